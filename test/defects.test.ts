import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFECT_GROUPS, NAMED_DEFECTS } from '../sandbox/named-defects.ts';
import { leftOutReason } from '../src/view/words.ts';
import { close, listen, openInApp, type Opened } from './whole-chart.ts';

/**
 * Every named defect of the sandbox, injected into one chart that is sound without it: severe neutropenia with fever on
 * methimazole. What is asserted is what the clinician reads.
 */

/** Slow defects must not make slow tests. */
const LIMITS = { requestMs: 700 };

interface Reads {
  /** Stands on the screen. */
  readonly says: readonly string[];
  /** Stands nowhere on the screen. */
  readonly never?: readonly string[];
}

const says = (...words: readonly string[]): Reads => ({ says: words });

const UNREAD = 'Unknown, not none.';
const PARTLY = 'What is missing is unknown, not none.';
const NO_COUNT: Reads = {
  says: ['Leukopenia cannot be told: no white count on record', 'on an antithyroid drug'],
  never: ['No leukopenia', 'No low line among those counted'],
};
/** Counts arrived, and not one of them could be judged. */
const NOT_JUDGED: Reads = {
  ...NO_COUNT,
  says: ['Leukopenia cannot be told: the latest white count could not be judged', 'on an antithyroid drug'],
};
const LOST_PAGE = says(`Laboratory results: a later page could not be read. ${PARTLY}`, 'Severe isolated neutropenia');
const SUSPECT_GONE: Reads = { says: ['Severe isolated neutropenia'], never: ['1 Methimazole'] };

/** Nothing is lost: the note reads as it does for the sound chart, and every search answered. */
const HARMLESS = `
  busy-once next-page-relative page-forgotten-once empty-page-between tiny-pages total-wrong rows-twice
  leading-information nothing-found-as-warning entries-without-resource category-required
  problem-category-required count-refused count-refused-422 include-refused include-ignored intent-required
  one-intent-at-a-time date-refused code-with-system-finds-nothing category-finds-nothing large-pages-fail
  local-codes no-category anca nucleated-red-cells panel-components specimen-time-only medicine-contained
  year-of-birth-only problem-text-only problem-without-status no-known-allergy
`
  .trim()
  .split(/\s+/);

