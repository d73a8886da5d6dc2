import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { productsByCode } from '../src/knowledge/drug-products.ts';
import type { Report } from '../src/report.ts';
import { screen } from '../src/screen.ts';
import { coded, condition, drug, PATIENT, quantity, wbc } from './fhir/a-chart.ts';

type Json = Record<string, unknown>;
type Answer = Partial<Report> & { readonly source: string; readonly error?: { readonly code: string; readonly message: string } };

const READ_AT = '2026-06-15T20:00:00Z';

const bundle = (resources: readonly unknown[], changes: Json = {}): Json => ({
  resourceType: 'Bundle',
  type: 'collection',
  timestamp: READ_AT,
  entry: resources.map((resource) => ({ resource })),
  ...changes,
});
const chart = (...resources: readonly unknown[]): string => JSON.stringify(bundle([PATIENT, ...resources]));

/** What the command prints over files that exist only here. */
function screened(words: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = screen(words, {
    read: (file) => {
      const text = files[file];
      if (text === undefined) throw new Error(`ENOENT: no such file or directory, open '${file}'`);
      return text;
    },
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
    now: () => Date.parse('2026-07-01T00:00:00Z'),
  });
  return { status, printed, complaints };
}

const answers = (printed: readonly string[]): readonly Answer[] => printed.map((line) => JSON.parse(line));

function only(text: string, ...options: readonly string[]): Answer {
  const { printed } = screened([...options, 'chart.json'], { 'chart.json': text });
  const [answer] = answers(printed);
  if (printed.length !== 1 || !answer) throw new Error('one line for one file');
  return answer;
}

describe('a file that is no chart gets one line that says why', () => {
  test.each([
    ['broken JSON', '{"resourceType": "Bundle", "entry": [', 'not-json'],
    ['an empty file', '', 'not-json'],
    ['HTML', '<!doctype html><title>Sign in</title>', 'not-json'],
    ['a list', '[]', 'not-a-bundle'],
    ['null', 'null', 'not-a-bundle'],
    ['a single resource', JSON.stringify(PATIENT), 'not-a-bundle'],
    ['no patient', JSON.stringify(bundle([wbc()])), 'no-patient'],
    ['an empty Bundle', JSON.stringify(bundle([])), 'no-patient'],
    ['a Bundle whose entries are no list', JSON.stringify(bundle([], { entry: 'none' })), 'no-patient'],
    ['two patients', chart({ ...PATIENT, id: 'other' }), 'two-patients'],
    ['a resource of DSTU2', chart({ resourceType: 'MedicationOrder', id: 'm' }), 'not-r4'],
    ['a statement of STU3', chart(drug('MedicationStatement', { taken: 'n' })), 'not-r4'],
    [
      'a statement of R5',
      chart({ resourceType: 'MedicationStatement', id: 'm', medication: { concept: { text: 'x' } } }),
      'not-r4',
    ],
    ['a CapabilityStatement of R5', chart({ resourceType: 'CapabilityStatement', fhirVersion: '5.0.0' }), 'not-r4'],
  ])('%s', (_, text, code) => {
    const { status, printed, complaints } = screened(['chart.json'], { 'chart.json': text });
    expect(status).toBe(1);
    expect(complaints).toEqual([]);
    expect(answers(printed)).toEqual([{ source: 'chart.json', error: { code, message: expect.stringMatching(/^The .+\.$/) } }]);
  });

  test('a file that is not there is said to be unreadable, without the words of the system', () => {
    const { status, printed } = screened(['missing.json']);
    expect(status).toBe(1);
    expect(answers(printed)).toEqual([
      { source: 'missing.json', error: { code: 'unreadable', message: 'The file could not be read.' } },
    ]);
  });

  test('no error repeats words of the file', () => {
    const { printed } = screened(['chart.json'], { 'chart.json': '{"name": "Ada Okafor' });
    expect(printed.join('')).not.toContain('Okafor');
  });

  test('the others are still reported, in the order given', () => {
    const files = { 'a.json': chart(wbc()), 'b.json': '{', 'c.json': chart(wbc(quantity(6.1, 'K/uL'))) };
    const { status, printed } = screened(Object.keys(files), files);
    expect(status).toBe(1);
    expect(answers(printed).map(({ source, error, leukopenia }) => [source, error?.code ?? leukopenia?.present])).toEqual([
      ['a.json', true],
      ['b.json', 'not-json'],
      ['c.json', false],
    ]);
  });
});

