/** Causes, pattern rules, alerts, referral and management as chapters. */
import { alertNames } from '../knowledge/alert-names.ts';
import { alerts } from '../knowledge/alerts.ts';
import { causes } from '../knowledge/causes/index.ts';
import { codeNames } from '../knowledge/code-sets/code-names.ts';
import { managementNotes, presentationRules } from '../knowledge/management.ts';
import { patternRules } from '../knowledge/pattern-rules.ts';
import { referralLevels } from '../knowledge/referral.ts';
import type { AlertRule, CauseRule, Code, Criterion, Evidence, PatternRule, TestId, WorkupTest } from '../knowledge/rule.ts';
import { RECENT_RESULT_DAYS } from '../knowledge/judging-thresholds.ts';
import { tests } from '../knowledge/workup.ts';
import { workupSets } from '../knowledge/workup-sets.ts';
import { citesOf, restsOnNothingSeen, UNVERIFIED } from './cites.ts';
import { type Chapter, type Cite, type Entry, type JudgedWords, spoken } from './entry.ts';
import { ageWords, inWords, isCodeSet, type Reach, ruleName, setName, span } from './in-words.ts';

const allCauses: readonly CauseRule[] = Object.values(causes);

const causeName = (id: string): string => allCauses.find((cause) => cause.id === id)?.name ?? id;
const isTest = (id: string): id is TestId => id in tests;
const testName = (id: TestId): string => tests[id].name;

const names = (ids: readonly string[], name: (id: string) => string): string => ids.map(name).join('; ');
const marked = (...marks: readonly (string | false | undefined)[]): readonly string[] =>
  marks.flatMap((mark) => (mark ? [mark] : []));
const unverified = (cites: readonly Cite[]): string | false => restsOnNothingSeen(cites) && UNVERIFIED;

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

const PLAIN = { judged: [], tables: [], cites: [], marks: [] } as const;

function trigger(id: string, when: Criterion | undefined, reach?: Reach): readonly JudgedWords[] {
  return when === undefined ? [] : [{ id, group: 'Trigger', marks: [], phrase: inWords(when, reach), cites: [] }];
}

// Causes --------------------------------------------------------------------------------------------------------------

export function causeChapter(): Chapter {
  return {
    id: 'causes',
    title: 'Causes',
    intro: [
      'A cause becomes a candidate when the patient is inside its age, one of the required facts is met (where it requires any) and, where it needs an anchor, a fact marked "anchor" is met.',
      'Weights are ordinal judgements: strong, moderate, weak. They are not likelihood ratios and were not fitted to data. Missing data never counts against a cause.',
      'A fact without sources of its own rests on the sources of its cause.',
    ],
    entries: allCauses.map(causeEntry),
  };
}

function causeEntry(cause: CauseRule): Entry {
  const cites = citesOf(cause.cites);
  return {
    id: cause.id,
    title: cause.name,
    marks: marked(cause.mustNotMiss && 'must not miss', cause.exclusion && 'diagnosis of exclusion', unverified(cites)),
    says: spoken([
      ['Category', cause.category],
      ['Mechanism', cause.mechanism],
      ['Lowers', cause.lowers.join(', ')],
      ['Picture', cause.picture],
      ['Course', `${cause.course.class}: ${cause.course.text}`],
      ['Severity', cause.severity],
      ['Urgency', cause.urgency],
      ['Age', cause.applicableAge && ageWords(cause.applicableAge)],
      ['Recorded as', names(cause.diagnosis, setNamed)],
      ['Needs an anchor', cause.requiresAnchor ? 'yes' : 'no'],
      ['Requires one of', cause.requiresAnyOf?.join(', ')],
      [
        'Folded under it',
        names(
          allCauses.filter((each) => each.parent === cause.id).map((each) => each.id),
          causeName,
        ),
      ],
      ['Parent', cause.parent && causeName(cause.parent)],
      ['Not yet excluded when', names(cause.notExcludedWhen, openWords)],
      ['Frequency', `outpatients ${cause.frequency.outpatient}, inpatients ${cause.frequency.inpatient} (judgement, unsigned)`],
      ['Claims medicines', cause.drugs?.ids?.join(', ')],
      ['Claims classes', cause.drugs?.classes.join('; ')],
      ['Claims mechanisms', cause.drugs?.mechanisms.join('; ')],
    ]),
    judged: [...cause.for.map(evidenceWords('For')), ...cause.against.map(evidenceWords('Against'))],
    tables: [
      {
        caption: 'What settles it',
        head: ['Test', 'For it', 'Against it'],
        rows: cause.workup.map((each) => [testName(each.test), each.confirms, each.excludes]),
      },
    ],
    cites,
  };
}

