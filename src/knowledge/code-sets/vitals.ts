/**
 * Vital signs and other bedside observations. Machine-drafted; no clinician has signed it. Read like `labs.ts`.
 */
import type { CodeSet } from '../rule.ts';

export const vitals = {
  'vital.temp': {
    kind: 'vital',
    label: 'Body temperature',
    unit: 'Cel',
    codes: [],
    analytes: ['body-temperature'],
    alias: ['temp', 'temperature', 'body temperature', '体温'],
  },
  'vital.hr': {
    kind: 'vital',
    label: 'Heart rate',
    unit: '/min',
    codes: [],
    analytes: ['heart-rate'],
    alias: ['heart rate', 'pulse', 'hr', 'pulse rate', '心率', '脉搏'],
  },
  'vital.rr': {
    kind: 'vital',
    label: 'Respiratory rate',
    unit: '/min',
    codes: [{ system: 'loinc', code: '9279-1', display: 'Respiratory rate' }],
    alias: ['respiratory rate', 'resp', 'rr', '呼吸'],
  },
  'vital.sbp': {
    kind: 'vital',
    label: 'Systolic blood pressure',
    unit: 'mm[Hg]',
    codes: [
      { system: 'loinc', code: '8480-6', display: 'Systolic blood pressure' },
      { system: 'loinc', code: '85354-9', display: 'Blood pressure panel with all children optional' },
    ],
    alias: ['systolic blood pressure', 'sbp', '收缩压'],
  },
  'vital.spo2': {
    kind: 'vital',
    label: 'Oxygen saturation',
    unit: '%',
    codes: [],
    analytes: ['spo2'],
    alias: ['spo2', 'oxygen saturation', 'o2 sat', '血氧饱和度'],
  },
  'vital.bmi': {
    kind: 'vital',
    label: 'Body mass index',
    unit: 'kg/m2',
    codes: [{ system: 'loinc', code: '39156-5', display: 'Body mass index (BMI) [Ratio]' }],
    alias: ['bmi', 'body mass index'],
  },
  'vital.weight': {
    kind: 'vital',
    label: 'Body weight',
    unit: 'kg',
    codes: [{ system: 'loinc', code: '29463-7', display: 'Body Weight' }],
    alias: ['weight', 'body weight', '体重'],
  },
  'obs.smoking': {
    kind: 'vital',
    label: 'Tobacco smoking status',
    codes: [{ system: 'loinc', code: '72166-2', display: 'Tobacco smoking status' }],
  },
} satisfies Record<string, CodeSet>;
