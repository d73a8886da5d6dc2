import type { Site } from './ehr.ts';

/** Discovery is open to any origin, and so is the open server; tokens and other patient data only to registered apps. */
const OPEN = new Set([
  '/fhir/.well-known/smart-configuration',
  '/fhir/.well-known/openid-configuration',
  '/fhir/metadata',
  '/jwks.json',
  '/smart-style.json',
]);

/** CORS headers of an answer, errors included: without them a 401 reaches the app as a network failure. */
export function corsHeaders(site: Site, request: Request): readonly (readonly [string, string])[] {
  const { pathname } = new URL(request.url);
  if (OPEN.has(pathname) || pathname.startsWith('/open/fhir/')) return [['access-control-allow-origin', '*']];
  if (!pathname.startsWith('/fhir/') && pathname !== '/token') return [];
  const origin = request.headers.get('origin');
  if (origin === null || !isRegistered(site, origin)) return [['vary', 'Origin']];
  return [
    ['access-control-allow-origin', origin],
    ['access-control-expose-headers', 'www-authenticate, retry-after, location, etag'],
    ['vary', 'Origin'],
  ];
}

/** Answers OPTIONS; an origin that is not registered gets no permission, and its browser stops there. */
export function preflight(site: Site, request: Request): Response {
  const headers = new Headers(corsHeaders(site, request).map(([name, value]): [string, string] => [name, value]));
  if (headers.has('access-control-allow-origin')) {
    headers.set('access-control-allow-methods', 'GET, POST, OPTIONS');
    headers.set('access-control-allow-headers', 'accept, authorization, cache-control, content-type, prefer');
    headers.set('access-control-max-age', '600');
  }
  return new Response(null, { status: 204, headers });
}

function isRegistered({ clients }: Site, origin: string): boolean {
  return clients.some(({ redirectUris }) => redirectUris.some((uri) => new URL(uri).origin === origin));
}
