import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clausesOf, eachPiece, sentencesOf, wordsOf as wordsOfPhrase } from '../../src/reasoning/sentences.ts';

const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  eachPiece(text, (found, at) => pieces.push(`${found}@${at}`));
  return pieces;
};

const wordsOf = (text: string): readonly string[] =>
  clausesOf(text).clauses.flatMap(({ words }) => words.map((word) => word.text));

test.each([
  ['blasts <1% of 200 cells', ['blasts', '<1%', 'of', '200', 'cells']],
  ['WBC 3.5, ANC >= 0.5 x10', ['wbc', '3.5', 'anc', '>=0.5', 'x10']],
  ['1:160 (+) and 12a', ['1', '160', 'positive', 'and', '12a']],
  ['25mg, 3.5mg, 10 %', ['25mg', '3', '5mg', '10%']],
])('%s is read as its words and numbers', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

const plain = string({ unit: constantFrom(...'ab z09.,;:?%<>=()+- '.split('')) });

test('a plain sentence is cut as the same sentence with a Chinese character in it', () => {
  assert(
    property(plain, (text) => {
      const wide = `${text} 白`;
      expect(piecesOf(text)).toEqual(piecesOf(wide).slice(0, -1));
    }),
  );
});

const sentencesIn = (text: string): readonly string[] =>
  sentencesOf(text).map(({ from, to, blank }) => (blank ? '(empty line)' : text.slice(from, to)));

describe('where a sentence ends', () => {
  test.each<[string, readonly string[]]>([
    ['', []],
    ['  ', []],
    ['Fever', ['Fever']],
    ['Fever.', ['Fever.']],
    ['Fever. Rash', ['Fever.', ' Rash']],
    ['Fever.Rash', ['Fever.', 'Rash']],
    ['Fever! Rash', ['Fever!', ' Rash']],
    ['Fever.) Rash', ['Fever.', ') Rash']],
    ['Fever... Rash', ['Fever.', ' Rash']],
    ['Fever.  ', ['Fever.']],
    ['发热。皮疹', ['发热。', '皮疹']],
    ['发热！皮疹', ['发热！', '皮疹']],
    ['发热．皮疹', ['发热．', '皮疹']],
    ['发热｡皮疹', ['发热｡', '皮疹']],
    ['发热.皮疹', ['发热.', '皮疹']],
    ['Fever\nRash', ['Fever\n', 'Rash']],
    ['Fever\r\nRash', ['Fever\r\n', 'Rash']],
    ['Fever\rRash', ['Fever\r', 'Rash']],
    ['Fever\fRash', ['Fever\f', 'Rash']],
    ['Fever\u2028Rash\u2029Chills', ['Fever\u2028', 'Rash\u2029', 'Chills']],
    ['Fever\n\nRash', ['Fever\n', '(empty line)', 'Rash']],
    ['Fever\r\n\r\nRash', ['Fever\r\n', '(empty line)', 'Rash']],
    ['Fever.\nRash', ['Fever.', 'Rash']],
    ['Fever.\n\nRash', ['Fever.', '(empty line)', 'Rash']],
    ['\nRash', ['(empty line)', 'Rash']],
    ['Fever, rash; chills: none', ['Fever, rash; chills: none']],
  ])('%j', (text, sentences) => expect(sentencesIn(text)).toEqual(sentences));

  test.each([
    'ANC 3.5 today',
    'seen e.g. in lupus',
    'seen i.e. in lupus',
    'E. coli grew',
    'E.coli grew',
    'P.carinii grew',
    'Dr. Li saw her',
    'Mr. Smith, Mrs. Jones, Ms. Lee, Prof. Wu and St. John',
    'low vs. normal, cf. report, approx. 5, incl. Fever, esp. Rash',
    'pt. denies fever',
    'hx. of fever',
    'no. 5 of 6',
    'for 3 wks. 5 days',
    'dose max. (about 5)',
    'dose max. "about" 5',
    'by J.K. Lee',
    'vitamin B.c and others',
  ])('“%s” is one', (text) => expect(sentencesIn(text)).toEqual([text]));

  test.each<[string, readonly string[]]>([
    ['Given to pt. Fever since', ['Given to pt.', ' Fever since']],
    ['Past hx. Fever since', ['Past hx.', ' Fever since']],
    ['Vitamin B. Fever since', ['Vitamin B.', ' Fever since']],
    ['ANC 3. 5 days of fever', ['ANC 3.', ' 5 days of fever']],
    ['On day 3.Fever since', ['On day 3.', 'Fever since']],
    ['Rash.5 days of fever', ['Rash.', '5 days of fever']],
    ['Fever. chills', ['Fever.', ' chills']],
    ['Seen in feverdr. Fever since', ['Seen in feverdr.', ' Fever since']],
    ['Vitamin β. Fever since', ['Vitamin β.', ' Fever since']],
    ['Ended at 5. “Fever” since', ['Ended at 5.', ' “Fever” since']],
    ['Hepatitis B.发热', ['Hepatitis B.', '发热']],
  ])('“%s” is two', (text, sentences) => expect(sentencesIn(text)).toEqual(sentences));
});

describe('the parts of a sentence', () => {
  const clauses = (text: string) =>
    clausesOf(text).clauses.map(({ words, end }) => `${words.map((word) => word.text).join(' ')}${end}`);
  test.each<[string, readonly string[]]>([
    ['fever; rash', ['fever;', 'rash']],
    ['fever, rash', ['fever rash']],
    ['Assessment: fever', ['Assessment:'.toLowerCase(), 'fever']],
    ['at 10:30 fever', ['at 10 30 fever']],
    ['ANA 1:160', ['ana 1 160']],
    ['Blasts: 0 %', ['blasts 0%']],
    ['Blasts: <1 %', ['blasts <1%']],
    ['Blasts: none', ['blasts:', 'none']],
    ['Blasts:        5', ['blasts:', '5']],
    ['fever? rash', ['fever?', 'rash']],
    ['? fever', ['? fever']],
    ['rash ?fever', ['rash ? fever']],
    ['rash (?fever)', ['rash ? fever']],
    ['rash ?', ['rash?']],
    ['rash ?, fever', ['rash?', 'fever']],
    ['rash (+), fever (-)', ['rash positive fever negative']],
    ['rash (–)', ['rash negative']],
    ['rash (*)', ['rash']],
    [';;', []],
  ])('%s', (text, expected) => expect(clauses(text)).toEqual(expected));

  test('commas part the words, the Chinese list comma groups them, and a clause begins anew', () => {
    const places = (text: string) =>
      clausesOf(text).clauses.flatMap(({ words }) => words.map((word) => `${word.text} ${word.part} ${word.group}`));
    expect(places('fever, rash, chills; cough')).toEqual(['fever 0 0', 'rash 1 1', 'chills 2 2', 'cough 0 0']);
    expect(places('疹、咳,痰')).toEqual(['疹 0 0', '咳 0 1', '痰 1 2']);
  });

  test('each word says where it begins, and whether it is a Chinese character', () => {
    const [clause] = clausesOf('fever 热 3.5 %').clauses;
    expect(clause?.words.map(({ text, at, han }) => [text, at, han])).toEqual([
      ['fever', 0, false],
      ['热', 6, true],
      ['3.5%', 8, false],
    ]);
  });

  test.each([
    ['Past history:', true],
    ['Past history: ', true],
    ['Past history: fever', false],
    ['Past history: fever;', false],
    ['Past history; ', false],
    ['Past history:;', false],
    ['Past history: ?', false],
    ['Past history', false],
  ])('“%s” is a heading for what follows: %s', (text, heading) => expect(clausesOf(text).heading).toBe(heading));

  test.each([
    [200, [200]],
    [201, [200, 1]],
    [400, [200, 200]],
  ])('%i words without a mark are read in pieces of 200', (words, lengths) =>
    expect(clausesOf('word '.repeat(words)).clauses.map((clause) => clause.words.length)).toEqual(lengths),
  );

  test('a phrase is read by the same rules', () =>
    expect(wordsOfPhrase('Low WBC: <3.5 %; (+)')).toEqual(['low', 'wbc', '<3.5%', 'positive']));
});

describe('pieces of a plain sentence', () => {
  test.each([
    ['12a', ['12a']],
    ['3.5mg', ['3@0', '5mg@2']],
    ['1,200 cells', ['1,200@0', 'cells@6']],
    ['1.2.3', ['1.2.3@0']],
    ['5.', ['5@0']],
    ['5%', ['5%@0']],
    ['5 %', ['5 %@0']],
    ['5 %a', ['5@0', 'a@3']],
    ['5  %', ['5@0']],
    ['5 a', ['5@0', 'a@2']],
    ['<5', ['<5@0']],
    ['>= 5', ['>= 5@0']],
    ['>=5 %', ['>=5 %@0']],
    ['>  5', ['5@3']],
    ['<a', ['a@1']],
    ['<5a', ['5a@1']],
    ['= 5', ['5@2']],
    ['(+)', ['(+)@0']],
    ['(-)', ['(-)@0']],
    ['(+', []],
    ['(x)', ['x@1']],
    ['(+]', []],
    [',;:?', [',@0', ';@1', ':@2', '?@3']],
    ['. !', []],
    ['a1b2', ['a1b2@0']],
  ] as const)('%s', (text, pieces) =>
    expect(piecesOf(text)).toEqual(pieces.map((each) => (each.includes('@') ? each : `${each}@0`))),
  );
});
