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
import type { Report } from '../record/report.ts';
import { atOnce, eachInSteps, type Steps } from '../record/steps.ts';
import type { When } from '../record/when.ts';
import {
  compileLexicon,
  isDenial,
  isExamination,
  type Lexicon,
  type Mention,
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
  readonly onset?: When;
  readonly end?: When;
  readonly recorded?: When;
  /** Of a procedure, report or result. */
  readonly time?: When;
  /** What the row says. */
  readonly words: string;
  /** The sentence that it was read from. */
  readonly sentence?: string;
  readonly problemList: boolean;
}

/**
 * Every finding of the chart. Silence is not recorded: a set without an entry is unknown, not absent.
 *
 * The same object of code sets is compiled once, however many charts are read.
 */
export const recordedFindings = (record: PatientRecord, sets: Readonly<Record<string, CodeSet>>): readonly Recorded[] =>
  atOnce(findingsInSteps(record, sets));

function* findingsInSteps(record: PatientRecord, sets: Readonly<Record<string, CodeSet>>): Steps<readonly Recorded[]> {
  const index = indexOf(sets);
  yield;
  const found: Recorded[] = [];
  yield* eachInSteps(record.problems.rows, (row) => readProblem(row, index, found));
  for (const encounter of record.encounters.rows) {
    for (const { text, codes } of encounter.reasons) {
      const row: Row = {
        ref: encounter.ref,
        source: 'reason',
        active: 'not-stated',
        problemList: false,
        words: nameOf(text, codes),
      };
      readRow({ ...row, ...(encounter.start && { recorded: encounter.start }) }, text, codes, CONDITIONS, index, found);
    }
  }
  for (const procedure of record.procedures.rows) {
    if (NOT_DONE.has(procedure.status)) continue;
    const { ref, text, codes, performed } = procedure;
    const row: Row = { ref, source: 'procedure', active: 'not-stated', problemList: false, words: nameOf(text, codes) };
    readRow({ ...row, ...(performed && { time: performed }) }, text, codes, PROCEDURES, index, found);
  }
  for (const { ref, relationship, text, codes } of record.family.rows) {
    const words = [relationship, nameOf(text, codes)].filter((each) => each !== '').join(': ');
    readRow({ ref, source: 'family', active: 'not-stated', problemList: false, words }, text, codes, CONDITIONS, index, found);
  }
  for (const allergy of record.allergies.rows) {
    if (allergy.noKnown) continue;
    const words = [allergy.text, allergy.reactions.join(', ')].filter((each) => each !== '').join(': ');
    const row: Row = { ref: allergy.ref, source: 'allergy', active: allergy.active, problemList: false, words };
    const dated: Row = { ...row, ...(allergy.recorded && { recorded: allergy.recorded }) };
    // one by one: the negation of one reaction must not reach the next
    for (const text of [allergy.text, ...allergy.reactions])
      addMentions(dated, readText(text, index.lexicon), CONDITIONS, index, found);
  }
  yield* eachInSteps(record.reports.rows, (report) => readReport(report, index, found));
  yield* eachInSteps([...record.labs.rows, ...record.vitals.rows], (result) => readResult(result, index, found));
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
  for (const each of [...(yield* findingsInSteps(record, codeSets)), ...affirmed]) {
    const held = found.get(each.set);
    if (held) held.push(each);
    else found.set(each.set, [each]);
  }
  return found;
}

/** A row without what was found in it. */
type Row = Omit<Recorded, 'set' | 'by' | 'negated' | 'past' | 'uncertain' | 'sentence'> & { readonly suspected?: boolean };

/** Which code sets a kind of row can speak of. */
type Admits = (set: CodeSet, id: string) => boolean;

/** Film findings are read from films and reports: "excess blasts" in the name of a disease is no film. */
const CONDITIONS: Admits = (set) => set.kind !== 'lab' && set.kind !== 'vital';
const EXAMINATIONS: Admits = (set, id) => isExamination(id, set);
/** `Bone marrow biopsy: hypocellular`: the name of a procedure may carry its result. */
const PROCEDURES: Admits = (set) => set.kind !== 'vital';
const LABORATORY: Admits = (set) => set.kind === 'lab';
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
  /^(?:unknown|not (?:asked|known|stated|recorded|applicable|available|assessed)|declined|refused|pending|n\/?a|不详)\b/i;

// ---- Codes ----------------------------------------------------------------------------------------------------------

