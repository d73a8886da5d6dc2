import css from './parts.module.css';

const SHAPES = {
  alert: ['M5 1.5h6L14.5 5v6L11 14.5H5L1.5 11V5z', 'M8 4.6v4M8 11.2v.1'],
  plus: ['M8 3v10M3 8h10'],
  minus: ['M3 8h10'],
  ask: ['M5.2 5.6a2.8 2.8 0 1 1 4 2.6C8.3 8.7 8 9.2 8 10.2M8 13v.1'],
  check: ['M3 8.5l3.3 3.3L13 4.8'],
  clock: ['M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z', 'M8 4.5V8l2.5 1.6'],
  stale: ['M13.5 8a5.5 5.5 0 1 1-1.7-4M13.5 1.8V4.5h-2.7'],
  go: ['M5.5 3.5 10 8l-4.5 4.5'],
  gap: ['M8 2a6 6 0 0 1 6 6M13 11.3A6 6 0 0 1 8 14M5 13.2A6 6 0 0 1 2 8M3 4.7A6 6 0 0 1 5.6 2.5', 'M8 5v3.2M8 10.8v.1'],
  busy: ['M8 2a6 6 0 1 0 6 6'],
  lock: [
    'M4.5 7h7A1.5 1.5 0 0 1 13 8.5v4a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 12.5v-4A1.5 1.5 0 0 1 4.5 7z',
    'M5 7V5a3 3 0 0 1 6 0v2',
  ],
  close: ['M4 4l8 8M12 4l-8 8'],
} as const;

export type Shape = keyof typeof SHAPES;

/** A sign beside a word, never instead of one. */
export function Icon({ shape }: { shape: Shape }) {
  return (
    <svg className={css.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[shape].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
