import { describe, expect, test } from 'vitest';
import { readHouseStyle } from '../../src/fhir/house-style.ts';
import type { Colour } from '../../src/record/house-style.ts';
import { chosenColours, contrast, type Palette } from '../../src/view/house-colours.ts';

const LIGHT: Palette = new Map<string, Colour>([
  ['--paper', [243, 245, 247]],
  ['--surface', [255, 255, 255]],
  ['--sunken', [247, 249, 250]],
  ['--accent-soft', [230, 240, 247]],
  ['--ink', [22, 32, 42]],
  ['--ink-2', [68, 81, 93]],
  ['--ink-3', [90, 103, 115]],
  ['--accent', [11, 92, 142]],
  ['--critical', [165, 19, 29]],
  ['--high', [130, 70, 0]],
  ['--drug', [117, 53, 127]],
  ['--edge', [120, 134, 147]],
]);

describe('the style that an EHR names', () => {
  test('three colours are read, in hexadecimal and as rgb, and every other hint is left', () => {
    const style = {
      color_background: '#fff',
      color_text: 'rgb(10, 20, 30)',
      color_highlight: '#0A4A75',
      font_family_body: 'Evil',
    };
    expect(readHouseStyle(JSON.stringify(style))).toEqual({
      background: [255, 255, 255],
      text: [10, 20, 30],
      highlight: [10, 74, 117],
    });
  });

  test.each([
    ['a word', 'red'],
    ['a script', '#fff; } body { display: none'],
    ['an address', 'url(https://evil.example/x.png)'],
    ['too large a number', 'rgb(256, 0, 0)'],
    ['too many digits', '#0000000'],
    ['no text', 7],
  ])('%s is no colour', (_, color_highlight) => {
    expect(readHouseStyle(JSON.stringify({ color_highlight }))).toBeUndefined();
  });

  test.each(['{"color_text": "#000', '<html></html>', '[]', 'null', '{}'])('%s names no style', (text) => {
    expect(readHouseStyle(text)).toBeUndefined();
  });
});

describe('what is worn of it', () => {
  test('a link colour of just enough contrast is worn, one just below is left and said to be left', () => {
    const enough: Colour = [0, 113, 177];
    const tooPale: Colour = [0, 114, 178];
    const grounds = [...LIGHT].filter(([name]) => ['--paper', '--surface', '--sunken', '--accent-soft'].includes(name));
    const least = (colour: Colour) => Math.min(...grounds.map(([, ground]) => contrast(colour, ground)));
    expect(least(enough)).toBeGreaterThanOrEqual(4.5);
    expect(least(tooPale)).toBeLessThan(4.5);
    const worn = chosenColours({ highlight: enough }, LIGHT);
    expect(worn.worn).toEqual([{ part: 'highlight', isWorn: true }]);
    expect(worn.properties.get('--accent')).toEqual(enough);
    const left = chosenColours({ highlight: tooPale }, LIGHT);
    expect(left.worn).toEqual([{ part: 'highlight', isWorn: false }]);
    expect(left.properties.size).toBe(0);
  });

  test('a dark ground is left where our texts are dark, and a text is measured on the ground that is worn', () => {
    expect(chosenColours({ background: [20, 20, 20] }, LIGHT).worn).toEqual([{ part: 'background', isWorn: false }]);
    const both = chosenColours({ background: [255, 255, 255], text: [118, 118, 118] }, LIGHT);
    expect(both.worn).toEqual([
      { part: 'background', isWorn: true },
      { part: 'text', isWorn: false },
    ]);
  });

  test('what stands on a worn link colour is readable too', () => {
    const { properties } = chosenColours({ highlight: [10, 74, 117] }, LIGHT);
    const on = properties.get('--on-accent');
    expect(on && contrast(on, [10, 74, 117])).toBeGreaterThanOrEqual(4.5);
  });

  test('black on white is 21, and a colour on itself 1', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrast([9, 99, 200], [9, 99, 200])).toBe(1);
  });
});
