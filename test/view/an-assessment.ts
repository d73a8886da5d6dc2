/** A finished assessment for the panel: a woman of 31 on thiamazole, with fever and an ANC of 0.31. Synthetic. */
import type { AlertRule, Line, TestId } from '../../src/knowledge/rule.ts';
import type {
  Assessment,
  Count,
  DrugSuspect,
  Exposure,
  Fact,
  FiredAlert,
  Finding,
  JudgedCause,
  JudgedEvidence,
  LineState,
  OpenQuestion,
  WorkupItem,
} from '../../src/reasoning/assessment.ts';
import type { DrugRow } from '../../src/record/drug-exposure.ts';
import type { LabResult } from '../../src/record/lab-result.ts';
import type { PatientRecord } from '../../src/record/record.ts';
import { when, type When } from '../../src/record/when.ts';

export const AS_OF = '2026-06-15T20:10:00+01:00';

export function at(text: string): When {
  const time = when(text);
  if (!time) throw new Error(`not a date: ${text}`);
  return time;
}

const LIMITS: Readonly<Record<Line, number>> = { wbc: 4, anc: 1.5, alc: 1, amc: 0.2, aec: 0, abc: 0, hgb: 120, plt: 150 };

export function aCount(line: Line, value: number, time: string, changes: Partial<Count> = {}): Count {
  return {
    line,
    value,
    time: at(time),
    basis: 'reported',
    refs: [`Observation/${line}-${time.slice(0, 10)}`],
    specimen: `Specimen/${time.slice(0, 10)}`,
    low: value < LIMITS[line],
    limit: LIMITS[line],
    ...changes,
  };
}

const NOW = '2026-06-15T19:05:00+01:00';
const YESTERDAY = '2026-06-14T18:20:00+01:00';
const COUNTED: readonly (readonly [string, number, number, number, number, number])[] = [
  ['2025-09-22', 6.4, 3.7, 2, 134, 255],
  ['2026-02-18', 5.9, 3.2, 2, 132, 260],
  ['2026-04-30', 5.2, 2.7, 1.9, 133, 247],
  ['2026-05-26', 4.6, 2.1, 1.9, 131, 252],
  [YESTERDAY, 2.4, 0.38, 1.6, 130, 241],
  [NOW, 2.1, 0.31, 1.5, 128, 236],
];

const SERIES: Readonly<Record<Line, readonly Count[]>> = {
  wbc: COUNTED.map(([time, wbc]) => aCount('wbc', wbc, time)),
  anc: COUNTED.map(([time, , anc]) =>
    aCount('anc', anc, time, {
      range: { low: 1.8, high: 6.3, text: '1.8–6.3' },
      ...(time === YESTERDAY ? { basis: 'computed' as const, from: '2.4 × 16 %' } : {}),
    }),
  ),
  alc: COUNTED.map(([time, , , alc]) => aCount('alc', alc, time)),
  amc: [aCount('amc', 0.24, NOW)],
  aec: [],
  abc: [],
  hgb: COUNTED.map(([time, , , , hgb]) => aCount('hgb', hgb, time)),
  plt: COUNTED.map(([time, , , , , plt]) => aCount('plt', plt, time)),
};

const LINEAGES = {
  wbc: 'total-wbc',
  anc: 'neutrophils',
  alc: 'lymphocytes',
  amc: 'monocytes',
  aec: 'eosinophils',
  abc: 'basophils',
  hgb: 'erythroid',
  plt: 'platelets',
} as const;

/** The state of one line from its newest count. */
export function aLine(line: Line, count: Count | undefined): LineState {
  return {
    line,
    lineage: LINEAGES[line],
    low: count?.low ?? null,
    ...(count ? { count } : {}),
    limit: LIMITS[line],
    limitSource: 'adult',
    limitCites: ['tefferi-2005'],
    limitVerified: true,
  };
}

