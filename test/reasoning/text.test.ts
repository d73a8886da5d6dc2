import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeSets } from '../../src/knowledge/code-sets/index.ts';
import type { CodeSet } from '../../src/knowledge/rule.ts';
import { placeCues, textCues } from '../../src/knowledge/text-cues.ts';
import { compileLexicon, isDenial, type Mention, readText, stanceOf, vetoedSets } from '../../src/reasoning/text.ts';

const cues = { ...textCues, place: placeCues };
const lexicon = compileLexicon(codeSets, cues);

/** One line for each mention: `-` denied, `F` a relative's, `P` past, `?` possible; then the code set. */
function read(text: string): readonly string[] {
  return readText(text, lexicon).map((each) => {
    const marks = `${each.negated ? '-' : '+'}${each.family ? 'F' : ''}${each.past ? 'P' : ''}${each.uncertain ? '?' : ''}`;
    return `${marks} ${each.set}`;
  });
}

/** What the text says of the code sets that are expected, each meaning once. */
function said(text: string, expected: readonly string[]): readonly string[] {
  const sets = new Set(expected.map(setIn));
  return [...new Set(read(text).filter((each) => sets.has(setIn(each))))].toSorted();
}
const setIn = (line: string): string => line.split(' ')[1] ?? '';
const namedIn = (text: string): readonly string[] => read(text).map(setIn);

describe('words and spelling', () => {
  test.each([
    ['FEVER', '+ find.fever'],
    ['Sjögren’s syndrome', '+ cond.sjogren'],
    ['ＦＥＶＥＲ', '+ find.fever'],
    ['COVID-19', '+ cond.covid'],
    ['Graves’ disease', '+ cond.hyperthyroid'],
    ['Waldenström', '+ cond.lymphoma'],
  ])('%s is recognised whatever its case, accents, apostrophes and hyphens', (text, expected) =>
    expect(said(text, [expected])).toEqual([expected]),
  );

  test.each([
    ['Acute promyelocytic leukemia', '+ cond.apl'],
    ['Mouth ulcers and lymphadenopathies', '+ find.mouthulcer'],
    ['Febrile neutropaenia', '+ cond.fn'],
    ['Esophageal varices', '+ cond.portal'],
  ])('%s is recognised in British and American spelling, in singular and plural', (text, expected) =>
    expect(said(text, [expected])).toEqual([expected]),
  );

  test.each([
    ['Neck mass', 'cond.hlh'],
    ['Grave prognosis', 'cond.hyperthyroid'],
    ['SpO2 95% RA on arrival', 'cond.ra'],
    ['Anti-GBM disease', 'cond.cancer'],
    ['Still disease-free', 'cond.ctd-other'],
    ['COVID-19 contact', 'cond.covid'],
  ])('%s is not mistaken for %s', (text, set) => expect(namedIn(text)).not.toContain(set));

  test.each([
    ['S/p DDKT', '+ cond.tx'],
    ['Deceased donor renal transplant', '+ cond.tx'],
    ['Matched unrelated donor allogeneic SCT, day +60', '+ cond.hsct'],
    ['Breast ca, ER+', '+ cond.solid-cancer'],
    ['NSCLC on chemo', '+ cond.solid-cancer'],
    ['DLBCL', '+ cond.lymphoma'],
    ['Seropositive RA', '+ cond.ra'],
    ['S/p RYGB', '+ cond.bariatric'],
    ['CLD with portal HTN', '+ cond.portal'],
    ['Dry cough and SOB', '+ find.dyspnoea'],
    ['Cervical LAD', '+ find.lymphnode'],
    ['FTT, perianal abscess', '+ find.ftt'],
    ['HSM on exam', '+ cond.splenomegaly'],
    ['WBC clumps in EDTA', '+ smear.clump'],
    ['Neutrophil clumps in feathered edge', '+ smear.clump'],
    ['Infant of preeclamptic mother', '+ cond.preeclampsia'],
    ['Long-term tube feeding', '+ cond.parenteral'],
    ['Monocytopenia, NTM infection', '+ cond.ntm'],
    ['B symptoms', '+ find.sweats'],
    ['PUO', '+ find.fever'],
  ])('what charts write for short: %s', (text, expected) => expect(said(text, [expected])).toEqual([expected]));

  test.each([
    ['Kidney donor', 'cond.tx'],
    ['Donor nephrectomy for renal transplant of his brother', 'cond.tx'],
    ['Bone marrow donor', 'cond.hsct'],
  ])('%s is no recipient', (text, set) => expect(namedIn(text)).not.toContain(set));

  test('a phrase does not run across a comma', () => {
    expect(namedIn('weight loss')).toContain('find.weightloss');
    expect(namedIn('weight, loss of hearing')).not.toContain('find.weightloss');
  });
  test('of two overlapping phrases of one set the longer is quoted, wherever it begins', () => {
    const sets: Record<string, CodeSet> = {
      'find.a': { kind: 'condition', label: 'a', codes: [], text: ['red eye', 'eye pain at night', 'pain'] },
      'find.b': { kind: 'condition', label: 'b', codes: [], text: ['night'] },
    };
    const phrasesIn = (text: string) => readText(text, compileLexicon(sets, cues)).map((each) => each.phrase);
    expect(phrasesIn('red eye pain at night')).toEqual(['eye pain at night', 'night']);
    expect(phrasesIn('red eye, pain, night, pain')).toEqual(['red eye', 'pain', 'night', 'pain']);
  });
  test('a phrase counts only as whole words', () => {
    expect(namedIn('Feverfew tea')).not.toContain('find.fever');
    expect(namedIn('crash')).not.toContain('find.rash');
  });
  test('TB alone between commas is tuberculosis, and not inside a longer name', () => {
    expect(said('Hepatitis B carrier, TB, diabetes', ['+ cond.tb'])).toEqual(['+ cond.tb']);
    expect(namedIn('TB nurse visited')).not.toContain('cond.tb');
  });
  test('the longest phrase is the one that is quoted', () => {
    expect(readText('influenza A', lexicon).map((each) => each.phrase)).toEqual(['influenza a']);
  });
  test('hay fever is no fever, and neither is an afebrile patient', () => {
    expect(namedIn('Hay fever')).not.toContain('find.fever');
    expect(namedIn('afebrile, no fever')).not.toContain('find.chills');
    expect(namedIn('Afebrile overnight')).not.toContain('find.fever');
  });
  test('a veto holds for its comma part only', () => {
    expect(said('Hay fever, febrile since Monday', ['+ find.fever'])).toEqual(['+ find.fever']);
  });
  test('what a row forbids its code to mean', () => {
    expect([...vetoedSets('Hay fever', lexicon)]).toEqual(['find.fever']);
    expect([...vetoedSets('Rhinitis. Cough; hay fever', lexicon)]).toContain('find.fever');
    expect([...vetoedSets('Fever', lexicon)]).toEqual([]);
  });
  test('an aspect that a set excludes does not silence another set', () => {
    expect(said('Hodgkin lymphoma', ['+ cond.lymphoma', '+ cond.cancer'])).toEqual(
      ['+ cond.lymphoma', '+ cond.cancer'].toSorted(),
    );
    expect(namedIn('Hodgkin lymphoma')).not.toContain('cond.solid-cancer');
  });
});

