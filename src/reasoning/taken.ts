/** Whether a medicine was taken inside an interval, from the courses that the chart allows. */
import type { DrugSelector } from '../knowledge/rule.ts';
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
  const words = ` ${medicine.name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return selector.names?.some((name) => words.includes(` ${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `)) ?? false;
}

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