export function aFinding(changes: Partial<Finding> = {}): Finding {
  const series = changes.series ?? SERIES;
  const last = (line: Line): Count | undefined => series[line].at(-1);
  const [wbc, anc] = [last('wbc'), last('anc')];
  return {
    present: true,
    screened: true,
    course: 'confirmed',
    ...(wbc ? { wbc } : {}),
    threshold: 4,
    indexLine: 'wbc',
    ...(wbc ? { index: wbc } : {}),
    ...(series.wbc[4] ? { onset: series.wbc[4] } : {}),
    ...(series.wbc[3] ? { lastNormal: series.wbc[3] } : {}),
    ...(wbc ? { nadir: wbc } : {}),
    neutropenia: { band: 'severe', ...(anc ? { anc, basis: 'reported' as const } : {}) },
    lines: (['wbc', 'anc', 'alc', 'amc', 'hgb', 'plt'] as const).map((line) => aLine(line, last(line))),
    series,
    notes: [],
    ...changes,
  };
}

const kept = (line: Line): readonly Count[] => SERIES[line].filter((count) => count.low === false);

/** Nothing low on any count, and the chart of somebody well. */
export function notLow(): Finding {
  const series = {
    ...EMPTY_SERIES,
    wbc: kept('wbc'),
    anc: kept('anc'),
    alc: kept('alc'),
    amc: kept('amc'),
    hgb: kept('hgb'),
    plt: kept('plt'),
  };
  const {
    index: _index,
    onset: _onset,
    lastNormal: _lastNormal,
    nadir: _nadir,
    indexLine: _line,
    ...finding
  } = aFinding({ series });
  return { ...finding, present: false, screened: false, course: 'none', neutropenia: { band: 'none', basis: 'reported' } };
}

const EMPTY_SERIES: Readonly<Record<Line, readonly Count[]>> = {
  wbc: [],
  anc: [],
  alc: [],
  amc: [],
  aec: [],
  abc: [],
  hgb: [],
  plt: [],
};

/** No count of any kind. */
export function nothingCounted(): Finding {
  return {
    ...aFinding({ series: EMPTY_SERIES }),
    present: null,
    screened: false,
    course: 'unknown',
    neutropenia: { band: 'unknown' },
  };
}

/** A low WBC without a differential. */
export function noDifferential(): Finding {
  const series = {
    ...EMPTY_SERIES,
    wbc: [aCount('wbc', 2.6, '2026-06-03')],
    hgb: [aCount('hgb', 124, '2026-06-03')],
    plt: [aCount('plt', 201, '2026-06-03')],
  };
  return {
    ...aFinding({ series }),
    course: 'unconfirmed',
    neutropenia: { band: 'unknown' },
    ...(series.wbc[0] ? { onset: series.wbc[0] } : {}),
  };
}

const fact = (ref: string, words: string, time: string): Fact => ({ ref, words, time });
const TEMPERATURE = fact('Observation/temperature', 'Temperature 38.6 °C', '2026-06-15T19:20:00+01:00');
const PULSE = fact('Observation/pulse', 'pulse 112/min', '2026-06-15T19:20:00+01:00');
const ANC = fact('Observation/anc-2026-06-15', 'ANC 0.31 ×10⁹/L', NOW);
const THIAMAZOLE = fact('MedicationRequest/thiamazole', 'Thiamazole 20 mg/day', '2026-05-04');
const CRP = fact('Observation/crp', 'CRP 142 mg/L', NOW);
const THROAT = fact('Condition/throat', 'Sore throat and fever', '2026-06-13');
const GRAVES = fact('Condition/graves', 'Graves disease', '2026-04-30');

function alertRule(
  id: AlertRule['id'],
  severity: AlertRule['severity'],
  action: string,
  timing: string,
  cites: AlertRule['cites'],
): AlertRule {
  return {
    id,
    severity,
    trigger: 'as written in the rule',
    alternatives: '',
    action,
    timing,
    when: { low: 'anc' },
    windows: {},
    inputs: [],
    quietWhen: [],
    causes: ['antithyroid-agranulocytosis'],
    workup: ['blood-culture', 'lactate', 'blood-smear'],
    cites,
  };
}

export function anAlert(changes: Partial<FiredAlert> = {}): FiredAlert {
  const rule = alertRule(
    'alert-febrile-neutropenia',
    'critical',
    'Medical emergency: same-hour assessment, blood cultures, lactate, and local febrile neutropenia protocol. Do not wait for cultures or imaging.',
    'within the hour',
    ['idsa-2010'],
  );
  return {
    id: rule.id,
    rule,
    severity: rule.severity,
    quiet: false,
    facts: [ANC, TEMPERATURE],
    since: NOW,
    missing: [],
    ...changes,
  };
}

