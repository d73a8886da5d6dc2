/** Builds the app once before the browser tests, so that they see what is deployed. */
import { build } from 'vite';

export default async function setup(): Promise<void> {
  // The test runner's own NODE_ENV would build the development React, which nobody deploys.
  const mode = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'error', mode: 'production' });
  if (mode === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = mode;
}
