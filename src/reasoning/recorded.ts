/**
 * What the chart records, arranged by code set: by code, and by the words of the same row.
 *
 * A code says what something is, the words say whether it is here: an entered negation, history or relative wins over the
 * bare code, and a `notText` phrase of the row forbids the code to count. Otherwise the code wins.
 */
import { codeSets } from '../knowledge/code-sets/index.ts';
import type { Code, CodeSet } from '../knowledge/rule.ts';
import { placeCues, textCues } from '../knowledge/text-cues.ts';
import type { Coding } from '../record/coding.ts';
import type { LabResult } from '../record/lab-result.ts';
import type { Problem } from '../record/problem.ts';
import type { PatientRecord } from '../record/record.ts';
import { remember } from '../record/remember.ts';
import type { Report } from '../record/report.ts';
import { atOnce, eachInSteps, type Steps } from '../record/steps.ts';
import type { When } from '../record/when.ts';
import { isWrittenAs } from './spelling.ts';
import {
  isDenial,
  isExamination,
  type Lexicon,
  lexiconInSteps,
  type Mention,
  type ReadSet,
  readText,
  type Stance,
  stanceOf,
  vetoedSets,
} from './text.ts';

/** One finding of one row. Rows about relatives and allergies are kept apart by their source. */
export interface Recorded {
  readonly set: string;
  readonly ref: string;
  /** `family`: of a relative, wherever it was written; `told`: by the clinician, during this launch. */
  readonly source: 'condition' | 'reason' | 'procedure' | 'report' | 'result' | 'family' | 'allergy' | 'told';
  readonly by: 'code' | 'text';
  readonly negated: boolean;
  readonly past: boolean;
  /** Provisional, differential, or written as possible. */
  readonly uncertain: boolean;
  readonly active: 'yes' | 'no' | 'not-stated';
  readonly onset?: When | undefined;
  readonly end?: When | undefined;
  readonly recorded?: When | undefined;
  /** Of a procedure, report or result. */
  readonly time?: When | undefined;
  /** What the row says. */
  readonly words: string;
  /** The sentence that it was read from. */
  readonly sentence?: string | undefined;
  /** Written down for one visit: a diagnosis or the reason of an encounter, which the problem list does not keep. */
  readonly ofVisit: boolean;
}

/**
 * Every finding of the chart. Silence is not recorded: a set without an entry is unknown, not absent.
 *
 * The same object of code sets is compiled once, however many charts are read.
 */
export const recordedFindings = (record: PatientRecord, sets: Readonly<Record<string, CodeSet>>): readonly Recorded[] =>
  atOnce(findingsInSteps(record, sets));

function* findingsInSteps(record: PatientRecord, sets: Readonly<Record<string, CodeSet>>): Steps<readonly Recorded[]> {
  const index = yield* indexOf(sets);
  yield;
  const found: Recorded[] = [];
  yield* eachInSteps(record.problems.rows, (row) => readProblem(row, index, found));
  for (const { ref, start, reasons } of record.encounters.rows) {
    for (const { text, codes } of reasons)
      readRow(
        { ...rowOf(ref, 'reason', nameOf(text, codes), undefined, start), ofVisit: true },
        text,
        codes,
        CONDITIONS,
        index,
        found,
      );
  }
  for (const { ref, status, text, codes, performed } of record.procedures.rows) {
    if (NOT_DONE.has(status)) continue;
    const row = rowOf(ref, 'procedure', nameOf(text, codes), performed);
    readRow(row, text, codes, PROCEDURES, index, found);
  }
  for (const { ref, relationship, text, codes } of record.family.rows) {
    const words = joined(relationship, nameOf(text, codes));
    readRow(rowOf(ref, 'family', words), text, codes, CONDITIONS, index, found);
  }
  for (const allergy of record.allergies.rows) {
    if (allergy.noKnown) continue;
    const words = joined(allergy.text, allergy.reactions.join(', '));
    const { ref, active, recorded } = allergy;
    const row: Row = { ...rowOf(ref, 'allergy', words, undefined, recorded), active };
    // one by one: the negation of one reaction must not reach the next
    for (const text of [allergy.text, ...allergy.reactions])
      addMentions(row, index.read(text).mentions, CONDITIONS, index, found);
  }
  yield* eachInSteps(record.reports.rows, (report) => readReport(report, index, found));
  yield* eachInSteps(record.labs.rows, (result) => readResult(result, index, found));
  yield* eachInSteps(record.vitals.rows, (result) => readResult(result, index, found));
  return found;
}

