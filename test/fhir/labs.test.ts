import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readValue } from '../../src/fhir/lab-value.ts';
import { AS_OF, coded, inShort, labsOf, LOINC, named, quantity, recordOf, shown, wbc } from './a-chart.ts';

const inShortOf = (...resources: readonly unknown[]): readonly string[] => labsOf(...resources).map(inShort);
const leftOut = (...resources: readonly unknown[]) => recordOf(...resources).leftOut.map(({ ref, why }) => `${ref} ${why}`);

describe('which analyte a row is', () => {
  test.each([
    ['a LOINC code', coded('6690-2'), 'lab.wbc'],
    [
      'a LOINC code under its OID',
      wbc({ code: { coding: [{ system: 'urn:oid:2.16.840.1.113883.6.1', code: '6690-2' }] } }),
      'lab.wbc',
    ],
    ['a name alone', named('White Blood Cell Count'), 'lab.wbc'],
    ['a name with a parenthesis', named('WBC (automated)'), 'lab.wbc'],
    ['a LOINC long name alone', named('Leukocytes [#/volume] in Blood by Automated count'), 'lab.wbc'],
    ['a Chinese name', named('白细胞计数'), 'lab.wbc'],
    ['neutrophils with a count unit', named('Neutrophils'), 'lab.anc'],
    ['neutrophils with %', named('Neutrophils', quantity(45, '%')), 'lab.neut-pct'],
    ['% under the name of a count', named('Absolute neutrophil count', quantity(45, '%')), 'lab.neut-pct'],
    ['a count under the name of a percentage', named('Segs', quantity(1.2, 'K/uL')), 'lab.segs-abs'],
    ['Segs', named('Segs', quantity(45, '%')), 'lab.segs-pct'],
    ['Polys', named('Polys', quantity(45, '%')), 'lab.segs-pct'],
    ['Bands', named('BANDS', quantity(4, '%')), 'lab.bands-pct'],
    ['Blasts', named('Blasts', quantity(4, '%')), 'lab.blast-pct'],
    ['Lymph #', named('LYMPH #'), 'lab.alc'],
    ['MONO%', named('MONO%', quantity(9, '%')), 'lab.mono-pct'],
  ])('%s', (_, resource, set) => {
    expect(labsOf(resource).map((row) => row.sets)).toEqual([[set]]);
  });

  test.each([
    'White Blood Cells',
    'Leukocytes',
    'Leucocytes',
    'TLC',
    'Total Leucocyte Count',
    'Leukocyten',
    'Witte bloedcellen',
    'Leukozyten',
    'W.B.C.',
    'Total WBC count',
    '白血球計數',
    'Leucócitos',
    'Globules blancs',
  ])('%s is a white count', (name) => expect(inShortOf(named(name))).toEqual(['lab.wbc 2.1 10*9/L']));

  test.each([
    ['Neutrofiele segmenten', '%', 'lab.segs-pct'],
    ['Neutrofiele segmenten', '10*9/L', 'lab.segs-abs'],
    ['Neut #', '10*9/L', 'lab.anc'],
    ['Neut %', '%', 'lab.neut-pct'],
    ['lym phocytes', '%', 'lab.lymph-pct'],
    ['Neutro\nphils', '10*9/L', 'lab.anc'],
  ])('%s in %s is %s', (name, unit, set) => {
    expect(labsOf(named(name, quantity(1.2, unit))).map((row) => row.sets)).toEqual([[set]]);
  });

  test('the code wins over the text', () => {
    expect(inShortOf(wbc({ code: { coding: [{ system: LOINC, code: '751-8' }], text: 'WBC' } }))).toEqual(['lab.anc 2.1 10*9/L']);
  });

  test.each([
    ['an ANCA row', named('Anti-neutrophil cytoplasmic antibody', { valueQuantity: { value: 1, unit: 'U/mL' } })],
    ['a neutrophil function test', named('Neutrophil function (NBT)')],
    ['nucleated red cells', named('NRBC', quantity(250, '/100 WBC'))],
    ['other white cells', coded('30406-3')],
    ['a word inside a longer name', named('WBC morphology comment', { valueString: 'normal' })],
  ])('%s is no white cell and no neutrophil count', (_, resource) => {
    const sets = labsOf(resource).flatMap((row) => row.sets);
    expect(sets.filter((set) => ['lab.wbc', 'lab.anc', 'lab.neut-pct'].includes(set))).toEqual([]);
  });

  test('a row that nothing recognises is kept under its name', () => {
    expect(inShortOf(named('Zinc protoporphyrin index', quantity(4, 'x')))).toEqual(['no set 4 x']);
  });

  test('one word answers for every test that a panel names', () => {
    const [row] = labsOf(named('HIV and hepatitis panel', { valueQuantity: undefined, valueString: 'Negative' }));
    expect(row?.sets).toEqual(['lab.hiv-screen', 'lab.hepatitis']);
    expect(shown(row)).toBe('Negative');
  });

  test.each([
    ['Blood and urine cultures', ['lab.bcx', 'lab.ucx']],
    ['CMV and EBV PCR', ['lab.cmv', 'lab.ebv-dna']],
    ['Anti-HCV, malaria parasite', ['lab.hcv-ab', 'lab.malaria']],
  ])('parts of "%s" share a word: %s', (name, sets) => {
    const [row] = labsOf(named(name, { valueQuantity: undefined, valueString: 'Negative' }));
    expect(row?.sets).toEqual(sets);
  });

  describe('a report that is a mere answer is the result of the tests that its name lists', () => {
    const report = (changes: Record<string, unknown> = {}) => ({
      resourceType: 'DiagnosticReport',
      id: 'r',
      status: 'final',
      subject: { reference: 'Patient/pt' },
      code: { text: 'ANA, EBV serology, rapid HIV' },
      effectiveDateTime: '2026-06-14',
      conclusion: 'Negative',
      ...changes,
    });

    test('with the report as its source', () => {
      const [row, ...others] = labsOf(report());
      expect(row).toMatchObject({ ref: 'DiagnosticReport/r', sets: ['lab.ana', 'lab.ebv', 'lab.hiv-screen'] });
      expect(shown(row)).toBe('Negative');
      expect(others).toEqual([]);
    });

    test.each([
      ['a narrative', { conclusion: 'Negative for HIV on the first sample; the second sample was not sent. Repeat if exposed.' }],
      ['of two lines', { conclusion: 'Negative\nRepeat' }],
      ['one that lists its results', { result: [{ reference: 'Observation/o' }] }],
      ['one with a printed form', { presentedForm: [{ contentType: 'text/plain', data: 'Tm8=' }] }],
      ['withdrawn', { status: 'entered-in-error' }],
      ['of another patient', { subject: { reference: 'Patient/someone-else' } }],
      ['later than the review', { effectiveDateTime: '2026-06-20' }],
      ['a film', { code: { text: 'Blood smear' }, conclusion: 'Normal' }],
      ['about blood counts', { code: { text: 'WBC, platelets' }, conclusion: 'Normal' }],
      ['of tests that nothing recognises', { code: { text: 'Review' } }],
    ])('but not %s', (_, changes) => expect(labsOf(report(changes))).toEqual([]));
  });

  test('a bare name without a unit is a percentage only where the differential adds up', () => {
    const rows = ['Neutrophils', 'Lymphocytes', 'Monocytes'].map((name, at) => named(name, quantity([42, 45, 12][at])));
    expect(inShortOf(...rows)).toEqual(['lab.neut-pct 42 %', 'lab.lymph-pct 45 %', 'lab.mono-pct 12 %']);
    expect(inShortOf(named('Neutrophils', quantity(42)))).toEqual(['lab.neut-pct 42 (unit-not-understood)']);
    expect(inShortOf(named('Neutrophils', quantity(1200)))).toEqual(['lab.anc 1.2 10*9/L']);
  });
});

