import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alertName, loud } from '../../src/view/words.ts';
import { close, listen, openInApp, type Opened } from '../whole-chart.ts';

/** Whole charts, from the launch over the wire to the words on the screen. */

beforeAll(listen);
afterAll(close);

const alerts = ({ assessment }: Opened) => loud(assessment.alerts).map((alert) => alertName(alert.id));
const suspects = ({ assessment }: Opened) => assessment.drugSuspects.filter((one) => one.shown).map((one) => one.id);
const candidates = ({ assessment }: Opened) =>
  assessment.causes.filter((one) => one.standing === 'candidate').map((one) => one.id);
const done = ({ assessment }: Opened) => assessment.workup.filter((one) => one.status === 'done').map((one) => one.id);
const pending = ({ assessment }: Opened) => assessment.workup.filter((one) => one.status === 'pending').map((one) => one.id);

describe('fever on an antithyroid drug', () => {
  test('is an emergency with one strong suspect, and nothing of the chart was missed', async () => {
    const chart = await openInApp('mina');
    expect(chart.screen).toContain('Severe isolated neutropenia');
    expect(chart.screen).toContain('ANC 0.31 ×10⁹/L, 15 Jun 2026, 19:05');
    expect(chart.screen).toContain('Act now: febrile neutropenia');
    expect(alerts(chart)).toContain('febrile neutropenia');
    expect(suspects(chart)[0]).toBe('methimazole');
    expect(candidates(chart)[0]).toBe('antithyroid-agranulocytosis');
    expect(chart.loaded.gaps).toEqual([]);
    expect(chart.screen).toContain('Every search answered.');
  });

  test('the medicine that the order only points to is named, and the typing error never counts', async () => {
    const chart = await openInApp('mina');
    expect(chart.note).toContain('1 Methimazole 20 mg once daily from 4 May 2026, still taken.');
    expect(chart.screen).toContain('Leukocytes: entered in error');
    expect(chart.assessment.finding.series.wbc.every((count) => count.value < 10)).toBe(true);
  });

  test('cultures that were taken are pending and are not asked for again', async () => {
    const chart = await openInApp('mina');
    expect(pending(chart)).toEqual(expect.arrayContaining(['blood-culture', 'lactate']));
    expect(chart.screen).not.toMatch(/Not asked for yet: [^.]*blood cultures/i);
  });

  test('the chart takes 16 requests, at most two after the first wave', async () => {
    const { asked } = await openInApp('mina');
    expect(asked).toHaveLength(16);
    expect(asked.slice(0, 14).every((url) => !/\/(Specimen|Medication)(\/|\?|$)/.test(url.pathname))).toBe(true);
  });
});

test('pancytopenia on azathioprine and allopurinol names both and says that they interact', async () => {
  const chart = await openInApp('leopold');
  expect(chart.screen).toContain('Pancytopenia with moderate neutropenia');
  expect(suspects(chart)).toEqual(expect.arrayContaining(['azathioprine', 'allopurinol']));
  const interactions = chart.assessment.drugSuspects.flatMap((one) => one.interactions.flatMap((each) => each.with));
  expect(interactions.join(' ')).toMatch(/allopurinol|azathioprine/);
});

test('macrocytosis with a very low B12 leads with B12 deficiency and counts the test as done', async () => {
  const chart = await openInApp('edith');
  expect(candidates(chart)[0]).toBe('b12-deficiency');
  expect(done(chart)).toContain('b12');
  expect(chart.screen).toContain('92 pg/mL');
});

test('blasts on the film are an alert, and the B12 that is still out is pending', async () => {
  const chart = await openInApp('ingrid');
  expect(alerts(chart)).toContain('blasts in the blood');
  expect(candidates(chart)).toEqual(expect.arrayContaining(['acute-leukaemia']));
  expect(pending(chart)).toContain('b12');
});

test('an expected nadir after chemotherapy sounds no alarm', async () => {
  const chart = await openInApp('greta');
  expect(chart.screen).toContain('Pancytopenia with severe neutropenia');
  expect(alerts(chart)).not.toContain('febrile neutropenia');
  expect(chart.screen).not.toContain('Act now');
  expect(candidates(chart)[0]).toBe('chemotherapy');
});

test('a falling count in week fourteen on clozapine names clozapine first', async () => {
  const chart = await openInApp('tomas');
  expect(chart.screen).toContain('Mild isolated neutropenia');
  expect(suspects(chart)[0]).toBe('clozapine');
  expect(candidates(chart)).toContain('clozapine-neutropenia');
});

test('a stable low count of nine years with a Fy(a-b-) red cell type is chronic and calls for nothing urgent', async () => {
  const chart = await openInApp('kofi');
  expect(chart.screen).toContain('Mild isolated neutropenia');
  expect(chart.note).toContain('over 9 years, chronic');
  expect(candidates(chart)).toContain('duffy-null');
  expect(alerts(chart)).toEqual([]);
});

test('a differential in percent only is worked out from the WBC of the same specimen, and said to be computed', async () => {
  const chart = await openInApp('viktor');
  expect(chart.note).toContain('ANC 0.81 (computed)');
  expect(chart.screen).toContain('computed, 2.9 × 28 %');
});

test('counts in cells per microlitre mean the same: mild neutropenia after influenza', async () => {
  const chart = await openInApp('oskar');
  expect(chart.screen).toContain('Mild isolated neutropenia');
  expect(chart.note).toContain('WBC 3.4 ANC 1.25');
  expect(candidates(chart)).toContain('influenza');
});

test('shock with bands and Gram-negative rods is sepsis first', async () => {
  const chart = await openInApp('harald');
  expect(alerts(chart)).toContain('possible sepsis with a low white count');
  expect(candidates(chart)[0]).toBe('sepsis-bacterial');
});

test('normal counts are called not low on any count read, with every search answered', async () => {
  const chart = await openInApp('alma');
  expect(chart.screen).toContain('No leukopenia on record');
  expect(chart.note).toContain('Not low on any count read.');
  expect(chart.loaded.gaps).toEqual([]);
});

test('one low value three years ago is not leukopenia now', async () => {
  expect((await openInApp('nora')).screen).toContain('No leukopenia now; low before');
});

describe('a chart with gaps', () => {
  test('names each of them, and none of them is called "none"', async () => {
    const chart = await openInApp('wanda');
    expect(chart.screen).toContain('Problems and diagnoses: this login may not read them (403). Unknown, not none.');
    expect(chart.screen).toContain('Procedures: this login may not read them (403). Unknown, not none.');
    expect(chart.screen).toContain('Medicine orders: this launch was not allowed to read them. Unknown, not none.');
    expect(chart.screen).toContain('a later page could not be read. What is missing is unknown, not none.');
    expect(chart.screen).not.toContain('Every search answered.');
    expect(chart.note).toContain('NOT READ (unknown, not none):');
  });

  test('leaves open what the unread problem list would have answered', async () => {
    const { assessment } = await openInApp('wanda');
    const ofProblems = assessment.causes.flatMap((cause) => cause.evidence).filter((item) => item.verdict === 'unknown');
    expect(ofProblems.length).toBeGreaterThan(0);
    expect(assessment.record.problems.complete).toBe(false);
  });
});
