/**
 * Observations to results: what was measured, when, in our unit, and whether the value may be believed.
 *
 * Every Observation, component and contained Observation becomes a row or a line of "read and not used"; a value is never
 * silently dropped, corrected or guessed.
 */
import { DIFFERENTIAL, MISSING_UNIT, PLAUSIBLE } from '../knowledge/thresholds.ts';
import type { Coding } from '../record/coding.ts';
import type { Doubt, LabResult, ResultValue } from '../record/lab-result.ts';
import type { LeftOut } from '../record/record.ts';
import { eachInSteps, type Steps } from '../record/steps.ts';
import { isAfter, until, type When } from '../record/when.ts';
import { unlessPlaceholder } from './ages.ts';
import {
  type Fields,
  codesOf,
  fieldsOf,
  firstWhen,
  isFields,
  labelOf,
  nameOf,
  namesOf,
  nameWith,
  notesOf,
  rowsOf,
  statusOf,
  whenOf,
} from './json.ts';
import { isLoinc, type Known, type ResultSets } from './lab-sets.ts';
import { traitsOf, type Traits } from './lab-traits.ts';
import { type Person, rangeOf } from './lab-ranges.ts';
import { withoutRepeats } from './lab-repeats.ts';
import { interpretationOf, type Reading, readValue, type WrittenNumber } from './lab-value.ts';
import { about, ByKey, containedRows, type Index, type Key, type Row, type Whose } from './references.ts';
import { isOtherFluid, namesOtherFluid, specimenWords, withoutFluid } from './specimens.ts';
import {
  convert,
  type Converted,
  type DifferentialScale,
  differentialScale,
  implausible,
  isUnitOf,
  type MeasuredSet,
  type UnitContext,
} from './units.ts';

export interface LabContext {
  /** What results are recognised by. */
  readonly resultSets: ResultSets;
  readonly index: Index;
  readonly patient: Whose;
  readonly person: Person;
  readonly asOf: number;
  readonly leaveOut: (row: Row, why: LeftOut['why'], detail: string, what?: string, was?: Withdrawn) => void;
  /** Reports that are read as results, besides the Observations. */
  readonly answers?: readonly Row[];
}

/** What a withdrawn result was: it is drawn as such where it stood. */
export type Withdrawn = Pick<LeftOut, 'time' | 'sets'>;

export interface Results {
  readonly labs: readonly LabResult[];
  readonly vitals: readonly LabResult[];
  /** Only part of the sets was at hand, and all of them might read a row of the blood count otherwise. */
  readonly isUncertain: boolean;
}

type Unfinished = { -readonly [Field in keyof LabResult]: LabResult[Field] };

/** A result on its way. */
interface Draft {
  readonly row: Row;
  readonly isVital: boolean;
  readonly traits: Traits;
  readonly result: Unfinished;
  /** What was written, for as long as that may still change the value. */
  open: Open | undefined;
}

interface Open {
  readonly holder: Fields;
  readonly reading: Reading;
  readonly known: Known | undefined;
  readonly isBare: boolean;
}

/** The results of a chart on their way, and those among them that others of their specimen may still change. */
class Drafts {
  readonly all: Draft[] = [];
  readonly percents: Draft[] = [];
  /** Parts of the white count, and what they are compared with. */
  readonly counts: Draft[] = [];

  add(draft: Draft): void {
    const { percent, part, whole } = draft.traits;
    this.all.push(draft);
    if (percent !== undefined) this.percents.push(draft);
    if (part !== undefined || whole !== undefined) this.counts.push(draft);
  }
}

export function* resultsInSteps(context: LabContext): Steps<Results> {
  const { resultSets, index, patient, person, asOf, leaveOut } = context;
  const ofOthers = new Set<Key>();
  // Written out, as all that is made or asked for every row: an engine takes each copy by `...` for an object of another kind.
  const surroundings: Surroundings = {
    resultSets,
    index,
    patient,
    person,
    asOf,
    leaveOut,
    concepts: new Map(),
    ofOthers,
    reports: yield* reportsByResult(context, ofOthers),
    panels: yield* panelsByMember(context, ofOthers),
    around: NOTHING_AROUND,
    contradicted: [],
    isUncertain: false,
  };
  const drafts = new Drafts();
  yield* eachInSteps(observations(context), (row) => addDrafts(row, surroundings, drafts));
  const { percents } = drafts;
  const scales = scalesByGroup(percents);
  yield* eachInSteps(percents, (draft) => finish(draft, surroundings, scales.get(groupOf(draft))));
  yield;
  compareWithWbc(drafts.counts, surroundings.contradicted);
  yield;
  doubtEmptyDifferentials(percents);
  const kept = withoutRepeats(drafts.all, leaveOut);
  yield;
  nameUnused(kept, context);
  yield;
  const labs: LabResult[] = [];
  const vitals: LabResult[] = [];
  for (const { isVital, result } of kept) (isVital ? vitals : labs).push(result);
  return { labs, vitals, isUncertain: surroundings.isUncertain };
}

