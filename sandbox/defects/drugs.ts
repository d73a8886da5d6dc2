import { hl7 } from '../chart.ts';
import { type NamedDefect, ofAnother, type Resources, retold } from './named-defect.ts';
import { eachOf, inTurn, without } from './rows.ts';

type Order = fhir4.MedicationRequest;
type Coded = {
  readonly medicationCodeableConcept?: fhir4.CodeableConcept | undefined;
  readonly medicationReference?: fhir4.Reference | undefined;
};

const METHIMAZOLE = { text: 'Methimazole 10 mg oral tablet' };

/** Orders of the drug that the chart turns on: the one that its file stores as a resource of its own. */
const isCulprit = ({ medicationReference }: Coded): boolean => medicationReference !== undefined;

const culprit = (change: (order: Order) => fhir4.FhirResource | readonly fhir4.FhirResource[]) =>
  eachOf('MedicationRequest', (order) => (isCulprit(order) ? change(order) : order));

const named = (order: Order, medication: fhir4.CodeableConcept): Order => ({
  ...without(order, 'medicationReference'),
  medicationCodeableConcept: medication,
});

const noSupplies = (rows: Resources): Resources => rows.filter(({ resourceType }) => resourceType !== 'MedicationDispense');

/** Only the order itself is left to say anything. */
const alone = (change: (order: Order) => fhir4.FhirResource | readonly fhir4.FhirResource[]) =>
  inTurn(noSupplies, culprit(change));

export const DRUG_DEFECTS: readonly NamedDefect[] = [
  {
    id: 'medicine-unreadable',
    words: 'Medicines that orders point to answer 403',
    settings: { failingTypes: { Medication: 403 } },
    wire: async (asked, answer) => {
      const whole = answer();
      if (!asked.url.searchParams.has('_include')) return whole;
      const bundle: fhir4.Bundle = await whole.json();
      const entry = (bundle.entry ?? []).filter(({ search }) => search?.mode !== 'include');
      return new Response(JSON.stringify({ ...bundle, entry }), { status: whole.status, headers: whole.headers });
    },
  },
  {
    id: 'medicine-elsewhere',
    words: 'An order points to a medicine on another server',
    chart: alone((order) => ({ ...order, medicationReference: { reference: 'http://stranger.example/fhir/Medication/7' } })),
  },
  {
    id: 'medicine-nowhere',
    words: 'An order points to a medicine that does not exist',
    chart: alone((order) => ({ ...order, medicationReference: { reference: 'Medication/gone' } })),
  },
  {
    id: 'medicine-identifier-only',
    words: 'An order names its medicine only by an identifier',
    chart: alone((order) => ({ ...order, medicationReference: { identifier: { value: '4711' } } })),
  },
  {
    id: 'medicine-contained',
    words: 'The medicine is contained in its order',
    chart: culprit((order) => ({
      ...order,
      contained: [{ resourceType: 'Medication', id: 'm', code: METHIMAZOLE }],
      medicationReference: { reference: '#m' },
    })),
  },
  { id: 'medicine-text-only', words: 'The medicine is text without a code', chart: alone((order) => named(order, METHIMAZOLE)) },
  {
    id: 'medicine-unknown',
    words: 'A medicine that no list knows',
    chart: alone((order) => named(order, { text: 'Hausmischung 7' })),
  },
  {
    id: 'order-of-years-ago',
    words: 'An order is "active" since six years, without an end or a renewal',
    chart: alone((order) => ({ ...order, authoredOn: '2020-03-01', dosageInstruction: [{ text: '20 mg once daily' }] })),
  },
  {
    id: 'order-undated',
    words: 'An order has no date of any kind',
    chart: alone((order) => without(order, 'authoredOn', 'dosageInstruction')),
  },
  {
    id: 'order-to-the-month',
    words: 'An order is dated to the month',
    chart: alone((order) => ({ ...order, authoredOn: (order.authoredOn ?? '').slice(0, 7), dosageInstruction: [] })),
  },
  {
    id: 'reported-plan',
    words: 'A medicine from home comes as a plan that was reported',
    chart: alone((order) => ({ ...order, intent: 'plan', reportedBoolean: true })),
  },
  { id: 'proposal', words: 'A medicine was only proposed', chart: alone((order) => ({ ...order, intent: 'proposal' })) },
  {
    id: 'do-not-perform',
    words: 'The order says not to give the medicine',
    chart: alone((order) => ({ ...order, doNotPerform: true })),
  },
  {
    id: 'order-in-error',
    words: 'The order was entered in error',
    chart: alone((order) => ({ ...order, status: 'entered-in-error' })),
  },
  { id: 'order-on-hold', words: 'The order is on hold', chart: alone((order) => ({ ...order, status: 'on-hold' })) },
  {
    id: 'stopped-with-reason',
    words: 'The order was stopped because of a low count',
    chart: alone((order) => ({ ...order, status: 'stopped', statusReason: { text: 'Low neutrophil count' } })),
  },
  {
    id: 'not-taken',
    words: 'The patient says that the medicine was not taken',
    chart: alone(
      (order): fhir4.MedicationStatement => ({
        resourceType: 'MedicationStatement',
        id: 'not-taken-1',
        status: 'not-taken',
        subject: order.subject,
        medicationCodeableConcept: METHIMAZOLE,
        effectivePeriod: { start: order.authoredOn ?? '' },
      }),
    ),
  },
  {
    id: 'not-given',
    words: 'The only dose on record was not given',
    chart: alone(
      (order): fhir4.MedicationAdministration => ({
        resourceType: 'MedicationAdministration',
        id: 'not-given-1',
        status: 'not-done',
        statusReason: [hl7('reason-medication-not-given', 'c')],
        subject: order.subject,
        medicationCodeableConcept: METHIMAZOLE,
        effectiveDateTime: order.authoredOn ?? '',
      }),
    ),
  },
  {
    id: 'order-of-another',
    words: 'An order names another patient',
    chart: noSupplies,
    wire: retold(['MedicationRequest'], culprit(ofAnother)),
  },
];
