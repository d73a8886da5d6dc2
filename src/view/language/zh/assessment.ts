/**
 * An assessment in Chinese: the same judgement, with the names and sentences of the clinical content in place of the English ones.
 * Words of the chart stay as the chart wrote them; a medicine has its Chinese name before the chart's own.
 */
import { codeSets } from '../../../knowledge/code-sets/index.ts';
import { drugInteractions } from '../../../knowledge/drug-interactions.ts';
import { questions } from '../../../knowledge/questions.ts';
import { chinese } from '../../../knowledge/zh/index.ts';
import type {
  Assessment,
  DrugCourse,
  DrugSuspect,
  Fact,
  FiredAlert,
  JudgedCause,
  WorkupItem,
} from '../../../reasoning/assessment.ts';
import { benchBehind, keepBench } from '../../../reasoning/bench-behind.ts';
import { naranjoTopics } from './naranjo-topics.ts';
import { readingSentences } from './reading-sentences.ts';
import { factSentences, reasoningSentences } from './reasoning-sentences.ts';
import { type Sentences, type Translate, translator } from './translate.ts';

const setNames = new Map(Object.entries(codeSets).map(([id, { label }]) => [label, id]));
const setName = (label: string): string => {
  const id = setNames.get(label);
  return id === undefined ? label : (Object.entries(chinese.codeSets).find(([key]) => key === id)?.[1] ?? label);
};

/** A cause may hold evidence of the wider cause that it belongs to; the id says whose it is. */
const evidenceText = (id: string): string | undefined => chinese.causes[id.slice(0, id.lastIndexOf('.'))]?.evidence[id];

const messages = new Map(drugInteractions.map((each) => [each.message, each.id]));
const interactionMessage = (english: string): string => {
  const id = messages.get(english);
  return (id === undefined ? undefined : chinese.drugInteractions[id]) ?? english;
};

const drugName = (id: string): string => chinese.drugs[id] ?? id;
const HAN = /\p{Script=Han}/u;
/** `甲巯咪唑（Methimazole 10 mg oral tablet）`; a chart in Chinese has said it already. */
const called = (chart: string, drug: string | undefined): string => {
  const name = drug === undefined ? undefined : chinese.drugs[drug];
  return name === undefined || HAN.test(chart) ? chart : `${name}（${chart}）`;
};

const reasoning = translator(reasoningSentences);
/** Sentences of reasoning and of reading; what no table holds stays as it is. */
export const said = (words: string): string => reasoning(words) ?? reading(words) ?? words;
const reading = translator(readingSentences);

const SOURCE =
  /^(statement|request|administration|dispense)(?: (\S+) (\d{4}[-\d]*)| without a start date)(?:, to (\d{4}[-\d]*)(?: \((\S+)\))?)?, ([^,]+)(?:, (.+))?$/;

/** `request authored 2026-05-04, to 2026-06-01 (supply), active`: a row of the chart with its dates. */
function rowWords(english: string): string {
  const found = SOURCE.exec(english);
  if (!found) return english;
  const [, source = '', basis, start, stop, stopBasis, status = '', reason] = found;
  return [
    said(source),
    basis === undefined || start === undefined ? '无起始日期' : `${said(basis)} ${start}`,
    ...(stop === undefined ? [] : [`至 ${stop}${stopBasis === undefined ? '' : `（${said(stopBasis)}）`}`]),
    said(status),
    ...(reason === undefined ? [] : [reason]),
  ].join('，');
}

/** How the words of one chart are put into Chinese: its causes and medicines are named in its sentences. */
interface Speaker {
  readonly fact: (fact: Fact) => Fact;
  readonly words: (english: string) => string;
}

function speakerFor({ causes, exposures, drugSuspects }: Assessment): Speaker {
  const medicines: Sentences = {
    ...Object.fromEntries(exposures.map(({ name, drug }) => [name, called(name, drug)])),
    ...Object.fromEntries(drugSuspects.map(({ id, name }) => [name, drugName(id)])),
  };
  return speakerOf(Object.fromEntries(causes.map(({ id, name }) => [name, chinese.causes[id]?.name ?? name])), medicines);
}

/** @param causes and @param medicines their English names, or those of the chart, with their Chinese ones */
export function speakerOf(causes: Sentences, medicines: Sentences): Speaker {
  const facts = translator(factSentences, medicines, topics);
  const sentences = translator(reasoningSentences, { ...causes, ...medicines });
  return {
    fact: (fact) => ({ ...fact, words: facts(fact.words) ?? fact.words }),
    words: (english) => basisWords(english) ?? sentences(english) ?? facts(english) ?? english,
  };
}

/** What a question that the clinician answered was about. */
const topics: Sentences = {
  ...Object.fromEntries(questions.map(({ id, topic }) => [topic, chinese.questions[id]?.topic ?? topic])),
  ...Object.fromEntries(
    Object.entries(naranjoTopics.english).map(([item, english]) => [english, naranjoTopics.chinese[item] ?? english]),
  ),
};

/** `definite: systematic review` */
const basisWords: Translate = (english) => {
  const found = /^(definite|probable|possible): (.+)$/.exec(english);
  return found ? `${said(found[1] ?? '')}：${said(found[2] ?? '')}` : undefined;
};

