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
