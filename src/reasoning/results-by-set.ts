import type { LabResult } from '../record/lab-result.ts';
import type { PatientRecord } from '../record/record.ts';
import { middle, oldestFirst } from '../record/when.ts';

/** Results and vital signs by code set, oldest first. */
export function resultsBySet(record: Pick<PatientRecord, 'labs' | 'vitals'>): ReadonlyMap<string, readonly LabResult[]> {
  const found = new Map<string, LabResult[]>();
  for (const row of oldestFirst([...record.labs.rows, ...record.vitals.rows], timeOf)) {
    for (const set of row.sets) {
      const held = found.get(set);
      if (held) held.push(row);
      else found.set(set, [row]);
    }
  }
  return found;
}

const timeOf = (row: LabResult): number => (row.time ? middle(row.time) : 0);
