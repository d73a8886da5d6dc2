import { CODE_SYSTEM, hl7 } from '../chart.ts';
import { type NamedDefect, ofAnother, retold } from './named-defect.ts';
import { ANC, besideNewest, COUNTS, eachOf, eachResult, inTurn, newestResult, WBC, without, withoutValue } from './rows.ts';

type Observation = fhir4.Observation;

const loinc = (code: string, text: string): fhir4.CodeableConcept => ({ coding: [{ system: CODE_SYSTEM.loinc, code }], text });

/** The same count in another unit. */
const inUnit = (factor: number, unit: fhir4.Quantity) =>
  eachResult(COUNTS, (row) => ({
    ...row,
    ...(row.valueQuantity && {
      valueQuantity: { value: Number(((row.valueQuantity.value ?? 0) * factor).toPrecision(6)), ...unit },
    }),
    referenceRange: [],
  }));

const asText = (words: (value: number) => string) =>
  newestResult(ANC, ({ valueQuantity, ...row }) => ({ ...withoutValue(row), valueString: words(valueQuantity?.value ?? 0) }));

const valued = (row: Observation, value: number): Observation => ({ ...row, valueQuantity: { ...row.valueQuantity, value } });

const later = (time: string | undefined, minutes: number): string =>
  new Date(Date.parse(time ?? '') + minutes * 60_000).toISOString();

const dropped = (...codes: readonly string[]) => eachResult(codes, () => []);

