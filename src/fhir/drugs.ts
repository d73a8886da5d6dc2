/** Medication resources to rows: what was prescribed, reported, handed over or given, and how surely it was taken. */
import type { Coding } from '../record/coding.ts';
import type { DateBasis, DrugRow } from '../record/drug-exposure.ts';
import type { LeftOut } from '../record/record.ts';
import { DAY, isAfter, until, type When } from '../record/when.ts';
import { unlessPlaceholder } from './ages.ts';
import { DRUG_TYPES, type DrugType } from './drug-types.ts';
import {
  type Fields,
  codeOf,
  codesOf,
  fieldsOf,
  firstWhen,
  isFields,
  labelOf,
  nameOf,
  namesOf,
  nameWith,
  notesOf,
  numberOf,
  rowsOf,
  statusOf,
  textOf,
  whenOf,
} from './json.ts';
import type { Index, Row } from './references.ts';

const SOURCES: Readonly<Record<DrugType, DrugRow['source']>> = {
  MedicationAdministration: 'administration',
  MedicationDispense: 'dispense',
  MedicationStatement: 'statement',
  MedicationRequest: 'request',
};

export interface DrugContext {
  readonly index: Index;
  readonly asOf: number;
  readonly birth: When | undefined;
  readonly leaveOut: (row: Row, why: LeftOut['why'], detail: string, what?: string) => void;
  /** A medicine that is named only by a reference which was not read. */
  readonly notNamed: (ref: string) => void;
}

const isDrugType = (type: string): type is DrugType => (DRUG_TYPES as readonly string[]).includes(type);

/** @returns undefined for rows that tell of no medicine taken or withheld; they are left out by name */
export function toDrugRow(row: Row, context: DrugContext): DrugRow | undefined {
  const { fields, type } = row;
  if (!isDrugType(type)) return undefined;
  const medicine = medicineOf(row, context.index);
  const status = statusOf(fields);
  const intent = codeOf(fields['intent']);
  const refused = neverTaken(type, status, intent, fields) ?? notByName(medicine.name);
  if (refused) {
    context.leaveOut(row, refused.why, refused.detail, medicine.name);
    return undefined;
  }
  const dates = withoutPlaceholders(DATES[type](fields), context.birth);
  if (dates.start && isAfter(dates.start.when, context.asOf)) {
    context.leaveOut(row, 'later-than-review', `from ${dates.start.when.text}`, medicine.name);
    return undefined;
  }
  if (medicine.isUnread) context.notNamed(row.ref);
  // A stop that lies ahead of the review says only that the medicine was still being taken.
  const isStopAhead = dates.stop !== undefined && isAfter(dates.stop.when, context.asOf);
  const stop = isStopAhead ? undefined : dates.stop;
  const dosages = dosagesOf(fields);
  return {
    ref: row.ref,
    source: SOURCES[type],
    name: medicine.name,
    codes: medicine.codes,
    route: unlessEmpty(routeOf(dosages, medicine)),
    status: status === '' ? 'unknown' : status,
    intent: unlessEmpty(intent),
    taken: takenOf(type, status),
    start: dates.start && until(dates.start.when, context.asOf),
    startBasis: dates.start?.basis,
    stop: stop?.when,
    stopBasis: stop?.basis,
    ongoing: unlessSaidToBeOver(
      ongoingOf(type, status, stop, { isStopAhead, isStopNear: stop !== undefined && stop.when.latest > context.asOf }),
      [medicine.name, doseOf(dosages), notesOf(fields['note']) ?? ''],
    ),
    dose: unlessEmpty(doseOf(dosages)),
    stopReason: unlessEmpty(namesOf(fields['statusReason'] ?? fields['statusReasonCodeableConcept']).join('; ')),
  };
}

const unlessEmpty = (text: string): string | undefined => (text === '' ? undefined : text);

// Which medicine ---------------------------------------------------------------------------------------------------

interface Medicine {
  readonly name: string;
  readonly codes: readonly Coding[];
  readonly form: string | undefined;
  readonly isUnread: boolean;
}