const READS: Readonly<Record<string, Reads>> = {
  // Answers that are no answer
  'problems-forbidden': says(`Problems and diagnoses: this login may not read them (403). ${UNREAD}`),
  'orders-forbidden': says(`Medicine orders: this login may not read them (403). ${UNREAD}`),
  'results-forbidden': {
    ...NO_COUNT,
    says: [...NO_COUNT.says, `Laboratory results: this login may not read them (403). ${UNREAD}`],
  },
  'statements-not-offered': says(`Reported medicines: this EHR does not offer them. ${UNREAD}`),
  'procedures-fail': says(`Procedures: the EHR did not answer properly. ${UNREAD}`, 'The server failed (500).'),
  'patient-fails': {
    says: ['Patient: the EHR did not answer properly.', 'Age not known: adult limits were used.'],
    never: ['SAMPLE, Mina'],
  },
  'orders-not-granted': says(`Medicine orders: this launch was not allowed to read them. ${UNREAD}`),
  'problems-not-granted': says(`Problems and diagnoses: this launch was not allowed to read them. ${UNREAD}`),
  'results-not-granted': {
    ...NO_COUNT,
    says: [...NO_COUNT.says, `Laboratory results: this launch was not allowed to read them. ${UNREAD}`],
  },
  'reports-never-answer': says(`Reports: no answer came in time. ${UNREAD}`),
  'orders-never-answer': says(`Medicine orders: no answer came in time. ${UNREAD}`),
  'allergies-html': { says: [`Allergies: the EHR did not answer properly. ${UNREAD}`], never: ['Please sign in'] },
  'results-html': { ...NO_COUNT, says: [...NO_COUNT.says, `Laboratory results: the EHR did not answer properly. ${UNREAD}`] },
  'problems-cut-off': says(`Problems and diagnoses: the EHR did not answer properly. ${UNREAD}`),
  'results-cut-off': NO_COUNT,
  'problems-empty-body': says(`Problems and diagnoses: the EHR did not answer properly. ${UNREAD}`),
  'problems-not-fhir': says(`Problems and diagnoses: the EHR did not answer properly. ${UNREAD}`),
  'sign-in-redirect': says(`Procedures: the EHR did not answer properly. ${UNREAD}`),
  'busy-always': says('Problems and diagnoses: the EHR did not answer properly.', 'The server was too busy (503).'),
  'busy-for-an-hour': says('Medicine orders: the EHR did not answer properly.', 'The server was too busy (429).'),
  'token-lapses': says(
    `Problems and diagnoses: the session ended before they were read. ${UNREAD}`,
    `Medicine orders: the session ended before they were read. ${UNREAD}`,
    'Severe isolated neutropenia',
  ),
  'outcome-instead-of-list': says(`Problems and diagnoses: the EHR did not answer properly. ${UNREAD}`),
  'other-patient-answers': {
    says: ['Patient: rows about somebody else were discarded.', 'Age not known: adult limits were used.'],
    never: ['ELSE, Somebody'],
  },

  // Pages
  'second-page-lost': {
    says: [...LOST_PAGE.says, 'Page 2 could not be read; the page before it is used. The server failed (500).'],
  },
  'second-page-of-orders-lost': says(`Medicine orders: a later page could not be read. ${PARTLY}`),
  'next-page-elsewhere': { says: [...LOST_PAGE.says, 'The link to it leads to another server and was not followed.'] },
  'next-page-again': { says: [...LOST_PAGE.says, 'In its place came a page that was read before.'] },
  'next-page-outside': LOST_PAGE,
  'page-forgotten': LOST_PAGE,
  'endless-pages': says(
    `Laboratory results: there are more pages than are read. ${PARTLY}`,
    'Only the first 40 pages were read.',
  ),
  'leading-warning': says(`Laboratory results: the EHR says that rows are missing. ${PARTLY}`),
  'rows-withheld': says(`Problems and diagnoses: the EHR says that rows are missing. ${PARTLY}`, 'rows were withheld'),
  'only-a-warning': says(`Problems and diagnoses: the EHR says that rows are missing. ${PARTLY}`),
  'stray-row': { says: ['Patient: rows about somebody else were discarded.'], never: ['LEOPOLD', 'leopold-order'] },
  'error-row': says(`Procedures: the EHR says that rows are missing. ${PARTLY}`),

  // Questions that a server does not take
  'report-category-required': says('leaves out reports that are not filed under the laboratory, such as imaging'),
  'code-refused': says(
    `Laboratory results by code: the EHR refused every form of the question. ${UNREAD}`,
    'Severe isolated neutropenia',
  ),
  'everything-refused': says(`Reports: the EHR refused every form of the question. ${UNREAD}`),

  // Results
  'cells-per-microlitre': says('Severe isolated neutropenia', 'ANC 0.31 ×10⁹/L, 15 Jun 2026'),
  'thousand-per-microlitre': says('Severe isolated neutropenia', 'ANC 0.31 ×10⁹/L, 15 Jun 2026'),
  'giga-per-litre': says('Severe isolated neutropenia', 'ANC 0.31 ×10⁹/L, 15 Jun 2026'),
  'unit-missing': says('Severe isolated neutropenia', 'The laboratory gave no unit; it was taken from the size of the number.'),
  'unit-missing-single-cells': says(
    'Severe isolated neutropenia',
    'The laboratory gave no unit; it was taken from the size of the number.',
  ),
  'unit-bare': { ...NOT_JUDGED, says: [...NOT_JUDGED.says, 'Leukocytes: unit not understood'] },
  'unit-unknown': { ...NOT_JUDGED, says: [...NOT_JUDGED.says, 'Leukocytes: unit not understood'] },
  'unit-contradicts-size': {
    ...NOT_JUDGED,
    says: [...NOT_JUDGED.says, 'Neutrophils: unit and size of the number contradict each other'],
  },
  'percent-only': says('Severe isolated neutropenia', 'computed, 2.4 × 16 %'),
  'percent-as-count': {
    says: ['Severe isolated neutropenia', 'ANC 0.384 ×10⁹/L', 'ANC 15 % could not be judged'],
    never: ['ANC 15 ×10⁹/L', 'ANC 0.315'],
  },
  'no-differential': { says: ['Leukopenia, neutrophils not known'], never: ['neutrophils not low', 'No low line'] },
  'value-as-text': says('Severe isolated neutropenia', 'ANC 0.31 ×10⁹/L, 15 Jun 2026'),
  'decimal-comma': { says: ['Severe isolated neutropenia', 'ANC 0.31 ×10⁹/L, 15 Jun 2026'], never: ['ANC 31 '] },
  'value-in-words': says('Severe isolated neutropenia', 'ANC 0.384 ×10⁹/L', 'no number: “see comment”'),
  'upper-bound': says('Severe isolated neutropenia', 'ANC <0.5 ×10⁹/L'),
  'value-range': { says: ['WBC 2.4 ×10⁹/L'], never: ['-126', '−126'] },
  'value-absent': says('WBC 2.4 ×10⁹/L', 'Severe isolated neutropenia', 'Leukocytes: no value'),
  'interpretation-only': says('Severe isolated neutropenia', 'ANC 0.384 ×10⁹/L', 'Neutrophils: no value, no value; flagged LL'),
  pending: says('WBC 2.4 ×10⁹/L', 'Severe isolated neutropenia'),
  preliminary: says('Preliminary result.', 'ANC 0.31 ×10⁹/L, 15 Jun 2026'),
  cancelled: says('WBC 2.4 ×10⁹/L', 'Leukocytes: cancelled'),
  'frightening-error': { says: ['ANC 0.31 ×10⁹/L', 'Neutrophils: entered in error'], never: ['ANC 0.01', 'profound'] },
  'corrected-beside-old': says('WBC 2.6 ×10⁹/L', 'Leukocytes: replaced by a newer version'),
  'second-source': says('Leukocytes: a second copy', 'Low twice, 25 h apart'),
  'unknown-codes': { ...NO_COUNT, says: [...NO_COUNT.says, 'X-17: not in the lists that this app knows, 28 numbers'] },
  'urine-leukocytes': says('Leukocytes [#/area] in Urine sediment: from another kind of specimen'),
  'fluid-leukocytes': { says: ['WBC: from another kind of specimen', 'WBC 2.1 ×10⁹/L'], never: ['WBC 0.02'] },
  'month-only': says('Severe isolated neutropenia'),
  'no-time-at-all': { ...NO_COUNT, says: [...NO_COUNT.says, 'Leukocytes: without a date'] },
  tomorrow: { says: ['Neutrophils: later than this review', 'ANC 0.31 ×10⁹/L'], never: ['ANC 5 '] },
  'negative-count': {
    says: ['WBC 2.4 ×10⁹/L', 'Leukocytes: implausible, -2.1 10^9/L: negative', 'WBC -2.1 10^9/L could not be judged'],
    never: ['WBC −2.1 ×10⁹/L', 'WBC -2.1 ×10⁹/L'],
  },
  'neutrophils-above-wbc': { says: ['ANC 0.384 ×10⁹/L', 'Severe isolated neutropenia'], never: ['ANC 9.9 ×10⁹/L'] },
  'result-of-another': { says: ['Observation: about somebody else', 'ANC 0.31 ×10⁹/L'], never: ['ANC 0.02', 'ELSE, Somebody'] },
  'day-as-midnight': says('Severe isolated neutropenia', 'ANC 0.31 ×10⁹/L, 15 Jun 2026'),

  // Medicines
  'medicine-unreadable': says(
    'Medicine names: this login may not read them (403).',
    'One medicine that is only a reference could not be read.',
  ),
  'medicine-elsewhere': says('It does not lie on this server, and no other is asked.'),
  'medicine-nowhere': says('The server does not hold it (404): deleted or hidden.'),
  'medicine-identifier-only': says('One medicine is named only by a reference that leads nowhere.'),
  'medicine-text-only': says('1 Methimazole 10 mg oral tablet', 'from 4 May 2026, still active in the chart'),
  'medicine-unknown': {
    says: [...SUSPECT_GONE.says, 'Hausmischung 7: not in the lists that this app knows'],
    never: ['1 Methimazole'],
  },
  'order-of-years-ago': { says: ['from 1 Mar 2020, still active in the chart'], never: ['from 1 Mar 2020, still taken'] },
  'order-undated': {
    says: ['start not known, still active in the chart'],
    never: ['41 days to the first low count; usual 20–98.'],
  },
  'order-to-the-month': says('May 2026, day not known'),
  'reported-plan': says('1 Methimazole 10 mg oral tablet', 'start not known, still active in the chart'),
  proposal: {
    says: [...SUSPECT_GONE.says, 'Methimazole 10 mg oral tablet: not done, only a proposal'],
    never: ['1 Methimazole'],
  },
  'do-not-perform': { says: ['Methimazole 10 mg oral tablet: not done, an order not to give it'], never: ['1 Methimazole'] },
  'order-in-error': { says: ['Methimazole 10 mg oral tablet: entered in error'], never: ['1 Methimazole'] },
  'order-on-hold': says('from 4 May 2026, whether still taken is not known'),
  'stopped-with-reason': {
    says: ['from 4 May 2026, ended, date not known'],
    never: ['Methimazole 10 mg oral tablet from 4 May 2026, still'],
  },
  'not-taken': { says: ['Methimazole 10 mg oral tablet: not done, stated as not taken'], never: ['1 Methimazole'] },
  'not-given': { says: ['Methimazole 10 mg oral tablet: not done, the dose was not given'], never: ['1 Methimazole'] },
  'order-of-another': { says: ['MedicationRequest: about somebody else'], never: ['1 Methimazole', 'ELSE, Somebody'] },

  // Patient, problems and reports
  'no-birth-date': says('Age not known: adult limits were used.'),
  'no-sex': says('Severe neutropenia'),
  'no-name': { says: ['ID TEST-0042'], never: ['SAMPLE, Mina'] },
  'problem-refuted': says('Graves disease: refuted'),
  'problem-in-error': says('Graves disease: entered in error'),
  'problem-of-another': { says: ['Condition: about somebody else'], never: ['ELSE, Somebody'] },
};

