import { describe, expect, test } from 'vitest';
import { readBundle } from '../../src/fhir/read-bundle.ts';
import { toRecord } from '../../src/fhir/to-record.ts';
import { AS_OF, condition, drug, PATIENT, reading, recordOf, wbc } from './a-chart.ts';

const medication = { resourceType: 'Medication', id: 'm', code: { text: 'thiamazole 10 mg' } };
const named = (reference: unknown, ...rest: readonly unknown[]) =>
  recordOf(
    drug('MedicationRequest', {
      medicationCodeableConcept: undefined,
      medicationReference: reference,
      contained: [{ ...medication, code: { text: 'contained thiamazole' } }],
    }),
    ...rest,
  ).drugs.rows[0]?.name;

describe('which medicine a reference means', () => {
  test.each([
    ['contained in the row', { reference: '#m' }, 'contained thiamazole'],
    ['beside the row', { reference: 'Medication/m' }, 'thiamazole 10 mg'],
    ['by its whole address', { reference: 'https://ehr.example/fhir/Medication/m' }, 'thiamazole 10 mg'],
    ['in one of its versions', { reference: 'Medication/m/_history/3' }, 'thiamazole 10 mg'],
    ['not here, but shown', { reference: 'Medication/hidden', display: 'Tapazole' }, 'Tapazole'],
    ['by an identifier, and shown', { identifier: { value: '77' }, display: 'Tapazole' }, 'Tapazole'],
    ['not here', { reference: 'Medication/hidden' }, 'Medication/hidden'],
    ['by an identifier alone', { identifier: { value: '77' } }, 'medicine without a name'],
    ['contained in another row', { reference: '#other' }, '#other'],
  ])('%s', (_, reference, name) => expect(named(reference, medication)).toBe(name));

  test.each([
    [{ reference: 'Medication/hidden' }, false],
    [{ identifier: { value: '77' } }, false],
    [{ reference: 'Medication/hidden', display: 'Tapazole' }, true],
    [{ reference: 'Medication/m' }, true],
  ])('a medicine named by %j leaves the list complete: %s', (reference, complete) => {
    const record = recordOf(
      drug('MedicationRequest', { medicationCodeableConcept: undefined, medicationReference: reference }),
      medication,
    );
    expect(record.drugs.complete).toBe(complete);
    expect(record.gaps.map(({ what, why }) => `${what} ${why}`)).toEqual(complete ? [] : ['Medication unusable']);
  });

  test('the ingredients of a combination are among its codes', () => {
    const substance = { resourceType: 'Substance', id: 's', code: { text: 'trimethoprim' } };
    const combination = {
      ...medication,
      ingredient: [
        {
          itemCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code: 'J01EC01', display: 'sulfamethoxazole' }] },
        },
        { itemReference: { reference: 'Substance/s' } },
        { itemReference: { reference: 'Substance/hidden', display: 'excipient' } },
      ],
    };
    const [row] = recordOf(
      drug('MedicationRequest', { medicationCodeableConcept: undefined, medicationReference: { reference: 'Medication/m' } }),
      combination,
      substance,
    ).drugs.rows;
    expect(row?.codes.map((code) => code.display)).toEqual(['sulfamethoxazole', 'thiamazole 10 mg', 'trimethoprim', 'excipient']);
  });
});

const isUsed = (subject: unknown) => recordOf(condition({ subject })).problems.rows.length === 1;

