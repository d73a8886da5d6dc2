import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { ChapterId } from '../../src/handbook/entry.ts';
import { CHAPTERS } from '../../src/handbook/index.ts';
import type { Assessment } from '../../src/reasoning/assessment.ts';
import * as parts from '../../src/view/after-finding.ts';
import { App } from '../../src/view/App.tsx';
import type { Open } from '../../src/view/Words.tsx';
import RulesPage from '../../src/view/rules/RulesPage.tsx';
import { find } from '../../src/view/rules/search.ts';
import { aJudgedChart } from './a-judged-chart.ts';
import { anAssessment } from './an-assessment.ts';

const judged = aJudgedChart();

/** Long pages: elements are found by their words, because jsdom computes roles slowly. */
vi.setConfig({ testTimeout: 30_000 });

function page(at: { readonly chapter: ChapterId; readonly id: string } | 'all', assessment: Assessment = judged) {
  const onOpen = vi.fn<Open>();
  const onClose = vi.fn<() => void>();
  render(<RulesPage assessment={assessment} at={at} onOpen={onOpen} onClose={onClose} />);
  return { onOpen, onClose, user: userEvent.setup() };
}

function row(id: string): HTMLElement {
  const found = screen.getByText(id, { selector: 'summary code' }).closest('li');
  if (!found) throw new Error(`no row for ${id}`);
  return found;
}

const button = (text: string) => screen.getByText(text, { selector: 'button' });
const title = () => screen.queryByText('Rules and sources', { selector: 'h1' });

describe('the rules page takes the place of the panel', () => {
  beforeAll(async () => {
    await import('../../src/view/Rules.tsx');
  });

  test('opened from the footer it keeps the name of the patient and takes the focus; Esc leads back to the link', async () => {
    const assessment = anAssessment({ causes: [] });
    render(<App state={{ is: 'ready', assessment }} parts={parts} loadCitations={async () => ({})} />);
    const user = userEvent.setup();
    await user.click(button('Rules and sources'));
    await waitFor(() => expect(title()).toHaveFocus());
    expect(screen.getByText('SAMPLE, Mina')).toBeVisible();
    expect(button('Rules and sources')).not.toBeVisible();
    await user.keyboard('{Escape}');
    expect(title()).toBeNull();
    expect(button('Rules and sources')).toBeVisible();
    expect(button('Rules and sources')).toHaveFocus();
  });

  test('opened from a cause it stands at the rule of that cause, and its button leads back to the cause', async () => {
    render(<App state={{ is: 'ready', assessment: anAssessment() }} parts={parts} loadCitations={async () => ({})} />);
    const user = userEvent.setup();
    const [link] = screen.getAllByText('The rule', { selector: 'button' });
    if (!link) throw new Error('no cause leads to its rule');
    await user.click(link);
    await waitFor(() => expect(document.activeElement?.tagName).toBe('SUMMARY'));
    expect(link.getAttribute('aria-label')).toContain(document.activeElement?.firstElementChild?.textContent);
    expect(document.activeElement?.parentElement).toHaveAttribute('open');
    await user.click(button('Back to the patient'));
    expect(link).toHaveFocus();
  });
});

