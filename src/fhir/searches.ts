/** What is read of a chart: one table that gives both the requests and the scopes asked for at launch. */

import { ASKED_BY_CODE } from '../knowledge/asked-by-code.ts';
import type { ChartResource } from './chart-resources.ts';

export type SearchId =
  | 'patient'
  | 'laboratory'
  | 'laboratory-by-code'
  | 'vital-signs'
  | 'specimens'
  | 'reports'
  | 'medication-requests'
  | 'medication-statements'
  | 'medication-administrations'
  | 'medication-dispenses'
  | 'medications'
  | 'problems'
  | 'allergies'
  | 'procedures'
  | 'family'
  | 'encounters';

export interface About {
  readonly patientId: string;
  /** `_count`: a wish that servers may ignore. */
  readonly pageSize: number;
  readonly now: Date;
}

/** Requests that are sent together; their rows are united. */
export interface Attempt {
  /** Relative to the FHIR base. */
  readonly queries: readonly string[];
  /** For people: what this attempt cannot find although it succeeds. */
  readonly leavesOut?: string;
  /** Made also after an attempt that was accepted and found nothing. */
  readonly ifEmpty?: true;
}

export interface Search {
  readonly id: SearchId;
  /** For people: `Laboratory results`. */
  readonly what: string;
  readonly resource: ChartResource;
  /** Which part of the resource type, where several searches share it. */
  readonly part?: string;
  /** Observation or Condition categories whose narrowed scope is enough for this search. */
  readonly categories?: readonly string[];
  /** The finding rests on it: asked before everything else, in one wave. */
  readonly first?: true;
  /** The next attempt is made when the server refuses this one with 400 or 422. */
  readonly attempts: (about: About) => readonly Attempt[];
}

/**
 * A GET with so many LOINC codes stays below the 2000 characters that every server takes, whatever the address of the server and the
 * id of the patient. The codes of the counts go out in two, beside the patient and the laboratory category: a browser answers fewer
 * questions of one wave sooner.
 */
const CODES_PER_REQUEST = 46;

const LOINC = 'http://loinc.org';
const OBSERVATION_CATEGORY = 'http://terminology.hl7.org/CodeSystem/observation-category';
const REPORT_CATEGORY = 'http://terminology.hl7.org/CodeSystem/v2-0074';

const COUNTS = Object.values(ASKED_BY_CODE).flat();

/** @param labSearchCodes LOINC codes that are asked for wherever they are filed */
export function chartSearches(labSearchCodes: readonly string[] = COUNTS): readonly Search[] {
  const byCode = labSearchCodes.length === 0 ? [] : [laboratoryByCode(labSearchCodes)];
  return [
    {
      id: 'patient',
      first: true,
      what: 'Patient',
      resource: 'Patient',
      attempts: ({ patientId }) => [one(`Patient/${encodeURIComponent(patientId)}`), one(query('Patient', { _id: patientId }))],
    },
    {
      id: 'laboratory',
      first: true,
      what: 'Laboratory results',
      resource: 'Observation',
      part: 'laboratory',
      categories: ['laboratory'],
      attempts: (about) => [
        ...searched('Observation', about, { category: 'laboratory' }),
        ...searched('Observation', about, { category: `${OBSERVATION_CATEGORY}|laboratory` }),
        // Some laboratories file under no category at all.
        whenEmpty(one(query('Observation', counted(about)))),
        one(query('Observation', { patient: about.patientId })),
      ],
    },
    // A laboratory's results may carry no category, or lie beyond the pages that are read.
    ...byCode,
    {
      id: 'vital-signs',
      what: `Vital signs of the last ${VITAL_SIGN_DAYS} days`,
      resource: 'Observation',
      part: 'vital signs',
      categories: ['vital-signs'],
      attempts: (about) => [
        ...searched('Observation', about, { category: 'vital-signs', date: since(about.now, VITAL_SIGN_DAYS) }),
        ...searched('Observation', about, { category: 'vital-signs' }),
        ...searched('Observation', about, { category: `${OBSERVATION_CATEGORY}|vital-signs` }),
      ],
    },
    {
      id: 'reports',
      what: 'Reports',
      resource: 'DiagnosticReport',
      attempts: (about) => [
        // Without category first: marrow, film and imaging reports are filed under many names.
        ...searched('DiagnosticReport', about, {}),
        ...['LAB', `${REPORT_CATEGORY}|LAB`].flatMap((category) =>
          searched('DiagnosticReport', about, { category }, 'reports that are not filed under the laboratory, such as imaging'),
        ),
      ],
    },
    {
      id: 'medication-requests',
      what: 'Medicines ordered or reported',
      resource: 'MedicationRequest',
      attempts: (about) => [
        one(query('MedicationRequest', { ...counted(about), _include: 'MedicationRequest:medication' })),
        one(query('MedicationRequest', counted(about))),
        one(query('MedicationRequest', { ...counted(about), intent: 'order,plan' })),
        {
          queries: ['order', 'plan'].map((intent) => query('MedicationRequest', { patient: about.patientId, intent })),
        },
        one(
          query('MedicationRequest', {
            patient: about.patientId,
            intent: 'order,plan',
            status: 'active,completed,stopped,on-hold,cancelled',
          }),
        ),
      ],
    },
    {
      id: 'medication-statements',
      what: 'Medicines stated as taken',
      resource: 'MedicationStatement',
      attempts: (about) => [
        one(query('MedicationStatement', { ...counted(about), _include: 'MedicationStatement:medication' })),
        ...searched('MedicationStatement', about, {}),
      ],
    },
    {
      id: 'medication-administrations',
      what: 'Doses given in the last year',
      resource: 'MedicationAdministration',
      attempts: (about) => [
        ...searched('MedicationAdministration', about, { 'effective-time': since(about.now, 366) }),
        ...searched('MedicationAdministration', about, {}),
      ],
    },
    {
      id: 'medication-dispenses',
      what: 'Medicines dispensed',
      resource: 'MedicationDispense',
      attempts: (about) => searched('MedicationDispense', about, {}),
    },
    {
      id: 'problems',
      what: 'Problems and diagnoses',
      resource: 'Condition',
      categories: ['problem-list-item', 'encounter-diagnosis'],
      attempts: (about) => [
        ...searched('Condition', about, {}),
        {
          queries: ['problem-list-item', 'encounter-diagnosis'].map((category) =>
            query('Condition', { patient: about.patientId, category }),
          ),
        },
        one(query('Condition', { patient: about.patientId, category: 'problem-list-item' }), 'diagnoses made at visits'),
      ],
    },
    {
      id: 'allergies',
      what: 'Allergies',
      resource: 'AllergyIntolerance',
      attempts: (about) => [
        ...searched('AllergyIntolerance', about, {}),
        one(query('AllergyIntolerance', { patient: about.patientId, 'clinical-status': 'active' }), 'allergies no longer active'),
      ],
    },
    {
      id: 'procedures',
      what: 'Procedures',
      resource: 'Procedure',
      attempts: (about) => searched('Procedure', about, {}),
    },
    {
      id: 'family',
      what: 'Family history',
      resource: 'FamilyMemberHistory',
      attempts: (about) => searched('FamilyMemberHistory', about, {}),
    },
    {
      id: 'encounters',
      what: 'Visits and admissions',
      resource: 'Encounter',
      attempts: (about) => searched('Encounter', about, {}),
    },
  ];
}

