/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing in SVG has no other tag */
import type { DrugSuspect } from '../reasoning/assessment.ts';
import css from './Latency.module.css';
import { panel } from './language/panel.ts';
import { latencyWords } from './words.ts';

/** One scale for all drugs, so that rows compare. */
const DAYS = 120;
const LEFT = 6;
const RIGHT = 248;
const Y = 24;
const x = (day: number): number => LEFT + (Math.min(day, DAYS) / DAYS) * (RIGHT - LEFT);

/** Days from the start to the first low count: box usual, dashes possible, dot this patient, black bar where the start is inexact. */
export function Latency({ suspect }: { suspect: DrugSuspect }) {
  const { min, typicalLow, typicalHigh, max } = suspect.usual;
  const { latencyDays } = suspect;
  const from = min ?? typicalLow;
  const to = max ?? typicalHigh;
  const ends = [typicalLow, typicalHigh].filter((day): day is number => day !== undefined && day <= DAYS);
  return (
    <svg className={css.glyph} viewBox="0 0 260 46" role="img" aria-label={latencyWords(suspect)}>
      <line className={css.axis} x1={LEFT} x2={RIGHT} y1={Y} y2={Y} />
      {from !== undefined && to !== undefined && (
        <line className={css.possible} x1={x(from)} x2={to > DAYS ? 256 : x(to)} y1={Y} y2={Y} />
      )}
      {typicalLow !== undefined && typicalHigh !== undefined && (
        <rect className={css.usual} x={x(typicalLow)} y={Y - 6} width={Math.max(2, x(typicalHigh) - x(typicalLow))} height={12} />
      )}
      {latencyDays && (
        <>
          {latencyDays.least === latencyDays.most ? (
            <>
              <line className={css.mark} x1={x(latencyDays.most)} x2={x(latencyDays.most)} y1={14} y2={34} />
              <circle className={css.dot} cx={x(latencyDays.most)} cy={Y} r={4} />
            </>
          ) : (
            <rect
              className={css.range}
              x={x(latencyDays.least)}
              y={Y - 3}
              width={Math.max(4, x(latencyDays.most) - x(latencyDays.least))}
              height={6}
            />
          )}
          <text
            className={css.here}
            x={Math.min(225, Math.max(24, (x(latencyDays.least) + x(latencyDays.most)) / 2))}
            y={10}
            textAnchor="middle"
          >
            {panel.drugs.day(
              latencyDays.least === latencyDays.most ? String(latencyDays.most) : `${latencyDays.least}–${latencyDays.most}`,
            )}
            {latencyDays.most > DAYS ? ' →' : ''}
          </text>
        </>
      )}
      <text x={LEFT} y={44}>
        0
      </text>
      {ends.map((day, index) => (
        <text key={day} x={x(day)} y={44} textAnchor="middle">
          {index === 0 && (ends[1] ?? DAYS) - day < 14 ? '' : day}
        </text>
      ))}
      <text x={260} y={44} textAnchor="end">
        {ends.some((day) => day > DAYS - 18) ? panel.drugs.dayUnit : `${DAYS} ${panel.drugs.dayUnit}`}
      </text>
    </svg>
  );
}
