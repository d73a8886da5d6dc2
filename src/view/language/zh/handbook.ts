/**
 * What the page of rules says around the content, in Chinese. Machine-drafted; awaits review by a Chinese haematologist.
 *
 * The numbers come from where they are judged, as in the English.
 */
import type { ChapterId } from '../../../handbook/entry.ts';
import type { ChapterWords, From, HandbookWords, Heading } from '../../../handbook/words.ts';
import { INTERACTION_DAYS } from '../../../knowledge/drug-judgement.ts';
import { HSCORE } from '../../../knowledge/hscore.ts';
import {
  CYCLING,
  DISCORDANT_SINGLE,
  KNOWN_STABLE,
  LYMPHOPENIA_TWICE,
  PROLONGED_FEVER,
  RECENT_FALL,
  RECENT_RESULT_DAYS,
  STABLE_MILD,
  TWO_TEMPERATURES,
} from '../../../knowledge/judging-thresholds.ts';
import type { ManagementNeed } from '../../../knowledge/management.ts';
import { POLICY } from '../../../knowledge/ranking.ts';
import type { ComputedFact } from '../../../knowledge/rule.ts';
import { COURSE } from '../../../knowledge/thresholds.ts';
import { chinese } from '../../../knowledge/zh/index.ts';
import { reference } from '../../../knowledge/zh/reference.ts';
import { numberWords, routes, severities } from './handbook-numbers.ts';

/** Chinese set beside Latin letters, figures and signs stands apart from them. */
const beside = (name: string, words: string): string => (/[\w%)]$/.test(name) ? `${name} ${words}` : `${name}${words}`);

const chapters: Readonly<Record<ChapterId, ChapterWords>> = {
  causes: {
    name: '病因',
    intro: [
      '患者在其适用年龄内、所需依据中至少符合一项（如有要求），并且在需要锚定依据时有标为“锚定”的依据符合，该病因即列为可考虑的病因。',
      '权重是等级判断：强、中、弱。它们不是似然比，也未用数据拟合。缺失的数据从不作为反对某病因的理由。',
      '未单列来源的依据，以其病因的来源为据。',
    ],
  },
  'pattern-rules': {
    name: '模式规则',
    intro: [
      `供多条规则引用的命名模式。未自带时间窗的检验值，在偏低前 ${RECENT_RESULT_DAYS} 天内有效；血细胞计数取其邻近的最近值。`,
      '规则的结果为符合、不符合或未知，只有“符合”才起作用。',
    ],
  },
  alerts: {
    name: '警示',
    intro: [
      '无论白细胞计数如何，警示对每份病历都运行。每条警示读取各项输入在其时间窗内（自审阅时刻向前推算）的最近结果。更早的值从不触发，缺失的值也从不解除警示。',
      '“静默条件”之一成立时，警示变为一行说明原因的信息，除非“虽已知仍提示”符合。',
    ],
  },
  'referral-and-management': {
    name: '转诊与处理',
    intro: [
      '显示第一个成立的转诊级别。关于治疗的说明是供临床医生参考的信息，绝不是医嘱；所需条件具备、无任何禁止条件且触发条件符合时才显示。',
    ],
  },
  tests: {
    name: '检查',
    intro: [
      '检查的任一编码集或编码有结果，且不早于“过期时间”，即视为已完成；0 天表示总要做，或结果不存入系统。第 1 级最先；第 4 级须与血液科商讨。',
      '未列申请编码者，表示未能核实任何编码。',
    ],
  },
  'work-up-sets': {
    name: '检查组合',
    intro: ['符合的组合把其分值加到各检查上。标为“唯一”的组合使其他组合不起作用。'],
  },
  medicines: {
    name: '药物',
    intro: [
      '天数从一个疗程的首剂或最近一次加量算到下降；细胞毒药从该周期的给药算到最低点，抗 CD20 抗体从最近一次输注算起。未知的天数留空，从不猜测。',
      '停药时间长于“可归因时限”者，该药不大可能是病因。',
      '天数的依据：有文献；类效应规则；一般知识（未经核实）；空缺。',
    ],
  },
  interactions: {
    name: '相互作用',
    intro: [
      `第一方的任一药物与第二方的任一药物，除条件另有规定外，两者在同一 ${INTERACTION_DAYS} 天内均在用。掩盖或显露计数变化者属于趋势，不属于可疑药物。`,
      '条件：eGFR 低于某一界值；某一方为大剂量；距计数停药不超过某一时间；两次给药间隔不超过某一时间；用药时长；第二方未用；基因；记录中的疾病。',
    ],
  },
  numbers: {
    name: '数值',
    intro: [
      '计数单位为 ×10⁹/L，血红蛋白为 g/L，体温为 °C。“自”含该值，“低于”不含该值；年龄为出生后的 ISO 8601 时长（P2D 为 2 天，P10Y 为 10 岁）。',
      '标有“未经核实”或仅以一般知识（gk）为来源的行，是教科书数值或选定的数值，须由临床医生决定。',
    ],
  },
  ranking: {
    name: '排序',
    title: '排序，以及文字和药物的判断',
    intro: ['分值只用于排序。它们不是似然比，未用数据拟合，其中任何数值都不作为概率显示。'],
  },
  'code-sets': {
    name: '编码集',
    intro: [
      'ICD-10-CM 编码包括其下所有更具体的编码；其他编码须完全一致。短语按整词匹配；“=短语”仅在作为完整分句时匹配。别名指完整的名称。',
    ],
  },
  'laboratory-codes': {
    name: '检验编码',
    intro: ['哪个 LOINC 编码对应哪个分析物。分数是 0 到 1 的小数，不是百分数。'],
  },
  units: {
    name: '单位',
    intro: [
      '“是”：予以换算。“视上下文”：仅在结果的其余部分与之一致时换算。“否”：从不只凭写法换算；由数值大小决定时，该值标为推定。',
    ],
  },
  sources: {
    name: '来源',
    intro: ['“未经核实”：原文未曾查阅，须先确认才可依赖。“查阅范围”说明该来源读到了多少。'],
  },
};

