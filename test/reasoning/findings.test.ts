import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import type { Line } from '../../src/knowledge/rule.ts';
import type { Finding } from '../../src/reasoning/assessment.ts';
import type { LabResult } from '../../src/record/lab-result.ts';
import { aPatient, type Amount, blood, coding, NOW, on, problem, relative, result, type Story } from '../a-patient.ts';

const found = (story: Story = {}): Finding => assess(aPatient(story), NOW).finding;
const foundIn = (...labs: readonly (LabResult | readonly LabResult[])[]): Finding => found({ labs });
/** A series of white counts alone: day and value. */
const whites = (...counts: readonly (readonly [day: number, wbc: number])[]): Story => ({
  labs: counts.map(([day, value]) => result('lab.wbc', value, { day })),
});
const noteIds = (finding: Finding): readonly string[] => finding.notes.map((note) => note.id);
const lineOf = (line: Line, story: Story) => found(story).lines.find((each) => each.line === line);
const lowLines = (finding: Finding): readonly string[] =>
  finding.lines.filter((line) => line.low === true).map((line) => line.line);

describe('a white count below 4.0 is leukopenia', () => {
  test.each([
    [3.99, true],
    [4, false],
    [4.01, false],
  ])('%s ×10⁹/L: %s', (wbc, present) => expect(foundIn(blood({ wbc })).present).toBe(present));

  test('without a white count it is not known, even where neutrophils are low', () => {
    const finding = foundIn(blood({ wbc: null, anc: 0.4 }));
    expect(finding.present).toBeNull();
    expect(finding.screened).toBe(true);
  });

  test.each([
    ['the white count', { wbc: 3.9 }, 'wbc'],
    ['the neutrophils', { anc: 1.4 }, 'anc'],
    ['the lymphocytes', { alc: 0.9 }, 'alc'],
  ] as const)('%s alone opens the assessment', (_, counts, line) => {
    const finding = foundIn(blood(counts));
    expect(finding.screened).toBe(true);
    expect(finding.indexLine).toBe(line);
    expect(lowLines(finding)).toEqual([line]);
  });

  test('low haemoglobin or platelets alone do not', () => {
    expect(foundIn(blood({ hgb: 80, plt: 40 })).screened).toBe(false);
    expect(lowLines(foundIn(blood({ hgb: 80, plt: 40 })))).toEqual(['hgb', 'plt']);
  });

  test('a chart without any count says unknown, not normal', () => {
    const finding = found({ labs: [] });
    expect([finding.present, finding.course, finding.neutropenia.band]).toEqual([null, 'unknown', 'unknown']);
    expect(finding.lines.every((line) => line.low === null)).toBe(true);
  });

  test.each([
    [3.5, ['near-limit']],
    [3.99, ['near-limit']],
    [3.49, []],
    [4, []],
  ] as const)('%s without a laboratory interval: notes %j', (wbc, notes) =>
    expect(noteIds(foundIn(blood({ wbc })))).toEqual(notes),
  );

  test('inside the laboratory’s own interval is said, and never clears the low count', () => {
    const finding = foundIn(result('lab.wbc', 3.7, { range: { low: 3.5, text: '3.5-9.5' } }));
    expect(noteIds(finding)).toEqual(['inside-laboratory-interval']);
    expect(finding.present).toBe(true);
    expect(noteIds(foundIn(result('lab.wbc', 3.7, { range: { low: 3.8, text: '3.8-10' } })))).toEqual([]);
  });

  test('the remark is about the adult interval: a child at 4.8 does not get it', () => {
    const finding = found({ born: '2021-06-01', labs: [blood({ wbc: 4.8, alc: 3 })] });
    expect(finding.present).toBe(true);
    expect(noteIds(finding)).toEqual([]);
  });
});

