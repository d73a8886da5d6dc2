/**
 * The words of the judged panel; loaded with it. English is the shape that every other language fills.
 *
 * What reasoning and reading write in English passes through the functions that take `words`, so that another language can put its
 * own in their place. Names of causes, tests, alerts and medicines come with the assessment.
 */
import { alertNames } from '../../knowledge/alert-names.ts';
import { type Act, act, type AlertActs, alertActs, type Soon } from '../../knowledge/alert-acts.ts';
import type { DrugNote } from '../../knowledge/rule.ts';
import type {
  Assessment,
  Challenge,
  DrugSuspect,
  DrugWindow,
  JudgedCause,
  JudgedEvidence,
  NaranjoItem,
  OpenPoint,
  WorkupItem,
} from '../../reasoning/assessment.ts';
import type { DateBasis, DrugRow } from '../../record/drug-exposure.ts';
import type { LabResult } from '../../record/lab-result.ts';
import type { Problem } from '../../record/problem.ts';
import type { LeftOut } from '../../record/record.ts';
import type { Part, Sentence } from '../sentence.ts';
import { capitalised, listed, lowered, plural } from './english.ts';

function openPoint(point: OpenPoint): string {
  if (point.what === 'egfr') return `an eGFR below ${point.below} (none on record)`;
  if (point.what === 'dose') return `a high dose of ${point.of} (doses are not judged)`;
  return `${point.of.replace('-deficient', ' deficiency')} (no genotype on record)`;
}

/** Names of people and of germs, and immunoglobulins, keep their capital inside a sentence. */
const KEEPS_CAPITAL =
  /^(?:Auer|Brucella|Chediak|Duffy|Ehrlichia|Fanconi|Felty|Fontan|Fy|Ig[AGM]|Kikuchi|Leishmania|Raynaud|Rickettsia|Salmonella|Shwachman|Sjogren)\b/;

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

type Verdict3 = 'yes' | 'no' | 'unknown';

/** A count on its day, as two parts that open their sources. */
export interface OnDay {
  readonly name: string;
  readonly count: Part;
  readonly time: Part;
}

/** The last count above the limit and the first below it, which may be of another line. */
const fromTo = (before: OnDay, after: OnDay): Sentence => [
  before.count,
  ' on ',
  before.time,
  ', ',
  ...(after.name === before.name ? [] : [`${after.name} `]),
  after.count,
  ' on ',
  after.time,
  '.',
];

