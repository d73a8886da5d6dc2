/** The plain text for the clinician's own note, at most 72 columns; the English one in ASCII only. */
import type { Line } from '../knowledge/rule.ts';
import type { Assessment, Count, DrugSuspect, WorkupItem } from '../reasoning/assessment.ts';
import { figure, lineState } from './counts.ts';
import { dayAndTime, readAt } from './dates.ts';
import { headline } from './finding-words.ts';
import { early } from './language/early.ts';
import { panel } from './language/panel.ts';
import { plain } from './sentence.ts';
import {
  alertName,
  capital,
  courseWords,
  factWords,
  gapName,
  latencyWords,
  loud,
  lower,
  medicineName,
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

const isWide = (letter: string): boolean => letter >= '\u2e80';
/** Columns of a fixed pitch: a Chinese character takes two. */
const widthOf = (text: string): number => text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0);

/** Words, and single Chinese characters with the marks that may not begin a line. */
const PIECES = /[\u2e80-\uffff][、。，；：！？）”]*|[^\s\u2e80-\uffff]+[、。，；：！？）”]*/g;

/**
 * Breaks at spaces and between Chinese characters; following lines are indented.
 *
 * @param taken columns of the first line that are already written, and one more for the full stop
 */
export function wrap(text: string, indent = '', taken = 0): string {
  const lines: string[] = [];
  let line = '';
  let end = 0;
  for (const { 0: word, index } of text.matchAll(PIECES)) {
    const wider = line === '' ? word : `${line}${index > end ? ' ' : ''}${word}`;
    end = index + word.length;
    const before = lines.length === 0 ? taken : indent.length;
    if (line !== '' && before + widthOf(wider) + (taken > 0 ? 1 : 0) > COLUMNS) {
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
      .map((count) => `${early.shortLines[count.line]} ${figure(count)}${count.basis === 'computed' ? panel.note.computed : ''}`);
    const remark = finding.lastNormal?.time.text === time ? panel.note.lastAbove : '';
    const line = `${dayAndTime(time)}  ${words.join('  ')} x10^9/L${remark}`;
    return widthOf(line) <= COLUMNS ? line : wrap(line, '    ');
  });
}

function otherLines({ finding }: Assessment): readonly string[] {
  const words = (['hgb', 'plt'] as const).map((line) => {
    const count = lineState(finding.lines, line)?.count;
    return count
      ? `${early.shortLines[line]} ${figure(count)} ${line === 'hgb' ? 'g/L' : 'x10^9/L'}`
      : panel.note.notKnown(early.shortLines[line]);
  });
  return [wrap(capital(words.join(early.comma)) + early.stop)];
}

const suspectLine = (suspect: DrugSuspect, index: number): string =>
  wrap(
    `${index + 1} ${capital(suspect.course.dose === undefined ? suspect.calledInChart : medicineName(suspect.calledInChart))}${suspect.course.dose === undefined ? '' : ` ${suspect.course.dose}`} ${courseWords(suspect.course)}${early.stop} ${latencyWords(suspect)} ${capital(windowWord(suspect.window))}${early.stop} ${panel.note.naranjo(suspect.naranjo.score, panel.drugs.naranjoWords[suspect.naranjo.category])}`,
    '  ',
  );

/** Width of `Selected: `. */
const INDENT = 10;

const results = (label: string, items: readonly WorkupItem[], words: (item: WorkupItem) => string): readonly string[] =>
  items.length === 0
    ? []
    : [
        `${label.padEnd(INDENT + label.length - widthOf(label))}${wrap(items.map(words).join(early.comma), ' '.repeat(INDENT), INDENT)}${early.stop}`,
      ];

/** @param selected ids of the tests that the clinician has ticked */
export function note(assessment: Assessment, selected: ReadonlySet<string>): string {
  const words = panel.note;
  const { patient, finding, alerts, drugSuspects, causes, workup, gaps, told } = assessment;
  const standing = (what: string): readonly string[] =>
    causes.filter((cause) => cause.standing === what && !cause.folded).map((cause) => lower(cause.name));
  const candidates = standing('candidate');
  const open = causes.filter((cause) => cause.standing === 'not-yet-excluded').map((cause) => lower(cause.name));
  const fired = loud(alerts);
  const drugsUnread = assessment.record.drugs.rows.length === 0 && !assessment.record.drugs.complete;
  const lines = [
    wrap(words.title(assessment.knowledge)),
    wrap(words.patient(patient.identifier ?? patient.id, readAt(assessment.asOf))),
    ...section(words.finding, [
      wrap(words.sentence(headline(finding), plain(real(finding, workup)))),
      ...countLines(assessment),
      ...otherLines(assessment),
    ]),
    ...section(
      words.alert,
      fired.map((alert) =>
        wrap(
          `${capital(alertName(alert.id))}${early.colon}${uniqueFacts(alert.facts)
            .map((fact) => factWords(fact, assessment.asOf))
            .join(early.comma)}${early.stop}`,
          '  ',
        ),
      ),
    ),
    ...section(words.drugs, drugsUnread ? [words.drugsUnread] : drugSuspects.filter((suspect) => suspect.shown).map(suspectLine)),
    ...section(words.causes, [
      ...(candidates.length > 0 ? [wrap(capital(candidates.join(early.semicolon)) + early.stop)] : []),
      ...(open.length > 0 ? [wrap(words.open(open.join(early.semicolon)), '  ')] : []),
    ]),
    ...section(words.workup, [
      ...results(
        words.selected,
        workup.filter((item) => selected.has(item.id)),
        (item) => lower(testWords(item.name).short),
      ),
      ...results(
        words.pending,
        workup.filter((item) => item.status === 'pending'),
        (item) => lower(testWords(item.name).short),
      ),
      ...results(
        words.done,
        workup.filter((item) => item.status === 'done'),
        (item) =>
          `${item.last ? resultWords(item.last.summary) : item.name} (${words.doneOn(statusWords(item, assessment.asOf))})`,
      ),
    ]),
    '',
    ...(told.length > 0 ? [wrap(words.told(told.map((each) => words.says(each.topic, each.says))), '  ')] : []),
    ...(gaps.length > 0 ? [wrap(words.notRead(gaps.map((gap) => lower(gapName(gap.what))).join(early.semicolon)), '  ')] : []),
    words.noOrder,
  ];
  const text = lines.join('\n');
  return words.isAscii ? toAscii(text) : text;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A line that begins with a space goes on from the one above. */
const rejoined = (block: string): string =>
  block.replace(/(.)\n +(?=(.))/gu, (_, last: string, first: string) => (isWide(last) || isWide(first) ? last : `${last} `));

/** The same note with headings and paragraphs, for records that keep them. */
export function noteAsHtml(text: string): string {
  const { finding, alert, drugs, causes, workup } = panel.note;
  const headings = [finding, alert, drugs, causes, workup];
  return text
    .split('\n\n')
    .map((block) => {
      const lines = rejoined(block).split('\n');
      const [first = '', ...rest] = lines;
      const isHeading = headings.includes(first);
      const paragraph = (isHeading ? rest : lines).map(escaped).join('<br>');
      return `${isHeading ? `<h4>${escaped(first)}</h4>` : ''}<p>${paragraph}</p>`;
    })
    .join('');
}
