import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHART_RESOURCES, type ChartResource } from '../src/fhir/chart-resources.ts';
import type { Gap, GapReason } from '../src/record/record.ts';
import { gapReason, gapSentence } from '../src/view/words.ts';
import { close, listen, openInApp, type Opened } from './whole-chart.ts';

/**
 * Each resource type, failing in each way, in an otherwise sound chart. `docs/failure-matrix.md` is this table; the
 * command that prints it and brings it up to date is `npm run docs:failures`.
 */

type Honest = () => Promise<Response>;
type Failure = (url: URL, honest: Honest) => Response | Promise<Response>;

const refused =
  (status: number): Failure =>
  () =>
    Response.json(
      { resourceType: 'OperationOutcome', issue: [{ severity: 'error' }] },
      { status, headers: { 'retry-after': '0' } },
    );

const FAILURES: Readonly<Record<string, { readonly why?: GapReason; readonly fail: Failure }>> = {
  '400': { why: 'refused', fail: refused(400) },
  '401': { why: 'session-ended', fail: refused(401) },
  '403': { why: 'forbidden', fail: refused(403) },
  '404': { why: 'not-offered', fail: refused(404) },
  '422': { why: 'refused', fail: refused(422) },
  '429': { why: 'failed', fail: refused(429) },
  '500': { why: 'failed', fail: refused(500) },
  timeout: { why: 'timeout', fail: () => new Promise<never>(() => undefined) },
  HTML: {
    why: 'failed',
    fail: () => new Response('<!doctype html><p>Sign in', { headers: { 'content-type': 'text/html' } }),
  },
  'cut-off JSON': {
    why: 'failed',
    async fail(_, honest) {
      const text = await (await honest()).text();
      return new Response(text.slice(0, -30), { headers: { 'content-type': 'application/fhir+json' } });
    },
  },
  'second page lost': { why: 'lost-page', fail: withoutSecondPage },
  OperationOutcome: {
    why: 'failed',
    fail: () => Response.json({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception' }] }),
  },
  empty: { fail: () => Response.json({ resourceType: 'Bundle', type: 'searchset', entry: [] }) },
};

async function withoutSecondPage(url: URL, honest: Honest): Promise<Response> {
  if (url.searchParams.has('_page')) return Response.json({}, { status: 500 });
  const bundle: fhir4.Bundle = await (await honest()).json();
  const next = `${url.origin}${url.pathname}?_page=2`;
  return Response.json({ ...bundle, link: [{ relation: 'next', url: next }], entry: (bundle.entry ?? []).slice(0, 1) });
}

/** Read one by one, so that there is no list and no second page, and an empty list is no answer. */
const READ_BY_ID: readonly ChartResource[] = ['Patient', 'Medication'];

function expected(type: ChartResource, failure: string): GapReason | undefined {
  // The reports list results that did not come with them.
  if (type === 'Observation' && failure === 'empty') return 'incomplete';
  if (!READ_BY_ID.includes(type)) return FAILURES[failure]?.why;
  if (failure === 'empty') return 'failed';
  if (failure === 'second page lost') return undefined;
  return type === 'Medication' && failure === '404' ? 'unusable' : FAILURES[failure]?.why;
}

const isAsked = (type: ChartResource, url: URL): boolean => url.pathname.split('/')[2] === type;

/** Otherwise the medicines come along with their orders and nobody asks for them. */
async function withoutIncluded(honest: Honest): Promise<Response> {
  const answer = await honest();
  const body: fhir4.Bundle = await answer.clone().json();
  if (body.resourceType !== 'Bundle') return answer;
  return Response.json({ ...body, entry: (body.entry ?? []).filter(({ search }) => search?.mode !== 'include') });
}

function open(type: ChartResource, failure: string): Promise<Opened> {
  const { fail } = FAILURES[failure] ?? { fail: refused(500) };
  return openInApp('mina', {
    limits: failure === 'timeout' ? { requestMs: 1_000 } : {},
    answer(request, honest) {
      const url = new URL(request.url);
      if (type === 'Medication' && url.searchParams.has('_include')) return withoutIncluded(honest);
      const isRead = READ_BY_ID.includes(type) && failure === 'second page lost';
      return isAsked(type, url) && !isRead ? fail(url, honest) : honest();
    },
  });
}

const cells = new Map<string, Promise<Opened>>();

/** Each cell is opened once, for its own test and for the table. */
function cell(type: ChartResource, failure: string): Promise<Opened> {
  const key = `${type} ${failure}`;
  const opened = cells.get(key) ?? open(type, failure);
  cells.set(key, opened);
  return opened;
}

const gapsOf = ({ assessment }: Opened, type: ChartResource): readonly Gap[] =>
  assessment.gaps.filter((gap) => gap.what.split(' (')[0] === type);

const verdicts = ({ assessment }: Opened) =>
  new Map(assessment.causes.flatMap((cause) => cause.evidence.map((item) => [`${cause.id} ${item.id}`, item.verdict] as const)));

let sound: Opened;
beforeAll(async () => {
  listen();
  sound = await openInApp('mina');
});
afterAll(close);

const NORMAL = /No leukopenia|No low line|Every search answered|neutrophils not low|No suspect among/;

describe.each(CHART_RESOURCES)('%s', (type) => {
  const failing = Object.keys(FAILURES).filter((failure) => expected(type, failure) !== undefined);

  test.each(failing)('%s is a gap on the screen, and nothing is called none or normal for it', async (failure) => {
    const chart = await cell(type, failure);
    const gaps = gapsOf(chart, type);
    expect(gaps.map((gap) => gap.why)).toContain(expected(type, failure));
    for (const gap of gaps) expect(chart.screen).toContain(gapSentence(gap));
    expect(chart.screen).not.toMatch(NORMAL);
    const before = verdicts(sound);
    const denied = [...verdicts(chart)].filter(([item, verdict]) => verdict === 'unmet' && before.get(item) === 'met');
    expect(denied).toEqual([]);
  });

  const mayBeEmpty = expected(type, 'empty') === undefined ? [type] : [];
  test.each(mayBeEmpty)('an empty list of %s is shown as asked for and empty', async () => {
    const chart = await cell(type, 'empty');
    expect(gapsOf(chart, type)).toEqual([]);
    const lines = chart.assessment.record.coverage.filter((line) => line.resource === type);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatchObject({ rows: 0, answered: 'in full' });
    expect(chart.screen).toContain('asked; the list is empty');
    expect(chart.screen).not.toContain('No leukopenia');
  });
});

test('docs/failure-matrix.md shows what these tests found', async () => {
  const failures = Object.keys(FAILURES);
  const rows: string[] = [];
  for (const type of CHART_RESOURCES) {
    const words: string[] = [];
    for (const failure of failures) words.push(await inTable(type, failure));
    rows.push(`| ${[type, ...words].join(' | ')} |`);
  }
  const table = [`| | ${failures.join(' | ')} |`, `|${' --- |'.repeat(failures.length + 1)}`, ...rows].join('\n');
  await expect(`${HEAD}\n\n${table}\n\n${legend()}\n`).toMatchFileSnapshot('../docs/failure-matrix.md');
}, 120_000);

async function inTable(type: ChartResource, failure: string): Promise<string> {
  const chart = await cell(type, failure);
  const whys = [...new Set(gapsOf(chart, type).map((gap) => gap.why))];
  if (whys.length > 0) return whys.join(', ');
  return failure === 'empty' ? 'asked, empty' : 'no list';
}

const HEAD = `# What the panel says when data do not arrive

Each resource type failing in each way in an otherwise sound chart. A cell names the gap that stands on the screen; the rules
that needed the data answer *unknown*. *Asked, empty* is an answer: the list was read to its end and holds no row. *No list*: the
resource is read by its id, so there is no second page to lose. \`npm run docs:failures\` prints this table and brings it up to date;
a test compares it.`;

function legend(): string {
  const shown: readonly GapReason[] = [
    'refused',
    'session-ended',
    'forbidden',
    'not-offered',
    'failed',
    'timeout',
    'lost-page',
    'unusable',
  ];
  const lines = shown.map((why) => `| ${why} | ${gapReason({ what: '', why, detail: '' })} |`);
  return ['| gap | words on the screen |', '| --- | --- |', ...lines].join('\n');
}