/**
 * The same, by code set.
 *
 * @param affirmed findings that the clinician told, to stand beside those of the chart
 */
export function* recordedBySet(
  record: PatientRecord,
  affirmed: readonly Recorded[] = [],
): Steps<ReadonlyMap<string, readonly Recorded[]>> {
  const found = new Map<string, Recorded[]>();
  const put = (each: Recorded): void => {
    const held = found.get(each.set);
    if (held) held.push(each);
    else found.set(each.set, [each]);
  };
  for (const each of yield* findingsInSteps(record, codeSets)) put(each);
  for (const each of affirmed) put(each);
  return found;
}

/** A row without what was found in it. */
interface Row extends Omit<Recorded, 'set' | 'by' | 'negated' | 'past' | 'uncertain' | 'sentence'> {
  readonly suspected: boolean;
}

/** A row that says neither whether it still holds nor since when; each is written out, because it is made for every row. */
const rowOf = (ref: string, source: Row['source'], words: string, time?: When, recorded?: When): Row => ({
  ref,
  source,
  active: 'not-stated',
  ofVisit: false,
  suspected: false,
  words,
  onset: undefined,
  end: undefined,
  recorded,
  time,
});

/** Which code sets a kind of row can speak of. */
type Admits = (set: CodeSet, id: string) => boolean;

/** Film findings are read from films and reports: "excess blasts" in the name of a disease is no film. */
const CONDITIONS: Admits = (set) => set.kind !== 'lab' && set.kind !== 'vital';
const EXAMINATIONS: Admits = (set, id) => isExamination(id, set);
/** `Bone marrow biopsy: hypocellular`: the name of a procedure may carry its result. */
const PROCEDURES: Admits = (set) => set.kind !== 'vital';
const LABORATORY: Admits = (set) => set.kind === 'lab';
const isLaboratory = ({ laboratory }: ReadSet): boolean => laboratory;
const EXPOSURES: Admits = (set) => set.kind === 'exposure';
const ANYTHING: Admits = () => true;

const NOT_DONE: ReadonlySet<string> = new Set(['not-done', 'preparation', 'entered-in-error']);

/** Values that say that the thing named by the result is there. Amounts count as there; how much is never read from words. */
const PRESENT: ReadonlySet<string> = new Set(
  [
    'positive pos present detected reactive seen found noted yes true abnormal increased + ++ +++ 1+ 2+ 3+ 4+',
    'few rare occasional some moderate many marked slight mild frequent numerous abundant',
    '阳性 可见 有 偶见 少量 见到',
  ].flatMap((line) => line.split(' ')),
);
/** Values that answer nothing. */
const NO_ANSWER =
  /^(?:(?:unknown|not (?:asked|known|stated|recorded|applicable|available|assessed)|declined|refused|pending|n\/?a)\b|不详|未知)/i;

// ---- Codes ----------------------------------------------------------------------------------------------------------

interface Index {
  readonly sets: Readonly<Record<string, CodeSet>>;
  readonly lexicon: Lexicon;
  /** ICD-10-CM: a code as it is written, to the sets of it and of every broader code. */
  readonly icd10: (code: string) => readonly string[];
  /** Codes of every other system, by system. */
  readonly exact: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** The name of a row: names recur from row to row and from chart to chart, and are read once. */
  readonly read: (text: string) => Said;
  /** The note of a result, as far as it speaks of laboratory findings. */
  readonly readNote: (text: string) => Said;
  readonly stance: (text: string) => Stance;
  readonly vetoes: (text: string) => ReadonlySet<string>;
}

/** What a text says of the patient. */
interface Said {
  readonly mentions: readonly Mention[];
  readonly bySet: ReadonlyMap<string, readonly Mention[]>;
}

const saidIn = (mentions: readonly Mention[]): Said => ({ mentions: onceEach(mentions), bySet: bySet(mentions) });

