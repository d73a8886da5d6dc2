import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import type { Line } from '../../src/knowledge/rule.ts';
import type { Count, Finding } from '../../src/reasoning/assessment.ts';
import type { LabResult, ResultValue } from '../../src/record/lab-result.ts';
import { aPatient, type Amount, dated, NOW, on, result } from '../a-patient.ts';

const finding = (labs: readonly LabResult[]): Finding => assess(aPatient({ labs }), NOW).finding;
const series = (line: Line, ...labs: readonly LabResult[]): readonly Count[] => finding(labs).series[line];
/** The one count that the rows give. */
function only(line: Line, ...labs: readonly LabResult[]): Count | undefined {
  const counts = series(line, ...labs);
  expect(counts.length).toBeLessThan(2);
  return counts[0];
}
const wbc = (value: Amount, more: Parameters<typeof result>[2] = {}) => result('lab.wbc', value, more);
const neut = (value: Amount, more: Parameters<typeof result>[2] = {}) => result('lab.neut-pct', value, more);
function undatedResult(row: LabResult): LabResult {
  const { time, ...rest } = row;
  return time ? rest : row;
}
const tube = { specimen: 'Specimen/1' };

describe('how the ANC is found', () => {
  test('the laboratory’s own absolute count comes first', () => {
    const anc = only('anc', wbc(3, tube), neut(50, tube), result('lab.anc', 1.48, tube));
    expect([anc?.value, anc?.basis, anc?.caution]).toEqual([1.48, 'reported', undefined]);
  });

  test('then absolute segments and bands', () => {
    const anc = only('anc', wbc(3, tube), neut(60, tube), result('lab.segs-abs', 1.2, tube), result('lab.bands-abs', 0.15, tube));
    expect([anc?.value, anc?.basis, anc?.from]).toEqual([1.35, 'computed', 'segs 1.2 + bands 0.15']);
  });

  test('absolute segments alone where no bands are given, and only for the neutrophils', () => {
    const rows = [wbc(3, tube), result('lab.segs-abs', 1.2, tube), result('lab.lymph-pct', 40, tube)] as const;
    const anc = only('anc', ...rows);
    expect([anc?.value, anc?.from, anc?.refs]).toEqual([1.2, 'segs 1.2', [rows[1].ref]]);
    expect(only('alc', ...rows)?.value).toBe(1.2);
  });

  test('a reported count names its row and keeps the interval of the laboratory; a computed one has none', () => {
    const rows = [wbc(2, { ...tube, range: { low: 4, text: '4-10' } }), neut(40, tube)] as const;
    expect(only('wbc', ...rows)).toMatchObject({ basis: 'reported', refs: [rows[0].ref], range: { low: 4, text: '4-10' } });
    expect(only('anc', ...rows)).toMatchObject({ basis: 'computed', low: true });
    expect(only('anc', ...rows)?.range).toBeUndefined();
  });

  test('counts of all kinds stand in the order of time', () =>
    expect(
      series('anc', result('lab.anc', 3, { day: -10 }), result('lab.anc', 1), wbc(4, { day: -5 }), neut(50, { day: -5 })).map(
        (count) => count.value,
      ),
    ).toEqual([3, 2, 1]));

  test('the laboratory’s own count of the hour leaves no computed one beside it', () =>
    expect(only('anc', wbc(2), neut(50), result('lab.anc', 0.9, { day: '2026-06-15T08:50:00Z' }))?.value).toBe(0.9));

  test('nor does one that has only a date and the same value', () =>
    expect(
      only('anc', wbc(2), neut(40), wbc(3, { day: '2026-06-15T15:00:00Z' }), result('lab.anc', 0.8, { day: on(0) }))?.basis,
    ).toBe('reported'));

  test('then white count times neutrophils in percent, with both rows named', () => {
    const rows = [wbc(2.1, tube), neut(15, tube)] as const;
    const anc = only('anc', ...rows);
    expect([anc?.value, anc?.from, anc?.low]).toEqual([0.315, '2.1 × 15 %', true]);
    expect(anc?.refs).toEqual(rows.map((row) => row.ref));
  });

  test('then white count times segments and bands', () =>
    expect(only('anc', wbc(2, tube), result('lab.segs-pct', 40, tube), result('lab.bands-pct', 5, tube))?.value).toBe(0.9));

  test('never from bands alone, from the white count alone, or from a percentage alone', () => {
    expect(series('anc', wbc(2, tube), result('lab.bands-pct', 5, tube))).toEqual([]);
    expect(series('anc', wbc(2, tube))).toEqual([]);
    expect(series('anc', neut(40))).toEqual([]);
  });

  test.each([
    ['eosinophils and basophils', 'lab.eos-pct'],
    ['immature granulocytes', 'lab.ig-pct'],
    ['myelocytes', 'lab.myelo-pct'],
    ['metamyelocytes', 'lab.metamyelo-pct'],
  ] as const)('%s are not added', (_, set) =>
    expect(only('anc', wbc(2, tube), neut(40, tube), result(set, 10, tube))?.value).toBe(0.8),
  );

  test.each([
    ['are added where the classes without them stay below 95 %', 35, 0.9],
    ['are not added where the total already holds them', 45, 0.8],
  ])('bands beside a total %s', (_, lymphocytes, anc) =>
    expect(
      only(
        'anc',
        wbc(2, tube),
        neut(40, tube),
        result('lab.bands-pct', 5, tube),
        result('lab.lymph-pct', lymphocytes, tube),
        result('lab.mono-pct', 10, tube),
      )?.value,
    ).toBe(anc),
  );

  test.each([
    [11, 1.1],
    [12, 0.88],
  ])('nor where the sum would pass 105 %%: with bands of %s %% the ANC is %s', (bands, anc) =>
    expect(
      only('anc', wbc(2, tube), neut(44, tube), result('lab.bands-pct', bands, tube), result('lab.lymph-pct', 50, tube))?.value,
    ).toBe(anc),
  );

  test.each([
    ['alc', 'lab.lymph-pct'],
    ['amc', 'lab.mono-pct'],
    ['aec', 'lab.eos-pct'],
    ['abc', 'lab.baso-pct'],
  ] as const)('%s comes from its percentage in the same way', (line, set) =>
    expect(only(line, wbc(4.5, tube), result(set, 10, tube))?.value).toBe(0.45),
  );
});

