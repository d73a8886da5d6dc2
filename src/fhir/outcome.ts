import type { Coverage, Gap } from '../record/record.ts';
import { type When, when } from '../record/when.ts';
import type { Found } from './attempts.ts';
import type { Resource, Shortfall } from './bundle.ts';
import { fieldsOf } from './json.ts';
import type { SearchId } from './searches.ts';

/** One search, ended. */
export interface Outcome {
  readonly id: SearchId;
  readonly rows: Keyed;
  readonly included: readonly Resource[];
  readonly coverage: Coverage;
  readonly gaps: readonly Gap[];
}

interface Named {
  readonly id: SearchId;
  readonly what: string;
  readonly resource: string;
  readonly part?: string;
}

/** `Observation (vital signs)`: what a gap is about. */
export const partOf = ({ resource, part }: Pick<Named, 'resource' | 'part'>): string =>
  part === undefined ? resource : `${resource} (${part})`;

export function outcomeOf(search: Named, read: Found): Outcome {
  const rows = keyed(read.rows);
  const what = partOf(search);
  const gaps = byReason(read.shortfalls).map(({ why, detail }): Gap => ({ what, why, detail }));
  const [gap] = gaps;
  const coverage: Coverage = {
    what: search.what,
    resource: search.resource,
    ...(read.asked === undefined ? {} : { asked: read.asked, answered: answered(read) }),
    rows: rows.size,
    pages: read.pages,
    ...span(rows.values()),
    ...(gap ? { gap } : {}),
  };
  return { id: search.id, rows, included: read.included, coverage, gaps };
}

function answered({ pages, shortfalls, refused = 0 }: Found): string {
  const how = shortfalls.length === 0 ? 'in full' : pages > 0 ? 'in part' : 'not answered';
  if (refused === 0) return how;
  return `${how}, after ${refused === 1 ? 'one other form was' : `${refused} other forms were`} refused`;
}

/** One line for each reason, however many requests of the search met it. */
export function byReason(shortfalls: readonly Shortfall[]): readonly Shortfall[] {
  return shortfalls.filter((one, at) => shortfalls.findIndex((other) => other.why === one.why) === at);
}

/** Each once, by type and id. A row without an id cannot be a repeat that we could know of: it is its own key. */
export type Keyed = ReadonlyMap<string | Resource, Resource>;

export function keyed(resources: Iterable<Resource>): Keyed {
  const seen = new Map<string | Resource, Resource>();
  for (const resource of resources) {
    const key = typeof resource.id === 'string' ? `${resource.resourceType}/${resource.id}` : resource;
    if (!seen.has(key)) seen.set(key, resource);
  }
  return seen;
}

/** Where the date of a row may stand, the most telling first. */
const DATES: readonly string[] = [
  'effectiveDateTime',
  'effectivePeriod',
  'effectiveInstant',
  'performedDateTime',
  'performedPeriod',
  'onsetDateTime',
  'onsetPeriod',
  'period',
  'whenHandedOver',
  'authoredOn',
  'recordedDate',
  'dateAsserted',
  'issued',
  'date',
];

function span(rows: Iterable<Resource>): Pick<Coverage, 'oldest' | 'newest'> {
  let [oldest, newest]: [When | undefined, When | undefined] = [undefined, undefined];
  for (const row of rows) {
    const time = dateOf(row);
    if (!time) continue;
    if (!oldest || time.earliest < oldest.earliest) oldest = time;
    if (!newest || time.latest > newest.latest) newest = time;
  }
  return oldest && newest ? { oldest: oldest.text, newest: newest.text } : {};
}

function dateOf(row: Resource): When | undefined {
  const fields = fieldsOf(row);
  for (const name of DATES) {
    const value = fields[name];
    if (value === undefined) continue;
    const period = fieldsOf(value);
    const text = typeof value === 'string' ? value : (period['start'] ?? period['end']);
    const time = typeof text === 'string' && text.length < 40 ? when(text) : undefined;
    if (time) return time;
  }
  return undefined;
}