/** Names and codes that are kept in mind. */
const KEPT = 4000;
/** What is longer is no name, and comes once. */
const LONGEST_NAME = 120;

/** Keeps the answers for names, and works out the others anew. */
function rememberNames<T>(answer: (text: string) => T): (text: string) => T {
  const remembered = remember(KEPT, answer);
  return (text) => (text.length <= LONGEST_NAME ? remembered(text) : answer(text));
}

const indexes = new WeakMap<Readonly<Record<string, CodeSet>>, Index>();

function* indexOf(sets: Readonly<Record<string, CodeSet>>): Steps<Index> {
  const held = indexes.get(sets);
  if (held) return held;
  const lexicon = yield* lexiconInSteps(sets, { ...textCues, place: placeCues });
  const icd10 = new Map<string, string[]>();
  const exact = new Map<string, Map<string, string[]>>();
  const systemOf = (system: string): Map<string, string[]> => {
    const others = exact.get(system) ?? new Map<string, string[]>();
    exact.set(system, others);
    return others;
  };
  for (const [id, set] of Object.entries(sets)) {
    for (const { system, code } of set.codes) {
      const isIcd10 = system === 'icd-10-cm';
      const target = isIcd10 ? icd10 : systemOf(system);
      const key = isIcd10 ? code.replace('.', '').toUpperCase() : code;
      const others = target.get(key);
      if (others) others.push(id);
      else target.set(key, [id]);
    }
  }
  const index: Index = {
    sets,
    lexicon,
    icd10: remember(KEPT, (code) => broaderSets(code, icd10)),
    exact,
    read: rememberNames((text) => saidIn(readText(text, lexicon))),
    readNote: rememberNames((text) => saidIn(readText(text, lexicon, 'patient', isLaboratory))),
    stance: rememberNames((text) => stanceOf(text, lexicon)),
    vetoes: rememberNames((text) => vetoedSets(text, lexicon)),
  };
  indexes.set(sets, index);
  return index;
}

/** The code systems by their addresses and OIDs; `icd-10` of the WHO and its national editions share the categories. */
const SYSTEMS: readonly (readonly [RegExp, Code['system']])[] = [
  [/icd-?10-?pcs/i, 'other'],
  [/icd-?10|2\.16\.840\.1\.113883\.6\.(?:90|3)$/i, 'icd-10-cm'],
  [/snomed|2\.16\.840\.1\.113883\.6\.96$/i, 'snomed'],
  [/loinc|2\.16\.840\.1\.113883\.6\.1$/i, 'loinc'],
  [/icd-?9|2\.16\.840\.1\.113883\.6\.(?:103|104)$/i, 'icd-9-cm'],
  [/ama-assn|\bcpt\b|2\.16\.840\.1\.113883\.6\.12$/i, 'cpt'],
];

/** `D70.9`, `D709` and the longer national codes `D70.x00`; without a dot only what ICD-10-CM itself allows. */
const ICD10 = /^([A-Z]\d[0-9A-Z])(?:\.([0-9A-Za-z]+)|([0-9A-Z]{0,4}))$/;

const systemKnown = remember(200, (system) => SYSTEMS.find(([pattern]) => pattern.test(system))?.[1]);

const NO_SETS: readonly string[] = [];

function setsOfCode({ system, code }: Coding, index: Index): readonly string[] {
  if (system === undefined || code === undefined) return NO_SETS;
  const known = systemKnown(system);
  if (known === undefined || known === 'other') return NO_SETS;
  return (known === 'icd-10-cm' ? index.icd10(code) : index.exact.get(known)?.get(code.trim())) ?? NO_SETS;
}

function broaderSets(code: string, icd10: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const trimmed = code.trim();
  const parts = ICD10.exec(trimmed.slice(0, 1).toUpperCase() + trimmed.slice(1));
  if (!parts) return NO_SETS;
  const [, category = '', dotted = '', undotted = ''] = parts;
  const whole = category + dotted.toUpperCase() + undotted;
  const found: string[] = [];
  for (let length = 1; length <= Math.min(whole.length, LONGEST_ICD10); length += 1)
    found.push(...(icd10.get(whole.slice(0, length)) ?? NO_SETS));
  return found;
}

