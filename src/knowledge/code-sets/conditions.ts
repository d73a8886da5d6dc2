/**
 * Diagnoses and lasting states, as they stand in problem lists, encounter diagnoses and reports. Machine-drafted; no clinician
 * has signed it.
 *
 * ICD-10-CM codes match every more specific code below them, SNOMED CT codes match exactly. `text` and `notText` serve rows
 * without a known code, and narrative: whole words, longest first, with the cues of `text-cues.ts`; a `notText` phrase vetoes the
 * set in its part of the sentence. `historyCounts`: "history of" still holds. `exposureCounts`: "contact with" and "risk of"
 * still hold.
 */
import type { CodeSet } from '../rule.ts';

export const conditions = {
  'cond.lymphopenia': {
    kind: 'condition',
    label: 'Lymphocytopenia',
    codes: [{ system: 'icd-10-cm', code: 'D72.810' }], // Lymphocytopenia
    text: ['lymphopenia', 'lymphocytopenia', 'low lymphocyte count', '淋巴细胞减少'],
  },
  'cond.fn': {
    kind: 'condition',
    label: 'Febrile neutropenia',
    codes: [{ system: 'snomed', code: '409089005' }], // Febrile neutropenia
    text: [
      'febrile neutropenia',
      'neutropenic fever',
      'neutropenic sepsis',
      'febrile agranulocytosis',
      '粒缺伴发热',
      '中性粒细胞减少伴发热',
    ],
  },
  'cond.chemo-neutropenia': {
    kind: 'condition',
    label: 'Chemotherapy-induced neutropenia / pancytopenia',
    codes: [
      { system: 'icd-10-cm', code: 'D70.1' }, // Agranulocytosis secondary to cancer chemotherapy
      { system: 'icd-10-cm', code: 'D61.810' }, // Antineoplastic chemotherapy induced pancytopenia
      { system: 'snomed', code: '425229001' }, // Chemotherapy-induced neutropenia
    ],
    text: [
      'chemotherapy induced neutropenia',
      'neutropenia due to chemotherapy',
      'neutropenia secondary to chemotherapy',
      'chemotherapy related neutropenia',
      'chemotherapy induced pancytopenia',
      'chemotherapy induced myelosuppression',
      'post chemotherapy neutropenia',
      'antineoplastic chemotherapy induced pancytopenia',
      'agranulocytosis secondary to cancer chemotherapy',
      '化疗后骨髓抑制',
      '化疗后粒细胞减少',
    ],
  },
  'cond.drug-agran': {
    kind: 'condition',
    label: 'Drug-induced agranulocytosis / pancytopenia',
    codes: [
      { system: 'icd-10-cm', code: 'D70.2' }, // Other drug-induced agranulocytosis
      { system: 'icd-10-cm', code: 'D61.811' }, // Other drug-induced pancytopenia
      { system: 'icd-10-cm', code: 'D61.1' }, // Drug-induced aplastic anemia
      { system: 'snomed', code: '736024007' }, // Pancytopenia caused by medication
    ],
    text: [
      'drug induced agranulocytosis',
      'drug induced neutropenia',
      'drug induced leukopenia',
      'drug induced pancytopenia',
      'agranulocytosis due to drug',
      'neutropenia due to drug',
      'neutropenia secondary to drug',
      'medication induced neutropenia',
      'medication related neutropenia',
      '药物性粒细胞缺乏',
      '药物性粒细胞减少',
      '药物性白细胞减少',
    ],
  },
  'cond.neutropenia-infection': {
    kind: 'condition',
    label: 'Neutropenia due to infection',
    codes: [{ system: 'icd-10-cm', code: 'D70.3' }], // Neutropenia due to infection
    text: [
      'neutropenia due to infection',
      'neutropenia secondary to infection',
      'infection related neutropenia',
      'post infectious neutropenia',
      'postviral neutropenia',
      'post viral neutropenia',
    ],
  },
  'cond.cin': {
    kind: 'condition',
    label: 'Chronic benign / idiopathic neutropenia',
    codes: [
      { system: 'snomed', code: '234423001' }, // Chronic benign neutropenia (disorder)
      { system: 'snomed', code: '129642004' }, // Chronic idiopathic immunoneutropenia in adults
      { system: 'snomed', code: '129643009' }, // Chronic hypoplastic neutropenia
    ],
    text: [
      'chronic idiopathic neutropenia',
      'chronic benign neutropenia',
      'benign neutropenia',
      'idiopathic neutropenia',
      'benign ethnic neutropenia',
      'constitutional neutropenia',
      '慢性特发性中性粒细胞减少',
      '良性中性粒细胞减少',
    ],
    historyCounts: true,
  },
  'cond.viral': {
    kind: 'condition',
    label: 'Acute viral illness',
    codes: [
      { system: 'icd-10-cm', code: 'B34' }, // Viral infection of unspecified site
      { system: 'icd-10-cm', code: 'J06.9' }, // Acute upper respiratory infection, unspecified
      { system: 'icd-10-cm', code: 'B09' }, // Unspecified viral infection characterized by skin and mucous membrane lesions
      { system: 'icd-10-cm', code: 'J00' }, // Acute nasopharyngitis [common cold]
      { system: 'snomed', code: '34014006' }, // Viral disease
      { system: 'snomed', code: '54150009' }, // Upper respiratory infection
      { system: 'snomed', code: '195662009' }, // Acute viral pharyngitis
      { system: 'snomed', code: '444814009' }, // Viral sinusitis
    ],
    text: [
      'viral infection',
      'viral illness',
      'viral syndrome',
      'viral upper respiratory infection',
      'upper respiratory infection',
      'upper respiratory tract infection',
      'uri',
      'urti',
      'common cold',
      'viral gastroenteritis',
      'viral pharyngitis',
      'influenza like illness',
      'flu like illness',
      'flulike illness',
      'flu like symptoms',
      'ili',
      'viral exanthem',
      'viraemia',
      '病毒感染',
      '上呼吸道感染',
      '感冒',
      '流感样症状',
      'upper resp tract infection',
      'coryzal',
      'cold symptoms',
      'viral fever',
      'bronchiolitis',
      'croup',
      '=cold',
      'adenovirus',
      'rhinovirus',
      'rsv',
      'respiratory syncytial virus',
      'enterovirus',
      'coxsackie',
      'hand foot and mouth',
      'herpangina',
      'viral tonsillitis',
      'viral respiratory infection',
    ],
    notText: ['hiv', 'human immunodeficiency', 'viral hepatitis', 'papilloma', 'hpv', 'wart', 'herpes zoster'],
  },
  'cond.flu': {
    kind: 'condition',
    label: 'Influenza',
    codes: [
      { system: 'icd-10-cm', code: 'J09' }, // Influenza due to certain identified influenza viruses
      { system: 'icd-10-cm', code: 'J10' }, // Influenza due to other identified influenza virus
      { system: 'icd-10-cm', code: 'J11' }, // Influenza due to unidentified influenza virus
      { system: 'snomed', code: '6142004' }, // Influenza
    ],
    text: [
      'influenza',
      'influenza a',
      'influenza b',
      '=flu',
      '流感',
      '流行性感冒',
      'flu a',
      'flu b',
      'h1n1',
      'h3n2',
      'swine flu',
    ],
    notText: [
      'influenza like',
      'flu like',
      'haemophilus influenzae',
      'parainfluenza',
      'vaccine',
      'vaccination',
      'immunization',
      'influenza contact',
    ],
  },
  'cond.covid': {
    kind: 'condition',
    label: 'COVID-19',
    codes: [
      { system: 'icd-10-cm', code: 'U07.1' }, // COVID-19
      { system: 'snomed', code: '840539006' }, // COVID-19
      { system: 'snomed', code: '866151004' }, // Lymphocytopenia due to severe acute respiratory syndrome coronavirus 2 (disorder)
    ],
    text: [
      'covid 19',
      'covid19',
      'covid',
      'sars cov 2',
      'coronavirus disease 2019',
      'novel coronavirus pneumonia',
      '新冠',
      '新型冠状病毒',
    ],
    notText: [
      'vaccine',
      'vaccination',
      'immunization',
      'long covid',
      'post covid condition',
      'covid contact',
      'covid 19 contact',
      'covid 19 exposure',
      'contact of covid',
    ],
  },
  'cond.ebv': {
    kind: 'condition',
    label: 'Infectious mononucleosis',
    codes: [
      { system: 'icd-10-cm', code: 'B27' }, // Infectious mononucleosis
      { system: 'snomed', code: '271558008' }, // Infectious mononucleosis
    ],
    text: [
      'infectious mononucleosis',
      'epstein barr',
      'ebv infection',
      'ebv viraemia',
      'glandular fever',
      '=ebv',
      '=mono',
      '传染性单核细胞增多症',
      'eb病毒感染',
      'infectious mono',
      'ebv associated',
      'ebv positive',
      'ebv related',
      'ebv driven',
      'ebv reactivation',
      'primary ebv',
      'acute ebv',
    ],
  },
  'cond.cmv': {
    kind: 'condition',
    label: 'Cytomegalovirus disease',
    codes: [
      { system: 'icd-10-cm', code: 'B25' }, // Cytomegaloviral disease
      { system: 'icd-10-cm', code: 'B27.1' }, // Cytomegaloviral mononucleosis
      { system: 'snomed', code: '28944009' }, // Cytomegalovirus infection
    ],
    text: [
      'cytomegalovirus',
      'cytomegaloviral',
      'cmv infection',
      'cmv disease',
      'cmv viraemia',
      'cmv colitis',
      'cmv retinitis',
      'cmv pneumonitis',
      '=cmv',
      '巨细胞病毒感染',
      'cmv syndrome',
      'cmv reactivation',
      'primary cmv',
      'acute cmv',
      'cmv pneumonia',
      'cmv hepatitis',
      'cmv oesophagitis',
    ],
    notText: ['cmv seronegative', 'cmv negative'],
  },
  'cond.b19': {
    kind: 'condition',
    label: 'Parvovirus B19',
    codes: [
      { system: 'icd-10-cm', code: 'B34.3' }, // Parvovirus infection, unspecified
      { system: 'icd-10-cm', code: 'B08.3' }, // Erythema infectiosum [fifth disease]
      { system: 'snomed', code: '34730008' }, // Primate erythroparvovirus 1 infection (disorder)
    ],
    text: ['parvovirus', 'parvovirus b19', 'erythema infectiosum', 'fifth disease', 'slapped cheek', '细小病毒'],
  },
  'cond.hiv': {
    kind: 'condition',
    label: 'HIV infection',
    codes: [
      { system: 'icd-10-cm', code: 'B20' }, // Human immunodeficiency virus [HIV] disease
      { system: 'icd-10-cm', code: 'Z21' }, // Asymptomatic human immunodeficiency virus [HIV] infection status
      { system: 'snomed', code: '86406008' }, // Human immunodeficiency virus infection
      { system: 'snomed', code: '40780007' }, // Human immunodeficiency virus I infection (disorder)
      { system: 'snomed', code: '79019005' }, // Human immunodeficiency virus II infection
      { system: 'snomed', code: '713530002' }, // Agranulocytosis co-occurrent with human immunodeficiency virus infection (disorder)
    ],
    text: [
      'hiv',
      'hiv infection',
      'human immunodeficiency virus',
      'acquired immune deficiency syndrome',
      'acquired immunodeficiency syndrome',
      'aids',
      'hiv aids',
      'hiv disease',
      '艾滋病',
      '人类免疫缺陷病毒',
      'plwh',
      'plhiv',
      'acute retroviral',
      'retroviral disease',
      '=rvd',
    ],
    notText: [
      'hearing aid',
      'hiv screening',
      'screening for hiv',
      'hiv prophylaxis',
      'pre exposure prophylaxis',
      'prep',
      'hiv exposure',
      'contact with hiv',
      'partner hiv positive',
      'hiv positive partner',
      'partner with hiv',
      'hiv discordant',
      'ambulation aids',
      'mobility aids',
    ],
    historyCounts: true,
  },
  'cond.hepB': {
    kind: 'condition',
    label: 'Hepatitis B',
    codes: [
      { system: 'icd-10-cm', code: 'B16' }, // Acute hepatitis B
      { system: 'icd-10-cm', code: 'B18.0' }, // Chronic viral hepatitis B with delta-agent
      { system: 'icd-10-cm', code: 'B18.1' }, // Chronic viral hepatitis B without delta-agent
      { system: 'icd-10-cm', code: 'B19.1' }, // Unspecified viral hepatitis B
      { system: 'snomed', code: '66071002' }, // Type B viral hepatitis
    ],
    text: [
      'hepatitis b',
      'hep b',
      'chronic hbv',
      'hbv infection',
      '=hbv',
      '乙型肝炎',
      '乙肝',
      'hbv carrier',
      'hbsag positive',
      'hbv cirrhosis',
      'hbv related',
    ],
    notText: ['vaccine', 'vaccination', 'immunization', 'immune to hepatitis b', 'vaccinated'],
    historyCounts: true,
  },
  'cond.hepC': {
    kind: 'condition',
    label: 'Hepatitis C',
    codes: [
      { system: 'icd-10-cm', code: 'B17.1' }, // Acute hepatitis C
      { system: 'icd-10-cm', code: 'B18.2' }, // Chronic viral hepatitis C
      { system: 'icd-10-cm', code: 'B19.2' }, // Unspecified viral hepatitis C
      { system: 'snomed', code: '50711007' }, // Viral hepatitis C
      { system: 'snomed', code: '128302006' }, // Chronic hepatitis C (disorder)
      { system: 'snomed', code: '235866006' }, // Acute hepatitis C (disorder)
    ],
    text: [
      'hepatitis c',
      'hep c',
      'hcv infection',
      'chronic hcv',
      '=hcv',
      '丙型肝炎',
      '丙肝',
      'hcv cirrhosis',
      'hcv related',
      'hcv positive',
    ],
    historyCounts: true,
  },
  'cond.hepA': {
    kind: 'condition',
    label: 'Hepatitis A/E and acute hepatitis',
    codes: [
      { system: 'icd-10-cm', code: 'B15' }, // Acute hepatitis A
      { system: 'icd-10-cm', code: 'B17.2' }, // Acute hepatitis E
      { system: 'icd-10-cm', code: 'B17.9' }, // Acute viral hepatitis, unspecified
    ],
    text: [
      'hepatitis a',
      'hepatitis e',
      'acute viral hepatitis',
      'acute hepatitis',
      'seronegative hepatitis',
      'non a e hepatitis',
      '甲型肝炎',
      '戊型肝炎',
      '急性肝炎',
    ],
    notText: ['alcoholic', 'vaccine', 'vaccination'],
  },
  'cond.dengue': {
    kind: 'condition',
    label: 'Dengue',
    codes: [
      { system: 'icd-10-cm', code: 'A90' }, // Dengue fever [classical dengue]
      { system: 'icd-10-cm', code: 'A91' }, // Dengue hemorrhagic fever
      { system: 'snomed', code: '38362002' }, // Dengue (disorder)
    ],
    text: ['dengue', 'zika', 'chikungunya', 'yellow fever', '登革热', 'dhf'],
    notText: ['vaccine', 'vaccination'],
  },
  'cond.sfts': {
    kind: 'condition',
    label: 'Other arthropod-borne viral fever (used for SFTS) / HFRS',
    codes: [
      { system: 'icd-10-cm', code: 'A93.8' }, // Other specified arthropod-borne viral fevers
      { system: 'icd-10-cm', code: 'A98.5' }, // Hemorrhagic fever with renal syndrome
    ],
    text: [
      'severe fever with thrombocytopenia syndrome',
      'sfts',
      'hantavirus',
      'haemorrhagic fever with renal syndrome',
      'hfrs',
      'bunyavirus',
      '发热伴血小板减少综合征',
      '肾综合征出血热',
      '流行性出血热',
    ],
  },
  'cond.exanthem': {
    kind: 'condition',
    label: 'Measles, rubella, varicella, roseola',
    codes: [
      { system: 'icd-10-cm', code: 'B05' }, // Measles
      { system: 'icd-10-cm', code: 'B06' }, // Rubella [German measles]
      { system: 'icd-10-cm', code: 'B01' }, // Varicella [chickenpox]
      { system: 'icd-10-cm', code: 'B08.2' }, // Exanthema subitum [sixth disease]
      { system: 'snomed', code: '14189004' }, // Measles (disorder)
      { system: 'snomed', code: '36653000' }, // Rubella (disorder)
    ],
    text: [
      'measles',
      'rubeola',
      'rubella',
      'german measles',
      'varicella',
      'chickenpox',
      'chicken pox',
      'roseola',
      'exanthema subitum',
      'hhv 6',
      'human herpesvirus 6',
      '麻疹',
      '风疹',
      '水痘',
      '幼儿急疹',
    ],
    notText: ['vaccine', 'vaccination', 'immunization', 'immune'],
  },
  'cond.sepsis': {
    kind: 'condition',
    label: 'Sepsis',
    codes: [
      { system: 'icd-10-cm', code: 'A40' }, // Streptococcal sepsis
      { system: 'icd-10-cm', code: 'A41' }, // Other sepsis
      { system: 'icd-10-cm', code: 'R65.2' }, // Severe sepsis
      { system: 'snomed', code: '91302008' }, // Sepsis
      { system: 'snomed', code: '10001005' }, // Bacterial sepsis
    ],
    text: [
      'sepsis',
      'septicaemia',
      'bacteraemia',
      'urosepsis',
      'septic',
      '脓毒症',
      '败血症',
      '脓毒性休克',
      '菌血症',
      'bloodstream infection',
      'blood stream infection',
    ],
    notText: ['septic arthritis', 'septic embol', 'aseptic', 'antiseptic', 'history of sepsis'],
  },
  'cond.pneumonia': {
    kind: 'condition',
    label: 'Pneumonia',
    codes: [
      { system: 'icd-10-cm', code: 'J12' }, // Viral pneumonia, not elsewhere classified
      { system: 'icd-10-cm', code: 'J13' }, // Pneumonia due to Streptococcus pneumoniae
      { system: 'icd-10-cm', code: 'J14' }, // Pneumonia due to Hemophilus influenzae
      { system: 'icd-10-cm', code: 'J15' }, // Bacterial pneumonia, not elsewhere classified
      { system: 'icd-10-cm', code: 'J16' }, // Pneumonia due to other infectious organisms, not elsewhere classified
      { system: 'icd-10-cm', code: 'J18' }, // Pneumonia, unspecified organism
    ],
    text: [
      'pneumonia',
      'bronchopneumonia',
      'lower respiratory tract infection',
      'lrti',
      'chest infection',
      'lobar consolidation',
      '肺炎',
      '肺部感染',
      '=cap',
    ],
    notText: [
      'pneumonia vaccine',
      'pneumococcal vaccine',
      'interstitial pneumonia of connective tissue',
      'organizing pneumonia',
      'pneumocystis pneumonia',
    ],
  },
  'cond.uti': {
    kind: 'condition',
    label: 'Urinary tract infection',
    codes: [
      { system: 'icd-10-cm', code: 'N39.0' }, // Urinary tract infection, site not specified
      { system: 'icd-10-cm', code: 'N10' }, // Acute pyelonephritis
    ],
    text: ['urinary tract infection', '=uti', 'cystitis', 'pyelonephritis', 'urosepsis', '尿路感染', '泌尿道感染', '肾盂肾炎'],
    notText: ['interstitial cystitis', 'radiation cystitis'],
  },
  'cond.typhoid': {
    kind: 'condition',
    label: 'Typhoid / paratyphoid',
    codes: [
      { system: 'icd-10-cm', code: 'A01' }, // Typhoid and paratyphoid fevers
      { system: 'snomed', code: '4834000' }, // Typhoid fever
      { system: 'snomed', code: '76623002' }, // Paratyphoid A fever
    ],
    text: ['typhoid', 'paratyphoid', 'enteric fever', 'salmonella typhi', '伤寒', '副伤寒'],
    notText: ['vaccine', 'vaccination'],
  },
  'cond.brucella': {
    kind: 'condition',
    label: 'Brucellosis',
    codes: [
      { system: 'icd-10-cm', code: 'A23' }, // Brucellosis
      { system: 'snomed', code: '75702008' }, // Brucellosis (disorder)
    ],
    text: ['brucellosis', 'brucella', 'malta fever', 'undulant fever', '布鲁氏菌病', '布氏杆菌病', '布病'],
  },
  'cond.rickettsia': {
    kind: 'condition',
    label: 'Rickettsioses',
    codes: [
      { system: 'icd-10-cm', code: 'A75' }, // Typhus fever
      { system: 'icd-10-cm', code: 'A77' }, // Spotted fever [tick-borne rickettsioses]
      { system: 'icd-10-cm', code: 'A79' }, // Other rickettsioses
      { system: 'snomed', code: '416829003' }, // Disease due to Rickettsia
      { system: 'snomed', code: '37246009' }, // Disease caused by rickettsiae (disorder)
    ],
    text: [
      'rickettsiosis',
      'rickettsial',
      'rickettsia',
      'scrub typhus',
      'typhus',
      'spotted fever',
      'q fever',
      'coxiella',
      'tsutsugamushi',
      '恙虫病',
      '斑疹伤寒',
      '立克次体',
      'q热',
    ],
  },
  'cond.ehrlichia': {
    kind: 'condition',
    label: 'Ehrlichiosis / anaplasmosis',
    codes: [
      { system: 'icd-10-cm', code: 'A77.4' }, // Ehrlichiosis
      { system: 'icd-10-cm', code: 'A79.81' }, // Rickettsiosis due to Ehrlichia sennetsu
      { system: 'icd-10-cm', code: 'A79.82' }, // Anaplasmosis [A. phagocytophilum]
      { system: 'snomed', code: '240626005' }, // Human ehrlichiosis
    ],
    text: ['ehrlichiosis', 'anaplasmosis', 'anaplasma', 'ehrlichia', '埃立克体', '无形体病'],
  },
  'cond.tb': {
    kind: 'condition',
    label: 'Tuberculosis',
    codes: [
      { system: 'icd-10-cm', code: 'A15' }, // Respiratory tuberculosis
      { system: 'icd-10-cm', code: 'A17' }, // Tuberculosis of nervous system
      { system: 'icd-10-cm', code: 'A18' }, // Tuberculosis of other organs
      { system: 'icd-10-cm', code: 'A19' }, // Miliary tuberculosis
      { system: 'snomed', code: '56717001' }, // Tuberculosis
    ],
    text: [
      'tuberculosis',
      '=tb',
      'pulmonary tb',
      'active tb',
      'tuberculous',
      '结核',
      '肺结核',
      '结核病',
      'tb lymphadenitis',
      'kochs',
      'tb meningitis',
      'abdominal tb',
      'smear positive tb',
      'mdr tb',
      'extrapulmonary tb',
      'anti tb',
    ],
    notText: [
      '结核菌素',
      '结核筛查',
      '潜伏',
      '结核感染t细胞',
      '抗结核抗体',
      'latent',
      'tuberculosis screening',
      'screening for tuberculosis',
      'tb exposure',
      'exposure to tuberculosis',
      'positive tuberculin',
      'tb test',
      'tuberculosis test',
      'tuberous',
      'bcg',
    ],
  },
  'cond.miliary': {
    kind: 'condition',
    label: 'Miliary tuberculosis',
    codes: [
      { system: 'icd-10-cm', code: 'A19' }, // Miliary tuberculosis
      { system: 'snomed', code: '47604008' }, // Miliary tuberculosis
    ],
    text: ['miliary tuberculosis', 'miliary tb', 'disseminated tuberculosis', 'disseminated tb', '粟粒性结核', '血行播散性结核'],
  },
  'cond.malaria': {
    kind: 'condition',
    label: 'Malaria',
    codes: [
      { system: 'icd-10-cm', code: 'B50' }, // Plasmodium falciparum malaria
      { system: 'icd-10-cm', code: 'B51' }, // Plasmodium vivax malaria
      { system: 'icd-10-cm', code: 'B52' }, // Plasmodium malariae malaria
      { system: 'icd-10-cm', code: 'B53' }, // Other specified malaria
      { system: 'icd-10-cm', code: 'B54' }, // Unspecified malaria
      { system: 'snomed', code: '61462000' }, // Malaria
    ],
    text: ['malaria', 'falciparum', 'plasmodium', 'vivax', '疟疾'],
    notText: ['prophylaxis', 'malaria prevention', 'malaria parasite', 'malaria smear', 'malaria test'],
  },
  'cond.leish': {
    kind: 'condition',
    label: 'Visceral leishmaniasis',
    codes: [{ system: 'icd-10-cm', code: 'B55.0' }], // Visceral leishmaniasis
    text: ['visceral leishmaniasis', 'kala azar', 'leishmaniasis', 'leishmania', '黑热病', '内脏利什曼病'],
    notText: ['cutaneous leishmaniasis'],
  },
  'cond.histo': {
    kind: 'condition',
    label: 'Disseminated fungal infection',
    codes: [
      { system: 'icd-10-cm', code: 'B39' }, // Histoplasmosis
      { system: 'icd-10-cm', code: 'B38.7' }, // Disseminated coccidioidomycosis
      { system: 'icd-10-cm', code: 'B45.7' }, // Disseminated cryptococcosis
      { system: 'icd-10-cm', code: 'B44.7' }, // Disseminated aspergillosis
      { system: 'icd-10-cm', code: 'B37.7' }, // Candidal sepsis
    ],
    text: [
      'histoplasmosis',
      'disseminated fungal',
      'coccidioidomycosis',
      'cryptococcosis',
      'cryptococcal',
      'talaromycosis',
      'penicilliosis',
      'blastomycosis',
      'candidaemia',
      'disseminated candidiasis',
      'invasive aspergillosis',
      'invasive fungal',
      '组织胞浆菌病',
      '隐球菌',
      '马尔尼菲',
      '侵袭性真菌',
    ],
    notText: ['histoplasma antigen', 'cryptococcal antigen'],
  },
  'cond.cancer': {
    kind: 'condition',
    label: 'Malignant neoplasm',
    codes: [
      { system: 'icd-10-cm', code: 'C' }, // Chapter 2 malignant neoplasms (C00-C96)
      { system: 'snomed', code: '363346000' }, // Malignant neoplastic disease
    ],
    text: [
      'cancer',
      'carcinoma',
      'malignancy',
      'malignant neoplasm',
      'malignant tumour',
      'adenocarcinoma',
      'sarcoma',
      'melanoma',
      'metastatic',
      'metastasis',
      'neuroblastoma',
      'glioblastoma',
      'leukaemia',
      'lymphoma',
      'myeloma',
      'seminoma',
      'mesothelioma',
      '癌',
      '恶性肿瘤',
      '转移瘤',
      '肉瘤',
      'breast ca',
      'prostate ca',
      'lung ca',
      'colon ca',
      'ca breast',
      'ca colon',
      'ca lung',
      'ca prostate',
      'ca ovary',
      'ca cervix',
      'ca stomach',
      'nsclc',
      'sclc',
      'hcc',
      'rcc',
      'glioma',
      'astrocytoma',
      'germ cell tumour',
      'osteosarcoma',
      'cml',
      'dlbcl',
      'nhl',
      'medulloblastoma',
      'cholangiocarcinoma',
    ],
    notText: [
      '癌胚抗原',
      '癌症筛查',
      '防癌',
      '抗癌',
      'cancer screening',
      'screening for malignant',
      'screening for',
      'benign',
      'precancerous',
      'carcinoma in situ of cervix',
      'lymphomatoid',
      'cancer phobia',
      'kaposiform',
    ],
  },
  'cond.acute-leuk': {
    kind: 'condition',
    label: 'Acute leukaemia',
    codes: [
      { system: 'icd-10-cm', code: 'C91.0' }, // Acute lymphoblastic leukemia [ALL]
      { system: 'icd-10-cm', code: 'C92.0' }, // Acute myeloblastic leukemia
      { system: 'icd-10-cm', code: 'C93.0' }, // Acute monoblastic/monocytic leukemia
      { system: 'icd-10-cm', code: 'C94.0' }, // Acute erythroid leukemia
      { system: 'icd-10-cm', code: 'C95.0' }, // Acute leukemia of unspecified cell type
      { system: 'icd-10-cm', code: 'C92.6' }, // Acute myeloid leukemia with 11q23-abnormality
      { system: 'icd-10-cm', code: 'C92.A' }, // Acute myeloid leukemia with multilineage dysplasia
      { system: 'snomed', code: '91861009' }, // Acute myeloid leukemia
      { system: 'snomed', code: '91855006' }, // Acute leukemia, disease (disorder)
    ],
    text: [
      'acute leukaemia',
      'acute myeloid leukaemia',
      'acute myelogenous leukaemia',
      'acute lymphoblastic leukaemia',
      'acute lymphocytic leukaemia',
      'aml',
      '=all',
      'b all',
      't all',
      'blast crisis',
      'acute monocytic leukaemia',
      'erythroleukaemia',
      '急性白血病',
      '急性髓系白血病',
      '急性淋巴细胞白血病',
      'all on maintenance',
    ],
  },
  'cond.apl': {
    kind: 'condition',
    label: 'Acute promyelocytic leukaemia',
    codes: [
      { system: 'icd-10-cm', code: 'C92.4' }, // Acute promyelocytic leukemia
      { system: 'snomed', code: '110004001' }, // Acute promyelocytic leukemia, FAB M3 (disorder)
      { system: 'snomed', code: '278189009' }, // Hypergranular promyelocytic leukemia (disorder)
      { system: 'snomed', code: '285769009' }, // Acute promyelocytic leukemia - hypogranular variant (disorder)
    ],
    text: ['acute promyelocytic leukaemia', '=apl', 'promyelocytic leukaemia', 'aml m3', 'apml', '急性早幼粒细胞白血病'],
    notText: ['antiphospholipid'],
  },
  'cond.mds': {
    kind: 'condition',
    label: 'Myelodysplastic neoplasm',
    codes: [
      { system: 'icd-10-cm', code: 'D46' }, // Myelodysplastic syndromes
      { system: 'snomed', code: '109995007' }, // Myelodysplastic syndrome
    ],
    text: [
      'myelodysplastic syndrome',
      'myelodysplastic neoplasm',
      'myelodysplasia',
      'mds',
      'refractory anaemia with excess blasts',
      'raeb',
      '骨髓增生异常综合征',
    ],
    historyCounts: true,
  },
  'cond.aa': {
    kind: 'condition',
    label: 'Aplastic anaemia',
    codes: [
      { system: 'icd-10-cm', code: 'D61.3' }, // Idiopathic aplastic anemia
      { system: 'icd-10-cm', code: 'D61.9' }, // Aplastic anemia, unspecified
      { system: 'icd-10-cm', code: 'D61.89' }, // Other specified aplastic anemias and other bone marrow failure syndromes
      { system: 'icd-10-cm', code: 'D61.2' }, // Aplastic anemia due to other external agents
      { system: 'snomed', code: '306058006' }, // Aplastic anemia
    ],
    text: [
      'aplastic anaemia',
      'marrow aplasia',
      'bone marrow failure',
      'bone marrow aplasia',
      'hypoplastic anaemia',
      'saa',
      '再生障碍性贫血',
      '再障',
    ],
  },
  'cond.pnh': {
    kind: 'condition',
    label: 'PNH',
    codes: [
      { system: 'icd-10-cm', code: 'D59.5' }, // Paroxysmal nocturnal hemoglobinuria [Marchiafava-Micheli]
      { system: 'snomed', code: '1963002' }, // Paroxysmal nocturnal hemoglobinuria
    ],
    text: ['paroxysmal nocturnal haemoglobinuria', 'pnh', '阵发性睡眠性血红蛋白尿'],
    notText: ['pnh flow', 'pnh clone test', 'pnh screen'],
    historyCounts: true,
  },
  'cond.hcl': {
    kind: 'condition',
    label: 'Hairy cell leukaemia',
    codes: [
      { system: 'icd-10-cm', code: 'C91.4' }, // Hairy cell leukemia
      { system: 'snomed', code: '118613001' }, // Hairy cell leukemia (clinical)
      { system: 'snomed', code: '277568007' }, // Hairy cell leukemia variant (disorder)
    ],
    text: ['hairy cell leukaemia', 'hcl variant', '毛细胞白血病'],
    notText: ['hydrochloride'],
    historyCounts: true,
  },
  'cond.lgl': {
    kind: 'condition',
    label: 'LGL leukaemia',
    codes: [
      { system: 'icd-10-cm', code: 'C91.Z' }, // Other lymphoid leukemia
      { system: 'snomed', code: '277569004' }, // Large granular lymphocytic leukemia (disorder)
      { system: 'snomed', code: '699818003' }, // T-cell large granular lymphocytic leukemia
    ],
    text: [
      'large granular lymphocytic leukaemia',
      'large granular lymphocyte leukaemia',
      'lgll',
      'lgl',
      'large granular lymphocytosis',
      '大颗粒淋巴细胞白血病',
    ],
    historyCounts: true,
  },
  'cond.lymphoma': {
    kind: 'condition',
    label: 'Lymphoma / CLL',
    codes: [
      { system: 'icd-10-cm', code: 'C81' }, // Hodgkin lymphoma
      { system: 'icd-10-cm', code: 'C82' }, // Follicular lymphoma
      { system: 'icd-10-cm', code: 'C83' }, // Non-follicular lymphoma
      { system: 'icd-10-cm', code: 'C84' }, // Mature T/NK-cell lymphomas
      { system: 'icd-10-cm', code: 'C85' }, // Other specified and unspecified types of non-Hodgkin lymphoma
      { system: 'icd-10-cm', code: 'C86' }, // Other specified types of T/NK-cell lymphoma
      { system: 'icd-10-cm', code: 'C88' }, // Malignant immunoproliferative diseases and certain other B-cell lymphomas
      { system: 'icd-10-cm', code: 'C91.1' }, // Chronic lymphocytic leukemia of B-cell type
      { system: 'snomed', code: '118600007' }, // Malignant lymphoma
      { system: 'snomed', code: '118599009' }, // Hodgkin's disease (disorder)
    ],
    text: [
      'lymphoma',
      'hodgkin',
      'hodgkin lymphoma',
      'non hodgkin lymphoma',
      'chronic lymphocytic leukaemia',
      'cll',
      'waldenstrom',
      'lymphoplasmacytic',
      'lymphoproliferative disorder',
      'mycosis fungoides',
      '淋巴瘤',
      '慢性淋巴细胞白血病',
      'dlbcl',
      'nhl',
      'burkitt',
      'mantle cell',
      'alcl',
      'ptcl',
      'aitl',
      'smzl',
    ],
    notText: ['lymphomatoid papulosis', 'rule out lymphoma'],
  },
  'cond.myeloma': {
    kind: 'condition',
    label: 'Plasma cell myeloma',
    codes: [
      { system: 'icd-10-cm', code: 'C90' }, // Multiple myeloma and malignant plasma cell neoplasms
      { system: 'snomed', code: '109989006' }, // Multiple myeloma
      { system: 'snomed', code: '55921005' }, // Multiple myeloma
    ],
    text: ['myeloma', 'plasma cell leukaemia', 'plasmacytoma', '多发性骨髓瘤'],
    notText: ['smouldering only', 'smoldering only'],
    historyCounts: true,
  },
  'cond.marrow-mets': {
    kind: 'condition',
    label: 'Marrow metastasis / myelophthisis',
    codes: [
      { system: 'icd-10-cm', code: 'C79.51' }, // Secondary malignant neoplasm of bone
      { system: 'icd-10-cm', code: 'C79.52' }, // Secondary malignant neoplasm of bone marrow
      { system: 'icd-10-cm', code: 'D61.82' }, // Myelophthisis
    ],
    text: [
      'bone marrow metastasis',
      'metastasis to bone marrow',
      'marrow metastases',
      'bone metastasis',
      'marrow infiltration',
      'myelophthisis',
      'myelophthisic',
      'marrow involvement',
      '骨髓转移',
      '骨转移',
      'bone mets',
      'osseous metastasis',
      'skeletal metastasis',
      'marrow mets',
      'bony metastasis',
      'bony mets',
    ],
  },
  'cond.mf': {
    kind: 'condition',
    label: 'Myelofibrosis',
    codes: [
      { system: 'icd-10-cm', code: 'D47.4' }, // Osteomyelofibrosis
      { system: 'icd-10-cm', code: 'D75.81' }, // Myelofibrosis
      { system: 'icd-10-cm', code: 'C94.4' }, // Acute panmyelosis with myelofibrosis
      { system: 'snomed', code: '52967002' }, // Myelofibrosis
      { system: 'snomed', code: '307651005' }, // Primary myelofibrosis (disorder)
    ],
    text: [
      'myelofibrosis',
      'primary myelofibrosis',
      'post pv myelofibrosis',
      'post et myelofibrosis',
      'agnogenic myeloid metaplasia',
      '骨髓纤维化',
    ],
    historyCounts: true,
  },
  'cond.hlh': {
    kind: 'condition',
    label: 'Haemophagocytic lymphohistiocytosis',
    codes: [
      { system: 'icd-10-cm', code: 'D76.1' }, // Hemophagocytic lymphohistiocytosis
      { system: 'icd-10-cm', code: 'D76.2' }, // Hemophagocytic syndrome, infection-associated
      { system: 'snomed', code: '234437005' }, // Hemophagocytic lymphohistiocytosis
    ],
    text: [
      'haemophagocytic lymphohistiocytosis',
      'haemophagocytic syndrome',
      'haemophagocytosis',
      'hlh',
      'macrophage activation syndrome',
      '=mas',
      '噬血细胞综合征',
      '噬血细胞性淋巴组织细胞增生症',
    ],
  },
  'cond.tma': {
    kind: 'condition',
    label: 'Thrombotic microangiopathy',
    codes: [
      { system: 'icd-10-cm', code: 'M31.1' }, // Thrombotic microangiopathy
      { system: 'icd-10-cm', code: 'D59.3' }, // Hemolytic-uremic syndrome
      { system: 'snomed', code: '78129009' }, // Thrombotic thrombocytopenic purpura
      { system: 'snomed', code: '126729006' }, // Thrombotic microangiopathy
      { system: 'snomed', code: '51071000' }, // Microangiopathic hemolytic anemia
    ],
    text: [
      'thrombotic microangiopathy',
      'thrombotic thrombocytopenic purpura',
      'ttp',
      'haemolytic uraemic syndrome',
      'hus',
      '血栓性微血管病',
      '血栓性血小板减少性紫癜',
      '溶血尿毒综合征',
    ],
  },
  'cond.dic': {
    kind: 'condition',
    label: 'DIC',
    codes: [
      { system: 'icd-10-cm', code: 'D65' }, // Disseminated intravascular coagulation [defibrination syndrome]
      { system: 'snomed', code: '67406007' }, // Disseminated intravascular coagulation
    ],
    text: ['disseminated intravascular coagulation', '=dic', 'consumptive coagulopathy', '弥散性血管内凝血'],
  },
  'cond.thymoma': {
    kind: 'condition',
    label: 'Thymoma',
    codes: [
      { system: 'icd-10-cm', code: 'D15.0' }, // Benign neoplasm of thymus
      { system: 'icd-10-cm', code: 'C37' }, // Malignant neoplasm of thymus
      { system: 'icd-10-cm', code: 'D38.4' }, // Neoplasm of uncertain behavior of thymus
    ],
    text: ['thymoma', 'thymic neoplasm', 'thymic carcinoma', 'good syndrome', '胸腺瘤'],
  },
  'cond.sle': {
    kind: 'condition',
    label: 'Systemic lupus erythematosus',
    codes: [
      { system: 'icd-10-cm', code: 'M32' }, // Systemic lupus erythematosus (SLE)
      { system: 'snomed', code: '55464009' }, // Systemic lupus erythematosus
      { system: 'snomed', code: '239887007' }, // Systemic lupus erythematosus with organ/system involvement (disorder)
    ],
    text: [
      'systemic lupus erythematosus',
      'systemic lupus',
      '=sle',
      'lupus nephritis',
      'lupus erythematosus',
      '=lupus',
      '系统性红斑狼疮',
      '红斑狼疮',
    ],
    notText: [
      '盘状',
      '药物性狼疮',
      'discoid',
      'cutaneous lupus only',
      'drug induced lupus',
      'lupus anticoagulant',
      'lupus vulgaris',
      'lupus pernio',
    ],
    historyCounts: true,
  },
  'cond.sjogren': {
    kind: 'condition',
    label: 'Sjogren syndrome',
    codes: [
      { system: 'icd-10-cm', code: 'M35.0' }, // Sjogren syndrome
      { system: 'snomed', code: '83901003' }, // Sjögren's syndrome
    ],
    text: ['sjogren syndrome', 'sjogren', 'sicca syndrome', 'sjoegren', '干燥综合征'],
    historyCounts: true,
  },
  'cond.ra': {
    kind: 'condition',
    label: 'Rheumatoid arthritis',
    codes: [
      { system: 'icd-10-cm', code: 'M05' }, // Rheumatoid arthritis with rheumatoid factor
      { system: 'icd-10-cm', code: 'M06' }, // Other rheumatoid arthritis
      { system: 'snomed', code: '69896004' }, // Rheumatoid arthritis
      { system: 'snomed', code: '239791005' }, // Seropositive rheumatoid arthritis
    ],
    text: [
      'rheumatoid arthritis',
      'seropositive arthritis',
      'rheumatoid',
      '=ra',
      '类风湿关节炎',
      '类风湿性关节炎',
      'seropositive ra',
      'seronegative ra',
      'longstanding ra',
      'deforming ra',
      'erosive ra',
      'known ra',
      'hx of ra',
      'h o ra',
      'history of ra',
      'for ra',
    ],
    notText: ['juvenile', 'rheumatoid factor'],
    historyCounts: true,
  },
  'cond.felty': {
    kind: 'condition',
    label: 'Felty syndrome',
    codes: [
      { system: 'icd-10-cm', code: 'M05.0' }, // Felty's syndrome
      { system: 'snomed', code: '57160007' }, // Felty's syndrome
    ],
    text: ['felty syndrome', 'feltys syndrome', 'felty', '费尔蒂综合征'],
    historyCounts: true,
  },
  'cond.ctd-other': {
    kind: 'condition',
    label: 'Other connective tissue disease',
    codes: [
      { system: 'icd-10-cm', code: 'M33' }, // Dermatopolymyositis
      { system: 'icd-10-cm', code: 'M34' }, // Systemic sclerosis [scleroderma]
      { system: 'icd-10-cm', code: 'M35.1' }, // Other overlap syndromes
      { system: 'icd-10-cm', code: 'M31.3' }, // Wegener's granulomatosis
      { system: 'icd-10-cm', code: 'M35.2' }, // Behcet's disease
      { system: 'snomed', code: '89155008' }, // Systemic sclerosis
    ],
    text: [
      'mctd',
      'uctd',
      'systemic sclerosis',
      'scleroderma',
      'dermatomyositis',
      'polymyositis',
      'inflammatory myopathy',
      'granulomatosis with polyangiitis',
      'wegener',
      'behcet',
      'vasculitis',
      'connective tissue disease',
      'overlap syndrome',
      'stills disease',
      '结缔组织病',
      '系统性硬化',
      '皮肌炎',
      '多发性肌炎',
      '白塞病',
      '血管炎',
      '成人斯蒂尔病',
      'aosd',
      'gpa',
      'egpa',
      'onset still disease',
      'giant cell arteritis',
      'takayasu',
      'polyarteritis',
      'anca associated',
      'microscopic polyangiitis',
    ],
    historyCounts: true,
  },
  'cond.sarcoid': {
    kind: 'condition',
    label: 'Sarcoidosis',
    codes: [
      { system: 'icd-10-cm', code: 'D86' }, // Sarcoidosis
      { system: 'snomed', code: '31541009' }, // Sarcoidosis
      { system: 'snomed', code: '24369008' }, // Pulmonary sarcoidosis
    ],
    text: ['sarcoidosis', 'sarcoid', 'lofgren', '结节病'],
    historyCounts: true,
  },
  'cond.vexas-hints': {
    kind: 'condition',
    label: 'Relapsing polychondritis / Sweet syndrome',
    codes: [
      { system: 'icd-10-cm', code: 'M94.1' }, // Relapsing polychondritis
      { system: 'icd-10-cm', code: 'L98.2' }, // Febrile neutrophilic dermatosis [Sweet]
    ],
    text: [
      'relapsing polychondritis',
      'sweet syndrome',
      'acute febrile neutrophilic dermatosis',
      'vexas',
      '复发性多软骨炎',
      'chondritis',
    ],
    historyCounts: true,
  },
  'cond.anaphylaxis': {
    kind: 'condition',
    label: 'Anaphylaxis',
    codes: [
      { system: 'icd-10-cm', code: 'T78.2' }, // Anaphylactic shock, unspecified
      { system: 'icd-10-cm', code: 'T78.0' }, // Anaphylactic reaction due to food
      { system: 'icd-10-cm', code: 'T88.6' }, // Anaphylactic reaction due to adverse effect of correct drug or medicament properly administered
      { system: 'icd-10-cm', code: 'T80.5' }, // Anaphylactic reaction due to serum
      { system: 'snomed', code: '39579001' }, // Anaphylaxis
      { system: 'snomed', code: '735173007' }, // Anaphylactic shock
    ],
    text: ['anaphylaxis', 'anaphylactic shock', 'anaphylactic reaction', 'anaphylactoid', '过敏性休克', '严重过敏反应'],
    notText: ['history of anaphylaxis', 'risk of anaphylaxis'],
  },
  'cond.urticaria': {
    kind: 'condition',
    label: 'Urticaria / acute allergic reaction',
    codes: [
      { system: 'icd-10-cm', code: 'L50' }, // Urticaria
      { system: 'icd-10-cm', code: 'T78.4' }, // Other and unspecified allergy
      { system: 'snomed', code: '247472004' }, // Hives
    ],
    text: [
      'urticaria',
      'hives',
      'acute allergic reaction',
      'allergic reaction',
      'angioedema',
      'angio oedema',
      '荨麻疹',
      '过敏反应',
    ],
    notText: ['chronic urticaria', 'hereditary angioedema', 'history of'],
  },
  'cond.dress': {
    kind: 'condition',
    label: 'DRESS',
    codes: [{ system: 'icd-10-cm', code: 'D72.12' }], // Drug rash with eosinophilia and systemic symptoms syndrome
    text: [
      'dress',
      'dress syndrome',
      'drug reaction with eosinophilia',
      'drug reaction with eosinophilia and systemic symptoms',
      'drug hypersensitivity syndrome',
      '药物超敏反应综合征',
      'drug rash with eosinophilia',
    ],
    notText: ['dressing', 'wound dressing'],
  },
  'cond.trali': {
    kind: 'condition',
    label: 'Transfusion reaction',
    codes: [{ system: 'icd-10-cm', code: 'J95.84' }], // Transfusion-related acute lung injury (TRALI)
    text: [
      'transfusion related acute lung injury',
      'trali',
      'transfusion reaction',
      '输血反应',
      '输血相关急性肺损伤',
      'acute lung injury after transfusion',
      'respiratory distress after transfusion',
      'dyspnoea after transfusion',
      'hypoxia after transfusion',
      'transfusion associated dyspnoea',
    ],
  },
  'cond.scn': {
    kind: 'condition',
    label: 'Congenital agranulocytosis',
    codes: [
      { system: 'icd-10-cm', code: 'D70.0' }, // Congenital agranulocytosis
      { system: 'snomed', code: '89655007' }, // Congenital neutropenia
    ],
    text: [
      'severe congenital neutropenia',
      'congenital neutropenia',
      'congenital agranulocytosis',
      'kostmann',
      'kostmann syndrome',
      'infantile genetic agranulocytosis',
      'elane',
      '重型先天性中性粒细胞减少',
      '先天性中性粒细胞减少',
    ],
    historyCounts: true,
  },
  'cond.cyclic': {
    kind: 'condition',
    label: 'Cyclic neutropenia',
    codes: [
      { system: 'icd-10-cm', code: 'D70.4' }, // Cyclic neutropenia
      { system: 'snomed', code: '191347008' }, // Cyclical neutropenia (disorder)
    ],
    text: ['cyclic neutropenia', 'cyclical neutropenia', 'cyclic haematopoiesis', 'periodic neutropenia', '周期性中性粒细胞减少'],
    historyCounts: true,
  },
  'cond.fanconi': {
    kind: 'condition',
    label: 'Constitutional marrow failure',
    codes: [
      { system: 'icd-10-cm', code: 'D61.01' }, // Constitutional (pure) red blood cell aplasia
      { system: 'icd-10-cm', code: 'D61.09' }, // Other constitutional aplastic anemia
      { system: 'snomed', code: '30575002' }, // Fanconi's anemia (disorder)
    ],
    text: [
      'fanconi anaemia',
      'diamond blackfan',
      'diamond blackfan anaemia',
      'dyskeratosis congenita',
      'telomere biology disorder',
      'constitutional aplastic anaemia',
      'inherited bone marrow failure',
      'congenital amegakaryocytic',
      'short telomere',
      '范可尼贫血',
      '先天性骨髓衰竭',
    ],
    notText: ['fanconi syndrome', 'renal fanconi'],
    historyCounts: true,
  },
  'cond.storage': {
    kind: 'condition',
    label: 'Metabolic / storage disease',
    codes: [
      { system: 'icd-10-cm', code: 'E75.22' }, // Gaucher disease
      { system: 'icd-10-cm', code: 'E74.01' }, // von Gierke disease
      { system: 'icd-10-cm', code: 'E78.71' }, // Barth syndrome
      { system: 'icd-10-cm', code: 'E71.1' }, // Other disorders of branched-chain amino-acid metabolism
      { system: 'snomed', code: '234424007' }, // Metabolic neutropenia (disorder)
    ],
    text: [
      'gaucher',
      'gaucher disease',
      'niemann pick',
      'glycogen storage disease',
      'barth syndrome',
      'methylmalonic acidaemia',
      'propionic acidaemia',
      'isovaleric acidaemia',
      'lysosomal storage disease',
      '戈谢病',
      '糖原累积病',
      '尼曼匹克',
      'gsd ib',
      'gsd 1b',
      'gsd type',
    ],
    historyCounts: true,
  },
  'cond.chs': {
    kind: 'condition',
    label: 'Chediak-Higashi, Griscelli, Hermansky-Pudlak',
    codes: [
      { system: 'icd-10-cm', code: 'E70.330' }, // Chediak-Higashi syndrome
      { system: 'icd-10-cm', code: 'E70.331' }, // Hermansky-Pudlak syndrome
    ],
    text: ['chediak higashi', 'griscelli', 'hermansky pudlak'],
    historyCounts: true,
  },
  'cond.warts': {
    kind: 'condition',
    label: 'Viral warts',
    codes: [{ system: 'icd-10-cm', code: 'B07' }], // Viral warts
    text: ['verruca', 'verrucae', 'condyloma', '疣', 'epidermodysplasia verruciformis', 'wart'],
    historyCounts: true,
  },
  'cond.lymphedema': {
    kind: 'condition',
    label: 'Lymphoedema',
    codes: [
      { system: 'icd-10-cm', code: 'I89.0' }, // Lymphedema, not elsewhere classified
      { system: 'icd-10-cm', code: 'Q82.0' }, // Hereditary lymphedema
    ],
    text: ['lymphoedema', '淋巴水肿'],
    notText: ['post mastectomy', 'postmastectomy', 'breast cancer related'],
    historyCounts: true,
  },
  'cond.ntm': {
    kind: 'condition',
    label: 'Non-tuberculous mycobacterial infection',
    codes: [{ system: 'icd-10-cm', code: 'A31' }], // Infection due to other mycobacteria
    text: [
      'nontuberculous mycobacteria',
      'non tuberculous mycobacterial',
      'nontuberculous mycobacterial infection',
      'mycobacterium avium',
      'mac infection',
      'mycobacterium kansasii',
      'disseminated mac',
      'atypical mycobacterial',
      '非结核分枝杆菌',
      'ntm',
    ],
  },
  'cond.epi': {
    kind: 'condition',
    label: 'Exocrine pancreatic insufficiency',
    codes: [{ system: 'icd-10-cm', code: 'K86.81' }], // Exocrine pancreatic insufficiency
    text: [
      'exocrine pancreatic insufficiency',
      'pancreatic insufficiency',
      'shwachman diamond',
      'shwachman',
      '胰腺外分泌功能不全',
      'steatorrhoea',
      'pancreatic lipomatosis',
      'greasy stool',
      'greasy foul smelling stools',
      'greasy foul stools',
      'foul greasy stools',
      'fatty stool',
      'oily stools',
      'bulky stools',
    ],
    historyCounts: true,
  },
  'cond.cvid': {
    kind: 'condition',
    label: 'Common variable / antibody deficiency',
    codes: [
      { system: 'icd-10-cm', code: 'D83' }, // Common variable immunodeficiency
      { system: 'icd-10-cm', code: 'D80' }, // Immunodeficiency with predominantly antibody defects
    ],
    text: [
      'common variable immunodeficiency',
      'common variable immune deficiency',
      'cvid',
      'hypogammaglobulinaemia',
      'agammaglobulinaemia',
      'antibody deficiency',
      'hyper igm',
      'xla',
      '普通变异型免疫缺陷',
      '低丙种球蛋白血症',
    ],
    historyCounts: true,
  },
  'cond.scid': {
    kind: 'condition',
    label: 'Combined immunodeficiency',
    codes: [
      { system: 'icd-10-cm', code: 'D81' }, // Combined immunodeficiencies
      { system: 'icd-10-cm', code: 'D82' }, // Immunodeficiency associated with other major defects
    ],
    text: [
      'severe combined immune deficiency',
      'scid',
      'combined immunodeficiency',
      'digeorge',
      'wiskott aldrich',
      'omenn',
      '重症联合免疫缺陷',
    ],
    historyCounts: true,
  },
  'cond.ple': {
    kind: 'condition',
    label: 'Protein-losing enteropathy / lymphangiectasia',
    codes: [
      { system: 'icd-10-cm', code: 'K90.49' }, // Malabsorption due to intolerance, not elsewhere classified
      { system: 'icd-10-cm', code: 'J94.0' }, // Chylous effusion
    ],
    text: ['protein losing enteropathy', 'intestinal lymphangiectasia', 'lymphangiectasia', 'chylothorax', '蛋白丢失性肠病'],
    historyCounts: true,
  },
  'cond.opp-inf': {
    kind: 'condition',
    label: 'Opportunistic infection',
    codes: [
      { system: 'icd-10-cm', code: 'B59' }, // Pneumocystosis
      { system: 'icd-10-cm', code: 'B45' }, // Cryptococcosis
      { system: 'icd-10-cm', code: 'B58' }, // Toxoplasmosis
      { system: 'icd-10-cm', code: 'B25' }, // Cytomegaloviral disease
      { system: 'icd-10-cm', code: 'A31' }, // Infection due to other mycobacteria
    ],
    text: [
      'opportunistic infection',
      'pneumocystis',
      'pneumocystis pneumonia',
      'pjp',
      'pcp pneumonia',
      'toxoplasmosis',
      'cns toxoplasmosis',
      'cryptococcal meningitis',
      'cryptococcosis',
      'oesophageal candidiasis',
      'cmv retinitis',
      'disseminated mycobacterium avium',
      '机会性感染',
      '肺孢子菌肺炎',
      '弓形虫病',
    ],
  },
  'cond.b12def': {
    kind: 'condition',
    label: 'Vitamin B12 deficiency',
    codes: [
      { system: 'icd-10-cm', code: 'D51' }, // Vitamin B12 deficiency anemia
      { system: 'icd-10-cm', code: 'E53.8' }, // Deficiency of other specified B group vitamins
    ],
    text: [
      'vitamin b12 deficiency',
      'b12 deficiency',
      'cobalamin deficiency',
      'pernicious anaemia',
      'megaloblastic anaemia',
      '维生素b12缺乏',
      '恶性贫血',
      '巨幼细胞贫血',
      'b12 def',
      'low b12',
      'biermer',
    ],
  },
  'cond.folatedef': {
    kind: 'condition',
    label: 'Folate deficiency',
    codes: [{ system: 'icd-10-cm', code: 'D52' }], // Folate deficiency anemia
    text: ['folate deficiency', 'folic acid deficiency', 'megaloblastic anaemia due to folate', '叶酸缺乏', 'low folate'],
  },
  'cond.cudef': {
    kind: 'condition',
    label: 'Copper deficiency',
    codes: [{ system: 'icd-10-cm', code: 'E61.0' }], // Copper deficiency
    text: ['copper deficiency', 'hypocupraemia', 'low copper', '铜缺乏'],
  },
  'cond.zn-tox': {
    kind: 'condition',
    label: 'Zinc excess',
    codes: [
      { system: 'icd-10-cm', code: 'T56.5X1A' }, // Toxic effect of zinc and its compounds, accidental (unintentional), initial encounter
      { system: 'icd-10-cm', code: 'T56.5X' }, // Toxic effects of zinc and its compounds
    ],
    text: [
      'zinc toxicity',
      'zinc excess',
      'excess zinc',
      'zinc overload',
      'zinc intoxication',
      'denture cream',
      'denture adhesive',
      '锌中毒',
      'zinc ingestion',
      'zinc supplementation',
      'excessive zinc',
      'high dose zinc',
      'coin ingestion',
      'swallowed coins',
      'swallows coins',
      'swallowing coins',
      'ingestion of coins',
      'ingested coins',
      'eating coins',
      'eats coins',
      'coins in the stomach',
      'coins within the stomach',
      'gastric coins',
      'poligrip',
      'fixodent',
      'zinc supplement',
    ],
    exposureCounts: true,
  },
  'cond.malnut': {
    kind: 'condition',
    label: 'Malnutrition',
    codes: [
      { system: 'icd-10-cm', code: 'E40' }, // Kwashiorkor
      { system: 'icd-10-cm', code: 'E41' }, // Nutritional marasmus
      { system: 'icd-10-cm', code: 'E42' }, // Marasmic kwashiorkor
      { system: 'icd-10-cm', code: 'E43' }, // Unspecified severe protein-calorie malnutrition
      { system: 'icd-10-cm', code: 'E44' }, // Protein-calorie malnutrition of moderate and mild degree
      { system: 'icd-10-cm', code: 'E45' }, // Retarded development following protein-calorie malnutrition
      { system: 'icd-10-cm', code: 'E46' }, // Unspecified protein-calorie malnutrition
      { system: 'icd-10-cm', code: 'R64' }, // Cachexia
      { system: 'snomed', code: '272588001' }, // Malnutrition (calorie) (disorder)
      { system: 'snomed', code: '190606006' }, // Moderate protein energy malnutrition (disorder)
      { system: 'snomed', code: '441951000124102' }, // Starvation-related malnutrition (disorder)
    ],
    text: [
      'malnutrition',
      'malnourished',
      'cachexia',
      'undernutrition',
      'kwashiorkor',
      'marasmus',
      'severely underweight',
      '营养不良',
      '恶病质',
      'cachectic',
      'emaciated',
      'pellagra',
      'scurvy',
      'refeeding syndrome',
      'poor nutritional status',
      'low bmi',
    ],
  },
  'cond.anorexia': {
    kind: 'condition',
    label: 'Anorexia nervosa',
    codes: [
      { system: 'icd-10-cm', code: 'F50.0' }, // Anorexia nervosa
      { system: 'snomed', code: '56882008' }, // Anorexia nervosa
    ],
    text: [
      'anorexia nervosa',
      'eating disorder',
      'restrictive eating',
      'arfid',
      '神经性厌食',
      'bulimia',
      'purging',
      'self induced vomiting',
      'avoidant restrictive',
    ],
    notText: ['anorexia nervosa in mother'],
  },
  'cond.celiac': {
    kind: 'condition',
    label: 'Coeliac / malabsorption',
    codes: [
      { system: 'icd-10-cm', code: 'K90' }, // Intestinal malabsorption
      { system: 'snomed', code: '396331005' }, // Celiac disease
    ],
    text: [
      'coeliac disease',
      'coeliac',
      'coeliac sprue',
      'malabsorption',
      'short bowel',
      'short bowel syndrome',
      'tropical sprue',
      '乳糜泻',
      '吸收不良',
      '短肠综合征',
      'short gut',
      'bacterial overgrowth',
    ],
    notText: ['coeliac artery', 'coeliac plexus', 'coeliac trunk', 'coeliac axis'],
    historyCounts: true,
  },
  'cond.bariatric': {
    kind: 'condition',
    label: 'Bariatric or gastric surgery',
    codes: [
      { system: 'icd-10-cm', code: 'Z98.84' }, // Bariatric surgery status
      { system: 'icd-10-cm', code: 'Z90.3' }, // Acquired absence of stomach [part of]
      { system: 'snomed', code: '430715008' }, // Bariatric operative procedure (procedure)
    ],
    text: [
      'bariatric surgery',
      'gastric bypass',
      'roux en y',
      'sleeve gastrectomy',
      'gastrectomy',
      'biliopancreatic diversion',
      'ileal resection',
      '胃旁路',
      '胃切除',
      '减重手术',
      'rygb',
      'gastric sleeve',
      'billroth',
      'gastric banding',
      'duodenal switch',
      'gastrojejunostomy',
      'jejunoileal bypass',
      'weight loss surgery',
      'ileocaecal resection',
    ],
    historyCounts: true,
  },
  'cond.alcohol': {
    kind: 'condition',
    label: 'Alcohol use disorder',
    codes: [
      { system: 'icd-10-cm', code: 'F10' }, // Alcohol related disorders
      { system: 'icd-10-cm', code: 'K70' }, // Alcoholic liver disease
      { system: 'snomed', code: '7200002' }, // Alcoholism
      { system: 'snomed', code: '15167005' }, // Alcohol abuse
    ],
    text: [
      'alcohol use disorder',
      'alcohol abuse',
      'alcohol dependence',
      'alcoholism',
      'alcoholic',
      'alcohol misuse',
      'heavy alcohol use',
      'harmful alcohol use',
      'chronic alcohol',
      'ethanol abuse',
      'etoh abuse',
      'alcohol related liver disease',
      '酒精依赖',
      '酗酒',
      '酒精性',
      'drinks heavily',
      'heavy drinker',
      'heavy drinking',
      'alcohol excess',
      'excess alcohol',
      'excessive alcohol',
      'binge drinking',
      'alcohol withdrawal',
      'alcohol intoxication',
      'alcoholic hepatitis',
      'delirium tremens',
      'vodka',
      'whisky',
      'bottle of wine daily',
      'units of alcohol per week',
      '=etoh',
      '=aud',
      'etoh use',
      'etoh misuse',
      'ethanol use disorder',
      'alcohol related',
      'alcohol induced',
      'alcohol associated',
      'arld',
      'beers daily',
      'wine daily',
      'heavy alcohol',
      'daily alcohol',
      'alcohol dependency',
    ],
    notText: ['non alcoholic', 'nonalcoholic', 'denies alcohol', 'alcohol screening'],
    historyCounts: true,
  },
  'cond.neuropathy': {
    kind: 'condition',
    label: 'Neuropathy / myelopathy',
    codes: [
      { system: 'icd-10-cm', code: 'G62' }, // Other and unspecified polyneuropathies
      { system: 'icd-10-cm', code: 'G63' }, // Polyneuropathy in diseases classified elsewhere
      { system: 'icd-10-cm', code: 'G99.2' }, // Myelopathy in diseases classified elsewhere
      { system: 'icd-10-cm', code: 'G95.9' }, // Disease of spinal cord, unspecified
    ],
    text: [
      'peripheral neuropathy',
      'neuropathy',
      'myelopathy',
      'myeloneuropathy',
      'subacute combined degeneration',
      'sensory ataxia',
      'paraesthesia',
      'dorsal column',
      '周围神经病',
      '脊髓病',
      '亚急性联合变性',
      'gait ataxia',
      'ataxic gait',
      'sensory neuropathy',
      'polyneuropathy',
      'numbness of feet',
      'numb feet',
      'numbness in feet',
      'numbness of hands and feet',
      'tingling in feet',
      'tingling of hands',
      'pins and needles',
      'loss of vibration sense',
      'loss of proprioception',
      'unsteady gait',
      'spastic gait',
      'unsteady walking',
      'spastic paraparesis',
      'ataxia',
      'gait unsteadiness',
      'gait instability',
      'unsteadiness of gait',
      'sensory loss',
      'loss of sensation',
      'numbness and tingling',
      'numbness of both feet',
      'numbness of the feet',
      'numbness of legs',
      'numbness of both legs',
      'numbness in legs',
      'numbness in both feet',
      'numbness of lower limbs',
      'numbness of lower extremities',
      'tingling of feet',
      'tingling in hands',
      'distal numbness',
      'loss of position sense',
      'reduced vibration sense',
      'decreased vibration sense',
      'impaired vibration sense',
      'impaired proprioception',
      'myelopathic',
      'paraparesis',
      'spastic paraplegia',
      'difficulty walking',
      'walking difficulty',
      'gait disturbance',
      'gait difficulty',
      'tingling and numbness',
      'glove and stocking',
      'burning feet',
      'numb hands',
      'abnormal gait',
      'weakness and numbness',
      'ascending numbness',
      'limb numbness',
      'leg numbness',
      'unsteadiness',
      'sensory disturbance',
      'paraesthesiae',
    ],
    notText: [
      'ataxia telangiectasia',
      'friedreich',
      'diabetic neuropathy',
      'optic neuropathy',
      'chemotherapy induced neuropathy',
      'carpal tunnel',
      'cervical spondylotic myelopathy',
    ],
    historyCounts: true,
  },
  'cond.hyperthyroid': {
    kind: 'condition',
    label: 'Hyperthyroidism',
    codes: [
      { system: 'icd-10-cm', code: 'E05' }, // Thyrotoxicosis [hyperthyroidism]
      { system: 'snomed', code: '34486009' }, // Hyperthyroidism
      { system: 'snomed', code: '353295004' }, // Graves' disease
      { system: 'snomed', code: '90739004' }, // Thyrotoxicosis (disorder)
    ],
    text: [
      'hyperthyroidism',
      'thyrotoxicosis',
      'graves',
      'graves disease',
      'toxic goitre',
      'toxic goiter',
      'toxic nodular goitre',
      'toxic nodular goiter',
      'thyroid storm',
      '甲状腺功能亢进',
      '甲亢',
      '格雷夫斯病',
      'basedow',
      'hyperthyroid',
      'thyrotoxic',
      'overactive thyroid',
      'toxic multinodular',
      'tmng',
      'toxic adenoma',
    ],
  },
  'cond.hypothyroid': {
    kind: 'condition',
    label: 'Hypothyroidism / hypopituitarism',
    codes: [
      { system: 'icd-10-cm', code: 'E03' }, // Other hypothyroidism
      { system: 'icd-10-cm', code: 'E06.3' }, // Autoimmune thyroiditis
      { system: 'icd-10-cm', code: 'E89.0' }, // Postprocedural hypothyroidism
      { system: 'icd-10-cm', code: 'E23.0' }, // Hypopituitarism
      { system: 'snomed', code: '40930008' }, // Hypothyroidism
    ],
    text: ['hypothyroidism', 'hypothyroid', 'myxoedema', 'hashimoto', '甲状腺功能减退', '甲减'],
    notText: ['hypogonadotropic', 'neonatal screening'],
    historyCounts: true,
  },
  'cond.adrenal': {
    kind: 'condition',
    label: 'Adrenal insufficiency',
    codes: [
      { system: 'icd-10-cm', code: 'E27.1' }, // Primary adrenocortical insufficiency
      { system: 'icd-10-cm', code: 'E27.2' }, // Addisonian crisis
      { system: 'icd-10-cm', code: 'E27.4' }, // Other and unspecified adrenocortical insufficiency
    ],
    text: [
      'adrenal insufficiency',
      'addison disease',
      'hypoadrenalism',
      'adrenal crisis',
      'hypocortisolism',
      '肾上腺皮质功能减退',
      '艾迪生病',
      'addisonian',
      '=addison',
      'adrenal failure',
      'hypocortisolaemia',
      'acth deficiency',
      'adrenocortical insufficiency',
    ],
    historyCounts: true,
  },
  'cond.cirrhosis': {
    kind: 'condition',
    label: 'Cirrhosis',
    codes: [
      { system: 'icd-10-cm', code: 'K74' }, // Fibrosis and cirrhosis of liver
      { system: 'icd-10-cm', code: 'K70.3' }, // Alcoholic cirrhosis of liver
      { system: 'icd-10-cm', code: 'K71.7' }, // Toxic liver disease with fibrosis and cirrhosis of liver
      { system: 'snomed', code: '19943007' }, // Cirrhosis of liver
      { system: 'snomed', code: '420054005' }, // Alcoholic cirrhosis
    ],
    text: [
      'cirrhosis',
      'cirrhotic',
      'decompensated liver disease',
      'end stage liver disease',
      '=esld',
      'hepatic fibrosis',
      'advanced liver disease',
      '肝硬化',
      'child pugh',
    ],
    notText: ['primary biliary cirrhosis antibody'],
    historyCounts: true,
  },
  'cond.portal': {
    kind: 'condition',
    label: 'Portal hypertension',
    codes: [
      { system: 'icd-10-cm', code: 'K76.6' }, // Portal hypertension
      { system: 'icd-10-cm', code: 'I85' }, // Esophageal varices
      { system: 'snomed', code: '34742003' }, // Portal hypertension
    ],
    text: [
      'portal hypertension',
      'portal hypertensive',
      'varices',
      'portal vein thrombosis',
      '门静脉高压',
      '食管静脉曲张',
      'portal htn',
      'variceal',
      'ncpf',
      'portal fibrosis',
      'ehpvo',
      'hepatosplenic schistosomiasis',
      'cavernoma',
      'cavernous transformation',
      'splenic vein thrombosis',
    ],
    notText: ['varicose veins'],
    historyCounts: true,
  },
  'cond.hypersplenism': {
    kind: 'condition',
    label: 'Hypersplenism',
    codes: [
      { system: 'icd-10-cm', code: 'D73.1' }, // Hypersplenism
      { system: 'icd-10-cm', code: 'D73.2' }, // Chronic congestive splenomegaly
      { system: 'snomed', code: '58381000' }, // Hypersplenism
      { system: 'snomed', code: '191338000' }, // Primary splenic neutropenia (disorder)
    ],
    text: ['hypersplenism', 'congestive splenomegaly', 'splenic sequestration', '脾功能亢进', '脾亢'],
    historyCounts: true,
  },
  'cond.splenomegaly': {
    kind: 'condition',
    label: 'Splenomegaly',
    codes: [
      { system: 'icd-10-cm', code: 'R16.1' }, // Splenomegaly, not elsewhere classified
      { system: 'icd-10-cm', code: 'R16.2' }, // Hepatomegaly with splenomegaly, not elsewhere classified
      { system: 'snomed', code: '16294009' }, // Splenomegaly
      { system: 'snomed', code: '164162005' }, // O/E - splenomegaly
    ],
    text: [
      'splenomegaly',
      'hepatosplenomegaly',
      'enlarged spleen',
      'spleen enlarged',
      'spleen enlargement',
      'palpable spleen',
      'splenic enlargement',
      'spleen palpable',
      'massive spleen',
      '脾大',
      '脾肿大',
      '肝脾肿大',
      '肝脾大',
      'spleen tip',
      'large spleen',
      'spleen was enlarged',
      'spleen is enlarged',
      'hsm',
      'liver and spleen enlarged',
      'enlarged liver and spleen',
    ],
    notText: ['splenectomy', 'no splenomegaly', 'spleen normal'],
  },
  'cond.preeclampsia': {
    kind: 'condition',
    label: 'Maternal hypertension / pre-eclampsia',
    codes: [{ system: 'icd-10-cm', code: 'P00.0' }], // Newborn affected by maternal hypertensive disorders
    text: [
      'maternal hypertension',
      'mother with preeclampsia',
      'maternal preeclampsia',
      'maternal pre eclampsia',
      'newborn affected by maternal hypertensive disorder',
      'infant of hypertensive mother',
      'infant of preeclamptic mother',
      '母亲子痫前期',
      '母亲妊娠期高血压',
      'maternal pih',
      'maternal hellp',
      'maternal gestational hypertension',
      'maternal pregnancy induced hypertension',
      'maternal eclampsia',
      'preeclamptic mother',
      'hypertensive mother',
      'preeclampsia in mother',
      'mother with severe preeclampsia',
      'mother with gestational hypertension',
      'mother had preeclampsia',
      'maternal severe preeclampsia',
      'mother with hellp',
      'mother treated for pre eclampsia',
      'mother had pre eclampsia',
      'mother had severe preeclampsia',
      'mother had severe pre eclampsia',
      'mother with pre eclampsia',
      'mother with severe pre eclampsia',
    ],
    historyCounts: true,
  },
  'cond.neonat-neutropenia': {
    kind: 'condition',
    label: 'Transient neonatal neutropenia',
    codes: [{ system: 'icd-10-cm', code: 'P61.5' }], // Transient neonatal neutropenia
    text: [
      'neonatal neutropenia',
      'transient neonatal neutropenia',
      'neutropenia of newborn',
      'neutropenia of prematurity',
      '新生儿中性粒细胞减少',
    ],
  },
  'cond.prem': {
    kind: 'condition',
    label: 'Prematurity / low birth weight',
    codes: [
      { system: 'icd-10-cm', code: 'P07' }, // Disorders of newborn related to short gestation and low birth weight, not elsewhere classified
      { system: 'icd-10-cm', code: 'P05' }, // Disorders of newborn related to slow fetal growth and fetal malnutrition
    ],
    text: [
      'prematurity',
      'premature',
      'preterm',
      'low birth weight',
      'vlbw',
      'small for gestational age',
      '早产',
      '低出生体重',
      'iugr',
      'elbw',
      '=sga',
      'growth restriction',
      'growth restricted',
      'small for dates',
    ],
    notText: [
      'premature ventricular',
      'premature atrial',
      'premature menopause',
      'premature ovarian',
      'preterm labour in mother',
      'premature beats',
    ],
    historyCounts: true,
  },
  'cond.esrd': {
    kind: 'condition',
    label: 'End-stage kidney disease on dialysis',
    codes: [
      { system: 'icd-10-cm', code: 'N18.6' }, // End stage renal disease
      { system: 'icd-10-cm', code: 'Z99.2' }, // Dependence on renal dialysis
      { system: 'snomed', code: '265764009' }, // Renal dialysis
    ],
    text: [
      'end stage renal disease',
      'end stage kidney disease',
      'esrd',
      'eskd',
      'dialysis dependent',
      'on dialysis',
      'on haemodialysis',
      'haemodialysis',
      'ckd stage 5 on dialysis',
      '终末期肾病',
      '尿毒症',
      '血液透析',
    ],
    notText: ['uraemic frost', 'not on dialysis'],
    historyCounts: true,
  },
  'cond.tx': {
    kind: 'condition',
    label: 'Transplant status / complication',
    codes: [
      { system: 'icd-10-cm', code: 'T86' }, // Complications of transplanted organs and tissue
      { system: 'snomed', code: '737297006' }, // Transplanted liver present
      { system: 'snomed', code: '737295003' }, // Transplanted kidney present
      { system: 'icd-10-cm', code: 'Z94.0' }, // Kidney transplant status
      { system: 'icd-10-cm', code: 'Z94.1' }, // Heart transplant status
      { system: 'icd-10-cm', code: 'Z94.2' }, // Lung transplant status
      { system: 'icd-10-cm', code: 'Z94.3' }, // Heart and lungs transplant status
      { system: 'icd-10-cm', code: 'Z94.4' }, // Liver transplant status
      { system: 'icd-10-cm', code: 'Z94.81' }, // Bone marrow transplant status
      { system: 'icd-10-cm', code: 'Z94.82' }, // Intestine transplant status
      { system: 'icd-10-cm', code: 'Z94.83' }, // Pancreas transplant status
      { system: 'icd-10-cm', code: 'Z94.84' }, // Stem cells transplant status
    ],
    text: [
      'kidney transplant',
      'renal transplant',
      'liver transplant',
      'heart transplant',
      'lung transplant',
      'pancreas transplant',
      'solid organ transplant',
      'transplant recipient',
      'transplant status',
      'organ transplant',
      'allograft',
      'post transplant',
      '肾移植',
      '肝移植',
      '心脏移植',
      '器官移植',
      'kidney transplantation',
      'renal transplantation',
      'liver transplantation',
      'heart transplantation',
      'lung transplantation',
      'organ transplantation',
      'kidney tx',
      'renal tx',
      'ddkt',
      'ddrt',
      'ldkt',
      '=olt',
      'olt for',
      's p olt',
      'kidney graft',
      'renal graft',
    ],
    notText: [
      'transplant evaluation',
      'awaiting transplant',
      'corneal transplant',
      'hair transplant',
      'transplant candidate',
      'bone allograft',
      'kidney donor',
      'renal donor',
      'liver donor',
      'organ donor',
      'donor nephrectomy',
      'donor evaluation',
      'donated',
    ],
    historyCounts: true,
  },
  'cond.hsct': {
    kind: 'condition',
    label: 'Stem cell / marrow transplant status',
    codes: [
      { system: 'icd-10-cm', code: 'Z94.81' }, // Bone marrow transplant status
      { system: 'icd-10-cm', code: 'Z94.84' }, // Stem cells transplant status
      { system: 'icd-10-cm', code: 'T86.0' }, // Complications of bone marrow transplant
      { system: 'icd-10-cm', code: 'T86.5' }, // Complications of stem cell transplant
    ],
    text: [
      'stem cell transplant',
      'haematopoietic stem cell transplant',
      'bone marrow transplant',
      'bmt',
      'hsct',
      'allogeneic transplant',
      'autologous transplant',
      'allo hsct',
      'asct',
      'graft versus host disease',
      'gvhd',
      '造血干细胞移植',
      '骨髓移植',
      'stem cell transplantation',
      'bone marrow transplantation',
      'allogeneic sct',
      'allo sct',
      'auto sct',
      'haploidentical hct',
      'allo hct',
    ],
    notText: ['awaiting', 'transplant evaluation', 'marrow donor', 'stem cell donor', 'donor registry', 'donated'],
    historyCounts: true,
  },
  'cond.schizo': {
    kind: 'condition',
    label: 'Schizophrenia spectrum',
    codes: [
      { system: 'icd-10-cm', code: 'F20' }, // Schizophrenia
      { system: 'icd-10-cm', code: 'F25' }, // Schizoaffective disorders
    ],
    text: ['schizophrenia', 'schizoaffective', '精神分裂症', 'psychosis', 'psychotic disorder', 'schizophrenic'],
    historyCounts: true,
  },
  'cond.cocaine': {
    kind: 'condition',
    label: 'Cocaine use',
    codes: [{ system: 'icd-10-cm', code: 'F14' }], // Cocaine related disorders
    text: ['cocaine', 'crack cocaine', 'cocaine use', 'levamisole', '可卡因', '=crack', 'crack use'],
    notText: ['local cocaine', 'cocaine anaesthesia', 'denies cocaine'],
    exposureCounts: true,
  },
  'cond.hx-chemo': {
    kind: 'condition',
    label: 'History of antineoplastic chemotherapy / radiation',
    codes: [
      { system: 'icd-10-cm', code: 'Z92.21' }, // Personal history of antineoplastic chemotherapy
      { system: 'icd-10-cm', code: 'Z92.3' }, // Personal history of irradiation
      { system: 'icd-10-cm', code: 'Z51.11' }, // Encounter for antineoplastic chemotherapy
      { system: 'icd-10-cm', code: 'Z51.0' }, // Encounter for antineoplastic radiation therapy
    ],
    text: [
      'history of chemotherapy',
      'prior chemotherapy',
      'previous chemotherapy',
      'past chemotherapy',
      'status post chemotherapy',
      's p chemotherapy',
      'history of radiation',
      'history of radiotherapy',
      'prior radiation',
      'previous radiotherapy',
      'prior radiotherapy',
      'therapy related',
      '化疗史',
      '放疗史',
      '既往化疗',
      '既往放疗',
    ],
    historyCounts: true,
  },
  'cond.benzene': {
    kind: 'condition',
    label: 'Benzene exposure',
    codes: [
      { system: 'icd-10-cm', code: 'Z77.021' }, // Contact with and (suspected) exposure to benzene
      { system: 'icd-10-cm', code: 'T52.1X' }, // Toxic effects of benzene
    ],
    text: [
      'benzene exposure',
      'benzene',
      'solvent exposure',
      'organic solvent',
      'toluene',
      'exposure to solvents',
      'paint thinner',
      '苯中毒',
      '苯接触',
      '有机溶剂',
      'solvent',
      'glue',
      'petrochemical worker',
      'shoe factory',
      'paint factory',
      'rubber factory',
      'spray painter',
      'varnish',
      'printing industry',
      'petrol station worker',
      'refinery worker',
      'gasoline exposure',
      'dry cleaning worker',
      'petroleum industry',
      'petroleum worker',
      'petrol station',
      'gas station',
    ],
    historyCounts: true,
    exposureCounts: true,
  },
  'cond.metal': {
    kind: 'condition',
    label: 'Metal / pesticide toxicity',
    codes: [
      { system: 'icd-10-cm', code: 'T56.0X' }, // Toxic effects of lead and its compounds
      { system: 'icd-10-cm', code: 'T57.0X' }, // Toxic effect of arsenic and its compounds
      { system: 'icd-10-cm', code: 'T60' }, // Toxic effect of pesticides
    ],
    text: [
      'lead poisoning',
      'lead toxicity',
      'arsenic poisoning',
      'arsenic',
      'mercury poisoning',
      'pesticide poisoning',
      'pesticide exposure',
      'organophosphate',
      'heavy metal poisoning',
      '铅中毒',
      '砷中毒',
      '汞中毒',
      '农药中毒',
      'battery factory',
      'lead smelter',
      'arsenical',
      'contaminated well water',
      'lead exposure',
      'mercury exposure',
      'arsenic exposure',
      'pesticides',
      'insecticide exposure',
      'lead paint',
      'wrist drop',
      'battery recycling',
      'lead exposed',
      'mining worker',
    ],
    historyCounts: true,
    exposureCounts: true,
  },
  'cond.radiation': {
    kind: 'condition',
    label: 'Radiation sickness / exposure',
    codes: [
      { system: 'icd-10-cm', code: 'T66' }, // Radiation sickness, unspecified
      { system: 'icd-10-cm', code: 'Z57.1' }, // Occupational exposure to radiation
      { system: 'icd-10-cm', code: 'W88' }, // Exposure to ionizing radiation
    ],
    text: [
      'radiation sickness',
      'acute radiation syndrome',
      'radiation exposure',
      'radiation accident',
      'occupational exposure to ionizing radiation',
      'ionising radiation exposure',
      'irradiation',
      '辐射',
      '放射病',
      'radiation source',
      'exposure to radiation',
      'radiological accident',
      'radioactive source',
      'industrial radiation',
      'nuclear accident',
      'radiation injury',
      'gamma source',
      'unshielded source',
      'radioactive material',
      'nuclear plant accident',
      'radiography source',
      'radiation overexposure',
      'radiographer',
      'industrial radiography',
      'gamma radiography',
      'gamma radiation',
      'gamma irradiator',
      'iridium 192',
      'cobalt 60',
      'caesium 137',
      'irradiated',
      'radiation burn',
      'sterilization facility',
      'irradiation facility',
      'nuclear worker',
      'dosimeter',
      'ir 192',
      'nuclear power plant',
      'chernobyl',
      'whole body exposure',
    ],
    notText: ['ultraviolet', 'sun exposure', 'radiation of pain', 'radiating pain'],
    historyCounts: true,
    exposureCounts: true,
  },
  'cond.cryo': {
    kind: 'condition',
    label: 'Cryoglobulinaemia / cold agglutinin disease',
    codes: [
      { system: 'icd-10-cm', code: 'D89.1' }, // Cryoglobulinemia
      { system: 'icd-10-cm', code: 'D59.12' }, // Cold autoimmune hemolytic anemia
    ],
    text: ['cryoglobulinaemia', 'cold agglutinin', 'cold agglutinin disease', '冷球蛋白血症', '冷凝集素'],
    historyCounts: true,
  },
  'cond.fam-heme': {
    kind: 'condition',
    label: 'Family history of blood disorder',
    codes: [
      { system: 'icd-10-cm', code: 'Z83.2' }, // Family history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism
      { system: 'icd-10-cm', code: 'Z80.6' }, // Family history of leukemia
    ],
    text: [
      'family history of leukaemia',
      'family history of neutropenia',
      'family history of blood disorder',
      'family history of aplastic anaemia',
      'family history of mds',
      'family history of bone marrow failure',
      'family history of cytopenia',
      'familial neutropenia',
      '血液病家族史',
    ],
    historyCounts: true,
    ofRelatives: true,
  },
  'cond.liver-disease': {
    kind: 'condition',
    label: 'Chronic liver disease (not necessarily cirrhosis)',
    codes: [
      { system: 'icd-10-cm', code: 'K70', unverified: true }, // Alcoholic liver disease
      { system: 'icd-10-cm', code: 'K72.1', unverified: true },
      { system: 'icd-10-cm', code: 'K72.9', unverified: true },
      { system: 'icd-10-cm', code: 'K73', unverified: true },
      { system: 'icd-10-cm', code: 'K75.4', unverified: true },
      { system: 'icd-10-cm', code: 'K76.9', unverified: true },
    ],
    text: [
      'chronic liver disease',
      '=cld',
      'chronic hepatitis',
      'decompensated liver disease',
      'end stage liver disease',
      'alcohol related liver disease',
      'alcoholic liver disease',
      'autoimmune hepatitis',
      'primary biliary cholangitis',
      'liver failure',
      '慢性肝病',
      '慢性肝炎',
      'fatty liver',
      'steatohepatitis',
      'nash',
      'nafld',
      'masld',
      'hepatic steatosis',
      'steatotic liver disease',
      'haemochromatosis',
      'wilson disease',
      '=ald',
      'arld',
      'liver fibrosis',
      'mash',
      'alcoholic hepatitis',
    ],
    notText: ['acute liver failure only'],
    historyCounts: true,
  },
  'cond.radial-ray': {
    kind: 'condition',
    label: 'Anomaly of thumb or radius',
    codes: [],
    text: [
      'hypoplastic thumb',
      'thumb hypoplasia',
      'hypoplastic left thumb',
      'hypoplastic right thumb',
      'hypoplastic l thumb',
      'hypoplastic r thumb',
      'absent thumb',
      'thumb aplasia',
      'thumb anomaly',
      'thumb abnormality',
      'triphalangeal thumb',
      'bifid thumb',
      'duplicated thumb',
      'supernumerary thumb',
      'absent radius',
      'absent radii',
      'radial aplasia',
      'radial hypoplasia',
      'radial ray',
    ],
    historyCounts: true,
  },
  'cond.immune-cytopenia': {
    kind: 'condition',
    label: 'Immune haemolysis or immune thrombocytopenia',
    codes: [],
    text: [
      'autoimmune haemolytic anaemia',
      'immune haemolytic anaemia',
      'immune thrombocytopenia',
      'evans syndrome',
      'itp',
      'aiha',
      '伊文思综合征',
    ],
    historyCounts: true,
  },
  'cond.ro-la': {
    kind: 'condition',
    label: 'Antibody against Ro or La',
    codes: [],
    text: [
      'ro positive',
      'ssa positive',
      'ss a positive',
      'ssb positive',
      'ss b positive',
      'ro and la positive',
      'ro la positive',
      'anti la positive',
      'ro52 positive',
      'ro 52 positive',
      'ro60 positive',
      'ro 60 positive',
      'ro antibody positive',
      'ssa antibody positive',
      'positive anti ro',
      'positive anti ssa',
      'positive ssa',
      'positive for anti ro',
      'positive for ssa',
    ],
    historyCounts: true,
  },
  'cond.rnp': {
    kind: 'condition',
    label: 'Antibody against U1-RNP',
    codes: [],
    text: [
      'anti u1rnp positive',
      'anti u1 rnp positive',
      'u1rnp positive',
      'u1 rnp positive',
      'anti rnp positive',
      'rnp positive',
      'rnp antibody positive',
      'high titre anti u1 rnp',
      'high titre anti rnp',
    ],
    historyCounts: true,
  },
  'cond.metaphyseal': {
    kind: 'condition',
    label: 'Metaphyseal changes or a narrow chest',
    codes: [],
    text: [
      'metaphyseal dysplasia',
      'metaphyseal dysostosis',
      'metaphyseal chondrodysplasia',
      'metaphyseal changes',
      'metaphyseal irregularity',
      'rib cage dysplasia',
      'narrow thorax',
      'narrow chest',
      'thoracic dystrophy',
      'flared ribs',
    ],
    historyCounts: true,
  },
  'cond.other-autoimmune': {
    kind: 'condition',
    label: 'Other autoimmune disease',
    codes: [
      { system: 'icd-10-cm', code: 'D59.1', unverified: true },
      { system: 'icd-10-cm', code: 'D68.61', unverified: true },
      { system: 'icd-10-cm', code: 'D69.3', unverified: true },
      { system: 'icd-10-cm', code: 'D69.41', unverified: true },
    ],
    text: [
      'autoimmune',
      'antiphospholipid syndrome',
      'autoimmune haemolytic anaemia',
      'immune thrombocytopenia',
      'evans syndrome',
      'itp',
      'aiha',
      'primary biliary cholangitis',
      '自身免疫',
      '伊文思综合征',
    ],
    historyCounts: true,
  },
  'cond.solid-cancer': {
    kind: 'condition',
    label: 'Solid malignant tumour',
    codes: [
      { system: 'icd-10-cm', code: 'C0', unverified: true },
      { system: 'icd-10-cm', code: 'C1', unverified: true },
      { system: 'icd-10-cm', code: 'C2', unverified: true },
      { system: 'icd-10-cm', code: 'C3', unverified: true },
      { system: 'icd-10-cm', code: 'C4', unverified: true },
      { system: 'icd-10-cm', code: 'C5', unverified: true },
      { system: 'icd-10-cm', code: 'C6', unverified: true },
      { system: 'icd-10-cm', code: 'C7', unverified: true },
      { system: 'icd-10-cm', code: 'C80', unverified: true },
    ],
    text: [
      'carcinoma',
      'adenocarcinoma',
      'cancer',
      'melanoma',
      'sarcoma',
      'neuroblastoma',
      'metastatic',
      'metastasis',
      'seminoma',
      'mesothelioma',
      '癌',
      '肉瘤',
      '转移瘤',
      'breast ca',
      'prostate ca',
      'lung ca',
      'colon ca',
      'ca breast',
      'ca colon',
      'ca lung',
      'ca prostate',
      'ca ovary',
      'ca cervix',
      'ca stomach',
      'nsclc',
      'sclc',
      'hcc',
      'rcc',
      'glioma',
      'glioblastoma',
      'astrocytoma',
      'germ cell tumour',
      'osteosarcoma',
      'medulloblastoma',
      'cholangiocarcinoma',
    ],
    notText: [
      '癌胚抗原',
      '癌症筛查',
      '防癌',
      '抗癌',
      'leukaemia',
      'lymphoma',
      'blood cancer',
      'cancer screening',
      'screening for',
      'family history',
      'benign',
    ],
  },
  'cond.hypopit': {
    kind: 'condition',
    label: 'Hypopituitarism',
    codes: [{ system: 'icd-10-cm', code: 'E23.0', unverified: true }], // Hypopituitarism
    text: [
      'hypopituitarism',
      'panhypopituitarism',
      'sheehan',
      'pituitary insufficiency',
      'pituitary failure',
      '垂体功能减退',
      '席汉综合征',
      'pituitary apoplexy',
      'pituitary surgery',
      'hypophysectomy',
      'hypophysitis',
      'empty sella',
      'craniopharyngioma',
      'acth deficiency',
    ],
    notText: ['hypogonadotropic', 'isolated growth hormone', 'growth hormone deficiency'],
    historyCounts: true,
  },
  'cond.myelopathy': {
    kind: 'condition',
    label: 'Myelopathy',
    codes: [
      { system: 'icd-10-cm', code: 'G99.2' }, // Myelopathy in diseases classified elsewhere
      { system: 'icd-10-cm', code: 'G95.9' }, // Disease of spinal cord, unspecified
    ],
  },
  'cond.hx-radiation': {
    kind: 'condition',
    label: 'History of irradiation',
    codes: [
      { system: 'icd-10-cm', code: 'Z92.3' }, // Personal history of irradiation
      { system: 'icd-10-cm', code: 'Z51.0' }, // Encounter for antineoplastic radiation therapy
    ],
  },
  'cond.hiv-indicator': {
    kind: 'condition',
    label: 'HIV indicator disease',
    codes: [],
    text: [
      'oral thrush',
      'oral candidiasis',
      'oropharyngeal candidiasis',
      'candidal stomatitis',
      'shingles',
      'herpes zoster',
      'zoster',
      'seborrhoeic dermatitis',
      'oral hairy leukoplakia',
      'kaposi',
      'kaposi sarcoma',
      'recurrent bacterial pneumonia',
      'molluscum',
    ],
    historyCounts: true,
  },
  'cond.sti': {
    kind: 'condition',
    label: 'Sexually transmitted infection or exposure',
    codes: [],
    text: [
      'syphilis',
      'gonorrhoea',
      'chlamydia',
      'sexually transmitted',
      'unprotected sex',
      'men who have sex with men',
      'msm',
      'high risk sexual',
      'sex worker',
      'sexual exposure',
      'anogenital warts',
      'anal warts',
      'genital warts',
      'hpv anal',
      'unprotected sexual',
      'unprotected intercourse',
      'condomless',
      'multiple sexual partners',
      'new sexual partner',
      'new partner',
      'chemsex',
      'receptive anal',
      'commercial sex',
    ],
    historyCounts: true,
    exposureCounts: true,
  },
  'cond.idu': {
    kind: 'condition',
    label: 'Injecting drug use or other blood-borne exposure',
    codes: [],
    text: [
      'intravenous drug use',
      'injecting drug use',
      'injection drug use',
      'iv drug use',
      'ivdu',
      'pwid',
      'injects drugs',
      'heroin',
      'needlestick',
      'needle sharing',
      'opioid use disorder',
      'opioid dependence',
      'blood transfusion before 1992',
      'iv drug user',
      'intravenous drug user',
    ],
    historyCounts: true,
    exposureCounts: true,
  },
  'cond.haemolytic': {
    kind: 'condition',
    label: 'Chronic haemolytic disease',
    codes: [],
    text: [
      'hereditary spherocytosis',
      'spherocytosis',
      'sickle cell',
      'sickle cell disease',
      'thalassaemia',
      'g6pd deficiency',
      'pyruvate kinase deficiency',
      'hereditary elliptocytosis',
      'chronic haemolytic anaemia',
    ],
    notText: ['trait'],
    historyCounts: true,
  },
  'cond.b19-contact': {
    kind: 'condition',
    label: 'Contact with young children or slapped-cheek illness',
    codes: [],
    text: [
      'schoolteacher',
      'school teacher',
      'kindergarten',
      'daycare',
      'day care',
      'childcare worker',
      'child with rash',
      'nursery teacher',
      'nursery worker',
      'preschool teacher',
      'primary school teacher',
    ],
    historyCounts: true,
    exposureCounts: true,
  },
  'cond.crab': {
    kind: 'condition',
    label: 'Signs of plasma cell or lytic bone disease',
    codes: [],
    text: [
      'vertebral fracture',
      'compression fracture',
      'pathological fracture',
      'pathologic fracture',
      'lytic lesion',
      'rouleaux',
      'rouleaux formation',
      'paraprotein',
      'paraproteinaemia',
      'monoclonal gammopathy',
      'mgus',
      'monoclonal protein',
      'bence jones',
      'cord compression',
      'm spike',
      'm protein',
      'monoclonal band',
      'vertebral collapse',
    ],
    historyCounts: true,
  },
  'cond.parenteral': {
    kind: 'condition',
    label: 'Parenteral nutrition or intestinal failure',
    codes: [],
    text: [
      'parenteral nutrition',
      'tpn',
      'total parenteral nutrition',
      'intestinal failure',
      'jejunostomy',
      'jejunal feeding',
      'enteral feeding long term',
      'crohn disease with resection',
      'bowel resection',
      'ileostomy',
      'chronic diarrhoea with malabsorption',
      'tube feeding',
      'tube fed',
      'gastrostomy',
      'enteral feeding',
      'enteral nutrition',
    ],
    historyCounts: true,
  },
  'cond.pnh-hints': {
    kind: 'condition',
    label: 'Haemoglobinuria or thrombosis at an unusual site',
    codes: [],
    text: [
      'haemoglobinuria',
      'dark urine in the morning',
      'dark morning urine',
      'cola coloured urine',
      'budd chiari',
      'hepatic vein thrombosis',
      'mesenteric vein thrombosis',
      'cerebral venous thrombosis',
      'cerebral sinus thrombosis',
      'splanchnic thrombosis',
      'portal vein thrombosis',
      'cerebral venous sinus thrombosis',
    ],
    historyCounts: true,
  },
  'cond.lymph-loss-hints': {
    kind: 'condition',
    label: 'Fontan circulation, chyle or protein loss',
    codes: [],
    text: [
      'fontan',
      'fontan circulation',
      'chylous ascites',
      'chylous effusion',
      'nephrotic syndrome',
      'constrictive pericarditis',
      'lymphatic malformation',
      'thoracic duct',
      'protein loss',
      'generalised oedema',
      'anasarca',
      'whipple disease',
    ],
    historyCounts: true,
  },
  'cond.mono-like': {
    kind: 'condition',
    label: 'Mononucleosis-like illness',
    codes: [],
    text: ['mononucleosis like', 'mononucleosis like illness', 'mononucleosis syndrome', 'glandular fever like', 'mononucleosis'],
  },
  'cond.infant-inf': {
    kind: 'condition',
    label: 'Serious or pyogenic infection in an infant',
    codes: [],
    text: [
      'omphalitis',
      'skin abscess',
      'abscess',
      'perianal abscess',
      'labial abscess',
      'delayed cord separation',
      'osteomyelitis',
      'meningitis',
      'liver abscess',
      'cellulitis',
      'gingivitis',
      'septic arthritis',
      'necrotising enterocolitis',
      'mastoiditis',
      'perianal infection',
      'umbilical infection',
      'delayed umbilical cord separation',
      'delayed separation of the umbilical cord',
      'umbilical sepsis',
      'pyoderma',
      'ecthyma gangrenosum',
    ],
  },
  'cond.deep-inf': {
    kind: 'condition',
    label: 'Deep or umbilical bacterial infection',
    codes: [],
    text: [
      'omphalitis',
      'umbilical infection',
      'umbilical sepsis',

      'delayed umbilical cord separation',
      'liver abscess',
      'lung abscess',
      'deep abscess',
      'buttock abscess',
      'gluteal abscess',
      'mastoiditis',
      'bacterial meningitis',
      'osteomyelitis',
      'septic arthritis',

      'necrotising fasciitis',
      'ecthyma gangrenosum',
    ],
  },
  'cond.metal-hints': {
    kind: 'condition',
    label: 'Arsenic or metal exposure signs',
    codes: [],
    text: [
      'hyperkeratosis',
      'well water',
      'herbal remedy',
      'ayurvedic',
      'traditional medicine',
      'mees lines',
      'herbal medicine',
      'moonshine',
      'smelter',
      'jewellery worker',
      'miner',
    ],
    historyCounts: true,
    exposureCounts: true,
  },
} satisfies Record<string, CodeSet>;
