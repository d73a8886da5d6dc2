/** What a chart is made of: the launch asks for each by name, and a site may say that it has no such thing. */
export const CHART_RESOURCES = [
  'Patient',
  'Observation',
  'Specimen',
  'DiagnosticReport',
  'MedicationRequest',
  'MedicationStatement',
  'MedicationAdministration',
  'MedicationDispense',
  'Medication',
  'Condition',
  'AllergyIntolerance',
  'Procedure',
  'FamilyMemberHistory',
  'Encounter',
] as const;

export type ChartResource = (typeof CHART_RESOURCES)[number];
