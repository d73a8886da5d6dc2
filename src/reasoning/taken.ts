/** Whether a medicine was taken inside an interval, from the courses that the chart allows. */
import type { DrugSelector } from '../knowledge/rule.ts';
import { remember } from '../record/remember.ts';
import type { DrugCourse, Fact } from './assessment.ts';
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

/** Facts of the selected medicines that were taken on any day of the interval. A course without an end may still be taken. */
export function takenBetween(
  medicines: readonly Medicine[],
  selector: DrugSelector,
  from: number,
  to: number,
  limits: CourseLimits = {},
): readonly Fact[] {
  if (!mayBeAmong(medicines, selector)) return NONE;
  return medicines
    .filter((medicine) => medicine.local !== true && isSelected(medicine, selector))
    .flatMap((medicine) =>
      medicine.courses
        .filter((course) => runs(course, from, to) && fits(course, limits))
        .map((course) => factOf(medicine, course)),
    );
}

function isSelected(medicine: Medicine, selector: DrugSelector): boolean {
  if (medicine.drug !== undefined && selector.ids?.includes(medicine.drug)) return true;
  if (medicine.class !== undefined && selector.classes?.includes(medicine.class)) return true;
  if (medicine.mainCause !== undefined && (selector.causes as readonly string[] | undefined)?.includes(medicine.mainCause))
    return true;
  const words = ` ${plain(medicine.name)} `;
  return selector.names?.some((name) => words.includes(` ${plain(name)} `)) ?? false;
}

const plain = remember(5000, (name) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' '));

const NONE: readonly Fact[] = [];

/** What the medicines of a chart may be selected by. */
interface Named {
  readonly drugs: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly causes: ReadonlySet<string>;
  /** Every run of words in a name, so that a name inside it is found by one look-up. */
  readonly names: ReadonlySet<string>;
}

const namedBy = new WeakMap<readonly Medicine[], Named>();

function namedIn(medicines: readonly Medicine[]): Named {
  const held = namedBy.get(medicines);
  if (held) return held;
  const named = {
    drugs: new Set(medicines.flatMap((medicine) => medicine.drug ?? [])),
    classes: new Set(medicines.flatMap((medicine) => medicine.class ?? [])),
    causes: new Set(medicines.flatMap((medicine) => medicine.mainCause ?? [])),
    names: new Set(medicines.flatMap((medicine) => runsOfWords(plain(medicine.name).trim().split(' ')))),
  };
  namedBy.set(medicines, named);
  return named;
}

/** Names in the rules are no longer than this. */
const LONGEST_RUN = 6;

const runsOfWords = (words: readonly string[]): readonly string[] =>
  words.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST_RUN, words.length - from) }, (__, more) =>
      words.slice(from, from + more + 1).join(' '),
    ),
  );

/** Most selectors name no medicine of the chart: that is seen without looking at each of them. */
function mayBeAmong(medicines: readonly Medicine[], { ids, classes, causes, names }: DrugSelector): boolean {
  const named = namedIn(medicines);
  return (
    ids?.some((id) => named.drugs.has(id)) === true ||
    classes?.some((each) => named.classes.has(each)) === true ||
    causes?.some((cause) => named.causes.has(cause)) === true ||
    names?.some((name) => isLong(name) || named.names.has(plain(name).trim())) === true
  );
}

const isLong = (name: string): boolean => name.length > LONGEST_RUN * 4 && name.split(/\s+/).length > LONGEST_RUN;

function runs(course: DrugCourse, from: number, to: number): boolean {
  const began = course.start?.earliest ?? Number.NEGATIVE_INFINITY;
  const ended =
    course.stop?.latest ??
    (course.ongoing === 'no' ? (course.start?.latest ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY);
  return began <= to && ended >= from;
}

function fits(course: DrugCourse, limits: CourseLimits): boolean {
  if (limits.beganBy !== undefined && course.start !== undefined && course.start.earliest > limits.beganBy) return false;
  return limits.beganFrom === undefined || (course.start !== undefined && course.start.latest >= limits.beganFrom);
}

function factOf(medicine: Medicine, course: DrugCourse): Fact {
  const since = course.start ? ` from ${course.start.text.slice(0, 10)}` : ', start not known';
  const until = course.stop ? ` to ${course.stop.text.slice(0, 10)}` : course.ongoing === 'yes' ? ', still taken' : '';
  return {
    ref: course.refs[0] ?? medicine.refs[0] ?? '',
    words: `${medicine.name}${since}${until}`,
    ...(course.start && { time: course.start.text }),
  };
}
