/**
 * What must not wait, whatever the white count. Machine-drafted; no clinician has signed it.
 *
 * `trigger` says it in words, `when` decides. An alert reads the latest result of each input, inside its window back from the
 * moment of review (`windows`, else ALERT_RECENCY in `thresholds.ts`); older values never fire and a missing value never clears.
 * It turns quiet, one line of information, where an entry of `quietWhen` holds (a pattern rule, or a disease recorded at least 30
 * days before), unless `loudWhen` holds.
 */
import type { AlertRule } from './rule.ts';

export const alerts: readonly AlertRule[] = [
  {
    id: 'alert-febrile-neutropenia',
    severity: 'critical',
    trigger:
      'ANC <0.5 (or ANC <1.0 within 14 days after cytotoxic treatment, or WBC <1.0 when no ANC exists) AND any of: one temperature >=38.3 Cel; two readings >=38.0 Cel at least 1 h apart within 24 h; one reading >38.0 Cel while on anticancer treatment or after stem-cell transplant; or, without fever, rigors, new confusion or systolic <=90 mm[Hg] (adults); a fever recorded as a condition counts when no temperature exists in the window',
    alternatives:
      'ESMO uses >38.5 Cel once or two readings >38.0 over 2 h; NICE uses >38 Cel with ANC <=0.5 on anticancer treatment. Steroids and old age hide fever.',
    action:
      'Medical emergency: same-hour assessment, blood cultures, lactate, and local febrile neutropenia protocol (broad-spectrum anti-pseudomonal antibiotic). Do not wait for cultures or imaging.',
    timing: 'antibiotic target within 60 min of assessment (local policy)',
    when: {
      all: [
        {
          any: [
            { lab: 'lab.anc', op: '<', value: 0.5, unit: '10*9/L' },
            {
              all: [
                { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L' },
                {
                  any: [
                    { drug: { causes: ['chemotherapy', 'cellular-bispecific-therapy'] }, window: 'P14D' },
                    { cond: 'proc.chemo', window: 'P14D' },
                  ],
                },
              ],
            },
            {
              all: [
                { lab: 'lab.wbc', op: '<', value: 1, unit: '10*9/L' },
                { noResult: 'lab.anc', sameSpecimenAs: 'lab.wbc' },
              ],
            },
          ],
        },
        {
          any: [
            { vital: 'vital.temp', op: '>=', value: 38.3, unit: 'Cel', take: 'highest' },
            { computed: 'two-temperatures-38' },
            {
              all: [
                { vital: 'vital.temp', op: '>', value: 38, unit: 'Cel', take: 'highest' },
                {
                  any: [
                    {
                      any: [
                        { drug: { causes: ['chemotherapy', 'cellular-bispecific-therapy'] }, window: 'P42D' },
                        { cond: 'proc.chemo', window: 'P42D' },
                      ],
                    },
                    { cond: 'cond.hsct', window: 'P12M' },
                  ],
                },
              ],
            },
            { all: [{ noResult: 'vital.temp' }, { cond: 'find.fever' }] },
            { cond: 'find.chills' },
            { cond: 'find.confusion' },
            {
              all: [{ age: { min: 16, unit: 'a' } }, { vital: 'vital.sbp', op: '<=', value: 90, unit: 'mm[Hg]', take: 'lowest' }],
            },
          ],
        },
      ],
    },
    windows: {
      'lab.anc': 'P3D',
      'lab.wbc': 'P3D',
      'vital.temp': 'P2D',
      'vital.sbp': 'P1D',
      'find.confusion': 'P2D',
      'find.chills': 'P2D',
      'find.fever': 'P2D',
      'cond.hsct': 'P7D',
      'proc.chemo': 'P7D',
    },
    inputs: [
      'vital.temp',
      'lab.anc',
      'lab.wbc',
      'proc.chemo',
      'vital.sbp',
      'find.confusion',
      'find.chills',
      'find.fever',
      'cond.hsct',
    ],
    quietWhen: [],
    causes: [],
    workup: ['blood-culture', 'lactate', 'cbc-diff', 'cmp', 'crp-esr', 'urine-culture'],
    cites: ['idsa-2010', 'nccn-mgf', 'esmo-fn', 'nice-ng-fn', 'gk'],
  },
  {
    id: 'alert-severe-neutropenia',
    severity: 'high',
    trigger:
      'ANC <0.5, febrile or not (with fever alert-febrile-neutropenia stands above it; say so when no temperature is known)',
    alternatives: 'SA Health: phone the duty haematologist even when well.',
    action:
      'Same-day call to haematology (paediatrics in a child) at first occurrence; teach fever plan; review every drug; film today. No rectal temperature.',
    timing: 'same day',
    when: { lab: 'lab.anc', op: '<', value: 0.5, unit: '10*9/L' },
    windows: { 'lab.anc': 'P7D', 'vital.temp': 'P2D' },
    inputs: ['lab.anc'],
    quietWhen: ['PR-69', 'PR-71', 'cond.scn', 'cond.cyclic'],
    loudWhen: { any: [{ rule: 'PR-68' }, { cond: 'find.bleeding', window: 'P7D' }] },
    causes: [],
    workup: ['cbc-diff', 'blood-smear', 'drug-history', 'expert-referral'],
    cites: ['sa-health', 'andres-2017'],
  },
  {
    id: 'alert-blasts',
    severity: 'critical',
    trigger: 'blasts >0%, Auer bodies, or film comment of acute leukaemia',
    alternatives:
      'Quiet only when the disease was recorded at least 30 days earlier AND blasts were present on the previous differential; reappearance after remission always interrupts.',
    action: 'Immediate haematology contact; coagulation screen; do not send home before advice.',
    timing: 'immediate',
    when: {
      any: [
        { lab: 'lab.blast-pct', op: '>', value: 0, unit: '%' },
        { lab: 'lab.blast-abs', op: '>', value: 0, unit: '10*9/L' },
        { lab: 'lab.auer', op: 'positive' },
        { film: 'lab.blast-pct' },
      ],
    },
    note: 'Quiet also needs blasts on the previous differential (not computed): without that knowledge the alert stays loud.',
    windows: { 'lab.blast-pct': 'P14D', 'lab.blast-abs': 'P14D', 'lab.auer': 'P30D', 'lab.smear': 'P14D' },
    inputs: ['lab.blast-pct', 'lab.blast-abs', 'lab.auer', 'lab.smear'],
    quietWhen: [],
    causes: ['acute-leukaemia', 'apl'],
    workup: ['coag', 'ldh-urate', 'marrow', 'expert-referral'],
    cites: ['ng12'],
  },
  {
    id: 'alert-apl-dic',
    severity: 'critical',
    trigger:
      '(Auer rods, promyelocytes >=5% or named on the film) and any of: Auer rods themselves, fibrinogen <200 mg/dL, INR >1.5 without an anticoagulant, raised D-dimer, recorded bleeding or DIC, PR-06; OR blasts with fibrinogen <150 mg/dL, INR >1.5 without an anticoagulant, raised D-dimer, bleeding or DIC; OR PR-65, not known and stable, with fibrinogen <150 mg/dL or DIC and no cirrhosis recorded',
    alternatives: '',
    action:
      'Treat as possible acute promyelocytic leukaemia: emergency haematology call; specialist may start tretinoin before confirmation; avoid central lines and biopsy until coagulation is supported.',
    timing: 'immediate',
    when: {
      any: [
        {
          all: [
            {
              any: [
                { lab: 'lab.auer', op: 'positive' },
                { lab: 'lab.promyelo-pct', op: '>=', value: 5, unit: '%' },
                { film: 'lab.promyelo-pct' },
              ],
            },
            {
              any: [
                { lab: 'lab.auer', op: 'positive' },
                { lab: 'lab.fib', op: '<', value: 200, unit: 'mg/dL' },
                {
                  all: [
                    { lab: 'lab.inr', op: '>', value: 1.5, unit: '{INR}' },
                    {
                      unless: {
                        drug: {
                          names: [
                            'warfarin',
                            'acenocoumarol',
                            'phenprocoumon',
                            'apixaban',
                            'rivaroxaban',
                            'edoxaban',
                            'dabigatran',
                          ],
                        },
                        window: 'P14D',
                      },
                    },
                  ],
                },
                { lab: 'lab.ddimer', op: 'positive' },
                { cond: 'find.bleeding' },
                { cond: 'cond.dic' },
                { rule: 'PR-06' },
              ],
            },
          ],
        },
        {
          all: [
            {
              any: [
                { lab: 'lab.blast-pct', op: '>', value: 0, unit: '%' },
                { lab: 'lab.blast-abs', op: '>', value: 0, unit: '10*9/L' },
                { lab: 'lab.auer', op: 'positive' },
                { film: 'lab.blast-pct' },
              ],
            },
            {
              any: [
                { lab: 'lab.fib', op: '<', value: 150, unit: 'mg/dL' },
                {
                  all: [
                    { lab: 'lab.inr', op: '>', value: 1.5, unit: '{INR}' },
                    {
                      unless: {
                        drug: {
                          names: [
                            'warfarin',
                            'acenocoumarol',
                            'phenprocoumon',
                            'apixaban',
                            'rivaroxaban',
                            'edoxaban',
                            'dabigatran',
                          ],
                        },
                        window: 'P14D',
                      },
                    },
                  ],
                },
                { lab: 'lab.ddimer', op: 'positive' },
                { cond: 'find.bleeding' },
                { cond: 'cond.dic' },
              ],
            },
          ],
        },
        {
          all: [
            { rule: 'PR-65' },
            { any: [{ lab: 'lab.fib', op: '<', value: 150, unit: 'mg/dL' }, { cond: 'cond.dic' }] },
            { unless: { cond: 'cond.cirrhosis', window: 'P99Y' } },
            { unless: { computed: 'known-stable' } },
          ],
        },
      ],
    },
    windows: {
      'lab.promyelo-pct': 'P7D',
      'lab.auer': 'P14D',
      'lab.blast-pct': 'P7D',
      'lab.fib': 'P3D',
      'lab.ddimer': 'P3D',
      'lab.inr': 'P3D',
      'lab.plt': 'P3D',
      'cond.dic': 'P7D',
      'find.bleeding': 'P7D',
      'cond.cirrhosis': 'P7D',
      'lab.blast-abs': 'P7D',
    },
    inputs: [
      'lab.promyelo-pct',
      'lab.auer',
      'lab.blast-pct',
      'lab.fib',
      'lab.ddimer',
      'lab.inr',
      'lab.plt',
      'cond.dic',
      'find.bleeding',
      'cond.cirrhosis',
      'lab.blast-abs',
    ],
    quietWhen: [],
    causes: ['apl'],
    workup: ['coag', 'pml-rara', 'expert-referral'],
    cites: ['apl-esmo', 'gk'],
  },
  {
    id: 'alert-pancytopenia',
    severity: 'high',
    trigger: 'WBC <4.0, haemoglobin below cut-off and platelets <150 on one sample, new or first seen in this record',
    alternatives: 'Known stable pancytopenia is quiet (quietWhen).',
    action: 'Film, reticulocytes, B12, folate; haematology advice within 24 h (same day with fever or bleeding).',
    timing: '24 h',
    when: { all: [{ any: [{ low: 'wbc' }, { low: 'anc' }] }, { low: 'hgb' }, { low: 'plt' }] },
    windows: { 'lab.wbc': 'P14D', 'lab.hgb': 'P14D', 'lab.plt': 'P14D' },
    inputs: ['lab.wbc', 'lab.hgb', 'lab.plt', 'lab.anc', 'lab.retic-abs', 'cond.pancytopenia'],
    quietWhen: ['PR-69', 'PR-71'],
    loudWhen: { any: [{ rule: 'PR-68' }, { cond: 'find.bleeding', window: 'P7D' }] },
    causes: [],
    workup: ['blood-smear', 'retic', 'b12', 'folate', 'expert-referral'],
    cites: ['tefferi-2005', 'aa-bmj'],
  },
  {
    id: 'alert-severe-aplastic',
    severity: 'critical',
    trigger: 'at least two of: ANC <0.5; platelets <20; reticulocytes <60 (automated) together with haemoglobin <100 g/L',
    alternatives: '',
    action: 'Urgent haematology; irradiated blood products if transfused; marrow examination.',
    timing: 'same day',
    when: {
      atLeast: 2,
      of: [
        { lab: 'lab.anc', op: '<', value: 0.5, unit: '10*9/L' },
        { lab: 'lab.plt', op: '<', value: 20, unit: '10*9/L' },
        {
          all: [
            { lab: 'lab.retic-abs', op: '<', value: 60, unit: '10*9/L' },
            { lab: 'lab.hgb', op: '<', value: 100, unit: 'g/L' },
          ],
        },
      ],
    },
    windows: { 'lab.anc': 'P7D', 'lab.plt': 'P7D', 'lab.retic-abs': 'P7D', 'lab.hgb': 'P7D' },
    inputs: ['lab.anc', 'lab.plt', 'lab.retic-abs', 'lab.hgb'],
    quietWhen: ['PR-69', 'cond.aa', 'cond.hsct'],
    loudWhen: { any: [{ rule: 'PR-68' }, { cond: 'find.bleeding', window: 'P7D' }] },
    causes: ['aplastic-anaemia'],
    workup: ['marrow', 'pnh-flow', 'expert-referral'],
    cites: ['aa-bmj', 'aa-bsh', 'gk'],
  },
  {
    id: 'alert-hlh',
    severity: 'critical',
    trigger:
      'temperature >=38.3 Cel or recorded fever, and two low lines (white cells, haemoglobin, platelets), and (ferritin >=2000 ng/mL, or >=500 ng/mL under 18 years, or >=500 ng/mL with a further HLH-2004 criterion: splenomegaly, triglycerides >=265 mg/dL or fibrinogen <=150 mg/dL; or HScore >=169)',
    alternatives: 'Show the HScore items present and missing.',
    action: 'Urgent haematology or rheumatology; send triglycerides, fibrinogen, sCD25, trigger screen.',
    timing: 'same day',
    when: {
      all: [
        { any: [{ vital: 'vital.temp', op: '>=', value: 38.3, unit: 'Cel', take: 'highest' }, { cond: 'find.fever' }] },
        { atLeast: 2, of: [{ any: [{ low: 'wbc' }, { low: 'anc' }] }, { low: 'hgb' }, { low: 'plt' }] },
        {
          any: [
            { lab: 'lab.ferritin', op: '>=', value: 2000, unit: 'ng/mL', take: 'highest' },
            {
              all: [
                { age: { below: 18, unit: 'a' } },
                { lab: 'lab.ferritin', op: '>=', value: 500, unit: 'ng/mL', take: 'highest' },
              ],
            },
            {
              all: [
                { lab: 'lab.ferritin', op: '>=', value: 500, unit: 'ng/mL', take: 'highest' },
                {
                  any: [
                    { cond: 'cond.splenomegaly' },
                    { lab: 'lab.tg', op: '>=', value: 265, unit: 'mg/dL' },
                    { lab: 'lab.fib', op: '<=', value: 150, unit: 'mg/dL' },
                  ],
                },
              ],
            },
            { computed: 'hscore-169' },
          ],
        },
      ],
    },
    note: 'computed hscore-169 is optional; without it ferritin decides.',
    windows: {
      'vital.temp': 'P7D',
      'lab.hgb': 'P7D',
      'lab.plt': 'P7D',
      'lab.anc': 'P7D',
      'lab.ferritin': 'P14D',
      'lab.tg': 'P14D',
      'lab.fib': 'P7D',
      'lab.ast': 'P7D',
      'find.fever': 'P7D',
      'lab.wbc': 'P7D',
    },
    inputs: [
      'vital.temp',
      'lab.hgb',
      'lab.plt',
      'lab.anc',
      'lab.ferritin',
      'lab.tg',
      'lab.fib',
      'lab.ast',
      'cond.splenomegaly',
      'find.fever',
      'lab.wbc',
    ],
    quietWhen: [],
    causes: ['hlh'],
    workup: ['ferritin', 'triglycerides', 'coag', 'sil2r', 'expert-referral'],
    cites: ['hlh-2004', 'hscore'],
  },
  {
    id: 'alert-tma',
    severity: 'critical',
    trigger:
      'schistocytes with platelets <30, or platelets <150 with haemolysis and new neurological or renal change; PLASMIC score 6-7, or 5 with clinical suspicion',
    alternatives: 'Leukopenia is not typical: this alert runs because it can accompany SLE, sepsis or APL.',
    action:
      'Emergency haematology for TTP: ADAMTS13 sample before plasma exchange; do not delay treatment. Avoid platelet transfusion unless bleeding.',
    timing: 'immediate',
    when: {
      all: [
        { lab: 'lab.schisto', op: 'positive' },
        {
          any: [
            { lab: 'lab.plt', op: '<', value: 30, unit: '10*9/L' },
            {
              all: [
                { low: 'plt' },
                {
                  any: [
                    { lab: 'lab.ldh', op: '>', value: 400, unit: 'U/L' },
                    { lab: 'lab.hapto', op: '<', value: 30, unit: 'mg/dL' },
                  ],
                },
                {
                  any: [
                    { cond: 'find.confusion', window: 'P14D' },
                    { lab: 'lab.creat', op: '>', value: 2, unit: 'mg/dL' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    note: 'The PLASMIC score is not computed: show its items.',
    windows: {
      'lab.schisto': 'P7D',
      'lab.plt': 'P3D',
      'lab.ldh': 'P7D',
      'lab.hapto': 'P7D',
      'lab.creat': 'P3D',
      'find.confusion': 'P7D',
    },
    inputs: [
      'lab.schisto',
      'lab.plt',
      'lab.ldh',
      'lab.hapto',
      'lab.bili-ind',
      'lab.creat',
      'lab.inr',
      'lab.mcv',
      'lab.retic-pct',
      'cond.tma',
      'find.confusion',
    ],
    quietWhen: [],
    causes: [],
    workup: ['adamts13', 'hemolysis-panel', 'coag', 'dat'],
    cites: ['isth-ttp-2020', 'gk'],
  },
  {
    id: 'alert-sepsis-leukopenia',
    severity: 'critical',
    trigger:
      'age >=16 y, WBC <4.0 (or left shift, PR-02) with suspected infection (blood culture taken or antimicrobial started within 48 h, or recorded sepsis, pneumonia or urinary infection within 7 days, or temperature >=38.3 or <36.0) AND two of: temperature >=38.3 or <36.0, heart rate >100, respiratory rate >=22, systolic <=100, lactate >2, new confusion; OR age >=16 y, recorded sepsis within 7 days with a low WBC or ANC. Hypotension or confusion recorded as a condition counts as the matching sign',
    alternatives: '',
    action: 'Sepsis pathway: cultures, lactate, antibiotics, fluids, escalation.',
    timing: 'within 1 h',
    when: {
      all: [
        { age: { min: 16, unit: 'a' } },
        {
          any: [
            {
              all: [
                { any: [{ lab: 'lab.wbc', op: '<', value: 4, unit: '10*9/L' }, { rule: 'PR-02' }] },
                {
                  any: [
                    { cond: 'cond.sepsis' },
                    { cond: 'cond.pneumonia', window: 'P7D' },
                    { cond: 'cond.uti', window: 'P7D' },
                    { vital: 'vital.temp', op: '>=', value: 38.3, unit: 'Cel', take: 'highest' },
                    { vital: 'vital.temp', op: '<', value: 36, unit: 'Cel', take: 'lowest' },
                    { drug: { causes: ['antimicrobial-associated'] }, window: 'P2D' },
                    { resulted: 'lab.bcx', window: 'P2D' },
                  ],
                },
                {
                  atLeast: 2,
                  of: [
                    {
                      any: [
                        { vital: 'vital.temp', op: '>=', value: 38.3, unit: 'Cel', take: 'highest' },
                        { vital: 'vital.temp', op: '<', value: 36, unit: 'Cel', take: 'lowest' },
                      ],
                    },
                    { vital: 'vital.hr', op: '>', value: 100, unit: '/min', take: 'highest' },
                    { vital: 'vital.rr', op: '>=', value: 22, unit: '/min', take: 'highest' },
                    {
                      any: [
                        { vital: 'vital.sbp', op: '<=', value: 100, unit: 'mm[Hg]', take: 'lowest' },
                        { cond: 'find.hypotension', window: 'P2D' },
                      ],
                    },
                    { lab: 'lab.lactate', op: '>', value: 2, unit: 'mmol/L', take: 'highest' },
                    { cond: 'find.confusion' },
                  ],
                },
              ],
            },
            { all: [{ any: [{ low: 'wbc' }, { low: 'anc' }] }, { cond: 'cond.sepsis' }] },
          ],
        },
      ],
    },
    windows: {
      'lab.wbc': 'P3D',
      'vital.temp': 'P1D',
      'vital.hr': 'P1D',
      'vital.rr': 'P1D',
      'vital.sbp': 'P1D',
      'lab.lactate': 'P1D',
      'find.confusion': 'P2D',
      'lab.bands-pct': 'P3D',
      'cond.sepsis': 'P7D',
      'cond.pneumonia': 'P7D',
      'cond.uti': 'P7D',
      'find.hypotension': 'P7D',
      'lab.bcx': 'P7D',
    },
    inputs: [
      'lab.wbc',
      'vital.temp',
      'vital.hr',
      'vital.rr',
      'vital.sbp',
      'lab.lactate',
      'find.confusion',
      'lab.bands-pct',
      'cond.sepsis',
      'cond.pneumonia',
      'cond.uti',
      'find.hypotension',
      'lab.bcx',
    ],
    quietWhen: [],
    causes: ['sepsis-bacterial'],
    workup: ['blood-culture', 'lactate', 'cmp', 'coag'],
    cites: ['belok-2021', 'seed-2024', 'gk'],
  },
  {
    id: 'alert-clozapine-severe',
    severity: 'critical',
    trigger: 'clozapine taken within 28 days and ANC <0.5',
    alternatives: 'Duffy-null or BEN: <0.5 severe as well; 0.5-0.999 continue with haematology advice.',
    action:
      'US label: interrupt clozapine, haematology consult, ANC daily until >=1.0 then three times weekly until >=1.5. Do not re-challenge without senior decision. Contact psychiatry the same day (rebound psychosis).',
    timing: 'immediate',
    when: {
      all: [
        { drug: { ids: ['clozapine'] }, window: 'P28D' },
        { lab: 'lab.anc', op: '<', value: 0.5, unit: '10*9/L' },
      ],
    },
    siteLimits:
      'Apply the limits of the national product information (site setting): US label as stated; UK-type schemes treat ANC <1.5 or WBC <3.0 as a red result: stop the same day and repeat daily.',
    windows: { 'lab.anc': 'P7D', 'lab.wbc': 'P7D' },
    inputs: ['lab.anc', 'lab.wbc'],
    quietWhen: [],
    causes: ['clozapine-neutropenia'],
    workup: ['cbc-diff', 'blood-culture', 'expert-referral'],
    cites: ['clozapine-2022'],
  },
  {
    id: 'alert-clozapine-moderate',
    severity: 'high',
    trigger:
      'clozapine taken within 28 days and ANC 0.5-0.999 (known Duffy-null or BEN: same band, continue with haematology advice)',
    alternatives: '',
    action:
      'US label: interrupt; haematology consult; ANC daily until >=1.0. Confirm with a repeat within 24 h. UK-type schemes: red result, stop the same day.',
    timing: 'same day',
    when: {
      all: [
        { drug: { ids: ['clozapine'] }, window: 'P28D' },
        { lab: 'lab.anc', op: '>=', value: 0.5, unit: '10*9/L' },
        { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L' },
      ],
    },
    siteLimits:
      'Apply the limits of the national product information (site setting): US label as stated; UK-type schemes treat ANC <1.5 or WBC <3.0 as a red result: stop the same day and repeat daily.',
    windows: { 'lab.anc': 'P7D', 'lab.wbc': 'P7D' },
    inputs: ['lab.anc', 'lab.wbc'],
    quietWhen: [],
    causes: ['clozapine-neutropenia'],
    workup: ['cbc-diff', 'expert-referral'],
    cites: ['clozapine-2022'],
  },
  {
    id: 'alert-clozapine-mild',
    severity: 'medium',
    trigger: 'clozapine taken within 28 days and (ANC 1.0-1.499, or WBC <3.5 when no ANC exists)',
    alternatives: 'Known BEN or Duffy-null: no change if at or above 1.0 (US label).',
    action:
      'US label: continue; ANC three times weekly until >=1.5; repeat within 24 h to confirm. UK-type schemes: ANC <1.5 is already a red result - stop the same day and repeat daily. US REMS participation is no longer required (FDA, 24 Feb 2025); the European rules were under revision in 2025: check the current label.',
    timing: '24 h',
    when: {
      all: [
        { drug: { ids: ['clozapine'] }, window: 'P28D' },
        {
          any: [
            {
              all: [
                { lab: 'lab.anc', op: '>=', value: 1, unit: '10*9/L' },
                { lab: 'lab.anc', op: '<', value: 1.5, unit: '10*9/L' },
              ],
            },
            {
              all: [
                { noResult: 'lab.anc', sameSpecimenAs: 'lab.wbc' },
                { lab: 'lab.wbc', op: '<', value: 3.5, unit: '10*9/L' },
              ],
            },
          ],
        },
      ],
    },
    siteLimits:
      'Apply the limits of the national product information (site setting): US label as stated; UK-type schemes treat ANC <1.5 or WBC <3.0 as a red result: stop the same day and repeat daily.',
    windows: { 'lab.anc': 'P7D', 'lab.wbc': 'P7D' },
    inputs: ['lab.anc', 'lab.wbc'],
    quietWhen: [],
    causes: ['clozapine-neutropenia'],
    workup: ['cbc-diff'],
    cites: ['clozapine-2022', 'clozapine-jcp-2025', 'clozapine-my'],
  },
  {
    id: 'alert-antithyroid',
    severity: 'critical',
    trigger:
      'antithyroid drug taken within 30 days and (ANC <0.5, or temperature >=38.0 Cel, sore throat or mouth ulcers within 3 days with no ANC since they began)',
    alternatives: 'ANC 0.5-1.0 has its own alert.',
    action:
      'Stop the drug at once, same-day CBC and cultures if febrile, do not switch to another thionamide; endocrine and haematology advice.',
    timing: 'immediate',
    when: {
      all: [
        { drug: { classes: ['antithyroid (thionamide)'] }, window: 'P30D' },
        {
          any: [
            { lab: 'lab.anc', op: '<', value: 0.5, unit: '10*9/L' },
            {
              all: [
                {
                  any: [
                    { vital: 'vital.temp', op: '>=', value: 38, unit: 'Cel', take: 'highest' },
                    { cond: 'find.fever' },
                    { cond: 'find.sorethroat' },
                    { cond: 'find.mouthulcer' },
                  ],
                },
                { noResult: 'lab.anc', window: 'P3D' },
              ],
            },
          ],
        },
      ],
    },
    windows: { 'lab.anc': 'P7D', 'vital.temp': 'P3D', 'find.sorethroat': 'P3D', 'find.fever': 'P3D', 'find.mouthulcer': 'P3D' },
    inputs: ['lab.anc', 'vital.temp', 'find.sorethroat', 'find.fever', 'find.mouthulcer'],
    quietWhen: [],
    causes: ['antithyroid-agranulocytosis'],
    workup: ['cbc-diff', 'blood-culture', 'throat-culture', 'tsh'],
    cites: ['vicente-2017'],
  },
  {
    id: 'alert-scid',
    severity: 'high',
    trigger: 'age 2 d to <12 mo and (ALC <2.5, or CD3 <300/uL)',
    alternatives: '',
    action:
      'Repeat with lymphocyte subsets within 24-48 h; CD3 <300: same-day immunology. Until explained: no live vaccines; irradiated CMV-safe products.',
    timing: 'same day',
    when: {
      all: [
        { age: { min: 2, unit: 'd' } },
        { age: { below: 12, unit: 'mo' } },
        {
          any: [
            { lab: 'lab.alc', op: '<', value: 2.5, unit: '10*9/L' },
            { lab: 'lab.cd3', op: '<', value: 300, unit: '/uL' },
          ],
        },
      ],
    },
    windows: { 'lab.alc': 'P14D', 'lab.cd3': 'P30D' },
    inputs: ['lab.alc', 'lab.cd3'],
    quietWhen: [],
    causes: ['scid-combined'],
    workup: ['lymph-subsets', 'immunoglobulins', 'expert-referral'],
    cites: ['gk'],
  },
  {
    id: 'alert-malaria-travel',
    severity: 'high',
    trigger:
      'fever within 7 days, leukopenia or platelets <150, and travel to a malaria area within 12 months (ask when the first two are true)',
    alternatives: '',
    action: 'Malaria films today; repeat to three sets.',
    timing: 'same day',
    when: {
      all: [
        { any: [{ vital: 'vital.temp', op: '>=', value: 38, unit: 'Cel' }, { cond: 'find.fever' }] },
        { any: [{ any: [{ low: 'wbc' }, { low: 'anc' }] }, { low: 'plt' }] },
        { cond: 'cond.travel', window: 'P12M' },
      ],
    },
    windows: { 'lab.wbc': 'P7D', 'vital.temp': 'P7D', 'find.fever': 'P7D', 'cond.travel': 'P7D' },
    inputs: ['lab.wbc', 'vital.temp', 'find.fever', 'cond.travel'],
    quietWhen: [],
    causes: [],
    workup: ['malaria', 'blood-smear'],
    cites: ['fever-leukopenia-table', 'gk'],
  },
  {
    id: 'alert-very-low-wbc',
    severity: 'high',
    trigger: 'WBC <2.0 10*9/L and no neutrophil count from the same specimen',
    alternatives: 'When an ANC is available the neutrophil alerts apply instead.',
    action:
      'Get a differential and film on this sample today; until then treat the patient as severely neutropenic. If febrile, follow the febrile neutropenia pathway.',
    timing: 'same day',
    when: {
      all: [
        { lab: 'lab.wbc', op: '<', value: 2, unit: '10*9/L' },
        { noResult: 'lab.anc', sameSpecimenAs: 'lab.wbc' },
      ],
    },
    windows: { 'lab.wbc': 'P3D', 'lab.anc': 'P3D' },
    inputs: ['lab.wbc', 'lab.anc'],
    quietWhen: [],
    causes: [],
    workup: ['manual-diff', 'blood-smear', 'cbc-diff', 'expert-referral'],
    cites: ['gk'],
  },
  {
    id: 'alert-critical-platelets',
    severity: 'critical',
    trigger: 'platelets <20 10*9/L',
    alternatives:
      'Below 10, or with recorded bleeding, it always interrupts. Film comment of platelet clumps: repeat in citrate first.',
    action:
      'Same-day medical assessment for bleeding; film to exclude clumping; haematology advice. Avoid intramuscular injections and antiplatelet drugs until reviewed.',
    timing: 'same day',
    when: { lab: 'lab.plt', op: '<', value: 20, unit: '10*9/L' },
    windows: { 'lab.plt': 'P3D' },
    inputs: ['lab.plt'],
    quietWhen: ['PR-69', 'PR-71'],
    loudWhen: {
      any: [{ lab: 'lab.plt', op: '<', value: 10, unit: '10*9/L' }, { rule: 'PR-68' }, { cond: 'find.bleeding', window: 'P7D' }],
    },
    causes: [],
    workup: ['blood-smear', 'coag', 'expert-referral'],
    cites: ['aa-bmj', 'gk'],
  },
  {
    id: 'alert-critical-haemoglobin',
    severity: 'critical',
    trigger: 'haemoglobin <70 g/L on the latest result',
    alternatives: '',
    action: 'Same-day medical assessment; look for bleeding and haemolysis; group and save by local policy.',
    timing: 'same day',
    when: { lab: 'lab.hgb', op: '<', value: 70, unit: 'g/L' },
    windows: { 'lab.hgb': 'P3D' },
    inputs: ['lab.hgb'],
    quietWhen: [],
    causes: [],
    workup: ['retic', 'hemolysis-panel', 'b12'],
    cites: ['gk'],
  },
  {
    id: 'alert-severe-lymphopenia',
    severity: 'medium',
    trigger: 'age >=12 mo and ALC <0.5 10*9/L; quiet while seen once without an opportunistic infection (PR-74)',
    alternatives:
      'S1P modulators: interruption is advised below 0.2. Fumarates: <0.5 for more than 6 months means discuss stopping (PML). Under 12 months alert-scid applies.',
    action:
      'Check HIV, steroid and lymphocyte-depleting drugs; consider opportunistic infection; no live vaccines until explained.',
    timing: '1 week',
    when: { all: [{ age: { min: 12, unit: 'mo' } }, { lab: 'lab.alc', op: '<', value: 0.5, unit: '10*9/L' }] },
    windows: { 'lab.alc': 'P14D', 'cond.opp-inf': 'P7D' },
    inputs: ['lab.alc', 'cond.opp-inf'],
    quietWhen: ['PR-69', 'PR-74'],
    causes: [],
    workup: ['hiv', 'drug-history', 'immunoglobulins', 'lymph-subsets'],
    cites: ['ctcae-v5', 'gk'],
  },
  {
    id: 'alert-neonatal-neutropenia',
    severity: 'high',
    trigger: 'age <28 d and ANC <1.0 (or ANC below the limit for age with suspected sepsis)',
    alternatives: 'Mild neutropenia after maternal hypertension or prematurity recovers in days.',
    action:
      'Exclude sepsis first; neonatal or paediatric haematology advice; review maternal hypertension, maternal drugs and antibodies.',
    timing: 'same day',
    when: {
      all: [
        { age: { below: 28, unit: 'd' } },
        {
          any: [
            { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L' },
            {
              all: [
                { low: 'anc' },
                {
                  any: [
                    { cond: 'cond.sepsis', window: 'P3D' },
                    { vital: 'vital.temp', op: '>=', value: 38, unit: 'Cel', take: 'highest' },
                    { vital: 'vital.temp', op: '<', value: 36, unit: 'Cel', take: 'lowest' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    windows: { 'lab.anc': 'P3D', 'cond.sepsis': 'P7D', 'vital.temp': 'P2D' },
    inputs: ['lab.anc', 'cond.sepsis', 'vital.temp'],
    quietWhen: [],
    causes: [],
    workup: ['blood-culture', 'blood-smear', 'neutrophil-ab', 'expert-referral'],
    cites: ['neonatal-anc-review', 'gk'],
  },
  {
    id: 'alert-fever-after-chemo',
    severity: 'critical',
    trigger:
      "temperature >38.0 Cel or coded fever within 48 h, cytotoxic treatment (cause chemotherapy or cellular-bispecific-therapy, or proc.chemo) within 42 days or the drug's own window, and no ANC within 24 h",
    alternatives: '',
    action:
      'Manage as suspected neutropenic sepsis until the count is known: same-hour assessment, full blood count, cultures, lactate; local protocol. Do not wait for the count.',
    timing: 'within 1 h',
    when: {
      all: [
        { any: [{ vital: 'vital.temp', op: '>', value: 38, unit: 'Cel', take: 'highest' }, { cond: 'find.fever' }] },
        {
          any: [
            { drug: { causes: ['chemotherapy', 'cellular-bispecific-therapy'] }, window: 'P42D' },
            { cond: 'proc.chemo', window: 'P42D' },
          ],
        },
        { noResult: 'lab.anc' },
      ],
    },
    windows: { 'vital.temp': 'P2D', 'find.fever': 'P2D', 'lab.anc': 'P1D', 'proc.chemo': 'P42D' },
    inputs: ['vital.temp', 'find.fever', 'lab.anc', 'proc.chemo'],
    quietWhen: [],
    causes: [],
    workup: ['cbc-diff', 'blood-culture', 'lactate', 'cmp'],
    cites: ['nice-ng-fn', 'gk'],
  },
  {
    id: 'alert-pancytopenia-marked',
    severity: 'critical',
    trigger:
      'WBC <4.0, haemoglobin low and platelets <150 with any of: ANC <0.5, platelets <20, haemoglobin <70 g/L, blasts, fever (PR-68), recorded bleeding',
    alternatives: 'An afebrile expected nadir without bleeding and with platelets of 10 or more is quiet.',
    action: 'Same-day medical assessment and haematology contact; film and coagulation today.',
    timing: 'same day',
    when: {
      all: [
        { any: [{ low: 'wbc' }, { low: 'anc' }] },
        { low: 'hgb' },
        { low: 'plt' },
        {
          any: [
            { lab: 'lab.anc', op: '<', value: 0.5, unit: '10*9/L' },
            { lab: 'lab.plt', op: '<', value: 20, unit: '10*9/L' },
            { lab: 'lab.hgb', op: '<', value: 70, unit: 'g/L' },
            {
              any: [
                { lab: 'lab.blast-pct', op: '>', value: 0, unit: '%' },
                { lab: 'lab.blast-abs', op: '>', value: 0, unit: '10*9/L' },
                { lab: 'lab.auer', op: 'positive' },
                { film: 'lab.blast-pct' },
              ],
            },
            { rule: 'PR-68' },
            { cond: 'find.bleeding' },
          ],
        },
      ],
    },
    windows: {
      'lab.wbc': 'P7D',
      'lab.hgb': 'P7D',
      'lab.plt': 'P7D',
      'lab.anc': 'P7D',
      'lab.blast-pct': 'P14D',
      'vital.temp': 'P2D',
      'find.bleeding': 'P7D',
      'lab.auer': 'P30D',
      'lab.blast-abs': 'P7D',
    },
    inputs: [
      'lab.wbc',
      'lab.hgb',
      'lab.plt',
      'lab.anc',
      'lab.blast-pct',
      'vital.temp',
      'find.bleeding',
      'lab.auer',
      'lab.blast-abs',
    ],
    quietWhen: ['PR-69'],
    loudWhen: {
      any: [{ lab: 'lab.plt', op: '<', value: 10, unit: '10*9/L' }, { rule: 'PR-68' }, { cond: 'find.bleeding', window: 'P7D' }],
    },
    causes: [],
    workup: ['blood-smear', 'coag', 'retic', 'b12', 'expert-referral'],
    cites: ['tefferi-2005', 'aa-bmj', 'gk'],
  },
  {
    id: 'alert-hlh-possible',
    severity: 'high',
    trigger:
      'temperature >=38.3 Cel or recorded fever, and two low lines (white cells, haemoglobin, platelets), and (ferritin 500-1999 ng/mL, or no ferritin yet with splenomegaly, fibrinogen <=150 mg/dL or AST >3x upper limit)',
    alternatives: 'In children 500 ng/mL is the HLH-2004 criterion; in adults it is unspecific.',
    action: 'Send or repeat ferritin today, with triglycerides and fibrinogen; discuss with haematology if rising.',
    timing: 'same day',
    when: {
      all: [
        { any: [{ vital: 'vital.temp', op: '>=', value: 38.3, unit: 'Cel', take: 'highest' }, { cond: 'find.fever' }] },
        { atLeast: 2, of: [{ any: [{ low: 'wbc' }, { low: 'anc' }] }, { low: 'hgb' }, { low: 'plt' }] },
        {
          any: [
            {
              all: [
                { lab: 'lab.ferritin', op: '>=', value: 500, unit: 'ng/mL', take: 'highest' },
                // `>1650` is above 500, and whether it is below 2000 is not known
                { unless: { lab: 'lab.ferritin', op: '>=', value: 2000, unit: 'ng/mL', take: 'highest' } },
              ],
            },
            {
              all: [
                { noResult: 'lab.ferritin' },
                {
                  any: [
                    { cond: 'cond.splenomegaly', window: 'active' },
                    { lab: 'lab.fib', op: '<=', value: 150, unit: 'mg/dL' },
                    { lab: 'lab.ast', op: '>', value: 120, unit: 'U/L' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    windows: {
      'vital.temp': 'P7D',
      'lab.hgb': 'P7D',
      'lab.plt': 'P7D',
      'lab.anc': 'P7D',
      'lab.ferritin': 'P14D',
      'lab.fib': 'P7D',
      'lab.ast': 'P7D',
      'cond.splenomegaly': 'P7D',
      'find.fever': 'P7D',
      'lab.wbc': 'P7D',
    },
    inputs: [
      'vital.temp',
      'lab.hgb',
      'lab.plt',
      'lab.anc',
      'lab.ferritin',
      'lab.fib',
      'lab.ast',
      'cond.splenomegaly',
      'find.fever',
      'lab.wbc',
    ],
    quietWhen: ['PR-69'],
    causes: [],
    workup: ['ferritin', 'triglycerides', 'coag'],
    cites: ['hlh-2004', 'hscore', 'gk'],
  },
  {
    id: 'alert-sepsis-child',
    severity: 'critical',
    trigger:
      'age <16 y, WBC or ANC below the limit for age, and any of: age <90 days with temperature >=38.0 or <36.0; recorded sepsis; lactate >2 mmol/L; altered mental state',
    alternatives: 'Heart and breathing rates: use the local age bands, not adult limits.',
    action: 'Paediatric sepsis pathway now; a febrile infant under 3 months with a low count is an emergency.',
    timing: 'within 1 h',
    when: {
      all: [
        { age: { below: 16, unit: 'a' } },
        { any: [{ low: 'wbc' }, { low: 'anc' }] },
        {
          any: [
            {
              all: [
                { age: { below: 90, unit: 'd' } },
                {
                  any: [
                    { vital: 'vital.temp', op: '>=', value: 38, unit: 'Cel', take: 'highest' },
                    { vital: 'vital.temp', op: '<', value: 36, unit: 'Cel', take: 'lowest' },
                  ],
                },
              ],
            },
            { cond: 'cond.sepsis' },
            { lab: 'lab.lactate', op: '>', value: 2, unit: 'mmol/L', take: 'highest' },
            { cond: 'find.confusion' },
          ],
        },
      ],
    },
    windows: {
      'lab.wbc': 'P3D',
      'lab.anc': 'P3D',
      'vital.temp': 'P1D',
      'lab.lactate': 'P1D',
      'find.confusion': 'P2D',
      'cond.sepsis': 'P3D',
    },
    inputs: ['lab.wbc', 'lab.anc', 'vital.temp', 'lab.lactate', 'find.confusion', 'cond.sepsis'],
    quietWhen: [],
    causes: ['sepsis-bacterial'],
    workup: ['blood-culture', 'lactate', 'urine-culture', 'cmp'],
    cites: ['gk'],
  },
  {
    id: 'alert-clozapine-infection',
    severity: 'high',
    trigger:
      'clozapine taken within 28 days and (temperature >=38.0 Cel, sore throat or fever coded within 3 days) and no ANC within 48 h',
    alternatives: '',
    action: 'Full blood count with differential today; do not give the next dose before the result without psychiatric advice.',
    timing: 'same day',
    when: {
      all: [
        { drug: { ids: ['clozapine'] }, window: 'P28D' },
        {
          any: [
            { vital: 'vital.temp', op: '>=', value: 38, unit: 'Cel', take: 'highest' },
            { cond: 'find.fever' },
            { cond: 'find.sorethroat' },
          ],
        },
        { noResult: 'lab.anc', window: 'P2D' },
      ],
    },
    windows: { 'vital.temp': 'P3D', 'find.fever': 'P3D', 'find.sorethroat': 'P3D', 'lab.anc': 'P2D' },
    inputs: ['vital.temp', 'find.fever', 'find.sorethroat', 'lab.anc'],
    quietWhen: [],
    causes: [],
    workup: ['cbc-diff'],
    cites: ['clozapine-2022', 'gk'],
  },
  {
    id: 'alert-antithyroid-moderate',
    severity: 'high',
    trigger: 'antithyroid drug taken within 30 days and ANC 0.5-0.999',
    alternatives: 'ANC 1.0-1.5: repeat in 1 week and compare with the count before treatment (Graves disease itself lowers it).',
    action:
      'Stop the drug and take specialist advice the same day; repeat the count within 24-48 h; do not switch to another thionamide.',
    timing: 'same day',
    when: {
      all: [
        { drug: { classes: ['antithyroid (thionamide)'] }, window: 'P30D' },
        { lab: 'lab.anc', op: '>=', value: 0.5, unit: '10*9/L' },
        { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L' },
      ],
    },
    windows: { 'lab.anc': 'P7D' },
    inputs: ['lab.anc'],
    quietWhen: [],
    causes: ['antithyroid-agranulocytosis'],
    workup: ['cbc-diff', 'tsh', 'expert-referral'],
    cites: ['vicente-2017', 'gk'],
  },
  {
    id: 'alert-dmard-cytopenia',
    severity: 'high',
    trigger:
      'methotrexate, azathioprine, mercaptopurine, tioguanine, leflunomide, mycophenolate or sulfasalazine taken within 42 days and any of: ANC <1.0, platelets <100, fall of WBC by half within 90 days; or methotrexate with any low line plus mouth ulcers, eGFR <30 or trimethoprim/co-trimoxazole',
    alternatives: '',
    action:
      'Contact the prescriber the same day: withholding is usual at this level. For methotrexate check renal function, dose error (daily instead of weekly), interacting drugs; rescue is a specialist decision. Not for transplant immunosuppression: call the transplant team.',
    timing: 'same day',
    when: {
      all: [
        {
          drug: {
            ids: [
              'methotrexate',
              'azathioprine',
              'mercaptopurine',
              'tioguanine',
              'leflunomide',
              'mycophenolate',
              'sulfasalazine',
            ],
          },
          window: 'P42D',
        },
        {
          any: [
            { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L' },
            { lab: 'lab.plt', op: '<', value: 100, unit: '10*9/L' },
            { fall: 'lab.wbc', percent: 50, within: 'P90D' },
            {
              all: [
                { drug: { ids: ['methotrexate'] }, window: 'P42D' },
                { any: [{ any: [{ low: 'wbc' }, { low: 'anc' }, { low: 'alc' }] }, { low: 'hgb' }, { low: 'plt' }] },
                {
                  any: [
                    { cond: 'find.mouthulcer' },
                    { lab: 'lab.egfr', op: '<', value: 30, unit: 'mL/min/{1.73_m2}' },
                    { drug: { ids: ['trimethoprim', 'sulfamethoxazole'] }, window: 'P30D' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    windows: { 'lab.anc': 'P7D', 'lab.plt': 'P7D', 'lab.wbc': 'P7D', 'lab.egfr': 'P30D', 'find.mouthulcer': 'P14D' },
    inputs: ['lab.anc', 'lab.plt', 'lab.wbc', 'lab.egfr', 'find.mouthulcer'],
    quietWhen: [],
    causes: ['antimetabolite-immunosuppressant'],
    workup: ['cbc-diff', 'cmp', 'drug-history', 'drug-level'],
    cites: ['gk'],
  },
  {
    id: 'alert-dmard-threshold',
    severity: 'medium',
    trigger:
      'one of the same medicines taken within 42 days and WBC <3.5, ANC <1.6 or platelets <140 (UK shared-care limits; site setting)',
    alternatives: '',
    action: 'Discuss with the prescribing team before the next dose; repeat within 1-2 weeks.',
    timing: '1 week',
    when: {
      all: [
        {
          drug: {
            ids: [
              'methotrexate',
              'azathioprine',
              'mercaptopurine',
              'tioguanine',
              'leflunomide',
              'mycophenolate',
              'sulfasalazine',
            ],
          },
          window: 'P42D',
        },
        {
          any: [
            { lab: 'lab.wbc', op: '<', value: 3.5, unit: '10*9/L' },
            { lab: 'lab.anc', op: '<', value: 1.6, unit: '10*9/L' },
            { lab: 'lab.plt', op: '<', value: 140, unit: '10*9/L' },
          ],
        },
      ],
    },
    windows: { 'lab.wbc': 'P14D', 'lab.anc': 'P14D', 'lab.plt': 'P14D' },
    inputs: ['lab.wbc', 'lab.anc', 'lab.plt'],
    quietWhen: ['PR-71'],
    causes: [],
    workup: ['cbc-diff', 'drug-history', 'cmp'],
    cites: ['gk'],
  },
  {
    id: 'alert-deferiprone',
    severity: 'high',
    trigger: 'deferiprone taken within 30 days and ANC <1.5 (critical action if <0.5), or infection with no ANC within 48 h',
    alternatives: '',
    action:
      'Label: interrupt deferiprone at ANC <1.5 and during infection; repeat the count daily until recovery; do not re-challenge without specialist decision.',
    timing: 'same day',
    when: {
      all: [
        { drug: { ids: ['deferiprone'] }, window: 'P30D' },
        {
          any: [
            { lab: 'lab.anc', op: '<', value: 1.5, unit: '10*9/L' },
            {
              all: [
                {
                  any: [
                    { vital: 'vital.temp', op: '>=', value: 38, unit: 'Cel', take: 'highest' },
                    { cond: 'find.fever', window: 'P3D' },
                  ],
                },
                { noResult: 'lab.anc', window: 'P2D' },
              ],
            },
          ],
        },
      ],
    },
    windows: { 'lab.anc': 'P7D', 'vital.temp': 'P3D', 'find.fever': 'P7D' },
    inputs: ['lab.anc', 'vital.temp', 'find.fever'],
    quietWhen: [],
    causes: [],
    workup: ['cbc-diff', 'expert-referral'],
    cites: ['gk'],
  },
];
