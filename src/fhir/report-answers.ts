/**
 * Reports whose conclusion is a mere answer: `HIV, EBV serology: Negative`.
 *
 * Such a report is the only trace of the tests that its name lists, and is read as their result. Whatever else there is to say of
 * it is said where reports are read.
 */
import { isAfter } from '../record/when.ts';
import { codesOf, textOf, whenOf } from './json.ts';
import { traitsOf } from './lab-traits.ts';
import { effectiveOf, isRetracted, type LabContext, textsOf } from './labs.ts';
import { about, type Row } from './references.ts';

/** A longer conclusion, or one of several lines, is a narrative. */
const LONGEST_ANSWER = 60;

/** Its words are read as those of a report. */
const FILM = 'lab.smear';

/** The reports of this kind, each with its answer as the value. */
export function reportAnswers({ index, patient, asOf, resultSets }: LabContext): readonly Row[] {
  return (index.rows.get('DiagnosticReport') ?? []).flatMap((row) => {
    const { fields } = row;
    const answer = textOf(fields['conclusion']);
    if (answer === undefined || answer.length > LONGEST_ANSWER || answer.includes('\n')) return [];
    if (fields['result'] !== undefined || fields['presentedForm'] !== undefined || isRetracted(fields)) return [];
    const time = effectiveOf(fields) ?? whenOf(fields['issued']);
    if (about(row, patient) === 'other' || (time && isAfter(time, asOf))) return [];
    const codes = codesOf(fields['code']);
    const known = resultSets.byCode(codes) ?? resultSets.byName(textsOf(fields['code'], codes), undefined, true);
    const traits = traitsOf(known?.sets ?? [], resultSets);
    if (!known || known.sets.length === 0 || known.sets.includes(FILM) || traits.isBloodCount || traits.isVital) return [];
    return [{ ...row, fields: { ...fields, valueString: answer } }];
  });
}