describe('bounds', () => {
  test('a white count below a bound gives a neutrophil count below a bound', () => {
    const anc = only('anc', wbc('<0.2', tube), neut(40, tube));
    expect([anc?.value, anc?.comparator, anc?.low]).toEqual([0.08, '<', true]);
  });

  test('so does a percentage', () => expect(only('anc', wbc(1.5, tube), neut('<1', tube))?.comparator).toBe('<'));

  test.each([
    ['segments in percent', [result('lab.segs-pct', '<1', tube)]],
    ['segments and bands in percent', [result('lab.segs-pct', '<1', tube), result('lab.bands-pct', '<1', tube)]],
    ['bands alone in percent', [result('lab.segs-pct', 1, tube), result('lab.bands-pct', '<1', tube)]],
    ['absolute segments', [result('lab.segs-abs', '<0.1', tube)]],
    ['absolute segments and bands', [result('lab.segs-abs', '<0.05', tube), result('lab.bands-abs', '<0.05', tube)]],
  ])('and %s: the bound is not read as a value', (_, rows) => expect(only('anc', wbc(1.5, tube), ...rows)?.comparator).toBe('<'));

  test.each([
    ['<4', true],
    ['<=4', null],
    ['<=3.9', true],
    ['<5', null],
    ['>4', false],
    ['>=4', false],
    ['>3', null],
    ['>=3', null],
  ] satisfies readonly (readonly [Amount, boolean | null])[])('a white count of %s is low: %s', (value, low) =>
    expect(only('wbc', wbc(value))?.low).toBe(low),
  );
});

