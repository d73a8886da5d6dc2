/** Given as the reason of an abort, so that "too slow" can be told from "no longer wanted". */
export class TimeLimitError extends Error {
  override name = 'TimeLimitError';
}

/**
 * Runs the work with a signal that fires after the limit or with the outer signal, and settles then even if the
 * work ignores it: nothing may keep a clinician waiting without end.
 *
 * @throws TimeLimitError after the limit; the outer signal's own reason when that one fires
 */
export async function withinTime<T>(
  milliseconds: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer?.throwIfAborted();
  const own = new AbortController();
  const passOn = () => own.abort(outer?.reason);
  const timer = setTimeout(() => own.abort(new TimeLimitError(`no answer within ${milliseconds / 1000} s`)), milliseconds);
  outer?.addEventListener('abort', passOn);
  try {
    const aborted = new Promise<never>((_, reject) => {
      own.signal.addEventListener('abort', () => reject(reasonOf(own.signal)));
    });
    return await Promise.race([work(own.signal), aborted]);
  } catch (error) {
    // A fetch rejects with its own kind of error; the reason says which of the two clocks it was.
    throw own.signal.aborted ? reasonOf(own.signal) : error;
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', passOn);
  }
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error('stopped');
}