/** The assessment may be judged and shown as before; the rules page reads the bench behind it. */
export function inChinese(assessment: Assessment): Assessment {
  const speaker = speakerFor(assessment);
  const worded: Assessment = {
    ...assessment,
    alerts: assessment.alerts.map((alert) => alertIn(alert, speaker)),
    exposures: assessment.exposures.map((exposure) => ({
      ...exposure,
      name: called(exposure.name, exposure.drug),
      courses: exposure.courses.map(courseIn),
    })),
    drugSuspects: assessment.drugSuspects.map((suspect) => suspectIn(suspect, speaker)),
    masking: assessment.masking.map((each) => ({
      ...each,
      name: called(each.name, assessment.exposures.find((exposure) => exposure.name === each.name)?.drug),
      messages: each.messages.map(interactionMessage),
    })),
    causes: assessment.causes.map((cause) => causeIn(cause, speaker)),
    workup: assessment.workup.map(testIn),
    referral: referralIn(assessment.referral),
    management: assessment.management.map((each) => ({ ...each, ...chinese.management[each.id] })),
    questions: assessment.questions.map((question) => ({ ...question, ...questionIn(question.id) })),
    told: assessment.told.map((told) => ({ ...told, topic: questionIn(told.id)?.topic ?? told.topic })),
  };
  const bench = benchBehind(assessment);
  if (bench) keepBench(worded, bench);
  return worded;
}

function alertIn(alert: FiredAlert, { fact, words }: Speaker): FiredAlert {
  const text = chinese.alerts[alert.id];
  return {
    ...alert,
    ...(text && { rule: { ...alert.rule, action: text.action, timing: text.timing } }),
    ...(alert.quietBecause !== undefined && { quietBecause: words(alert.quietBecause) }),
    facts: alert.facts.map(fact),
    missing: alert.missing.map(setName),
  };
}

function causeIn(cause: JudgedCause, { fact, words }: Speaker): JudgedCause {
  const text = chinese.causes[cause.id];
  const evidence = cause.evidence.map((item) => ({
    ...item,
    text: evidenceText(item.id) ?? item.text,
    facts: item.facts.map(fact),
    notes: item.notes.map(words),
  }));
  return {
    ...cause,
    name: text?.name ?? cause.name,
    reason: reasonIn(cause, words),
    adjustments: cause.adjustments.map((each) => ({ ...each, words: words(each.words) })),
    evidence,
    recorded: cause.recorded.map(fact),
  };
}

/** `against: Ferritin below criterion (Ferritin 44 µg/L)`: an item of evidence, and the facts that it rests on. */
function reasonIn({ reason, evidence }: JudgedCause, words: Speaker['words']): string {
  const against = /^against: (.+)$/s.exec(reason)?.[1];
  if (against === undefined) return words(reason);
  const item = evidence.find((each) => against === each.text || against.startsWith(`${each.text} (`));
  if (!item) return `反对：${words(against)}`;
  const facts = against.slice(item.text.length + 2, -1);
  const text = evidenceText(item.id) ?? item.text;
  return `反对：${text}${facts === '' ? '' : `（${facts.split('; ').map(words).join('；')}）`}`;
}

const courseIn = (course: DrugCourse): DrugCourse => ({
  ...course,
  sources: course.sources.map(rowWords),
  ...(course.conflicts && { conflicts: course.conflicts.map(said) }),
});

function suspectIn(suspect: DrugSuspect, { words }: Speaker): DrugSuspect {
  const { naranjo, consensusOnset } = suspect;
  return {
    ...suspect,
    name: drugName(suspect.id),
    calledInChart: called(suspect.calledInChart, suspect.id),
    ...(suspect.hiddenBecause !== undefined && { hiddenBecause: words(suspect.hiddenBecause) }),
    course: courseIn(suspect.course),
    courses: suspect.courses.map(courseIn),
    consensusOnset: { ...consensusOnset, why: words(consensusOnset.why) },
    ...(suspect.prescriberFirst !== undefined && { prescriberFirst: words(suspect.prescriberFirst) }),
    reasons: suspect.reasons.map((each) => ({ ...each, words: words(each.words) })),
    naranjo: {
      ...naranjo,
      items: naranjo.items.map((item) => ({
        ...item,
        question: chinese.naranjo[item.item] ?? item.question,
        because: words(item.because),
      })),
    },
    interactions: suspect.interactions.map((each) => ({
      ...each,
      message: interactionMessage(each.message),
      ...(each.openOn && {
        openOn: each.openOn.map((point) => (point.what === 'dose' ? { ...point, of: drugName(point.of) } : point)),
      }),
      with: each.with.map(drugName),
    })),
  };
}

function testIn(item: WorkupItem): WorkupItem {
  const text = chinese.tests[item.id];
  return {
    ...item,
    name: text?.name ?? item.name,
    meaning: text?.meaning ?? item.meaning,
    cautions: text ? (text.cautions ?? '') : item.cautions,
    separates: item.separates.map((each) => {
      const means = chinese.causes[each.cause]?.tests[item.id];
      return { ...each, confirms: means?.confirms ?? each.confirms, excludes: means?.excludes ?? each.excludes };
    }),
  };
}

function referralIn(referral: Assessment['referral']): Assessment['referral'] {
  const text = chinese.referral[referral.level];
  return text ? { ...referral, interval: text.interval, why: text.rule } : { ...referral, why: said(referral.why) };
}

/** By the id of the question; those of the Naranjo scale carry the medicine in theirs. */
function questionIn(id: string): { readonly question: string; readonly topic: string } | undefined {
  const scale = /^naranjo-(\d+)-(.+)$/.exec(id);
  if (!scale) return chinese.questions[id];
  const [, item = '', drug = ''] = scale;
  const question = chinese.naranjo[item];
  return question === undefined ? undefined : { question, topic: `${drugName(drug)}，${naranjoTopics.chinese[item] ?? ''}` };
}
