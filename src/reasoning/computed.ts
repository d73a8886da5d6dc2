/** Facts that need a whole series, the medicines or several results: the `computed` criteria. */
import { HSCORE } from '../knowledge/hscore.ts';
import type { CodeSetId, ComputedFact } from '../knowledge/rule.ts';
import {
  ALERT_RECENCY,
  CYCLING,
  DISCORDANT_SINGLE,
  KNOWN_STABLE,
  LYMPHOPENIA_TWICE,
  PROLONGED_FEVER,
  RECENT_FALL,
  RECENT_RESULT_DAYS,
  STABLE_MILD,
  TWO_TEMPERATURES,
} from '../knowledge/judging-thresholds.ts';
import { COURSE } from '../knowledge/thresholds.ts';
import { DAY, HOUR, middle } from '../record/when.ts';
import { answer, type Judgement, UNKNOWN } from './answer.ts';
import type { Count } from './assessment.ts';
import type { Chart } from './chart.ts';
import { isMeasured, type Measured } from './counts.ts';
import { expectedNadir } from './drug-causality.ts';
import { suspectDrugs } from '../knowledge/suspect-drugs/index.ts';
import { judgeRule } from './judge.ts';
import { knownDisease, mentions, recordedWithin } from './judge-recorded.ts';
import { countFact } from './judge-results.ts';
import { overlaps, reachOf, startOf } from './reach.ts';
import type { Bench } from './ready.ts';
import { runsWithin } from './taken.ts';

const ACTIVE = reachOf('index', 'active');
const FILM = reachOf('review', ALERT_RECENCY.film);
const HSCORE_WINDOW = reachOf('review', HSCORE.window);
const MONTH = reachOf('index', `P${RECENT_RESULT_DAYS}D`);
const NADIR_PROCEDURE = reachOf('index', KNOWN_STABLE.nadirProcedureWindow);

const verdictOf = (met: boolean, counts: readonly (Count | undefined)[] = []): Judgement =>
  answer(
    met ? 'met' : 'unmet',
    counts.flatMap((count) => (count ? [countFact(count)] : [])),
  );

/** Pattern rules may ask for computed facts, and the reverse. */
export function compute(fact: ComputedFact, bench: Bench): Judgement {
  const { chart } = bench;
  const { finding } = chart;
  const isRule = (id: string): boolean => judgeRule(id, bench).verdict === 'met';
  switch (fact) {
    case 'course-chronic':
      return course(chart, ['chronic']);
    case 'course-persistent':
      return course(chart, ['persistent', 'chronic']);
    case 'confirmed':
      return course(chart, ['confirmed', 'persistent', 'chronic']);
    case 'recent-fall':
      return recentFall(chart);
    case 'anc-chronic':
      return ancChronic(chart);
    case 'alc-persistent':
      return verdictOf(
        isRule('PR-12') && spanDays(lowRun(finding.series.alc)) >= COURSE.persistentDays,
        lowRun(finding.series.alc),
      );
    case 'cycling':
      return cycling(finding.series.anc);
    case 'discordant-single':
      return discordantSingle(chart);
    case 'alc-high': {
      const alc = finding.lines.find((line) => line.line === 'alc')?.count;
      return alc?.range?.high === undefined ? UNKNOWN : verdictOf(alc.value > alc.range.high, [alc]);
    }
    case 'inside-laboratory-interval':
      return finding.wbc?.range?.low === undefined
        ? UNKNOWN
        : verdictOf(finding.wbc.value >= finding.wbc.range.low, [finding.wbc]);
    case 'drug-before-fall':
      return suspectsThat(
        chart,
        (each) => each.evidence !== 'possible' && each.window !== 'too-early' && each.window !== 'too-late',
      );
    case 'dechallenge-positive':
      return suspectsThat(chart, (each) => each.dechallenge === 'positive');
    case 'low-before-drug':
      return lowBeforeDrug(chart);
    case 'lowering-drug-taken':
      return loweringDrugTaken(chart);
    case 'expected-nadir':
      return nadir(chart);
    case 'stable-mild-neutropenia':
      return stableMild(chart, isRule);
    case 'known-stable':
      return knownStable(chart);
    case 'prolonged-fever':
      return prolongedFever(chart);
    case 'two-temperatures-38':
      return twoTemperatures(chart);
    case 'alc-below-0.5-twice':
      return lymphopeniaTwice(chart);
    case 'hscore-169':
      return hscore(chart);
    case 'unexplained': // answered by the workup, which knows the candidates
    default:
      return UNKNOWN;
  }
}

