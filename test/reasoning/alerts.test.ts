import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import { alerts } from '../../src/knowledge/alerts.ts';
import type { FiredAlert } from '../../src/reasoning/assessment.ts';
import {
  aPatient,
  blood,
  type Blood,
  coding,
  drug,
  NOW,
  on,
  problem,
  procedure,
  report,
  result,
  type Story,
} from '../a-patient.ts';

const firedIn = (story: Story): readonly FiredAlert[] => assess(aPatient(story), NOW).alerts;
const alertIn = (id: string, story: Story): FiredAlert | undefined => firedIn(story).find((each) => each.id === id);

const temperature = (celsius: number, day: number | string = 0) => result('vital.temp', celsius, { day });
const low = (counts: Blood, more: Story = {}): Story => ({ labs: [blood(counts)], ...more });
const labs = (...rows: NonNullable<Story['labs']>): Story => ({ labs: rows });
const fever = [temperature(38.5)];
const chemotherapy = [drug('Cyclophosphamide', { from: -9, to: -9 })];
const newborn = on(-10);
const infant = '2026-01-10';
const child = '2020-01-10';
const travel = [problem('Travel to malaria endemic area', { onset: -60, recorded: -5 })];
const PANCYTOPENIA = { wbc: 2, anc: 0.9, hgb: 90, plt: 60 } as const;
const HLH = { wbc: 2.2, anc: 1.1, hgb: 85, plt: 140 } as const;