const LONGEST_ICD10 = 7;

// ---- Rows with a code and words -------------------------------------------------------------------------------------

function readProblem(problem: Problem, index: Index, found: Recorded[]): void {
  const { ref, text, codes, active, suspected, onset, abatement, recorded } = problem;
  const row: Row = {
    ref,
    source: problem.source === 'reason' ? 'reason' : 'condition',
    active,
    ofVisit: problem.source === 'encounter-diagnosis',
    words: nameOf(text, codes),
    suspected,
    onset,
    end: abatement,
    recorded,
    time: undefined,
  };
  readRow(row, text, codes, CONDITIONS, index, found);
}

const isOfThePatient = (row: Row): boolean => row.source !== 'family';

/** The words decide against the code: the finding is denied, past or a relative's. */
const isTurned = (stance: Stance, row: Row): boolean => stance.negated || (isOfThePatient(row) && (stance.past || stance.family));

function readRow(row: Row, text: string, codes: readonly Coding[], admits: Admits, index: Index, found: Recorded[]): void {
  const read = isOfThePatient(row) ? index.read : (words: string) => saidIn(readText(words, index.lexicon, 'relative'));
  const entered = read(text);
  const displays = displaysBeside(text, codes);
  const done = new Set<string>();
  for (const coding of codes) {
    const coded = setsOfCode(coding, index);
    if (coded.length > 0) readCode(row, text, displays, coded, entered, done, admits, index, found);
  }
  const rest = entered.mentions.filter((each) => !done.has(each.set));
  addMentions(row, rest, admits, index, found);
  const displayed = displays
    .flatMap((display) => read(display).mentions)
    .filter((each) => !done.has(each.set) && !entered.bySet.has(each.set));
  addMentions(row, onceEach(displayed), admits, index, found);
}

const NO_DISPLAYS: readonly string[] = [];

/** The texts of the codes that say something else than the row. */
function displaysBeside(text: string, codes: readonly Coding[]): readonly string[] {
  let displays: string[] | undefined;
  for (const { display } of codes)
    if (display !== undefined && display !== text && !displays?.includes(display)) (displays ??= []).push(display);
  return displays ?? NO_DISPLAYS;
}

function readCode(
  row: Row,
  text: string,
  displays: readonly string[],
  coded: readonly string[],
  entered: Said,
  done: Set<string>,
  admits: Admits,
  index: Index,
  found: Recorded[],
): void {
  const isVetoed = (id: string): boolean => index.vetoes(text).has(id) || displays.some((each) => index.vetoes(each).has(id));
  const stance = index.stance(text);
  for (const id of coded) {
    const set = index.sets[id];
    if (!set || done.has(id) || isVetoed(id) || !admits(set, id)) continue;
    done.add(id);
    const said = entered.bySet.get(id);
    if (said) {
      // the words speak of this very finding: they decide whether it is here
      const affirmed = said.find((each) => !isTurned(each, row)) ?? said.find((each) => !each.negated) ?? said[0];
      if (affirmed) add(row, id, isTurned(affirmed, row) ? 'text' : 'code', affirmed, affirmed.sentence, found);
      continue;
    }
    const effective: Stance = {
      ...stance,
      family: stance.family || set.ofRelatives === true,
      past: stance.past && set.historyCounts !== true,
    };
    add(row, id, isTurned(effective, row) ? 'text' : 'code', effective, undefined, found);
  }
}

function bySet(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const sets = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const held = sets.get(mention.set);
    if (held) held.push(mention);
    else sets.set(mention.set, [mention]);
  }
  return sets;
}

/** One for each set, sentence and meaning, however often a text repeats itself. */
function onceEach(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  const once = new Map<string, Mention>();
  for (const mention of mentions) {
    const { set, negated, family, past, uncertain, sentence } = mention;
    const key = `${set}|${negated}|${family}|${past}|${uncertain}|${sentence}`;
    if (!once.has(key)) once.set(key, mention);
  }
  return [...once.values()];
}

function addMentions(row: Row, mentions: readonly Mention[], admits: Admits, index: Index, found: Recorded[]): void {
  for (const mention of mentions) {
    const set = index.sets[mention.set];
    if (set && admits(set, mention.set)) add(row, mention.set, 'text', mention, mention.sentence, found);
  }
}

