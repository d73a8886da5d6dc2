/**
 * How laboratories write units, and what each is worth: 325 spellings. Machine-drafted; no clinician has signed it.
 *
 * Look a spelling up as it stands, then after lower-casing, writing µ as u and × as x, raised digits as plain ones, and dropping
 * blanks and dots; always within the list of the analyte: `G/L` is giga per litre on a count and gram per litre on haemoglobin,
 * `mil/mm3` is thousand in Spanish and million in English. `ucum` is what it means; `value × factor` is in the `unit` of the
 * quantity.
 *
 * `safe`
 *   - yes: convert.
 *   - context: convert only where the rest of the result agrees: a plausible count, a fraction that sums to 1, a haematocrit
 *     below 1.
 *   - no: do not convert by the string alone. Where `bySize` fits the number as written, its factor holds, the value is marked as
 *     assumed and never fires an alarm without saying so; otherwise it is shown and not reasoned with.
 *
 * A missing unit is decided by size (MISSING_UNIT in `thresholds.ts`). A unit that contradicts the size of the number is shown as
 * such and never rescaled. Rules compare in the unit of their code set. A UCUM code that is that unit, or that `unitConversions`
 * names for the set, comes before this table; otherwise the spelling leads to `ucum`, and from there, or else from `unit`, to the
 * unit of the set.
 */
import { bloodCountConversions, bloodCountUnits } from './blood-count-units.ts';
import type { QuantityUnits, UnitConversions } from './unit-tables.ts';

