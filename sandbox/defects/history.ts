import { hl7 } from '../chart.ts';
import { type NamedDefect, ofAnother, retold } from './named-defect.ts';
import { eachOf, without } from './rows.ts';

type Problem = fhir4.Condition;

/** The first problem with a code of its own. */
const firstCoded = (change: (problem: Problem) => Problem) => {
  return eachOf('Condition', (problem) => (problem.id?.endsWith('-problem-1') ? change(problem) : problem));
};

export const HISTORY_DEFECTS: readonly NamedDefect[] = [
  {
    id: 'no-birth-date',
    words: 'The patient has no birth date',
    chart: eachOf('Patient', (patient) => without(patient, 'birthDate')),
  },
  {
    id: 'year-of-birth-only',
    words: 'Of the birth date only the year is known',
    chart: eachOf('Patient', (patient) => ({ ...patient, birthDate: (patient.birthDate ?? '').slice(0, 4) })),
  },
  { id: 'no-sex', words: 'The patient has no sex on record', chart: eachOf('Patient', (patient) => without(patient, 'gender')) },
  { id: 'no-name', words: 'The patient has no name', chart: eachOf('Patient', (patient) => without(patient, 'name')) },
  {
    id: 'problem-refuted',
    words: 'The first problem was refuted',
    chart: firstCoded((problem) => ({ ...problem, verificationStatus: hl7('condition-ver-status', 'refuted') })),
  },
  {
    id: 'problem-in-error',
    words: 'The first problem was entered in error',
    chart: firstCoded((problem) => ({
      ...without(problem, 'clinicalStatus'),
      verificationStatus: hl7('condition-ver-status', 'entered-in-error'),
    })),
  },
  {
    id: 'problem-text-only',
    words: 'The first problem is text without a code',
    chart: firstCoded((problem) => ({ ...problem, code: { text: problem.code?.text ?? '' } })),
  },
  {
    id: 'problem-without-status',
    words: 'Problems have neither a clinical nor a verification status',
    chart: eachOf('Condition', (problem) => without(problem, 'clinicalStatus', 'verificationStatus')),
  },
  {
    id: 'problem-of-another',
    words: 'The first problem names another patient',
    wire: retold(['Condition'], firstCoded(ofAnother)),
  },
  {
    id: 'no-known-allergy',
    words: 'The list of allergies says that none is known',
    chart: (rows) => {
      const patient = { reference: `Patient/${rows.find(({ resourceType }) => resourceType === 'Patient')?.id ?? ''}` };
      const code = { coding: [{ system: 'http://snomed.info/sct', code: '716186003', display: 'No known allergy' }] };
      return [...rows, { resourceType: 'AllergyIntolerance', id: 'none-known', patient, code }];
    },
  },
];
