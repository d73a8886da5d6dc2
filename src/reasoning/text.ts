/**
 * Reads findings out of what clinicians write: which phrase of which code set, and whether the sentence denies it,
 * gives it to a relative, puts it in the past or leaves it open.
 *
 * It reads words, not meaning. A cue acts inside its clause (`.` `;` `:` `?` and line breaks end one), a comma ends nothing
 * by itself, and no number is ever taken from a sentence. Every mention carries its sentence, so that a reader can disagree.
 */
import type { CodeSet } from '../knowledge/rule.ts';
import { CHINESE_NOT_NEGATED, REACH_WORDS } from '../knowledge/text-cues.ts';
import { atOnce, type Steps } from '../record/steps.ts';
import { type Clause, clausesOf, HAN, NUMBER, sentencesOf, type Word, wordsOf, ZERO } from './sentences.ts';
import { spellings } from './spelling.ts';

/** The words that turn a finding round; whole words, in any case. */
interface TextCues {
  readonly negationBefore: readonly string[];
  readonly negationAfter: readonly string[];
  /** End the reach of a cue: `no fever but cough`. */
  readonly contrast: readonly string[];
  /** State something: after a comma they end the reach of a negation. */
  readonly affirm: readonly string[];
  readonly familyBefore: readonly string[];
  readonly history: readonly string[];
  /** A test, a vaccine, a risk: no event of this patient. */
  readonly notPatientEvent: readonly string[];
  readonly uncertain: readonly string[];
  /** Travel, residence or birth: without one of `words` the name of a place is no exposure; `notPlaces` need none. */
  readonly place: { readonly words: readonly string[]; readonly notPlaces: readonly string[] };
}

export interface Mention {
  readonly set: string;
  /** The phrase of the code set that was found. */
  readonly phrase: string;
  readonly negated: boolean;
  /** Of a relative. */
  readonly family: boolean;
  readonly past: boolean;
  readonly uncertain: boolean;
  /** As written, trimmed; long ones are cut around the phrase. */
  readonly sentence: string;
}

/** What a row says about itself as a whole, whatever it names. */
export interface Stance {
  readonly negated: boolean;
  readonly family: boolean;
  readonly past: boolean;
  readonly uncertain: boolean;
}

/** Words of a list that hangs on one cue. */
const LONGEST_LIST = 40;
/** Characters of a quoted sentence. */
const LONGEST_SENTENCE = 400;

const listed = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(', '));
const setOf = (...lines: readonly string[]): ReadonlySet<string> => new Set(listed(...lines));

/** Grammar that completes the cues: words that only look like one, and words that end or begin a statement. */
const GRAMMAR = {
  noCue: [
    ...CHINESE_NOT_NEGATED,
    ...listed(
      'by mother with, by father with, otherwise negative, otherwise unremarkable, not only, not necessarily, no doubt, no change in, no interval change in, no significant change in, at present',
      'gram negative, coagulase negative, rh negative, rhesus negative, triple negative, her2 negative, er negative, pr negative',
      'receptor negative, philadelphia negative, ph negative, bcr abl negative, bcr abl1 negative, jak2 negative',
      'no acute distress, no apparent distress, no distress, no complaints, no known allergies, no known drug allergies',
      'no regular medication, no regular medications, no medications',
      '无法, 无效, 无明显诱因, 无诱因, 无明显原因, 无形体',
    ),
  ],
  negationBefore: listed('neg for, nil, 未行, 未做, 无明显, 无显著, 不发热, 未发热, 不发烧, 未发烧'),
  negationAfter: listed(
    'not done, not performed, not carried out, 未行, 未做, 已排除',
    'neg, nil, denied, non reactive, nonreactive, unremarkable, unrevealing, non contributory, noncontributory, none seen',
    'not increased, not raised, not noted, not identified, not observed',
    'not demonstrated, not evident, not apparent, not reported, not been seen, not been detected, not been found, not been identified',
  ),
  uncertain: listed('vs, less likely, low suspicion for'),
  /** A negation that is itself denied leaves the question open. */
  open: listed(
    'cannot exclude, can not exclude, cant exclude, could not exclude, cannot rule out, can not rule out, cant rule out',
    'not excluded, not been excluded, not yet excluded, not ruled out, not been ruled out, not yet ruled out',
    'cannot be excluded, can not be excluded, could not be excluded, cannot be ruled out, can not be ruled out',
    '不排除, 不能排除, 未排除, 不除外, 不能除外, 待排, 待排除, 待除外',
  ),
  /** First word of a comma part: a new statement begins, and the negation before the comma ends. */
  reopens: setOf(
    'patient, pt, he, she, child, infant, baby',
    'has, have, had, having, reports, reported, complains, complaining, complained, endorses, admits',
    'presents, presented, presenting, developed, now',
  ),
  chineseContrast: listed('出现, 伴, 伴有'),
  testBefore: listed('test for, tests for, testing for, tested for, serology for, serologies for, pcr for'),
  notPatientAfter: listed('pending, awaited, requested, ordered'),
  /** Of a test: they join a disease to the answer of its test. */
  test: setOf(
    'ag, ab, abs, antigen, antigens, antibody, antibodies, rna, dna, pcr, naat, igm, igg, iga, ns1, p24, rk39, viral, load, vl',
    'serology, serologies, test, tests, testing, screen, screens, screening, swab, swabs, assay, elisa, titer, titre, titers, titres',
    'smear, smears, film, films, culture, cultures, panel, workup, rapid, combo, generation, gen, 4th, fourth, rdt, combined',
    'agglutination, tube, rose, bengal',
    'both, all, each, came, come, back, returned, repeatedly, twice, result, results, by, type',
  ),
  /** After a disease and its test: there is no answer. */
  unanswered: setOf(
    'sent, pending, awaited, requested, ordered, outstanding, unknown, declined, refused, offered, advised, recommended, planned',
    'untested, due',
  ),
  /** Right after a disease: it is not the disease that is spoken of. */
  notTheDisease: setOf(
    'status, risk, vaccine, vaccines, vaccination, vaccinated, immunisation, immunization, immunised, immunized, booster, immune',
    'immunity, untested, unscreened',
  ),
  /** An answer that a test found something. */
  found: setOf('positive, pos, reactive, detected, raised, elevated, seen, present, confirmed, growing, grew'),
  relative: setOf(
    'mother, father, mom, mum, dad, parent, parents, sibling, siblings, brother, brothers, sister, sisters, son, daughter',
    'uncle, aunt, cousin, cousins, grandmother, grandfather, grandparent, grandparents, nephew, niece, twin',
    // `mother's lupus` without its apostrophe, and those who only live with the patient
    'mothers, fathers, moms, mums, dads, sons, daughters, uncles, aunts, grandmothers, grandfathers, nephews, nieces, twins',
    'husband, husbands, wife, wifes, spouse, partner, partners',
  ),
  /** People near the patient who share no genes. */
  companion: setOf(
    'girlfriend, boyfriend, fiance, fiancee, roommate, flatmate, housemate, colleague, coworker, friend, neighbour, neighbor',
    'classmate, carer, caregiver',
  ),
  /** What may stand between a relative and the illness. */
  ofRelative: setOf('has, had, have, is, was, with, died, of, from, diagnosed, known, also, both, s, who, suffers, suffered'),
  /** Between an illness and whose it is: `lupus in her maternal aunt`. */
  belonging: setOf('in, of, his, her, the, patients, maternal, paternal, older, younger, half, identical'),
  family: listed('fam hx, fam hx of, family hx, family hx of, fam history, fam history of, familial history of'),
  /** History cues that may follow the finding: `pneumonia, resolved`. */
  historyAfter: setOf(
    'resolved, settled, subsided, in remission, in complete remission, in cr, survivor, cured, healed, previously, history, 病 史',
  ),
  /** What a test says of an infection that is over: `EBV serology consistent with past infection`. */
  pastInfection: setOf('past infection, previous infection, prior infection, old infection, remote infection, past exposure'),
  /** A duration: `fever 5 d, now resolved`. */
  lasting: setOf('d, h, x, for, lasting, of, ago, then'),
  /** A span of time: `2 day history of fever`, `past week` speak of the present illness. */
  time: setOf(
    'hour, hours, hr, hrs, day, days, night, nights, week, weeks, wk, wks, month, months, year, years, yr, yrs, fortnight',
    'few, several, couple, two, three, four, five, six, seven',
  ),
  recent: setOf('short, recent, brief, acute, clinical, relevant'),
  /** `previously well` is no illness. */
  well: setOf('well, healthy, fit, normal, asymptomatic, unremarkable, 体, 健'),
  copula: setOf('is, are, was, were, has, have, been, as, now, be, fully, since'),
  preposition: setOf('for, of, to, with, against, about, from'),
  or: setOf('or, nor, versus, vs'),
  list: setOf('and, or, nor, both, all, were, are'),
  glue: setOf('and, or, nor, 及, 和, 与, 或'),
  patient: setOf('患者, 病人'),
};