/** Alert, what the chart holds, the chart, and whether it fires. */
const CASES: readonly (readonly [alert: string, chart: string, story: Story, fires: boolean])[] = [
  ['alert-febrile-neutropenia', 'ANC 0.49 and 38.3 °C', low({ anc: 0.49 }, { vitals: [temperature(38.3)] }), true],
  ['alert-febrile-neutropenia', 'ANC 0.5 and 38.3 °C', low({ anc: 0.5 }, { vitals: [temperature(38.3)] }), false],
  [
    'alert-febrile-neutropenia',
    'ANC 0.49 and one reading of 38.2 °C',
    low({ anc: 0.49 }, { vitals: [temperature(38.2)] }),
    false,
  ],
  [
    'alert-febrile-neutropenia',
    'two readings of 38.0 °C an hour apart',
    low({ anc: 0.3 }, { vitals: [temperature(38, '2026-06-15T07:00:00Z'), temperature(38)] }),
    true,
  ],
  [
    'alert-febrile-neutropenia',
    'two readings of 38.0 °C within the hour',
    low({ anc: 0.3 }, { vitals: [temperature(38, '2026-06-15T07:30:00Z'), temperature(38)] }),
    false,
  ],
  [
    'alert-febrile-neutropenia',
    'two readings of 38.0 °C 25 hours apart',
    low({ anc: 0.3 }, { vitals: [temperature(38, '2026-06-14T07:00:00Z'), temperature(38)] }),
    false,
  ],
  ['alert-febrile-neutropenia', 'a fever of three days ago', low({ anc: 0.3 }, { vitals: [temperature(39, -3)] }), false],
  ['alert-febrile-neutropenia', 'an ANC of four days ago', { labs: [blood({ anc: 0.3 }, { day: -4 })], vitals: fever }, false],
  [
    'alert-febrile-neutropenia',
    'ANC 0.9 nine days after cytotoxic treatment',
    low({ anc: 0.9 }, { vitals: fever, drugs: chemotherapy }),
    true,
  ],
  [
    'alert-febrile-neutropenia',
    'ANC 1.0 nine days after cytotoxic treatment',
    low({ anc: 1 }, { vitals: fever, drugs: chemotherapy }),
    false,
  ],
  [
    'alert-febrile-neutropenia',
    'ANC 0.9 fifteen days after cytotoxic treatment',
    low({ anc: 0.9 }, { vitals: fever, drugs: [drug('Cyclophosphamide', { from: -16, to: -16 })] }),
    false,
  ],
  ['alert-febrile-neutropenia', 'ANC 0.9 without such a treatment', low({ anc: 0.9 }, { vitals: fever }), false],
  ['alert-febrile-neutropenia', 'WBC 0.9 without a differential', { labs: [result('lab.wbc', 0.9)], vitals: fever }, true],
  ['alert-febrile-neutropenia', 'WBC 1.0 without a differential', { labs: [result('lab.wbc', 1)], vitals: fever }, false],
  [
    'alert-febrile-neutropenia',
    'one reading of 38.1 °C under cytotoxic treatment',
    low({ anc: 0.3 }, { vitals: [temperature(38.1)], drugs: chemotherapy }),
    true,
  ],
  [
    'alert-febrile-neutropenia',
    'one reading of 38.0 °C under cytotoxic treatment',
    low({ anc: 0.3 }, { vitals: [temperature(38)], drugs: chemotherapy }),
    false,
  ],
  [
    'alert-febrile-neutropenia',
    'no reading, fever recorded today',
    low({ anc: 0.3 }, { problems: [problem('Fever', { onset: 0 })] }),
    true,
  ],
  [
    'alert-febrile-neutropenia',
    'a normal reading, fever recorded today',
    low({ anc: 0.3 }, { vitals: [temperature(36.8)], problems: [problem('Fever', { onset: 0 })] }),
    false,
  ],
  ['alert-febrile-neutropenia', 'fever denied', low({ anc: 0.3 }, { problems: [problem('No fever', { onset: 0 })] }), false],
  [
    'alert-febrile-neutropenia',
    'rigors without a reading',
    low({ anc: 0.3 }, { problems: [problem('Rigors', { onset: 0 })] }),
    true,
  ],
  ['alert-febrile-neutropenia', 'systolic 90', low({ anc: 0.3 }, { vitals: [result('vital.sbp', 90)] }), true],
  ['alert-febrile-neutropenia', 'systolic 91', low({ anc: 0.3 }, { vitals: [result('vital.sbp', 91)] }), false],
  [
    'alert-febrile-neutropenia',
    'systolic 85 in a child',
    low({ anc: 0.3 }, { born: child, vitals: [result('vital.sbp', 85)] }),
    false,
  ],
  ['alert-febrile-neutropenia', 'fever without any count', { labs: [], vitals: fever }, false],

  ['alert-severe-neutropenia', 'ANC 0.49', low({ anc: 0.49 }), true],
  ['alert-severe-neutropenia', 'ANC 0.5', low({ anc: 0.5 }), false],
  ['alert-severe-neutropenia', 'ANC <0.5', low({ anc: '<0.5' }), true],
  ['alert-severe-neutropenia', 'ANC <0.6, which may be 0.55', low({ anc: '<0.6' }), false],
  ['alert-severe-neutropenia', 'ANC 0.3 of seven days ago', labs(blood({ anc: 0.3 }, { day: '2026-06-08T12:00:00Z' })), true],
  [
    'alert-severe-neutropenia',
    'ANC 0.3 of a minute more than seven days ago',
    labs(blood({ anc: 0.3 }, { day: '2026-06-08T11:59:00Z' })),
    false,
  ],
  [
    'alert-severe-neutropenia',
    'ANC 0.3 two days ago, 0.8 today',
    labs(blood({ anc: 0.3 }, { day: -2 }), blood({ anc: 0.8 })),
    false,
  ],
  [
    'alert-severe-neutropenia',
    'ANC 0.3 two days ago, a count without a differential today',
    labs(blood({ anc: 0.3 }, { day: -2 }), blood({ anc: null })),
    true,
  ],

  ['alert-blasts', 'blasts 1 %', labs(blood(), result('lab.blast-pct', 1)), true],
  ['alert-blasts', 'blasts 0 %', labs(blood(), result('lab.blast-pct', 0)), false],
  ['alert-blasts', 'blasts 1 % of 15 days ago', labs(blood(), result('lab.blast-pct', 1, { day: -15 })), false],
  [
    'alert-blasts',
    'the film report names blasts',
    { reports: [report('Peripheral blood smear', 'Circulating blasts are seen.')] },
    true,
  ],
  ['alert-blasts', 'the film report denies blasts', { reports: [report('Peripheral blood smear', 'No blasts seen.')] }, false],
  ['alert-blasts', 'Auer rods', labs(blood(), result('lab.auer', { words: 'Present' })), true],

  ['alert-apl-dic', 'Auer rods', labs(blood({ wbc: 2 }), result('lab.auer', { words: 'Present' })), true],
  [
    'alert-apl-dic',
    'promyelocytes 5 %, fibrinogen 199',
    labs(blood({ wbc: 2 }), result('lab.promyelo-pct', 5), result('lab.fib', 199)),
    true,
  ],
  [
    'alert-apl-dic',
    'promyelocytes 4 %, fibrinogen 199',
    labs(blood({ wbc: 2 }), result('lab.promyelo-pct', 4), result('lab.fib', 199)),
    false,
  ],
  [
    'alert-apl-dic',
    'promyelocytes 5 %, fibrinogen 200',
    labs(blood({ wbc: 2 }), result('lab.promyelo-pct', 5), result('lab.fib', 200)),
    false,
  ],
  ['alert-apl-dic', 'blasts, INR 1.6', labs(blood({ wbc: 2 }), result('lab.blast-pct', 5), result('lab.inr', 1.6)), true],
  ['alert-apl-dic', 'blasts, INR 1.5', labs(blood({ wbc: 2 }), result('lab.blast-pct', 5), result('lab.inr', 1.5)), false],
  [
    'alert-apl-dic',
    'blasts, INR 1.6 under warfarin',
    {
      ...labs(blood({ wbc: 2 }), result('lab.blast-pct', 5), result('lab.inr', 1.6)),
      drugs: [drug('Warfarin 5 mg tablet', { from: -300 })],
    },
    false,
  ],
  ['alert-apl-dic', 'two lines markedly low, fibrinogen 149', labs(blood(PANCYTOPENIA), result('lab.fib', 149)), true],
  ['alert-apl-dic', 'two lines markedly low, fibrinogen 150', labs(blood(PANCYTOPENIA), result('lab.fib', 150)), false],
  [
    'alert-apl-dic',
    'the same in cirrhosis',
    { ...labs(blood(PANCYTOPENIA), result('lab.fib', 149)), problems: [problem('Cirrhosis of liver', { onset: -400 })] },
    false,
  ],

  ['alert-pancytopenia', 'three lines low', low({ wbc: 3.9, anc: 2, hgb: 129, plt: 149 }), true],
  ['alert-pancytopenia', 'haemoglobin just normal', low({ wbc: 3.9, anc: 2, hgb: 130, plt: 149 }), false],
  ['alert-pancytopenia', 'platelets just normal', low({ wbc: 3.9, anc: 2, hgb: 129, plt: 150 }), false],
  ['alert-pancytopenia', 'white count just normal', low({ wbc: 4, anc: 2, hgb: 129, plt: 149 }), false],
  ['alert-pancytopenia', 'platelets not measured', low({ wbc: 3.9, anc: 2, hgb: 129, plt: null }), false],

  ['alert-severe-aplastic', 'ANC 0.49 and platelets 19', low({ anc: 0.49, plt: 19 }), true],
  ['alert-severe-aplastic', 'ANC 0.49 and platelets 20', low({ anc: 0.49, plt: 20 }), false],
  [
    'alert-severe-aplastic',
    'ANC 0.49, reticulocytes 59, haemoglobin 99',
    labs(blood({ anc: 0.49, hgb: 99 }), result('lab.retic-abs', 59)),
    true,
  ],
  [
    'alert-severe-aplastic',
    'ANC 0.49, reticulocytes 60, haemoglobin 99',
    labs(blood({ anc: 0.49, hgb: 99 }), result('lab.retic-abs', 60)),
    false,
  ],
  [
    'alert-severe-aplastic',
    'ANC 0.49, reticulocytes 59, haemoglobin 100',
    labs(blood({ anc: 0.49, hgb: 100 }), result('lab.retic-abs', 59)),
    false,
  ],

  ['alert-hlh', 'ferritin 2000', { ...labs(blood(HLH), result('lab.ferritin', 2000)), vitals: fever }, true],
  ['alert-hlh', 'ferritin 1999', { ...labs(blood(HLH), result('lab.ferritin', 1999)), vitals: fever }, false],
  [
    'alert-hlh',
    'ferritin 500 in a child',
    { born: child, ...labs(blood({ ...HLH, wbc: 3 }), result('lab.ferritin', 500)), vitals: fever },
    true,
  ],
  [
    'alert-hlh',
    'ferritin 499 in a child',
    { born: child, ...labs(blood({ ...HLH, wbc: 3 }), result('lab.ferritin', 499)), vitals: fever },
    false,
  ],
  ['alert-hlh', 'no fever', labs(blood(HLH), result('lab.ferritin', 5000)), false],
  ['alert-hlh', 'one line low', { ...labs(blood({ wbc: 2.2 }), result('lab.ferritin', 5000)), vitals: fever }, false],

  ['alert-hlh-possible', 'ferritin 500', { ...labs(blood(HLH), result('lab.ferritin', 500)), vitals: fever }, true],
  [
    'alert-hlh-possible',
    'ferritin above 1650, which is all that the laboratory says',
    { ...labs(blood(HLH), result('lab.ferritin', '>1650')), vitals: fever },
    true,
  ],
  ['alert-hlh-possible', 'ferritin 2000', { ...labs(blood(HLH), result('lab.ferritin', 2000)), vitals: fever }, false],
  ['alert-hlh-possible', 'ferritin 499', { ...labs(blood(HLH), result('lab.ferritin', 499)), vitals: fever }, false],
  [
    'alert-hlh-possible',
    'no ferritin, large spleen',
    { ...labs(blood(HLH)), vitals: fever, problems: [problem('Splenomegaly', { onset: -5 })] },
    true,
  ],
  ['alert-hlh-possible', 'no ferritin, fibrinogen 150', { ...labs(blood(HLH), result('lab.fib', 150)), vitals: fever }, true],
  ['alert-hlh-possible', 'no ferritin, fibrinogen 151', { ...labs(blood(HLH), result('lab.fib', 151)), vitals: fever }, false],
  ['alert-hlh-possible', 'no ferritin, AST 121', { ...labs(blood(HLH), result('lab.ast', 121)), vitals: fever }, true],
  ['alert-hlh-possible', 'no ferritin, AST 120', { ...labs(blood(HLH), result('lab.ast', 120)), vitals: fever }, false],

  ['alert-tma', 'schistocytes, platelets 29', labs(blood({ plt: 29 }), result('lab.schisto', { words: 'Present' })), true],
  ['alert-tma', 'schistocytes, platelets 30', labs(blood({ plt: 30 }), result('lab.schisto', { words: 'Present' })), false],
  [
    'alert-tma',
    'schistocytes, platelets 100, LDH 401, creatinine 2.1',
    labs(
      blood({ plt: 100 }),
      result('lab.schisto', { words: '2+' }, { interpretation: ['A'] }),
      result('lab.ldh', 401),
      result('lab.creat', 2.1),
    ),
    true,
  ],
  [
    'alert-tma',
    'schistocytes, platelets 100, LDH 400, creatinine 2.1',
    labs(blood({ plt: 100 }), result('lab.schisto', { words: 'Present' }), result('lab.ldh', 400), result('lab.creat', 2.1)),
    false,
  ],
  [
    'alert-tma',
    'schistocytes, platelets 100, LDH 401, creatinine 2.0',
    labs(blood({ plt: 100 }), result('lab.schisto', { words: 'Present' }), result('lab.ldh', 401), result('lab.creat', 2)),
    false,
  ],
  ['alert-tma', 'no schistocytes, platelets 20', labs(blood({ plt: 20 }), result('lab.schisto', { words: 'None seen' })), false],

  [
    'alert-sepsis-leukopenia',
    '38.3 °C and pulse 101',
    low({ wbc: 3.9 }, { vitals: [temperature(38.3), result('vital.hr', 101)] }),
    true,
  ],
  [
    'alert-sepsis-leukopenia',
    '38.3 °C and pulse 100',
    low({ wbc: 3.9 }, { vitals: [temperature(38.3), result('vital.hr', 100)] }),
    false,
  ],
  [
    'alert-sepsis-leukopenia',
    '38.3 °C and breathing rate 22',
    low({ wbc: 3.9 }, { vitals: [temperature(38.3), result('vital.rr', 22)] }),
    true,
  ],
  [
    'alert-sepsis-leukopenia',
    '38.3 °C and breathing rate 21',
    low({ wbc: 3.9 }, { vitals: [temperature(38.3), result('vital.rr', 21)] }),
    false,
  ],
  [
    'alert-sepsis-leukopenia',
    '35.9 °C and systolic 100',
    low({ wbc: 3.9 }, { vitals: [temperature(35.9), result('vital.sbp', 100)] }),
    true,
  ],
  [
    'alert-sepsis-leukopenia',
    '36.0 °C and systolic 100',
    low({ wbc: 3.9 }, { vitals: [temperature(36), result('vital.sbp', 100)] }),
    false,
  ],
  [
    'alert-sepsis-leukopenia',
    'lactate 2.1 with 38.3 °C',
    { ...labs(blood({ wbc: 3.9 }), result('lab.lactate', 2.1)), vitals: [temperature(38.3)] },
    true,
  ],
  [
    'alert-sepsis-leukopenia',
    'lactate 2.0 with 38.3 °C',
    { ...labs(blood({ wbc: 3.9 }), result('lab.lactate', 2)), vitals: [temperature(38.3)] },
    false,
  ],
  ['alert-sepsis-leukopenia', 'a normal white count', low({}, { vitals: [temperature(38.3), result('vital.hr', 101)] }), false],
  [
    'alert-sepsis-leukopenia',
    'sepsis recorded two days ago',
    low({ wbc: 3.9 }, { problems: [problem('Sepsis', { onset: -2 })] }),
    true,
  ],
  [
    'alert-sepsis-leukopenia',
    'sepsis of last year',
    low({ wbc: 3.9 }, { problems: [problem('Sepsis', { onset: -400, ended: -380 })] }),
    false,
  ],
  ['alert-sepsis-leukopenia', 'a child', low({ wbc: 3 }, { born: child, problems: [problem('Sepsis', { onset: -2 })] }), false],
  [
    'alert-sepsis-leukopenia',
    'age not known: adult limits are used, and nothing is silenced',
    low({ wbc: 3 }, { born: null, problems: [problem('Sepsis', { onset: -2 })] }),
    true,
  ],

  [
    'alert-sepsis-child',
    'sepsis recorded, a child',
    low({ wbc: 4.9, alc: 3 }, { born: child, problems: [problem('Sepsis', { onset: -2 })] }),
    true,
  ],
  [
    'alert-sepsis-child',
    'a normal count for the age',
    low({ wbc: 5, alc: 3 }, { born: child, problems: [problem('Sepsis', { onset: -2 })] }),
    false,
  ],
  [
    'alert-sepsis-child',
    '80 days old, 38.0 °C',
    low({ wbc: 4.9, anc: 1.2, alc: 3 }, { born: on(-80), vitals: [temperature(38)] }),
    true,
  ],
  [
    'alert-sepsis-child',
    '80 days old, 37.9 °C',
    low({ wbc: 4.9, anc: 1.2, alc: 3 }, { born: on(-80), vitals: [temperature(37.9)] }),
    false,
  ],
  [
    'alert-sepsis-child',
    '95 days old, 38.0 °C',
    low({ wbc: 4.9, anc: 1.2, alc: 3 }, { born: on(-95), vitals: [temperature(38)] }),
    false,
  ],
  ['alert-sepsis-child', 'an adult', low({ wbc: 3 }, { problems: [problem('Sepsis', { onset: -2 })] }), false],

  ...clozapine('alert-clozapine-severe', [
    [0.49, true],
    [0.5, false],
  ]),
  ...clozapine('alert-clozapine-moderate', [
    [0.49, false],
    [0.5, true],
    [0.99, true],
    [1, false],
  ]),
  ...clozapine('alert-clozapine-mild', [
    [0.99, false],
    [1, true],
    [1.49, true],
    [1.5, false],
  ]),
  [
    'alert-clozapine-mild',
    'WBC 3.4 without a differential',
    { labs: [result('lab.wbc', 3.4)], drugs: [drug('Clozapine', { from: -100 })] },
    true,
  ],
  [
    'alert-clozapine-mild',
    'WBC 3.5 without a differential',
    { labs: [result('lab.wbc', 3.5)], drugs: [drug('Clozapine', { from: -100 })] },
    false,
  ],
  [
    'alert-clozapine-severe',
    'clozapine stopped 29 days ago',
    low({ anc: 0.3 }, { drugs: [drug('Clozapine', { from: -300, to: -30 })] }),
    false,
  ],
  ['alert-clozapine-severe', 'no clozapine', low({ anc: 0.3 }), false],
  ['alert-clozapine-infection', 'fever, no count', { labs: [], vitals: fever, drugs: [drug('Clozapine', { from: -100 })] }, true],
  [
    'alert-clozapine-infection',
    'fever, a count of today',
    { labs: [blood()], vitals: fever, drugs: [drug('Clozapine', { from: -100 })] },
    false,
  ],
  [
    'alert-clozapine-infection',
    '37.9 °C, no count',
    { labs: [], vitals: [temperature(37.9)], drugs: [drug('Clozapine', { from: -100 })] },
    false,
  ],

  ['alert-antithyroid', 'ANC 0.49 under thiamazole', low({ anc: 0.49 }, { drugs: [drug('Thiamazole', { from: -40 })] }), true],
  ['alert-antithyroid', 'ANC 0.5 under thiamazole', low({ anc: 0.5 }, { drugs: [drug('Thiamazole', { from: -40 })] }), false],
  [
    'alert-antithyroid',
    'sore throat under propylthiouracil, no count',
    { labs: [], problems: [problem('Sore throat', { onset: -1 })], drugs: [drug('Propylthiouracil', { from: -40 })] },
    true,
  ],
  [
    'alert-antithyroid',
    'the same with a normal count of today',
    { labs: [blood()], problems: [problem('Sore throat', { onset: -1 })], drugs: [drug('Propylthiouracil', { from: -40 })] },
    false,
  ],
  [
    'alert-antithyroid',
    'thiamazole stopped 31 days ago',
    low({ anc: 0.3 }, { drugs: [drug('Thiamazole', { from: -300, to: -32 })] }),
    false,
  ],
  ['alert-antithyroid-moderate', 'ANC 0.99', low({ anc: 0.99 }, { drugs: [drug('Thiamazole', { from: -40 })] }), true],
  ['alert-antithyroid-moderate', 'ANC 0.5', low({ anc: 0.5 }, { drugs: [drug('Thiamazole', { from: -40 })] }), true],
  ['alert-antithyroid-moderate', 'ANC 1.0', low({ anc: 1 }, { drugs: [drug('Thiamazole', { from: -40 })] }), false],
  ['alert-antithyroid-moderate', 'ANC 0.49', low({ anc: 0.49 }, { drugs: [drug('Thiamazole', { from: -40 })] }), false],

  ['alert-scid', 'ALC 2.49 at five months', low({ wbc: 6, alc: 2.49 }, { born: infant }), true],
  ['alert-scid', 'ALC 2.5 at five months', low({ wbc: 6, alc: 2.5 }, { born: infant }), false],
  ['alert-scid', 'ALC 2.4 at thirteen months', low({ wbc: 6, alc: 2.4 }, { born: '2025-05-10' }), false],
  ['alert-scid', 'ALC 1.9 on the first day', low({ wbc: 12, anc: 8, alc: 1.9 }, { born: on(-1) }), false],

  ['alert-malaria-travel', 'fever, platelets 149, travel', low({ plt: 149 }, { vitals: fever, problems: travel }), true],
  ['alert-malaria-travel', 'platelets 150', low({ plt: 150 }, { vitals: fever, problems: travel }), false],
  ['alert-malaria-travel', 'no travel recorded', low({ plt: 149 }, { vitals: fever }), false],
  ['alert-malaria-travel', '37.9 °C', low({ plt: 149 }, { vitals: [temperature(37.9)], problems: travel }), false],

  ['alert-very-low-wbc', 'WBC 1.9 without a differential', labs(result('lab.wbc', 1.9)), true],
  ['alert-very-low-wbc', 'WBC 2.0 without a differential', labs(result('lab.wbc', 2)), false],
  ['alert-very-low-wbc', 'WBC 1.9 with a differential', labs(blood({ wbc: 1.9, anc: 1 })), false],
  [
    'alert-very-low-wbc',
    'WBC 1.9, a differential of yesterday',
    labs(blood({ anc: 2 }, { day: -1 }), result('lab.wbc', 1.9)),
    true,
  ],

  ['alert-critical-platelets', 'platelets 19', low({ plt: 19 }), true],
  ['alert-critical-platelets', 'platelets 20', low({ plt: 20 }), false],
  ['alert-critical-platelets', 'platelets 19 of four days ago', labs(blood({ plt: 19 }, { day: -4 })), false],
  ['alert-critical-haemoglobin', 'haemoglobin 69', low({ hgb: 69 }), true],
  ['alert-critical-haemoglobin', 'haemoglobin 70', low({ hgb: 70 }), false],

  ['alert-severe-lymphopenia', 'ALC 0.49', low({ alc: 0.49 }), true],
  ['alert-severe-lymphopenia', 'ALC 0.5', low({ alc: 0.5 }), false],
  ['alert-severe-lymphopenia', 'ALC 0.49 in an infant', low({ wbc: 6, alc: 0.49 }, { born: infant }), false],

  ['alert-neonatal-neutropenia', 'ANC 0.99 at ten days', low({ wbc: 8, anc: 0.99, alc: 5 }, { born: newborn }), true],
  ['alert-neonatal-neutropenia', 'ANC 1.0 at ten days', low({ wbc: 8, anc: 1, alc: 5 }, { born: newborn }), false],
  [
    'alert-neonatal-neutropenia',
    'ANC 1.7 at ten days with 38.0 °C',
    low({ wbc: 8, anc: 1.7, alc: 5 }, { born: newborn, vitals: [temperature(38)] }),
    true,
  ],
  [
    'alert-neonatal-neutropenia',
    'ANC 1.75 at ten days with 38.0 °C',
    low({ wbc: 8, anc: 1.75, alc: 5 }, { born: newborn, vitals: [temperature(38)] }),
    false,
  ],
  ['alert-neonatal-neutropenia', 'ANC 0.9 at thirty days', low({ wbc: 8, anc: 0.9, alc: 5 }, { born: on(-30) }), false],

  ['alert-fever-after-chemo', '38.1 °C, no count', { labs: [], vitals: [temperature(38.1)], drugs: chemotherapy }, true],
  ['alert-fever-after-chemo', '38.0 °C, no count', { labs: [], vitals: [temperature(38)], drugs: chemotherapy }, false],
  [
    'alert-fever-after-chemo',
    'a count of this morning',
    { labs: [blood()], vitals: [temperature(39)], drugs: chemotherapy },
    false,
  ],
  [
    'alert-fever-after-chemo',
    'a count of two days ago',
    { labs: [blood({}, { day: -2 })], vitals: [temperature(39)], drugs: chemotherapy },
    true,
  ],
  [
    'alert-fever-after-chemo',
    'treatment 43 days ago',
    { labs: [], vitals: [temperature(39)], procedures: [procedure('Chemotherapy', -44)] },
    false,
  ],
  [
    'alert-fever-after-chemo',
    'treatment 40 days ago as a procedure',
    { labs: [], vitals: [temperature(39)], procedures: [procedure('Chemotherapy', -40)] },
    true,
  ],

  ['alert-pancytopenia-marked', 'with haemoglobin 69', low({ ...PANCYTOPENIA, hgb: 69 }), true],
  ['alert-pancytopenia-marked', 'with haemoglobin 70', low({ ...PANCYTOPENIA, hgb: 70 }), false],
  ['alert-pancytopenia-marked', 'with platelets 19', low({ ...PANCYTOPENIA, plt: 19 }), true],
  ['alert-pancytopenia-marked', 'with platelets 20', low({ ...PANCYTOPENIA, plt: 20 }), false],
  ['alert-pancytopenia-marked', 'with ANC 0.49', low({ ...PANCYTOPENIA, anc: 0.49 }), true],
  ['alert-pancytopenia-marked', 'with fever', low(PANCYTOPENIA, { vitals: fever }), true],
  ['alert-pancytopenia-marked', 'with bleeding', low(PANCYTOPENIA, { problems: [problem('Epistaxis', { onset: -1 })] }), true],

  [
    'alert-dmard-cytopenia',
    'ANC 0.99 under azathioprine',
    low({ anc: 0.99 }, { drugs: [drug('Azathioprine', { from: -60 })] }),
    true,
  ],
  [
    'alert-dmard-cytopenia',
    'ANC 1.0 under azathioprine',
    low({ anc: 1 }, { drugs: [drug('Azathioprine', { from: -60 })] }),
    false,
  ],
  [
    'alert-dmard-cytopenia',
    'platelets 99 under azathioprine',
    low({ plt: 99 }, { drugs: [drug('Azathioprine', { from: -60 })] }),
    true,
  ],
  [
    'alert-dmard-cytopenia',
    'platelets 100 under azathioprine',
    low({ plt: 100 }, { drugs: [drug('Azathioprine', { from: -60 })] }),
    false,
  ],
  [
    'alert-dmard-cytopenia',
    'white count halved under azathioprine',
    { labs: [blood({ wbc: 10 }, { day: -60 }), blood({ wbc: 5 })], drugs: [drug('Azathioprine', { from: -60 })] },
    true,
  ],
  [
    'alert-dmard-cytopenia',
    'white count down by 49 %',
    { labs: [blood({ wbc: 10 }, { day: -60 }), blood({ wbc: 5.1 })], drugs: [drug('Azathioprine', { from: -60 })] },
    false,
  ],
  [
    'alert-dmard-cytopenia',
    'halved, but over 100 days',
    { labs: [blood({ wbc: 10 }, { day: -100 }), blood({ wbc: 5 })], drugs: [drug('Azathioprine', { from: -60 })] },
    false,
  ],
  [
    'alert-dmard-cytopenia',
    'methotrexate, WBC 3.9, mouth ulcers',
    low({ wbc: 3.9 }, { problems: [problem('Mouth ulcers', { onset: -3 })], drugs: [drug('Methotrexate', { from: -60 })] }),
    true,
  ],
  [
    'alert-dmard-cytopenia',
    'methotrexate, WBC 3.9, eGFR 29',
    { ...labs(blood({ wbc: 3.9 }), result('lab.egfr', 29)), drugs: [drug('Methotrexate', { from: -60 })] },
    true,
  ],
  [
    'alert-dmard-cytopenia',
    'methotrexate, WBC 3.9, eGFR 30',
    { ...labs(blood({ wbc: 3.9 }), result('lab.egfr', 30)), drugs: [drug('Methotrexate', { from: -60 })] },
    false,
  ],
  [
    'alert-dmard-cytopenia',
    'methotrexate with trimethoprim, WBC 3.9',
    low({ wbc: 3.9 }, { drugs: [drug('Methotrexate', { from: -60 }), drug('Trimethoprim', { from: -8 })] }),
    true,
  ],

  [
    'alert-dmard-threshold',
    'WBC 3.4 under leflunomide',
    low({ wbc: 3.4 }, { drugs: [drug('Leflunomide', { from: -60 })] }),
    true,
  ],
  [
    'alert-dmard-threshold',
    'WBC 3.5 under leflunomide',
    low({ wbc: 3.5 }, { drugs: [drug('Leflunomide', { from: -60 })] }),
    false,
  ],
  ['alert-dmard-threshold', 'ANC 1.59', low({ anc: 1.59 }, { drugs: [drug('Leflunomide', { from: -60 })] }), true],
  ['alert-dmard-threshold', 'ANC 1.6', low({ anc: 1.6 }, { drugs: [drug('Leflunomide', { from: -60 })] }), false],
  ['alert-dmard-threshold', 'platelets 139', low({ plt: 139 }, { drugs: [drug('Leflunomide', { from: -60 })] }), true],
  ['alert-dmard-threshold', 'platelets 140', low({ plt: 140 }, { drugs: [drug('Leflunomide', { from: -60 })] }), false],

  ['alert-deferiprone', 'ANC 1.49', low({ anc: 1.49 }, { drugs: [drug('Deferiprone', { from: -60 })] }), true],
  ['alert-deferiprone', 'ANC 1.5', low({ anc: 1.5 }, { drugs: [drug('Deferiprone', { from: -60 })] }), false],
  ['alert-deferiprone', 'fever without a count', { labs: [], vitals: fever, drugs: [drug('Deferiprone', { from: -60 })] }, true],
];

