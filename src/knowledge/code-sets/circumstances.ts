/**
 * Recorded states that move a limit or the course of a low count: known cytopenias and pregnancy. They stand apart because the
 * finding is shown before the other conditions are loaded. How to read an entry: `conditions.ts`. Machine-drafted; no clinician
 * has signed it.
 */
import type { CodeSet } from '../rule.ts';

export const circumstances = {
  'cond.leukopenia': {
    kind: 'condition',
    label: 'Leukopenia',
    codes: [
      { system: 'icd-10-cm', code: 'D72.81' }, // Decreased white blood cell count
      { system: 'icd-10-cm', code: 'D72.819' }, // Decreased white blood cell count, unspecified
      { system: 'icd-10-cm', code: 'D72.818' }, // Other decreased white blood cell count
      { system: 'snomed', code: '84828003' }, // Leukopenia
    ],
    text: [
      'leucopenia',
      'leukocytopenia',
      'low white blood cell count',
      'low white cell count',
      'low wbc',
      'decreased white blood cell count',
      '白细胞减少',
      '白细胞减少症',
      '白细胞低',
    ],
  },
  'cond.neutropenia': {
    kind: 'condition',
    label: 'Neutropenia / agranulocytosis',
    codes: [
      { system: 'icd-10-cm', code: 'D70' }, // Neutropenia
      { system: 'snomed', code: '165517008' }, // Neutropenia
      { system: 'snomed', code: '303011007' }, // Neutropenic disorder
      { system: 'snomed', code: '17182001' }, // Agranulocytosis
    ],
    text: [
      'neutropenia',
      'neutropenic',
      'granulocytopenia',
      'agranulocytosis',
      'neutropenic fever',
      'low neutrophil count',
      'low anc',
      '中性粒细胞减少',
      '粒细胞减少',
      '粒细胞缺乏',
    ],
    notText: ['benign ethnic neutropenia', 'duffy null'],
  },
  'cond.pancytopenia': {
    kind: 'condition',
    label: 'Pancytopenia',
    codes: [
      { system: 'icd-10-cm', code: 'D61.81' }, // Pancytopenia
      { system: 'snomed', code: '127034005' }, // Pancytopenia
      { system: 'snomed', code: '5876000' }, // Acquired pancytopenia
    ],
    text: ['pancytopenia', 'pancytopenic', 'tricytopenia', 'trilineage cytopenia', '全血细胞减少'],
  },
  'cond.recurrent-neutropenia': {
    kind: 'condition',
    label: 'Recurrent episodes of neutropenia or neutropenic fever',
    codes: [],
    text: [
      'recurrent neutropenia',
      'recurrent neutropenic fever',
      'recurrent febrile neutropenia',
      'recurrent agranulocytosis',
      'episodic neutropenia',
      'intermittent neutropenia',
      'repeated neutropenia',
      'episodes of neutropenia',
      'admissions for neutropenic fever',
      'recurrent episodes of febrile neutropenia',
      '反复粒细胞减少',
      '反复中性粒细胞减少',
      '复发性中性粒细胞减少',
      'periodic neutropenia',
    ],
    historyCounts: true,
  },
  'cond.chronic-cytopenia': {
    kind: 'condition',
    label: 'Cytopenia recorded as chronic, stable or persistent',
    codes: [],
    text: [
      'chronic neutropenia',
      'chronic leukopenia',
      'chronic pancytopenia',
      'chronic cytopenia',
      'longstanding leukopenia',
      'longstanding neutropenia',
      'long standing leukopenia',
      'long standing neutropenia',
      'stable pancytopenia',
      'stable leukopenia',
      'stable neutropenia',
      'persistent neutropenia',
      'persistent leukopenia',
      'persistent pancytopenia',
      '慢性粒细胞减少',
      '慢性白细胞减少',
      'neutropenia since',
      'leukopenia since',
      'neutropenia for years',
      'leukopenia for years',
      'low white count for years',
    ],
    historyCounts: true,
  },
  'cond.preg': {
    kind: 'condition',
    label: 'Pregnancy',
    codes: [
      { system: 'icd-10-cm', code: 'Z33.1' }, // Pregnant state, incidental
      { system: 'icd-10-cm', code: 'O09' }, // Supervision of high risk pregnancy
      { system: 'icd-10-cm', code: 'Z34' }, // Encounter for supervision of normal pregnancy
      { system: 'snomed', code: '77386006' }, // Pregnant
    ],
    text: [
      'pregnant',
      'pregnancy',
      'gravid',
      'gestation',
      'intrauterine pregnancy',
      '妊娠',
      '怀孕',
      '孕妇',
      '孕期',
      '宫内孕',
      '=iup',
      'iup at',
      'primigravida',
      'weeks pregnant',
      'trimester',
    ],
    notText: [
      '避孕',
      '不孕',
      '终止妊娠',
      '妊娠史',
      'ectopic pregnancy ruled out',
      'not pregnant',
      'history of pregnancy',
      'negative pregnancy',
      'pregnancy test negative',
      'postpartum',
      'planning pregnancy',
    ],
  },
} satisfies Record<string, CodeSet>;