function medicineOf(row: Row, index: Index): Medicine {
  const concept = row.fields['medicationCodeableConcept'];
  if (row.fields['medicationReference'] === undefined && isFields(concept)) return medicineByConcept(concept);
  const reference = fieldsOf(row.fields['medicationReference']);
  const found = index.resolve(reference, row);
  const medication = found?.type === 'Medication' ? found : undefined;
  const ingredients = medication ? ingredientsOf(medication, index) : [];
  const concepts = [concept, medication?.fields['code'], ...ingredients].filter(isFields);
  const display = labelOf(reference['display']);
  const texts = concepts.flatMap((each) => labelOf(each['text']) ?? []);
  const codings = concepts.flatMap(codesOf);
  const named = concepts.flatMap((each) => nameOf(each) ?? []);
  const all = [...codings, ...[...texts, ...(display === undefined ? [] : [display])].map(inWords)];
  const form = nameOf(medication?.fields['form']);
  const name = named[0] ?? display;
  return {
    name: name ?? labelOf(reference['reference']) ?? NAMELESS,
    codes: withoutCopies(all),
    form,
    isUnread: name === undefined,
  };
}

const NAMELESS = 'medicine without a name';

/** As nearly all are named. */
function medicineByConcept(concept: Fields): Medicine {
  const text = labelOf(concept['text']);
  const codes = codesOf(concept);
  const name = nameWith(concept, codes);
  return {
    name: name ?? NAMELESS,
    codes: withoutCopies(text === undefined ? codes : [...codes, inWords(text)]),
    form: undefined,
    isUnread: name === undefined,
  };
}

const inWords = (text: string): Coding => ({ system: undefined, code: undefined, display: text });

const withoutCopies = (codes: readonly Coding[]): readonly Coding[] =>
  codes.length < 2 ? codes : codes.filter((coding, at) => codes.findIndex((other) => isSame(coding, other)) === at);

const isSame = (a: Coding, b: Coding): boolean => a.system === b.system && a.code === b.code && a.display === b.display;

/** Ingredients by code, or by a reference to a Medication or Substance that came along. */
function ingredientsOf(medication: Row, index: Index): readonly Fields[] {
  return rowsOf(medication.fields['ingredient']).flatMap((ingredient) => {
    if (isFields(ingredient['itemCodeableConcept'])) return [ingredient['itemCodeableConcept']];
    const reference = fieldsOf(ingredient['itemReference']);
    const code = index.resolve(reference, medication)?.fields['code'];
    const display = labelOf(reference['display']);
    return [...(isFields(code) ? [code] : []), ...(display === undefined ? [] : [{ text: display }])];
  });
}

// Whether it was taken ------------------------------------------------------------------------------------------------

function neverTaken(
  type: DrugType,
  status: string,
  intent: string,
  fields: Fields,
): { why: LeftOut['why']; detail: string } | undefined {
  if (status === 'entered-in-error') return { why: 'entered-in-error', detail: 'the row was withdrawn' };
  if (fields['doNotPerform'] === true) return { why: 'not-done', detail: 'an order not to give it' };
  if (type === 'MedicationRequest' && (intent === 'proposal' || intent === 'option'))
    return { why: 'not-done', detail: `only a ${intent}` };
  if (status === 'draft' || status === 'intended') return { why: 'not-done', detail: `${status}: not yet taken` };
  if (status === 'not-done' || status === 'preparation')
    return { why: 'not-done', detail: status === 'not-done' ? 'the dose was not given' : 'not handed over yet' };
  return undefined;
}

const notByName = (name: string): { why: LeftOut['why']; detail: string } | undefined =>
  NOT_TAKEN.test(name) ? { why: 'not-done', detail: 'its name says that it is not taken' } : undefined;

/** `No methimazole`, and not `No-Flush Niacin`. */
const NOT_TAKEN = /^\s*(?:(?:no|not on|avoid|do not (?:give|use|take))\s+\p{L}|(?:禁用|避免|未用|未服))/iu;

const wasNotTaken = (status: string): boolean => status === 'not-taken' || status === 'cancelled' || status === 'declined';

function takenOf(type: DrugType, status: string): DrugRow['taken'] {
  if (wasNotTaken(status)) return 'no';
  const isProof = type === 'MedicationAdministration' || type === 'MedicationStatement';
  return isProof && status !== 'unknown' && status !== '' ? 'yes' : 'assumed';
}

/** How the recorded stop lies to the review: wholly after it, or, as a month or a day, around it. */
interface StopPlace {
  readonly isStopAhead: boolean;
  readonly isStopNear: boolean;
}

/** A dose that was completed, or a pack that was handed over, does not end the course. */
function ongoingOf(
  type: DrugType,
  status: string,
  stop: Dated | undefined,
  { isStopAhead, isStopNear }: StopPlace,
): DrugRow['ongoing'] {
  if (wasNotTaken(status)) return 'no';
  if (isStopAhead && status !== 'on-hold')
    return stop === undefined && ['active', 'completed', 'stopped', 'in-progress'].includes(status) ? 'yes' : 'unknown';
  if (type === 'MedicationAdministration' || type === 'MedicationDispense')
    return status === 'in-progress' && type === 'MedicationAdministration' ? 'yes' : 'unknown';
  if (status === 'stopped' || status === 'completed') return 'no';
  // The pack may be used up, and the next one not yet on record.
  if (stop) return stop.basis === 'supply' || (isStopNear && status === 'active') ? 'unknown' : 'no';
  return status === 'active' ? 'yes' : 'unknown';
}