function add(row: Row, set: string, by: Recorded['by'], stance: Stance, sentence: string | undefined, found: Recorded[]): void {
  const ofRelative = stance.family && row.source !== 'allergy';
  found.push({
    set,
    ref: row.ref,
    source: ofRelative ? 'family' : row.source,
    by,
    negated: stance.negated,
    // an illness of a relative is history by nature, and counts as such
    past: stance.past && !ofRelative && row.source !== 'family',
    uncertain: stance.uncertain || row.suspected,
    active: row.active,
    onset: row.onset,
    end: row.end,
    recorded: row.recorded,
    time: row.time,
    words: row.words,
    sentence,
    ofVisit: row.ofVisit,
  });
}

/** A bare code is the name of a row for want of a better, and no words that could be read. */
const nameOf = (text: string, codes: readonly Coding[]): string =>
  text || displayOf(codes) || (codes.find(({ code }) => code)?.code ?? '');

const joined = (...parts: readonly string[]): string => parts.filter((each) => each !== '').join(': ');

const displayOf = (codes: readonly Coding[]): string => codes.find(({ display }) => display)?.display ?? '';

// ---- Reports and results --------------------------------------------------------------------------------------------

function readReport({ ref, name, codes, time, text }: Report, index: Index, found: Recorded[]): void {
  const row = rowOf(ref, 'report', nameOf(name, codes), time);
  // the name says what was examined, never what was found
  readRow(row, name, codes, EXAMINATIONS, index, found);
  if (text !== '') addMentions(row, index.read(text).mentions, ANYTHING, index, found);
}

/** Results that are words, and the notes of any result: a comment such as "platelet clumps" stands beside a number. */
function readResult(result: LabResult, index: Index, found: Recorded[]): void {
  const { value, note } = result;
  const isWords = value.kind === 'coded' || value.kind === 'text';
  if (!isWords && note === undefined) return;
  const row = rowOf(result.ref, 'result', result.name, result.time);
  if (note !== undefined) addMentions(row, index.readNote(note).mentions, LABORATORY, index, found);
  if (!isWords) return;
  const said = value.text === '' && value.kind === 'coded' ? displayOf(value.codes) : value.text;
  if (said.trim() !== '') readWords(result, said, row, index, found);
}

function readWords(result: LabResult, said: string, row: Row, index: Index, found: Recorded[]): void {
  const { name } = result;
  const words = `${name}: ${said}`;
  const worded: Row = { ...row, words };
  const answer = answerOf(said, index.lexicon);
  addMentions(worded, index.read(name).mentions, EXAMINATIONS, index, found);
  const { mentions } = index.read(said);
  if (answer === undefined) addMentions(worded, mentions, ANYTHING, index, found);
  else {
    // `rare dacrocytes` and `<1% blasts` are vetoed in this order of the words
    const asked = index.read(answer === 'present' ? `${said} ${name}` : name).mentions;
    const own = asked
      .filter((each) => isOwnFinding(each, result, index))
      .map((each): Mention => ({ ...each, negated: answer === 'absent', sentence: words }));
    addMentions(worded, onceEach([...mentions, ...own]), ANYTHING, index, found);
  }
  // `Country of birth: India`, `Recent travel: none` need the name to be understood
  if (!NO_ANSWER.test(said)) addMentions(worded, index.read(words).mentions, EXPOSURES, index, found);
}

/** A film finding may stand anywhere in the name; another finding only as the whole name, and not where a test is its own code set. */
function isOwnFinding(mention: Mention, result: LabResult, index: Index): boolean {
  const set = index.sets[mention.set];
  if (!set) return false;
  if (set.kind === 'lab') return !isExamination(mention.set, set);
  return set.kind === 'condition' && result.sets.length === 0 && isWrittenAs(mention.phrase, result.name.trim().toLowerCase());
}

function answerOf(said: string, lexicon: Lexicon): 'present' | 'absent' | undefined {
  const plain = said
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*\([^)]*\)\s*$/, '')
    .trim();
  if (isDenial(plain, lexicon) || plain === '-') return 'absent';
  return PRESENT.has(plain) ? 'present' : undefined;
}
