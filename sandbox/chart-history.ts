import { CODE_SYSTEM, hl7, type Scribe } from './chart.ts';
import type { PatientFile } from './patient-file.ts';

/** Problems, procedures, allergies and family history. */
export function historyResources(scribe: Scribe): readonly fhir4.FhirResource[] {
  const { problems = [], procedures = [], allergies = [], family = [] } = scribe.file;
  return [
    ...problems.map((problem) => condition(scribe, problem)),
    ...procedures.map(
      (procedure): fhir4.Procedure => ({
        resourceType: 'Procedure',
        id: scribe.id('procedure'),
        status: 'completed',
        code: concept(procedure),
        subject: scribe.subject,
        performedDateTime: scribe.day(procedure.at),
      }),
    ),
    ...allergies.map((allergy) => allergyResource(scribe, allergy)),
    ...family.map(
      ({ relationship, illness }): fhir4.FamilyMemberHistory => ({
        resourceType: 'FamilyMemberHistory',
        id: scribe.id('relative'),
        status: 'completed',
        patient: scribe.subject,
        relationship: { text: relationship },
        condition: [{ code: { text: illness } }],
      }),
    ),
  ];
}

type Problem = NonNullable<PatientFile['problems']>[number];

function condition(scribe: Scribe, problem: Problem): fhir4.Condition {
  const clinical = problem.clinical ?? (problem.abated === undefined ? 'active' : 'resolved');
  const isError = problem.verification === 'entered-in-error';
  return {
    resourceType: 'Condition',
    id: scribe.id('problem'),
    // FHIR forbids a clinical status on a condition that was entered in error.
    ...(!isError && { clinicalStatus: hl7('condition-clinical', clinical) }),
    verificationStatus: hl7('condition-ver-status', problem.verification ?? 'confirmed'),
    category: [hl7('condition-category', problem.visit ? 'encounter-diagnosis' : 'problem-list-item')],
    code: concept(problem),
    subject: scribe.subject,
    ...(problem.visit && scribe.encounter && { encounter: scribe.encounter }),
    ...(problem.onset && { onsetDateTime: scribe.day(problem.onset) }),
    ...(problem.abated && { abatementDateTime: scribe.day(problem.abated) }),
    ...(problem.recorded && { recordedDate: scribe.day(problem.recorded) }),
  };
}

function concept({
  text,
  icd10,
  snomed,
}: {
  text: string;
  icd10?: string | undefined;
  snomed?: string | undefined;
}): fhir4.CodeableConcept {
  const coding = [
    ...(icd10 ? [{ system: CODE_SYSTEM.icd10, code: icd10 }] : []),
    ...(snomed ? [{ system: CODE_SYSTEM.snomed, code: snomed }] : []),
  ];
  return { ...(coding.length > 0 && { coding }), text };
}

type Allergy = NonNullable<PatientFile['allergies']>[number];

function allergyResource(scribe: Scribe, { text, rxnorm, reaction, recorded }: Allergy): fhir4.AllergyIntolerance {
  return {
    resourceType: 'AllergyIntolerance',
    id: scribe.id('allergy'),
    clinicalStatus: hl7('allergyintolerance-clinical', 'active'),
    verificationStatus: hl7('allergyintolerance-verification', 'confirmed'),
    code: { ...(rxnorm && { coding: [{ system: CODE_SYSTEM.rxnorm, code: rxnorm }] }), text },
    patient: scribe.subject,
    ...(recorded && { recordedDate: scribe.day(recorded) }),
    ...(reaction && { reaction: [{ manifestation: [{ text: reaction }] }] }),
  };
}