export const RESULT_DEFECTS: readonly NamedDefect[] = [
  {
    id: 'cells-per-microlitre',
    words: 'Counts in cells per µL',
    chart: inUnit(1000, { unit: '/uL', system: CODE_SYSTEM.ucum, code: '/uL' }),
  },
  { id: 'thousand-per-microlitre', words: 'Counts in K/uL without a UCUM code', chart: inUnit(1, { unit: 'K/uL' }) },
  { id: 'giga-per-litre', words: 'Counts in G/L', chart: inUnit(1, { unit: 'G/L' }) },
  { id: 'unit-missing', words: 'Counts without any unit', chart: inUnit(1, {}) },
  { id: 'unit-missing-single-cells', words: 'Single cells without any unit', chart: inUnit(1000, {}) },
  { id: 'unit-bare', words: 'Counts with the unit "uL"', chart: inUnit(1, { unit: 'uL', system: CODE_SYSTEM.ucum, code: 'uL' }) },
  { id: 'unit-unknown', words: 'Counts in a unit that nobody knows', chart: inUnit(1, { unit: 'per field' }) },
  {
    id: 'unit-contradicts-size',
    words: 'Single cells under the unit of thousands',
    chart: inUnit(1000, { unit: '10*3/uL', system: CODE_SYSTEM.ucum, code: '10*3/uL' }),
  },
  { id: 'percent-only', words: 'No absolute neutrophil counts, only percentages', chart: dropped(ANC) },
  {
    id: 'percent-as-count',
    words: 'A percentage under the code of the absolute count',
    chart: newestResult(ANC, (row) => ({
      ...row,
      valueQuantity: { value: 15, unit: '%', system: CODE_SYSTEM.ucum, code: '%' },
      referenceRange: [],
    })),
  },
  {
    id: 'no-differential',
    words: 'No neutrophil count of any kind',
    chart: dropped(ANC, '770-8', '736-9', '5905-5', '731-0', '742-7'),
  },
  { id: 'value-as-text', words: 'The newest neutrophil count is text', chart: asText(String) },
  {
    id: 'decimal-comma',
    words: 'The newest neutrophil count is text with a decimal comma',
    chart: asText((value) => String(value).replace('.', ',')),
  },
  { id: 'value-in-words', words: 'The newest neutrophil count is words', chart: asText(() => 'see comment') },
  {
    id: 'upper-bound',
    words: 'The newest neutrophil count is "<0.5"',
    chart: newestResult(ANC, (row) => ({ ...row, valueQuantity: { ...row.valueQuantity, value: 0.5, comparator: '<' } })),
  },
  {
    id: 'value-range',
    words: 'The newest white count is a range',
    chart: newestResult(WBC, (row) => ({ ...withoutValue(row), valueRange: { low: { value: -130 }, high: { value: -123 } } })),
  },
  {
    id: 'value-absent',
    words: 'The newest white count has a reason instead of a value',
    chart: newestResult(WBC, (row) => ({ ...withoutValue(row), dataAbsentReason: hl7('data-absent-reason', 'error') })),
  },
  {
    id: 'interpretation-only',
    words: 'The newest neutrophil count says LL and nothing else',
    chart: newestResult(ANC, (row) => ({ ...withoutValue(row), interpretation: [hl7('v3-ObservationInterpretation', 'LL')] })),
  },
  {
    id: 'pending',
    words: 'The newest white count is registered without a value',
    chart: newestResult(WBC, (row) => ({ ...withoutValue(row), status: 'registered' })),
  },
  {
    id: 'preliminary',
    words: 'The newest neutrophil count is preliminary',
    chart: newestResult(ANC, (row) => ({ ...row, status: 'preliminary' })),
  },
  {
    id: 'cancelled',
    words: 'The newest white count is cancelled',
    chart: newestResult(WBC, (row) => ({ ...row, status: 'cancelled' })),
  },
  {
    id: 'frightening-error',
    words: 'A neutrophil count of 0.01 that was entered in error',
    chart: besideNewest(ANC, (row) => ({ ...valued(row, 0.01), id: 'error-1', status: 'entered-in-error' })),
  },
  {
    id: 'corrected-beside-old',
    words: 'A corrected white count stands beside the old one',
    chart: besideNewest(WBC, (row) => ({
      ...valued(row, 2.6),
      id: 'corrected-1',
      status: 'corrected',
      issued: later(row.issued ?? row.effectiveDateTime, 60),
    })),
  },
  {
    id: 'second-source',
    words: 'The newest white count comes again from another source',
    chart: besideNewest(WBC, (row) => ({ ...row, id: 'outside-1', meta: { source: 'https://outside.example' } })),
  },
  {
    id: 'local-codes',
    words: 'No LOINC codes, only the names of the laboratory',
    chart: eachResult(COUNTS, (row) => ({
      ...row,
      code: { coding: [{ system: CODE_SYSTEM.own, code: row.code.text ?? '' }], text: row.code.text ?? '' },
    })),
  },
  {
    id: 'unknown-codes',
    words: 'Counts under codes and names that nobody knows',
    chart: eachResult(COUNTS, (row) => ({ ...row, code: { coding: [{ system: CODE_SYSTEM.own, code: 'X-17' }], text: 'X-17' } })),
  },
  {
    id: 'no-category',
    words: 'Results carry no category',
    chart: eachOf('Observation', ({ category, ...row }) =>
      category?.[0]?.coding?.[0]?.code === 'laboratory' ? row : { ...row, ...(category && { category }) },
    ),
  },
  {
    id: 'urine-leukocytes',
    words: 'Leukocytes in urine, 400 per µL',
    chart: besideNewest(WBC, (row) => ({
      ...row,
      id: 'urine-1',
      code: loinc('5821-4', 'Leukocytes [#/area] in Urine sediment'),
      valueQuantity: { value: 400, unit: '/HPF' },
      specimen: { display: 'Urine' },
    })),
  },
  {
    id: 'fluid-leukocytes',
    words: 'Leukocytes in ascites under a local code with a name like that of blood',
    chart: inTurn(
      besideNewest(WBC, (row) => ({
        ...row,
        id: 'fluid-1',
        code: { coding: [{ system: CODE_SYSTEM.own, code: 'WBCF' }], text: 'WBC' },
        valueQuantity: { value: 0.02, unit: '10^9/L', system: CODE_SYSTEM.ucum, code: '10*9/L' },
        effectiveDateTime: later(row.effectiveDateTime, 5),
        specimen: { reference: 'Specimen/fluid' },
      })),
      (rows) => {
        const subject = { reference: `Patient/${rows.find(({ resourceType }) => resourceType === 'Patient')?.id ?? ''}` };
        return [...rows, { resourceType: 'Specimen', id: 'fluid', type: { text: 'Ascites fluid' }, subject }];
      },
    ),
  },
  {
    id: 'anca',
    words: 'Anti-neutrophil cytoplasmic antibody under a local code',
    chart: besideNewest(ANC, (row) => ({
      ...row,
      id: 'anca-1',
      code: { coding: [{ system: CODE_SYSTEM.own, code: 'ANCA' }], text: 'Anti-neutrophil cytoplasmic antibody' },
      valueQuantity: { value: 0.1, unit: '10^9/L' },
      effectiveDateTime: later(row.effectiveDateTime, 5),
    })),
  },
  {
    id: 'nucleated-red-cells',
    words: '250 nucleated red cells per 100 leukocytes',
    chart: besideNewest(WBC, (row) => ({
      ...row,
      id: 'nrbc-1',
      code: loinc('18309-5', 'Nucleated erythrocytes/100 leukocytes'),
      valueQuantity: { value: 250, unit: '/100 WBC' },
    })),
  },
  {
    id: 'panel-components',
    words: 'The newest counts are components of a panel',
    chart: newestResult(WBC, ({ code, valueQuantity, ...row }) => ({
      ...row,
      code: loinc('58410-2', 'CBC panel'),
      component: [{ code, ...(valueQuantity && { valueQuantity }) }],
    })),
  },
  {
    id: 'specimen-time-only',
    words: 'Results have no time of their own, only their specimen has',
    chart: eachResult(COUNTS, (row) => without(row, 'effectiveDateTime', 'issued')),
  },
  {
    id: 'month-only',
    words: 'Results are dated to the month',
    chart: eachResult(COUNTS, (row) => ({
      ...without(row, 'issued'),
      effectiveDateTime: (row.effectiveDateTime ?? '').slice(0, 7),
    })),
  },
  {
    id: 'no-time-at-all',
    words: 'Counts and their specimens have no time at all',
    chart: inTurn(
      eachResult(COUNTS, (row) => without(row, 'effectiveDateTime', 'issued', 'specimen')),
      eachOf('DiagnosticReport', (row) => without(row, 'result')),
    ),
  },
  {
    id: 'tomorrow',
    words: 'A neutrophil count dated tomorrow',
    chart: besideNewest(ANC, (row) => ({
      ...valued(row, 5),
      id: 'tomorrow-1',
      effectiveDateTime: later(row.effectiveDateTime, 26 * 60),
    })),
  },
  { id: 'negative-count', words: 'The newest white count is negative', chart: newestResult(WBC, (row) => valued(row, -2.1)) },
  { id: 'neutrophils-above-wbc', words: 'More neutrophils than leukocytes', chart: newestResult(ANC, (row) => valued(row, 9.9)) },
  {
    id: 'result-of-another',
    words: 'A severe neutropenia that names another patient',
    wire: retold(
      ['Observation'],
      besideNewest(ANC, (row): Observation => ({ ...ofAnother(valued(row, 0.02)), id: 'other-1' })),
    ),
  },
  {
    id: 'day-as-midnight',
    words: 'Results are dated to local midnight',
    chart: eachResult(COUNTS, (row) => ({
      ...without(row, 'issued'),
      effectiveDateTime: `${(row.effectiveDateTime ?? '').slice(0, 10)}T00:00:00+00:00`,
    })),
  },
];
