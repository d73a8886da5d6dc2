/* oxlint-disable jsx-a11y/prefer-tag-over-role -- inside a drawing there are no other tags */
import { scaleLog, scaleUtc } from 'd3-scale';
import { line as linePath } from 'd3-shape';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Count, DrugCourse } from '../reasoning/assessment.ts';
import { BANDS } from '../knowledge/thresholds.ts';
import { DAY, middle, type When } from '../record/when.ts';
import type { ChartPlan, ChartSize, Lane, Sample, SeriesName, Unused } from './chart-plan.ts';
import css from './CountsChart.module.css';
import { countInFull, figure, number } from './counts.ts';
import { calendarDays, dayAndTime, shortDay } from './dates.ts';
import { limitWords } from './finding-words.ts';
import { chart } from './language/chart.ts';
import { early } from './language/early.ts';
import type { Open } from './Words.tsx';
import { capital, courseWords, medicineName, unusedWords } from './words.ts';

interface Props {
  readonly plan: ChartPlan;
  readonly size: ChartSize;
  readonly hidden: ReadonlySet<SeriesName>;
  readonly onOpen: Open;
  /** Exact words of the mark that the reader points at. */
  readonly onPoint: (words: string | undefined) => void;
}

/** Drawn first to last; the ANC lies on top. */
const DRAWN: readonly SeriesName[] = ['wbc', 'alc', 'anc'];
const FLOOR = 0.1;
const TICKS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];

interface Point {
  readonly series: SeriesName;
  readonly count: Count;
  readonly corrected: boolean;
  readonly sample: number;
  readonly x: number;
  readonly y: number;
  readonly earlier: boolean;
}

/** Logarithmic: 0.5 to 0.1 matters as much as 5 to 1. One tab stop; arrow keys move between samples, series and bars. */
export default function CountsChart({ plan, size, hidden, onOpen, onPoint }: Props) {
  const draw = scales(plan, size);
  const shown = DRAWN.filter((name) => !hidden.has(name));
  const points = shown.flatMap((name) => pointsOf(plan, size, draw, name));
  const unused = placed(plan, draw, hidden);
  const { ref, current, onKeyDown, onFocus } = useArrows(points, unused, plan.lanes.length);
  const open = (target: string | undefined) => target !== undefined && target !== '' && onOpen({ ref: target });
  return (
    // The group owns the arrow keys of the marks inside it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <svg
      ref={ref}
      className={css.chart}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="group"
      aria-label={summary(plan)}
      onKeyDown={onKeyDown}
    >
      <Ground plan={plan} size={size} draw={draw} hidden={hidden} />
      {shown.map((name) => (
        <Series
          key={name}
          points={points.filter((point) => point.series === name)}
          current={current}
          dense={size.dense}
          onPoint={onPoint}
          onFocus={onFocus}
          onOpen={open}
        />
      ))}
      {unused.map((mark) => (
        <UnusedMark
          key={mark.key}
          mark={mark}
          y={size.top + 6}
          isCurrent={current === mark.key}
          onPoint={onPoint}
          onFocus={onFocus}
          onOpen={open}
        />
      ))}
      <EndLabels points={points} right={size.right} />
      {plan.lanes.map((lane, index) => (
        <Bars
          key={lane.name}
          lane={lane}
          index={index}
          size={size}
          draw={draw}
          plan={plan}
          isCurrent={current === `lane ${index}`}
          onPoint={onPoint}
          onFocus={onFocus}
          onOpen={open}
        />
      ))}
      <TimeAxis plan={plan} size={size} draw={draw} />
    </svg>
  );
}

type Draw = ReturnType<typeof scales>;

function scales(plan: ChartPlan, size: ChartSize) {
  const values = [...plan.earlier, ...plan.samples].flatMap((sample) => Object.values(sample.counts).map((count) => count.value));
  const top = TICKS.find((tick) => tick >= 10 && tick >= Math.max(...values, 0)) ?? 1000;
  const y = scaleLog().domain([FLOOR, top]).range([size.bottom, size.top]).clamp(true);
  const time = scaleUtc()
    .domain([plan.start, plan.end])
    .range([size.left + size.strip, size.right])
    .clamp(true);
  const many = Math.max(1, plan.earlier.length);
  const earlier = (index: number): number => size.left + 8 + ((size.strip - 18) * (index + 0.5)) / many;
  return { y, time, earlier, top, x: (moment: number): number => time(moment) };
}