const ALERTS: readonly FiredAlert[] = [
  anAlert(),
  anAlert({
    id: 'alert-antithyroid',
    rule: alertRule(
      'alert-antithyroid',
      'critical',
      'Discuss stopping the drug at once. Another thionamide can do the same. Endocrine and haematology advice today.',
      'immediate',
      ['vicente-2017'],
    ),
    facts: [ANC, THIAMAZOLE],
  }),
  anAlert({
    id: 'alert-sepsis-leukopenia',
    rule: alertRule(
      'alert-sepsis-leukopenia',
      'critical',
      'Sepsis pathway: check lactate, cultures and blood pressure; escalate early.',
      'within 1 h',
      ['belok-2021'],
    ),
    facts: [TEMPERATURE, PULSE],
    missing: ['new confusion'],
  }),
];

function anEvidence(id: string, changes: Partial<JudgedEvidence> = {}): JudgedEvidence {
  return {
    id,
    side: 'for',
    verdict: 'met',
    weight: 'strong',
    points: 3,
    text: id,
    facts: [],
    anchor: false,
    asks: false,
    notes: [],
    cites: ['vicente-2017'],
    ...changes,
  };
}

export function aCause(id: string, name: string, changes: Partial<JudgedCause> = {}): JudgedCause {
  return {
    id,
    name,
    category: 'infection',
    mechanism: 'impaired production',
    standing: 'candidate',
    reason: 'Facts on record point to it.',
    mustNotMiss: false,
    urgency: 'soon',
    points: 5,
    wording: 'suggested',
    adjustments: [],
    hardAnchor: false,
    supported: true,
    opposed: false,
    evidence: [],
    recorded: [],
    folded: false,
    drugs: [],
    settledBy: [],
    cites: ['vicente-2017'],
    ...changes,
  };
}

const CAUSES: readonly JudgedCause[] = [
  aCause('antithyroid-agranulocytosis', 'Antithyroid drug agranulocytosis', {
    category: 'drug',
    mechanism: 'increased destruction',
    mustNotMiss: true,
    urgency: 'emergent',
    wording: 'strongly suggested by the record',
    hardAnchor: true,
    drugs: ['thiamazole'],
    settledBy: ['blood-smear'],
    evidence: [
      anEvidence('antithyroid-agranulocytosis.f1', { text: 'Antithyroid drug in use', facts: [THIAMAZOLE], anchor: true }),
      anEvidence('antithyroid-agranulocytosis.f2', { text: 'Agranulocytosis', facts: [ANC] }),
      anEvidence('antithyroid-agranulocytosis.f3', {
        text: 'Sore throat',
        weight: 'moderate',
        facts: [{ ...THROAT, sentence: 'Sore throat and fever since Saturday.' }],
        notes: ['read from text'],
      }),
      anEvidence('antithyroid-agranulocytosis.f4', { text: 'Fever', weight: 'moderate', facts: [TEMPERATURE] }),
      anEvidence('antithyroid-agranulocytosis.f5', { text: 'Hyperthyroidism', weight: 'weak', facts: [GRAVES] }),
      anEvidence('antithyroid-agranulocytosis.f8', { text: 'Recovery after stopping', verdict: 'unknown', weight: 'strong' }),
      anEvidence('antithyroid-agranulocytosis.f9', {
        text: 'Family member with the same reaction',
        verdict: 'unknown',
        weight: 'weak',
        asks: true,
      }),
    ],
  }),
  aCause('sepsis', 'Severe bacterial infection, sepsis', {
    mustNotMiss: true,
    urgency: 'emergent',
    mechanism: 'mixed',
    wording: 'suggested',
    settledBy: ['blood-culture'],
    evidence: [
      anEvidence('sepsis.f1', { text: 'Fever', facts: [TEMPERATURE, PULSE] }),
      anEvidence('sepsis.f2', { text: 'Raised CRP', weight: 'moderate', facts: [CRP] }),
      anEvidence('sepsis.f3', { text: 'Left shift', verdict: 'unknown' }),
      anEvidence('sepsis.f4', { text: 'Rigors or new confusion', verdict: 'unknown', asks: true }),
    ],
  }),
  aCause('viral-acute', 'Acute viral infection', {
    mechanism: 'mixed',
    wording: 'possible',
    settledBy: ['resp-virus-pcr'],
    evidence: [
      anEvidence('viral-acute.f1', { text: 'Neutrophils low with relative lymphocytosis', facts: [ANC] }),
      anEvidence('viral-acute.a2', { text: 'CRP high for a viral illness', side: 'against', weight: 'weak', facts: [CRP] }),
      anEvidence('viral-acute.f4', { text: 'Reactive lymphocytes', verdict: 'unknown', weight: 'moderate' }),
    ],
  }),
  aCause('autoimmune', 'Autoimmune neutropenia', { wording: 'weakly supported', folded: true, points: 1 }),
  aCause('acute-leukemia', 'Acute leukaemia', {
    standing: 'not-yet-excluded',
    mustNotMiss: true,
    wording: '',
    reason: 'Blasts on a film are not known.',
    settledBy: ['blood-smear'],
    evidence: [
      anEvidence('acute-leukemia.f1', { text: 'Blasts', verdict: 'unknown' }),
      anEvidence('acute-leukemia.f2', { text: 'Bleeding, bruising or bone pain', verdict: 'unknown', asks: true }),
      anEvidence('acute-leukemia.a1', {
        text: 'No other line is low',
        side: 'against',
        facts: [fact('Observation/hgb-2026-06-15', 'Hb 128 g/L', NOW)],
      }),
    ],
  }),
  aCause('hlh', 'HLH', {
    standing: 'not-yet-excluded',
    mustNotMiss: true,
    wording: '',
    settledBy: ['ferritin'],
    evidence: [
      anEvidence('hlh.f1', { text: 'Fever', facts: [TEMPERATURE] }),
      anEvidence('hlh.f2', { text: 'Fibrinogen', verdict: 'unknown' }),
    ],
  }),
  aCause('typhoid', 'Typhoid', {
    standing: 'not-yet-excluded',
    mustNotMiss: true,
    wording: '',
    evidence: [anEvidence('typhoid.f1', { text: 'Travel in the last 4 weeks', verdict: 'unknown', asks: true })],
  }),
  aCause('aplastic-anemia', 'Aplastic anaemia', {
    standing: 'set-aside',
    wording: '',
    reason: 'Haemoglobin and platelets are not low.',
  }),
  aCause('hiv', 'HIV infection', { standing: 'set-aside', wording: '', reason: 'Antigen/antibody negative on 18 Feb 2026.' }),
];

