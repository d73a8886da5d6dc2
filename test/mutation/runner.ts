/**
 * Stryker's test runner for `npm run mutate`: the tests run in its own process, those that killed other mutants first, so that a
 * mutant costs a tenth of a second and not the start of a worker for each test file.
 */
import { basename, resolve } from 'node:path';
import { type CoverageAnalysis, INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { type Collect, readSuite, type Suite, type Test } from './suite.ts';

const FOLDER = 'test/reasoning';

/** What asks for time and not for meaning would make every mutant slow. */
const SLOW_TITLE = /\bmegabytes?\b|\bis the finding of the assessment\b|\bon charts full of other words\b/;

/** The test files that speak of a source, where that is not the file of the same name. */
const SPOKEN_OF_IN: Readonly<Record<string, readonly string[]>> = {
  advice: ['source-text'],
  age: ['age', 'findings', 'alerts', 'judge'],
  answer: ['judge'],
  'bench-behind': ['explain'],
  causes: ['candidate-order', 'counted-once', 'medicine-of-a-cause', 'ranking', 'set-aside', 'standing', 'weighing'],
  challenge: ['drug-causality'],
  chart: ['judge', 'criteria'],
  circumstances: ['findings'],
  counts: ['counts', 'findings'],
  computed: ['hscore'],
  'drug-causality': ['suspects'],
  'drug-lines': ['drug-causality'],
  'drug-timing': ['drug-causality'],
  'duffy-null': ['findings', 'judge'],
  'fact-words': ['judge'],
  findings: ['counts'],
  judge: ['criteria'],
  'judge-recorded': ['judge', 'criteria'],
  'judge-results': ['judge', 'criteria'],
  limits: ['findings'],
  normalise: ['text', 'recorded'],
  polarity: ['judge'],
  ready: ['judge'],
  questions: ['question-order'],
  'ready-causes': ['standing', 'ranking', 'source-text', 'weighing'],
  told: ['questions'],
  workup: ['what-is-asked'],
};

/** Judges a whole chart while it is read: only where it speaks of the source. */
const HEAVY_FILE = `${FOLDER}/explain.test.ts`;

/** A mutant meets every covering test that speaks of its source, and so many of the others: a score so found is never too high. */
const OTHER_TESTS = 24;

/**
 * Sources that make something ready at the first question and keep it: coverage names only the test that asked first, so all that
 * speak of the source are run, and each mutant starts with modules that nobody has touched.
 */
const READY_ONCE: readonly string[] = [
  'alerts',
  'chart',
  'exposures',
  'interactions',
  'judge',
  'judge-recorded',
  'judge-results',
  'normalise',
  'questions',
  'reach',
  'ready',
  'ready-causes',
  'recorded',
  'taken',
];

/** Where the instrumented code looks up which mutant is active, and writes what it covered. */
function instrumenterContext(): InstrumenterContext {
  const name = INSTRUMENTER_CONSTANTS.NAMESPACE;
  const held: unknown = Reflect.get(globalThis, name);
  if (typeof held === 'object' && held !== null) return held;
  const fresh: InstrumenterContext = {};
  Reflect.set(globalThis, name, fresh);
  return fresh;
}

class InProcessRunner implements TestRunner {
  private suite: Suite | undefined;
  private collect: Collect | undefined;
  private all: readonly Test[] = [];
  private readonly context = instrumenterContext();
  /** Higher is run earlier: what killed a mutant lately, then what is quick. */
  private readonly kills = new Map<string, number>();
  private readonly milliseconds = new Map<string, number>();
  private serial = 0;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.suite = await readSuite(FOLDER);
    this.all = await this.testsOf();
  }

  async dryRun({ coverageAnalysis }: DryRunOptions): Promise<DryRunResult> {
    delete this.context.activeMutant;
    this.collect = undefined;
    this.context.mutantCoverage = { static: {}, perTest: {} };
    const tests = await this.testsOf();
    const results = await this.run(tests, false);
    for (const each of results) this.milliseconds.set(each.id, each.timeSpentMs);
    const { mutantCoverage } = this.context;
    return { status: DryRunStatus.Complete, tests: results, ...(isWanted(coverageAnalysis) && { mutantCoverage }) };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, mutantActivation, testFilter, hitLimit, sandboxFileName, disableBail } = options;
    delete this.context.activeMutant;
    delete this.context.hitCount;
    delete this.context.hitLimit;
    if (hitLimit !== undefined) Object.assign(this.context, { hitCount: 0, hitLimit });
    const name = basename(sandboxFileName, '.ts');
    const wanted = chosen(this.all, testFilter && new Set(testFilter), name);
    if (mutantActivation === 'static' || READY_ONCE.includes(name)) this.collect = undefined;
    const result =
      mutantActivation === 'static'
        ? await this.underStaticMutant(activeMutant.id, wanted, !disableBail)
        : await this.underMutant(activeMutant.id, wanted, !disableBail);
    const timeout = determineHitLimitReached(this.context.hitCount, hitLimit);
    return toMutantRunResult(timeout ?? result);
  }

  /** Active while the modules are read. Those that cannot be read with it fail every test. */
  private async underStaticMutant(mutant: string, wanted: ReadonlySet<string>, bail: boolean): Promise<DryRunResult> {
    this.context.activeMutant = mutant;
    try {
      return await this.underMutant(mutant, wanted, bail);
    } catch (error) {
      const tests = this.all.filter(({ id }) => wanted.has(id)).slice(0, 1);
      return { status: DryRunStatus.Complete, tests: tests.map((test) => ({ ...failed(test, error), timeSpentMs: 0 })) };
    } finally {
      this.collect = undefined;
    }
  }

  private async underMutant(mutant: string, wanted: ReadonlySet<string>, bail: boolean): Promise<DryRunResult> {
    const hadRun = this.collect !== undefined;
    const tests = this.mostDeadlyFirst(await this.testsOf(wanted));
    this.context.activeMutant = mutant;
    const results = await this.run(tests, bail);
    delete this.context.activeMutant;
    const killed = results.find((each) => each.status === TestStatus.Failed);
    const killer = killed && tests.find(({ id }) => id === killed.id);
    if (killer && hadRun && (await resultOf(killer)).status === TestStatus.Failed) {
      // Fails without the mutant too: an earlier one has left something behind.
      this.collect = undefined;
      return this.underMutant(mutant, wanted, bail);
    }
    return { status: DryRunStatus.Complete, tests: results };
  }

  private async testsOf(wanted?: ReadonlySet<string>): Promise<readonly Test[]> {
    if (!this.suite) throw new Error('the suite was not read');
    this.collect ??= this.suite.open();
    const files = wanted && new Set([...wanted].map((id) => id.slice(0, id.indexOf('#'))));
    const tests: Test[] = [];
    delete this.context.currentTestId;
    for (const file of this.suite.files) {
      if (!files || files.has(file)) tests.push(...(await this.collect(file)));
    }
    return tests.filter((test) => !SLOW_TITLE.test(test.id) && (!wanted || wanted.has(test.id)));
  }

  private mostDeadlyFirst(tests: readonly Test[]): readonly Test[] {
    const kills = ({ id }: Test): number => this.kills.get(id) ?? 0;
    const duration = ({ id }: Test): number => this.milliseconds.get(id) ?? 0;
    return [...tests].sort((a, b) => kills(b) - kills(a) || duration(a) - duration(b));
  }

  private async run(tests: readonly Test[], bail: boolean): Promise<TestResult[]> {
    const results: TestResult[] = [];
    for (const test of tests) {
      this.context.currentTestId = test.id;
      const result = await resultOf(test);
      results.push(result);
      if (result.status !== TestStatus.Failed) continue;
      this.serial += 1;
      this.kills.set(test.id, this.serial);
      if (bail) break;
    }
    delete this.context.currentTestId;
    return results;
  }
}

