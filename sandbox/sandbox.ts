import { fileURLToPath } from 'node:url';
import { createAppServer } from './app-server.ts';
import type { Defects } from './defects.ts';
import { type Client, createEhr, type Ehr } from './ehr.ts';
import { listen, type LocalServer } from './http.ts';
import { OPEN_PATH } from './open-server.ts';
import { loadPatients } from './patients.ts';

export const EHR_PORT = 4004;
export const APP_PORT = 4005;

const CLIENT_ID = 'leukoscope-sandbox';
const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

export interface SandboxOptions {
  /** 0 takes any free port. */
  readonly ehrPort?: number;
  readonly appPort?: number;
  /** Folder of the built app; `dist/` of this project without it. */
  readonly dist?: string;
  /** What the app reads as `smart.json`; without it the built file on the usual ports, else one for this EHR. */
  readonly smartJson?: object;
  readonly defects?: Defects;
  /** Milliseconds until every answer of the EHR: sign-in, permission for other origins and data alike. What it works is part of it. */
  readonly latencyMs?: number;
  /** Further settings of the site in `smart.json`, such as `pageSize`. */
  readonly site?: object;
  /** Rows beside those of the patient files, by patient. */
  readonly rows?: ReadonlyMap<string, readonly fhir4.FhirResource[]>;
}

export interface Sandbox {
  readonly ehrOrigin: string;
  readonly appOrigin: string;
  /** For launches with defects of their own: `sandbox.ehr.launchUrl('mina', { defects })`. */
  readonly ehr: Ehr;
  readonly close: () => Promise<void>;
}

/**
 * Starts the EHR and, on an origin of its own, the built app.
 *
 * @throws PortBusy
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { ehrPort = EHR_PORT, appPort = APP_PORT, dist = DIST, defects = {} } = options;
  const ehrServer = await listen(ehrPort);
  const appServer = await listenOrClose(appPort, ehrServer);
  const clients = [sandboxClient(appServer.origin)];
  const offsetMinutes = -new Date().getTimezoneOffset();
  const ehr = createEhr({
    origin: ehrServer.origin,
    clients,
    patients: loadPatients(),
    defects,
    offsetMinutes,
    ...(options.rows && { rows: options.rows }),
  });
  const smartJson =
    options.smartJson ?? (ehrPort === EHR_PORT && appPort === APP_PORT ? undefined : smartJsonOf(ehr, options.site));
  ehrServer.answer(ehr.handle, options.latencyMs);
  appServer.answer(createAppServer({ dist, ehrOrigin: ehr.origin, ...(smartJson && { smartJson }) }));
  return {
    ehrOrigin: ehr.origin,
    appOrigin: appServer.origin,
    ehr,
    async close() {
      await Promise.all([ehrServer.close(), appServer.close()]);
    },
  };
}

async function listenOrClose(port: number, other: LocalServer): Promise<LocalServer> {
  try {
    return await listen(port);
  } catch (error) {
    await other.close();
    throw error;
  }
}

/** The app as this EHR knows it; `http://localhost:4005` is the app's origin. */
export function sandboxClient(appOrigin: string): Client {
  return {
    id: CLIENT_ID,
    name: 'Leukoscope',
    launchUrl: `${appOrigin}/launch.html`,
    redirectUris: [`${appOrigin}/index.html`],
    scopes: [
      'openid',
      'fhirUser',
      'profile',
      'launch',
      'launch/patient',
      'launch/encounter',
      'online_access',
      'offline_access',
      'patient/*.rs',
    ],
  };
}

function smartJsonOf(ehr: Ehr, settings: object = {}): object {
  return {
    sites: [
      { iss: ehr.fhirBase, name: 'Sandbox EHR', clientId: CLIENT_ID, ...settings },
      { iss: `${ehr.origin}${OPEN_PATH}`, name: 'Sandbox, open server', clientId: 'none', openServer: true },
    ],
  };
}
