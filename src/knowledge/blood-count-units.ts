/**
 * Units of the blood count: the part of `units.ts` that the finding rests on. They stand apart because the finding is shown before
 * the other units are loaded. Machine-drafted; no clinician has signed it.
 */
import type { QuantityUnits, UnitConversions } from './unit-tables.ts';

export const bloodCountUnits = {
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
} satisfies Record<string, QuantityUnits>;

/** See `unitConversions`. */
export const bloodCountConversions: UnitConversions = {
  'lab.wbc': [
    { from: '10*3/uL', factor: 1 },
    { from: '/uL', factor: 0.001 },
  ],
  'lab.hgb': [
    { from: 'g/dL', factor: 10 },
    { from: 'mmol/L', factor: 16.11 },
  ],
  'lab.anc': [
    { from: '/uL', factor: 0.001 },
    { from: '10*3/uL', factor: 1 },
  ],
  'lab.alc': [{ from: '/uL', factor: 0.001 }],
  'lab.amc': [{ from: '/uL', factor: 0.001 }],
  'lab.aec': [{ from: '/uL', factor: 0.001 }],
  'lab.plt': [{ from: '10*3/uL', factor: 1 }],
};