describe('other fluids never enter the blood series', () => {
  test.each([
    ['a code of urine', coded('5821-4')],
    ['a code of spinal fluid', coded('806-0', quantity(3, '/uL'))],
    [
      'a pleural count under a local code with a blood-like name, told by its specimen',
      named('WBC', { specimen: { display: 'Pleural fluid' } }),
    ],
    ['a name that says so', named('WBC, urine')],
    ['a name that says so in its parenthesis', named('WBC (CSF)')],
    [
      'a blood code whose row is named after a fluid',
      wbc({ code: { coding: [{ system: LOINC, code: '6690-2' }], text: 'WBC synovial fluid' } }),
    ],
    [
      'a part of a urinalysis',
      wbc({
        id: 'ua',
        code: { text: 'Urinalysis' },
        valueQuantity: undefined,
        component: [{ code: { text: 'WBC' }, valueQuantity: { value: 5, unit: '/uL' } }],
      }),
    ],
  ])('%s', (_, resource) => {
    const record = recordOf(resource);
    expect(record.labs.rows).toEqual([]);
    expect(record.leftOut.map((row) => row.why)).toEqual(['other-specimen']);
  });

  test('a Specimen of urine keeps out what points to it', () => {
    const specimen = { resourceType: 'Specimen', id: 's', type: { coding: [{ code: 'UR' }] } };
    expect(leftOut(specimen, wbc({ specimen: { reference: 'Specimen/s' } }))).toEqual(['Observation/wbc other-specimen']);
  });

  test('a LOINC code that we do not know is not taken for blood because it is named WBC', () => {
    expect(
      inShortOf(wbc({ code: { coding: [{ system: LOINC, code: '58805-3' }], text: 'WBC' }, ...quantity(25, '/uL') })),
    ).toEqual(['no set 25 /uL']);
  });

  test.each([
    ['Synovial fluid, left knee', 0],
    ['Left arm', 1],
  ])('a white count that was taken from %s gives %s counts', (text, count) => {
    expect(labsOf(wbc({ bodySite: { text } }))).toHaveLength(count);
  });

  test('a urine culture is a urine culture', () => {
    expect(labsOf(named('Urine culture', { valueString: 'No growth', specimen: { display: 'Urine' } }))[0]?.sets).toEqual([
      'lab.ucx',
    ]);
  });
});

