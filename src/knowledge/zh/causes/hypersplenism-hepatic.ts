/** Liver and spleen, in Chinese. Machine-drafted; awaits review by a Chinese haematologist. */
import type { CauseText } from '../catalogue.ts';

export const hypersplenismHepatic = {
  'cirrhosis-hypersplenism': {
    name: '肝硬化、门静脉高压和脾功能亢进',
    picture: '血小板先下降，随后白细胞减少和贫血',
    course: '数月至数年',
    severity: 'WBC 2–4；白细胞减少较血小板减少少见（一组病例中 5% 对 64%）',
    evidence: {
      'cirrhosis-hypersplenism.f1': '肝硬化',
      'cirrhosis-hypersplenism.f2': '门静脉高压',
      'cirrhosis-hypersplenism.f3': '脾功能亢进',
      'cirrhosis-hypersplenism.f4': '脾大',
      'cirrhosis-hypersplenism.f5': '血小板偏低',
      'cirrhosis-hypersplenism.f6': '白蛋白低',
      'cirrhosis-hypersplenism.f7': 'INR 升高',
      'cirrhosis-hypersplenism.f8': '酒精',
      'cirrhosis-hypersplenism.f9': '脾大，血小板偏低，轻度白细胞减少',
      'cirrhosis-hypersplenism.f10': '慢性病毒性肝炎',
      'cirrhosis-hypersplenism.f11': '乙型肝炎',
      'cirrhosis-hypersplenism.f12': '慢性肝病',
      'cirrhosis-hypersplenism.f13': '腹水',
      'cirrhosis-hypersplenism.a1': '血小板正常',
      'cirrhosis-hypersplenism.a2': '影像学脾正常',
      'cirrhosis-hypersplenism.a3': '单纯脾功能亢进时重度中性粒细胞减少少见',
    },
    tests: {
      lft: { confirms: '肝合成功能衰竭' },
      'us-abdomen': { confirms: '脾增大，门静脉血流', excludes: '脾正常' },
      'hepatitis-b': { confirms: '病因' },
    },
  },
  'splenomegaly-other': {
    name: '其他原因的脾滞留',
    picture: '轻度血细胞减少，程度与脾大小相称',
    course: '不定',
    severity: 'WBC 2–4',
    evidence: {
      'splenomegaly-other.f1': '脾大',
      'splenomegaly-other.f2': '影像学脾增大',
      'splenomegaly-other.f3': '脾功能亢进',
      'splenomegaly-other.a1': '脾正常',
      'splenomegaly-other.a2': '单纯脾功能亢进时重度中性粒细胞减少少见',
    },
    tests: {
      'us-abdomen': { confirms: '增大', excludes: '正常' },
      'flow-pb': { excludes: '淋巴瘤或毛细胞白血病' },
      'ct-nap': { confirms: '脾大的原因' },
    },
  },
} satisfies Readonly<Record<string, CauseText>>;