/** Results that are kept and shown, and that nothing is concluded from. */
function nameUnused(rows: readonly Draft[], { leaveOut }: LabContext): void {
  const unknown = new Map<string, Draft[]>();
  for (const draft of rows) {
    const { row, result, traits } = draft;
    const reason = unused(result, traits);
    if (reason) leaveOut(row, reason.why, reason.detail, result.name);
    if (result.sets.length === 0 && result.value.kind === 'quantity' && !draft.isVital) push(unknown, result.name, draft);
  }
  for (const [name, results] of unknown) {
    const last = results.at(-1);
    if (last) leaveOut(last.row, 'not-recognised', plural(results.length, 'number', 'under this name'), name);
  }
}

const plural = (count: number, what: string, rest: string): string => `${count} ${what}${count === 1 ? '' : 's'} ${rest}`;

/** Why a result that is kept and shown is not counted. */
function unused(
  { sets, doubt, value, time, status, interpretation }: LabResult,
  traits: Traits,
): Pick<LeftOut, 'why' | 'detail'> | undefined {
  if (sets.length === 0) return undefined;
  if (doubt) return { why: doubt.why, detail: value.kind === 'quantity' ? `${value.written}: ${doubt.detail}` : doubt.detail };
  if (value.kind === 'none') {
    const flags = interpretation.length > 0 ? `${value.reason}; flagged ${interpretation.join(', ')}` : value.reason;
    return status === 'registered' ? undefined : { why: 'no-value', detail: flags };
  }
  if (value.kind !== 'quantity' && traits.isBloodCount)
    return { why: 'no-value', detail: `no number: “${value.text.slice(0, LONGEST_QUOTE)}”` };
  return time ? undefined : { why: 'not-dated', detail: 'when it was taken is not known' };
}

const LONGEST_QUOTE = 80;

// Where results are ------------------------------------------------------------------------------------------------

/** Observations on their own and inside reports or panels. */
function observations(context: LabContext): readonly Row[] {
  const { index, answers = [] } = context;
  const inside = ['DiagnosticReport', 'Observation']
    .flatMap((type) => index.holders.filter((holder) => holder.type === type))
    .flatMap((holder) => observationsIn(holder, context));
  const own = index.rows.get('Observation') ?? [];
  return answers.length + inside.length === 0 ? own : [...own, ...answers, ...inside];
}

/** What lives inside a resource is withdrawn with it, and is about the same patient whatever else it says. */
function observationsIn(holder: Row, { patient, leaveOut }: LabContext): readonly Row[] {
  const inside = containedRows(holder).filter(({ type }) => type === 'Observation');
  if (inside.length === 0) return inside;
  const isOther = about(holder, patient) === 'other';
  if (!isOther && !isRetracted(holder.fields)) return inside;
  for (const row of inside) {
    if (isOther) leaveOut(row, 'other-patient', 'it is part of a row that names another patient', 'Observation');
    else leaveOut(row, retractionOf(holder.fields), `it is part of ${holder.ref}, which was withdrawn`, nameOfResult(row));
  }
  return [];
}

/** The reports that list a result; one object for all results of one report. */
interface Reports {
  readonly rows: readonly Row[];
  readonly refs: readonly string[];
}

const NO_REPORTS: Reports = { rows: [], refs: [] };

/** Those of a result that several reports list. */
class SeveralReports implements Reports {
  readonly rows: Row[] = [];
  readonly refs: string[] = [];
  add({ rows, refs }: Reports): this {
    this.rows.push(...rows);
    this.refs.push(...refs);
    return this;
  }
}

/** Reports of this patient by the key of each result that they list or contain. */
function* reportsByResult({ index, patient }: LabContext, ofOthers: Set<Key>): Steps<ByKey<Reports>> {
  const found = new ByKey<Reports>(index.keys);
  const add = (key: Key, alone: Reports): void => {
    const held = found.get(key);
    if (!held) found.set(key, alone);
    // A result may be listed and contained at once.
    else if (held.rows.at(-1) === alone.rows[0]) return;
    else if (held instanceof SeveralReports) held.add(alone);
    else found.set(key, new SeveralReports().add(held).add(alone));
  };
  yield* eachInSteps(index.rows.get('DiagnosticReport') ?? [], (report) => {
    const isOther = about(report, patient) === 'other';
    if (isOther) for (const key of index.listed('result', report).keys) ofOthers.add(key);
    if (isOther || isRetracted(report.fields)) return;
    const alone: Reports = { rows: [report], refs: [report.ref] };
    for (const key of index.listed('result', report).keys) add(key, alone);
    for (const row of containedRows(report)) if (row.type === 'Observation') add(row.key, alone);
  });
  return found;
}

function* panelsByMember({ index, patient }: LabContext, ofOthers: Set<Key>): Steps<ReadonlyMap<Key, Row>> {
  const found = new Map<Key, Row>();
  yield* eachInSteps(index.holders, (panel) => {
    if (panel.type !== 'Observation') return;
    const members = index.listed('hasMember', panel).keys;
    if (about(panel, patient) === 'other') for (const key of members) ofOthers.add(key);
    else for (const key of members) if (!found.has(key)) found.set(key, panel);
  });
  return found;
}

const NO_PANELS: readonly Row[] = [];
/** A differential inside a blood count inside an order set; more is a loop. */
const MOST_PANELS = 5;

