import { describe, expect, test } from 'vitest';
import { loadPatients } from '../../sandbox/patients.ts';
import { writeChart } from '../../sandbox/chart.ts';
import { assess } from '../../src/assess.ts';
import { firstCountsInSteps } from '../../src/fhir/first-counts.ts';
import { atOnce } from '../../src/record/steps.ts';
import { readBundle } from '../../src/fhir/read-bundle.ts';
import { type ReadResources, toRecord } from '../../src/fhir/to-record.ts';
import { circumstances } from '../../src/knowledge/code-sets/circumstances.ts';
import type { CodeSet } from '../../src/knowledge/rule.ts';
import { firstFinding } from '../../src/reasoning/first-finding.ts';
import type { Finding } from '../../src/reasoning/assessment.ts';
import { aChart } from '../bench/charts.ts';
import { AS_OF, condition, drug, LOINC, named, quantity, reading, wbc } from '../fhir/a-chart.ts';

interface Both {
  /** What is shown before the causes; undefined where the whole chart has to be understood first. */
  readonly first: Finding | undefined;
  readonly whole: Finding;
}

function both(read: ReadResources): Both {
  const counts = atOnce(firstCountsInSteps(read, { asOf: AS_OF }));
  return { first: counts && atOnce(firstFinding(counts, AS_OF)), whole: assess(toRecord(read, { asOf: AS_OF }), AS_OF).finding };
}

function ofBundle(bundle: object): Both {
  const read = readBundle(bundle);
  if (!read.ok) throw new Error(read.error.message);
  return both(read.read);
}

const ofPatient = (file: Parameters<typeof writeChart>[0]): Both =>
  ofBundle({
    resourceType: 'Bundle',
    type: 'collection',
    entry: writeChart(file, { now: AS_OF, offsetMinutes: 0 }).resources.map((resource) => ({ resource })),
  });

const ofRows = (...resources: readonly object[]): Both => both(reading(resources));
const withProblem = (code: object): Finding | undefined => ofRows(wbc(), condition({ code })).first;

