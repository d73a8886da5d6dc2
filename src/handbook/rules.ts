/** Causes, pattern rules, alerts, referral and management as chapters. */
import { alertNames } from '../knowledge/alert-names.ts';
import { alerts } from '../knowledge/alerts.ts';
import { causes } from '../knowledge/causes/index.ts';
import { codeNames } from '../knowledge/code-sets/code-names.ts';
import { managementNotes, presentationRules } from '../knowledge/management.ts';
import { patternRules } from '../knowledge/pattern-rules.ts';
import { referralLevels } from '../knowledge/referral.ts';
import type {
  AlertRule,
  CauseRule,
  Code,
  Criterion,
  Evidence,
  PatternRule,
  TestOrder,
  Window,
  WorkupTest,
} from '../knowledge/rule.ts';
import { testOrders } from '../knowledge/test-orders.ts';
import { tests } from '../knowledge/workup.ts';
import { workupSets } from '../knowledge/workup-sets.ts';
import { citesOf, restsOnNothingSeen, UNVERIFIED } from './cites.ts';
import {
  type Chapter,
  type Cite,
  coded,
  type Entry,
  foreign,
  joined,
  type JudgedWords,
  type Mark,
  spoken,
  type Words,
} from './entry.ts';
import { inWords, isCodeSet, type Names, namesIn, type Reach, span } from './in-words.ts';
import { english, type HandbookWords } from './words.ts';

const allCauses: readonly CauseRule[] = Object.values(causes);

/** How the entries of a chapter are written. */
interface Pen {
  readonly words: HandbookWords;
  readonly names: Names;
}

const penOf = (words: HandbookWords): Pen => ({ words, names: namesIn(words) });

/** Names that may hold commas of their own. */
const apart = ({ words }: Pen, ids: readonly string[], name: (id: string) => Words): Words =>
  joined(ids.map(name), words.semicolon);

const marked = (...marks: readonly (Mark | false | undefined)[]): readonly Mark[] =>
  marks.flatMap((mark) => (mark ? [mark] : []));
const unverified = (cites: readonly Cite[]): Mark | false => restsOnNothingSeen(cites) && UNVERIFIED;

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

const PLAIN = { judged: [], tables: [], cites: [], marks: [] } as const;

function trigger(id: string, when: Criterion | undefined, { words }: Pen, reach?: Reach): readonly JudgedWords[] {
  return when === undefined ? [] : [{ id, group: 'Trigger', marks: [], phrase: inWords(when, reach, words), cites: [] }];
}

// Causes --------------------------------------------------------------------------------------------------------------

export function causeChapter(words: HandbookWords = english): Chapter {
  const pen = penOf(words);
  return { id: 'causes', ...words.chapters.causes, entries: allCauses.map((cause) => causeEntry(cause, pen)) };
}

function causeEntry(cause: CauseRule, pen: Pen): Entry {
  const { words, names } = pen;
  const cites = citesOf(cause.cites);
  const text = words.content?.causes[cause.id];
  return {
    id: cause.id,
    title: names.cause(cause.id),
    marks: marked(cause.mustNotMiss && 'must not miss', cause.exclusion && 'diagnosis of exclusion', unverified(cites)),
    says: spoken(words.heading, [
      ['Category', words.category(cause.category)],
      ['Mechanism', words.mechanism(cause.mechanism)],
      ['Lowers', words.names(cause.lowers.map(words.cell))],
      ['Picture', text?.picture ?? cause.picture],
      ['Course', `${words.courseClass(cause.course.class)}${words.colon}${text?.course ?? cause.course.text}`],
      ['Severity', text?.severity ?? cause.severity],
      ['Urgency', words.urgency(cause.urgency)],
      ['Age', cause.applicableAge && words.age(cause.applicableAge)],
      ['Recorded as', apart(pen, cause.diagnosis, (id) => setNamed(id, pen))],
      ['Needs an anchor', cause.requiresAnchor ? words.yes : words.no],
      ['Requires one of', cause.requiresAnyOf && joined(cause.requiresAnyOf.map(inCode), ', ')],
      [
        'Folded under it',
        apart(
          pen,
          allCauses.filter((each) => each.parent === cause.id).map((each) => each.id),
          names.cause,
        ),
      ],
      ['Parent', cause.parent && names.cause(cause.parent)],
      ['Not yet excluded when', apart(pen, cause.notExcludedWhen, (id) => openWords(id, pen))],
      ['Frequency', words.commonness(cause.frequency.outpatient, cause.frequency.inpatient)],
      ['Claims medicines', cause.drugs?.ids && words.names(cause.drugs.ids.map((id) => words.content?.drugs[id] ?? id))],
      ['Claims classes', cause.drugs && apart(pen, cause.drugs.classes, names.drugClass)],
      ['Claims mechanisms', cause.drugs && apart(pen, cause.drugs.mechanisms, (id) => words.content?.drugMechanisms[id] ?? id)],
    ]),
    judged: [
      ...cause.for.map(evidenceWords('For', pen, text?.evidence)),
      ...cause.against.map(evidenceWords('Against', pen, text?.evidence)),
    ],
    tables: [
      {
        caption: words.heading('What settles it'),
        head: [words.heading('Test'), words.heading('For it'), words.heading('Against it')],
        rows: cause.workup.map((each) => [
          names.test(each.test),
          text?.tests[each.test]?.confirms ?? each.confirms,
          text?.tests[each.test]?.excludes ?? each.excludes,
        ]),
      },
    ],
    cites,
  };
}

