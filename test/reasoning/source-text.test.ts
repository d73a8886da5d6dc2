/** The account of low white counts that the project started from, statement by statement. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import { causes } from '../../src/knowledge/causes/index.ts';
import { managementNotes } from '../../src/knowledge/management.ts';
import { patternRules } from '../../src/knowledge/pattern-rules.ts';
import type { CauseRule } from '../../src/knowledge/rule.ts';
import { drugs as chineseNames } from '../../src/knowledge/zh/drugs.ts';
import type { Assessment } from '../../src/reasoning/assessment.ts';
import { aPatient, blood, type Blood, drug, NOW, problem, report, result, type Story } from '../a-patient.ts';

const assessed = (story: Story): Assessment => assess(aPatient(story), NOW, { chineseNames });
const low = (counts: Blood, more: Story = {}): Story => ({ labs: [blood(counts)], ...more });
const candidates = (story: Story) =>
  assessed(story)
    .causes.filter((cause) => cause.standing === 'candidate')
    .map((cause) => cause.id);
const listed = (story: Story) =>
  assessed(story)
    .causes.filter((cause) => cause.standing !== 'set-aside')
    .map((cause) => cause.id);
const alertIds = (story: Story) => assessed(story).alerts.map((alert) => alert.id);
const notes = (story: Story) => assessed(story).management.map((note) => note.id);
const suggested = (story: Story) => assessed(story).workup.map((item) => item.id);
const rules: readonly CauseRule[] = Object.values(causes);
const fever = { vitals: [result('vital.temp', 39)] };
const PANCYTOPENIA: Blood = { wbc: 2, anc: 0.4, hgb: 70, plt: 15 };

test('leukopenia is a white count continuously below 4.0', () => {
  const course = (...days: readonly number[]) =>
    assessed({ labs: days.map((day) => blood({ wbc: 3.9 }, { day })) }).finding.course;
  expect([course(0), course(-2, 0), course(-30, 0), course(-100, 0)]).toEqual([
    'unconfirmed',
    'confirmed',
    'persistent',
    'chronic',
  ]);
  expect(assessed(low({ wbc: 4 })).finding.present).toBe(false);
});

test('its causes are primary, where none is known, and secondary', () => {
  expect(rules.some((cause) => cause.category === 'primary')).toBe(true);
  const chronic: Story = { labs: [blood({ wbc: 3.3, anc: 1.2 }, { day: -120 }), blood({ wbc: 3.3, anc: 1.2 })] };
  expect(candidates(chronic)).toContain('chronic-idiopathic-neutropenia');
  const secondary = candidates({ ...chronic, problems: [problem('Systemic lupus erythematosus', { onset: -900 })] });
  expect(secondary).toContain('sle');
  expect(secondary.indexOf('sle')).toBeLessThan(
    secondary.includes('chronic-idiopathic-neutropenia')
      ? secondary.indexOf('chronic-idiopathic-neutropenia')
      : Number.POSITIVE_INFINITY,
  );
});

describe('secondary causes are', () => {
  test.each([
    ['acute infection', 'viral-acute', low({ wbc: 3 }, { problems: [problem('Acute viral syndrome', { onset: -4 })] })],
    [
      'physical and chemical factors',
      'benzene-solvent',
      low({ wbc: 3 }, { problems: [problem('Occupational exposure to benzene', { onset: -90 })] }),
    ],
    [
      'disease of the blood-forming organs',
      'mds',
      low({ wbc: 3, hgb: 90 }, { problems: [problem('Myelodysplastic syndrome', { onset: -90 })] }),
    ],
    [
      'connective tissue disease',
      'sle',
      low({ wbc: 3 }, { problems: [problem('Systemic lupus erythematosus', { onset: -90 })] }),
    ],
    ['allergic disease', 'anaphylaxis-allergic', low({ wbc: 3 }, { problems: [problem('Anaphylaxis', { onset: 0 })] })],
    [
      'genetic disease',
      'metabolic-genetic',
      low({ wbc: 3, plt: 90 }, { problems: [problem('Gaucher disease', { onset: -900 })] }),
    ],
    [
      'drugs',
      'drug-idiosyncratic',
      { labs: [blood({}, { day: -90 }), blood({ wbc: 1.5, anc: 0.3 })], drugs: [drug('Metamizole', { from: -20 })] },
    ],
  ] satisfies readonly (readonly [string, string, Story])[])('%s', (_, id, story) => expect(candidates(story)).toContain(id));
});

describe('viral infection: lymphocytes relatively up, neutrophils down', () => {
  test.each([
    ['lymphocytes 46 %', { wbc: 3, anc: 1.2, alc: 0.9 }, 46, true],
    ['lymphocytes 45 % and few', { wbc: 3, anc: 1.2, alc: 0.9 }, 45, false],
    ['lymphocytes in normal number', { wbc: 3, anc: 1.2, alc: 1.1 }, 37, true],
    ['neutrophils normal', { wbc: 3.5, anc: 1.6, alc: 1.5 }, 46, false],
  ])('%s: %s', (_, counts, percent, points) =>
    expect(candidates({ labs: [blood(counts), result('lab.lymph-pct', percent)] }).includes('viral-acute')).toBe(points),
  );
});

describe('severe bacterial infection: a marked fall, sometimes with low platelets', () => {
  test('a left shift in a low white count points to it', () => {
    const bands = (percent: number) => candidates({ labs: [blood({ wbc: 3, anc: 2 }), result('lab.bands-pct', percent)] });
    expect(bands(11)).toContain('sepsis-bacterial');
    expect(bands(10)).not.toContain('sepsis-bacterial');
  });
  test('with fever and low platelets', () =>
    expect(candidates(low({ wbc: 3, anc: 2, plt: 90 }, fever))).toContain('sepsis-bacterial'));
  test('and raises an alert', () =>
    expect(alertIds(low({ wbc: 2, anc: 1.6 }, { vitals: [...fever.vitals, result('vital.sbp', 88)] }))).toContain(
      'alert-sepsis-leukopenia',
    ));
});

test('blood disease: red cells and platelets are also low', () => {
  expect(alertIds(low({ ...PANCYTOPENIA }))).toContain('alert-pancytopenia');
  const ids = listed(low(PANCYTOPENIA));
  expect(ids).toEqual(expect.arrayContaining(['acute-leukaemia', 'aplastic-anaemia']));
  expect(listed(low({ wbc: 3.4, anc: 1.6 }))).not.toContain('acute-leukaemia');
});

test('three mechanisms: production, destruction, distribution', () => {
  expect(new Set(rules.map((cause) => cause.mechanism))).toEqual(
    new Set(['impaired production', 'increased destruction', 'redistribution/sequestration', 'mixed', 'artefact']),
  );
  const mechanism = (id: string) => rules.find((cause) => cause.id === id)?.mechanism;
  expect(mechanism('aplastic-anaemia')).toBe('impaired production');
  expect(mechanism('autoimmune-neutropenia-adult')).toBe('increased destruction');
  expect(mechanism('cirrhosis-hypersplenism')).toBe('redistribution/sequestration');
  for (const id of ['PR-23', 'PR-24', 'PR-25']) expect(patternRules.find((rule) => rule.id === id)?.name).toMatch(/mechanism/i);
});

test('the lower the neutrophils, the greater the risk of infection', () => {
  const band = (anc: number) => assessed(low({ wbc: 2, anc })).finding.neutropenia.band;
  expect([band(1.2), band(0.7), band(0.3), band(0.05)]).toEqual(['mild', 'moderate', 'severe', 'profound']);
  const alarm = (anc: number) => alertIds(low({ wbc: 2, anc }));
  expect(alarm(0.7)).not.toContain('alert-severe-neutropenia');
  expect(alarm(0.3)).toContain('alert-severe-neutropenia');
});

test('mild often has no symptoms, moderate fatigue, severe fever: their absence never lowers a cause', () => {
  for (const cause of assessed(low(PANCYTOPENIA)).causes)
    for (const each of cause.evidence.filter(({ side, verdict }) => side === 'against' && verdict === 'met'))
      expect(each.facts.length, `${each.id} is met by silence`).toBeGreaterThan(0);
});

test('aplastic anaemia and acute leukaemia show fever, fatigue and bleeding', () => {
  const story = low(PANCYTOPENIA, { ...fever, problems: [problem('Epistaxis', { onset: -1 })] });
  const leukaemia = assessed(story).causes.find((cause) => cause.id === 'acute-leukaemia');
  expect(leukaemia?.standing).toBe('candidate');
  expect(leukaemia?.evidence.filter((each) => each.verdict === 'met').map((each) => each.text)).toEqual(
    expect.arrayContaining(['Bleeding or bruising', 'Marrow-failure picture with bleeding, bone pain or fever']),
  );
  expect(candidates(story)).toContain('aplastic-anaemia');
  expect(alertIds(story)).toEqual(expect.arrayContaining(['alert-pancytopenia-marked', 'alert-febrile-neutropenia']));
});

test('low platelets, weakness, aches and bone pain: the marrow is examined', () => {
  const story = low({ wbc: 2, anc: 0.9, plt: 40 }, { problems: [problem('Bone pain', { onset: -10 })] });
  expect(candidates(story)).toContain('acute-leukaemia');
  expect(suggested(story)).toContain('marrow');
});

test('blood, urine and stool are cultured', () => {
  const septic = low({ wbc: 1.2, anc: 0.3 }, fever);
  expect(suggested(septic)).toEqual(expect.arrayContaining(['blood-culture', 'urine-culture']));
  const typhoid = low({ wbc: 3 }, { ...fever, problems: [problem('Suspected typhoid fever', { onset: -2, suspected: true })] });
  expect(suggested(typhoid)).toContain('stool-culture');
  expect(notes(septic)).toContain('mg-05');
});

test('the suspected drug is stopped: shown with every suspect, as a word to the prescriber', () => {
  const story: Story = {
    labs: [blood({}, { day: -90 }), blood({ wbc: 1.5, anc: 0.3 })],
    drugs: [drug('Thiamazole', { from: -40 })],
  };
  expect(notes(story)).toContain('mg-02');
  expect(notes({ ...story, drugs: [drug('Paracetamol', { from: -400 })] })).not.toContain('mg-02');
  expect(assessed(story).management.find((note) => note.id === 'mg-02')?.safe).toContain('do not stop without prescriber advice');
});

describe('isolation, broad-spectrum antibiotics, antivirals', () => {
  test('isolation below an ANC of 0.5', () => {
    expect(notes(low({ wbc: 1.5, anc: 0.49 }))).toContain('mg-04');
    expect(notes(low({ wbc: 1.5, anc: 0.5 }))).not.toContain('mg-04');
  });
  test('antibiotics only in febrile neutropenia, and no drug or dose is named', () => {
    expect(notes(low({ wbc: 1.5, anc: 0.3 }, fever))).toContain('mg-06');
    expect(notes(low({ wbc: 1.5, anc: 0.3 }))).not.toContain('mg-06');
    expect(managementNotes.find((note) => note.id === 'mg-06')?.safe).toContain('No drug, dose or route');
  });
  test('antivirals beside a viral cause', () => {
    expect(notes({ labs: [blood({ wbc: 3 }), result('lab.flu', { words: 'Positive' })] })).toContain('mg-07');
    expect(notes({ labs: [blood({ wbc: 3, anc: 1.6 }), result('lab.flu', { words: 'Negative' })] })).not.toContain('mg-07');
  });
});

describe('G-CSF in severe cases, after serious disease of the marrow is excluded', () => {
  const severe: Blood = { wbc: 1.5, anc: 0.3 };
  test('shown below an ANC of 0.5', () => {
    expect(notes(low(severe))).toContain('mg-08');
    expect(notes(low({ wbc: 1.5, anc: 0.5 }))).not.toContain('mg-08');
  });
  test.each([
    ['blasts', { labs: [blood(severe), result('lab.blast-pct', 2)] }],
    [
      'blasts in the words of the film',
      low(severe, { reports: [report('Peripheral blood smear', 'Circulating blasts are seen.')] }),
    ],
    ['pancytopenia without an explanation', low({ ...severe, hgb: 85, plt: 60 })],
    ['a myelodysplastic syndrome', low(severe, { problems: [problem('Myelodysplastic syndrome', { onset: -90 })] })],
  ] satisfies readonly (readonly [string, Story])[])('hidden with %s', (_, story) => expect(notes(story)).not.toContain('mg-08'));
  test('pancytopenia in the expected nadir of chemotherapy is explained', () =>
    expect(
      notes({
        labs: [blood({}, { day: -40 }), blood({ ...severe, hgb: 85, plt: 60 })],
        drugs: [drug('Docetaxel', { from: -9, to: -9 })],
      }),
    ).toContain('mg-08'));
});

test('leucogen, squalene or batilol and vitamin B4: a neutral word where they are taken, never a proposal', () => {
  const mild = { wbc: 3.4, anc: 1.6 };
  const without = ['Leucogen', 'Batilol', 'Vitamin B4', 'Adenine phosphate', '利可君', '鲨肝醇'].filter(
    (name) => !notes(low(mild, { drugs: [drug(name, { from: -20 })] })).includes('mg-09'),
  );
  expect(without).toEqual([]);
  expect(notes(low(mild))).not.toContain('mg-09');
  const note = managementNotes.find((each) => each.id === 'mg-09');
  expect(note?.show).toMatch(/^Neutral note/);
  expect(note?.safe).toContain('No recommendation, no dose');
});

test('do not self-medicate: said on every low count', () => {
  expect(notes(low({ wbc: 3.4 }))).toContain('mg-10');
  expect(notes({})).toEqual([]);
});

test('a mild fall needs no special treatment, unless an alert stands', () => {
  expect(notes(low({ wbc: 3.6, anc: 1.9 }))).toContain('mg-03');
  expect(notes(low({ wbc: 3.6, anc: 1.9, hgb: 60 }))).not.toContain('mg-03');
});

describe('who should see the patient', () => {
  test('where no level was written for a low count, that is said instead of “no need”', () => {
    expect(assessed(low({ wbc: 3, anc: 1.2, plt: 110 })).referral.why).toBe('no referral level fits this count; see the workup');
    expect(assessed({}).referral.why).toBe('nothing on record asks for a referral');
  });
  const level = (story: Story) => assessed(story).referral.level;
  test.each([
    ['a critical alert', low({ wbc: 1, anc: 0.3 }, fever), 'emergency'],
    ['ANC 0.49, well', low({ wbc: 2, anc: 0.49 }), 'urgent'],
    ['ANC 0.99 with low platelets', low({ wbc: 3, anc: 0.99, plt: 140 }), 'urgent'],
    ['ANC 0.99 on repeat', { labs: [blood({ wbc: 3, anc: 0.99 }, { day: -10 }), blood({ wbc: 3, anc: 0.99 })] }, 'routine'],
    ['ANC 1.2 alone', low({ wbc: 3, anc: 1.2 }), 'watch-repeat-short'],
    ['ANC 0.99 alone, seen once', low({ wbc: 3, anc: 0.99 }), 'watch-repeat-short'],
    ['ANC 0.5 alone, seen once', low({ wbc: 3, anc: 0.5 }), 'watch-repeat-short'],
    ['ANC 0.49 alone, seen once', low({ wbc: 3, anc: 0.49 }), 'urgent'],
    [
      'ANC 1.2 for three months',
      { labs: [blood({ wbc: 3, anc: 1.2 }, { day: -100 }), blood({ wbc: 3, anc: 1.2 })] },
      'watch-repeat-long',
    ],
    ['a low white count with normal cells', low({ wbc: 3.6, anc: 2, alc: 1.2 }), 'context'],
    ['lymphocytes of 0.9', low({ alc: 0.9 }), 'lymphopenia'],
    ['nothing low', {}, 'none'],
  ] satisfies readonly (readonly [string, Story, string])[])('%s: %s', (_, story, expected) =>
    expect(level(story)).toBe(expected),
  );
});