describe('a newer white count that cannot be judged', () => {
  const doubtful = (day: number, more: Partial<LabResult> = {}) =>
    result('lab.wbc', 3000, { day, doubt: { why: 'implausible', detail: '' }, ...more });
  const note = (finding: Finding) => finding.notes.find((each) => each.id === 'newer-count-unusable');

  test('takes back an older normal one: whether the count is low now is not known', () => {
    const row = doubtful(0);
    const finding = foundIn(result('lab.wbc', 5, { day: -10 }), row);
    expect(finding.present).toBeNull();
    expect(note(finding)).toEqual({
      id: 'newer-count-unusable',
      words: 'The latest white count (3000 10*9/L) could not be judged.',
      refs: [row.ref],
      cites: [],
    });
  });

  test('does not take back an older low one, and is said beside it', () => {
    const finding = foundIn(result('lab.wbc', 3, { day: -10 }), doubtful(0));
    expect([finding.present, note(finding) !== undefined]).toEqual([true, true]);
  });

  test('is said where it is the only one', () => {
    const finding = foundIn(doubtful(0));
    expect([finding.present, finding.wbc, note(finding) !== undefined]).toEqual([null, undefined, true]);
  });

  test('of several the latest is named, whatever the order of the rows', () => {
    const [later, earlier] = [doubtful(0), doubtful(-2)];
    for (const rows of [
      [later, earlier],
      [earlier, later],
    ]) {
      expect(note(foundIn(result('lab.wbc', 5, { day: -10 }), ...rows))?.refs).toEqual([later.ref]);
    }
  });

  test('without a number it is named without one', () =>
    expect(note(foundIn({ ...doubtful(0), value: { kind: 'text', text: 'clotted' } }))?.words).toBe(
      'The latest white count could not be judged.',
    ));

  test.each([
    ['a number in words', result('lab.wbc', { words: '2.1 L' })],
    ['a range', result('lab.wbc', { words: '1–2 10*9/L' })],
    ['only a flag', result('lab.wbc', null, { interpretation: ['LL'] })],
  ])('%s takes back an older normal one as well', (_, row) => {
    const finding = foundIn(result('lab.wbc', 5, { day: -10 }), row);
    expect([finding.present, note(finding)?.refs]).toEqual([null, [row.ref]]);
  });

  test.each([
    ['words that say only that nothing was measured', result('lab.wbc', { words: 'not performed' })],
    ['a result that is still to come', result('lab.wbc', null, { status: 'registered', interpretation: ['LL'] })],
    ['no value and no flag', result('lab.wbc', null)],
  ])('%s leave the older one as it is', (_, row) => {
    const finding = foundIn(result('lab.wbc', 5, { day: -10 }), row);
    expect([finding.present, note(finding)]).toEqual([false, undefined]);
  });

  test('of neutrophils takes back the older normal ones: no band, and no line that is not low', () => {
    const older = [result('lab.wbc', 6, { day: -2 }), result('lab.anc', 4, { day: -2 })];
    const finding = foundIn(older, result('lab.wbc', 3), result('lab.anc', { words: '0.3 LL' }));
    expect([finding.neutropenia.band, finding.lines.find((each) => each.line === 'anc')?.low]).toEqual(['unknown', null]);
    const stillLow = foundIn(result('lab.anc', 0.4, { day: -2 }), result('lab.wbc', 3), result('lab.anc', { words: '0.3 LL' }));
    expect(stillLow.neutropenia.band).toBe('severe');
  });

  test.each([
    ['it is older than a usable one', [result('lab.wbc', 5), doubtful(-1)]],
    ['it is of the same moment as a usable one', [result('lab.wbc', 5), doubtful(0)]],
    ['it is another line', [result('lab.wbc', 5, { day: -10 }), doubtful(0, { sets: ['lab.plt'] })]],
    ['it is not in doubt', [result('lab.wbc', 5, { day: -10 }), result('lab.wbc', 5.5)]],
  ] satisfies readonly (readonly [string, readonly LabResult[]])[])('is not spoken of where %s', (_, rows) => {
    const finding = foundIn(...rows);
    expect([finding.present, note(finding)]).toEqual([false, undefined]);
  });
});

describe('the remarks beside the finding', () => {
  const white = (value: number, more: Parameters<typeof result>[2] = {}) => result('lab.wbc', value, more);
  const preliminary = white(5, { status: 'preliminary' });
  const unitless: LabResult = {
    ...white(5),
    value: { kind: 'quantity', value: 5, unit: '10*9/L', written: '5', unitAssumed: true },
  };
  const inside = white(3.7, { range: { low: 3.7, text: '3.7-9.5' } });
  const near = white(3.7);
  const sum = blood({ anc: null, alc: null }, { specimen: 'tube' });
  const parts = [
    result('lab.neut-pct', 40, { specimen: 'tube' }),
    ...(['lab.lymph-pct', 'lab.mono-pct', 'lab.eos-pct'] as const).map((set) => result(set, 10, { specimen: 'tube' })),
  ];
  const old = white(3, { day: '2026-05-16T08:00:00Z', range: { low: 4, text: '4-10' } });
  test.each([
    [
      'inside-laboratory-interval',
      [inside],
      'Below the limit used here, inside this laboratory’s own interval.',
      [inside.ref],
      ['wst-405-2012', 'hibbs-2025'],
    ],
    [
      'near-limit',
      [near],
      'May be inside this laboratory’s own interval, which is not on record.',
      [near.ref],
      ['seed-2024', 'cn-leukopenia-def', 'wst-405-2012', 'hibbs-2025'],
    ],
    ['preliminary', [preliminary], 'Preliminary result.', [preliminary.ref], []],
    ['unit-assumed', [unitless], 'The laboratory gave no unit; it was taken from the size of the number.', [unitless.ref], []],
    [
      'caution',
      [...sum, ...parts],
      'Low confidence: the percentages add up to 70 %.',
      [sum[0]?.ref, parts[0]?.ref],
      ['gulati-2022'],
    ],
    ['old', [old], 'The last low count is 30 days old; no later one is on record.', [old.ref], []],
  ])('%s, with its words, its rows and its sources', (id, labs, words, refs, cites) =>
    expect(found({ labs }).notes).toEqual([{ id, words, refs, cites }]),
  );

  test('a low count of exactly thirty days is not yet called old', () =>
    expect(foundIn(white(3, { day: '2026-05-16T12:00:00Z', range: { low: 4, text: '4-10' } })).notes).toEqual([]));

  test('an unknown age points to the patient', () =>
    expect(found({ born: null, labs: [white(5)] }).notes).toEqual([
      { id: 'age-unknown', words: 'Age not known: adult limits were used.', refs: ['Patient/1'], cites: [] },
    ]));

  test('an adolescent whose count is low gets no remark about a count that is only low for the age', () =>
    expect(noteIds(found({ born: '2011-01-01', labs: [white(3.9)] }))).toEqual(['near-limit']));

  test('results that could not be read in full are said', () => {
    expect(found({ unread: ['labs'] }).resultsMissing).toBe(true);
    expect(found().resultsMissing).toBeUndefined();
  });

  test('the finding holds the latest white count', () =>
    expect([found(whites([-2, 5], [-1, 6])).wbc?.value, foundIn(result('lab.anc', 3)).wbc]).toEqual([6, undefined]));
});

