/** What stands on the screen before the causes are judged, in Chinese. Machine-drafted; awaits review by a Chinese haematologist. */
import type { EarlyWords, Written } from '../early.ts';
import { findingSentences } from './finding-sentences.ts';
import { resources, searches } from './resources.ts';
import { notice } from './stops.ts';
import { translator } from './translate.ts';

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join('、')}和${items.at(-1) ?? ''}`;

/** Dates of the chart carry no zone: they are written as they stand. */
const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('zh-CN', { timeZone: 'UTC', ...options });
const [YEAR, MONTH, DAY] = [{ year: 'numeric' }, { month: 'long' }, { day: 'numeric' }] as const;
const formats = {
  year: format(YEAR),
  yearMonth: format({ ...YEAR, ...MONTH }),
  yearMonthDay: format({ ...YEAR, ...MONTH, ...DAY }),
  month: format(MONTH),
  monthDay: format({ ...MONTH, ...DAY }),
};
/** Midnight in UTC; years before 100 keep their number. */
const moment = ({ year, month = 1, day = 1 }: Written): Date => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
};

const inFinding = translator(findingSentences);
const phrase = (english: string): string => inFinding(english) ?? english;

export const early: EarlyWords = {
  tag: 'zh-Hans',
  comma: '，',
  semicolon: '；',
  colon: '：',
  stop: '。',
  open: '（',
  close: '）',
  space: '',
  list,
  capital: (text) => text,
  lower: (text) => text,

  date: (written) =>
    (written.month === undefined ? formats.year : written.day === undefined ? formats.yearMonth : formats.yearMonthDay).format(
      moment(written),
    ),
  dateWithoutYear: (written) => (written.day === undefined ? formats.month : formats.monthDay).format(moment(written)),
  dateAndClock: (date, clock) => `${date} ${clock}`,
  utc: ' UTC',
  hours: (count) => `${count} 小时`,
  days: (count) => `${count} 天`,
  oneDay: '1 天',
  months: (count) => `${count} 个月`,
  years: (count) => `${count} 年`,
  sameDay: '同一天',
  ageInYears: (count) => `${count} 岁`,

  lines: {
    wbc: '白细胞',
    anc: '中性粒细胞',
    alc: '淋巴细胞',
    amc: '单核细胞',
    aec: '嗜酸性粒细胞',
    abc: '嗜碱性粒细胞',
    hgb: '血红蛋白',
    plt: '血小板',
  },
  shortLines: {
    wbc: 'WBC',
    anc: 'ANC',
    alc: 'ALC',
    amc: '单核细胞',
    aec: '嗜酸性粒细胞',
    abc: '嗜碱性粒细胞',
    hgb: 'Hb',
    plt: '血小板',
  },
  count: {
    computed: '计算值',
    computedFrom: (from) => `由 ${from} 计算`,
    computedAs: (from) => `计算值：${from}`,
    preliminary: '初步结果',
    preliminaryResult: '初步结果',
    unitAssumed: '缺少单位，按数值大小推定',
  },
  bands: {
    none: '不低',
    borderline: '临界',
    mild: '轻度',
    moderate: '中度',
    severe: '重度',
    'very-severe': '非常重度',
    profound: '极重度',
    unknown: '未知',
  },
  notKnown: '未知',
  low: '偏低',
  notLow: '不低',

  headline: {
    anaemia: '贫血',
    lowPlatelets: '血小板减少',
    lymphopenia: '淋巴细胞减少',
    pancytopenia: '全血细胞减少',
    pancytopeniaWith: (severity) => `全血细胞减少，${severity}中性粒细胞减少`,
    pancytopeniaOpen: '全血细胞减少，中性粒细胞未知',
    neutropeniaWith: (severity, others) => `${severity}中性粒细胞减少，伴${list(others)}`,
    neutropenia: (severity, isIsolated, wbcLow) =>
      `${severity}中性粒细胞减少${isIsolated ? '，其他细胞系不低' : ''}${wbcLow === false ? '，白细胞总数不低' : wbcLow === null ? '，白细胞总数未知' : ''}`,
    beside: (others) => (others.length > 0 ? `，伴${list(others)}` : ''),
    leukopeniaBounded: (beside) => `白细胞减少${beside}，中性粒细胞未计数，至多与白细胞总数相同`,
    leukopeniaOpen: (beside) => `白细胞减少${beside}，中性粒细胞未知`,
    lymphopeniaOpen: (beside) => `淋巴细胞减少${beside}，中性粒细胞未知`,
    lowWhiteOpen: (beside) => `白细胞偏低${beside}，中性粒细胞未知`,
    lymphopeniaBeside: (beside) => `淋巴细胞减少${beside}`,
    isolatedLymphopenia: '淋巴细胞减少，其他细胞系不低',
    lymphopeniaAlone: '淋巴细胞减少',
    leukopeniaNeither: (beside) => `白细胞减少${beside}，中性粒细胞和淋巴细胞不低`,
    leukopeniaNeutrophilsNotLow: (beside) => `白细胞减少${beside}，中性粒细胞不低`,
    newestUnusable: '无法判断有无白细胞减少：最近一次白细胞计数无法判读',
    noWhiteCount: '无法判断有无白细胞减少：没有白细胞计数记录',
    resultsMissing: '无法判断有无白细胞减少：已读到的计数不低，但有结果缺失',
    wbcOpen: '已计数的各系均不低；白细胞总数未知',
    lowBefore: '目前无白细胞减少；既往曾偏低',
    none: '记录中无白细胞减少',
  },
  lead: {
    leukopenia: '白细胞减少：',
    onlyOld: '近期没有可用的白细胞计数；较早的计数见下方图表。',
    nothing: '没有可用的白细胞、中性粒细胞或淋巴细胞计数。',
    at: (count, time) => [count, '（', time, '）'],
    wbcUnknown: '白细胞总数未知。',
    ancUnknown: 'ANC 未知。',
  },
  finding: {
    waiting: '病因、药物和检查仍在判断中。',
    countsOnly: '仅依据血细胞计数。药物、诊断及其他内容仍在读取，可能改变结论。',
    result: '结果',
    note: ({ words }) => phrase(words),
    caution: phrase,
    limitSource: phrase,
  },
  cells: {
    caption: '各细胞系',
    legend: '。图示中的竖线为界值，左侧为偏低。',
    line: '细胞系',
    value: '结果',
    gauge: '图示',
    limit: '界值',
    verdict: '判断',
    limits: '界值：',
    unverified: '界值未经核实：',
    noCount: '没有可用的计数',
    on: '（',
    onEnd: '）',
  },
  skip: { name: '跳转', toFinding: '跳至结论', toWorkup: '跳至建议检查' },
  banner: {
    reading: '正在读取……',
    readAt: (time) => `读取于 ${time}`,
    gaps: (count) => `${count} 项未读到`,
    openServer: '开放服务器：无人登录',
    ended: (time) => ` · 会话于 ${time} 结束`,
    again: '重新读取',
    print: '打印',
    sexes: { male: '男', female: '女', other: '其他性别' },
    sexUnknown: '性别未知',
    born: '',
    bornEnd: '生',
    birthUnknown: '出生日期未知',
    id: 'ID ',
    deceased: '已故',
  },
  reading: {
    title: '正在读取病历',
    opening: '正在打开会话',
    progress: (done, all) => `已读取 ${done}/${all}`,
    search: (name) => searches(name) ?? resources[name] ?? name,
    asked: '已请求',
    rowsSoFar: (rows) => `目前 ${rows} 条`,
    read: '已读取',
    rowsRead: (rows) => `读取 ${rows} 条`,
    notRead: '未读到',
    waiting: '等待中',
    nothingKnown: '结论、药物和病因尚不清楚。',
    restUnknown: '药物和病因尚不清楚。',
  },
  stopped: {
    notice,
    reason: '原因',
    again: '重试',
    copy: '复制给管理员',
    copied: '已复制',
    cannotCopy: '此处不允许复制：请选中文字后按 Ctrl+C',
    notJudged: '无法判断此病历',
    unexpected: '发生意外错误。这并不表示计数不低：请查看病历本身。',
    openAgain: '请从患者病历中重新打开本应用。',
    notShown: 'Leukoscope 无法显示此页面',
    fault: '应用出错而停止。病历未作任何更改。',
    lookAtChart: '这并不表示计数不低：请查看病历本身，并从病历中重新打开本应用。',
  },
  gapReasons: {
    'not-granted': '本次启动未获准读取',
    forbidden: '当前账号无权读取（403）',
    'not-offered': '本电子病历系统不提供',
    refused: '电子病历系统拒绝了各种形式的查询',
    failed: '电子病历系统未正常应答',
    timeout: '未及时得到应答',
    'session-ended': '读取之前会话已结束',
    'lost-page': '后续的一页无法读取',
    'too-many': '页数多于可读取的页数',
    incomplete: '电子病历系统提示有记录缺失',
    'not-in-bundle': '文件中没有此类记录',
    'other-patient': '属于他人的记录已舍弃',
    unusable: '收到的记录无法读取',
  },
  languageMissing: '',
  generalKnowledge: '通用知识',
};
