import { act, fireEvent, render, screen, waitFor, waitForElementToBeRemoved, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import type { Answers, Assessment } from '../../src/reasoning/assessment.ts';
import { App, type AppState } from '../../src/view/App.tsx';
import type { LoadCitations } from '../../src/view/Footer.tsx';
import * as parts from '../../src/view/after-finding.ts';
import type { Reassess } from '../../src/view/use-answers.ts';
import {
  AS_OF,
  aCause,
  aCount,
  aFinding,
  aRecord,
  aSuspect,
  anAlert,
  anAssessment,
  noDifferential,
  nothingCounted,
  notLow,
} from './an-assessment.ts';

const loadCitations: LoadCitations = async () => ({
  'idsa-2010': { citation: 'IDSA guideline 2010.', verified: false },
  'vicente-2017': {
    citation: 'Vicente N, et al. Drugs R D 2017.',
    url: 'https://doi.org/10.1007/s40268-017-0172-1',
    verified: true,
  },
});

function show(state: AppState, props: { readonly needPatientBanner?: boolean; readonly onReadAgain?: () => void } = {}) {
  return render(<App state={state} parts={parts} loadCitations={loadCitations} {...props} />);
}
const ready = (changes: Partial<Assessment> = {}) => show({ is: 'ready', assessment: anAssessment(changes) });
const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));
/** jsdom takes every header for a banner, also those of sections; the page's own comes first. */
function pageBanner(): HTMLElement {
  const [first] = screen.getAllByRole('banner');
  if (!first) throw new Error('the page has no banner');
  return first;
}
const question = () => within(screen.getByRole('group', { name: /travel where typhoid is common/ }));
const chart = () => screen.findByRole('group', { name: /logarithmic scale/ });