function course({ finding }: Chart, courses: readonly string[]): Judgement {
  if (finding.course === 'unknown') return UNKNOWN;
  const facts = [finding.onset, finding.index].flatMap((count) => (count ? [countFact(count)] : []));
  if (!courses.includes(finding.course)) {
    // Counts dated by month or year may lie further apart than is proven.
    const isInexact = [finding.onset, finding.index].some(
      (count) => count && (count.time.precision === 'month' || count.time.precision === 'year'),
    );
    return isInexact ? UNKNOWN : answer('unmet', facts);
  }
  return finding.courseFromProblemList === undefined
    ? answer('met', facts)
    : answer('met', [...facts, { ref: finding.courseFromProblemList, words: 'recorded cytopenia' }], ['from the problem list']);
}

function recentFall({ finding, index, onset }: Chart): Judgement {
  if (!finding.onset) return UNKNOWN;
  if (index - onset >= RECENT_FALL.days * DAY) return verdictOf(false, [finding.onset]);
  return finding.lastNormal ? verdictOf(true, [finding.lastNormal, finding.onset]) : UNKNOWN;
}

/** Consecutive low counts up to the latest low one. */
function lowRun(counts: readonly Count[]): readonly Count[] {
  const last = counts.findLastIndex((count) => count.low === true);
  let first = last;
  while (first > 0 && counts[first - 1]?.low !== false) first -= 1;
  return last < 0 ? [] : counts.slice(first, last + 1).filter((count) => count.low === true);
}

function spanDays(run: readonly Count[]): number {
  const [first] = run;
  const last = run.at(-1);
  return first && last && run.length > 1 ? (last.time.earliest - first.time.latest) / DAY : 0;
}

function ancChronic(chart: Chart): Judgement {
  const { anc } = chart.finding.series;
  if (anc.length === 0) return UNKNOWN;
  const run = lowRun(anc);
  const isLow = anc.at(-1)?.low === true;
  if (isLow && spanDays(run) >= COURSE.chronicDays) return verdictOf(true, [run[0], run.at(-1)]);
  const recorded = recordedWithin('cond.neutropenia', ACTIVE, chart).find((each) => {
    const since = (each.onset ?? each.recorded)?.latest;
    return (
      since !== undefined &&
      chart.index - since >= COURSE.chronicDays * DAY &&
      !anc.some((count) => count.low === false && count.time.earliest > since)
    );
  });
  if (isLow && recorded) return answer('met', [{ ref: recorded.ref, words: recorded.words }], ['from the problem list']);
  return verdictOf(false, [anc.at(-1)]);
}

/** Troughs of severe neutropenia three weeks apart with recovery between. */
function cycling(anc: readonly Count[]): Judgement {
  if (anc.length < CYCLING.leastCounts) return UNKNOWN;
  const troughs = anc.filter((count) => count.value < CYCLING.troughBelow);
  for (const [at, first] of troughs.entries()) {
    for (const second of troughs.slice(at + 1)) {
      const apart = (middle(second.time) - middle(first.time)) / DAY;
      if (apart < CYCLING.leastDays || apart > CYCLING.mostDays) continue;
      const recovered = anc.find(
        (count) =>
          count.value >= CYCLING.recoveredFrom &&
          count.time.earliest > first.time.latest &&
          count.time.latest < second.time.earliest,
      );
      if (recovered) return verdictOf(true, [first, recovered, second]);
    }
  }
  return verdictOf(false);
}

function discordantSingle({ finding }: Chart): Judgement {
  for (const line of ['wbc', 'anc'] as const) {
    const counts = finding.series[line];
    for (let at = 1; at < counts.length - 1; at += 1) {
      const [before, count, after] = [counts[at - 1], counts[at], counts[at + 1]];
      if (!before || !count || !after) continue;
      const within = after.time.latest - before.time.earliest <= DISCORDANT_SINGLE.hours * HOUR;
      if (before.low === false && count.low === true && after.low === false && within)
        return verdictOf(true, [before, count, after]);
    }
  }
  return verdictOf(false);
}

function suspectsThat(chart: Chart, test: (suspect: Chart['suspects'][number]) => boolean): Judgement {
  const found = chart.suspects.filter((each) => each.shown && test(each));
  if (found.length > 0) {
    return answer(
      'met',
      found.map((each) => ({
        ref: each.refs[0] ?? '',
        words: each.name,
        ...(each.course.start && { time: each.course.start.text }),
      })),
    );
  }
  return chart.drugsKnown ? answer('unmet') : UNKNOWN;
}

function lowBeforeDrug({ suspects, finding }: Chart): Judgement {
  const starts = suspects
    .flatMap((each) => each.courses.map((one) => one.start?.earliest))
    .filter((start) => start !== undefined);
  if (starts.length === 0) return UNKNOWN;
  const first = Math.min(...starts);
  const line = finding.indexLine ?? 'wbc';
  const low = finding.series[line].find((count) => count.low === true && count.time.latest < first);
  return verdictOf(low !== undefined, [low]);
}

