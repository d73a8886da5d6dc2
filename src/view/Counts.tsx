import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { Assessment } from '../reasoning/assessment.ts';
import { middle } from '../record/when.ts';
import { chartPlan, chartSize, SERIES, type Sample, type SeriesName, type Unused } from './chart-plan.ts';
import css from './Counts.module.css';
import { figure } from './counts.ts';
import { dayAndTime } from './dates.ts';
import { early } from './language/early.ts';
import { panel } from './language/panel.ts';
import parts from './parts.module.css';
import { type Open, SourceLink } from './Words.tsx';
import { capital, courseWords, unusedWords } from './words.ts';

const CountsChart = lazy(() => import('./CountsChart.tsx'));

/** A longer table is written when it is opened. */
const FEW = 100;

/** Counts over medicines on one time axis, and the same as a table. */
export function Counts({ assessment, onOpen }: { assessment: Assessment; onOpen: Open }) {
  const plan = useMemo(() => chartPlan(assessment), [assessment]);
  const [hidden, setHidden] = useState<ReadonlySet<SeriesName>>(new Set());
  const [pointed, setPointed] = useState<string>();
  const [isTableOpen, setTableOpen] = useState(false);
  const [measure, width] = useWidth();
  const all = [...plan.earlier, ...plan.samples];
  const isAnyCorrected = all.some((sample) =>
    Object.values(sample.counts).some((count) => count.refs.some((ref) => plan.corrected.has(ref))),
  );
  const size = chartSize(plan, width);
  const toggle = (name: SeriesName) =>
    setHidden((before) => {
      const after = new Set(before);
      if (!after.delete(name)) after.add(name);
      return after;
    });
  return (
    <section className={parts.panel} id="counts" aria-labelledby="counts-title" tabIndex={-1}>
      <header>
        <h2 id="counts-title">{panel.counts.title}</h2>
        {all.length > 0 && (
          <fieldset className={css.series}>
            <legend className={parts.hidden}>{panel.counts.seriesShown}</legend>
            {SERIES.map((name) => (
              <label key={name} data-series={name} data-off={hidden.has(name) || undefined}>
                <input type="checkbox" checked={!hidden.has(name)} onChange={() => toggle(name)} />
                <Key name={name} />
                {panel.counts.seriesName(name)}
              </label>
            ))}
          </fieldset>
        )}
      </header>
      {all.length === 0 ? (
        <p className={parts.hatch}>
          <span>{panel.counts.nothingToDraw}</span>
        </p>
      ) : (
        <>
          <figure ref={measure}>
            <Suspense fallback={<svg className={css.wait} width={size.width} height={size.height} aria-hidden="true" />}>
              <CountsChart plan={plan} size={size} hidden={hidden} onOpen={onOpen} onPoint={setPointed} />
            </Suspense>
            {/* The marks carry the same words for those who hear them. */}
            <p className={css.readout} aria-hidden="true">
              {pointed ?? panel.counts.point}
            </p>
            <figcaption className={css.notes}>
              {panel.counts.legend}
              {isAnyCorrected && panel.counts.correctedRing}
              {plan.unused.length > 0 && panel.counts.unusedMarks}
              {size.thinned && panel.counts.thinned}
              {plan.notDrawn.length > 0 && panel.counts.notDrawn(plan.notDrawn)}
            </figcaption>
          </figure>
          <details onToggle={(event) => setTableOpen(event.currentTarget.open)}>
            <summary>{panel.counts.asTable(all.length)}</summary>
            {(isTableOpen || all.length <= FEW) && <Twin samples={all} unused={plan.unused} onOpen={onOpen} />}
            <Medicines assessment={assessment} onOpen={onOpen} />
          </details>
        </>
      )}
    </section>
  );
}

/** The width that there is; a frame may be narrower than the screen. */
function useWidth(): readonly [(node: HTMLElement | null) => (() => void) | undefined, number] {
  const [width, setWidth] = useState(640);
  const measure = useCallback((node: HTMLElement | null) => {
    if (!node) return undefined;
    const take = (found: number) => setWidth(Math.max(280, Math.floor(found)));
    const first = node.getBoundingClientRect().width;
    if (first > 0) take(first);
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => entry && take(entry.contentRect.width));
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [measure, width];
}

/** The sign of a series beside its name. */
function Key({ name }: { name: SeriesName }) {
  return (
    <svg className={css.key} viewBox="0 0 22 12" aria-hidden="true">
      <path className={css.keyLine} d="M0 6h22" />
      {name === 'anc' && <circle className={css.keyPoint} cx={11} cy={6} r={4.5} />}
      {name === 'wbc' && <rect className={css.keyPoint} x={7.5} y={2.5} width={7} height={7} />}
      {name === 'alc' && <path className={css.keyPoint} d="M11 1l4.6 8.5H6.4z" />}
    </svg>
  );
}

/** Newest first. */
const byTime = (samples: readonly Sample[], unused: readonly Unused[]): readonly (Sample | Unused)[] =>
  [...samples, ...unused].sort((a, b) => middle(b.time) - middle(a.time));

interface TwinProps {
  readonly samples: readonly Sample[];
  readonly unused: readonly Unused[];
  readonly onOpen: Open;
}

function Twin({ samples, unused, onOpen }: TwinProps) {
  const cell = (sample: Sample, name: SeriesName) => {
    const count = sample.counts[name];
    return count ? (
      <SourceLink to={count.refs[0]} onOpen={onOpen}>
        {figure(count)}
      </SourceLink>
    ) : (
      <span className={parts.aside}>{panel.counts.notCounted}</span>
    );
  };
  return (
    <div className={parts.scroll}>
      <table className={parts.data}>
        <caption>{panel.counts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{panel.counts.collected}</th>
            <th scope="col" data-number>
              {early.shortLines.wbc}
            </th>
            <th scope="col" data-number>
              {early.shortLines.anc}
            </th>
            <th scope="col">{panel.counts.ancBasis}</th>
            <th scope="col" data-number>
              {early.lines.alc}
            </th>
          </tr>
        </thead>
        <tbody>
          {byTime(samples, unused).map((row) =>
            'kind' in row ? (
              <tr key={`${row.ref} ${row.series}`}>
                <th scope="row">{dayAndTime(row.time.text)}</th>
                <td colSpan={4}>
                  <SourceLink to={row.ref} onOpen={onOpen}>
                    {unusedWords(row)}
                  </SourceLink>
                </td>
              </tr>
            ) : (
              <tr key={row.time.text}>
                <th scope="row">{dayAndTime(row.time.text)}</th>
                <td data-number>{cell(row, 'wbc')}</td>
                <td data-number>{cell(row, 'anc')}</td>
                <td>
                  {row.counts.anc
                    ? [panel.counts.bases[row.counts.anc.basis], row.counts.anc.from]
                        .filter((part) => part !== undefined)
                        .join(early.comma)
                    : ''}
                </td>
                <td data-number>{cell(row, 'alc')}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function Medicines({ assessment, onOpen }: { assessment: Assessment; onOpen: Open }) {
  const known = assessment.exposures.filter((exposure) => exposure.drug !== undefined);
  if (known.length === 0) return null;
  return (
    <table className={`${parts.data} ${parts.sub}`}>
      <caption>{panel.counts.medicines}</caption>
      <tbody>
        {known.map((exposure) => (
          <tr key={exposure.name}>
            <th scope="row">
              <SourceLink to={exposure.refs[0]} onOpen={onOpen}>
                {capital(exposure.name)}
              </SourceLink>
            </th>
            <td>{exposure.courses.map(courseWords).join(early.semicolon)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