describe('the limit follows age, sex and pregnancy', () => {
  test.each([
    ['a newborn of one day', on(-1), 9],
    ['an infant of three days', on(-3), 5],
    ['a child of nine years', '2016-06-17', 5],
    ['a child of ten years', '2016-06-14', 4],
    ['an adult', '1980-03-02', 4],
  ])('white count, %s', (_, born, limit) => {
    expect(found({ born, labs: [result('lab.wbc', limit - 0.1)] }).present).toBe(true);
    expect(found({ born, labs: [result('lab.wbc', limit)] }).present).toBe(false);
    expect(found({ born }).threshold).toBe(limit);
  });

  test.each([
    ['stand in the order of time', (rows: readonly LabResult[]) => rows],
    ['stand in any order', (rows: readonly LabResult[]) => rows.toReversed()],
  ])('each count of a childhood is held against the limit of its own day, where the counts %s', (_, inOrder) => {
    const rows = ['2026-05-31', '2026-06-01', '2026-06-14', '2026-06-15', '2026-05-30'].map((day) =>
      result('lab.wbc', 4.5, { day }),
    );
    const { series } = found({ born: '2016-06-01', labs: inOrder(rows) });
    expect(series.wbc.map(({ time, limit, low }) => [time.text.slice(0, 10), limit, low])).toEqual([
      ['2026-05-30', 5, true],
      ['2026-05-31', 5, true],
      ['2026-06-01', 4, false],
      ['2026-06-14', 4, false],
      ['2026-06-15', 4, false],
    ]);
  });

  test('the tenth birthday itself already takes the limit of ten years', () =>
    expect(found({ born: '2016-06-15', labs: [result('lab.wbc', 4.5)] }).present).toBe(false));

  test.each([
    '2026-06-14T08:00:00Z',
    // Still the 13th in UTC.
    '2026-06-14T02:00:00+08:00',
  ])('on the day of birth the limit is a newborn’s, whatever the hour and the time zone: %s', (day) => {
    const state = (wbc: number) => found({ born: '2026-06-14', labs: [result('lab.wbc', wbc, { day })] }).present;
    expect([state(8.9), state(9)]).toEqual([true, false]);
  });

  test.each([
    ['two days', on(-2), 3.5],
    ['two weeks', on(-14), 1.75],
    ['six months', '2025-12-15', 1],
    ['two years', '2024-06-01', 1.5],
    ['an adult', '1980-03-02', 1.5],
  ])('neutrophils, %s', (_, born, limit) => {
    const state = (anc: number) => lineOf('anc', { born, labs: [result('lab.anc', anc)] })?.low;
    expect([state(limit - 0.01), state(limit)]).toEqual([true, false]);
  });

  test.each([
    ['two weeks', on(-14), 2],
    ['one year', '2025-06-01', 2.5],
    ['four years', '2022-06-01', 2],
    ['nine years', '2017-06-01', 1.5],
    ['twelve years', '2014-06-01', 1],
  ])('lymphocytes, %s', (_, born, limit) => {
    const state = (alc: number) => lineOf('alc', { born, labs: [result('lab.alc', alc)] })?.low;
    expect([state(limit - 0.01), state(limit)]).toEqual([true, false]);
  });

  test.each([
    ['a newborn', on(-5), 'male', 135],
    ['three months', '2026-03-10', 'male', 95],
    ['one year', '2025-06-01', 'male', 105],
    ['three years', '2023-06-01', 'female', 110],
    ['eight years', '2018-06-01', 'female', 115],
    ['thirteen years', '2013-06-01', 'male', 120],
    ['a man', '1980-03-02', 'male', 130],
    ['a woman', '1980-03-02', 'female', 120],
  ] as const)('haemoglobin, %s', (_, born, sex, limit) => {
    const state = (hgb: number) => lineOf('hgb', { born, sex, labs: [result('lab.hgb', hgb)] })?.low;
    expect([state(limit - 1), state(limit)]).toEqual([true, false]);
  });

  test('a haemoglobin between the limits of women and men is not judged while the sex is not known', () => {
    const state = (hgb: number) =>
      found({ sex: null, labs: [result('lab.hgb', hgb)] }).lines.find((line) => line.line === 'hgb')?.low;
    expect([state(119), state(125), state(130)]).toEqual([true, null, false]);
  });

  test('nor is it where the recorded sex is neither of the two that the limits speak of', () => {
    const state = (hgb: number) => lineOf('hgb', { sex: 'other', labs: [result('lab.hgb', hgb)] })?.low;
    expect([state(119), state(125), state(130)]).toEqual([true, null, false]);
  });

  const pregnancy = [problem('Pregnancy', { codes: [coding('snomed', '77386006')], onset: -100 })];
  test('haemoglobin in pregnancy is low below 110', () => {
    const state = (hgb: number) =>
      found({ sex: 'female', problems: pregnancy, labs: [result('lab.hgb', hgb)] }).lines.find((line) => line.line === 'hgb');
    expect([state(109)?.low, state(110)?.low]).toEqual([true, false]);
    expect(state(110)?.limitSource).toBe('pregnancy');
  });

  test.each([
    ['Pregnant', true],
    ['Currently pregnant', true],
    ['Not pregnant', false],
    ['Pregnancy status unknown', false],
    ['Possible pregnancy', false],
    ['Pregnancy test negative', false],
  ])('the last word of the chart on a pregnancy decides: %s, %s', (words, pregnant) => {
    const said = (text: string, day: number) => result('obs.pregnancy', { words: text }, { day });
    const source = (...labs: readonly LabResult[]) => lineOf('hgb', { sex: 'female', labs: [blood(), ...labs] })?.limitSource;
    const expected = pregnant ? 'pregnancy' : 'adult';
    expect(source(said(words, -3))).toBe(expected);
    expect(source(said(pregnant ? 'Not pregnant' : 'Pregnant', -9), said('Pregnant', -6), said(words, -3))).toBe(expected);
  });

  test.each([
    ['a number', result('obs.pregnancy', 1)],
    ['an answer that is not there', result('obs.pregnancy', null)],
  ])('%s says nothing of a pregnancy', (_, row) =>
    expect(lineOf('hgb', { sex: 'female', labs: [blood(), row] })?.limitSource).toBe('adult'),
  );

  test('a pregnancy of a relative, or one that is over, does not move the limits', () => {
    const source = (problems: Story['problems']) => lineOf('hgb', { sex: 'female', ...(problems && { problems }) })?.limitSource;
    const codes = [coding('snomed', '77386006')];
    expect(source([problem('Pregnancy', { codes, onset: -300, ended: -30 })])).toBe('adult');
    expect(lineOf('hgb', { sex: 'female', family: [relative('mother', 'Pregnancy')] })?.limitSource).toBe('adult');
  });

  test.each([
    [3.9, true, []],
    [4, false, ['low-for-pregnancy']],
    [5.69, false, ['low-for-pregnancy']],
    [5.7, false, []],
  ] as const)('a white count of %s in pregnancy: leukopenia %s, notes %j', (wbc, present, notes) => {
    const finding = found({
      sex: 'female',
      problems: pregnancy,
      labs: [result('lab.wbc', wbc, { range: { low: 4, text: '4-10' } })],
    });
    expect([finding.present, noteIds(finding)]).toEqual([present, notes]);
    const words = finding.notes.map((note) => note.words);
    expect(words).toEqual(notes.map(() => 'Low for pregnancy after 6 weeks, not leukopenia.'));
  });

  test.each([
    [4.49, ['low-for-age']],
    [4.5, []],
  ] as const)('an adolescent at %s: %j', (wbc, notes) => {
    const finding = found({ born: '2011-01-01', labs: [result('lab.wbc', wbc)] });
    expect([finding.present, noteIds(finding)]).toEqual([false, notes]);
    expect(finding.notes.map((note) => note.words)).toEqual(notes.map(() => 'low for age, not leukopenia.'));
  });

  test('without a birth date adult limits are used, and that is said', () => {
    const finding = found({ born: null, labs: [result('lab.wbc', 4.5)] });
    expect(finding.present).toBe(false);
    expect(noteIds(finding)).toContain('age-unknown');
    expect(finding.lines.map((line) => line.limitSource)).toContain('adult, age not known');
  });

  test.each([
    ['male', 130],
    ['female', 120],
  ] as const)('without a birth date a haemoglobin is judged by the adult limit of the sex: %s', (sex, limit) => {
    const state = (hgb: number) => lineOf('hgb', { born: null, sex, labs: [result('lab.hgb', hgb)] })?.low;
    expect([state(limit - 1), state(limit)]).toEqual([true, false]);
  });

  test.each([
    ['an adult', '1980-03-02', 'wbc', 'adult'],
    ['an adolescent', '2011-01-01', 'wbc', 'age'],
    ['a child whose limit is already the adult one', '2020-01-01', 'anc', 'age'],
    ['the day before the eighteenth birthday', '2008-06-16', 'anc', 'age'],
    ['the eighteenth birthday', '2008-06-15', 'anc', 'adult'],
    ['a child, a line with one limit for all ages', '2020-01-01', 'plt', 'adult'],
  ] as const)('where the limit comes from is said: %s (%s), %s: %s', (_, born, line, source) =>
    expect(lineOf(line, { born })?.limitSource).toBe(source),
  );

  test('where the birth month allows a confirmed and an unconfirmed limit, the limit counts as unconfirmed', () => {
    const verified = (born: string) => lineOf('anc', { born })?.limitVerified;
    expect([verified('2024-06'), verified('2025-06'), verified('2025-09')]).toEqual([true, false, false]);
  });

  test('a birth year that leaves the limit open leaves the answer open', () => {
    expect(found({ born: '2016', labs: [result('lab.wbc', 4.5)] }).present).toBeNull();
    expect(found({ born: '2016', labs: [result('lab.wbc', 3.9)] }).present).toBe(true);
    expect(found({ born: '2016', labs: [result('lab.wbc', 5)] }).present).toBe(false);
  });

  test('a count is judged by the age of its day', () => {
    const finding = found({ born: '2016-01-10', labs: [result('lab.wbc', 4.6, { day: '2025-12-10T08:00:00Z' })] });
    expect(finding.present).toBe(true);
  });

  test.each([
    ['monocytes', 'lab.amc', 0.2],
    ['eosinophils', 'lab.aec', 0.02],
    ['basophils', 'lab.abc', 0.01],
    ['platelets', 'lab.plt', 150],
  ] as const)('%s', (_, set, limit) => {
    const state = (value: number) => found({ labs: [result(set, value)] }).lines.find((line) => line.count)?.low;
    expect([state(limit * 0.99), state(limit)]).toEqual([true, false]);
  });
});