export const units = {
  ...bloodCountUnits,
  rbc: {
    unit: '10*12/L',
    sets: [],
    groups: [
      // = 10*12/L
      { ucum: '10*6/uL', factor: 1, safe: 'yes', spellings: ['10*6/uL'] },
      // million, lower-case m
      { ucum: '10*6/uL', factor: 1, safe: 'yes', spellings: ['m/uL'] },
      // million
      {
        ucum: '10*6/uL',
        factor: 1,
        safe: 'yes',
        spellings: [
          'M/uL',
          'M/cmm',
          'M/cumm',
          'M/mm3',
          'M/mcL',
          'mill/cumm',
          'Milion/cmm',
          "mill'n/cmm",
          'Mil/cmm',
          'Mil/uL',
          'million/uL',
          'million/cumm',
          'million/mcL',
        ],
      },
      // million per microlitre = 10*12/L
      {
        ucum: '10*6/uL',
        factor: 1,
        safe: 'yes',
        spellings: ['10(6)/mcL', '10E6/mcL', '10.e6/uL', '10x6/cmm', 'x10e6/ul', 'Mio/µl', 'milhões/mm3'],
      },
      // million per microlitre = 10*12/L
      { ucum: '10*12/L', factor: 1, safe: 'yes', spellings: ['10*12/L', '10E12/L', 'TRIL/L', '/pL'] },
      // Tera per litre (RBC only)
      { ucum: '10*12/L', factor: 1, safe: 'yes', spellings: ['T/L'] },
      // mislabel: RBC 4500 x10^3/uL = 4.5 x10^12/L; by magnitude
      { safe: 'no', spellings: ['10^3/uL'] },
    ],
  },
  hematocrit: {
    unit: '%',
    sets: ['lab.hct'],
    groups: [
      // fraction forms x100; value <= 1 means fraction
      { ucum: '%', factor: 1, safe: 'yes', spellings: ['%', 'vol%', '%VOLUME'] },
      // fraction forms x100; value <= 1 means fraction
      { ucum: 'L/L', factor: 100, safe: 'context', spellings: ['L/L', 'l/l'] },
      // fraction forms x100; value <= 1 means fraction
      { ucum: '1', factor: 100, safe: 'context', spellings: ['1', 'ratio'] },
    ],
  },
  'mcv/mpv': {
    unit: 'fL',
    sets: ['lab.mcv'],
    groups: [
      { ucum: 'fL', factor: 1, safe: 'yes', spellings: ['fL', 'fl', 'um3', 'u3', 'mu3', 'mu/3', 'cmu', 'cuu', 'femtoliter'] },
    ],
  },
  mch: {
    unit: 'pg',
    sets: [],
    groups: [
      { ucum: 'pg', factor: 1, safe: 'yes', spellings: ['pg', 'uug', 'pg/cell', 'pg/Cell'] },
      // molar MCH, factor general knowledge
      { ucum: 'fmol', factor: 16.11, safe: 'context', spellings: ['fmol'] },
    ],
  },
  mchc: {
    unit: 'g/L',
    sets: [],
    groups: [
      { ucum: 'g/dL', factor: 10, safe: 'yes', spellings: ['g/dL', '%'] },
      { ucum: 'g/L', factor: 1, safe: 'yes', spellings: ['g/L'] },
      { ucum: 'mmol/L', factor: 16.11, safe: 'context', spellings: ['mmol/L'] },
    ],
  },
  crp: {
    unit: 'mg/L',
    sets: ['lab.crp'],
    groups: [
      // tenfold error if mg/dL is read as mg/L
      { ucum: 'mg/L', factor: 1, safe: 'yes', spellings: ['mg/L'] },
      // tenfold error if mg/dL is read as mg/L
      { ucum: 'mg/dL', factor: 10, safe: 'yes', spellings: ['mg/dL'] },
      // tenfold error if mg/dL is read as mg/L
      { ucum: 'ug/mL', factor: 1, safe: 'yes', spellings: ['ug/mL'] },
      // tenfold error if mg/dL is read as mg/L
      { ucum: 'nmol/L', factor: 0.105, safe: 'no', spellings: ['nmol/L'] },
    ],
  },
  esr: {
    unit: 'mm/h',
    sets: ['lab.esr'],
    groups: [{ ucum: 'mm/h', factor: 1, safe: 'yes', spellings: ['mm/h', 'mm/hr', 'MM/HR', 'mm/Hr.', 'mm/1sthr'] }],
  },
  'alt/ast/alp/ldh': {
    unit: 'U/L',
    sets: ['lab.alt', 'lab.ast', 'lab.alp', 'lab.ldh'],
    groups: [
      // 1 ukat = 60 U
      { ucum: 'U/L', factor: 1, safe: 'yes', spellings: ['U/L', 'IU/L', '[IU]/L', 'IntUnits/L', 'Unit/L.', 'mU/mL'] },
      // 1 ukat = 60 U
      { ucum: 'ukat/L', factor: 60, safe: 'context', spellings: ['ukat/L'] },
      // 1 ukat = 60 U
      { ucum: 'nkat/L', factor: 0.06, safe: 'context', spellings: ['nkat/L'] },
      // a thousandth of what is meant, or a slip
      { safe: 'no', spellings: ['mIU/L'] },
    ],
  },
  ferritin: {
    unit: 'ug/L',
    sets: ['lab.ferritin'],
    groups: [
      { ucum: 'ng/mL', factor: 1, safe: 'yes', spellings: ['ng/mL'] },
      { ucum: 'ug/L', factor: 1, safe: 'yes', spellings: ['ug/L'] },
      { ucum: 'ug/L', factor: 1, safe: 'yes', spellings: ['mcg/L'] },
      { ucum: 'pmol/L', factor: 0.445, safe: 'no', spellings: ['pmol/L'] },
    ],
  },
  triglycerides: {
    unit: 'mmol/L',
    sets: ['lab.tg'],
    groups: [
      // mg/dL divided by 88.57 (885.7 g/mol average): general knowledge
      { ucum: 'mg/dL', factor: 0.01129, safe: 'yes', spellings: ['mg/dL'] },
      // mg/dL divided by 88.57 (885.7 g/mol average): general knowledge
      { ucum: 'mmol/L', factor: 1, safe: 'yes', spellings: ['mmol/L'] },
      // mg/dL divided by 88.57 (885.7 g/mol average): general knowledge
      { ucum: 'g/L', factor: 1.129, safe: 'yes', spellings: ['g/L'] },
    ],
  },
  fibrinogen: {
    unit: 'g/L',
    sets: ['lab.fib'],
    groups: [
      { ucum: 'mg/dL', factor: 0.01, safe: 'yes', spellings: ['mg/dL'] },
      { ucum: 'g/L', factor: 1, safe: 'yes', spellings: ['g/L'] },
      { ucum: 'mg/L', factor: 0.001, safe: 'yes', spellings: ['mg/L'] },
      { ucum: 'umol/L', factor: 0.34, safe: 'no', spellings: ['umol/L'] },
    ],
  },
  b12: {
    unit: 'pmol/L',
    sets: ['lab.b12'],
    groups: [
      // cobalamin 1355.4 g/mol: 1 pg/mL = 0.738 pmol/L (molar mass general knowledge)
      { ucum: 'pg/mL', factor: 0.738, safe: 'yes', spellings: ['pg/mL'] },
      // cobalamin 1355.4 g/mol: 1 pg/mL = 0.738 pmol/L (molar mass general knowledge)
      { ucum: 'ng/L', factor: 0.738, safe: 'yes', spellings: ['ng/L'] },
      // cobalamin 1355.4 g/mol: 1 pg/mL = 0.738 pmol/L (molar mass general knowledge)
      { ucum: 'pmol/L', factor: 1, safe: 'yes', spellings: ['pmol/L'] },
      // cobalamin 1355.4 g/mol: 1 pg/mL = 0.738 pmol/L (molar mass general knowledge)
      { ucum: 'ng/dL', factor: 7.38, safe: 'yes', spellings: ['ng/dL'] },
    ],
  },
  folate: {
    unit: 'nmol/L',
    sets: ['lab.folate'],
    groups: [
      // folate 441.4 g/mol (LHNCBC molecular weight table)
      { ucum: 'ng/mL', factor: 2.266, safe: 'yes', spellings: ['ng/mL'] },
      // folate 441.4 g/mol (LHNCBC molecular weight table)
      { ucum: 'ug/L', factor: 2.266, safe: 'yes', spellings: ['ug/L'] },
      // folate 441.4 g/mol (LHNCBC molecular weight table)
      { ucum: 'nmol/L', factor: 1, safe: 'yes', spellings: ['nmol/L'] },
    ],
  },
  copper: {
    unit: 'umol/L',
    sets: ['lab.cu'],
    groups: [
      // copper 63.55 g/mol (LHNCBC molecular weight table)
      { ucum: 'ug/dL', factor: 0.1574, safe: 'yes', spellings: ['ug/dL'] },
      // copper 63.55 g/mol (LHNCBC molecular weight table)
      { ucum: 'umol/L', factor: 1, safe: 'yes', spellings: ['umol/L'] },
      // copper 63.55 g/mol (LHNCBC molecular weight table)
      { ucum: 'ug/L', factor: 0.01574, safe: 'yes', spellings: ['ug/L'] },
      // copper 63.55 g/mol (LHNCBC molecular weight table)
      { ucum: 'ug/dL', factor: 0.1574, safe: 'yes', spellings: ['mcg/dL'] },
    ],
  },
  zinc: {
    unit: 'umol/L',
    sets: ['lab.zn'],
    groups: [
      // zinc 65.38 g/mol (LHNCBC molecular weight table)
      { ucum: 'ug/dL', factor: 0.153, safe: 'yes', spellings: ['ug/dL'] },
      // zinc 65.38 g/mol (LHNCBC molecular weight table)
      { ucum: 'ug/mL', factor: 15.3, safe: 'yes', spellings: ['ug/mL'] },
      // zinc 65.38 g/mol (LHNCBC molecular weight table)
      { ucum: 'umol/L', factor: 1, safe: 'yes', spellings: ['umol/L'] },
      // zinc 65.38 g/mol (LHNCBC molecular weight table)
      { ucum: 'ug/dL', factor: 0.153, safe: 'yes', spellings: ['mcg/dL'] },
    ],
  },
  ceruloplasmin: {
    unit: 'mg/L',
    sets: ['lab.cerulo'],
    groups: [
      { ucum: 'mg/dL', factor: 10, safe: 'yes', spellings: ['mg/dL'] },
      { ucum: 'g/L', factor: 1000, safe: 'yes', spellings: ['g/L'] },
      { ucum: 'mg/L', factor: 1, safe: 'yes', spellings: ['mg/L'] },
    ],
  },
  tsh: {
    unit: 'm[IU]/L',
    sets: ['lab.tsh'],
    groups: [
      // uIU/mL = mIU/L
      {
        ucum: 'm[IU]/L',
        factor: 1,
        safe: 'yes',
        spellings: ['m[IU]/L', 'mIU/L', 'uIU/mL', 'UIU/ML', 'ulU/ml', 'mcIU/mL', 'u[IU]/mL', 'mU/L', 'µIU/mL'],
      },
    ],
  },
  ft4: {
    unit: 'pmol/L',
    sets: ['lab.ft4'],
    groups: [
      // thyroxine 776.9 g/mol (LHNCBC molecular weight table)
      { ucum: 'ng/dL', factor: 12.87, safe: 'yes', spellings: ['ng/dL'] },
      // thyroxine 776.9 g/mol (LHNCBC molecular weight table)
      { ucum: 'pg/mL', factor: 1.287, safe: 'yes', spellings: ['pg/mL'] },
      // thyroxine 776.9 g/mol (LHNCBC molecular weight table)
      { ucum: 'pmol/L', factor: 1, safe: 'yes', spellings: ['pmol/L'] },
    ],
  },
  bilirubin: {
    unit: 'umol/L',
    sets: ['lab.bili', 'lab.bili-ind'],
    groups: [
      // 584.7 g/mol general knowledge
      { ucum: 'mg/dL', factor: 17.1, safe: 'yes', spellings: ['mg/dL'] },
      // 584.7 g/mol general knowledge
      { ucum: 'umol/L', factor: 1, safe: 'yes', spellings: ['umol/L'] },
      // 584.7 g/mol general knowledge
      { ucum: 'umol/L', factor: 1, safe: 'yes', spellings: ['mcmol/L'] },
    ],
  },
  albumin: {
    unit: 'g/L',
    sets: ['lab.alb'],
    groups: [
      { ucum: 'g/dL', factor: 10, safe: 'yes', spellings: ['g/dL'] },
      { ucum: 'g/L', factor: 1, safe: 'yes', spellings: ['g/L'] },
      { ucum: 'umol/L', factor: 0.0665, safe: 'no', spellings: ['umol/L'] },
    ],
  },
  creatinine: {
    unit: 'umol/L',
    sets: ['lab.creat'],
    groups: [
      // 113.1 g/mol general knowledge
      { ucum: 'mg/dL', factor: 88.4, safe: 'yes', spellings: ['mg/dL'] },
      // 113.1 g/mol general knowledge
      { ucum: 'umol/L', factor: 1, safe: 'yes', spellings: ['umol/L'] },
      // 113.1 g/mol general knowledge
      { ucum: 'mg/dL', factor: 88.4, safe: 'yes', spellings: ['mg/dl'] },
      // 113.1 g/mol general knowledge
      { ucum: 'mmol/L', factor: 1000, safe: 'yes', spellings: ['mmol/L'] },
    ],
  },
  'c3/c4/immunoglobulins/haptoglobin': {
    unit: 'g/L',
    sets: ['lab.c3', 'lab.c4', 'lab.igg', 'lab.iga', 'lab.igm', 'lab.hapto'],
    groups: [
      { ucum: 'mg/dL', factor: 0.01, safe: 'yes', spellings: ['mg/dL'] },
      { ucum: 'g/L', factor: 1, safe: 'yes', spellings: ['g/L'] },
      { ucum: 'mg/L', factor: 0.001, safe: 'yes', spellings: ['mg/L'] },
    ],
  },
  'cd4-count': {
    unit: '/uL',
    sets: ['lab.cd3', 'lab.cd4', 'lab.cd8', 'lab.cd19', 'lab.nk'],
    groups: [
      // CD4 is reported per uL, unlike WBC
      { ucum: '/uL', factor: 1, safe: 'yes', spellings: ['/uL'] },
      // CD4 is reported per uL, unlike WBC
      { ucum: '/uL', factor: 1, safe: 'yes', spellings: ['cells/uL'] },
      // CD4 is reported per uL, unlike WBC
      { ucum: '10*6/L', factor: 1, safe: 'yes', spellings: ['10*6/L'] },
      // CD4 is reported per uL, unlike WBC
      { ucum: '10*9/L', factor: 1000, safe: 'yes', spellings: ['10*9/L'] },
      // CD4 is reported per uL, unlike WBC
      { ucum: '/uL', factor: 1, safe: 'yes', spellings: ['cells/mm3'] },
    ],
  },
  'body-temperature': {
    unit: 'Cel',
    sets: ['vital.temp'],
    groups: [
      // 30-43 without unit is Celsius
      { ucum: 'Cel', factor: 1, safe: 'yes', spellings: ['Cel', 'degC', 'DegC', 'deg C', '°C'] },
      // F: (x-32)/1.8; 95-108 without unit is Fahrenheit
      { ucum: '[degF]', factor: 'fahrenheit', safe: 'yes', spellings: ['[degF]', 'degF', '°F'] },
    ],
  },
  'heart-rate/respiratory-rate': {
    unit: '/min',
    sets: ['vital.hr', 'vital.rr'],
    groups: [
      { ucum: '/min', factor: 1, safe: 'yes', spellings: ['/min', '{beats}/min', 'beats/min', 'bpm', '{breaths}/min', 'br/min'] },
    ],
  },
  'blood-pressure': {
    unit: 'mm[Hg]',
    sets: ['vital.sbp'],
    groups: [
      { ucum: 'mm[Hg]', factor: 1, safe: 'yes', spellings: ['mm[Hg]', 'mmHg', 'mm Hg', 'mm/Hg'] },
      { ucum: 'kPa', factor: 7.5006, safe: 'yes', spellings: ['kPa'] },
    ],
  },
  spo2: {
    unit: '%',
    sets: ['vital.spo2'],
    groups: [
      { ucum: '%', factor: 1, safe: 'yes', spellings: ['%', '%{Hemoglobin}', '% Saturation'] },
      { ucum: '1', factor: 100, safe: 'context', spellings: ['1'] },
    ],
  },
  'nrbc-per-100-wbc': {
    unit: '/100{WBCs}',
    sets: ['lab.nrbc'],
    groups: [
      // a ratio to 100 leukocytes, may exceed 100; never part of the differential sum
      { ucum: '/100{WBC}', factor: 1, safe: 'yes', spellings: ['/100{WBC}'] },
      // multiplier without volume: treat as 10*3/uL if magnitude fits
      { ucum: '/100{WBCs}', factor: 1, safe: 'yes', spellings: ['/100{WBCs}', '/100 WBC'] },
      // some analysers print % for nRBC per 100 WBC
      { ucum: '/100{WBCs}', factor: 1, safe: 'context', spellings: ['%'] },
    ],
  },
} satisfies Record<string, QuantityUnits>;

