import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import type { JudgedCause } from '../../src/reasoning/assessment.ts';
import { aPatient, blood, encounter, NOW, type Story } from '../a-patient.ts';

const causesOf = (story: Story): readonly JudgedCause[] => assess(aPatient(story), NOW).causes;
function cause(id: string, story: Story): JudgedCause {
  const found = causesOf(story).find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not listed`);
  return found;
}
const said = (each: JudgedCause): readonly string[] => each.adjustments.map((adjustment) => adjustment.words);

describe('how common a cause is depends on where the patient is', () => {
  const chronic: Story = { labs: [blood({ wbc: 3.4, anc: 1.2 }, { day: -120 }), blood({ wbc: 3.4, anc: 1.2 })] };
  const inClass = (kind: string, status: string) =>
    said(cause('chronic-idiopathic-neutropenia', { ...chronic, encounters: [encounter(kind, status, -1)] })).includes('common');
  test('chronic idiopathic neutropenia is common among outpatients, not on the ward', () => {
    expect(inClass('AMB', 'finished')).toBe(true);
    expect(inClass('IMP', 'in-progress')).toBe(false);
    expect(inClass('EMER', 'arrived')).toBe(false);
  });
  test('a stay that has ended is no ward', () => expect(inClass('IMP', 'finished')).toBe(true));
  test('without an encounter the commoner of the two settings holds', () =>
    expect(said(cause('chronic-idiopathic-neutropenia', chronic))).toContain('common'));
});
