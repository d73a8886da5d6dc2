import type { NamedDefect, Resources } from './named-defect.ts';

type Observation = fhir4.Observation;
type Change = NonNullable<NamedDefect['chart']>;

/** LOINC codes of the sandbox laboratory that the defects touch. */
export const WBC = '6690-2';
export const ANC = '751-8';
export const COUNTS: readonly string[] = [WBC, ANC, '731-0', '742-7', '777-3'];

const isCode = (row: fhir4.FhirResource, ...codes: readonly string[]): row is Observation =>
  row.resourceType === 'Observation' && (row.code.coding ?? []).some(({ code }) => code !== undefined && codes.includes(code));

/** Rewrites, splits or drops every result of the codes. */
export function eachResult(codes: readonly string[], change: (row: Observation) => Observation | readonly Observation[]): Change {
  return (rows) => rows.flatMap((row): Resources => (isCode(row, ...codes) ? listed(change(row)) : [row]));
}

/** Rewrites the newest final result of the code. */
export function newestResult(code: string, change: (row: Observation) => Observation | readonly Observation[]): Change {
  return (rows) => {
    const newest = newestOf(rows, code);
    return rows.flatMap((row): Resources => (newest && row === newest ? listed(change(newest)) : [row]));
  };
}

function newestOf(rows: Resources, code: string): Observation | undefined {
  return rows
    .filter((row): row is Observation => isCode(row, code) && row.status === 'final')
    .sort((a, b) => (b.effectiveDateTime ?? '').localeCompare(a.effectiveDateTime ?? ''))[0];
}

/** Adds a result beside the newest of the code: same specimen and time, another code and value. */
export function besideNewest(code: string, added: (row: Observation) => Observation): Change {
  return newestResult(code, (row) => [row, added(row)]);
}

type OptionalField<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

/** The row without these fields, none of which FHIR requires. */
export function without<T extends object>(row: T, ...names: readonly OptionalField<T>[]): T {
  const rest = { ...row };
  for (const name of names) delete rest[name];
  return rest;
}

export const withoutValue = (row: Observation): Observation => without(row, 'valueQuantity', 'interpretation');

/** Rewrites every row of one type that the test picks. */
export function eachOf<T extends fhir4.FhirResource['resourceType']>(
  type: T,
  change: (row: Extract<fhir4.FhirResource, { resourceType: T }>) => fhir4.FhirResource | readonly fhir4.FhirResource[],
): Change {
  const isOfType = (row: fhir4.FhirResource): row is Extract<fhir4.FhirResource, { resourceType: T }> =>
    row.resourceType === type;
  return (rows) => rows.flatMap((row): Resources => (isOfType(row) ? listed(change(row)) : [row]));
}

/** One after the other. */
export function inTurn(...changes: readonly Change[]): Change {
  return (rows) => changes.reduce((all, change) => change(all), rows);
}

function listed(rows: fhir4.FhirResource | Resources): Resources {
  return 'resourceType' in rows ? [rows] : rows;
}