let sound: Opened;
beforeAll(async () => {
  listen();
  sound = await openInApp('mina');
});
afterAll(close);

const verdicts = ({ assessment }: Opened) =>
  new Map(assessment.causes.flatMap((cause) => cause.evidence.map((item) => [`${cause.id} ${item.id}`, item.verdict] as const)));

/** What was met in the sound chart and is denied now, although it merely did not arrive. */
function denied(chart: Opened): readonly string[] {
  const before = verdicts(sound);
  return [...verdicts(chart)].flatMap(([item, verdict]) => (verdict === 'unmet' && before.get(item) === 'met' ? [item] : []));
}

function saysEveryGap({ screen, assessment }: Opened): void {
  for (const gap of assessment.gaps) expect(screen).toContain(gap.detail);
  for (const row of assessment.record.leftOut) expect(screen).toContain(`${row.what}: ${leftOutReason(row)}`);
  const isWhole = assessment.gaps.length === 0;
  expect(screen.includes('Every search answered.')).toBe(isWhole);
}

test('there are at least sixty defects, each under a name of its own and with a line of words', () => {
  const all = DEFECT_GROUPS.flatMap((group) => group.defects);
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(NAMED_DEFECTS.size).toBe(all.length);
  for (const { id, words } of all) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(words.length).toBeGreaterThan(10);
  }
});