describe('whose row it is', () => {
  test.each([
    ['this patient', { reference: 'Patient/pt' }, true],
    ['this patient by the whole address', { reference: 'https://ehr.example/fhir/Patient/pt' }, true],
    ['this patient in a version', { reference: 'Patient/pt/_history/2' }, true],
    ['this patient by the record number', { identifier: { system: 'urn:mrn', value: '4711' } }, true],
    ['nobody', undefined, true],
    ['an identifier of a system that this patient has none of', { identifier: { system: 'urn:else', value: '1' } }, true],
    ['another patient', { reference: 'Patient/other' }, false],
    ['another patient by a record number', { identifier: { system: 'urn:mrn', value: '4712' } }, false],
    ['another patient in a bare text', 'Patient/other', false],
    ['this patient in a bare text', 'Patient/pt', true],
    ['another patient in a list', [{ reference: 'Patient/other' }], false],
    ['a patient whose id only begins alike', { reference: 'Patient/pt2' }, false],
    ['a group', { reference: 'Group/pt' }, false],
    ['a resource of another file', { reference: 'urn:uuid:0b0c9e0e-0000-4000-8000-000000000001' }, false],
  ])('a row about %s', (_, subject, expected) => expect(isUsed(subject)).toBe(expected));

  test('a row about somebody else is discarded, named, and none of its words are kept', () => {
    const record = recordOf(wbc({ subject: { reference: 'Patient/other' }, code: { text: 'Secret' } }));
    expect(record.labs.rows).toEqual([]);
    expect(record.leftOut).toEqual([
      { ref: 'Observation/wbc', what: 'Observation', why: 'other-patient', detail: 'it names another patient' },
    ]);
  });

  // FHIR allows letters, digits, hyphen and dot; servers in use write others.
  test.each(['pat_1', 'a:b', 'ä1', '7~2'])('rows about a patient with the id %s are read, and those they point to', (id) => {
    const subject = { reference: `Patient/${id}` };
    const rows = [
      wbc({ id: `wbc_${id}`, subject }),
      { resourceType: 'DiagnosticReport', id: 'r', status: 'final', subject, result: [{ reference: `Observation/wbc_${id}` }] },
      wbc({ id: 'other', subject: { reference: `Patient/${id}x` } }),
    ];
    const record = toRecord(reading(rows, { patient: { ...PATIENT, id } }), { asOf: AS_OF });
    expect(record.labs.rows.map(({ ref, reports }) => [ref, ...reports])).toEqual([
      [`Observation/wbc_${id}`, 'DiagnosticReport/r'],
    ]);
    expect(record.gaps.map(({ what, why }) => `${what} ${why}`)).toEqual(['Patient other-patient']);
  });

  test('in a file whose resources point to one another by urn:uuid, rows find their patient', () => {
    const address = 'urn:uuid:0b0c9e0e-0000-4000-8000-000000000001';
    const { id: _, ...patient } = PATIENT;
    const bundle = readBundle({
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        { fullUrl: address, resource: patient },
        { fullUrl: 'urn:uuid:0b0c9e0e-0000-4000-8000-000000000002', resource: wbc({ subject: { reference: address } }) },
      ],
    });
    expect(bundle.ok && toRecord(bundle.read, { asOf: AS_OF }).labs.rows).toHaveLength(1);
  });

  test('an urn:uuid is the same in capitals', () => {
    const address = 'urn:uuid:0b0c9e0e-0000-4000-8000-00000000000a';
    const bundle = readBundle({
      resourceType: 'Bundle',
      entry: [
        { fullUrl: address, resource: PATIENT },
        { resource: wbc({ subject: { reference: address.toUpperCase().replace('URN:UUID', 'urn:uuid') } }) },
      ],
    });
    expect(bundle.ok && toRecord(bundle.read, { asOf: AS_OF }).labs.rows).toHaveLength(1);
  });

  test.each([
    ['the record number of this patient', { identifier: [{ system: 'urn:mrn', value: '4711' }] }, true],
    ['another record number', { identifier: [{ system: 'urn:mrn', value: '4712' }] }, false],
    ['the same birth date', { birthDate: '1980-04-02' }, true],
    ['the same year of birth', { birthDate: '1980' }, true],
    ['another birth date', { birthDate: '1980-04-03' }, false],
    ['nothing to compare', {}, true],
  ])('a row about a Patient inside it with %s', (_, patient, expected) => {
    const contained = [{ resourceType: 'Patient', id: 'p', ...patient }];
    expect(recordOf(wbc({ subject: { reference: '#p' }, contained })).labs.rows).toHaveLength(expected ? 1 : 0);
  });

  test.each([
    ['a relative', { reference: 'RelatedPerson/7' }, false],
    ['a fetus with a chart of its own', { reference: 'Patient/fetus' }, false],
    ['a relative inside the row', { reference: '#r' }, false],
    ['this patient', { reference: 'Patient/pt' }, true],
    ['a device', { reference: 'Device/7' }, true],
  ])('a result in this chart that is about %s', (_, focus, expected) => {
    const contained = [{ resourceType: 'RelatedPerson', id: 'r' }];
    expect(recordOf(wbc({ focus: [focus], contained })).labs.rows).toHaveLength(expected ? 1 : 0);
  });

  test.each([
    ['another patient', { reference: 'Patient/other' }, false],
    ['this patient', { reference: 'Patient/pt' }, true],
    ['a device', { reference: 'Device/7' }, true],
  ])('a result of a specimen of %s', (_, subject, expected) => {
    const specimen = { resourceType: 'Specimen', id: '1', subject };
    expect(recordOf(specimen, wbc({ specimen: { reference: 'Specimen/1' } })).labs.rows).toHaveLength(expected ? 1 : 0);
  });

  test('the same id on another server is another patient', () => {
    const bundle = readBundle({
      resourceType: 'Bundle',
      entry: [
        { fullUrl: 'https://here.example/fhir/Patient/pt', resource: PATIENT },
        { resource: condition({ subject: { reference: 'https://there.example/fhir/Patient/pt' } }) },
      ],
    });
    expect(bundle.ok && toRecord(bundle.read, { asOf: AS_OF }).problems.rows).toEqual([]);
  });
});
