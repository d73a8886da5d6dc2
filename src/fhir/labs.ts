/**
 * Observations to results: what was measured, when, in our unit, and whether the value may be believed.
 *
 * Every Observation, component and contained Observation becomes a row or a line of "read and not used"; a value is never
 * silently dropped, corrected or guessed.
 */
import { DIFFERENTIAL, MISSING_UNIT, PLAUSIBLE } from '../knowledge/thresholds.ts';
import type { Coding } from '../record/coding.ts';
import type { LabResult, ResultValue } from '../record/lab-result.ts';
import type { LeftOut } from '../record/record.ts';
import { isAfter, until, type When } from '../record/when.ts';
import { type Fields, codeOf, codesOf, fieldsOf, firstWhen, labelOf, nameOf, namesOf, notesOf, rowsOf } from './json.ts';
import { isLoinc, type Known, type ResultSets } from './lab-sets.ts';
import { type Person, rangeOf } from './lab-ranges.ts';
import { withoutRepeats } from './lab-repeats.ts';
import { interpretationOf, type Reading, readValue, type WrittenNumber } from './lab-value.ts';
import { about, containedRows, type Index, type Row, type Whose } from './references.ts';
import { isOtherFluid, namesOtherFluid, specimenWords, withoutFluid } from './specimens.ts';
import {
  convert,
  type Converted,
  type DifferentialScale,
  differentialScale,
  type Doubt,
  implausible,
  isDifferentialPercent,
  isUnitOf,
  type MeasuredSet,
} from './units.ts';

export interface LabContext {
  /** What results are recognised by. */
  readonly resultSets: ResultSets;
  readonly index: Index;
  readonly patient: Whose;
  readonly person: Person;
  readonly asOf: number;
  readonly leaveOut: (row: Row, why: LeftOut['why'], detail: string, what?: string) => void;
}

export interface Results {
  readonly labs: readonly LabResult[];
  readonly vitals: readonly LabResult[];
  /** Only part of the sets was at hand, and all of them might read a row of the blood count otherwise. */
  readonly isUncertain: boolean;
}

/** A result whose number still stands in the laboratory's unit. */
interface Draft {
  readonly row: Row;
  readonly base: Omit<LabResult, 'value' | 'range' | 'doubt' | 'sets'>;
  readonly holder: Fields;
  readonly isVital: boolean;
  readonly sets: readonly string[];
  readonly known: Known | undefined;
  readonly isBare: boolean;
  readonly reading: Reading;
  /** Specimen, panel, reports or time that make one differential of several rows. */
  readonly group: string;
}

export function toResults(context: LabContext): Results {
  const reports = reportsByResult(context);
  const panels = panelsByMember(context);
  const drafts: Draft[] = [];
  for (const row of observations(context)) drafts.push(...draftsOf(row, { ...context, reports, panels }));
  const scales = scalesByGroup(drafts);
  const finished = drafts.map((draft) => ({
    row: draft.row,
    draft,
    result: finish(draft, scales.get(draft.group), context),
  }));
  const compared = withoutEmptyDifferentials(compareWithWbc(finished, context));
  const kept = withoutRepeats(compared, context.leaveOut);
  nameUnused(kept, context);
  return {
    labs: kept.filter(({ draft }) => !draft.isVital).map(({ result }) => result),
    vitals: kept.filter(({ draft }) => draft.isVital).map(({ result }) => result),
    isUncertain: drafts.some(({ known }) => known?.isUncertain),
  };
}

