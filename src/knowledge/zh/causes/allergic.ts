/** Allergic reactions, in Chinese. Machine-drafted; awaits review by a Chinese haematologist. */
import type { CauseText } from '../catalogue.ts';

export const allergic = {
  'anaphylaxis-allergic': {
    name: '全身性过敏反应和急性变态反应',
    picture: '短暂中性粒细胞减少（边缘化），嗜碱性粒细胞减少，嗜酸性粒细胞减少',
    course: '数分钟至数小时；一天内恢复',
    severity: '一过性',
    evidence: {
      'anaphylaxis-allergic.f1': '全身性过敏反应',
      'anaphylaxis-allergic.f2': '荨麻疹',
      'anaphylaxis-allergic.f3': '嗜碱性粒细胞减少',
      'anaphylaxis-allergic.f4': '对当日所用药物有严重过敏记录',
      'anaphylaxis-allergic.a1': '24 h 或更久之后的标本仍偏低',
    },
    tests: {
      'cbc-diff': { confirms: '24 h 内正常', excludes: '持续不恢复' },
      'drug-history': { confirms: '致敏药物' },
    },
  },
  'dress-drug-hypersensitivity': {
    name: 'DRESS 及药物超敏反应',
    picture: '白细胞减少或嗜酸性粒细胞增多伴皮疹；异型淋巴细胞',
    course: '用药后 2–8 周',
    severity: '不定',
    evidence: {
      'dress-drug-hypersensitivity.f1': '已记录 DRESS',
      'dress-drug-hypersensitivity.f2': '2–8 周前用过致病药物',
      'dress-drug-hypersensitivity.f3': '皮疹',
      'dress-drug-hypersensitivity.f4': '嗜酸性粒细胞增多',
      'dress-drug-hypersensitivity.f5': 'ALT 升高',
      'dress-drug-hypersensitivity.f6': '面部水肿',
    },
    tests: {
      lft: { confirms: '肝炎', excludes: '正常' },
      'blood-smear': { confirms: '异型淋巴细胞' },
      'drug-history': { confirms: '致病药物' },
    },
  },
  'transfusion-trali': {
    name: '输血相关急性肺损伤（TRALI）及输血反应',
    picture: '输血中急性一过性白细胞减少',
    course: '6 小时内',
    severity: '一过性',
    evidence: {
      'transfusion-trali.f1': '输血反应',
      'transfusion-trali.f2': '此前 6 小时内输血',
      'transfusion-trali.f3': '低氧血症',
      'transfusion-trali.f4': '近两天内输血',
    },
    tests: {
      'chest-xray': { confirms: '双肺浸润影', excludes: '肺野清晰' },
      'cbc-diff': { confirms: '24 h 内恢复' },
    },
  },
} satisfies Readonly<Record<string, CauseText>>;