describe('a unit that contradicts the size of the number', () => {
  const inThousands = (value: number) => quantity(value, '10*3/uL');
  const anc = (value: number) => coded('751-8', { id: 'anc', ...inThousands(value) });

  test('for the white count is believed for no neutrophil count of the same specimen either', () => {
    const [, neutrophils] = labsOf(wbc(inThousands(2100)), anc(310));
    expect(neutrophils?.doubt?.why).toBe('unit-contradicts-size');
  });

  test('is no reason to doubt a neutrophil count in another unit', () => {
    const [, neutrophils] = labsOf(wbc(inThousands(2100)), coded('751-8', { id: 'anc', ...quantity(310, '/uL') }));
    expect(neutrophils?.doubt).toBeUndefined();
  });

  test('a count that fits its white count is believed', () => {
    const [, neutrophils] = labsOf(wbc(inThousands(2.1)), anc(0.31));
    expect(neutrophils?.doubt).toBeUndefined();
  });
});

describe('where the number is', () => {
  test.each([
    ['a quantity with a comparator', { valueQuantity: { value: 0.1, comparator: '<', unit: 'K/uL' } }, '<0.1 10*9/L'],
    ['a number as text in a quantity', quantity('2.1', 'K/uL'), '2.1 10*9/L'],
    ['text', { valueString: '3.2' }, '3.2 10*9/L'],
    ['text with a decimal comma', { valueString: '3,2' }, '3.2 10*9/L'],
    ['text with a comparator', { valueString: '<0.5' }, '<0.5 10*9/L'],
    ['text with ≤', { valueString: '≤ 0.5 x10^9/L' }, '<=0.5 10*9/L'],
    ['text with a unit', { valueString: '2.1 x10^9/L' }, '2.1 10*9/L'],
    ['text with a unit that starts with a number', { valueString: '2.1 10*3/uL' }, '2.1 10*9/L'],
    ['text with a thousands comma that either reading agrees on', { valueString: '3,200' }, '3.2 10*9/L'],
    ['text with a thousands comma and cells', { valueString: '3,200 /uL' }, '3.2 10*9/L'],
    ['a coded text', { valueCodeableConcept: { text: 'LT 0.5' } }, '<0.5 10*9/L'],
    ['an integer', { valueInteger: 3200 }, '3.2 10*9/L'],
    ['a sentence', { valueString: 'see comment 3' }, 'see comment 3'],
    ['a range of text', { valueString: '2-3' }, '2-3'],
    ['a range', { valueRange: { low: { value: 2 }, high: { value: 3, unit: 'K/uL' } } }, '2–3 K/uL'],
    ['an unknown comparator', { valueQuantity: { value: 2.1, comparator: 'ad', unit: 'K/uL' } }, 'ad2.1 K/uL'],
    [
      'a comparator that is a word of the language',
      { valueQuantity: { value: 2.1, comparator: 'constructor', unit: 'K/uL' } },
      'constructor2.1 K/uL',
    ],
    ['nothing', {}, 'none: no value'],
    ['a reason for nothing', { dataAbsentReason: { text: 'Specimen clotted' } }, 'none: Specimen clotted'],
  ])('%s', (_, value, expected) => {
    expect(shown(labsOf(wbc({ valueQuantity: undefined, ...value }))[0])).toBe(expected);
  });

  test('a titre stays a text', () => {
    expect(inShortOf(named('ANA', { valueQuantity: undefined, valueString: '1:160' }))).toEqual(['lab.ana 1:160']);
    expect(
      inShortOf(named('ANA', { valueQuantity: undefined, valueRatio: { numerator: { value: 1 }, denominator: { value: 160 } } })),
    ).toEqual(['lab.ana 1:160']);
  });

  test('what was written is kept beside what was converted', () => {
    expect(labsOf(wbc(quantity(2100, 'cells/uL')))[0]?.value).toMatchObject({ written: '2100 cells/uL' });
  });
});

