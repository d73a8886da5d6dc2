/**
 * Synthetic charts for measuring: every one differs in patient, values, dates and words, so that no memory of an earlier chart
 * helps. The same seed gives the same charts.
 */
import { causes } from '../../src/knowledge/causes/index.ts';
import { codeNames } from '../../src/knowledge/code-sets/code-names.ts';
import { codeSets } from '../../src/knowledge/code-sets/index.ts';
import type { Code, CodeSet } from '../../src/knowledge/rule.ts';
import { suspectDrugs } from '../../src/knowledge/suspect-drugs/index.ts';

const AS_OF = Date.parse('2026-06-15T20:00:00Z');
const DAY = 86_400_000;

/** A small generator of numbers (mulberry32): enough for variety. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

class Dice {
  private readonly next: () => number;
  constructor(seed: number) {
    this.next = numbersFrom(seed);
  }
  chance(probability: number): boolean {
    return this.next() < probability;
  }
  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }
  whole(least: number, most: number): number {
    return Math.floor(this.between(least, most + 1));
  }
  one<T>(list: readonly T[]): T {
    const chosen = list[this.whole(0, list.length - 1)];
    if (chosen === undefined) throw new RangeError('an empty list');
    return chosen;
  }
}

interface Test {
  readonly loinc: string;
  readonly name: string;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

/** Of a blood count with differential, and of a chemistry panel. */
const COUNT: readonly Test[] = [
  { loinc: '6690-2', name: 'Leukocytes', unit: '10*3/uL', from: 1.2, to: 6 },
  { loinc: '751-8', name: 'Neutrophils', unit: '10*3/uL', from: 0.2, to: 3 },
  { loinc: '731-0', name: 'Lymphocytes', unit: '10*3/uL', from: 0.4, to: 2.4 },
  { loinc: '742-7', name: 'Monocytes', unit: '10*3/uL', from: 0.1, to: 0.9 },
  { loinc: '711-2', name: 'Eosinophils', unit: '10*3/uL', from: 0, to: 0.6 },
  { loinc: '718-7', name: 'Hemoglobin', unit: 'g/dL', from: 7, to: 15 },
  { loinc: '777-3', name: 'Platelets', unit: '10*3/uL', from: 40, to: 350 },
  { loinc: '787-2', name: 'MCV', unit: 'fL', from: 78, to: 118 },
];
const CHEMISTRY: readonly Test[] = [
  { loinc: '2532-0', name: 'LDH', unit: 'U/L', from: 120, to: 700 },
  { loinc: '1742-6', name: 'ALT', unit: 'U/L', from: 8, to: 220 },
  { loinc: '1920-8', name: 'AST', unit: 'U/L', from: 8, to: 180 },
  { loinc: '2160-0', name: 'Creatinine', unit: 'mg/dL', from: 0.5, to: 3 },
  { loinc: '1975-2', name: 'Bilirubin', unit: 'mg/dL', from: 0.2, to: 3 },
  { loinc: '1988-5', name: 'CRP', unit: 'mg/L', from: 1, to: 180 },
  { loinc: '2132-9', name: 'Vitamin B12', unit: 'pg/mL', from: 90, to: 800 },
  { loinc: '2276-4', name: 'Ferritin', unit: 'ng/mL', from: 10, to: 3000 },
  { loinc: '3016-3', name: 'TSH', unit: 'mIU/L', from: 0.01, to: 9 },
  { loinc: '33762-6', name: 'NT-proBNP', unit: 'pg/mL', from: 20, to: 4000 },
];
const VITALS: readonly Test[] = [
  { loinc: '8310-5', name: 'Body temperature', unit: 'Cel', from: 36, to: 39.6 },
  { loinc: '8867-4', name: 'Heart rate', unit: '/min', from: 55, to: 130 },
  { loinc: '8480-6', name: 'Systolic blood pressure', unit: 'mm[Hg]', from: 80, to: 160 },
  { loinc: '9279-1', name: 'Respiratory rate', unit: '/min', from: 10, to: 30 },
];

const LOINC = 'http://loinc.org';
const UCUM = 'http://unitsofmeasure.org';
const SYSTEMS: Readonly<Record<string, string>> = {
  'icd-10-cm': 'http://hl7.org/fhir/sid/icd-10-cm',
  snomed: 'http://snomed.info/sct',
};

const recordable: readonly CodeSet[] = Object.values<CodeSet>(codeSets).filter(
  (set) => set.kind === 'condition' && (set.text ?? []).length > 0,
);
const phrases = recordable.flatMap((set) => set.text ?? []).map((text) => text.replace(/^=/, ''));
const coded = recordable.flatMap((set) => set.codes).filter((code) => SYSTEMS[code.system] !== undefined);
const nameOf = ({ system, code }: Code): string => codeNames[`${system} ${code}`] ?? code;
const names = Object.values(causes).map((cause) => cause.name);
const drugs = suspectDrugs.flatMap((drug) => [drug.name, ...drug.synonyms.slice(0, 2)]);