/** What a cue can say, as flags: one cue may say several things. */
const CUE = {
  negationBefore: 1,
  negationAfter: 2,
  contrast: 4,
  affirm: 8,
  family: 16,
  history: 32,
  notPatient: 64,
  notPatientAfter: 128,
  uncertain: 256,
  open: 512,
  place: 1024,
  noCue: 2048,
} as const;

type CueKind = (typeof CUE)[keyof typeof CUE];

interface CueEntry {
  kinds: number;
  readonly han: boolean;
  readonly last: string;
  readonly words: readonly string[];
  readonly text: string;
}

/** One code set, as far as sentences are concerned. */
export interface ReadSet {
  readonly id: string;
  /** Symptoms and signs: what stands after a comma is the patient's own, not part of a list of tests or vaccines. */
  readonly symptom: boolean;
  readonly laboratory: boolean;
  readonly historyCounts: boolean;
  readonly exposureCounts: boolean;
  /** The set itself speaks of relatives: most of its phrases do. */
  readonly relatives: boolean;
  readonly examination: boolean;
}

interface PhraseEntry {
  readonly set: ReadSet;
  readonly phrase: string;
  readonly veto: boolean;
  /** Must be the whole comma part. */
  readonly whole: boolean;
  /** Stands for a relative only: the `leukaemia` of `family history of leukaemia`. */
  readonly relativeOnly: boolean;
  readonly place: boolean;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly here: T[];
}

/** Code sets and cues made ready for reading; build it once. */
export interface Lexicon {
  readonly phrases: Node<PhraseEntry>;
  readonly cues: Node<CueEntry>;
}

const node = <T>(): Node<T> => ({ next: new Map(), here: [] });

/** Where the words lead to; without words the root, at which no reading ends. */
function add<T>(root: Node<T>, words: readonly string[]): Node<T> {
  let at = root;
  for (const word of words) {
    let next = at.next.get(word);
    if (!next) at.next.set(word, (next = node()));
    at = next;
  }
  return at;
}

/** Lets every other spelling of the words lead to the same place; what is a phrase of its own stays that. */
function addSpelled<T>(root: Node<T>, words: readonly string[]): Node<T> {
  let at = root;
  for (const word of words) {
    const next = add(at, [word]);
    for (const other of spellings(word)) if (!at.next.has(other)) at.next.set(other, next);
    at = next;
  }
  return at;
}

/** Sets that name an examination; a negative one was done all the same. A blood film is a laboratory set and an examination. */
export const isExamination = (id: string, set: CodeSet): boolean => set.kind === 'procedure' || id === 'lab.smear';

/** Compiles phrases and cues; reading is then one walk over the words of the text. */
export const compileLexicon = (sets: Readonly<Record<string, CodeSet>>, cues: TextCues): Lexicon =>
  atOnce(lexiconInSteps(sets, cues));