interface Index {
  readonly sets: Readonly<Record<string, CodeSet>>;
  readonly lexicon: Lexicon;
  /** ICD-10-CM without its dot, in capitals. */
  readonly icd10: ReadonlyMap<string, readonly CodedSet[]>;
  /** `system|code` of every other system. */
  readonly exact: ReadonlyMap<string, readonly CodedSet[]>;
}

interface CodedSet {
  readonly id: string;
  /** What the code itself says: a code for "history of" does not become past by the words "history of". */
  readonly stance: Stance;
}

const indexes = new WeakMap<Readonly<Record<string, CodeSet>>, Index>();

function indexOf(sets: Readonly<Record<string, CodeSet>>): Index {
  const held = indexes.get(sets);
  if (held) return held;
  const lexicon = compileLexicon(sets, { ...textCues, place: placeCues });
  const icd10 = new Map<string, CodedSet[]>();
  const exact = new Map<string, CodedSet[]>();
  for (const [id, set] of Object.entries(sets)) {
    for (const code of set.codes) {
      const target = code.system === 'icd-10-cm' ? icd10 : exact;
      const key = code.system === 'icd-10-cm' ? code.code.replace('.', '').toUpperCase() : `${code.system}|${code.code}`;
      const coded: CodedSet = { id, stance: stanceOf(code.display, lexicon) };
      const others = target.get(key);
      if (others) others.push(coded);
      else target.set(key, [coded]);
    }
  }
  const index: Index = { sets, lexicon, icd10, exact };
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

function setsOfCode({ system, code }: Coding, index: Index): readonly CodedSet[] {
  if (system === undefined || code === undefined) return [];
  const known = SYSTEMS.find(([pattern]) => pattern.test(system))?.[1];
  if (known === undefined || known === 'other') return [];
  if (known !== 'icd-10-cm') return index.exact.get(`${known}|${code.trim()}`) ?? [];
  const trimmed = code.trim();
  const parts = ICD10.exec(trimmed.slice(0, 1).toUpperCase() + trimmed.slice(1));
  if (!parts) return [];
  const [, category = '', dotted = '', undotted = ''] = parts;
  const whole = category + dotted.toUpperCase() + undotted;
  const found: CodedSet[] = [];
  for (let length = 1; length <= Math.min(whole.length, LONGEST_ICD10); length += 1)
    found.push(...(index.icd10.get(whole.slice(0, length)) ?? []));
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
    problemList: problem.source === 'problem-list',
    words: nameOf(text, codes),
    suspected,
    ...(onset && { onset }),
    ...(abatement && { end: abatement }),
    ...(recorded && { recorded }),
  };
  readRow(row, text, codes, CONDITIONS, index, found);
}

