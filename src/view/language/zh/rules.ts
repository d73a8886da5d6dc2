/** The page of rules in Chinese. Machine-drafted; awaits review. */
import type { JudgedWords, Mark } from '../../../handbook/entry.ts';
import { causes } from '../../../knowledge/causes/index.ts';
import type { CauseRule } from '../../../knowledge/rule.ts';
import { suspectDrugs } from '../../../knowledge/suspect-drugs/index.ts';
import { chinese } from '../../../knowledge/zh/index.ts';
import type { OutcomeWords, RulesWords } from '../rules.ts';
import { speakerOf } from './assessment.ts';
import { handbook } from './handbook.ts';

/** Causes and medicines that a chart does not name itself are named in its sentences too. */
const speaker = speakerOf(
  Object.fromEntries(Object.values<CauseRule>(causes).map(({ id, name }) => [name, chinese.causes[id]?.name ?? name])),
  Object.fromEntries(suspectDrugs.map(({ id, name }) => [name, chinese.drugs[id] ?? name])),
);

const said: Readonly<Record<Mark | OutcomeWords | JudgedWords['group'], string>> = {
  For: '支持',
  Against: '反对',
  Trigger: '触发条件',
  'Interrupts although known': '虽已知仍提示',

  met: '符合',
  'not met': '不符合',
  'not known': '未知',
  fired: '已触发',
  'not fired': '未触发',
  known: '已知',
  shown: '已显示',
  candidate: '可考虑',
  'not yet excluded': '尚未排除',
  'set aside': '搁置',
  'folded under a narrower cause': '归入更具体的病因',
  suspect: '可疑药物',
  'on record': '有记录',
  suggested: '建议',
  done: '已完成',
  stale: '已过期',
  pending: '待回报',

  unverified: '未经核实',
  'must not miss': '不可漏诊',
  'diagnosis of exclusion': '排除性诊断',
  strong: '强',
  moderate: '中',
  weak: '弱',
  anchor: '锚定',
  'asked if not on record': '无记录时询问',
  'heading only': '仅为标题',
  critical: '危急',
  high: '高',
  medium: '中',
  'tier 1': '第 1 级',
  'tier 2': '第 2 级',
  'tier 3': '第 3 级',
  'tier 4': '第 4 级',
  only: '唯一',
  definite: '明确',
  probable: '很可能',
  possible: '可能',
  'boxed warning': '黑框警告',
  'days unverified': '天数未经核实',
  'raises myelotoxicity': '加重骨髓毒性',
  'additive myelosuppression': '骨髓抑制叠加',
  'masks counts': '掩盖计数变化',
  unmasks: '显露计数变化',
  lab: '检验',
  vital: '生命体征',
  condition: '疾病或所见',
  procedure: '操作',
  exposure: '暴露',
  'holds unverified codes': '含未经核实的编码',
  'holds unverified rows': '含未经核实的行',
  'of rules': '规则的来源',
  'of medicines': '药物的来源',
};

export const rules: RulesWords = {
  draft: (version) => `临床内容 ${version} 为草稿。`,
  noSignature: '尚无临床医生审核。以下为各规则对此患者的实际判断。中文由机器起草。',
  unverified: '未经核实',
  unverifiedIs: ' 表示所依据的来源未曾查阅。',
  untranslated:
    '编码的名称和文献的题名按其目录或出版物的原文列出；在病历中查找的短语、名称和写法是检索用的数据，也保持原文；单位、编码和规则编号不译。',
  search: '搜索规则、数值、药物和来源',
  chapters: '各章',
  nothing: '未找到',
  hits: (hits) => `找到 ${hits} 项`,
  firstHits: (hits, shown) => `找到 ${hits} 项，显示前 ${shown} 项`,
  sources: '来源：',
  silent: {
    notAtHand: '此患者的判断结果不可用。',
    nothingLow: '目前无偏低的细胞系：未判断病因、检查组合和转诊级别。',
  },
  handbook,
  said: (words) => said[words],
  known: (why) => `已知：${why}`,
  fact: speaker.fact,
  note: speaker.words,
};