/** Charts keep rows active whose own words say that the medicine was stopped; when it was, nobody wrote. */
const unlessSaidToBeOver = (ongoing: DrugRow['ongoing'], words: readonly string[]): DrugRow['ongoing'] =>
  ongoing === 'yes' && (words.some((each) => OVER.test(each)) || ENDED.test(words[0] ?? '')) ? 'unknown' : ongoing;

/** What only a name begins with: `STOP clozapine`; in a dosage, `Stop if a rash appears` is advice. */
const ENDED = /^\s*(?:stop|hold|d\/?c|discontinue|ex)\s+\p{L}/iu;

/** Not `hold if ANC below 0.5`, `until stopped`, `not discontinued`. */
const OVER =
  /(?<!\b(?:not|never|until|unless|if|when|be|restarted after being) )\b(?:self-?(?:stopped|discontinued)|stopped|discontinued|ceased|d\/c['’]?e?d|dc['’]?e?d|no longer (?:taking|takes|taken|on)|(?:is |was )?not taking|put on hold|currently on hold|held since|off since|never (?:took|started|taken)|(?:previously|formerly) (?:on|taken|taking))\b|已停/i;

// When ------------------------------------------------------------------------------------------------------------------

interface Dated {
  readonly when: When;
  readonly basis: DateBasis;
}

interface Dates {
  readonly start?: Dated | undefined;
  readonly stop?: Dated | undefined;
}

const NO_DATES: Dates = {};

/** Without dates that stand for "not known", and without a stop that lies before the start: the course cannot have ended then. */
function withoutPlaceholders({ start, stop }: Dates, birth: When | undefined): Dates {
  const began = start && unlessPlaceholder(start.when, birth) && start;
  const ended = stop && unlessPlaceholder(stop.when, birth) && stop;
  return { start: began, stop: began && ended && ended.when.latest < began.when.earliest ? undefined : ended };
}

const dated = (when: When | undefined, basis: DateBasis): Dated | undefined => when && { when, basis };

const DATES: Readonly<Record<DrugType, (fields: Fields) => Dates>> = {
  MedicationAdministration: (fields) => effectiveDates(fields, 'administered'),
  MedicationDispense: (fields) => {
    const handedOver = firstWhen(fields['whenHandedOver'], fields['whenPrepared']);
    return { start: dated(handedOver, 'dispensed'), stop: dated(after(handedOver, fieldsOf(fields['daysSupply'])), 'supply') };
  },
  MedicationStatement: (fields) => {
    const stated = effectiveDates(fields, 'stated');
    const bounds = boundsOf(fields);
    return { start: stated.start ?? bounds.start, stop: stated.stop ?? bounds.stop };
  },
  MedicationRequest: (fields) => {
    const bounds = boundsOf(fields);
    const supply = supplyOf(fields);
    return {
      // What somebody reports at admission was begun before: the day of the report is no start.
      start: bounds.start ?? supply.start ?? (isReported(fields) ? undefined : dated(whenOf(fields['authoredOn']), 'authored')),
      stop: bounds.stop ?? supply.stop,
    };
  },
};

/** A home medicine as the patient or another source tells it, and no order of this place. */
const isReported = (fields: Fields): boolean => fields['reportedBoolean'] === true || isFields(fields['reportedReference']);

function effectiveDates(fields: Fields, basis: 'administered' | 'stated'): Dates {
  const period = fieldsOf(fields['effectivePeriod']);
  return {
    start: dated(whenOf(fields['effectiveDateTime']) ?? whenOf(period['start']), basis),
    stop: dated(whenOf(period['end']), basis),
  };
}

const dosagesOf = (fields: Fields): readonly Fields[] => rowsOf(fields['dosageInstruction'] ?? fields['dosage']);