/** Read only when results point to specimens: they may hold the time or the fluid that a result does not state. */
export const SPECIMENS: Search = {
  id: 'specimens',
  what: 'Specimens of the results',
  resource: 'Specimen',
  attempts: (about) => searched('Specimen', about, {}),
};

/** Read one by one when a medicine is only a reference and did not come with its row. */
export const MEDICATIONS = { id: 'medications', what: 'Medicines named by reference', resource: 'Medication' } as const;

/** Enough to see a fever that belongs to the present illness. */
const VITAL_SIGN_DAYS = 30;

function laboratoryByCode(codes: readonly string[]): Search {
  return {
    id: 'laboratory-by-code',
    first: true,
    what: 'Blood counts and related tests, by code',
    resource: 'Observation',
    part: 'laboratory, by code',
    categories: ['laboratory'],
    attempts: (about) => {
      const withSystem = grouped(codes.map((code) => `${LOINC}|${code}`));
      const alone = grouped(codes);
      const bare = { patient: about.patientId };
      return [
        askedWith(withSystem, counted(about)),
        askedWith(withSystem, bare),
        // Some servers find a code only without its system.
        whenEmpty(askedWith(alone, counted(about))),
        askedWith(alone, bare),
        // A server that wants a category in every question files its results under one.
        askedWith(withSystem, { ...bare, category: 'laboratory' }),
      ];
    },
  };
}

function askedWith(groups: readonly string[], parameters: Readonly<Record<string, string>>): Attempt {
  return { queries: groups.map((code) => query('Observation', { ...parameters, code })) };
}

const whenEmpty = (attempt: Attempt): Attempt => ({ ...attempt, ifEmpty: true });

/** As few groups as hold the codes, each as short as the others; `a,b,c` as a search takes it. */
function grouped(codes: readonly string[]): readonly string[] {
  const size = Math.ceil(codes.length / Math.ceil(codes.length / CODES_PER_REQUEST));
  return Array.from({ length: Math.ceil(codes.length / size) }, (_, at) => codes.slice(at * size, (at + 1) * size).join(','));
}

/** With and then without `_count`, which a few servers refuse. */
function searched(
  type: ChartResource,
  about: About,
  parameters: Readonly<Record<string, string>>,
  leavesOut?: string,
): readonly Attempt[] {
  return [
    one(query(type, { ...counted(about), ...parameters }), leavesOut),
    one(query(type, { patient: about.patientId, ...parameters }), leavesOut),
  ];
}

function one(only: string, leavesOut?: string): Attempt {
  return leavesOut === undefined ? { queries: [only] } : { queries: [only], leavesOut };
}

function counted({ patientId, pageSize }: About) {
  return { patient: patientId, _count: String(pageSize) };
}

/** Time part and zone always: some servers refuse a bare date. */
function since(now: Date, days: number): string {
  const start = new Date(now.getTime() - days * 86_400_000);
  return `ge${start.toISOString().slice(0, 10)}T00:00:00Z`;
}

/** A comma between values stays a comma; everything else is encoded, `+` and `|` above all. */
function query(type: ChartResource, parameters: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  return `${type}?${pairs.join('&')}`;
}
