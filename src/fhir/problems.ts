/** Conditions, procedures, allergies, family history and visits, each with what it leaves unsaid. */
import type { DrugRow } from '../record/drug-exposure.ts';
import type { LeftOut } from '../record/record.ts';
import type { Allergy, Encounter, FamilyIllness, Problem, Procedure } from '../record/problem.ts';
import { isAfter, until, type When } from '../record/when.ts';
import { ageOf, moved } from './ages.ts';
import {
  type Fields,
  codeOf,
  codesOf,
  fieldsOf,
  firstWhen,
  labelOf,
  nameOf,
  namesOf,
  rowsOf,
  statusCode,
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

const IS_ACTIVE: Readonly<Record<string, 'yes' | 'no'>> = {
  active: 'yes',
  recurrence: 'yes',
  relapse: 'yes',
  inactive: 'no',
  remission: 'no',
  resolved: 'no',
};

export function toProblem(row: Row, context: ProblemContext): Problem | undefined {
  const { fields } = row;
  const text = nameOf(fields['code']);
  const certainty = statusCode(fields['verificationStatus']);
  const onset = timeOf(fields, 'onset', context.birth);
  const recorded = whenOf(fields['recordedDate']);
  const reason =
    retracted(certainty) ??
    (text === undefined ? { why: 'unreadable' as const, detail: NAMELESS } : later(onset ?? recorded, context.asOf));
  if (isLeftOut(row, text ?? 'Condition', reason, context) || text === undefined) return undefined;
  const ended = timeOf(fields, 'abatement', context.birth);
  const isAhead = ended !== undefined && isAfter(ended, context.asOf);
  const stated = IS_ACTIVE[statusCode(fields['clinicalStatus']) ?? ''];
  const isOver = (ended !== undefined && !isAhead) || saysEnded(fields);
  return {
    ref: row.ref,
    source: sourceOf(fields),
    text,
    codes: codesOf(fields['code']),
    active: isAhead ? 'yes' : (stated ?? (isOver ? 'no' : 'not-stated')),
    suspected: ['provisional', 'differential', 'unconfirmed'].includes(certainty ?? ''),
    ...(onset && { onset: until(onset, context.asOf) }),
    ...(ended && !isAhead && { abatement: ended }),
    ...(recorded && { recorded: until(recorded, context.asOf) }),
  };
}

function retracted(certainty: string | undefined): { why: 'refuted' | 'entered-in-error'; detail: string } | undefined {
  if (certainty === 'refuted') return { why: 'refuted', detail: 'recorded as refuted' };
  return certainty === 'entered-in-error' ? { why: 'entered-in-error', detail: 'the row was withdrawn' } : undefined;
}

function sourceOf(fields: Fields): Problem['source'] {
  const categories = codesOf(fields['category']).map((coding) => coding.code);
  if (categories.includes('problem-list-item')) return 'problem-list';
  return categories.includes('encounter-diagnosis') ? 'encounter-diagnosis' : 'other';
}

/** `abatementString: "resolved last year"` ends it without a date. */
const saysEnded = (fields: Fields): boolean =>
  labelOf(fields['abatementString']) !== undefined || fields['abatementBoolean'] === true;

/** `onset[x]`, `abatement[x]`, `performed[x]`; an age is counted from the birth date, and words are read only if they are a date. */
function timeOf(fields: Fields, name: 'onset' | 'abatement' | 'performed', birth: When | undefined): When | undefined {
  const period = fieldsOf(fields[`${name}Period`]);
  const exact = firstWhen(fields[`${name}DateTime`], period['start'], period['end'], fields[`${name}String`]);
  if (exact) return exact;
  const range = fieldsOf(fields[`${name}Range`]);
  const age = ageOf(fieldsOf(fields[`${name}Age`]));
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
        ...(recorded && { recorded: until(recorded, asOf) }),
        ...(drug.ongoing === 'no' && drug.stop && { abatement: until(drug.stop, asOf) }),
      } as const,
    ];
  });
}

// Procedures --------------------------------------------------------------------------------------------------------------

export function toProcedure(row: Row, context: ProblemContext): Procedure | undefined {
  const { fields } = row;
  const text = nameOf(fields['code']);
  const status = codeOf(fields['status']);
  const performed = timeOf(fields, 'performed', context.birth);
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
    codes: codesOf(fields['code']),
    status: status === '' ? 'unknown' : status,
    ...(performed && { performed: until(performed, context.asOf) }),
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
    active: IS_ACTIVE[statusCode(fields['clinicalStatus']) ?? ''] ?? 'not-stated',
    noKnown: codes.some((coding) => NO_KNOWN_CODES.has(coding.code ?? '')) || NO_KNOWN_WORDS.test(text),
    ...(recorded && { recorded: until(recorded, context.asOf) }),
  };
}

// Family and visits ----------------------------------------------------------------------------------------------------------

export function toFamilyIllnesses(row: Row, context: ProblemContext): readonly FamilyIllness[] {
  const { fields } = row;
  const relationship = nameOf(fields['relationship']) ?? 'relative';
  const reason =
    codeOf(fields['status']) === 'entered-in-error'
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
  const status = codeOf(fields['status']);
  const period = fieldsOf(fields['period']);
  const [start, end] = [whenOf(period['start']), whenOf(period['end'])];
  const retractedAs =
    status === 'entered-in-error' || status === 'cancelled'
      ? ({ why: status, detail: 'the visit was withdrawn' } as const)
      : undefined;
  if (isLeftOut(row, 'Encounter', retractedAs ?? later(start, context.asOf), context)) return undefined;
  const kind = labelOf(fieldsOf(fields['class'])['code']);
  return {
    ref: row.ref,
    ...(kind !== undefined && { class: kind }),
    status: status === '' ? 'unknown' : status,
    ...(start && { start: until(start, context.asOf) }),
    ...(end && !isAfter(end, context.asOf) && { end }),
    reasons: rowsOf(fields['reasonCode']).flatMap((concept) => {
      const text = nameOf(concept);
      return text === undefined ? [] : [{ text, codes: codesOf(concept) }];
    }),
  };
}
