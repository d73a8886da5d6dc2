/**
 * Who should see the patient, and how soon. Machine-drafted; no clinician has signed it.
 *
 * From the most to the least urgent; the first level that holds is shown. `rule` says it in words, `when` decides.
 */
import type { Cites, Criterion } from './rule.ts';
import { DUFFY_NULL } from './thresholds.ts';

export interface ReferralLevel {
  readonly level: string;
  readonly rule: string;
  readonly interval: string;
  /** Absent for the emergency: it follows from the alerts. */
  readonly when?: Criterion;
  readonly cites: Cites;
}

const nodesOrSpleen: readonly Criterion[] = [
  { cond: 'find.lymphnode', window: 'P6M' },
  { cond: 'cond.splenomegaly', window: 'active' },
];

/** Fy(a-b-) and at or above the limit of such people: a healthy variant, whatever the general limit says. */
const duffyNullAboveLimit: Criterion = {
  all: [
    { lab: 'lab.duffy', op: 'equals', value: 'Fy(a-b-)', window: 'P99Y' },
    { lab: 'lab.anc', op: '>=', value: DUFFY_NULL.anc, unit: '10*9/L' },
  ],
};

const isolatedMild: readonly Criterion[] = [
  { low: 'anc' },
  { lab: 'lab.anc', op: '>=', value: 1, unit: '10*9/L' },
  { unless: { rule: 'PR-61' } },
  { unless: duffyNullAboveLimit },
];

/** Guidelines refer an ANC below 1.0 on repeat testing; seen for the first time it is repeated soon. */
const firstModerate: readonly Criterion[] = [
  { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L' },
  { lab: 'lab.anc', op: '>=', value: 0.5, unit: '10*9/L' },
  { unless: { rule: 'PR-61' } },
  { unless: { rule: 'PR-64' } },
  { unless: duffyNullAboveLimit },
];

export const referralLevels: readonly ReferralLevel[] = [
  { level: 'emergency', rule: 'Any critical alert', interval: 'immediate', cites: ['sa-health', 'ng12'] },
  {
    level: 'urgent',
    rule: 'ANC <0.5 (afebrile), or ANC <1.0 with another cytopenia, nodes or spleen',
    interval: 'contact same day; clinic within 14-30 days',
    when: {
      any: [
        { lab: 'lab.anc', op: '<', value: 0.5, unit: '10*9/L' },
        { all: [{ lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L' }, { any: [{ rule: 'PR-61' }, ...nodesOrSpleen] }] },
      ],
    },
    cites: ['sa-health', 'nhs-borders'],
  },
  {
    level: 'routine',
    rule: 'ANC <1.0 on repeat testing, or ANC <2.0 on repeat with infection, ulcers, nodes, spleen or another cytopenia',
    interval: 'clinic within 30-90 days',
    when: {
      all: [
        { rule: 'PR-64' },
        {
          any: [
            { lab: 'lab.anc', op: '<', value: 1, unit: '10*9/L' },
            {
              all: [
                { lab: 'lab.anc', op: '<', value: 2, unit: '10*9/L' },
                {
                  any: [
                    { rule: 'PR-61' },
                    { rule: 'PR-68' },
                    { cond: 'find.recurrent-inf', window: 'P12M' },
                    { cond: 'find.mouthulcer', window: 'P30D' },
                    ...nodesOrSpleen,
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    cites: ['nhs-borders', 'nhs-lothian', 'sa-health'],
  },
  {
    level: 'watch-repeat-short',
    rule: 'ANC 1.0-1.5, isolated, well, acute cause likely; or ANC 0.5-1.0, isolated, seen once',
    interval: 'repeat in 2 weeks if below 1.0, recent viral illness or new drug; otherwise 4-6 weeks',
    when: { any: [{ all: [...isolatedMild, { unless: { computed: 'course-chronic' } }] }, { all: firstModerate }] },
    cites: ['gk', 'boxer-2012'],
  },
  {
    level: 'watch-repeat-long',
    rule: 'ANC 1.0-1.5, isolated, stable for 3 months, well',
    interval: 'repeat at 6 months; discharge if stable; refer if below 1.0 or symptoms',
    when: { all: [...isolatedMild, { computed: 'course-chronic' }] },
    cites: ['nhs-borders'],
  },
  {
    level: 'no-refer',
    rule: 'ANC consistently 1.5-2.0, well; or Duffy-null above its own interval',
    interval: 'no monitoring needed for this reason alone',
    when: {
      all: [
        { unless: { rule: 'PR-61' } },
        { unless: { low: 'alc' } },
        {
          any: [
            duffyNullAboveLimit,
            {
              all: [
                { computed: 'course-persistent' },
                { lab: 'lab.anc', op: '>=', value: 1.5, unit: '10*9/L' },
                { lab: 'lab.anc', op: '<', value: 2, unit: '10*9/L' },
              ],
            },
          ],
        },
      ],
    },
    cites: ['nhs-borders', 'aafp-cw-526'],
  },
  {
    level: 'context',
    rule: 'WBC <4.0 with normal ANC and ALC',
    interval: '4-6 weeks, then by cause',
    when: { all: [{ low: 'wbc' }, { not: { low: 'anc' } }, { not: { low: 'alc' } }] },
    cites: ['gk'],
  },
  {
    level: 'lymphopenia',
    rule: 'ALC <1.0 (adult) with weight loss, fever, drenching sweats, nodes or spleen, or <0.5 persisting; isolated mild lymphopenia in a well older adult needs no referral',
    interval: 'clinic by leading feature; otherwise repeat once at 6 weeks and 6 months',
    when: { low: 'alc' },
    cites: ['gk'],
  },
];