describe('the finding that is shown before the causes', () => {
  test.each(loadPatients().map((file) => [file.id, file] as const))('of %s is the finding of the assessment', (_, file) => {
    const { first, whole } = ofPatient(file);
    expect(first ?? whole).toEqual(whole);
  });

  test('stands alone on most synthetic patients, and never differs on charts full of other words', () => {
    const shown = loadPatients().filter((file) => ofPatient(file).first !== undefined);
    expect(shown.length).toBeGreaterThan(10);
    for (let seed = 1; seed <= 40; seed += 1) {
      const { first, whole } = ofBundle(aChart(seed));
      expect(first ?? whole).toEqual(whole);
    }
  });

  test('waits for the whole tables where a count has a second name that they may know', () => {
    expect(ofRows(named('WBC')).first?.wbc).toBeDefined();
    const code = { text: 'Cell count, ward 3', coding: [{ system: 'urn:lab', code: 'W', display: 'WBC' }] };
    expect(ofRows(wbc({ code })).first).toBeUndefined();
  });

  test('waits where a LOINC code that the blood count does not hold is named haemoglobin', () => {
    const code = { text: 'Haemoglobin', coding: [{ system: LOINC, code: '4548-4' }] };
    expect(
      ofRows(wbc(), wbc({ id: 'hb', code: { ...code, text: 'Hemoglobin' }, ...quantity(120, 'g/L') })).first,
    ).toBeUndefined();
  });

  test('takes no white cells of urine for a blood count', () => {
    const urine = { coding: [{ system: LOINC, code: '5821-4', display: 'Leukocytes [#/area] in Urine sediment' }], text: 'WBC' };
    const { first, whole } = ofRows(wbc(), wbc({ id: 'urine', code: urine, ...quantity(1, '10*9/L') }));
    expect(first).toEqual(whole);
  });

  test('says when results are missing, as the assessment does', () => {
    const gap = { what: 'Observation (laboratory)', why: 'lost-page', detail: 'page 2' } as const;
    const { first, whole } = both(reading([wbc()], { gaps: [gap] }));
    expect(first?.resultsMissing).toBe(true);
    expect(first).toEqual(whole);
  });

  test.each([
    ['an order', drug('MedicationRequest', { reasonCode: [{ text: 'pregnancy' }] })],
    ['a visit', { resourceType: 'Encounter', id: 'e', status: 'finished', reasonCode: [{ text: 'neutropenic fever' }] }],
  ])('waits where the reason of %s may be a circumstance', (_, row) => {
    expect(ofRows(wbc(), row).first).toBeUndefined();
  });

  test.each([
    ['words', { text: 'Influenza A' }],
    ['a code', { text: 'Influenza A', coding: [{ code: 'J10.1', display: 'Influenza with other manifestations' }] }],
    ['one word of a longer phrase', { text: 'Low back pain, normal count' }],
    ['no words at all', { coding: [{ system: 'urn:any' }] }],
  ])('does not wait for a problem list that speaks of other things: %s', (_, code) => {
    expect(withProblem(code)?.present).toBe(true);
  });

  test('waits where only the display of a code speaks of a circumstance', () => {
    expect(withProblem({ text: 'see letter', coding: [{ code: 'x', display: 'Neutropenia' }] })).toBeUndefined();
  });

  test.each(['Neutropeniaβ', 'β-neutropenia', '中性粒细胞减少症β', 'Anämie, Neutropenie / neutropenia'])(
    'waits for words beside those of another script: %s',
    (text) => expect(withProblem({ text })).toBeUndefined(),
  );
  test('a mild neutropenia of an adult is not called that of the Duffy-null phenotype, of which nothing is known', () => {
    const anc = wbc({ id: 'anc', code: { coding: [{ system: LOINC, code: '751-8' }] }, ...quantity(1.3, '10*9/L') });
    const { first, whole } = ofRows(wbc(quantity(3.6, '10*9/L')), anc);
    expect(first?.neutropenia.anc?.value).toBe(1.3);
    expect(first?.notes.map((each) => each.id)).not.toContain('inside-duffy-null-interval');
    expect(first).toEqual(whole);
  });
  test('does not wait for a row with a code system and no code', () => {
    expect(withProblem({ text: 'Influenza A', coding: [{ system: 'urn:any', display: 'Influenza' }] })?.present).toBe(true);
  });

  test('waits for what a Duffy phenotype means', () => {
    const code = { coding: [{ system: LOINC, code: '1027-2' }], text: 'Fy sup(a) Ag' };
    expect(ofRows(wbc(), named('WBC')).first).toBeDefined();
    expect(
      ofRows(wbc(), { ...wbc({ id: 'duffy', code }), valueQuantity: undefined, valueString: 'Negative' }).first,
    ).toBeUndefined();
  });

  const sets = Object.values<CodeSet>(circumstances);
  test.each(sets.flatMap((set) => (set.text ?? []).map((text) => text.replace(/^=/, ''))))(
    'waits until "%s" on the problem list is read in its sentence',
    (phrase) => {
      expect(withProblem({ text: `History of asthma; ${phrase.toUpperCase()}, mild` })).toBeUndefined();
    },
  );
  test.each(['Neutropaenia', 'Leucopenias', 'Leukopenia'])('waits for %s, in whatever spelling', (text) => {
    expect(withProblem({ text })).toBeUndefined();
  });
  test.each(sets.flatMap((set) => set.codes))('waits where the problem list holds the code $code', ({ code }) => {
    expect(withProblem({ coding: [{ system: 'urn:any', code: ` ${code} ` }] })).toBeUndefined();
  });
  test('waits for a more specific code, with and without its dot', () => {
    for (const code of ['D70.9', 'D709', 'd70.x00', 'D7281', 'd72.819', 'Z331']) {
      expect(withProblem({ coding: [{ code }] })).toBeUndefined();
    }
  });
});
