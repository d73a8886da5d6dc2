import { PortBusy } from './http.ts';
import { APP_PORT, EHR_PORT, startSandbox } from './sandbox.ts';

class NotAPort extends Error {}

/** A port from the environment, or the usual one. */
function portFrom(name: string, usual: number): number {
  const port = Number(process.env[name] ?? usual);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new NotAPort(`${name} must be a port number.`);
  return port;
}

try {
  const sandbox = await startSandbox({ ehrPort: portFrom('EHR_PORT', EHR_PORT), appPort: portFrom('APP_PORT', APP_PORT) });
  console.log(`Sandbox EHR with synthetic patients: ${sandbox.ehrOrigin}/`);
  console.log(`App served at ${sandbox.appOrigin}/ (built files of dist/). Stop with Ctrl+C.`);
} catch (error) {
  if (!(error instanceof PortBusy || error instanceof NotAPort)) throw error;
  console.error(`${error.message} Stop the other program, or choose ports: EHR_PORT=5004 APP_PORT=5005 npm start`);
  process.exit(1);
}
