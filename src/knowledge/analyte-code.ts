/** One LOINC code of an analyte. */
export interface AnalyteCode {
  readonly loinc: string;
  readonly kind: 'absolute' | 'percent' | 'fraction' | 'other';
  /** LOINC long name. */
  readonly name: string;
  readonly method?: 'automated' | 'manual' | 'estimated' | 'calculated';
}
