/**
 * The sentences of the panel, built from findings.
 *
 * Consider, discuss, check: the clinician decides. A gap is named where the answer would have stood.
 */
import { alertNames } from '../knowledge/alert-names.ts';
import type {
  Band,
  Assessment,
  Count,
  DrugCourse,
  DrugSuspect,
  DrugWindow,
  Fact,
  Challenge,
  FiredAlert,
  Finding,
  JudgedCause,
  WorkupItem,
} from '../reasoning/assessment.ts';
import type { Line } from '../knowledge/rule.ts';
import type { Gap, GapReason, LeftOut } from '../record/record.ts';
import type { When } from '../record/when.ts';
import { countWords, figure, lineState, number, SHORT_NAMES } from './counts.ts';
import { apart, day, dayAndTime, daysAgo, shortDay } from './dates.ts';

/** A sentence whose values open their source, whose dates are dates and whose names lead on. */
export type Part =
  | string
  | { readonly strong: string }
  | { readonly ref: string; readonly words: string }
  | { readonly time: string; readonly words: string }
  | { readonly section: string; readonly words: string }
  | { readonly unknown: string };
export type Sentence = readonly Part[];

/** The sentence without its links. */
export const plain = (sentence: Sentence): string =>
  sentence
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('strong' in part) return part.strong;
      if ('unknown' in part) return part.unknown;
      return part.words;
    })
    .join('');

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const lower = (text: string): string => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** `a, b and c` */
export const list = (items: readonly string[], last = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1] ?? ''}`;

/** `a`, `a; b`, or `a; b and 3 more` */
export const some = (items: readonly string[], most: number): string =>
  items.length <= most ? items.join('; ') : `${items.slice(0, most).join('; ')} and ${items.length - most} more`;

// Severity -----------------------------------------------------------------

const BANDS: Readonly<Record<Band, string>> = {
  none: 'not low',
  borderline: 'borderline',
  mild: 'mild',
  moderate: 'moderate',
  severe: 'severe',
  'very-severe': 'very severe',
  profound: 'profound',
  unknown: 'not known',
};

const bandWord = (band: Band): string => BANDS[band];
/** Only severe and below is red. */
export const isSevere = (band: Band): boolean => band === 'severe' || band === 'very-severe' || band === 'profound';
const isNeutropenia = (band: Band): boolean => band === 'mild' || band === 'moderate' || isSevere(band);

/** The verdict of one row of the cell lines. */
export function verdict(finding: Finding, line: Line): string {
  const low = lineState(finding.lines, line)?.low ?? null;
  if (low === null) return 'Not known';
  if (line === 'anc' && finding.neutropenia.basis !== 'bounded') {
    const { band } = finding.neutropenia;
    if (band === 'borderline' || isNeutropenia(band)) return capital(bandWord(band));
  }
  return low ? 'Low' : 'Not low';
}

// Headline -----------------------------------------------------------------

/** Named after what is low; a line without a count is called not known, never not low. */
export function headline(finding: Finding): string {
  const low = (line: Line): boolean | null => lineState(finding.lines, line)?.low ?? null;
  const { band, basis } = finding.neutropenia;
  const wbc = finding.present;
  const anc = basis === 'bounded' ? null : isNeutropenia(band) || low('anc');
  const alc = low('alc');
  const severity = isNeutropenia(band) ? `${bandWord(band)} ` : '';
  if (!finding.screened) return notScreened(finding);

  if ((wbc === true || anc === true) && low('hgb') === true && low('plt') === true) {
    return anc === true
      ? `Pancytopenia with ${severity}neutropenia`
      : anc === null
        ? 'Pancytopenia, neutrophils not known'
        : 'Pancytopenia';
  }
  const beside = [...(low('hgb') === true ? ['anaemia'] : []), ...(low('plt') === true ? ['low platelets'] : [])];
  if (anc === true) {
    const others = [...(alc === true ? ['lymphopenia'] : []), ...beside];
    if (others.length > 0) return capital(`${severity}neutropenia with ${list(others)}`);
    const alone = alc === false && low('hgb') === false && low('plt') === false;
    return capital(
      `${severity}${alone ? 'isolated ' : ''}neutropenia${wbc === false ? ', total WBC not low' : wbc === null ? ', total WBC not known' : ''}`,
    );
  }
  const tail = beside.length > 0 ? ` with ${list(beside)}` : '';
  if (anc === null) {
    const how = basis === 'bounded' && isSevere(band) ? 'neutrophils not counted and at most as many' : 'neutrophils not known';
    if (wbc === true) return `Leukopenia${tail}, ${how}`;
    return alc === true ? `Lymphopenia${tail}, neutrophils not known` : `A low white count${tail}, neutrophils not known`;
  }
  if (alc === true) {
    if (beside.length > 0) return `Lymphopenia${tail}`;
    return low('hgb') === false && low('plt') === false ? 'Isolated lymphopenia' : 'Lymphopenia';
  }
  return alc === false ? `Leukopenia${tail}, neutrophils and lymphocytes not low` : `Leukopenia${tail}, neutrophils not low`;
}

function notScreened(finding: Finding): string {
  if (finding.notes.some((note) => note.id === 'newer-count-unusable')) {
    return 'Leukopenia cannot be told: the latest white count could not be judged';
  }
  if (finding.present === null && !finding.lines.some((state) => state.low === false && isWhite(state.line))) {
    return 'Leukopenia cannot be told: no white count on record';
  }
  if (finding.resultsMissing) return 'Leukopenia cannot be told: not low on the counts read, but results are missing';
  if (finding.present === null) return 'No low line among those counted; total WBC not known';
  return finding.course === 'resolved' ? 'No leukopenia now; low before' : 'No leukopenia on record';
}

const isWhite = (line: Line): boolean => line === 'wbc' || line === 'anc' || line === 'alc';

// The line under the headline, and the six facts ----------------------------

const countPart = (count: Count, words = countWords(count)): Part => ({ ref: count.refs[0] ?? '', words });
const timePart = (text: string, words = dayAndTime(text)): Part => ({ time: text, words });

/** `Leukopenia: WBC 2.1 ×10⁹/L, ANC 0.31 ×10⁹/L, 15 Jun 2026, 19:05` */
export function lead(finding: Finding): Sentence {
  const counts = (['wbc', 'anc', 'alc'] as const)
    .map((line) =>
      line === 'wbc' ? (finding.wbc ?? lineState(finding.lines, line)?.count) : lineState(finding.lines, line)?.count,
    )
    .filter((count): count is Count => count !== undefined)
    .filter((count) => count.line !== 'alc' || count.low === true || !finding.screened);
  const [first] = counts;
  if (!first) {
    const old = Object.values(finding.series).flat();
    return [
      old.length > 0
        ? 'No usable white count lately; older counts stand in the chart below.'
        : 'No white count, neutrophil or lymphocyte count could be used.',
    ];
  }
  const sameTime = counts.every((count) => count.time.text === first.time.text);
  const parts: Part[] = finding.present === true ? ['Leukopenia: '] : [];
  counts.forEach((count, index) => {
    if (index > 0) parts.push(', ');
    parts.push(countPart(count));
    if (!sameTime) parts.push(' on ', timePart(count.time.text));
  });
  if (sameTime) parts.push(', ', timePart(first.time.text));
  if (!counts.some((count) => count.line === 'wbc')) parts.push('. ', { unknown: 'Total WBC not known.' });
  if (finding.screened && !counts.some((count) => count.line === 'anc')) parts.push('. ', { unknown: 'ANC not known.' });
  return parts;
}

/** Low counts of a line from the first of this run to the index. */
function lowRun(finding: Finding, line: Line): readonly Count[] {
  const until = finding.index?.time.earliest ?? Number.NEGATIVE_INFINITY;
  const counts = finding.series[line].filter((count) => count.time.earliest <= until);
  const before = counts.findLastIndex((count) => count.low !== true);
  return counts.slice(before + 1);
}

/** The course is that of the line that has been low longest, which need not be the one that leads now. */
function longestRun(finding: Finding): { readonly line: Line; readonly run: readonly Count[] } | undefined {
  const { indexLine, index, onset } = finding;
  if (!indexLine || !index) return undefined;
  const from = onset?.time.earliest ?? index.time.earliest;
  const own = finding.series[indexLine].filter(
    (count) => count.low === true && count.time.earliest >= from && count.time.earliest <= index.time.earliest,
  );
  const leading = { line: indexLine, run: own.length > 0 ? own : [index] };
  if (finding.course !== 'persistent' && finding.course !== 'chronic') return leading;
  const white: readonly Line[] = ['wbc', 'anc', 'alc'];
  const runs = [leading, ...white.map((line) => ({ line, run: lowRun(finding, line) }))];
  return runs.reduce((best, each) => (each.run.length > best.run.length ? each : best));
}

const hasNoFilm = (workup: readonly WorkupItem[]): boolean =>
  workup.some((item) => item.id === 'blood-smear' && (item.status === 'suggested' || item.status === 'stale'));

export function real(finding: Finding, workup: readonly WorkupItem[] = []): Sentence {
  const longest = longestRun(finding);
  const run = longest?.run ?? [];
  const [first] = run;
  const last = run[run.length - 1];
  const film = hasNoFilm(workup) ? ' No film on record, so clumping is still possible.' : '';
  const problemList =
    finding.courseFromProblemList === undefined ? '' : ` The problem list says: ${finding.courseFromProblemList}.`;
  const tail = `${problemList}${film}`;
  const over = first && last && first !== last ? apart(first.time, last.time) : undefined;
  const often =
    longest && longest.line !== finding.indexLine
      ? `${SHORT_NAMES[longest.line]} low ${times(run.length)}`
      : `Low ${times(run.length)}`;
  const during = over === undefined ? '' : ` over ${over}`;
  const courses: Readonly<Record<Finding['course'], Sentence>> = {
    unconfirmed: [{ strong: 'Low once,' }, ` not repeated.${tail}`],
    confirmed: [{ strong: `${often}${over === undefined ? '' : `, ${over} apart`},` }, ` none above the limit between.${tail}`],
    persistent: [{ strong: often }, `${during}, persistent.${tail}`],
    chronic: [{ strong: often }, `${during}, chronic.${tail}`],
    intermittent: [{ strong: 'Low now and before,' }, ` with counts above the limit between.${tail}`],
    resolved: [{ strong: 'Not low now,' }, ` low before.${tail}`],
    none: [{ strong: 'Not low' }, ` on any count read.${problemList}`],
    unknown: [{ unknown: 'Not known:' }, ` the counts do not tell how long.${tail}`],
  };
  return courses[finding.course];
}

export function since(finding: Finding, asOf: string): Sentence {
  const { lastNormal, onset, indexLine } = finding;
  if (!onset || !indexLine) return [{ unknown: 'Not known.' }];
  const name = SHORT_NAMES[indexLine];
  if (!lastNormal) {
    return [
      { unknown: 'Not known.' },
      ` The first ${name} on record, `,
      countPart(onset, figure(onset)),
      ' on ',
      timePart(onset.time.text, shortDay(onset.time.text, asOf)),
      ', was already low.',
    ];
  }
  return [
    { strong: `Fell within ${apart(lastNormal.time, onset.time)}.` },
    ` ${SHORT_NAMES[lastNormal.line]} `,
    countPart(lastNormal, figure(lastNormal)),
    ' on ',
    timePart(lastNormal.time.text, shortDay(lastNormal.time.text, asOf)),
    ', ',
    ...(onset.line === lastNormal.line ? [] : [`${SHORT_NAMES[onset.line]} `]),
    countPart(onset, figure(onset)),
    ' on ',
    timePart(onset.time.text, shortDay(onset.time.text, asOf)),
    '.',
  ];
}

const MEDICINE_RESOURCES = /^Medication/;
/** Gaps that leave a medicine unseen. */
export const medicineGaps = (gaps: readonly Gap[]): readonly Gap[] => gaps.filter((gap) => MEDICINE_RESOURCES.test(gap.what));

export function whichDrug(assessment: Assessment): Sentence {
  const [first, ...others] = assessment.drugSuspects.filter((suspect) => suspect.shown);
  const gaps = medicineGaps(assessment.gaps);
  const hidden: Part[] =
    gaps.length > 0
      ? [
          ' ',
          {
            section: 'coverage',
            words: `${some(
              gaps.map((gap) => gapName(gap.what)),
              2,
            )} not read.`,
          },
        ]
      : [];
  if (!first) {
    if (assessment.record.drugs.rows.length === 0 && !assessment.record.drugs.complete) {
      return [
        { unknown: 'Not known:' },
        ' the medicines could not be read. This does not mean that none is taken. ',
        { section: 'coverage', words: 'Why' },
      ];
    }
    return [{ strong: 'No suspect among the medicines read.' }, ...hidden];
  }
  const start = first.course.start;
  return [
    { strong: capital(medicineName(first.calledInChart)) },
    ...(start ? [', from ', { ref: first.refs[0] ?? '', words: shortDay(start.text, assessment.asOf) }] : []),
    `. ${latencyWords(first)}`,
    ...(others.length > 0 ? [' Also ', { section: 'drugs', words: plural(others.length, 'weaker link') }, '.'] : []),
    ...hidden,
  ];
}

export function likely(causes: readonly JudgedCause[]): Sentence {
  const [first, second] = causes.filter((cause) => cause.standing === 'candidate');
  if (!first) return [{ unknown: 'No cause stands out' }, ' in what was read.'];
  return [
    { section: causeAnchor(first.id), words: first.name },
    first.wording === '' ? '.' : `: ${first.wording}.`,
    ...(second ? [' Then ', { section: causeAnchor(second.id), words: lower(second.name) } as const, '.'] : []),
  ];
}

export function stillOpen(causes: readonly JudgedCause[]): Sentence {
  const open = causes.filter((cause) => cause.standing === 'not-yet-excluded');
  if (open.length === 0) return ['No dangerous cause is left open by missing data.'];
  const named = open.slice(0, 2).map((cause, index) => (index === 0 ? cause.name : lower(cause.name)));
  const more = open.length - named.length;
  if (more === 0) return [{ strong: `${list(named)}.` }];
  return [{ strong: named.join(', ') }, ' and ', { section: 'open', words: `${more} more` }, '.'];
}

const byPlace = (items: readonly WorkupItem[], status: WorkupItem['status']): readonly WorkupItem[] =>
  items.filter((item) => item.status === status);
export const proposed = (items: readonly WorkupItem[]): readonly WorkupItem[] =>
  items.filter((item) => item.status === 'suggested' || item.status === 'stale');

export function next({ workup, workupMessage }: Pick<Assessment, 'workup' | 'workupMessage'>): Sentence {
  if (workupMessage !== undefined) return [{ strong: workupMessage }];
  const open = proposed(workup);
  const [first] = [...open].sort((a, b) => b.points - a.points);
  const pending = byPlace(workup, 'pending').length;
  const tail: Part[] = pending > 0 ? [` ${plural(pending, 'result')} pending.`] : [];
  if (!first) return ['No further test is suggested.', ...tail];
  return [
    { strong: `${testWords(first.name).short}.` },
    ...tail,
    ...(open.length > 1 ? [' ', { section: 'workup', words: plural(open.length, 'test') }, ' suggested.'] : []),
  ];
}

// When nothing is low --------------------------------------------------------

const lowestOf = (counts: readonly Count[]): Count | undefined =>
  counts.reduce<Count | undefined>(
    (least, count) => (least === undefined || count.value < least.value ? count : least),
    undefined,
  );

/** Which counts the sentence "no leukopenia" rests on. */
export function restsOn(finding: Finding): Sentence {
  const counts = finding.series.wbc;
  const [oldest] = counts;
  const lowest = lowestOf(counts);
  if (!oldest || !lowest) return [{ unknown: 'No white count was read.' }];
  const lows = counts.filter((count) => count.low === true).length;
  return [
    {
      strong:
        lows === 0
          ? `None of ${plural(counts.length, 'white count')} was below the limit`
          : `${lows} of ${plural(counts.length, 'white count')} was below the limit`,
    },
    ` since ${day(oldest.time.text)}. Lowest `,
    countPart(lowest),
    ' on ',
    timePart(lowest.time.text, day(lowest.time.text)),
    '.',
  ];
}

export function otherLines(finding: Finding): Sentence {
  const others = finding.lines.filter((state) => state.line !== 'wbc' && state.count);
  const low = others.filter((state) => state.low === true);
  const unknown = finding.lines.filter((state) => state.low === null);
  const parts: Part[] = [
    { strong: low.length === 0 ? 'Not low' : `Low: ${list(low.map((state) => SHORT_NAMES[state.line]))}` },
    ' ',
  ];
  others.forEach((state, index) => {
    if (!state.count) return;
    parts.push(index > 0 ? ', ' : '', countPart(state.count));
  });
  if (unknown.length > 0) parts.push('. ', { unknown: `Not known: ${list(unknown.map((state) => SHORT_NAMES[state.line]))}.` });
  return parts;
}

/** Medicines that raise white counts, and so may hide a low one. */
export function masking({ exposures, gaps }: Pick<Assessment, 'exposures' | 'gaps'>): Sentence {
  const raising = exposures.filter(
    (one) => one.direction !== undefined && one.direction !== 'lowers' && one.courses.some((course) => course.ongoing !== 'no'),
  );
  const unseen = medicineGaps(gaps);
  if (raising.length === 0) {
    return unseen.length > 0
      ? [{ unknown: 'Not known:' }, ` ${lower(gapName(unseen[0]?.what ?? ''))} not read.`]
      : ['No medicine read is known to raise white counts.'];
  }
  const parts: Part[] = [];
  raising.forEach((one, index) => parts.push(index > 0 ? ', ' : '', { ref: one.refs[0] ?? '', words: capital(one.name) }));
  return [...parts, ' can raise white counts and hide a low one.'];
}

export function readSentence({ record, gaps }: Pick<Assessment, 'record' | 'gaps'>): Sentence {
  const asked = record.coverage.length;
  if (gaps.length === 0)
    return [
      { strong: `All ${plural(asked, 'search', 'searches')} answered.` },
      ' ',
      { section: 'coverage', words: 'What was read' },
    ];
  return [
    { unknown: `${plural(gaps.length, 'gap')}:` },
    ` ${some(
      gaps.map((gap) => gapName(gap.what)),
      2,
    )}. `,
    { section: 'coverage', words: 'What was read, and what was not' },
  ];
}

// Gaps -----------------------------------------------------------------------

const RESOURCES: Readonly<Record<string, string>> = {
  'Observation (laboratory, by code)': 'Laboratory results by code',
  'Observation (laboratory)': 'Laboratory results',
  'Observation (vital-signs)': 'Vital signs',
  'Observation (vital signs)': 'Vital signs',
  'Observation (social-history)': 'Social history',
  'Observation (exam)': 'Examination findings',
  Observation: 'Results',
  Condition: 'Problems and diagnoses',
  'Condition (problem-list-item)': 'Problem list',
  'Condition (encounter-diagnosis)': 'Visit diagnoses',
  MedicationRequest: 'Medicine orders',
  MedicationStatement: 'Reported medicines',
  MedicationDispense: 'Medicines dispensed',
  MedicationAdministration: 'Doses given in hospital',
  Medication: 'Medicine names',
  Procedure: 'Procedures',
  AllergyIntolerance: 'Allergies',
  DiagnosticReport: 'Reports',
  FamilyMemberHistory: 'Family history',
  Encounter: 'Visits',
  Specimen: 'Specimens',
  Patient: 'Patient',
};

/** A resource type in the words of the ward. */
export const gapName = (what: string): string => RESOURCES[what] ?? what;

const GAP_REASONS: Readonly<Record<GapReason, string>> = {
  'not-granted': 'this launch was not allowed to read them',
  forbidden: 'this login may not read them (403)',
  'not-offered': 'this EHR does not offer them',
  refused: 'the EHR refused every form of the question',
  failed: 'the EHR did not answer properly',
  timeout: 'no answer came in time',
  'session-ended': 'the session ended before they were read',
  'lost-page': 'a later page could not be read',
  'too-many': 'there are more pages than are read',
  incomplete: 'the EHR says that rows are missing',
  'not-in-bundle': 'the file holds no such rows',
  'other-patient': 'rows about somebody else were discarded',
  unusable: 'rows arrived that could not be read',
};
const PARTLY: readonly GapReason[] = ['lost-page', 'too-many', 'incomplete', 'other-patient', 'unusable'];

/** `this login may not read them (403)` */
export const gapWhy = (gap: Gap): string => GAP_REASONS[gap.why];

/** `this login may not read them (403). Unknown, not none.` */
export function gapReason(gap: Gap): string {
  const rest = PARTLY.includes(gap.why) ? 'What is missing is unknown, not none.' : 'Unknown, not none.';
  return `${GAP_REASONS[gap.why]}. ${rest}`;
}

/** `Procedures: this login may not read them (403). Unknown, not none.` */
export const gapSentence = (gap: Gap): string => `${gapName(gap.what)}: ${gapReason(gap)}`;

/** The detail, where it says more than the reason has said. */
export function gapDetail(gap: Gap): string {
  const detail = gap.detail.trim();
  return detail === '' || /^(HTTP )?\d{3}\.?$/.test(detail) || GAP_REASONS[gap.why].includes(lower(detail)) ? '' : detail;
}

const LEFT_OUT: Readonly<Record<LeftOut['why'], string>> = {
  'entered-in-error': 'entered in error',
  cancelled: 'cancelled',
  'not-done': 'not done',
  refuted: 'refuted',
  'other-patient': 'about somebody else',
  'other-specimen': 'from another kind of specimen',
  'no-value': 'no value',
  'unit-not-understood': 'unit not understood',
  'unit-contradicts-size': 'unit and size of the number contradict each other',
  implausible: 'implausible',
  'not-dated': 'without a date',
  'later-than-review': 'later than this review',
  replaced: 'replaced by a newer version',
  duplicate: 'a second copy',
  'not-recognised': 'not in the lists that this app knows',
  unreadable: 'unreadable',
};
export const leftOutReason = (row: LeftOut): string => LEFT_OUT[row.why];

// Alerts ---------------------------------------------------------------------

/** What an alert is about, in a few words. */
export const alertName = (id: string): string => alertNames[id] ?? id;

/** Alerts that ask for an act now or today; the others are one line of information. */
export const loud = (alerts: readonly FiredAlert[]): readonly FiredAlert[] =>
  alerts.filter((alert) => !alert.quiet && alert.severity !== 'medium');
export const quiet = (alerts: readonly FiredAlert[]): readonly FiredAlert[] =>
  alerts.filter((alert) => alert.quiet || alert.severity === 'medium');

/** The alert that the strip is named after. */
function firstAlert(alerts: readonly FiredAlert[]): FiredAlert | undefined {
  return alerts.find((alert) => alert.severity === 'critical') ?? alerts[0];
}

const isMeasured = (fact: Fact): boolean => fact.ref.startsWith('Observation/') && fact.sentence === undefined;
/** The figures that stand in the title. */
const titleFacts = (alert: FiredAlert): readonly Fact[] => uniqueFacts(alert.facts.filter(isMeasured)).slice(0, 2);

/** `Act now: febrile neutropenia, ANC 0.31 ×10⁹/L, body temperature 38.6 °C` */
export function alertTitle(alerts: readonly FiredAlert[]): string {
  const first = firstAlert(alerts);
  if (!first) return '';
  const urgency = first.severity === 'critical' ? 'Act now' : 'Today';
  return [`${urgency}: ${alertName(first.id)}`, ...titleFacts(first).map((fact) => lower(fact.words))].join(', ');
}

/** `With it: possible sepsis with a low white count · severe neutropenia` */
export function alertsAsOne(alerts: readonly FiredAlert[]): string {
  const first = firstAlert(alerts);
  const others = alerts.filter((alert) => alert !== first);
  return others.length === 0 ? '' : `With it: ${others.map((alert) => alertName(alert.id)).join(' · ')}.`;
}

/** What made the alerts fire, each once. */
export const alertFacts = (alerts: readonly FiredAlert[]): readonly Fact[] => uniqueFacts(alerts.flatMap((alert) => alert.facts));

// Facts ------------------------------------------------------------------------

/** The same words on the same day are one fact. */
export function uniqueFacts(facts: readonly Fact[]): readonly Fact[] {
  const found = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.words} ${(fact.time ?? '').slice(0, 10)}`;
    if (!found.has(key)) found.set(key, fact);
  }
  return [...found.values()];
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A quotation is shown only where it says more than the fact. */
export const quotation = ({ words, sentence }: Fact): string | undefined =>
  sentence === undefined || bare(words).includes(bare(sentence)) ? undefined : sentence;