export function aSuspect(changes: Partial<DrugSuspect> = {}): DrugSuspect {
  const course = {
    start: at('2026-05-04'),
    ongoing: 'yes' as const,
    refs: ['MedicationRequest/thiamazole', 'MedicationDispense/thiamazole-1'],
    sources: ['request', 'dispense'],
    dose: '20 mg/day',
  };
  return {
    id: 'thiamazole',
    name: 'thiamazole',
    calledInChart: 'Methimazole 10 mg tablet',
    shown: true,
    active: true,
    course,
    courses: [course],
    latencyDays: { least: 41, most: 41 },
    window: 'inside-typical',
    takenBefore: false,
    consensusOnset: { verdict: 'met', why: 'during treatment' },
    usual: { min: 7, typicalLow: 20, typicalHigh: 98, max: 365 },
    dechallenge: 'unknown',
    rechallenge: 'unknown',
    evidence: 'definite',
    basis: 'systematic-review',
    points: 10,
    reasons: [
      { words: 'inside the usual window', points: 3 },
      { words: 'known to lower neutrophils alone', points: 2 },
    ],
    naranjo: {
      score: 4,
      category: 'possible',
      items: [
        {
          item: 1,
          question: 'Are there previous conclusive reports on this reaction?',
          answer: 'yes',
          points: 1,
          because: 'definite',
          asks: false,
        },
        {
          item: 9,
          question: 'Did the patient have a similar reaction before?',
          answer: 'unknown',
          points: 0,
          because: 'not on record',
          asks: true,
        },
      ],
    },
    explains: ['anc'],
    mainCause: 'antithyroid-agranulocytosis',
    interactions: [],
    refs: ['MedicationRequest/thiamazole', 'MedicationDispense/thiamazole-1'],
    ...changes,
  };
}