describe('panels', () => {
  const panel = wbc({
    id: 'cbc',
    code: { coding: [{ system: LOINC, code: '58410-2' }], text: 'CBC' },
    valueQuantity: undefined,
    specimen: { reference: 'Specimen/9' },
    component: [
      { code: { coding: [{ system: LOINC, code: '6690-2' }] }, valueQuantity: { value: 2.1, unit: 'K/uL' } },
      { code: { text: 'HGB' }, valueQuantity: { value: 9.1, unit: 'g/dL' }, interpretation: [{ coding: [{ code: 'L' }] }] },
    ],
  });

  test('each component is a result with the time, specimen and reference of its panel', () => {
    const rows = labsOf(panel);
    expect(rows.map(inShort)).toEqual(['lab.wbc 2.1 10*9/L', 'lab.hgb 91 g/L']);
    for (const row of rows)
      expect(row).toMatchObject({
        ref: 'Observation/cbc',
        panel: 'Observation/cbc',
        specimen: 'Specimen/9',
        timeBasis: 'collected',
        time: { text: '2026-06-15T08:00:00Z' },
      });
    expect(rows[1]?.interpretation).toEqual(['L']);
  });

  test('members know their panel, and the panel is a heading', () => {
    const heading = wbc({
      id: 'cbc',
      code: { text: 'CBC' },
      valueQuantity: undefined,
      hasMember: [{ reference: 'https://ehr.example/fhir/Observation/wbc' }],
    });
    expect(labsOf(heading, wbc()).map((row) => [row.ref, row.panel])).toEqual([['Observation/wbc', 'Observation/cbc']]);
  });

  test('a withdrawn panel withdraws its components', () => {
    expect(leftOut({ ...panel, status: 'entered-in-error' })).toEqual(['Observation/cbc entered-in-error']);
    expect(labsOf({ ...panel, status: 'entered-in-error' })).toEqual([]);
  });

  test('a member of a member has the time and the report of the outermost panel', () => {
    const bare = { valueQuantity: undefined, effectiveDateTime: undefined };
    const members = [
      wbc({
        id: 'cbc',
        ...bare,
        effectiveDateTime: '2026-06-14',
        code: { text: 'CBC' },
        hasMember: [{ reference: 'Observation/diff' }],
      }),
      wbc({ id: 'diff', ...bare, code: { text: 'Differential' }, hasMember: [{ reference: 'Observation/anc' }] }),
      coded('751-8', { id: 'anc', effectiveDateTime: undefined }),
      { resourceType: 'DiagnosticReport', id: 'r', status: 'final', result: [{ reference: 'Observation/cbc' }] },
    ];
    expect(labsOf(...members)).toMatchObject([
      { ref: 'Observation/anc', panel: 'Observation/diff', time: { text: '2026-06-14' }, reports: ['DiagnosticReport/r'] },
    ]);
  });

  test('panels that list each other are no endless loop', () => {
    const heading = (id: string, member: string) =>
      wbc({ id, valueQuantity: undefined, code: { text: id }, hasMember: [{ reference: `Observation/${member}` }] });
    expect(labsOf(heading('a', 'b'), heading('b', 'a'), wbc()).map((row) => row.ref)).toEqual(['Observation/wbc']);
  });

  const report = {
    resourceType: 'DiagnosticReport',
    id: 'r',
    status: 'final',
    code: { text: 'CBC' },
    subject: { reference: 'Patient/pt' },
    effectiveDateTime: '2026-06-14',
    contained: [wbc({ id: 'a', effectiveDateTime: undefined, subject: undefined })],
    result: [{ reference: '#a' }],
  };

  test.each([
    ['entered in error', { status: 'entered-in-error' }, 'entered-in-error'],
    ['cancelled', { status: 'cancelled' }, 'cancelled'],
    ['about another patient', { subject: { reference: 'Patient/other' } }, 'other-patient'],
  ])('Observations inside a report that is %s are not used', (_, changes, why) => {
    expect(labsOf({ ...report, ...changes })).toEqual([]);
    expect(leftOut({ ...report, ...changes })).toContain(`DiagnosticReport/r#a ${why}`);
  });

  test.each([
    ['report', { ...report, contained: undefined, result: [{ reference: 'Observation/wbc' }] }],
    ['panel', wbc({ id: 'cbc', code: { text: 'CBC' }, valueQuantity: undefined, hasMember: [{ reference: 'Observation/wbc' }] })],
  ])('a result that names nobody is of the patient whom its %s names', (_, holder) => {
    const bare = wbc({ subject: undefined });
    expect(labsOf(bare, holder)).toHaveLength(1);
    expect(labsOf(bare, { ...holder, subject: { reference: 'Patient/other' } })).toEqual([]);
  });

  test('Observations inside a report are results with its time', () => {
    const [row] = labsOf(report);
    expect(row).toMatchObject({
      ref: 'DiagnosticReport/r#a',
      timeBasis: 'report',
      time: { text: '2026-06-14' },
      reports: ['DiagnosticReport/r'],
    });
  });
});

