import { afterEach, describe, expect, test, vi } from 'vitest';
import { alerts } from '../../src/knowledge/alerts.ts';
import type { Line } from '../../src/knowledge/rule.ts';
import type { Band, Finding } from '../../src/reasoning/assessment.ts';
import type { Gap } from '../../src/record/record.ts';
import { countInFull, countWords, figure, gaugePosition } from '../../src/view/counts.ts';
import { alertActs } from '../../src/knowledge/alert-acts.ts';
import { actsOf, clause } from '../../src/view/alert-words.ts';
import { ageAt, apart, dayAndTime, daysAgo, readAt, shortDay, shortTime } from '../../src/view/dates.ts';
import { citeName, headline, lead, verdict } from '../../src/view/finding-words.ts';
import { plain } from '../../src/view/sentence.ts';
import {
  alertTitle,
  alertsAsOne,
  courseWords,
  interactionWords,
  gapSentence,
  latencyWords,
  likely,
  loud,
  lower,
  masking,
  medicineName,
  next,
  otherLines,
  quotation,
  real,
  restsOn,
  since,
  statusWords,
  stillOpen,
  testWords,
  uniqueFacts,
  whichDrug,
  withDays,
} from '../../src/view/words.ts';
import {
  AS_OF,
  aCount,
  aFinding,
  aLine,
  aRecord,
  aSuspect,
  anAlert,
  anAssessment,
  anItem,
  at,
  noDifferential,
  nothingCounted,
  notLow,
} from './an-assessment.ts';

const NOW = '2026-06-15T19:05:00+01:00';

/** A finding from the newest counts; a line that is not named has no count. */
function findingOf(values: Partial<Record<Line, number>>, band: Band = 'none', changes: Partial<Finding> = {}): Finding {
  const lines = (['wbc', 'anc', 'alc', 'hgb', 'plt'] as const).map((line) => {
    const value = values[line];
    return aLine(line, value === undefined ? undefined : aCount(line, value, NOW));
  });
  const wbc = lines[0]?.low ?? null;
  return aFinding({ lines, present: wbc, screened: lines.some((line) => line.low === true), neutropenia: { band }, ...changes });
}

const WELL = { wbc: 6, anc: 3.4, alc: 2, hgb: 130, plt: 250 };

describe('the headline names what is low', () => {
  test.each<[string, Partial<Record<Line, number>>, Band]>([
    ['Severe isolated neutropenia', { ...WELL, wbc: 2.1, anc: 0.31 }, 'severe'],
    ['Very severe isolated neutropenia', { ...WELL, wbc: 2.1, anc: 0.15 }, 'very-severe'],
    ['Mild isolated neutropenia, total WBC not low', { ...WELL, anc: 1.2 }, 'mild'],
    ['Moderate neutropenia with lymphopenia', { ...WELL, wbc: 1.4, anc: 0.7, alc: 0.5 }, 'moderate'],
    ['Severe neutropenia with anaemia', { ...WELL, wbc: 2, anc: 0.4, hgb: 90 }, 'severe'],
    ['Pancytopenia with severe neutropenia', { ...WELL, wbc: 1.1, anc: 0.4, hgb: 80, plt: 40 }, 'severe'],
    ['Isolated lymphopenia', { ...WELL, alc: 0.6 }, 'none'],
    ['Leukopenia, neutrophils and lymphocytes not low', { ...WELL, wbc: 3.6 }, 'none'],
    ['Leukopenia with low platelets, neutrophils and lymphocytes not low', { ...WELL, wbc: 3.6, plt: 90 }, 'none'],
  ])('%s', (words, values, band) => expect(headline(findingOf(values, band))).toBe(words));

  test('lines that were not counted keep a neutropenia from being called isolated', () => {
    expect(headline(findingOf({ wbc: 2.1, anc: 0.31 }, 'severe'))).toBe('Severe neutropenia');
  });
  test('a low white count without a differential does not guess the neutrophils', () => {
    expect(headline(noDifferential())).toBe('Leukopenia, neutrophils not known');
  });
  test('no count at all is not "no leukopenia"', () => {
    expect(headline(nothingCounted())).toBe('Leukopenia cannot be told: no white count on record');
    const odd = { id: 'newer-count-unusable', words: 'The latest white count could not be judged.', refs: [], cites: [] };
    expect(headline({ ...nothingCounted(), notes: [odd] })).toBe(
      'Leukopenia cannot be told: the latest white count could not be judged',
    );
  });
  test('nothing low on the counts read is not "no leukopenia" while results are missing', () => {
    expect(headline({ ...notLow(), resultsMissing: true })).toBe(
      'Leukopenia cannot be told: not low on the counts read, but results are missing',
    );
  });
  test('nothing low', () => expect(headline(notLow())).toBe('No leukopenia on record'));
  test('an ANC bounded by the WBC is said to be not counted', () => {
    const finding = findingOf({ wbc: 0.4 }, 'severe', { neutropenia: { band: 'severe', basis: 'bounded' } });
    expect(headline(finding)).toBe('Leukopenia, neutrophils not counted and at most as many');
  });
});

