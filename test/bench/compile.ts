/** Compiles the measurement of the engine into one script, which plain Node then runs. */
import { build } from 'vite';

await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: 'test/bench/engine.ts',
    outDir: 'node_modules/.cache/bench',
    copyPublicDir: false,
    minify: true,
    target: 'node20',
  },
});