/** Results that are kept and shown, and that nothing is concluded from. */
function nameUnused(rows: readonly Finished[], { leaveOut, resultSets }: LabContext): void {
  const unknown = new Map<string, Finished[]>();
  for (const finished of rows) {
    const { draft, row, result } = finished;
    const reason = unused(result, resultSets);
    if (reason) leaveOut(row, reason.why, reason.detail, result.name);
    if (result.sets.length === 0 && result.value.kind === 'quantity' && !draft.isVital) push(unknown, result.name, finished);
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
  resultSets: ResultSets,
): Pick<LeftOut, 'why' | 'detail'> | undefined {
  if (sets.length === 0) return undefined;
  if (doubt) return { why: doubt.why, detail: value.kind === 'quantity' ? `${value.written}: ${doubt.detail}` : doubt.detail };
  if (value.kind === 'none') {
    const flags = interpretation.length > 0 ? `${value.reason}; flagged ${interpretation.join(', ')}` : value.reason;
    return status === 'registered' ? undefined : { why: 'no-value', detail: flags };
  }
  if (value.kind !== 'quantity' && sets.some((set) => resultSets.isBloodCount(set)))
    return { why: 'no-value', detail: `no number: “${value.text.slice(0, LONGEST_QUOTE)}”` };
  return time ? undefined : { why: 'not-dated', detail: 'when it was taken is not known' };
}

const LONGEST_QUOTE = 80;

// Where results are ------------------------------------------------------------------------------------------------

/** Observations on their own and inside reports or panels. */
function observations({ index }: LabContext): readonly Row[] {
  const own = index.rows.get('Observation') ?? [];
  const holders = [...(index.rows.get('DiagnosticReport') ?? []), ...own];
  return [...own, ...holders.flatMap((holder) => containedRows(holder).filter((row) => row.type === 'Observation'))];
}

/** Reports of this patient by the reference of each result that they list or contain. */
function reportsByResult({ index, patient }: LabContext): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const report of index.rows.get('DiagnosticReport') ?? []) {
    if (isRetracted(report.fields) || about(report, patient) === 'other') continue;
    const listed = rowsOf(report.fields['result']).flatMap((reference) => index.cite(reference, report) ?? []);
    const held = containedRows(report).filter((row) => row.type === 'Observation');
    for (const ref of new Set([...listed, ...held.map((row) => row.ref)])) push(found, ref, report);
  }
  return found;
}

function panelsByMember({ index }: LabContext): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const panel of index.rows.get('Observation') ?? []) {
    for (const member of rowsOf(panel.fields['hasMember'])) {
      const ref = index.cite(member, panel);
      if (ref !== undefined && !found.has(ref)) found.set(ref, panel);
    }
  }
  return found;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}

const isRetracted = (fields: Fields): boolean => ['entered-in-error', 'cancelled'].includes(codeOf(fields['status']));

// One Observation --------------------------------------------------------------------------------------------------

interface Surroundings extends LabContext {
  readonly reports: ReadonlyMap<string, readonly Row[]>;
  readonly panels: ReadonlyMap<string, Row>;
}

const STATUSES: Readonly<Record<string, LabResult['status']>> = {
  registered: 'registered',
  preliminary: 'preliminary',
  final: 'final',
  amended: 'amended',
  corrected: 'corrected',
  appended: 'amended',
};

function draftsOf(row: Row, context: Surroundings): readonly Draft[] {
  const { fields } = row;
  const name = nameOf(fields['code']) ?? 'unnamed result';
  const status = codeOf(fields['status']);
  const whom = about(row, context.patient);
  if (whom === 'other') return leftOut(context, row, 'other-patient', 'it names another patient', 'Observation');
  if (status === 'entered-in-error') return leftOut(context, row, 'entered-in-error', 'the laboratory has withdrawn it', name);
  if (status === 'cancelled') return leftOut(context, row, 'cancelled', 'the test was cancelled', name);
  const reports = context.reports.get(row.ref) ?? [];
  const panel = context.panels.get(row.ref);
  const dated = timeOf(row, reports, panel, context.index);
  if (dated && isAfter(dated.time, context.asOf))
    return leftOut(context, row, 'later-than-review', `dated ${dated.time.text}`, name);
  const time = dated && { ...dated, time: until(dated.time, context.asOf) };

  const specimen = specimenOf(row, reports, panel, context.index);
  const issued = firstWhen(fields['issued']);
  const shared = {
    ref: row.ref,
    status: STATUSES[status] ?? 'unknown',
    ...(time && { time: time.time, timeBasis: time.basis }),
    ...(issued && { issued }),
    ...(specimen.ref !== undefined && { specimen: specimen.ref }),
    reports: reports.map((report) => report.ref),
  } as const;
  const surroundings = { panel, reports, specimen, isUnsaid: whom === 'unsaid' && !row.ref.includes('#') };

  const components = rowsOf(fields['component']);
  const drafts = components.flatMap((component) =>
    draftOf(row, component, { ...shared, panel: row.ref }, { ...surroundings, parent: row }, context),
  );
  // A panel that has no value of its own is a heading over its rows.
  const isHeading = (components.length > 0 || rowsOf(fields['hasMember']).length > 0) && !hasValue(fields);
  if (isHeading) return drafts;
  const outer = row.ref.includes('#') && !row.ref.startsWith('DiagnosticReport/') ? row.ref.split('#')[0] : panel?.ref;
  return [...draftOf(row, fields, { ...shared, ...(outer !== undefined && { panel: outer }) }, surroundings, context), ...drafts];
}