describe('where a clause ends', () => {
  test.each([
    ['Temp 38.5. Cough', '+ find.cough'],
    ['Infection e.g. HIV', '+ cond.hiv'],
    ['E. coli sepsis', '+ cond.sepsis'],
    ['No hepatitis A. Fever present', '+ find.fever'],
    ['No fever.Cough for 3 days', '+ find.cough'],
    ['1.Fever 2.Cough', '+ find.fever', '+ find.cough'],
    ['Denies fever; has rash', '- find.fever', '+ find.rash'],
    ['No fever\nCough', '- find.fever', '+ find.cough'],
    ['No fever\r\nCough', '- find.fever', '+ find.cough'],
  ])('%s', (text, ...expected) => expect(said(text, expected)).toEqual(expected.toSorted()));

  test('a decimal point does not cut a denial short', () =>
    expect(said('No temperature above 37.5 or chills', ['- find.chills'])).toEqual(['- find.chills']));
  test('the time of day does not either', () =>
    expect(said('No fever at 10:30 or chills', ['- find.chills'])).toEqual(['- find.chills']));
  test('Dr. does not either', () =>
    expect(said('No sign according to Dr. Li of fever', ['- find.fever'])).toEqual(['- find.fever']));
});

describe('denied', () => {
  test.each([
    ['Was misdiagnosed as aplastic anaemia; hairy cell leukaemia now confirmed', '- cond.aa', '+ cond.hcl'],
    ['Fever mistaken for malaria', '+ find.fever', '- cond.malaria'],
    ['曾误诊为系统性红斑狼疮', '- cond.sle'],
    ['No fever, chills or sweats', '- find.fever', '- find.chills', '- find.sweats'],
    [
      'Patient denies any fever, chills, night sweats, or weight loss.',
      '- find.fever',
      '- find.chills',
      '- find.sweats',
      '- find.weightloss',
    ],
    ['no fever but cough', '- find.fever', '+ find.cough'],
    ['No fever with cough', '- find.fever', '+ find.cough'],
    ['Neutropenia without fever', '+ cond.neutropenia', '- find.fever'],
    ['without evidence of splenomegaly', '- cond.splenomegaly'],
    ['Denies fever, has rash', '- find.fever', '+ find.rash'],
    ['Rule out HIV', '- cond.hiv'],
    ['r/o malaria', '- cond.malaria'],
    ['Malaria was ruled out, fever persists', '- cond.malaria', '+ find.fever'],
    ['HIV RNA not detected, fever persists', '- cond.hiv', '+ find.fever'],
    ['Splenomegaly is not seen', '- cond.splenomegaly'],
    ['Blasts have not been seen', '- lab.blast-pct'],
    ['malaria (-), dengue (+)', '- cond.malaria', '+ cond.dengue'],
    ['No contact with cattle', '- cond.livestock'],
    ['Neither rash nor fever', '- find.rash', '- find.fever'],
    ['Neg for blasts', '- lab.blast-pct'],
    ['Blasts not increased', '- lab.blast-pct'],
    ['Nil fever', '- find.fever'],
    ['No fever, developed rash', '- find.fever', '+ find.rash'],
    ['No fever, complains of rash', '- find.fever', '+ find.rash'],
    ['without fever, rash positive', '- find.fever', '+ find.rash'],
    ['not febrile, coughing', '- find.fever', '- find.cough'],
    ['rash or fever not seen', '- find.rash', '- find.fever'],
    ['malaria seen but dengue excluded', '+ cond.malaria', '- cond.dengue'],
    ['malaria with dengue ruled out', '+ cond.malaria', '- cond.dengue'],
    ['both malaria and dengue negative', '- cond.malaria', '- cond.dengue'],
    ['malaria, dengue: none', '- cond.malaria', '- cond.dengue'],
    ['rash, ulcers none', '- find.rash'],
    ['fever (no cough)', '+ find.fever', '- find.cough'],
    ['fever no, cough yes', '- find.fever', '+ find.cough'],
    ['no lymphadenopathy, rash or fever; cough', '- find.lymphnode', '- find.rash', '- find.fever', '+ find.cough'],
  ])('%s', (text, ...expected) => expect(said(text, expected)).toEqual(expected.toSorted()));

  test.each([
    ['fever: none', '- find.fever'],
    ['Fever? No.', '- find.fever'],
    ['Fever: no, cough: yes', '- find.fever', '+ find.cough'],
    ['Fever, chills: none', '- find.fever', '- find.chills'],
    ['Cough, fever? No.', '+ find.cough', '- find.fever'],
    ['Fever? Yes.', '+ find.fever'],
    ['Fever: yes; cough: no', '+ find.fever', '- find.cough'],
    ['Malaria ruled out: fever persists', '- cond.malaria', '+ find.fever'],
    ['Denies:\nfever\nCough: yes\nrash', '- find.fever', '+ find.cough', '+ find.rash'],
    ['HIV test: negative', '- cond.hiv'],
    ['Negative for: fever; positive for: cough', '- find.fever', '+ find.cough'],
    ['Denies:\n- fever\n- chills\n\nCough', '- find.fever', '- find.chills', '+ find.cough'],
  ])('questions and headings: %s', (text, ...expected) => expect(said(text, expected)).toEqual(expected.toSorted()));

  test.each([
    ['not only fever but also rash', '+ find.fever', '+ find.rash'],
    ['No change in lymphadenopathy', '+ find.lymphnode'],
    ['Sepsis with gram negative rods', '+ cond.sepsis'],
    ['Sepsis due to gram negative rods', '+ cond.sepsis'],
    ['Breast carcinoma, triple negative', '+ cond.cancer'],
    ['No acute distress, febrile', '+ find.fever'],
    ['Not eating well, fever', '+ find.fever'],
    ['Never smoker, fever', '+ find.fever'],
    ['not vaccinated, rash', '+ find.rash'],
    ['Acute leukaemia Philadelphia negative', '+ cond.acute-leuk'],
    ['No regular medications, fever', '+ find.fever'],
  ])('looks like a denial and is none: %s', (text, ...expected) => expect(said(text, expected)).toEqual(expected.toSorted()));

  test.each([
    ['HIV, hepatitis B and hepatitis C negative', '- cond.hiv', '- cond.hepB', '- cond.hepC'],
    ['HIV, hepatitis B, hepatitis C all negative', '- cond.hiv', '- cond.hepB', '- cond.hepC'],
    ['Malaria film seen, dengue negative', '+ cond.malaria', '- cond.dengue'],
    ['rash, fever were absent', '+ find.rash', '- find.fever'],
    ['sore throat, HIV negative', '+ find.sorethroat', '- cond.hiv'],
    ['Malaria positive, dengue negative', '+ cond.malaria', '- cond.dengue'],
    ['Smear was negative for blasts', '- lab.blast-pct'],
  ])('"negative" belongs to the tests before it: %s', (text, ...expected) =>
    expect(said(text, expected)).toEqual(expected.toSorted()),
  );

  test('a denial more than four words behind does not reach back', () => {
    expect(said('malaria two years ago in the summer negative', ['+ cond.malaria'])).toEqual(['+ cond.malaria']);
    expect(said('malaria film and antigen negative', ['- cond.malaria'])).toEqual(['- cond.malaria']);
  });
  test.each([
    ['malaria not excluded', '+? cond.malaria'],
    ['Cannot rule out sepsis', '+? cond.sepsis'],
    ['HIV cannot be excluded', '+? cond.hiv'],
  ])('a denied denial leaves the question open: %s', (text, expected) => expect(said(text, [expected])).toEqual([expected]));
});

