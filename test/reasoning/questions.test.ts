import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import type { Answers, Assessment } from '../../src/reasoning/assessment.ts';
import { aPatient, blood, drug, NOW, problem, result, type Story } from '../a-patient.ts';

/** Fever with few neutrophils and platelets, well forty days ago: the chart says nothing about travel or ticks. */
const FEBRILE: Story = {
  labs: [blood({}, { day: -40 }), blood({ wbc: 2.1, anc: 0.9, plt: 88 })],
  vitals: [result('vital.temp', 38.9)],
  problems: [problem('Fever', { onset: -5 })],
};

/** Thiamazole, few neutrophils not yet counted today, no fever measured. */
const ON_THIAMAZOLE: Story = {
  labs: [blood({ wbc: 3.1, anc: 1.2 }, { day: -5 })],
  drugs: [drug('Thiamazole 20 mg', { from: -45 })],
};

type Says = 'yes' | 'no' | 'unknown';

function told(story: Story, said: Readonly<Record<string, Says>> = {}): Assessment {
  const answers: Answers = Object.fromEntries(Object.entries(said).map(([id, says]) => [id, { says, at: '20:06' }]));
  return assess(aPatient(story), NOW, { answers });
}

const standing = (assessment: Assessment, id: string) => assessment.causes.find((cause) => cause.id === id)?.standing;
const reason = (assessment: Assessment, id: string) => assessment.causes.find((cause) => cause.id === id)?.reason;
const item = (assessment: Assessment, cause: string, id: string) =>
  assessment.causes.find((each) => each.id === cause)?.evidence.find((each) => each.id === id);
const asked = (assessment: Assessment) => assessment.questions.filter((each) => !each.suspect).map((each) => each.id);
const question = (assessment: Assessment, id: string) => assessment.questions.find((each) => each.id === id);
const film = (assessment: Assessment) => assessment.workup.find((each) => each.id === 'blood-smear')?.status;
const fires = (assessment: Assessment) => assessment.alerts.map((alert) => alert.id);

describe('an answer is evidence', () => {
  test('a stay in a malaria area makes malaria a candidate, with the answer as its fact', () => {
    expect(standing(told(FEBRILE), 'malaria')).toBe('not-yet-excluded');
    const after = told(FEBRILE, { 'warm-region': 'yes', 'malaria-area': 'yes' });
    expect(standing(after, 'malaria')).toBe('candidate');
    expect(item(after, 'malaria', 'malaria.f1')).toMatchObject({
      verdict: 'met',
      facts: [{ ref: '', words: 'malaria area in 12 months: yes, entered by you, 20:06' }],
    });
  });

  test('the answer moves alerts and workup at once', () => {
    const [before, after] = [told(FEBRILE), told(FEBRILE, { 'warm-region': 'yes', 'malaria-area': 'yes' })];
    expect(fires(before)).not.toContain('alert-malaria-travel');
    expect(fires(after)).toContain('alert-malaria-travel');
    expect(after.workup.map((each) => each.id)).not.toEqual(before.workup.map((each) => each.id));
  });

  test('no stay in such an area sets the dangerous cause aside, with the answer as the reason', () => {
    const after = told(FEBRILE, { 'warm-region': 'yes', 'malaria-area': 'no', 'dengue-area': 'no' });
    expect(standing(after, 'malaria')).toBe('set-aside');
    expect(reason(after, 'malaria')).toBe('against: malaria area in 12 months: no, entered by you, 20:06');
    expect(standing(after, 'dengue')).toBe('set-aside');
    expect(reason(after, 'dengue')).toContain('dengue area in 3 weeks: no');
  });

  test('no remembered tick bite does not set rickettsial infection aside; no time outdoors does', () => {
    const open = { 'warm-region': 'no', 'east-asia-outdoors': 'no' } as const;
    expect(standing(told(FEBRILE, { ...open, 'tick-bite': 'no' }), 'rickettsial-tick')).toBe('not-yet-excluded');
    expect(standing(told(FEBRILE, { ...open, outdoors: 'no' }), 'rickettsial-tick')).toBe('set-aside');
  });

  test('"not known" is no answer: nothing moves', () => {
    const after = told(FEBRILE, { 'warm-region': 'unknown', 'malaria-area': 'unknown' });
    expect(after.causes).toEqual(told(FEBRILE).causes);
    expect(after.told).toEqual([]);
  });

  test('what the chart shows stands, whatever is answered', () => {
    const travelled = { ...FEBRILE, problems: [problem('Fever', { onset: -5 }), problem('Travel to Ghana', { onset: -20 })] };
    expect(item(told(travelled, { 'malaria-area': 'no' }), 'malaria', 'malaria.f1')?.verdict).toBe('met');
  });

  test('a no to the wider question is a no to each part, unless the part has its own answer', () => {
    const none = told(FEBRILE, { 'warm-region': 'no' });
    expect(item(none, 'malaria', 'malaria.f1')?.verdict).toBe('unmet');
    expect(item(none, 'dengue', 'dengue.a1')?.verdict).toBe('met');
    expect(item(told(FEBRILE, { 'warm-region': 'no', 'malaria-area': 'yes' }), 'malaria', 'malaria.f1')?.verdict).toBe('met');
  });
});

