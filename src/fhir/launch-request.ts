import { type Notice, notice } from './notice.ts';
import { type Site, siteOf } from './sites.ts';

/** What a launch address asks for, once it is known to be harmless. */
export type LaunchDecision =
  | { readonly kind: 'authorize'; readonly site: Site; readonly iss: string; readonly launch?: string }
  | { readonly kind: 'open'; readonly site: Site; readonly iss: string; readonly patientId?: string }
  | { readonly kind: 'choose' }
  | { readonly kind: 'refused'; readonly notice: Notice }
  | { readonly kind: 'site-not-configured'; readonly notice: Notice };

/**
 * fhirclient lets these win over what we pass in: one skips sign-in, one picks the patient, one swaps the client.
 * The last two belong to the end of a launch, never to its start.
 */
const HOSTILE = ['fhirServiceUrl', 'patientId', 'clientId', 'code', 'state'];

export function readLaunchRequest(url: URL, sites: readonly Site[]): LaunchDecision {
  const query = url.searchParams;
  const hostile = HOSTILE.filter((name) => query.has(name));
  if (hostile.length > 0) return refused(`The address carries ${hostile.join(', ')}, which a launch never needs.`);
  const repeated = ['iss', 'launch'].filter((name) => query.getAll(name).length > 1);
  if (repeated.length > 0) return refused(`The address carries ${repeated.join(' and ')} more than once.`);

  const iss = query.get('iss') ?? '';
  const launch = query.get('launch') ?? '';
  if (iss === '') {
    return launch === ''
      ? { kind: 'choose' }
      : refused('The address carries a launch token but not the FHIR server (iss) it belongs to.');
  }
  const site = siteOf(sites, iss);
  if (!site) {
    return {
      kind: 'site-not-configured',
      notice: notice(
        'This site is not configured',
        'The app was opened for a FHIR server that is not on its list of sites, so nothing was sent to it.',
        'If it should be, the people who look after this app can add it to smart.json.',
      ),
    };
  }
  if (site.openServer) return openRequest(site, iss, query);
  return launch === '' ? { kind: 'authorize', site, iss } : { kind: 'authorize', site, iss, launch };
}

/** Where nobody signs in, the address or the reader names the patient. */
function openRequest(site: Site, iss: string, query: URLSearchParams): LaunchDecision {
  const named = query.getAll('patient');
  const [patientId] = named;
  if (patientId === undefined) return { kind: 'open', site, iss };
  if (named.length > 1 || !isResourceId(patientId)) return refused('The address does not name one patient by an id of FHIR.');
  return { kind: 'open', site, iss, patientId };
}

/** An id as FHIR R4 spells it. */
export const isResourceId = (text: string): boolean => /^[A-Za-z0-9\-.]{1,64}$/.test(text);

function refused(why: string): LaunchDecision {
  return {
    kind: 'refused',
    notice: notice('This link was refused', why, "Open the app from the patient's chart, not from a link in a message."),
  };
}