const catalogue = new Map(suspectDrugs.map((drug) => [drug.id, drug]));

/** Unlike the window test it may have been begun years ago: it only has to be taken, and to lower a low line. */
function loweringDrugTaken(chart: Chart): Judgement {
  const facts = chart.exposures.flatMap((exposure) => {
    const drug = exposure.drug === undefined ? undefined : catalogue.get(exposure.drug);
    if (!drug || !drug.direction.includes('lowers') || drug.evidence === 'possible') return [];
    // A count that did not rise after the stop speaks against the medicine, not against the cause.
    const explains = chart.suspects.some(
      (each) => each.id === drug.id && each.explains.length > 0 && each.dechallenge !== 'negative',
    );
    if (!explains) return [];
    return runsWithin(exposure, chart.onset - drug.lookbackDays * DAY, chart.onset + DAY, {
      beganBy: chart.onset + DAY,
    });
  });
  if (facts.length > 0) return answer('met', facts);
  return chart.drugsKnown ? answer('unmet') : UNKNOWN;
}

function nadir(chart: Chart): Judgement {
  const procedures = recordedWithin('proc.chemo', NADIR_PROCEDURE, chart);
  const drugs = expectedNadir(chart.exposures, chart.finding);
  const facts = [...drugs, ...procedures.map((each) => ({ ref: each.ref, words: each.words }))];
  const lowBefore = chart.finding.course === 'chronic';
  if (facts.length > 0 && !lowBefore) return answer('met', facts);
  return chart.drugsKnown ? answer('unmet') : UNKNOWN;
}

function stableMild(chart: Chart, isRule: (id: string) => boolean): Judgement {
  const { finding, index } = chart;
  const year = finding.series.anc.filter((count) => index - middle(count.time) <= STABLE_MILD.days * DAY);
  const [first] = year;
  const last = year.at(-1);
  if (!first || !last || last.low !== true) return UNKNOWN;
  const within = year.every((count) => count.value >= STABLE_MILD.from && count.value <= STABLE_MILD.to);
  const apart = middle(last.time) - middle(first.time) >= STABLE_MILD.apartDays * DAY;
  const otherLow = finding.lines.some((line) => (line.line === 'hgb' || line.line === 'plt') && line.low === true);
  const ill = [...KNOWN_STABLE.diseases, ...STABLE_MILD.notWith].some((set) => recordedWithin(set, ACTIVE, chart).length > 0);
  if (!within || !apart || otherLow || ill || isRule('PR-68') || isRule('PR-73')) return verdictOf(false, [first, last]);
  // A list that could not be read may hold the disease or the medicine.
  const { problems, drugs } = chart.record;
  return problems.complete && drugs.complete ? verdictOf(true, [first, last]) : UNKNOWN;
}

function knownStable(chart: Chart): Judgement {
  const { finding } = chart;
  const { index } = finding;
  if (!index) return UNKNOWN;
  const [disease] = KNOWN_STABLE.diseases.flatMap((set) => knownDisease(set, chart) ?? []);
  if (!disease) return answer('unmet');
  const lines = finding.lines.filter(
    (line) => line.low === true && line.count && line.line !== 'amc' && line.line !== 'aec' && line.line !== 'abc',
  );
  // Every line that is low now must already have been as low before: a new or deeper line is news.
  const steady = lines.map((line) => {
    const now = line.count;
    return (
      now &&
      finding.series[line.line].findLast((count) => {
        const ago = (middle(now.time) - middle(count.time)) / DAY;
        return (
          ago >= KNOWN_STABLE.leastDays &&
          ago <= KNOWN_STABLE.mostDays &&
          count.low === true &&
          now.value >= count.value * (1 - KNOWN_STABLE.fallFraction)
        );
      })
    );
  });
  if (steady.some((count) => count === undefined)) return answer('unmet');
  return answer('met', [
    { ref: disease.ref, words: disease.words },
    ...steady.flatMap((count) => (count ? [countFact(count)] : [])),
  ]);
}

const LASTING = /\b(recurrent|persistent|prolonged|relapsing|weeks? of|months? of)\b|反复|持续|长期/i;