export function* lexiconInSteps(sets: Readonly<Record<string, CodeSet>>, cues: TextCues): Steps<Lexicon> {
  const lexicon: Lexicon = { phrases: node(), cues: node() };
  const familyCues = cues.familyBefore.map(wordsOf).sort((a, b) => b.length - a.length);
  const relativeRest = (words: readonly string[]): readonly string[] | undefined => {
    const cue = familyCues.find((each) => each.every((word, index) => words[index] === word));
    return cue && words.slice(cue.length);
  };
  const notPlaces = new Set(cues.place.notPlaces.map((each) => wordsOf(each).join(' ')));
  for (const [id, set] of Object.entries(sets)) {
    const phrases = set.text ?? [];
    const own: ReadSet = {
      id,
      symptom: id.startsWith('find.'),
      laboratory: set.kind === 'lab',
      historyCounts: set.historyCounts === true,
      exposureCounts: set.exposureCounts === true,
      relatives: phrases.filter((each) => relativeRest(wordsOf(each)) !== undefined).length > phrases.length / 2,
      examination: isExamination(id, set),
    };
    const region = id.endsWith('-region');
    const enter = (phrase: string, veto: boolean): void => {
      const whole = phrase.startsWith('=');
      const words = wordsOf(whole ? phrase.slice(1) : phrase);
      const place = region && !veto && !notPlaces.has(words.join(' '));
      const entry: PhraseEntry = { set: own, phrase, veto, whole, relativeOnly: false, place };
      addSpelled(lexicon.phrases, words).here.push(entry);
      const rest = veto || !own.relatives ? undefined : relativeRest(words);
      if (rest) addSpelled(lexicon.phrases, rest).here.push({ ...entry, relativeOnly: true });
      // `<1% blasts` is also written `blasts <1%`
      const [first = '', ...others] = words;
      if (veto && NUMBER.test(first)) add(lexicon.phrases, [...others, first]).here.push(entry);
    };
    for (const phrase of phrases) enter(phrase, false);
    for (const phrase of set.notText ?? []) enter(phrase, true);
    yield;
  }
  const cue = (kind: CueKind, texts: readonly string[]): void => {
    for (const text of texts) {
      const words = text === '?' ? ['?'] : wordsOf(text);
      const at = add(lexicon.cues, words);
      const [held] = at.here;
      if (held) held.kinds |= kind;
      else at.here.push({ kinds: kind, words, text: words.join(' '), han: HAN.test(words[0] ?? ''), last: words.at(-1) ?? '' });
    }
  };
  cue(CUE.noCue, GRAMMAR.noCue);
  cue(CUE.negationBefore, [...cues.negationBefore, ...GRAMMAR.negationBefore]);
  cue(CUE.negationAfter, [...cues.negationAfter, ...GRAMMAR.negationAfter]);
  cue(CUE.contrast, [...cues.contrast, ...GRAMMAR.chineseContrast]);
  cue(CUE.affirm, cues.affirm);
  cue(CUE.family, [...cues.familyBefore, ...GRAMMAR.family]);
  cue(CUE.history, cues.history);
  cue(CUE.notPatient, [...cues.notPatientEvent, ...GRAMMAR.testBefore]);
  cue(CUE.notPatientAfter, GRAMMAR.notPatientAfter);
  cue(CUE.uncertain, [...cues.uncertain, ...GRAMMAR.uncertain]);
  cue(CUE.open, GRAMMAR.open);
  cue(CUE.place, cues.place.words);
  return lexicon;
}

/**
 * Every finding that the text names, in the order of the text.
 *
 * @param about whose illness is written down there
 * @param isAskedFor of which sets the findings are needed; others may be passed over
 */
export function readText(
  text: string,
  lexicon: Lexicon,
  about: 'patient' | 'relative' = 'patient',
  isAskedFor: (set: ReadSet) => boolean = () => true,
): readonly Mention[] {
  const ground: Stance = about === 'relative' ? { ...NEUTRAL, family: true } : NEUTRAL;
  const mentions: Mention[] = [];
  /** A heading that stands alone on its line holds for the lines below it. */
  let section = ground;
  for (const { from, to, blank } of sentencesOf(text)) {
    if (blank) {
      section = ground;
      continue;
    }
    const { clauses, heading } = clausesOf(text.slice(from, to));
    const found = clauses.map((clause) => hitsIn(clause, lexicon));
    if (clauses.some((clause) => clause.end === ':') || found.some(({ hits }) => hits.some((hit) => isAskedFor(hit.entry.set)))) {
      const read = clauses.map((clause, index) => reading(clause, found[index] ?? NOTHING, lexicon));
      section = readSentence(read, heading, section, ground, (hit, stance, start) => {
        mentions.push({
          set: hit.entry.set.id,
          phrase: hit.entry.phrase,
          ...stance,
          sentence: quoted(text, from, to, from + start),
        });
      });
    }
  }
  return mentions;
}

/** The code sets whose `notText` stands in the row: a code must not count against the row's own words. */
export function vetoedSets(text: string, lexicon: Lexicon): ReadonlySet<string> {
  const sets = new Set<string>();
  for (const { from, to } of sentencesOf(text)) {
    for (const clause of clausesOf(text.slice(from, to)).clauses) {
      for (const veto of hitsIn(clause, lexicon).vetoes) sets.add(veto.entry.set.id);
    }
  }
  return sets;
}

/**
 * What a short row says about itself: `History of …`, `… ruled out`, `Family history of …`.
 * Needed where a code says what the disease is and the words only say that it is not here.
 */
export function stanceOf(text: string, lexicon: Lexicon): Stance {
  const [first] = sentencesOf(text);
  const clause = first && clausesOf(text.slice(first.from, first.to)).clauses[0];
  if (!clause) return NEUTRAL;
  const cues = cuesIn(clause, [], lexicon);
  let from = 0;
  for (const cue of cues) if (cue.from <= from) from = Math.max(from, cue.to);
  let to = clause.words.length;
  for (const cue of cues.toReversed()) if (cue.to >= to && cue.from >= from) to = Math.min(to, cue.from);
  if (from >= to) return { ...NEUTRAL, past: cues.some((cue) => cue.is(CUE.history)) };
  const whole: Hit = { entry: WHOLE_ROW, from, to };
  return new Reading(clause, [whole], cues).stance(whole);
}

/** Whether the whole text is a denial: `None`, `Negative`, `not seen`, `0`. */
export function isDenial(text: string, lexicon: Lexicon): boolean {
  const [first] = sentencesOf(text);
  const clause = first && clausesOf(text.slice(first.from, first.to)).clauses[0];
  return clause !== undefined && isNegativeAnswer(clause, cuesIn(clause, [], lexicon));
}

const NEUTRAL: Stance = { negated: false, family: false, past: false, uncertain: false };
const RELATIVES: Stance = { ...NEUTRAL, family: true };
const NO_HITS: readonly Hit[] = [];
const NOTHING: Found = { hits: NO_HITS, vetoes: NO_HITS };
const WHOLE_ROW: PhraseEntry = {
  set: {
    id: '',
    symptom: false,
    laboratory: false,
    historyCounts: false,
    exposureCounts: false,
    relatives: false,
    examination: false,
  },
  phrase: '',
  veto: false,
  whole: false,
  relativeOnly: false,
  place: false,
};

function quoted(text: string, from: number, to: number, at: number): string {
  const sentence = text.slice(from, to).trim();
  if (sentence.length <= LONGEST_SENTENCE) return sentence;
  const start = Math.max(from, at - LONGEST_SENTENCE / 2);
  const end = Math.min(to, start + LONGEST_SENTENCE);
  return `${start > from ? '…' : ''}${text.slice(start, end).trim()}${end < to ? '…' : ''}`;
}

// ---- Phrases and cues inside a clause -------------------------------------------------------------------------------

