import { describe, expect, test } from 'vitest';
import { recordOf } from './a-chart.ts';

type Json = Record<string, unknown>;

const subject = { reference: 'Patient/pt' };
const row = (resourceType: string, changes: Json): Json => ({
  resourceType,
  id: 'x',
  ...(resourceType === 'AllergyIntolerance' || resourceType === 'FamilyMemberHistory' ? { patient: subject } : { subject }),
  ...changes,
});
const why = (resource: Json) => recordOf(resource).leftOut.map((each) => each.why);

describe('allergies', () => {
  const allergy = (changes: Json) => row('AllergyIntolerance', { code: { text: 'clozapine' }, ...changes });
  const first = (changes: Json) => recordOf(allergy(changes)).allergies.rows[0];

  test('the reactions are kept, in every way in which they are written', () => {
    const reaction = [
      { manifestation: [{ text: 'Agranulocytosis' }, { coding: [{ display: 'Fever' }] }], description: 'neutrophils 0.1' },
      { manifestation: [{ text: 'Fever' }] },
    ];
    expect(first({ reaction })?.reactions).toEqual(['Agranulocytosis', 'Fever', 'neutrophils 0.1']);
  });
  test('a substance that stands in the reaction only is the allergy', () => {
    expect(first({ code: undefined, reaction: [{ substance: { text: 'dapsone' } }] })?.text).toBe('dapsone');
  });
  test.each([
    ['NKDA', true],
    ['No known allergies', true],
    ['No known drug allergies.', true],
    ['none known', true],
    ['clozapine', false],
    ['No known allergy to penicillin, rash to dapsone', false],
  ])('"%s" is the statement that there is none: %s', (text, noKnown) => {
    expect(first({ code: { text } })?.noKnown).toBe(noKnown);
  });
  test('the code of "no known allergy" is that statement', () => {
    expect(first({ code: { coding: [{ system: 'http://snomed.info/sct', code: '716186003' }] } })?.noKnown).toBe(true);
  });
  test.each([
    [{ verificationStatus: { coding: [{ code: 'refuted' }] } }, 'refuted'],
    [{ verificationStatus: { coding: [{ code: 'entered-in-error' }] } }, 'entered-in-error'],
    [{ code: undefined }, 'unreadable'],
    [{ recordedDate: '2026-06-20' }, 'later-than-review'],
  ])('%j is not used, and named', (changes, reason) => expect(why(allergy(changes))).toEqual([reason]));
});

describe('procedures', () => {
  const procedure = (changes: Json) => row('Procedure', { status: 'completed', code: { text: 'Splenectomy' }, ...changes });
  test.each([
    ['not-done', 'not-done'],
    ['entered-in-error', 'entered-in-error'],
  ])('one that is %s is not used, and named', (status, reason) => {
    const record = recordOf(procedure({ status }));
    expect([record.procedures.rows, record.leftOut.map((each) => each.why)]).toEqual([[], [reason]]);
  });
  test.each([
    [{ performedDateTime: '2019-03' }, '2019-03'],
    [{ performedPeriod: { start: '2019-03-01', end: '2019-03-02' } }, '2019-03-01'],
    [{ performedAge: { value: 12, unit: 'a' } }, 'age 12 a'],
    [{ performedString: 'as a child' }, undefined],
  ])('%j', (changes, text) => expect(recordOf(procedure(changes)).procedures.rows[0]?.performed?.text).toBe(text));
});

describe('family and visits', () => {
  test('each illness of a relative stands for itself, with the relationship', () => {
    const mother = row('FamilyMemberHistory', {
      status: 'completed',
      relationship: { text: 'mother' },
      condition: [{ code: { text: 'neutropenia' } }, { code: {} }, { code: { text: 'leukaemia' } }],
    });
    expect(recordOf(mother).family.rows.map(({ relationship, text }) => `${relationship}: ${text}`)).toEqual([
      'mother: neutropenia',
      'mother: leukaemia',
    ]);
  });
  test('a cancelled visit is not used, and named', () =>
    expect(why(row('Encounter', { status: 'cancelled' }))).toEqual(['cancelled']));
  test('an end that lies ahead is no end', () => {
    const [visit] = recordOf(
      row('Encounter', { status: 'in-progress', class: { code: 'IMP' }, period: { start: '2026-06-14', end: '2026-06-20' } }),
    ).encounters.rows;
    expect([visit?.class, visit?.start?.text, visit?.end]).toEqual(['IMP', '2026-06-14', undefined]);
  });
});

describe('reports', () => {
  const report = (changes: Json) =>
    row('DiagnosticReport', {
      status: 'final',
      code: { text: 'Blood film' },
      effectiveDateTime: '2026-06-15T08:00:00Z',
      ...changes,
    });
  const form = (contentType: string | undefined, text?: string) => ({
    presentedForm: [{ contentType, ...(text !== undefined && { data: btoa(text) }) }],
  });
  test('the conclusion and the printed text are its words, once', () => {
    const [read] = recordOf(report({ conclusion: 'No blasts.', ...form('text/plain', 'No blasts.') })).reports.rows;
    expect(read?.text).toBe('No blasts.');
  });
  test('text that is not in ASCII is read in its own alphabet', () => {
    const [read] = recordOf(report(form('text/plain; charset=iso-8859-1', 'Leucopénie'))).reports.rows;
    expect(read?.text).toBe('Leucopénie');
  });
  test.each([
    ['HTML', form('text/html', '<p>No blasts</p>')],
    ['PDF', form('application/pdf', '%PDF')],
    ['RTF', form('application/rtf', '{\\rtf1}')],
    ['a form of unknown kind', form(undefined, 'No blasts')],
    ['only a link', form('text/plain')],
    ['no Base64', { presentedForm: [{ contentType: 'text/plain', data: '%%%' }] }],
  ])('%s is named as unreadable, and the report stays', (_, changes) => {
    const record = recordOf(report(changes));
    expect(record.reports.rows.map((each) => each.text)).toEqual(['']);
    expect(record.leftOut.map((each) => each.why)).toEqual(['unreadable']);
  });
  test.each(['entered-in-error', 'cancelled'])('one that is %s keeps no word', (status) => {
    const record = recordOf(report({ status, conclusion: 'Blasts 40 %' }));
    expect(record.reports.rows).toEqual([]);
    expect(JSON.stringify(record)).not.toContain('Blasts 40');
  });
  test.each([
    ['corrected', {}, ['new']],
    ['amended', {}, ['new']],
    ['appended', {}, ['old', 'new']],
    ['corrected', { effectiveDateTime: '2026-06-14T08:00:00Z' }, ['old', 'new']],
    ['corrected', { code: { text: 'Marrow' } }, ['old', 'new']],
  ])('one that is %s stands for the one of the same name and moment: %j', (status, changes, ids) => {
    const record = recordOf(
      report({ id: 'old', conclusion: 'Blasts 20 %' }),
      report({ id: 'new', status, conclusion: 'None', ...changes }),
    );
    expect(record.reports.rows.map((each) => each.ref)).toEqual(ids.map((id) => `DiagnosticReport/${id}`));
    expect(record.leftOut.map((each) => each.why)).toEqual(ids.length === 1 ? ['replaced'] : []);
  });
});
