/** Writes `docs/clinical-content.md` and its chapters from the clinical content: `npm run docs`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clinicalContent } from './handbook/markdown.ts';

const docs = join(import.meta.dirname, '../docs');
rmSync(join(docs, 'clinical-content'), { recursive: true, force: true });
for (const [path, text] of clinicalContent()) {
  const file = join(docs, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