describe('counts', () => {
  test('a count carries its unit once', () => expect(countWords(aCount('anc', 0.31, NOW))).toBe('ANC 0.31 ×10⁹/L'));
  test('haemoglobin is in g/L', () => expect(countWords(aCount('hgb', 128, NOW))).toBe('Hb 128 g/L'));
  test('a comparator stays as the laboratory gave it', () =>
    expect(figure(aCount('anc', 0.1, NOW, { comparator: '<' }))).toBe('<0.1'));
  test('a product is not shown with invented digits', () => expect(figure(aCount('anc', 2.1 * 0.15, NOW))).toBe('0.315'));
  test('a computed count says from what', () => {
    expect(countInFull(aCount('anc', 0.38, '2026-06-14T18:20:00+01:00', { basis: 'computed', from: '2.4 × 16 %' }))).toBe(
      'ANC 0.38 ×10⁹/L, 14 Jun 2026, 18:20, computed from 2.4 × 16 %',
    );
  });
  test('the gauge puts the limit in the middle and low to the left', () => {
    expect(gaugePosition(4, 4)).toBe(0.5);
    expect(gaugePosition(2, 4)).toBeLessThan(0.5);
    expect(gaugePosition(8, 4)).toBeGreaterThan(0.5);
    expect(gaugePosition(0, 4)).toBeGreaterThanOrEqual(0);
  });
  test('the verdict of the neutrophils is their severity; a missing line is not known', () => {
    const finding = findingOf({ wbc: 2.1, anc: 0.31, alc: 1.5 }, 'severe');
    expect((['wbc', 'anc', 'alc', 'plt'] as const).map((line) => verdict(finding, line))).toEqual([
      'Low',
      'Severe',
      'Not low',
      'Not known',
    ]);
  });
});

