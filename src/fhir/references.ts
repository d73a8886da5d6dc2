/** Which resource a reference means, and whether a row is about the patient of this chart. */
import type { Steps } from '../record/steps.ts';
import { type Fields, fieldsOf, isFields, rowsOf, textOf } from './json.ts';

/** A resource together with the reference by which the record cites it. */
export interface Row {
  /** `Observation/7`; inside another resource `DiagnosticReport/3#7`. */
  readonly ref: string;
  readonly type: string;
  readonly fields: Fields;
  /** `fullUrl`, in a file. */
  readonly address: string | undefined;
  /** What tells it from the others: its number in the chart, which rows of one `ref` share; inside another row its `ref`. */
  readonly key: Key;
}

export type Key = number | string;

/** Resources as they arrived, by type. */
interface Arrived {
  readonly patientId?: string;
  readonly resources: ReadonlyMap<string, readonly unknown[]>;
  readonly included?: ReadonlyMap<string, readonly unknown[]>;
  /** The `fullUrl` under which a file holds each of `resources`. */
  readonly addresses?: ReadonlyMap<string, readonly (string | undefined)[]>;
}

/** What is known of rows, by their keys. Most keys are numbers, and a list is quicker than a map. */
export class ByKey<T> {
  private readonly numbered: (T | undefined)[] = [];
  private readonly others = new Map<Key, T>();

  /** @param keys as `Index.keys` */
  constructor(keys: number) {
    this.numbered.length = keys;
  }

  get(key: Key): T | undefined {
    return typeof key === 'number' ? this.numbered[key] : this.others.get(key);
  }

  set(key: Key, value: T): void {
    if (typeof key === 'number') this.numbered[key] = value;
    else this.others.set(key, value);
  }
}

export interface Index {
  /** Keys that are numbers are smaller than this. */
  readonly keys: number;
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  /** Those that list or contain others. */
  readonly holders: readonly Row[];
  /** The row that a reference written in `from` means. */
  readonly resolve: (reference: unknown, from: Row) => Row | undefined;
  /** How the record cites what a reference means, whether or not it was read. */
  readonly cite: (reference: unknown, from: Row) => string | undefined;
  /** What the references in a field of a row mean. */
  readonly listed: (field: 'result' | 'hasMember', from: Row) => Listed;
}

/** The references of a list, as the record cites them, each once. */
export interface Listed {
  readonly refs: readonly string[];
  /** Those of the rows that they mean. */
  readonly keys: readonly Key[];
  /** Those of them that were not read. */
  readonly unread: readonly string[];
}

const NOTHING_LISTED: Listed = { refs: [], keys: [], unread: [] };

/** A reference longer than this is none. */
const REFERENCE_LENGTH = 2000;

function referenceText(reference: unknown): string | undefined {
  const text = textOf(isFields(reference) ? reference['reference'] : reference);
  return text === undefined || text.length > REFERENCE_LENGTH ? undefined : text;
}

const withoutVersion = (address: string): string => address.replace(/\/_history\/[^/]*$/, '');