const headings: Readonly<Record<Heading, string>> = {
  Category: '类别',
  Mechanism: '机制',
  Lowers: '降低',
  Picture: '表现',
  Course: '病程',
  Severity: '程度',
  Urgency: '紧急程度',
  Age: '年龄',
  'Recorded as': '记录为',
  'Needs an anchor': '需要锚定依据',
  'Requires one of': '须有其一',
  'Folded under it': '归入其下',
  Parent: '上级',
  'Not yet excluded when': '在以下情况下尚未排除',
  Frequency: '频率',
  'Claims medicines': '相关药物',
  'Claims classes': '相关药物类别',
  'Claims mechanisms': '相关药物机制',
  'What settles it': '判断依据',
  Test: '检查',
  'For it': '支持',
  'Against it': '反对',
  'In short': '概要',
  'Points to': '指向',
  Basis: '依据',
  'Already contains': '已包含',
  Alert: '警示',
  Act: '处置',
  Timing: '时限',
  'Other published limits': '其他已发表界值',
  'Site limits': '本地界值',
  Note: '附注',
  Windows: '时间窗',
  'Quiet when': '静默条件',
  Tests: '检查',
  Interval: '间隔',
  'Statement of the text that the project started from': '项目最初依据的文本中的说法',
  Limit: '限定',
  Evidence: '证据',
  Needs: '需要',
  'Not shown with': '以下情况不显示',
  'How everything is worded': '各处如何措辞',
  Meaning: '意义',
  Cautions: '注意事项',
  Specimen: '标本',
  Cost: '费用',
  Invasiveness: '侵入性',
  'Stale after': '过期时间',
  'Stale by severity': '按程度的过期时间',
  'Only results after the index': '仅首次偏低之后的结果有效',
  'Left out beside': '与以下检查同列时省略',
  'Not proposed when recorded': '有以下记录时不建议',
  Results: '结果',
  'Also done by the words of': '以下报告文字也视为已完成',
  'Done only with': '须有以下结果才视为已完成',
  'Order codes': '申请编码',
  'Procedure codes': '操作编码',
  Why: '理由',
  'Points by test': '各检查分值',
  Points: '分值',
  Class: '类别',
  Raises: '升高',
  'Worst fall': '最重的下降',
  Onset: '发生时间',
  'May be blamed': '可归因时限',
  'Usual recovery': '通常恢复时间',
  Monitoring: '监测',
  Genetics: '遗传因素',
  Interaction: '相互作用',
  Names: '名称',
  Combinations: '复方制剂',
  'Local forms, no exposure': '局部剂型，不算暴露',
  'Routes that do not count': '不计的给药途径',
  RxNorm: 'RxNorm',
  'RxNorm products': 'RxNorm 产品数',
  ATC: 'ATC',
  'SNOMED CT': 'SNOMED CT',
  First: '第一方',
  Second: '第二方',
  Condition: '条件',
  'Codes outside the catalogue': '目录外药物的编码',
  Value: '值',
  Unit: '单位',
  Codes: '编码',
  'Laboratory codes': '检验编码',
  Phrases: '短语',
  'Not with': '有以下短语则不算',
  'History counts': '既往史也算',
  'Exposure counts': '接触史也算',
  LOINC: 'LOINC',
  Code: '编码',
  Name: '名称',
  Kind: '类型',
  Method: '方法',
  'Read by': '用于',
  Spellings: '写法',
  'Meaning (UCUM)': '含义（UCUM）',
  Factor: '系数',
  Safe: '可换算',
  'By size': '按数值大小',
  Conversions: '换算',
  'Conversions to the unit of a code set': '换算为编码集的单位',
  'Code set': '编码集',
  From: '从',
  To: '到',
  DOI: 'DOI',
  PubMed: 'PubMed',
  'PubMed Central': 'PubMed Central',
  Address: '网址',
  Seen: '查阅范围',
};