describe('blood films and marrows', () => {
  test.each([
    ['Blood film: no blasts; hypersegmented neutrophils present.', '- lab.blast-pct', '+ lab.hyperseg'],
    ['No blasts, schistocytes seen', '- lab.blast-pct', '+ lab.schisto'],
    ['No blasts, schistocytes or dysplasia seen', '- lab.blast-pct', '- lab.schisto', '- smear.dysplasia'],
    ['21% blasts', '+ lab.blast-pct'],
    ['Blasts: 0%', '- lab.blast-pct'],
    ['0 blasts', '- lab.blast-pct'],
    ['Day 0, blasts seen', '+ lab.blast-pct'],
    ['blasts 0, day 3', '- lab.blast-pct'],
    ['Day 3, 0 blasts', '- lab.blast-pct'],
    ['Platelet clumps seen', '+ smear.clump'],
    ['No malignancy, blasts or dysplasia', '- lab.blast-pct', '- smear.dysplasia', '+ marrow.normal'],
  ])('%s', (text, ...expected) => expect(said(text, expected)).toEqual(expected.toSorted()));

  test.each(['<1% blasts', '< 1 % blasts', 'Blasts <1%', 'Blasts: <1%'])('%s is no finding of blasts', (text) =>
    expect(namedIn(text)).not.toContain('lab.blast-pct'),
  );
  test.each([
    ['Chest X-ray: negative', '+ proc.cxr'],
    ['Bone marrow biopsy negative', '+ proc.bm'],
    ['No chest X-ray', '- proc.cxr'],
    ['Chest X-ray: none', '- proc.cxr'],
    ['Blood film negative', '+ lab.smear'],
    ['Blood film: none', '- lab.smear'],
    ['Chest X-ray neg', '+ proc.cxr'],
    ['胸片阴性', '+ proc.cxr'],
  ])('an examination with a negative result was done: %s', (text, expected) =>
    expect(said(text, [expected])).toEqual([expected]),
  );
  test.each([
    ['CT scan not done', '- proc.ct'],
    ['CT scan of the chest not performed', '- proc.ct'],
    ['Bone marrow biopsy was not carried out', '- proc.bm'],
    ['CT scan not done, fever persists', '- proc.ct', '+ find.fever'],
    ['胸部CT未做', '- proc.ct'],
    ['外院未行骨髓穿刺，有发热', '- proc.bm-asp', '+ find.fever'],
  ])('one that was not done was not done: %s', (text, ...expected) => expect(said(text, expected)).toEqual(expected.toSorted()));
  test('21% and >1% are not below one per cent', () =>
    expect(said('>1% blasts', ['+ lab.blast-pct'])).toEqual(['+ lab.blast-pct']));
  test('ANC 0 does not deny the neutropenia beside it', () =>
    expect(said('ANC 0 neutropenia', ['+ cond.neutropenia'])).toEqual(['+ cond.neutropenia']));
  test('megaloblasts are not blasts', () => expect(namedIn('megaloblasts, megaloblastic change')).not.toContain('lab.blast-pct'));
});