const IBUPROFEN = {
  start: at('2026-05'),
  ongoing: 'yes' as const,
  refs: ['MedicationStatement/ibuprofen'],
  sources: ['statement'],
};
const PROPRANOLOL = {
  start: at('2026-05-04'),
  ongoing: 'yes' as const,
  refs: ['MedicationRequest/propranolol'],
  sources: ['request'],
};
const AMOXICILLIN = {
  start: at('2026-06-13'),
  ongoing: 'yes' as const,
  refs: ['MedicationRequest/amoxicillin'],
  sources: ['request'],
};
const COTRIMOXAZOLE = {
  start: at('2026-04-07'),
  stop: at('2026-04'),
  ongoing: 'no' as const,
  refs: ['MedicationRequest/cotrimoxazole'],
  sources: ['request'],
};

const SUSPECTS: readonly DrugSuspect[] = [
  aSuspect(),
  aSuspect({
    id: 'ibuprofen',
    name: 'ibuprofen',
    calledInChart: 'Ibuprofen',
    course: IBUPROFEN,
    courses: [IBUPROFEN],
    latencyDays: { least: 14, most: 44 },
    window: 'unknown',
    usual: { min: 1, typicalLow: 14, typicalHigh: 60 },
    evidence: 'possible',
    points: 4,
    refs: IBUPROFEN.refs,
  }),
  aSuspect({
    id: 'propranolol',
    name: 'propranolol',
    calledInChart: 'Propranolol 40 mg tablet',
    course: PROPRANOLOL,
    courses: [PROPRANOLOL],
    window: 'inside-possible',
    usual: { typicalLow: 19, typicalHigh: 60 },
    evidence: 'possible',
    points: 3,
    refs: PROPRANOLOL.refs,
  }),
  aSuspect({
    id: 'amoxicillin',
    name: 'amoxicillin',
    calledInChart: 'Amoxicillin 500 mg capsule',
    shown: false,
    hiddenBecause: 'Begun 1 day before the first low count; usual 14–28 days.',
    course: AMOXICILLIN,
    courses: [AMOXICILLIN],
    latencyDays: { least: 1, most: 1 },
    window: 'too-early',
    usual: { typicalLow: 14, typicalHigh: 28 },
    points: 1,
    refs: AMOXICILLIN.refs,
  }),
  aSuspect({
    id: 'cotrimoxazole',
    name: 'cotrimoxazole',
    calledInChart: 'Co-trimoxazole 960 mg tablet',
    shown: false,
    active: false,
    hiddenBecause: 'Ended at least 45 days before the first low count.',
    course: COTRIMOXAZOLE,
    courses: [COTRIMOXAZOLE],
    window: 'too-late',
    usual: { typicalLow: 10, typicalHigh: 40 },
    points: 0,
    refs: COTRIMOXAZOLE.refs,
  }),
];

const EXPOSURES: readonly Exposure[] = SUSPECTS.map((suspect) => ({
  drug: suspect.id,
  name: suspect.name,
  direction: 'lowers',
  courses: suspect.courses,
  refs: suspect.refs,
  recognisedBy: 'RxNorm code',
}));

export function anItem(id: TestId, name: string, changes: Partial<WorkupItem> = {}): WorkupItem {
  return { id, name, tier: 2, status: 'suggested', points: 5, reasons: [], meaning: '', cautions: '', separates: [], ...changes };
}