describe('when it was taken', () => {
  const report = {
    resourceType: 'DiagnosticReport',
    id: 'r',
    status: 'final',
    code: { text: 'CBC' },
    subject: { reference: 'Patient/pt' },
    effectiveDateTime: '2026-06-11',
    result: [{ reference: 'Observation/wbc' }],
  };
  const specimen = { resourceType: 'Specimen', id: 's', collection: { collectedDateTime: '2026-06-10T07:00:00Z' } };
  const undated = wbc({ effectiveDateTime: undefined, issued: '2026-06-12T09:00:00Z', specimen: { reference: 'Specimen/s' } });
  test.each([
    ['effective', [wbc(), report, specimen], '2026-06-15T08:00:00Z', 'collected'],
    ['a period', [wbc({ effectiveDateTime: undefined, effectivePeriod: { start: '2026-06-14' } })], '2026-06-14', 'collected'],
    ['the specimen', [undated, report, specimen], '2026-06-10T07:00:00Z', 'specimen'],
    ['the report', [undated, report], '2026-06-11', 'report'],
    ['issued', [undated], '2026-06-12T09:00:00Z', 'issued'],
    ['a month only', [wbc({ effectiveDateTime: '2026-05' })], '2026-05', 'collected'],
    [
      'a date that does not exist gives way',
      [wbc({ effectiveDateTime: '2026-02-31', issued: '2026-06-12T09:00:00Z' })],
      '2026-06-12T09:00:00Z',
      'issued',
    ],
  ])('%s', (_, resources, text, timeBasis) => {
    expect(labsOf(...resources)[0]).toMatchObject({ time: { text }, timeBasis });
  });

  test('a result of "2026", read in June, lies between January and June', () => {
    const [row] = labsOf(wbc({ effectiveDateTime: '2026' }));
    expect(row?.time).toMatchObject({ earliest: Date.parse('2026-01-01'), latest: AS_OF });
  });
  test('a row without any date is kept without one', () => {
    expect(labsOf(wbc({ effectiveDateTime: undefined }))[0]?.time).toBeUndefined();
  });
  test.each(['1970-01-01T00:00:00Z', '1900-01-01', '0001-01-01T00:00:00Z'])('%s stands for no date, and is named', (date) => {
    expect(labsOf(wbc({ effectiveDateTime: date }))[0]?.time).toBeUndefined();
    expect(leftOut(wbc({ effectiveDateTime: date }))).toEqual(['Observation/wbc not-dated']);
  });
  test('behind a date that stands for none, that of the report counts', () => {
    const row = wbc({ effectiveDateTime: '1900-01-01', issued: '2026-06-15T09:00:00Z' });
    expect(labsOf(row)[0]).toMatchObject({ timeBasis: 'issued', time: { text: '2026-06-15T09:00:00Z' } });
  });
  test('a result of tomorrow is not used', () => {
    expect(leftOut(wbc({ effectiveDateTime: '2026-06-16T08:00:00Z' }))).toEqual(['Observation/wbc later-than-review']);
  });
  test('a result of this day without an hour is used', () => {
    expect(labsOf(wbc({ effectiveDateTime: '2026-06-15' }))).toHaveLength(1);
  });
});

