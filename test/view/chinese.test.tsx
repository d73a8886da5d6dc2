import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assess.ts';
import { sources } from '../../src/knowledge/sources.ts';
import type { Assessment } from '../../src/reasoning/assessment.ts';
import * as parts from '../../src/view/after-finding.ts';
import { App } from '../../src/view/App.tsx';
import { speakEarly } from '../../src/view/language/early.ts';
import { speakChart } from '../../src/view/language/chart.ts';
import { panel, speakPanel } from '../../src/view/language/panel.ts';
import { speakRules } from '../../src/view/language/rules.ts';
import { speakOn } from '../../src/view/language/speak-on.ts';
import { speak } from '../../src/view/language/speak.ts';
import { changeWords } from '../../src/view/changes.ts';
import { note, noteAsHtml } from '../../src/view/note.ts';
import { sourceRows } from '../../src/view/source-rows.ts';
import { aJudgedChart } from './a-judged-chart.ts';
import { englishFinder, englishIn } from './english-left.ts';

let inChinese: (assessment: Assessment) => Assessment;

beforeAll(async () => {
  await speak('zh');
  inChinese = await speakOn('zh');
});
afterAll(() => {
  speakEarly();
  speakPanel();
  speakChart();
  speakRules();
});

const PATIENTS = readdirSync(join(import.meta.dirname, '../../sandbox/patients')).map((file) => file.replace('.json', ''));

function show(name: string): { readonly assessment: Assessment; readonly page: HTMLElement } {
  const assessment = inChinese(aJudgedChart(name));
  const { container } = render(
    <App state={{ is: 'ready', assessment }} parts={parts} loadCitations={() => Promise.resolve(sources)} />,
  );
  return { assessment, page: container };
}

/** Closed parts are put on the page when they are opened, some of them after their words were fetched. */
async function openAll(page: HTMLElement): Promise<void> {
  for (const details of page.querySelectorAll('details')) {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  }
  await waitFor(() => expect(page).not.toHaveTextContent('正在载入'), { timeout: 20_000 });
}

/** Every question of the panel, answered alike. */
function told(assessment: Assessment, says: 'yes' | 'no'): Assessment {
  const answers = Object.fromEntries(assessment.questions.map(({ id }) => [id, { says, at: '20:10' }]));
  return inChinese(assess(assessment.record, Date.parse(assessment.asOf), { answers }));
}

describe.each(PATIENTS)('the panel of %s in Chinese', (name) => {
  test('has no English but the words of the chart, with everything open, and none in the note', async () => {
    const { assessment, page } = show(name);
    await openAll(page);
    const text = note(assessment, new Set(assessment.workup.map((item) => item.id))).replace(/\n +/g, ' ');
    expect([...englishIn(page, assessment), ...englishFinder(assessment)(text)]).toEqual([]);
  });

  test.each(['yes', 'no'] as const)('has none when every question is answered %s, and says in Chinese what changed', (says) => {
    const before = inChinese(aJudgedChart(name));
    const after = told(before, says);
    const { container } = render(
      <App state={{ is: 'ready', assessment: after }} parts={parts} loadCitations={() => Promise.resolve({})} />,
    );
    const changed = `${changeWords(before, after)} ${changeWords(after, before)}`;
    expect([...englishIn(container, after), ...englishFinder(after)(changed)]).toEqual([]);
  });

  test('has none in the row behind a value', () => {
    const assessment = inChinese(aJudgedChart(name));
    const { record } = assessment;
    const rows = [record.labs, record.vitals, record.drugs, record.problems, record.procedures, record.allergies];
    const refs = [...rows, record.reports, record.family, record.encounters].flatMap((read) => read.rows.map((row) => row.ref));
    const shown = [...refs, ...record.leftOut.map((row) => row.ref)].flatMap((ref) => sourceRows(record, ref));
    // Rows that refer to each other, and systems of codes without a name of their own.
    const words = shown
      .flatMap((row) => [row.title, row.big, ...row.pairs.flat(), row.text ?? ''])
      .map((text) => text.replace(/\b(?:Observation|Specimen|DiagnosticReport)\/[\w.-]+|https?:\S+/g, '∅'));
    expect([...new Set(words.flatMap(englishFinder(assessment)))]).toEqual([]);
  });
});