describe('the Duffy-null phenotype', () => {
  const antigens = (a: string, b: string): readonly LabResult[] => [
    result('lab.duffy', { words: a }, { codes: [coding('loinc', '1027-2')] }),
    result('lab.duffy', { words: b }, { codes: [coding('loinc', '1033-0')] }),
  ];
  const negative = antigens('Negative', 'Negative');
  test.each([
    [1.19, []],
    [1.2, ['inside-duffy-null-interval']],
    [1.49, ['inside-duffy-null-interval']],
    [1.5, []],
  ] as const)('neutrophils of %s: %j', (anc, notes) => expect(noteIds(foundIn(blood({ anc }), negative))).toEqual(notes));

  test.each([
    [2.99, []],
    [3, ['inside-duffy-null-interval']],
  ] as const)('a white count of %s with normal neutrophils: %j', (wbc, notes) =>
    expect(noteIds(foundIn(blood({ wbc, anc: 1.6 }), negative))).toEqual(notes),
  );

  test('both low counts have to be inside, and both are named', () => {
    const inside = blood({ wbc: 3.2, anc: 1.3 });
    const note = (labs: readonly LabResult[]) =>
      found({ labs: [labs, negative] }).notes.find((each) => each.id === 'inside-duffy-null-interval');
    expect(note(inside)).toMatchObject({
      words: 'Inside the interval of adults with the Duffy-null phenotype.',
      refs: [inside[1]?.ref, inside[0]?.ref],
    });
    expect(note(blood({ wbc: 2.9, anc: 1.3 }))).toBeUndefined();
    expect(note(blood({ wbc: 3.2, anc: 1.1 }))).toBeUndefined();
  });

  test('the count stays low: the interval is said beside it', () =>
    expect(foundIn(blood({ anc: 1.3 }), negative).screened).toBe(true));

  test.each([
    ['one antigen positive', antigens('Negative', 'Positive')],
    ['one antigen not tested', antigens('Negative', 'Negative').slice(0, 1)],
    ['nothing tested', []],
  ])('%s: no word of it', (_, rows) => expect(noteIds(foundIn(blood({ anc: 1.3 }), rows))).toEqual([]));

  test('the interval is that of adults: a child does not get it', () =>
    expect(noteIds(found({ born: '2018-01-01', labs: [blood({ anc: 1.3, alc: 3 }), negative] }))).toEqual([]));
});