/** Drawn whatever the age: the bands of neutropenia below it are the same. */
const SEVERE = BANDS.find((band) => band.band === 'severe')?.below;

/** More than this before the break are drawn as their range only. */
const EARLIER = 6;

function pointsOf(plan: ChartPlan, size: ChartSize, draw: Draw, series: SeriesName): readonly Point[] {
  const point = (sample: Sample, index: number, earlier: boolean): Point[] => {
    const count = sample.counts[series];
    if (!count) return [];
    const x = earlier ? draw.earlier(index) : draw.x(middle(sample.time));
    return [
      {
        series,
        count,
        corrected: count.refs.some((ref) => plan.corrected.has(ref)),
        sample: earlier ? index - plan.earlier.length : index,
        x,
        y: draw.y(Math.max(count.value, FLOOR)),
        earlier,
      },
    ];
  };
  const before =
    plan.earlier.length > EARLIER || size.strip === 0 ? [] : plan.earlier.flatMap((sample, index) => point(sample, index, true));
  const inside = plan.samples.flatMap((sample, index) => point(sample, index, false));
  return [...before, ...(size.thinned ? thinned(inside) : inside)];
}

/** Marks closer than this cannot be told apart. */
const STRETCH = 5;

/** The lowest and the highest of each stretch, the latest, and whatever the laboratory has corrected. */
function thinned(points: readonly Point[]): readonly Point[] {
  const kept = new Set<Point>(points.filter((point, index) => point.corrected || index === points.length - 1));
  const stretches = new Map<number, { lowest: Point; highest: Point }>();
  for (const point of points) {
    const at = Math.floor(point.x / STRETCH);
    const held = stretches.get(at) ?? { lowest: point, highest: point };
    if (point.count.value < held.lowest.count.value) held.lowest = point;
    if (point.count.value > held.highest.count.value) held.highest = point;
    stretches.set(at, held);
  }
  for (const { lowest, highest } of stretches.values()) kept.add(lowest).add(highest);
  return points.filter((point) => kept.has(point));
}

// Keyboard -----------------------------------------------------------------------

const keyOf = (point: Point): string => `${point.series} ${point.sample}`;
const keyAt = (points: readonly Point[], index: number): string | undefined => {
  const point = points[index];
  return point && keyOf(point);
};

