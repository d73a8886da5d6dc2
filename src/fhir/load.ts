import type { Coverage, Gap } from '../record/record.ts';
import { asker, type ChartSource, LIMITS, type Limits } from './ask.ts';
import { type Found, type Means, readAttempts } from './attempts.ts';
import type { Resource, Shortfall } from './bundle.ts';
import { type Keyed, keyed, type Outcome, outcomeOf, partOf } from './outcome.ts';
import { grantOf } from './scopes.ts';
import { type About, type Search, type SearchId, SPECIMENS } from './searches.ts';
import { TimeLimitError } from './time-limit.ts';
import { isToElsewhere } from './wire.ts';

/** Everything that arrived, as FHIR, and everything that did not, in words. */
export interface Loaded {
  readonly patientId: string;
  /** Rows that the searches asked for, by resource type, without repeats. */
  readonly resources: ReadonlyMap<string, readonly Resource[]>;
  /** What came along or was read because a row points to it: medicines above all. */
  readonly included: ReadonlyMap<string, readonly Resource[]>;
  /** Searches of which nothing is missing: only there does an empty answer mean "none". */
  readonly complete: ReadonlySet<SearchId>;
  readonly coverage: readonly Coverage[];
  /** Which rows each line of `coverage` counts, by its `what`. */
  readonly refs: ReadonlyMap<string, Pick<ReadonlySet<string>, 'has'>>;
  readonly gaps: readonly Gap[];
}

export interface LoadProgress {
  readonly done: number;
  readonly of: number;
  /** The search that has just ended; absent at the start. */
  readonly latest?: Coverage;
}

export interface LoadOptions {
  readonly searches: readonly Search[];
  readonly now: Date;
  readonly onProgress?: (progress: LoadProgress) => void;
  /** What the searches marked `first` found, once they have all ended and while others have not; these stand in it as gaps. */
  readonly onFirst?: (first: Loaded) => void;
  /** Lets the page do what has been waiting: awaited before thousands of rows are gone through. */
  readonly pause?: () => Promise<void>;
  /** The chart is no longer wanted: `loadChart` rejects with its reason. */
  readonly signal?: AbortSignal;
  readonly limits?: Partial<Limits>;
}

const PAGE_SIZE = 100;

/** A slow search among the first holds up the others no longer than this after the first answer. */
const ALONE_MS = 40;

/**
 * Reads the chart, all searches side by side. Whatever fails becomes a gap; the call itself fails only when it is
 * aborted from outside.
 */
export async function loadChart(source: ChartSource, options: LoadOptions): Promise<Loaded> {
  const limits = { ...LIMITS, ...options.limits };
  options.signal?.throwIfAborted();
  const stop = new AbortController();
  const passOn = () => stop.abort(options.signal?.reason);
  const timer = setTimeout(() => stop.abort(new TimeLimitError('the chart took too long')), limits.overallMs);
  options.signal?.addEventListener('abort', passOn);
  try {
    return await load(source, options, { limits, ask: asker(source, limits, stop.signal), pause: options.pause });
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', passOn);
    stop.abort();
  }
}

async function load(source: ChartSource, options: LoadOptions, means: Means): Promise<Loaded> {
  const { searches, now, onProgress, pause } = options;
  const about = { patientId: source.patientId, pageSize: source.site.pageSize ?? PAGE_SIZE, now };
  let done = 0;
  let specimens: Promise<Outcome> | undefined;
  onProgress?.({ done, of: searches.length });
  const { isOver, hearing } = firstWave(searches);
  const reading = searches.map(async (search) => {
    if (!search.first) await isOver;
    const hear = hearing(search);
    const outcome = await readSearch(source, search, about, { ...means, ask: (url) => means.ask(url).finally(hear) });
    hear();
    if (pointsToSpecimen(outcome)) {
      specimens ??= readSpecimens(source, about, means);
      // Awaited below, and only if no search rejects before that.
      specimens.catch(() => undefined);
    }
    done += 1;
    onProgress?.({ done, of: searches.length, latest: outcome.coverage });
    return outcome;
  });
  const [outcomes, medications] = await Promise.all([
    Promise.all(reading),
    Promise.all(reading.filter((_, at) => isOfMedicines(searches[at]))).then(async (found) => {
      const { readMedications } = await import('./medicines-elsewhere.ts');
      return await readMedications(source, found, means);
    }),
    tellFirst(source, options, reading),
  ]);
  const pointedTo = [await specimens, medications];
  await pause?.();
  const loaded = loadedFrom(source.patientId, [...outcomes, ...pointedTo.filter((outcome) => outcome !== undefined)]);
  await pause?.();
  return loaded;
}

const nothing = (): void => undefined;

/** Shut until it is opened, once and for all. */
function gate(): { readonly isOpen: Promise<void>; readonly open: () => void } {
  let open = nothing;
  const isOpen = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { isOpen, open };
}

