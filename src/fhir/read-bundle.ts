/** A chart from a file: one FHIR R4 Bundle of one patient, of any Bundle type. */
import type { Coverage, Gap } from '../record/record.ts';
import { codeOf, type Fields, fieldsOf, firstWhen, isFields, labelOf, rowsOf, statusOf, textOf } from './json.ts';
import type { ReadResources } from './to-record.ts';

export interface BundleError {
  readonly code: 'not-json' | 'not-a-bundle' | 'not-r4' | 'no-patient' | 'two-patients';
  /** For people; never words of the file. */
  readonly message: string;
}

export type ReadBundle =
  /** `timestamp`: when the Bundle was put together, milliseconds since 1970. */
  | { readonly ok: true; readonly read: ReadResources; readonly timestamp?: number }
  | { readonly ok: false; readonly error: BundleError };

const MESSAGES: Readonly<Record<BundleError['code'], string>> = {
  'not-json': 'The file is not JSON.',
  'not-a-bundle': 'The file is not a FHIR Bundle.',
  'not-r4': 'The file is not FHIR R4.',
  'no-patient': 'The Bundle holds no Patient.',
  'two-patients': 'The Bundle holds more than one Patient; one file is one chart.',
};

const failed = (code: BundleError['code'], detail = ''): ReadBundle => ({
  ok: false,
  error: { code, message: `${MESSAGES[code]}${detail}` },
});

/** @param json text of a file, or what was parsed from it */
export function readBundle(json: unknown): ReadBundle {
  const bundle = typeof json === 'string' ? parsed(json) : json;
  if (bundle === undefined) return failed('not-json');
  if (!isFields(bundle) || bundle['resourceType'] !== 'Bundle') return failed('not-a-bundle');
  const entries = entriesOf(bundle);
  const { kinds, otherRelease } = sorted(bundle, entries);
  if (otherRelease !== undefined) return failed('not-r4', ` ${otherRelease}`);
  const patients = patientsOf(kinds.get('Patient'));
  const [patient] = patients;
  if (!patient) return failed('no-patient');
  if (patients.length > 1) return failed('two-patients');
  const gaps = gapsOf(entries, kinds.get('OperationOutcome')?.rows ?? []);
  kinds.delete('OperationOutcome');
  const resources = new Map([...kinds].map(([type, { rows }]) => [type, rows]));
  resources.set('Patient', [patient.resource]);
  const timestamp = momentOf(bundle['timestamp']);
  return {
    ok: true,
    read: {
      patient: patient.resource,
      resources,
      addresses: new Map([...kinds].map(([type, { addresses }]) => [type, type === 'Patient' ? [patient.address] : addresses])),
      isFile: true,
      coverage: coverageOf(resources),
      gaps,
    },
    ...(timestamp !== undefined && { timestamp }),
  };
}

