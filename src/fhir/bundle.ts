import type { GapReason } from '../record/record.ts';

/** A resource as it arrived: only its type has been looked at, so every field may be missing or wrong. */
export type Resource = fhir4.FhirResource;

/** Less than was asked for, and why. */
export interface Shortfall {
  readonly why: GapReason;
  /** For people; never words of an error body. */
  readonly detail: string;
}

export interface Page {
  readonly rows: readonly Resource[];
  /** Came along with the rows: medicines by `_include`, and whatever else is not of the type asked for. */
  readonly included: readonly Resource[];
  readonly warning?: Shortfall;
  /** As given, not yet checked. */
  readonly next?: string;
}

export function isResource(value: unknown): value is Resource {
  return isObject(value) && typeof value['resourceType'] === 'string' && value['resourceType'] !== '';
}

/** @returns undefined for anything but a Bundle; entries without a resource are passed over */
export function pageOf(body: unknown, type: string): Page | undefined {
  if (!isResource(body) || body.resourceType !== 'Bundle') return undefined;
  const rows: Resource[] = [];
  const included: Resource[] = [];
  const outcomes: fhir4.OperationOutcome[] = [];
  for (const entry of listOf(body.entry)) {
    const resource = isObject(entry) ? entry['resource'] : undefined;
    if (!isObject(entry) || !isResource(resource)) continue;
    if (resource.resourceType === 'OperationOutcome') outcomes.push(resource);
    else if (resource.resourceType === type && !isMode(entry, 'include')) rows.push(resource);
    else included.push(resource);
  }
  const warning = outcomes.map(warningOf).find((one) => one !== undefined);
  const next = listOf(body.link).find((link) => isObject(link) && link['relation'] === 'next');
  const url = isObject(next) ? next['url'] : undefined;
  return { rows, included, ...(warning ? { warning } : {}), ...(typeof url === 'string' ? { next: url } : {}) };
}

/** What a server says about a search that succeeded: "nothing found" is an answer, "rows may be missing" is a gap. */
function warningOf(outcome: fhir4.OperationOutcome): Shortfall | undefined {
  const serious = listOf(outcome.issue).filter(
    (issue): issue is Record<string, unknown> =>
      isObject(issue) && issue['severity'] !== 'information' && !saysNothingFound(issue),
  );
  const [first] = serious;
  if (!first) return undefined;
  const code = typeof first['code'] === 'string' ? first['code'] : '';
  return { why: 'incomplete', detail: `The server warns about this search: ${ISSUES[code] ?? 'rows may be missing'}.` };
}

const ISSUES: Readonly<Record<string, string>> = {
  suppressed: 'rows were withheld',
  forbidden: 'rows were withheld',
  security: 'rows were withheld',
  'not-supported': 'part of the question was not supported',
  'too-costly': 'the question was too large',
  timeout: 'it ran out of time',
};

/** Epic files "no results" as a warning with its own code 4101. */
function saysNothingFound(issue: Record<string, unknown>): boolean {
  const details = isObject(issue['details']) ? issue['details'] : {};
  const codes = listOf(details['coding']).map((coding) => (isObject(coding) ? coding['code'] : undefined));
  if (issue['code'] === 'not-found' || codes.includes('4101')) return true;
  const words = [details['text'], issue['diagnostics']].filter((text) => typeof text === 'string').join(' ');
  return /\b(no (matching )?(results?|resources?|records?|rows?|data|matches)|nothing (was )?found)\b/i.test(words);
}

function isMode(entry: Record<string, unknown>, mode: string): boolean {
  return isObject(entry['search']) && entry['search']['mode'] === mode;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