describe('status', () => {
  test('a frightening value that was entered in error never becomes a row', () => {
    const record = recordOf(wbc({ ...quantity(0.1, 'K/uL'), status: 'entered-in-error' }));
    expect(record.labs.rows).toEqual([]);
    expect(record.leftOut).toEqual([
      {
        ref: 'Observation/wbc',
        what: 'WBC',
        why: 'entered-in-error',
        detail: 'the laboratory has withdrawn it',
        // Where it stood, so that it can be drawn as withdrawn; its value is not repeated.
        time: expect.objectContaining({ precision: 'instant' }),
        sets: ['lab.wbc'],
      },
    ]);
    expect(JSON.stringify(record)).not.toContain('0.1');
  });
  test.each([
    ['Entered in Error', 'entered-in-error'],
    ['entered_in_error', 'entered-in-error'],
    ['CANCELLED', 'cancelled'],
    ['canceled', 'cancelled'],
  ])('%s is %s, however it is spelled', (status, why) => {
    expect(labsOf(wbc({ status }))).toEqual([]);
    expect(leftOut(wbc({ status }))).toEqual([`Observation/wbc ${why}`]);
  });
  test('a cancelled test is left out by name', () =>
    expect(leftOut(wbc({ status: 'cancelled' }))).toEqual(['Observation/wbc cancelled']));
  test('a registered test is pending, whatever number it carries', () => {
    expect(labsOf(wbc({ status: 'registered' }))[0]).toMatchObject({ status: 'registered', value: { kind: 'none' } });
  });
  test.each([
    ['preliminary', 'preliminary'],
    ['appended', 'amended'],
    ['strange', 'unknown'],
    [undefined, 'unknown'],
    ['constructor', 'unknown'],
  ])('%s is kept as %s', (status, expected) => expect(labsOf(wbc({ status }))[0]?.status).toBe(expected));

  test('a corrected result replaces the original of the same draw', () => {
    const rows = [
      wbc({ id: 'old', ...quantity(0.9, 'K/uL') }),
      wbc({ id: 'new', status: 'corrected', effectiveDateTime: '2026-06-15T08:02:00Z' }),
    ];
    expect(labsOf(...rows).map((row) => row.ref)).toEqual(['Observation/new']);
    expect(leftOut(...rows)).toEqual(['Observation/old replaced']);
  });
  test('a corrected result leaves the draw of an hour later alone', () => {
    const rows = [
      wbc({ id: 'other', effectiveDateTime: '2026-06-15T09:00:00Z' }),
      wbc({ id: 'new', status: 'corrected', ...quantity(3, 'K/uL') }),
    ];
    expect(labsOf(...rows)).toHaveLength(2);
  });
  test('of two corrections of one specimen the later counts', () => {
    const specimen = { reference: 'Specimen/1' };
    const rows = [
      wbc({ id: 'second', status: 'corrected', specimen, issued: '2026-06-15T12:00:00Z' }),
      wbc({ id: 'first', status: 'corrected', specimen, issued: '2026-06-15T10:00:00Z', ...quantity(9, 'K/uL') }),
    ];
    expect(labsOf(...rows).map((row) => row.ref)).toEqual(['Observation/second']);
  });
  test('the final report replaces the preliminary one', () => {
    const rows = [wbc({ id: 'early', status: 'preliminary', ...quantity(2.4, 'K/uL') }), wbc({ id: 'late' })];
    expect(labsOf(...rows).map((row) => row.ref)).toEqual(['Observation/late']);
  });
});