describe('neutropenia in bands', () => {
  test.each([
    [1.5, 'none'],
    [1.49, 'mild'],
    [1, 'mild'],
    [0.99, 'moderate'],
    [0.5, 'moderate'],
    [0.49, 'severe'],
    [0.2, 'severe'],
    [0.19, 'very-severe'],
    [0.1, 'very-severe'],
    [0.09, 'profound'],
    [0, 'profound'],
  ] as const)('%s ×10⁹/L is %s', (anc, band) => expect(foundIn(blood({ anc })).neutropenia.band).toBe(band));

  test.each([
    ['<0.1', 'profound'],
    ['<0.2', 'very-severe'],
    ['<0.5', 'severe'],
    ['>2', 'none'],
    ['>0.5', 'unknown'],
  ] satisfies readonly (readonly [Amount, string])[])('an ANC reported as %s is at least %s', (anc, band) =>
    expect(foundIn(blood({ anc })).neutropenia.band).toBe(band),
  );

  test('no band where the count is not low for the age', () =>
    expect(found({ born: '2025-12-15', labs: [blood({ wbc: 8, anc: 1.2, alc: 5 })] }).neutropenia.band).toBe('none'));

  test.each([
    [0.49, 'severe', 'bounded'],
    [0.5, 'unknown', undefined],
    ['<0.5', 'severe', 'bounded'],
    ['<0.6', 'unknown', undefined],
    ['<=0.4', 'severe', 'bounded'],
    ['<=0.5', 'unknown', undefined],
    ['>0.3', 'unknown', undefined],
    [2, 'unknown', undefined],
  ] as const)('a white count of %s without a differential: %s', (wbc, band, basis) => {
    const { neutropenia } = foundIn(result('lab.wbc', wbc));
    expect([neutropenia.band, neutropenia.basis]).toEqual([band, basis]);
  });

  test('an ANC of five days before does not describe the white count of today', () => {
    const finding = foundIn(blood({ anc: 0.8 }, { day: -5 }), result('lab.wbc', 1.2));
    expect(finding.neutropenia).toEqual({ band: 'unknown' });
    expect(foundIn(blood({ anc: 0.8 }, { day: -2 }), result('lab.wbc', 1.2)).neutropenia.band).toBe('moderate');
  });

  test.each([
    ['2026-06-15T08:00:00Z', 'moderate', 'anc'],
    ['2026-06-15T08:01:00Z', 'unknown', 'wbc'],
  ] as const)('it does for 72 hours: a white count of %s after the ANC of 12 June, 8 o’clock: %s', (day, band, line) => {
    const finding = foundIn(blood({ wbc: 3, anc: 0.8 }, { day: '2026-06-12T08:00:00Z' }), result('lab.wbc', 1.2, { day }));
    expect([finding.neutropenia.band, finding.indexLine]).toEqual([band, line]);
  });

  test('low for a newborn, yet above the bands of later life, is mild', () =>
    expect(found({ born: on(-1), labs: [blood({ wbc: 10, anc: 2.5 })] }).neutropenia.band).toBe('mild'));
});

