/** The plain text for the clinician's own note: ASCII only, at most 72 columns. */
import type { Line } from '../knowledge/rule.ts';
import type { Assessment, Count, DrugSuspect, WorkupItem } from '../reasoning/assessment.ts';
import { figure, lineState, SHORT_NAMES } from './counts.ts';
import { dayAndTime, readAt } from './dates.ts';
import {
  alertName,
  capital,
  courseWords,
  factWords,
  gapName,
  headline,
  latencyWords,
  loud,
  lower,
  medicineName,
  plain,
  real,
  resultWords,
  statusWords,
  testWords,
  uniqueFacts,
  windowWord,
} from './words.ts';

const COLUMNS = 72;

const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/×10⁹/g, 'x10^9'],
  [/×/g, 'x'],
  [/[–—−]/g, '-'],
  [/[‘’]/g, "'"],
  [/[“”]/g, '"'],
  [/≥/g, '>='],
  [/≤/g, '<='],
  [/µ|μ/g, 'u'],
  [/°/g, ''],
  [/\u00a0/g, ' '],
];

/** Letters lose their accents; what has no plain form becomes `?`. */
export function toAscii(text: string): string {
  const replaced = PLAIN.reduce((done, [from, to]) => done.replace(from, to), text);
  return replaced
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\n\x20-\x7e]/g, '?');
}

/**
 * Breaks at spaces; following lines are indented.
 *
 * @param taken columns of the first line that are already written, and one more for the full stop
 */
export function wrap(text: string, indent = '', taken = 0): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const wider = line === '' ? word : `${line} ${word}`;
    const before = lines.length === 0 ? taken : indent.length;
    if (line !== '' && before + wider.length + (taken > 0 ? 1 : 0) > COLUMNS) {
      lines.push(`${lines.length === 0 ? '' : indent}${line}`);
      line = word;
    } else line = wider;
  }
  if (line !== '') lines.push(`${lines.length === 0 ? '' : indent}${line}`);
  return lines.join('\n');
}

const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', title, ...lines]);

/** `WBC 2.1  ANC 0.31 (computed)`: one line per specimen, newest first, only the times that matter. */
function countLines({ finding }: Assessment): readonly string[] {
  const times = [finding.index, finding.onset, finding.lastNormal]
    .filter((count): count is Count => count !== undefined)
    .map((count) => count.time.text);
  return [...new Set(times)].map((time) => {
    const at = (line: Line): Count | undefined => finding.series[line].find((count) => count.time.text === time);
    const words = (['wbc', 'anc', 'alc'] as const)
      .map(at)
      .filter((count): count is Count => count !== undefined)
      .map((count) => `${SHORT_NAMES[count.line]} ${figure(count)}${count.basis === 'computed' ? ' (computed)' : ''}`);
    const remark = finding.lastNormal?.time.text === time ? ' (last above the limit)' : '';
    const line = `${dayAndTime(time)}  ${words.join('  ')} x10^9/L${remark}`;
    return line.length <= COLUMNS ? line : wrap(line, '    ');
  });
}

function otherLines({ finding }: Assessment): readonly string[] {
  const words = (['hgb', 'plt'] as const).map((line) => {
    const count = lineState(finding.lines, line)?.count;
    return count
      ? `${SHORT_NAMES[line]} ${figure(count)} ${line === 'hgb' ? 'g/L' : 'x10^9/L'}`
      : `${SHORT_NAMES[line]} not known`;
  });
  return [wrap(`${capital(words.join(', '))}.`)];
}

const suspectLine = (suspect: DrugSuspect, index: number): string =>
  wrap(
    `${index + 1} ${capital(suspect.course.dose === undefined ? suspect.calledInChart : medicineName(suspect.calledInChart))}${suspect.course.dose === undefined ? '' : ` ${suspect.course.dose}`} ${courseWords(suspect.course)}. ${latencyWords(suspect)} ${capital(windowWord(suspect.window))}. Naranjo ${suspect.naranjo.score} (${suspect.naranjo.category}).`,
    '  ',
  );

