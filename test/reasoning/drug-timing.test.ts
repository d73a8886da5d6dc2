import { describe, expect, test } from 'vitest';
import type { SuspectDrug } from '../../src/knowledge/rule.ts';
import { isGivenByDose, timingOf } from '../../src/reasoning/drug-timing.ts';
import type { DatedCourse } from '../../src/reasoning/exposures.ts';
import type { When } from '../../src/record/when.ts';
import { dated, drug, on } from './a-fall.ts';

const FALL = dated(`${on(0)}T08:00:00Z`);

/** First reported on day 10, usual from day 20 to 40, latest on day 100; acts for 30 days after its stop. */
const aDrug = (more: Partial<SuspectDrug> = {}): SuspectDrug => ({
  ...drug('methimazole'),
  class: 'a class of its own',
  onset: { min: 10, typicalLow: 20, typicalHigh: 40, max: 100 },
  lookbackDays: 30,
  ...more,
});
const CYTOTOXIC: Partial<SuspectDrug> = { mechanism: 'cytotoxic-dose-dependent', lookbackDays: 400 };
const DEPLETING: Partial<SuspectDrug> = { mechanism: 'late-onset-B-cell-depletion', lookbackDays: 400 };
const LONG_COURSES: Partial<SuspectDrug> = { class: 'beta-lactam antibiotic' };

type Dose = readonly [day: number, why: 'restarted' | 'dose raised' | 'dose'];

interface Course {
  readonly from?: number | When;
  readonly to?: number;
  readonly ongoing?: DatedCourse['ongoing'];
  readonly later?: readonly Dose[];
}

const moment = (day: number | When): When => (typeof day === 'number' ? dated(on(day)) : day);
const course = ({ from, to, ongoing = to === undefined ? 'yes' : 'no', later = [] }: Course): DatedCourse => ({
  ...(from !== undefined && { start: moment(from) }),
  ...(to !== undefined && { stop: moment(to) }),
  ...(later.length > 0 && { later: later.map(([day, why]) => ({ time: moment(day), why })) }),
  ongoing,
  refs: [],
  sources: [],
});

const timing = (more: Partial<SuspectDrug>, ...courses: readonly Course[]) => timingOf(aDrug(more), courses.map(course), FALL);

/** A date that may be any day between two. */
const between = (first: number, last: number): When => ({
  text: on(first),
  earliest: dated(on(first)).earliest,
  latest: dated(on(last)).latest,
  precision: 'month',
});

test.each([
  [{ mechanism: 'cytotoxic-dose-dependent', atc: [] }, true],
  [{ mechanism: 'late-onset-B-cell-depletion', atc: [] }, true],
  [{ mechanism: 'immune-mediated', atc: ['L01BC02'] }, true],
  [{ mechanism: 'immune-mediated', atc: ['H03BB02'] }, false],
] as const)('given in doses that each start a clock: %j is %s', (more, byDose) =>
  expect(isGivenByDose(aDrug(more))).toBe(byDose),
);

describe('which course is judged', () => {
  test.each([
    ['a course at the usual time before one of unknown start', [{ from: -30 }, {}], 'inside-typical', -30],
    ['also where the unknown one stands first', [{}, { from: -30 }], 'inside-typical', -30],
    ['a course of unknown start before one that is too early', [{ from: -5 }, {}], 'unknown', undefined],
    ['one that is too early before one that is too late', [{ from: -200 }, { from: -5, to: -4 }], 'inside-possible', -5],
    ['the better one, though it is the earlier', [{ from: -30, to: -25 }, { from: -5 }], 'inside-typical', -30],
    ['the better one, though it is the later', [{ from: -60, to: -50 }, { from: -25 }], 'inside-typical', -25],
    ['of equals the later', [{ from: -40, to: -30 }, { from: -25 }], 'inside-typical', -25],
    ['of equals the later, in any order', [{ from: -25 }, { from: -40, to: -30 }], 'inside-typical', -25],
    ['one begun on the day of the fall', [{ from: 0 }], 'too-early', 0],
  ] satisfies readonly (readonly [string, readonly Course[], string, number | undefined])[])('%s', (_, courses, window, from) => {
    const found = timing({}, ...courses);
    expect(found?.window).toBe(window);
    expect(found?.course.start?.text).toBe(from === undefined ? undefined : on(from));
  });

  test('none, where all were begun after the fall', () => {
    expect(timing({}, { from: 1 })).toBeUndefined();
    expect(timing({})).toBeUndefined();
  });
});