/** The panels that list the row, each of them a member of the next. */
function panelsAround(row: Row, byMember: ReadonlyMap<Key, Row>): readonly Row[] {
  const first = byMember.get(row.key);
  if (!first) return NO_PANELS;
  const found = [first];
  for (let next = byMember.get(first.key); next && found.length < MOST_PANELS; next = byMember.get(next.key)) found.push(next);
  return found;
}

/** Those that list the row; where there are none, those that list its panel. */
function reportsOf(row: Row, panels: readonly Row[], byResult: ByKey<Reports>): Reports {
  const own = byResult.get(row.key);
  if (own || panels.length === 0) return own ?? NO_REPORTS;
  for (const panel of panels) {
    const found = byResult.get(panel.key);
    if (found) return found;
  }
  return NO_REPORTS;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}

export const isRetracted = (fields: Fields): boolean => {
  const status = statusOf(fields);
  return status === 'entered-in-error' || status === 'cancelled';
};

const retractionOf = (fields: Fields): 'entered-in-error' | 'cancelled' =>
  statusOf(fields) === 'cancelled' ? 'cancelled' : 'entered-in-error';

// One Observation --------------------------------------------------------------------------------------------------

interface Surroundings extends LabContext {
  /** What was last read for each code, or name without a code. */
  readonly concepts: Map<unknown, ReadConcept>;
  readonly reports: ByKey<Reports>;
  readonly panels: ReadonlyMap<Key, Row>;
  /** Listed by a report or panel that names another patient. */
  readonly ofOthers: ReadonlySet<Key>;
  /** What stood around the last row: the results of one report stand together. */
  around: Around;
  /** Results whose unit is impossible for the number. */
  readonly contradicted: Draft[];
  isUncertain: boolean;
}

const STATUSES: ReadonlyMap<string, LabResult['status']> = new Map([
  ['registered', 'registered'],
  ['preliminary', 'preliminary'],
  ['final', 'final'],
  ['amended', 'amended'],
  ['corrected', 'corrected'],
  ['appended', 'amended'],
]);

function addDrafts(row: Row, context: Surroundings, drafts: Drafts): void {
  const { fields } = row;
  const status = fields['status'] === 'final' ? 'final' : statusOf(fields);
  const whom = about(row, context.patient);
  if (whom === 'other') return context.leaveOut(row, 'other-patient', 'it names another patient', 'Observation');
  if (whom === 'unsaid' && context.ofOthers.has(row.key))
    return context.leaveOut(row, 'other-patient', 'what lists it names another patient', 'Observation');
  if (status === 'entered-in-error')
    return context.leaveOut(row, 'entered-in-error', WITHDRAWN, nameOfResult(row), withdrawn(fields, context));
  if (status === 'cancelled') return context.leaveOut(row, 'cancelled', 'the test was cancelled', nameOfResult(row));
  if (isOfSomebodyElse(row, context))
    return context.leaveOut(row, 'other-patient', 'it is about somebody else than the patient', 'Observation');
  const panels = panelsAround(row, context.panels);
  const [panel] = panels;
  const reports = reportsOf(row, panels, context.reports);
  const specimen = specimenOf(row, reports.rows, panels, context.index);
  if (isTakenFromAnother(specimen, row, context))
    return context.leaveOut(row, 'other-patient', 'its specimen names another patient', 'Observation');
  const { birth } = context.person;
  const collected = unlessPlaceholder(effectiveOf(fields) ?? collectedWith(panels), birth);
  const dated = collected ? undefined : timeNearby(row, reports.rows, specimen, birth);
  const time = collected ?? dated?.time;
  if (time && isAfter(time, context.asOf))
    return context.leaveOut(row, 'later-than-review', `dated ${time.text}`, nameOfResult(row));

  const isInside = typeof row.key === 'string';
  const components = rowsOf(fields['component']);
  const hasParts = components.length > 0 || (fields['hasMember'] !== undefined && rowsOf(fields['hasMember']).length > 0);
  const outer = isInside && !row.ref.startsWith('DiagnosticReport/') ? row.ref.split('#')[0] : panel?.ref;
  const result: Unfinished = {
    ref: row.ref,
    name: UNNAMED,
    codes: NO_CODES,
    sets: NO_SETS,
    value: UNREAD,
    status: status === 'final' ? 'final' : (STATUSES.get(status) ?? 'unknown'),
    time: time && until(time, context.asOf),
    timeBasis: collected ? 'collected' : dated?.basis,
    issued: whenOf(fields['issued']),
    specimen: specimen.ref,
    panel: outer,
    reports: reports.refs,
    range: undefined,
    interpretation: NO_FLAGS,
    method: undefined,
    note: noteOf(row, whom === 'unsaid' && !isInside),
    doubt: undefined,
  };
  const { around } = context;
  if (around.panels !== panels || around.reports !== reports || around.specimen !== specimen)
    context.around = { parent: undefined, panels, reports, specimen };
  const inside = components.length === 0 ? NO_DRAFTS : componentDrafts(components, row, result, context);
  // A panel that has no value of its own is a heading over its rows.
  const own = !hasParts || hasValue(fields) ? draftOf(fields, row, result, context.around, context) : undefined;
  if (own) drafts.add(own);
  for (const draft of inside) if (draft) drafts.add(draft);
  return undefined;
}

