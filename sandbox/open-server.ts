import type { Session } from './authorization.ts';
import type { Site } from './ehr.ts';
import { requestCounter } from './fhir-api.ts';

/** `/open/fhir`: the same charts from a server that asks for no token, as public test servers do. */
export const OPEN_PATH = '/open/fhir';

/** Which chart a request without a token is about: named as patient, or holding what is asked for. */
export function openSessions(site: Site): (request: Request) => Session | undefined {
  const [client] = site.clients;
  const sessions = site.patients.flatMap((file): readonly Session[] =>
    client
      ? [{ client, chart: site.chartOf(file), defects: {}, scopes: ['patient/*.rs'], pages: new Map(), asked: requestCounter() }]
      : [],
  );
  return (request) => {
    const url = new URL(request.url);
    const named = url.searchParams.get('patient')?.replace(/^Patient\//, '');
    const page = url.searchParams.get('_page');
    const [type = '', id = ''] = url.pathname.slice(OPEN_PATH.length + 1).split('/');
    return sessions.find(({ chart, pages }) =>
      named === undefined
        ? (page !== null && pages.has(page)) || chart.resources.some((row) => row.resourceType === type && row.id === id)
        : chart.patient.id === named,
    );
  };
}
