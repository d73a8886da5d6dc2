/** Conditions, procedures, allergies, family history and visits, each with what it leaves unsaid. */
import type { Coding } from '../record/coding.ts';
import type { DrugRow } from '../record/drug-exposure.ts';
import type { LeftOut } from '../record/record.ts';
import type { Allergy, Encounter, FamilyIllness, Problem, Procedure } from '../record/problem.ts';
import { isAfter, until, type When } from '../record/when.ts';
import { ageOf, moved, unlessPlaceholder } from './ages.ts';
import {
  type Fields,
  codesOf,
  fieldsOf,
  firstWhen,
  labelOf,
  nameOf,
  namesOf,
  nameWith,
  rowsOf,
  statusCode,
  statusOf,
  whenOf,
} from './json.ts';
import type { Row } from './references.ts';

export interface ProblemContext {
  readonly asOf: number;
  readonly birth: When | undefined;
  readonly leaveOut: (row: Row, why: LeftOut['why'], detail: string, what?: string) => void;
}

const NAMELESS = 'no name and no code';

/** True when the row is not used, with the reason on record. */
function isLeftOut(
  row: Row,
  name: string,
  reason: { why: LeftOut['why']; detail: string } | undefined,
  { leaveOut }: ProblemContext,
): boolean {
  if (reason) leaveOut(row, reason.why, reason.detail, name);
  return reason !== undefined;
}

const later = (time: When | undefined, asOf: number): { why: 'later-than-review'; detail: string } | undefined =>
  time && isAfter(time, asOf) ? { why: 'later-than-review', detail: `dated ${time.text}` } : undefined;

// Conditions -----------------------------------------------------------------------------------------------------------

const IS_ACTIVE: ReadonlyMap<string | undefined, 'yes' | 'no'> = new Map([
  ['active', 'yes'],
  ['recurrence', 'yes'],
  ['relapse', 'yes'],
  ['inactive', 'no'],
  ['remission', 'no'],
  ['resolved', 'no'],
]);

export function toProblem(row: Row, context: ProblemContext): Problem | undefined {
  const { fields } = row;
  const codes = codesOf(fields['code']);
  const text = nameWith(fields['code'], codes);
  const certainty = statusCode(fields['verificationStatus']);
  const onset = timeOf(fields, ONSET, context.birth);
  const recorded = unlessPlaceholder(whenOf(fields['recordedDate']), context.birth);
  const reason =
    retracted(certainty) ??
    (text === undefined ? { why: 'unreadable' as const, detail: NAMELESS } : later(onset ?? recorded, context.asOf));
  if (isLeftOut(row, text ?? 'Condition', reason, context) || text === undefined) return undefined;
  const ended = timeOf(fields, ABATEMENT, context.birth);
  const isAhead = ended !== undefined && isAfter(ended, context.asOf);
  const stated = IS_ACTIVE.get(statusCode(fields['clinicalStatus']));
  const isOver = (ended !== undefined && !isAhead) || saysEnded(fields);
  return {
    ref: row.ref,
    source: sourceOf(fields),
    text,
    codes,
    active: isAhead ? 'yes' : (stated ?? (isOver ? 'no' : 'not-stated')),
    suspected: certainty === 'provisional' || certainty === 'differential' || certainty === 'unconfirmed',
    onset: onset && until(onset, context.asOf),
    abatement: isAhead ? undefined : ended,
    recorded: recorded && until(recorded, context.asOf),
  };
}

function retracted(certainty: string | undefined): { why: 'refuted' | 'entered-in-error'; detail: string } | undefined {
  if (certainty === 'refuted') return { why: 'refuted', detail: 'recorded as refuted' };
  return certainty === 'entered-in-error' ? { why: 'entered-in-error', detail: 'the row was withdrawn' } : undefined;
}

function sourceOf(fields: Fields): Problem['source'] {
  let source: Problem['source'] = 'other';
  for (const { code } of codesOf(fields['category'])) {
    if (code === 'problem-list-item') return 'problem-list';
    if (code === 'encounter-diagnosis') source = code;
  }
  return source;
}

