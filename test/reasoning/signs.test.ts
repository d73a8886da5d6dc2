/** What a chart says before anyone has made the diagnosis: signs and words of reports, and what they are not. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import type { JudgedCause } from '../../src/reasoning/assessment.ts';
import { aPatient, blood, NOW, on, problem, report, result, type Story } from '../a-patient.ts';

const causesOf = (story: Story): readonly JudgedCause[] => assess(aPatient(story), NOW).causes;
function cause(id: string, story: Story): JudgedCause {
  const found = causesOf(story).find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not listed`);
  return found;
}
const item = (id: string, story: Story) => cause(id.split('.')[0] ?? '', story).evidence.find((each) => each.id === id);
const low = blood({ wbc: 2.6, anc: 0.7 });
const found = (...texts: readonly string[]): Story => ({ labs: [low], problems: texts.map((text) => problem(text)) });
const reported = (name: string, text: string): Story => ({ labs: [low], reports: [report(name, text)] });
const film = (text: string): Story => reported('Blood film', text);

describe('a sign is not the disease', () => {
  test.each([
    ['An eschar', 'Eschar on the right groin', 'rickettsial-tick.f1', 'rickettsial-tick.f6'],
    ['Silvery hair', 'Silvery hair since birth', 'pigment-chediak.f3', 'pigment-chediak.f1'],
    ['Albinism', 'Oculocutaneous albinism', 'pigment-chediak.f3', 'pigment-chediak.f1'],
  ])('%s counts as itself, not as a recorded diagnosis', (_, text, sign, diagnosis) => {
    expect(item(sign, found(text))?.verdict).toBe('met');
    expect(item(diagnosis, found(text))?.verdict).not.toBe('met');
  });
  test('the recorded diseases still are', () => {
    expect(item('rickettsial-tick.f6', found('Scrub typhus'))?.verdict).toBe('met');
    expect(item('pigment-chediak.f1', found('Chediak-Higashi syndrome'))?.verdict).toBe('met');
  });
});

test.each<[string, Story]>([
  ['tuberculosis-disseminated.f12', reported('CT chest', 'Randomly distributed micronodules in both lungs.')],
  ['tuberculosis-disseminated.f12', reported('Chest X-ray', 'Miliary shadowing.')],
  ['disseminated-fungal.f12', reported('CT chest', 'Innumerable miliary nodules.')],
  ['disseminated-fungal.f13', found('Umbilicated papules of the face')],
  ['exanthem-virus.f7', found('Fever', 'Maculopapular rash', 'Postauricular lymphadenopathy')],
  ['exanthem-virus.f7', found('Fever', 'Maculopapular rash', 'No MMR')],
  ['lymphoma-cll.f10', film('Small lymphocytes with short polar villi.')],
  ['lgl-leukaemia.f13', film('Large lymphocytes with pale cytoplasm and coarse azurophilic granules.')],
  ['copper-deficiency.f5', found('Swallows coins')],
  ['copper-deficiency.f5', reported('Abdominal X-ray', 'About 200 coins within the stomach.')],
  ['malaria.f8', film('Ring forms in 2 % of red cells.')],
  ['malaria.f8', film('Intraerythrocytic parasites, Maltese cross forms.')],
  ['rickettsial-tick.f12', film('Morulae in neutrophils.')],
  ['visceral-leishmaniasis.f12', reported('Bone marrow', 'Amastigotes in macrophages.')],
  ['disseminated-fungal.f14', reported('Bone marrow', 'Intracellular yeast.')],
  ['plasma-cell-mets.f12', { ...film('Leukoerythroblastic film.'), problems: [problem('Breast cancer 2019')] }],
  ['autoimmune-neutropenia-infancy.a5', { ...found('Buttock abscess'), born: on(-120) }],
  ['sjogren.f1', reported('ENA', 'Ro-52 and Ro-60 positive. Sm negative.')],
  ['sjogren.f1', { labs: [low, result('lab.ssa', { words: 'Positive' })] }],
])('%s is read: case %#', (id, story) => expect(item(id, story)?.verdict).toBe('met'));

test.each<[string, string, Story]>([
  ['No micronodules', 'tuberculosis-disseminated.f12', reported('CT chest', 'No micronodules.')],
  ['A single nodule', 'tuberculosis-disseminated.f12', reported('CT chest', 'A 6 mm nodule in the right lower lobe.')],
  ['Papules', 'disseminated-fungal.f13', found('Papules of the face')],
  ['Fever and rash of a vaccinated adult', 'exanthem-virus.f7', found('Fever', 'Maculopapular rash')],
  ['Nodes behind the ears without a rash', 'exanthem-virus.f7', found('Fever', 'Postauricular lymphadenopathy')],
  ['Rash and nodes without fever', 'exanthem-virus.f7', found('Rash', 'Postauricular lymphadenopathy')],
  ['Lymphocytes', 'lymphoma-cll.f10', film('Lymphocytes of normal appearance.')],
  ['Villous atrophy', 'lymphoma-cll.f10', film('Villous atrophy.')],
  ['Granules of promyelocytes', 'lgl-leukaemia.f13', film('Promyelocytes with coarse azurophilic granules.')],
  ['A coin collection', 'copper-deficiency.f5', found('Collects coins')],
  ['No parasites', 'malaria.f8', film('No ring forms seen.')],
  ['Trophozoites of Giardia', 'malaria.f8', reported('Stool', 'Giardia trophozoites.')],
  ['No morulae', 'rickettsial-tick.f12', film('No morulae.')],
  ['Such a film without a cancer', 'plasma-cell-mets.f12', film('Leukoerythroblastic film.')],
  ['A cancer with another film', 'plasma-cell-mets.f12', { ...film('Rouleaux.'), problems: [problem('Breast cancer 2019')] }],
  ['A negative Ro', 'sjogren.f1', reported('ENA', 'Ro-60 negative, La negative.')],
])('%s is not enough for %s', (_, id, story) => expect(item(id, story)?.verdict).not.toBe('met'));

describe('blasts in the words of a film', () => {
  const blasts = (text: string) => item('acute-leukaemia.f10', film(text));
  test('count for acute leukaemia', () =>
    expect(blasts('Circulating blasts.')).toMatchObject({ verdict: 'met', points: 3, anchor: true }));
  test('count one step less where the film leaves them open', () =>
    expect(blasts('Mononuclear cells, suspicious for blasts.')).toMatchObject({ verdict: 'met', points: 2 }));
  test.each([['No blasts seen.'], ['Hypersegmented neutrophils.']])('"%s" leaves the question with the clinician', (text) =>
    expect(blasts(text)).toMatchObject({ verdict: 'unknown', asks: true }),
  );
});

describe("a positive ANA anchors Sjögren's disease where eyes, mouth or parotids are affected", () => {
  const withAna = (...signs: readonly string[]): Story => ({
    labs: [low, result('lab.ana', { words: '1:640' })],
    problems: signs.map((text) => problem(text)),
  });
  test('with dry eyes it is a candidate on an objective result', () =>
    expect(cause('sjogren', withAna('Dry eyes'))).toMatchObject({ standing: 'candidate', hardAnchor: true }));
  test('an ANA alone makes it none', () => expect(cause('sjogren', withAna()).standing).not.toBe('candidate'));
});

test.each([
  ['visceral-leishmaniasis', 'Home in Mallorca', false],
  ['sarcoidosis', 'Bilateral hilar lymphadenopathy', true],
])('a normal count two months ago speaks against %s: %s', (id, text, speaks) => {
  const story: Story = {
    labs: [blood({}, { day: -60 }), blood({ wbc: 2.1, anc: 0.9, hgb: 84, plt: 70 })],
    problems: [problem(text), problem('Splenomegaly'), problem('Fever', { onset: -30 })],
    born: on(-40 * 365),
  };
  expect(cause(id, story).adjustments.some((each) => each.words === 'the count fell only recently')).toBe(speaks);
});