describe('relatives', () => {
  test.each([
    ['Family history of leukaemia', '+F cond.cancer', '+F cond.fam-heme'],
    ['Family history of acute myeloid leukaemia', '+F cond.acute-leuk', '+F cond.fam-heme'],
    ['Mother had lymphoma', '+F cond.lymphoma'],
    ['No family history of leukaemia', '-F cond.cancer', '-F cond.fam-heme'],
    ['Family history: leukaemia in mother. Fever.', '+F cond.cancer', '+ find.fever'],
    [
      'Family History:\nMother - acute leukaemia\nFather - lymphoma.\n\nPresents with fever',
      '+F cond.acute-leuk',
      '+F cond.lymphoma',
      '+ find.fever',
    ],
    ['Family History:\nLymphoma\nExamination: fever', '+F cond.lymphoma', '+ find.fever'],
    ['Family history: mother: lymphoma', '+F cond.lymphoma'],
    ['Father - lymphoma. Fever.', '+F cond.lymphoma', '+ find.fever'],
    ['Father: lymphoma', '+F cond.lymphoma'],
    ['Mother: no lymphoma', '-F cond.lymphoma'],
    ['Mother had lymphoma but patient has rash', '+F cond.lymphoma', '+ find.rash'],
    ['mother with malaria and patient with fever', '+F cond.malaria', '+ find.fever'],
    ['恶性肿瘤家族史', '+F cond.cancer'],
    ['Family History:\nLymphoma\n\nMalaria', '+F cond.lymphoma', '+ cond.malaria'],
  ])('%s', (text, ...expected) => expect(said(text, expected)).toEqual(expected.toSorted()));

  test.each([
    ['Mother reports fever', '+ find.fever'],
    ['Lives with his brother, rash', '+ find.rash'],
    ['母亲体健，发热', '+ find.fever'],
    ['Family history: none. Lymphoma.', '+ cond.lymphoma'],
  ])('what is the patient’s own beside a relative: %s', (text, ...expected) =>
    expect(said(text, expected)).toEqual(expected.toSorted()),
  );
  test('a row about a relative speaks of the relative, also where it denies or leaves open', () =>
    expect(
      readText('Lymphoma, no malaria; possible dengue', lexicon, 'relative').map((each) => [
        each.set,
        each.family,
        each.negated,
        each.uncertain,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['cond.lymphoma', true, false, false],
        ['cond.malaria', true, true, false],
        ['cond.dengue', true, false, true],
      ]),
    ));
  test('the pre-eclampsia of the mother is a fact about her newborn', () =>
    expect(said('Mother with preeclampsia', ['+ cond.preeclampsia'])).toEqual(['+ cond.preeclampsia']));
  test('leukaemia of the patient is no family history', () => expect(namedIn('Acute leukaemia')).not.toContain('cond.fam-heme'));
});

describe('relatives in other places of the sentence', () => {
  test.each([
    ["Mother's systemic lupus erythematosus", '+F cond.sle'],
    ['Systemic lupus erythematosus in mother', '+F cond.sle'],
    ['Systemic lupus erythematosus in her maternal aunt', '+F cond.sle'],
    ['Systemic lupus erythematosus (mother)', '+F cond.sle'],
    ['Systemic lupus erythematosus - sister', '+F cond.sle'],
    ['Fam hx systemic lupus erythematosus', '+F cond.sle'],
    ['Family hx of systemic lupus erythematosus', '+F cond.sle'],
    ['Her mother suffers from systemic lupus erythematosus', '+F cond.sle'],
    ['Husband HIV positive', '+F cond.hiv'],
    ['Fever in her son', '+F find.fever'],
    ['父亲有系统性红斑狼疮病史', '+F cond.sle'],
    ['姐姐患系统性红斑狼疮', '+F cond.sle'],
    ['系统性红斑狼疮（母亲）', '+F cond.sle'],
    ['父亲因肝硬化去世', '+F cond.cirrhosis'],
  ])('%s is the relative’s', (text, expected) => expect(said(text, [expected])).toEqual([expected]));

  test.each([
    ['Mother had lupus, patient has fever', '+ find.fever'],
    ['Mother had lupus, fever since Monday', '+ find.fever'],
    ['No cough, patient has fever', '+ find.fever'],
    ['Fever, mother worried', '+ find.fever'],
    ['Fever noted by mother', '+ find.fever'],
    ['Fever mother', '+ find.fever'],
    ['Systemic lupus erythematosus, lives with mother', '+ cond.sle'],
    ['母亲代诉发热', '+ find.fever'],
    ['系统性红斑狼疮，父亲体健', '+ cond.sle'],
  ])('%s is the patient’s', (text, expected) => expect(said(text, [expected])).toEqual([expected]));

  test.each([['不发热'], ['未发热'], ['患者不发烧']])('%s names no fever of the patient', (text) =>
    expect(read(text).filter((each) => each.startsWith('+'))).not.toContain('+ find.fever'),
  );
  test('不明原因发热 is a fever', () => expect(said('不明原因发热', ['+ find.fever'])).toEqual(['+ find.fever']));
  test('（已排除）denies', () => expect(said('系统性红斑狼疮（已排除）', ['- cond.sle'])).toEqual(['- cond.sle']));
});