function clozapine(alert: string, limits: readonly (readonly [number, boolean])[]) {
  return limits.map(
    ([anc, fires]) =>
      [alert, `ANC ${anc} under clozapine`, low({ anc }, { drugs: [drug('Clozapine', { from: -100 })] }), fires] as const,
  );
}

describe('an alert fires on its trigger, and not on the other side of the limit', () => {
  test.each(CASES.filter(([, , , fires]) => fires))('%s: %s', (id, _, story) => expect(alertIn(id, story)).toBeDefined());
  test.each(CASES.filter(([, , , fires]) => !fires))('not %s: %s', (id, _, story) => expect(alertIn(id, story)).toBeUndefined());
  test.each(alerts.map((alert) => alert.id))('%s has charts on both sides', (id) =>
    expect(new Set(CASES.filter(([alert]) => alert === id).map(([, , , fires]) => fires))).toEqual(new Set([true, false])),
  );
});

describe('what is missing neither fires nor clears', () => {
  test('an empty chart, and one that could not be read, raise nothing', () => {
    expect(firedIn({ labs: [] })).toEqual([]);
    expect(firedIn({ labs: [], unread: ['labs', 'vitals', 'drugs', 'problems', 'reports'] })).toEqual([]);
  });
  test('a well adult raises nothing', () => expect(firedIn({})).toEqual([]));
  test('an alert names the inputs that it could not see', () => {
    expect(alertIn('alert-febrile-neutropenia', low({ anc: 0.3 }, { vitals: fever }))?.missing).toContain(
      'Systolic blood pressure',
    );
    expect(alertIn('alert-severe-neutropenia', low({ anc: 0.3 }))?.missing).toEqual(['Body temperature']);
    expect(alertIn('alert-severe-neutropenia', low({ anc: 0.3 }, { vitals: [temperature(36.8)] }))?.missing).toEqual([]);
  });
  test.each([
    [-1, false],
    [-3, true],
    [-700, true],
  ])('a blood pressure or temperature of day %i is one that it could not see: %s', (day, isMissing) => {
    const seen = { vitals: [temperature(38.6), result('vital.sbp', 120, { day: day === -1 ? 0 : day })] };
    expect(alertIn('alert-febrile-neutropenia', low({ anc: 0.3 }, seen))?.missing.includes('Systolic blood pressure')).toBe(
      isMissing,
    );
  });
  test('nor could it see a white count of last month', () => {
    const counts = [blood({ wbc: 1.1, anc: 0.3 }, { day: -30 }), blood({ wbc: null, anc: 0.3, hgb: null, plt: null })];
    const story = { labs: counts, vitals: fever };
    expect(alertIn('alert-febrile-neutropenia', story)?.missing).toContain('White blood cell count');
  });
});