describe('dates stay as the chart wrote them', () => {
  test.each([
    ['2026-06-15T19:05:00+01:00', '15 Jun 2026, 19:05'],
    ['2026-06-15T19:05:00+09:00', '15 Jun 2026, 19:05'],
    ['2026-06-15T00:00:00+01:00', '15 Jun 2026'],
    ['2026-06-05', '5 Jun 2026'],
    ['2026-09', 'Sep 2026'],
    ['2026', '2026'],
    ['last spring', 'last spring'],
  ])('%s is %s', (text, words) => expect(dayAndTime(text)).toBe(words));
  describe('a time in UTC', () => {
    afterEach(() => vi.restoreAllMocks());
    test.each([
      [-60, '15 Jun 2026, 19:05 UTC', '19:05 UTC'],
      [0, '15 Jun 2026, 19:05', '19:05'],
    ])('on a computer %s minutes from it', (offset, words, short) => {
      vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(offset);
      expect(dayAndTime('2026-06-15T19:05:00Z')).toBe(words);
      expect(shortTime('2026-06-15T19:05:00Z', AS_OF)).toBe(short);
    });
  });
  test('a time on another day keeps its day', () => {
    expect(shortTime('2026-06-14T19:05:00+01:00', AS_OF)).toBe('14 Jun, 19:05');
    expect(shortTime('2026-06-14', AS_OF)).toBe('14 Jun');
  });
  test('the year is left out only where it is that of the review', () => {
    expect(shortDay('2026-05-26', AS_OF)).toBe('26 May');
    expect(shortDay('2025-09-22', AS_OF)).toBe('22 Sep 2025');
    expect(shortDay('2026-05', AS_OF)).toBe('May 2026');
  });
  test('the moment of reading keeps the clock of its own offset', () => expect(readAt(AS_OF)).toBe('15 Jun 2026, 20:10'));
  test.each([
    ['2026-06-14T18:20:00+01:00', NOW, '25 h'],
    ['2026-05-26', '2026-06-14T18:20:00+01:00', '19 days'],
    ['2024-04-15', '2026-06-15', '26 months'],
    ['2026-06-15', '2026-06-15', 'the same day'],
    ['2026-06-14', '2026-06-15', '1 day'],
  ])('%s and %s are %s apart', (from, to, words) => expect(apart(at(from), at(to))).toBe(words));
  test('an old result tells its age in days', () => expect(daysAgo('2026-02-18', AS_OF)).toBe(117));
  test.each([
    ['1995-03-14', '31 y'],
    ['1995-06-16', '30 y'],
    ['2025-04-02', '14 months'],
    ['2026-06-06', '9 days'],
  ])('born %s is %s old', (born, words) => expect(ageAt(at(born), AS_OF)).toBe(words));
});

describe('is it real, and since when', () => {
  test('two low counts are "low twice", never confirmed', () => {
    expect(plain(real(aFinding()))).toBe('Low twice, 25 h apart, none above the limit between.');
  });
  test('a chronic course rests on the line that was low longest, and that line is named', () => {
    const anc = aCount('anc', 0.9, '2026-06-15');
    const wbc = [aCount('wbc', 3.2, '2025-06-15'), aCount('wbc', 3.0, '2026-01-15'), aCount('wbc', 2.1, '2026-06-15')];
    const base = aFinding();
    const finding = aFinding({
      course: 'chronic',
      indexLine: 'anc',
      index: anc,
      onset: anc,
      series: { ...base.series, anc: [aCount('anc', 2.2, '2026-01-15'), anc], wbc },
    });
    expect(plain(real(finding))).toBe('WBC low 3 times over 12 months, chronic.');
  });
  test('one low count was not repeated', () => expect(plain(real(noDifferential()))).toBe('Low once, not repeated.'));
  test('a film that nobody has read leaves clumping possible', () => {
    const film = anItem('blood-smear', 'Blood film');
    expect(plain(real(aFinding(), [film]))).toContain('clumping is still possible');
    expect(plain(real(aFinding(), [{ ...film, status: 'done' }]))).not.toContain('clumping');
  });
  test('the fall lies between the last count above the limit and the first low one', () => {
    expect(plain(since(aFinding(), AS_OF))).toBe('Fell within 19 days. WBC 4.6 on 26 May, 2.4 on 14 Jun.');
  });
  describe('a white count that was low before the neutrophils fell', () => {
    const normalAnc = aCount('anc', 2.2, '2026-01-15');
    const lowAnc = aCount('anc', 0.9, '2026-06-15');
    const withWhiteCounts = (...wbc: Finding['series']['wbc']): Finding =>
      aFinding({
        course: 'chronic',
        indexLine: 'anc',
        index: lowAnc,
        onset: lowAnc,
        lastNormal: normalAnc,
        series: { ...aFinding().series, anc: [normalAnc, lowAnc], wbc },
      });
    const low = [aCount('wbc', 3.2, '2025-06-15'), aCount('wbc', 3.0, '2026-01-15'), aCount('wbc', 2.1, '2026-06-15')];
    const fell = 'ANC fell later, within 5 months: 2.2 on 15 Jan, 0.9 on 15 Jun.';

    test('is dated first, and the neutrophils after it', () => {
      const finding = withWhiteCounts(aCount('wbc', 4.4, '2025-01-15'), ...low);
      expect(plain(since(finding, AS_OF))).toBe(`WBC low since 15 Jun 2025 (3.2). ${fell}`);
    });
    test('is dated "at least" where no white count before it is on record', () => {
      expect(plain(since(withWhiteCounts(...low), AS_OF))).toBe(`WBC low since at least 15 Jun 2025 (3.2). ${fell}`);
    });
    test('is not spoken of when it came down with the neutrophils', () => {
      const finding = withWhiteCounts(aCount('wbc', 4.4, '2026-01-15'), aCount('wbc', 2.1, '2026-06-15'));
      expect(plain(since(finding, AS_OF))).toBe('Fell within 5 months. ANC 2.2 on 15 Jan, 0.9 on 15 Jun.');
    });
  });
  test('without an earlier count the start is not known', () => {
    const { lastNormal: _, ...finding } = aFinding();
    expect(plain(since(finding, AS_OF))).toMatch(/^Not known\. The first WBC on record, 2\.4 on 14 Jun, was already low\.$/);
  });
  test('the line under the headline says what is missing', () => {
    expect(plain(lead(noDifferential()))).toBe('Leukopenia: WBC 2.6 ×10⁹/L, 3 Jun 2026. ANC not known.');
  });
});

