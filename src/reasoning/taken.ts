/** Whether a medicine was taken inside an interval, from the courses that the chart allows. */
import { DRUG_COURSE } from '../knowledge/drug-judgement.ts';
import type { DrugSelector } from '../knowledge/rule.ts';
import { remember } from '../record/remember.ts';
import { DAY } from '../record/when.ts';
import type { DrugCourse, Fact, Verdict } from './assessment.ts';
import type { TakenDrug } from './exposures.ts';

/** An exposure with what the catalogue says about it. */
export interface Medicine extends TakenDrug {
  readonly class?: string;
  /** The cause that takes its points. */
  readonly mainCause?: string;
}

export interface CourseLimits {
  /** The course began on or before this moment, or its start is unknown. */
  readonly beganBy?: number;
  /** Its first dose lies at or after this moment; a course of unknown start does not. */
  readonly beganFrom?: number;
}

/** Which medicines a criterion means, made ready: whether any is among a chart's is seen by a look-up. */
export interface Selector extends DrugSelector {
  readonly number: number;
  /** The names as they are compared: plain words between spaces. */
  readonly phrases: readonly string[];
}

/** By the id, class or cause of a medicine, and by the first word of a name: the selectors that may mean it. */
const byId = new Map<string, number[]>();
const byClass = new Map<string, number[]>();
const byCause = new Map<string, number[]>();
const byFirstWord = new Map<string, number[]>();
let made = 0;

export function selectorOf(selector: DrugSelector): Selector {
  const number = made;
  made += 1;
  const enter = (index: Map<string, number[]>, keys: readonly string[] = []): void => {
    for (const key of keys) {
      const held = index.get(key);
      if (held) held.push(number);
      else index.set(key, [number]);
    }
  };
  enter(byId, selector.ids);
  enter(byClass, selector.classes);
  enter(byCause, selector.causes);
  enter(
    byFirstWord,
    selector.names?.map((name) => plain(name).trim().split(' ')[0] ?? ''),
  );
  return { ...selector, number, phrases: (selector.names ?? []).map((name) => ` ${plain(name)} `) };
}

/** Selectors that may mean a medicine of the chart, among those that were made by then. */
interface Meant {
  readonly selectors: ReadonlySet<number>;
  readonly of: number;
}

const meantBy = new WeakMap<readonly Medicine[], Meant>();

function meant(medicines: readonly Medicine[]): Meant {
  const held = meantBy.get(medicines);
  if (held) return held;
  const selectors = new Set<number>();
  const mark = (numbers: readonly number[] | undefined): void => {
    if (numbers) for (const number of numbers) selectors.add(number);
  };
  for (const { drug, class: own, mainCause, name } of medicines) {
    if (drug !== undefined) mark(byId.get(drug));
    if (own !== undefined) mark(byClass.get(own));
    if (mainCause !== undefined) mark(byCause.get(mainCause));
    for (const word of plain(name).trim().split(' ')) mark(byFirstWord.get(word));
  }
  const result: Meant = { selectors, of: made };
  meantBy.set(medicines, result);
  return result;
}

function mayBeAmong(medicines: readonly Medicine[], { number }: Selector): boolean {
  const { selectors, of } = meant(medicines);
  return number >= of || selectors.has(number);
}

/** Facts of the selected medicines that were taken on any day of the interval. A course without an end may still be taken. */
export function takenBetween(
  medicines: readonly Medicine[],
  selector: Selector,
  from: number,
  to: number,
  limits: CourseLimits = {},
): readonly Fact[] {
  if (!mayBeAmong(medicines, selector)) return NONE;
  return medicines
    .filter((medicine) => isSelected(medicine, selector))
    .flatMap((medicine) => runsWithin(medicine, from, to, limits));
}

/** Whether such a medicine may have been taken in the interval all the same: a course begun before it is over, nobody knows since when. */
export function mayBeTakenBetween(
  medicines: readonly Medicine[],
  selector: Selector,
  from: number,
  to: number,
  limits: CourseLimits = {},
): boolean {
  if (!mayBeAmong(medicines, selector)) return false;
  return medicines.some(
    (medicine) =>
      medicine.local !== true &&
      isSelected(medicine, selector) &&
      medicine.courses.some((course) => runs(course, from, to) === 'unknown' && fits(course, limits)),
  );
}

/** What was used locally does not count. */
export const runsWithin = (medicine: Medicine, from: number, to: number, limits: CourseLimits): readonly Fact[] =>
  medicine.local === true
    ? NONE
    : medicine.courses
        .filter((course) => runs(course, from, to) === 'met' && fits(course, limits))
        .map((course) => factOf(medicine, course));

const NONE: readonly Fact[] = [];

function isSelected(medicine: Medicine, selector: Selector): boolean {
  if (medicine.drug !== undefined && selector.ids?.includes(medicine.drug)) return true;
  if (medicine.class !== undefined && selector.classes?.includes(medicine.class)) return true;
  if (medicine.mainCause !== undefined && (selector.causes as readonly string[] | undefined)?.includes(medicine.mainCause))
    return true;
  if (selector.phrases.length === 0) return false;
  const words = ` ${plain(medicine.name)} `;
  return selector.phrases.some((phrase) => words.includes(phrase));
}

const plain = remember(5000, (name) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' '));

function runs(course: DrugCourse, from: number, to: number): Verdict {
  const { start, stop } = course;
  if (start !== undefined && start.earliest > to) return 'unmet';
  if (stop) return stop.latest >= from ? 'met' : 'unmet';
  if (course.ongoing !== 'no' || start === undefined || start.latest >= from) return 'met';
  return start.latest + DRUG_COURSE.undatedEndAfterDays * DAY >= from ? 'unknown' : 'unmet';
}

function fits(course: DrugCourse, limits: CourseLimits): boolean {
  if (limits.beganBy !== undefined && course.start !== undefined && course.start.earliest > limits.beganBy) return false;
  return limits.beganFrom === undefined || (course.start !== undefined && course.start.latest >= limits.beganFrom);
}

function factOf(medicine: Medicine, course: DrugCourse): Fact {
  const since = course.start ? ` from ${course.start.text.slice(0, 10)}` : ', start not known';
  const open = course.onlyOrdered ? ', still active in the chart' : ', still taken';
  const until = course.stop ? ` to ${course.stop.text.slice(0, 10)}` : course.ongoing === 'yes' ? open : '';
  return {
    ref: course.refs[0] ?? medicine.refs[0] ?? '',
    words: `${medicine.name}${since}${until}`,
    ...(course.start && { time: course.start.text }),
  };
}