test.each([
  ['Lymphoma, unlikely', '- cond.lymphoma'],
  ['Lymphoma, stage IV', '+ cond.lymphoma'],
  ['HLH less likely', '+? cond.hlh'],
  ['HLH', '+ cond.hlh'],
  ['Hodgkin lymphoma in CR', '+P cond.lymphoma'],
  ['Hodgkin lymphoma in the chest', '+ cond.lymphoma'],
])('%s: what a word behind the disease says of it', (text, expected) => expect(said(text, [expected])).toEqual([expected]));

describe('relatives named before the illness', () => {
  test.each([
    ['Dad has leukaemia', '+F cond.cancer'],
    ['Grandfather AML', '+F cond.acute-leuk'],
    ['Sister died of leukaemia', '+F cond.cancer'],
    ['Brother: slapped cheek two weeks ago', '+F cond.b19'],
    ['Brought by mother with fever', '+ find.fever'],
    ['Mother reports fever', '+ find.fever'],
    ['Lives with mother, fever since Monday', '+ find.fever'],
  ])('%s: whose it is', (text, expected) => expect(said(text, [expected])).toEqual([expected]));
});

describe('past', () => {
  test.each([
    ['Fever 5 d, now resolved', '+P find.fever'],
    ['Fever for 3 days, settled', '+P find.fever'],
    ['Fevers have subsided', '+P find.fever'],
    ['Fever 5 d, rash resolved', '+ find.fever'],
    ['Fever 5 d', '+ find.fever'],
  ])('%s: a symptom that is over is past, however long it lasted', (text, expected) =>
    expect(said(text, [expected])).toEqual([expected]),
  );

  test.each([
    ['History of pneumonia', '+P cond.pneumonia'],
    ['h/o pneumonia with fever', '+P cond.pneumonia', '+ find.fever'],
    ['pneumonia, resolved', '+P cond.pneumonia'],
    ['Neutropenia has now resolved', '+P cond.neutropenia'],
    ['Fever resolved, rash persists', '+P find.fever', '+ find.rash'],
    ['AML in remission', '+P cond.acute-leuk'],
    ['Hx of PE, pneumonia and sepsis', '+P cond.pneumonia', '+P cond.sepsis'],
    ['Past medical history: HIV, pneumonia', '+ cond.hiv', '+P cond.pneumonia'],
    ['History of pneumonia, fever since Monday', '+P cond.pneumonia', '+ find.fever'],
    ['History of severe community acquired pneumonia', '+P cond.pneumonia'],
    ['History of 2 pneumonias', '+P cond.pneumonia'],
    ['Fever resolved rash persists', '+P find.fever', '+ find.rash'],
    ['pneumonia, previously malaria', '+ cond.pneumonia', '+P cond.malaria'],
    ['pneumonia, fever, resolved', '+ cond.pneumonia', '+P find.fever'],
    ['pneumonia, resolved rash', '+ cond.pneumonia', '+P find.rash'],
    ['now has pneumonia, history of malaria', '+ cond.pneumonia', '+P cond.malaria'],
    ['History of asthma but pneumonia now', '+ cond.pneumonia'],
    ['History of surgery two weeks before admission pneumonia', '+ cond.pneumonia'],
    ['History of pneumonia; malaria', '+P cond.pneumonia', '+ cond.malaria'],
    ['fever previously', '+P find.fever'],
    ['Past medical history:\nPneumonia\nMalaria\n\nSepsis', '+P cond.pneumonia', '+P cond.malaria', '+ cond.sepsis'],
  ])('%s', (text, ...expected) => expect(said(text, expected)).toEqual(expected.toSorted()));

  test.each([
    ['2 day history of fever', '+ find.fever'],
    ['3-week history of weight loss', '+ find.weightloss'],
    ['History of present illness: fever and rash', '+ find.fever', '+ find.rash'],
    ['Clinical history: fever', '+ find.fever'],
    ['past week fever and chills', '+ find.fever', '+ find.chills'],
    ['past several days of fever', '+ find.fever'],
    ['past 3 days fever', '+ find.fever'],
    ['previous day fever', '+ find.fever'],
    ['Recent history of fever', '+ find.fever'],
    ['History: fever', '+ find.fever'],
    ['病史：发热', '+ find.fever'],
    ['Fever, previously well', '+ find.fever'],
    ['History of presenting complaint: fever', '+ find.fever'],
    ['Fever prior to admission', '+ find.fever'],
    ['Previously well, fever', '+ find.fever'],
    ['previously healthy man fever', '+ find.fever'],
  ])('the present illness: %s', (text, ...expected) => expect(said(text, expected)).toEqual(expected.toSorted()));

  test.each([
    ['History of HIV', '+ cond.hiv'],
    ['s/p gastric bypass', '+ cond.bariatric'],
    ['Prior chemotherapy', '+ cond.hx-chemo'],
  ])('lasting diseases, operations and exposures still hold: %s', (text, expected) =>
    expect(said(text, [expected])).toEqual([expected]),
  );
});

