import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import { POLICY } from '../../src/knowledge/ranking.ts';
import type { Assessment, WorkupItem } from '../../src/reasoning/assessment.ts';
import { allTests } from '../knowledge/criteria.ts';
import { aPatient, blood, type Blood, coding, drug, NOW, problem, procedure, report, result, type Story } from '../a-patient.ts';

const assessed = (story: Story): Assessment => assess(aPatient(story), NOW);
const planOf = (story: Story): readonly WorkupItem[] => assessed(story).workup;
const suggested = (story: Story): readonly string[] =>
  planOf(story)
    .filter((item) => item.status === 'suggested' || item.status === 'stale')
    .map((item) => item.id);
const item = (id: string, story: Story): WorkupItem | undefined => planOf(story).find((each) => each.id === id);

const PANCYTOPENIA: Blood = { wbc: 2, anc: 0.9, hgb: 85, plt: 60 };
const sick: Story = { labs: [blood(PANCYTOPENIA)] };
const confirmed: Story = { labs: [blood({ wbc: 3, anc: 1.2 }, { day: -10 }), blood({ wbc: 3, anc: 1.2 })] };
const withLabs = (story: Story, ...rows: NonNullable<Story['labs']>): Story => ({
  ...story,
  labs: [...(story.labs ?? []), ...rows],
});

describe('a test that was done is listed with its result, not proposed', () => {
  const b12 = (day: number) => withLabs(sick, result('lab.b12', 400, { day }));
  test('vitamin B12 is proposed where it was never measured', () => expect(item('b12', sick)?.status).toBe('suggested'));
  test.each([
    [-1, 'done'],
    [-179, 'done'],
    [-182, 'stale'],
  ] as const)('measured on day %s: %s', (day, status) => {
    const found = item('b12', b12(day));
    expect(found?.status).toBe(status);
    expect(found?.last?.summary).toContain('400');
  });
  test('ordered and not yet reported: pending, and not proposed again', () => {
    const story = withLabs(sick, result('lab.b12', null, { status: 'registered' }));
    expect(item('b12', story)?.status).toBe('pending');
    expect(suggested(story)).not.toContain('b12');
  });
  test('an order older than the last result is no longer awaited', () =>
    expect(
      item('b12', withLabs(sick, result('lab.b12', null, { status: 'registered', day: -30 }), result('lab.b12', 400)))?.status,
    ).toBe('done'));
  test('a cancelled order without an answer is not done', () =>
    expect(item('b12', withLabs(sick, result('lab.b12', null)))?.status).toBe('suggested'));
  test('a coagulation screen needs two of its parts', () => {
    const bleeding: Story = { ...sick, problems: [problem('Epistaxis', { onset: -1 })] };
    expect(item('coag', withLabs(bleeding, result('lab.inr', 1)))?.status).toBe('suggested');
    expect(item('coag', withLabs(bleeding, result('lab.inr', 1), result('lab.fib', 300)))?.status).toBe('done');
  });
  test('a panel is as old as its latest part, whichever of them stands first in the chart', () => {
    const [older, latest] = [result('lab.fib', 300, { day: -2 }), result('lab.inr', 1.1, { day: -1 })];
    const bleeding: Story = { ...sick, problems: [problem('Epistaxis', { onset: -1 })] };
    const shown = (...rows: NonNullable<Story['labs']>) => item('coag', withLabs(bleeding, ...rows))?.last?.summary;
    expect(shown(older, latest)).toContain('1.1');
    expect(shown(latest, older)).toContain('1.1');
  });
  test('of two parts of one moment the panel shows the one that is listed later', () => {
    const bleeding: Story = { ...sick, problems: [problem('Epistaxis', { onset: -1 })] };
    expect(item('coag', withLabs(bleeding, result('lab.fib', 300), result('lab.inr', 1.1)))?.last?.summary).toContain('300');
  });
  test('a film is done when a report names it after the low count', () => {
    const film = (day: number): Story => ({
      labs: [blood(PANCYTOPENIA, { day: -3 })],
      reports: [report('Peripheral blood smear', 'Normal red cells. White cells without blasts.', day)],
    });
    expect(item('blood-smear', film(-2))?.status).toBe('done');
    expect(item('blood-smear', film(-20))?.status).not.toBe('done');
  });
  test('a marrow is done when the procedure is recorded', () =>
    expect(item('marrow', { ...sick, procedures: [procedure('Bone marrow biopsy', -3)] })?.status).toBe('done'));
  test('the count that is low is not its own repeat', () => {
    expect(item('cbc-diff', { labs: [blood({ wbc: 3, anc: 1.2 })] })?.status).toBe('suggested');
    expect(item('cbc-diff', { labs: [blood({ wbc: 3, anc: 1.2 }, { day: -2 }), blood({ wbc: 3, anc: 1.2 })] })?.status).toBe(
      'done',
    );
  });
  test('how long a count stays fresh depends on how low it is', () => {
    const counted = (anc: number, day: number) =>
      item('cbc-diff', { labs: [blood({ wbc: 2, anc }, { day: day - 3 }), blood({ wbc: 2, anc }, { day })] })?.status;
    expect([counted(0.3, 0), counted(0.3, -2)]).toEqual(['done', 'stale']);
    expect([counted(0.8, -6), counted(0.8, -8)]).toEqual(['done', 'stale']);
    expect([counted(1.2, -8), counted(1.2, -29)]).toEqual(['done', 'stale']);
  });
});