describe('the same result twice', () => {
  test('one analyte, one time, one value from two sources counts once', () => {
    const rows = [named('WBC', { id: 'copy', ...quantity(2100, '/uL'), effectiveDateTime: '2026-06-15T08:03:00Z' }), wbc()];
    expect(labsOf(...rows).map((row) => row.ref)).toEqual(['Observation/wbc']);
    expect(leftOut(...rows)).toEqual(['Observation/copy duplicate']);
  });
  test('differing values of one time are two measurements, and both stay', () => {
    expect(labsOf(wbc(), wbc({ id: 'poc', ...quantity(2.4, 'K/uL') }))).toHaveLength(2);
  });
  test('equal values of two mornings are two results', () => {
    expect(labsOf(wbc(), wbc({ id: 'b', effectiveDateTime: '2026-06-14T08:00:00Z' }))).toHaveLength(2);
  });
  test('the one that is kept learns the specimen of its copy', () => {
    const [row] = labsOf(wbc(), wbc({ id: 'copy', specimen: { reference: 'Specimen/1' } }));
    expect(row?.specimen).toBe('Specimen/1');
  });
  test('one resource that came in two searches is one row', () => expect(labsOf(wbc(), wbc())).toHaveLength(1));
});

const range = (referenceRange: unknown, value: Record<string, unknown> = quantity(2100, '/uL')) =>
  labsOf(wbc({ ...value, referenceRange }))[0]?.range;

describe('reference range', () => {
  test.each([
    [
      'limits in the unit of the value',
      [{ low: { value: 4000, unit: '/uL' }, high: { value: 11_000, unit: '/uL' } }],
      { low: 4, high: 11 },
    ],
    ['limits without a unit', [{ low: { value: 4000 }, high: { value: 11_000 } }], { low: 4, high: 11 }],
    ['limits in another unit', [{ low: { value: 4, unit: 'K/uL' }, high: { value: 11, unit: 'K/uL' } }], {}],
    ['limits without a unit and of another size', [{ low: { value: 4_000_000 }, high: { value: 11_000_000 } }], {}],
    ['one limit', [{ low: { value: 4000 } }], { low: 4 }],
    ['text', [{ text: '4000 - 11000' }], { low: 4, high: 11 }],
    ['text in another unit', [{ text: '4.0-11.0 K/uL' }], {}],
    ['odd text', [{ text: '[3.9][10.6]' }], {}],
    ['0 to 0', [{ low: { value: 0 }, high: { value: 0 } }], {}],
    [
      'two, one of the other sex',
      [
        { low: { value: 5000 }, appliesTo: [{ text: 'male' }] },
        { low: { value: 4000 }, appliesTo: [{ text: 'female' }] },
      ],
      { low: 4 },
    ],
  ])('%s', (_, given, expected) => {
    const { text, ...limits } = range(given) ?? { text: '' };
    expect(limits).toEqual(expected);
    expect(text).not.toBe('');
  });
});

test('vital signs stand apart', () => {
  const record = recordOf(coded('8310-5', quantity(38.4, 'Cel')), wbc());
  expect(record.vitals.rows.map(inShort)).toEqual(['vital.temp 38.4 Cel']);
  expect(record.labs.rows).toHaveLength(1);
});

