/** Lower and upper reference limit; null where the laboratory prints none. */
export type Range = readonly [low: number | null, high: number | null];

/**
 * A test that the sandbox laboratory reports.
 * `count` and `haemoglobin` are printed in the unit that the patient file names; ranges here are in ×10⁹/L and g/L.
 */
export interface LabTest {
  readonly name: string;
  readonly loinc: string;
  readonly kind: 'count' | 'haemoglobin' | 'quantity' | 'words';
  /** UCUM; absent for words and for the two kinds whose unit the file names. */
  readonly unit?: string;
  readonly range?: Range | { readonly female: Range; readonly male: Range };
  /** Blood unless said otherwise. */
  readonly specimen?: string;
}

const count = (name: string, loinc: string, range?: Range): LabTest => ({ name, loinc, kind: 'count', ...(range && { range }) });
const percent = (name: string, loinc: string, range?: Range): LabTest => quantity(name, loinc, '%', range);
const words = (name: string, loinc: string, specimen?: string): LabTest => ({
  name,
  loinc,
  kind: 'words',
  ...(specimen && { specimen }),
});

function quantity(name: string, loinc: string, unit: string, range?: LabTest['range']): LabTest {
  return { name, loinc, kind: 'quantity', unit, ...(range && { range }) };
}

/** Tests by the short name that patient files use. */
export const LAB_TESTS: Readonly<Record<string, LabTest>> = {
  WBC: count('Leukocytes', '6690-2', [4, 10]),
  ANC: count('Neutrophils', '751-8', [1.8, 7.5]),
  ALC: count('Lymphocytes', '731-0', [1, 4]),
  AMC: count('Monocytes', '742-7', [0.2, 0.8]),
  AEC: count('Eosinophils', '711-2', [0, 0.5]),
  ABC: count('Basophils', '704-7', [0, 0.1]),
  PLT: count('Platelets', '777-3', [150, 400]),
  'RETIC#': count('Reticulocytes', '60474-4', [25, 100]),
  'NRBC#': count('Nucleated erythrocytes', '771-6', [0, 0]),
  'NEUT%': percent('Neutrophils/100 leukocytes', '770-8', [40, 75]),
  'BAND%': percent('Band form neutrophils/100 leukocytes', '764-1', [0, 8]),
  'LYMPH%': percent('Lymphocytes/100 leukocytes', '736-9', [20, 45]),
  'MONO%': percent('Monocytes/100 leukocytes', '5905-5', [2, 10]),
  'EOS%': percent('Eosinophils/100 leukocytes', '713-8', [0, 6]),
  'BASO%': percent('Basophils/100 leukocytes', '706-2', [0, 2]),
  'META%': percent('Metamyelocytes/100 leukocytes', '740-1', [0, 0]),
  'MYELO%': percent('Myelocytes/100 leukocytes', '749-2', [0, 0]),
  'BLAST%': percent('Blasts/100 leukocytes', '709-6', [0, 0]),
  'RETIC%': percent('Reticulocytes/100 erythrocytes', '17849-1', [0.5, 2.5]),
  HGB: { name: 'Hemoglobin', loinc: '718-7', kind: 'haemoglobin', range: { female: [120, 155], male: [135, 175] } },
  HCT: quantity('Hematocrit', '4544-3', '%', { female: [36, 46], male: [40, 52] }),
  MCV: quantity('Mean corpuscular volume', '787-2', 'fL', [80, 98]),
  RDW: quantity('Erythrocyte distribution width', '788-0', '%', [11.5, 14.5]),
  CRP: quantity('C reactive protein', '1988-5', 'mg/L', [null, 5]),
  PCT: quantity('Procalcitonin', '33959-8', 'ng/mL', [null, 0.1]),
  LACTATE: quantity('Lactate', '32693-4', 'mmol/L', [0.5, 2]),
  LDH: quantity('Lactate dehydrogenase', '2532-0', 'U/L', [125, 220]),
  FERRITIN: quantity('Ferritin', '2276-4', 'ng/mL', { female: [15, 150], male: [30, 400] }),
  B12: quantity('Cobalamin (Vitamin B12)', '2132-9', 'pg/mL', [200, 900]),
  FOLATE: quantity('Folate', '2284-8', 'ng/mL', [4, 20]),
  COPPER: quantity('Copper', '5631-7', 'ug/dL', [70, 140]),
  HAPTO: quantity('Haptoglobin', '4542-7', 'mg/dL', [30, 200]),
  TSH: quantity('Thyrotropin', '3016-3', 'm[IU]/L', [0.4, 4]),
  FT4: quantity('Thyroxine (T4) free', '3024-7', 'ng/dL', [0.8, 1.8]),
  ALT: quantity('Alanine aminotransferase', '1742-6', 'U/L', [null, 40]),
  AST: quantity('Aspartate aminotransferase', '1920-8', 'U/L', [null, 40]),
  BILI: quantity('Bilirubin.total', '1975-2', 'mg/dL', [0.2, 1.2]),
  ALB: quantity('Albumin', '1751-7', 'g/dL', [3.5, 5]),
  CREA: quantity('Creatinine', '2160-0', 'mg/dL', { female: [0.5, 1], male: [0.6, 1.2] }),
  INR: quantity('INR', '6301-6', '{INR}', [0.9, 1.2]),
  FIBRINOGEN: quantity('Fibrinogen', '3255-7', 'mg/dL', [200, 400]),
  C3: quantity('Complement C3', '4485-9', 'mg/dL', [90, 180]),
  C4: quantity('Complement C4', '4498-2', 'mg/dL', [10, 40]),
  TPMT: quantity('Thiopurine methyltransferase activity in red blood cells', '21563-2', 'U/mL{RBCs}', [15, 26]),
  BLOODCULTURE: words('Bacteria identified in blood by culture', '600-7'),
  HIV: words('HIV 1+2 antibody and HIV 1 p24 antigen', '56888-1', 'Serum'),
  HBSAG: words('Hepatitis B virus surface antigen', '5195-3', 'Serum'),
  HCVAB: words('Hepatitis C virus antibody', '16128-1', 'Serum'),
  EBVIGM: words('Epstein Barr virus capsid IgM antibody', '24115-8', 'Serum'),
  FLUA: words('Influenza virus A antigen', '46082-4', 'Nasopharynx'),
  COVID: words('SARS-CoV-2 (COVID-19) antigen', '94558-4', 'Nasopharynx'),
  ANA: words('Nuclear antibody', '8061-4', 'Serum'),
  DSDNA: words('DNA double strand antibody', '31348-6', 'Serum'),
  DAT: words('Direct antiglobulin test', '1007-4'),
  FYA: words('Duffy Fy(a) antigen on red blood cells', '1027-2'),
  FYB: words('Duffy Fy(b) antigen on red blood cells', '1033-0'),
};