describe('the course', () => {
  test.each([
    ['one low count', whites([0, 3]), 'unconfirmed'],
    ['two low counts on two days', whites([-1, 3], [0, 3]), 'confirmed'],
    ['low counts over 27 days', whites([-27, 3], [0, 3]), 'confirmed'],
    ['low counts over 28 days', whites([-28, 3], [0, 3]), 'persistent'],
    ['low counts over 89 days', whites([-89, 3], [0, 3]), 'persistent'],
    ['low counts over 90 days', whites([-90, 3], [0, 3]), 'chronic'],
    ['low, normal, low', whites([-60, 3], [-30, 5], [0, 3]), 'intermittent'],
    ['normal, low', whites([-30, 5], [0, 3]), 'unconfirmed'],
    ['low long ago, normal between, then low for a month', whites([-200, 3], [-100, 5], [-30, 3], [0, 3]), 'persistent'],
    ['two normal counts after the low one', whites([-10, 3], [-5, 5], [-1, 5]), 'resolved'],
    ['one normal count, 28 days after', whites([-29, 3], [0, 5]), 'resolved'],
    ['one normal count, within 28 days', whites([-20, 3], [0, 5]), 'unconfirmed'],
    ['never low', whites([-20, 5], [0, 5]), 'none'],
    ['no count', { labs: [] }, 'unknown'],
  ] as const)('%s: %s', (_, story, course) => expect(found(story).course).toBe(course));

  test.each([
    ['2026-05-18T12:00:00Z', 'resolved'],
    ['2026-05-18T12:01:00Z', 'unconfirmed'],
  ])('one normal count ends an episode 28 days after the low one of %s: %s', (day, course) =>
    expect(foundIn(result('lab.wbc', 3, { day }), result('lab.wbc', 5)).course).toBe(course),
  );

  test('a count that cannot be placed on one side of the limit does not break a run of low counts', () => {
    const finding = foundIn(result('lab.wbc', 3, { day: -9 }), result('lab.wbc', '>3', { day: -5 }), result('lab.wbc', 3.1));
    expect([finding.course, finding.onset?.time.text.slice(0, 10)]).toEqual(['confirmed', on(-9)]);
  });

  test('of white count and neutrophils the line that has been low longer decides, whichever it is', () => {
    expect(foundIn(blood({ wbc: 3, anc: 2 }, { day: -40 }), blood({ wbc: 3, anc: 1.2 })).course).toBe('persistent');
    expect(foundIn(blood({ wbc: 5, anc: 1.2 }, { day: -40 }), blood({ wbc: 3, anc: 1.2 })).course).toBe('persistent');
  });

  test.each([
    ['alone', {}, 'chronic'],
    ['beside a white count that is newly low', { wbc: 3.5 }, 'unconfirmed'],
    ['beside neutrophils that are newly low', { anc: 1.2 }, 'unconfirmed'],
  ] as const)('lymphocytes low for 100 days give the course only %s: %s', (_, now, course) =>
    expect(foundIn(blood({ alc: 0.8 }, { day: -100 }), blood({ alc: 0.8, ...now })).course).toBe(course),
  );

  test('24 hours confirm, 23 do not', () => {
    const at = (hour: string): Story => ({
      labs: [result('lab.wbc', 3, { day: '2026-06-14T08:00:00Z' }), result('lab.wbc', 3, { day: `2026-06-15T${hour}:00:00Z` })],
    });
    expect([found(at('07')).course, found(at('08')).course]).toEqual(['unconfirmed', 'confirmed']);
  });

  test('two dates without a time confirm only when a day lies between: yesterday evening and this morning might be twelve hours', () => {
    const dates = (...days: readonly string[]): Story => ({
      labs: days.map((day, at) => result('lab.wbc', 3 + at / 10, { day })),
    });
    expect(found(dates('2026-06-14', '2026-06-15')).course).toBe('unconfirmed');
    expect(found(dates('2026-06-13', '2026-06-15')).course).toBe('confirmed');
  });

  test('a month that might reach back 90 days is not yet chronic', () => {
    const since = (month: string): Story => ({ labs: [result('lab.wbc', 3, { day: month }), result('lab.wbc', 3)] });
    expect([found(since('2026-03')).course, found(since('2026-02')).course]).toEqual(['persistent', 'chronic']);
  });

  test('the cell line that has been low longest decides: neutropenia with a normal white count is chronic too', () => {
    const finding = foundIn(blood({ wbc: 4.6, anc: 1.2 }, { day: -120 }), blood({ wbc: 4.4, anc: 1.1 }));
    expect([finding.present, finding.course]).toEqual([false, 'chronic']);
  });

  test.each([
    [
      'the same specimen',
      [result('lab.wbc', 5, { specimen: 'a' }), result('lab.wbc', 5, { specimen: 'a', day: '2026-06-15T08:50:00Z' })],
    ],
    ['the same five minutes', [result('lab.wbc', 5), result('lab.wbc', 5.1, { day: '2026-06-15T08:05:00Z' })]],
    [
      'two tubes of one puncture',
      [result('lab.wbc', 5, { specimen: 'a' }), result('lab.wbc', 5.1, { specimen: 'b', day: '2026-06-15T08:03:00Z' })],
    ],
    ['one row with the time and one with the date only', [result('lab.wbc', 5), result('lab.wbc', 5, { day: on(0) })]],
  ])('%s counts once, so it does not end an episode as two normal counts would', (_, rows) =>
    expect(foundIn(result('lab.wbc', 3, { day: -5 }), rows).course).not.toBe('resolved'),
  );

  test('six minutes apart are two counts', () =>
    expect(
      foundIn(result('lab.wbc', 3, { day: -5 }), result('lab.wbc', 5), result('lab.wbc', 5.1, { day: '2026-06-15T08:06:00Z' }))
        .course,
    ).toBe('resolved'));

  describe('from the problem list', () => {
    const known = (onset: number): Story => ({
      problems: [problem('Neutropenia', { codes: [coding('icd-10-cm', 'D70.9')], onset })],
      labs: [blood({ wbc: 3.2, anc: 1.1 })],
    });
    test.each([
      [-27, 'unconfirmed'],
      [-28, 'unconfirmed'],
      [-29, 'persistent'],
      [-89, 'persistent'],
      [-91, 'chronic'],
    ] as const)('recorded %s days ago: %s', (onset, course) => {
      const finding = found(known(onset));
      expect(finding.course).toBe(course);
      expect(finding.courseFromProblemList !== undefined).toBe(course !== 'unconfirmed');
    });
    test.each([
      ['2026-05-18T08:00:00Z', 'persistent'],
      ['2026-05-18T08:01:00Z', 'unconfirmed'],
      ['2026-03-17T08:00:00Z', 'chronic'],
      ['2026-03-17T08:01:00Z', 'persistent'],
    ])('28 and 90 days count to the hour of the low count: recorded %s, %s', (onset, course) =>
      expect(
        found({ ...known(0), problems: [problem('Neutropenia', { codes: [coding('icd-10-cm', 'D70.9')], onset })] }).course,
      ).toBe(course),
    );
    test('they are counted to the last low count, not to the review', () => {
      const low = (...days: readonly number[]) => days.map((day) => blood({ wbc: 3.2, anc: 1.1 }, { day }));
      expect(found({ ...known(-70), labs: low(-50) }).course).toBe('unconfirmed');
      expect(found({ ...known(-30), labs: low(-3, -2, -1) }).course).toBe('persistent');
      expect(found({ ...known(-29), labs: low(-3, -2, -1) }).course).toBe('confirmed');
    });
    test('a normal count before the entry, or after the last low one, does not take it back', () => {
      const low = blood({ wbc: 3.2, anc: 1.1 }, { day: -5 });
      expect(found({ ...known(-40), labs: [blood({}, { day: -100 }), low] }).course).toBe('persistent');
      expect(found({ ...known(-40), labs: [low, blood()] }).course).toBe('persistent');
    });
    test.each([
      [-100, 'chronic'],
      [-40, 'persistent'],
    ] as const)('where the counts since day %s say it themselves, the entry is not the source: %s', (day, course) => {
      const finding = found({ ...known(day), labs: [blood({ wbc: 3.2, anc: 1.1 }, { day }), blood({ wbc: 3.2, anc: 1.1 })] });
      expect([finding.course, finding.courseFromProblemList]).toEqual([course, undefined]);
    });
    test('a normal count since then takes it back', () =>
      expect(found({ ...known(-200), labs: [blood({}, { day: -50 }), blood({ wbc: 3.2, anc: 1.1 })] }).course).toBe(
        'unconfirmed',
      ));
    test('of two entries the older one counts, and one of the last day says nothing', () => {
      const entry = (onset: number) => problem('Neutropenia', { codes: [coding('icd-10-cm', 'D70.9')], onset });
      const labs = [blood({ wbc: 3.2, anc: 1.1 })];
      const old = entry(-100);
      for (const problems of [
        [old, entry(-40)],
        [entry(-40), old],
      ]) {
        expect(found({ labs, problems })).toMatchObject({ course: 'chronic', courseFromProblemList: old.ref });
      }
      expect(found({ labs, problems: [entry(0)] }).courseFromProblemList).toBeUndefined();
    });
    test.each([
      ['of the problem list', { onset: -900 }, 'chronic'],
      ['of a visit within two years', { source: 'encounter-diagnosis' as const, onset: -700 }, 'chronic'],
      ['of a visit before that', { source: 'encounter-diagnosis' as const, onset: -740 }, 'unconfirmed'],
      ['that is only possible', { onset: -900, suspected: true }, 'unconfirmed'],
    ])('an entry %s: %s', (_, details, course) =>
      expect(found({ labs: [blood({ wbc: 3.2, anc: 1.1 })], problems: [problem('Neutropenia', details)] }).course).toBe(course),
    );
    test('a resolved or denied entry says nothing', () => {
      const unwell = { labs: [blood({ wbc: 3.2, anc: 1.1 })] };
      expect(found({ ...unwell, problems: [problem('Neutropenia', { onset: -200, ended: -150 })] }).course).toBe('unconfirmed');
      expect(found({ ...unwell, problems: [problem('No neutropenia', { onset: -200 })] }).course).toBe('unconfirmed');
    });
  });
});