const WORKUP: readonly WorkupItem[] = [
  anItem('blood-smear', 'Blood film review', {
    tier: 1,
    points: 40,
    reasons: ['acute-leukemia', 'antithyroid-agranulocytosis', 'ws-first'],
    meaning: 'Shows blasts, reactive lymphocytes and clumping. The sample should be looked at within a few hours.',
    cautions: 'An old sample can mislead.',
    separates: [{ cause: 'acute-leukemia', confirms: 'Blasts', excludes: 'A film without blasts makes it less likely' }],
  }),
  anItem('drug-history', 'Full medicine review, 12 months', {
    tier: 1,
    points: 20,
    meaning: 'Over the counter, herbal, infusions.',
  }),
  anItem('cbc-diff', 'Full blood count with differential', {
    tier: 1,
    status: 'done',
    last: { time: NOW, ref: 'Observation/wbc-2026-06-15', summary: 'WBC 2.1, ANC 0.31 ×10⁹/L' },
  }),
  anItem('blood-culture', 'Blood cultures ×2', {
    status: 'pending',
    last: { time: '2026-06-15T19:30:00+01:00', ref: 'DiagnosticReport/cultures', summary: 'taken' },
  }),
  anItem('lactate', 'Lactate', { status: 'pending' }),
  anItem('chest-xray', 'Chest radiograph', { reasons: ['sepsis'], meaning: 'May look clear early in neutropenia.' }),
  anItem('urine-culture', 'Urine culture', { reasons: ['sepsis'] }),
  anItem('ferritin', 'Ferritin', {
    status: 'stale',
    reasons: ['hlh'],
    last: { time: '2026-02-18', ref: 'Observation/ferritin', summary: '44 µg/L' },
  }),
  anItem('resp-virus-pcr', 'Influenza and SARS-CoV-2 PCR', { reasons: ['viral-acute'] }),
  anItem('crp-esr', 'CRP and ESR', { status: 'done', last: { time: NOW, ref: 'Observation/crp', summary: 'CRP 142 mg/L' } }),
  anItem('tsh', 'TSH with free T4', {
    status: 'done',
    last: { time: '2026-05-26', ref: 'Observation/tsh', summary: 'TSH <0.01 mIU/L' },
  }),
  anItem('throat-culture', 'Throat swab culture', { tier: 3, reasons: ['antithyroid-agranulocytosis'] }),
  anItem('marrow', 'Bone marrow aspirate and trephine', {
    tier: 4,
    wording: 'discuss with haematology',
    reasons: ['acute-leukemia'],
    cautions: 'Check platelets and coagulation before.',
  }),
];

function aLab(ref: string, name: string, value: number, unit: string, time: string, changes: Partial<LabResult> = {}): LabResult {
  return {
    ref,
    name,
    codes: [{ system: 'http://loinc.org', code: '751-8', display: name }],
    sets: [],
    value: { kind: 'quantity', value, unit, written: `${value} ${unit}` },
    status: 'final',
    time: at(time),
    timeBasis: 'collected',
    reports: [],
    interpretation: [],
    ...changes,
  };
}

const complete = <T>(rows: readonly T[]): { readonly rows: readonly T[]; readonly complete: boolean } => ({
  rows,
  complete: true,
});

const DRUG_ROWS: readonly DrugRow[] = [
  {
    ref: 'MedicationRequest/thiamazole',
    source: 'request',
    name: 'Methimazole 10 mg tablet',
    codes: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '6835', display: 'methimazole' }],
    route: 'oral',
    status: 'active',
    taken: 'assumed',
    start: at('2026-05-04'),
    startBasis: 'authored',
    ongoing: 'yes',
    dose: '20 mg/day',
  },
];

