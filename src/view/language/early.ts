/**
 * The words that are on the screen before the causes are judged: reading, stopping, the headline and the cell lines.
 *
 * English is the shape that every other language fills: a sentence without its counterpart does not compile. What the rest of the
 * panel says stands in `panel.ts`, which is fetched later.
 */
import type { Line } from '../../knowledge/rule.ts';
import type { Band, Finding } from '../../reasoning/assessment.ts';
import type { GapReason } from '../../record/record.ts';
import type { Part } from '../sentence.ts';
import { capitalised, listed, lowered, plural } from './english.ts';

/** A date as the chart wrote it: what it leaves out is not there. */
export interface Written {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Why the app stopped and what to do. */
interface Notice {
  readonly title: string;
  readonly sentences: readonly string[];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthName = (month: number | undefined): string | undefined => (month === undefined ? undefined : MONTHS[month - 1]);
const joined = (...parts: readonly (string | number | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' ');

const english = {
  /** BCP 47, for the page. */
  tag: 'en',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '.',
  open: ' (',
  close: ')',
  /** Between two sentences. */
  space: ' ',
  /** `a, b and c` */
  list: (items: readonly string[]): string => listed(items),
  /** Chinese knows no capitals, and its foreign names keep theirs. */
  capital: capitalised,
  lower: lowered,

  /** As the year, the month and the day that are there. */
  date: ({ year, month, day }: Written): string => joined(day, monthName(month), year),
  dateWithoutYear: ({ month, day }: Written): string => joined(day, monthName(month)),
  dateAndClock: (date: string, clock: string): string => `${date}, ${clock}`,
  utc: ' UTC',
  hours: (count: number): string => `${count} h`,
  days: (count: number): string => `${count} days`,
  oneDay: '1 day',
  months: (count: number): string => `${count} months`,
  years: (count: number): string => `${count} years`,
  sameDay: 'the same day',
  ageInYears: (count: number): string => `${count} y`,

  lines: {
    wbc: 'Total WBC',
    anc: 'Neutrophils',
    alc: 'Lymphocytes',
    amc: 'Monocytes',
    aec: 'Eosinophils',
    abc: 'Basophils',
    hgb: 'Haemoglobin',
    plt: 'Platelets',
  } satisfies Readonly<Record<Line, string>>,
  shortLines: {
    wbc: 'WBC',
    anc: 'ANC',
    alc: 'ALC',
    amc: 'monocytes',
    aec: 'eosinophils',
    abc: 'basophils',
    hgb: 'Hb',
    plt: 'platelets',
  } satisfies Readonly<Record<Line, string>>,
  count: {
    computed: 'computed',
    computedFrom: (from: string): string => `computed from ${from}`,
    computedAs: (from: string): string => `computed: ${from}`,
    preliminary: 'preliminary',
    preliminaryResult: 'preliminary result',
    unitAssumed: 'unit missing, taken from the size of the number',
  },
  bands: {
    none: 'not low',
    borderline: 'borderline',
    mild: 'mild',
    moderate: 'moderate',
    severe: 'severe',
    'very-severe': 'very severe',
    profound: 'profound',
    unknown: 'not known',
  } satisfies Readonly<Record<Band, string>>,
  notKnown: 'Not known',
  low: 'Low',
  notLow: 'Not low',

  /** `severity` is a word of `bands`, or empty. */
  headline: {
    anaemia: 'anaemia',
    lowPlatelets: 'low platelets',
    lymphopenia: 'lymphopenia',
    pancytopenia: 'Pancytopenia',
    pancytopeniaWith: (severity: string): string => `Pancytopenia with ${severity}${severity && ' '}neutropenia`,
    pancytopeniaOpen: 'Pancytopenia, neutrophils not known',
    neutropeniaWith: (severity: string, others: readonly string[]): string =>
      capitalised(`${severity}${severity && ' '}neutropenia with ${listed(others)}`),
    neutropenia: (severity: string, isIsolated: boolean, wbcLow: boolean | null): string =>
      capitalised(
        `${severity}${severity && ' '}${isIsolated ? 'isolated ' : ''}neutropenia${wbcLow === false ? ', total WBC not low' : wbcLow === null ? ', total WBC not known' : ''}`,
      ),
    /** What stands beside a low white count or low lymphocytes. */
    beside: (others: readonly string[]): string => (others.length > 0 ? ` with ${listed(others)}` : ''),
    leukopeniaBounded: (beside: string): string => `Leukopenia${beside}, neutrophils not counted and at most as many`,
    leukopeniaOpen: (beside: string): string => `Leukopenia${beside}, neutrophils not known`,
    lymphopeniaOpen: (beside: string): string => `Lymphopenia${beside}, neutrophils not known`,
    lowWhiteOpen: (beside: string): string => `A low white count${beside}, neutrophils not known`,
    lymphopeniaBeside: (beside: string): string => `Lymphopenia${beside}`,
    isolatedLymphopenia: 'Isolated lymphopenia',
    lymphopeniaAlone: 'Lymphopenia',
    leukopeniaNeither: (beside: string): string => `Leukopenia${beside}, neutrophils and lymphocytes not low`,
    leukopeniaNeutrophilsNotLow: (beside: string): string => `Leukopenia${beside}, neutrophils not low`,
    newestUnusable: 'Leukopenia cannot be told: the latest white count could not be judged',
    noWhiteCount: 'Leukopenia cannot be told: no white count on record',
    resultsMissing: 'Leukopenia cannot be told: not low on the counts read, but results are missing',
    wbcOpen: 'No low line among those counted; total WBC not known',
    lowBefore: 'No leukopenia now; low before',
    none: 'No leukopenia on record',
  },
  lead: {
    leukopenia: 'Leukopenia: ',
    onlyOld: 'No usable white count lately; older counts stand in the chart below.',
    nothing: 'No white count, neutrophil or lymphocyte count could be used.',
    at: (count: Part, time: Part): readonly Part[] => [count, ' on ', time],
    wbcUnknown: 'Total WBC not known.',
    ancUnknown: 'ANC not known.',
  },
  finding: {
    waiting: 'Causes, medicines and workup are still being judged.',
    countsOnly: 'From the counts alone. Medicines, problems and everything else are still being read and may change it.',
    result: 'Result',
    /** Reasoning says these in English. */
    note: ({ words }: Finding['notes'][number]): string => words,
    caution: (words: string): string => words,
    limitSource: (words: string): string => words,
  },
  cells: {
    caption: 'Cell lines',
    legend: '. On the gauge the tick is the limit; left of it is low.',
    line: 'Line',
    value: 'Value',
    gauge: 'Gauge',
    limit: 'Limit',
    verdict: 'Verdict',
    limits: 'Limits: ',
    unverified: 'limit unverified: ',
    noCount: 'no usable count',
    on: 'on ',
    onEnd: '',
  },
  skip: { name: 'Skip', toFinding: 'Skip to the finding', toWorkup: 'Skip to the workup' },
  banner: {
    reading: 'Reading…',
    readAt: (time: string): string => `Read ${time}`,
    gaps: (count: number): string => plural(count, 'gap'),
    openServer: 'Open server: nobody signed in',
    ended: (time: string): string => ` · session ended ${time}`,
    again: 'Read again',
    print: 'Print',
    sexes: { male: 'male', female: 'female', other: 'other' },
    sexUnknown: 'sex not known',
    born: 'born ',
    bornEnd: '',
    birthUnknown: 'birth date not known',
    id: 'ID ',
    deceased: 'Deceased',
  },
  reading: {
    title: 'Reading the chart',
    opening: 'Opening the session',
    progress: (done: number, all: number): string => `${done} of ${all} read`,
    search: (name: string): string => name,
    asked: 'asked',
    rowsSoFar: (rows: number): string => `${plural(rows, 'row')} so far`,
    read: 'read',
    rowsRead: (rows: number): string => `${plural(rows, 'row')} read`,
    notRead: 'not read',
    waiting: 'waiting',
    nothingKnown: 'Finding, medicines and causes are not known yet.',
    restUnknown: 'Medicines and causes are not known yet.',
  },
  stopped: {
    notice: <N extends Notice>(notice: N): N => notice,
    reason: 'Reason',
    again: 'Try again',
    copy: 'Copy for the administrator',
    copied: 'Copied',
    cannotCopy: 'Copying is not allowed here: mark the lines and press Ctrl+C',
    notJudged: 'The chart could not be judged',
    unexpected: 'Something unexpected happened. Nothing here says that the counts are not low: look at the chart itself.',
    openAgain: "Open this app again from the patient's chart.",
    notShown: 'Leukoscope could not show this page',
    fault: 'A fault in the app stopped it. Nothing was changed in the chart.',
    lookAtChart: 'Nothing here says that the counts are not low: look at the chart itself, and open the app again from there.',
  },
  gapReasons: {
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
  } satisfies Readonly<Record<GapReason, string>>,
  /** Said where another language was asked for and could not be loaded. */
  languageMissing: '',
  /** Under `gk` no source is named. */
  generalKnowledge: 'General knowledge',
};

export type EarlyWords = typeof english;

/** Of the language that the page is in; chosen before anything is shown, and never again. */
export let early: EarlyWords = english;

export function speakEarly(words: EarlyWords = english): void {
  early = words;
}