function componentDrafts(
  components: readonly Fields[],
  row: Row,
  result: Unfinished,
  context: Surroundings,
): readonly (Draft | undefined)[] {
  const around: Around = { ...context.around, parent: row };
  return components.map((component) => draftOf(component, row, { ...result, panel: row.ref }, around, context));
}

const NO_DRAFTS: readonly (Draft | undefined)[] = [];

/** The patient's chart may hold results of a donor, a fetus or a partner: `focus` says of whom they are. */
function isOfSomebodyElse(row: Row, { index, patient }: LabContext): boolean {
  if (row.fields['focus'] === undefined) return false;
  return rowsOf(row.fields['focus']).some((focus) => {
    const type = index.resolve(focus, row)?.type ?? index.cite(focus, row)?.split('/')[0] ?? '';
    if (type !== 'Patient') return PERSONS.has(type);
    return about({ ...row, fields: { subject: focus } }, patient) === 'other';
  });
}

/** A specimen may also be of a device or a place, which says nothing against this patient. */
function isTakenFromAnother({ fields }: Specimen, row: Row, { index, patient }: LabContext): boolean {
  const subject = fields?.['subject'];
  if (fields === undefined || subject === undefined) return false;
  const named = { ...row, fields };
  if (about(named, patient) !== 'other') return false;
  const type = index.resolve(subject, named)?.type ?? index.cite(subject, named)?.split('/')[0];
  return type === 'Patient' || type === undefined || type.startsWith('urn:');
}

const PERSONS: ReadonlySet<string> = new Set(['RelatedPerson', 'Person', 'Group']);

/** Stands in a result until the value is read in the unit of its set. */
const UNREAD: ResultValue = { kind: 'none', reason: '' };

const WITHDRAWN = 'the laboratory has withdrawn it';

function withdrawn(fields: Fields, { resultSets }: LabContext): Withdrawn {
  const codes = codesOf(fields['code']);
  const known = resultSets.byCode(codes) ?? identify(codes, textsOf(fields['code'], codes), readValue(fields), resultSets).known;
  return { time: effectiveOf(fields) ?? whenOf(fields['issued']), sets: known?.sets ?? NO_SETS };
}

const UNNAMED = 'unnamed result';

const nameOfResult = ({ fields }: Row): string => nameOf(fields['code']) ?? UNNAMED;

const hasValue = (fields: Fields): boolean =>
  Object.entries(fields).some(([key, value]) => key.startsWith('value') && value !== null && value !== undefined);

interface Specimen {
  readonly ref?: string;
  readonly fields?: Fields;
  readonly words?: string;
}

const NO_SPECIMEN: Specimen = {};

function specimenOf(row: Row, reports: readonly Row[], panels: readonly Row[], index: Index): Specimen {
  const own = specimenNamedBy(row, index);
  if (own) return own;
  for (const holders of [panels, reports])
    for (const holder of holders) {
      const found = specimenNamedBy(holder, index);
      if (found) return found;
    }
  return NO_SPECIMEN;
}

function specimenNamedBy(holder: Row, index: Index): Specimen | undefined {
  if (holder.fields['specimen'] === undefined) return undefined;
  const references = rowsOf(holder.fields['specimen']);
  const [reference] = references;
  // A report over several specimens does not say which of them this result is from.
  if (!reference || references.length > 1) return undefined;
  const found = index.resolve(reference, holder);
  const ref = found?.ref ?? index.cite(reference, holder);
  const words = specimenWords(found?.fields, reference);
  return { ...(ref !== undefined && { ref }), ...(found && { fields: found.fields }), ...(words !== undefined && { words }) };
}

/** What stands nearest to the time of collection, where neither the row nor its panels tell it. */
function timeNearby(
  row: Row,
  reports: readonly Row[],
  specimen: Specimen,
  birth: When | undefined,
): { time: When; basis: NonNullable<LabResult['timeBasis']> } | undefined {
  const collection = fieldsOf(specimen.fields?.['collection']);
  const period = fieldsOf(collection['collectedPeriod']);
  const taken = unlessPlaceholder(firstWhen(collection['collectedDateTime'], period['start'], period['end']), birth);
  if (taken) return { time: taken, basis: 'specimen' };
  for (const report of reports) {
    const time = unlessPlaceholder(effectiveOf(report.fields), birth);
    if (time) return { time, basis: 'report' };
  }
  const issued = unlessPlaceholder(firstWhen(row.fields['issued'], ...reports.map((report) => report.fields['issued'])), birth);
  return issued && { time: issued, basis: 'issued' };
}

function collectedWith(panels: readonly Row[]): When | undefined {
  for (const panel of panels) {
    const time = effectiveOf(panel.fields);
    if (time) return time;
  }
  return undefined;
}

export function effectiveOf(fields: Fields): When | undefined {
  const at = whenOf(fields['effectiveDateTime']);
  if (at) return at;
  const period = fieldsOf(fields['effectivePeriod']);
  const events = fieldsOf(fields['effectiveTiming'])['event'];
  return firstWhen(fields['effectiveInstant'], period['start'], period['end'], Array.isArray(events) ? events[0] : undefined);
}