const computed: Readonly<Record<ComputedFact, string>> = {
  'course-chronic': '按计数或问题列表，病程为慢性',
  'course-persistent': '病程为持续性或慢性',
  confirmed: '病程已确认、为持续性或慢性',
  'recent-fall': `曾有正常计数，且首次偏低距今不到 ${RECENT_FALL.days} 天`,
  'anc-chronic': `ANC 在 ${COURSE.chronicDays} 天或更长时间内两次或以上偏低，其间无正常值；或中性粒细胞减少的记录已有同样长的时间`,
  'alc-persistent': `ALC 偏低（PR-12）在 ${COURSE.persistentDays} 天或更长时间内见于两次或以上结果，其间无正常值`,
  cycling: `ANC 谷值低于 ${CYCLING.troughBelow}，相隔 ${CYCLING.leastDays} 至 ${CYCLING.mostDays} 天，其间恢复至 ${CYCLING.recoveredFrom}`,
  'discordant-single': `${DISCORDANT_SINGLE.hours} 小时内两次正常值之间有一次 WBC 或 ANC 偏低`,
  'alc-high': 'ALC 高于实验室参考区间',
  'inside-laboratory-interval': 'WBC 不低于其自身参考区间的下限',
  'drug-before-fall': '有所显示的可疑药物，证据为明确或很可能，在下降之前开始、重新开始或加量，且在其时间窗内',
  'dechallenge-positive': '停用所显示的可疑药物后计数恢复',
  'low-before-drug': '在每一种可疑药物首剂之前，同一细胞系已偏低',
  'lowering-drug-taken': '正在服用可降低计数的药物，或曾在其可归因时限内服用',
  'expected-nadir': '细胞毒或细胞治疗处于其最低点时间窗内，此前无偏低计数',
  'stable-mild-neutropenia': `最近 ${STABLE_MILD.days} 天内每次 ANC 均在 ${STABLE_MILD.from} 至 ${STABLE_MILD.to}，其中两次相隔 ${STABLE_MILD.apartDays} 天，无其他偏低，且无记录在案的疾病可以解释`,
  'known-stable': `${KNOWN_STABLE.leastDays} 至 ${KNOWN_STABLE.mostDays} 天前的结果已同样低，此后下降不超过 ${KNOWN_STABLE.fallFraction * 100} %，且可解释的疾病已在 ${KNOWN_STABLE.recordedDays} 天前有记录`,
  'prolonged-fever': `发热在 ${PROLONGED_FEVER.days} 天或更早之前已有记录，或被称为反复、持续或迁延`,
  'two-temperatures-38': `最近 ${TWO_TEMPERATURES.lookBackDays} 天内两次体温 ${TWO_TEMPERATURES.from} °C 或以上，相隔至少 ${TWO_TEMPERATURES.leastHours} h 且在 ${TWO_TEMPERATURES.mostHours} h 之内`,
  'alc-below-0.5-twice': `两次结果 ALC 低于 ${LYMPHOPENIA_TWICE.below}，相隔 ${LYMPHOPENIA_TWICE.apartDays} 天或以上，最近一次在 ${LYMPHOPENIA_TWICE.latestWithinDays} 天之内`,
  'hscore-169': `按有记录的项目计，HScore 达 ${HSCORE.cutOff} 或以上；无记录的项目计 0`,
  unexplained: `最可能的病因不足 ${POLICY.unexplainedBelow} 分`,
};