const english = {
  /** `a`, `a; b`, or `a; b and 3 more` */
  some: (items: readonly string[], most: number): string =>
    items.length <= most ? items.join('; ') : `${items.slice(0, most).join('; ')} and ${items.length - most} more`,
  /** Before a number of further ones that is a link of its own. */
  and: 'and ',
  andMore: (count: number): string => `and ${count} more`,
  more: (count: number): string => `${count} more`,
  unknown: 'not known',
  pending: 'pending',
  /** As inside a sentence. */
  lower: (text: string): string => (KEEPS_CAPITAL.test(text) ? text : lowered(text)),
  sources: 'Sources: ',
  /** Words of the record and of reasoning that have no place of their own. */
  said: (words: string): string => words,
  resource: (what: string): string => RESOURCES[what] ?? what,
  answers: { yes: 'yes', no: 'no', unknown: 'not known' } satisfies Readonly<Record<Verdict3, string>>,

  facts: {
    real: 'Real?',
    since: 'Since',
    whichDrug: 'Which drug',
    likely: 'Likely',
    stillOpen: 'Still open',
    next: 'Next',
    restsOn: 'Rests on',
    otherLines: 'Other lines',
    masking: 'Masking',
    read: 'Read',
  },

  real: {
    noFilm: ' No film on record, so clumping is still possible.',
    problemList: (says: string): string => ` The problem list says: ${says}.`,
    often: (count: number, line: string | undefined): string =>
      line === undefined ? `Low ${times(count)}` : `${line} low ${times(count)}`,
    unconfirmed: (tail: string): Sentence => [{ strong: 'Low once,' }, ` not repeated.${tail}`],
    confirmed: (often: string, over: string | undefined, tail: string): Sentence => [
      { strong: `${often}${over === undefined ? '' : `, ${over} apart`},` },
      ` none above the limit between.${tail}`,
    ],
    persistent: (often: string, over: string | undefined, tail: string): Sentence => [
      { strong: often },
      `${over === undefined ? '' : ` over ${over}`}, persistent.${tail}`,
    ],
    chronic: (often: string, over: string | undefined, tail: string): Sentence => [
      { strong: often },
      `${over === undefined ? '' : ` over ${over}`}, chronic.${tail}`,
    ],
    intermittent: (tail: string): Sentence => [{ strong: 'Low now and before,' }, ` with counts above the limit between.${tail}`],
    resolved: (tail: string): Sentence => [{ strong: 'Not low now,' }, ` low before.${tail}`],
    none: (tail: string): Sentence => [{ strong: 'Not low' }, ` on any count read.${tail}`],
    unknown: (tail: string): Sentence => [{ unknown: 'Not known:' }, ` the counts do not tell how long.${tail}`],
  },
  since: {
    unknown: 'Not known.',
    alreadyLow: ({ name, count, time }: OnDay): Sentence => [
      { unknown: 'Not known.' },
      ` The first ${name} on record, `,
      count,
      ' on ',
      time,
      ', was already low.',
    ],
    fell: (within: string, before: OnDay, after: OnDay): Sentence => [
      { strong: `Fell within ${within}.` },
      ` ${before.name} `,
      ...fromTo(before, after),
    ],
    /** Another line was low while the leading one was still normal. */
    lowBefore: ({ name, count }: OnDay, day: string, isFirstOnRecord: boolean): Sentence => [
      { strong: `${name} low since ${isFirstOnRecord ? 'at least ' : ''}${day}` },
      ' (',
      count,
      ').',
    ],
    fellLater: (within: string, before: OnDay, after: OnDay): Sentence => [
      ` ${before.name} fell later, within ${within}: `,
      ...fromTo(before, after),
    ],
  },
  whichDrug: {
    notRead: (what: string): string => `${what} not read.`,
    unread: (): Sentence => [
      { unknown: 'Not known:' },
      ' the medicines could not be read. This does not mean that none is taken. ',
      { section: 'coverage', words: 'Why' },
    ],
    none: 'No suspect among the medicines read.',
    suspect: (name: string, start: Part | undefined, latency: string): Sentence => [
      { strong: name },
      ...(start === undefined ? [] : [', from ', start]),
      `. ${latency}`,
    ],
    others: (count: number): Sentence => [' Also ', { section: 'drugs', words: plural(count, 'weaker link') }, '.'],
  },
  likely: {
    none: (): Sentence => [{ unknown: 'No cause stands out' }, ' in what was read.'],
    first: (cause: Part, wording: string): Sentence => [cause, wording === '' ? '.' : `: ${wording}.`],
    second: (cause: Part): Sentence => [' Then ', cause, '.'],
  },
  stillOpen: {
    none: 'No dangerous cause is left open by missing data.',
    all: (names: readonly string[]): Sentence => [{ strong: `${listed(names)}.` }],
    some: (names: readonly string[], more: number): Sentence => [
      { strong: names.join(', ') },
      ' and ',
      { section: 'open', words: `${more} more` },
      '.',
    ],
  },
  next: {
    pending: (count: number): string => ` ${plural(count, 'result')} pending.`,
    nothing: 'No further test is suggested.',
    first: (test: string): string => `${test}.`,
    suggested: (count: number): Sentence => [' ', { section: 'workup', words: plural(count, 'test') }, ' suggested.'],
  },
  restsOn: {
    nothing: 'No white count was read.',
    lows: (lows: number, all: number): string =>
      lows === 0
        ? `None of ${plural(all, 'white count')} was below the limit`
        : `${lows} of ${plural(all, 'white count')} was below the limit`,
    since: (date: string): string => ` since ${date}. Lowest `,
  },
  otherLines: {
    low: (names: readonly string[]): string => (names.length === 0 ? 'Not low' : `Low: ${listed(names)}`),
    unknown: (names: readonly string[]): string => `Not known: ${listed(names)}.`,
  },
  masking: {
    unseen: (what: string): Sentence => [{ unknown: 'Not known:' }, ` ${lowered(what)} not read.`],
    none: 'No medicine read is known to raise white counts.',
    raises: ' can raise white counts and hide a low one.',
  },
  read: {
    all: (count: number): Sentence => [
      { strong: `All ${plural(count, 'search', 'searches')} answered.` },
      ' ',
      { section: 'coverage', words: 'What was read' },
    ],
    gaps: (count: number, what: string): Sentence => [
      { unknown: `${plural(count, 'gap')}:` },
      ` ${what}. `,
      { section: 'coverage', words: 'What was read, and what was not' },
    ],
  },

  gaps: {
    unknown: 'Unknown, not none.',
    restUnknown: 'What is missing is unknown, not none.',
    leftOut: {
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
    } satisfies Readonly<Record<LeftOut['why'], string>>,
  },

  alerts: {
    name: (id: string): string => alertNames[id] ?? id,
    actNow: 'Act now',
    today: 'Today',
    title: (urgency: string, name: string, facts: readonly string[]): string => [`${urgency}: ${name}`, ...facts].join(', '),
    withIt: (names: readonly string[]): string => `With it: ${names.join(' · ')}.`,
    askAboutMedicines: 'Ask about every medicine now:',
    listNotRead: ' the list could not be read.',
    rules: (count: number): string => `The ${plural(count, 'rule')} behind this `,
    noOrder: '· for information, not an order',
    becauseOf: 'Because of',
    since: 'since',
    notOnRecord: 'Not on record recently:',
    notAskedFor: 'Not asked for yet:',
    depthUnknown: 'How low the neutrophils are is not known',
    depthAdvice: 'Consider a full blood count with differential today. Until then a severe neutropenia is not excluded.',
    forInformation: 'For information:',
    /** Short acts of an alert, if it has any. */
    acts: (id: string): AlertActs | undefined => alertActs[id],
    call: (who: readonly string[], soon: Soon): Act => act(`Call ${who.join(' and ')}`, `${soon}.`),
  },

  drugs: {
    title: 'Drug suspects',
    recognised: (count: number): string => `${plural(count, 'medicine')} recognised`,
    notRecognised: (count: number): string => `${count} not`,
    nothingToJudge: 'No list to judge. This does not mean that no medicine is taken: ask.',
    nothingFits: 'No medicine that was read fits the low line in time and kind.',
    weaker: 'Weaker links',
    link: (evidence: DrugSuspect['evidence']): string => `${evidence} link`,
    raises: (isTaken: boolean): string =>
      `${isTaken ? 'raises white cells' : 'raises white cells, if it was taken then'}: a normal or rising count under it proves no recovery.`,
    setAside: (count: number): string => `Looked at and set aside, ${count}`,
    prescriberFirst: 'Do not stop without the prescriber:',
    datesDisagree: 'Dates disagree:',
    knownLink: 'Known link',
    evidence: {
      definite: 'definite',
      probable: 'probable',
      possible: 'possible',
    } satisfies Readonly<Record<DrugSuspect['evidence'], string>>,
    basis: (basis: string): string => basis.replaceAll('-', ' '),
    stoppedThen: 'Stopped, then?',
    givenAgain: 'Given again?',
    naranjo: 'Naranjo',
    naranjoWords: {
      doubtful: 'doubtful',
      possible: 'possible',
      probable: 'probable',
      definite: 'definite',
    } satisfies Readonly<Record<DrugSuspect['naranjo']['category'], string>>,
    open: (count: number): string => `; ${plural(count, 'question')} open`,
    cause: 'Cause',
    seeCause: 'See the cause',
    startToLow: 'Start to first low count',
    discussStopping: 'Discuss stopping',
    withPrescriber: (isTakenUnknown: boolean): string =>
      ` with the prescriber${isTakenUnknown ? ', if it is still taken' : ''}. Check the counts again by local protocol.`,
    rows: {
      MedicationRequest: 'ordered',
      MedicationStatement: 'reported',
      MedicationDispense: 'dispensed',
      MedicationAdministration: 'given',
    } as Readonly<Record<string, string>>,
    row: 'row',
    windows: {
      'inside-typical': 'inside the usual window',
      'inside-possible': 'inside the possible window',
      'too-early': 'too early',
      'too-late': 'too late',
      unknown: 'window not known',
    } satisfies Readonly<Record<DrugWindow, string>>,
    usual: (low: string, high: string): string => `usual ${low}–${high}`,
    possible: (low: string, high: string): string => `possible ${low}–${high}`,
    usualUnknown: 'usual window not known',
    latency: (days: string | undefined, usual: string): string =>
      days === undefined ? `Days to the first low count not known; ${usual}.` : `${days} days to the first low count; ${usual}.`,
    day: (days: string): string => `day ${days}`,
    dayUnit: 'd',
    notStopped: 'not stopped, so the course after stopping is not known',
    noSecondCourse: 'no second course that could tell',
    dechallenges: {
      positive: 'rose after stopping',
      negative: 'did not rise after stopping',
      confounded: 'cannot be told: another cause of the rise',
      unknown: 'not known',
    } satisfies Readonly<Record<Challenge, string>>,
    rechallenges: {
      positive: 'fell again when taken again',
      negative: 'did not fall when taken again',
      confounded: 'cannot be told: another cause of the fall',
      unknown: 'not known',
    } satisfies Readonly<Record<Challenge, string>>,
    /** What an interaction hangs on, before its message. */
    onlyWith: (points: readonly OpenPoint[]): string => `Only with ${points.map(openPoint).join(' or ')}: `,
    from: (date: string, isExact: boolean): string => (isExact ? `from ${date}` : `from ${date}, day not known`),
    startUnknown: 'start not known',
    to: (date: string, isExact: boolean): string => (isExact ? `to ${date}` : `to ${date}, day not known`),
    stillTaken: 'still taken',
    stillActive: 'still active in the chart',
    ended: 'ended, date not known',
    stillTakenUnknown: 'whether still taken is not known',
  },
  drugDetails: {
    title: 'Why it stands here, and what to ask',
    pointsOrder: 'Points order the list; they are no likelihood.',
    dates: 'Dates',
    takenBefore: 'Taken before this course: a second exposure can act within hours',
    notTakenBefore: 'No earlier exposure is on record',
    consensus: 'Fall during treatment or within 7 days of the stop (consensus on agranulocytosis):',
    consensusWords: {
      met: 'yes',
      unmet: 'no',
      unknown: 'not known',
      'not-meant': 'not applied',
    } satisfies Readonly<Record<DrugSuspect['consensusOnset']['verdict'], string>>,
    scale: (score: number, category: string): string => `Naranjo scale: ${score}, ${category}`,
    chartSays: (answer: NaranjoItem['answer']): string => `The chart says ${answer}: `,
    monitoringAndGenetics: 'Monitoring and genetics',
    loading: 'Loading',
    notLoaded: 'The notes could not be loaded. Close and open to try again.',
    noNotes: 'No notes are kept for this medicine.',
    monitoring: 'Monitoring',
    genetics: 'Genetics',
    interactions: 'Interactions',
    references: 'References: ',
    loadNotes: async (id: string): Promise<DrugNote | undefined> => (await import('../../knowledge/drug-notes.ts')).drugNotes[id],
  },

  causes: {
    title: 'Causes',
    tally: (judged: number, candidates: number, open: number, aside: number): string =>
      `${judged} judged: ${candidates} to consider, ${open} not yet excluded, ${aside} set aside`,
    nothingStandsOut: 'No cause stands out in what was read.',
    weakly: (count: number): string => `Weakly supported, ${count} more`,
    mechanism: (mechanism: JudgedCause['mechanism']): string => mechanism,
    mustNotMiss: 'Must not miss',
    wordings: {
      'strongly suggested by the record': 'strongly suggested by the record',
      suggested: 'suggested',
      possible: 'possible',
      'weakly supported': 'weakly supported',
      '': '',
    } satisfies Readonly<Record<JudgedCause['wording'], string>>,
    recorded: 'On record as a diagnosis: ',
    settledBy: 'Settled by ',
    settledByEnd: '',
    asking: 'asking',
    sourcesAndPlace: 'Sources and place',
    of: (cause: string): string => ` of ${cause}`,
    adjusted: (words: readonly string[]): string => `Order adjusted: ${words.join('; ')}. `,
    for: 'For',
    against: 'Against',
    notKnown: 'Not known',
    nothingFor: 'Nothing found for it',
    nothingAgainst: 'Nothing found against it',
    allKnown: 'Every fact it asks for is known',
    evidenceTally: (counts: { readonly for: number; readonly against: number; readonly unknown: number }): string =>
      `${counts.for} for, ${counts.against} against, ${counts.unknown} not known`,
    ask: ' ask',
    weights: {
      strong: 'strong',
      moderate: 'moderate',
      weak: 'weak',
    } satisfies Readonly<Record<JudgedEvidence['weight'], string>>,
    rule: 'The rule',
    ruleOf: (cause: string): string => `The rule of ${cause}`,
    notExcluded: 'Dangerous and not yet excluded',
    stay: (count: number): string => `${count}: data are missing, so they stay on the list`,
    setAside: 'Set aside',
    setAsideCount: (count: number): string => `${count}, each with its reason`,
    showAll: (count: number): string => `Show all ${count}`,
  },

  counts: {
    title: 'Counts and medicines',
    seriesShown: 'Series shown',
    seriesName: (name: string): string => (name === 'alc' ? 'Lymphocytes' : name.toUpperCase()),
    nothingToDraw: 'No count to draw. This does not mean that the counts are not low.',
    point: 'Point at a mark for its exact value.',
    legend:
      '×10⁹/L, logarithmic: each step down is the same fall in proportion. Hollow point: computed from WBC and %. Faded bar end: date not exact. Arrow: no end on record.',
    correctedRing: ' Dashed ring: corrected by the laboratory.',
    unusedMarks: ' Above the counts: cross, withdrawn by the laboratory; diamond, could not be judged. Neither is used.',
    thinned: ' So many counts that only the lowest and the highest of each stretch are drawn; the table has all.',
    withdrawn: (line: string): string => `${line} withdrawn by the laboratory`,
    notJudged: (line: string, written: string): string => `${line}${written && ` ${written}`} could not be judged`,
    notDrawn: (names: readonly string[]): string => ` Not drawn: ${listed(names)}.`,
    asTable: (samples: number): string => `The same as a table, ${plural(samples, 'sample')}`,
    notCounted: 'not counted',
    caption: '×10⁹/L; newest first',
    collected: 'Collected',
    ancBasis: 'ANC basis',
    bases: { reported: 'reported', computed: 'computed' },
    medicines: 'Medicines recognised',
  },

  workup: {
    title: 'Workup',
    tally: (suggested: number, pending: number, done: number): string =>
      `${suggested} suggested · ${pending} pending · ${done} done`,
    tiers: {
      1: 'First look',
      2: 'Tests that separate the causes',
      3: 'If the history points there',
      4: 'Specialist',
    } satisfies Readonly<Record<WorkupItem['tier'], string>>,
    alsoLookAt: 'Also look at:',
    referral: 'Referral:',
    referralWords: ({ level, interval, why }: Assessment['referral']): string =>
      `${[level.replaceAll('-', ' '), ...(interval === '' ? [] : [interval])].join(', ')}. ${capitalised(why)}`,
    points: (count: number): string => `Points to consider, ${count}`,
    noOrder: 'For clinician information, not an order.',
    seeNote: 'See the note text',
    noteLabel: 'Plain text for the note',
    selected: (count: number): string => `${plural(count, 'test')} selected`,
    alert: 'Alert',
    reason: 'Reason: ',
    moreReasons: ' more reasons',
    last: 'Last: ',
    whatItTells: 'What it tells',
    forIt: (words: string): string => `: for it, ${words}`,
    againstIt: (words: string): string => `; against it, ${words}`,
    mind: 'Mind:',
    doneUndated: 'done, not dated',
    done: (date: string): string => `done ${date}`,
    stale: 'stale',
    staleFor: (days: number): string => `stale, ${plural(days, 'day')}`,
    /** Of what does not stand in the list at hand. */
    testName: (id: string): string => id.replaceAll('-', ' '),
    causeName: (id: string): string => id.replaceAll('-', ' '),
    copied: 'Copied',
    cannotCopy: 'Copying is not allowed here: the text is marked, press Ctrl+C',
    clear: 'Clear',
    copy: 'Copy for note',
  },

  questions: {
    title: 'Questions',
    answered: (answered: number, all: number): string => `${answered} of ${all} answered`,
    notStored: 'Answers count at once and are not stored.',
    wouldRaise: (alerts: readonly string[]): string => `A yes would raise: ${alerts.join(', ')}.`,
    for: 'For ',
    enteredByYou: (at: string): string => `Entered by you, ${at}`,
    choices: { yes: 'Yes', no: 'No', unknown: 'Not known' } satisfies Readonly<Record<Verdict3, string>>,
  },
  changes: {
    unchanged: 'Noted. It changes neither causes nor alerts nor workup.',
    said: (what: string, names: readonly string[], more: number): string =>
      `${capitalised(what)}: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    alert: 'alert',
    alertGone: 'no longer alerted',
    movedUp: 'moved up',
    likely: 'new',
    open: 'now open',
    gone: 'no longer listed',
    drugAside: 'now set aside among the medicines',
    drugNew: 'new among the medicines',
    testsAdded: 'tests added',
    testsDropped: 'tests dropped',
  },

  coverage: {
    title: 'What was read, and what was not',
    rowsOfEach: 'Rows read of each kind',
    read: 'Read',
    rows: 'Rows',
    notUsed: 'Not used',
    fromTo: 'From, to',
    notRead: 'not read',
    empty: 'asked; the list is empty',
    incomplete: 'incomplete',
    colours: {
      parts: { background: 'background', text: 'text', highlight: 'links' },
      worn: (names: readonly string[]): string => `Colours of the EHR used here: ${listed(names)}.`,
      left: (names: readonly string[]): string =>
        `Colours of the EHR left aside, because text would be hard to read: ${listed(names)}.`,
    },
    howAsked: 'How each was asked',
    asked: (how: string, answered: string, pages: number): string => {
      const answer = answered.startsWith('not answered') ? `${capitalised(answered)}.` : `Answered ${answered}.`;
      return `Asked: ${how}. ${answer} ${capitalised(plural(pages, 'page'))}.`;
    },
    fromDate: (from: string, to: string): string => `${from} to ${to} `,
    allAnswered: 'Every search answered.',
    gaps: 'Not read',
    gapsCount: (count: number): string => `${count}: treat as unknown, not as none`,
    leftOut: 'Read but not used',
    leftOutRows: (count: number): string => plural(count, 'row'),
  },

  lost: {
    title: (time: string): string => `Your session ended at ${time}`,
    nothingNew: 'Nothing new can be read.',
    readBefore: (time: string): string => `What you see was read at ${time} and may be out of date.`,
    openAgain: 'Open the app again from the chart',
    toGoOn: ' to go on.',
    copyFirst: 'Copy the note first if you want to keep your selection: it is not stored.',
  },
  jump: {
    name: 'Sections',
    counts: 'Counts',
    drugs: 'Drugs',
    causes: 'Causes',
    workup: 'Workup',
    questions: 'Ask',
    coverage: 'Gaps',
  },

  footer: {
    draft: 'Draft clinical content.',
    noSignature: 'No clinician has signed off these rules. They support a decision and do not make one.',
    /** Of a language whose text no clinician has read; empty for English. */
    machineDrafted: '',
    content: (version: string, causes: number, wbc: string, anc: string | undefined): string =>
      `Leukoscope · clinical content ${version} · ${causes} causes judged · leukopenia limit ${wbc} ×10⁹/L${anc === undefined ? '' : `, neutropenia ${anc} ×10⁹/L`}`,
    rules: 'Rules and sources',
    rulesAre: ': every rule as it ran, every number with its source',
    sourcesUsed: (count: number): string => `Sources used on this screen, ${count}`,
    loading: 'Loading…',
    notLoaded: 'The list of sources could not be loaded.',
    noSource: (id: string): string => `no such source: ${id}`,
    unverified: 'unverified',
  },

  rules: {
    loading: 'Loading the rules…',
    title: 'Rules and sources',
    notLoaded: 'The rules could not be loaded. Reading the chart again may help; what the panel shows is not affected.',
    back: 'Back to the patient',
    /** Before the page of rules is shown. */
    load: (): Promise<void> => Promise.resolve(),
  },

  source: {
    title: 'Source',
    close: 'Close',
    citation: (name: string): string => `Citation: ${name}`,
    of: (name: string): string => `Source: ${name}`,
    notAmong: 'Not among the rows read',
    notHeld: 'The value rests on a row that this page does not hold.',
    record: 'Record',
    procedure: 'Procedure',
    done: 'Done',
    status: 'Status',
    codes: 'Codes',
    noKnownAllergy: 'Stated: no known allergy',
    allergy: 'Allergy',
    reactions: 'Reactions',
    active: 'Active',
    recorded: 'Recorded',
    reportEmpty: 'Report without words',
    report: 'Report',
    when: 'When',
    results: 'Results',
    visit: 'Visit',
    noReason: 'No reason given',
    from: 'From',
    to: 'To',
    kind: 'Kind',
    leftOut: 'Read but not used',
    why: 'Why',
    detail: 'Detail',
    noSystem: 'code of no system',
    timeBases: {
      collected: 'when collected',
      specimen: 'from the specimen',
      report: 'from the report',
      issued: 'when issued',
    } satisfies Readonly<Record<NonNullable<LabResult['timeBasis']>, string>>,
    noValue: (reason: string): string => `No value: ${reason}`,
    notDated: 'not dated',
    readAs: 'Read as',
    reference: 'Reference',
    flagged: 'Flagged',
    issued: 'Issued',
    method: 'Method',
    doubt: 'Doubt',
    notUsed: (detail: string): string => `not used: ${detail}`,
    note: 'Note',
    specimen: 'Specimen',
    unitAssumed: ' (unit missing, taken from the size of the number)',
    drugSources: {
      statement: 'reported',
      request: 'ordered',
      administration: 'given',
      dispense: 'dispensed',
    } satisfies Readonly<Record<DrugRow['source'], string>>,
    dateBases: {
      administered: 'when given',
      dispensed: 'when dispensed',
      stated: 'as stated',
      'dosage-bounds': 'from the dosage',
      supply: 'from the days of supply',
      authored: 'when ordered',
    } satisfies Readonly<Record<DateBasis, string>>,
    taken: {
      yes: 'taken',
      assumed: 'assumed from the order or supply',
      no: 'not taken',
    } satisfies Readonly<Record<DrugRow['taken'], string>>,
    noDose: 'Dose not recorded',
    start: 'Start',
    stop: 'Stop',
    noStop: 'none recorded',
    stillActive: 'active in the chart; whether it is taken is not recorded',
    stillTaken: 'Still taken',
    isTaken: 'Taken?',
    howKnown: 'How it is known',
    route: 'Route, form',
    whyStopped: 'Why stopped',
    only: { month: ', only the month is known', year: ', only the year is known' },
    problemSources: {
      'problem-list': 'Problem list',
      'encounter-diagnosis': 'Visit diagnosis',
      other: 'Recorded problem',
      reason: 'Reason of a visit or order',
    } satisfies Readonly<Record<Problem['source'], string>>,
    actives: {
      yes: 'active',
      no: 'not active',
      'not-stated': 'not stated',
    } satisfies Readonly<Record<Problem['active'], string>>,
    /** Of an allergy: as the record has it. */
    allergyActives: {
      yes: 'yes',
      no: 'no',
      'not-stated': 'not-stated',
    } satisfies Readonly<Record<Problem['active'], string>>,
    asPossible: (status: string): string => `${status}, recorded as possible`,
    onset: 'Onset',
    ended: 'Ended',
  },

  note: {
    /** Letters of the English note; a language with others keeps them. */
    isAscii: true,
    title: (version: string): string => `LEUKOPENIA REVIEW (Leukoscope, content ${version}, draft)`,
    patient: (id: string, read: string): string => `Patient ID ${id}. Chart read ${read}.`,
    finding: 'FINDING',
    sentence: (headline: string, real: string): string => `${headline}. ${real}`,
    computed: ' (computed)',
    lastAbove: ' (last above the limit)',
    notKnown: (line: string): string => `${line} not known`,
    alert: 'ALERT',
    drugs: 'DRUG SUSPECTS',
    drugsUnread: 'Not known: the medicines could not be read.',
    naranjo: (score: number, category: string): string => `Naranjo ${score} (${category}).`,
    causes: 'CAUSES TO CONSIDER',
    open: (causes: string): string => `NOT YET EXCLUDED: ${causes}.`,
    workup: 'WORKUP',
    selected: 'Selected:',
    pending: 'Pending:',
    done: 'Done:',
    doneOn: (status: string): string => status.replace('done ', ''),
    told: (answers: readonly string[]): string => `TOLD BY CLINICIAN: ${answers.join('; ')}.`,
    says: (topic: string, says: Verdict3): string => `${topic} ${says}`,
    notRead: (what: string): string => `NOT READ (unknown, not none): ${what}.`,
    noOrder: 'Decision support for clinicians, not an order.',
  },
};

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

export type PanelWords = typeof english;

/** Of the language that the page is in. */
export let panel: PanelWords = english;

export function speakPanel(words: PanelWords = english): void {
  panel = words;
}