/** What stands around a result and may say which fluid it is of. */
interface Around {
  /** The Observation of which this is a component. */
  readonly parent: Row | undefined;
  /** The Observation that lists this one as a member, and those around it. */
  readonly panels: readonly Row[];
  readonly reports: Reports;
  readonly specimen: Specimen;
}

const NOTHING_AROUND: Around = { parent: undefined, panels: NO_PANELS, reports: NO_REPORTS, specimen: NO_SPECIMEN };

const NO_RESULT_YET: Reading = { words: { kind: 'none', reason: 'registered, no result yet' } };
const NO_SETS: readonly string[] = [];
const NO_CODES: readonly Coding[] = [];
const NOTHING_KNOWN: Known = { sets: NO_SETS, isOtherFluid: false };
const NO_FLAGS: readonly string[] = [];

/** What the code of a result says. */
interface Concept {
  readonly codes: readonly Coding[];
  readonly name: string;
  readonly byCode: Known | undefined;
  readonly traits: Traits | undefined;
  /** All its names, where none of the codes says what was measured. */
  readonly texts: readonly string[] | undefined;
  /** A name that is of another fluid. */
  readonly fluid: string | undefined;
}

/** A concept that was read, and the words that it was read from, where these are those of one code. */
interface ReadConcept extends Concept {
  codes: Concept['codes'];
  fluid: Concept['fluid'];
  readonly written: WrittenConcept | undefined;
}

interface WrittenConcept {
  readonly text: unknown;
  readonly system: unknown;
  readonly code: unknown;
  display: unknown;
}

/** The results of one analyte mostly write it in the same words as the one before. */
function conceptOf(of: unknown, { concepts, resultSets }: Surroundings): Concept {
  const { coding, text } = fieldsOf(of);
  const alone: unknown = Array.isArray(coding) && coding.length === 1 ? coding[0] : undefined;
  if (coding !== undefined && !isFields(alone)) return readConcept(of, resultSets, undefined);
  const { system, code, display } = fieldsOf(alone);
  const held = concepts.get(code ?? text);
  if (held?.written && held.written.code === code && held.written.text === text && held.written.system === system) {
    if (held.written.display === display || renamed(held, held.written, display)) return held;
  }
  const read = readConcept(of, resultSets, { text, system, code, display });
  concepts.set(code ?? text, read);
  return read;
}

/**
 * The code now stands under another name of its own, as where a laboratory adds the method to it.
 *
 * @returns false where that name may say what was measured, or is that of the result: then all has to be read
 */
function renamed(concept: ReadConcept, written: WrittenConcept, display: unknown): boolean {
  const code = concept.codes[0];
  const { name, byCode, fluid } = concept;
  if (!byCode || !code || name === code.display || name === code.code) return false;
  const label = labelOf(display);
  concept.codes = [{ system: code.system, code: code.code, display: label }];
  if (fluid !== name) concept.fluid = namesOtherFluid(label) ? label : undefined;
  written.display = display;
  return true;
}

function readConcept(code: unknown, resultSets: ResultSets, written: WrittenConcept | undefined): ReadConcept {
  const codes = codesOf(code);
  const byCode = resultSets.byCode(codes);
  return {
    codes,
    name: nameWith(code, codes) ?? UNNAMED,
    byCode,
    traits: byCode && traitsOf(byCode.sets, resultSets),
    texts: byCode ? undefined : textsOf(code, codes),
    fluid: nameOfOtherFluid(code, codes),
    written,
  };
}

/**
 * @param holder the Observation of the row, or one of its components
 * @param result what the Observation says for itself and for all its components
 * @returns undefined where it is left out
 */
function draftOf(holder: Fields, row: Row, result: Unfinished, around: Around, context: Surroundings): Draft | undefined {
  const { resultSets } = context;
  const concept = conceptOf(holder['code'], context);
  const { codes, name, byCode, texts } = concept;
  const reading = result.status === 'registered' ? NO_RESULT_YET : readValue(holder);
  const named = texts && identify(codes, texts, reading, resultSets);
  const known = named ? named.known : byCode;
  const isBare = named?.isBare === true;
  const sets = known?.sets ?? NO_SETS;
  const traits = named || !concept.traits ? traitsOf(sets, resultSets) : concept.traits;
  const fluid = otherFluid(known, concept, row, around);
  if (fluid !== undefined) {
    const looksLikeBlood =
      sets.length > 0 ? traits.isBloodMeasure : namesBloodMeasure(texts ?? textsOf(holder['code'], codes), reading, resultSets);
    if (known?.isOtherFluid || looksLikeBlood) {
      context.leaveOut(row, 'other-specimen', fluid, name);
      return undefined;
    }
  }
  result.name = name;
  result.codes = codes;
  result.sets = sets;
  result.interpretation = interpretationOf(holder);
  result.method = known?.method ?? methodOf(row.fields['method']);
  if (resultSets.isPartOnly && known?.isUncertain) context.isUncertain = true;
  const isVital = sets.length > 0 ? traits.isVital : isVitalSign(row.fields);
  const draft: Draft = { row, isVital, traits, result, open: undefined };
  // What a percentage means is told by the others of its specimen.
  if (traits.percent === undefined) settle(draft, holder, reading, undefined, context);
  else draft.open = { holder, reading, known, isBare };
  return draft;
}

