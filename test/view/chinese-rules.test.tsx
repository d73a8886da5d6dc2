import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, render } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ChapterId } from '../../src/handbook/entry.ts';
import { CHAPTERS } from '../../src/handbook/index.ts';
import type { Assessment } from '../../src/reasoning/assessment.ts';
import { speakChart } from '../../src/view/language/chart.ts';
import { speakEarly } from '../../src/view/language/early.ts';
import { panel, speakPanel } from '../../src/view/language/panel.ts';
import type { Explained } from '../../src/reasoning/explain.ts';
import { rules, speakRules } from '../../src/view/language/rules.ts';
import { speakOn } from '../../src/view/language/speak-on.ts';
import { speak } from '../../src/view/language/speak.ts';
import { asItRan } from '../../src/view/rules/as-it-ran.ts';
import RulesPage from '../../src/view/rules/RulesPage.tsx';
import { aJudgedChart } from './a-judged-chart.ts';
import { englishFinder, englishIn } from './english-left.ts';

/** Every entry of a chapter is opened, some hundreds of them. */
vi.setConfig({ testTimeout: 120_000 });

let inChinese: (assessment: Assessment) => Assessment;

beforeAll(async () => {
  await speak('zh');
  inChinese = await speakOn('zh');
  await panel.rules.load();
});
afterAll(() => {
  speakEarly();
  speakPanel();
  speakChart();
  speakRules();
});

/** The page at a chapter, with everything open that can be opened. */
function open(chapter: ChapterId, assessment: Assessment): HTMLElement {
  const { container } = render(
    <RulesPage assessment={assessment} at={{ chapter, id: '' }} onOpen={() => undefined} onClose={() => undefined} />,
  );
  for (const details of container.querySelectorAll('details')) {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  }
  return container;
}

const NOTHING: Explained = { verdict: 'unknown', facts: [], notes: [], parts: [] };

describe.each(CHAPTERS.map(({ id }) => id))('the chapter %s of the rules in Chinese', (chapter) => {
  test('has no English but names of other catalogues, ids, and what is looked for or stands in charts', () => {
    const assessment = inChinese(aJudgedChart('antithyroid-fever'));
    const page = open(chapter, assessment);
    expect(page.querySelectorAll('dl, ul, table').length).toBeGreaterThan(5);
    expect(englishIn(page, assessment)).toEqual([]);
  });
});

const PATIENTS = readdirSync(join(import.meta.dirname, '../../sandbox/patients')).map((file) => file.replace('.json', ''));

const wordsOf = ({ facts, notes, parts }: Explained): readonly string[] => [
  ...facts.map((fact) => rules.fact(fact).words),
  ...notes.map(rules.note),
  ...parts.flatMap(wordsOf),
];

test.each(PATIENTS)('what the rules found in the chart of %s is said in Chinese', (name) => {
  const assessment = inChinese(aJudgedChart(name));
  const ran = asItRan(assessment);
  const said = CHAPTERS.flatMap(({ id, build }) =>
    build(rules.handbook).entries.flatMap((entry) => {
      const outcome = ran.outcome(id, entry)?.because ?? '';
      return [outcome, ...entry.judged.flatMap((item) => wordsOf(ran.explained(id, entry, item) ?? NOTHING))];
    }),
  );
  expect([...new Set(said.flatMap(englishFinder(assessment)))]).toEqual([]);
});

test('English that nobody marked is found: in a sentence, as a heading, or as one word in a Chinese line', () => {
  const { container } = render(
    <div>
      <h1>Sources</h1>
      <p>
        ANC 低于 1.5 ×10⁹/L, within 12 months before the <span lang="en">Neutrophils in blood</span> 偏低，erythroid
      </p>
    </div>,
  );
  expect(englishIn(container, aJudgedChart('healthy'))).toEqual(['Sources', 'within', 'months before the', 'erythroid']);
});

test('a name of the chart that the drawing cut is no English of ours, another cut word is', () => {
  const { container } = render(
    <div>
      <span>Hydroxychloroq…</span>
      <span>Belimuma…</span>
    </div>,
  );
  expect(englishIn(container, aJudgedChart('lupus'))).toEqual(['Belimuma']);
});
