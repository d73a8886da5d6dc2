/**
 * HScore for reactive haemophagocytic syndrome (Fardet 2014): points by item, cut-off 169.
 * Items that are not on record count 0, so the score is a lower bound. Machine-drafted; no clinician has signed it off.
 */
import type { Cites, Window } from './rule.ts';

/** The first row whose `above` (exclusive) or `from` (inclusive) the value reaches gives the points; rows run from high to low. */
interface Step {
  readonly from?: number;
  readonly above?: number;
  readonly points: number;
}

export const HSCORE = {
  cutOff: 169,
  /** Back from the review, as the alert that asks for the score looks back: older values are history. */
  window: 'P14D' as Window,
  /** Celsius. */
  temperature: [
    { above: 39.4, points: 49 },
    { from: 38.4, points: 33 },
  ] as readonly Step[],
  organomegaly: { liverOrSpleen: 23, both: 38 },
  /** Lines at or below the score's own limits. */
  cytopenias: { hemoglobinGramsPerLitre: 92, wbc: 5, platelets: 110, two: 24, three: 34 },
  /** ng/mL. */
  ferritin: [
    { above: 6000, points: 50 },
    { from: 2000, points: 35 },
  ] as readonly Step[],
  /** mg/dL; published as 1.5 and 4 mmol/L. */
  triglycerides: [
    { above: 354, points: 64 },
    { from: 133, points: 44 },
  ] as readonly Step[],
  /** mg/dL; published as 2.5 g/L or less. */
  fibrinogen: { atMost: 250, points: 30 },
  /** U/L. */
  ast: { from: 30, points: 19 },
  haemophagocytosis: 35,
  immunosuppression: 18,
  cites: ['hscore'] as Cites,
} as const;
