/**
 * What each alert asks for, in a few words, so that several alerts read as one strip. Machine-drafted; no clinician has signed it.
 *
 * Short forms only: the rule's own words in `alerts.ts`, with timing and sources, stand one click below on the screen. Both have to
 * be corrected together.
 */
export interface Act {
  readonly strong: string;
  readonly rest: string;
}

export type Soon = 'now' | 'today' | 'within 24 h';
export const SOONEST: readonly Soon[] = ['now', 'today', 'within 24 h'];

export interface AlertActs {
  readonly acts: readonly Act[];
  /** Alerts whose acts say the same and more. */
  readonly within?: readonly string[];
  /** Calls of several alerts become one line. */
  readonly call?: { readonly who: readonly string[]; readonly soon: Soon };
}

export const act = (strong: string, rest = ''): Act => ({ strong, rest });
const call = (soon: Soon, ...who: readonly string[]) => ({ call: { who, soon } });

/** By alert. */
export const alertActs: Readonly<Record<string, AlertActs>> = {
  'alert-febrile-neutropenia': {
    acts: [
      act(
        'Assess the patient within the hour',
        'and follow the local febrile neutropenia protocol. Antibiotics do not wait for cultures or imaging.',
      ),
    ],
  },
  'alert-severe-neutropenia': {
    acts: [act('Agree a plan for fever', 'and review every medicine. No rectal temperature.')],
    within: ['alert-febrile-neutropenia', 'alert-fever-after-chemo'],
    ...call('today', 'haematology'),
  },
  'alert-blasts': {
    acts: [act('Check coagulation now.', 'Not home before haematology has advised.')],
    ...call('now', 'haematology'),
  },
  'alert-apl-dic': {
    acts: [
      act(
        'Treat as possible acute promyelocytic leukaemia.',
        'Tretinoin before confirmation is for the specialist; no central line or biopsy until coagulation is supported.',
      ),
    ],
    ...call('now', 'haematology'),
  },
  'alert-pancytopenia': {
    acts: [act('Check film, reticulocytes, B12 and folate.', 'With fever or bleeding, advice the same day.')],
    within: ['alert-pancytopenia-marked', 'alert-blasts', 'alert-apl-dic'],
    ...call('within 24 h', 'haematology'),
  },
  'alert-pancytopenia-marked': {
    acts: [act('Assess the patient the same day.', 'Film and coagulation today.')],
    ...call('today', 'haematology'),
  },
  'alert-severe-aplastic': {
    acts: [act('Discuss a marrow examination.', 'Irradiated products if transfused.')],
    ...call('today', 'haematology'),
  },
  'alert-hlh': {
    acts: [act('Check triglycerides, fibrinogen and sCD25', 'and look for the trigger.')],
    ...call('today', 'haematology or rheumatology'),
  },
  'alert-hlh-possible': {
    acts: [act('Check ferritin today', 'with triglycerides and fibrinogen; discuss with haematology if it rises.')],
  },
  'alert-tma': {
    acts: [
      act('Sample for ADAMTS13 before plasma exchange;', 'treatment does not wait. No platelet transfusion unless bleeding.'),
    ],
    ...call('now', 'haematology'),
  },
  'alert-sepsis-leukopenia': {
    acts: [act('Follow the sepsis pathway within the hour:', 'cultures, lactate, antibiotics, fluids, escalation.')],
  },
  'alert-sepsis-child': {
    acts: [
      act('Follow the paediatric sepsis pathway now.', 'Fever with a low count in the first 3 months of life is an emergency.'),
    ],
  },
  'alert-clozapine-severe': {
    acts: [
      act(
        'Discuss interrupting clozapine now;',
        'counts daily, no re-challenge without a senior decision. Mind rebound psychosis.',
      ),
    ],
    ...call('now', 'haematology', 'psychiatry'),
  },
  'alert-clozapine-moderate': {
    acts: [act('Discuss interrupting clozapine today', 'and repeat the count within 24 h.')],
    ...call('today', 'haematology'),
  },
  'alert-clozapine-mild': {
    acts: [act('Repeat the count within 24 h.', 'Labels differ on whether clozapine goes on: check the one that applies.')],
  },
  'alert-clozapine-infection': {
    acts: [act('Check a full blood count with differential today.', 'No next dose before it without psychiatric advice.')],
  },
  'alert-antithyroid': {
    acts: [
      act(
        'Discuss stopping the antithyroid drug at once.',
        'Another thionamide can do the same. Count the same day, cultures if febrile.',
      ),
    ],
    ...call('now', 'haematology', 'endocrinology'),
  },
  'alert-antithyroid-moderate': {
    acts: [
      act(
        'Discuss stopping the antithyroid drug today.',
        'Repeat the count within 24 to 48 h. Another thionamide can do the same.',
      ),
    ],
    ...call('today', 'a specialist'),
  },
  'alert-scid': {
    acts: [
      act(
        'Repeat with lymphocyte subsets within 24 to 48 h.',
        'Until explained no live vaccine, and irradiated CMV-safe products.',
      ),
    ],
  },
  'alert-malaria-travel': { acts: [act('Check malaria films today,', 'repeated to three sets.')] },
  'alert-very-low-wbc': {
    acts: [
      act(
        'Get a differential and film on this sample today.',
        'Until then treat as severely neutropenic; with fever, follow the febrile neutropenia pathway.',
      ),
    ],
  },
  'alert-critical-platelets': {
    acts: [
      act(
        'Assess for bleeding the same day.',
        'Film for clumping. No intramuscular injection and no antiplatelet drug until reviewed.',
      ),
    ],
    ...call('today', 'haematology'),
  },
  'alert-critical-haemoglobin': {
    acts: [act('Assess the same day for bleeding and haemolysis.', 'Group and save by local policy.')],
  },
  'alert-severe-lymphopenia': {
    acts: [
      act(
        'Check HIV, steroids and lymphocyte-depleting drugs.',
        'Consider opportunistic infection; no live vaccine until explained.',
      ),
    ],
  },
  'alert-neonatal-neutropenia': {
    acts: [act('Exclude sepsis first.', 'Review maternal hypertension, medicines and antibodies.')],
    ...call('today', 'neonatology or paediatric haematology'),
  },
  'alert-fever-after-chemo': {
    acts: [
      act(
        'Manage as neutropenic sepsis until the count is known:',
        'assess within the hour, count, cultures, lactate. Do not wait for the count.',
      ),
    ],
  },
  'alert-dmard-cytopenia': {
    acts: [
      act(
        'Discuss withholding the drug.',
        'Methotrexate: renal function, daily instead of weekly, interactions. After a transplant: the transplant team decides.',
      ),
    ],
    ...call('today', 'the prescriber'),
  },
  'alert-dmard-threshold': {
    acts: [act('Discuss with the prescriber before the next dose;', 'repeat within 1 to 2 weeks.')],
  },
  'alert-deferiprone': {
    acts: [act('Discuss interrupting deferiprone;', 'count daily until recovery, no re-challenge without a specialist.')],
  },
};

/** Alerts that have short words. */
