import { expect, test } from 'vitest';
import type { Assessment } from '../../src/reasoning/assessment.ts';
import { changeWords } from '../../src/view/changes.ts';
import { aCause, aSuspect, anAlert, anAssessment, anItem } from './an-assessment.ts';

const [dengue, malaria, sepsis] = [aCause('dengue', 'Dengue'), aCause('malaria', 'Malaria'), aCause('sepsis', 'Sepsis')];
const open = { ...malaria, standing: 'not-yet-excluded' as const };
const aside = { ...malaria, standing: 'set-aside' as const };

const changed = (before: Partial<Assessment>, after: Partial<Assessment>) =>
  changeWords(anAssessment(before), anAssessment(after));

test('a cause that overtakes another one moved up; the one that it passed did not', () =>
  expect(changed({ causes: [sepsis, malaria] }, { causes: [malaria, sepsis] })).toBe('Moved up: malaria.'));

test('a cause that was still open and becomes a candidate is new', () =>
  expect(changed({ causes: [sepsis, open] }, { causes: [sepsis, malaria] })).toBe('New: malaria.'));

test('a new first candidate pushes others down without a word about them', () =>
  expect(changed({ causes: [sepsis, dengue] }, { causes: [malaria, sepsis, dengue] })).toBe('New: malaria.'));

test('a cause that is set aside is no longer listed', () =>
  expect(changed({ causes: [sepsis, open] }, { causes: [sepsis, aside] })).toBe('No longer listed: malaria.'));

test('a candidate that falls back to still open is named once', () =>
  expect(changed({ causes: [sepsis, malaria] }, { causes: [sepsis, open] })).toBe('Now open: malaria.'));

test('an answer that moves nothing is noted', () =>
  expect(changed({}, {})).toBe('Noted. It changes neither causes nor alerts nor workup.'));

test('a danger that is listed only now is said to be open', () =>
  expect(changed({ causes: [sepsis] }, { causes: [sepsis, open] })).toBe('Now open: malaria.'));

test('alerts stand first, and quiet ones are not announced', () => {
  const alert = anAlert({ id: 'alert-sepsis-leukopenia' });
  expect(changed({ alerts: [], causes: [sepsis] }, { alerts: [alert], causes: [sepsis, malaria] })).toMatch(
    /^Alert: .+\. New: malaria\.$/,
  );
  expect(changed({ alerts: [] }, { alerts: [{ ...alert, quiet: true }] })).toMatch(/^Noted/);
  expect(changed({ alerts: [alert] }, { alerts: [] })).toMatch(/^No longer alerted: /);
});

test('tests that come and go are named, done ones are not', () => {
  const film = anItem('blood-smear', 'Blood film');
  expect(changed({ workup: [] }, { workup: [film] })).toBe('Tests added: blood film.');
  expect(changed({ workup: [film] }, { workup: [{ ...film, status: 'done' }] })).toBe('Tests dropped: blood film.');
});

test('a medicine that is no suspect any more is named', () => {
  const suspect = aSuspect();
  expect(changed({ drugSuspects: [suspect] }, { drugSuspects: [{ ...suspect, shown: false }] })).toMatch(
    /^Now set aside among the medicines: /,
  );
});

test('more than three names are counted', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => aCause(id, `Cause ${id}`));
  expect(changed({ causes: [] }, { causes: five })).toBe('New: cause a, cause b, cause c and 2 more.');
});
