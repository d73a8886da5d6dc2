/** A FHIR date, dateTime or instant as the interval that it allows, in milliseconds; both ends are inclusive. */
export interface DateRange {
  readonly earliest: number;
  readonly latest: number;
}

const FHIR_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** Reads a partial date; a time without an offset is taken as UTC. Undefined for text that is no date. */
export function dateRange(text: string): DateRange | undefined {
  const part = FHIR_DATE.exec(text);
  if (!part) return undefined;
  const [, year = '', month, day, hour, minute = '', second, fraction, offset = 'Z'] = part;
  if (hour !== undefined) {
    const earliest = Date.parse(`${year}-${month ?? ''}-${day ?? ''}T${hour}:${minute}:${second ?? '00'}${offset}`);
    if (Number.isNaN(earliest)) return undefined;
    const width = second === undefined ? 60_000 : 1000;
    return fraction === undefined ? { earliest, latest: earliest + width - 1 } : exactly(earliest, fraction);
  }
  const earliest = Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(earliest)) return undefined;
  return { earliest, latest: endOf(new Date(earliest), month, day) };
}

function exactly(second: number, fraction: string): DateRange {
  const instant = second + Math.trunc(Number(`0.${fraction}`) * 1000);
  return { earliest: instant, latest: instant };
}

function endOf(first: Date, month: string | undefined, day: string | undefined): number {
  const year = first.getUTCFullYear();
  if (month === undefined) return Date.UTC(year + 1, 0, 1) - 1;
  if (day === undefined) return Date.UTC(year, first.getUTCMonth() + 1, 1) - 1;
  return Date.UTC(year, first.getUTCMonth(), first.getUTCDate() + 1) - 1;
}

type Comparison = (asked: DateRange, found: DateRange) => boolean;

/** FHIR search semantics: `ge` and `le` accept an overlap, `gt` and `lt` need some part beyond the asked interval. */
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  eq: (asked, found) => found.earliest >= asked.earliest && found.latest <= asked.latest,
  ge: (asked, found) => found.latest >= asked.earliest,
  gt: (asked, found) => found.latest > asked.latest,
  le: (asked, found) => found.earliest <= asked.latest,
  lt: (asked, found) => found.earliest < asked.earliest,
};

/**
 * Reads a date parameter such as `ge2026-06-14`.
 *
 * @returns undefined for no date, and for the prefixes `ne`, `sa`, `eb` and `ap`, which most real servers refuse as well
 */
export function dateFilter(value: string): ((found: DateRange) => boolean) | undefined {
  const [, prefix = 'eq', text = ''] = /^([a-z]{2})?(.+)$/.exec(value) ?? [];
  const [asked, comparison] = [dateRange(text), COMPARISONS[prefix]];
  return asked && comparison ? (found) => comparison(asked, found) : undefined;
}