export function aRecord(changes: Partial<PatientRecord> = {}): PatientRecord {
  const labs = COUNTED.flatMap(([time, wbc, anc, alc, hgb, plt]) =>
    (
      [
        ['wbc', 'WBC', wbc],
        ['anc', 'Neutrophils', anc],
        ['alc', 'Lymphocytes', alc],
        ['hgb', 'Haemoglobin', hgb],
        ['plt', 'Platelets', plt],
      ] as const
    ).map(([line, name, value]) =>
      aLab(`Observation/${line}-${time.slice(0, 10)}`, name, value, line === 'hgb' ? 'g/L' : '10*9/L', time, {
        ...(line === 'anc' ? { range: { low: 1.8, high: 6.3, text: '1.8–6.3' }, interpretation: ['L'] } : {}),
        specimen: `Specimen/${time.slice(0, 10)}`,
      }),
    ),
  );
  return {
    patient: {
      ref: 'Patient/mina',
      id: 'mina',
      name: 'SAMPLE, Mina',
      birthDate: { known: true, value: at('1995-03-14') },
      sex: { known: true, value: 'female' },
      identifier: 'TEST-0042',
    },
    labs: complete([
      ...labs,
      aLab('Observation/crp', 'C-reactive protein', 142, 'mg/L', NOW),
      aLab('Observation/ferritin', 'Ferritin', 44, 'µg/L', '2026-02-18'),
      aLab('Observation/tsh', 'TSH', 0.01, 'mIU/L', '2026-05-26', {
        value: { kind: 'quantity', value: 0.01, unit: 'mIU/L', comparator: '<', written: '<0.01 mIU/L' },
      }),
    ]),
    vitals: complete([
      aLab('Observation/temperature', 'Body temperature', 38.6, '°C', '2026-06-15T19:20:00+01:00'),
      aLab('Observation/pulse', 'Heart rate', 112, '/min', '2026-06-15T19:20:00+01:00'),
    ]),
    drugs: complete(DRUG_ROWS),
    problems: complete([
      {
        ref: 'Condition/graves',
        source: 'problem-list' as const,
        text: 'Graves disease',
        codes: [{ system: 'http://snomed.info/sct', code: '353295004' }],
        active: 'yes' as const,
        suspected: false,
        recorded: at('2026-04-30'),
      },
      {
        ref: 'Condition/throat',
        source: 'encounter-diagnosis' as const,
        text: 'Sore throat and fever',
        codes: [],
        active: 'yes' as const,
        suspected: false,
        onset: at('2026-06-13'),
      },
    ]),
    procedures: { rows: [], complete: false },
    allergies: complete([]),
    reports: complete([
      {
        ref: 'DiagnosticReport/cultures',
        name: 'Blood cultures, 2 sets',
        codes: [],
        status: 'registered',
        time: at('2026-06-15T19:30:00+01:00'),
        text: '',
        results: [],
      },
    ]),
    family: complete([]),
    encounters: complete([]),
    gaps: [
      { what: 'Procedure', why: 'forbidden', detail: 'Dialysis, splenectomy, transplant and radiotherapy are not known.' },
      { what: 'MedicationAdministration', why: 'not-offered', detail: 'Infusions are not known.' },
    ],
    leftOut: [
      { ref: 'Observation/wrong', what: 'WBC 21 on 14 Jun 2026', why: 'entered-in-error', detail: '' },
      { ref: 'MedicationStatement/tea', what: 'Herbal tea', why: 'not-recognised', detail: 'text only' },
    ],
    coverage: [
      { what: 'Laboratory results', resource: 'Observation', rows: 214, pages: 3, oldest: '2025-06-20', newest: NOW },
      {
        what: 'Vital signs',
        resource: 'Observation',
        rows: 38,
        pages: 1,
        oldest: '2026-02-18',
        newest: '2026-06-15T19:20:00+01:00',
      },
      { what: 'Medicine orders', resource: 'MedicationRequest', rows: 7, pages: 1, oldest: '2025-06-10', newest: '2026-06-13' },
      { what: 'Procedures', resource: 'Procedure', rows: 0, pages: 0, gap: { what: 'Procedure', why: 'forbidden', detail: '' } },
      { what: 'Allergies', resource: 'AllergyIntolerance', rows: 0, pages: 1 },
    ],
    ...changes,
  };
}

const QUESTIONS: readonly OpenQuestion[] = [
  {
    id: 'typhoid-exposure',
    question: 'In the last 60 days, travel where typhoid is common, or doubtful food or water?',
    topic: 'typhoid area or doubtful food in 60 days',
    causes: ['typhoid'],
    alerts: [],
  },
  {
    id: 'bleeding',
    question: 'New bleeding or bruising in the last 7 days?',
    topic: 'bleeding or bruising in 7 days',
    causes: ['acute-leukemia'],
    alerts: [],
  },
  {
    id: 'naranjo-4-methimazole',
    question: 'Did the fall come back when it was given again?',
    topic: 'Thiamazole',
    causes: ['antithyroid-agranulocytosis'],
    alerts: [],
    suspect: 'methimazole',
  },
];

export function anAssessment(changes: Partial<Assessment> = {}): Assessment {
  const record = changes.record ?? aRecord();
  return {
    patient: record.patient,
    asOf: AS_OF,
    knowledge: '2026.1',
    record,
    ageInYears: 31,
    finding: aFinding(),
    alerts: ALERTS,
    exposures: EXPOSURES,
    drugSuspects: SUSPECTS,
    masking: [],
    causes: CAUSES,
    judgedCauses: 93,
    workup: WORKUP,
    checklist: ['prior-counts', 'focused-exam', 'vitals'],
    referral: { level: 'emergency', interval: 'immediate', why: 'A critical alert.', cites: ['ng12'] },
    management: [],
    gaps: record.gaps,
    questions: QUESTIONS,
    told: [],
    ...changes,
  };
}
