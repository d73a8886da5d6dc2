/** Immunodeficiencies, in Chinese. Machine-drafted; awaits review by a Chinese haematologist. */
import type { CauseText } from '../catalogue.ts';

export const immunodeficiency = {
  'cvid-antibody': {
    name: '普通变异型免疫缺陷病（CVID）及其他抗体缺陷',
    picture: '白细胞减少，免疫性血细胞减少，脾大',
    course: '数年',
    severity: '不定',
    evidence: {
      'cvid-antibody.f1': 'IgG 低',
      'cvid-antibody.f2': '已记录该诊断',
      'cvid-antibody.f3': '反复鼻窦和肺部感染',
      'cvid-antibody.f4': '脾大',
      'cvid-antibody.f5': '免疫性血细胞减少',
      'cvid-antibody.f6': '反复感染',
      'cvid-antibody.f7': '已记录自身免疫性血细胞减少',
      'cvid-antibody.f8': '幼儿几乎无 IgG（无丙种球蛋白血症）',
      'cvid-antibody.f10': 'IgG 低并有机会性感染',
      'cvid-antibody.a1': 'IgG 正常',
      'cvid-antibody.a2': '白蛋白也低：提示 IgG 丢失，而非生成不足',
    },
    tests: {
      immunoglobulins: { confirms: 'IgG 低，伴 IgA 或 IgM 低', excludes: '正常' },
      'lymph-subsets': { confirms: '类别转换记忆 B 细胞低' },
    },
  },
  'scid-combined': {
    name: '重症联合免疫缺陷病及联合免疫缺陷病',
    picture: '婴儿期极重度淋巴细胞减少',
    course: '出生后最初数月',
    severity: '婴儿期 ALC <2.5（当地新生儿筛查规则）；T <300/uL',
    evidence: {
      'scid-combined.f1': '婴儿',
      'scid-combined.f2': '低于年龄下限',
      'scid-combined.f3': 'T 细胞极低',
      'scid-combined.f4': '已记录该诊断',
      'scid-combined.f5': '机会性感染',
      'scid-combined.f6': '生长迟缓',
      'scid-combined.f7': '持续性鹅口疮、慢性腹泻或间质性肺炎',
    },
    tests: {
      'lymph-subsets': { confirms: 'T 细胞 <300/uL', excludes: '正常' },
      immunoglobulins: { confirms: '偏低' },
      'germline-panel': { confirms: '检出致病基因' },
      'expert-referral': { confirms: '免疫科，当日' },
    },
  },
  'idiopathic-cd4-lymphopenia': {
    name: '特发性 CD4 淋巴细胞减少症',
    picture: 'CD4 淋巴细胞减少而无 HIV 感染',
    course: '数月至数年',
    severity: 'CD4 <300/uL 或 <20%，两次，相隔 6 周',
    evidence: {
      'idiopathic-cd4-lymphopenia.f1': '两次 CD4 <300/uL，至少相隔 6 周',
      'idiopathic-cd4-lymphopenia.f2': 'CD4 <20%',
      'idiopathic-cd4-lymphopenia.f3': 'HIV 阴性',
      'idiopathic-cd4-lymphopenia.f4': '机会性感染',
      'idiopathic-cd4-lymphopenia.a1': 'HIV 阳性',
      'idiopathic-cd4-lymphopenia.a2': '药物原因',
      'idiopathic-cd4-lymphopenia.a3': '已记录 HIV',
    },
    tests: {
      hiv: { confirms: '阴性，包括 RNA', excludes: '阳性' },
      'lymph-subsets': { confirms: '复查仍低', excludes: '已恢复' },
      immunoglobulins: { excludes: 'CVID' },
    },
  },
  'lymphatic-loss': {
    name: '淋巴丢失（蛋白丢失性肠病、乳糜胸）',
    picture: '淋巴细胞减少伴白蛋白和 IgG 低',
    course: '数月',
    severity: 'ALC <1.0',
    evidence: {
      'lymphatic-loss.f1': '已记录该诊断',
      'lymphatic-loss.f2': '白蛋白低',
      'lymphatic-loss.f3': '淋巴细胞减少',
      'lymphatic-loss.f4': 'IgG 低',
      'lymphatic-loss.f5': '白蛋白和 IgG 均低',
      'lymphatic-loss.f6': 'Fontan 循环、乳糜或蛋白丢失',
    },
    tests: {
      cmp: { confirms: '白蛋白低' },
      immunoglobulins: { confirms: 'IgG 低' },
      celiac: { confirms: '乳糜泻' },
    },
  },
} satisfies Readonly<Record<string, CauseText>>;