/** A timestamp that is only a day was written at some time of it: what was measured on that day is part of the chart. */
function momentOf(timestamp: unknown): number | undefined {
  const time = firstWhen(timestamp);
  return time && (time.text.includes('T') ? time.earliest : time.latest);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

// Entries -----------------------------------------------------------------------------------------------------------------

interface Entry {
  readonly resource: Fields;
  /** `fullUrl` */
  readonly address: string | undefined;
}

/** Entries side by side, because a file holds tens of thousands. */
interface Rows {
  readonly rows: Fields[];
  readonly addresses: (string | undefined)[];
}

interface Entries extends Rows {
  /** One of the Bundles is a page that leads on to another. */
  isPage: boolean;
  /** Questions of a batch that were refused. */
  refused: number;
}

/** Every resource, of Bundles inside the Bundle too (answers to a batch); of several versions the current one. */
function entriesOf(bundle: Fields): Entries {
  const found: Entries = { rows: [], addresses: [], isPage: false, refused: 0 };
  const add = (resource: Fields, address: string | undefined): void => {
    found.rows.push(resource);
    found.addresses.push(address);
  };
  const deleted = new Set<string>();
  const current = new Map<string, number>();
  const isHistory = bundle['type'] === 'history';
  const waiting: Fields[] = [bundle];
  for (let at = 0; at < waiting.length; at++) {
    found.isPage ||= rowsOf(waiting[at]?.['link']).some((link) => codeOf(link['relation']) === 'next');
    for (const entry of rowsOf(waiting[at]?.['entry'])) {
      const { resource } = entry;
      const address = textOf(entry['fullUrl']);
      const request = isHistory ? fieldsOf(entry['request']) : undefined;
      // A history lists the newest version first: what was deleted after its last version is gone.
      const deletedKey = request?.['method'] === 'DELETE' ? (textOf(request['url']) ?? address) : undefined;
      if (deletedKey !== undefined && !current.has(deletedKey)) deleted.add(deletedKey);
      const response = entry['response'] === undefined ? undefined : fieldsOf(entry['response']);
      if (response && /^[45]\d\d\b/.test(textOf(response['status']) ?? '')) found.refused += 1;
      const outcome = response?.['outcome'];
      if (isFields(outcome)) add(outcome, undefined);
      if (!isFields(resource)) continue;
      if (resource['resourceType'] === 'Bundle') {
        waiting.push(resource);
        continue;
      }
      // Where every row has its address, and none was deleted, its name is not needed.
      const name = address !== undefined && !isHistory ? undefined : nameOfRow(resource);
      const key = address ?? name;
      if (key === undefined) {
        add(resource, address);
        continue;
      }
      if (isHistory && (deleted.has(key) || (name !== undefined && deleted.has(name)))) continue;
      const held = current.get(key);
      if (held === undefined) {
        current.set(key, found.rows.length);
        if (name !== undefined && isHistory) current.set(name, found.rows.length);
        add(resource, address);
      } else if (isNewer(resource, found.rows[held])) {
        found.rows[held] = resource;
        found.addresses[held] = address;
      } else if (areTwoRows(resource, found.rows[held]) && stageOf(resource) === stageOf(found.rows[held] ?? {})) {
        // An address of its own: else the second would be taken for the first that came again.
        add(resource, `${key} (${found.rows.length})`);
      }
    }
  }
  return found;
}

/** The resources of one type, and by what they would show that they are of another release. */
interface Kind extends Rows {
  readonly signs: Signs;
}

/** By type, up to the first resource that is of another release. */
function sorted(bundle: Fields, { rows, addresses }: Rows) {
  const kinds = new Map<string, Kind>();
  let otherRelease = signOfOther(bundle, signsOf(textOf(bundle['resourceType'])));
  let lastType: string | undefined;
  let kind = kindOf(lastType, kinds);
  for (let at = 0; at < rows.length && otherRelease === undefined; at += 1) {
    const resource = rows[at] ?? NO_FIELDS;
    const type = textOf(resource['resourceType']);
    if (type !== lastType) {
      lastType = type;
      kind = kindOf(type, kinds);
    }
    otherRelease = signOfOther(resource, kind.signs);
    kind.rows.push(resource);
    kind.addresses.push(addresses[at]);
  }
  return { kinds, otherRelease };
}

function kindOf(type: string | undefined, kinds: Map<string, Kind>): Kind {
  const held = type === undefined ? undefined : kinds.get(type);
  if (held) return held;
  const kind: Kind = { rows: [], addresses: [], signs: signsOf(type) };
  if (type !== undefined) kinds.set(type, kind);
  return kind;
}

const NO_FIELDS: Fields = {};

function nameOfRow(resource: Fields): string | undefined {
  const id = textOf(resource['id']);
  return id === undefined ? undefined : `${String(resource['resourceType'])}/${id}`;
}

/**
 * One id that stands for two rows which say different things, and no version tells which is the present one, as in files that were
 * put together by hand: neither may vanish.
 */
const areTwoRows = (resource: Fields, held: Fields = {}): boolean =>
  resource['resourceType'] !== 'Patient' && !hasVersion(resource, held) && JSON.stringify(resource) !== JSON.stringify(held);

const hasVersion = (one: Fields, other: Fields): boolean => one['meta'] !== undefined || other['meta'] !== undefined;

/** A withdrawal, and after it a correction, is later than what it withdraws or corrects. */
const STAGES = ['entered-in-error', 'cancelled', 'corrected', 'amended'];
const stageOf = (resource: Fields): number => {
  const at = STAGES.indexOf(statusOf(resource));
  return at === -1 ? STAGES.length : at;
};

function isNewer(resource: Fields, held: Fields | undefined): boolean {
  const [one, other] = [fieldsOf(resource['meta']), fieldsOf(held?.['meta'])];
  const [updated, before] = [firstWhen(one['lastUpdated']), firstWhen(other['lastUpdated'])];
  if (updated && before) return updated.latest > before.latest;
  const [version, last] = [Number(textOf(one['versionId']) ?? Number.NaN), Number(textOf(other['versionId']) ?? Number.NaN)];
  if (version > last) return true;
  return held !== undefined && !hasVersion(resource, held) && stageOf(resource) < stageOf(held);
}

function patientsOf(entries: Rows | undefined): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const [at, resource] of (entries?.rows ?? []).entries()) {
    if (resource['resourceType'] !== 'Patient') continue;
    const address = entries?.addresses[at];
    const id = textOf(resource['id']);
    found.set(`${serverOf(address)} ${id ?? address ?? found.size}`, { resource, address });
  }
  const named = [...found.values()];
  // The same id with and without an address is one Patient, written twice.
  const ids = new Set(named.map(({ resource }) => textOf(resource['id'])));
  const servers = new Set(named.map(({ address }) => serverOf(address)).filter((server) => server !== ''));
  return ids.size === 1 && servers.size <= 1 && !ids.has(undefined) ? named.slice(0, 1) : named;
}

