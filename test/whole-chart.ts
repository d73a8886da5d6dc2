import { http } from 'msw';
import { setupServer } from 'msw/node';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Defects } from '../sandbox/defects.ts';
import type { Ehr } from '../sandbox/ehr.ts';
import { ehrHandlers } from '../sandbox/msw.ts';
import { assess } from '../src/assess.ts';
import { drugListsFor } from '../src/drug-lists.ts';
import type { Limits } from '../src/fhir/ask.ts';
import { type Loaded, loadChart } from '../src/fhir/load.ts';
import { launchScope } from '../src/fhir/scopes.ts';
import { chartSearches } from '../src/fhir/searches.ts';
import type { Site } from '../src/fhir/sites.ts';
import { toRecord } from '../src/fhir/to-record.ts';
import { get } from '../src/fhir/wire.ts';
import type { Assessment } from '../src/reasoning/assessment.ts';
import * as parts from '../src/view/after-finding.ts';
import { App } from '../src/view/App.tsx';
import { note } from '../src/view/note.ts';
import { aClock, anEhr, openChart } from './sandbox/an-app.ts';

/** A chart opened as the app opens it: launched, read over the wire, judged, and shown. */
export interface Opened {
  readonly loaded: Loaded;
  readonly assessment: Assessment;
  /** All words of the panel, in reading order. */
  readonly screen: string;
  /** What the clinician copies. */
  readonly note: string;
  readonly asked: readonly URL[];
}

export interface OpenOptions {
  readonly ehr?: Ehr;
  readonly defects?: Defects;
  readonly limits?: Partial<Limits>;
  /** Answers in place of the EHR, or changes what it says. */
  readonly answer?: (request: Request, honest: () => Promise<Response>) => Response | Promise<Response>;
}

const NOW = aClock().now();
/** No waiting in tests: what a busy server asks for is tested where waiting is. */
const LIMITS: Partial<Limits> = { jitterMs: 0 };

const server = setupServer();

export const listen = (): void => server.listen({ onUnhandledRequest: 'error' });
export const close = (): void => server.close();

export async function openInApp(
  patient: string,
  { ehr = anEhr(), defects = {}, limits, answer }: OpenOptions = {},
): Promise<Opened> {
  const spoilt = answer && http.all(`${ehr.fhirBase}/*`, ({ request }) => answer(request, () => ehr.handle(request)));
  server.resetHandlers(...(spoilt ? [spoilt] : []), ...ehrHandlers(ehr));
  const site: Site = { iss: ehr.fhirBase, name: 'Sandbox EHR', clientId: 'leukoscope-sandbox' };
  const token = await openChart(ehr, { patient, scope: launchScope('v2', true, site), defects });
  const access = { authorization: async () => `Bearer ${token.access_token}`, renew: async () => false };
  const asked: URL[] = [];
  const loaded = await loadChart(
    {
      serverUrl: ehr.fhirBase,
      patientId: token.patient,
      grantedScopes: token.scope,
      site,
      get(url, { signal }) {
        asked.push(new URL(url, `${ehr.fhirBase}/`));
        return get(url, { serverUrl: ehr.fhirBase, access, signal });
      },
    },
    { searches: chartSearches(), now: new Date(NOW), limits: { ...LIMITS, ...limits } },
  );
  const record = toRecord(loaded, { asOf: NOW });
  const assessment = assess(record, NOW, await drugListsFor(record));
  return { loaded, assessment, screen: screenOf(assessment), note: note(assessment, new Set()).replaceAll(/\s+/g, ' '), asked };
}

/** The panel as text. */
function screenOf(assessment: Assessment): string {
  const markup = renderToStaticMarkup(
    createElement(App, { state: { is: 'ready', assessment }, parts, loadCitations: () => Promise.resolve({}) }),
  );
  return markup
    .replaceAll(/<\/(?:p|li|t[dhr]|h\d|div|section|summary|d[td]|caption|button|a|header)>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;:)])/g, '');
}