describe('no event of this patient', () => {
  test.each([
    ['Screening for HIV, hepatitis B and tuberculosis', 'cond.hiv'],
    ['Screening for HIV, hepatitis B and tuberculosis', 'cond.hepB'],
    ['Vaccination against measles', 'cond.exanthem'],
    ['At risk of bleeding', 'find.bleeding'],
    ['Contact with measles', 'cond.exanthem'],
    ['HIV test pending', 'cond.hiv'],
    ['Tested for malaria', 'cond.malaria'],
    ['Vaccinated against influenza', 'cond.flu'],
    ['Vaccination against measles, influenza', 'cond.flu'],
    ['risk of falls since operation pneumonia', 'cond.pneumonia'],
    ['HIV test ordered', 'cond.hiv'],
    ['malaria pending', 'cond.malaria'],
    ['malaria test requested, fever', 'cond.malaria'],
  ])('%s', (text, set) => expect(namedIn(text)).not.toContain(set));

  test('an exposure counts where the set is about exposure', () =>
    expect(said('Exposure to benzene', ['+ cond.benzene'])).toEqual(['+ cond.benzene']));
  test('five words behind the cue the word stands for itself', () =>
    expect(said('risk of falls since the operation pneumonia', ['+ cond.pneumonia'])).toEqual(['+ cond.pneumonia']));
  test('fever after the comma is the fever of the patient', () =>
    expect(said('Contact with measles, fever', ['+ find.fever'])).toEqual(['+ find.fever']));
  test.each([
    ['Measles vaccine, influenza confirmed', '+ cond.flu'],
    ['At risk of bleeding but pneumonia', '+ cond.pneumonia'],
    ['HIV pending, malaria', '+ cond.malaria'],
    ['malaria, results pending', '+ cond.malaria'],
    ['malaria film two days ago in clinic pending', '+ cond.malaria'],
    ['malaria test requested, fever', '+ find.fever'],
  ])('an illness beside it is the patient’s own: %s', (text, ...expected) =>
    expect(said(text, expected)).toEqual(expected.toSorted()),
  );
});

describe('a disease and its test', () => {
  test.each([
    ['HIV-1/2 Ag/Ab and RNA negative twice', ['- cond.hiv']],
    ['HIV-1/2 antigen/antibody screen, non-reactive', ['- cond.hiv']],
    ['Brucella serology (Rose Bengal and tube agglutination) negative', ['- cond.brucella']],
    ['Dengue NS1 -ve', ['- cond.dengue']],
    ['Dengue NS1 +ve', ['+ cond.dengue']],
    ['HIV-, HBsAg-', ['- cond.hiv']],
    ['HIV Ab+', ['+ cond.hiv']],
    ['HIV-associated lymphoma', ['+ cond.hiv']],
    ['HIV on ART viral load negative', ['+ cond.hiv']],
    ['SLE, HIV negative', ['+ cond.sle', '- cond.hiv']],
  ])('%s: words of a test do not part a disease from its answer', (text, expected) =>
    expect(said(text, expected)).toEqual(expected.toSorted()),
  );

  test.each([
    [
      'Tests for malaria, dengue, leptospirosis and typhoid all came back negative',
      ['- cond.malaria', '- cond.dengue', '- cond.typhoid'],
    ],
    ['Serologies for HIV, EBV, CMV unremarkable', ['- cond.hiv', '- cond.ebv']],
    ['Infectious workup incl. HIV, EBV, CMV was unrevealing', ['- cond.hiv', '- cond.ebv']],
    ['Viral serologies negative (HIV, EBV) and parvovirus PCR positive', ['- cond.hiv', '- cond.ebv', '+ cond.b19']],
    ['Viral serologies negative: HIV, EBV', ['- cond.hiv', '- cond.ebv']],
    ['Test for dengue positive', ['+ cond.dengue']],
    ['Hepatitis B, otherwise unremarkable', ['+ cond.hepB']],
  ])('%s: one answer holds for the whole list of tests', (text, expected) =>
    expect(said(text, expected)).toEqual(expected.toSorted()),
  );

  test.each([
    ['HIV serology sent', 'cond.hiv'],
    ['HIV status unknown', 'cond.hiv'],
    ['HIV not tested', 'cond.hiv'],
    ['HIV untested', 'cond.hiv'],
    ['HIV serology not done', 'cond.hiv'],
    ['HIV Ab: NR', 'cond.hiv'],
    ['HIV risk factors', 'cond.hiv'],
    ['Partner HIV positive', 'cond.hiv'],
    ['Hepatitis B immune', 'cond.hepB'],
    ['Vaccinated against measles', 'cond.exanthem'],
    ['Booster: COVID vaccine', 'cond.covid'],
    ['Malaria films: no parasites seen', 'cond.malaria'],
  ])('%s names the disease and does not say that the patient has it', (text, set) => expect(namedIn(text)).not.toContain(set));

  test.each([
    ['Roommate has influenza', 'cond.flu'],
    ['Boyfriend HIV positive', 'cond.hiv'],
    ['Colleague diagnosed with tuberculosis', 'cond.tb'],
  ])('%s: it is not the patient who has it', (text, set) => expect(namedIn(text)).not.toContain(set));

  test.each([
    ['Brought by friend with fever', 'find.fever'],
    ['Lives with roommate, fever since Monday', 'find.fever'],
    ['Roommate reports fever', 'find.fever'],
  ])('%s: it is the patient who has it', (text, set) => expect(said(text, [`+ ${set}`])).toEqual([`+ ${set}`]));

  test.each([
    ['HIV Ab: positive', 'cond.hiv'],
    ['HIV status positive', 'cond.hiv'],
    ['HIV viral load 54,000 copies/mL', 'cond.hiv'],
    ['Brucella agglutination: 1:640', 'cond.brucella'],
    ['Hepatitis B, immune active phase', 'cond.hepB'],
  ])('%s says that the patient has it', (text, set) => expect(said(text, [`+ ${set}`])).toEqual([`+ ${set}`]));
});

