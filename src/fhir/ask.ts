import type { Shortfall } from './bundle.ts';
import { TimeLimitError, withinTime } from './time-limit.ts';
import type { Reply } from './wire.ts';

/** What loading needs of a session. */
export interface ChartSource {
  readonly serverUrl: string;
  readonly patientId: string;
  readonly grantedScopes: string;
  readonly site: { readonly pageSize?: number | undefined; readonly extraParams?: Readonly<Record<string, string>> | undefined };
  /** Resource types that the server's own statement lists; nothing where it could not be read. Nobody waits for it who need not. */
  readonly offers?: Promise<ReadonlySet<string> | undefined>;
  /** Rejects for network failures; every HTTP status is a reply. */
  readonly get: (url: string, options: { readonly signal: AbortSignal }) => Promise<Reply>;
}

export interface Limits {
  /** Requests under way at one time. */
  readonly atOnce: number;
  readonly requestMs: number;
  /** For the whole chart. */
  readonly overallMs: number;
  /** Pages of one search. */
  readonly pages: number;
  /** Medicines read one by one. */
  readonly references: number;
  /** Longest wait that a server may ask for before a request is repeated. */
  readonly waitMs: number;
  /** Longest random addition to that wait, so that many windows do not come back at one moment. */
  readonly jitterMs: number;
}

export const LIMITS: Limits = {
  atOnce: 6,
  requestMs: 20_000,
  overallMs: 120_000,
  pages: 40,
  references: 60,
  waitMs: 15_000,
  jitterMs: 1_000,
};

/** One request, answered or not. */
type Answer =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly shortfall: Shortfall; readonly status?: number };

export type Ask = (url: string) => Promise<Answer>;

const REPEATS = 2;

/**
 * Asks politely: few at a time, each within its time, twice again when the server is busy, and nothing more once the
 * session has ended.
 *
 * @param signal fires with a TimeLimitError when the overall time is over, or with any other reason when the caller no
 *   longer wants the chart; only the latter makes `Ask` reject
 */
export function asker(source: ChartSource, limits: Limits, signal: AbortSignal): Ask {
  const inTurn = turns(limits.atOnce);
  let hasEnded = false;

  async function once(url: string): Promise<Reply | Answer> {
    if (hasEnded) return SESSION_ENDED;
    try {
      const reply = await withinTime(limits.requestMs, signal, (own) => source.get(url, { signal: own }));
      // Before the turn passes to the next request.
      if (reply.status === 401) hasEnded = true;
      return reply;
    } catch (error) {
      if (signal.aborted && !(signal.reason instanceof TimeLimitError)) throw signal.reason;
      if (signal.aborted) return failure('timeout', `Reading the whole chart took longer than ${limits.overallMs / 1000} s.`);
      if (error instanceof TimeLimitError)
        return failure('timeout', `The server did not answer within ${limits.requestMs / 1000} s.`);
      return failure('failed', 'The server could not be reached.');
    }
  }

  return async function ask(url) {
    for (let repeats = 0; ; repeats += 1) {
      const reply = await inTurn(() => once(url));
      if ('ok' in reply) return reply;
      const waitMs = BUSY.has(reply.status) ? waitFor(reply, repeats) : undefined;
      if (waitMs === undefined || repeats >= REPEATS || waitMs > limits.waitMs) return answerOf(reply);
      try {
        const pause = waitMs + Math.random() * limits.jitterMs;
        await withinTime(limits.waitMs * 2, signal, () => new Promise((resolve) => setTimeout(resolve, pause)));
      } catch (error) {
        if (error instanceof TimeLimitError) return answerOf(reply);
        throw error;
      }
    }
  };
}

const BUSY: ReadonlySet<number> = new Set([429, 503]);

const SESSION_ENDED = failure('session-ended', 'The session with the server has ended (401).', 401);

function answerOf({ status, body }: Reply): Answer {
  if (status >= 200 && status < 300) {
    return body === undefined ? failure('failed', 'The answer was not readable FHIR data.', status) : { ok: true, body };
  }
  switch (status) {
    case 400:
    case 422:
      return failure('refused', `The server does not accept the question (${status}).`, status);
    case 401:
      return SESSION_ENDED;
    case 403:
      return failure('forbidden', 'The server does not permit this to be read (403).', status);
    case 404:
      return failure('not-offered', 'The server does not have this (404).', status);
    case 429:
    case 503:
      return failure('failed', `The server was too busy (${status}).`, status);
    default:
      return failure('failed', `The server failed (${status}).`, status);
  }
}

function failure(why: Shortfall['why'], detail: string, status?: number): Answer {
  return { ok: false, shortfall: { why, detail }, ...(status === undefined ? {} : { status }) };
}

/** `Retry-After` in seconds or as a date; where it is missing or hidden from the browser, one second, then two. */
function waitFor(reply: Reply, repeats: number): number {
  const wish = reply.headers.get('retry-after');
  const seconds = wish === null || wish.trim() === '' ? Number.NaN : Number(wish);
  if (seconds >= 0) return seconds * 1000;
  const until = wish === null ? Number.NaN : Date.parse(wish) - Date.now();
  return Number.isFinite(until) ? Math.max(until, 0) : 1000 * (repeats + 1);
}

/** Lets so many run at a time, first come first served. */
function turns(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