function readRow(row: Row, text: string, codes: readonly Coding[], admits: Admits, index: Index, found: Recorded[]): void {
  const { lexicon } = index;
  const displays = [...new Set(codes.flatMap(({ display }) => (display === undefined || display === text ? [] : [display])))];
  const about = row.source === 'family' ? 'relative' : 'patient';
  const entered = bySet(readText(text, lexicon, about));
  const displayed = bySet(displays.flatMap((display) => readText(display, lexicon, about)));
  const isTurned = (stance: Stance): boolean => stance.negated || (about === 'patient' && (stance.past || stance.family));
  const done = new Set<string>();
  for (const coding of codes) {
    const coded = setsOfCode(coding, index);
    if (coded.length === 0) continue;
    const vetoed = vetoedSets([text, ...displays].join('\n'), lexicon);
    const stance = stanceOf(text, lexicon);
    for (const { id, stance: ofCode } of coded) {
      const set = index.sets[id];
      if (!set || done.has(id) || vetoed.has(id) || !admits(set, id)) continue;
      done.add(id);
      const said = entered.get(id);
      if (said) {
        // the words speak of this very finding: they decide whether it is here
        const affirmed = said.find((each) => !isTurned(each)) ?? said.find((each) => !each.negated) ?? said[0];
        if (affirmed) add(row, id, isTurned(affirmed) ? 'text' : 'code', affirmed, affirmed.sentence, found);
        continue;
      }
      const effective: Stance = {
        negated: stance.negated && !ofCode.negated,
        family: stance.family || ofCode.family,
        past: stance.past && !ofCode.past && set.historyCounts !== true,
        uncertain: stance.uncertain,
      };
      add(row, id, isTurned(effective) ? 'text' : 'code', effective, undefined, found);
    }
  }
  const rest = [...entered.values(), ...[...displayed].flatMap(([id, mentions]) => (entered.has(id) ? [] : [mentions]))].flat();
  addMentions(
    row,
    rest.filter((each) => !done.has(each.set)),
    admits,
    index,
    found,
  );
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

/** One entry for each set, sentence and meaning, however often a text repeats itself. */
function addMentions(row: Row, mentions: readonly Mention[], admits: Admits, index: Index, found: Recorded[]): void {
  const seen = new Set<string>();
  for (const mention of mentions) {
    const set = index.sets[mention.set];
    if (!set || !admits(set, mention.set)) continue;
    const key = `${mention.set}|${mention.negated}|${mention.family}|${mention.past}|${mention.uncertain}|${mention.sentence}`;
    if (seen.has(key)) continue;
    seen.add(key);
    add(row, mention.set, 'text', mention, mention.sentence, found);
  }
}

function add(row: Row, set: string, by: Recorded['by'], stance: Stance, sentence: string | undefined, found: Recorded[]): void {
  const { suspected, ...rest } = row;
  const ofRelative = stance.family && row.source !== 'allergy';
  found.push({
    ...rest,
    ...(ofRelative && { source: 'family' as const }),
    set,
    by,
    negated: stance.negated,
    // an illness of a relative is history by nature, and counts as such
    past: stance.past && !ofRelative && row.source !== 'family',
    uncertain: stance.uncertain || suspected === true,
    ...(sentence !== undefined && { sentence }),
  });
}

const nameOf = (text: string, codes: readonly Coding[]): string =>
  text !== ''
    ? text
    : (codes.find((each) => each.display !== undefined)?.display ?? codes.find((each) => each.code !== undefined)?.code ?? '');

// ---- Reports and results --------------------------------------------------------------------------------------------

function readReport(report: Report, index: Index, found: Recorded[]): void {
  const { ref, name, codes, time, text } = report;
  const row: Row = {
    ref,
    source: 'report',
    active: 'not-stated',
    problemList: false,
    words: nameOf(name, codes),
    ...(time && { time }),
  };
  // the name says what was examined, never what was found
  readRow(row, name, codes, EXAMINATIONS, index, found);
  addMentions(row, readText(text, index.lexicon), ANYTHING, index, found);
}

/** Results that are words, and the notes of any result: a comment such as "platelet clumps" stands beside a number. */
function readResult(result: LabResult, index: Index, found: Recorded[]): void {
  const { ref, name, value, time, note } = result;
  const { lexicon } = index;
  const row: Row = { ref, source: 'result', active: 'not-stated', problemList: false, words: name, ...(time && { time }) };
  if (note !== undefined) addMentions(row, readText(note, lexicon), LABORATORY, index, found);
  if (value.kind === 'quantity' || value.kind === 'none') return;
  const coded = value.kind === 'coded' ? (value.codes.find((each) => each.display !== undefined)?.display ?? '') : '';
  const said = value.text === '' ? coded : value.text;
  if (said.trim() === '') return;
  const worded: Row = { ...row, words: `${name}: ${said}` };
  const mentions = [...readText(said, lexicon)];
  const answer = answerOf(said, lexicon);
  addMentions(worded, readText(name, lexicon), EXAMINATIONS, index, found);
  if (answer !== undefined) {
    // `rare dacrocytes` and `<1% blasts` are vetoed in this order of the words
    const asked = readText(answer === 'present' ? `${said} ${name}` : name, lexicon);
    const own = asked.filter((each) => isOwnFinding(each, result, index));
    mentions.push(...own.map((each) => ({ ...each, negated: answer === 'absent', sentence: `${name}: ${said}` })));
  }
  addMentions(worded, mentions, ANYTHING, index, found);
  // `Country of birth: India`, `Recent travel: none` need the name to be understood
  if (!NO_ANSWER.test(said)) addMentions(worded, readText(`${name}: ${said}`, lexicon), EXPOSURES, index, found);
}

/** A film finding may stand anywhere in the name; another finding only as the whole name, and not where a test is its own code set. */
function isOwnFinding(mention: Mention, result: LabResult, index: Index): boolean {
  const set = index.sets[mention.set];
  if (!set) return false;
  if (set.kind === 'lab') return !isExamination(mention.set, set);
  return set.kind === 'condition' && result.sets.length === 0 && mention.phrase === result.name.trim().toLowerCase();
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