const inCode = (id: string): Words => [coded(id)];

const evidenceWords =
  (group: 'For' | 'Against', { words }: Pen, texts: Readonly<Record<string, string>> | undefined) =>
  (item: Evidence): JudgedWords => {
    const cites = citesOf(item.cites ?? []);
    return {
      id: item.id,
      group,
      text: texts?.[item.id] ?? item.text,
      marks: marked(item.weight, item.anchor && 'anchor', item.ask && 'asked if not on record', item.cites && unverified(cites)),
      phrase: inWords(item.when, undefined, words),
      cites,
    };
  };

const openWords = (id: string, { words, names }: Pen): string =>
  id === 'no-medication-data' ? words.open[id] : words.list([id, names.rule(id)]);

/** `Fever (find.fever)`. */
function setNamed(id: string, { words, names }: Pen): Words {
  const { open, close } = words.inBrackets;
  return isCodeSet(id) ? [`${names.set(id)}${open}`, coded(id), close] : [coded(id)];
}

// Pattern rules and alerts ----------------------------------------------------------------------------------------------

export function patternChapter(words: HandbookWords = english): Chapter {
  const pen = penOf(words);
  return {
    id: 'pattern-rules',
    ...words.chapters['pattern-rules'],
    entries: patternRules.map((rule) => patternEntry(rule, pen)),
  };
}

function patternEntry(rule: PatternRule, pen: Pen): Entry {
  const { words, names } = pen;
  const cites = citesOf(rule.cites);
  return {
    id: rule.id,
    title: names.rule(rule.id),
    marks: marked(!rule.when && 'heading only', unverified(cites)),
    says: spoken(words.heading, [
      ['In short', words.content?.patternRules[rule.id]?.logic ?? rule.logic],
      ['Points to', apart(pen, rule.pointsTo, names.cause)],
      ['Basis', words.basis(rule.basis)],
      [
        'Already contains',
        rule.parts && apart(pen, rule.parts, (part) => (isCodeSet(part) ? names.set(part) : openWords(part, pen))),
      ],
      ['Alert', rule.alert && (words.content?.alerts[rule.alert]?.name ?? rule.alert)],
    ]),
    judged: trigger(rule.id, rule.when, pen),
    tables: [],
    cites,
  };
}

export function alertChapter(words: HandbookWords = english): Chapter {
  const pen = penOf(words);
  return { id: 'alerts', ...words.chapters.alerts, entries: alerts.map((alert) => alertEntry(alert, pen)) };
}

