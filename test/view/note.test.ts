import { expect, test } from 'vitest';
import { note, noteAsHtml, toAscii, wrap } from '../../src/view/note.ts';
import { aRecord, anAssessment, noDifferential } from './an-assessment.ts';

const written = note(anAssessment(), new Set(['blood-smear', 'ferritin']));

test('the note is plain ASCII of at most 72 columns', () => {
  expect(written).toMatch(/^[\n\x20-\x7e]*$/);
  for (const line of written.split('\n')) expect(line.length).toBeLessThanOrEqual(72);
});

test('the note says what was found, what was chosen, what is pending and what was not read', () => {
  expect(written).toContain('Patient ID TEST-0042. Chart read 15 Jun 2026 20:10.'.replace(' 20:10', ', 20:10'));
  expect(written).toContain('Severe isolated neutropenia. Low twice, 25 h apart');
  expect(written).toContain('15 Jun 2026, 19:05  WBC 2.1  ANC 0.31  ALC 1.5 x10^9/L');
  expect(written).toContain('ANC 0.38 (computed)');
  expect(written).toContain('Selected: blood film review, ferritin.');
  expect(written).toContain('Pending:  blood cultures x2, lactate.');
  expect(written).toContain('NOT YET EXCLUDED: acute leukaemia; HLH; typhoid.');
  expect(written).toContain('NOT READ (unknown, not none): procedures; doses given in hospital.');
  expect(written.endsWith('Decision support for clinicians, not an order.')).toBe(true);
});

test('nothing is selected unless the clinician selects it', () =>
  expect(note(anAssessment(), new Set())).not.toContain('Selected:'));

test('unread medicines are not known in the note, never absent', () => {
  const record = aRecord({ drugs: { rows: [], complete: false } });
  expect(note(anAssessment({ record, drugSuspects: [] }), new Set())).toContain('Not known: the medicines could not be read.');
});

test('a missing ANC is not invented', () => {
  const text = note(anAssessment({ finding: noDifferential() }), new Set());
  expect(text).toContain('Leukopenia, neutrophils not known.');
  expect(text).toContain('3 Jun 2026  WBC 2.6 x10^9/L');
});

test('signs have an ASCII form; letters lose their accents', () => {
  expect(toAscii('≥38.3 °C, 0.5 ×10⁹/L, 44 µg/L, 20–98, Sjögren')).toBe('>=38.3 C, 0.5 x10^9/L, 44 ug/L, 20-98, Sjogren');
});

test('long lines break at a space and are indented', () => {
  const lines = wrap('word '.repeat(40), '    ').split('\n');
  expect(lines.length).toBeGreaterThan(2);
  expect(lines[1]).toMatch(/^ {4}word/);
});

test('what the clinician told stands in the note as theirs, and nothing stands there untold', () => {
  const told = [
    { id: 'mouth-ulcers', topic: 'mouth ulcers in 7 days', says: 'yes', at: '20:06' },
    { id: 'fever', topic: 'fever in 3 days', says: 'no', at: '20:07' },
  ] as const;
  expect(note(anAssessment({ told }), new Set())).toContain('TOLD BY CLINICIAN: mouth ulcers in 7 days yes; fever in 3 days no.');
  expect(note(anAssessment(), new Set())).not.toContain('TOLD BY CLINICIAN');
});

test('the rich form has the same words, with headings, and takes no mark-up from the chart', () => {
  const html = noteAsHtml('REVIEW of a chart\n\nFINDING\nANC <0.1 x10^9/L on <b>\n  and below.\nHb 128 g/L');
  expect(html).toBe('<p>REVIEW of a chart</p><h4>FINDING</h4><p>ANC &lt;0.1 x10^9/L on &lt;b&gt; and below.<br>Hb 128 g/L</p>');
});