function leftOut(context: LabContext, row: Row, why: LeftOut['why'], detail: string, what: string): readonly Draft[] {
  context.leaveOut(row, why, detail, what);
  return [];
}

const hasValue = (fields: Fields): boolean =>
  Object.entries(fields).some(([key, value]) => key.startsWith('value') && value !== null && value !== undefined);

interface Specimen {
  readonly ref?: string;
  readonly fields?: Fields;
  readonly words?: string;
}

function specimenOf(row: Row, reports: readonly Row[], panel: Row | undefined, index: Index): Specimen {
  const candidates = [row, ...(panel ? [panel] : []), ...reports].map((holder) => ({
    holder,
    references: rowsOf(holder.fields['specimen']),
  }));
  for (const { holder, references } of candidates) {
    const [reference] = references;
    // A report over several specimens does not say which of them this result is from.
    if (!reference || references.length > 1) continue;
    const found = index.resolve(reference, holder);
    const ref = found?.ref ?? index.cite(reference, holder);
    const words = specimenWords(found?.fields, reference);
    return { ...(ref !== undefined && { ref }), ...(found && { fields: found.fields }), ...(words !== undefined && { words }) };
  }
  return {};
}

/** Collection, else what stands nearest to it. */
function timeOf(
  row: Row,
  reports: readonly Row[],
  panel: Row | undefined,
  index: Index,
): { time: When; basis: NonNullable<LabResult['timeBasis']> } | undefined {
  const collected = effectiveOf(row.fields) ?? (panel && effectiveOf(panel.fields));
  if (collected) return { time: collected, basis: 'collected' };
  const collection = fieldsOf(specimenOf(row, reports, panel, index).fields?.['collection']);
  const specimen = firstWhen(
    collection['collectedDateTime'],
    fieldsOf(collection['collectedPeriod'])['start'],
    fieldsOf(collection['collectedPeriod'])['end'],
  );
  if (specimen) return { time: specimen, basis: 'specimen' };
  for (const report of reports) {
    const time = effectiveOf(report.fields);
    if (time) return { time, basis: 'report' };
  }
  const issued = firstWhen(row.fields['issued'], ...reports.map((report) => report.fields['issued']));
  return issued && { time: issued, basis: 'issued' };
}

export function effectiveOf(fields: Fields): When | undefined {
  const period = fieldsOf(fields['effectivePeriod']);
  const events = fieldsOf(fields['effectiveTiming'])['event'];
  return firstWhen(
    fields['effectiveDateTime'],
    fields['effectiveInstant'],
    period['start'],
    period['end'],
    Array.isArray(events) ? events[0] : undefined,
  );
}

interface Around {
  readonly panel: Row | undefined;
  readonly parent?: Row;
  readonly reports: readonly Row[];
  readonly specimen: Specimen;
  /** The row names no patient. */
  readonly isUnsaid: boolean;
}

type Shared = Pick<LabResult, 'ref' | 'status' | 'reports'> &
  Partial<Pick<LabResult, 'time' | 'timeBasis' | 'issued' | 'specimen' | 'panel'>>;