describe('names and days inside a sentence', () => {
  test.each([
    ['Duffy-null associated neutrophil count (DANC)', 'Duffy-null associated neutrophil count (DANC)'],
    ['Rickettsia / scrub typhus serology', 'Rickettsia / scrub typhus serology'],
    ['Rickettsiosis, ehrlichiosis', 'rickettsiosis, ehrlichiosis'],
    ['IgG, IgA, IgM', 'IgG, IgA, IgM'],
    ['HIV infection', 'HIV infection'],
    ['Igniting fluid', 'igniting fluid'],
  ])('%s is written %s', (name, inside) => expect(lower(name)).toBe(inside));

  test.each([
    ['stopped 2026-09-26, more than 30 days before the fall', 'stopped 26 Sep 2026, more than 30 days before the fall'],
    ['from 2026-09 on', 'from Sep 2026 on'],
    ['item 2026-99', 'item 2026-99'],
  ])('"%s" is shown as "%s"', (words, shown) => expect(withDays(words)).toBe(shown));
});

describe('which drug', () => {
  test('the first suspect with its days and the usual window', () => {
    expect(plain(whichDrug(anAssessment()))).toMatch(
      /^Methimazole, from 4 May\. 41 days to the first low count; usual 20–98\. Also 2 weaker links\./,
    );
  });
  test('a medicine list that could not be read is not "no suspect"', () => {
    const record = aRecord({ drugs: { rows: [], complete: false } });
    const words = plain(whichDrug(anAssessment({ record, drugSuspects: [] })));
    expect(words).toContain('Not known: the medicines could not be read.');
    expect(words).not.toMatch(/no suspect/i);
  });
  test('a list that was read and holds no suspect says so, with what was not read beside it', () => {
    expect(plain(whichDrug(anAssessment({ drugSuspects: [] })))).toBe(
      'No suspect among the medicines read. Doses given in hospital not read.',
    );
  });
  test.each([
    [{ least: 14, most: 44 }, '14–44 days to the first low count; usual 20–98.'],
    [{ least: 41, most: 41 }, '41 days to the first low count; usual 20–98.'],
  ])('an inexact start gives a range', (latencyDays, words) => expect(latencyWords(aSuspect({ latencyDays }))).toBe(words));
  test('an unknown start gives no number', () => {
    const { latencyDays: _, ...suspect } = aSuspect({ usual: {} });
    expect(latencyWords(suspect)).toBe('Days to the first low count not known; usual window not known.');
  });
  test.each([
    [{ start: at('2026-05-04'), ongoing: 'yes' as const }, 'from 4 May 2026, still taken'],
    [
      { start: at('2026-05-04'), ongoing: 'yes' as const, onlyOrdered: true as const },
      'from 4 May 2026, still active in the chart',
    ],
    [{ start: at('2026-05'), ongoing: 'unknown' as const }, 'from May 2026, day not known, whether still taken is not known'],
    [{ start: at('2026-04-07'), stop: at('2026-04-14'), ongoing: 'no' as const }, 'from 7 Apr 2026, to 14 Apr 2026'],
    [{ ongoing: 'no' as const }, 'start not known, ended, date not known'],
  ])('a course says how exact it is', (course, words) => expect(courseWords({ ...course, refs: [], sources: [] })).toBe(words));
});