function noteOf(row: Row, isUnsaid: boolean): string | undefined {
  const note = notesOf(row.fields['note']);
  if (!isUnsaid) return note;
  return note === undefined ? NAMES_NOBODY : `${note}\n${NAMES_NOBODY}`;
}

const NAMES_NOBODY = 'The row does not name the patient.';

/** The name in the chart and the names of its codes; the display of a code that we do not know says what it is. */
export const textsOf = (concept: unknown, codes: readonly Coding[]): readonly string[] =>
  [...new Set([labelOf(fieldsOf(concept)['text']), ...codes.map((code) => code.display)])].filter((text) => text !== undefined);

function identify(
  codes: readonly Coding[],
  texts: readonly string[],
  reading: Reading,
  resultSets: ResultSets,
): { known: Known | undefined; isBare: boolean } {
  const { number } = reading;
  const unit = number?.units[0];
  const byName = resultSets.byName(texts, unit, reading.number === undefined && reading.words.kind !== 'none');
  // Urine, fluid and marrow cells have LOINC codes of their own and are printed under the same short names.
  const isUnknownLoinc = codes.some((code) => isLoinc(code) && code.code !== undefined);
  if (isUnknownLoinc && byName?.sets.some((set) => resultSets.isBloodCount(set))) return { known: NOTHING_KNOWN, isBare: false };
  // The code may be one that the missing part of the tables knows.
  if (isUnknownLoinc && byName && resultSets.isPartOnly) return { known: { ...byName, isUncertain: true }, isBare: false };
  const isBare = unit === undefined && resultSets.isBareName(texts);
  // No percentage is this large, so the bare name means cells.
  if (isBare && number && number.value >= MISSING_UNIT.cellsFrom)
    return { known: resultSets.byName(texts, '/uL', false), isBare: false };
  return { known: byName, isBare };
}

/** `WBC, urine` would be a white count but for the fluid. */
function namesBloodMeasure(texts: readonly string[], { number }: Reading, resultSets: ResultSets): boolean {
  const others = texts.filter(namesOtherFluid).map(withoutFluid);
  const known = others.length === 0 ? undefined : resultSets.byName(others, number?.units[0], false);
  return known?.sets.some((set) => resultSets.isBloodMeasure(set)) === true;
}

/** Why the row is not of blood; undefined when nothing speaks against it. */
function otherFluid(
  known: Known | undefined,
  { texts, fluid }: Concept,
  row: Row,
  { specimen, parent, panels, reports }: Around,
): string | undefined {
  if (known?.isOtherFluid) return 'its code is of another fluid or specimen';
  if (specimen !== NO_SPECIMEN && isOtherFluid(specimen.fields, specimen.words))
    return `specimen: ${specimen.words ?? 'not blood'}`;
  const site = row.fields['bodySite'] === undefined ? undefined : nameOf(row.fields['bodySite']);
  if (namesOtherFluid(site)) return `taken from: ${site}`;
  if (fluid !== undefined) return `named ${fluid}`;
  // A code says what was measured; a bare name such as "WBC" takes its meaning from the panel.
  if (!texts) return undefined;
  const holders = [parent, ...panels, ...reports.rows].flatMap((holder) => (holder ? namesOf(holder.fields['code']) : []));
  const named = holders.find(namesOtherFluid);
  return named === undefined ? undefined : `part of ${named}`;
}

function nameOfOtherFluid(concept: unknown, codes: readonly Coding[]): string | undefined {
  const text = labelOf(fieldsOf(concept)['text']);
  if (text !== undefined && namesOtherFluid(text)) return text;
  for (const { display } of codes) if (display !== undefined && namesOtherFluid(display)) return display;
  return undefined;
}

function methodOf(concept: unknown): LabResult['method'] | undefined {
  if (concept === undefined) return undefined;
  const words = nameOf(concept)?.toLowerCase() ?? '';
  if (/\bmanual|microscop/.test(words)) return 'manual';
  if (/\bautomat|\banaly[sz]er/.test(words)) return 'automated';
  if (/\bestimat/.test(words)) return 'estimated';
  return /\bcalculat/.test(words) ? 'calculated' : undefined;
}

const isVitalSign = (fields: Fields): boolean => codesOf(fields['category']).some((code) => code.code === 'vital-signs');

// One differential -------------------------------------------------------------------------------------------------

const NEUTROPHIL_PARTS = new Set(['lab.segs-pct', 'lab.bands-pct']);
/** Not classes of their own: reported beside the lymphocytes that they belong to, in some laboratories. */
const OVERLAPPING = new Set(['lab.variant-lymph', 'lab.abn-lymph', 'lab.lgl-pct', 'lab.ig-pct']);

/** Specimen, panel, reports or time that make one sample of several rows. */
const groupOf = ({ row, result }: Draft): string =>
  result.specimen ?? result.panel ?? `${result.reports.join(' ')} ${result.time?.text ?? row.ref}`;