/** `abatementString: "resolved last year"` ends it without a date. */
const saysEnded = (fields: Fields): boolean =>
  labelOf(fields['abatementString']) !== undefined || fields['abatementBoolean'] === true;

/** The forms of one element that tells when something was. */
const timed = (name: 'onset' | 'abatement' | 'performed') => ({
  dateTime: `${name}DateTime`,
  period: `${name}Period`,
  string: `${name}String`,
  range: `${name}Range`,
  age: `${name}Age`,
});
type Timed = ReturnType<typeof timed>;
const ONSET = timed('onset');
const ABATEMENT = timed('abatement');
const PERFORMED = timed('performed');

/** `onset[x]`, `abatement[x]`, `performed[x]`; an age is counted from the birth date, and words are read only if they are a date. */
const timeOf = (fields: Fields, element: Timed, birth: When | undefined): When | undefined =>
  unlessPlaceholder(statedTime(fields, element, birth), birth);

function statedTime(fields: Fields, element: Timed, birth: When | undefined): When | undefined {
  const dateTime = whenOf(fields[element.dateTime]);
  if (dateTime) return dateTime;
  const period = fieldsOf(fields[element.period]);
  const exact = firstWhen(period['start'], period['end'], fields[element.string]);
  if (exact) return exact;
  const range = fieldsOf(fields[element.range]);
  const age = ageOf(fieldsOf(fields[element.age]));
  const [low, high] = [age ?? ageOf(fieldsOf(range['low'])), age ?? ageOf(fieldsOf(range['high']))];
  if (!birth || (low === undefined && high === undefined)) return undefined;
  const [from, to] = [low ?? high, high ?? low];
  if (from === undefined || to === undefined) return undefined;
  return {
    text: from.value === to.value ? `age ${from.value} ${from.unit}` : `age ${from.value}–${to.value} ${to.unit}`,
    earliest: moved(birth.earliest, from.value, from.unit),
    latest: moved(birth.latest, to.value + 1, to.unit),
    precision: from.unit === 'a' ? 'year' : 'month',
  };
}

/**
 * Orders and treatments sometimes hold the only diagnosis. Where the treatment has ended, its end is kept: a reason
 * outlives it for a while, not for ever.
 */
export function reasonsOf(row: Row, drug: DrugRow, { asOf }: ProblemContext): readonly Problem[] {
  if (row.fields['reasonCode'] === undefined) return [];
  const recorded = firstWhen(
    row.fields['authoredOn'],
    row.fields['dateAsserted'],
    row.fields['effectiveDateTime'],
    fieldsOf(row.fields['effectivePeriod'])['start'],
  );
  if (recorded && isAfter(recorded, asOf)) return [];
  return rowsOf(row.fields['reasonCode']).flatMap((concept) => {
    const text = nameOf(concept);
    if (text === undefined) return [];
    return [
      {
        ref: row.ref,
        source: 'reason',
        text,
        codes: codesOf(concept),
        active: 'not-stated',
        suspected: false,
        onset: undefined,
        abatement: drug.ongoing === 'no' && drug.stop ? until(drug.stop, asOf) : undefined,
        recorded: recorded && until(recorded, asOf),
      } as const,
    ];
  });
}

// Procedures --------------------------------------------------------------------------------------------------------------

export function toProcedure(row: Row, context: ProblemContext): Procedure | undefined {
  const { fields } = row;
  const codes = codesOf(fields['code']);
  const text = nameWith(fields['code'], codes);
  const status = statusOf(fields);
  const performed = timeOf(fields, PERFORMED, context.birth);
  const notDone =
    status === 'entered-in-error'
      ? { why: 'entered-in-error' as const, detail: 'the row was withdrawn' }
      : status === 'not-done'
        ? { why: 'not-done' as const, detail: 'it was not performed' }
        : undefined;
  const reason =
    notDone ?? (text === undefined ? { why: 'unreadable' as const, detail: NAMELESS } : later(performed, context.asOf));
  if (isLeftOut(row, text ?? 'Procedure', reason, context) || text === undefined) return undefined;
  return {
    ref: row.ref,
    text,
    codes,
    status: status === '' ? 'unknown' : status,
    performed: performed && until(performed, context.asOf),
  };
}

