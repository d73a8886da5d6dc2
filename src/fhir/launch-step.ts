import { readLaunchRequest } from './launch-request.ts';
import type { Notice } from './notice.ts';
import { fetchSites, type Site } from './sites.ts';

/** What the launch page does next. */
export type LaunchStep =
  | { readonly kind: 'go'; readonly to: string; readonly site: Site }
  | { readonly kind: 'choose'; readonly sites: readonly Site[] }
  | { readonly kind: 'choose-patient'; readonly site: Site; readonly open: (patientId: string) => LaunchStep }
  | { readonly kind: 'stop'; readonly notice: Notice; readonly inNewWindow?: true };

/**
 * From the launch address to the address of the sign-in; nothing is sent to a server that is not on the list.
 *
 * @param onAsked called once the launch may go on and the server has been asked: the network is free until it answers
 */
export async function startLaunch(page: URL, onAsked: () => void = () => undefined): Promise<LaunchStep> {
  const sites = await fetchSites(page.href);
  if (!sites.ok) return { kind: 'stop', notice: sites.notice };
  const decision = readLaunchRequest(page, sites.sites);
  if (decision.kind === 'choose') return { kind: 'choose', sites: sites.sites };
  if (decision.kind !== 'authorize' && decision.kind !== 'open') return { kind: 'stop', notice: decision.notice };
  if (decision.kind === 'authorize') askForSignInSettings(decision.iss);
  const signIn = import('./authorize.ts');
  onAsked();
  const { authorize, openWithoutSignIn } = await signIn;
  return decision.kind === 'open' ? openWithoutSignIn(decision, page) : await authorize(decision, page);
}

/** Public, and needed before all else: asked for while fhirclient is still being loaded, which then finds the answer here. */
function askForSignInSettings(iss: string): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = `${iss.replace(/\/*$/, '/')}.well-known/smart-configuration`;
  document.head.append(link);
}