describe('arguments', () => {
  test('all reported is exit status 0', () => expect(screened(['a.json'], { 'a.json': chart() }).status).toBe(0));

  test.each([
    ['no file', []],
    ['an option that does not exist', ['--verbose', 'a.json']],
    ['a format that does not exist', ['--format', 'xml', 'a.json']],
    ['a format without a value', ['a.json', '--format']],
    ['a moment without a value', ['a.json', '--as-of']],
    ['a moment that is only a day', ['--as-of', '2026-06-15', 'a.json']],
    ['a moment without a zone', ['--as-of', '2026-06-15T20:00:00', 'a.json']],
    ['a moment that does not exist', ['--as-of', '2026-13-45T20:00:00Z', 'a.json']],
  ])('%s is refused with the usage on standard error and exit status 2', (_, words) => {
    const { status, printed, complaints } = screened(words, { 'a.json': chart() });
    expect([status, printed]).toEqual([2, []]);
    expect(complaints.join('\n')).toContain('usage: npm run --silent screen');
  });

  test.each([
    ['--as-of', ['--as-of', '2026-06-20T10:00:00+02:00'], {}, '2026-06-20T08:00:00.000Z'],
    ['--as-of=', ['--as-of=2026-06-20T08:00:00Z'], {}, '2026-06-20T08:00:00.000Z'],
    ['the timestamp of the Bundle', [], {}, '2026-06-15T20:00:00.000Z'],
    ['now, where the Bundle has no timestamp', [], { timestamp: undefined }, '2026-07-01T00:00:00.000Z'],
    ['now, where the timestamp is no date', [], { timestamp: 'yesterday' }, '2026-07-01T00:00:00.000Z'],
  ])('the chart is read as of %s', (_, options, changes, asOf) => {
    const answer = only(JSON.stringify(bundle([PATIENT], changes)), ...options);
    expect(new Date(answer.asOf ?? '').toISOString()).toBe(asOf);
  });

  test('nothing dated after the review is used', () => {
    const answer = only(chart(wbc({ effectiveDateTime: '2026-06-14T08:00:00Z' })), '--as-of', '2026-06-13T00:00:00Z');
    expect(answer.leukopenia?.present).toBeNull();
    expect(answer.leftOut?.map((row) => row.why)).toEqual(['later-than-review']);
  });

  test('a file may be called as an option is, after --', () => {
    const { status, printed } = screened(['--', '--as-of'], { '--as-of': chart() });
    expect([status, answers(printed)[0]?.source]).toEqual([0, '--as-of']);
  });

  test('text for people states the finding, the gaps and the rows not used', () => {
    const text = screened(['--format', 'text', 'a.json'], {
      'a.json': chart(wbc(), coded('751-8', quantity(9, 'zorks'))),
    }).printed.join('\n');
    expect(text).toContain('Leukopenia: present');
    expect(text).toContain('Condition: not-in-bundle');
    expect(text).toContain('Observation/loinc-751-8: unit-not-understood. 9 zorks: unit “zorks”');
  });

  test('text for people names a file that cannot be used', () => {
    const { status, printed } = screened(['--format=text', 'a.json'], { 'a.json': '{' });
    expect([status, printed]).toEqual([1, ['a.json: The file is not JSON. (not-json)']]);
  });
});

