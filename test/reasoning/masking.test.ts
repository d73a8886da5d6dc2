import { expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import { aPatient, blood, drug, NOW, type Story } from '../a-patient.ts';

const LOW: Story = { labs: [blood({}, { day: -40 }), blood({ wbc: 1.9, anc: 0.4 }, { day: -3 })] };
const masking = (story: Story) => assess(aPatient({ ...LOW, ...story }), NOW).masking;

test.each(['Filgrastim', 'Prednisone 40 mg', 'Lithium carbonate'])('%s hides a fall, and is listed', (name) => {
  const [found] = masking({ drugs: [drug(name, { from: -2 })] });
  expect(found).toMatchObject({ name, taken: 'yes' });
  expect(found?.raises).toContain('anc');
});

test.each([
  [-18, -17, 1],
  [-19, -18, 0],
])('filgrastim from day %i to %i, the fall on day -3: %i listed', (from, to, listed) => {
  expect(masking({ drugs: [drug('Filgrastim', { from, to })] })).toHaveLength(listed);
});

test('a course whose end is not known may still mask', () => {
  const [found] = masking({ drugs: [drug('Prednisone', { from: -60, ongoing: 'unknown', status: 'unknown' })] });
  expect(found?.taken).toBe('unknown');
});

test('a cream masks nothing', () => {
  expect(masking({ drugs: [drug('Betamethasone cream', { from: -10 })] })).toEqual([]);
});

test('a medicine that only lowers counts masks nothing', () => {
  expect(masking({ drugs: [drug('Thiamazole', { from: -41 })] })).toEqual([]);
});

test('lithium beside clozapine is told as what it hides', () => {
  const found = masking({ drugs: [drug('Clozapine', { from: -60 }), drug('Lithium carbonate', { from: -60 })] });
  expect(found.flatMap((each) => each.messages).join(' ')).toMatch(/lithium/i);
});

test('lithium that was stopped may have unmasked the fall under clozapine', () => {
  const found = masking({ drugs: [drug('Clozapine', { from: -60 }), drug('Lithium carbonate', { from: -60, to: -6 })] });
  expect(found.flatMap((each) => each.messages).length).toBeGreaterThan(0);
});

test('where nothing is low, nothing is masked', () => {
  expect(assess(aPatient({ drugs: [drug('Filgrastim', { from: -2 })] }), NOW).masking).toEqual([]);
});

test.each([
  ['Filgrastim', ['anc', 'amc']],
  ['Prednisone', ['anc']],
  ['Ibrutinib', ['alc']],
])('%s raises %j, and nothing that is no white line', (name, raises) => {
  expect(masking({ drugs: [drug(name, { from: -10 })] })).toMatchObject([{ name, raises, messages: [] }]);
});

test('lithium that was stopped too long ago to mask is told without being listed as taken', () => {
  const [clozapine, lithium] = [drug('Clozapine', { from: -60 }), drug('Lithium carbonate', { from: -60, to: -20 })];
  expect(masking({ drugs: [clozapine, lithium] })).toEqual([
    {
      name: '',
      raises: [],
      taken: 'yes',
      messages: [expect.stringMatching(/^Lithium was stopped/)],
      refs: expect.arrayContaining([clozapine.ref, lithium.ref]),
    },
  ]);
});

test('what is told of one medicine is not told of another, and not twice', () => {
  const found = masking({
    drugs: [drug('Clozapine', { from: -60 }), drug('Lithium carbonate', { from: -60 }), drug('Filgrastim', { from: -2 })],
  });
  expect(found.map(({ name, messages }) => [name, messages.length])).toEqual([
    ['Lithium carbonate', 1],
    ['Filgrastim', 0],
  ]);
});

test('an interaction that lowers the count hides nothing', () => {
  const found = masking({
    drugs: [
      drug('Methotrexate 15 mg', { from: -60 }),
      drug('Co-trimoxazole', { from: -20 }),
      drug('Prednisone', { from: -60 }),
      drug('Levothyroxine', { from: -60 }),
    ],
  });
  expect(found.map(({ name }) => name)).toEqual(['Prednisone']);
  expect(found[0]?.messages).toEqual([expect.stringMatching(/^Systemic glucocorticoid/)]);
});

test('a fall of which only the latest low count is known is masked alike', () => {
  const only: Story = { labs: [blood({ wbc: 1.9, anc: 0.4 }, { day: -3 })], drugs: [drug('Filgrastim', { from: -2 })] };
  expect(assess(aPatient(only), NOW).masking.map(({ name }) => name)).toEqual(['Filgrastim']);
});