test('for every defect it is said what the clinician reads, and for nothing else', () => {
  const told = [...HARMLESS, ...Object.keys(READS)].sort();
  expect(told).toEqual([...NAMED_DEFECTS.keys()].sort());
});

test('the sound chart says what the spoilt ones must not', () => {
  for (const words of ['SAMPLE, Mina', '1 Methimazole', 'Every search answered.']) expect(sound.screen).toContain(words);
});

test('each defect changes something on the wire', () => {
  const idle = DEFECT_GROUPS.flatMap((group) => group.defects).filter((one) => !one.settings && !one.wire && !one.chart);
  expect(idle).toEqual([]);
});

test.each([...HARMLESS])('%s: nothing is lost, and the note reads as for a sound chart', async (id) => {
  const chart = await openInApp('mina', { defects: { named: [id] }, limits: LIMITS });
  expect(chart.note).toBe(sound.note);
  expect(chart.loaded.gaps).toEqual([]);
  saysEveryGap(chart);
});

describe.each(DEFECT_GROUPS)('$title', ({ defects }) => {
  const told = defects.flatMap(({ id, words }) => (READS[id] ? [[words, id, READS[id]] as const] : []));
  test.each(told)('%s', async (_, id, reads) => {
    const chart = await openInApp('mina', { defects: { named: [id] }, limits: LIMITS });
    for (const words of reads.says) expect(chart.screen).toContain(words);
    for (const words of reads.never ?? []) expect(chart.screen).not.toContain(words);
    saysEveryGap(chart);
    const isWhole = chart.loaded.gaps.length === 0;
    expect(isWhole ? [] : denied(chart)).toEqual([]);
    expect(isWhole || chart.note.includes('NOT READ (unknown, not none):')).toBe(true);
    expect(isWhole || !chart.screen.includes('No leukopenia')).toBe(true);
  });
});
