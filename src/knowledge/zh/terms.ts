/**
 * The small vocabulary of the clinical content, in Chinese, by its English values. Machine-drafted; awaits review by a Chinese
 * haematologist.
 */
import type { Category, DrugLineage, DrugMechanism, Line, Mechanism, SuspectDrug, Urgency } from '../rule.ts';
import type { BANDS } from '../thresholds.ts';
import type { Texts } from './catalogue.ts';

export const categories: Readonly<Record<Category, string>> = {
  primary: '原发性和特发性',
  infection: '感染',
  drug: '药物',
  'physical-chemical': '物理和化学因素',
  haematological: '血液病',
  'connective-tissue': '结缔组织病',
  allergic: '过敏反应',
  genetic: '遗传性',
  nutritional: '营养性',
  endocrine: '内分泌',
  'hypersplenism-hepatic': '脾功能亢进和肝病',
  immunodeficiency: '免疫缺陷',
  'pseudo-lab': '假性和检验因素',
};

export const mechanisms: Readonly<Record<Mechanism, string>> = {
  'impaired production': '生成减少',
  'increased destruction': '破坏增多',
  'redistribution/sequestration': '分布异常/滞留',
  mixed: '混合机制',
  artefact: '检验假象',
};

export const urgencies: Readonly<Record<Urgency, string>> = {
  emergent: '急诊',
  urgent: '紧急',
  soon: '尽早',
  routine: '常规',
  none: '无须处理',
};

export const lines: Readonly<Record<Line, string>> = {
  wbc: '白细胞',
  anc: '中性粒细胞',
  alc: '淋巴细胞',
  amc: '单核细胞',
  aec: '嗜酸性粒细胞',
  abc: '嗜碱性粒细胞',
  hgb: '血红蛋白',
  plt: '血小板',
};

/** Bands of the neutrophil count, as a clinician reads them on a report. */
export const bands: Readonly<Record<(typeof BANDS)[number]['band'], string>> = {
  profound: '极重度',
  'very-severe': '非常重度（再生障碍性贫血和先天性疾病的用法）',
  severe: '重度 / 粒细胞缺乏',
  moderate: '中度',
  mild: '轻度',
  borderline: '临界（多无临床意义）',
};

/** Remarks that go with a limit for age, by their English words. */
export const limitRemarks: Texts = {
  'low for age, not leukopenia': '低于年龄水平，但非白细胞减少',
  'term infants; 1.1 at 1500 g or less': '足月儿；体重 1500 g 或以下为 1.1',
  'the alarm for severe combined immunodeficiency; 3.0 under 2 years would call many well infants low':
    '重症联合免疫缺陷病的警戒值；2 岁以下若用 3.0，会把许多健康婴儿判为偏低',
};

export const drugMechanisms: Readonly<Record<DrugMechanism, string>> = {
  'immune-mediated': '免疫介导',
  'toxic-marrow': '骨髓毒性',
  'cytotoxic-dose-dependent': '细胞毒性，剂量相关',
  'antimetabolite/folate': '抗代谢/抗叶酸',
  lymphodepleting: '耗竭淋巴细胞',
  'late-onset-B-cell-depletion': 'B 细胞耗竭后迟发',
  'redistribution/sequestration': '分布异常/滞留',
  'unknown-idiosyncratic': '机制不明，特异质性',
  'stimulates-production': '刺激生成',
};

export const drugLineages: Readonly<Record<DrugLineage, string>> = {
  neutrophils: '中性粒细胞',
  lymphocytes: '淋巴细胞',
  monocytes: '单核细胞',
  eosinophils: '嗜酸性粒细胞',
  'red-cells': '红细胞',
  platelets: '血小板',
  all: '各白细胞系、红细胞和血小板',
};

export const drugDirections: Readonly<Record<SuspectDrug['direction'], string>> = {
  lowers: '降低',
  raises: '升高',
  'lowers|raises': '可降低也可升高',
};

export const drugEvidence: Readonly<Record<SuspectDrug['evidence'], string>> = {
  definite: '明确',
  probable: '很可能',
  possible: '可能',
};

export const drugFrequencies: Readonly<Record<SuspectDrug['frequency'], string>> = {
  'very-common': '十分常见',
  common: '常见',
  uncommon: '偶见',
  rare: '罕见',
  unknown: '频率未知',
};

export const worstFalls: Readonly<Record<NonNullable<SuspectDrug['worst']>, string>> = {
  leukopenia: '白细胞减少',
  neutropenia: '中性粒细胞减少',
  lymphopenia: '淋巴细胞减少',
  agranulocytosis: '粒细胞缺乏',
  'aplastic anaemia': '再生障碍性贫血',
};

/** What the evidence for a medicine rests on, by its English value in the catalogue. */
export const drugBases: Texts = {
  'boxed-warning': '黑框警告',
  'systematic-review': '系统综述',
  'case-control': '病例对照研究',
  'certain-cases': '确定的病例',
  cohort: '队列研究',
  'label-common': '说明书列为常见',
  'case-series': '病例系列',
  'class-effect': '类效应',
  pharmacology: '药理作用',
  'case-reports': '病例报告',
  'label-listed': '说明书列出',
  theoretical: '理论推测',
};

/** The Naranjo questions, by item number; in our words. */
export const naranjo: Texts = {
  1: '此前有无关于该反应的确凿报告？',
  2: '下降是否发生在用药之后？',
  3: '停药后计数是否恢复？',
  4: '再次用药时是否再次下降？',
  5: '有无其他原因可以解释下降？',
  6: '用安慰剂时是否再次出现？',
  7: '是否测得中毒浓度？',
  8: '加量时是否加重，或减量时是否减轻？',
  9: '既往用该药或类似药物有无类似反应？',
  10: '是否有客观检测证实？',
};

/**
 * Remarks that qualify the finding, by id. `{days}` stands for the age of the count in days, `{caution}` for the reason of the
 * low confidence, `{remark}` for the remark that goes with the limit (`limitRemarks`), `{value}` for ` (value)` as it was written, or
 * nothing.
 */
export const findingNotes: Texts = {
  'inside-laboratory-interval': '低于本应用所用界值，但在该实验室自己的参考区间之内。',
  'near-limit': '可能在该实验室自己的参考区间之内，但该区间未见记录。',
  'low-for-age': '{remark}。',
  'low-for-pregnancy': '妊娠 6 周后偏低，但非白细胞减少。',
  'inside-duffy-null-interval': '在 Duffy 阴性表型成人的参考区间之内。',
  'unit-assumed': '实验室未给单位；单位按数值大小推定。',
  preliminary: '初步结果。',
  caution: '可信度低：{caution}。',
  old: '最近一次偏低已是 {days} 天前；此后无更新的结果。',
  'newer-count-unusable': '最近一次白细胞计数{value}无法判读。',
  'age-unknown': '年龄未知：采用成人界值。',
};
