import type { Opened, Session } from './session.ts';
import { forgetSession } from './smart-storage.ts';
import { get, sessionOver } from './wire.ts';

/** A test server that asks for no token: the patient is the one that was chosen on the launch page. */
export function openedWithoutSignIn(serverUrl: string, { key, patientId, site, stated }: Opened): Session {
  let isOver = false;
  const access = { authorization: async () => undefined, renew: async () => false };
  return {
    patientId,
    needPatientBanner: true,
    grantedScopes: 'patient/*.rs',
    issuerName: site.name,
    serverUrl,
    site,
    ...stated,
    get: async (url, { signal }) => (isOver ? sessionOver() : await get(url, { serverUrl, access, signal })),
    close: () => {
      isOver = true;
      forgetSession(key);
    },
  };
}
