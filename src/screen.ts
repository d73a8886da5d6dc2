/**
 * Charts from files to reports, without a browser: `npm run --silent screen -- [--as-of INSTANT] [--format json|text] FILE...`
 *
 * One line of JSON for each file, in the order given. A file that cannot be used becomes an error line, and the others are still
 * reported. The clock is read here and nowhere deeper.
 */
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assess } from './assess.ts';
import { readBundle } from './fhir/read-bundle.ts';
import { toRecord } from './fhir/to-record.ts';
import { productsByCode } from './knowledge/drug-products.ts';
import { drugs as chineseNames } from './knowledge/zh/drugs.ts';
import type { DrugLists } from './reasoning/exposures.ts';
import { reportAsText, toReport } from './report.ts';

/** All of them: nothing has to be fetched here. */
const DRUG_LISTS: DrugLists = { products: productsByCode(), chineseNames };

const USAGE = `usage: npm run --silent screen -- [--as-of INSTANT] [--format json|text] FILE...

  FILE       FHIR R4 Bundle (JSON) of one patient, or - for standard input
  --as-of    moment at which the chart is read, such as 2026-06-15T20:00:00Z;
             without it the timestamp of the Bundle, else now
  --format   json (default): one line for each file; text: for people`;

interface Arguments {
  readonly asOf?: number;
  readonly format: 'json' | 'text';
  readonly files: readonly string[];
}

interface ScreenError {
  readonly code: string;
  readonly message: string;
}

/** What the command touches outside itself. */
export interface Surroundings {
  readonly read: (file: string) => string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly now: () => number;
}

/** @returns exit status: 0 all reported, 1 a file could not be used, 2 unusable arguments */
export function screen(words: readonly string[], around: Surroundings): 0 | 1 | 2 {
  const parsed = argumentsOf(words);
  if (typeof parsed === 'string') {
    around.complain(`${parsed}\n${USAGE}`);
    return 2;
  }
  let status: 0 | 1 = 0;
  for (const file of parsed.files) {
    const answer = screened(file, parsed, around);
    if (typeof answer === 'string') around.print(answer);
    else {
      status = 1;
      around.print(
        parsed.format === 'json'
          ? JSON.stringify({ source: file, error: answer })
          : `${file}: ${answer.message} (${answer.code})`,
      );
    }
  }
  return status;
}

/** A report as it is printed, or why there is none. An unforeseen failure shows nothing of the chart. */
function screened(file: string, { asOf, format }: Arguments, around: Surroundings): string | ScreenError {
  let text: string;
  try {
    text = around.read(file);
  } catch {
    return { code: 'unreadable', message: 'The file could not be read.' };
  }
  try {
    const bundle = readBundle(text);
    if (!bundle.ok) return bundle.error;
    const moment = asOf ?? bundle.timestamp ?? around.now();
    const report = toReport(assess(toRecord(bundle.read, { asOf: moment }), moment, DRUG_LISTS), file);
    return format === 'json' ? JSON.stringify(report) : reportAsText(report);
  } catch {
    return { code: 'internal', message: 'The chart could not be assessed; this is a fault of the program.' };
  }
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** @returns a sentence where the arguments cannot be used */
function argumentsOf(words: readonly string[]): Arguments | string {
  const files: string[] = [];
  let asOf: number | undefined;
  let format: Arguments['format'] = 'json';
  const waiting = [...words];
  let isFileOnly = false;
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    if (isFileOnly || word === '-' || !word.startsWith('-')) {
      files.push(word);
      continue;
    }
    if (word === '--') {
      isFileOnly = true;
      continue;
    }
    const [name = '', attached] = word.split(/=(.*)/s);
    if (name !== '--as-of' && name !== '--format') return `unknown option ${name}`;
    const value = attached ?? waiting.shift();
    if (value === undefined) return `${name} needs a value`;
    if (name === '--format') {
      if (value !== 'json' && value !== 'text') return '--format is json or text';
      format = value;
      continue;
    }
    asOf = INSTANT.test(value) ? Date.parse(value) : Number.NaN;
    if (Number.isNaN(asOf)) return '--as-of needs an instant with a time zone, such as 2026-06-15T20:00:00Z';
  }
  if (files.length === 0) return 'no file given';
  return { ...(asOf !== undefined && { asOf }), format, files };
}

const isCommand = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isCommand) {
  process.exitCode = screen(process.argv.slice(2), {
    read: (file) => readFileSync(file === '-' ? 0 : file, 'utf8'),
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
    now: () => Date.now(),
  });
}
