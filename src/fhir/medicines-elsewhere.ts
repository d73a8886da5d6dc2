/** Medicines that drug rows only point to, one resource each: loaded beside the chart, after the first counts. */
import type { Coverage, Gap } from '../record/record.ts';
import type { Ask, ChartSource } from './ask.ts';
import { type Means, withParameters } from './attempts.ts';
import { isResource, type Resource, type Shortfall } from './bundle.ts';
import { fieldsOf, textOf } from './json.ts';
import { byReason, keyed, type Outcome } from './outcome.ts';
import { grantOf } from './scopes.ts';
import { MEDICATIONS } from './searches.ts';
import { addressOf, isToElsewhere } from './wire.ts';

/**
 * Medicines that are references and did not come with their rows.
 *
 * @returns undefined where every medicine is already named
 */
export async function readMedications(
  source: ChartSource,
  outcomes: readonly Outcome[],
  { ask, limits }: Means,
): Promise<Outcome | undefined> {
  const all = outcomes.flatMap((outcome) => [...outcome.rows.values(), ...outcome.included]);
  const here = new Set(keyed(all).keys());
  const wanted = new Map<string, string[]>();
  for (const row of all) {
    const reference = medicationReference(row);
    // A row about somebody else is discarded later; nothing that it points to is asked for.
    if (!isToElsewhere(reference) || namesAnother(row, source.patientId)) continue;
    const address = reference.replace(/\/_history\/.*$/, '');
    if (here.has(keyOf(address, source.serverUrl))) continue;
    wanted.set(address, [...(wanted.get(address) ?? []), `${row.resourceType}/${row.id ?? ''}`]);
  }
  if (wanted.size === 0) return undefined;

  const addresses = [...wanted.keys()];
  const isGranted = grantOf(source.grantedScopes, MEDICATIONS.resource, 'r') !== 'none';
  const tried = isGranted ? addresses.slice(0, limits.references) : [];
  const answers = await Promise.all(tried.map(async (address) => ({ address, ...(await readMedication(source, address, ask)) })));
  const missing = answers.filter((answer) => answer.found === undefined);
  const gaps = [
    ...byReason(missing.flatMap((answer) => answer.shortfall ?? [])).map((one) => {
      const same = missing.filter((answer) => answer.shortfall?.why === one.why);
      return gapOf(
        one.why,
        `${counted(same.length)} could not be read. ${one.detail}`,
        same.map((answer) => answer.address),
      );
    }),
    ...(isGranted
      ? []
      : [
          gapOf(
            'not-granted',
            `${counted(addresses.length)} could not be read. This launch does not include permission.`,
            addresses,
          ),
        ]),
    ...(isGranted && addresses.length > tried.length
      ? [gapOf('too-many', `${counted(addresses.length - tried.length)} were not read: too many.`, addresses.slice(tried.length))]
      : []),
  ];
  const found = answers.flatMap((answer) => answer.found ?? []);
  const [gap] = gaps;
  const coverage: Coverage = {
    what: MEDICATIONS.what,
    resource: MEDICATIONS.resource,
    rows: found.length,
    pages: found.length,
    ...(gap ? { gap } : {}),
  };
  return { id: MEDICATIONS.id, rows: new Map(), included: found, coverage, gaps };

  function gapOf(why: Gap['why'], detail: string, unread: readonly string[]): Gap {
    return { what: MEDICATIONS.resource, why, detail, refs: unread.flatMap((address) => wanted.get(address) ?? []) };
  }
}

async function readMedication(
  source: ChartSource,
  address: string,
  ask: Ask,
): Promise<{ readonly found?: Resource; readonly shortfall?: Shortfall }> {
  const url = addressOf(address, source.serverUrl);
  if (!url) return { shortfall: { why: 'unusable', detail: 'It does not lie on this server, and no other is asked.' } };
  const answer = await ask(withParameters(url.href, source.site.extraParams));
  if (!answer.ok && answer.status === 404) {
    return { shortfall: { why: 'unusable', detail: 'The server does not hold it (404): deleted or hidden.' } };
  }
  if (!answer.ok) return { shortfall: answer.shortfall };
  if (isResource(answer.body) && answer.body.resourceType === 'Medication') return { found: answer.body };
  return { shortfall: { why: 'failed', detail: 'The answer was of another kind.' } };
}

/** `Medication/7`, however it was written; the same id on another server is another medicine. */
function keyOf(address: string, serverUrl: string): string {
  const url = addressOf(address, serverUrl);
  return url ? url.pathname.split('/').slice(-2).join('/') : address;
}

function counted(medicines: number): string {
  return medicines === 1 ? 'One medicine that is only a reference' : `${medicines} medicines that are only references`;
}

function medicationReference(row: Resource): string | undefined {
  const isDrugRow =
    row.resourceType === 'MedicationRequest' ||
    row.resourceType === 'MedicationStatement' ||
    row.resourceType === 'MedicationAdministration' ||
    row.resourceType === 'MedicationDispense';
  return isDrugRow ? row.medicationReference?.reference : undefined;
}

function namesAnother(row: Resource, patientId: string): boolean {
  const reference = textOf(fieldsOf(fieldsOf(row)['subject'])['reference']);
  const id = /(?:^|\/)Patient\/([^/]+)/.exec(reference ?? '')?.[1];
  return id !== undefined && id !== patientId;
}
