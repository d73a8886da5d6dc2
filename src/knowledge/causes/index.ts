/**
 * The 93 causes of a low white count, one file each, by category. Machine-drafted; no clinician has signed it.
 * The order here decides nothing, except which of two causes that claim the same medicine is asked first.
 */
import { anaphylaxisAllergic } from './allergic/anaphylaxis-allergic.ts';
import { dressDrugHypersensitivity } from './allergic/dress-drug-hypersensitivity.ts';
import { transfusionTrali } from './allergic/transfusion-trali.ts';
import { ctdOther } from './connective-tissue/ctd-other.ts';
import { kikuchi } from './connective-tissue/kikuchi.ts';
import { raFelty } from './connective-tissue/ra-felty.ts';
import { sarcoidosis } from './connective-tissue/sarcoidosis.ts';
import { sjogren } from './connective-tissue/sjogren.ts';
import { sle } from './connective-tissue/sle.ts';
import { antiBCellLateNeutropenia } from './drug/anti-b-cell-late-neutropenia.ts';
import { anticonvulsantPsychotropic } from './drug/anticonvulsant-psychotropic.ts';
import { antimetaboliteImmunosuppressant } from './drug/antimetabolite-immunosuppressant.ts';
import { antimicrobialAssociated } from './drug/antimicrobial-associated.ts';
import { antithyroidAgranulocytosis } from './drug/antithyroid-agranulocytosis.ts';
import { biologicJakInterferon } from './drug/biologic-jak-interferon.ts';
import { cellularBispecificTherapy } from './drug/cellular-bispecific-therapy.ts';
import { checkpointInhibitor } from './drug/checkpoint-inhibitor.ts';
import { chemotherapy } from './drug/chemotherapy.ts';
import { clozapineNeutropenia } from './drug/clozapine-neutropenia.ts';
import { drugIdiosyncratic } from './drug/drug-idiosyncratic.ts';
import { glucocorticoidLymphopenia } from './drug/glucocorticoid-lymphopenia.ts';
import { levamisoleCocaine } from './drug/levamisole-cocaine.ts';
import { postTransplant } from './drug/post-transplant.ts';
import { adrenalInsufficiency } from './endocrine/adrenal-insufficiency.ts';
import { hyperthyroidism } from './endocrine/hyperthyroidism.ts';
import { hypothyroidism } from './endocrine/hypothyroidism.ts';
import { cyclicNeutropenia } from './genetic/cyclic-neutropenia.ts';
import { duffyNull } from './genetic/duffy-null.ts';
import { gata2 } from './genetic/gata2.ts';
import { inheritedMarrowFailure } from './genetic/inherited-marrow-failure.ts';
import { metabolicGenetic } from './genetic/metabolic-genetic.ts';
import { pigmentChediak } from './genetic/pigment-chediak.ts';
import { severeCongenitalNeutropenia } from './genetic/severe-congenital-neutropenia.ts';
import { shwachmanDiamond } from './genetic/shwachman-diamond.ts';
import { whim } from './genetic/whim.ts';
import { acuteLeukaemia } from './haematological/acute-leukaemia.ts';
import { apl } from './haematological/apl.ts';
import { aplasticAnaemia } from './haematological/aplastic-anaemia.ts';
import { hairyCellLeukaemia } from './haematological/hairy-cell-leukaemia.ts';
import { hlh } from './haematological/hlh.ts';
import { lglLeukaemia } from './haematological/lgl-leukaemia.ts';
import { lymphomaCll } from './haematological/lymphoma-cll.ts';
import { mds } from './haematological/mds.ts';
import { myelofibrosis } from './haematological/myelofibrosis.ts';
import { neonatalAlloimmune } from './haematological/neonatal-alloimmune.ts';
import { neonatalMaternal } from './haematological/neonatal-maternal.ts';
import { plasmaCellMets } from './haematological/plasma-cell-mets.ts';
import { pnh } from './haematological/pnh.ts';
import { pureWhiteCellAplasia } from './haematological/pure-white-cell-aplasia.ts';
import { vexas } from './haematological/vexas.ts';
import { cirrhosisHypersplenism } from './hypersplenism-hepatic/cirrhosis-hypersplenism.ts';
import { splenomegalyOther } from './hypersplenism-hepatic/splenomegaly-other.ts';
import { cvidAntibody } from './immunodeficiency/cvid-antibody.ts';
import { idiopathicCd4Lymphopenia } from './immunodeficiency/idiopathic-cd4-lymphopenia.ts';
import { lymphaticLoss } from './immunodeficiency/lymphatic-loss.ts';
import { scidCombined } from './immunodeficiency/scid-combined.ts';
import { brucellosis } from './infection/brucellosis.ts';
import { cmv } from './infection/cmv.ts';
import { covid19 } from './infection/covid-19.ts';
import { dengue } from './infection/dengue.ts';
import { disseminatedFungal } from './infection/disseminated-fungal.ts';
import { ebv } from './infection/ebv.ts';
import { exanthemVirus } from './infection/exanthem-virus.ts';
import { hiv } from './infection/hiv.ts';
import { influenza } from './infection/influenza.ts';
import { malaria } from './infection/malaria.ts';
import { parvovirusB19 } from './infection/parvovirus-b19.ts';
import { rickettsialTick } from './infection/rickettsial-tick.ts';
import { sepsisBacterial } from './infection/sepsis-bacterial.ts';
import { sftsHantavirus } from './infection/sfts-hantavirus.ts';
import { tuberculosisDisseminated } from './infection/tuberculosis-disseminated.ts';
import { typhoid } from './infection/typhoid.ts';
import { viralAcute } from './infection/viral-acute.ts';
import { viralHepatitis } from './infection/viral-hepatitis.ts';
import { visceralLeishmaniasis } from './infection/visceral-leishmaniasis.ts';
import { b12Deficiency } from './nutritional/b12-deficiency.ts';
import { copperDeficiency } from './nutritional/copper-deficiency.ts';
import { folateDeficiency } from './nutritional/folate-deficiency.ts';
import { malnutritionAnorexia } from './nutritional/malnutrition-anorexia.ts';
import { alcoholToxic } from './physical-chemical/alcohol-toxic.ts';
import { benzeneSolvent } from './physical-chemical/benzene-solvent.ts';
import { heavyMetalPesticide } from './physical-chemical/heavy-metal-pesticide.ts';
import { hemodialysis } from './physical-chemical/hemodialysis.ts';
import { ionisingRadiation } from './physical-chemical/ionising-radiation.ts';
import { autoimmuneNeutropeniaAdult } from './primary/autoimmune-neutropenia-adult.ts';
import { autoimmuneNeutropeniaInfancy } from './primary/autoimmune-neutropenia-infancy.ts';
import { chronicIdiopathicNeutropenia } from './primary/chronic-idiopathic-neutropenia.ts';
import { icusCcus } from './primary/icus-ccus.ts';
import { mildIsolatedLeukopenia } from './primary/mild-isolated-leukopenia.ts';
import { nonspecificLymphopenia } from './primary/nonspecific-lymphopenia.ts';
import { pseudoAnalyser } from './pseudo-lab/pseudo-analyser.ts';
import { pseudoClumping } from './pseudo-lab/pseudo-clumping.ts';
import { pseudoOldSample } from './pseudo-lab/pseudo-old-sample.ts';
import type { CauseRule } from '../rule.ts';