describe('an alert says since when, and on what it rests', () => {
  test('the oldest of its facts', () => {
    const alert = alertIn('alert-febrile-neutropenia', {
      labs: [blood({ anc: 0.3 }, { day: -1 })],
      vitals: [temperature(38.9)],
    });
    expect(alert?.since?.slice(0, 10)).toBe(on(-1));
    expect(alert?.facts.map((fact) => fact.words)).toEqual(['ANC 0.3 ×10⁹/L', expect.stringContaining('38.9')]);
  });
  test('the first of the counts that have been below the limit since', () => {
    const since = (...points: readonly (readonly [number, number])[]) =>
      alertIn('alert-severe-neutropenia', { labs: points.map(([day, anc]) => blood({ wbc: 1.5, anc }, { day })) })?.since?.slice(
        0,
        10,
      );
    expect(since([-20, 0.4], [-5, 0.2], [0, 0.3])).toBe(on(-20));
    expect(since([-20, 0.4], [-5, 0.5], [0, 0.3])).toBe(on(0));
    expect(since([-40, 2], [-20, 0.6], [-5, 0.49], [0, 0.3])).toBe(on(-5));
  });
  test('not the start of the medicine that it is about', () => {
    const since = (story: Story) => alertIn('alert-antithyroid', story)?.since?.slice(0, 10);
    const drugs = [drug('Thiamazole', { from: -40 })];
    expect(since({ drugs, labs: [blood({ wbc: 1.5, anc: 0.3 }, { day: -2 })] })).toBe(on(-2));
    expect(since({ drugs, labs: [blood({ wbc: 5 }, { day: -60 })], vitals: [temperature(38.4)] })).toBe(on(0));
  });
  test('what a film report tells is not called missing', () => {
    const missing = (...reports: readonly ReturnType<typeof report>[]) =>
      alertIn('alert-blasts', { labs: [blood({ wbc: 1.8, anc: 0.4 }), result('lab.blast-pct', 12)], reports })?.missing;
    expect(missing()).toContain('Auer bodies on smear');
    expect(missing(report('Peripheral blood film', 'Blasts with Auer rods.'))).not.toContain('Auer bodies on smear');
  });
  test('age is no fact', () =>
    expect(alertIn('alert-scid', low({ wbc: 6, alc: 2 }, { born: infant }))?.facts.map((fact) => fact.words)).toEqual([
      'ALC 2 ×10⁹/L',
    ]));
});