/**
 * From a UCUM code to the unit of the code set. A factor of 1 says that two ways of writing are the same unit.
 * Molar factors: haemoglobin monomer 16.11 g/mmol and triglycerides 885.7 g/mol are general knowledge.
 */
export const unitConversions: UnitConversions = {
  ...bloodCountConversions,
  'lab.hct': [{ from: 'L/L', factor: 100 }],
  'lab.b12': [
    { from: 'pmol/L', factor: 1.355 },
    { from: 'ng/L', factor: 1 },
    { from: 'ng/dL', factor: 10 },
  ],
  'lab.folate': [
    { from: 'nmol/L', factor: 0.4413 },
    { from: 'ug/L', factor: 1 },
  ],
  'lab.cu': [
    { from: 'umol/L', factor: 6.355 },
    { from: 'ug/mL', factor: 100 },
    { from: 'ug/L', factor: 0.1 },
  ],
  'lab.zn': [
    { from: 'umol/L', factor: 0.0654 },
    { from: 'ug/dL', factor: 0.01 },
  ],
  'lab.cerulo': [
    { from: 'g/L', factor: 100 },
    { from: 'mg/L', factor: 0.1 },
  ],
  'lab.tg': [
    { from: 'mmol/L', factor: 88.57 },
    { from: 'g/L', factor: 100 },
  ],
  'lab.fib': [
    { from: 'g/L', factor: 100 },
    { from: 'mg/L', factor: 0.1 },
  ],
  'lab.ca': [{ from: 'mmol/L', factor: 4.008 }],
  'lab.creat': [
    { from: 'umol/L', factor: 0.01131 },
    { from: 'mmol/L', factor: 11.31 },
  ],
  'lab.bili': [{ from: 'umol/L', factor: 0.0585 }],
  'lab.bili-ind': [{ from: 'umol/L', factor: 0.0585 }],
  'lab.alb': [{ from: 'g/L', factor: 0.1 }],
  'lab.igg': [
    { from: 'g/L', factor: 100 },
    { from: 'mg/L', factor: 0.1 },
  ],
  'lab.c3': [
    { from: 'g/L', factor: 100 },
    { from: 'mg/L', factor: 0.1 },
  ],
  'lab.c4': [
    { from: 'g/L', factor: 100 },
    { from: 'mg/L', factor: 0.1 },
  ],
  'lab.hapto': [
    { from: 'g/L', factor: 100 },
    { from: 'mg/L', factor: 0.1 },
  ],
  'lab.ft4': [
    { from: 'pmol/L', factor: 0.0777 },
    { from: 'pg/mL', factor: 0.1 },
  ],
  'lab.cortisol': [{ from: 'nmol/L', factor: 0.03625 }],
  'lab.crp': [{ from: 'mg/dL', factor: 10 }],
  'lab.mma': [{ from: 'nmol/L', factor: 0.001 }],
  'lab.lactate': [{ from: 'mg/dL', factor: 0.111 }],
  'lab.lead': [{ from: 'umol/L', factor: 20.72 }],
  'lab.pct': [{ from: 'ug/L', factor: 1 }],
  'lab.ferritin': [{ from: 'ug/L', factor: 1 }],
  'lab.cd3': [{ from: '10*9/L', factor: 1000 }],
  'lab.cd4': [{ from: '10*9/L', factor: 1000 }],
  'lab.cd19': [{ from: '10*9/L', factor: 1000 }],
  'lab.nk': [{ from: '10*9/L', factor: 1000 }],
  'lab.retic-abs': [
    { from: '10*6/uL', factor: 1000 },
    { from: '/uL', factor: 0.001 },
    { from: '10*3/uL', factor: 1 },
  ],
  'lab.tsh': [{ from: 'u[IU]/mL', factor: 1 }],
  'vital.temp': [{ from: '[degF]', factor: 'fahrenheit' }],
  'vital.spo2': [{ from: '1', factor: 100 }],
  'lab.inr': [
    { from: '1', factor: 1 },
    { from: '{ratio}', factor: 1 },
    { from: '{INR}', factor: 1 },
  ],
  'lab.egfr': [
    { from: 'mL/min/1.73m2', factor: 1 },
    { from: 'mL/min/{1.73_m2}', factor: 1 },
  ],
  'lab.rf': [
    { from: '[IU]/mL', factor: 1 },
    { from: 'kU/L', factor: 1 },
  ],
  'vital.bmi': [{ from: 'kg/m2', factor: 1 }],
  'lab.iga': [
    { from: 'g/L', factor: 100 },
    { from: 'mg/L', factor: 0.1 },
  ],
  'lab.igm': [
    { from: 'g/L', factor: 100 },
    { from: 'mg/L', factor: 0.1 },
  ],
  'lab.nrbc': [{ from: '/100{WBCs}', factor: 1 }],
};
