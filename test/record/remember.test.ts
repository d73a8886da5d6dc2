import { expect, test, vi } from 'vitest';
import { remember } from '../../src/record/remember.ts';

test('a text that was just read is answered from memory, also where the answer was that there is none', () => {
  const read = vi.fn<(text: string) => string | undefined>((text) => (text === 'K/uL' ? 'thousands' : undefined));
  const remembered = remember(2, read);
  expect([remembered('K/uL'), remembered('K/uL'), remembered('?'), remembered('?')]).toEqual([
    'thousands',
    'thousands',
    undefined,
    undefined,
  ]);
  expect(read).toHaveBeenCalledTimes(2);
});

test('a text that was forgotten because the memory was full is read again', () => {
  const read = vi.fn<(text: string) => number>((text) => text.length);
  const remembered = remember(2, read);
  for (const text of ['a', 'bb', 'ccc', 'a']) expect(remembered(text)).toBe(text.length);
  expect(read).toHaveBeenCalledTimes(4);
});