describe('data that would mislead', () => {
  test('a name of 2 MB is no reason to fail, and is not printed', () => {
    const long = JSON.stringify(bundle([{ ...PATIENT, name: [{ text: 'x'.repeat(2_000_000) }] }, wbc()]));
    expect(only(long).leukopenia?.present).toBe(true);
    expect(JSON.stringify(only(long)).length).toBeLessThan(200_000);
  });

  test('a result with a name of 2 MB is kept under a short one', () => {
    const answer = only(chart(wbc(), wbc({ id: 'long', code: { text: 'w'.repeat(2_000_000) } })));
    expect(answer.leukopenia?.present).toBe(true);
    expect(JSON.stringify(answer).length).toBeLessThan(200_000);
  });

  test('a number as text counts', () => {
    expect(only(chart(wbc(quantity('2.1', 'K/uL')))).leukopenia).toMatchObject({ present: true, wbc: { value: 2.1 } });
  });

  test.each([
    ['a word as number', quantity('low', 'K/uL'), 'no-value'],
    ['an unknown unit', quantity(2.1, 'zorks'), 'unit-not-understood'],
    ['a unit that contradicts the size', quantity(2100, 'K/uL'), 'unit-contradicts-size'],
    ['a negative count', quantity(-2.1, 'K/uL'), 'implausible'],
    ['no date', { effectiveDateTime: undefined }, 'not-dated'],
    ['nothing but a flag', { valueQuantity: undefined, interpretation: [{ coding: [{ code: 'LL' }] }] }, 'no-value'],
    ['another specimen', { specimen: { display: 'Urine' } }, 'other-specimen'],
    ['another patient', { subject: { reference: 'Patient/other' } }, 'other-patient'],
    ['a retracted value', { status: 'entered-in-error' }, 'entered-in-error'],
  ])('a white count with %s is never judged, and never lost', (_, changes, why) => {
    const answer = only(chart(wbc(changes)));
    expect(answer.leukopenia).toMatchObject({ present: null, course: 'unknown', wbc: null });
    expect(answer.alerts).toEqual([]);
    expect(answer.leftOut?.map((row) => [row.ref, row.why])).toEqual([['Observation/wbc', why]]);
  });

  test('a white count of "2026" counts, with the year as its date', () => {
    expect(only(chart(wbc({ effectiveDateTime: '2026' }))).leukopenia).toMatchObject({ present: true, wbc: { time: '2026' } });
  });

  test('a white count of "2026" is not newer than that of yesterday', () => {
    const rows = [
      wbc({ effectiveDateTime: '2026' }),
      wbc({ id: 'yesterday', effectiveDateTime: '2026-06-14', ...quantity(6.1, 'K/uL') }),
    ];
    expect(only(chart(...rows)).leukopenia).toMatchObject({ present: false, wbc: { ref: 'Observation/yesterday' } });
  });

  test('the components of a blood count panel are its results', () => {
    const panel = wbc({
      id: 'cbc',
      code: { text: 'CBC' },
      valueQuantity: undefined,
      component: [
        { code: { text: 'WBC' }, ...quantity(1100, '/uL') },
        { code: { text: 'Neutrophils' }, ...quantity(20, '%') },
      ],
    });
    const answer = only(chart(panel));
    expect(answer.leukopenia).toMatchObject({ present: true, wbc: { value: 1.1 } });
    expect(answer.neutropenia).toMatchObject({
      band: 'severe',
      anc: { value: 0.22, basis: 'computed', refs: ['Observation/cbc'] },
    });
  });

  test('a differential of nothing but zeros is no agranulocytosis', () => {
    const zeros = ['770-8', '736-9', '5905-5', '713-8'].map((code) => coded(code, quantity(0, '%')));
    const answer = only(chart(wbc(), ...zeros));
    expect(answer.neutropenia).toMatchObject({ band: 'unknown', anc: null });
    expect(answer.alerts).toEqual([]);
  });

  test('an antithyroid drug that is reported at the admission is a suspect', () => {
    const reported = drug('MedicationRequest', { intent: 'plan', reportedBoolean: true, authoredOn: '2026-06-15' });
    const normal = wbc({ id: 'before', effectiveDateTime: '2026-03-01', ...quantity(6.1, 'K/uL') });
    const answer = only(chart(normal, wbc(), coded('751-8', quantity(0.2, 'K/uL')), reported));
    expect(answer.drugSuspects).toMatchObject([{ id: 'methimazole', active: true, start: null, window: 'unknown' }]);
  });

  test('a chart of nothing but a patient says that nothing is known', () => {
    const answer = only(chart());
    expect(answer.leukopenia?.present).toBeNull();
    expect(answer.gaps?.map((gap) => gap.what)).toEqual(
      expect.arrayContaining(['Observation', 'Condition', 'MedicationRequest', 'MedicationStatement']),
    );
  });

  test('a chart with a problem list does not ask for it', () => {
    expect(only(chart(condition())).gaps?.map((gap) => gap.what)).not.toContain('Condition');
  });
});

function run(words: readonly string[], input: string) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/screen.ts', ...words], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status, printed: stdout.trim().split('\n'), stderr };
}

describe('medicines are known by whatever the chart gives', () => {
  const low = wbc();
  const taking = (code: Json): Json =>
    drug('MedicationStatement', { medicationCodeableConcept: code, effectivePeriod: { start: '2026-05-01' } });
  const suspectsOf = (code: Json): readonly (string | undefined)[] =>
    (only(chart(low, taking(code))).drugSuspects ?? []).map((suspect) => suspect.id);

  test('by an RxNorm product code, with a name that says nothing', () => {
    const [code] = [...productsByCode()].find(([, product]) => product.ingredients.join() === 'levamisole') ?? [];
    const product = code ?? [...productsByCode()].find(([, each]) => each.ingredients.join() === 'methimazole')?.[0];
    const coding = [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: product, display: 'Tablet' }];
    expect(suspectsOf({ coding, text: 'Tablet' })).toContain(code ? 'levamisole' : 'methimazole');
  });

  test.each([
    ['左旋咪唑片 50mg', 'levamisole'],
    ['羟基脲胶囊', 'hydroxycarbamide'],
    ['盐酸氯米帕明片', 'clomipramine'],
  ])('by the Chinese name: %s', (text, id) => {
    expect(suspectsOf({ text })).toContain(id);
  });
});

describe('the command itself', () => {
  test('reads standard input for -, and prints one line', () => {
    const { status, printed, stderr } = run(['-'], chart(wbc()));
    expect([status, stderr, printed.length]).toEqual([0, '', 1]);
    expect(answers(printed)[0]).toMatchObject({ source: '-', leukopenia: { present: true } });
  });

  test('ends with 1 for input that is no chart, without a stack trace', () => {
    const { status, printed, stderr } = run(['-', 'no-such-file.json'], '{');
    expect([status, stderr]).toEqual([1, '']);
    expect(answers(printed).map((answer) => answer.error?.code)).toEqual(['not-json', 'unreadable']);
  });
});