/** How the percentages of each specimen were written, for those that say neither `%` nor fraction. */
function scalesByGroup(percents: readonly Draft[]): ReadonlyMap<string, DifferentialScale> {
  const groups = new Map<string, Map<string, number>>();
  for (const draft of percents) {
    const set = draft.traits.percent;
    const value = draft.open?.reading.number?.value;
    if (set === undefined || value === undefined) continue;
    const name = groupOf(draft);
    const group = groups.get(name) ?? new Map<string, number>();
    groups.set(name, group);
    if (!group.has(set)) group.set(set, value);
  }
  const found = new Map<string, DifferentialScale>();
  for (const [group, classes] of groups) {
    const sum = (without: (set: string) => boolean): number =>
      [...classes].reduce((total, [set, value]) => (without(set) ? total : total + value), 0);
    const hasTotal = classes.has('lab.neut-pct');
    const isPart = (set: string): boolean => hasTotal && NEUTROPHIL_PARTS.has(set);
    const scale = differentialScale(
      [...classes.values()],
      [sum(() => false), sum(isPart), sum((set) => isPart(set) || OVERLAPPING.has(set))],
    );
    if (scale) found.set(group, scale);
  }
  return found;
}

// From the laboratory's unit to ours ---------------------------------------------------------------------------------

/** A percentage, when its whole specimen is read. */
function finish(draft: Draft, context: Surroundings, scale: DifferentialScale | undefined): void {
  const { open } = draft;
  if (!open) return;
  draft.open = undefined;
  const { holder, reading, known, isBare } = open;
  settle(
    draft,
    holder,
    reading,
    { isFractionCode: known?.kind === 'fraction', ...(scale && { scale }), isBareName: isBare },
    context,
  );
}

/** Gives the draft its value, its range and the doubt about it. */
function settle(
  draft: Draft,
  holder: Fields,
  reading: Reading,
  unitContext: UnitContext | undefined,
  { person, contradicted }: Surroundings,
): void {
  const { traits, result } = draft;
  const { number } = reading;
  const { measured } = traits;
  if (!number || !isNumeric(number, reading.words, result.sets, measured)) {
    result.value = reading.words ?? { kind: 'text', text: number?.written ?? '' };
    result.range = rangeOf(holder, undefined, undefined, person, result.time);
    return;
  }
  if (measured === undefined) {
    result.value = quantityOf(number, number.value, number.units[0] ?? '', false);
    result.range = rangeOf(holder, undefined, { factor: 1, written: number.units }, person, result.time);
    return;
  }
  const converted = bestReading(measured, number, unitContext);
  const isOurs = converted.doubt === undefined || converted.inUnitOfSet;
  const unit = isOurs ? (measured.unit ?? '') : (number.units[0] ?? '');
  result.value = quantityOf(number, converted.value, unit, converted.assumed);
  result.doubt = converted.doubt ?? implausibleDoubt(measured, converted.value);
  if (result.doubt?.why === 'unit-contradicts-size') contradicted.push(draft);
  if (holder['referenceRange'] !== undefined) {
    const conversion = { factor: isOurs ? converted.factor : 1, written: number.units };
    result.range = rangeOf(holder, isOurs ? measured : undefined, conversion, person, result.time);
  }
  if (converted.assumed) draft.open = { holder, reading, known: undefined, isBare: false };
}

/** A number in a text counts only where nothing else stands beside it but a unit of this analyte. */
function isNumeric(
  number: WrittenNumber,
  words: ResultValue | undefined,
  sets: readonly string[],
  measuring: MeasuredSet | undefined,
): boolean {
  if (words === undefined) return true;
  if (sets.length === 0) return false;
  return number.units.every((unit) => measuring !== undefined && isUnitOf(measuring, unit));
}

/** `3,200` without a clear unit is believed only if both readings agree. */
function bestReading(set: MeasuredSet, number: WrittenNumber, context: UnitContext | undefined): Converted {
  const first = convert(set, number.value, number.units, context);
  if (number.otherwise === undefined) return first;
  const second = convert(set, number.otherwise, number.units, context);
  const isGood = (each: Converted): boolean => each.doubt === undefined && implausible(set, each.value) === undefined;
  if (isGood(first) && isGood(second) && first.value !== second.value) {
    return {
      ...first,
      doubt: { why: 'unit-not-understood', detail: `“${number.written}” can be read in two ways` },
      inUnitOfSet: true,
    };
  }
  return isGood(second) && !isGood(first) ? second : first;
}

function quantityOf(number: WrittenNumber, value: number, unit: string, isAssumed: boolean): ResultValue {
  return {
    kind: 'quantity',
    value,
    unit,
    comparator: number.comparator,
    written: number.written,
    unitAssumed: isAssumed ? true : undefined,
  };
}

function implausibleDoubt(set: MeasuredSet, value: number): Doubt | undefined {
  const detail = implausible(set, value);
  return detail === undefined ? undefined : { why: 'implausible', detail };
}

// Rows beside one another ----------------------------------------------------------------------------------------------

/** Two counts that each were rounded to one decimal. */
const ROUNDING = 0.1;

