import { describe, expect, test } from 'vitest';
import { type Question, questions } from '../../src/knowledge/questions.ts';
import type { Answers } from '../../src/reasoning/assessment.ts';
import { answerTo, denies, fallsInto, saidOfDrug, testimonyOf, toldOf } from '../../src/reasoning/told.ts';
import { DAY } from '../../src/record/when.ts';
import { NOW } from '../a-patient.ts';

type Says = 'yes' | 'no' | 'unknown';

const answers = (said: Readonly<Record<string, Says>>): Answers =>
  Object.fromEntries(Object.entries(said).map(([id, says]) => [id, { says, at: '20:06' }]));
const told = (said: Readonly<Record<string, Says>>) => testimonyOf(answers(said), NOW);

function question(id: string): Question {
  const found = questions.find((each) => each.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}

const verdicts = (said: Readonly<Record<string, Says>>) =>
  Object.fromEntries([...told(said).evidence].map(([id, { verdict }]) => [id, verdict]));

describe('what an answer says', () => {
  test('nothing told says nothing', () => {
    const nothing = told({});
    expect([nothing.evidence.size, nothing.affirmed, nothing.denied.size, nothing.closed.size]).toEqual([0, [], 0, 0]);
    const open = told({ 'warm-region': 'unknown', 'typhoid-exposure': 'unknown' });
    expect([open.evidence.size, open.affirmed, open.denied.size, open.closed.size]).toEqual([0, [], 0, 0]);
  });

  test('of the evidence that it was asked for, and the other way round of what speaks against', () => {
    expect(verdicts({ 'warm-region': 'yes', 'dengue-area': 'yes' })).toEqual({ 'dengue.f1': 'met', 'dengue.a1': 'unmet' });
    expect(verdicts({ 'dengue-area': 'no' })).toEqual({ 'dengue.f1': 'unmet', 'dengue.a1': 'met' });
    expect(verdicts({ 'typhoid-exposure': 'yes' })).toEqual({ 'typhoid.f1': 'met' });
    expect(verdicts({ 'typhoid-exposure': 'no' })).toEqual({ 'typhoid.f1': 'unmet' });
  });

  test('the fact names the topic, the answer and the hour, and has no row to open', () => {
    expect(told({ 'dengue-area': 'no' }).evidence.get('dengue.a1')?.fact).toEqual({
      ref: '',
      words: 'dengue area in 3 weeks: no, entered by you, 20:06',
    });
  });

  test('evidence that only a yes proves is left open by a no', () => {
    const [only] = questions.filter((each) => each.onlyYes);
    const ids = only?.onlyYes ?? [];
    expect(ids.length).toBeGreaterThan(0);
    const after = (says: Says) => ids.map((id) => told({ [only?.id ?? '']: says }).evidence.get(id)?.verdict);
    expect(after('yes')).toEqual(ids.map(() => 'met'));
    expect(after('no')).toEqual(ids.map(() => undefined));
  });

  test('where two answers speak of the same evidence, the one that finds it counts', () => {
    const shared = [...new Set(questions.flatMap((each) => each.onlyYes ?? []))].flatMap((id) => {
      const asking = questions.filter((each) => [...(each.yes ?? []), ...(each.onlyYes ?? [])].includes(id));
      return asking.length > 1 ? [{ id, asking }] : [];
    });
    expect(shared.length).toBeGreaterThan(0);
    for (const { id, asking } of shared) {
      for (const one of asking) {
        const said = Object.fromEntries(asking.map((each) => [each.id, each === one ? 'yes' : 'no'] as const));
        expect(told(said).evidence.get(id)?.verdict).toBe('met');
      }
    }
  });

  test('a no closes the causes that do not occur without it; a yes closes none', () => {
    expect([...told({ 'malaria-area': 'no' }).closed.keys()]).toEqual(['malaria']);
    expect([...told({ 'malaria-area': 'yes' }).closed.keys()]).toEqual([]);
    expect([...told({ 'typhoid-exposure': 'no' }).closed.keys()]).toEqual([]);
  });
});

describe('an answer to the wider question', () => {
  const part = question('malaria-area');
  test.each<[Readonly<Record<string, Says>>, Says | undefined]>([
    [{ 'warm-region': 'no' }, 'no'],
    [{ 'warm-region': 'yes' }, undefined],
    [{ 'warm-region': 'unknown' }, undefined],
    [{ 'warm-region': 'no', 'malaria-area': 'yes' }, 'yes'],
    [{ 'warm-region': 'no', 'malaria-area': 'unknown' }, 'no'],
    [{ 'warm-region': 'yes', 'malaria-area': 'no' }, 'no'],
    [{ 'warm-region': 'yes', 'malaria-area': 'unknown' }, 'unknown'],
    [{}, undefined],
  ])('%j answers its part with %s', (said, says) => expect(answerTo(part, answers(said))?.says).toBe(says));
});

describe('the period of an answer', () => {
  test('a yes is recorded as told, dated to the beginning of the period', () => {
    expect(told({ fever: 'yes' }).affirmed).toEqual([
      {
        set: 'find.fever',
        ref: '',
        source: 'told',
        by: 'code',
        negated: false,
        past: false,
        uncertain: false,
        active: 'yes',
        time: {
          earliest: NOW - 3 * DAY,
          latest: NOW - 3 * DAY,
          text: '2026-06-12T12:00:00.000Z',
          precision: 'instant',
        },
        words: 'fever in 3 days: yes, entered by you, 20:06',
        ofVisit: false,
      },
    ]);
    expect(told({ fever: 'yes' }).denied.size).toBe(0);
    expect(told({ fever: 'no' }).affirmed).toEqual([]);
  });

  test.each([
    ['rash', 14, 'yes'],
    ['bone-pain', 30, 'no'],
  ] as const)('what was told of %s in %i days is there now: %s', (id, days, active) => {
    const [recorded] = told({ [id]: 'yes' }).affirmed;
    expect(recorded?.active).toBe(active);
    expect(recorded?.time?.earliest).toBe(NOW - days * DAY);
  });

  test('what goes on now is dated to now; what was ever is not dated', () => {
    const recorded = (set: string) => {
      const asking = questions.find(
        (each) => each.records?.set === set && each.records.within === (set === 'cond.cocaine' ? 'active' : 'P99Y'),
      );
      return told({ [asking?.id ?? '']: 'yes', 'warm-region': 'yes', 'family-blood': 'yes' }).affirmed.find(
        (each) => each.set === set,
      );
    };
    expect(recorded('cond.cocaine')).toMatchObject({ active: 'yes', time: { earliest: NOW } });
    expect(recorded('find.recurrent-inf')?.active).toBe('no');
    expect(recorded('find.recurrent-inf')).not.toHaveProperty('time');
  });

  test.each([
    ['P7D', true],
    ['P30D', true],
    ['P31D', false],
    ['P90D', false],
    ['active', true],
  ] as const)('a no for 30 days denies %s: %s', (window, isDenied) => {
    const testimony = told({ 'bone-pain': 'no' });
    const fact = denies(testimony, 'find.bonepain', window, NOW);
    expect(fact?.words).toBe(isDenied ? 'bone pain in 30 days: no, entered by you, 20:06' : undefined);
    expect(denies(testimony, 'find.fever', window, NOW)).toBeUndefined();
  });

  test.each([
    ['P3D', 'P3D', true],
    ['P3D', 'P7D', true],
    ['P7D', 'P3D', false],
    ['P6M', 'P7D', false],
    ['active', 'P3D', true],
    ['active', 'active', true],
    ['P14D', 'active', true],
    ['P30D', 'active', false],
    ['P99Y', 'P6M', false],
    ['P6M', 'P99Y', true],
  ] as const)('a yes about %s is one about %s: %s', (within, window, falls) =>
    expect(fallsInto(within, window, NOW)).toBe(falls),
  );
});

describe('what was said of a medicine', () => {
  const said = answers({ 'naranjo-4-methimazole': 'yes', 'naranjo-9-methimazole': 'unknown', 'naranjo-3-clozapine': 'no' });
  test('is found by medicine and item; "not known" is no answer', () => {
    expect(saidOfDrug(said, 'methimazole', 4)).toEqual({
      id: 'naranjo-4-methimazole',
      topic: 'fall when given again',
      says: 'yes',
      at: '20:06',
    });
    expect(saidOfDrug(said, 'methimazole', 9)).toBeUndefined();
    expect(saidOfDrug(said, 'methimazole', 3)).toBeUndefined();
    expect(saidOfDrug(said, 'clozapine', 3)?.says).toBe('no');
    expect(saidOfDrug(undefined, 'clozapine', 3)).toBeUndefined();
  });

  test('stands in the list behind the questions, under the name of the medicine', () => {
    const suspects = [
      { id: 'methimazole', name: 'thiamazole' },
      { id: 'clozapine', name: 'clozapine' },
    ];
    const list = toldOf({ ...said, ...answers({ fever: 'no', rash: 'unknown', 'no-such-question': 'yes' }) }, suspects);
    expect(list.map((each) => [each.topic, each.says])).toEqual([
      ['fever in 3 days', 'no'],
      ['thiamazole, fall when given again', 'yes'],
      ['clozapine, recovery after the stop', 'no'],
    ]);
    expect(toldOf({}, suspects)).toEqual([]);
  });
});