describe('which percentage belongs to which white count', () => {
  const other = { specimen: 'Specimen/2' };
  test.each([
    ['the same specimen, hours apart', wbc(2, tube), neut(40, { ...tube, day: '2026-06-15T10:30:00Z' })],
    ['the same panel', wbc(2, { panel: 'Observation/p' }), neut(40, { panel: 'Observation/p', day: '2026-06-15T10:30:00Z' })],
    ['the same report', wbc(2, { reports: ['R/1'] }), neut(40, { reports: ['R/1'], day: '2026-06-15T10:30:00Z' })],
    ['60 minutes apart', wbc(2), neut(40, { day: '2026-06-15T09:00:00Z' })],
    ['before it', wbc(2), neut(40, { day: '2026-06-15T07:00:00Z' })],
    ['only a date, and one white count on it', wbc(2), neut(40, { day: on(0) })],
    ['two dates', wbc(2, { day: on(0) }), neut(40, { day: on(0) })],
    ['a white count that has only the date', wbc(2, { day: on(0) }), neut(40)],
    ['half an hour apart, over midnight', wbc(2, { day: '2026-06-13T23:50:00Z' }), neut(40, { day: '2026-06-14T00:20:00Z' })],
    ['before it, over midnight', wbc(2, { day: '2026-06-14T00:20:00Z' }), neut(40, { day: '2026-06-13T23:50:00Z' })],
    ['within the hour, in a report that holds no white count', wbc(2), neut(40, { reports: ['R/2'], panel: 'Observation/q' })],
  ])('%s: together', (_, first, second) => expect(only('anc', first, second)?.value).toBe(0.8));

  test.each([
    ['61 minutes apart', [wbc(2), neut(40, { day: '2026-06-15T09:01:00Z' })]],
    ['two days', [wbc(2, { day: -1 }), neut(40)]],
    ['a date with two white counts', [wbc(2), wbc(3, { day: '2026-06-15T11:00:00Z' }), neut(40, { day: on(0) })]],
    ['a month only', [wbc(2), neut(40, { day: '2026-06' })]],
    ['no date', [wbc(2), undatedResult(neut(40))]],
    ['a year only', [wbc(2, { day: '2026-01-01' }), neut(40, { day: '2026' })]],
    ['a month, and a white count on its first day', [wbc(2, { day: '2026-06-01' }), neut(40, { day: '2026-06' })]],
    [
      'only a date, and one of two white counts just after midnight',
      [wbc(2, { day: '2026-06-15T00:30:00Z' }), wbc(3), neut(40, { day: on(0) })],
    ],
    [
      'just after midnight, and one of two white counts with only a date',
      [wbc(2, { day: on(0) }), wbc(3), neut(40, { day: '2026-06-15T00:30:00Z' })],
    ],
    [
      'hours from both white counts of its report',
      [
        wbc(2, { reports: ['R/1'] }),
        wbc(6, { reports: ['R/1'], day: '2026-06-15T10:00:00Z' }),
        neut(40, { reports: ['R/1'], day: '2026-06-15T11:30:00Z' }),
      ],
    ],
    ['a cumulative report, a day apart', [wbc(2, { day: -1, reports: ['R/1'] }), neut(40, { reports: ['R/1'] })]],
    ['a cumulative report of two days', [wbc(2, { day: -3, reports: ['R/1'] }), neut(40, { reports: ['R/1'] })]],
  ] satisfies readonly (readonly [string, readonly LabResult[]])[])('%s: not together', (_, rows) =>
    expect(series('anc', ...rows)).toEqual([]),
  );

  test('in a cumulative report each percentage finds the white count of its hour', () => {
    const reports = ['R/1'];
    const days = [-9, -6, -3].flatMap((day, at) => [wbc(at + 1, { day, reports }), neut(50, { day, reports })]);
    expect(series('anc', ...days).map((count) => count.value)).toEqual([0.5, 1, 1.5]);
  });

  test('a report with two white counts of the day: the one of the same hour, and rather than one of another report', () => {
    const reports = ['R/1'];
    const labs = [
      wbc(2, { reports }),
      wbc(6, { reports, day: '2026-06-15T11:00:00Z' }),
      wbc(10, { day: '2026-06-15T11:40:00Z' }),
    ];
    const anc = (day: string) => series('anc', ...labs, neut(50, { reports, day })).map((count) => count.value);
    expect(anc('2026-06-15T11:35:00Z')).toEqual([3]);
    expect(anc('2026-06-15T12:20:00Z')).toEqual([5]);
  });

  test('the nearer one also where it is the earlier one', () =>
    expect(
      series('anc', wbc(2), wbc(6, { day: '2026-06-15T08:40:00Z' }), neut(50, { day: '2026-06-15T08:10:00Z' })).map(
        (count) => count.value,
      ),
    ).toEqual([1]));

  test('of two white counts within the hour the nearer one', () =>
    expect(
      series('anc', wbc(2), wbc(6, { day: '2026-06-15T08:40:00Z' }), neut(50, { day: '2026-06-15T08:50:00Z' })).map(
        (count) => count.value,
      ),
    ).toEqual([3]));

  test('a specimen of its own wins over the hour', () =>
    expect(
      series(
        'anc',
        wbc(2, tube),
        wbc(6, { ...other, day: '2026-06-15T08:40:00Z' }),
        neut(50, { ...tube, day: '2026-06-15T08:45:00Z' }),
      ).map((count) => count.value),
    ).toEqual([1]));
});

