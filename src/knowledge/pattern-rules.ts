/**
 * Patterns that several causes and alerts share: PR-01 to PR-85, with gaps. Machine-drafted; no clinician has signed it.
 *
 * `logic` says the trigger in words, `when` decides. A laboratory value without a window is looked for in the last 30 days before
 * the index count, a blood count at its latest, a condition while active. A rule keeps these windows wherever it is used. Rules
 * without `when` are headings or messages. `basis` is `seed` for statements of the text that the project started from.
 */
import type { PatternRule } from './rule.ts';

export const patternRules: readonly PatternRule[] = [
  {
    id: 'PR-01',
    name: 'Neutrophils low with relative lymphocytosis',
    logic:
      'ANC below its limit and (lymphocytes >45% or ALC at or above its lower limit), low for less than 90 days as far as known, and none of PR-21, PR-61, PR-65, PR-69. Under 6 years lymphocytes predominate normally: require ALC above range or variant lymphocytes >5% instead.',
    when: {
      all: [
        { low: 'anc' },
        { any: [{ lab: 'lab.lymph-pct', op: '>', value: 45, unit: '%', window: 'P30D' }, { not: { low: 'alc' } }] },
        { unless: { computed: 'course-chronic' } },
        { unless: { rule: 'PR-61' } },
        { unless: { rule: 'PR-65' } },
        { unless: { rule: 'PR-69' } },
        { unless: { computed: 'drug-before-fall' } },
        {
          any: [
            { age: { min: 6, unit: 'a' } },
            { lab: 'lab.variant-lymph', op: '>', value: 5, unit: '%', window: 'P30D' },
            { computed: 'alc-high' },
          ],
        },
      ],
    },
    pointsTo: ['viral-acute', 'ebv', 'influenza', 'exanthem-virus'],
    basis: 'seed',
    cites: ['seed-2024', 'boxer-2012'],
  },
  {
    id: 'PR-02',
    name: 'Leukopenia with left shift',
    logic: 'WBC <4.0 and (bands% >10 or immature granulocytes% >3 or bands absolute >0.7 or toxic change)',
    when: {
      all: [
        { low: 'wbc' },
        {
          any: [
            { lab: 'lab.bands-pct', op: '>', value: 10, unit: '%', window: 'P7D' },
            { lab: 'lab.ig-pct', op: '>', value: 3, unit: '%', window: 'P7D' },
            { lab: 'lab.bands-abs', op: '>', value: 0.7, unit: '10*9/L', window: 'P7D' },
            { film: 'lab.bands-pct', window: 'P14D' },
          ],
        },
      ],
    },
    pointsTo: ['sepsis-bacterial'],
    basis: 'seed',
    cites: ['seed-2024', 'belok-2021'],
  },
  {
    id: 'PR-03',
    name: 'Severe infection with falling platelets',
    logic: 'WBC <4.0 and platelets <150 and (temperature >=38.3 or CRP >100 or lactate >2), all within 3 days of each other',
    when: {
      all: [
        { low: 'wbc' },
        { low: 'plt' },
        {
          any: [
            { vital: 'vital.temp', op: '>=', value: 38.3, unit: 'Cel', take: 'highest', window: 'P3D' },
            { lab: 'lab.crp', op: '>', value: 100, unit: 'mg/L', window: 'P3D' },
            { lab: 'lab.lactate', op: '>', value: 2, unit: 'mmol/L', window: 'P3D' },
          ],
        },
      ],
    },
    parts: ['vital.temp', 'lab.crp', 'lab.lactate'],
    pointsTo: ['sepsis-bacterial', 'sfts-hantavirus', 'rickettsial-tick'],
    basis: 'seed',
    cites: ['seed-2024'],
  },
  {
    id: 'PR-04',
    name: 'Fever with leukopenia and thrombocytopenia',
    logic:
      '(temperature >=38.0 within 7 days or coded fever within 14 days of the count) and (WBC or ANC below its limit) and platelets low on the same or a sample within 72 h',
    when: {
      all: [
        {
          any: [
            { vital: 'vital.temp', op: '>=', value: 38, unit: 'Cel', take: 'highest', window: 'P7D' },
            { cond: 'find.fever', window: 'P14D' },
          ],
        },
        { any: [{ low: 'wbc' }, { low: 'anc' }] },
        { low: 'plt' },
      ],
    },
    parts: ['find.fever', 'vital.temp'],
    pointsTo: ['dengue', 'sfts-hantavirus', 'rickettsial-tick', 'malaria', 'hlh'],
    basis: 'literature',
    cites: ['sfts-score', 'fever-leukopenia-table', 'dengue-2018'],
  },
  {
    id: 'PR-05',
    name: 'Isolated leukopenia',
    logic:
      '(WBC <4.0 or ANC below its limit) and haemoglobin and platelets both measured within 72 h and not low for age and sex; unknown if either was not measured',
    when: { all: [{ any: [{ low: 'wbc' }, { low: 'anc' }] }, { not: { low: 'hgb' } }, { not: { low: 'plt' } }] },
    pointsTo: [
      'duffy-null',
      'chronic-idiopathic-neutropenia',
      'autoimmune-neutropenia-adult',
      'drug-idiosyncratic',
      'viral-acute',
      'hyperthyroidism',
    ],
    basis: 'literature',
    cites: ['tefferi-2005', 'pmc8432397'],
  },
  {
    id: 'PR-06',
    name: 'Leukopenia with red cells and platelets also low',
    logic:
      '(WBC <4.0 or ANC below its limit) and haemoglobin low and platelets low within 72 h (marked if Hb <100 g/L or platelets <100)',
    when: {
      any: [
        { all: [{ any: [{ low: 'wbc' }, { low: 'anc' }] }, { low: 'hgb' }, { low: 'plt' }] },
        { all: [{ any: [{ low: 'wbc' }, { low: 'anc' }] }, { cond: 'cond.pancytopenia', window: 'active' }] },
      ],
    },
    pointsTo: [
      'acute-leukaemia',
      'aplastic-anaemia',
      'mds',
      'b12-deficiency',
      'copper-deficiency',
      'cirrhosis-hypersplenism',
      'hlh',
      'lymphoma-cll',
    ],
    basis: 'seed',
    cites: ['seed-2024', 'tefferi-2005', 'aa-bmj'],
  },
  {
    id: 'PR-07',
    name: 'Stable low count for more than 90 days',
    logic:
      'WBC <4.0 (or ANC below its limit) on >=2 results spanning >=90 days, none normal between; the cell line is not implied; or a cytopenia recorded at least 90 days before, with no normal count since',
    when: { computed: 'course-chronic' },
    pointsTo: ['chronic-idiopathic-neutropenia', 'duffy-null', 'mds', 'cirrhosis-hypersplenism', 'sle', 'lgl-leukaemia'],
    basis: 'literature',
    cites: ['boxer-2012', 'cin-2017'],
  },
  {
    id: 'PR-08',
    name: 'Cyclic neutropenia',
    logic: 'ANC <0.5 troughs, 2 or more, spaced 14-36 days with recovery between, in serial counts',
    when: { computed: 'cycling' },
    pointsTo: ['cyclic-neutropenia'],
    basis: 'literature',
    cites: ['donadieu-2011', 'lazzareschi-2022'],
  },
  {
    id: 'PR-09',
    name: 'Recent onset (less than 90 days)',
    logic: 'first low count <90 days ago and an earlier normal count exists',
    when: { computed: 'recent-fall' },
    pointsTo: ['viral-acute', 'drug-idiosyncratic', 'sepsis-bacterial', 'acute-leukaemia', 'chemotherapy'],
    basis: 'literature',
    cites: ['boxer-2012'],
  },
  {
    id: 'PR-10',
    name: 'Discordant single result',
    logic:
      'one low WBC or ANC between two normal ones within 72 h, or percentages that do not sum to 95-105, or an analyser flag or film comment of clumping or clot',
    when: {
      any: [{ computed: 'discordant-single' }, { film: 'smear.clump', window: 'P30D' }, { film: 'smear.old', window: 'P30D' }],
    },
    pointsTo: ['pseudo-clumping', 'pseudo-old-sample'],
    basis: 'literature',
    cites: ['gulati-2022', 'rohr-1990'],
  },
  {
    id: 'PR-11',
    name: 'Below 4.0, inside the laboratory interval',
    logic: 'WBC >=3.5 and <4.0 and not below the lower limit of its own reference range',
    when: {
      all: [
        { lab: 'lab.wbc', op: '>=', value: 3.5, unit: '10*9/L' },
        { lab: 'lab.wbc', op: '<', value: 4, unit: '10*9/L' },
        { computed: 'inside-laboratory-interval' },
      ],
    },
    pointsTo: ['pseudo-analyser', 'duffy-null'],
    basis: 'literature',
    cites: ['wst-405-2012'],
  },
  {
    id: 'PR-12',
    name: 'Isolated lymphopenia',
    logic:
      'ALC <1.0 adult (age-specific in children; <0.5 from 70 years when no fever, weight loss, sweats, nodes or spleen are recorded) and ANC not low',
    when: {
      all: [
        {
          any: [
            { all: [{ age: { below: 70, unit: 'a' } }, { low: 'alc' }] },
            { all: [{ age: { min: 70, unit: 'a' } }, { lab: 'lab.alc', op: '<', value: 0.5, unit: '10*9/L' }] },
            {
              all: [
                { age: { min: 70, unit: 'a' } },
                { low: 'alc' },
                {
                  any: [
                    {
                      any: [
                        { vital: 'vital.temp', op: '>=', value: 38, unit: 'Cel', take: 'highest', window: 'P7D' },
                        { cond: 'find.fever', window: 'P14D' },
                      ],
                    },
                    { cond: 'find.weightloss', window: 'P6M' },
                    { cond: 'find.sweats', window: 'P6M' },
                    { cond: 'find.lymphnode', window: 'P6M' },
                    { cond: 'cond.splenomegaly', window: 'active' },
                  ],
                },
              ],
            },
          ],
        },
        { not: { low: 'anc' } },
      ],
    },
    pointsTo: [
      'hiv',
      'glucocorticoid-lymphopenia',
      'covid-19',
      'sarcoidosis',
      'sle',
      'idiopathic-cd4-lymphopenia',
      'scid-combined',
    ],
    basis: 'literature',
    cites: ['msd-lymph', 'berezne-2006'],
  },
  {
    id: 'PR-13',
    name: 'Monocytopenia with pancytopenia or spleen',
    logic: 'AMC <0.1 and (splenomegaly recorded, or PR-61) and not PR-69',
    when: {
      all: [
        { lab: 'lab.amc', op: '<', value: 0.1, unit: '10*9/L' },
        { any: [{ cond: 'cond.splenomegaly', window: 'active' }, { rule: 'PR-61' }] },
        { unless: { rule: 'PR-69' } },
      ],
    },
    pointsTo: ['hairy-cell-leukaemia', 'gata2'],
    basis: 'literature',
    cites: ['gata2-2015', 'gk'],
  },
  {
    id: 'PR-14',
    name: 'Cytopenia with macrocytosis',
    logic: 'WBC or ANC below its limit and MCV >100 fL within 90 days',
    when: {
      all: [{ any: [{ low: 'wbc' }, { low: 'anc' }] }, { lab: 'lab.mcv', op: '>', value: 100, unit: 'fL', window: 'P90D' }],
    },
    pointsTo: ['b12-deficiency', 'folate-deficiency', 'mds', 'alcohol-toxic', 'antimetabolite-immunosuppressant', 'vexas'],
    basis: 'literature',
    cites: ['tefferi-2005'],
  },
  {
    id: 'PR-15',
    name: 'Blasts or Auer rods',
    logic: 'blasts >0% or Auer bodies present',
    when: {
      any: [
        { lab: 'lab.blast-pct', op: '>', value: 0, unit: '%', window: 'P14D' },
        { lab: 'lab.blast-abs', op: '>', value: 0, unit: '10*9/L', window: 'P14D' },
        { lab: 'lab.auer', op: 'positive', window: 'P30D' },
        { film: 'lab.blast-pct', window: 'P30D' },
      ],
    },
    pointsTo: ['acute-leukaemia', 'apl', 'mds'],
    basis: 'literature',
    cites: ['ng12'],
  },
  {
    id: 'PR-16',
    name: 'Leukoerythroblastic film',
    logic:
      'nucleated red cells >=1 per 100 WBC (or reported on the film) and (myelocytes or metamyelocytes present) with any line low; not in a newborn, not within 48 h of sepsis or shock',
    when: {
      all: [
        {
          any: [
            { lab: 'lab.nrbc', op: '>=', value: 1, unit: '/100{WBC}', window: 'P30D' },
            { film: 'lab.nrbc', window: 'P30D' },
          ],
        },
        {
          any: [
            { lab: 'lab.myelo-pct', op: '>', value: 0, unit: '%', window: 'P30D' },
            { lab: 'lab.metamyelo-pct', op: '>', value: 0, unit: '%', window: 'P30D' },
            { film: 'smear.teardrop', window: 'P30D' },
          ],
        },
        { any: [{ any: [{ low: 'wbc' }, { low: 'anc' }] }, { low: 'hgb' }, { low: 'plt' }] },
        { unless: { age: { below: 28, unit: 'd' } } },
        { unless: { cond: 'cond.sepsis', window: 'P2D' } },
      ],
    },
    pointsTo: ['plasma-cell-mets', 'myelofibrosis', 'lymphoma-cll'],
    basis: 'literature',
    cites: ['tefferi-2005'],
  },
  {
    id: 'PR-17',
    name: 'Eosinopenia with leukopenia and fever',
    logic: 'AEC <0.02 and WBC <4.0 and fever',
    when: {
      all: [
        { lab: 'lab.aec', op: '<', value: 0.02, unit: '10*9/L' },
        { low: 'wbc' },
        {
          any: [
            { vital: 'vital.temp', op: '>=', value: 38, unit: 'Cel', take: 'highest', window: 'P7D' },
            { cond: 'find.fever', window: 'P14D' },
          ],
        },
      ],
    },
    pointsTo: ['typhoid', 'visceral-leishmaniasis', 'sepsis-bacterial'],
    basis: 'literature',
    cites: ['vl-2017', 'gk'],
  },
  {
    id: 'PR-18',
    name: 'Spleen, low platelets, mild leukopenia',
    logic: '(splenomegaly, cirrhosis or portal hypertension recorded) and platelets <150 and (WBC 2.0-4.0 or ANC 0.8-2.0)',
    when: {
      all: [
        {
          any: [
            { cond: 'cond.splenomegaly', window: 'active' },
            { cond: 'cond.cirrhosis', window: 'P99Y' },
            { cond: 'cond.portal', window: 'P99Y' },
          ],
        },
        { low: 'plt' },
        {
          any: [
            {
              all: [
                { lab: 'lab.wbc', op: '>=', value: 2, unit: '10*9/L' },
                { lab: 'lab.wbc', op: '<', value: 4, unit: '10*9/L' },
              ],
            },
            {
              all: [
                { lab: 'lab.anc', op: '>=', value: 0.8, unit: '10*9/L' },
                { lab: 'lab.anc', op: '<', value: 2, unit: '10*9/L' },
              ],
            },
          ],
        },
      ],
    },
    pointsTo: ['cirrhosis-hypersplenism', 'splenomegaly-other'],
    basis: 'seed',
    cites: ['seed-2024', 'qamar-2009'],
  },
  {
    id: 'PR-19',
    name: 'Granular lymphocytes with neutropenia',
    logic: 'LGL% >10 or LGL absolute >0.5 (convention) and ANC <1.5',
    when: { all: [{ any: [{ lab: 'lab.lgl-pct', op: '>', value: 10, unit: '%', window: 'P6M' }] }, { low: 'anc' }] },
    pointsTo: ['lgl-leukaemia'],
    basis: 'literature',
    cites: ['lgl-2017', 'ldgl-1997'],
  },
  {
    id: 'PR-20',
    name: 'Red-cell fragments',
    logic: 'schistocytes present and platelets <150 and haemolysis',
    when: {
      all: [
        { lab: 'lab.schisto', op: 'positive', window: 'P7D' },
        { low: 'plt' },
        {
          any: [
            { lab: 'lab.ldh', op: '>', value: 400, unit: 'U/L', window: 'P7D' },
            { lab: 'lab.hapto', op: '<', value: 30, unit: 'mg/dL', window: 'P7D' },
          ],
        },
      ],
    },
    pointsTo: [],
    alert: 'alert-tma',
    basis: 'literature',
    cites: ['isth-ttp-2020'],
  },
  {
    id: 'PR-21',
    name: 'Drug started before the fall',
    logic:
      'a medicine with direction "lowers" and evidence definite or probable in the drug catalogue, whose lineages include a low line, first taken (or restarted, or dose raised) before the first low count and inside its own onset window (1-90 days where the catalogue gives none)',
    when: { computed: 'drug-before-fall' },
    pointsTo: ['drug-idiosyncratic', 'antithyroid-agranulocytosis', 'clozapine-neutropenia', 'antimicrobial-associated'],
    basis: 'seed',
    cites: ['seed-2024', 'andres-2017'],
  },
  {
    id: 'PR-22',
    name: 'Recovery after stopping the drug',
    logic:
      'the low line returns to normal within 28 days of the recorded stop date of a PR-21 medicine, starting after the stop date, and no G-CSF was given',
    when: { computed: 'dechallenge-positive' },
    pointsTo: ['drug-idiosyncratic'],
    basis: 'seed',
    cites: ['seed-2024'],
  },
  {
    id: 'PR-23',
    name: 'Mechanism: impaired production',
    logic: 'low reticulocytes or hypocellular or infiltrated marrow, macrocytosis, radiation, chemotherapy',
    pointsTo: ['aplastic-anaemia', 'mds', 'chemotherapy', 'b12-deficiency'],
    basis: 'seed',
    cites: ['seed-2024'],
  },
  {
    id: 'PR-24',
    name: 'Mechanism: excessive destruction',
    logic: 'antibody, haemolysis, left shift with recovery, or rapid fall with normal marrow',
    pointsTo: ['sle', 'autoimmune-neutropenia-adult', 'sepsis-bacterial'],
    basis: 'seed',
    cites: ['seed-2024'],
  },
  {
    id: 'PR-25',
    name: 'Mechanism: redistribution',
    logic: 'spleen enlarged, steroid, dialysis session, anaphylaxis, Duffy-null, recent exercise',
    pointsTo: ['cirrhosis-hypersplenism', 'glucocorticoid-lymphopenia', 'hemodialysis', 'anaphylaxis-allergic'],
    basis: 'seed',
    cites: ['seed-2024', 'craddock-1977'],
  },
  {
    id: 'PR-26',
    name: 'Infection risk rises with severity',
    logic: 'map ANC band to message: mild usually none, moderate some, severe high, profound very high',
    pointsTo: [],
    basis: 'seed',
    cites: ['seed-2024', 'asco-idsa-2018'],
  },
  {
    id: 'PR-61',
    name: 'Any other line low',
    logic:
      '(WBC <4.0 or ANC below its limit) and (haemoglobin below its cut-off or platelets <150) on the same or a sample within 72 h; PR-06 is the stronger form',
    when: { all: [{ any: [{ low: 'wbc' }, { low: 'anc' }] }, { any: [{ low: 'hgb' }, { low: 'plt' }] }] },
    pointsTo: ['mds', 'cirrhosis-hypersplenism', 'lymphoma-cll', 'sle'],
    basis: 'literature',
    cites: ['icus-ash', 'tefferi-2005'],
  },
  {
    id: 'PR-62',
    name: 'Chronic neutropenia',
    logic:
      'ANC below its limit on >=2 results spanning >=90 days, none at or above the limit between; unknown when no ANC exists',
    when: { computed: 'anc-chronic' },
    pointsTo: ['chronic-idiopathic-neutropenia', 'autoimmune-neutropenia-adult', 'duffy-null', 'lgl-leukaemia'],
    basis: 'literature',
    cites: ['boxer-2012', 'cin-2017'],
  },
  {
    id: 'PR-63',
    name: 'Persistent isolated lymphopenia',
    logic: 'PR-12 true on >=2 results spanning >=28 days, none normal between',
    when: { computed: 'alc-persistent' },
    pointsTo: ['hiv', 'sle', 'glucocorticoid-lymphopenia', 'sarcoidosis'],
    basis: 'literature',
    cites: ['msd-lymph', 'gk'],
  },
  {
    id: 'PR-64',
    name: 'Low count confirmed',
    logic: 'course confirmed, persistent or chronic: >=2 low results of the same line >=24 h apart, none normal between',
    when: { computed: 'confirmed' },
    pointsTo: [],
    basis: 'literature',
    cites: ['seed-2024', 'gk'],
  },
  {
    id: 'PR-65',
    name: 'Two or more lines markedly low',
    logic:
      'two or more of: ANC <1.0 (or, without a differential, WBC <2.5), platelets <100, haemoglobin <100 g/L on the same or a sample within 72 h',
    when: {
      atLeast: 2,
      of: [
        {
          any: [
            { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L' },
            {
              all: [
                { noResult: 'lab.anc', sameSpecimenAs: 'lab.wbc' },
                { lab: 'lab.wbc', op: '<', value: 2.5, unit: '10*9/L' },
              ],
            },
          ],
        },
        { lab: 'lab.plt', op: '<', value: 100, unit: '10*9/L' },
        { lab: 'lab.hgb', op: '<', value: 100, unit: 'g/L' },
      ],
    },
    pointsTo: ['acute-leukaemia', 'aplastic-anaemia', 'mds', 'hlh', 'b12-deficiency'],
    basis: 'literature',
    cites: ['icus-ash', 'aa-bmj'],
  },
  {
    id: 'PR-66',
    name: 'Mild isolated low WBC with neutrophils and lymphocytes preserved',
    logic: 'WBC 3.0 to below 4.0 and ANC >=1.5 and not PR-12, PR-61, PR-15 or PR-68 (an unknown second line does not stop it)',
    when: {
      all: [
        { lab: 'lab.wbc', op: '>=', value: 3, unit: '10*9/L' },
        { lab: 'lab.wbc', op: '<', value: 4, unit: '10*9/L' },
        { lab: 'lab.anc', op: '>=', value: 1.5, unit: '10*9/L' },
        { unless: { rule: 'PR-12' } },
        { unless: { rule: 'PR-61' } },
        { unless: { rule: 'PR-15' } },
        { unless: { rule: 'PR-68' } },
      ],
    },
    pointsTo: ['mild-isolated-leukopenia'],
    basis: 'literature',
    cites: ['wst-405-2012', 'hibbs-2025', 'nhs-borders'],
  },
  {
    id: 'PR-67',
    name: 'Low before the medicine',
    logic:
      'at least one low result of the same line is dated before the earliest recorded dose of every suspect medicine of this cause',
    when: { computed: 'low-before-drug' },
    pointsTo: [],
    basis: 'literature',
    cites: ['andres-2017', 'gk'],
  },
  {
    id: 'PR-68',
    name: 'Fever recorded',
    logic: 'temperature >=38.0 Cel or coded fever within 7 days before or after the index date',
    when: {
      any: [
        { vital: 'vital.temp', op: '>=', value: 38, unit: 'Cel', take: 'highest', window: 'P7D' },
        { cond: 'find.fever', window: 'P7D' },
      ],
    },
    pointsTo: ['sepsis-bacterial', 'viral-acute'],
    basis: 'literature',
    cites: ['idsa-2010', 'gk'],
  },
  {
    id: 'PR-69',
    name: 'Expected fall after cytotoxic treatment',
    logic:
      'a medicine of cause chemotherapy or cellular-bispecific-therapy, or proc.chemo, inside its catalogue nadir window (28 days where none is given; 42 for nitrosoureas) and not known low before it',
    when: { computed: 'expected-nadir' },
    pointsTo: ['chemotherapy'],
    basis: 'literature',
    cites: ['nccn-mgf', 'gk'],
  },
  {
    id: 'PR-70',
    name: 'Stable mild neutropenia',
    logic:
      'every ANC of the last 12 months between 0.8 and 2.0, at least 2 results >=30 days apart, no other line low, no fever or serious infection, no disease of the PR-71 list and no splenomegaly recorded, and not PR-73',
    when: { computed: 'stable-mild-neutropenia' },
    pointsTo: ['duffy-null', 'chronic-idiopathic-neutropenia'],
    basis: 'literature',
    cites: ['hibbs-2025', 'nhs-borders'],
  },
  {
    id: 'PR-71',
    name: 'Known stable cytopenia',
    logic:
      'the same alert condition was already true on a result 7 to 365 days earlier, the present value is not more than 20% lower, and one of these is recorded for at least 30 days: cirrhosis, portal hypertension, hypersplenism, MDS, myelofibrosis, aplastic anaemia, PNH, congenital or cyclic neutropenia, chronic benign neutropenia, HIV, SLE, Felty, myeloma, acute leukaemia on treatment',
    when: { computed: 'known-stable' },
    pointsTo: [],
    basis: 'literature',
    cites: ['gk'],
  },
  {
    id: 'PR-73',
    name: 'A medicine that lowers this line is being taken',
    logic:
      'a medicine with direction "lowers" and evidence definite or probable, whose lineages include the low line, taken inside its look-back window; unlike PR-21 it may have been started years ago',
    when: { computed: 'lowering-drug-taken' },
    pointsTo: [],
    basis: 'literature',
    cites: ['andres-2017', 'gk'],
  },
  {
    id: 'PR-72',
    name: 'Single mild neutropenia, nothing else',
    logic:
      'ANC 1.0 to below its limit on one sample, not yet confirmed (not PR-64), no other line known to be low, no fever, none of PR-21, PR-65, PR-69',
    when: {
      all: [
        { lab: 'lab.anc', op: '>=', value: 1, unit: '10*9/L' },
        { low: 'anc' },
        { unless: { rule: 'PR-64' } },
        { unless: { rule: 'PR-61' } },
        { unless: { rule: 'PR-68' } },
        { unless: { rule: 'PR-21' } },
        { unless: { rule: 'PR-65' } },
        { unless: { rule: 'PR-69' } },
      ],
    },
    pointsTo: ['mild-isolated-leukopenia', 'viral-acute'],
    basis: 'literature',
    cites: ['nhs-borders', 'boxer-2012'],
  },
  {
    id: 'PR-27',
    name: 'Febrile respiratory illness',
    logic:
      'fever (find.fever or temperature >=38 Cel within 14 days) and one of find.cough, cond.pneumonia, find.lung-infiltrate, find.dyspnoea within 14 days',
    when: {
      all: [
        {
          any: [
            { vital: 'vital.temp', op: '>=', value: 38, unit: 'Cel', take: 'highest', window: 'P7D' },
            { cond: 'find.fever', window: 'P14D' },
          ],
        },
        {
          any: [
            { cond: 'find.cough', window: 'P14D' },
            { cond: 'cond.pneumonia', window: 'P14D' },
            { cond: 'find.lung-infiltrate', window: 'P14D' },
            { cond: 'find.dyspnoea', window: 'P14D' },
          ],
        },
      ],
    },
    parts: ['find.fever', 'vital.temp', 'find.cough', 'cond.pneumonia', 'find.lung-infiltrate'],
    pointsTo: ['covid-19', 'influenza', 'sepsis-bacterial'],
    basis: 'literature',
    cites: ['gk'],
  },
  {
    id: 'PR-28',
    name: 'HIV indicator condition',
    logic:
      '(cond.viral or find.sorethroat within 30 days, find.lymphnode within 90 days, or fever within 30 days) and a low white-cell line and (platelets low or ALC low)',
    when: {
      all: [
        {
          any: [
            { cond: 'cond.viral', window: 'P30D' },
            { cond: 'find.sorethroat', window: 'P30D' },
            { cond: 'find.lymphnode', window: 'P90D' },
            { vital: 'vital.temp', op: '>=', value: 38, unit: 'Cel', take: 'highest', window: 'P30D' },
            { cond: 'find.fever', window: 'P30D' },
          ],
        },
        { any: [{ low: 'wbc' }, { low: 'anc' }, { low: 'alc' }] },
        { any: [{ low: 'plt' }, { low: 'alc' }] },
      ],
    },
    parts: ['cond.viral', 'find.fever', 'find.sorethroat', 'lab.alc'],
    pointsTo: ['hiv'],
    basis: 'literature',
    cites: ['gk'],
  },
  {
    id: 'PR-29',
    name: 'Fever, spleen and two or more cytopenias',
    logic:
      '(find.fever or temperature >=38 Cel within 30 days) and cond.splenomegaly active and (PR-06 or two of ANC, haemoglobin, platelets low)',
    when: {
      all: [
        {
          any: [
            { vital: 'vital.temp', op: '>=', value: 38, unit: 'Cel', take: 'highest', window: 'P30D' },
            { cond: 'find.fever', window: 'P30D' },
          ],
        },
        { cond: 'cond.splenomegaly', window: 'active' },
        {
          any: [
            { rule: 'PR-06' },
            { atLeast: 2, of: [{ any: [{ low: 'wbc' }, { low: 'anc' }] }, { low: 'hgb' }, { low: 'plt' }] },
          ],
        },
      ],
    },
    parts: ['find.fever', 'vital.temp', 'cond.splenomegaly', 'PR-06'],
    pointsTo: ['visceral-leishmaniasis', 'hlh', 'lymphoma-cll', 'tuberculosis-disseminated'],
    basis: 'literature',
    cites: ['vl-2017', 'hlh-2004'],
  },
  {
    id: 'PR-30',
    name: 'Chronic or recurrent severe neutropenia',
    logic: 'ANC <0.5 within 30 days and (PR-07 or cond.recurrent-neutropenia or cond.chronic-cytopenia) or PR-62',
    when: {
      all: [
        { lab: 'lab.anc', op: '<', value: 0.5, unit: '10*9/L' },
        {
          any: [
            { rule: 'PR-07' },
            { rule: 'PR-62' },
            { cond: 'cond.recurrent-neutropenia', window: 'P99Y' },
            { cond: 'cond.chronic-cytopenia', window: 'active' },
          ],
        },
      ],
    },
    parts: ['PR-07', 'lab.anc', 'cond.recurrent-neutropenia'],
    pointsTo: ['lgl-leukaemia', 'cyclic-neutropenia', 'autoimmune-neutropenia-adult', 'severe-congenital-neutropenia'],
    basis: 'literature',
    cites: ['lgl-2017', 'donadieu-2011'],
  },
  {
    id: 'PR-32',
    name: 'Prolonged constitutional illness',
    logic:
      'fever (find.fever active with onset >=14 days ago, or called recurrent, persistent or prolonged) and (find.weightloss or find.sweats within 6 months)',
    when: {
      all: [
        { computed: 'prolonged-fever' },
        {
          any: [
            { cond: 'find.weightloss', window: 'P6M' },
            { cond: 'find.sweats', window: 'P6M' },
          ],
        },
      ],
    },
    parts: ['find.fever', 'find.weightloss', 'find.sweats'],
    pointsTo: [
      'tuberculosis-disseminated',
      'lymphoma-cll',
      'brucellosis',
      'visceral-leishmaniasis',
      'disseminated-fungal',
      'hiv',
    ],
    basis: 'literature',
    cites: ['fever-leukopenia-table'],
  },
  {
    id: 'PR-33',
    name: 'Lupus-type features with a cytopenia',
    logic:
      'a low white-cell line, find.arthralgia or find.rash within 12 months, and two of find.arthralgia, find.rash, find.mouthulcer, platelets low, DAT positive',
    when: {
      all: [
        { any: [{ low: 'wbc' }, { low: 'anc' }, { low: 'alc' }] },
        {
          any: [
            { cond: 'find.arthralgia', window: 'P12M' },
            { cond: 'find.rash', window: 'P12M' },
          ],
        },
        {
          atLeast: 2,
          of: [
            { cond: 'find.arthralgia', window: 'P12M' },
            { cond: 'find.rash', window: 'P12M' },
            { cond: 'find.mouthulcer', window: 'P12M' },
            { low: 'plt' },
            { lab: 'lab.dat', op: 'positive', window: 'P90D' },
          ],
        },
      ],
    },
    parts: ['find.arthralgia', 'find.rash', 'find.mouthulcer'],
    pointsTo: ['sle'],
    basis: 'literature',
    cites: ['eular-acr-2019'],
  },
  {
    id: 'PR-34',
    name: 'Marrow-failure picture',
    logic:
      'two or more of WBC or ANC, haemoglobin, platelets low, at least one severe (ANC <0.5, platelets <50, haemoglobin <80 g/L), and one of find.bleeding, find.bonepain, find.fever or temperature >=38 Cel within 30 days, and not PR-69',
    when: {
      all: [
        { atLeast: 2, of: [{ any: [{ low: 'wbc' }, { low: 'anc' }] }, { low: 'hgb' }, { low: 'plt' }] },
        {
          any: [
            { lab: 'lab.anc', op: '<', value: 0.5, unit: '10*9/L' },
            { lab: 'lab.plt', op: '<', value: 50, unit: '10*9/L' },
            { lab: 'lab.hgb', op: '<', value: 80, unit: 'g/L' },
          ],
        },
        {
          any: [
            { cond: 'find.bleeding', window: 'P30D' },
            { cond: 'find.bonepain', window: 'P90D' },
            { vital: 'vital.temp', op: '>=', value: 38, unit: 'Cel', take: 'highest', window: 'P30D' },
            { cond: 'find.fever', window: 'P30D' },
          ],
        },
        { unless: { rule: 'PR-69' } },
      ],
    },
    parts: ['PR-06', 'find.bleeding', 'find.bonepain', 'find.fever', 'lab.plt', 'lab.hgb', 'lab.anc'],
    pointsTo: ['acute-leukaemia', 'aplastic-anaemia', 'apl'],
    basis: 'seed',
    cites: ['seed-2024'],
  },
  {
    id: 'PR-35',
    name: 'Prolonged fever with a cytopenia',
    logic:
      'fever for >=14 days (find.fever active with onset >=14 days ago, or called recurrent, persistent or prolonged) and WBC, ANC, haemoglobin or platelets low',
    when: {
      all: [
        { computed: 'prolonged-fever' },
        { any: [{ any: [{ low: 'wbc' }, { low: 'anc' }, { low: 'alc' }] }, { low: 'hgb' }, { low: 'plt' }] },
      ],
    },
    parts: ['find.fever'],
    pointsTo: [
      'ebv',
      'cmv',
      'tuberculosis-disseminated',
      'lymphoma-cll',
      'hlh',
      'brucellosis',
      'typhoid',
      'visceral-leishmaniasis',
      'hiv',
    ],
    basis: 'literature',
    cites: ['fever-leukopenia-table'],
  },
  {
    id: 'PR-74',
    name: 'Lymphopenia below 0.5 seen once',
    logic:
      'ALC <0.5 without a second result below 0.5 at least 7 days apart and no opportunistic infection recorded within 12 months',
    when: {
      all: [
        { lab: 'lab.alc', op: '<', value: 0.5, unit: '10*9/L' },
        { unless: { computed: 'alc-below-0.5-twice' } },
        { unless: { cond: 'cond.opp-inf', window: 'P12M' } },
      ],
    },
    pointsTo: [],
    basis: 'literature',
    cites: ['ctcae-v5', 'gk'],
  },
  {
    id: 'PR-75',
    name: 'Known severe neutropenia with a large spleen',
    logic:
      'ANC <0.5, splenomegaly recorded, low for more than 90 days (PR-07 or PR-62) or already a recorded cytopenia with no proven recent fall, age >=16 a, not PR-69: deeper than pooling alone explains',
    when: {
      all: [
        { lab: 'lab.anc', op: '<', value: 0.5, unit: '10*9/L' },
        { cond: 'cond.splenomegaly', window: 'active' },
        {
          any: [
            { rule: 'PR-07' },
            { rule: 'PR-62' },
            {
              all: [
                {
                  any: [
                    { cond: 'cond.pancytopenia', window: 'active' },
                    { cond: 'cond.neutropenia', window: 'active' },
                    { cond: 'cond.chronic-cytopenia', window: 'active' },
                  ],
                },
                { unless: { computed: 'recent-fall' } },
              ],
            },
          ],
        },
        { age: { min: 16, unit: 'a' } },
        { unless: { rule: 'PR-69' } },
      ],
    },
    parts: ['cond.splenomegaly'],
    pointsTo: ['ra-felty', 'lgl-leukaemia', 'hairy-cell-leukaemia', 'lymphoma-cll'],
    basis: 'literature',
    cites: ['lgl-2017', 'gk'],
  },
  {
    id: 'PR-76',
    name: 'Warning sign beside a low count',
    logic:
      'any of: spleen, lymph nodes, weight loss, night sweats within 6 months; bleeding or mouth ulcers within 30 days; bone pain within 90 days; rash or joint pain within 12 months; earlier chemotherapy; HIV; PR-14; PR-15; ALC <0.5; age under 3 months; thyroid or cortisol signs; HIV indicator disease; parenteral nutrition',
    when: {
      any: [
        { cond: 'cond.splenomegaly', window: 'P6M' },
        { cond: 'find.lymphnode', window: 'P6M' },
        { cond: 'find.weightloss', window: 'P6M' },
        { cond: 'find.sweats', window: 'P6M' },
        { cond: 'find.bleeding', window: 'P30D' },
        { cond: 'find.mouthulcer', window: 'P30D' },
        { cond: 'find.bonepain', window: 'P90D' },
        { cond: 'find.rash', window: 'P12M' },
        { cond: 'find.arthralgia', window: 'P12M' },
        { cond: 'cond.hx-chemo', window: 'P99Y' },
        { cond: 'cond.hiv', window: 'P99Y' },
        { rule: 'PR-14' },
        { rule: 'PR-15' },
        { lab: 'lab.alc', op: '<', value: 0.5, unit: '10*9/L' },
        { age: { below: 3, unit: 'mo' } },
        { cond: 'find.thyrotoxic', window: 'P6M' },
        { cond: 'find.addison', window: 'P12M' },
        { cond: 'cond.hiv-indicator', window: 'P12M' },
        { cond: 'cond.parenteral', window: 'P99Y' },
      ],
    },
    pointsTo: [],
    basis: 'literature',
    cites: ['tefferi-2005', 'nhs-borders', 'gk'],
  },
  {
    id: 'PR-77',
    name: 'Adrenal picture',
    logic:
      'not febrile-septic; two of: sodium <132, systolic <100, weight loss, vomiting, eosinophils >=0.5, features of cortisol deficiency',
    when: {
      all: [
        { unless: { rule: 'PR-68' } },
        { unless: { cond: 'cond.sepsis', window: 'P30D' } },
        {
          any: [
            { lab: 'lab.na', op: '<', value: 132, unit: 'mmol/L' },
            { cond: 'find.addison', window: 'P12M' },
          ],
        },
        {
          atLeast: 2,
          of: [
            { lab: 'lab.na', op: '<', value: 132, unit: 'mmol/L' },
            { vital: 'vital.sbp', op: '<', value: 100, unit: 'mm[Hg]', window: 'P7D' },
            { cond: 'find.weightloss', window: 'P6M' },
            { cond: 'find.nausea', window: 'P30D' },
            { lab: 'lab.aec', op: '>=', value: 0.5, unit: '10*9/L' },
            { cond: 'find.addison', window: 'P12M' },
          ],
        },
      ],
    },
    parts: ['find.addison', 'find.weightloss', 'find.nausea'],
    pointsTo: ['adrenal-insufficiency'],
    basis: 'literature',
    cites: ['gk'],
  },
  {
    id: 'PR-78',
    name: 'Low albumin with low IgG',
    logic: 'albumin <3.0 g/dL and IgG <500 mg/dL',
    when: {
      all: [
        { lab: 'lab.alb', op: '<', value: 3, unit: 'g/dL', window: 'P90D' },
        { lab: 'lab.igg', op: '<', value: 500, unit: 'mg/dL', window: 'P12M' },
      ],
    },
    pointsTo: ['lymphatic-loss'],
    basis: 'literature',
    cites: ['gk'],
  },
  {
    id: 'PR-79',
    name: 'Fever under immunosuppression',
    logic:
      'fever within 14 days and a TNF inhibitor, JAK inhibitor, calcineurin inhibitor or mycophenolate within 90 days, a transplant or HIV',
    when: {
      all: [
        { any: [{ rule: 'PR-68' }, { cond: 'find.fever', window: 'P30D' }] },
        {
          any: [
            {
              drug: {
                ids: [
                  'infliximab',
                  'adalimumab',
                  'etanercept',
                  'golimumab',
                  'certolizumab-pegol',
                  'tofacitinib',
                  'upadacitinib',
                  'baricitinib',
                  'mycophenolate',
                  'tacrolimus',
                  'ciclosporin',
                ],
              },
              window: 'P90D',
            },
            { cond: 'cond.tx', window: 'P99Y' },
            { cond: 'cond.hsct', window: 'P99Y' },
            { cond: 'cond.hiv', window: 'P99Y' },
          ],
        },
      ],
    },
    parts: ['find.fever'],
    pointsTo: ['disseminated-fungal', 'tuberculosis-disseminated', 'cmv'],
    basis: 'literature',
    cites: ['gk'],
  },
  {
    id: 'PR-80',
    name: 'Child with fever and rash',
    logic: 'under 18 years, rash within 14 days and fever within 14 days or measles-type signs',
    when: {
      all: [
        { age: { below: 18, unit: 'a' } },
        { cond: 'find.rash', window: 'P14D' },
        { any: [{ rule: 'PR-68' }, { cond: 'find.fever', window: 'P14D' }, { cond: 'find.exanthem', window: 'P30D' }] },
      ],
    },
    parts: ['find.rash', 'find.fever', 'find.exanthem'],
    pointsTo: ['exanthem-virus'],
    basis: 'literature',
    cites: ['gk'],
  },
  {
    id: 'PR-81',
    name: 'Low reticulocytes',
    logic: 'reticulocytes <20 10*9/L or <0.5 % within 14 days',
    when: {
      any: [
        { lab: 'lab.retic-abs', op: '<', value: 20, unit: '10*9/L', window: 'P14D' },
        { lab: 'lab.retic-pct', op: '<', value: 0.5, unit: '%', window: 'P14D' },
      ],
    },
    pointsTo: ['parvovirus-b19', 'aplastic-anaemia'],
    basis: 'literature',
    cites: ['gk'],
  },
  {
    id: 'PR-82',
    name: 'Fever in a patient from or back from an endemic region',
    logic: 'fever and an exposure region or travel recorded',
    when: {
      all: [
        { any: [{ rule: 'PR-68' }, { cond: 'find.fever', window: 'P30D' }] },
        {
          any: [
            { cond: 'cond.endemic-region', window: 'P99Y' },
            { cond: 'cond.leish-region', window: 'P99Y' },
            { cond: 'cond.travel', window: 'P24M' },
          ],
        },
      ],
    },
    parts: ['find.fever', 'cond.travel'],
    pointsTo: ['malaria', 'visceral-leishmaniasis', 'tuberculosis-disseminated', 'typhoid'],
    basis: 'literature',
    cites: ['gk'],
  },
  {
    id: 'PR-83',
    name: 'Severe leukopenia without a differential',
    logic: 'WBC <2.0 with no neutrophil count from the same specimen',
    when: {
      all: [
        { lab: 'lab.wbc', op: '<', value: 2, unit: '10*9/L' },
        { noResult: 'lab.anc', sameSpecimenAs: 'lab.wbc' },
      ],
    },
    pointsTo: ['acute-leukaemia', 'apl'],
    basis: 'literature',
    cites: ['gk'],
  },
  {
    id: 'PR-84',
    name: 'Pyogenic infection in a young child',
    logic: 'under 6 years with abscess, omphalitis, cellulitis, osteomyelitis, meningitis or gingivitis',
    when: { all: [{ age: { below: 6, unit: 'a' } }, { cond: 'cond.infant-inf', window: 'P12M' }] },
    pointsTo: ['severe-congenital-neutropenia', 'autoimmune-neutropenia-infancy'],
    basis: 'literature',
    cites: ['gk'],
  },
  {
    id: 'PR-85',
    name: 'Mononucleosis picture',
    logic: 'age 8 to 40 years, sore throat within 30 days and nodes or spleen',
    when: {
      all: [
        { age: { min: 8, below: 41, unit: 'a' } },
        { cond: 'find.sorethroat', window: 'P30D' },
        {
          any: [
            { cond: 'find.lymphnode', window: 'P90D' },
            { cond: 'cond.splenomegaly', window: 'P6M' },
            { film: 'lab.variant-lymph', window: 'P30D' },
          ],
        },
      ],
    },
    parts: ['find.sorethroat', 'find.lymphnode'],
    pointsTo: ['ebv', 'cmv'],
    basis: 'literature',
    cites: ['gk'],
  },
];