const serverOf = (address: string | undefined): string =>
  /^https?:\/\/(.{0,500})\/Patient\/[^/]{1,100}/.exec(address ?? '')?.[1]?.toLowerCase() ?? '';

// Release --------------------------------------------------------------------------------------------------------------------

/** Resource types that R4 does not have. */
const OTHER_TYPES: ReadonlyMap<string, string> = new Map([
  ['MedicationOrder', 'DSTU2'],
  ['DiagnosticOrder', 'DSTU2'],
  ['Conformance', 'DSTU2'],
  ['ReferralRequest', 'STU3'],
  ['ProcedureRequest', 'STU3'],
  ['DeviceUseRequest', 'DSTU2'],
  ['MedicationUsage', 'R5'],
  ['DeviceUsage', 'R5'],
]);

/** Elements of other releases that would be misread or passed over in silence: a negation, a status, the medicine itself. */
interface OtherElement {
  readonly element: string;
  readonly is: (value: unknown) => boolean;
  readonly release: string;
}

const STATUS_AS_TEXT: readonly OtherElement[] = [
  { element: 'clinicalStatus', is: isText, release: 'STU3' },
  { element: 'verificationStatus', is: isText, release: 'STU3' },
];
const MEDICATION: OtherElement = { element: 'medication', is: isGiven, release: 'R5' };

const OTHER_ELEMENTS: ReadonlyMap<string, readonly OtherElement[]> = new Map([
  [
    'MedicationStatement',
    [{ element: 'wasNotTaken', is: isGiven, release: 'DSTU2' }, { element: 'taken', is: isGiven, release: 'STU3' }, MEDICATION],
  ],
  [
    'MedicationAdministration',
    [
      { element: 'wasNotTaken', is: isGiven, release: 'DSTU2' },
      { element: 'wasNotGiven', is: isGiven, release: 'DSTU2' },
      { element: 'notGiven', is: isGiven, release: 'STU3' },
      MEDICATION,
    ],
  ],
  ['MedicationRequest', [MEDICATION]],
  ['MedicationDispense', [MEDICATION]],
  [
    'Procedure',
    [
      { element: 'notDone', is: isGiven, release: 'STU3' },
      { element: 'notPerformed', is: isGiven, release: 'DSTU2' },
    ],
  ],
  ['Condition', STATUS_AS_TEXT],
  ['AllergyIntolerance', STATUS_AS_TEXT],
  ['Encounter', [{ element: 'class', is: isText, release: 'DSTU2' }]],
]);

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

const NO_ELEMENTS: readonly OtherElement[] = [];

/** By what resources of a type show that they are of another release. */
interface Signs {
  /** The type itself does, in these words. */
  readonly type: string | undefined;
  readonly elements: readonly OtherElement[];
}