/** Dates as the page writes them, and a medicine by its name. */
export function factWords(fact: Fact, asOf: string): string {
  const words = fact.ref.startsWith('Medication') ? medicineName(fact.words) : fact.words;
  return words.replace(/\b\d{4}-\d{2}(-\d{2})?\b/g, (date) => shortDay(date, asOf)).replaceAll('10^9/L', '×10⁹/L');
}

/** Not a dose: `20 mg/day` and `20 mg daily` say how much is taken. */
const STRENGTH =
  /\s*\b\d[\d.,]*\s?(mg|mcg|µg|ug|g|mL|%|units?|IU)(?![\p{L}\d])(?!\s?\/\s?(day|week|d)\b|\s(daily|weekly|once|twice))(\s?\/\s?(\d[\d.,]*\s?)?(mL|actuat|dose|h)\b)?/giu;

const FORM =
  /\s*\b(delayed release |extended release |prolonged-release |gastro-resistant |film-coated |oral |injectable |intravenous )*(tablets?|capsules?|solution|suspension|injection|powder|syrup|drops)\b/gi;

/** `Methimazole 10 mg oral tablet` as `Methimazole`: strength and form stand with the source. */
export function medicineName(text: string): string {
  const short = text
    .replace(STRENGTH, '')
    .replace(FORM, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
  return short === '' ? text : short;
}

// Drugs ------------------------------------------------------------------------

const WINDOWS: Readonly<Record<DrugWindow, string>> = {
  'inside-typical': 'inside the usual window',
  'inside-possible': 'inside the possible window',
  'too-early': 'too early',
  'too-late': 'too late',
  unknown: 'window not known',
};
export const windowWord = (window: DrugWindow): string => WINDOWS[window];

const days = (range: { readonly least: number; readonly most: number }): string =>
  range.least === range.most ? String(range.least) : `${range.least}–${range.most}`;

/** `usual 20–98` */
function usualWords({ usual }: Pick<DrugSuspect, 'usual'>): string {
  const { typicalLow, typicalHigh, min, max } = usual;
  if (typicalLow !== undefined && typicalHigh !== undefined) return `usual ${number(typicalLow)}–${number(typicalHigh)}`;
  if (min !== undefined && max !== undefined) return `possible ${number(min)}–${number(max)}`;
  return 'usual window not known';
}

/** `41 days to the first low count; usual 20–98.` */
export function latencyWords(suspect: Pick<DrugSuspect, 'latencyDays' | 'usual' | 'window'>): string {
  if (!suspect.latencyDays) return `Days to the first low count not known; ${usualWords(suspect)}.`;
  return `${days(suspect.latencyDays)} days to the first low count; ${usualWords(suspect)}.`;
}

export function dechallengeWords(suspect: DrugSuspect): string {
  if (suspect.dechallenge === 'unknown' && suspect.active === true)
    return 'not stopped, so the course after stopping is not known';
  return CHALLENGES[suspect.dechallenge];
}
export const rechallengeWords = (suspect: DrugSuspect): string =>
  suspect.rechallenge === 'unknown' ? 'no second course that could tell' : RECHALLENGES[suspect.rechallenge];

const CHALLENGES: Readonly<Record<Challenge, string>> = {
  positive: 'rose after stopping',
  negative: 'did not rise after stopping',
  confounded: 'cannot be told: another cause of the rise',
  unknown: 'not known',
};
const RECHALLENGES: Readonly<Record<Challenge, string>> = {
  positive: 'fell again when taken again',
  negative: 'did not fall when taken again',
  confounded: 'cannot be told: another cause of the fall',
  unknown: 'not known',
};

const exact = (time: When): boolean => time.precision === 'day' || time.precision === 'instant';

/** `from 4 May 2026, still taken`, with what is inexact named. */
export function courseWords(course: DrugCourse): string {
  const start = course.start
    ? `from ${exact(course.start) ? day(course.start.text) : `${day(course.start.text)}, day not known`}`
    : 'start not known';
  const stop = course.stop
    ? `to ${exact(course.stop) ? day(course.stop.text) : `${day(course.stop.text)}, day not known`}`
    : undefined;
  if (stop !== undefined) return `${start}, ${stop}`;
  if (course.ongoing === 'yes') return `${start}, still taken`;
  return course.ongoing === 'no' ? `${start}, ended, date not known` : `${start}, whether still taken is not known`;
}

/** Questions of the Naranjo scale that only the clinician can answer. */
export const naranjoOpen = (suspect: DrugSuspect): number =>
  suspect.naranjo.items.filter((item) => item.asks && item.answer === 'unknown').length;

// Causes and workup --------------------------------------------------------------

export const causeAnchor = (id: string): string => `cause-${id}`;
export const testAnchor = (id: string): string => `test-${id}`;

export const TIERS: Readonly<Record<WorkupItem['tier'], string>> = {
  1: 'First look',
  2: 'Tests that separate the causes',
  3: 'If the history points there',
  4: 'Specialist',
};

/** `suggested`, `stale, 117 days`, `done 15 Jun` */
export function statusWords(item: WorkupItem, asOf: string): string {
  const time = item.last?.time;
  if (item.status === 'suggested') return item.wording ?? '';
  if (item.status === 'pending') return 'pending';
  if (item.status === 'done') return time === undefined ? 'done, not dated' : `done ${shortDay(time, asOf)}`;
  const age = time === undefined ? undefined : daysAgo(time, asOf);
  return age === undefined ? 'stale' : `stale, ${plural(age, 'day')}`;
}

/** `Blood film review (pathologist if flagged)`: the name by which it is asked for, and what stands in brackets. */
export function testWords(name: string): { readonly short: string; readonly aside: string } {
  const asides = [...name.matchAll(/\(([^()]*)\)/g)].map((found) => found[1] ?? '');
  const short = name.replace(/\s*\([^()]*\)/g, '').trim();
  return short === '' ? { short: name, aside: '' } : { short, aside: asides.join('; ') };
}

export const testName = (id: string, workup: readonly WorkupItem[]): string =>
  testWords(workup.find((item) => item.id === id)?.name ?? id.replaceAll('-', ' ')).short;

/** `C reactive protein: 142 mg/L` as `C reactive protein 142 mg/L`. */
export const resultWords = (summary: string): string => summary.replace(/:\s+/, ' ').replace(/(10\^9|10\*9)\/L/g, '×10⁹/L');

/** First sentence, so that a row stays short; the rest stands behind "more". */
export function firstSentence(text: string): { readonly first: string; readonly rest: string } {
  const found = /^(.+?[.!?])\s+([A-Z].*)$/s.exec(text.trim());
  return found ? { first: found[1] ?? text, rest: found[2] ?? '' } : { first: text.trim(), rest: '' };
}

const ACRONYMS: ReadonlySet<string> = new Set(
  'ash asco idsa nccn esmo nice nhs sa ng12 eular acr who hscore hlh bsh bmj isth icus ccdc'.split(' '),
);

/** `vicente-2017` as `Vicente 2017`, `nhs-borders` as `NHS Borders`, `gk` as what it is. */
export function citeName(id: string): string {
  if (id === 'gk') return 'General knowledge';
  return id
    .split('-')
    .map((part) => (ACRONYMS.has(part) ? part.toUpperCase() : capital(part)))
    .join(' ');
}

/** Cells with their unit, for a limit: `<1.5` */
export const limitWords = (limit: number): string =>
  `<${limit < 10 && Number.isInteger(limit) ? limit.toFixed(1) : number(limit)}`;