type Quantity = Extract<ResultValue, { kind: 'quantity' }>;

/** What the counts of one specimen say about each other. */
interface Sample {
  /** The believed counts, where there is one of a kind: only one alone is certain. */
  readonly counts: Partial<Record<Whole, Quantity | 'several'>>;
  /** Units that are impossible for a count of the specimen. */
  wrongUnits: Set<string> | undefined;
}

type Whole = NonNullable<Traits['whole']>;

/** A part cannot exceed the whole: the same specimen shows which size was meant, or that a value is wrong. */
function compareWithWbc(counts: readonly Draft[], contradicted: readonly Draft[]): void {
  const samples = new Samples();
  for (const draft of contradicted) (samples.of(draft).wrongUnits ??= new Set()).add(unitWritten(draft.result.value));
  for (const draft of counts) {
    const { whole } = draft.traits;
    const { value, doubt } = draft.result;
    if (whole === undefined || value.kind !== 'quantity' || doubt !== undefined) continue;
    const sample = samples.of(draft);
    sample.counts[whole] = sample.counts[whole] ? 'several' : value;
  }
  for (const draft of counts) {
    const { part, isWbc } = draft.traits;
    if (!part && !isWbc) continue;
    const sample = samples.of(draft);
    if (part) {
      compareWithWhole(draft, part, only(sample, 'wbc'));
      doubtWrongUnit(draft.result, sample.wrongUnits);
    } else if (wasCounted(sample)) believeZero(draft.result);
  }
}

class Samples {
  private readonly byGroup = new Map<string, Sample>();
  private last: { readonly result: LabResult; readonly sample: Sample } | undefined;

  /** Rows of one sample mostly stand together. */
  of(draft: Draft): Sample {
    if (this.last && areOfOneGroup(this.last.result, draft.result)) return this.last.sample;
    const group = groupOf(draft);
    const sample = this.byGroup.get(group) ?? { counts: {}, wrongUnits: undefined };
    this.byGroup.set(group, sample);
    this.last = { result: draft.result, sample };
    return sample;
  }
}

const areOfOneGroup = (a: LabResult, b: LabResult): boolean =>
  a.time !== undefined &&
  a.specimen === b.specimen &&
  a.panel === b.panel &&
  a.reports === b.reports &&
  a.time.text === b.time?.text;

function only({ counts }: Sample, whole: Whole): Quantity | undefined {
  const found = counts[whole];
  return found === 'several' ? undefined : found;
}

const wasCounted = (sample: Sample): boolean => (only(sample, 'hgb')?.value ?? 0) > 0 && (only(sample, 'plt')?.value ?? 0) > 0;

const unitWritten = (value: ResultValue): string => (value.kind === 'quantity' ? (/\s(.+)$/.exec(value.written)?.[1] ?? '') : '');

/** A unit that is impossible for one count of a specimen is believed for none of them, however believable the number looks. */
function doubtWrongUnit(result: Unfinished, wrongUnits: ReadonlySet<string> | undefined): void {
  const { value, doubt } = result;
  if (!wrongUnits || doubt || value.kind !== 'quantity' || value.unitAssumed) return;
  if (!wrongUnits.has(unitWritten(value))) return;
  const detail = `${value.written}: another count of the same specimen is impossible in this unit`;
  result.doubt = { why: 'unit-contradicts-size', detail };
}

/** A differential of nothing but zeros was not counted: no neutrophil of none is no agranulocytosis. */
function doubtEmptyDifferentials(percents: readonly Draft[]): void {
  if (!percents.some(({ result }) => isZero(result))) return;
  const groups = new Map<string, Draft[]>();
  for (const draft of percents) push(groups, groupOf(draft), draft);
  for (const peers of groups.values()) {
    if (peers.length < DIFFERENTIAL.classesToSum || !peers.every(({ result }) => isZero(result))) continue;
    for (const { result } of peers) result.doubt = { why: 'implausible', detail: 'every class of this differential is 0 %' };
  }
}

const isZero = ({ value }: LabResult): boolean =>
  value.kind === 'quantity' && value.value === 0 && value.comparator === undefined;

function compareWithWhole({ result, open }: Draft, set: MeasuredSet, wbc: Quantity | undefined): void {
  const { value, doubt } = result;
  if (!wbc || wbc.comparator || value.kind !== 'quantity' || value.comparator || doubt) return;
  const fits = (count: number): boolean => count <= Math.max(wbc.value * PLAUSIBLE.ancTimesWbc, wbc.value + ROUNDING);
  if (fits(value.value)) return;
  const number = open?.reading.number;
  const inCells = value.unitAssumed && number ? convert(set, number.value, ['/uL']) : undefined;
  if (inCells && inCells.doubt === undefined && fits(inCells.value)) result.value = { ...value, value: inCells.value };
  else result.doubt = { why: 'implausible', detail: `more than the white count of the same specimen (${wbc.written})` };
}

/** After chemotherapy a white count of 0.0 is true, and the rest of the specimen shows that it was counted. */
function believeZero(result: Unfinished): void {
  const { value, doubt } = result;
  if (value.kind === 'quantity' && value.value === 0 && doubt?.why === 'implausible') result.doubt = undefined;
}
