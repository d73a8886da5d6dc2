import { expect, test } from 'vitest';
import * as remembering from '../../src/record/remember.ts';
import { FORGETFUL } from './suite.ts';

test('what stands in for memory while mutants are met offers all that memory offers', async () => {
  const forgetful: object = await import(`data:text/javascript,${encodeURIComponent(FORGETFUL)}`);
  expect(Object.keys(forgetful).toSorted()).toEqual(Object.keys(remembering).toSorted());
});
