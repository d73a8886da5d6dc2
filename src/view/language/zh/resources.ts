/** What is read of a chart, in Chinese: by resource type, and by the name of the search. Machine-drafted; awaits review. */
import { type Sentences, translator } from './translate.ts';

/** The gaps name a resource type, or a type and its part. */
export const resources: Sentences = {
  'Observation (laboratory, by code)': '按编码查询的检验结果',
  'Observation (laboratory)': '检验结果',
  'Observation (vital-signs)': '生命体征',
  'Observation (vital signs)': '生命体征',
  'Observation (social-history)': '个人史',
  'Observation (exam)': '体格检查',
  'Observation (other)': '其他结果',
  Observation: '结果',
  Condition: '问题与诊断',
  'Condition (problem-list-item)': '问题列表',
  'Condition (encounter-diagnosis)': '就诊诊断',
  MedicationRequest: '用药医嘱',
  MedicationStatement: '自述用药',
  MedicationDispense: '发药记录',
  MedicationAdministration: '院内给药记录',
  Medication: '药品名称',
  Procedure: '手术与操作',
  AllergyIntolerance: '过敏史',
  DiagnosticReport: '报告',
  FamilyMemberHistory: '家族史',
  Encounter: '就诊记录',
  Specimen: '标本',
  Patient: '患者',
};

/** The coverage and the list of what is being read name the search. */
export const searchNames: Sentences = {
  Patient: '患者',
  'Laboratory results': '检验结果',
  'Vital signs of the last {days} days': '最近 {days} 天的生命体征',
  Reports: '报告',
  'Medicines ordered or reported': '医嘱或自述用药',
  'Medicines stated as taken': '自述在用的药物',
  'Doses given in the last year': '最近一年的给药记录',
  'Medicines dispensed': '发药记录',
  'Problems and diagnoses': '问题与诊断',
  Allergies: '过敏史',
  Procedures: '手术与操作',
  'Family history': '家族史',
  'Visits and admissions': '就诊与住院',
  'Specimens of the results': '结果的标本',
  'Medicines named by reference': '以引用指明的药物',
  'Blood counts and related tests, by code': '按编码查询的血细胞计数及相关检验',
  'Results and vital signs': '结果与生命体征',
  'Doses given': '给药记录',
  Specimens: '标本',
  '{resource} (not used)': '{resource}（未使用）',
};

export const searches = translator(searchNames);