const FILLERS = [
  'essential hypertension',
  'knee osteoarthritis',
  'myopia',
  'seasonal rhinitis',
  'low back pain',
  'gastro-oesophageal reflux',
  'hyperlipidaemia',
  'insomnia',
  'cataract',
  'eczema',
  'tension headache',
  'carpal tunnel syndrome',
];
const FRAMES = [
  'Patient reports # and ~ for two days. No #. Denies # or ~.',
  'History of #, resolved. Family history: #. Now ~, cough absent.',
  '# was considered; ~ is more likely. Cannot exclude #. Follow-up in 3.5 weeks with Dr. Li.',
  'Impression: ~ without #. Bone marrow normocellular, no excess blasts. Comparison: prior study showed #.',
];

class Writer {
  private readonly dice: Dice;
  private readonly id: string;
  private count = 0;
  readonly entries: { readonly fullUrl: string; readonly resource: object }[] = [];

  constructor(seed: number) {
    this.dice = new Dice(seed);
    this.id = `p${seed.toString(36)}`;
  }

  put(resourceType: string, fields: object): string {
    this.count += 1;
    const id = `${this.id}-${this.count}`;
    this.entries.push({
      fullUrl: `https://ehr.example/fhir/${resourceType}/${id}`,
      resource: { resourceType, id, ...fields },
    });
    return `${resourceType}/${id}`;
  }

  private get subject(): object {
    return { reference: `Patient/${this.id}` };
  }

  private at(mostDaysBack: number): string {
    const moment = new Date(AS_OF - this.dice.between(0, mostDaysBack) * DAY).toISOString();
    return this.dice.chance(0.15) ? moment.slice(0, 10) : `${moment.slice(0, 19)}Z`;
  }

  private words(): string {
    const { dice } = this;
    return dice
      .one(FRAMES)
      .replaceAll('#', () => dice.one(phrases))
      .replaceAll('~', () => dice.one(FILLERS));
  }

  patient(): void {
    const { dice } = this;
    this.entries.push({
      fullUrl: `https://ehr.example/fhir/Patient/${this.id}`,
      resource: {
        resourceType: 'Patient',
        id: this.id,
        name: [{ family: `Sample${this.id}`, given: ['A'] }],
        gender: dice.one(['male', 'female']),
        birthDate: `${dice.whole(1935, 2024)}-0${dice.whole(1, 9)}-1${dice.whole(0, 9)}`,
      },
    });
  }