function draftOf(row: Row, holder: Fields, shared: Shared, around: Around, context: LabContext): readonly Draft[] {
  const codes = codesOf(holder['code']);
  const texts = textsOf(holder['code'], codes);
  const name = nameOf(holder['code']) ?? 'unnamed result';
  const reading: Reading =
    shared.status === 'registered' ? { words: { kind: 'none', reason: 'registered, no result yet' } } : readValue(holder);
  const { resultSets } = context;
  const { known, isBare } = identify(codes, texts, reading, resultSets);
  const sets = known?.sets ?? [];
  const fluid = otherFluid(known, { codes, texts, around }, resultSets);
  const looksLikeBlood =
    sets.length > 0 ? sets.some((set) => resultSets.isBloodMeasure(set)) : namesBloodMeasure(texts, reading, resultSets);
  if (fluid !== undefined && (known?.isOtherFluid || looksLikeBlood)) {
    context.leaveOut(row, 'other-specimen', fluid, name);
    return [];
  }
  const interpretation = interpretationOf(holder);
  const note = [notesOf(row.fields['note']), around.isUnsaid ? 'The row does not name the patient.' : undefined]
    .filter((text) => text !== undefined)
    .join('\n');
  const method = known?.method ?? methodOf(row.fields['method']);
  const isVital = sets.length > 0 ? sets.every((set) => resultSets.get(set)?.kind === 'vital') : isVitalSign(row.fields);
  return [
    {
      row,
      holder,
      isVital,
      sets,
      known,
      isBare,
      reading,
      group: shared.specimen ?? shared.panel ?? `${shared.reports.join(' ')} ${shared.time?.text ?? row.ref}`,
      base: {
        ...shared,
        name,
        codes,
        interpretation,
        ...(method && { method }),
        ...(note !== '' && { note }),
      },
    },
  ];
}

/** The name in the chart and the names of its codes; the display of a code that we do not know says what it is. */
const textsOf = (concept: unknown, codes: readonly Coding[]): readonly string[] =>
  [...new Set([labelOf(fieldsOf(concept)['text']), ...codes.map((code) => code.display)])].filter((text) => text !== undefined);

function identify(
  codes: readonly Coding[],
  texts: readonly string[],
  reading: Reading,
  resultSets: ResultSets,
): { known: Known | undefined; isBare: boolean } {
  const byCode = resultSets.byCode(codes);
  if (byCode) return { known: byCode, isBare: false };
  const { number } = reading;
  const unit = number?.units[0];
  const byName = resultSets.byName(texts, unit, reading.number === undefined && reading.words.kind !== 'none');
  // Urine, fluid and marrow cells have LOINC codes of their own and are printed under the same short names.
  const isUnknownLoinc = codes.some((code) => isLoinc(code) && code.code !== undefined);
  if (isUnknownLoinc && byName?.sets.some((set) => resultSets.isBloodCount(set)))
    return { known: { sets: [], isOtherFluid: false }, isBare: false };
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
  row: { codes: readonly Coding[]; texts: readonly string[]; around: Around },
  resultSets: ResultSets,
): string | undefined {
  const { around, texts } = row;
  if (known?.isOtherFluid) return 'its code is of another fluid or specimen';
  if (isOtherFluid(around.specimen.fields, around.specimen.words)) return `specimen: ${around.specimen.words ?? 'not blood'}`;
  const named = texts.find(namesOtherFluid);
  if (named !== undefined) return `named ${named}`;
  // A code says what was measured; a bare name such as "WBC" takes its meaning from the panel.
  if (resultSets.byCode(row.codes)) return undefined;
  const holders = [around.parent, around.panel, ...around.reports].flatMap((holder) =>
    holder ? namesOf(holder.fields['code']) : [],
  );
  const panel = holders.find(namesOtherFluid);
  return panel === undefined ? undefined : `part of ${panel}`;
}