describe('a chart with severe neutropenia and fever', () => {
  test('the patient is named with birth date and sex above everything else', () => {
    ready();
    const banner = within(pageBanner());
    expect(banner.getByText('SAMPLE, Mina')).toBeVisible();
    expect(banner.getByText(/female · 31 y · born/)).toHaveTextContent('14 Mar 1995');
    expect(banner.getByText(/Read 15 Jun 2026, 20:10/)).toBeVisible();
    expect(banner.getByRole('link', { name: '2 gaps' })).toBeVisible();
  });

  test('the headline is the only first heading', () => {
    ready();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Severe isolated neutropenia');
  });

  test('three alerts are one strip, with what is pending and what is not on record', () => {
    ready();
    expect(screen.getAllByRole('heading', { name: /^Act now/ })).toHaveLength(1);
    const strip = region(/^Act now/);
    expect(strip.getByText(/^With it:/)).toHaveTextContent(
      'With it: severe neutropenia or illness on an antithyroid drug · possible sepsis',
    );
    expect(strip.getByText('Discuss stopping the antithyroid drug at once.')).toBeVisible();
    expect(strip.getByText(/Blood cultures ×2/)).toHaveTextContent('pending, 19:30');
    expect(strip.getByText('Not on record recently:').parentElement).toHaveTextContent('new confusion');
  });

  test('the cell lines give value, limit and verdict of each line', () => {
    ready();
    const row = screen.getByRole('row', { name: /^Neutrophils/ });
    expect(row).toHaveTextContent('0.31 ×10⁹/L<1.5Severe');
    expect(screen.getByRole('row', { name: /^Platelets/ })).toHaveTextContent('Not low');
  });

  test('every cause shows what speaks for it, against it, and what is not known', () => {
    ready();
    const card = within(screen.getByRole('article', { name: 'Antithyroid drug agranulocytosis' }));
    expect(card.getByText('strongly suggested by the record')).toBeVisible();
    expect(card.getByRole('heading', { name: 'For' }).parentElement).toHaveTextContent(
      'Antithyroid drug in use: Thiamazole 20 mg/day 4 May',
    );
    expect(card.getByText('Nothing found against it.')).toBeVisible();
    expect(card.getByRole('heading', { name: 'Not known' }).parentElement).toHaveTextContent('Recovery after stopping');
    expect(card.getByText(/Sore throat and fever since Saturday/)).toBeVisible();
  });

  test('a cause that was set aside is still listed, with its reason', () => {
    ready();
    expect(region('Set aside 2, each with its reason').getByText(/Haemoglobin and platelets are not low/)).toBeInTheDocument();
  });

  test('dangerous causes stay open while data are missing', () => {
    ready();
    const open = region(/Dangerous and not yet excluded/);
    expect(open.getByText('Acute leukaemia').parentElement).toHaveTextContent(
      'Not known: blasts; bleeding, bruising or bone pain.',
    );
    expect(open.getByText('Typhoid').parentElement).toHaveTextContent('Settled by asking');
  });

  test('the suspect is drawn with its days, the others follow, the hidden ones give their reason', () => {
    ready();
    const drugs = region('Drug suspects');
    expect(drugs.getByRole('article', { name: 'Methimazole 10 mg tablet' })).toBeVisible();
    expect(drugs.getByRole('img', { name: '41 days to the first low count; usual 20–98.' })).toBeVisible();
    expect(drugs.getByText('Weaker links')).toHaveTextContent('2');
    expect(drugs.getByText(/Begun 1 day before the first low count/)).toBeInTheDocument();
  });

  test('what only the clinician can tell is asked, with the causes that wait for it; nothing is answered beforehand', () => {
    ready();
    expect(question().getByText(/^For/)).toHaveTextContent('For typhoid');
    expect(question().getByRole('radio', { name: 'Not known' })).toBeChecked();
    expect(region('Questions').getByText('0 of 2 answered')).toBeVisible();
  });

  test('the content is called a draft that nobody has signed', () => {
    ready();
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Draft clinical content. No clinician has signed off these rules.');
    expect(screen.getByRole('contentinfo')).toHaveTextContent('content 2026.1');
  });

  test('axe finds nothing to object to', async () => {
    const { container } = ready();
    await chart();
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
});

describe('answers of the clinician', () => {
  const typhoid = aCause('typhoid', 'Typhoid or paratyphoid fever', { points: 9 });
  const judgedWith = (answers: Answers): Assessment => {
    const { causes, questions } = anAssessment();
    const yes = answers['typhoid-exposure']?.says === 'yes';
    return anAssessment({
      causes: yes ? [typhoid, ...causes.filter((cause) => cause.id !== 'typhoid')] : causes,
      questions: questions.map((each) => ({ ...each, ...(answers[each.id] && { answer: answers[each.id] }) })),
    });
  };
  const judgedAgain: Reassess = async (answers) => judgedWith(answers);
  const answering = (reassess = judgedAgain) => show({ is: 'ready', assessment: anAssessment(), reassess });

  test('a yes is judged at once, shown as the clinician’s own, and what changed is said', async () => {
    const user = userEvent.setup();
    answering();
    expect(screen.queryByRole('article', { name: typhoid.name })).toBeNull();
    await user.click(question().getByRole('radio', { name: 'Yes' }));
    expect(question().getByRole('radio', { name: 'Yes' })).toBeChecked();
    expect(await screen.findByRole('article', { name: typhoid.name })).toBeVisible();
    expect(question().getByText(/^Entered by you, \d\d:\d\d$/)).toBeVisible();
    expect(region('Questions').getByRole('status')).toHaveTextContent('New: typhoid or paratyphoid fever.');
    expect(region('Questions').getByText('1 of 2 answered')).toBeVisible();
  });

  test('the focus stays on the answer, and the question keeps its place', async () => {
    const user = userEvent.setup();
    answering(async (answers) => ({ ...judgedWith(answers), questions: [...judgedWith(answers).questions].reverse() }));
    const before = region('Questions')
      .getAllByRole('group')
      .map((each) => each.textContent?.slice(0, 20));
    await user.click(question().getByRole('radio', { name: 'Yes' }));
    await question().findByText(/^Entered by you/);
    expect(question().getByRole('radio', { name: 'Yes' })).toHaveFocus();
    expect(
      region('Questions')
        .getAllByRole('group')
        .map((each) => each.textContent?.slice(0, 20)),
    ).toEqual(before);
  });

  test('an answer can be taken back', async () => {
    const user = userEvent.setup();
    answering();
    await user.click(question().getByRole('radio', { name: 'Yes' }));
    await screen.findByRole('article', { name: typhoid.name });
    await user.click(question().getByRole('radio', { name: 'Not known' }));
    await waitForElementToBeRemoved(() => screen.queryByRole('article', { name: typhoid.name }));
    expect(region('Questions').getByRole('status')).toHaveTextContent('Now open: typhoid.');
  });

  test('two answers given in one breath are judged together', async () => {
    const reassess = vi.fn<Reassess>(judgedAgain);
    answering(reassess);
    fireEvent.click(question().getByRole('radio', { name: 'Yes' }));
    fireEvent.click(within(screen.getByRole('group', { name: /bleeding or bruising/ })).getByRole('radio', { name: 'No' }));
    await question().findByText(/^Entered by you/);
    expect(reassess).toHaveBeenCalledOnce();
    expect(Object.keys(reassess.mock.lastCall?.[0] ?? {})).toEqual(['typhoid-exposure', 'bleeding']);
  });

  test('a judging that ends after a later answer was given is not shown', async () => {
    const ends: (() => void)[] = [];
    answering(async (answers) => {
      await new Promise<void>((resolve) => ends.push(resolve));
      return judgedWith(answers);
    });
    fireEvent.click(question().getByRole('radio', { name: 'Yes' }));
    await waitFor(() => expect(ends).toHaveLength(1));
    fireEvent.click(question().getByRole('radio', { name: 'No' }));
    await waitFor(() => expect(ends).toHaveLength(2));
    ends[1]?.();
    await question().findByText(/^Entered by you/);
    ends[0]?.();
    await act(async () => {});
    expect(screen.queryByRole('article', { name: typhoid.name })).toBeNull();
    expect(question().getByRole('radio', { name: 'No' })).toBeChecked();
  });

  test('a chart that fails to be judged with the answer is not left as if the answer had counted', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    answering(async () => {
      throw new Error('fault');
    });
    fireEvent.click(question().getByRole('radio', { name: 'Yes' }));
    expect(await screen.findByText('Leukoscope could not show this page')).toBeVisible();
    silent.mockRestore();
  });

  test('the answers of one chart are not those of the next', async () => {
    const user = userEvent.setup();
    const reassess = vi.fn<Reassess>(judgedAgain);
    const { rerender } = answering(reassess);
    await user.click(question().getByRole('radio', { name: 'Yes' }));
    await question().findByText(/^Entered by you/);
    const next: AppState = { is: 'ready', assessment: anAssessment({ record: aRecord() }), reassess };
    rerender(<App state={next} parts={parts} loadCitations={loadCitations} />);
    expect(question().getByRole('radio', { name: 'Not known' })).toBeChecked();
    const other = within(screen.getByRole('group', { name: /bleeding or bruising/ }));
    await user.click(other.getByRole('radio', { name: 'No' }));
    await other.findByText(/^Entered by you/);
    expect(Object.keys(reassess.mock.lastCall?.[0] ?? {})).toEqual(['bleeding']);
  });

  test('a suspect carries its own questions, its notes once opened, and what must not be stopped alone', async () => {
    const user = userEvent.setup();
    const suspect = aSuspect({ prescriberFirst: 'clozapine, except at the limits of its label', id: 'methimazole' });
    const course = { ...suspect.course, conflicts: ['stated from 2026-05-04, dispensed 2026-04-20'] };
    ready({ drugSuspects: [{ ...suspect, course, courses: [course] }] });
    const article = within(screen.getByRole('article', { name: suspect.calledInChart }));
    expect(article.getByText(/Do not stop without the prescriber/).parentElement).toHaveTextContent('clozapine');
    expect(article.getByText(/Dates disagree/).parentElement).toHaveTextContent('dispensed 20 Apr 2026');
    await user.click(article.getByText('Why it stands here, and what to ask'));
    expect(article.getByRole('group', { name: 'Did the fall come back when it was given again?' })).toBeInTheDocument();
    expect(await article.findByText(/HLA-B\*38:02/, {}, { timeout: 5000 })).toBeInTheDocument();
  });

  test('a medicine that masks the count is named beside the suspects', () => {
    ready({
      masking: [{ name: 'Filgrastim', raises: ['anc'], taken: 'yes', messages: [], refs: ['MedicationRequest/g'] }],
    });
    expect(region('Drug suspects').getByText(/proves no recovery/)).toHaveTextContent('Filgrastim raises white cells');
  });

  test('a chart that cannot be judged again shows its questions and takes no answer', () => {
    ready();
    expect(question().getByRole('radio', { name: 'Yes' })).toBeDisabled();
  });
});

describe('the chart of counts', () => {
  test('it is one tab stop; arrow keys move between samples and series, Enter opens the source', async () => {
    const user = userEvent.setup();
    ready();
    const drawing = within(await chart());
    const inTabOrder = drawing.getAllByRole('button').filter((mark) => mark.getAttribute('tabindex') === '0');
    expect(inTabOrder.map((mark) => mark.getAttribute('aria-label'))).toEqual(['ANC 0.31 ×10⁹/L, 15 Jun 2026, 19:05']);
    inTabOrder[0]?.focus();
    await user.keyboard('{ArrowLeft}');
    expect(drawing.getByRole('button', { name: /^ANC 0.38/ })).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(drawing.getByRole('button', { name: /^ALC 1.6/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(drawing.getByRole('button', { name: /^Thiamazole, suspect 1: from 4 May 2026, still taken/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('complementary', { name: 'Source' })).toHaveTextContent('Methimazole 10 mg tablet');
  });

  test('a fall of an earlier year is dated with its years', async () => {
    const before = aCount('anc', 2.2, '2024-10-28');
    const after = aCount('anc', 1.2, '2025-01-26');
    ready({
      finding: aFinding({
        indexLine: 'anc',
        index: after,
        onset: after,
        lastNormal: before,
        series: { ...aFinding().series, anc: [before, after], wbc: [], alc: [] },
      }),
    });
    expect((await chart()).textContent).toContain('fell between 28 Oct 2024 and 26 Jan 2025 (90 d)');
  });

  test('a series can be hidden', async () => {
    const user = userEvent.setup();
    ready();
    const drawing = within(await chart());
    await user.click(screen.getByRole('checkbox', { name: 'WBC' }));
    expect(drawing.queryByRole('button', { name: /^WBC/ })).toBeNull();
  });

  test('a withdrawn result and one that could not be judged are marked above the counts, by key and in the table, and never as a count', async () => {
    const user = userEvent.setup();
    const record = aRecord();
    const [row] = record.labs.rows;
    const time = anAssessment().finding.series.anc.at(-1)?.time;
    if (!row || !time) throw new Error('the chart holds no result');
    const doubt = { why: 'unit-contradicts-size', detail: '310 ×10⁹/L' } as const;
    const value = { kind: 'quantity', value: 310, unit: '10*9/L', written: '310 10*9/L' } as const;
    const doubted = { ...row, ref: 'Observation/doubted', sets: ['lab.anc'], time, value, doubt };
    const withdrawn = {
      ref: 'Observation/withdrawn',
      what: 'Leukocytes',
      why: 'entered-in-error',
      detail: 'the laboratory has withdrawn it',
      time,
      sets: ['lab.wbc'],
    } as const;
    ready({
      record: { ...record, labs: { ...record.labs, rows: [...record.labs.rows, doubted] }, leftOut: [withdrawn] },
    });
    const drawing = within(await chart());
    const marks = drawing.getAllByRole('button', { name: /withdrawn by the laboratory|could not be judged/ });
    expect(marks.map((mark) => mark.getAttribute('aria-label')?.replace(/, .*/, ''))).toEqual([
      'ANC 310 10*9/L could not be judged',
      'WBC withdrawn by the laboratory',
    ]);
    expect(screen.getByText(/cross, withdrawn by the laboratory; diamond, could not be judged/)).toBeVisible();
    const table = within(screen.getByRole('table', { name: '×10⁹/L; newest first', hidden: true }));
    expect(table.getByRole('button', { name: 'WBC withdrawn by the laboratory', hidden: true })).toBeInTheDocument();
    marks[1]?.focus();
    await user.keyboard('{ArrowLeft}');
    expect(marks[0]).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(drawing.getByRole('button', { name: /^ANC 0.31/ })).toHaveFocus();
    await user.click(screen.getByRole('checkbox', { name: 'WBC' }));
    expect(drawing.queryByRole('button', { name: /^WBC withdrawn/ })).toBeNull();
  });

  test('two thousand counts: the lowest, the highest and the latest are drawn, and the table has all once it is opened', async () => {
    const user = userEvent.setup();
    const { finding } = anAssessment();
    const [last] = finding.series.anc.slice(-1);
    if (!last) throw new Error('the chart holds no result');
    const anc = Array.from({ length: 2000 }, (_, at) => {
      const text = new Date(Date.parse('2026-05-20T00:00:00Z') + at * 1_000_000).toISOString();
      const earliest = Date.parse(text);
      return {
        ...last,
        value: at === 777 ? 0.02 : 0.3 + (at % 7) / 10,
        time: { ...last.time, text, earliest, latest: earliest },
      };
    });
    ready({ finding: { ...finding, series: { ...finding.series, anc, wbc: [], alc: [] } } });
    const marks = within(await chart()).getAllByRole('button', { name: /^ANC/ });
    expect(marks.length).toBeLessThan(400);
    expect(marks.some((mark) => mark.getAttribute('aria-label')?.startsWith('ANC 0.02 '))).toBe(true);
    expect(screen.getByText(/only the lowest and the highest of each stretch are drawn/)).toBeVisible();
    expect(screen.queryByRole('table', { name: '×10⁹/L; newest first', hidden: true })).toBeNull();
    await user.click(screen.getByText(/The same as a table/));
    const table = await screen.findByRole('table', { name: '×10⁹/L; newest first', hidden: true });
    expect(table.querySelectorAll('tbody tr')).toHaveLength(2000);
  });

  test('the same stands in a table, newest first', () => {
    ready();
    const table = screen.getByRole('table', { name: '×10⁹/L; newest first', hidden: true });
    const rows = within(table).getAllByRole('row', { hidden: true }).slice(1);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toHaveTextContent('15 Jun 2026, 19:052.10.31reported1.5');
    expect(rows[1]).toHaveTextContent('computed, 2.4 × 16 %');
  });
});

describe('the source behind a value', () => {
  test('a count opens its row; Esc closes it and the focus returns', async () => {
    const user = userEvent.setup();
    ready();
    const value = within(screen.getByRole('row', { name: /^Neutrophils/ })).getByRole('button', { name: '0.31' });
    await user.click(value);
    const panel = within(screen.getByRole('complementary', { name: 'Source' }));
    expect(panel.getByText('0.31 10*9/L', { selector: 'p' })).toBeVisible();
    expect(panel.getByText('1.8–6.3')).toBeVisible();
    expect(panel.getByText('final')).toBeVisible();
    expect(panel.getByText('LOINC 751-8 (Neutrophils)')).toBeVisible();
    expect(panel.getByText('Observation/anc-2026-06-15')).toBeVisible();
    expect(screen.getByRole('complementary', { name: 'Source' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(value).toHaveFocus();
  });

  test('the close button does the same', async () => {
    const user = userEvent.setup();
    ready();
    const fact = within(screen.getByRole('article', { name: 'Antithyroid drug agranulocytosis' })).getByRole('button', {
      name: 'Graves disease',
    });
    await user.click(fact);
    expect(screen.getByRole('complementary', { name: 'Source' })).toHaveTextContent('Problem list');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(fact).toHaveFocus();
  });

  test('a row that is not among those read is said to be missing', async () => {
    const user = userEvent.setup();
    ready({ alerts: [anAlert({ facts: [{ ref: 'Observation/elsewhere', words: 'ANC 0.2 ×10⁹/L' }] })] });
    const [value] = screen.getAllByRole('button', { name: 'ANC 0.2 ×10⁹/L' });
    if (!value) throw new Error('the fact opens nothing');
    await user.click(value);
    expect(screen.getByRole('complementary', { name: 'Source' })).toHaveTextContent('Not among the rows read');
  });

  test('a citation that nobody has seen carries a badge', async () => {
    const user = userEvent.setup();
    ready();
    await user.click(within(screen.getByRole('region', { name: /^Act now/ })).getByRole('button', { name: 'IDSA 2010' }));
    expect(await screen.findByText('unverified')).toBeVisible();
    expect(screen.getByRole('article', { name: 'Citation: IDSA 2010' })).toHaveTextContent('IDSA guideline 2010.');
  });
});

describe('choosing tests', () => {
  test('nothing is ticked beforehand; done and pending tests cannot be ticked', () => {
    ready();
    const workup = region('Workup');
    for (const box of workup.getAllByRole('checkbox')) expect(box).not.toBeChecked();
    expect(workup.queryByRole('checkbox', { name: 'Lactate' })).toBeNull();
    expect(workup.getByText('stale, 117 days')).toBeVisible();
    expect(workup.queryByRole('button', { name: /draft|order/i })).toBeNull();
  });

  test('a reason leads to its cause', async () => {
    const user = userEvent.setup();
    ready();
    const [reason] = region('Workup').getAllByRole('link', { name: /^Reason: ?Acute leukaemia$/ });
    if (!reason) throw new Error('no reason leads to acute leukaemia');
    await user.click(reason);
    expect(document.activeElement).toHaveAttribute('id', 'cause-acute-leukemia');
  });

  test('the note goes to the clipboard with the chosen tests', async () => {
    const user = userEvent.setup();
    ready();
    await user.click(screen.getByRole('checkbox', { name: 'Ferritin' }));
    expect(screen.getByText('1 test selected')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy for note' }));
    expect(await screen.findByText(/Copied/)).toBeVisible();
    expect(await navigator.clipboard.readText()).toContain('Selected: ferritin.');
  });

  test('where the clipboard is closed the text is shown and marked', async () => {
    const user = userEvent.setup();
    ready();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('denied'));
    await user.click(screen.getByRole('button', { name: 'Copy for note' }));
    expect(await screen.findByText(/Copying is not allowed here/)).toBeVisible();
    const text = screen.getByRole('textbox', { name: 'Plain text for the note' });
    await waitFor(() => expect(text).toHaveFocus());
    expect(text).toHaveValue(anNoteStart(text));
  });
});

/** The field holds the whole note. */
function anNoteStart(field: HTMLElement): string {
  const value = field instanceof HTMLTextAreaElement ? field.value : '';
  expect(value).toMatch(/^LEUKOPENIA REVIEW/);
  return value;
}

describe('gaps stand where the answer would have stood', () => {
  test('procedures that may not be read are unknown, not none', () => {
    ready();
    const coverage = region('What was read, and what was not');
    expect(coverage.getByText('Procedures', { selector: 'strong' }).parentElement).toHaveTextContent(
      'Procedures: this login may not read them (403). Unknown, not none.',
    );
    expect(coverage.getByRole('row', { name: /^Procedures/ })).toHaveTextContent('not read');
    expect(coverage.getByRole('row', { name: /^Allergies/ })).toHaveTextContent('asked; the list is empty');
    expect(coverage.getByText(/WBC 21 on 14 Jun 2026/).closest('li')).toHaveTextContent('entered in error');
  });

  test('without a medicine list drug suspects are not known, and the alert asks for the medicines', () => {
    const gap = { what: 'MedicationRequest', why: 'forbidden', detail: '403' } as const;
    ready({ drugSuspects: [], exposures: [], record: aRecord({ drugs: { rows: [], complete: false }, gaps: [gap] }) });
    const drugs = region('Drug suspects');
    expect(drugs.getByText('not known')).toBeVisible();
    expect(drugs.getByText(/This does not mean that no medicine is taken/)).toBeVisible();
    expect(drugs.getByText('Medicine orders: this login may not read them (403). Unknown, not none.')).toBeVisible();
    expect(region(/^Act now/).getByText(/Ask about every medicine now/)).toBeVisible();
    expect(screen.getByRole('region', { name: 'Drug suspects' })).not.toHaveTextContent(/\bnone fits|no medicine that was read/i);
  });

  test('a line without a count stays in the table as not known', () => {
    ready({ finding: noDifferential(), alerts: [] });
    const row = screen.getByRole('row', { name: /^Neutrophils/ });
    expect(row).toHaveTextContent('no usable count');
    expect(row).toHaveTextContent('Not known');
  });

  test('a low white count without a differential asks for one', () => {
    ready({ finding: noDifferential(), alerts: [] });
    expect(
      region('How low the neutrophils are is not known').getByText(/Consider a full blood count with differential today/),
    ).toBeVisible();
  });

  test('no white count at all is neither leukopenia nor its absence', () => {
    ready({ finding: nothingCounted(), alerts: [], causes: [], workup: [], drugSuspects: [] });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Leukopenia cannot be told: no white count on record');
    expect(screen.getByText(/No count to draw\. This does not mean/)).toBeVisible();
    expect(document.body).not.toHaveTextContent(/no leukopenia|normal/i);
  });

  test('a limit that nobody verified is marked', () => {
    const finding = aFinding();
    ready({
      finding: {
        ...finding,
        lines: finding.lines.map((line) => (line.line === 'anc' ? { ...line, limitVerified: false } : line)),
      },
    });
    expect(screen.getByText('limit unverified: neutrophils')).toBeVisible();
  });
});

describe('a quiet chart', () => {
  test('no leukopenia: one sentence, what it rests on, what masks it and what was not read; no causes, no workup', () => {
    ready({ finding: notLow(), alerts: [], causes: [], workup: [], drugSuspects: [] });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No leukopenia on record');
    expect(screen.getByText(/None of 4 white counts was below the limit/)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Causes' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Workup' })).toBeNull();
    expect(screen.getByRole('region', { name: 'What was read, and what was not' })).toBeVisible();
  });

  test('an expected nadir is one line of information, not a strip', () => {
    ready({ alerts: [anAlert({ quiet: true, quietBecause: 'expected nadir' })] });
    expect(screen.queryByRole('heading', { name: /^Act now/ })).toBeNull();
    expect(screen.getByText(/febrile neutropenia \(expected nadir\)/)).toBeVisible();
  });

  test('where no referral level fits, that is said, and no source is named for it', () => {
    const why = 'no referral level fits this count; see the workup';
    ready({ referral: { level: 'none', interval: '', why, cites: [] } });
    expect(screen.getByText('Referral:').parentElement).toHaveTextContent(
      /^Referral: none\. No referral level fits this count; see the workup$/,
    );
  });

  test('what a line of information rests on is written as everywhere: the medicine by its name, the day as a day', () => {
    const azathioprine = {
      ref: 'MedicationRequest/1',
      words: 'Azathioprine 50 mg oral tablet from 2023-11-27, still taken',
    };
    ready({ alerts: [anAlert({ id: 'alert-dmard-threshold', severity: 'medium', quiet: true, facts: [azathioprine] })] });
    expect(screen.getByRole('button', { name: 'Azathioprine from 27 Nov 2023, still taken' })).toBeVisible();
  });

  test('an alert says since when, in its rule and in the line of what is known', () => {
    const pending = { since: '2026-06-02', facts: [{ ref: 'Observation/anc', words: 'ANC 0.9 ×10⁹/L' }] };
    ready({ alerts: [anAlert(pending), anAlert({ ...pending, id: 'alert-pancytopenia', quiet: true, since: '2025-11-20' })] });
    expect(screen.getByRole('region', { name: /Act now/ })).toHaveTextContent('Because of ANC 0.9 ×10⁹/L, since 2 Jun.');
    expect(screen.getByText(/^For information/).closest('p')).toHaveTextContent('ANC 0.9 ×10⁹/L, since 20 Nov 2025');
  });

  test('an alert whose facts bear no date says nothing of a date', () => {
    const { since, ...undated } = anAlert({ quiet: true });
    expect(since).toBeDefined();
    ready({ alerts: [undated] });
    expect(screen.getByText(/^For information/).closest('p')).not.toHaveTextContent('since');
  });

  test('a high alert is for today, not red', () => {
    ready({ alerts: [anAlert({ id: 'alert-severe-neutropenia', severity: 'high' })] });
    expect(screen.getByRole('region', { name: /^Today: severe neutropenia, ANC 0.31/ })).toHaveAttribute('data-tone', 'high');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the patient banner', () => {
  test('stays away where the EHR shows the patient, and the time of reading stays', () => {
    show({ is: 'ready', assessment: anAssessment() }, { needPatientBanner: false });
    const banner = within(pageBanner());
    expect(banner.queryByText('SAMPLE, Mina')).toBeNull();
    expect(banner.getByText(/Read 15 Jun 2026, 20:10/)).toBeVisible();
    expect(banner.getByRole('link', { name: '2 gaps' })).toBeVisible();
  });

  test('an unknown birth date and sex are said', () => {
    const { patient, ...rest } = aRecord();
    ready({
      record: {
        ...rest,
        patient: { ...patient, birthDate: { known: false, gap: 'not recorded' }, sex: { known: false, gap: 'not recorded' } },
      },
    });
    expect(screen.getByText('birth date not known')).toBeVisible();
    expect(screen.getByText('sex not known')).toBeVisible();
  });
});

describe('before and instead of the panel', () => {
  test('while reading, each search is named with its state, and nothing is called absent', () => {
    show({
      is: 'loading',
      searches: [
        { name: 'Patient', state: 'read' },
        { name: 'Laboratory results', state: 'reading', rows: 200 },
        { name: 'Procedures', state: 'gap', words: 'this login may not read them (403)' },
        { name: 'Allergies', state: 'waiting' },
      ],
    });
    expect(screen.getByRole('status')).toHaveTextContent('2 of 4 read');
    expect(screen.getByText('200 rows so far')).toBeVisible();
    expect(screen.getByText('this login may not read them (403)')).toBeVisible();
    expect(screen.getByText('Finding, medicines and causes are not known yet.')).toBeVisible();
  });

  test('the finding is shown while the causes are still being judged', () => {
    const { record, finding } = anAssessment();
    show({ is: 'finding', patient: record.patient, finding, asOf: AS_OF });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Severe isolated neutropenia');
    expect(screen.getByText(/still being judged/)).toBeVisible();
  });

  test('what is low is shown from the counts alone while the rest is still read, and no gap is counted yet', () => {
    const { patient, finding } = anAssessment();
    const searches = [
      { name: 'Laboratory results', state: 'read', rows: 12 },
      { name: 'Problems and diagnoses', state: 'reading' },
    ] as const;
    show({ is: 'finding', patient, finding, asOf: AS_OF, searches });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Severe isolated neutropenia');
    expect(screen.getByText(/^From the counts alone/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'Reading the chart' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('1 of 2 read');
    expect(screen.getByText('Medicines and causes are not known yet.')).toBeVisible();
    expect(pageBanner()).toHaveTextContent('Reading…');
    expect(within(pageBanner()).queryByText(/gap/)).toBeNull();
  });

  test('a launch that failed says what to do', async () => {
    const again = vi.fn<() => void>();
    const user = userEvent.setup();
    show(
      {
        is: 'failed',
        stop: { title: 'No patient was chosen', sentences: ['Open the app from a chart.'], details: [['Reason', 'no-patient']] },
      },
      { onReadAgain: again },
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No patient was chosen');
    expect(screen.getByText('no-patient')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy for the administrator' }));
    expect(await navigator.clipboard.readText()).toContain('Reason: no-patient');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(again).toHaveBeenCalledOnce();
  });

  test('after the session ended what was read stays, marked as old', () => {
    show({ is: 'lost', endedAt: '2026-06-15T20:41:00+01:00', assessment: anAssessment() });
    expect(screen.getByRole('heading', { name: 'Your session ended at 15 Jun 2026, 20:41' })).toBeVisible();
    expect(screen.getByText(/What you see was read at 15 Jun 2026, 20:10/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Severe isolated neutropenia');
    expect(screen.queryByRole('button', { name: 'Read again' })).toBeNull();
  });

  test('a fault in the page is said, never blank', () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken: Assessment = {
      ...anAssessment(),
      get finding(): never {
        throw new Error('fault');
      },
    };
    show({ is: 'ready', assessment: broken });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Leukoscope could not show this page');
    silent.mockRestore();
  });
});

describe('many causes', () => {
  test('a hundred causes are all in the page, the weak ones folded', () => {
    const causes = Array.from({ length: 100 }, (_, index) =>
      aCause(`cause-${index}`, `Cause ${index}`, index < 10 ? { folded: index > 4 } : { standing: 'set-aside' }),
    );
    ready({ causes, drugSuspects: [aSuspect({ window: 'unknown' })] });
    expect(screen.getByText('Weakly supported, 5 more')).toBeVisible();
    expect(screen.getByText('Show all 90')).toBeVisible();
    expect(screen.getByText('Cause 99')).toBeInTheDocument();
  });
});