function signsOf(type = ''): Signs {
  const release = OTHER_TYPES.get(type);
  return {
    type: release === undefined ? undefined : `${type} is a resource of ${release}.`,
    elements: OTHER_ELEMENTS.get(type) ?? NO_ELEMENTS,
  };
}

/** Why a resource is of another release; undefined when nothing says so. */
function signOfOther(resource: Fields, { type, elements }: Signs): string | undefined {
  if (type !== undefined) return type;
  const version = textOf(resource['fhirVersion']);
  if (version !== undefined && !/^(4\.|R4)/i.test(version)) return 'It states another FHIR version.';
  const { meta } = resource;
  const profiles = isFields(meta) ? meta['profile'] : undefined;
  const isOtherProfile =
    Array.isArray(profiles) &&
    profiles.some(
      (profile) => typeof profile === 'string' && /hl7\.org\/fhir\/(DSTU2|STU3|[1235]\.\d)\//.test(profile.slice(0, 300)),
    );
  if (isOtherProfile) return 'It states a profile of another FHIR version.';
  for (const { element, is, release } of elements)
    if (is(resource[element])) return `${textOf(resource['resourceType']) ?? ''}.${element} is written as in ${release}.`;
  return undefined;
}

// What is missing --------------------------------------------------------------------------------------------------------------

function gapsOf({ isPage, refused }: Entries, outcomes: readonly Fields[]): readonly Gap[] {
  const warnings = outcomes.filter((resource) => resource['resourceType'] === 'OperationOutcome' && warns(resource));
  return [
    ...(warnings.length > 0
      ? [{ what: 'Bundle', why: 'incomplete' as const, detail: 'The server that wrote the file says that rows may be missing.' }]
      : []),
    ...(refused > 0
      ? [
          {
            what: 'Bundle',
            why: 'incomplete' as const,
            detail: refused === 1 ? 'One question of the batch was refused.' : `${refused} questions of the batch were refused.`,
          },
        ]
      : []),
    ...(isPage
      ? [{ what: 'Bundle', why: 'lost-page' as const, detail: 'The file is one page of a search; the next pages are not in it.' }]
      : []),
  ];
}

/** A server says "nothing found" in the same way; that is an answer, not a warning. */
function warns(outcome: Fields): boolean {
  return rowsOf(outcome['issue']).some((issue) => {
    const words = [fieldsOf(issue['details'])['text'], issue['diagnostics']].map((text) => labelOf(text) ?? '').join(' ');
    const isAnswer = codeOf(issue['severity']) === 'information' || codeOf(issue['code']) === 'not-found';
    return !isAnswer && !/\bno (?:matching |further )?(?:results?|resources?|records?|rows?|data|matches)\b/i.test(words);
  });
}

/** For people. */
const NAMES: Readonly<Record<string, string>> = {
  Observation: 'Results and vital signs',
  DiagnosticReport: 'Reports',
  MedicationRequest: 'Medicines ordered or reported',
  MedicationStatement: 'Medicines stated as taken',
  MedicationAdministration: 'Doses given',
  MedicationDispense: 'Medicines dispensed',
  Condition: 'Problems and diagnoses',
  AllergyIntolerance: 'Allergies',
  Procedure: 'Procedures',
  FamilyMemberHistory: 'Family history',
  Encounter: 'Visits and admissions',
};
/** Read to understand other rows. */
const HELPERS = new Set(['Patient', 'Medication', 'Specimen', 'Substance']);

function coverageOf(resources: ReadonlyMap<string, readonly Fields[]>): readonly Coverage[] {
  const read = Object.entries(NAMES).flatMap(([resource, what]) => {
    const rows = resources.get(resource)?.length ?? 0;
    return rows === 0 ? [] : [{ what, resource, rows, pages: 1 }];
  });
  const others = [...resources].filter(([type]) => NAMES[type] === undefined && !HELPERS.has(type));
  return [
    ...read,
    ...others.map(([resource, rows]) => ({ what: `${resource.slice(0, 60)} (not used)`, resource, rows: rows.length, pages: 1 })),
  ];
}