const evidenceWords =
  (group: 'For' | 'Against') =>
  (item: Evidence): JudgedWords => {
    const cites = citesOf(item.cites ?? []);
    return {
      id: item.id,
      group,
      text: item.text,
      marks: marked(item.weight, item.anchor && 'anchor', item.ask && 'asked if not on record', item.cites && unverified(cites)),
      phrase: inWords(item.when),
      cites,
    };
  };

const OPEN: Readonly<Record<string, string>> = {
  'no-medication-data': 'no medication list could be read',
  'no-differential': 'no neutrophil count or film on the low sample',
};
const openWords = (id: string): string => OPEN[id] ?? `${id}, ${ruleName(id)}`;

const setNamed = (id: string): string => (isCodeSet(id) ? `${setName(id)} (${id})` : id);

// Pattern rules and alerts ----------------------------------------------------------------------------------------------

export function patternChapter(): Chapter {
  return {
    id: 'pattern-rules',
    title: 'Pattern rules',
    intro: [
      `Named patterns that several rules read. A laboratory value without a window of its own counts for ${RECENT_RESULT_DAYS} days before the low count, a blood count by its latest value near it.`,
      'A rule is met, unmet or unknown, and only "met" acts.',
    ],
    entries: patternRules.map((rule) => patternEntry(rule)),
  };
}

function patternEntry(rule: PatternRule): Entry {
  const cites = citesOf(rule.cites);
  return {
    id: rule.id,
    title: rule.name,
    marks: marked(!rule.when && 'heading only', unverified(cites)),
    says: spoken([
      ['In short', rule.logic],
      ['Points to', names(rule.pointsTo, causeName)],
      ['Basis', rule.basis === 'seed' ? 'the text that the project started from' : 'literature'],
      ['Already contains', rule.parts && names(rule.parts, (part) => (isCodeSet(part) ? setName(part) : openWords(part)))],
      ['Alert', rule.alert],
    ]),
    judged: trigger(rule.id, rule.when),
    tables: [],
    cites,
  };
}

export function alertChapter(): Chapter {
  return {
    id: 'alerts',
    title: 'Alerts',
    intro: [
      'Alerts run on every chart, whatever the white count. Each reads the latest result of every input inside its window, back from the moment of review. Older values never fire and a missing value never clears.',
      'Where one of "quiet when" holds, the alert becomes one line of information that gives the reason, unless "interrupts although known" is met.',
    ],
    entries: alerts.map(alertEntry),
  };
}

function alertEntry(alert: AlertRule): Entry {
  const cites = citesOf(alert.cites);
  const reach: Reach = { from: 'the review', windows: alert.windows };
  return {
    id: alert.id,
    title: capital(alertNames[alert.id] ?? alert.id),
    marks: marked(alert.severity, unverified(cites)),
    says: spoken([
      ['In short', alert.trigger],
      ['Act', alert.action],
      ['Timing', alert.timing],
      ['Other published limits', alert.alternatives],
      ['Site limits', alert.siteLimits],
      ['Note', alert.note],
      [
        'Windows',
        Object.entries(alert.windows)
          .map(([set, window]) => `${setNamed(set)} ${span(window)}`)
          .join('; '),
      ],
      ['Quiet when', names(alert.quietWhen, (each) => (isCodeSet(each) ? `${setName(each)} recorded before` : openWords(each)))],
      ['Points to', names(alert.causes, causeName)],
      ['Tests', alert.workup.map(testName).join('; ')],
    ]),
    judged: [
      ...trigger(alert.id, alert.when, reach),
      ...(alert.loudWhen
        ? [
            {
              id: `${alert.id}, although known`,
              group: 'Interrupts although known' as const,
              marks: [],
              phrase: inWords(alert.loudWhen, reach),
              cites: [],
            },
          ]
        : []),
    ],
    tables: [],
    cites,
  };
}

// Referral and management -------------------------------------------------------------------------------------------------

