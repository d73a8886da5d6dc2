import { describe, expect, test } from 'vitest';
import { condition, PATIENT, recordOf } from './a-chart.ts';

const problemsOf = (...resources: readonly unknown[]) => recordOf(...resources).problems.rows;
const leftOut = (...resources: readonly unknown[]) =>
  recordOf(...resources).leftOut.map(({ ref, why, what }) => `${ref} (${what}) ${why}`);

const status = (code: string) => ({ coding: [{ code }] });

describe('whether a diagnosis counts', () => {
  test.each([
    ['refuted', 'refuted'],
    ['entered-in-error', 'entered-in-error'],
  ])('one that is %s never counts and is named', (verification, why) => {
    const resource = condition({ verificationStatus: status(verification) });
    expect(problemsOf(resource)).toEqual([]);
    expect(leftOut(resource)).toEqual([`Condition/flu (Influenza) ${why}`]);
  });

  test.each([
    ['Refuted', 'refuted'],
    ['Entered in error', 'entered-in-error'],
  ])('a status in words alone is read: %s', (text, why) => {
    expect(leftOut(condition({ verificationStatus: { text } }))).toEqual([`Condition/flu (Influenza) ${why}`]);
  });
  test('one that is "Resolved" in words alone is over', () => {
    expect(problemsOf(condition({ clinicalStatus: { text: 'Resolved' } }))[0]?.active).toBe('no');
  });

  test.each([
    ['provisional', true],
    ['differential', true],
    ['unconfirmed', true],
    ['confirmed', false],
    [undefined, false],
  ])('one that is %s is a suspicion: %s', (verification, suspected) => {
    const resource = condition(verification === undefined ? {} : { verificationStatus: status(verification) });
    expect(problemsOf(resource)[0]?.suspected).toBe(suspected);
  });

  test.each([
    ['active', {}, 'yes'],
    ['recurrence', {}, 'yes'],
    ['relapse', {}, 'yes'],
    ['inactive', {}, 'no'],
    ['remission', {}, 'no'],
    ['resolved', {}, 'no'],
    ['without a status', {}, 'not-stated'],
    ['without a status and ended', { abatementDateTime: '2026-03-01' }, 'no'],
    ['without a status and ended in words', { abatementString: 'resolved in spring' }, 'no'],
    ['active, to end after the review', { abatementDateTime: '2026-07-01' }, 'yes'],
  ])('one that is %s %j is active: %s', (clinical, changes, active) => {
    const clinicalStatus = /status|after/.test(clinical) ? undefined : status(clinical);
    expect(problemsOf(condition({ clinicalStatus, ...changes }))[0]?.active).toBe(active);
  });

  test('one that will be diagnosed after the review is not used', () => {
    expect(leftOut(condition({ onsetDateTime: '2026-06-20' }))).toEqual(['Condition/flu (Influenza) later-than-review']);
  });

  test('one without a name and a code is named as unreadable', () => {
    expect(leftOut(condition({ code: undefined }))).toEqual(['Condition/flu (Condition) unreadable']);
  });
});

describe('since when', () => {
  test.each([
    ['a day', { onsetDateTime: '2026-06-06' }, '2026-06-06'],
    ['a month', { onsetDateTime: '2026-05' }, '2026-05'],
    ['a period', { onsetPeriod: { start: '2026-05-01', end: '2026-05-20' } }, '2026-05-01'],
    ['a date in words', { onsetString: '2019' }, '2019'],
    ['words that are no date', { onsetString: 'in childhood' }, undefined],
    ['an age', { onsetAge: { value: 34, unit: 'years', code: 'a' } }, 'age 34 a'],
    ['an age without a unit', { onsetAge: { value: 34 } }, undefined],
    ['ages from and to', { onsetRange: { low: { value: 30, code: 'a' }, high: { value: 35, code: 'a' } } }, 'age 30–35 a'],
    ['the day of recording is not the onset', { recordedDate: '2026-06-10' }, undefined],
  ])('%s', (_, changes, onset) => expect(problemsOf(condition(changes))[0]?.onset?.text).toBe(onset));

  test.each([
    ['1979-06-01', undefined],
    ['1979-07-01', '1979-07-01'],
  ])('a diagnosis before the birth may be of the pregnancy, and an older date stands for none: %s', (date, onset) => {
    expect(problemsOf(condition({ onsetDateTime: date }))[0]?.onset?.text).toBe(onset);
  });

  test('an age is an interval counted from the birth date', () => {
    const [problem] = problemsOf(condition({ onsetAge: { value: 34, code: 'a' } }));
    expect(PATIENT.birthDate).toBe('1980-04-02');
    expect(new Date(problem?.onset?.earliest ?? 0).toISOString()).toBe('2014-04-02T00:00:00.000Z');
    expect(new Date(problem?.onset?.latest ?? 0).toISOString().slice(0, 10)).toBe('2015-04-02');
  });
});
