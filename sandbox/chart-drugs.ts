import { CODE_SYSTEM, type Scribe } from './chart.ts';
import type { PatientFile } from './patient-file.ts';

type Drug = NonNullable<PatientFile['drugs']>[number];
type Medication = Pick<fhir4.MedicationRequest, 'medicationCodeableConcept' | 'medicationReference'>;

/** Orders, statements, given doses, supplies, and the Medication resources that some of them point to. */
export function drugResources(scribe: Scribe): readonly fhir4.FhirResource[] {
  return (scribe.file.drugs ?? []).flatMap((drug) => {
    const stored = drug.byReference ? [medicationResource(scribe, drug)] : [];
    const medication = medicationOf(drug, stored[0]);
    return [
      ...stored,
      ...(drug.as === 'statement' ? [] : [order(scribe, drug, medication)]),
      ...(drug.as === 'statement' || drug.as === 'both' ? [statement(scribe, drug, medication)] : []),
      ...(drug.given ?? []).map((at) => givenDose(scribe, drug, medication, at)),
      ...(drug.dispensed ?? []).map((supply) => handedOut(scribe, medication, supply)),
    ];
  });
}

function drugCode({ name, rxnorm }: Drug): fhir4.CodeableConcept {
  return { ...(rxnorm && { coding: [{ system: CODE_SYSTEM.rxnorm, code: rxnorm, display: name.split(' ')[0] }] }), text: name };
}

function medicationResource({ id }: Scribe, drug: Drug): fhir4.Medication {
  return { resourceType: 'Medication', id: id('medication'), code: drugCode(drug) };
}

function medicationOf(drug: Drug, stored: fhir4.Medication | undefined): Medication {
  if (!stored) return { medicationCodeableConcept: drugCode(drug) };
  return { medicationReference: { reference: `Medication/${stored.id ?? ''}`, display: drug.name } };
}

function dosage({ dose, route }: Drug): fhir4.Dosage | undefined {
  return dose || route ? { ...(dose && { text: dose }), ...(route && { route: { text: route } }) } : undefined;
}

function order({ id, subject, encounter, day, file }: Scribe, drug: Drug, medication: Medication): fhir4.MedicationRequest {
  const bounds = drug.stop && {
    timing: { repeat: { boundsPeriod: { start: drug.start && day(drug.start), end: day(drug.stop) } } },
  };
  const isInpatient = file.encounters.some((visit) => visit.end === undefined && visit.class === 'IMP');
  return {
    resourceType: 'MedicationRequest',
    id: id('order'),
    status: orderStatus(drug),
    ...(drug.stopReason && { statusReason: { text: drug.stopReason } }),
    intent: drug.reported ? 'plan' : 'order',
    ...(drug.reported && { reportedBoolean: true }),
    ...medication,
    subject,
    ...(isInpatient && drug.given && encounter && { encounter }),
    ...(drug.start && { authoredOn: day(drug.start) }),
    ...(drug.reason && { reasonCode: [{ text: drug.reason }] }),
    dosageInstruction: [{ ...dosage(drug), ...bounds }],
  };
}

function orderStatus({ status, stop }: Drug): fhir4.MedicationRequest['status'] {
  if (status === 'not-taken') return 'cancelled';
  return status ?? (stop === undefined ? 'active' : 'stopped');
}

function statement({ id, subject, day }: Scribe, drug: Drug, medication: Medication): fhir4.MedicationStatement {
  const instructions = dosage(drug);
  return {
    resourceType: 'MedicationStatement',
    id: id('statement'),
    status: statementStatus(drug),
    ...medication,
    subject,
    ...(drug.start && { effectivePeriod: { start: day(drug.start), ...(drug.stop && { end: day(drug.stop) }) } }),
    ...(drug.reason && { reasonCode: [{ text: drug.reason }] }),
    ...(instructions && { dosage: [instructions] }),
  };
}

function statementStatus({ status, stop }: Drug): fhir4.MedicationStatement['status'] {
  if (status === 'cancelled' || status === 'draft') return 'not-taken';
  return status ?? (stop === undefined ? 'active' : 'completed');
}

function givenDose(
  { id, subject, instant }: Scribe,
  drug: Drug,
  medication: Medication,
  at: string,
): fhir4.MedicationAdministration {
  return {
    resourceType: 'MedicationAdministration',
    id: id('dose'),
    status: 'completed',
    ...medication,
    subject,
    effectiveDateTime: instant(at),
    ...(drug.dose && { dosage: { text: drug.dose } }),
  };
}

function handedOut(
  { id, subject, day }: Scribe,
  medication: Medication,
  supply: { readonly at: string; readonly days: number },
): fhir4.MedicationDispense {
  return {
    resourceType: 'MedicationDispense',
    id: id('supply'),
    status: 'completed',
    ...medication,
    subject,
    whenHandedOver: day(supply.at),
    daysSupply: { value: supply.days, unit: 'd', system: CODE_SYSTEM.ucum, code: 'd' },
  };
}
