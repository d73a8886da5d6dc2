/** The FHIR resources that tell what somebody takes. */
export const DRUG_TYPES = ['MedicationAdministration', 'MedicationDispense', 'MedicationStatement', 'MedicationRequest'] as const;
export type DrugType = (typeof DRUG_TYPES)[number];