describe('what would change nothing is left out', () => {
  test('no HIV test for a patient with HIV, no ANA in lupus', () => {
    expect(suggested(confirmed)).toEqual(expect.arrayContaining(['hiv']));
    expect(
      suggested({ ...confirmed, problems: [problem('HIV', { codes: [coding('icd-10-cm', 'B20')], onset: -900 })] }),
    ).not.toContain('hiv');
    expect(suggested({ ...confirmed, problems: [problem('Systemic lupus erythematosus', { onset: -900 })] })).not.toContain(
      'ana',
    );
  });
  test('a test that another one on the list holds is not asked for twice', () => {
    for (const story of [sick, confirmed, withLabs(sick, result('lab.blast-pct', 3))]) {
      const ids = suggested(story);
      const twice = allTests.filter((each) => ids.includes(each.id) && each.coveredBy?.some((by) => ids.includes(by)));
      expect(twice).toEqual([]);
    }
  });
  test('the list is short, and a little longer in an emergency', () => {
    const septic: Story = {
      ...sick,
      labs: [blood({ wbc: 0.8, anc: 0.1, hgb: 65, plt: 12 })],
      vitals: [result('vital.temp', 39.5)],
    };
    expect(suggested(confirmed).length).toBeLessThanOrEqual(POLICY.maxSuggested);
    expect(suggested(septic).length).toBeLessThanOrEqual(POLICY.maxSuggestedCritical);
    expect(suggested(septic).length).toBeGreaterThan(5);
  });
  test('nothing low, nothing to do', () => expect(planOf({})).toEqual([]));
  test('low platelets alone: a repeat count and a film, no more', () =>
    expect(suggested({ labs: [blood({ plt: 90 })] })).toEqual(['cbc-diff', 'blood-smear']));
});

describe('sets that stand alone', () => {
  const mild: Story = { labs: [blood({ wbc: 3.6, anc: 1.9 })] };
  test('a mild single low count in a well patient: repeat it, and nothing else', () => {
    const { workup, workupMessage } = assessed(mild);
    expect(workup.map((each) => each.id)).toEqual(['cbc-diff', 'drug-history']);
    expect(workupMessage).toBe('Repeat full blood count; no other test is needed now.');
  });
  test.each([
    ['night sweats', { problems: [problem('Night sweats', { onset: -20 })] }],
    ['a large spleen', { problems: [problem('Splenomegaly', { onset: -20 })] }],
    ['fever', { vitals: [result('vital.temp', 38.6)] }],
    ['a second low count', { labs: [blood({ wbc: 3.6, anc: 1.9 }, { day: -10 }), blood({ wbc: 3.6, anc: 1.9 })] }],
    ['low platelets', { labs: [blood({ wbc: 3.6, anc: 1.9, plt: 90 })] }],
    ['a count below 3.0', { labs: [blood({ wbc: 2.9, anc: 1.9 })] }],
  ] satisfies readonly (readonly [string, Story])[])('with %s more is asked', (_, more) => {
    expect(assessed({ ...mild, ...more }).workupMessage).toBeUndefined();
    expect(suggested({ ...mild, ...more }).length).toBeGreaterThan(2);
  });
  test('an expected nadir without fever: a repeat count and the medicines', () => {
    const nadir: Story = {
      labs: [blood({}, { day: -40 }), blood({ wbc: 1.1, anc: 0.4 })],
      drugs: [drug('Docetaxel', { from: -9, to: -9 })],
    };
    const ids = suggested(nadir);
    expect(ids).toEqual(expect.arrayContaining(['cbc-diff', 'drug-history']));
    expect(ids).not.toContain('hiv');
    expect(suggested({ ...nadir, vitals: [result('vital.temp', 38.6)] })).toContain('blood-culture');
  });
});

describe('tier 4 needs a reason that a haematologist would accept', () => {
  const tierFour = (story: Story) =>
    planOf(story)
      .filter((each) => each.tier === 4 && each.status === 'suggested')
      .map((each) => each.id);
  test('not for a mild confirmed neutropenia', () => expect(tierFour(confirmed)).toEqual([]));
  test('for two lines markedly low', () => expect(tierFour(sick)).not.toEqual([]));
  test('for blasts', () => expect(tierFour({ labs: [blood({ wbc: 3 }), result('lab.blast-pct', 12)] })).toContain('marrow'));
  test('it is worded as a talk with haematology, and a marrow names its cautions', () => {
    const marrow = item('marrow', { labs: [blood({ wbc: 3 }), result('lab.blast-pct', 12)] });
    expect(marrow?.wording).toBe('discuss with haematology');
    expect(marrow?.cautions).not.toBe('');
    expect(item('cbc-diff', confirmed)?.wording).toBeUndefined();
  });
});

describe('every line says who asks and what the answer would mean', () => {
  test('by cause, alert or set', () => {
    for (const each of planOf(sick)) {
      expect(each.reasons.length).toBeGreaterThan(0);
      expect(each.meaning).not.toBe('');
    }
    expect(item('b12', withLabs(sick, result('lab.mcv', 118)))?.reasons).toContain('b12-deficiency');
    expect(item('b12', withLabs(sick, result('lab.mcv', 118)))?.separates).toContainEqual({
      cause: 'b12-deficiency',
      confirms: 'Low',
      excludes: 'Normal',
    });
  });
  test('a shown suspect puts the medicine review among the first', () =>
    expect(
      suggested({
        labs: [blood({}, { day: -60 }), blood({ wbc: 1.4, anc: 0.2 })],
        drugs: [drug('Thiamazole', { from: -40 })],
      }).slice(0, 3),
    ).toContain('drug-history'));
  test('steps without a specimen form the checklist', () => {
    const { checklist, workup } = assessed(sick);
    expect(checklist.length).toBeGreaterThan(0);
    for (const step of checklist) expect(workup.map((each) => each.id)).not.toContain(step);
  });
  test('most useful first', () => {
    const points = planOf(sick)
      .filter((each) => each.status === 'suggested')
      .map((each) => each.points);
    expect(points).toEqual([...points].sort((a, b) => b - a));
  });
});