describe('onset, last normal count, nadir and index', () => {
  test('they are taken from the present run of low counts', () => {
    const finding = found(whites([-90, 2], [-60, 5], [-30, 3.5], [-10, 1.8], [0, 2.4]));
    expect(finding.onset?.time.text).toContain(on(-30));
    expect(finding.lastNormal?.time.text).toContain(on(-60));
    expect(finding.nadir?.value).toBe(1.8);
    expect(finding.index?.time.text).toContain(on(0));
  });

  test('a low white count without a differential just before belongs to the neutropenia', () => {
    const finding = foundIn(blood({}, { day: -20 }), result('lab.wbc', 2.5, { day: -3 }), blood({ wbc: 2, anc: 0.6 }));
    expect([finding.indexLine, finding.onset?.line, finding.onset?.time.text.slice(0, 10)]).toEqual(['anc', 'wbc', on(-3)]);
  });

  test('a normal ANC ends it: the low white count before was something else', () => {
    const finding = foundIn(
      result('lab.wbc', 3.5, { day: -9 }),
      blood({ wbc: 3.6, anc: 2.2 }, { day: -6 }),
      blood({ wbc: 2, anc: 0.6 }),
    );
    expect([finding.onset?.line, finding.onset?.time.text.slice(0, 10)]).toEqual(['anc', on(0)]);
  });

  test('the last normal count is the one before the onset: a count that cannot be judged, or a later one, is not it', () => {
    const finding = foundIn(
      result('lab.wbc', 5, { day: -60 }),
      result('lab.wbc', '>3', { day: -30 }),
      result('lab.wbc', 3, { day: -5 }),
      result('lab.wbc', 5, { day: -1 }),
    );
    expect(finding.lastNormal?.time.text.slice(0, 10)).toBe(on(-60));
  });

  test.each([
    ['an ANC that cannot be judged', [result('lab.wbc', 3.5, { day: -9 }), result('lab.anc', '>1', { day: -6 })], -9],
    ['a later normal ANC', [result('lab.wbc', 3.5, { day: -9 }), result('lab.anc', 2.5)], -9],
    ['a normal white count', [result('lab.wbc', 3, { day: -9 }), result('lab.wbc', 5, { day: -6 })], -5],
  ] satisfies readonly (readonly [string, readonly LabResult[], number])[])(
    'the onset of a neutropenia found on day -5 beside %s',
    (_, rows, day) => expect(foundIn(blood({ wbc: 2, anc: 0.6 }, { day: -5 }), rows).onset?.time.text.slice(0, 10)).toBe(on(day)),
  );

  test('the latest white count is the index even where the last ANC was low weeks ago', () => {
    const finding = foundIn(blood({ wbc: 3.5, anc: 1.2 }, { day: -20 }), result('lab.wbc', 0.9));
    expect([finding.indexLine, finding.index?.value]).toEqual(['wbc', 0.9]);
    expect(finding.lines.find((line) => line.line === 'wbc')?.count?.value).toBe(0.9);
    expect(finding.onset?.time.text.slice(0, 10)).toBe(on(-20));
  });

  test('an old low count without a later one is called old', () => {
    expect(noteIds(found(whites([-31, 3])))).toContain('old');
    expect(noteIds(found(whites([-29, 3])))).not.toContain('old');
  });
});