describe('quiet where it is known or expected, loud again where harm could come', () => {
  const quietness = (id: string, story: Story) => {
    const alert = alertIn(id, story);
    return alert && (alert.quietBecause ?? 'loud');
  };
  const nadir = { drugs: chemotherapy };
  const before = (counts: Blood, day = -40) => blood(counts, { day });

  test('severe neutropenia nine days after chemotherapy is expected', () =>
    expect(quietness('alert-severe-neutropenia', { labs: [before({}), blood({ wbc: 1.2, anc: 0.3 })], ...nadir })).toBe(
      'expected fall after cytotoxic treatment',
    ));
  test('with fever it is loud', () =>
    expect(
      quietness('alert-severe-neutropenia', { labs: [before({}), blood({ wbc: 1.2, anc: 0.3 })], ...nadir, vitals: fever }),
    ).toBe('loud'));
  test('with bleeding it is loud', () =>
    expect(
      quietness('alert-severe-neutropenia', {
        labs: [before({}), blood({ wbc: 1.2, anc: 0.3 })],
        ...nadir,
        problems: [problem('Epistaxis', { onset: -1 })],
      }),
    ).toBe('loud'));
  test('febrile neutropenia is never quiet', () =>
    expect(
      quietness('alert-febrile-neutropenia', { labs: [before({}), blood({ wbc: 1.2, anc: 0.3 })], ...nadir, vitals: fever }),
    ).toBe('loud'));

  const congenital = (onset: number) => [
    problem('Severe congenital neutropenia', { codes: [coding('icd-10-cm', 'D70.0')], onset }),
  ];
  test('a disease recorded for 30 days is known, one of 29 days is news', () => {
    expect(quietness('alert-severe-neutropenia', low({ anc: 0.3 }, { problems: congenital(-3000) }))).toContain(
      'already recorded',
    );
    expect(quietness('alert-severe-neutropenia', low({ anc: 0.3 }, { problems: congenital(-31) }))).toContain('already recorded');
    expect(quietness('alert-severe-neutropenia', low({ anc: 0.3 }, { problems: congenital(-29) }))).toBe('loud');
  });

  const cirrhosis = [problem('Cirrhosis of liver', { onset: -800 })];
  const steady = { wbc: 2.8, anc: 1.6, hgb: 105, plt: 62 } as const;
  const stable = (now: Blood): Story => ({ problems: cirrhosis, labs: [before(steady, -60), blood({ ...steady, ...now })] });
  test('pancytopenia of a recorded cirrhosis, as low two months ago, is known and stable', () =>
    expect(quietness('alert-pancytopenia', stable({}))).toBe('known and stable'));
  test('a fall by a fifth is still stable, more is news', () => {
    expect(quietness('alert-pancytopenia', stable({ plt: 50 }))).toBe('known and stable');
    expect(quietness('alert-pancytopenia', stable({ plt: 49 }))).toBe('loud');
  });
  test('a new disease, or an earlier count that was not low, is news', () => {
    expect(quietness('alert-pancytopenia', { ...stable({}), problems: [problem('Cirrhosis of liver', { onset: -20 })] })).toBe(
      'loud',
    );
    expect(quietness('alert-pancytopenia', { ...stable({}), labs: [before({}), blood(steady)] })).toBe('loud');
  });
  test('without a disease on record nothing is known', () =>
    expect(quietness('alert-pancytopenia', { ...stable({}), problems: [] })).toBe('loud'));
  test('with fever it is loud', () => expect(quietness('alert-pancytopenia', { ...stable({}), vitals: fever })).toBe('loud'));
  test.each([
    ['possible', problem('Possible cirrhosis of liver', { onset: -800 })],
    ['unconfirmed', problem('Cirrhosis of liver', { onset: -800, suspected: true })],
  ])('a disease that is only %s explains no silence', (_, doubted) =>
    expect(quietness('alert-pancytopenia', { ...stable({}), problems: [doubted] })).toBe('loud'),
  );
  test.each([
    ['possible', 'alert-severe-neutropenia', problem('Suspected severe congenital neutropenia', { onset: -400 })],
    ['possible', 'alert-severe-aplastic', problem('Aplastic anaemia', { onset: -400, suspected: true })],
    ['over', 'alert-severe-aplastic', problem('Aplastic anaemia', { onset: -4000, ended: -3000 })],
    ['over', 'alert-severe-aplastic', problem('Aplastic anaemia in remission', { onset: -4000 })],
  ])('nor does one that is %s keep %s quiet', (_, alert, doubted) =>
    expect(quietness(alert, low({ anc: 0.2, plt: 15 }, { problems: [doubted] }))).toBe('loud'),
  );
  test('a transplantation stays one, however long ago', () =>
    expect(
      quietness(
        'alert-severe-aplastic',
        low({ anc: 0.2, plt: 15 }, { problems: [problem('Stem cell transplant', { onset: -400 })] }),
      ),
    ).toContain('already recorded'));

  test.each([
    ['alert-critical-platelets', { plt: 22 }, { plt: 19 }],
    ['alert-critical-platelets', { plt: 20 }, { plt: 19 }],
  ])('%s is news where the earlier count had not met it', (alert, earlier, now) =>
    expect(
      quietness(alert, { problems: cirrhosis, labs: [before({ ...steady, ...earlier }, -60), blood({ ...steady, ...now })] }),
    ).toBe('loud'),
  );
  test('severe neutropenia is news after an ANC of 0.5, and known after one of 0.49', () => {
    const since = (anc: number) =>
      quietness('alert-severe-neutropenia', {
        problems: cirrhosis,
        labs: [before({ ...steady, wbc: 1.8, anc }, -60), blood({ ...steady, wbc: 1.8, anc: 0.45 })],
      });
    expect(since(0.5)).toBe('loud');
    expect(since(0.49)).toBe('known and stable');
  });

  test('platelets of 19 known and stable are quiet, below 10 loud', () => {
    const known = (plt: number): Story => ({
      problems: cirrhosis,
      labs: [before({ ...steady, plt }, -60), blood({ ...steady, plt })],
    });
    expect(quietness('alert-critical-platelets', known(19))).toBe('known and stable');
    expect(quietness('alert-critical-platelets', known(10))).toBe('known and stable');
    expect(quietness('alert-critical-platelets', known(9))).toBe('loud');
  });

  test('lymphocytes below 0.5 seen once are quiet; a second time, or beside an opportunistic infection, loud', () => {
    expect(quietness('alert-severe-lymphopenia', low({ alc: 0.4 }))).toBe('seen once');
    expect(quietness('alert-severe-lymphopenia', labs(blood({ alc: 0.4 }, { day: -7 }), blood({ alc: 0.4 })))).toBe('loud');
    expect(quietness('alert-severe-lymphopenia', labs(blood({ alc: 0.4 }, { day: -6 }), blood({ alc: 0.4 })))).toBe('seen once');
    expect(
      quietness('alert-severe-lymphopenia', low({ alc: 0.4 }, { problems: [problem('Pneumocystis pneumonia', { onset: -20 })] })),
    ).toBe('loud');
  });

  test('loud ones stand first, critical before high', () => {
    const ids = firedIn({ labs: [before({}), blood({ wbc: 1.2, anc: 0.3, hgb: 68, plt: 100 })], ...nadir }).map((each) => [
      each.quiet,
      each.severity,
    ]);
    expect(ids).toEqual([...ids].sort((a, b) => Number(a[0]) - Number(b[0]) || String(a[1]).localeCompare(String(b[1]))));
    expect(ids[0]).toEqual([false, 'critical']);
    expect(ids.at(-1)?.[0]).toBe(true);
  });
});