describe('whether it had been taken before', () => {
  test.each([
    ['the only course', [{ from: -30 }], false],
    [
      'a later course, begun after this one',
      [
        { from: -30, to: -25 },
        { from: -5, to: -4 },
      ],
      false,
    ],
    ['a course begun the same day', [{ from: -30 }, { from: -30 }], false],
    ['a course begun the day before', [{ from: -31, to: -31 }, { from: -30 }], true],
    ['another course without any date', [{ from: -30 }, {}], false],
    ['another course of which only the end is known, before it', [{ to: -50 }, { from: -30 }], true],
    ['another course of which only the end is known, after it', [{ to: -20 }, { from: -30 }], false],
    ['a course that may have begun the same day', [{ from: between(-60, -30) }, { from: -30 }], false],
  ] satisfies readonly (readonly [string, readonly Course[], boolean])[])('%s: %s', (_, courses, takenBefore) => {
    const found = courses.map(course);
    const judged = timingOf(aDrug(), found, FALL);
    expect(judged?.course.start?.text).toBe(on(-30));
    expect(judged?.takenBefore).toBe(takenBefore);
  });

  test('of a course of unknown start it is not known', () =>
    expect(timing({}, {}, { from: -5 })).toMatchObject({ window: 'unknown', from: 'unknown', takenBefore: false }));

  test('then days are enough, where a first course would be too early', () => {
    expect(timing({}, { from: -5 })?.window).toBe('too-early');
    expect(timing({}, { from: -200, to: -150 }, { from: -5 })?.window).toBe('inside-possible');
  });
});

describe('from which dose the latency runs', () => {
  test.each<[string, Partial<SuspectDrug>, Course, string, string, number]>([
    ['the first, where it fits', {}, { from: -30, later: [[-25, 'dose raised']] }, 'first dose', 'inside-typical', 30],
    ['a dose rise', {}, { from: -150, later: [[-30, 'dose raised']] }, 'dose rise', 'inside-typical', 30],
    ['a restart', {}, { from: -150, later: [[-30, 'restarted']] }, 'restart', 'inside-typical', 30],
    ['a restart of days', {}, { from: -150, later: [[-3, 'restarted']] }, 'restart', 'inside-possible', 3],
    [
      'a dose rise of days is no re-exposure',
      {},
      { from: -50, later: [[-3, 'dose raised']] },
      'first dose',
      'inside-possible',
      50,
    ],
    ['the next dose is no start', {}, { from: -150, later: [[-30, 'dose']] }, 'first dose', 'too-late', 150],
    ['what comes after the fall is none', {}, { from: -5, later: [[3, 'restarted']] }, 'first dose', 'too-early', 5],
    ['on the day of the fall it is', {}, { from: -150, later: [[0, 'restarted']] }, 'restart', 'inside-possible', 0],
    [
      'of a cytotoxic, the last dose',
      CYTOTOXIC,
      {
        from: -150,
        later: [
          [-60, 'dose'],
          [-30, 'dose'],
        ],
      },
      'last dose',
      'inside-typical',
      30,
    ],
    ['of a cytotoxic, its stop', CYTOTOXIC, { from: -150, to: -30 }, 'last dose', 'inside-typical', 30],
    [
      'of a cytotoxic, the later of stop and dose',
      CYTOTOXIC,
      { from: -150, to: -60, later: [[-30, 'dose']] },
      'last dose',
      'inside-typical',
      30,
    ],
    ['of a cytotoxic, the first where that fits better', CYTOTOXIC, { from: -30, to: -5 }, 'first dose', 'inside-typical', 30],
    ['of what depletes B cells, the last dose only', DEPLETING, { from: -30, to: -5 }, 'last dose', 'inside-possible', 5],
    ['of what depletes B cells, the first if there is no other', DEPLETING, { from: -30 }, 'first dose', 'inside-typical', 30],
  ])('%s', (_, more, each, from, window, days) =>
    expect(timing(more, each)).toMatchObject({ from, window, latency: { least: days, most: days } }),
  );

  test('the last of several doses is a re-exposure; a single one, and the first, is not', () => {
    expect(timing(CYTOTOXIC, { from: -30, to: -5 })?.takenBefore).toBe(false);
    expect(timing(CYTOTOXIC, { from: -150, to: -30 })?.takenBefore).toBe(true);
    expect(timing(DEPLETING, { from: -30, to: -30 })?.takenBefore).toBe(false);
    expect(timing(CYTOTOXIC, { to: -30 })).toMatchObject({ from: 'last dose', takenBefore: false });
  });

  test('a cytotoxic whose doses are not dated is not called too late while it may still be taken', () => {
    expect(timing(CYTOTOXIC, { from: -150 })).toMatchObject({
      window: 'unknown',
      why: '150 days after the first dose; the doses inside the course are not dated',
    });
    expect(timing(CYTOTOXIC, { from: -30 })?.window).toBe('inside-typical');
    expect(timing({}, { from: -150 })?.window).toBe('too-late');
    expect(timing(CYTOTOXIC, { from: -300, to: -150 })?.window).toBe('too-late');
    expect(timing(DEPLETING, { from: -300, later: [[-150, 'dose']] })?.window).toBe('too-late');
  });
});

