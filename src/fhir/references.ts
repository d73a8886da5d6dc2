/** Which resource a reference means, and whether a row is about the patient of this chart. */
import { type Fields, fieldsOf, isFields, rowsOf, textOf } from './json.ts';

/** A resource together with the reference by which the record cites it. */
export interface Row {
  /** `Observation/7`; inside another resource `DiagnosticReport/3#7`. */
  readonly ref: string;
  readonly type: string;
  readonly fields: Fields;
}

export interface Index {
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  /** The row that a reference written in `from` means. */
  readonly resolve: (reference: unknown, from: Row) => Row | undefined;
  /** How the record cites what a reference means, whether or not it was read. */
  readonly cite: (reference: unknown, from: Row) => string | undefined;
}

/** `https://server/fhir/Observation/7/_history/2` is `Observation/7`. */
const TYPE_AND_ID = /(?:^|\/)([A-Z][A-Za-z]{1,60}\/[A-Za-z0-9\-.]{1,64})(?:\/_history\/[^/]*)?$/;
/** A reference longer than this is none. */
const REFERENCE_LENGTH = 2000;

function referenceText(reference: unknown): string | undefined {
  const text = textOf(isFields(reference) ? reference['reference'] : reference);
  return text === undefined || text.length > REFERENCE_LENGTH ? undefined : text;
}

const withoutVersion = (address: string): string => address.replace(/\/_history\/[^/]*$/, '');

/**
 * @param lists resources as they arrived, of any type
 * @param addresses the `fullUrl` under which a file holds a resource
 */
export function indexOf(lists: Iterable<readonly unknown[]>, addresses: ReadonlyMap<unknown, string> = new Map()): Index {
  const rows = new Map<string, Row[]>();
  const byRef = new Map<string, Row>();
  const byAddress = new Map<string, Row>();
  let unnamed = 0;
  for (const resource of [...lists].flat()) {
    if (!isFields(resource)) continue;
    const type = textOf(resource['resourceType']);
    if (type === undefined) continue;
    const address = addresses.get(resource);
    const ref = `${type}/${textOf(resource['id']) ?? idInAddress(address) ?? `unnamed-${++unnamed}`}`;
    const row: Row = { ref, type, fields: resource };
    const held = byRef.get(ref);
    // Two sources in one file may use the same id: only the same address is the same resource.
    if (held && (address === undefined || byAddress.get(address) === held)) continue;
    if (!held) byRef.set(ref, row);
    if (address !== undefined) byAddress.set(address, row);
    const same = rows.get(type);
    if (same) same.push(row);
    else rows.set(type, [row]);
  }
  const resolve: Index['resolve'] = (reference, from) => {
    const text = referenceText(reference);
    if (text === undefined) return undefined;
    if (text.startsWith('#')) return containedRow(text.slice(1), from);
    const address = withoutVersion(text);
    const found = byAddress.get(address);
    if (found) return found;
    const ref = TYPE_AND_ID.exec(address)?.[1];
    return ref === undefined ? undefined : byRef.get(ref);
  };
  const cite: Index['cite'] = (reference, from) => {
    const text = referenceText(reference);
    if (text === undefined) return undefined;
    return resolve(reference, from)?.ref ?? TYPE_AND_ID.exec(withoutVersion(text))?.[1] ?? text;
  };
  return { rows, resolve, cite };
}

const idInAddress = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : (TYPE_AND_ID.exec(address)?.[1]?.split('/')[1] ?? uuidOf(address));

const uuidOf = (address: string): string | undefined => /^urn:uuid:([0-9a-zA-Z-]{1,64})$/.exec(address)?.[1];

const containedRow = (id: string, from: Row): Row | undefined => containedIn(from).get(id);

/** Resources that live inside another one. */
export const containedRows = (from: Row): readonly Row[] => [...containedIn(from).values()];

/** By resource, because a report may hold and list hundreds of results. */
const containedBy = new WeakMap<Fields, ReadonlyMap<string, Row>>();

function containedIn(from: Row): ReadonlyMap<string, Row> {
  const held = containedBy.get(from.fields);
  if (held) return held;
  const found = new Map<string, Row>();
  for (const [at, fields] of rowsOf(from.fields['contained']).entries()) {
    const type = textOf(fields['resourceType']);
    const id = textOf(fields['id']) ?? String(at);
    if (type !== undefined && !found.has(id)) found.set(id, { ref: `${from.ref}#${id}`, type, fields });
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
}

export function whose(patient: unknown, id: string | undefined, address: string | undefined): Whose {
  const fields = fieldsOf(patient);
  return {
    id: textOf(fields['id']) ?? id ?? idInAddress(address) ?? '',
    ...(address !== undefined && { address }),
    identifiers: rowsOf(fields['identifier']),
  };
}

/** `unsaid`: the row names nobody, or in a way that cannot be compared. */
export type About = 'this-patient' | 'other' | 'unsaid';

/** @param row any row with `subject` or `patient` */
export function about(row: Row, patient: Whose): About {
  const subject = fieldsOf(row.fields['subject'] ?? row.fields['patient']);
  const text = referenceText(subject);
  if (text === undefined || text.startsWith('#') || text.includes('?')) return byIdentifier(subject['identifier'], patient);
  const address = withoutVersion(text);
  if (address === patient.address) return 'this-patient';
  const uuid = uuidOf(address);
  if (uuid !== undefined) return uuid === patient.id ? 'this-patient' : 'other';
  const named = TYPE_AND_ID.exec(address)?.[1];
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

function byIdentifier(value: unknown, patient: Whose): About {
  const identifier = fieldsOf(value);
  const [system, number] = [textOf(identifier['system']), textOf(identifier['value'])];
  if (number === undefined) return 'unsaid';
  const same = patient.identifiers.filter((each) => textOf(each['system']) === system);
  if (same.some((each) => textOf(each['value']) === number)) return 'this-patient';
  return system !== undefined && same.length > 0 ? 'other' : 'unsaid';
}