export function adviceChapter(): Chapter {
  return {
    id: 'referral-and-management',
    title: 'Referral and management',
    intro: [
      'The first referral level that holds is shown. Notes on treatment are information for clinicians and never an order; a note is shown when what it needs is there, nothing forbids it and its trigger is met.',
    ],
    entries: [
      ...referralLevels.map((level): Entry => {
        const cites = citesOf(level.cites);
        return {
          id: level.level,
          title: `Referral: ${level.level.replaceAll('-', ' ')}`,
          marks: marked(unverified(cites)),
          says: [
            ['In short', level.rule],
            ['Interval', level.interval],
          ],
          judged: trigger(level.level, level.when),
          tables: [],
          cites,
        };
      }),
      ...managementNotes.map((note): Entry => {
        const cites = citesOf(note.cites);
        return {
          id: note.id,
          title: note.show,
          marks: marked(unverified(cites)),
          says: spoken([
            ['Statement of the text that the project started from', note.seed],
            ['Limit', note.safe],
            ['Evidence', note.evidence],
            ['Needs', note.needs?.map((need) => NEEDS[need]).join(', ')],
            ['Not shown with', note.unless?.map((need) => NEEDS[need]).join(', ')],
          ]),
          judged: trigger(note.id, note.when),
          tables: [],
          cites,
        };
      }),
      {
        ...PLAIN,
        id: 'wording',
        title: 'How everything is worded',
        says: presentationRules.map((rule, at) => [`Rule ${at + 1}`, rule] as const),
      },
    ],
  };
}

const NEEDS = {
  anyAlert: 'an alert that interrupts',
  febrileNeutropenia: 'the alert of febrile neutropenia',
  suspect: 'a shown suspect medicine',
  viralCause: 'a viral cause among the candidates',
} as const;

// Tests and work-up sets ----------------------------------------------------------------------------------------------------

export function testChapter(): Chapter {
  return {
    id: 'tests',
    title: 'Tests',
    intro: [
      'A test is done when a result of one of its sets or codes is not older than "stale after"; 0 days: always do, or nothing is stored. Tier 1 comes first; tier 4 is discussed with haematology.',
      'Where no order code stands, none could be verified.',
    ],
    entries: Object.values(tests).map((test) => testEntry(test)),
  };
}

function testEntry(test: WorkupTest): Entry {
  const cites = citesOf(test.cites);
  const { staleBySeverity } = test;
  return {
    id: test.id,
    title: test.name,
    marks: marked(`tier ${test.tier}`, unverified(cites)),
    says: spoken([
      ['Meaning', test.meaning],
      ['Cautions', test.cautions],
      ['Specimen', test.specimen],
      ['Cost', test.cost],
      ['Invasiveness', test.invasiveness],
      ['Stale after', `${test.staleAfterDays} days`],
      [
        'Stale by severity',
        staleBySeverity &&
          Object.entries(staleBySeverity)
            .map(([key, days]) => `${key} ${days} days`)
            .join(', '),
      ],
      ['Only results after the index', test.countsOnlyAfterIndex && 'yes'],
      ['Left out beside', test.coveredBy?.join(', ')],
      ['Not proposed when recorded', test.notWhen && names(test.notWhen, setNamed)],
      ['Results', names(test.resultSets, setNamed)],
      ['Also done by the words of', test.doneByNarrative && names(test.doneByNarrative, setNamed)],
      ['Done only with', test.doneWhen && `at least ${test.doneWhen.atLeast} of ${names(test.doneWhen.of, setNamed)}`],
      ['Order codes', codesInWords(test.orderCodes)],
      ['Procedure codes', codesInWords(test.procedureCodes)],
      ['Result codes', codesInWords(test.resultCodes)],
    ]),
    judged: [],
    tables: [],
    cites,
  };
}

export const codesInWords = (codes: readonly Code[]): string => codes.map(codeInWords).join('; ');

const SYSTEM_NAMES: Readonly<Record<Code['system'], string>> = {
  loinc: 'LOINC',
  'icd-10-cm': 'ICD-10-CM',
  snomed: 'SNOMED CT',
  'icd-9-cm': 'ICD-9-CM',
  cpt: 'CPT',
  other: 'code',
};

function codeInWords({ system, code, display, unverified: open }: Code): string {
  const name = display ?? codeNames[`${system} ${code}`];
  return `${SYSTEM_NAMES[system]} ${code}${name ? ` ${name}` : ''}${open ? ` [${UNVERIFIED}]` : ''}`;
}

export function workupSetChapter(): Chapter {
  return {
    id: 'work-up-sets',
    title: 'Work-up sets',
    intro: ['A set that is met adds its points to its tests. A set marked "only" silences the others.'],
    entries: workupSets.map((set): Entry => {
      const cites = citesOf(set.cites);
      return {
        id: set.id,
        title: set.name,
        marks: marked(set.only && 'only', unverified(cites)),
        says: [['Why', set.why]],
        judged: trigger(set.id, set.when),
        tables: [
          {
            caption: 'Points by test',
            head: ['Test', 'Points'],
            rows: Object.entries(set.tests).map(([id, points]) => [isTest(id) ? testName(id) : id, String(points)]),
          },
        ],
        cites,
      };
    }),
  };
}
