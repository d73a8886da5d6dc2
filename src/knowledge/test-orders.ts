/**
 * By which codes the tests of the workup are ordered, and the procedures among them done. A test without any has no code that
 * could be verified. Nothing is judged by them: they are looked up.
 */
import type { TestId, TestOrder } from './rule.ts';

export const testOrders: Readonly<Partial<Record<TestId, TestOrder>>> = {
  'cbc-diff': {
    orderCodes: [
      { system: 'loinc', code: '57021-8', display: 'CBC W Auto Differential panel - Blood' },
      { system: 'loinc', code: '58410-2', display: 'CBC panel - Blood by Automated count' },
      { system: 'loinc', code: '69742-5', display: 'CBC W Differential panel, method unspecified - Blood' },
    ],
  },
  'manual-diff': {
    orderCodes: [{ system: 'loinc', code: '57782-5', display: 'CBC W Ordered Manual Differential panel - Blood' }],
  },
  cmp: {
    orderCodes: [
      { system: 'loinc', code: '24323-8', display: 'Comprehensive metabolic 2000 panel - Serum or Plasma' },
      { system: 'loinc', code: '51990-0', display: 'Bas Metab Pnl Bld' },
    ],
  },
  lft: { orderCodes: [{ system: 'loinc', code: '24325-3', display: 'Hep Func 2000 Pnl SerPl' }] },
  'hepatitis-b': {
    orderCodes: [
      { system: 'loinc', code: '24363-4', display: 'Acute Hep 2000 Pnl Ser' },
      { system: 'loinc', code: '24313-9', display: 'Hepatitis 1996 Pnl Ser' },
    ],
  },
  urinalysis: { orderCodes: [{ system: 'loinc', code: '24356-8', display: 'Urinalysis complete panel - Urine' }] },
  spep: { orderCodes: [{ system: 'loinc', code: '24351-9', display: 'Prot Elph Pnl SerPl' }] },
  'chest-xray': { orderCodes: [{ system: 'loinc', code: '36643-5', display: 'XR Chest 2 Views' }] },
  'us-abdomen': { orderCodes: [{ system: 'loinc', code: '24558-9', display: 'Abd US' }] },
  'ct-nap': { orderCodes: [{ system: 'loinc', code: '36813-4', display: 'CT Abdomen and Pelvis W contrast IV' }] },
  marrow: {
    procedureCodes: [
      { system: 'snomed', code: '49401003', display: 'Bone marrow aspiration procedure (procedure)' },
      { system: 'snomed', code: '234326005', display: 'Bone marrow sampling (procedure)' },
    ],
  },
};