describe('the window of one latency', () => {
  test.each<[string, SuspectDrug['onset'], number, string]>([
    ['before the first day', { min: 10, typicalLow: 20, typicalHigh: 40, max: 100 }, 9, 'too-early'],
    ['the first day', { min: 10, typicalLow: 20, typicalHigh: 40, max: 100 }, 10, 'inside-possible'],
    ['before the usual time', { min: 10, typicalLow: 20, typicalHigh: 40, max: 100 }, 19, 'inside-possible'],
    ['the first usual day', { min: 10, typicalLow: 20, typicalHigh: 40, max: 100 }, 20, 'inside-typical'],
    ['the last usual day', { min: 10, typicalLow: 20, typicalHigh: 40, max: 100 }, 40, 'inside-typical'],
    ['after the usual time', { min: 10, typicalLow: 20, typicalHigh: 40, max: 100 }, 41, 'inside-possible'],
    ['the latest day', { min: 10, typicalLow: 20, typicalHigh: 40, max: 100 }, 100, 'inside-possible'],
    ['after the latest day', { min: 10, typicalLow: 20, typicalHigh: 40, max: 100 }, 101, 'too-late'],
    ['only a latest day known, the day of the first dose', { max: 10 }, 0, 'too-early'],
    ['only a latest day known, the day after', { max: 10 }, 1, 'inside-possible'],
    ['usual from the very first day', { typicalLow: 0, typicalHigh: 5 }, 0, 'inside-typical'],
    ['only a first usual day known', { typicalLow: 5 }, 6, 'inside-possible'],
    ['only a last usual day known', { typicalHigh: 5 }, 4, 'inside-possible'],
    ['nothing known, the day of the first dose', {}, 0, 'too-early'],
    ['nothing known, the day after', {}, 1, 'unknown'],
  ])('%s', (_, onset, days, window) => expect(timing({ onset }, { from: -days })?.window).toBe(window));

  test('where no usual interval is known, this is said', () => {
    const why = (from: number | When) => timing({ onset: {} }, { from })?.why;
    expect(why(-30)).toBe('30 days after the first dose; no usual interval is known');
    expect(why(between(-3, 0))).toBe('0 to 3 days after the first dose; no usual interval is known');
  });

  test.each<[string, number, number, string, RegExp]>([
    ['on one side of every limit', -40, -20, 'inside-typical', /^20 to 40 days after the first dose: the usual time$/],
    ['across the edge of the usual time', -41, -20, 'inside-possible', /exact day is not recorded/],
    ['across the latest day', -101, -50, 'unknown', /not exact enough/],
    ['across the first day', -15, -9, 'unknown', /not exact enough/],
    ['across the fall', -15, 3, 'unknown', /before or after the fall/],
    ['to the very day of the fall', -15, 0, 'unknown', /not exact enough/],
  ])('a start that is known only as a span of days, %s', (_, first, last, window, why) => {
    const found = timing({}, { from: between(first, last) });
    expect(found?.window).toBe(window);
    expect(found?.why).toMatch(why);
  });
});

describe('a course that was too short', () => {
  test.each<[string, Course, string]>([
    ['nine days', { from: -30, to: -22 }, 'too-early'],
    ['ten days', { from: -30, to: -21 }, 'inside-typical'],
    ['of unknown start', { to: -22 }, 'unknown'],
    ['still taken', { from: -30 }, 'inside-typical'],
  ])('%s, where the reaction needs ten: %s', (_, each, window) => expect(timing(LONG_COURSES, each)?.window).toBe(window));

  test('up to the day of the fall it may go on, so its length says nothing', () => {
    expect(timing(LONG_COURSES, { from: -3, to: 0 })?.why).toBe('3 days after the first dose: earlier than reported');
    expect(timing(LONG_COURSES, { from: -3, to: -1 })?.why).toMatch(/^given for 3 days/);
  });

  test('where no first day is known, none is too short', () =>
    expect(timing({ ...LONG_COURSES, onset: { typicalLow: 20, typicalHigh: 40 } }, { from: -30, to: -30 })?.window).toBe(
      'inside-typical',
    ));

  test('where the drug was taken before, days are enough', () =>
    expect(timing(LONG_COURSES, { from: -200, to: -150 }, { from: -30, to: -28 })?.window).toBe('inside-typical'));
});

describe('a course that ended long before', () => {
  test.each<[string, Course, string]>([
    ['30 days', { from: -60, to: -30 }, 'inside-possible'],
    ['31 days', { from: -60, to: -31 }, 'too-late'],
    ['on an unknown day, begun 30 days before', { from: -30, ongoing: 'no' }, 'inside-typical'],
    ['on an unknown day, begun 31 days before', { from: -31, ongoing: 'no' }, 'unknown'],
    ['on an unknown day, perhaps still taken', { from: -31, ongoing: 'unknown' }, 'inside-typical'],
    ['of unknown start, 31 days', { to: -31 }, 'too-late'],
    ['of unknown start, 30 days', { to: -30 }, 'unknown'],
  ])('%s', (_, each, window) => expect(timing({}, each)?.window).toBe(window));
});