interface Hit {
  readonly entry: PhraseEntry;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

interface Found {
  readonly hits: readonly Hit[];
  readonly vetoes: readonly Hit[];
}

function hitsIn({ words }: Clause, lexicon: Lexicon): Found {
  let all: Hit[] | undefined;
  let vetoes: Hit[] | undefined;
  for (let from = 0; from < words.length; from += 1) {
    const first = words[from];
    let at = first && lexicon.phrases.next.get(first.text);
    for (let to = from + 1; at; to += 1) {
      for (const entry of at.here) {
        if (entry.whole && !isWholeGroup(words, from, to)) continue;
        if (entry.veto) (vetoes ??= []).push({ entry, from, to });
        else (all ??= []).push({ entry, from, to });
      }
      const next = words[to];
      at = next && next.part === first?.part ? at.next.get(next.text) : undefined;
    }
  }
  if (!vetoes) return all ? { hits: longest(all), vetoes: NO_HITS } : NOTHING;
  const placeOf = ({ entry, from }: Hit): string => `${entry.set.id} ${words[from]?.part}`;
  const vetoed = new Set(vetoes.map(placeOf));
  return { hits: longest((all ?? NO_HITS).filter((each) => !vetoed.has(placeOf(each)))), vetoes };
}

function isWholeGroup(words: readonly Word[], from: number, to: number): boolean {
  const group = words[from]?.group;
  const before = words[from - 1];
  return (before?.group !== group || before?.text === '?') && words[to]?.group !== group;
}

/** Of phrases of one set that overlap, the longest. */
function longest(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits;
  const kept: Hit[] = [];
  const last = new Map<string, number>();
  for (const hit of hits.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const key = hit.entry.set.id;
    const at = last.get(key);
    const held = at === undefined ? undefined : kept[at];
    if (at !== undefined && held && hit.from < held.to) {
      if (hit.to - hit.from > held.to - held.from) kept[at] = hit;
      continue;
    }
    last.set(key, kept.length);
    kept.push(hit);
  }
  return kept;
}

class Cue {
  readonly entry: CueEntry;
  readonly from: number;
  readonly to: number;
  constructor(entry: CueEntry, from: number) {
    this.entry = entry;
    this.from = from;
    this.to = from + entry.words.length;
  }
  is(kind: CueKind): boolean {
    return (this.entry.kinds & kind) !== 0;
  }
  get han(): boolean {
    return this.entry.han;
  }
  get last(): string {
    return this.entry.last;
  }
}

/** The longest cue at each place, without those that are part of a longer one or of a phrase. */
function cuesIn({ words }: Clause, hits: readonly Hit[], lexicon: Lexicon): readonly Cue[] {
  const cues: Cue[] = [];
  let reach = 0;
  for (let from = 0; from < words.length; from += 1) {
    const first = words[from];
    let at = first && lexicon.cues.next.get(first.text);
    let best: CueEntry | undefined;
    for (let to = from + 1; at; to += 1) {
      best = at.here[0] ?? best;
      const next = words[to];
      at = next && next.part === first?.part ? at.next.get(next.text) : undefined;
    }
    if (!best) continue;
    const cue = new Cue(best, from);
    if (cue.to <= reach) continue;
    reach = cue.to;
    if (cue.is(CUE.noCue) || hits.some((hit) => hit.from <= cue.from && hit.to >= cue.to && !actsFromInside(cue))) continue;
    cues.push(cue);
  }
  return cues;
}

/** `no malignancy` is a phrase, yet its `no` also denies what follows; the `not` of `not vaccinated` does not. */
function actsFromInside(cue: Cue): boolean {
  if (cue.is(CUE.family) || cue.is(CUE.history) || cue.is(CUE.place)) return true;
  return cue.is(CUE.negationBefore) && !cue.han && cue.entry.words[0] !== 'not';
}

// ---- What the clause says about each phrase -------------------------------------------------------------------------

function reading(clause: Clause, found: Found, lexicon: Lexicon): Reading {
  return new Reading(clause, found.hits, cuesIn(clause, found.hits, lexicon));
}

type Report = (hit: Hit, stance: Stance, start: number) => void;

/** Reads the clauses of one sentence, headings first; returns what holds for the following lines. */
function readSentence(clauses: readonly Reading[], heading: boolean, section: Stance, ground: Stance, report: Report): Stance {
  const speaksOfPlace = clauses.some((each) =>
    each.cues.some((cue) => cue.is(CUE.place) && !GRAMMAR.preposition.has(cue.entry.text)),
  );
  let inherited = clauses[0]?.clause.end === ':' ? ground : section;
  for (const [index, clause] of clauses.entries()) {
    const next = clauses[index + 1];
    const isAsked = clause.clause.end === ':' || clause.clause.end === '?';
    const denied = isAsked && next !== undefined && isNegativeAnswer(next.clause, next.cues);
    const isResult = denied && isNegativeResult(next.clause.words.slice(0, 1).map((word) => word.text));
    const answered = denied || (clause.clause.end === '?' && next?.clause.words[0]?.text === 'yes');
    const lastPart = clause.clause.words.at(-1)?.part;
    for (const hit of clause.hits) {
      if (clause.isInsideCue(hit)) continue;
      if (hit.entry.place && !speaksOfPlace && !clause.comesFrom(hit)) continue;
      const asked = clause.clause.end === ':' || (isAsked && clause.word(hit.from)?.part === lastPart);
      const own = clause.stance(hit);
      const family = own.family || inherited.family;
      if (hit.entry.relativeOnly && !family) continue;
      const isAnswered = asked && denied;
      if (clause.isNotThePatients(hit, own.negated || isAnswered) || (!isAnswered && clause.isOnlyNamed(hit, next))) continue;
      const counts = hit.entry.set.historyCounts;
      const stance: Stance = {
        negated: own.negated || inherited.negated || (isAnswered && !(isResult && hit.entry.set.examination)),
        family: family || hit.entry.set.relatives,
        past: !counts && (own.past || inherited.past),
        uncertain: own.uncertain || inherited.uncertain || (asked && !answered && clause.clause.end === '?'),
      };
      report(hit, stance, clause.word(hit.from)?.at ?? 0);
    }
    if (clause.clause.end === ':') inherited = { ...clause.asHeading(), family: clause.asHeading().family || inherited.family };
  }
  if (heading) return inherited;
  return clauses[0]?.clause.end === ':' ? ground : section;
}

/** `negative` is the result of an examination; `none` or `not done` says that there was none. */
const isNegativeResult = (words: readonly string[]): boolean =>
  NEGATIVE_RESULT.has(words.at(-1) ?? '') || words.join('') === '阴性';
const NEGATIVE_RESULT: ReadonlySet<string> = new Set(['negative', 'neg', '阴']);

function isNegativeAnswer({ words }: Clause, cues: readonly Cue[]): boolean {
  if (words[0] && ZERO.test(words[0].text)) return words.length === 1;
  const part = words.filter((word) => word.part === 0).length;
  const first = cues[0];
  if (!first || first.from !== 0 || !(first.is(CUE.negationBefore) || first.is(CUE.negationAfter))) return false;
  let at = 0;
  for (const cue of cues) {
    if (cue.from > at) break;
    if (cue.is(CUE.negationBefore) || cue.is(CUE.negationAfter) || cue.is(CUE.affirm)) at = Math.max(at, cue.to);
  }
  return at >= part;
}

/** One clause with its phrases and cues, and the rules by which a cue reaches a phrase. */
class Reading {
  readonly clause: Clause;
  readonly hits: readonly Hit[];
  readonly cues: readonly Cue[];
  /** Cues of both lists that follow their finding. */
  private readonly backward: ReadonlySet<Cue>;
  private readonly opensAt: ReadonlySet<number>;
  /** How many words of contrast end before each place. */
  private readonly contrasts: readonly number[];