describe('an interaction', () => {
  const known = { id: 'methotrexate-nsaid', message: 'NSAIDs slow its excretion.', with: ['ibuprofen'], refs: [] };
  test('that is known to act is told plainly', () => expect(interactionWords(known)).toBe('NSAIDs slow its excretion.'));
  test('that hangs on what the chart does not tell names it first', () =>
    expect(
      interactionWords({
        ...known,
        openOn: [
          { what: 'egfr', below: 60 },
          { what: 'dose', of: 'methotrexate' },
          { what: 'gene', of: 'DPYD-deficient' },
        ],
      }),
    ).toBe(
      'Only with an eGFR below 60 (none on record) or a high dose of methotrexate (doses are not judged) or DPYD deficiency (no genotype on record): NSAIDs slow its excretion.',
    ));
});

describe('likely, still open, next', () => {
  test('the strongest wording is "strongly suggested by the record"', () => {
    expect(plain(likely(anAssessment().causes))).toMatch(
      /^Antithyroid drug agranulocytosis: strongly suggested by the record\. Then severe bacterial/,
    );
  });
  test('without a candidate no cause is invented', () => expect(plain(likely([]))).toBe('No cause stands out in what was read.'));
  test('two open causes are named, the rest counted', () =>
    expect(plain(stillOpen(anAssessment().causes))).toBe('Acute leukaemia, HLH and 1 more.'));
  test('the next test is the one with most reasons; pending results are counted apart', () => {
    expect(plain(next(anAssessment()))).toBe('Blood film review. 2 results pending. 8 tests suggested.');
  });
  test('a message of the work-up stands instead of a list', () => {
    expect(plain(next({ workup: [], workupMessage: 'Repeat full blood count; no other test is needed now.' }))).toMatch(
      /^Repeat full/,
    );
  });
  test.each([
    [anItem('ferritin', 'Ferritin'), ''],
    [anItem('marrow', 'Marrow', { wording: 'discuss with haematology' }), 'discuss with haematology'],
    [
      anItem('ferritin', 'Ferritin', { status: 'stale', last: { time: '2026-02-18', ref: 'a', summary: '44' } }),
      'stale, 117 days',
    ],
    [anItem('ferritin', 'Ferritin', { status: 'done', last: { time: '2026-06-15', ref: 'a', summary: '44' } }), 'done 15 Jun'],
    [anItem('ferritin', 'Ferritin', { status: 'done' }), 'done, not dated'],
    [anItem('ferritin', 'Ferritin', { status: 'pending' }), 'pending'],
  ])('the state of a test is a word', (item, words) => expect(statusWords(item, AS_OF)).toBe(words));
});

