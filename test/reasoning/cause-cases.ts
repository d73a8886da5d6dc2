/**
 * For every cause a chart that meets it, and one in which what it needs was looked for and not found. Each is a white count of
 * today and the little that makes the difference.
 */
import type { CauseId } from '../../src/knowledge/rule.ts';
import { type Blood, blood, drug, on, problem, procedure, report, result, type Story } from '../a-patient.ts';

export interface CauseCase {
  readonly meets: Story;
  readonly misses: Story;
}

const LOW: Blood = { wbc: 3.2, anc: 1.8 };
const NEUTROPENIA: Blood = { wbc: 3, anc: 1.2 };
const SEVERE: Blood = { wbc: 1.6, anc: 0.3 };
const LYMPHOPENIA: Blood = { wbc: 3.6, anc: 2.4, alc: 0.7 };
const PANCYTOPENIA: Blood = { wbc: 2, anc: 0.9, hgb: 85, plt: 60 };
const FEBRILE = [result('vital.temp', 38.6)];

type Row = Parameters<typeof result>;
/** A count with further results. */
const labs = (counts: Blood, ...rows: readonly Row[]): Story => ({
  labs: [blood(counts), ...rows.map((row) => result(...row))],
});
/** A count with recorded diagnoses or findings of the last days. */
const recorded = (counts: Blood, ...texts: readonly string[]): Story => ({
  labs: [blood(counts)],
  problems: texts.map((text) => problem(text, { onset: -5 })),
});
/** The same count three or four months before. */
const lasting = (counts: Blood): Story => ({ labs: [blood(counts, { day: -120 }), blood(counts)] });
/** A normal count, the medicine, and the fall. */
const after = (name: string, counts: Blood = SEVERE, day = -30): Story => ({
  labs: [blood({}, { day: -200 }), blood(counts)],
  drugs: [drug(name, { from: day })],
});
const without = (counts: Blood = SEVERE): Story => after('Paracetamol', counts, -300);
const film = (text: string, counts: Blood = LOW): Story => ({
  labs: [blood(counts)],
  reports: [report('Peripheral blood smear', text)],
});
const positive = { words: 'Positive' } as const;
const negative = { words: 'Negative' } as const;
const CHILD = '2022-01-10';
const NEWBORN = on(-10);
const INFANT = '2026-01-10';
const WELL_CHILD: Blood = { wbc: 6, anc: 0.4, alc: 4, hgb: 120 };