  constructor(clause: Clause, hits: readonly Hit[], cues: readonly Cue[]) {
    this.clause = clause;
    this.hits = hits;
    this.cues = cues;
    const relevant = hits.length > 0 && cues.length > 0;
    this.contrasts = relevant ? this.countContrasts() : NO_CONTRASTS;
    this.backward = relevant ? this.cuesBackward() : NO_CUES;
    this.opensAt = relevant ? this.openings() : NO_PARTS;
  }

  word(at: number): Word | undefined {
    return this.clause.words[at];
  }

  stance(hit: Hit): Stance {
    const family = this.isOfRelative(hit);
    if (this.cues.length === 0 && !hit.entry.set.laboratory) return family ? RELATIVES : NEUTRAL;
    const negated = this.isDeniedBefore(hit) || this.isDeniedAfter(hit);
    return { negated, family, past: this.isPast(hit), uncertain: this.isUncertain(hit) };
  }

  /** The `reactive` of `non reactive` is no finding. */
  isInsideCue(hit: Hit): boolean {
    return this.cues.some((cue) => cue.from <= hit.from && cue.to >= hit.to && cue.to - cue.from > hit.to - hit.from);
  }

  /** `from India`, `from Nepal and India`: the name stands right after the word, or in its list. */
  comesFrom(hit: Hit): boolean {
    for (let at: Hit | undefined = hit; at; at = this.placeBefore(at)) {
      const { from } = at;
      if (this.cues.some((cue) => cue.is(CUE.place) && cue.to <= from && this.between(cue.to, from) <= 1)) return true;
    }
    return false;
  }

  private placeBefore(hit: Hit): Hit | undefined {
    let end = hit.from;
    while (GRAMMAR.glue.has(this.word(end - 1)?.text ?? '')) end -= 1;
    return this.hits.findLast((each) => each.entry.place && each.to === end);
  }

  /** What the clause says to the one that follows its colon: `Denies:`, `Family history:`, `Past medical history:`. */
  asHeading(): Stance {
    const end = this.clause.words.length;
    const atEnd = (kind: CueKind): boolean => this.cues.some((cue) => cue.to === end && cue.is(kind));
    const isDenied = atEnd(CUE.negationBefore) && !this.cues.some((cue) => cue.to === end && this.backward.has(cue));
    return {
      // `Viral serologies negative: HIV, EBV`
      negated: isDenied || (this.hits.length === 0 && atEnd(CUE.negationAfter) && this.isListOfTests()),
      family: this.cues.some((cue) => cue.is(CUE.family)) || (end === 1 && this.isRelative(0)),
      // `History:` and `Clinical history:` introduce the present illness
      past: this.cues.some(
        (cue) => cue.is(CUE.history) && cue.entry.text !== 'history' && cue.entry.text !== '病 史' && this.tellsOfThePast(cue),
      ),
      uncertain: atEnd(CUE.uncertain) || atEnd(CUE.open),
    };
  }

  /** Screening, vaccines, risks, contacts and tests that are not back yet. */
  isNotThePatients(hit: Hit, isDenied: boolean): boolean {
    if (hit.entry.set.exposureCounts) return false;
    if (this.isOfCompanion(hit)) return true;
    for (const cue of this.cues) {
      if (
        cue.is(CUE.notPatient) &&
        cue.to <= hit.from &&
        this.between(cue.to, hit.from) < REACH_WORDS &&
        !this.isContrastBetween(cue.to, hit.from)
      ) {
        // `tests for dengue positive` and `tests for dengue negative` are answers
        if (GRAMMAR.test.has(cue.entry.words[0] ?? '') && (isDenied || this.isFoundAfter(hit))) continue;
        const samePart = this.partOf(cue.from) === this.partOf(hit.from);
        if (samePart || (GRAMMAR.preposition.has(cue.last) && !hit.entry.set.symptom)) return true;
      }
      const after = cue.is(CUE.notPatientAfter) && cue.from >= hit.to && this.between(hit.to, cue.from) < REACH_WORDS;
      if (after && this.partOf(cue.from) === this.partOf(hit.from)) return true;
    }
    return false;
  }

  private isDeniedBefore(hit: Hit): boolean {
    const floor = this.floorOf(hit);
    for (let at = this.cues.length - 1; at >= 0; at -= 1) {
      const cue = this.cues[at];
      if (!cue || cue.to > hit.from) continue;
      if (cue.is(CUE.contrast) || this.partOf(cue.from) < floor) return false;
      if (!cue.is(CUE.negationBefore) || this.backward.has(cue) || this.isWholePart(cue)) continue;
      if (cue.han ? this.reachesInChinese(cue, hit) : this.reachesAcrossCommas(cue, hit)) return true;
    }
    return false;
  }

  /** The `no` of `fever: no, cough: yes` is an answer. */
  private isWholePart(cue: Cue): boolean {
    return this.endsPart(cue) && this.word(cue.to) !== undefined && this.word(cue.from - 1)?.part !== this.partOf(cue.from);
  }

  /** `not eating, fever`: a `not` or `never` that denies no finding of its own part says nothing about the next. */
  private reachesAcrossCommas(cue: Cue, hit: Hit): boolean {
    const word = cue.entry.words[0];
    const part = this.partOf(cue.from);
    if ((word !== 'not' && word !== 'never') || part === this.partOf(hit.from)) return true;
    return this.hits.some((each) => each.from >= cue.to && this.partOf(each.from) === part);
  }