describe('nothing low', () => {
  test('the sentence rests on counted results', () => {
    expect(plain(restsOn(notLow()))).toBe(
      'None of 4 white counts was below the limit since 22 Sep 2025. Lowest WBC 4.6 ×10⁹/L on 26 May 2026.',
    );
  });
  test('without a count there is nothing to rest on', () =>
    expect(plain(restsOn(nothingCounted()))).toBe('No white count was read.'));
  test('unread medicines leave masking open', () => {
    const gaps: Gap[] = [{ what: 'MedicationRequest', why: 'forbidden', detail: '403' }];
    expect(plain(masking({ exposures: [], gaps }))).toBe('Not known: medicine orders not read.');
    expect(plain(masking({ exposures: [], gaps: [] }))).toBe('No medicine read is known to raise white counts.');
  });
});

describe('other lines', () => {
  const said = (lines: Finding['lines']): string => plain(otherLines(aFinding({ lines })));
  const hgb = (low: boolean | null) => ({ ...aLine('hgb', aCount('hgb', 130, '2026-06-15')), low });

  test('what is not low is named with its value, and what is not known beside it', () => {
    expect(said([hgb(false), aLine('plt', undefined)])).toMatch(/^Not low .*130.*\. Not known: platelets\.$/i);
  });
  test('nothing is called not low where no other line was counted', () => {
    expect(said([aLine('hgb', undefined), aLine('plt', undefined)])).toMatch(/^Not known: Hb and platelets\.$/i);
  });
  test('a count that is not decided is not called not low', () => {
    expect(said([hgb(null)])).toMatch(/^Not known: Hb\.$/i);
  });
});

describe('gaps', () => {
  test.each<[Gap['why'], string]>([
    ['forbidden', 'Procedures: this login may not read them (403). Unknown, not none.'],
    ['not-offered', 'Procedures: this EHR does not offer them. Unknown, not none.'],
    ['lost-page', 'Procedures: a later page could not be read. What is missing is unknown, not none.'],
    ['timeout', 'Procedures: no answer came in time. Unknown, not none.'],
  ])('%s', (why, words) => expect(gapSentence({ what: 'Procedure', why, detail: '' })).toBe(words));
});

const feverPlans = (fired: Parameters<typeof actsOf>[0]) => actsOf(fired).filter(({ strong }) => /plan for fever/.test(strong));

describe('alerts', () => {
  const anc = { ref: 'Observation/anc', words: 'ANC 0.31 ×10⁹/L' };
  test('critical is "act now", high is "today", and the title holds the figures that made it fire', () => {
    expect(alertTitle([anAlert({ facts: [anc] })])).toBe('Act now: febrile neutropenia, ANC 0.31 ×10⁹/L');
    expect(alertTitle([anAlert({ id: 'alert-severe-neutropenia', severity: 'high', facts: [] })])).toBe(
      'Today: severe neutropenia',
    );
  });
  test('the title names the critical alert even when another fired first', () => {
    const high = anAlert({ id: 'alert-severe-neutropenia', severity: 'high', facts: [] });
    expect(alertTitle([high, anAlert({ facts: [] })])).toBe('Act now: febrile neutropenia');
  });
  test('quiet and medium alerts are not loud', () => {
    expect(loud([anAlert({ quiet: true }), anAlert({ severity: 'medium' })])).toEqual([]);
  });
  test('several alerts are one strip that names the others', () => {
    expect(alertsAsOne([anAlert(), anAlert({ id: 'alert-hlh' })])).toBe('With it: possible HLH.');
    expect(alertsAsOne([anAlert()])).toBe('');
  });
  test('every alert of the rules has short words, and no words stand for an alert that is gone', () => {
    expect(Object.keys(alertActs).sort()).toEqual(alerts.map((alert) => alert.id).sort());
  });
  test('calls of several alerts are one, as soon as the most pressing', () => {
    const acts = actsOf([
      anAlert({ id: 'alert-severe-neutropenia' }),
      anAlert({ id: 'alert-antithyroid' }),
      anAlert({ id: 'alert-blasts' }),
    ]).filter(({ strong }) => strong.startsWith('Call'));
    expect(acts).toEqual([{ strong: 'Call haematology and endocrinology', rest: 'now.' }]);
  });
  test('a plan for fever is not asked for where fever is being treated, and is without fever', () => {
    const severe = anAlert({ id: 'alert-severe-neutropenia' });
    expect(feverPlans([severe])).toHaveLength(1);
    expect(feverPlans([severe, anAlert({ id: 'alert-febrile-neutropenia' })])).toEqual([]);
  });
  test('an alert without short words is shown in those of its rule', () => {
    const rule = { ...anAlert().rule, action: 'Film and coagulation today. Discuss with haematology.' };
    expect(actsOf([anAlert({ id: 'alert-unheard-of', rule })])).toEqual([
      { strong: 'Film and coagulation today.', rest: 'Discuss with haematology.' },
    ]);
    expect(clause('Film today')).toEqual({ strong: 'Film today', rest: '' });
  });
});