/** FHIR allows letters, digits, `-` and `.` in an id; servers in use write more. Behind `?`, `#` and `|` stands something else. */
const TYPE_AND_ID = /(?:^|\/)([A-Z][A-Za-z]{1,60}\/[^\s/?#|]{1,64})(?:\/_history\/[^/]*)?$/;

/** `Observation/7` of `https://server/fhir/Observation/7/_history/2`. */
const typeAndId = (address: string): string | undefined => TYPE_AND_ID.exec(address)?.[1];

const holdsOthers = ({ result, hasMember, contained }: Fields): boolean =>
  result !== undefined || hasMember !== undefined || contained !== undefined;

/** The rows of one type. */
class Kind {
  readonly prefix: string;
  readonly rows: Row[] = [];
  readonly byId = new Map<string, Row>();
  constructor(type: string) {
    this.prefix = `${type}/`;
  }
}

/** Read so many at a time. */
const ROWS = 2000;

export function* indexOf({ resources, included, addresses: addressesOf }: Arrived): Steps<Index> {
  const kinds = new Map<string, Kind>();
  const rows = new Map<string, readonly Row[]>();
  const holders: Row[] = [];
  const byAddress = new Map<string, Row>();
  const waiting: Row[] = [];
  /** Most charts point by type and id, and never ask. */
  const rowAt = (address: string): Row | undefined => {
    for (const row of waiting.splice(0)) if (row.address !== undefined) byAddress.set(row.address, row);
    return byAddress.get(address);
  };
  /** The first row of each number. */
  const firsts: Row[] = [];
  let unnamed = 0;
  let lastType = '';
  let kind = new Kind('');
  const add = function* (list: readonly unknown[], addressed: readonly (string | undefined)[] | undefined): Steps<void> {
    for (let at = 0; at < list.length; at += 1) {
      if (at % ROWS === ROWS - 1) yield;
      const resource = list[at];
      if (!isFields(resource)) continue;
      const type = textOf(resource['resourceType']);
      if (type === undefined) continue;
      if (type !== lastType) {
        lastType = type;
        kind = kinds.get(type) ?? new Kind(type);
        kinds.set(type, kind);
      }
      const address = addressed?.[at];
      const id = textOf(resource['id']) ?? idInAddress(address) ?? `unnamed-${++unnamed}`;
      const held = kind.byId.get(id);
      // Two sources in one file may use the same id: only the same address is the same resource.
      if (held && (address === undefined || rowAt(address) === held)) continue;
      const row: Row = { ref: kind.prefix + id, type, fields: resource, address, key: held?.key ?? firsts.length };
      if (!held) {
        kind.byId.set(id, row);
        firsts.push(row);
      }
      if (kind.rows.length === 0) rows.set(type, kind.rows);
      kind.rows.push(row);
      if (address !== undefined) waiting.push(row);
      if (holdsOthers(resource)) holders.push(row);
    }
  };
  for (const [type, list] of resources) yield* add(list, addressesOf?.get(type));
  for (const list of included?.values() ?? []) yield* add(list, undefined);
  const meant = (text: string, from: Row): Row | undefined => {
    if (text.startsWith('#')) return containedRow(text.slice(1), from);
    return rowCalled(text) ?? rowAt(withoutVersion(text)) ?? rowCalled(typeAndId(text) ?? '');
  };
  /** References of a list lead to rows of one type. */
  const rowCalled = (ref: string): Row | undefined => {
    if (!ref.startsWith(kind.prefix)) kind = kinds.get(ref.slice(0, ref.indexOf('/'))) ?? kind;
    return ref.startsWith(kind.prefix) ? kind.byId.get(ref.slice(kind.prefix.length)) : undefined;
  };
  const cited = (text: string, row: Row | undefined): string => row?.ref ?? typeAndId(text) ?? text;
  /** Reports list their results one after another, as they stand in most charts. */
  let lastListed: Row | undefined;
  const next = (text: string): Row | undefined => {
    const row = typeof lastListed?.key === 'number' ? firsts[lastListed.key + 1] : undefined;
    return row?.ref === text ? row : undefined;
  };
  const keys = firsts.length;
  /** The list in which each row was last found. */
  const lastList = new ByKey<Listed>(keys);
  const lookUp = (field: keyof typeof listed, from: Row): Listed => {
    const [refs, keysOfRows, unread]: [string[], Key[], string[]] = [[], [], []];
    const list: Listed = { refs, keys: keysOfRows, unread };
    for (const reference of rowsOf(from.fields[field])) {
      const text = referenceText(reference);
      if (text === undefined) continue;
      const row = next(text) ?? meant(text, from);
      const ref = cited(text, row);
      if (row) lastListed = row;
      else unread.push(ref);
      const key = row?.key ?? ref;
      if (lastList.get(key) === list) continue;
      lastList.set(key, list);
      keysOfRows.push(key);
      refs.push(ref);
    }
    return list;
  };
  const listed = { result: new Map<Row, Listed>(), hasMember: new Map<Row, Listed>() };
  return {
    keys,
    rows,
    holders,
    resolve: (reference, from) => {
      const text = referenceText(reference);
      return text === undefined ? undefined : meant(text, from);
    },
    cite: (reference, from) => {
      const text = referenceText(reference);
      return text === undefined ? undefined : cited(text, meant(text, from));
    },
    listed: (field, from) => {
      if (from.fields[field] === undefined) return NOTHING_LISTED;
      const held = listed[field].get(from) ?? lookUp(field, from);
      listed[field].set(from, held);
      return held;
    },
  };
}

const idInAddress = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : (typeAndId(address)?.split('/')[1] ?? uuidOf(address));

const uuidOf = (address: string): string | undefined =>
  address.startsWith('urn:') ? /^urn:uuid:([0-9a-zA-Z-]{1,64})$/.exec(address)?.[1] : undefined;

const containedRow = (id: string, from: Row): Row | undefined => containedIn(from).get(id);

/** Resources that live inside another one. */
export const containedRows = (from: Row): readonly Row[] =>
  from.fields['contained'] === undefined ? [] : [...containedIn(from).values()];

/** By resource, because a report may hold and list hundreds of results. */
const containedBy = new WeakMap<Fields, ReadonlyMap<string, Row>>();

function containedIn(from: Row): ReadonlyMap<string, Row> {
  const held = containedBy.get(from.fields);
  if (held) return held;
  const found = new Map<string, Row>();
  for (const [at, fields] of rowsOf(from.fields['contained']).entries()) {
    const type = textOf(fields['resourceType']);
    const id = textOf(fields['id']) ?? String(at);
    if (type !== undefined && !found.has(id))
      found.set(id, { ref: `${from.ref}#${id}`, type, fields, address: undefined, key: `${from.ref}#${id}` });
  }
  containedBy.set(from.fields, found);
  return found;
}

/** Whose chart this is, in every form in which a row may say so. */
export interface Whose {
  readonly id: string;
  /** `fullUrl` of the Patient in a file. */
  readonly address?: string;
  readonly identifiers: readonly Fields[];
  readonly birthDate: string | undefined;
  /** What was found for the last reference: nearly all rows name their patient in the same words. */
  last: { readonly text: string; readonly about: About } | undefined;
}

export function whose(patient: unknown, { patientId, resources, addresses }: Arrived): Whose {
  const fields = fieldsOf(patient);
  const address = addresses?.get('Patient')?.[resources.get('Patient')?.indexOf(patient) ?? -1];
  return {
    id: textOf(fields['id']) ?? patientId ?? idInAddress(address) ?? '',
    ...(address !== undefined && { address }),
    identifiers: rowsOf(fields['identifier']),
    birthDate: textOf(fields['birthDate']),
    last: undefined,
  };
}

/** `unsaid`: the row names nobody, or in a way that cannot be compared. */
export type About = 'this-patient' | 'other' | 'unsaid';

/** @param row any row with `subject` or `patient` */
export function about(row: Row, patient: Whose): About {
  const given = row.fields['subject'] ?? row.fields['patient'];
  const named: unknown = Array.isArray(given) ? given[0] : given;
  const subject = fieldsOf(named);
  const text = referenceText(named);
  if (patient.last && text === patient.last.text) return patient.last.about;
  if (text?.startsWith('#')) return byContained(containedIn(row).get(text.slice(1)), patient);
  if (text === undefined || text.includes('?')) return byIdentifier(subject['identifier'], patient);
  patient.last = { text, about: byReference(text, patient) };
  return patient.last.about;
}

function byReference(text: string, patient: Whose): 'this-patient' | 'other' {
  const address = withoutVersion(text);
  if (address === patient.address) return 'this-patient';
  const uuid = uuidOf(address)?.toLowerCase();
  if (uuid !== undefined)
    return [patient.id, uuidOf(patient.address ?? '')].some((id) => id?.toLowerCase() === uuid) ? 'this-patient' : 'other';
  const named = typeAndId(address);
  if (named === undefined) return address === patient.id ? 'this-patient' : 'other';
  return named === `Patient/${patient.id}` && isSameServer(address, patient.address) ? 'this-patient' : 'other';
}

/** The same id on another server is another person; a server that calls itself by two names is not checked here. */
function isSameServer(address: string, patientAddress: string | undefined): boolean {
  const [here, there] = [serverOf(patientAddress), serverOf(address)];
  return here === undefined || there === undefined || here === there;
}

const serverOf = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : /^https?:\/\/(.*)\/[A-Z][A-Za-z]+\/[^/]+$/.exec(address)?.[1]?.toLowerCase();

/** A Patient inside the row itself has no id to compare: its numbers and its birth date tell who it is. */
function byContained(found: Row | undefined, patient: Whose): About {
  if (found?.type !== 'Patient') return 'unsaid';
  const answers = rowsOf(found.fields['identifier']).map((identifier) => byIdentifier(identifier, patient));
  if (answers.includes('this-patient')) return 'this-patient';
  const born = textOf(found.fields['birthDate']);
  const isOther = born !== undefined && patient.birthDate !== undefined && !isSameDate(born, patient.birthDate);
  return isOther || answers.includes('other') ? 'other' : 'unsaid';
}

/** One of the two may be a year or a month only. */
const isSameDate = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

function byIdentifier(value: unknown, patient: Whose): About {
  const identifier = fieldsOf(value);
  const [system, number] = [textOf(identifier['system']), textOf(identifier['value'])];
  if (number === undefined) return 'unsaid';
  const same = patient.identifiers.filter((each) => textOf(each['system']) === system);
  if (same.some((each) => textOf(each['value']) === number)) return 'this-patient';
  return system !== undefined && same.length > 0 ? 'other' : 'unsaid';
}
