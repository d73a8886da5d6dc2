import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPatientFile, type PatientFile } from './patient-file.ts';

const FOLDER = fileURLToPath(new URL('./patients/', import.meta.url));

/**
 * Reads the synthetic patients, in the order of their file names.
 *
 * @throws Error that names the file when one is not in the format of `patient-file.ts`
 */
export function loadPatients(folder: string = FOLDER): readonly PatientFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    try {
      return readPatientFile(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    } catch (cause) {
      throw new Error(`patients/${name} is not a patient file`, { cause });
    }
  });
}