export const causes = {
  // primary
  'chronic-idiopathic-neutropenia': chronicIdiopathicNeutropenia,
  'mild-isolated-leukopenia': mildIsolatedLeukopenia,
  'nonspecific-lymphopenia': nonspecificLymphopenia,
  'autoimmune-neutropenia-adult': autoimmuneNeutropeniaAdult,
  'autoimmune-neutropenia-infancy': autoimmuneNeutropeniaInfancy,
  'icus-ccus': icusCcus,
  // infection
  'viral-acute': viralAcute,
  influenza: influenza,
  'covid-19': covid19,
  ebv: ebv,
  cmv: cmv,
  'parvovirus-b19': parvovirusB19,
  hiv: hiv,
  'viral-hepatitis': viralHepatitis,
  dengue: dengue,
  'sfts-hantavirus': sftsHantavirus,
  'exanthem-virus': exanthemVirus,
  'sepsis-bacterial': sepsisBacterial,
  typhoid: typhoid,
  brucellosis: brucellosis,
  'rickettsial-tick': rickettsialTick,
  'tuberculosis-disseminated': tuberculosisDisseminated,
  malaria: malaria,
  'visceral-leishmaniasis': visceralLeishmaniasis,
  'disseminated-fungal': disseminatedFungal,
  // drug
  chemotherapy: chemotherapy,
  'drug-idiosyncratic': drugIdiosyncratic,
  'antithyroid-agranulocytosis': antithyroidAgranulocytosis,
  'clozapine-neutropenia': clozapineNeutropenia,
  'antimetabolite-immunosuppressant': antimetaboliteImmunosuppressant,
  'anti-b-cell-late-neutropenia': antiBCellLateNeutropenia,
  'biologic-jak-interferon': biologicJakInterferon,
  'checkpoint-inhibitor': checkpointInhibitor,
  'cellular-bispecific-therapy': cellularBispecificTherapy,
  'glucocorticoid-lymphopenia': glucocorticoidLymphopenia,
  'antimicrobial-associated': antimicrobialAssociated,
  'anticonvulsant-psychotropic': anticonvulsantPsychotropic,
  'levamisole-cocaine': levamisoleCocaine,
  'post-transplant': postTransplant,
  // physical-chemical
  'ionising-radiation': ionisingRadiation,
  'benzene-solvent': benzeneSolvent,
  'heavy-metal-pesticide': heavyMetalPesticide,
  hemodialysis: hemodialysis,
  'alcohol-toxic': alcoholToxic,
  // haematological
  'acute-leukaemia': acuteLeukaemia,
  apl: apl,
  mds: mds,
  'aplastic-anaemia': aplasticAnaemia,
  pnh: pnh,
  'hairy-cell-leukaemia': hairyCellLeukaemia,
  'lgl-leukaemia': lglLeukaemia,
  'lymphoma-cll': lymphomaCll,
  'plasma-cell-mets': plasmaCellMets,
  myelofibrosis: myelofibrosis,
  hlh: hlh,
  vexas: vexas,
  'pure-white-cell-aplasia': pureWhiteCellAplasia,
  'neonatal-maternal': neonatalMaternal,
  'neonatal-alloimmune': neonatalAlloimmune,
  // connective-tissue
  sle: sle,
  sjogren: sjogren,
  'ra-felty': raFelty,
  'ctd-other': ctdOther,
  kikuchi: kikuchi,
  sarcoidosis: sarcoidosis,
  // allergic
  'anaphylaxis-allergic': anaphylaxisAllergic,
  'dress-drug-hypersensitivity': dressDrugHypersensitivity,
  'transfusion-trali': transfusionTrali,
  // genetic
  'duffy-null': duffyNull,
  'severe-congenital-neutropenia': severeCongenitalNeutropenia,
  'cyclic-neutropenia': cyclicNeutropenia,
  gata2: gata2,
  whim: whim,
  'shwachman-diamond': shwachmanDiamond,
  'inherited-marrow-failure': inheritedMarrowFailure,
  'metabolic-genetic': metabolicGenetic,
  'pigment-chediak': pigmentChediak,
  // immunodeficiency
  'cvid-antibody': cvidAntibody,
  'scid-combined': scidCombined,
  'idiopathic-cd4-lymphopenia': idiopathicCd4Lymphopenia,
  'lymphatic-loss': lymphaticLoss,
  // nutritional
  'b12-deficiency': b12Deficiency,
  'folate-deficiency': folateDeficiency,
  'copper-deficiency': copperDeficiency,
  'malnutrition-anorexia': malnutritionAnorexia,
  // endocrine
  hyperthyroidism: hyperthyroidism,
  hypothyroidism: hypothyroidism,
  'adrenal-insufficiency': adrenalInsufficiency,
  // hypersplenism-hepatic
  'cirrhosis-hypersplenism': cirrhosisHypersplenism,
  'splenomegaly-other': splenomegalyOther,
  // pseudo-lab
  'pseudo-clumping': pseudoClumping,
  'pseudo-old-sample': pseudoOldSample,
  'pseudo-analyser': pseudoAnalyser,
} satisfies Record<string, CauseRule>;

export type CauseId = keyof typeof causes;