function prolongedFever(chart: Chart): Judgement {
  const found = recordedWithin('find.fever', ACTIVE, chart).filter((each) => {
    // What a report says of a fever is true of its day.
    if (each.time && !overlaps(each.time, startOf(MONTH, chart), chart.asOf)) return false;
    if (LASTING.test(`${each.words} ${each.sentence ?? ''}`)) return true;
    return each.onset !== undefined && chart.index - each.onset.latest >= PROLONGED_FEVER.days * DAY;
  });
  if (found.length > 0)
    return answer(
      'met',
      found.map((each) => ({ ref: each.ref, words: each.words })),
    );
  return chart.record.problems.complete ? answer('unmet') : UNKNOWN;
}

function twoTemperatures(chart: Chart): Judgement {
  const readings = (chart.results.get('vital.temp') ?? [])
    .filter(isMeasured)
    .filter(
      (row) => row.value.value >= TWO_TEMPERATURES.from && chart.asOf - row.time.latest <= TWO_TEMPERATURES.lookBackDays * DAY,
    );
  for (const [at, first] of readings.entries()) {
    for (const second of readings.slice(at + 1)) {
      const apart = (middle(second.time) - middle(first.time)) / HOUR;
      if (apart >= TWO_TEMPERATURES.leastHours && apart <= TWO_TEMPERATURES.mostHours) {
        return answer(
          'met',
          [first, second].map((row) => ({ ref: row.ref, words: `${row.name} ${row.value.written}`, time: row.time.text })),
        );
      }
    }
  }
  return (chart.results.get('vital.temp') ?? []).length > 0 ? answer('unmet') : UNKNOWN;
}

function lymphopeniaTwice({ finding, asOf }: Chart): Judgement {
  const low = finding.series.alc.filter((count) => count.value < LYMPHOPENIA_TWICE.below);
  const last = low.at(-1);
  if (!last) return finding.series.alc.length > 0 ? verdictOf(false) : UNKNOWN;
  if (asOf - last.time.latest > LYMPHOPENIA_TWICE.latestWithinDays * DAY) return verdictOf(false);
  const first = low.find((count) => middle(last.time) - middle(count.time) >= LYMPHOPENIA_TWICE.apartDays * DAY);
  return verdictOf(first !== undefined, [first, last]);
}

function steps(value: number | undefined, rows: typeof HSCORE.temperature): number {
  if (value === undefined) return 0;
  return rows.find((row) => (row.above !== undefined ? value > row.above : value >= (row.from ?? 0)))?.points ?? 0;
}

/** A lower bound of the HScore: what is not on record, or no longer true, counts nothing. */
function hscore(chart: Chart): Judgement {
  const from = startOf(HSCORE_WINDOW, chart);
  const measured = (set: string): readonly Measured[] =>
    (chart.results.get(set) ?? []).filter(isMeasured).filter((row) => overlaps(row.time, from, chart.asOf));
  const latest = (set: string): number | undefined => measured(set).at(-1)?.value.value;
  const temps = measured('vital.temp').map((row) => row.value.value);
  const line = (name: string): number | undefined => chart.finding.lines.find((each) => each.line === name)?.count?.value;
  const has = (set: CodeSetId): boolean => recordedWithin(set, ACTIVE, chart).length > 0;
  const { cytopenias } = HSCORE;
  const low = [
    (line('hgb') ?? Number.POSITIVE_INFINITY) <= cytopenias.hemoglobinGramsPerLitre,
    (line('wbc') ?? Number.POSITIVE_INFINITY) <= cytopenias.wbc,
    (line('plt') ?? Number.POSITIVE_INFINITY) <= cytopenias.platelets,
  ].filter(Boolean).length;
  const organs = [has('cond.splenomegaly'), has('find.hepatomegaly')].filter(Boolean).length;
  const fibrinogen = latest('lab.fib');
  const ast = latest('lab.ast');
  const score =
    steps(temps.length > 0 ? Math.max(...temps) : undefined, HSCORE.temperature) +
    (organs === 2 ? HSCORE.organomegaly.both : organs === 1 ? HSCORE.organomegaly.liverOrSpleen : 0) +
    (low === 3 ? cytopenias.three : low === 2 ? cytopenias.two : 0) +
    steps(latest('lab.ferritin'), HSCORE.ferritin) +
    steps(latest('lab.tg'), HSCORE.triglycerides) +
    (fibrinogen !== undefined && fibrinogen <= HSCORE.fibrinogen.atMost ? HSCORE.fibrinogen.points : 0) +
    (ast !== undefined && ast >= HSCORE.ast.from ? HSCORE.ast.points : 0) +
    (mentions('smear.haemophago', chart, startOf(FILM, chart), chart.asOf).length > 0 ? HSCORE.haemophagocytosis : 0) +
    (has('cond.hiv') || has('cond.tx') ? HSCORE.immunosuppression : 0);
  return answer(score >= HSCORE.cutOff ? 'met' : 'unknown');
}
