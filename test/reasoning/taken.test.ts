import { describe, expect, test } from 'vitest';
import type { DrugSelector } from '../../src/knowledge/rule.ts';
import type { DatedCourse } from '../../src/reasoning/exposures.ts';
import { type CourseLimits, mayBeTakenBetween, type Medicine, selectorOf, takenBetween } from '../../src/reasoning/taken.ts';
import { dated, type Moment, NOW } from '../a-patient.ts';
import { DAY } from '../../src/record/when.ts';

const FROM = NOW - 30 * DAY;

interface Dates {
  readonly from?: Moment;
  readonly to?: Moment;
  readonly ongoing?: DatedCourse['ongoing'];
}

const course = ({ from, to, ongoing = to === undefined ? 'yes' : 'no' }: Dates, refs: readonly string[]): DatedCourse => ({
  ...(from !== undefined && { start: dated(from) }),
  ...(to !== undefined && { stop: dated(to) }),
  ongoing,
  refs,
  sources: [],
});

const medicine = (name: string, more: Partial<Medicine> = {}, ...dates: readonly Dates[]): Medicine => ({
  name,
  recognisedBy: 'name',
  courses: (dates.length > 0 ? dates : [{ from: -10 }]).map((each) => course(each, ['MedicationRequest/1'])),
  refs: ['MedicationRequest/0'],
  ...more,
});

const isTaken = (medicines: readonly Medicine[], selector: DrugSelector): boolean =>
  takenBetween(medicines, selectorOf(selector), FROM, NOW).length > 0;

const ANY = selectorOf({ ids: ['clozapine'] });
const clozapine = (...dates: readonly Dates[]): readonly Medicine[] => [medicine('Clozapine', { drug: 'clozapine' }, ...dates)];
const facts = (dates: Dates, limits?: CourseLimits) => takenBetween(clozapine(dates), ANY, FROM, NOW, limits);

describe('which medicine a rule means', () => {
  const thiamazole = medicine('Thiamazole 20 mg', {
    drug: 'methimazole',
    class: 'antithyroid (thionamide)',
    mainCause: 'antithyroid-agranulocytosis',
  });
  const unknown = medicine('Levothyroxine 75 mcg');

  test.each<[string, DrugSelector, boolean]>([
    ['its id', { ids: ['methimazole'] }, true],
    ['one of several ids', { ids: ['clozapine', 'methimazole'] }, true],
    ['another id', { ids: ['carbimazole'] }, false],
    ['its class', { classes: ['antithyroid (thionamide)'] }, true],
    ['another class', { classes: ['beta-lactam antibiotic'] }, false],
    ['its cause', { causes: ['antithyroid-agranulocytosis'] }, true],
    ['another cause', { causes: ['clozapine-neutropenia'] }, false],
    ['its name', { names: ['thiamazole'] }, true],
    ['another name', { names: ['carbimazole'] }, false],
    ['one of several names', { names: ['carbimazole', 'Thiamazole'] }, true],
    ['another id, but its class', { ids: ['carbimazole'], classes: ['antithyroid (thionamide)'] }, true],
    ['no medicine at all', {}, false],
  ])('%s', (_, selector, taken) => {
    expect(isTaken([thiamazole], selector)).toBe(taken);
    expect(isTaken([unknown, thiamazole], selector)).toBe(taken);
    expect(isTaken([unknown], selector)).toBe(false);
  });

  test.each([
    ['Interferon beta-1a', 'interferon', true],
    ['PEG-Interferon 180 mcg', 'interferon', true],
    ['Vitamin B12 1000 mcg', 'vitamin b12', true],
    ['VITAMIN  B12', 'vitamin b12', true],
    ['vitamin-b12', 'vitamin b12', true],
    ['Oral vitamin B12', 'vitamin b12', true],
    ['Vitamin B1', 'vitamin b12', false],
    ['Vitamin B12a', 'vitamin b12', false],
    ['Multivitamin B12', 'vitamin b12', false],
    ['Ionising radiation', 'iron', false],
    ['(Iron) 100 mg', 'iron', true],
    ['Interferón', 'interferón', true],
    ['铁剂', '铁剂', true],
    ['', 'iron', false],
  ])('“%s” for the name “%s”: %s, by whole words and in any writing', (name, asked, taken) =>
    expect(isTaken([medicine(name)], { names: [asked] })).toBe(taken),
  );

  test('only the medicines that are meant are named', () => {
    const found = takenBetween([unknown, thiamazole], selectorOf({ ids: ['methimazole'] }), FROM, NOW);
    expect(found.map((fact) => fact.words)).toEqual(['Thiamazole 20 mg from 2026-06-05, still taken']);
  });

  test('two rules may ask for the same medicine, and one that is read after the chart was asked finds it as well', () => {
    const medicines = [thiamazole];
    const [first, second] = [selectorOf({ ids: ['methimazole'] }), selectorOf({ ids: ['methimazole'] })];
    expect(takenBetween(medicines, first, FROM, NOW)).toHaveLength(1);
    expect(takenBetween(medicines, second, FROM, NOW)).toHaveLength(1);
    const [later, other] = [selectorOf({ names: ['thiamazole'] }), selectorOf({ ids: ['clozapine'] })];
    expect(takenBetween(medicines, later, FROM, NOW)).toHaveLength(1);
    expect(takenBetween(medicines, other, FROM, NOW)).toEqual([]);
  });

  test('what was used locally was not taken', () => {
    expect(isTaken([{ ...thiamazole, local: true }], { ids: ['methimazole'] })).toBe(false);
  });
});