describe('possible', () => {
  test.each([
    ['Possible malaria, dengue or typhoid', '+? cond.malaria', '+? cond.dengue', '+? cond.typhoid'],
    ['Suspected malaria, fever for 3 days', '+? cond.malaria', '+ find.fever'],
    ['?malaria', '+? cond.malaria'],
    ['malaria?', '+? cond.malaria'],
    ['Malaria suspected.', '+? cond.malaria'],
    ['Neutropenia likely due to sepsis', '+ cond.neutropenia', '+? cond.sepsis'],
    ['malaria versus dengue', '+? cond.malaria', '+? cond.dengue'],
    ['Differential includes malaria, dengue', '+? cond.malaria', '+? cond.dengue'],
    ['malaria vs dengue', '+? cond.malaria', '+? cond.dengue'],
    ['malaria or dengue suspected', '+? cond.malaria', '+? cond.dengue'],
    ['fever and malaria suspected', '+ find.fever', '+? cond.malaria'],
    ['Malaria is suspected', '+? cond.malaria'],
    ['possible malaria and dengue', '+? cond.malaria', '+? cond.dengue'],
    ['Possible malaria, fever or rash', '+? cond.malaria', '+ find.fever', '+ find.rash'],
    ['possible dengue, typhoid', '+? cond.dengue', '+ cond.typhoid'],
    ['Possible malaria but dengue', '+? cond.malaria', '+ cond.dengue'],
    ['Suspected: malaria', '+? cond.malaria'],
    ['Cannot rule out: malaria', '+? cond.malaria'],
    ['malaria has not been ruled out', '+? cond.malaria'],
    ['malaria not yet ruled out', '+? cond.malaria'],
    ['malaria in this patient not excluded', '+? cond.malaria'],
    ['HIV cannot be ruled out', '+? cond.hiv'],
    ['No sepsis, pneumonia not excluded', '- cond.sepsis', '+? cond.pneumonia'],
    ['Sepsis cannot be excluded, fever', '+? cond.sepsis', '+ find.fever'],
    ['malaria (?)', '+? cond.malaria'],
    ['fever, malaria?', '+ find.fever', '+? cond.malaria'],
    ['?TB', '+? cond.tb'],
    ['Malaria? Unclear.', '+? cond.malaria'],
    ['登革热可能', '+? cond.dengue'],
  ])('%s', (text, ...expected) => expect(said(text, expected)).toEqual(expected.toSorted()));
});

describe('places', () => {
  test('each place of a list is named', () =>
    expect(
      readText('Patient from Nepal, India and Bhutan', lexicon)
        .filter((each) => each.set === 'cond.endemic-region')
        .map((each) => each.phrase),
    ).toEqual(expect.arrayContaining(['nepal', 'india'])));
  test.each([
    ['Returned from India and Nepal', '+ cond.endemic-region'],
    ['Patient from rural India', '+ cond.endemic-region'],
    ['Travelled to Thailand last month', '+ cond.endemic-region'],
    ['Country of birth: Ethiopia', '+ cond.endemic-region'],
    ['No travel to India', '- cond.endemic-region'],
    ['Refugee', '+ cond.endemic-region'],
    ['Patient from Nepal and Bhutan or India', '+ cond.endemic-region'],
    ['Explores bat caves; visited a bat cave', '+ cond.fungal-region'],
  ])('%s', (text, expected) => expect(said(text, [expected])).toEqual([expected]));

  test.each([
    'India ink stain negative',
    'CSF from lumbar puncture, India ink stain',
    'Thailand hospital laboratory',
    'Letter from a colleague in India',
  ])('%s is no exposure', (text) => expect(namedIn(text)).not.toContain('cond.endemic-region'));
});

describe('Chinese', () => {
  test.each([
    ['无发热、咳嗽，腹痛', '- find.fever', '- find.cough', '+ find.abdpain'],
    ['患者无发热、咳嗽', '- find.fever', '- find.cough'],
    ['患者无明显发热', '- find.fever'],
    ['腹痛无明显发热', '+ find.abdpain', '- find.fever'],
    ['腹痛未见明显皮疹', '+ find.abdpain', '- find.rash'],
    ['皮肤无黄染发热3天', '+ find.fever'],
    ['无发热伴咳嗽', '- find.fever', '+ find.cough'],
    ['无明显诱因发热3天', '+ find.fever'],
    ['抗感染治疗无效、发热', '+ find.fever'],
    ['发热：无', '- find.fever'],
    ['发热：有', '+ find.fever'],
    ['发热无寒战', '+ find.fever', '- find.chills'],
    ['否认发热及咳嗽。皮疹3天', '- find.fever', '- find.cough', '+ find.rash'],
    ['3天前无明显诱因出现发热、咳嗽', '+ find.fever', '+ find.cough'],
    ['患者无力、发热', '+ find.fever'],
    ['发热，但无咳嗽', '+ find.fever', '- find.cough'],
    ['外周血涂片未见原始细胞及裂红细胞', '- lab.blast-pct', '- lab.schisto'],
    ['脾大未见腹水', '+ cond.splenomegaly', '- find.ascites'],
    ['腹水未见', '- find.ascites'],
    ['乙肝表面抗原阴性', '- cond.hepB'],
    ['HIV抗体阴性', '- cond.hiv'],
    ['不能排除结核', '+? cond.tb'],
    ['结核待排', '+? cond.tb'],
    ['疑似登革热', '+? cond.dengue'],
    ['既往肺炎，现发热', '+P cond.pneumonia', '+ find.fever'],
    ['肺炎病史', '+P cond.pneumonia'],
    ['家族史：恶性肿瘤', '+F cond.cancer'],
    ['无形体病', '+ cond.ehrlichia'],
    ['白细胞减少', '+ cond.leukopenia'],
  ])('%s', (text, ...expected) => expect(said(text, expected)).toEqual(expected.toSorted()));

  test('bleeding in the name of haemorrhagic fever is no bleeding', () =>
    expect(namedIn('流行性出血热')).not.toContain('find.bleeding'));
});