function alertEntry(alert: AlertRule, pen: Pen): Entry {
  const { words, names } = pen;
  const cites = citesOf(alert.cites);
  const reach: Reach = { from: 'review', windows: alert.windows };
  const { trigger: inShort, ...text } = words.content?.alerts[alert.id] ?? alert;
  return {
    id: alert.id,
    title: words.content?.alerts[alert.id]?.name ?? capital(alertNames[alert.id] ?? alert.id),
    marks: marked(alert.severity, unverified(cites)),
    says: spoken(words.heading, [
      ['In short', inShort],
      ['Act', text.action],
      ['Timing', text.timing],
      ['Other published limits', text.alternatives],
      ['Site limits', text.siteLimits],
      ['Note', text.note],
      [
        'Windows',
        joined(
          Object.entries(alert.windows).map(([set, window]: [string, Window]) =>
            joined([setNamed(set, pen), span(window, words)], ' '),
          ),
          words.semicolon,
        ),
      ],
      [
        'Quiet when',
        apart(pen, alert.quietWhen, (each) => (isCodeSet(each) ? words.recordedBefore(names.set(each)) : openWords(each, pen))),
      ],
      ['Points to', apart(pen, alert.causes, names.cause)],
      ['Tests', apart(pen, alert.workup, names.test)],
    ]),
    judged: [
      ...trigger(alert.id, alert.when, pen, reach),
      ...(alert.loudWhen
        ? [
            {
              id: `${alert.id}, although known`,
              group: 'Interrupts although known' as const,
              marks: [],
              phrase: inWords(alert.loudWhen, reach, words),
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

export function adviceChapter(words: HandbookWords = english): Chapter {
  const pen = penOf(words);
  return {
    id: 'referral-and-management',
    ...words.chapters['referral-and-management'],
    entries: [
      ...referralLevels.map((level): Entry => {
        const cites = citesOf(level.cites);
        const text = words.content?.referral[level.level] ?? level;
        return {
          id: level.level,
          title: words.referralLevel(level.level),
          marks: marked(unverified(cites)),
          says: spoken(words.heading, [
            ['In short', text.rule],
            ['Interval', text.interval],
          ]),
          judged: trigger(level.level, level.when, pen),
          tables: [],
          cites,
        };
      }),
      ...managementNotes.map((note): Entry => {
        const cites = citesOf(note.cites);
        const text = words.content?.management[note.id] ?? note;
        const basis = words.content?.managementBasis[note.id] ?? note;
        return {
          id: note.id,
          title: text.show,
          marks: marked(unverified(cites)),
          says: spoken(words.heading, [
            ['Statement of the text that the project started from', basis.seed],
            ['Limit', text.safe],
            ['Evidence', basis.evidence],
            ['Needs', note.needs && words.names(note.needs.map((need) => words.need[need]))],
            ['Not shown with', note.unless && words.names(note.unless.map((need) => words.need[need]))],
          ]),
          judged: trigger(note.id, note.when, pen),
          tables: [],
          cites,
        };
      }),
      {
        ...PLAIN,
        id: 'wording',
        title: words.heading('How everything is worded'),
        says: presentationRules.map((rule, at) => [words.wordingRule(at + 1), words.content?.presentationRules[rule] ?? rule]),
      },
    ],
  };
}

// Tests and work-up sets ----------------------------------------------------------------------------------------------------

export function testChapter(words: HandbookWords = english): Chapter {
  const pen = penOf(words);
  return { id: 'tests', ...words.chapters.tests, entries: Object.values(tests).map((test) => testEntry(test, pen)) };
}

const orders: Readonly<Record<string, TestOrder>> = testOrders;

function testEntry(test: WorkupTest, pen: Pen): Entry {
  const { words } = pen;
  const cites = citesOf(test.cites);
  const { staleBySeverity } = test;
  const order = orders[test.id];
  const text = words.content?.tests[test.id] ?? test;
  const named = (sets: readonly string[]) => apart(pen, sets, (id) => setNamed(id, pen));
  return {
    id: test.id,
    title: text.name,
    marks: marked(`tier ${test.tier}`, unverified(cites)),
    says: spoken(words.heading, [
      ['Meaning', text.meaning],
      ['Cautions', text.cautions],
      ['Specimen', words.content?.tests[test.id]?.specimen ?? order?.specimen],
      ['Cost', words.cost(test.cost)],
      ['Invasiveness', words.invasiveness(test.invasiveness)],
      ['Stale after', words.days(test.staleAfterDays)],
      [
        'Stale by severity',
        staleBySeverity &&
          words.list(Object.entries(staleBySeverity).map(([key, days]) => words.severityDays(words.severity(key), days))),
      ],
      ['Only results after the index', test.countsOnlyAfterIndex && words.yes],
      ['Left out beside', test.coveredBy && words.names(test.coveredBy.map((id) => words.content?.tests[id]?.name ?? id))],
      ['Not proposed when recorded', test.notWhen && named(test.notWhen)],
      ['Results', named(test.resultSets)],
      ['Also done by the words of', test.doneByNarrative && named(test.doneByNarrative)],
      ['Done only with', test.doneWhen && joined([words.atLeastOfSets(test.doneWhen.atLeast), named(test.doneWhen.of)], '')],
      ['Order codes', order?.orderCodes && codesInWords(order.orderCodes, words)],
      ['Procedure codes', order?.procedureCodes && codesInWords(order.procedureCodes, words)],
    ]),
    judged: [],
    tables: [],
    cites,
  };
}

export const codesInWords = (codes: readonly Code[], words: HandbookWords): Words =>
  joined(
    codes.map((code) => codeInWords(code, words)),
    '; ',
  );

const SYSTEM_NAMES: Readonly<Record<Exclude<Code['system'], 'other'>, string>> = {
  loinc: 'LOINC',
  'icd-10-cm': 'ICD-10-CM',
  snomed: 'SNOMED CT',
  'icd-9-cm': 'ICD-9-CM',
  cpt: 'CPT',
};

/** The name of a code is that of its own catalogue. */
function codeInWords({ system, code, display, unverified: open }: Code, words: HandbookWords): Words {
  const name = display ?? codeNames[`${system} ${code}`];
  const number = `${system === 'other' ? words.codeSystemOther : SYSTEM_NAMES[system]} ${code}`;
  return [number, ...(name ? [' ', foreign(name)] : []), ...(open ? [` [${words.unverified}]`] : [])];
}

export function workupSetChapter(words: HandbookWords = english): Chapter {
  const pen = penOf(words);
  return {
    id: 'work-up-sets',
    ...words.chapters['work-up-sets'],
    entries: workupSets.map((set): Entry => {
      const cites = citesOf(set.cites);
      const text = words.content?.workupSets[set.id] ?? set;
      return {
        id: set.id,
        title: text.name,
        marks: marked(set.only && 'only', unverified(cites)),
        says: spoken(words.heading, [['Why', text.why]]),
        judged: trigger(set.id, set.when, pen),
        tables: [
          {
            caption: words.heading('Points by test'),
            head: [words.heading('Test'), words.heading('Points')],
            rows: Object.entries(set.tests).map(([id, points]) => [pen.names.test(id), String(points)]),
          },
        ],
        cites,
      };
    }),
  };
}