describe('what is doubtful is said', () => {
  const differential = (lymphocytes: number) => [
    wbc(3, tube),
    neut(40, tube),
    result('lab.lymph-pct', lymphocytes, tube),
    result('lab.mono-pct', 8, tube),
    result('lab.eos-pct', 2, tube),
  ];
  test.each([
    [44, 'the percentages add up to 94 %'],
    [45, undefined],
    [55, undefined],
    [56, 'the percentages add up to 106 %'],
  ])('lymphocytes of %s %% beside 50 %% of other classes: %s', (lymphocytes, caution) =>
    expect(only('anc', ...differential(lymphocytes))?.caution).toBe(caution),
  );

  test('segments and bands stand for the neutrophils in the sum', () =>
    expect(
      only(
        'anc',
        wbc(3, tube),
        result('lab.segs-pct', 40, tube),
        result('lab.bands-pct', 5, tube),
        result('lab.lymph-pct', 30, tube),
        result('lab.mono-pct', 8, tube),
      )?.caution,
    ).toBe('the percentages add up to 83 %'));

  test('a differential of three classes is not summed', () =>
    expect(only('anc', ...differential(30).slice(0, 4))?.caution).toBeUndefined());

  test.each([
    ['by more than 0.2', 5, 50, 2.8, true],
    ['by 0.2', 5, 50, 2.7, false],
    ['by more than a fifth, across a limit', 1.2, 38, 0.6, true],
    ['by a tenth', 2, 50, 0.9, false],
    ['by a fifth of the higher one', 2, 40, 1, false],
    ['by less than a fifth of the higher one', 2, 41, 1, false],
    ['by 0.05, what rounding gives', 1.5, 10, 0.1, false],
    ['by what rounding to one decimal gives', 1.3, 11, 0.1, false],
  ])('the laboratory’s count and its own percentages differ %s', (_, white, percent, reported, flagged) => {
    const anc = only('anc', wbc(white, tube), neut(percent, tube), result('lab.anc', reported, tube));
    expect([anc?.value, anc?.caution !== undefined]).toEqual([reported, flagged]);
  });

  test('the difference is said at the count that it concerns, with what was computed', () => {
    const cautions = (...labs: readonly LabResult[]) => series('anc', ...labs).map((count) => count.caution);
    const fine = (more: Parameters<typeof result>[2]) => [wbc(5, more), neut(48, more), result('lab.anc', 2.4, more)];
    const off = (more: Parameters<typeof result>[2]) => [wbc(5, more), neut(50, more), result('lab.anc', 2.8, more)];
    const said = [undefined, 'WBC × percent gives 2.5'];
    expect(cautions(...fine({ day: -3 }), ...off({}))).toEqual(said);
    expect(cautions(...fine({ ...tube, day: '2026-06-15T07:50:00Z' }), ...off({ specimen: 'Specimen/2' }))).toEqual(said);
  });

  test('a preliminary count is used and called so; a final one of the same draw replaces it', () => {
    const draft = wbc(2, { ...tube, status: 'preliminary' });
    expect(only('wbc', draft)?.preliminary).toBe(true);
    expect(finding([draft]).notes.map((note) => note.id)).toContain('preliminary');
    const both = only('wbc', draft, wbc(2.2, tube));
    expect([both?.value, both?.preliminary]).toEqual([2.2, undefined]);
  });

  test('a unit that was guessed is said', () => {
    const row = wbc(2);
    const value: ResultValue = { kind: 'quantity', value: 2, unit: '10*9/L', written: '2', unitAssumed: true };
    expect(finding([{ ...row, value }]).notes.map((note) => note.id)).toContain('unit-assumed');
  });

  test('of two values of one draw the lower one stands', () =>
    expect(
      [wbc(4.2, tube), wbc(3.8, tube)].map(
        (row, at, rows) => only('wbc', row, ...rows.slice(0, at), ...rows.slice(at + 1))?.value,
      ),
    ).toEqual([3.8, 3.8]));

  test.each([
    ['the same value, once with only the date', [wbc(5, { day: on(0) }), wbc(5, { day: '2026-06-15T10:00:00Z' })], 1],
    ['the same value, the date noted first', [wbc(5, { day: on(-1) }), wbc(5, { day: '2026-06-14T20:00:00Z' })], 1],
    ['two values, one with only the date', [wbc(5, { day: on(0) }), wbc(4.5)], 2],
    ['two values, one just after midnight', [wbc(5, { day: on(0) }), wbc(4.5, { day: '2026-06-15T00:03:00Z' })], 2],
    ['the same value on two dates', [wbc(5, { day: on(-1) }), wbc(5, { day: on(0) })], 2],
    ['the same value, once with only the month', [wbc(5, { day: '2026-06' }), wbc(5)], 2],
  ] as const)('%s: counted %s', (_, rows, times) => expect(series('wbc', ...rows).length).toBe(times));

  describe('of two differentials of the same tube', () => {
    const both = (first: LabResult, second: LabResult): readonly unknown[] => [
      only('anc', wbc(2, tube), first, second)?.value,
      only('anc', wbc(2, tube), second, first)?.value,
    ];
    test('the manual one reviews the automated one, whichever stands first', () =>
      expect(both(neut(60, { ...tube, method: 'automated' }), neut(40, { ...tube, method: 'manual' }))).toEqual([0.8, 0.8]));

    test('otherwise the one that was issued later', () =>
      expect(both(neut(60, { ...tube, issued: dated(-1) }), neut(40, { ...tube, issued: dated(0) }))).toEqual([0.8, 0.8]));

    test('or, where that is not said, taken later', () =>
      expect(both(neut(60, tube), neut(40, { ...tube, day: '2026-06-15T08:30:00Z' }))).toEqual([0.8, 0.8]));

    test('an issue of this evening is later than a specimen of this morning', () =>
      expect(both(neut(60, tube), neut(40, { ...tube, issued: dated('2026-06-15T11:30:00Z') }))).toEqual([0.8, 0.8]));
  });
});

describe('what is never counted', () => {
  test.each([
    ['a value in doubt', { ...wbc(3000), doubt: { why: 'implausible', detail: '' } }],
    ['a value that is not yet there', result('lab.wbc', null, { status: 'registered' })],
    ['words', result('lab.wbc', { words: 'low' })],
    ['a value without a time', undatedResult(wbc(1))],
  ] satisfies readonly (readonly [string, LabResult])[])('%s', (_, row) => expect(series('wbc', row)).toEqual([]));
});
