import { expect, test } from 'vitest';
import type { AnalyteCode } from '../../src/knowledge/analyte-code.ts';
import { analytes } from '../../src/knowledge/analytes.ts';
import { ASKED_BY_CODE } from '../../src/knowledge/asked-by-code.ts';
import { bloodCount } from '../../src/knowledge/code-sets/blood-count.ts';
import { circumstances } from '../../src/knowledge/code-sets/circumstances.ts';
import { conditions } from '../../src/knowledge/code-sets/conditions.ts';
import { exposures } from '../../src/knowledge/code-sets/exposures.ts';
import { films } from '../../src/knowledge/code-sets/films.ts';
import { findings } from '../../src/knowledge/code-sets/findings.ts';
import { labs } from '../../src/knowledge/code-sets/labs.ts';
import { procedures } from '../../src/knowledge/code-sets/procedures.ts';
import { vitals } from '../../src/knowledge/code-sets/vitals.ts';
import type { Code } from '../../src/knowledge/rule.ts';
import { testOrders } from '../../src/knowledge/test-orders.ts';
import { suspectDrugs } from '../../src/knowledge/suspect-drugs/index.ts';
import { POSITIVE } from '../../src/knowledge/judging-thresholds.ts';
import { allCodeSets, repeated } from './criteria.ts';

/** LOINC: mod 10 over the digits before the hyphen, doubling every second from the right. */
function hasLoincCheckDigit(code: string): boolean {
  const parts = /^(\d{1,7})-(\d)$/.exec(code);
  if (!parts) return false;
  const [, digits = '', check] = parts;
  const sum = digits
    .split('')
    .reverse()
    .reduce((total, digit, at) => {
      const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return (10 - (sum % 10)) % 10 === Number(check);
}

const D5 = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
];
const TURN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => [1, 5, 7, 6, 2, 8, 3, 0, 9, 4][digit] ?? 0);

/** SNOMED CT: Verhoeff over all digits, the last one included. */
function hasSnomedCheckDigit(code: string): boolean {
  if (!/^\d{6,18}$/.test(code)) return false;
  const turned = (digit: number, times: number): number => (times === 0 ? digit : turned(TURN[digit] ?? 0, times - 1));
  const check = code
    .split('')
    .reverse()
    .reduce((sum, digit, at) => D5[sum]?.[turned(Number(digit), at % 8)] ?? -1, 0);
  return check === 0;
}

const codes: readonly Code[] = [
  ...Object.values(allCodeSets).flatMap((set) => set.codes),
  ...Object.values(testOrders).flatMap(({ orderCodes = [], procedureCodes = [] }) => [...orderCodes, ...procedureCodes]),
];
const of = (system: Code['system']): readonly string[] => codes.filter((code) => code.system === system).map((code) => code.code);
const loincRows = Object.values(analytes).flat();
const rowsOf = new Map<string, readonly AnalyteCode[]>(Object.entries(analytes));

test('the check digits that are tested with are themselves right', () => {
  expect(['751-8', '26499-4', '6690-2', '13309-0'].every(hasLoincCheckDigit)).toBe(true);
  expect(['751-9', '7518', '26499-5'].some(hasLoincCheckDigit)).toBe(false);
  expect(['386661006', '73211009', '22298006'].every(hasSnomedCheckDigit)).toBe(true);
  expect(['386661007', '73211090'].some(hasSnomedCheckDigit)).toBe(false);
});

test('every LOINC code carries its check digit', () => {
  const loinc = [...of('loinc'), ...loincRows.map((row) => row.loinc), ...POSITIVE.duffyAntigens];
  expect(loinc.length).toBeGreaterThan(700);
  expect(loinc.filter((code) => !hasLoincCheckDigit(code))).toEqual([]);
});

test('every SNOMED CT code carries its check digit', () => {
  const snomed = [...of('snomed'), ...suspectDrugs.flatMap((drug) => drug.snomed ?? [])];
  expect(snomed.length).toBeGreaterThan(300);
  expect(snomed.filter((code) => !hasSnomedCheckDigit(code))).toEqual([]);
});

test('every ICD-10-CM code is written like one, or is the beginning of a block of them', () => {
  expect(of('icd-10-cm').filter((code) => !/^[A-Z](\d([0-9A-Z](\.[0-9A-Z]{1,4})?)?)?$/.test(code))).toEqual([]);
});

test('no analyte is one of two things', () => {
  expect(repeated(loincRows.map((row) => row.loinc))).toEqual([]);
});

test('no code set holds a code twice, in its own list or through the analytes', () => {
  const twice = Object.entries(allCodeSets).flatMap(([id, set]) => {
    const own = set.codes.filter((code) => code.system === 'loinc').map((code) => code.code);
    const named = (set.analytes ?? []).flatMap((name) => {
      const [analyte = '', kind] = name.split('/');
      const rows = rowsOf.get(analyte) ?? [];
      return rows.filter((row) => kind === undefined || row.kind === kind).map((row) => row.loinc);
    });
    return [...repeated(set.codes.map((code) => `${code.system} ${code.code}`)), ...repeated([...own, ...named])].map(
      (code) => `${id}: ${code}`,
    );
  });
  expect(twice).toEqual([]);
});

test('cells of urine, spinal and other fluids belong to no set', () => {
  const excluded = new Set(analytes['exclude-other-specimen'].map((row) => row.loinc));
  const named = Object.entries(allCodeSets).filter(([, set]) => (set.analytes ?? []).includes('exclude-other-specimen'));
  expect(named).toEqual([]);
  expect([...of('loinc')].filter((code) => excluded.has(code))).toEqual([]);
});

test('a count is a number per volume, a percentage a share, by its LOINC name', () => {
  const wrong = loincRows.filter(
    (row) =>
      (row.kind === 'absolute' && !/volume|#/i.test(row.name)) ||
      (row.kind === 'percent' && !/100|fr|ratio|%|pct|\/(leukocytes|platelets)/i.test(row.name)),
  );
  expect(wrong).toEqual([]);
});

test('the parts of the code sets share no id', () => {
  const ids = [bloodCount, labs, films, vitals, circumstances, conditions, findings, procedures, exposures].flatMap((part) =>
    Object.keys(part),
  );
  expect(repeated(ids)).toEqual([]);
  expect(ids.length).toBe(Object.keys(allCodeSets).length);
});

test('every kind of set stands in its own part', () => {
  const { 'obs.pregnancy': pregnancy, ...counts } = bloodCount;
  expect(Object.values({ ...counts, ...labs, ...films }).filter((set) => set.kind !== 'lab')).toEqual([]);
  expect(Object.values({ ...vitals, pregnancy }).filter((set) => set.kind !== 'vital')).toEqual([]);
  expect(Object.values(exposures).filter((set) => set.kind !== 'exposure')).toEqual([]);
  expect(Object.values(procedures).filter((set) => set.kind !== 'procedure')).toEqual([]);
  expect(Object.values({ ...circumstances, ...conditions, ...findings }).filter((set) => set.kind !== 'condition')).toEqual([]);
});

test('the counts are asked for under every code that the catalogue has for them, and under no other', () => {
  const catalogue = new Map<string, readonly AnalyteCode[]>(Object.entries(analytes));
  const held = Object.keys(ASKED_BY_CODE).map((analyte) => [analyte, catalogue.get(analyte)?.map((row) => row.loinc)]);
  expect(Object.entries(ASKED_BY_CODE)).toEqual(held);
  expect(Object.keys(ASKED_BY_CODE)).toEqual(
    expect.arrayContaining(['wbc', 'neutrophils', 'lymphocytes', 'hemoglobin', 'platelets']),
  );
});