/** Width of `Selected: `. */
const INDENT = 10;

const results = (label: string, items: readonly WorkupItem[], words: (item: WorkupItem) => string): readonly string[] =>
  items.length === 0 ? [] : [`${label.padEnd(INDENT)}${wrap(items.map(words).join(', '), ' '.repeat(INDENT), INDENT)}.`];

/** @param selected ids of the tests that the clinician has ticked */
export function note(assessment: Assessment, selected: ReadonlySet<string>): string {
  const { patient, finding, alerts, drugSuspects, causes, workup, gaps, told } = assessment;
  const standing = (what: string): readonly string[] =>
    causes.filter((cause) => cause.standing === what && !cause.folded).map((cause) => lower(cause.name));
  const candidates = standing('candidate');
  const open = causes.filter((cause) => cause.standing === 'not-yet-excluded').map((cause) => lower(cause.name));
  const fired = loud(alerts);
  const drugsUnread = assessment.record.drugs.rows.length === 0 && !assessment.record.drugs.complete;
  const lines = [
    wrap(`LEUKOPENIA REVIEW (Leukoscope, content ${assessment.knowledge}, draft)`),
    wrap(`Patient ID ${patient.identifier ?? patient.id}. Chart read ${readAt(assessment.asOf)}.`),
    ...section('FINDING', [
      wrap(`${headline(finding)}. ${plain(real(finding, workup))}`),
      ...countLines(assessment),
      ...otherLines(assessment),
    ]),
    ...section(
      'ALERT',
      fired.map((alert) =>
        wrap(
          `${capital(alertName(alert.id))}: ${uniqueFacts(alert.facts)
            .map((fact) => factWords(fact, assessment.asOf))
            .join(', ')}.`,
          '  ',
        ),
      ),
    ),
    ...section(
      'DRUG SUSPECTS',
      drugsUnread
        ? ['Not known: the medicines could not be read.']
        : drugSuspects.filter((suspect) => suspect.shown).map(suspectLine),
    ),
    ...section('CAUSES TO CONSIDER', [
      ...(candidates.length > 0 ? [wrap(`${capital(candidates.join('; '))}.`)] : []),
      ...(open.length > 0 ? [wrap(`NOT YET EXCLUDED: ${open.join('; ')}.`, '  ')] : []),
    ]),
    ...section('WORKUP', [
      ...results(
        'Selected:',
        workup.filter((item) => selected.has(item.id)),
        (item) => lower(testWords(item.name).short),
      ),
      ...results(
        'Pending:',
        workup.filter((item) => item.status === 'pending'),
        (item) => lower(testWords(item.name).short),
      ),
      ...results(
        'Done:',
        workup.filter((item) => item.status === 'done'),
        (item) =>
          `${item.last ? resultWords(item.last.summary) : item.name} (${statusWords(item, assessment.asOf).replace('done ', '')})`,
      ),
    ]),
    '',
    ...(told.length > 0
      ? [wrap(`TOLD BY CLINICIAN: ${told.map((each) => `${each.topic} ${each.says}`).join('; ')}.`, '  ')]
      : []),
    ...(gaps.length > 0
      ? [wrap(`NOT READ (unknown, not none): ${gaps.map((gap) => lower(gapName(gap.what))).join('; ')}.`, '  ')]
      : []),
    'Decision support for clinicians, not an order.',
  ];
  return toAscii(lines.join('\n'));
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The same note with headings and paragraphs, for records that keep them. */
export function noteAsHtml(text: string): string {
  return text
    .split('\n\n')
    .map((block) => {
      // A line that begins with a space goes on from the one above.
      const lines = block.replace(/\n +/g, ' ').split('\n').map(escaped);
      const [first = '', ...rest] = lines;
      const isHeading = /^[A-Z][A-Z ]+$/.test(first);
      return `${isHeading ? `<h4>${first}</h4>` : ''}<p>${(isHeading ? rest : lines).join('<br>')}</p>`;
    })
    .join('');
}
