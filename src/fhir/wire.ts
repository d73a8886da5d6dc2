/** An answer of the FHIR server, read to its end. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; undefined for HTML, for nothing and for JSON that was cut off. */
  readonly body: unknown;
}

/** In place of an answer where nothing is asked any more. */
export const sessionOver = (): Reply => ({ status: 401, headers: new Headers(), body: undefined });

/** Where the token comes from. */
export interface Access {
  /** The `Authorization` header, after a refresh if one was due. */
  readonly authorization: () => Promise<string | undefined>;
  /** @returns true when a new token was obtained */
  readonly renew: () => Promise<boolean>;
}

/**
 * GET with the token, to the FHIR base and nowhere else. Written here rather than with fhirclient's own request, which
 * sends the token to any absolute address, puts error bodies into messages and ties a shared refresh to one request.
 *
 * @param url absolute, or relative to the base
 * @throws RangeError for an address outside the base; otherwise as fetch does
 */
export async function get(
  url: string,
  { serverUrl, access, signal }: { serverUrl: string; access: Access; signal: AbortSignal },
): Promise<Reply> {
  const target = addressOf(url, serverUrl);
  if (!target) throw new RangeError('the address is not on the FHIR server of this launch');
  const first = await send(target, await access.authorization(), signal);
  if (first.status !== 401 || !(await access.renew())) return first;
  return await send(target, await access.authorization(), signal);
}

/**
 * @param relativeTo what a relative address is resolved against; the FHIR base without it
 * @returns undefined unless the address lies at or below the FHIR base, same origin
 */
export function addressOf(url: string, serverUrl: string, relativeTo?: URL): URL | undefined {
  const base = new URL(serverUrl.replace(/\/*$/, '/'));
  if (!URL.canParse(url, relativeTo ?? base)) return undefined;
  const target = new URL(url, relativeTo ?? base);
  if (target.origin !== base.origin || target.username !== '' || target.password !== '') return undefined;
  return `${target.pathname}/`.startsWith(base.pathname) ? target : undefined;
}

async function send(target: URL, authorization: string | undefined, signal: AbortSignal): Promise<Reply> {
  const response = await fetch(target, {
    headers: { accept: 'application/fhir+json', ...(authorization === undefined ? {} : { authorization }) },
    // A redirect could carry the token to another server.
    redirect: 'error',
    cache: 'no-store',
    signal,
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: jsonOf(text, response.headers.get('content-type')) };
}

function jsonOf(text: string, contentType: string | null): unknown {
  if (contentType !== null && /html/i.test(contentType)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `#…` is inside the row itself; a reference may also be missing, with only a display text. */
export function isToElsewhere(reference: unknown): reference is string {
  return typeof reference === 'string' && reference !== '' && !reference.startsWith('#');
}
