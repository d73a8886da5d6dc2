/**
 * What a picture calls for before any cause is named: sets of tests with points. Machine-drafted; no clinician has signed it.
 *
 * A set whose `when` holds adds its points even when no cause passed its gate. While a set with `only` holds, no other set adds
 * anything, and a candidate only with a hard anchor, enough points and not as a medicine (`ranking.ts`); alerts always do.
 */
import type { WorkupSet } from './rule.ts';

export const workupSets: readonly WorkupSet[] = [
  {
    id: 'ws-mild-single',
    name: 'Isolated mild low count, seen once',
    when: {
      all: [
        {
          all: [
            { unless: { rule: 'PR-76' } },
            {
              any: [
                { rule: 'PR-66' },
                {
                  all: [
                    { low: 'anc' },
                    { lab: 'lab.anc', op: '>=', value: 1, unit: '10*9/L' },
                    { unless: { rule: 'PR-61' } },
                    { unless: { rule: 'PR-68' } },
                  ],
                },
                {
                  all: [
                    { low: 'wbc' },
                    { lab: 'lab.wbc', op: '>=', value: 3, unit: '10*9/L' },
                    { noResult: 'lab.anc', sameSpecimenAs: 'lab.wbc' },
                    { unless: { rule: 'PR-61' } },
                    { unless: { rule: 'PR-68' } },
                  ],
                },
              ],
            },
          ],
        },
        { unless: { rule: 'PR-64' } },
        { unless: { computed: 'course-persistent' } },
        { unless: { rule: 'PR-69' } },
      ],
    },
    tests: { 'cbc-diff': 30, 'drug-history': 12, 'prior-counts': 6 },
    only: true,
    why: 'Most are normal on repeat; drugs and viral illness explain most of the rest. No other test is needed now.',
    cites: ['nhs-borders', 'boxer-2012'],
  },
  {
    id: 'ws-nadir',
    name: 'Expected fall after cytotoxic treatment, afebrile',
    when: { all: [{ rule: 'PR-69' }, { unless: { rule: 'PR-68' } }] },
    tests: { 'cbc-diff': 30, 'drug-history': 20 },
    only: true,
    why: 'Timing explains it; look further only if it does not recover.',
    cites: ['nccn-mgf', 'gk'],
  },
  {
    id: 'ws-first',
    name: 'Every new low count',
    when: { any: [{ low: 'wbc' }, { low: 'anc' }, { low: 'alc' }] },
    tests: { 'cbc-diff': 30, 'blood-smear': 28, 'drug-history': 6 },
    why: 'Repeat, film and medicine review come first.',
    cites: ['nhs-borders', 'boxer-2012'],
  },
  {
    id: 'ws-mild-confirmed',
    name: 'Isolated mild low count, confirmed',
    when: {
      all: [
        {
          all: [
            { unless: { rule: 'PR-76' } },
            {
              any: [
                { rule: 'PR-66' },
                {
                  all: [
                    { low: 'anc' },
                    { lab: 'lab.anc', op: '>=', value: 1, unit: '10*9/L' },
                    { unless: { rule: 'PR-61' } },
                    { unless: { rule: 'PR-68' } },
                  ],
                },
                {
                  all: [
                    { low: 'wbc' },
                    { lab: 'lab.wbc', op: '>=', value: 3, unit: '10*9/L' },
                    { noResult: 'lab.anc', sameSpecimenAs: 'lab.wbc' },
                    { unless: { rule: 'PR-61' } },
                    { unless: { rule: 'PR-68' } },
                  ],
                },
              ],
            },
          ],
        },
        { rule: 'PR-64' },
        { age: { min: 16, unit: 'a' } },
        { unless: { rule: 'PR-69' } },
      ],
    },
    tests: { hiv: 6 },
    why: 'Unexplained leukopenia over 4 weeks is an HIV indicator condition; a film ends most doubts.',
    cites: ['nhs-lothian', 'hiv-au'],
  },
  {
    id: 'ws-confirmed',
    name: 'Confirmed neutropenia, or ANC below 1.0 once',
    when: {
      all: [
        { age: { min: 16, unit: 'a' } },
        {
          any: [
            { rule: 'PR-62' },
            { all: [{ rule: 'PR-64' }, { low: 'anc' }] },
            { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L' },
          ],
        },
        { unless: { rule: 'PR-21' } },
        { unless: { rule: 'PR-61' } },
        { unless: { rule: 'PR-68' } },
        { unless: { rule: 'PR-69' } },
      ],
    },
    tests: { b12: 6, folate: 3, hiv: 6, 'hepatitis-b': 4, 'hepatitis-c': 4, ana: 5, lft: 3, tsh: 2 },
    why: 'Film, haematinics and chronic viral serology first; ANA when confirmed and unexplained.',
    cites: ['nhs-borders', 'nhs-lothian', 'gk'],
  },
  {
    id: 'ws-unexplained',
    name: 'Unexplained and confirmed, below ANC 1.0, or with a second line low',
    when: {
      all: [
        { age: { min: 16, unit: 'a' } },
        { computed: 'unexplained' },
        { any: [{ rule: 'PR-64' }, { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L' }, { rule: 'PR-61' }, { rule: 'PR-63' }] },
        { unless: { rule: 'PR-69' } },
      ],
    },
    tests: { b12: 6, folate: 3, hiv: 6, 'hepatitis-b': 4, 'hepatitis-c': 4, ana: 5, lft: 3 },
    why: 'Basics before special tests.',
    cites: ['nhs-borders', 'tefferi-2005', 'gk'],
  },
  {
    id: 'ws-chronic',
    name: 'Persistent with ANC below 1.0 or a second line low',
    when: {
      all: [
        { computed: 'course-persistent' },
        { any: [{ lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L' }, { rule: 'PR-61' }] },
      ],
    },
    tests: { ana: 4, 'flow-pb': 4, b12: 3, hiv: 3 },
    why: 'Clonal and autoimmune causes gain weight with time.',
    cites: ['boxer-2012', 'gk'],
  },
  {
    id: 'ws-marked',
    name: 'Two lines markedly low',
    when: { all: [{ rule: 'PR-65' }, { unless: { rule: 'PR-69' } }, { unless: { rule: 'PR-71' } }] },
    tests: { retic: 8, b12: 7, folate: 6, marrow: 5, 'ldh-urate': 4, coag: 6, lft: 2, 'flow-pb': 7 },
    why: 'Film today; marrow is the next step if it stays unexplained.',
    cites: ['tefferi-2005', 'aa-bmj'],
  },
  {
    id: 'ws-pancytopenia',
    name: 'All three lines low, not marked',
    when: {
      all: [{ rule: 'PR-06' }, { unless: { rule: 'PR-65' } }, { unless: { rule: 'PR-69' } }, { unless: { rule: 'PR-71' } }],
    },
    tests: { retic: 7, b12: 7, folate: 6, lft: 3, 'ldh-urate': 3 },
    why: 'Film and reticulocytes separate marrow failure from loss, spleen and deficiency.',
    cites: ['tefferi-2005'],
  },
  {
    id: 'ws-other-line',
    name: 'A second line is low',
    when: {
      all: [
        { rule: 'PR-61' },
        { unless: { rule: 'PR-65' } },
        { unless: { rule: 'PR-06' } },
        { unless: { rule: 'PR-69' } },
        { unless: { rule: 'PR-71' } },
      ],
    },
    tests: { retic: 4, b12: 4, folate: 3, lft: 2, hiv: 3 },
    why: 'As above, milder.',
    cites: ['tefferi-2005'],
  },
  {
    id: 'ws-macrocytosis',
    name: 'MCV above 100',
    when: { all: [{ rule: 'PR-14' }, { age: { min: 16, unit: 'a' } }] },
    tests: { b12: 10, folate: 7, 'mma-hcy': 6, retic: 5, 'intrinsic-factor-ab': 3, tsh: 4, lft: 2 },
    why: 'Deficiency, alcohol, drugs and thyroid before marrow.',
    cites: ['tefferi-2005', 'gk'],
  },
  {
    id: 'ws-fever-serious',
    name: 'Fever with ANC below 1.0, left shift, falling platelets or after cytotoxic treatment',
    when: {
      all: [
        { any: [{ rule: 'PR-68' }, { cond: 'find.fever', window: 'P14D' }] },
        {
          any: [
            { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L' },
            { rule: 'PR-02' },
            { rule: 'PR-03' },
            { rule: 'PR-65' },
            { rule: 'PR-69' },
            { rule: 'PR-34' },
          ],
        },
      ],
    },
    tests: { 'blood-culture': 12, 'urine-culture': 4, 'chest-xray': 5, lactate: 2 },
    why: 'Infection first, within the hour.',
    cites: ['idsa-2010', 'gk'],
  },
  {
    id: 'ws-fever',
    name: 'Fever with a low count',
    when: { any: [{ rule: 'PR-68' }, { cond: 'find.fever', window: 'P14D' }] },
    tests: { 'blood-culture': 4, 'crp-esr': 3, 'resp-virus-pcr': 3, 'exposure-history': 3 },
    why: 'Usually viral; ask travel, ticks, animals, food once.',
    cites: ['fever-leukopenia-table', 'gk'],
  },
  {
    id: 'ws-prolonged-fever',
    name: 'Prolonged fever',
    when: { rule: 'PR-35' },
    tests: { hiv: 5, ebv: 7, cmv: 7, b19: 6, ferritin: 6, marrow: 4, 'flow-pb': 4, igra: 6, 'chest-xray': 3, 'afb-culture': 3 },
    why: 'Viral, haematological and granulomatous causes.',
    cites: ['fever-leukopenia-table'],
  },
  {
    id: 'ws-fever-spleen',
    name: 'Fever, spleen and cytopenias',
    when: { rule: 'PR-29' },
    tests: { marrow: 12, 'marrow-culture': 4, ferritin: 6, leishmania: 8, 'blood-culture': 4, triglycerides: 3 },
    why: 'HLH, leishmaniasis, lymphoma, tuberculosis.',
    cites: ['vl-2017', 'hlh-2004'],
  },
  {
    id: 'ws-respiratory',
    name: 'Respiratory illness',
    when: {
      any: [{ rule: 'PR-27' }, { cond: 'cond.pneumonia', window: 'P30D' }, { cond: 'find.lung-infiltrate', window: 'P30D' }],
    },
    tests: { 'resp-virus-pcr': 12, 'chest-xray': 5 },
    why: 'Influenza and COVID-19 first.',
    cites: ['gk'],
  },
  {
    id: 'ws-viral',
    name: 'Viral-type illness',
    when: { any: [{ cond: 'cond.viral', window: 'P30D' }, { cond: 'find.sorethroat', window: 'P30D' }, { rule: 'PR-28' }] },
    tests: { hiv: 4, ebv: 6, cmv: 3 },
    why: 'Mononucleosis and seroconversion look alike.',
    cites: ['gk'],
  },
  {
    id: 'ws-travel',
    name: 'Travel recorded',
    when: { cond: 'cond.travel', window: 'P12M' },
    tests: { malaria: 8, dengue: 7, hiv: 4 },
    why: 'By region.',
    cites: ['fever-leukopenia-table'],
  },
  {
    id: 'ws-nodes',
    name: 'Enlarged lymph nodes',
    when: { cond: 'find.lymphnode', window: 'active' },
    tests: { 'ldh-urate': 4, 'node-biopsy': 10, ebv: 4, hiv: 4 },
    why: 'Persistent nodes need tissue.',
    cites: ['gk'],
  },
  {
    id: 'ws-spleen',
    name: 'Enlarged spleen',
    when: { cond: 'cond.splenomegaly', window: 'active' },
    tests: { 'us-abdomen': 8, lft: 4, 'hepatitis-b': 3, 'hepatitis-c': 3, coag: 3 },
    why: 'Portal hypertension before rarities.',
    cites: ['gk'],
  },
  {
    id: 'ws-liver',
    name: 'Liver disease',
    when: {
      any: [
        { cond: 'cond.cirrhosis', window: 'active' },
        { cond: 'cond.liver-disease', window: 'active' },
        { cond: 'cond.portal', window: 'active' },
      ],
    },
    tests: { coag: 7, lft: 6, 'hepatitis-b': 6, 'hepatitis-c': 5, 'us-abdomen': 5 },
    why: 'Hypersplenism and its cause.',
    cites: ['gk'],
  },
  {
    id: 'ws-hiv',
    name: 'HIV infection known',
    when: { cond: 'cond.hiv', window: 'active' },
    tests: { 'fungal-workup': 6, 'afb-culture': 6, igra: 3, cmv: 6, 'blood-culture': 5, b19: 3 },
    why: 'Opportunistic infection of the marrow.',
    cites: ['gk'],
  },
  {
    id: 'ws-lymphopenia',
    name: 'Lymphopenia: persistent, severe or with another low line',
    when: {
      all: [
        { low: 'alc' },
        {
          any: [
            { rule: 'PR-63' },
            { lab: 'lab.alc', op: '<', value: 0.5, unit: '10*9/L' },
            { low: 'anc' },
            { low: 'plt' },
            { low: 'hgb' },
          ],
        },
        { unless: { rule: 'PR-69' } },
      ],
    },
    tests: { hiv: 4, 'lymph-subsets': 2, immunoglobulins: 2 },
    why: 'HIV first; then drugs, malnutrition, malignancy, connective tissue disease by features.',
    cites: ['msd-lymph', 'gk'],
  },
  {
    id: 'ws-nutrition',
    name: 'Nutritional risk or zinc',
    when: {
      any: [
        { cond: 'cond.anorexia', window: 'active' },
        { cond: 'cond.malnut', window: 'active' },
        { cond: 'cond.bariatric', window: 'P99Y' },
        { cond: 'cond.celiac', window: 'P99Y' },
        { cond: 'cond.zn-tox', window: 'P12M' },
        { cond: 'cond.cudef', window: 'P99Y' },
        { drug: { ids: ['zinc'] }, window: 'P12M' },
        { cond: 'cond.parenteral', window: 'P99Y' },
        { vital: 'vital.bmi', op: '<', value: 16, unit: 'kg/m2', window: 'P90D' },
        { cond: 'find.poordiet', window: 'P24M' },
        { all: [{ cond: 'cond.neuropathy', window: 'P24M' }, { low: 'hgb' }] },
      ],
    },
    tests: { copper: 9, b12: 7, folate: 7, zinc: 5 },
    why: 'Copper is the one that is forgotten.',
    cites: ['gk'],
  },
  {
    id: 'ws-rheumatic',
    name: 'Rheumatic features',
    when: {
      any: [
        { cond: 'find.arthralgia', window: 'P12M' },
        { rule: 'PR-33' },
        { cond: 'cond.sle', window: 'active' },
        { cond: 'cond.ra', window: 'active' },
        { cond: 'cond.sjogren', window: 'active' },
        { cond: 'cond.ctd-other', window: 'active' },
      ],
    },
    tests: { ana: 6, 'dsdna-ena': 6, 'rf-ccp': 4, complement: 2 },
    why: 'Only with features.',
    cites: ['eular-acr-2019'],
  },
  {
    id: 'ws-severe-chronic',
    name: 'Chronic or recurrent severe neutropenia',
    when: { rule: 'PR-30' },
    tests: { 'flow-pb': 8, 'tcr-clonality': 7, 'neutrophil-ab': 7, 'rf-ccp': 5, ana: 4, 'serial-cbc': 4, 'germline-panel': 3 },
    why: 'LGL, autoimmune, cyclic.',
    cites: ['lgl-2017', 'donadieu-2011'],
  },
  {
    id: 'ws-blasts',
    name: 'Blasts or Auer rods',
    when: { rule: 'PR-15' },
    tests: { coag: 8, marrow: 8, 'flow-pb': 8, 'pml-rara': 4, 'ldh-urate': 4 },
    why: 'Immediate haematology contact.',
    cites: ['ng12'],
  },
  {
    id: 'ws-child',
    name: 'Child under 16 years, neutropenia',
    when: { all: [{ age: { below: 16, unit: 'a' } }, { low: 'anc' }, { unless: { rule: 'PR-69' } }] },
    tests: { immunoglobulins: 7, ebv: 3 },
    why: 'Most follow a virus: repeat in 3-4 weeks; adult serology is not routine.',
    cites: ['fioredda-2023', 'gk'],
  },
  {
    id: 'ws-duffy',
    name: 'Stable mild isolated neutropenia, well',
    when: { all: [{ rule: 'PR-70' }, { unless: { rule: 'PR-61' } }, { noResult: 'lab.duffy', window: 'P99Y' }] },
    tests: { duffy: 8 },
    why: 'Fy(a-b-) ends the work-up.',
    cites: ['aafp-cw-526', 'merz-2023'],
  },
  {
    id: 'ws-thyroid',
    name: 'Thyroid clue or antithyroid drug',
    when: {
      any: [
        { cond: 'cond.hyperthyroid', window: 'active' },
        { drug: { classes: ['antithyroid (thionamide)'] }, window: 'P30D' },
      ],
    },
    tests: { tsh: 6 },
    why: 'Graves disease and its drugs both lower neutrophils.',
    cites: ['aggarwal-2016'],
  },
  {
    id: 'ws-retic-low',
    name: 'Low reticulocytes, or a child or joint pain with two low lines',
    when: {
      all: [
        { unless: { rule: 'PR-69' } },
        { rule: 'PR-61' },
        {
          any: [
            { rule: 'PR-81' },
            { all: [{ low: 'hgb' }, { cond: 'cond.haemolytic', window: 'P99Y' }] },
            { all: [{ low: 'hgb' }, { cond: 'find.arthralgia', window: 'P30D' }] },
          ],
        },
      ],
    },
    tests: { b19: 7, retic: 5, marrow: 2 },
    why: 'Parvovirus B19 and marrow failure.',
    cites: ['gk'],
  },
  {
    id: 'ws-blood-borne',
    name: 'Injecting drug use, sexual or cocaine exposure',
    when: {
      any: [
        { cond: 'cond.idu', window: 'P99Y' },
        { cond: 'cond.sti', window: 'P36M' },
        { cond: 'cond.hiv-indicator', window: 'P24M' },
        { cond: 'cond.cocaine', window: 'P99Y' },
      ],
    },
    tests: { hiv: 8, 'hepatitis-b': 5, 'hepatitis-c': 5 },
    why: 'One sample answers all three.',
    cites: ['gk'],
  },
  {
    id: 'ws-older',
    name: '60 years or older, second line low, not explained by treatment',
    when: {
      all: [
        { age: { min: 60, unit: 'a' } },
        { rule: 'PR-61' },
        { unless: { rule: 'PR-69' } },
        { unless: { rule: 'PR-71' } },
        { any: [{ rule: 'PR-06' }, { rule: 'PR-64' }, { lab: 'lab.hgb', op: '<', value: 100, unit: 'g/L' }] },
      ],
    },
    tests: { spep: 6, marrow: 2, cmp: 3 },
    why: 'Myeloma, MDS.',
    cites: ['gk'],
  },
  {
    id: 'ws-unexplained-chronic',
    name: 'Persistent second-line cytopenia, unexplained',
    when: {
      all: [
        { computed: 'course-persistent' },
        { rule: 'PR-61' },
        { unless: { cond: 'cond.cirrhosis', window: 'P99Y' } },
        { unless: { rule: 'PR-69' } },
      ],
    },
    tests: { marrow: 6, 'flow-pb': 3, 'myeloid-ngs': 3 },
    why: 'A persistent multi-line cytopenia needs a marrow.',
    cites: ['gk'],
  },
  {
    id: 'ws-platelets',
    name: 'Platelets below 100 with a low white count',
    when: {
      all: [
        { lab: 'lab.plt', op: '<', value: 100, unit: '10*9/L' },
        { unless: { rule: 'PR-69' } },
        { unless: { rule: 'PR-71' } },
      ],
    },
    tests: { coag: 5, lft: 2 },
    why: 'DIC, liver, spleen.',
    cites: ['gk'],
  },
  {
    id: 'ws-bleeding',
    name: 'Bleeding with a low white count',
    when: { all: [{ cond: 'find.bleeding', window: 'P30D' }, { low: 'plt' }] },
    tests: { coag: 8, 'blood-smear': 4 },
    why: 'APL and DIC kill in hours.',
    cites: ['gk'],
  },
  {
    id: 'ws-transplant',
    name: 'Transplant recipient',
    when: {
      any: [
        { cond: 'cond.tx', window: 'P99Y' },
        { cond: 'cond.hsct', window: 'P99Y' },
      ],
    },
    tests: { cmv: 8, b19: 5, ebv: 3 },
    why: 'Viruses before marrow.',
    cites: ['gk'],
  },
  {
    id: 'ws-hsct',
    name: 'After stem-cell transplant',
    when: { cond: 'cond.hsct', window: 'P99Y' },
    tests: { marrow: 6 },
    why: 'Relapse, graft failure.',
    cites: ['gk'],
  },
  {
    id: 'ws-immunosuppressed-fever',
    name: 'Fever under immunosuppression',
    when: { rule: 'PR-79' },
    tests: { 'fungal-workup': 6, igra: 5, 'blood-culture': 5, 'chest-xray': 5, cmv: 3 },
    why: 'Opportunistic infection.',
    cites: ['gk'],
  },
  {
    id: 'ws-endemic',
    name: 'Fever with travel or an endemic region',
    when: { rule: 'PR-82' },
    tests: { malaria: 6, 'blood-culture': 6, 'typhoid-culture': 4, dengue: 3, igra: 4 },
    why: 'Malaria films first.',
    cites: ['gk'],
  },
  {
    id: 'ws-tick',
    name: 'Tick exposure',
    when: { cond: 'cond.tick', window: 'P60D' },
    tests: { 'tick-pcr': 8, rickettsia: 7, 'blood-smear': 3 },
    why: 'Treat on suspicion.',
    cites: ['gk'],
  },
  {
    id: 'ws-endocrine',
    name: 'Signs of cortisol or thyroid disease',
    when: { any: [{ rule: 'PR-77' }, { cond: 'find.addison', window: 'P12M' }, { cond: 'cond.hypopit', window: 'P99Y' }] },
    tests: { cortisol: 9, tsh: 6, cmp: 5 },
    why: 'Cheap and decisive.',
    cites: ['gk'],
  },
  {
    id: 'ws-thyroid-signs',
    name: 'Thyroid features',
    when: {
      any: [
        { cond: 'find.thyrotoxic', window: 'P6M' },
        { cond: 'find.hypothyroid', window: 'P12M' },
      ],
    },
    tests: { tsh: 9 },
    why: 'TSH decides.',
    cites: ['gk'],
  },
  {
    id: 'ws-immune-def',
    name: 'Recurrent infections',
    when: { cond: 'find.recurrent-inf', window: 'P99Y' },
    tests: { immunoglobulins: 7, 'lymph-subsets': 4 },
    why: 'Antibody deficiency.',
    cites: ['gk'],
  },
  {
    id: 'ws-autoimmune',
    name: 'Another autoimmune disease with neutropenia or two low lines',
    when: { all: [{ cond: 'cond.other-autoimmune', window: 'P99Y' }, { any: [{ low: 'anc' }, { rule: 'PR-61' }] }] },
    tests: { dat: 6, 'neutrophil-ab': 4, ana: 5, immunoglobulins: 4 },
    why: 'Evans syndrome, CVID, SLE.',
    cites: ['gk'],
  },
  {
    id: 'ws-ctd-signs',
    name: 'Sicca, Raynaud or lupus features',
    when: {
      any: [
        { cond: 'find.sicca', window: 'P99Y' },
        { cond: 'find.ctd', window: 'P99Y' },
        { cond: 'find.lupus', window: 'P12M' },
      ],
    },
    tests: { ana: 7, 'dsdna-ena': 7, complement: 4, urinalysis: 4 },
    why: 'ANA with ENA.',
    cites: ['gk'],
  },
  {
    id: 'ws-sarcoid',
    name: 'Hilar nodes, erythema nodosum, uveitis',
    when: { cond: 'find.sarcoid', window: 'P24M' },
    tests: { 'ace-calcium': 8, 'chest-xray': 7, igra: 5 },
    why: 'Sarcoidosis or tuberculosis.',
    cites: ['gk'],
  },
  {
    id: 'ws-infant-severe',
    name: 'Under 6 years, ANC below 0.5',
    when: {
      all: [
        { age: { below: 6, unit: 'a' } },
        { lab: 'lab.anc', op: '<', value: 0.5, unit: '10*9/L' },
        { unless: { rule: 'PR-69' } },
      ],
    },
    tests: { 'neutrophil-ab': 7, 'serial-cbc': 4, 'germline-panel': 2 },
    why: 'Immune, cyclic or congenital.',
    cites: ['gk'],
  },
  {
    id: 'ws-renal-drug',
    name: 'Renally cleared marrow-toxic medicine',
    when: {
      drug: {
        ids: ['methotrexate', 'valganciclovir', 'ganciclovir', 'colchicine', 'hydroxycarbamide', 'lenalidomide', 'capecitabine'],
      },
      window: 'P90D',
    },
    tests: { cmp: 8 },
    why: 'Creatinine before blaming the dose.',
    cites: ['gk'],
  },
  {
    id: 'ws-artefact',
    name: 'Artefact named in the report or discordant count',
    when: {
      any: [
        { film: 'smear.clump', window: 'P30D' },
        { film: 'smear.old', window: 'P30D' },
        { film: 'smear.analyser', window: 'P30D' },
      ],
    },
    tests: { 'citrate-warm-recount': 10, 'manual-diff': 9, 'cbc-diff': 6 },
    why: 'Recount before any work-up.',
    cites: ['gk'],
  },
  {
    id: 'ws-metal',
    name: 'Metal or solvent exposure',
    when: {
      any: [
        { cond: 'cond.metal', window: 'P24M' },
        { cond: 'cond.metal-hints', window: 'P24M' },
      ],
    },
    tests: { 'heavy-metal': 9, 'exposure-history': 3 },
    why: 'Blood lead, urine arsenic.',
    cites: ['gk'],
  },
  {
    id: 'ws-solvent',
    name: 'Benzene or solvent exposure',
    when: { cond: 'cond.benzene', window: 'P60M' },
    tests: { 'benzene-panel': 8, marrow: 4 },
    why: 'Occupational.',
    cites: ['gk'],
  },
  {
    id: 'ws-severe-leuko',
    name: 'White count below 2.0 without a differential',
    when: { all: [{ rule: 'PR-83' }, { unless: { rule: 'PR-69' } }] },
    tests: { 'manual-diff': 10, coag: 6, 'flow-pb': 4 },
    why: 'Leukaemia until a film says otherwise.',
    cites: ['gk'],
  },
  {
    id: 'ws-nodes-fever',
    name: 'Nodes with fever or B symptoms',
    when: {
      all: [
        { cond: 'find.lymphnode', window: 'P6M' },
        { any: [{ cond: 'find.weightloss', window: 'P6M' }, { cond: 'find.sweats', window: 'P6M' }, { rule: 'PR-35' }] },
      ],
    },
    tests: { 'node-biopsy': 6, 'ct-nap': 7, 'ldh-urate': 4, 'flow-pb': 3, ana: 3 },
    why: 'Lymphoma, tuberculosis, Kikuchi, lupus.',
    cites: ['gk'],
  },
  {
    id: 'ws-sicca',
    name: 'Sicca features',
    when: { cond: 'find.sicca', window: 'P99Y' },
    tests: { spep: 6, immunoglobulins: 3 },
    why: 'Monoclonal protein and lymphoma risk.',
    cites: ['gk'],
  },
  {
    id: 'ws-severe-anc',
    name: 'Severe neutropenia not known, not a nadir',
    when: {
      all: [
        { lab: 'lab.anc', op: '<', value: 0.5, unit: '10*9/L' },
        { unless: { rule: 'PR-69' } },
        { unless: { rule: 'PR-71' } },
      ],
    },
    tests: { 'blood-culture': 6 },
    why: 'Culture at the first sign of infection, and now if any symptom.',
    cites: ['gk'],
  },
  {
    id: 'ws-chronic-isolated',
    name: 'Chronic isolated neutropenia below 1.0',
    when: { all: [{ rule: 'PR-62' }, { unless: { rule: 'PR-61' } }, { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L' }] },
    tests: { 'neutrophil-ab': 5, 'flow-pb': 3 },
    why: 'Autoimmune or LGL.',
    cites: ['gk'],
  },
];