/**
 * What the finding rests on has the line to itself, so that the finding comes sooner: until each search of the first wave has an
 * answer, and no longer than `ALONE_MS` after the first of them.
 */
function firstWave(searches: readonly Search[]): {
  readonly isOver: Promise<void>;
  readonly hearing: (search: Search) => () => void;
} {
  const { isOpen, open } = gate();
  const unheard = new Set(searches.filter((search) => search.first));
  if (unheard.size === 0) open();
  /** To be called when the search has an answer, or ends without any. */
  const hearing = (search: Search) => () => {
    if (!unheard.delete(search)) return;
    if (unheard.size === 0) open();
    else setTimeout(open, ALONE_MS);
  };
  return { isOver: isOpen, hearing };
}

const isOfMedicines = (search: Search | undefined): boolean => search?.resource.startsWith('Medication') ?? false;

async function tellFirst(
  { patientId }: ChartSource,
  { searches, onFirst, pause }: LoadOptions,
  reading: readonly Promise<Outcome>[],
): Promise<void> {
  const later = searches.filter((search) => !search.first);
  if (!onFirst || later.length === 0 || later.length === searches.length) return;
  const outcomes = await Promise.all(reading.filter((_, at) => searches[at]?.first));
  await pause?.();
  const first = loadedFrom(patientId, outcomes);
  onFirst({ ...first, gaps: [...first.gaps, ...later.map((search) => stillAsked(search))] });
}

/** Until a search has ended, nothing is concluded from the absence of its rows. */
const stillAsked = (search: Search): Gap => ({ what: partOf(search), why: 'incomplete', detail: 'It is still being read.' });

function loadedFrom(patientId: string, outcomes: readonly Outcome[]): Loaded {
  return {
    patientId,
    resources: byType(outcomes.map((outcome) => outcome.rows)),
    included: byType(outcomes.map((outcome) => keyed(outcome.included))),
    complete: new Set(outcomes.filter((outcome) => outcome.gaps.length === 0).map((outcome) => outcome.id)),
    coverage: outcomes.map((outcome) => outcome.coverage),
    refs: new Map(outcomes.map((outcome) => [outcome.coverage.what, refsOf(outcome)])),
    gaps: outcomes.flatMap((outcome) => outcome.gaps),
  };
}

async function readSearch(source: ChartSource, search: Search, about: About, means: Means): Promise<Outcome> {
  const grant = grantOf(source.grantedScopes, search.resource, search.id === 'patient' ? 'r' : 's', search.categories);
  if (grant === 'none') return notGranted(search);
  const read = await readAttempts(source, search, about, means);
  await means.pause?.();
  const shortfalls = grant === 'part' ? [...read.shortfalls, PARTLY] : read.shortfalls;
  return outcomeOf(
    search,
    search.id === 'patient' ? ofPatient(about.patientId, { ...read, shortfalls }) : { ...read, shortfalls },
  );
}

const PARTLY: Shortfall = { why: 'incomplete', detail: 'This launch was granted only some categories of it.' };

/** Nobody else's name may stand over this chart. */
function ofPatient(patientId: string, read: Found): Found {
  const rows = read.rows.filter((row) => row.id === patientId);
  if (rows.length === read.rows.length) return read;
  const other: Shortfall = { why: 'other-patient', detail: 'The server answered with another patient, who was discarded.' };
  return { ...read, rows, shortfalls: [...read.shortfalls, other] };
}

function notGranted(search: Search): Outcome {
  const detail = 'This launch does not include permission to read it.';
  return outcomeOf(search, { rows: [], included: [], pages: 0, shortfalls: [{ why: 'not-granted', detail }] });
}

function pointsToSpecimen({ rows }: Outcome): boolean {
  for (const row of rows.values()) if (row.resourceType === 'Observation' && isToElsewhere(row.specimen?.reference)) return true;
  return false;
}

async function readSpecimens(source: ChartSource, about: About, means: Means): Promise<Outcome> {
  const { rows, included, ...outcome } = await readSearch(source, SPECIMENS, about, means);
  return { ...outcome, rows: new Map(), included: [...rows.values(), ...included] };
}

function refsOf({ rows, included }: Outcome): Pick<ReadonlySet<string>, 'has'> {
  const others = keyed(included);
  return { has: (ref) => rows.has(ref) || others.has(ref) };
}

/** What several searches found counts once. */
function byType(found: readonly Keyed[]): ReadonlyMap<string, readonly Resource[]> {
  const seen = new Set<string | Resource>();
  const types = new Map<string, Resource[]>();
  for (const rows of found) {
    for (const [key, resource] of rows) {
      if (seen.has(key)) continue;
      seen.add(key);
      const same = types.get(resource.resourceType);
      if (same) same.push(resource);
      else types.set(resource.resourceType, [resource]);
    }
  }
  return types;
}