test('a session that ended, and a chart of which parts were not read, are told in Chinese', () => {
  const assessment = inChinese(aJudgedChart('chart-with-gaps'));
  const { container } = render(
    <App
      state={{ is: 'lost', endedAt: '2026-06-15T19:40:00Z', assessment }}
      parts={parts}
      loadCitations={() => Promise.resolve({})}
    />,
  );
  expect(englishIn(container, assessment)).toEqual([]);
});

describe('a woman on thiamazole with fever, in Chinese', () => {
  test('the headline names severity and line, and the values keep their numbers and units', () => {
    show('antithyroid-fever');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('重度中性粒细胞减少，其他细胞系不低');
    const lines = within(screen.getByRole('table', { name: /^各细胞系/ }));
    expect(lines.getByRole('row', { name: /^中性粒细胞 0.31 ×10⁹\/L/ })).toHaveTextContent('<1.5重度');
  });

  test('the alert asks for what the Chinese rule asks for, and calls once', () => {
    show('antithyroid-fever');
    const strip = screen.getByRole('region', { name: /^立即处理：/ });
    expect(strip).toHaveTextContent('1 小时内评估患者');
    expect(strip).toHaveTextContent('立即联系血液科和内分泌科。');
  });

  test('a suspect has its Chinese name before the one of the chart, and its dates as Chinese dates', () => {
    show('antithyroid-fever');
    const suspect = screen.getByRole('article', { name: /^甲巯咪唑（/ });
    expect(suspect).toHaveTextContent('2026年5月4日起，仍在使用');
    expect(suspect).toHaveTextContent('在常见时间窗内');
  });

  test('every part of the page has its Chinese name', () => {
    show('antithyroid-fever');
    const names = ['计数与用药', '可疑药物', '病因', '建议检查', '待询问', '读到与未读到的内容'];
    for (const name of names) expect(screen.getByRole('heading', { level: 2, name })).toBeVisible();
  });

  test('the screen says that the Chinese was drafted by a machine and read by no clinician', () => {
    show('antithyroid-fever');
    expect(screen.getByRole('contentinfo')).toHaveTextContent('中文用语由机器起草，尚未经临床医生校对。');
    expect(document.documentElement.lang).toBe('zh-Hans');
  });

  test('the note keeps its Chinese, breaks inside 72 columns, and has its headings', () => {
    const { assessment } = show('antithyroid-fever');
    const text = note(assessment, new Set(['blood-smear']));
    expect(text).toMatch(/^白细胞减少评估/);
    expect(text).toContain('已选：    血涂片');
    const columns = text.split('\n').map((line) => line.length + (line.match(/[\u2e80-\uffff]/g)?.length ?? 0));
    expect(Math.max(...columns)).toBeLessThanOrEqual(74);
    expect(noteAsHtml(text)).toContain('<h4>【检查】</h4>');
  });
});

describe('the page of rules in Chinese', () => {
  beforeAll(async () => {
    await Promise.all([import('../../src/view/rules/RulesPage.tsx'), panel.rules.load()]);
  });

  test('stands at the rule of the cause: its name, its evidence, its criteria and its verdicts', async () => {
    show('antithyroid-fever');
    // A press like a reader's looks up the styles of the whole page, which takes jsdom long.
    fireEvent.click(screen.getAllByLabelText('规则：抗甲状腺药所致粒细胞缺乏')[0] ?? document.body);
    expect(await screen.findByText('规则与来源', { selector: 'h1' })).toBeInTheDocument();
    const chapter = within(document.getElementById('chapter-causes')?.closest('section') ?? document.body);
    expect(chapter.getByText('抗甲状腺药所致粒细胞缺乏')).toBeInTheDocument();
    expect(chapter.getByText('支持', { selector: 'h3' })).toBeInTheDocument();
    expect(chapter.getAllByText('符合').length).toBeGreaterThan(0);
    expect(chapter.getByText('判断依据')).toBeInTheDocument();
  }, 120_000);
});

test('a chart that cannot be read in Chinese says so, and the page is English', async () => {
  vi.doMock('../../src/view/language/zh/early.ts', () => {
    throw new Error('lost on the way');
  });
  vi.resetModules();
  const { speak: speakAnew } = await import('../../src/view/language/speak.ts');
  const words = await import('../../src/view/language/early.ts');
  await speakAnew('zh');
  expect(words.early.languageMissing).toContain('this page is in English');
  expect(words.early.tag).toBe('en');
  expect(document.documentElement.lang).toBe('en');
  document.documentElement.lang = 'zh-Hans';
  vi.doUnmock('../../src/view/language/zh/early.ts');
});