// the interval is that of 16 May to 15 June at noon
describe('whether a course ran inside the interval', () => {
  test.each<[string, Dates, boolean]>([
    ['still taken', { from: -400 }, true],
    ['begun on the last day', { from: 0 }, true],
    ['begun the day after', { from: 1 }, false],
    ['ended on the first day', { from: -90, to: -30 }, true],
    ['ended the day before', { from: -90, to: -31 }, false],
    ['begun and ended inside it', { from: -20, to: -10 }, true],
    ['begun before and ended after it', { from: -90, to: 5 }, true],
    ['of unknown start, ended before it', { to: -31 }, false],
    ['of unknown start, ended inside it', { to: -3 }, true],
    ['of unknown dates', {}, true],
    ['of unknown dates, and over', { ongoing: 'no' }, true],
    ['begun before it, over on an unknown day', { from: -31, ongoing: 'no' }, false],
    ['begun on its first day, over on an unknown day', { from: -30, ongoing: 'no' }, true],
    ['begun before it, perhaps still taken', { from: -400, ongoing: 'unknown' }, true],
    ['begun in the month of its last day', { from: '2026-06' }, true],
    ['begun in the month after', { from: '2026-07' }, false],
    ['ended in the month of its first day', { from: -90, to: '2026-05' }, true],
    ['ended in the month before', { from: -90, to: '2026-04' }, false],
  ])('%s', (_, dates, taken) => expect(facts(dates)).toHaveLength(taken ? 1 : 0));

  test.each<[string, Dates, boolean]>([
    ['begun the day before it', { from: -31, ongoing: 'no' }, true],
    ['begun 90 days before it', { from: -120, ongoing: 'no' }, true],
    ['begun 91 days before it', { from: -121, ongoing: 'no' }, false],
    ['with a known end before it', { from: -60, to: -31 }, false],
    ['still taken, which needs no guess', { from: -60 }, false],
    ['begun after it', { from: 1, ongoing: 'no' }, false],
  ])('a course that is over on an unknown day may have run in it: %s', (_, dates, may) =>
    expect(mayBeTakenBetween(clozapine(dates), ANY, FROM, NOW)).toBe(may),
  );

  test('what was used locally, another medicine and a course begun too late for the rule leave nothing open', () => {
    const over = { from: -60, ongoing: 'no' } as const;
    expect(mayBeTakenBetween([medicine('Clozapine', { drug: 'clozapine', local: true }, over)], ANY, FROM, NOW)).toBe(false);
    expect(mayBeTakenBetween([medicine('Levothyroxine', {}, over)], ANY, FROM, NOW)).toBe(false);
    expect(mayBeTakenBetween(clozapine(over), ANY, FROM, NOW, { beganBy: NOW - 61 * DAY })).toBe(false);
    expect(mayBeTakenBetween(clozapine(over), ANY, FROM, NOW, { beganBy: NOW - 59 * DAY })).toBe(true);
  });

  test('both ends belong to it, to the moment', () => {
    const begun = clozapine({ from: '2026-06-15T12:00:00Z' });
    expect(takenBetween(begun, ANY, FROM, NOW)).toHaveLength(1);
    expect(takenBetween(begun, ANY, FROM, NOW - 1)).toHaveLength(0);
    const ended = clozapine({ from: -90, to: '2026-05-16T12:00:00Z' });
    expect(takenBetween(ended, ANY, FROM, NOW)).toHaveLength(1);
    expect(takenBetween(ended, ANY, FROM + 1, NOW)).toHaveLength(0);
  });

  test('each course inside it is a fact of its own', () => {
    const medicines = clozapine({ from: -200, to: -150 }, { from: -29, to: -20 }, { from: -5 });
    expect(takenBetween(medicines, ANY, FROM, NOW).map((fact) => fact.time)).toEqual(['2026-05-17', '2026-06-10']);
  });
});

