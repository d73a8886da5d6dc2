import { http, type HttpHandler } from 'msw';
import type { Ehr } from './ehr.ts';

/** Mounts the EHR in msw, so that tests talk to the very handlers that the server runs. */
export function ehrHandlers(ehr: Ehr): readonly HttpHandler[] {
  return [http.all(`${ehr.origin}/*`, ({ request }) => ehr.handle(request))];
}