test('a result with words stays for the reasoning to read', () => {
  const [row] = labsOf(named('Peripheral blood smear', { valueQuantity: undefined, valueString: 'No blasts seen.' }));
  expect(row?.value).toEqual({ kind: 'text', text: 'No blasts seen.' });
});

describe('what one row says does not colour the next', () => {
  /** One of these, or nothing. */
  const oneOf = (...values: readonly unknown[]) => fc.constantFrom(undefined, ...values);
  const limit = fc.record({ value: fc.constantFrom(4, 4.5, '4'), unit: oneOf('K/uL', 'g/L'), code: oneOf('10*3/uL') });
  const interval = fc.record({ low: fc.option(limit, { nil: undefined }), high: limit, text: oneOf('4-10') });
  const coding = fc.record({
    system: fc.constantFrom(LOINC, LOINC, LOINC, 'urn:local', undefined),
    code: fc.constantFrom('6690-2', '6690-2', '751-8', '5821-4', 'L1', undefined),
    display: oneOf('WBC', 'WBC automated', 'WBC in urine', 'Neutrophils', ''),
  });
  const row = fc.record({
    code: fc.record({
      text: oneOf('WBC', 'Urine WBC', 'Neutrophils'),
      coding: fc.oneof({ weight: 4, arbitrary: fc.tuple(coding) }, fc.array(coding, { maxLength: 2 }), fc.constant(undefined)),
    }),
    valueQuantity: fc.record({ value: fc.constantFrom(4.1, 51), unit: oneOf('K/uL', '%', 'g/L'), code: oneOf('10*3/uL') }),
    referenceRange: fc.option(fc.tuple(interval), { nil: undefined }),
  });

  /** Apart by years, so that the rows have nothing to do with one another. */
  const observed = (changes: Record<string, unknown>, at: number) =>
    wbc({ id: `row-${at}`, effectiveDateTime: `${2000 + at}-03-04T08:00:00Z`, ...changes });

  test('of rows of one code only that which names urine is of urine, and each keeps its own name of the code', () => {
    const displays = ['WBC', 'WBC automated', 'WBC in urine', 'WBC manual'];
    const rows = displays.map((display, at) =>
      observed({ code: { coding: [{ system: LOINC, code: '6690-2', display }], text: 'Leukocytes' } }, at),
    );
    const { labs, leftOut: others } = recordOf(...rows);
    expect(labs.rows.map(({ codes }) => codes[0]?.display)).toEqual(['WBC', 'WBC automated', 'WBC manual']);
    expect(others.map(({ ref, why, detail }) => [ref, why, detail])).toEqual([
      ['Observation/row-2', 'other-specimen', 'named WBC in urine'],
    ]);
  });

  test('a row is read in a chart as it is read alone', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 9 }), (rows) => {
        const resources = rows.map(observed);
        const together = recordOf(...resources);
        const alone = resources.map((resource) => recordOf(resource));
        expect(together.labs.rows).toEqual(alone.flatMap((record) => record.labs.rows));
        // Numbers that nothing recognises are counted by their name.
        const others = (of: typeof together) => of.leftOut.filter(({ why }) => why !== 'not-recognised');
        const expected = alone.flatMap(others);
        expect(others(together)).toHaveLength(expected.length);
        expect(others(together)).toEqual(expect.arrayContaining(expected));
      }),
      { numRuns: 300 },
    );
  });
});

test('a number is shown with the digits with which it was sent', () => {
  const number = fc.oneof(
    fc.integer({ min: -300, max: 2_000_000 }).map((hundredths) => hundredths / 100),
    fc.integer({ min: 0, max: 50_000 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0.1 + 0.2, 1.005, 4.35, 1e21, 1e-7, 10_000_000.01, 9_999_999.999, -0),
  );
  fc.assert(
    fc.property(number, (value) => {
      const { number: read } = readValue({ valueQuantity: { value, unit: 'mg/L' } });
      expect(read?.written).toBe(`${value} mg/L`);
    }),
    { numRuns: 2000 },
  );
});