/** One mark is in the tab order; arrows move to the next sample, the next series, and down to the bars. */
function useArrows(points: readonly Point[], unused: readonly PlacedUnused[], laneCount: number) {
  const ref = useRef<SVGSVGElement>(null);
  const [chosen, setChosen] = useState('');
  const last = points.at(-1);
  const exists =
    points.some((point) => keyOf(point) === chosen) || chosen.startsWith('lane ') || unused.some((mark) => mark.key === chosen);
  const current = exists ? chosen : last ? keyOf(last) : 'lane 0';

  const moveTo = (key: string | undefined) => {
    if (key === undefined) return;
    setChosen(key);
    ref.current?.querySelector<SVGGElement>(`[data-key="${key}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const next = neighbour(points, unused, laneCount, current, event.key);
    if (next === undefined) return;
    event.preventDefault();
    moveTo(next);
  };
  return { ref, current, onKeyDown, onFocus: setChosen };
}

function neighbour(
  points: readonly Point[],
  unused: readonly PlacedUnused[],
  laneCount: number,
  current: string,
  key: string,
): string | undefined {
  const above = unused.findIndex((mark) => mark.key === current);
  if (above >= 0) {
    if (key === 'ArrowDown') return keyAt(points, points.length - 1);
    return key === 'ArrowLeft' ? unused[above - 1]?.key : key === 'ArrowRight' ? unused[above + 1]?.key : undefined;
  }
  const lane = /^lane (\d+)$/.exec(current);
  if (lane) {
    const index = Number(lane[1]);
    if (key === 'ArrowDown') return index + 1 < laneCount ? `lane ${index + 1}` : undefined;
    if (key !== 'ArrowUp') return undefined;
    return index > 0 ? `lane ${index - 1}` : keyAt(points, points.length - 1);
  }
  const here = points.find((point) => keyOf(point) === current);
  if (!here) return undefined;
  const row = points.filter((point) => point.series === here.series);
  const at = row.indexOf(here);
  switch (key) {
    case 'ArrowLeft':
      return keyAt(row, at - 1);
    case 'ArrowRight':
      return keyAt(row, at + 1);
    case 'Home':
      return keyAt(row, 0);
    case 'End':
      return keyAt(row, row.length - 1);
    case 'ArrowUp':
    case 'ArrowDown': {
      const column = points.filter((point) => point.sample === here.sample).sort((a, b) => a.y - b.y);
      const below = keyAt(column, column.indexOf(here) + (key === 'ArrowDown' ? 1 : -1));
      if (below !== undefined) return below;
      return key === 'ArrowUp' ? unused.at(-1)?.key : laneCount > 0 ? 'lane 0' : undefined;
    }
    default:
      return undefined;
  }
}

interface Handlers {
  readonly onPoint: Props['onPoint'];
  readonly onFocus: (key: string) => void;
  readonly onOpen: (ref: string | undefined) => void;
}

interface Mark {
  readonly key: string;
  /** Its exact words: read out where it is pointed at, by mouse, pen or keyboard. */
  readonly words: string;
  /** What it opens. */
  readonly target: string | undefined;
  readonly isCurrent: boolean;
}

/** What makes a group of shapes one mark: a button that says what it is and opens its source. */
function markProps({ key, words, target, isCurrent }: Mark, { onPoint, onFocus, onOpen }: Handlers) {
  return {
    'data-key': key,
    className: css.mark,
    role: 'button',
    tabIndex: isCurrent ? 0 : -1,
    'aria-label': words,
    onPointerEnter: () => onPoint(words),
    onPointerLeave: () => onPoint(undefined),
    onBlur: () => onPoint(undefined),
    onFocus: () => {
      onFocus(key);
      onPoint(words);
    },
    onClick: () => onOpen(target),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onOpen(target);
    },
  } as const;
}

// Results that are not used ----------------------------------------------------------

interface PlacedUnused {
  readonly key: string;
  readonly unused: Unused;
  readonly x: number;
}

/** Only those whose time is on the axis; the table has the others. */
const placed = (plan: ChartPlan, draw: Draw, hidden: ReadonlySet<SeriesName>): readonly PlacedUnused[] =>
  plan.unused
    .filter(({ series, time }) => !hidden.has(series) && middle(time) >= plan.start)
    .map((unused, index) => ({ key: `unused ${index}`, unused, x: draw.x(middle(unused.time)) }));

interface UnusedMarkProps extends Handlers {
  readonly mark: PlacedUnused;
  readonly y: number;
  readonly isCurrent: boolean;
}

/** Above the counts and never at its value: it must not look like one of them. */
function UnusedMark({ mark: { key, unused, x }, y, isCurrent, ...handlers }: UnusedMarkProps) {
  const words = `${unusedWords(unused)}${early.comma}${dayAndTime(unused.time.text)}`;
  const shape = unused.kind === 'withdrawn' ? 'm-4 -4 8 8m0 -8 -8 8' : 'm0 -5 5 5-5 5-5-5z';
  return (
    <g {...markProps({ key, words, target: unused.ref, isCurrent }, handlers)} data-series={unused.series}>
      <circle className={css.hit} cx={x} cy={y} r={8} />
      <path className={css.unused} d={`M${x} ${y}${shape}`} />
    </g>
  );
}

// Counts ---------------------------------------------------------------------------

interface SeriesProps extends Handlers {
  readonly points: readonly Point[];
  readonly current: string;
  readonly dense: boolean;
}

const path = linePath<Point>(
  (point) => point.x,
  (point) => point.y,
);

function Series({ points, current, dense, ...handlers }: SeriesProps) {
  const [first] = points;
  if (!first) return null;
  const inside = points.filter((point) => !point.earlier);
  const across = [...points.filter((point) => point.earlier), ...inside.slice(0, 1)];
  return (
    <g data-series={first.series}>
      {across.length > 1 && <path className={css.line} data-gap d={path(across) ?? ''} />}
      {inside.length > 1 && <path className={css.line} d={path(inside) ?? ''} />}
      {points.map((point) => {
        const key = keyOf(point);
        const words = `${countInFull(point.count)}${point.corrected ? early.comma + chart.corrected : ''}`;
        const mark = { key, words, target: point.count.refs[0], isCurrent: key === current };
        return (
          <g key={key} {...markProps(mark, handlers)}>
            <circle className={css.hit} cx={point.x} cy={point.y} r={dense ? 6 : 12} />
            {point.corrected && <circle className={css.ring} cx={point.x} cy={point.y} r={dense ? 5 : 8} />}
            <Point point={point} dense={dense} />
            {point.count.value < FLOOR && (
              <text className={css.end} x={point.x} y={point.y - 8} textAnchor="middle">
                {figure(point.count)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function Point({ point: { series, x, y, count }, dense }: { point: Point; dense: boolean }) {
  const hollow = count.basis === 'computed' || undefined;
  const scale = dense ? 0.5 : 1;
  if (series === 'anc') return <circle className={css.point} data-hollow={hollow} cx={x} cy={y} r={4.6 * scale} />;
  if (series === 'wbc') {
    const side = 7 * scale;
    return <rect className={css.point} data-hollow={hollow} x={x - side / 2} y={y - side / 2} width={side} height={side} />;
  }
  return (
    <path
      className={css.point}
      data-hollow={hollow}
      d={`M${x} ${y - 4.8 * scale}l${4.6 * scale} ${8.2 * scale}h${-9.2 * scale}z`}
    />
  );
}

/** Each series is named at its end; names are pushed apart where they would touch. */
function EndLabels({ points, right }: { points: readonly Point[]; right: number }) {
  const ends = DRAWN.flatMap((name) => points.filter((point) => point.series === name).slice(-1)).sort((a, b) => a.y - b.y);
  const ys = spread(
    ends.map((point) => point.y + 4),
    15,
  );
  return ends.map((point, index) => (
    <g key={point.series} data-series={point.series}>
      <text className={css.end} x={Math.max(point.x, right) + 8} y={ys[index]}>
        {early.shortLines[point.series]} {figure(point.count)}
      </text>
    </g>
  ));
}

/** Sorted places, moved down until each stands clear of the one above. */
function spread(places: readonly number[], gap: number): readonly number[] {
  const found: number[] = [];
  for (const place of places) found.push(Math.max(place, (found.at(-1) ?? Number.NEGATIVE_INFINITY) + gap));
  return found;
}

// Ground: scale, limits, the interval of the fall -------------------------------------

interface GroundProps {
  readonly plan: ChartPlan;
  readonly size: ChartSize;
  readonly draw: Draw;
  readonly hidden: ReadonlySet<SeriesName>;
}

/** Width of 12 px text, near enough to keep labels inside; a Chinese character is a square. */
const textWidth = (text: string): number => text.length * 6.3 + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0) * 5.7;

function Ground({ plan, size, draw, hidden }: GroundProps) {
  const { left, right, top, bottom, narrow, strip } = size;
  const foot = size.height - 24;
  const fall = plan.fall && { from: draw.x(middle(plan.fall.from)), to: draw.x(middle(plan.fall.to)) };
  return (
    <g>
      {plan.reference && !hidden.has('anc') && (
        <rect
          className={css.reference}
          x={left}
          y={draw.y(plan.reference.high)}
          width={right - left}
          height={Math.max(0, draw.y(plan.reference.low) - draw.y(plan.reference.high))}
        />
      )}
      {fall && <rect className={css.fall} x={fall.from} y={top} width={Math.max(1, fall.to - fall.from)} height={foot - top} />}
      {TICKS.filter((tick) => tick <= draw.top).map((tick) => (
        <g key={tick}>
          <line className={css.grid} x1={left} x2={right} y1={draw.y(tick)} y2={draw.y(tick)} />
          <text x={left - 5} y={draw.y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {plan.limits
        .filter(({ series }) => !hidden.has(series) && series !== 'alc')
        .map(({ series, value }) => (
          <line key={series} className={css.limit} x1={left} x2={right} y1={draw.y(value)} y2={draw.y(value)} />
        ))}
      {!hidden.has('anc') && SEVERE !== undefined && (
        <line className={css.severe} x1={left} x2={right} y1={draw.y(SEVERE)} y2={draw.y(SEVERE)} />
      )}
      <LimitLabels plan={plan} size={size} draw={draw} hidden={hidden} />
      {strip > 0 && (
        <>
          <path className={css.break} d={breakPath(left + strip - 2, top)} />
          <path className={css.break} d={breakPath(left + strip - 2, bottom - 8)} />
          <text x={left + strip / 2 - 6} y={13} textAnchor="middle">
            {narrow ? chart.before : chart.earlier}
          </text>
          {plan.earlier.length > EARLIER && <EarlierRanges plan={plan} size={size} draw={draw} hidden={hidden} />}
        </>
      )}
      {fall && plan.fall && <FallLabel plan={plan} size={size} from={fall.from} to={fall.to} />}
      <line className={css.now} x1={right} x2={right} y1={top} y2={foot} />
    </g>
  );
}

const breakPath = (x: number, y: number): string => `M${x} ${y}l4 4-4 4 4 4`;

/** Left of the axis where there is room, inside the plot where there is not. */
function LimitLabels({ plan, size, draw, hidden }: GroundProps) {
  const { narrow, left } = size;
  const labels = [
    ...(plan.reference && !hidden.has('anc')
      ? [
          {
            words: chart.reference(number(plan.reference.low), number(plan.reference.high)),
            y: draw.y(plan.reference.high) + (narrow ? -4 : 16),
          },
        ]
      : []),
    ...plan.limits
      .filter(({ series }) => series !== 'alc' && !hidden.has(series))
      .map(({ series, value }) => ({
        words: chart.limit(early.shortLines[series], limitWords(value)),
        y: draw.y(value) + (narrow ? 12 : 4),
      })),
    ...(SEVERE !== undefined && !hidden.has('anc')
      ? [{ words: chart.severe(limitWords(SEVERE)), y: draw.y(SEVERE) + (narrow ? 12 : 4), severe: true }]
      : []),
  ].sort((a, b) => a.y - b.y);
  const ys = spread(
    labels.map((label) => label.y),
    14,
  );
  return labels.map((label, index) => (
    <text
      key={label.words}
      className={'severe' in label ? css.severeText : undefined}
      x={narrow ? left + size.strip + 6 : 0}
      y={ys[index]}
    >
      {label.words}
    </text>
  ));
}

/** Many earlier samples: one box from the least to the most of each series. */
function EarlierRanges({ plan, size, draw, hidden }: GroundProps) {
  return DRAWN.filter((name) => !hidden.has(name)).map((name, index) => {
    const values = plan.earlier.flatMap((sample) => sample.counts[name]?.value ?? []);
    if (values.length === 0) return null;
    const high = draw.y(Math.max(...values));
    return (
      <rect
        key={name}
        className={css.box}
        data-series={name}
        x={size.left + 6 + index * ((size.strip - 16) / 3)}
        y={high}
        width={(size.strip - 16) / 3 - 3}
        height={Math.max(2, draw.y(Math.min(...values)) - high)}
      >
        <title>
          {chart.range(early.shortLines[name], `${number(Math.min(...values))}–${number(Math.max(...values))}`, values.length)}
        </title>
      </rect>
    );
  });
}

function FallLabel({ plan, size, from, to }: { plan: ChartPlan; size: ChartSize; from: number; to: number }) {
  if (!plan.fall) return null;
  const { fall } = plan;
  const days = Math.max(1, calendarDays(fall.from, fall.to));
  const long = chart.fell(...fall.days, days);
  const words = size.narrow ? chart.fellShort(days) : long;
  const half = textWidth(words) / 2;
  const x = Math.min(size.right + 40 - half, Math.max(size.left + size.strip + 8 + half, (from + to) / 2));
  return (
    <text className={css.fallText} x={x} y={13} textAnchor="middle">
      {words}
    </text>
  );
}

interface DateLabel {
  readonly x: number;
  readonly words: string;
}

const touches = (before: DateLabel | undefined, label: DateLabel): boolean =>
  before !== undefined && label.x - before.x < (textWidth(before.words) + textWidth(label.words)) / 2 + 4;

function TimeAxis({ plan, size, draw }: { plan: ChartPlan; size: ChartSize; draw: Draw }) {
  const long = plan.end - plan.start > 400 * DAY;
  const last = size.narrow ? plan.read : chart.read(plan.read);
  const y = size.height - 8;
  const limit = size.right + 26 - textWidth(last) - 34;
  const ticks = draw.time
    .ticks(Math.max(2, Math.floor((size.right - size.left - size.strip) / 130)))
    .map((tick) => ({ tick, x: draw.time(tick) }))
    .filter(({ x }) => x <= limit && x >= size.left + size.strip + 12);
  const labels = ticks.map(({ tick, x }, index) => {
    const year = tick.getUTCFullYear();
    const month = tick.getUTCMonth() + 1;
    const isNewYear = ticks[index - 1]?.tick.getUTCFullYear() !== year;
    const date = { year, month, day: tick.getUTCDate() };
    const words = long ? early.date({ year, month }) : isNewYear ? early.date(date) : early.dateWithoutYear(date);
    return { key: tick.getTime(), x, words };
  });
  return (
    <g>
      {labels.map(({ key, x, words }, index) => (
        <g key={key}>
          <line className={css.month} x1={x} x2={x} y1={size.top} y2={size.height - 24} />
          {!touches(labels[index - 1], { x, words }) && (
            <text x={x} y={y} textAnchor="middle">
              {words}
            </text>
          )}
        </g>
      ))}
      <text className={css.strong} x={size.right + 26} y={y} textAnchor="end">
        {last}
      </text>
    </g>
  );
}

// Medicines --------------------------------------------------------------------------

interface BarsProps extends Handlers {
  readonly lane: Lane;
  readonly index: number;
  readonly size: ChartSize;
  readonly draw: Draw;
  readonly plan: ChartPlan;
  readonly isCurrent: boolean;
}

function Bars({ lane, index, size, draw, plan, isCurrent, ...handlers }: BarsProps) {
  const { narrow, left, strip, right, bottom, laneHeight, windowHeight } = size;
  const extra = plan.lanes.slice(0, index).some((each) => each.window) ? windowHeight : 0;
  const top = bottom + 10 + index * laneHeight + extra;
  const bar = narrow ? top + 18 : top + 7;
  const key = `lane ${index}`;
  const courses = lane.courses.map(courseWords).join(early.semicolon);
  const name = [capital(lane.name), ...(lane.rank === undefined ? [] : [chart.suspect(lane.rank)])].join(early.comma);
  const words = `${name}${early.colon}${courses}`;
  return (
    <g data-suspect={lane.rank === 1 || undefined} className={css.laneGroup}>
      {index === 0 && <line className={css.grid} x1={0} x2={right} y1={top} y2={top} />}
      <text
        className={css.laneName}
        data-first={lane.rank === 1 || undefined}
        x={narrow ? left : 0}
        y={narrow ? top + 13 : top + 16}
      >
        {shorten(capital(medicineName(lane.name)), narrow ? 36 : 19)}
        {narrow && lane.rank !== undefined && ` · ${chart.suspect(lane.rank)}`}
      </text>
      <g {...markProps({ key, words, target: lane.ref, isCurrent }, handlers)}>
        <rect className={css.hit} x={left + strip} y={bar - 7} width={right - left - strip + 8} height={24} />
        {lane.courses.map((course) => (
          <Bar key={course.refs.join(' ')} course={course} y={bar} draw={draw} right={right} left={left + strip} />
        ))}
      </g>
      {lane.window && <OnsetWindow window={lane.window} y={bar + 13} size={size} draw={draw} />}
    </g>
  );
}

const shorten = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

interface BarProps {
  readonly course: DrugCourse;
  readonly y: number;
  readonly draw: Draw;
  readonly left: number;
  readonly right: number;
}

/** A day is exact enough to draw; a month or a year is not. */
const isExact = (time: When): boolean => time.precision === 'day' || time.precision === 'instant';
const sureAfter = (start: When): number => (isExact(start) ? start.earliest : start.latest);
const sureBefore = (stop: When): number => (isExact(stop) ? stop.latest : stop.earliest);

/** Solid where the course is sure, fading over the dates that the record leaves open. */
function Bar({ course, y, draw, left, right }: BarProps) {
  const id = useId();
  const from = course.start ? draw.x(course.start.earliest) : left;
  const sureFrom = course.start ? draw.x(sureAfter(course.start)) : left + (right - left) * 0.3;
  const ongoing = course.ongoing === 'yes' && !course.stop;
  const to = course.stop ? draw.x(course.stop.latest) : right;
  const sureTo = course.stop ? draw.x(sureBefore(course.stop)) : ongoing ? right : sureFrom;
  const width = Math.max(3, to - from);
  const share = (x: number): number => Math.min(1, Math.max(0, (x - from) / width));
  const fadesIn = sureFrom - from > 3 || !course.start;
  const fadesOut = to - sureTo > 3;
  return (
    <>
      {(fadesIn || fadesOut) && (
        <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={from} x2={from + width} y1={0} y2={0}>
          <stop offset={0} stopColor="currentColor" stopOpacity={fadesIn ? 0.12 : 1} />
          <stop offset={fadesIn ? share(Math.max(sureFrom, from)) : 0} stopColor="currentColor" stopOpacity={1} />
          <stop
            offset={fadesOut ? Math.max(share(sureTo), fadesIn ? share(sureFrom) : 0) : 1}
            stopColor="currentColor"
            stopOpacity={1}
          />
          <stop offset={1} stopColor="currentColor" stopOpacity={fadesOut ? 0.12 : 1} />
        </linearGradient>
      )}
      <rect
        x={from}
        y={y}
        width={width}
        height={10}
        fill={fadesIn || fadesOut ? `url(#${id})` : 'currentColor'}
        className={css.bar}
      />
      {ongoing && <path className={css.arrow} d={`M${right} ${y - 1}l7 6-7 6z`} />}
    </>
  );
}

function OnsetWindow({ window, y, size, draw }: { window: NonNullable<Lane['window']>; y: number; size: ChartSize; draw: Draw }) {
  const start = middle(window.from);
  const from = draw.x(start + window.low * DAY);
  const to = draw.x(start + window.high * DAY);
  const words = size.narrow
    ? chart.onsetShort(number(window.low), number(window.high))
    : chart.onset(number(window.low), number(window.high));
  const fits = from - size.left - size.strip > textWidth(words) + 8;
  if (to - from < 2) return null;
  return (
    <>
      <rect className={css.window} x={from} y={y} width={to - from} height={6} />
      <text
        className={css.windowText}
        x={fits ? from - 6 : Math.min(to + 6, size.right - textWidth(words))}
        y={fits || to + 6 < size.right - textWidth(words) ? y + 8 : y + 17}
        textAnchor={fits ? 'end' : 'start'}
      >
        {words}
      </text>
    </>
  );
}

/** The drawing in words, for those who do not see it. */
function summary(plan: ChartPlan): string {
  const anc = plan.samples.flatMap((sample) => sample.counts.anc ?? sample.counts.wbc ?? []).slice(-4);
  const counts = anc
    .map((count) => chart.on(`${early.shortLines[count.line]} ${figure(count)}`, shortDay(count.time.text, '')))
    .join(early.comma);
  const [first] = plan.lanes;
  const medicine = first ? chart.medicine(capital(first.name), first.courses.map(courseWords).join(early.semicolon)) : '';
  return chart.summary(counts, medicine);
}