export const causeCases: Readonly<Record<CauseId, CauseCase>> = {
  // primary
  'chronic-idiopathic-neutropenia': { meets: lasting(NEUTROPENIA), misses: labs(NEUTROPENIA) },
  'mild-isolated-leukopenia': { meets: labs(LOW), misses: labs({ wbc: 2.9, anc: 1.6 }) },
  'nonspecific-lymphopenia': { meets: labs(LYMPHOPENIA), misses: labs({ ...LYMPHOPENIA, alc: 1 }) },
  'autoimmune-neutropenia-adult': {
    meets: labs({ wbc: 3, anc: 0.8 }, ['lab.neut-ab', positive]),
    misses: labs({ wbc: 3, anc: 0.8 }, ['lab.neut-ab', negative]),
  },
  'autoimmune-neutropenia-infancy': {
    meets: { born: '2025-06-10', ...labs(WELL_CHILD) },
    misses: { born: '2025-06-10', ...labs({ ...WELL_CHILD, wbc: 4.5, anc: 1.2 }) },
  },
  'icus-ccus': {
    meets: { ...lasting(NEUTROPENIA), procedures: [procedure('Bone marrow biopsy', -30)] },
    misses: { ...labs(NEUTROPENIA), procedures: [procedure('Bone marrow biopsy', -30)] },
  },

  // infection
  'viral-acute': { meets: recorded(LOW, 'Viral upper respiratory infection'), misses: labs({ wbc: 3.2, anc: 1.8, alc: 0.9 }) },
  influenza: { meets: labs(LOW, ['lab.flu', positive]), misses: labs(LOW, ['lab.flu', negative]) },
  'covid-19': { meets: labs(LYMPHOPENIA, ['lab.sars2', positive]), misses: labs(LYMPHOPENIA, ['lab.sars2', negative]) },
  ebv: { meets: labs(LOW, ['lab.ebv', positive]), misses: labs(LOW, ['lab.ebv', negative]) },
  cmv: { meets: labs(LOW, ['lab.cmv-dna', positive]), misses: labs(LOW, ['lab.cmv-dna', negative]) },
  'parvovirus-b19': { meets: labs(LOW, ['lab.b19', positive]), misses: labs(LOW, ['lab.b19', negative]) },
  hiv: { meets: labs(LYMPHOPENIA, ['lab.hiv-screen', positive]), misses: labs(LYMPHOPENIA, ['lab.hiv-screen', negative]) },
  'viral-hepatitis': { meets: labs(LOW, ['lab.hbsag', positive]), misses: labs(LOW, ['lab.hbsag', negative], ['lab.alt', 30]) },
  dengue: {
    meets: { ...recorded({ ...LOW, plt: 90 }, 'Travel to dengue endemic area'), vitals: FEBRILE },
    misses: { ...labs({ ...LOW, plt: 90 }, ['lab.dengue', negative]), vitals: FEBRILE },
  },
  'sfts-hantavirus': {
    meets: recorded({ ...LOW, plt: 60 }, 'Severe fever with thrombocytopenia syndrome'),
    misses: labs({ ...LOW, plt: 60 }),
  },
  'exanthem-virus': { meets: recorded(LOW, 'Measles'), misses: recorded(LOW, 'Measles vaccination') },
  'sepsis-bacterial': {
    meets: labs(LOW, ['lab.bcx', { words: 'Escherichia coli' }]),
    misses: labs(LOW, ['lab.bcx', { words: 'No growth' }], ['lab.crp', 5], ['lab.lactate', 1]),
  },
  typhoid: { meets: recorded(LOW, 'Typhoid fever'), misses: recorded(LOW, 'Typhoid vaccination') },
  brucellosis: { meets: labs(LOW, ['lab.brucella', positive]), misses: labs(LOW, ['lab.brucella', negative]) },
  'rickettsial-tick': { meets: labs(LOW, ['lab.ehrl', positive]), misses: labs(LOW, ['lab.ehrl', negative], ['lab.ast', 30]) },
  'tuberculosis-disseminated': {
    meets: recorded(LOW, 'Miliary tuberculosis'),
    misses: labs(LOW, ['lab.afb', negative], ['lab.tb', negative]),
  },
  malaria: { meets: labs(LOW, ['lab.malaria', positive]), misses: { ...labs(LOW, ['lab.malaria', negative]), vitals: FEBRILE } },
  'visceral-leishmaniasis': {
    meets: labs(PANCYTOPENIA, ['lab.leish', positive]),
    misses: labs(PANCYTOPENIA, ['lab.leish', negative]),
  },
  'disseminated-fungal': {
    meets: labs(PANCYTOPENIA, ['lab.fungus-bld', { words: 'Histoplasma capsulatum' }]),
    misses: labs(PANCYTOPENIA, ['lab.fungus-bld', { words: 'No growth' }]),
  },

  // drug
  chemotherapy: { meets: after('Docetaxel', SEVERE, -9), misses: without() },
  'drug-idiosyncratic': { meets: after('Metamizole'), misses: without() },
  'antithyroid-agranulocytosis': { meets: after('Thiamazole'), misses: without() },
  'clozapine-neutropenia': { meets: after('Clozapine', NEUTROPENIA, -60), misses: without(NEUTROPENIA) },
  'antimetabolite-immunosuppressant': { meets: after('Azathioprine', NEUTROPENIA), misses: without(NEUTROPENIA) },
  'anti-b-cell-late-neutropenia': { meets: after('Rituximab', SEVERE, -100), misses: without() },
  'biologic-jak-interferon': { meets: after('Tocilizumab', NEUTROPENIA), misses: without(NEUTROPENIA) },
  'checkpoint-inhibitor': { meets: after('Pembrolizumab', SEVERE, -60), misses: without() },
  'cellular-bispecific-therapy': { meets: after('Teclistamab', SEVERE), misses: without() },
  'glucocorticoid-lymphopenia': { meets: after('Prednisolone', LYMPHOPENIA, -10), misses: without(LYMPHOPENIA) },
  'antimicrobial-associated': { meets: after('Piperacillin/tazobactam', SEVERE, -20), misses: without() },
  'anticonvulsant-psychotropic': { meets: after('Carbamazepine', NEUTROPENIA), misses: without(NEUTROPENIA) },
  'levamisole-cocaine': { meets: recorded(SEVERE, 'Cocaine abuse'), misses: recorded(SEVERE, 'Denies cocaine use') },
  'post-transplant': { meets: recorded(NEUTROPENIA, 'Kidney transplant recipient'), misses: labs(NEUTROPENIA) },

  // physical-chemical
  'ionising-radiation': {
    meets: { ...labs(LYMPHOPENIA), procedures: [procedure('Radiotherapy', -30)] },
    misses: { ...labs(LYMPHOPENIA), procedures: [procedure('Radiotherapy', -400)] },
  },
  'benzene-solvent': { meets: recorded(LOW, 'Occupational exposure to benzene'), misses: recorded(LOW, 'No benzene exposure') },
  'heavy-metal-pesticide': { meets: labs(LOW, ['lab.lead', 40]), misses: labs(LOW, ['lab.lead', 5]) },
  hemodialysis: {
    meets: { ...labs(LOW), procedures: [procedure('Hemodialysis', 0)] },
    misses: recorded(LOW, 'Not on dialysis'),
  },
  'alcohol-toxic': { meets: recorded(LOW, 'Alcohol dependence'), misses: recorded(LOW, 'No alcohol use') },

  // haematological
  'acute-leukaemia': {
    meets: labs(PANCYTOPENIA, ['lab.blast-pct', 20]),
    misses: labs(LOW, ['lab.blast-pct', 0]),
  },
  apl: {
    meets: labs(PANCYTOPENIA, ['lab.promyelo-pct', 30], ['lab.fib', 110]),
    misses: labs(PANCYTOPENIA, ['lab.promyelo-pct', 0], ['lab.fib', 320]),
  },
  mds: { meets: recorded(PANCYTOPENIA, 'Myelodysplastic syndrome'), misses: labs(LOW, ['lab.blast-pct', 0], ['lab.mcv', 90]) },
  'aplastic-anaemia': {
    meets: {
      ...labs(PANCYTOPENIA, ['lab.retic-abs', 12]),
      reports: [report('Bone marrow biopsy', 'Markedly hypocellular marrow.')],
    },
    misses: {
      ...labs(LOW, ['lab.retic-abs', 60]),
      reports: [report('Bone marrow biopsy', 'Normocellular marrow.')],
    },
  },
  pnh: { meets: labs(PANCYTOPENIA, ['lab.hapto', 5], ['lab.ldh', 1500]), misses: labs(PANCYTOPENIA, ['lab.hapto', 120]) },
  'hairy-cell-leukaemia': {
    meets: labs(PANCYTOPENIA, ['lab.hairy', { words: 'Present' }], ['lab.amc', 0.05]),
    misses: labs(PANCYTOPENIA, ['lab.hairy', { words: 'None seen' }], ['lab.amc', 0.5]),
  },
  'lgl-leukaemia': {
    meets: labs(SEVERE, ['lab.tcr', positive]),
    misses: labs(SEVERE, ['lab.tcr', negative], ['lab.lgl-pct', 2]),
  },
  'lymphoma-cll': { meets: recorded(LOW, 'Follicular lymphoma'), misses: recorded(LOW, 'No lymphadenopathy') },
  'plasma-cell-mets': {
    meets: recorded({ ...LOW, hgb: 90 }, 'Multiple myeloma'),
    misses: labs({ ...LOW, hgb: 90 }, ['lab.ca', 9.5]),
  },
  myelofibrosis: { meets: labs(LOW, ['lab.jak2', positive]), misses: labs(LOW, ['lab.jak2', negative]) },
  hlh: {
    meets: { ...labs(PANCYTOPENIA, ['lab.ferritin', 9000], ['lab.fib', 120]), vitals: FEBRILE },
    misses: { ...labs(PANCYTOPENIA, ['lab.ferritin', 120], ['lab.fib', 380]), vitals: FEBRILE },
  },
  vexas: {
    meets: { born: '1955-01-01', ...recorded(LOW, 'Relapsing polychondritis') },
    misses: { born: '1990-01-01', sex: 'female', ...labs(LOW, ['lab.mcv', 88], ['lab.crp', 2]) },
  },
  'pure-white-cell-aplasia': { meets: recorded(SEVERE, 'Thymoma'), misses: recorded(SEVERE, 'No thymoma') },
  'neonatal-maternal': {
    meets: { born: NEWBORN, ...recorded({ wbc: 4, anc: 1, alc: 3, hgb: 170 }, 'Preterm newborn') },
    misses: { ...recorded({ wbc: 3, anc: 1 }, 'Born preterm') },
  },
  'neonatal-alloimmune': {
    meets: { born: NEWBORN, ...labs({ wbc: 4.5, anc: 0.2, alc: 3.5, hgb: 170 }) },
    misses: { born: NEWBORN, ...labs({ wbc: 4.5, anc: 1.2, alc: 3, hgb: 170 }, ['lab.neut-ab', negative]) },
  },

  // connective-tissue
  sle: {
    meets: labs(LYMPHOPENIA, ['lab.dsdna', 200]),
    misses: labs(LYMPHOPENIA, ['lab.dsdna', 5], ['lab.ana', { words: '<1:80' }]),
  },
  sjogren: { meets: labs(LOW, ['lab.ssa', positive]), misses: labs(LOW, ['lab.ssa', negative]) },
  'ra-felty': { meets: recorded(NEUTROPENIA, 'Felty syndrome'), misses: labs(NEUTROPENIA) },
  'ctd-other': {
    meets: recorded(LYMPHOPENIA, 'Mixed connective tissue disease'),
    misses: labs(LYMPHOPENIA, ['lab.ana', negative]),
  },
  kikuchi: {
    meets: { born: '2000-01-01', ...recorded(LOW, 'Cervical lymphadenopathy'), vitals: FEBRILE },
    misses: { born: '2000-01-01', ...recorded(LOW, 'No lymphadenopathy'), vitals: FEBRILE },
  },
  sarcoidosis: { meets: recorded(LYMPHOPENIA, 'Sarcoidosis'), misses: labs(LYMPHOPENIA, ['lab.ca', 9.5], ['lab.ace', 30]) },

  // allergic
  'anaphylaxis-allergic': {
    meets: { labs: [blood(LOW)], problems: [problem('Anaphylaxis', { onset: 0 })] },
    misses: { labs: [blood(LOW)], problems: [problem('Anaphylaxis', { onset: -300, ended: -300 })] },
  },
  'dress-drug-hypersensitivity': {
    meets: recorded(LOW, 'Drug reaction with eosinophilia and systemic symptoms'),
    misses: without(LOW),
  },
  'transfusion-trali': {
    meets: { labs: [blood(LOW)], procedures: [procedure('Transfusion of platelets', 0)] },
    misses: { labs: [blood(LOW)], procedures: [procedure('Transfusion of platelets', -20)] },
  },

  // genetic
  'duffy-null': {
    meets: labs(NEUTROPENIA, ['lab.duffy', { words: 'Fy(a-b-)' }]),
    misses: labs({ ...NEUTROPENIA, hgb: null }, ['lab.duffy', { words: 'Fy(a+b+)' }]),
  },
  'severe-congenital-neutropenia': {
    meets: { born: '2025-01-10', ...recorded(WELL_CHILD, 'Severe congenital neutropenia') },
    misses: { born: CHILD, ...labs({ wbc: 4.5, anc: 1.2, alc: 3, hgb: 120 }) },
  },
  'cyclic-neutropenia': {
    meets: {
      labs: [-63, -53, -42, -32, -21, -11, 0].map((day, at) => blood(at % 2 === 0 ? { wbc: 2, anc: 0.2 } : {}, { day })),
    },
    misses: { labs: [-63, -53, -42, -32, -21, -11, 0].map((day) => blood(NEUTROPENIA, { day })) },
  },
  gata2: { meets: labs(LOW, ['lab.amc', 0.05], ['lab.nk', 20]), misses: labs(LOW, ['lab.amc', 0.5], ['lab.nk', 20]) },
  whim: { meets: recorded(SEVERE, 'Recurrent warts'), misses: labs(SEVERE) },
  'shwachman-diamond': {
    meets: { born: CHILD, ...recorded({ wbc: 4, anc: 0.9, alc: 2.5, hgb: 115 }, 'Exocrine pancreatic insufficiency') },
    misses: { ...recorded(NEUTROPENIA, 'Exocrine pancreatic insufficiency'), born: '1950-01-01' },
  },
  'inherited-marrow-failure': { meets: recorded(PANCYTOPENIA, 'Fanconi anemia'), misses: labs({ ...LOW, hgb: 138 }) },
  'metabolic-genetic': { meets: recorded({ ...LOW, plt: 90 }, 'Gaucher disease'), misses: labs({ ...LOW, plt: 90 }) },
  'pigment-chediak': { meets: film('Giant granules in neutrophils.'), misses: film('Normal granulation.') },

  // nutritional
  'b12-deficiency': {
    meets: labs(PANCYTOPENIA, ['lab.b12', 90], ['lab.mcv', 122]),
    misses: labs(LOW, ['lab.b12', 520], ['lab.mcv', 86]),
  },
  'folate-deficiency': { meets: labs(LOW, ['lab.folate', 1.5]), misses: labs(LOW, ['lab.folate', 12], ['lab.mcv', 88]) },
  'copper-deficiency': {
    meets: labs({ ...NEUTROPENIA, hgb: 95 }, ['lab.cu', 20]),
    misses: labs({ ...NEUTROPENIA, hgb: 95 }, ['lab.cu', 110]),
  },
  'malnutrition-anorexia': {
    meets: recorded(LOW, 'Anorexia nervosa'),
    misses: { ...labs(LOW), vitals: [result('vital.bmi', 24)] },
  },

  // endocrine
  hyperthyroidism: { meets: labs(NEUTROPENIA, ['lab.tsh', 0.01]), misses: labs(NEUTROPENIA, ['lab.tsh', 2]) },
  hypothyroidism: { meets: labs(LOW, ['lab.tsh', 40]), misses: labs(LOW, ['lab.tsh', 2]) },
  'adrenal-insufficiency': { meets: labs(LOW, ['lab.cortisol', 2]), misses: labs(LOW, ['lab.cortisol', 18]) },

  // hypersplenism-hepatic
  'cirrhosis-hypersplenism': {
    meets: recorded({ ...LOW, plt: 70 }, 'Cirrhosis of liver'),
    misses: labs({ ...LOW, plt: 250 }, ['lab.alb', 4.4]),
  },
  'splenomegaly-other': {
    meets: recorded({ ...LOW, plt: 90 }, 'Splenomegaly'),
    misses: recorded({ ...LOW, plt: 90 }, 'No splenomegaly'),
  },

  // immunodeficiency
  'cvid-antibody': { meets: labs(LOW, ['lab.igg', 180]), misses: labs(LOW, ['lab.igg', 1100]) },
  'scid-combined': {
    meets: { born: INFANT, ...labs({ wbc: 4, anc: 2.5, alc: 0.6, hgb: 110 }) },
    misses: { born: INFANT, ...labs({ wbc: 4.8, anc: 1.5, alc: 2.9, hgb: 110 }) },
  },
  'idiopathic-cd4-lymphopenia': {
    meets: labs(LYMPHOPENIA, ['lab.cd4', 150], ['lab.hiv-screen', negative]),
    misses: labs(LYMPHOPENIA, ['lab.cd4', 620], ['lab.hiv-screen', negative]),
  },
  'lymphatic-loss': {
    meets: labs(LYMPHOPENIA, ['lab.alb', 2.1], ['lab.igg', 220]),
    misses: labs(LYMPHOPENIA, ['lab.alb', 4.3], ['lab.igg', 1100]),
  },

  // pseudo-lab
  'pseudo-clumping': { meets: film('Neutrophil agglutination is seen.'), misses: film('No clumping.') },
  'pseudo-old-sample': {
    meets: {
      labs: [
        blood({}, { day: '2026-06-14T08:00:00Z' }),
        blood({ wbc: 2.5, anc: 1 }, { day: '2026-06-14T20:00:00Z' }),
        blood({}, { day: '2026-06-15T08:00:00Z' }),
        blood({ wbc: 3.5 }, { day: '2026-06-15T10:00:00Z' }),
      ],
    },
    misses: { labs: [blood({}, { day: -10 }), blood({ wbc: 2.5, anc: 1 }, { day: -5 }), blood({ wbc: 2.6, anc: 1 })] },
  },
  'pseudo-analyser': {
    meets: { labs: [result('lab.wbc', 3.7, { range: { low: 3.5, text: '3.5-9.5' } })] },
    misses: { labs: [result('lab.wbc', 3.4, { range: { low: 3.5, text: '3.5-9.5' } })] },
  },
};