  /**
   * A Chinese cue denies the phrase it touches and the list that hangs on it; at the start of a word group, and when it is
   * a word of two or more characters, everything up to the comma.
   */
  private reachesInChinese(cue: Cue, hit: Hit): boolean {
    if (this.partOf(cue.from) !== this.partOf(hit.from)) return false;
    if (cue.entry.words.length > 1) return true;
    const before = this.word(cue.from - 1);
    const start = !before || before.group !== this.word(cue.from)?.group || !before.han;
    const subject = GRAMMAR.patient.has(`${this.word(cue.from - 2)?.text ?? ''}${before?.text ?? ''}`);
    return start || subject || this.isListBetween(cue.to, hit.from, 0);
  }

  private isDeniedAfter(hit: Hit): boolean {
    if (hit.entry.set.laboratory && this.isCountedZero(hit)) return true;
    for (const cue of this.cues) {
      if (cue.from < hit.to) continue;
      if (!this.isNear(hit, cue) && this.inList(hit.to, cue.from) >= REACH_WORDS) return false;
      if (this.partOf(cue.from) !== this.partOf(hit.from) && !this.isOneList(hit, cue)) return false;
      if (this.backward.has(cue)) return true;
      if (cue.is(CUE.contrast) || cue.is(CUE.affirm) || cue.is(CUE.open)) return false;
      if (cue.is(CUE.negationAfter) && !cue.is(CUE.negationBefore) && !this.isPartOfForwardCue(cue)) {
        return !(hit.entry.set.examination && isNegativeResult(cue.entry.words));
      }
      if (cue.is(CUE.negationBefore)) return false;
    }
    return false;
  }

  /** `0 % blasts`, `blasts 0`: the film was searched and none was found. */
  private isCountedZero(hit: Hit): boolean {
    const part = this.partOf(hit.from);
    return [this.word(hit.from - 1), this.word(hit.to)].some(
      (word) => word !== undefined && word.part === part && ZERO.test(word.text),
    );
  }

  /** The `was negative` of `smear was negative for blasts` speaks of the blasts. */
  private isPartOfForwardCue(cue: Cue): boolean {
    return this.cues.some(
      (each) => each !== cue && each.is(CUE.negationBefore) && each.from < cue.to && each.to > cue.to && each.from >= cue.from,
    );
  }

  /** `HIV, hepatitis B and C negative` is one list; in `sore throat, HIV negative` the throat stays sore. */
  private isOneList(hit: Hit, cue: Cue): boolean {
    if (hit.entry.set.symptom && !/^(?:none|were|not)/.test(cue.entry.text)) return false;
    for (let at = hit.to; at < cue.to; at += 1) if (GRAMMAR.list.has(this.word(at)?.text ?? '')) return true;
    return cue.entry.text === 'none' || this.isListOfTests() || this.isAnswerOf(hit, cue);
  }

  /** `Serologies for HIV, EBV, CMV unremarkable`. */
  private isListOfTests(): boolean {
    return [0, 1].some((at) => GRAMMAR.test.has(this.word(at)?.text ?? ''));
  }

  /** `HIV antibody screen, non-reactive`; `lymphoma, unlikely`. */
  private isAnswerOf(hit: Hit, cue: Cue): boolean {
    const end = this.testEnd(hit, true);
    return end === cue.from && this.endsPart(cue);
  }

  /** Not `brought by mother with fever`. */
  private isRelative(at: number): boolean {
    return GRAMMAR.relative.has(this.word(at)?.text ?? '') && this.word(at - 1)?.text !== 'by';
  }

  /** Where the owner of an illness would stand: `dad has leukaemia`, `grandfather AML`; undefined at the start of the part. */
  private ownerOf(hit: Hit): number | undefined {
    const part = this.partOf(hit.from);
    let before = hit.from - 1;
    while (this.partOf(before) === part && GRAMMAR.ofRelative.has(this.word(before)?.text ?? '')) before -= 1;
    return this.word(before)?.part === part ? before : undefined;
  }

  /** `Wife COVID positive`, `roommate has influenza`; not `seen by friend with fever`. */
  private isOfCompanion(hit: Hit): boolean {
    const owner = this.ownerOf(hit);
    return (
      owner !== undefined &&
      GRAMMAR.companion.has(this.word(owner)?.text ?? '') &&
      !BROUGHT_BY.has(this.word(owner - 1)?.text ?? '')
    );
  }

  private isOfRelative(hit: Hit): boolean {
    const owner = this.ownerOf(hit);
    if (owner !== undefined && this.isRelative(owner)) return true;
    if (this.isInRelative(hit) || this.isOfChineseRelative(hit)) return true;
    const floor = this.floorOf(hit);
    let related = false;
    for (const cue of this.cues) {
      if (cue.han && cue.is(CUE.family) && cue.from === hit.to) return true;
      if (cue.to > hit.from) continue;
      if (cue.is(CUE.contrast)) related = false;
      if (cue.is(CUE.family) && this.partOf(cue.from) >= floor && this.mayBeOfFamily(cue, hit)) related = true;
    }
    return related;
  }

  /** `Mother had lupus, fever since Monday`: a sign after the comma is of the patient, who came with it. */
  private mayBeOfFamily(cue: Cue, hit: Hit): boolean {
    const isOfOne = GRAMMAR.relative.has(cue.entry.words[0] ?? '');
    return !(isOfOne && hit.entry.set.symptom) || this.partOf(cue.from) === this.partOf(hit.from);
  }

  /** `lupus in her maternal aunt`, `lupus (mother)`; a sign needs the `in`, because relatives also tell of signs. */
  private isInRelative(hit: Hit): boolean {
    const part = this.partOf(hit.from);
    let at = hit.to;
    while (this.word(at)?.part === part && GRAMMAR.belonging.has(this.word(at)?.text ?? '')) at += 1;
    if (at === hit.to && hit.entry.set.symptom) return false;
    return this.word(at)?.part === part && this.isRelative(at) && this.word(at + 1)?.part !== part;
  }

  /** `父亲有肝硬化`, `红斑狼疮（母亲）`. */
  private isOfChineseRelative(hit: Hit): boolean {
    if (this.word(hit.from)?.han !== true) return false;
    const part = this.partOf(hit.from);
    const joined = (words: readonly Word[]): string => words.map((word) => (word.part === part ? word.text : ',')).join('');
    if (CHINESE_RELATIVE_BEFORE.test(joined(this.clause.words.slice(0, hit.from)))) return true;
    return !hit.entry.set.symptom && CHINESE_RELATIVE_AFTER.test(joined(this.clause.words.slice(hit.to)));
  }

