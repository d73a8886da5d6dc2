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
import type { CodeSetId } from './rule.ts';

/** Multiplied; Fahrenheit is (F − 32) × 5/9, rounded to 0.1 before it is compared. */
export type UnitFactor = number | 'fahrenheit';

export interface UnitGroup {
  /** UCUM code that the spellings mean; absent where they mean nothing certain. */
  readonly ucum?: string;
  readonly factor?: UnitFactor;
  readonly safe: 'yes' | 'no' | 'context';
  /** From `from` (inclusive) to `to` (exclusive), as written. */
  readonly bySize?: readonly { readonly from: number; readonly to?: number; readonly factor: number }[];
  readonly spellings: readonly string[];
}

export interface QuantityUnits {
  /** UCUM. */
  readonly unit: string;
  /** Code sets whose results are of this quantity; empty for analytes that no rule reads. */
  readonly sets: readonly CodeSetId[];
  readonly groups: readonly UnitGroup[];
}

export const units = {
  'wbc/platelet/diff-absolute': {
    unit: '10*9/L',
    sets: [
      'lab.wbc',
      'lab.anc',
      'lab.segs-abs',
      'lab.bands-abs',
      'lab.alc',
      'lab.amc',
      'lab.aec',
      'lab.abc',
      'lab.ig-abs',
      'lab.blast-abs',
      'lab.plt',
      'lab.wbc-citrate',
      'lab.retic-abs',
    ],
    groups: [
      // thousand per microlitre = 10*9/L, factor 1
      {
        ucum: '10*3/uL',
        factor: 1,
        safe: 'yes',
        spellings: [
          '10*3/uL',
          '10^3/uL',
          '10^3/µL',
          '10³/µL',
          'x10^3/uL',
          'x10³/µL',
          'x 10³/mm3',
          '10e3/uL',
          '10.e3/uL',
          'x10E3/uL',
          'x10e+03/uL',
          '10s3/uL',
          '10s3uL',
          '10x3/uL',
          '10x3/cmm',
          '10x3/ccm',
          '10x3cumm',
          'x10e3/cumm',
          '10 3/uL',
          '103/uL',
          "10'3/uL",
          '10+3/ul',
          '10(3)/mcL',
          '10(3)/ mcL',
          'X10(3)/uL',
          '10E3/mcL',
          '10^3/mm3',
          '10*3/mm3',
          '10e3/mm3',
          '10**3/ul',
          'K/uL',
          'K/µL',
          'k/ul',
          '# K/ul',
          'K/mcL',
          'K/mm3',
          'K/mm-3',
          'K/cmm',
          'K/cmm AUTO',
          'K/cumm',
          'K/cu mm',
          '1000/uL',
          '1000/mcL',
          '1000/mm3',
          'x1000/uL',
          '#x1000/uL',
          'thou/uL',
          'thou/mcL',
          'Thou/cumm',
          'thoucmm',
          'thous/uL',
          'Thous./ul',
          'thous/mcl',
          'thous/cmm',
          'Thous./cmm',
          'thous./mm3',
          'tho/mm3',
          'Thousand/uL',
          'th/uL',
          'th/mm3',
          'th/cumm',
          't/cmm',
          'T/CUMM',
          'Tsd/µl',
          'Tsd./µl',
          'miles/mm3',
        ],
      },
      // already canonical (10*9/L; 10*6/mL is the same number)
      {
        ucum: '10*9/L',
        factor: 1,
        safe: 'yes',
        spellings: [
          '10*9/L',
          '10^9/L',
          '10⁹/L',
          'x 10^9/L',
          'x10^9/L',
          'x10(9)/L',
          '10E9/L',
          'x10e9/L',
          'x10e+09/L',
          '10e+9/l',
          'Bill/L',
          'bil/L',
          'GI/L',
          'Giga per Liter',
          '/nL',
          '1/nL',
          'Gpt/l',
          '10^6/mL',
        ],
      },
      // single cells per microlitre: divide by 1000 (10*6/L and 10*3/mL are the same number as /uL)
      {
        ucum: '/uL',
        factor: 0.001,
        safe: 'yes',
        spellings: [
          '/uL',
          '/µL',
          '#/uL',
          'cells/uL',
          '{cells}/uL',
          'cells/mcL',
          '/mcL',
          '/mm3',
          '1/mm3',
          '/cmm',
          '#/cmm',
          '/cumm',
          '/cum',
          'cells/cumm',
          'cells/cu.mm',
          'Cells/cumm',
          'WBC/cmm',
          '10*6/L',
          '10^6/L',
          'M/L',
          'Mega/L',
          '10^3/mL',
        ],
      },
      // a volume, not a concentration; in VA data it means cells/uL (x0.001). Use magnitude: >=100 -> x0.001, else unit unknown
      { safe: 'no', bySize: [{ from: 100, factor: 0.001 }], spellings: ['uL'] },
      // same as bare uL
      { safe: 'no', bySize: [{ from: 100, factor: 0.001 }], spellings: ['cumm', 'cmm'] },
      // truncated 10*3/uL: accept as 10*3/uL only if magnitude fits (0.05-400)
      { safe: 'no', bySize: [{ from: 0.05, to: 400, factor: 1 }], spellings: ['10*3/u'] },
      // no unit: decide by magnitude; never show as certain
      { safe: 'no', spellings: [''] },
      // UCUM dimensionless: for counts meaningless; for differential means fraction 0..1
      { safe: 'no', spellings: ['1'] },
      // multiplier without volume: treat as 10*3/uL if magnitude fits
      {
        safe: 'no',
        bySize: [{ from: 0.05, to: 400, factor: 1 }],
        spellings: ['10*3', 'K', 'thou', 'thousand', '10^3', 'x103', 'x1000'],
      },
      // written minus 3, meant 10^3; VA maps to 10*3
      { safe: 'no', bySize: [{ from: 0.05, to: 400, factor: 1 }], spellings: ['X 10-3'] },
      // untrusted
      { safe: 'no', spellings: ['10000'] },
      // written 10 to the MINUS 3 but meant 10*3/uL (VA data treat it as thousand)
      { safe: 'no', bySize: [{ from: 0.05, to: 400, factor: 1 }], spellings: ['X 10-3/uL'] },
      // literally 10*3/mL = 10*6/L (x0.001), but in VA rows it is a mislabelled K/uL: decide by magnitude
      {
        safe: 'no',
        bySize: [
          { from: 0.05, to: 100, factor: 1 },
          { from: 100, factor: 0.001 },
        ],
        spellings: ['K/mL'],
      },
      // two public VA sources disagree: decide by magnitude
      {
        safe: 'no',
        bySize: [
          { from: 0.05, to: 100, factor: 1 },
          { from: 100, factor: 0.001 },
        ],
        spellings: ['K/ccm'],
      },
      // for cell counts = 10*9/L (factor 1); for haemoglobin = g/L: choose by analyte, never by string alone
      { ucum: '10*9/L', factor: 1, safe: 'context', spellings: ['G/L'] },
      // for RBC = 10*12/L; for anything else refuse
      { safe: 'no', spellings: ['T/L'] },
      // lower-cased G/L on a count: accept as 10*9/L only for wbc/platelet analytes and plausible magnitude
      { safe: 'no', bySize: [{ from: 0.05, to: 400, factor: 1 }], spellings: ['g/L'] },
      // analyte decides: WBC/platelets thousand (factor 1), RBC million
      { ucum: '10*3/uL', factor: 1, safe: 'context', spellings: ['mil/mm3'] },
      // analyte decides as mil/mm3
      { ucum: '10*3/uL', factor: 1, safe: 'context', spellings: ['mil/uL'] },
      // RBC: million; on WBC/platelets ambiguous
      { safe: 'no', spellings: ['MIL/CUMM'] },
      // analyte decides
      { safe: 'no', spellings: ['mill/mm3'] },
      // thousand (VA style t/cmm) - analyte decides
      { ucum: '10*3/uL', factor: 1, safe: 'context', spellings: ['T/mm3'] },
      // on WBC almost surely a mislabel: reject and flag
      { safe: 'no', spellings: ['10*6/uL'] },
      // absolute LOINC with % unit: conflict; do not convert, flag
      { safe: 'no', spellings: ['%'] },
      // typo; reject unless magnitude fits, flag
      { safe: 'no', bySize: [{ from: 0.05, to: 400, factor: 1 }], spellings: ['K/iL'] },
      // typo
      { safe: 'no', bySize: [{ from: 0.05, to: 400, factor: 1 }], spellings: ['K/u/'] },
      // qualitative platelet estimate in the unit field
      { safe: 'no', spellings: ['ADEQ'] },
      // strip quotes first
      { ucum: '10*3/uL', factor: 1, safe: 'yes', spellings: ['"K/uL"'] },
      // differential percent or per-100-WBC: by analyte
      { safe: 'no', spellings: ['%/WBC'] },
      // same as /uL (UCUM allows l and L for litre); divide by 1000
      { ucum: '/uL', factor: 0.001, safe: 'yes', spellings: ['/ul'] },
    ],
  },
  platelet: {
    unit: '10*9/L',
    sets: ['lab.plt'],
    groups: [
      // 1 lakh = 100 000: 1.5 lakh/cumm = 150 x10*9/L; platelets only
      { factor: 100, safe: 'yes', spellings: ['Lakhs/cumm', 'lakh/cumm', 'lakhs/µL'] },
    ],
  },
  'differential-percent': {
    unit: '%',
    sets: [
      'lab.neut-pct',
      'lab.segs-pct',
      'lab.bands-pct',
      'lab.lymph-pct',
      'lab.mono-pct',
      'lab.eos-pct',
      'lab.baso-pct',
      'lab.ig-pct',
      'lab.metamyelo-pct',
      'lab.myelo-pct',
      'lab.promyelo-pct',
      'lab.blast-pct',
      'lab.variant-lymph',
      'lab.abn-lymph',
      'lab.lgl-pct',
    ],
    groups: [
      // percent of leukocytes; nRBC per 100 WBC is NOT a share of 100
      {
        ucum: '%',
        factor: 1,
        safe: 'yes',
        spellings: ['%', '%  AUTO', 'PERCENT', '"%"', '% of WBC', '/100 WBC', '/100{WBCs}', '%{WBCs}', 'percent'],
      },
      // decimal fraction: x100. Only for NFr.DF codes or when all differential members are <= 1 and sum to about 1
      { ucum: '1', factor: 100, safe: 'context', spellings: ['1', '{fraction}', 'ratio'] },
      // unknown: use the sum of the members (about 100 or about 1) to decide
      { safe: 'no', spellings: ['g/L', ''] },
    ],
  },
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
  hemoglobin: {
    unit: 'g/L',
    sets: ['lab.hgb'],
    groups: [
      { ucum: 'g/dL', factor: 10, safe: 'yes', spellings: ['g/dL', 'gm/dL', 'g/dl.', 'g%', 'gm%', 'gms/dL', 'gHb/dL'] },
      { ucum: 'g/L', factor: 1, safe: 'yes', spellings: ['g/L', 'gm/L'] },
      // gram per litre when the analyte is haemoglobin
      { ucum: 'g/L', factor: 1, safe: 'yes', spellings: ['G/L'] },
      // monomer haemoglobin, factor 16.11: general knowledge, unverified; do not use without a visible conversion note
      { ucum: 'mmol/L', factor: 16.11, safe: 'context', spellings: ['mmol/L'] },
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
export const unitConversions: Readonly<
  Partial<Record<CodeSetId, readonly { readonly from: string; readonly factor: UnitFactor }[]>>
> = {
  'lab.wbc': [
    { from: '10*3/uL', factor: 1 },
    { from: '/uL', factor: 0.001 },
  ],
  'lab.hgb': [
    { from: 'g/dL', factor: 10 },
    { from: 'mmol/L', factor: 16.11 },
  ],
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
  'lab.anc': [
    { from: '/uL', factor: 0.001 },
    { from: '10*3/uL', factor: 1 },
  ],
  'lab.alc': [{ from: '/uL', factor: 0.001 }],
  'lab.amc': [{ from: '/uL', factor: 0.001 }],
  'lab.aec': [{ from: '/uL', factor: 0.001 }],
  'lab.plt': [{ from: '10*3/uL', factor: 1 }],
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