/** The widest bounds of the dosage lines. */
function boundsOf(fields: Fields): Dates {
  const dosages = dosagesOf(fields);
  if (dosages.length === 0) return NO_DATES;
  const lines = dosages.map((dosage) => {
    const timing = fieldsOf(dosage['timing']);
    const repeat = fieldsOf(timing['repeat']);
    const period = fieldsOf(repeat['boundsPeriod']);
    const events = Array.isArray(timing['event']) ? timing['event'] : [];
    const start = firstWhen(period['start'], ...events.slice(0, 1));
    return { start, stop: firstWhen(period['end'], ...events.slice(-1)) ?? after(start, fieldsOf(repeat['boundsDuration'])) };
  });
  const starts = lines.flatMap((line) => line.start ?? []).sort((a, b) => a.earliest - b.earliest);
  const stops = lines.flatMap((line) => line.stop ?? []).sort((a, b) => a.latest - b.latest);
  // A line without an end leaves the course open.
  const isOpen = lines.some((line) => line.start !== undefined && line.stop === undefined);
  return { start: dated(starts[0], 'dosage-bounds'), stop: isOpen ? undefined : dated(stops.at(-1), 'dosage-bounds') };
}

function supplyOf(fields: Fields): Dates {
  if (fields['dispenseRequest'] === undefined) return NO_DATES;
  const dispense = fieldsOf(fields['dispenseRequest']);
  const validity = fieldsOf(dispense['validityPeriod']);
  const start = whenOf(validity['start']);
  const first = start ?? whenOf(fields['authoredOn']);
  const repeats = numberOf(dispense['numberOfRepeatsAllowed']) ?? 0;
  const packs = repeats >= 0 && repeats < 100 ? repeats + 1 : 1;
  const end = whenOf(validity['end']) ?? after(first, fieldsOf(dispense['expectedSupplyDuration']), packs);
  return { start: dated(start, 'supply'), stop: dated(end, 'supply') };
}

const DURATION_DAYS: Readonly<Record<string, number>> = {
  h: 1 / 24,
  d: 1,
  day: 1,
  days: 1,
  wk: 7,
  week: 7,
  weeks: 7,
  mo: 30,
  month: 30,
  months: 30,
  a: 365,
  year: 365,
  years: 365,
};
/** Longer is no supply of a medicine. */
const LONGEST_DAYS = 36_500;

/** The end of a duration; a duration without a unit is in days. */
function after(start: When | undefined, duration: Fields, times = 1): When | undefined {
  const value = numberOf(duration['value']);
  const unit = codeOf(duration['code'] ?? duration['unit']);
  const days = value === undefined ? undefined : value * times * (unit === '' ? 1 : (DURATION_DAYS[unit] ?? Number.NaN));
  if (!start || days === undefined || !(days > 0 && days < LONGEST_DAYS)) return undefined;
  const [earliest, latest] = [start.earliest + days * DAY, start.latest + days * DAY];
  return {
    text: new Date(earliest).toISOString().slice(0, 10),
    earliest,
    latest,
    precision: start.precision === 'instant' ? 'day' : start.precision,
  };
}

// How --------------------------------------------------------------------------------------------------------------------

function routeOf(dosages: readonly Fields[], medicine: Medicine): string {
  if (dosages.length === 0 && medicine.form === undefined) return '';
  const words = [
    ...dosages.flatMap((dosage) => nameOf(dosage['route']) ?? []),
    ...(medicine.form === undefined ? [] : [medicine.form]),
  ];
  return [...new Set(words)].join(' ');
}

/** Text as written, else amount and times. */
function doseOf(dosages: readonly Fields[]): string {
  if (dosages.length === 0) return '';
  const lines = dosages.map((dosage) => {
    const text = labelOf(dosage['text']);
    if (text !== undefined) return text;
    const [rate] = rowsOf(dosage['doseAndRate']);
    // An administration carries the dose itself.
    const amount = amountOf(fieldsOf(rate?.['doseQuantity'] ?? dosage['dose']));
    const timing = fieldsOf(dosage['timing']);
    return [amount, nameOf(timing['code']) ?? frequencyOf(fieldsOf(timing['repeat']))]
      .filter((part) => part !== undefined)
      .join(' ');
  });
  return [...new Set(lines)].filter((line) => line !== '').join('; ');
}

function amountOf(quantity: Fields): string | undefined {
  const value = numberOf(quantity['value']);
  const unit = labelOf(quantity['unit']) ?? labelOf(quantity['code']);
  return value === undefined ? undefined : [value, unit].filter((part) => part !== undefined).join(' ');
}

function frequencyOf(repeat: Fields): string | undefined {
  const [frequency, period, unit] = [numberOf(repeat['frequency']), numberOf(repeat['period']), textOf(repeat['periodUnit'])];
  return period === undefined || unit === undefined ? undefined : `${frequency ?? 1} × per ${period} ${labelOf(unit)}`;
}
