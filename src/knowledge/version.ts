/** Version of the clinical content as a whole; every assessment states it. Machine-drafted; no clinician has signed it. */
export const KNOWLEDGE_VERSION = '2026.1';