// Allergies ----------------------------------------------------------------------------------------------------------------

/** SNOMED CT: no known allergy, of drugs, food, environment, latex. */
const NO_KNOWN_CODES = new Set(['716186003', '409137002', '429625007', '428607008', '716184000', '716220001', '1003774007']);
const NO_KNOWN_WORDS =
  /^\s*(?:nkd?a|no (?:known )?(?:drug |food |medication |medicine |environmental |latex )?allerg(?:y|ies)(?: known)?|none known|not allergic)\s*\.?\s*$/i;

export function toAllergy(row: Row, context: ProblemContext): Allergy | undefined {
  const { fields } = row;
  const reactions = rowsOf(fields['reaction']);
  const text = nameOf(fields['code']) ?? nameOf(reactions[0]?.['substance']);
  const recorded = firstWhen(fields['recordedDate'], fields['onsetDateTime'], fieldsOf(fields['onsetPeriod'])['start']);
  const reason =
    retracted(statusCode(fields['verificationStatus'])) ??
    (text === undefined ? { why: 'unreadable' as const, detail: NAMELESS } : later(recorded, context.asOf));
  if (isLeftOut(row, text ?? 'AllergyIntolerance', reason, context) || text === undefined) return undefined;
  const codes = [...codesOf(fields['code']), ...reactions.flatMap((reaction) => codesOf(reaction['substance']))];
  return {
    ref: row.ref,
    text,
    codes,
    reactions: [
      ...new Set(
        reactions.flatMap((reaction) => [...namesOf(reaction['manifestation']), labelOf(reaction['description']) ?? []].flat()),
      ),
    ],
    active: IS_ACTIVE.get(statusCode(fields['clinicalStatus'])) ?? 'not-stated',
    noKnown: codes.some((coding) => NO_KNOWN_CODES.has(coding.code ?? '')) || NO_KNOWN_WORDS.test(text),
    recorded: recorded && until(recorded, context.asOf),
  };
}

// Family and visits ----------------------------------------------------------------------------------------------------------

export function toFamilyIllnesses(row: Row, context: ProblemContext): readonly FamilyIllness[] {
  const { fields } = row;
  const relationship = nameOf(fields['relationship']) ?? 'relative';
  const reason =
    statusOf(fields) === 'entered-in-error'
      ? { why: 'entered-in-error' as const, detail: 'the row was withdrawn' }
      : later(whenOf(fields['date']), context.asOf);
  if (isLeftOut(row, `Family history: ${relationship}`, reason, context)) return [];
  return rowsOf(fields['condition']).flatMap((condition) => {
    const text = nameOf(condition['code']);
    return text === undefined ? [] : [{ ref: row.ref, relationship, text, codes: codesOf(condition['code']) }];
  });
}

export function toEncounter(row: Row, context: ProblemContext): Encounter | undefined {
  const { fields } = row;
  const status = statusOf(fields);
  const period = fieldsOf(fields['period']);
  const start = whenOf(period['start']);
  const end = whenOf(period['end']);
  const retractedAs =
    status === 'entered-in-error' || status === 'cancelled'
      ? ({ why: status, detail: 'the visit was withdrawn' } as const)
      : undefined;
  if (isLeftOut(row, 'Encounter', retractedAs ?? later(start, context.asOf), context)) return undefined;
  return {
    ref: row.ref,
    class: labelOf(fieldsOf(fields['class'])['code']),
    status: status === '' ? 'unknown' : status,
    start: start && until(start, context.asOf),
    end: end && isAfter(end, context.asOf) ? undefined : end,
    reasons: reasonsFor(fields['reasonCode']),
  };
}

function reasonsFor(concepts: unknown): Encounter['reasons'] {
  const found: { readonly text: string; readonly codes: readonly Coding[] }[] = [];
  for (const concept of rowsOf(concepts)) {
    const codes = codesOf(concept);
    const text = nameWith(concept, codes);
    if (text !== undefined) found.push({ text, codes });
  }
  return found;
}