describe('other lines beside the index', () => {
  const beside = (plt: readonly LabResult[]) =>
    foundIn(result('lab.wbc', 2, { day: -10 }), ...plt).lines.find((line) => line.line === 'plt');
  test('the nearest value within 72 hours', () =>
    expect(
      beside([result('lab.plt', 300, { day: -13 }), result('lab.plt', 90, { day: -11 }), result('lab.plt', 250, { day: 0 })])
        ?.count?.value,
    ).toBe(90));
  test('of two that are equally near the later one, and 72 hours count', () => {
    expect(beside([result('lab.plt', 90, { day: -11 }), result('lab.plt', 250, { day: -8 })])?.count?.value).toBe(90);
    expect(beside([result('lab.plt', 90, { day: -11 }), result('lab.plt', 95, { day: -9 })])?.count?.value).toBe(95);
    expect(beside([result('lab.plt', 300, { day: -13 }), result('lab.plt', 250)])?.count?.value).toBe(300);
  });
  test('without a low count they are taken beside the latest white count, whichever line it is', () => {
    const earlier = [-110, -100].map((day) => result('lab.wbc', 5, { day }));
    const plt = (...labs: readonly LabResult[]) =>
      foundIn(...earlier, ...labs, ...[-100, -52].map((day) => result('lab.plt', -day, { day }))).lines.find(
        (line) => line.line === 'plt',
      )?.count?.value;
    expect(plt(result('lab.wbc', 5, { day: -50 }))).toBe(52);
    expect(plt(result('lab.alc', 2, { day: -50 }))).toBe(52);
    expect(plt()).toBe(100);
  });
  test('without any white count, of the 30 days before the review', () => {
    const plt = (day: number) => foundIn(result('lab.plt', 80, { day })).lines.find((line) => line.line === 'plt')?.low;
    expect([plt(-29), plt(-40)]).toEqual([true, null]);
  });
  test('else the latest of 30 days', () => {
    expect(beside([result('lab.plt', 80, { day: -30 }), result('lab.plt', 90, { day: -20 })])?.count?.value).toBe(90);
    expect(beside([result('lab.plt', 80, { day: -40 })])?.count?.value).toBe(80);
  });
  test('an older one says nothing about now', () => expect(beside([result('lab.plt', 80, { day: -41 })])?.low).toBeNull());
});