describe('a rule that asks when the course began', () => {
  const limit = NOW - 10 * DAY;
  test.each<[string, Dates, boolean]>([
    ['before the limit', { from: -11 }, true],
    ['at the very moment', { from: '2026-06-05T12:00:00Z' }, true],
    ['a moment later', { from: '2026-06-05T12:00:01Z' }, false],
    ['in the month of the limit', { from: '2026-06' }, true],
    ['after it', { from: -9 }, false],
    ['on an unknown day', {}, true],
  ])('by then, begun %s', (_, dates, fits) => expect(facts(dates, { beganBy: limit })).toHaveLength(fits ? 1 : 0));

  test.each<[string, Dates, boolean]>([
    ['before the limit', { from: -11 }, false],
    ['at the very moment', { from: '2026-06-05T12:00:00Z' }, true],
    ['a moment earlier', { from: '2026-06-05T11:59:59Z' }, false],
    ['in the month of the limit', { from: '2026-06' }, true],
    ['after it', { from: -9 }, true],
    ['on an unknown day', {}, false],
  ])('from then on, begun %s', (_, dates, fits) => expect(facts(dates, { beganFrom: limit })).toHaveLength(fits ? 1 : 0));
});

describe('the words of the fact', () => {
  test.each<[Dates, string]>([
    [{ from: -10 }, 'Clozapine from 2026-06-05, still taken'],
    [{ from: -10, to: -3 }, 'Clozapine from 2026-06-05 to 2026-06-12'],
    [{ from: '2026-06-05T08:00:00Z', to: '2026-06-12T08:00:00Z' }, 'Clozapine from 2026-06-05 to 2026-06-12'],
    [{ from: '2026-05', ongoing: 'unknown' }, 'Clozapine from 2026-05'],
    [{ from: -10, ongoing: 'no' }, 'Clozapine from 2026-06-05'],
    [{}, 'Clozapine, start not known, still taken'],
    [{ to: -3 }, 'Clozapine, start not known to 2026-06-12'],
  ])('%j', (dates, words) => expect(facts(dates)[0]?.words).toBe(words));

  test('of an order that nobody closed are no proof that it is taken', () => {
    const open = { ...course({ from: -10 }, ['MedicationRequest/1']), onlyOrdered: true as const };
    const ordered = medicine('Clozapine', { drug: 'clozapine', courses: [open] });
    expect(takenBetween([ordered], ANY, FROM, NOW)[0]?.words).toBe('Clozapine from 2026-06-05, still active in the chart');
  });

  test('the fact opens the row of the course, or of the medicine, and is dated by its start', () => {
    expect(facts({ from: '2026-05' })).toMatchObject([{ ref: 'MedicationRequest/1', time: '2026-05' }]);
    expect(facts({})[0]).not.toHaveProperty('time');
    const bare = medicine('Clozapine', { drug: 'clozapine', courses: [course({ from: -10 }, [])] });
    expect(takenBetween([bare], ANY, FROM, NOW)[0]?.ref).toBe('MedicationRequest/0');
  });
});