describe('a rule is shown as it ran', () => {
  test('an alert that fired: each part with its answer, and the fact that it rests on opens', async () => {
    const { onOpen, user } = page({ chapter: 'alerts', id: 'alert-severe-neutropenia' });
    const alert = within(row('alert-severe-neutropenia'));
    expect(alert.getByText('fired')).toBeVisible();
    expect(alert.getByText(/ANC below 0.5 ×10⁹\/L/)).toBeVisible();
    const [fact] = alert.getAllByText(/^ANC 0\.\d+ ×10⁹\/L/, { selector: 'button' });
    if (!fact) throw new Error('no fact');
    await user.click(fact);
    expect(onOpen).toHaveBeenCalledWith({ ref: expect.stringMatching(/^Observation\//) });
  });

  test('what the chart does not answer is "not known", never "not met"', () => {
    page({ chapter: 'causes', id: 'sle' });
    const item = screen.getByText('sle.f1', { selector: 'p code' }).closest('li');
    expect(item).toHaveTextContent(/not known/);
    expect(item).not.toHaveTextContent(/not met/);
  });

  test('where nothing is low the causes were not judged, and the page says so', () => {
    page({ chapter: 'causes', id: 'sle' }, aJudgedChart('healthy'));
    expect(screen.getByText(/No line is low now: causes, work-up sets and referral levels were not judged/)).toBeVisible();
    expect(within(row('sle')).queryByText('not known')).toBeNull();
  });

  test('without a bench behind the assessment it says that no verdicts are at hand', () => {
    page({ chapter: 'alerts', id: 'alert-severe-neutropenia' }, anAssessment());
    expect(screen.getByText(/verdicts for this patient are not at hand/)).toBeVisible();
    expect(within(row('alert-severe-neutropenia')).queryByText(/met|fired|not known/)).toBeNull();
  });

  test('a pattern rule inside a criterion leads to its own entry', async () => {
    const { user } = page({ chapter: 'pattern-rules', id: 'PR-01' });
    const [link] = within(row('PR-01')).getAllByText(/^PR-61/, { selector: 'button' });
    if (!link) throw new Error('PR-01 does not name PR-61');
    await user.click(link);
    await waitFor(() => expect(row('PR-61').querySelector('summary')).toHaveFocus());
  });
});

describe('medicines, numbers and sources', () => {
  test('a medicine shows its days and references, and that it is a suspect here', () => {
    page({ chapter: 'medicines', id: 'methimazole' });
    const drug = within(row('methimazole'));
    expect(drug.getByText('suspect')).toBeVisible();
    expect(drug.getByText('usually 20 to 98 days (cited)')).toBeVisible();
    expect(drug.getByText('AND07', { selector: 'button' })).toBeVisible();
  });

  test('an unverified number carries its mark', () => {
    page({ chapter: 'numbers', id: 'ACUTE_FALL' });
    expect(within(row('ACUTE_FALL')).getAllByText('unverified').length).toBeGreaterThan(0);
  });

  test('a long list of citations may break between any two of them', () => {
    page({ chapter: 'numbers', id: 'lowerLimits' });
    const list = screen.getByText(/^Sources:/, { selector: 'p' });
    const between = [...list.childNodes].filter((node) => node instanceof Text && node.textContent === ' ');
    expect(list.querySelectorAll('button').length).toBeGreaterThan(10);
    expect(between).toHaveLength(list.querySelectorAll('button').length);
  });

  test('a citation leads to its source', async () => {
    const { user } = page({ chapter: 'alerts', id: 'alert-severe-neutropenia' });
    const [cite] = within(row('alert-severe-neutropenia')).getAllByText('sa-health', { selector: 'button' });
    if (!cite) throw new Error('the alert does not cite sa-health');
    await user.click(cite);
    await waitFor(() => expect(row('sa-health').querySelector('summary')).toHaveFocus());
  });
});

describe('searching and closing', () => {
  test('the search reads every chapter and says how many it found', async () => {
    const { user } = page({ chapter: 'alerts', id: 'alert-severe-neutropenia' });
    const box = screen.getByLabelText(/^Search rules/);
    await user.click(box);
    await user.paste('clozapine boxed');
    await waitFor(() => expect(screen.getByText(/^\d+ found/, { selector: 'output' })).toBeVisible(), { timeout: 10_000 });
    expect(row('clozapine')).toBeVisible();
    await user.clear(box);
    await user.paste('zzzz');
    await waitFor(() => expect(screen.getByText('Nothing found', { selector: 'output' })).toBeVisible(), { timeout: 10_000 });
  });

  test('Esc in a filled search box does not close the page', async () => {
    const { onClose, user } = page({ chapter: 'alerts', id: 'alert-severe-neutropenia' });
    await user.click(screen.getByLabelText(/^Search rules/));
    await user.paste('anc');
    await user.keyboard('{Escape}');
    expect(onClose).not.toHaveBeenCalled();
    await user.clear(screen.getByLabelText(/^Search rules/));
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test('has no barrier that axe knows', async () => {
    page({ chapter: 'referral-and-management', id: 'urgent' });
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});

describe('finding entries', () => {
  const chapters = CHAPTERS.map(({ build }) => build());
  const ids = (asked: string) => find(chapters, asked).flatMap((found) => found.entries.map((entry) => entry.id));

  test('wants every word, in any order, without regard to case or accents', () => {
    expect(ids('ibanez nowhere-to-be-found')).toEqual([]);
    expect(ids('agranulocytosis IBANEZ')).toContain('IBA05');
  });
  test('finds a rule by its id, a code set by a code, a source by its key', () => {
    expect(ids('PR-62')).toContain('PR-62');
    expect(ids('33959-8')).toContain('lab.pct');
    expect(ids('hibbs-2025')).toContain('hibbs-2025');
  });
  test('nothing asked finds nothing', () => expect(find(chapters, '  ')).toEqual([]));
});
