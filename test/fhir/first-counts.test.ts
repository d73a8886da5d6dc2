import { describe, expect, test } from 'vitest';
import { allResults } from '../../src/fhir/all-results.ts';
import { ResultSets } from '../../src/fhir/lab-sets.ts';
import { analytes } from '../../src/knowledge/analytes.ts';
import { bloodCountAnalytes } from '../../src/knowledge/blood-count-analytes.ts';
import { bloodCountConversions, bloodCountUnits } from '../../src/knowledge/blood-count-units.ts';
import { bloodCount } from '../../src/knowledge/code-sets/blood-count.ts';
import { codeSets } from '../../src/knowledge/code-sets/index.ts';
import type { CodeSet } from '../../src/knowledge/rule.ts';
import { LOINC } from './a-chart.ts';

const bloodCountOnly = new ResultSets({
  sets: bloodCount,
  analytes: bloodCountAnalytes,
  units: { units: bloodCountUnits, conversions: bloodCountConversions },
  isPartOnly: true,
});
const ofBloodCount = (sets: readonly string[]): readonly string[] => sets.filter((set) => set in bloodCount).toSorted();

const sets = Object.values<CodeSet>(codeSets).filter((set) => set.kind === 'lab' || set.kind === 'vital');
const codes = [
  ...sets.flatMap((set) => set.codes.filter((code) => code.system === 'loinc').map((code) => code.code)),
  ...Object.values(analytes).flatMap((rows) => rows.map((row) => row.loinc)),
];
const PRINTED = 'neutrophils neut neuts lymphs lymphocytes mono monos monocytes eos baso basos 中性粒细胞 leukocyten'.split(' ');
const names = [
  ...PRINTED,
  ...sets.flatMap((set) => [...(set.alias ?? []), ...set.codes.flatMap((code) => code.display ?? [])]),
  ...Object.values(analytes).flatMap((rows) => rows.map((row) => row.name)),
];

describe('the tables of the blood count alone say of it what all tables say', () => {
  test('of every LOINC code', () => {
    expect(codes.length).toBeGreaterThan(500);
    const differing = [...new Set(codes)].filter((code) => {
      const coding = [{ system: LOINC, code }];
      const [part, all] = [bloodCountOnly.byCode(coding), allResults.byCode(coding)];
      const isSame = ofBloodCount(part?.sets ?? []).join() === ofBloodCount(all?.sets ?? []).join();
      return !isSame || (part !== undefined && (part.kind !== all?.kind || part.method !== all?.method));
    });
    expect(differing).toEqual([]);
  });

  test.each([[undefined], ['10*9/L'], ['%'], ['g/dL']])('of every name, with the unit %s', (unit) => {
    expect(names.length).toBeGreaterThan(900);
    const differing = [...new Set(names)].filter((name) => {
      const [part, all] = [bloodCountOnly.byName([name], unit, false), allResults.byName([name], unit, false)];
      return part?.isUncertain !== true && ofBloodCount(part?.sets ?? []).join() !== ofBloodCount(all?.sets ?? []).join();
    });
    expect(differing).toEqual([]);
  });

  test('a second name leaves it open, because the first may be the name of another test', () => {
    expect(bloodCountOnly.byName(['WBC'], undefined, false)?.isUncertain).toBeUndefined();
    expect(bloodCountOnly.byName(['Cell count, ward 3', 'WBC'], undefined, false)?.isUncertain).toBe(true);
    expect(allResults.byName(['Cell count, ward 3', 'WBC'], undefined, false)?.isUncertain).toBeUndefined();
  });
});