describe('what a row says about itself', () => {
  test.each([
    ['History of low counts', 'past'],
    ['Low counts, resolved', 'past'],
    ['Resolved', 'past'],
    ['History of', 'past'],
    ['None', undefined],
    ['Previous history of low counts, resolved', 'past'],
    ['Low counts not excluded', 'uncertain'],
    ['Malaria: no low counts', undefined],
    ['No low counts', 'negated'],
    ['Low counts ruled out', 'negated'],
    ['Family history of low counts', 'family'],
    ['Suspected low counts', 'uncertain'],
    ['Low counts', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    const stance = stanceOf(text, lexicon);
    expect(Object.entries(stance).flatMap(([key, value]) => (value ? [key] : []))).toEqual(
      expected === undefined ? [] : [expected],
    );
  });
  test.each([
    ['None seen', true],
    ['Negative', true],
    ['not detected', true],
    ['0', true],
    ['阴性', true],
    ['No blasts', false],
    ['Present', false],
    ['', false],
  ])('"%s" as an answer is a denial: %s', (text, expected) => expect(isDenial(text, lexicon)).toBe(expected));
});

describe('the sentence that is quoted', () => {
  test('is the one with the finding, as written', () => {
    const [found] = readText('Hb 9.1 g/dL today.  Blasts, ca. 12 %, with Auer rods. Referred.', lexicon);
    expect(found?.sentence).toBe('Blasts, ca. 12 %, with Auer rods.');
  });
  test('is cut around the finding when it is very long', () => {
    const [found] = readText(`${'word '.repeat(500)}fever ${'word '.repeat(500)}`, lexicon);
    expect(found?.sentence).toContain('fever');
    expect(found?.sentence.length).toBeLessThan(500);
  });
  test('is whole up to 400 characters', () => {
    const words = `fever ${'word '.repeat(200)}`.slice(0, 399);
    expect(readText(`${words}.`, lexicon)[0]?.sentence).toBe(`${words}.`);
    expect(readText(`${words}ly.`, lexicon)[0]?.sentence).toMatch(/…$/);
  });
  test('says at which end it was cut', () => {
    const long = 'word '.repeat(200);
    const quoted = (text: string): string => readText(text, lexicon)[0]?.sentence ?? '';
    expect(quoted(`fever ${long}`)).toMatch(/^fever .*…$/);
    expect(quoted(`${long}fever`)).toMatch(/^….* fever$/);
    expect(quoted(`${long}fever ${long}`)).toMatch(/^….* fever .*…$/);
    expect(quoted(`Well. ${long}fever`)).not.toContain('Well');
  });
  test('of two sentences it is the second, without what stands around it', () =>
    expect(readText('Well.   No fever. ', lexicon).map((each) => each.sentence)).toEqual(['No fever.']));
});

describe('any text', () => {
  const kinds = new Map(Object.entries<CodeSet>(codeSets).map(([id, { kind }]) => [id, kind]));
  const words = [
    'no',
    'fever',
    ',',
    '.',
    ':',
    '?',
    'history of',
    'family history of',
    'but',
    'leukaemia',
    'from',
    'India',
    '无',
    '发热',
    '、',
    '\n',
    '<1%',
    'blasts',
    'not',
    'seen',
    '(-)',
  ];
  test('is read without an error, and every sentence quoted stands in it', () => {
    const prose = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })), { maxLength: 40 });
    fc.assert(
      fc.property(prose, (parts) => {
        const text = parts.join(' ');
        const sentences = readText(text, lexicon).map((each) => each.sentence);
        expect(sentences.filter((each) => !each.includes('…') && !text.includes(each))).toEqual([]);
        expect(Object.values(stanceOf(text, lexicon)).length + Number(isDenial(text, lexicon))).toBeGreaterThan(3);
      }),
    );
  });
  test('says the same of a laboratory finding when the other findings are not asked for', () => {
    const ofLaboratory = (mentions: readonly Mention[]) => mentions.filter(({ set }) => kinds.get(set) === 'lab');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, 'excess blasts', 'Smear:'), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        const asked = readText(text, lexicon, 'patient', (set) => set.laboratory);
        expect(ofLaboratory(asked)).toEqual(ofLaboratory(readText(text, lexicon)));
      }),
      { numRuns: 1000 },
    );
  });
  test('finds in a doubled text twice what it finds in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        const separate = `${text}\n\n.\n\n${text}`;
        expect(read(separate)).toEqual([...read(text), ...read(text)]);
      }),
    );
  });
  test.each([
    'no fever, history of malaria, ',
    'fever: ',
    'from India and ',
    '无发热、',
    'family history of leukaemia ',
    'a.',
    '?',
    '1. ',
  ])(
    'of one megabyte is read to its end, without any sentence end or with nothing else: %s',
    (unit) => {
      const text = unit.repeat(Math.ceil(500_000 / unit.length));
      const count = readText(text, lexicon).length;
      // linear: every repetition is read once
      expect(count).toBeLessThanOrEqual(text.length);
    },
    60_000,
  );
});

test('every phrase of every code set is found when it stands alone, unless it is a place', () => {
  const lost = Object.entries<CodeSet>(codeSets).flatMap(([id, set]) =>
    (set.text ?? []).filter((phrase) => {
      const found = readText(phrase.replace('=', ''), lexicon).filter((each) => each.set === id);
      const isPlain = found.some(
        (each) => !each.negated && !each.past && !each.uncertain && each.family === (id === 'cond.fam-heme'),
      );
      return !isPlain && !id.endsWith('-region');
    }),
  );
  expect(lost).toEqual([]);
});

test('an empty lexicon finds nothing', () => {
  const nothing: Readonly<Record<string, CodeSet>> = {};
  expect(readText('Fever', compileLexicon(nothing, cues))).toEqual([]);
});
