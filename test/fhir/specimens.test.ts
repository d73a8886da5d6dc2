import { expect, test } from 'vitest';
import { namesOtherFluid, withoutFluid } from '../../src/fhir/specimens.ts';

test.each([
  ['WBC, urine', true],
  ['URINE WBC', true],
  ['Leukocytes [#/volume] in Body fluid', true],
  ['bronchoalveolar lavage cells', true],
  ['Peritoneal fluid neutrophils', true],
  ['WBC/HPF', true],
  ['尿白细胞', true],
  ['Élution fluid', true],
  ['Fluidity index', false],
  ['Balance', false],
  ['Murine antibody', false],
  ['Leukocytes [#/volume] in Blood by Automated count', false],
  ['Urinémie', false],
  [`${'long name '.repeat(60)} urine`, false],
  ['', false],
])('%j names another fluid than blood: %s', (name, expected) => expect(namesOtherFluid(name)).toBe(expected));

test('what is left of a name without its fluid is the name of the test', () =>
  expect(['WBC in urine', 'Urine WBC', 'WBC'].map(withoutFluid)).toEqual(['WBC', 'WBC', 'WBC']));
