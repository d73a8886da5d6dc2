/** Alerts: each fires on its own trigger, says since when, and turns quiet where the state is known or expected. */
import { alerts as catalogue } from '../knowledge/alerts.ts';
import { codeSets } from '../knowledge/code-sets/index.ts';
import type { AlertRule, CodeSetId, Criterion } from '../knowledge/rule.ts';
import { KNOWN_STABLE } from '../knowledge/judging-thresholds.ts';
import { DAY, middle } from '../record/when.ts';
import type { Count, Fact, FiredAlert } from './assessment.ts';
import { type Chart, LINE_OF_SET, type Place, reachIn } from './chart.ts';
import { judgeRule, readyFor } from './judge.ts';
import { knownDisease } from './judge-recorded.ts';
import { recency } from './judge-results.ts';
import { overlaps, startOf } from './reach.ts';
import { answerTo, type Bench, type Ready } from './ready.ts';

const SEVERITY = ['critical', 'high', 'medium'] as const;

/** An alert with its criteria made ready: its windows are its own. */
export interface ReadyAlert {
  readonly rule: AlertRule;
  readonly when: Ready;
  readonly loudWhen?: Ready;
}

export const readyAlerts: readonly ReadyAlert[] = catalogue.map((rule) => {
  const place: Place = { kind: 'alert', alert: rule };
  return {
    rule,
    when: readyFor(rule.when, place),
    ...(rule.loudWhen && { loudWhen: readyFor(rule.loudWhen, place) }),
  };
});

/** Alerts run on every chart, whatever the WBC; loud ones first, by severity. */
export function fireAlerts(bench: Bench): readonly FiredAlert[] {
  return readyAlerts
    .flatMap((alert) => fired(alert, bench) ?? [])
    .sort((a, b) => Number(a.quiet) - Number(b.quiet) || SEVERITY.indexOf(a.severity) - SEVERITY.indexOf(b.severity));
}

function fired({ rule, when, loudWhen }: ReadyAlert, bench: Bench): FiredAlert | undefined {
  const judgement = answerTo(when, bench);
  if (judgement.verdict !== 'met') return undefined;
  const loud = loudWhen !== undefined && answerTo(loudWhen, bench).verdict === 'met';
  const because = loud ? undefined : quietReason(rule, bench);
  // Age is no finding: it only chooses the limits.
  const facts = judgement.facts.filter((fact) => fact.ref !== bench.chart.record.patient.ref);
  const firsts = firstsOf(rule.when, bench.chart).filter(({ latest }) => facts.some((fact) => fact.time === latest));
  const times = (
    firsts.length > 0 ? firsts.map(({ first }) => first) : notOfMedicines(facts, bench).flatMap(({ time }) => time ?? [])
  ).sort();
  return {
    id: rule.id,
    rule,
    severity: rule.severity,
    quiet: because !== undefined,
    ...(because !== undefined && { quietBecause: because }),
    facts,
    ...(times[0] !== undefined && { since: times[0] }),
    missing: looksFor(rule)
      .filter((set) => isMissing(set, rule, bench))
      .map((set) => codeSets[set].label),
  };
}

/** A pattern rule, or a disease recorded at least 30 days before the index. */
function quietReason(rule: AlertRule, bench: Bench): string | undefined {
  for (const entry of rule.quietWhen) {
    if (isCodeSet(entry)) {
      const known = knownDisease(entry, bench.chart);
      if (known) return `already recorded: ${known.words}`;
    } else if (judgeRule(entry, bench).verdict === 'met' && !(entry === KNOWN_AND_STABLE && isNews(rule.when, bench.chart))) {
      return QUIET[entry] ?? entry;
    }
  }
  return undefined;
}

const KNOWN_AND_STABLE = 'PR-71';

/** The counts of a line, and a limit of the alert below which they are looked for. */
interface CountLimit {
  readonly counts: readonly Count[];
  readonly below: number;
}

function countLimitsOf(criterion: Criterion, chart: Chart): readonly CountLimit[] {
  const parts =
    'any' in criterion ? criterion.any : 'all' in criterion ? criterion.all : 'of' in criterion ? criterion.of : undefined;
  if (parts) return parts.flatMap((part) => countLimitsOf(part, chart));
  if (!('lab' in criterion) || criterion.op !== '<') return [];
  const line = LINE_OF_SET[criterion.lab];
  return line ? [{ counts: chart.finding.series[line], below: criterion.value }] : [];
}

/** A count is below a limit of the alert that no earlier one was below: steady though it may be, the alert was never met before. */
const isNews = (criterion: Criterion, chart: Chart): boolean =>
  countLimitsOf(criterion, chart).some(({ counts, below }) => {
    const now = counts.at(-1);
    if (!now || now.value >= below) return false;
    return !counts.some((count) => {
      const ago = (middle(now.time) - middle(count.time)) / DAY;
      return count.value < below && ago >= KNOWN_STABLE.leastDays && ago <= KNOWN_STABLE.mostDays;
    });
  });

const isCodeSet = (entry: string): entry is CodeSetId => entry in codeSets;

const QUIET: Readonly<Record<string, string>> = {
  'PR-69': 'expected fall after cytotoxic treatment',
  'PR-71': 'known and stable',
  'PR-74': 'seen once',
};

/** The day on which a medicine was begun is not the day since which it harms; where nothing else is known, it is all there is. */
function notOfMedicines(facts: readonly Fact[], { chart }: Bench): readonly Fact[] {
  const others = facts.filter(({ ref }) => !chart.exposures.some(({ refs }) => refs.includes(ref)));
  return others.length > 0 ? others : facts;
}

/** Of each count below a limit of the alert, the latest and the first of the run that has been below it since. */
const firstsOf = (criterion: Criterion, chart: Chart): readonly { readonly latest: string; readonly first: string }[] =>
  countLimitsOf(criterion, chart).flatMap(({ counts, below }) => {
    const run = counts.slice(counts.findLastIndex((count) => count.value >= below) + 1);
    const [first] = run;
    const latest = run.at(-1);
    return first && latest ? [{ latest: latest.time.text, first: first.time.text }] : [];
  });

/** What decides it, and what else has a window in it: a severe neutropenia says so where no temperature is known. */
const looksFor = ({ inputs, windows }: AlertRule): readonly CodeSetId[] => [
  ...new Set([...inputs, ...Object.keys(windows).filter(isCodeSet)]),
];

/** An input without a value that is recent enough for the alert: an older one clears nothing, and is no answer. */
function isMissing(set: CodeSetId, rule: AlertRule, { chart }: Bench): boolean {
  const { kind } = codeSets[set];
  if (kind !== 'lab' && kind !== 'vital') return false;
  const from = startOf(reachIn({ kind: 'alert', alert: rule }, undefined, set, recency(set)), chart);
  const line = LINE_OF_SET[set];
  // A film is read in the words of a report as well; what they deny is an answer too.
  const rows = line ? chart.finding.series[line] : [...(chart.results.get(set) ?? []), ...(chart.recorded.get(set) ?? [])];
  return !rows.some(({ time }) => time !== undefined && overlaps(time, from, chart.asOf));
}
