import { expect, test } from 'vitest';
import { duffyNull } from '../../src/reasoning/duffy-null.ts';
import type { LabResult } from '../../src/record/lab-result.ts';
import { coding, result } from '../a-patient.ts';

const verdict = (...rows: readonly LabResult[]) => duffyNull({ results: new Map([['lab.duffy', rows]]) }).verdict;
const phenotype = (words: string): LabResult => result('lab.duffy', { words });
const antigen = (code: string, words: string): LabResult =>
  result('lab.duffy', { words }, { codes: [coding('other', 'FY'), coding('loinc', code)] });
const asCode = (row: LabResult): LabResult =>
  row.value.kind === 'text' ? { ...row, value: { kind: 'coded', text: row.value.text, codes: [] } } : row;
const [a, b] = ['1027-2', '1033-0'] as const;

test.each<[string, readonly LabResult[], string]>([
  ['both antigens negative', [antigen(a, 'Negative'), antigen(b, 'Negative')], 'met'],
  ['one antigen positive', [antigen(a, 'Negative'), antigen(b, 'Positive')], 'unmet'],
  ['one antigen positive, the other not tested', [antigen(b, 'Positive')], 'unmet'],
  ['one antigen without an answer', [antigen(a, 'Negative'), antigen(b, 'see report')], 'unknown'],
  [
    'an antigen that was repeated: the last counts',
    [antigen(a, 'Negative'), antigen(b, 'Positive'), antigen(b, 'Negative')],
    'met',
  ],
  ['the phenotype', [phenotype('Fy(a-b-)')], 'met'],
  ['the phenotype as a code with its words', [asCode(phenotype('Fy(a-b-)'))], 'met'],
  ['another phenotype as a code with its words', [asCode(phenotype('Fy(a+b-)'))], 'unmet'],
  ['another phenotype beside a word that says nothing', [phenotype('see report'), phenotype('Fy(a+b-)')], 'unmet'],
  ['two rows whose ends together look like one', [phenotype('F'), phenotype('y(')], 'unknown'],
  ['a number', [result('lab.duffy', 1)], 'unknown'],
  [
    'a result that is not there',
    [{ ...result('lab.duffy', null), value: { kind: 'none', reason: 'Fy(a-b-) pending' } }],
    'unknown',
  ],
  ['nothing', [], 'unknown'],
])('%s', (_, rows, expected) => expect(verdict(...rows)).toBe(expected));

test('a chart without any such result is unknown', () => expect(duffyNull({ results: new Map() }).verdict).toBe('unknown'));

test('both antigens are named, or the row of the phenotype', () => {
  const both = [antigen(a, 'Negative'), antigen(b, 'Negative')];
  expect(duffyNull({ results: new Map([['lab.duffy', both]]) }).facts.map(({ ref }) => ref)).toEqual(both.map(({ ref }) => ref));
});