  panel(tests: readonly Test[], category: 'laboratory' | 'vital-signs', mostDaysBack: number): void {
    const { dice } = this;
    const effectiveDateTime = this.at(mostDaysBack);
    const results = tests.map((test) =>
      this.put('Observation', {
        status: dice.chance(0.05) ? 'preliminary' : 'final',
        category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: category }] }],
        code: {
          coding: [{ system: LOINC, code: test.loinc, display: `${test.name} [${dice.whole(1, 999)}]` }],
          text: test.name,
        },
        subject: this.subject,
        effectiveDateTime,
        valueQuantity: {
          value: Number(dice.between(test.from, test.to).toFixed(2)),
          unit: test.unit,
          system: UCUM,
          code: test.unit,
        },
        ...(dice.chance(0.4) && {
          referenceRange: [{ low: { value: test.from, unit: test.unit }, high: { value: test.to, unit: test.unit } }],
        }),
        ...(dice.chance(0.05) && { note: [{ text: this.words() }] }),
      }),
    );
    if (category === 'vital-signs') return;
    this.put('DiagnosticReport', {
      status: 'final',
      code: { text: `${dice.one(['Blood count', 'Chemistry', 'Panel'])} ${dice.whole(1, 9999)}` },
      subject: this.subject,
      effectiveDateTime,
      result: results.map((reference) => ({ reference })),
    });
  }

  film(): void {
    const { dice } = this;
    this.put('DiagnosticReport', {
      status: 'final',
      code: { text: dice.one(['Peripheral blood smear', 'Bone marrow biopsy', 'CT abdomen', 'Chest radiograph']) },
      subject: this.subject,
      effectiveDateTime: this.at(300),
      conclusion: `${this.words()}\n${this.words()}`,
    });
  }

  /** @param ofInterest chance of a problem that the causes look for */
  condition(ofInterest = 0.65): void {
    const { dice } = this;
    const code = dice.one(coded);
    const isNamed = dice.chance(0.4);
    const filler = `${dice.one(FILLERS)}, episode ${dice.whole(1, 9999)}`;
    this.put('Condition', {
      clinicalStatus: { coding: [{ code: dice.chance(0.8) ? 'active' : 'resolved' }] },
      category: [{ coding: [{ code: dice.one(['problem-list-item', 'encounter-diagnosis']) }] }],
      code: dice.chance(1 - ofInterest)
        ? { text: filler }
        : {
            coding: [{ system: SYSTEMS[code.system], code: code.code, display: nameOf(code) }],
            text: isNamed ? `${dice.one(phrases)} (${dice.one(names)})` : nameOf(code),
          },
      subject: this.subject,
      onsetDateTime: this.at(2000),
    });
  }

  /** @param ofInterest chance of a medicine of the catalogue */
  drug(ofInterest = 0.5): void {
    const { dice } = this;
    const kind = dice.one(['MedicationRequest', 'MedicationStatement', 'MedicationAdministration']);
    const name = `${dice.one(dice.chance(ofInterest) ? drugs : FILLERS)} ${dice.whole(1, 40) * 25} mg ${dice.one(['tablet', 'injection'])}`;
    const start = this.at(500);
    this.put(kind, {
      status: dice.one(['active', 'completed']),
      ...(kind === 'MedicationRequest' && { intent: 'order', authoredOn: start }),
      ...(kind === 'MedicationStatement' && { effectivePeriod: { start } }),
      ...(kind === 'MedicationAdministration' && { effectiveDateTime: start }),
      medicationCodeableConcept: { text: name },
      subject: this.subject,
    });
  }

  procedure(): void {
    const { dice } = this;
    this.put('Procedure', {
      status: 'completed',
      code: {
        text: `${dice.one(['Bone marrow biopsy', 'Colonoscopy', 'Haemodialysis', 'Blood culture'])} ${dice.whole(1, 9999)}`,
      },
      subject: this.subject,
      performedDateTime: this.at(700),
    });
  }

  encounter(reasons: readonly string[] = [...phrases, ...FILLERS]): void {
    this.put('Encounter', {
      status: 'finished',
      class: { code: 'AMB' },
      subject: this.subject,
      period: { start: this.at(400) },
      reasonCode: [{ text: this.dice.one(reasons) }],
    });
  }
}

const bundle = (writer: Writer): object => ({
  resourceType: 'Bundle',
  type: 'collection',
  timestamp: new Date(AS_OF).toISOString(),
  entry: writer.entries,
});

/** 200 resources as most charts hold them: results and visits above all, with a few problems and medicines that could be a cause. */
export function aUsualChart(seed: number): object {
  const writer = new Writer(seed);
  writer.patient();
  for (let at = 0; at < 7; at += 1) writer.panel(COUNT, 'laboratory', 700);
  for (let at = 0; at < 5; at += 1) writer.panel(CHEMISTRY, 'laboratory', 700);
  for (let at = 0; at < 8; at += 1) writer.panel(VITALS, 'vital-signs', 700);
  writer.film();
  for (let at = 0; at < 8; at += 1) writer.condition(0.25);
  for (let at = 0; at < 8; at += 1) writer.drug(0.4);
  for (let at = 0; at < 3; at += 1) writer.procedure();
  while (writer.entries.length < 200) writer.encounter(FILLERS);
  return bundle(writer);
}

/** 200 resources of every kind that the app reads, dense in findings: most of what is written in them is something that it looks for. */
export function aChart(seed: number): object {
  const writer = new Writer(seed);
  writer.patient();
  for (let at = 0; at < 6; at += 1) writer.panel(COUNT, 'laboratory', 400);
  for (let at = 0; at < 5; at += 1) writer.panel(CHEMISTRY, 'laboratory', 400);
  for (let at = 0; at < 4; at += 1) writer.panel(VITALS, 'vital-signs', 10);
  for (let at = 0; at < 4; at += 1) writer.film();
  for (let at = 0; at < 20; at += 1) writer.condition();
  for (let at = 0; at < 20; at += 1) writer.drug();
  for (let at = 0; at < 6; at += 1) writer.procedure();
  while (writer.entries.length < 200) writer.encounter();
  return bundle(writer);
}

/** As many Observations as asked for, a blood count among them again and again, with a problem list and medicines. */
export function aLargeChart(seed: number, observations: number): object {
  const writer = new Writer(seed);
  writer.patient();
  for (let at = 0; at < 30; at += 1) writer.condition();
  for (let at = 0; at < 30; at += 1) writer.drug();
  let written = 0;
  for (let at = 0; written < observations; at += 1) {
    const tests = [COUNT, CHEMISTRY, VITALS][at % 3] ?? COUNT;
    writer.panel(tests, tests === VITALS ? 'vital-signs' : 'laboratory', 3650);
    written += tests.length;
  }
  return bundle(writer);
}