  private isPast(hit: Hit): boolean {
    if (hit.entry.set.historyCounts) return false;
    return this.cues.some((cue) => {
      if (!cue.is(CUE.history) || !this.tellsOfThePast(cue)) return false;
      if (cue.to <= hit.from) {
        const samePart = this.partOf(cue.from) === this.partOf(hit.from);
        const near = samePart && this.between(cue.to, hit.from) < REACH_WORDS;
        const inList = (samePart || !hit.entry.set.symptom) && this.isListBetween(cue.to, hit.from, 1);
        return (near || inList) && !this.isContrastBetween(cue.to, hit.from) && !this.followsFinding(cue);
      }
      if (cue.from < hit.to) return false;
      return this.isTestedPast(hit, cue) || this.closes(hit, cue, GRAMMAR.historyAfter.has(cue.entry.text));
    });
  }

  /** `EBV past infection`; `EBV, CMV serology c/w past infection`; never a symptom, which came before the infection was mentioned. */
  private isTestedPast(hit: Hit, cue: Cue): boolean {
    if (hit.entry.set.symptom || !GRAMMAR.pastInfection.has(cue.entry.text)) return false;
    const between = this.clause.words.slice(hit.to, cue.from);
    const others = between.filter(
      ({ text }, at) => !GRAMMAR.test.has(text) && !GRAMMAR.glue.has(text) && !this.hitAt(hit.to + at),
    );
    return between.length === 0 || (others.length < REACH_WORDS && between.some(({ text }) => GRAMMAR.test.has(text)));
  }

  /** `resolved`, `in remission`, `history` right after a finding belong to that finding. */
  private followsFinding(cue: Cue): boolean {
    return GRAMMAR.historyAfter.has(cue.entry.text) && this.hits.some((hit) => hit.to <= cue.from && this.closes(hit, cue, true));
  }

  /** The cue stands right after the phrase, with at most a verb between; after a comma it must be all that is said. */
  private closes(hit: Hit, cue: Cue, mayFollow: boolean): boolean {
    if (!mayFollow) return false;
    for (let at = hit.to; at < cue.from; at += 1) if (!this.isDurationOrVerb(at)) return false;
    if (this.partOf(cue.from) === this.partOf(hit.from)) return true;
    return this.partOf(cue.from) === this.partOf(hit.from) + 1 && this.endsPart(cue);
  }

  private isDurationOrVerb(at: number): boolean {
    const text = this.word(at)?.text ?? '';
    return (
      GRAMMAR.copula.has(text) || GRAMMAR.time.has(text) || GRAMMAR.lasting.has(text) || NUMBER.test(text) || DAYS.test(text)
    );
  }

  /** Not `2 day history of`, `past week`, `prior to`, `history of present illness`, `clinical history`. */
  private tellsOfThePast(cue: Cue): boolean {
    const before = this.word(cue.from - 1)?.text ?? '';
    const after = this.word(cue.to)?.text ?? '';
    if (cue.entry.words.includes('history') && (GRAMMAR.time.has(before) || GRAMMAR.recent.has(before))) return false;
    if (after === 'present' || after === 'presenting' || after === 'to' || GRAMMAR.well.has(after)) return false;
    return cue.last === 'of' || !(GRAMMAR.time.has(after) || NUMBER.test(after));
  }

  private isUncertain(hit: Hit): boolean {
    for (const cue of this.cues) {
      const isOpen = cue.is(CUE.open);
      if (!isOpen && !cue.is(CUE.uncertain)) continue;
      const samePart = this.partOf(cue.from) === this.partOf(hit.from);
      if (cue.to <= hit.from) {
        if (this.isContrastBetween(cue.to, hit.from)) continue;
        if (samePart || cue.last === 'includes' || this.isOrList(cue, hit)) return true;
      } else if (cue.from >= hit.to && samePart) {
        if (isOpen && this.between(hit.to, cue.from) < REACH_WORDS) return true;
        if (GRAMMAR.or.has(cue.entry.text) && cue.from === hit.to) return true;
        // `malaria suspected`, not `fever likely due to malaria`
        const isListed = !hit.entry.set.symptom && this.isListBetween(hit.to, cue.from, 0);
        if ((isListed || this.closes(hit, cue, true)) && (cue.han || this.endsPart(cue))) return true;
      }
    }
    return false;
  }

  /** `possible malaria, dengue or typhoid`. */
  private isOrList(cue: Cue, hit: Hit): boolean {
    if (hit.entry.set.symptom || !this.isListBetween(cue.to, hit.from, 0)) return false;
    return this.clause.words.some((word, at) => at >= cue.to && GRAMMAR.or.has(word.text));
  }

  /** A cue of both lists (`ruled out`) that follows its finding, or a `no` that answers it: `fever no, cough yes`. */
  private actsBackward(cue: Cue): boolean {
    if (!cue.is(CUE.negationBefore)) return false;
    const part = this.partOf(cue.from);
    const preceding = this.hits.filter((hit) => hit.to <= cue.from && this.partOf(hit.from) === part);
    // `lymphoma, unlikely`
    if (cue.is(CUE.negationAfter) && this.endsPart(cue) && this.hits.some((hit) => hit.to === cue.from)) return true;
    if (preceding.length === 0) return false;
    if (cue.han) return cue.is(CUE.negationAfter) && this.endsPart(cue);
    if (this.endsPart(cue) && preceding.some((hit) => hit.to === cue.from)) return true;
    if (!cue.is(CUE.negationAfter)) return false;
    return preceding.some((hit) => this.isNear(hit, cue) && !this.isBlockedBetween(hit.to, cue.from));
  }

  /** Comma parts in which a new statement begins: they hold a word of `affirm` or of `open`, or start with a verb such as `has`. */
  private openings(): ReadonlySet<number> {
    const { words } = this.clause;
    const last = words.at(-1)?.part ?? 0;
    if (last === 0) return NO_PARTS;
    const opens = new Set<number>();
    const alternatives = new Set<number>();
    for (const [at, word] of words.entries()) {
      if (GRAMMAR.or.has(word.text)) alternatives.add(word.part);
      if (word.part !== words[at - 1]?.part && GRAMMAR.reopens.has(word.text)) opens.add(word.part);
    }
    for (const cue of this.cues) {
      const part = this.partOf(cue.from);
      if ((cue.is(CUE.affirm) || cue.is(CUE.open)) && !alternatives.has(part)) opens.add(part);
    }
    return opens;
  }

  /** The first comma part from which a cue can still reach the phrase. */
  private floorOf(hit: Hit): number {
    if (this.opensAt.size === 0) return 0;
    let part = this.partOf(hit.from);
    while (part > 0 && !this.opensAt.has(part)) part -= 1;
    return part;
  }

  private partOf(at: number): number {
    return this.word(at)?.part ?? 0;
  }