const needs: Readonly<Record<ManagementNeed, string>> = {
  anyAlert: '有需即时提示的警示',
  febrileNeutropenia: '有中性粒细胞缺乏伴发热的警示',
  suspect: '有所显示的可疑药物',
  viralCause: '可考虑的病因中有病毒感染',
};

const levels: Readonly<Record<string, string>> = {
  emergency: '急诊',
  urgent: '紧急',
  routine: '常规',
  'watch-repeat-short': '观察，短期复查',
  'watch-repeat-long': '观察，长期复查',
  'no-refer': '不必转诊',
  context: '视情况',
  lymphopenia: '淋巴细胞减少',
};

const medicineClasses: Readonly<Record<string, string>> = {
  'class:any-lowers': '任何可降低计数的药物',
  'class:cytotoxic': '任何细胞毒药',
  'class:myelosuppressive': '任何骨髓毒性明确的药物',
  'class:agranulocytosis': '任何粒细胞缺乏明确的药物',
};

const quantities: Readonly<Record<string, string>> = {
  'wbc/platelet/diff-absolute': '白细胞、血小板、分类绝对值',
  platelet: '血小板',
  'differential-percent': '分类百分数',
  'mcv/mpv': 'MCV、MPV',
  'alt/ast/alp/ldh': 'ALT、AST、ALP、LDH',
  bilirubin: '胆红素',
  'c3/c4/immunoglobulins/haptoglobin': 'C3、C4、免疫球蛋白、结合珠蛋白',
  'heart-rate/respiratory-rate': '心率、呼吸频率',
  'blood-pressure': '血压',
  'nrbc-per-100-wbc': '每 100 个白细胞的有核红细胞',
};

const AGES = { a: '岁', mo: '个月', d: '天' } as const;
const LIMITS = { '<': '低于', '<=': '不高于', '>': '高于', '>=': '不低于' } as const;
const SPANS = { D: '天', M: '个月', Y: '年' } as const;
const FROM: Readonly<Record<From, string>> = { review: '审阅', lowCount: '偏低', firstLowCount: '首次偏低' };
const TAKES = { latest: '最近值', lowest: '最低值', highest: '最高值' } as const;
const FOUND = { positive: '阳性', negative: '阴性', present: '有报告' } as const;
const COMMONNESS = { common: '常见', uncommon: '少见', rare: '罕见' } as const;

const age: HandbookWords['age'] = ({ min, max, below, unit }) => {
  const name = AGES[unit];
  if (max !== undefined) return min === undefined ? `年龄至 ${max} ${name}` : `年龄 ${min} 至 ${max} ${name}`;
  if (below !== undefined) return min === undefined ? `年龄不满 ${below} ${name}` : `年龄 ${min} ${name}至不满 ${below} ${name}`;
  return min === undefined ? '任何年龄' : `年龄 ${min} ${name}或以上`;
};

const daysRange: HandbookWords['daysRange'] = (low, high) => {
  if (low !== undefined && high !== undefined) return `第 ${low} 至 ${high} 天`;
  if (low !== undefined) return `自第 ${low} 天起`;
  return high === undefined ? undefined : `至第 ${high} 天`;
};