function methodOf(concept: unknown): LabResult['method'] | undefined {
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

/** How the percentages of each specimen were written, for those that say neither `%` nor fraction. */
function scalesByGroup(drafts: readonly Draft[]): ReadonlyMap<string, DifferentialScale> {
  const groups = new Map<string, Map<string, number>>();
  for (const draft of drafts) {
    const set = draft.sets.find(isDifferentialPercent);
    if (set === undefined || !draft.reading.number) continue;
    const group = groups.get(draft.group) ?? new Map<string, number>();
    groups.set(draft.group, group);
    if (!group.has(set)) group.set(set, draft.reading.number.value);
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

function finish(draft: Draft, scale: DifferentialScale | undefined, { person, resultSets }: LabContext): LabResult {
  const { base, sets, reading } = draft;
  const measuring = resultSets.measured(sets);
  const { number } = reading;
  if (!number || !isNumeric(number, reading.words, sets, measuring)) {
    const range = rangeOf(draft.holder, undefined, undefined, { ...person, time: base.time });
    return { ...base, sets, value: reading.words ?? { kind: 'text', text: number?.written ?? '' }, ...(range && { range }) };
  }
  if (measuring === undefined) {
    const range = rangeOf(draft.holder, undefined, { factor: 1, written: number.units }, { ...person, time: base.time });
    return { ...base, sets, value: quantityOf(number, number.value, number.units[0] ?? '', false), ...(range && { range }) };
  }
  const converted = bestReading(measuring, number, {
    isFractionCode: draft.known?.kind === 'fraction',
    ...(scale && { scale }),
    isBareName: draft.isBare,
  });
  const isOurs = converted.doubt === undefined || converted.inUnitOfSet;
  const unit = isOurs ? (measuring.unit ?? '') : (number.units[0] ?? '');
  const doubt = converted.doubt ?? implausibleDoubt(measuring, converted.value);
  const range = rangeOf(
    draft.holder,
    isOurs ? measuring : undefined,
    { factor: isOurs ? converted.factor : 1, written: number.units },
    { ...person, time: base.time },
  );
  return {
    ...base,
    sets,
    value: quantityOf(number, converted.value, unit, converted.assumed),
    ...(range && { range }),
    ...(doubt && { doubt }),
  };
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
function bestReading(set: MeasuredSet, number: WrittenNumber, context: Parameters<typeof convert>[3]): Converted {
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
    ...(number.comparator && { comparator: number.comparator }),
    written: number.written,
    ...(isAssumed && { unitAssumed: true as const }),
  };
}

function implausibleDoubt(set: MeasuredSet, value: number): Doubt | undefined {
  const detail = implausible(set, value);
  return detail === undefined ? undefined : { why: 'implausible', detail };
}

// Rows beside one another ----------------------------------------------------------------------------------------------

interface Finished {
  readonly row: Row;
  readonly draft: Draft;
  readonly result: LabResult;
}

/** Absolute counts that are parts of the white count. */
const PARTS_OF_WBC = new Set([
  'lab.anc',
  'lab.alc',
  'lab.amc',
  'lab.aec',
  'lab.abc',
  'lab.segs-abs',
  'lab.bands-abs',
  'lab.ig-abs',
  'lab.blast-abs',
]);
/** Two counts that each were rounded to one decimal. */
const ROUNDING = 0.1;

/** A part cannot exceed the whole: the same specimen shows which size was meant, or that a value is wrong. */
function compareWithWbc(rows: readonly Finished[], { resultSets }: LabContext): readonly Finished[] {
  const groups = new Map<string, Finished[]>();
  for (const row of rows) push(groups, row.draft.group, row);
  const samples = new Map(
    [...groups].map(
      ([group, peers]) =>
        [
          group,
          { wbc: countIn(peers, 'lab.wbc'), wasCounted: wasCounted(peers), wrongUnits: new Set(peers.flatMap(wrongUnit)) },
        ] as const,
    ),
  );
  return rows.map((row) => {
    const sample = samples.get(row.draft.group);
    const set = row.result.sets.find((each) => PARTS_OF_WBC.has(each));
    const part = set === undefined ? undefined : resultSets.get(set);
    if (part) return withWrongUnit(partOfWbc(row, part, sample?.wbc), sample?.wrongUnits);
    return row.result.sets.includes('lab.wbc') && sample?.wasCounted ? believedZero(row) : row;
  });
}

const unitWritten = ({ result: { value } }: Finished): string =>
  value.kind === 'quantity' ? (/\s(.+)$/.exec(value.written)?.[1] ?? '') : '';

const wrongUnit = (row: Finished): readonly string[] =>
  row.result.doubt?.why === 'unit-contradicts-size' ? [unitWritten(row)] : [];

/** A unit that is impossible for one count of a specimen is believed for none of them, however believable the number looks. */
function withWrongUnit(row: Finished, wrongUnits: ReadonlySet<string> | undefined): Finished {
  const { value, doubt } = row.result;
  if (doubt || value.kind !== 'quantity' || value.unitAssumed || !wrongUnits?.has(unitWritten(row))) return row;
  const detail = `${value.written}: another count of the same specimen is impossible in this unit`;
  return { ...row, result: { ...row.result, doubt: { why: 'unit-contradicts-size', detail } } };
}

/** A differential of nothing but zeros was not counted: no neutrophil of none is no agranulocytosis. */
function withoutEmptyDifferentials(rows: readonly Finished[]): readonly Finished[] {
  const groups = new Map<string, Finished[]>();
  for (const row of rows) if (row.result.sets.some(isDifferentialPercent)) push(groups, row.draft.group, row);
  const empty = new Set(
    [...groups.values()]
      .filter((peers) => peers.length >= DIFFERENTIAL.classesToSum && peers.every(({ result }) => isZero(result)))
      .flat(),
  );
  return rows.map((row) =>
    empty.has(row)
      ? { ...row, result: { ...row.result, doubt: { why: 'implausible', detail: 'every class of this differential is 0 %' } } }
      : row,
  );
}

const isZero = ({ value }: LabResult): boolean =>
  value.kind === 'quantity' && value.value === 0 && value.comparator === undefined;

type Quantity = Extract<ResultValue, { kind: 'quantity' }>;

function countIn(peers: readonly Finished[], set: string): Quantity | undefined {
  const found = peers.filter(
    ({ result }) => result.sets.includes(set) && result.value.kind === 'quantity' && result.doubt === undefined,
  );
  const value = found[0]?.result.value;
  return found.length === 1 && value?.kind === 'quantity' ? value : undefined;
}

const wasCounted = (peers: readonly Finished[]): boolean =>
  ['lab.hgb', 'lab.plt'].every((set) => (countIn(peers, set)?.value ?? 0) > 0);

function partOfWbc(row: Finished, set: MeasuredSet, wbc: Quantity | undefined): Finished {
  const { value, doubt } = row.result;
  if (!wbc || wbc.comparator || value.kind !== 'quantity' || value.comparator || doubt) return row;
  const fits = (count: number): boolean => count <= Math.max(wbc.value * PLAUSIBLE.ancTimesWbc, wbc.value + ROUNDING);
  if (fits(value.value)) return row;
  const inCells =
    value.unitAssumed && row.draft.reading.number ? convert(set, row.draft.reading.number.value, ['/uL']) : undefined;
  if (inCells && inCells.doubt === undefined && fits(inCells.value))
    return { ...row, result: { ...row.result, value: { ...value, value: inCells.value } } };
  return {
    ...row,
    result: {
      ...row.result,
      doubt: { why: 'implausible', detail: `more than the white count of the same specimen (${wbc.written})` },
    },
  };
}

/** After chemotherapy a white count of 0.0 is true, and the rest of the specimen shows that it was counted. */
function believedZero(row: Finished): Finished {
  const { value, doubt } = row.result;
  if (value.kind !== 'quantity' || value.value !== 0 || doubt?.why !== 'implausible') return row;
  const { doubt: _, ...result } = row.result;
  return { ...row, result };
}