/** @param covering undefined where the mutant is met while the modules are read: any test may tell it */
function chosen(all: readonly Test[], covering: ReadonlySet<string> | undefined, name: string): ReadonlySet<string> {
  const files = new Set([name, ...(SPOKEN_OF_IN[name] ?? [])].map((each) => `${FOLDER}/${each}.test.ts`));
  const covers = (id: string): boolean => covering?.has(id) ?? true;
  const isWhole = READY_ONCE.includes(name);
  const speaking = all.filter(({ id, file }) => files.has(file) && (isWhole || covers(id)));
  const others = all.filter(({ id, file }) => !files.has(file) && file !== HEAVY_FILE && covers(id));
  const step = Math.max(1, others.length / OTHER_TESTS);
  const spread = others.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  return new Set([...speaking, ...spread].map(({ id }) => id));
}

async function resultOf(test: Test): Promise<TestResult> {
  const start = performance.now();
  try {
    await test.body();
  } catch (error) {
    return { ...failed(test, error), timeSpentMs: performance.now() - start };
  }
  return { ...about(test), timeSpentMs: performance.now() - start, status: TestStatus.Success };
}

const about = ({ id, name, file }: Test) => ({ id, name, fileName: resolve(file) });

const failed = (test: Test, error: unknown) => ({
  ...about(test),
  status: TestStatus.Failed as const,
  failureMessage: messageOf(error),
});

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isWanted = (analysis: CoverageAnalysis): boolean => analysis !== 'off';

const makeRunner = Object.assign(() => new InProcessRunner(), { inject: [] as const });

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', makeRunner)];