export const handbook: HandbookWords = {
  content: { ...chinese, ...reference },
  heading: (name) => headings[name],
  chapters,
  yes: '是',
  no: '否',
  unverified: '未经核实',
  names: (items) => items.join('、'),
  comma: '，',
  semicolon: '；',
  colon: '：',
  list: (items) => items.join('，'),
  inBrackets: { open: '（', close: '）' },
  lines: {
    wbc: 'WBC',
    anc: 'ANC',
    alc: 'ALC',
    amc: '单核细胞',
    aec: '嗜酸性粒细胞',
    abc: '嗜碱性粒细胞',
    hgb: '血红蛋白',
    plt: '血小板',
  },

  category: (category) => chinese.categories[category] ?? category,
  mechanism: (mechanism) => chinese.mechanisms[mechanism] ?? mechanism,
  cell: (cell) =>
    ({
      neutrophil: '中性粒细胞',
      lymphocyte: '淋巴细胞',
      monocyte: '单核细胞',
      eosinophil: '嗜酸性粒细胞',
      basophil: '嗜碱性粒细胞',
      erythroid: '红系',
      platelet: '血小板',
    })[cell],
  urgency: (urgency) => chinese.urgencies[urgency] ?? urgency,
  courseClass: (course) => ({ acute: '急性', subacute: '亚急性', chronic: '慢性', cyclic: '周期性', variable: '不定' })[course],
  commonness: (outpatient, inpatient) => `门诊${COMMONNESS[outpatient]}，住院${COMMONNESS[inpatient]}（判断，未经签署）`,
  basis: (basis) => (basis === 'seed' ? '项目最初依据的文本' : '文献'),
  cost: (cost) => ({ none: '无', low: '低', medium: '中', high: '高' })[cost],
  invasiveness: (level) => ({ none: '无', minimal: '极小', moderate: '中等', high: '高' })[level],
  severity: (severity) => severities[severity] ?? severity,
  safe: (safe) => ({ yes: '是', no: '否', context: '视上下文' })[safe],
  kindOfCode: (kind) => ({ absolute: '绝对值', percent: '百分数', fraction: '分数', other: '其他' })[kind],
  method: (method) => ({ automated: '仪器', manual: '手工', estimated: '估计', calculated: '计算' })[method],
  onsetBasis: (basis) =>
    ({ cited: '有文献', 'class-rule': '类效应规则', 'general-knowledge': '一般知识', blank: '空缺' })[basis] ?? basis,
  route: (route) => routes[route] ?? route,

  allOf: '全部符合',
  anyOf: '任一符合',
  atLeastOf: (count) => `至少符合 ${count} 项`,
  knownNotToHold: '已知不成立',
  notMetOrNotKnown: '不符合或未知',
  belowLowerLimit: (line) => beside(line, '低于按年龄和性别的下限'),
  compared: (set, op, limit) => `${beside(set, LIMITS[op])} ${limit}`,
  found: (set, op) => beside(set, FOUND[op]),
  is: (set, value) => `${beside(set, '为')} ${value}`,
  take: (take) => TAKES[take],
  inFilm: (set) => `${set}，见于血涂片或报告文字`,
  recorded: (set) => `有记录：${set}`,
  recordedBefore: (set) => `此前有记录：${set}`,
  done: (set) => `已实施：${set}`,
  inRelative: (set) => `${set}，见于亲属`,
  taken: (medicines) => `用过：${medicines}`,
  anyResult: (set) => beside(set, '有任何结果'),
  noResult: (set) => beside(set, '无可用结果'),
  noneFromSpecimen: (set, of) => `最近一次 ${of} 的标本无 ${set}`,
  fall: (set, percent, within) => `${beside(set, `较此前 ${within}内的最高值下降`)} ${percent} % 或以上`,
  claimed: '属于该病因且可能解释下降的药物',
  oneOf: (medicines, isAlternative) => `${isAlternative ? '或' : ''}以下之一：${medicines}`,
  medicine: (who, began, reach) => {
    const what = began === undefined ? '用药' : began === 'started' ? '本疗程开始' : '末次给药';
    return `${who}；${reach}${what}`;
  },
  anyOfClass: (name) => `任何${name}`,
  anyOfCause: (cause) => `属于病因“${cause}”的任何药物`,
  activeNow: '目前存在',
  ever: '既往任何时间',
  within: (span, from) => `${FROM[from]}前 ${span}内`,
  activeCourse: '目前的病程',
  lifetime: '终生',
  span: (amount, unit) => `${amount} ${SPANS[unit]}`,
  age,
  sex: (sex) => (sex === 'male' ? '男' : '女'),
  computed,
  onlyClinician: '只有临床医生能够判断',
  onlyClinicianOrRecord: (set) => `只有临床医生能够判断；病历中可能记录于“${set}”`,

  open: { 'no-medication-data': '未能读取任何用药清单' },
  referralLevel: (level) => `转诊：${levels[level] ?? level}`,
  wordingRule: (number) => `第 ${number} 条`,
  need: needs,
  days: (days) => `${days} 天`,
  severityDays: (severity, days) => `${severity} ${days} 天`,
  atLeastOfSets: (count) => `以下至少 ${count} 项：`,
  codeSystemOther: '编码',

  daysRange,
  usually: (range) => `通常${range}`,
  possibly: (range) => `可能${range}`,
  notKnown: '未知',
  untilDays: (days) => `至末次给药后 ${days} 天`,
  noneKnown: '无已知产品',
  medicineClasses,
  outside: (name) => `${name}（目录外）`,

  analyte: (analyte) => chinese.analytes[analyte] ?? analyte,
  quantity: (quantity) => quantities[quantity] ?? quantity,
  inUnit: (quantity, unit) => `${quantity}，${unit}`,
  noSpelling: '（无单位）',
  notCertain: '不确定',
  sizeRange: (from, to, factor) => `${from} 至 ${to ?? '任意'}：× ${factor}`,

  numbers: numberWords,
};
