import { describe, expect, test } from 'vitest';
import { languageAsked, languageFor, languageOf } from '../../src/fhir/language.ts';
import { readSites } from '../../src/fhir/sites.ts';

test.each([
  ['zh', 'zh'],
  ['zh-CN', 'zh'],
  ['ZH-hans-cn', 'zh'],
  ['zh-SG', 'zh'],
  ['zh-TW', undefined],
  ['zh-Hant', undefined],
  ['zh-hk', undefined],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['de', undefined],
  ['', undefined],
  ['zhx', undefined],
])('a browser or a setting that says "%s" gets %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

describe('what the launch address asks for', () => {
  const asked = (query: string) => languageAsked(new URL(`https://app.example.org/launch.html${query}`));
  test.each([
    ['?lang=zh-CN', 'zh'],
    ['?lang=en', 'en'],
    ['?lang=fr', undefined],
    ['?lang=<script>', undefined],
    ['?lang=', undefined],
    ['', undefined],
  ])('%s is read as %s', (query, language) => expect(asked(query)).toBe(language));

  test('asked for twice it is not known which is meant', () => expect(asked('?lang=zh&lang=en')).toBeUndefined());
});

describe('the language of the page', () => {
  test('is that of the launch before that of the site, and that of the site before that of the browser', () => {
    expect(languageFor('en', 'zh-CN', ['zh-CN'])).toBe('en');
    expect(languageFor(undefined, 'zh-CN', ['en-GB'])).toBe('zh');
    expect(languageFor(undefined, 'en', ['zh-CN'])).toBe('en');
  });
  test('is the first of the browser that there is a screen in', () => {
    expect(languageFor(undefined, undefined, ['de', 'zh-TW', 'zh-CN', 'en'])).toBe('zh');
    expect(languageFor(undefined, undefined, ['en-US', 'zh-CN'])).toBe('en');
  });
  test('is English where nothing fits', () => {
    expect(languageFor(undefined, undefined, ['de', 'zh-TW'])).toBe('en');
    expect(languageFor(undefined, undefined, [])).toBe('en');
  });
});

test('a site may be set to a language that there is a screen in, and to no other', () => {
  const site = (language: string) =>
    readSites(
      JSON.stringify({ sites: [{ iss: 'https://ehr.example.org/fhir', name: 'General Hospital', clientId: 'abc', language }] }),
    );
  expect(site('zh-CN').ok).toBe(true);
  expect(site('en').ok).toBe(true);
  expect(site('fr')).toMatchObject({
    ok: false,
    notice: { sentences: expect.arrayContaining(['smart.json, at sites[0].language: must be en or zh-CN.']) },
  });
});