describe('the period of an answer', () => {
  test('fever on thiamazole without a count of these days is an emergency', () => {
    expect(fires(told(ON_THIAMAZOLE))).not.toContain('alert-antithyroid');
    expect(fires(told(ON_THIAMAZOLE, { fever: 'yes' }))).toContain('alert-antithyroid');
    expect(fires(told(ON_THIAMAZOLE, { fever: 'no' }))).not.toContain('alert-antithyroid');
  });

  test('a sore throat told for 7 days counts where 7 days are asked for', () => {
    const cause = 'antithyroid-agranulocytosis';
    expect(item(told(ON_THIAMAZOLE), cause, `${cause}.f3`)?.verdict).toBe('unknown');
    // The evidence looks back from the low count of five days ago and forward to now.
    expect(item(told(ON_THIAMAZOLE, { 'sore-throat': 'yes' }), cause, `${cause}.f3`)?.verdict).toBe('met');
    expect(item(told(ON_THIAMAZOLE, { 'sore-throat': 'no' }), cause, `${cause}.f3`)?.verdict).toBe('unmet');
  });

  test('no bone pain in 30 days leaves the 90 days that leukaemia asks about open, and answers 30', () => {
    const denied = told(FEBRILE, { 'bone-pain': 'no', bleeding: 'no' });
    expect(item(denied, 'acute-leukaemia', 'acute-leukaemia.f7')?.verdict).toBe('unmet');
    expect(item(denied, 'acute-leukaemia', 'acute-leukaemia.f6')?.verdict).toBe('unknown');
  });

  test('weight loss at some time in 6 months is no weight loss of this month', () => {
    expect(item(told(FEBRILE, { 'weight-loss': 'yes' }), 'hiv', 'hiv.f14')?.verdict).toBe('met');
    expect(item(told(FEBRILE, { 'malaria-area': 'yes' }), 'dengue', 'dengue.f1')?.verdict).toBe('unknown');
  });

  test('blasts seen elsewhere raise the alert for blasts', () => {
    const after = told(FEBRILE, { 'film-blasts': 'yes' });
    expect(fires(after)).toContain('alert-blasts');
    expect(item(after, 'acute-leukaemia', 'acute-leukaemia.f10')?.verdict).toBe('met');
  });

  test('a film that the clinician tells of is not taken for one of this chart', () => {
    expect(film(told(FEBRILE, { 'film-blasts': 'yes' }))).toBe(film(told(FEBRILE)));
  });
});

describe('what is asked', () => {
  test('a question that would raise an alert stands before one that only moves a cause', () => {
    expect(question(told(FEBRILE), 'confusion')?.alerts).toContain('alert-sepsis-leukopenia');
    expect(asked(told(FEBRILE)).indexOf('confusion')).toBeLessThan(asked(told(FEBRILE)).indexOf('bone-pain'));
  });

  test('a part is asked only after a yes to the wider question', () => {
    expect(asked(told(FEBRILE))).toContain('warm-region');
    expect(asked(told(FEBRILE))).not.toContain('malaria-area');
    expect(asked(told(FEBRILE, { 'warm-region': 'yes' }))).toContain('malaria-area');
    expect(asked(told(FEBRILE, { 'warm-region': 'no' }))).not.toContain('malaria-area');
  });

  test('one question names every cause that waits for it', () => {
    expect(question(told(FEBRILE), 'warm-region')?.causes).toEqual(expect.arrayContaining(['malaria', 'dengue']));
    expect(asked(told(FEBRILE)).filter((id) => id === 'film-blasts')).toHaveLength(1);
  });

  test('an answered question stays with its answer, also when its cause has left the list', () => {
    const after = told(FEBRILE, { 'warm-region': 'no' });
    expect(question(after, 'warm-region')?.answer).toEqual({ says: 'no', at: '20:06' });
  });

  test('what the chart records is not asked', () => {
    const bleeding = { ...FEBRILE, problems: [problem('Fever', { onset: -5 }), problem('Epistaxis', { onset: -2 })] };
    expect(asked(told(FEBRILE))).toContain('bleeding');
    expect(asked(told(bleeding))).not.toContain('bleeding');
  });

  test('a question that presumes a treatment is not asked of one who has none on record', () => {
    expect(asked(told(FEBRILE))).not.toContain('chemotherapy-late');
    const nadir = { ...FEBRILE, drugs: [drug('Docetaxel', { from: -10, to: -10 })] };
    expect(asked(told(nadir))).toContain('chemotherapy-late');
  });

  test('a well adult with normal counts is asked nothing', () => {
    expect(told({}).questions).toEqual([]);
  });

  test('each suspect has the questions of the Naranjo scale that the chart leaves open', () => {
    const before = told(ON_THIAMAZOLE);
    expect(before.questions.filter((each) => each.suspect === 'methimazole').map((each) => each.id)).toContain(
      'naranjo-4-methimazole',
    );
    const after = told(ON_THIAMAZOLE, { 'naranjo-4-methimazole': 'yes' });
    expect(after.drugSuspects[0]?.rechallenge).toBe('positive');
    expect(question(after, 'naranjo-4-methimazole')?.answer?.says).toBe('yes');
  });
});

test('what was told is listed for the note, each with its topic', () => {
  const { told: said } = told(ON_THIAMAZOLE, {
    'mouth-ulcers': 'yes',
    fever: 'no',
    rash: 'unknown',
    'naranjo-9-methimazole': 'yes',
  });
  expect(said.map((each) => [each.topic, each.says])).toEqual([
    ['fever in 3 days', 'no'],
    ['mouth ulcers in 7 days', 'yes'],
    ['thiamazole, similar reaction before', 'yes'],
  ]);
});

test('answers of an unknown question, from another version, change nothing', () => {
  expect(told(FEBRILE, { 'no-such-question': 'yes' })).toEqual(told(FEBRILE));
});
