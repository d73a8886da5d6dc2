/** Endocrine causes, in Chinese. Machine-drafted; awaits review by a Chinese haematologist. */
import type { CauseText } from '../catalogue.ts';

export const endocrine = {
  hyperthyroidism: {
    name: '甲状腺功能亢进（未治疗）',
    picture: '轻度中性粒细胞减少；淋巴细胞为主',
    course: '治疗前和治疗早期；甲状腺功能正常后恢复',
    severity: 'ANC 平均 1.4；约 10–14% 的患者 ANC <2.0',
    evidence: {
      'hyperthyroidism.f1': 'TSH 受抑',
      'hyperthyroidism.f2': '游离 T4 高',
      'hyperthyroidism.f3': '已记录该诊断',
      'hyperthyroidism.f4': '轻度中性粒细胞减少',
      'hyperthyroidism.f5': '甲状腺肿、手抖、心悸或怕热',
      'hyperthyroidism.f6': '体重下降',
      'hyperthyroidism.f7': '心率高于 100',
      'hyperthyroidism.a1': '已在用抗甲状腺药：检查有无粒细胞缺乏',
      'hyperthyroidism.a2': '重度下降由药物所致，而非疾病',
    },
    tests: {
      tsh: { confirms: 'TSH 低', excludes: '正常' },
      'cbc-diff': { confirms: '甲状腺功能正常后上升' },
    },
  },
  hypothyroidism: {
    name: '甲状腺功能减退或垂体功能减退',
    picture: '轻度白细胞减少，贫血',
    course: '数月',
    severity: 'WBC 3–4',
    evidence: {
      'hypothyroidism.f1': 'TSH 高',
      'hypothyroidism.f2': '游离 T4 低',
      'hypothyroidism.f3': '已记录该诊断',
      'hypothyroidism.f4': '已记录垂体功能减退',
      'hypothyroidism.f5': '怕冷、体重增加、黏液性水肿',
      'hypothyroidism.f6': '大细胞（MCV 增高）',
      'hypothyroidism.f7': '心率低于 55',
      'hypothyroidism.a1': 'TSH 正常',
    },
    tests: {
      tsh: { confirms: 'TSH 高或 T4 低', excludes: '正常' },
    },
  },
  'adrenal-insufficiency': {
    name: '肾上腺皮质功能减退',
    picture: '淋巴细胞相对增多，嗜酸性粒细胞增多，轻度中性粒细胞减少',
    course: '数周至数月',
    severity: 'WBC 3–4',
    evidence: {
      'adrenal-insufficiency.f1': '晨间皮质醇低',
      'adrenal-insufficiency.f2': '已记录该诊断',
      'adrenal-insufficiency.f3': '血压低',
      'adrenal-insufficiency.f4': '低钠血症',
      'adrenal-insufficiency.f5': '已记录垂体功能减退',
      'adrenal-insufficiency.f6': '皮质醇缺乏或垂体疾病的表现',
      'adrenal-insufficiency.f7': '血钠低或皮质醇缺乏表现，伴低血压、体重下降、呕吐或嗜酸性粒细胞增多',
      'adrenal-insufficiency.a1': '正在用糖皮质激素',
    },
    tests: {
      cortisol: { confirms: '偏低', excludes: '正常' },
      cmp: { confirms: '低钠血症或高钾血症' },
    },
  },
} satisfies Readonly<Record<string, CauseText>>;