  private endsPart(cue: Cue): boolean {
    return this.word(cue.to)?.part !== this.partOf(cue.from);
  }

  /** Words between two places; two Chinese characters count as one word. */
  private between(from: number, to: number): number {
    if (to - from > 2 * REACH_WORDS) return REACH_WORDS;
    let count = 0;
    for (let at = from; at < to; at += 1) count += this.word(at)?.han === true ? 0.5 : 1;
    return count;
  }

  /** Within reach, or with nothing between but the words of a test: `HIV-1/2 antigen and antibody by ELISA negative`. */
  private isNear(hit: Hit, cue: Cue): boolean {
    return this.between(hit.to, cue.from) < REACH_WORDS || this.testEnd(hit, true) >= cue.from;
  }

  /** Where the words of a test that follow the disease end; with `joined`, also what joins them. */
  private testEnd(hit: Hit, joined = false): number {
    let at = hit.to;
    const part = this.partOf(hit.from);
    for (let word = this.word(at); word?.part === part; word = this.word((at += 1))) {
      if (GRAMMAR.test.has(word.text)) continue;
      if (!joined || !(GRAMMAR.glue.has(word.text) || GRAMMAR.copula.has(word.text) || NUMBER.test(word.text))) break;
    }
    return at;
  }

  private isFoundAfter(hit: Hit): boolean {
    const part = this.partOf(hit.from);
    return this.clause.words.some((word, at) => at >= hit.to && word.part === part && GRAMMAR.found.has(word.text));
  }

  /** `HIV status unknown`, `HIV serology sent`, `hepatitis B vaccine`, `EBV serology`: the disease is only named. */
  isOnlyNamed(hit: Hit, next: Reading | undefined): boolean {
    const { symptom, laboratory, examination, exposureCounts, id } = hit.entry.set;
    if (symptom || laboratory || examination || exposureCounts || id === '' || this.isFoundAfter(hit)) return false;
    const end = this.testEnd(hit);
    const isTest = end > hit.to;
    const after = this.word(end);
    if (after?.part === this.partOf(hit.from)) {
      // `HIV not yet done`, but `malaria not yet ruled out` is an open question
      const isCue = this.cues.some((cue) => cue.is(CUE.open) && cue.from === end);
      const isOpen = !isCue && after.text === 'not' && NOT_DONE.has(this.word(end + 1)?.text ?? '');
      return GRAMMAR.notTheDisease.has(after.text) || isOpen || (isTest && GRAMMAR.unanswered.has(after.text));
    }
    if (!isTest || this.isDeniedAfter(hit) || this.isDeniedBefore(hit)) return false;
    const answer = this.clause.end === ':' ? next?.clause.words[0]?.text : undefined;
    return answer === undefined || !(GRAMMAR.found.has(answer) || NUMBER.test(answer));
  }

  /** The same for a list that one cue closes: `HIV, hepatitis B and hepatitis C negative`; its other members do not count. */
  private inList(from: number, to: number): number {
    if (to - from > LONGEST_LIST) return REACH_WORDS;
    let count = 0;
    let isList = this.isListOfTests();
    for (let at = from; at < to; at += 1) {
      const text = this.word(at)?.text ?? '';
      isList ||= GRAMMAR.list.has(text);
      const hit = this.hitAt(at);
      if (hit && hit.to <= to) at = hit.to - 1;
      else if (!GRAMMAR.glue.has(text) && !GRAMMAR.test.has(text)) count += 1;
    }
    return isList ? count : REACH_WORDS;
  }

  private isContrastBetween(from: number, to: number): boolean {
    return (this.contrasts[to] ?? 0) > (this.contrasts[from] ?? 0);
  }

  /** The first phrase that begins here. */
  private hitAt(at: number): Hit | undefined {
    return this.hits.find((hit) => hit.from === at);
  }

  private cuesBackward(): ReadonlySet<Cue> {
    const backward = this.cues.filter((cue) => this.actsBackward(cue));
    return backward.length > 0 ? new Set(backward) : NO_CUES;
  }

  private countContrasts(): readonly number[] {
    const contrasts = this.cues.filter((cue) => cue.is(CUE.contrast));
    if (contrasts.length === 0) return NO_CONTRASTS;
    const ends = new Set(contrasts.map((cue) => cue.to));
    let count = 0;
    return Array.from({ length: this.clause.words.length + 1 }, (_, at) => (ends.has(at) ? (count += 1) : count));
  }

  private isBlockedBetween(from: number, to: number): boolean {
    return this.cues.some(
      (cue) =>
        cue.from >= from &&
        cue.to <= to &&
        (cue.is(CUE.contrast) || cue.is(CUE.affirm) || cue.is(CUE.open) || cue.is(CUE.negationBefore)),
    );
  }

  /** Everything between two places is findings and the words that join a list; `spare` other words may stand in each gap. */
  private isListBetween(from: number, to: number, spare: number): boolean {
    if (to - from > LONGEST_LIST) return false;
    let gap = 0;
    for (let at = from; at < to; at += 1) {
      const hit = this.hitAt(at);
      if (hit && hit.to <= to) {
        at = hit.to - 1;
        gap = 0;
      } else if (!GRAMMAR.glue.has(this.word(at)?.text ?? '') && ++gap > spare) {
        return false;
      }
    }
    return true;
  }
}

const CHINESE_RELATIVES =
  '母亲|父亲|其母|其父|其兄|其弟|其姐|其妹|其子|其女|哥哥|弟弟|姐姐|妹妹|儿子|女儿|祖父|祖母|爷爷|奶奶|外公|外婆|叔叔|舅舅|姑姑|姨妈|丈夫|妻子|配偶';
const CHINESE_RELATIVE_BEFORE = new RegExp(`(?:${CHINESE_RELATIVES})(?:有|患|患有|曾有|曾患|因|死于)?$`, 'u');
const CHINESE_RELATIVE_AFTER = new RegExp(`^(?:${CHINESE_RELATIVES})(?:,|$)`, 'u');

const BROUGHT_BY: ReadonlySet<string> = new Set(['by', 'with']);
/** After `not`: nobody knows. */
const NOT_DONE: ReadonlySet<string> = new Set([
  'tested',
  'done',
  'sent',
  'performed',
  'carried',
  'available',
  'known',
  'yet',
  'checked',
]);
/** `x5`, `5d`. */
const DAYS = /^(?:x\d+|\d+[dhw])$/;

const NO_CUES: ReadonlySet<Cue> = new Set();
const NO_CONTRASTS: readonly number[] = [];
const NO_PARTS: ReadonlySet<number> = new Set();