/** Vital signs by the short name that patient files use; SBP and DBP of one row become one blood pressure panel. */
export const VITAL_SIGNS: Readonly<Record<string, LabTest>> = {
  TEMP: quantity('Body temperature', '8310-5', 'Cel'),
  HR: quantity('Heart rate', '8867-4', '/min'),
  RR: quantity('Respiratory rate', '9279-1', '/min'),
  SPO2: quantity('Oxygen saturation in arterial blood by pulse oximetry', '59408-5', '%'),
  SBP: quantity('Systolic blood pressure', '8480-6', 'mm[Hg]'),
  DBP: quantity('Diastolic blood pressure', '8462-4', 'mm[Hg]'),
  WEIGHT: quantity('Body weight', '29463-7', 'kg'),
};

export const BLOOD_PRESSURE = { code: '85354-9', display: 'Blood pressure panel' };

/** Reports by the short name that patient files use, with the code of their category in HL7 table 0074. */
export const REPORTS: Readonly<
  Record<string, { readonly name: string; readonly loinc: string; readonly category: 'LAB' | 'RAD' }>
> = {
  CBC: { name: 'Complete blood count by automated count', loinc: '58410-2', category: 'LAB' },
  DIFF: { name: 'Complete blood count with automated differential', loinc: '57021-8', category: 'LAB' },
  FILM: { name: 'Peripheral blood film', loinc: '5909-7', category: 'LAB' },
  MARROW: { name: 'Bone marrow pathology', loinc: '33721-2', category: 'LAB' },
  'ABDOMEN-US': { name: 'Ultrasound of abdomen', loinc: '24558-9', category: 'RAD' },
  'CHEST-XR': { name: 'Chest radiograph, 2 views', loinc: '36643-5', category: 'RAD' },
};