describe('long names are read short', () => {
  test.each([
    ['Methimazole 10 mg oral tablet', 'Methimazole'],
    ['Sulfamethoxazole 800 mg / trimethoprim 160 mg oral tablet', 'Sulfamethoxazole / trimethoprim'],
    ['Amoxicillin 500 mg oral capsule from 2026-06-13, still taken', 'Amoxicillin from 2026-06-13, still taken'],
    ['Insulin glargine 100 units/mL injection', 'Insulin glargine'],
    ['Thiamazole 20 mg/day', 'Thiamazole 20 mg/day'],
    ['Filgrastim', 'Filgrastim'],
    ['500 mg', '500 mg'],
  ])('the medicine %s is called %s', (text, name) => expect(medicineName(text)).toBe(name));
  test.each([
    ['Blood film review (pathologist if flagged)', 'Blood film review', 'pathologist if flagged'],
    ['PNH (GPI-anchor, FLAER) flow cytometry', 'PNH flow cytometry', 'GPI-anchor, FLAER'],
    ['Lactate', 'Lactate', ''],
  ])('the test %s is called %s', (name, short, aside) => expect(testWords(name)).toEqual({ short, aside }));
  test('a quotation that only repeats the fact is left out', () => {
    const fact = { ref: 'Condition/1', words: 'Sore throat and fever' };
    expect(quotation({ ...fact, sentence: 'Sore throat and fever.' })).toBeUndefined();
    expect(quotation({ ...fact, sentence: 'Sore throat for three days.' })).toBe('Sore throat for three days.');
  });
  test('the same words on the same day are one fact, on another day they are two', () => {
    const fact = { ref: 'Condition/1', words: 'Fever', time: '2026-06-14' };
    expect(uniqueFacts([fact, { ...fact, ref: 'Condition/2' }, { ...fact, time: '2026-06-15' }])).toHaveLength(2);
  });
});

test.each([
  ['vicente-2017', 'Vicente 2017'],
  ['nhs-borders', 'NHS Borders'],
  ['cn-leukopenia-def', 'CN Leukopenia Def'],
  ['aafp-cw-526', 'AAFP CW 526'],
  ['gk', 'General knowledge'],
])('the citation %s is called %s', (id, words) => expect(citeName(id)).toBe(words));

test('no sentence of the panel gives an order or reassures', () => {
  const assessment = anAssessment();
  const said = [
    headline(assessment.finding),
    ...[
      real(aFinding()),
      since(aFinding(), AS_OF),
      whichDrug(assessment),
      likely(assessment.causes),
      stillOpen(assessment.causes),
      next(assessment),
    ].map(plain),
    ...[notLow(), nothingCounted(), noDifferential()].map(headline),
  ];
  for (const sentence of said) expect(sentence).not.toMatch(/\b(give|start|confirmed|rule out|normal|abnormal)\b/i);
});
