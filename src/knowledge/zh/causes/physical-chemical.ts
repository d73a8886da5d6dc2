/** Physical and chemical causes, in Chinese. Machine-drafted; awaits review by a Chinese haematologist. */
import type { CauseText } from '../catalogue.ts';

export const physicalChemical = {
  'ionising-radiation': {
    name: '电离辐射（治疗性或事故性）',
    picture: '早期淋巴细胞减少，随后中性粒细胞和血小板减少',
    course: '淋巴细胞在数小时至数天内下降；中性粒细胞和血小板最低点约在 3–4 周',
    severity: '与剂量相关',
    evidence: {
      'ionising-radiation.f1': '放射治疗',
      'ionising-radiation.f2': '事故或职业暴露',
      'ionising-radiation.f3': '早期淋巴细胞减少',
      'ionising-radiation.f4': '照射史',
      'ionising-radiation.f5': '已用治疗性放射性核素',
      'ionising-radiation.a1': '无暴露史',
    },
    tests: {
      'exposure-history': { confirms: '剂量和日期' },
      'cbc-diff': { confirms: '连续观察淋巴细胞动态', excludes: '不下降' },
    },
  },
  'benzene-solvent': {
    name: '苯和有机溶剂',
    picture: '先白细胞减少，后全血细胞减少',
    course: '暴露数月至数年',
    severity: 'WBC <4；可进展',
    evidence: {
      'benzene-solvent.f1': '接触苯或溶剂的工作',
      'benzene-solvent.f3': '另有两系或以上偏低',
      'benzene-solvent.f4': '家具、制鞋、油漆、石化、橡胶行业',
      'benzene-solvent.f5': '大细胞（MCV 增高）',
      'benzene-solvent.a1': '无暴露史',
    },
    tests: {
      'benzene-panel': { confirms: '证实有暴露' },
    },
  },
  'heavy-metal-pesticide': {
    name: '重金属和农药',
    picture: '白细胞减少伴贫血',
    course: '数周至数月',
    severity: 'WBC 2–4',
    evidence: {
      'heavy-metal-pesticide.f1': '铅、砷、汞或有机磷暴露',
      'heavy-metal-pesticide.f2': '血铅高',
      'heavy-metal-pesticide.f3': '腹痛',
      'heavy-metal-pesticide.f4': '井水、草药、皮肤角化过度或金属作业',
      'heavy-metal-pesticide.f5': '周围神经病变',
    },
    tests: {
      'heavy-metal': { confirms: '浓度升高', excludes: '正常' },
      'exposure-history': { confirms: '暴露来源' },
    },
  },
  hemodialysis: {
    name: '血液透析或体外循环',
    picture: '最初 15–60 分钟一过性中性粒细胞减少',
    course: '数分钟至一小时；可恢复',
    severity: '一过性，可极重度',
    evidence: {
      'hemodialysis.f1': '当日透析',
      'hemodialysis.f2': '正在透析',
      'hemodialysis.f3': '透析过程中采血',
      'hemodialysis.a1': '透析间期采血也偏低',
    },
    tests: {
      'cbc-diff': { confirms: '透析前采血正常', excludes: '透析前已低' },
      'prior-counts': { confirms: '各次透析的变化规律' },
    },
  },
  'alcohol-toxic': {
    name: '酒精性白细胞减少',
    picture: '中性粒细胞减少，大细胞，血小板偏低',
    course: '数天至数周；戒酒后恢复',
    severity: 'WBC 2–4',
    evidence: {
      'alcohol-toxic.f1': '酒精使用障碍',
      'alcohol-toxic.f2': '大细胞（MCV 增高）',
      'alcohol-toxic.f3': 'AST 增高',
      'alcohol-toxic.f4': '叶酸缺乏',
      'alcohol-toxic.f5': '淋巴细胞减少',
      'alcohol-toxic.f6': '血小板偏低',
      'alcohol-toxic.f7': '物质使用中记录酒精',
      'alcohol-toxic.a1': '戒酒超过 8 周',
    },
    tests: {
      folate: { confirms: '偏低' },
      'us-abdomen': { confirms: '肝硬化或脾大', excludes: '正常' },
      'cbc-diff': { confirms: '戒酒 1–4 周恢复', excludes: '持续不恢复' },
    },
  },
} satisfies Readonly<Record<string, CauseText>>;
