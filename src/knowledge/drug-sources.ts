/**
 * What the medicine catalogue cites, by key. Machine-drafted; no clinician has signed it.
 * Loaded only when a reader asks for the sources of a medicine; nothing is judged from it.
 *
 * `seenAs` says what was read. `US-PI`, `EU-SMPC` and `GK` stand for labels and general knowledge that were not re-read: a
 * pharmacist must check what rests on them. "Recalled" marks bibliographic details that were not seen in the source.
 */
import type { Source } from './sources.ts';

export interface DrugSource extends Source {
  readonly pmcid?: string;
}

export const drugSources: Readonly<Record<string, DrugSource>> = {
  AND07: {
    citation:
      'Andersohn F, Konzen C, Garbe E. Systematic review: agranulocytosis induced by nonchemotherapy drugs. Ann Intern Med 2007;146(9):657-665.',
    doi: '10.7326/0003-4819-146-9-200705010-00009',
    pmid: '17470834',
    verified: true,
    seenAs: 'abstract',
  },
  BMJ07: {
    citation: 'Many drugs implicated in agranulocytosis (Short cuts). BMJ 2007;334:975.',
    pmcid: 'PMC1867863',
    verified: true,
    seenAs: 'full',
  },
  IBA05: {
    citation:
      'Ibáñez L, Vidal X, Ballarín E, Laporte JR. Population-based drug-induced agranulocytosis. Arch Intern Med 2005;165(8):869-874.',
    doi: '10.1001/archinte.165.8.869',
    verified: true,
    seenAs: 'abstract',
  },
  KLA98: {
    citation:
      'van der Klauw MM et al. Drug-associated agranulocytosis: 20 years of reporting in the Netherlands (1974-1994). Am J Hematol 1998;57(3):206-211.',
    verified: true,
    seenAs: 'abstract',
  },
  GAR07: {
    citation: 'Garbe E. Non-chemotherapy drug-induced agranulocytosis. Expert Opin Drug Saf 2007;6(3):323-335.',
    pmid: '17480181',
    verified: true,
    seenAs: 'abstract',
  },
  CUR17: {
    citation:
      'Curtis BR. Non-chemotherapy drug-induced neutropenia: key points to manage the challenges. Hematology Am Soc Hematol Educ Program 2017;2017(1):187-193.',
    doi: '10.1182/asheducation-2017.1.187',
    verified: true,
    seenAs: 'abstract',
  },
  ANDR17: {
    citation:
      'Andrès E et al. Non-chemotherapy drug-induced neutropenia - an update. Expert Opin Drug Saf 2017;16(11):1235-1242.',
    doi: '10.1080/14740338.2017.1376645',
    verified: true,
    seenAs: 'abstract',
  },
  ANDR19: {
    citation:
      'Andrès E et al. State of art of idiosyncratic drug-induced neutropenia or agranulocytosis, with a focus on biotherapies. J Clin Med 2019;8(9):1351.',
    doi: '10.3390/jcm8091351',
    verified: true,
    seenAs: 'abstract',
  },
  RAT21: {
    citation:
      'Rattay B, Benndorf RA. Drug-induced idiosyncratic agranulocytosis - infrequent but dangerous. Front Pharmacol 2021;12:727717.',
    doi: '10.3389/fphar.2021.727717',
    verified: true,
    seenAs: 'abstract',
  },
  NAK13: {
    citation:
      'Nakamura H, Miyauchi A, Miyawaki N, Imagawa J. Analysis of 754 cases of antithyroid drug-induced agranulocytosis over 30 years in Japan. J Clin Endocrinol Metab 2013;98(12):4776-4783.',
    doi: '10.1210/jc.2013-2569',
    verified: true,
    seenAs: 'abstract',
  },
  KOB14: {
    citation:
      'Kobayashi S et al. Characteristics of agranulocytosis as an adverse effect of antithyroid drugs in the second or later course of treatment. Thyroid 2014;24(5):796-801.',
    doi: '10.1089/thy.2013.0476',
    verified: true,
    seenAs: 'abstract',
  },
  VIC17: {
    citation:
      'Vicente N, Cardoso L, Barros L, Carrilho F. Antithyroid drug-induced agranulocytosis: state of the art on diagnosis and management. Drugs R D 2017;17(1).',
    doi: '10.1007/s40268-017-0172-1',
    verified: true,
    seenAs: 'abstract',
  },
  CHE15: {
    citation:
      'Chen PL et al. Genetic determinants of antithyroid drug-induced agranulocytosis by HLA genotyping and genome-wide association study. Nat Commun 2015;6:7633.',
    doi: '10.1038/ncomms8633',
    verified: true,
    seenAs: 'abstract, table 1',
  },
  CHE19: {
    citation:
      'Chen WT, Chi CC. Associations of HLA genotypes with antithyroid drug-induced agranulocytosis: a systematic review and meta-analysis of pharmacogenomics studies. Br J Clin Pharmacol 2019 (journal recalled).',
    verified: true,
    seenAs: 'abstract',
  },
  'L-CLOZ': {
    citation: 'Clozaril (clozapine) US prescribing information, section 5.1 Severe Neutropenia (2020 text).',
    verified: true,
    seenAs: 'section opening',
  },
  MIMSCLZ: {
    citation: 'Clozaril monograph, MIMS Malaysia, Warnings (weekly 18 weeks, then 4-weekly, and 4 weeks after stopping).',
    verified: true,
    seenAs: 'read',
  },
  MYL18: {
    citation:
      'Myles N, Myles H, Xia S et al. Meta-analysis examining the epidemiology of clozapine-associated neutropenia. 2018 (Acta Psychiatr Scand; journal recalled).',
    verified: true,
    seenAs: 'abstract',
  },
  LAH12: {
    citation:
      'Lahdelma L, Appelberg B. Clozapine-induced agranulocytosis in Finland, 1982-2007: long-term monitoring of patients is still warranted. J Clin Psychiatry 2012;73(6):837-842.',
    verified: true,
    seenAs: 'abstract',
  },
  FDACLZ25: {
    citation: 'FDA notice of 27 Aug 2025: REMS for clozapine removed effective 13 Jun 2025; ANC monitoring per label continues.',
    verified: true,
    seenAs: 'read',
  },
  BOA18: {
    citation:
      'Boazak M, Goldsmith DR, Cotes RO. Mask off? Lithium augmentation for clozapine rechallenge after neutropenia or agranulocytosis: discontinuation might be risky. Prim Care Companion CNS Disord 2018;20(6).',
    verified: true,
    seenAs: 'read in part',
  },
  SMI: {
    citation: 'SMI Adviser knowledge post: can antipsychotic medications cause neutropenia or agranulocytosis.',
    verified: true,
    seenAs: 'read',
  },
  HEI83: {
    citation: 'Heit WF. Hematologic effects of antipyretic analgesics. Drug-induced agranulocytosis. Am J Med 1983;75(5A):65-69.',
    doi: '10.1016/0002-9343(83)90234-6',
    verified: true,
    seenAs: 'abstract',
  },
  MIR23: {
    citation:
      'Kharel H et al. Mirtazapine induced neutropenia: a case report and systematic review. Hematología 2023;27(2):36-43.',
    verified: true,
    seenAs: 'abstract',
  },
  TOH95: {
    citation:
      'Tohen M et al. Blood dyscrasias with carbamazepine and valproate: a pharmacoepidemiologic study of 2,228 patients at risk. Am J Psychiatry 1995;152(3):413-418.',
    verified: true,
    seenAs: 'abstract',
  },
  'L-CBZ': {
    citation: 'Carbamazepine US boxed warning (aplastic anemia and agranulocytosis), as reproduced by BlackBoxRx.',
    verified: true,
    seenAs: 'read',
  },
  BER90: {
    citation: 'Bertolino JG. (Carbamazepine and leukopenia.) Postgrad Med 1990;88(1):183-186.',
    doi: '10.1080/00325481.1990.11716370',
    verified: true,
    seenAs: 'abstract',
  },
  EMA24MET: {
    citation:
      'EMA/CMDh: measures to minimise serious outcomes of known side effect with painkiller metamizole, 18 Sep 2024 (as published by AIFA).',
    verified: true,
    seenAs: 'read',
  },
  SHI83: {
    citation:
      'Shinar E, Hershko C. Causes of agranulocytosis in a hospital population: identification of dipyrone as an important causative agent. Isr J Med Sci 1983;19(3):225-229.',
    pmid: '6853118',
    verified: true,
    seenAs: 'abstract',
  },
  LAR94: {
    citation:
      'Larregina A et al. Incidence and probable etiology of toxic agranulocytosis in a defined population of the province of Buenos Aires (1963-1976). Medicina (B Aires) 1994;54(1):13-16.',
    verified: true,
    seenAs: 'abstract',
  },
  JAC90: {
    citation:
      'A prospective study of neutropenia induced by high doses of beta-lactam antibiotics. J Antimicrob Chemother 1990;25(3):449-453.',
    doi: '10.1093/jac/25.3.449',
    verified: true,
    seenAs: 'abstract',
  },
  NEF85: {
    citation:
      'Neftel KA, Hauser SP, Müller MR. Inhibition of granulopoiesis in vivo and in vitro by beta-lactam antibiotics. J Infect Dis 1985;152(1):90-98 (authors and pages recalled).',
    verified: true,
    seenAs: 'abstract',
  },
  PER05: {
    citation:
      'Beta-lactam-induced neutropenia. An old forgotten companion (Spanish). Enferm Infecc Microbiol Clin 2005;23(8):485-491.',
    pmid: '16185564',
    verified: true,
    seenAs: 'abstract',
  },
  CFT16: {
    citation: 'Cohort of neutropenia with extended ceftaroline therapy. (Antimicrob Agents Chemother 2016; journal recalled).',
    pmcid: 'PMC4704231',
    verified: true,
    seenAs: 'abstract',
  },
  BLA11: {
    citation:
      'Black E, Lau TTY, Ensom MHH. Vancomycin-induced neutropenia: is it dose- or duration-related? Ann Pharmacother 2011;45(5):629-638.',
    doi: '10.1345/aph.1P583',
    verified: true,
    seenAs: 'abstract',
  },
  GER02: {
    citation:
      'Gerson SL et al. Hematologic effects of linezolid: summary of clinical experience. Antimicrob Agents Chemother 2002;46(8):2723-2726.',
    doi: '10.1128/AAC.46.8.2723-2726.2002',
    verified: true,
    seenAs: 'abstract',
  },
  ASM81: {
    citation:
      'Asmar BI, Maqbool S, Dajani AS. Hematologic abnormalities after oral trimethoprim-sulfamethoxazole therapy in children. Am J Dis Child 1981;135(12):1100-1103.',
    doi: '10.1001/archpedi.1981.02130360008004',
    verified: true,
    seenAs: 'abstract',
  },
  MAR25: {
    citation:
      'Martinc B. Severe agranulocytosis during prolonged trimethoprim-sulfamethoxazole therapy in an elderly male. Int J Basic Clin Pharmacol 2025.',
    doi: '10.18203/2319-2003.ijbcp20253378',
    verified: true,
    seenAs: 'abstract',
  },
  HOR90: {
    citation:
      'Hörnsten P, Keisu M, Wiholm BE. The incidence of agranulocytosis during treatment of dermatitis herpetiformis with dapsone as reported in Sweden, 1972 through 1988. Arch Dermatol 1990;126(7):919-922.',
    doi: '10.1001/archderm.1990.01670310081011',
    verified: true,
    seenAs: 'abstract',
  },
  MSDDH: {
    citation: 'MSD Manual Professional, Dermatitis herpetiformis: dapsone monitoring (Feb 2024).',
    verified: true,
    seenAs: 'read',
  },
  MACH96: {
    citation:
      'Machet L et al. Agranulocytosis induced by dapsone prescribed for dermatitis herpetiformis. Ann Dermatol Venereol 1996;123(5):328-330.',
    pmid: '8761086',
    verified: true,
    seenAs: 'abstract',
  },
  KEK03: {
    citation:
      'Agranulocytosis due to anti-tuberculosis drugs including isoniazid and rifampicin: four cases and review (Japanese). Kekkaku 2003;78(11):683-689.',
    pmid: '14672045',
    verified: true,
    seenAs: 'title only',
  },
  'BBRX-GCV': { citation: 'Ganciclovir US boxed warning, BlackBoxRx (Sep 2018).', verified: true, seenAs: 'read' },
  MIMSCYM: { citation: 'Cymevene (ganciclovir) monograph, MIMS, Adverse reactions.', verified: true, seenAs: 'read in part' },
  DRGCV: {
    citation: 'Dr.Oracle answer quoting the ganciclovir label (first or second week; recovery 3-7 days after stopping).',
    verified: true,
    seenAs: 'secondary, low grade',
  },
  MED17: {
    citation: 'Medscape, FDA safety labeling changes April-June 2017: valganciclovir boxed warning.',
    verified: true,
    seenAs: 'read',
  },
  LEV78: {
    citation:
      'Levamisole agranulocytosis in rheumatoid arthritis, questionnaire of 88 cases; HLA-B27 (1978;4:77-83, Scilit record).',
    verified: true,
    seenAs: 'abstract',
  },
  KNO09: {
    citation:
      'Knowles L et al. Levamisole tainted cocaine causing severe neutropenia in Alberta and British Columbia. Harm Reduct J 2009;6:30.',
    verified: true,
    seenAs: 'metadata',
  },
  KAS18: {
    citation: 'Kassim T et al. A case of levamisole-induced agranulocytosis. Case Rep Hematol 2018;2018:7341835.',
    pmcid: 'PMC5828115',
    verified: true,
    seenAs: 'abstract',
  },
  ASH10LEV: {
    citation:
      'Potentially fatal neutropenia associated with the use of levamisole-adulterated cocaine. Blood 2010;116(21):3790 (abstract).',
    verified: true,
    seenAs: 'read',
  },
  CZU10: {
    citation:
      'Clinicopathologic features of agranulocytosis in the setting of levamisole-tainted cocaine. 2010 (Am J Clin Pathol; journal recalled).',
    verified: true,
    seenAs: 'abstract',
  },
  PMC5453741: {
    citation: 'Cocaine, levamisole and recurrent agranulocytosis, two cases.',
    pmcid: 'PMC5453741',
    verified: true,
    seenAs: 'abstract',
  },
  ELL84: {
    citation: 'Severe neutropenia associated with sustained-release procainamide. Ann Intern Med 1984;100(2):197-201.',
    doi: '10.7326/0003-4819-100-2-197',
    pmid: '6691661',
    verified: true,
    seenAs: 'abstract',
  },
  PRO77: {
    citation: 'Agranulocytosis associated with procainamide therapy - report of a case.',
    pmid: '596390',
    verified: true,
    seenAs: 'abstract',
  },
  'L-TICL': {
    citation: 'Ticlopidine US label: boxed warning and Warnings (as reproduced by BlackBoxRx and RecallGuide).',
    verified: true,
    seenAs: 'read',
  },
  COO83: { citation: 'Captopril-associated neutropenia. Arch Intern Med 1983.', verified: true, seenAs: 'opening' },
  CIM79: { citation: 'Cimetidine and granulocytopenia. Ann Intern Med, Feb 1979.', verified: true, seenAs: 'opening' },
  BMJ86SSZ: {
    citation:
      'Sulphasalazine for rheumatoid arthritis: toxicity in 774 patients monitored for one to 11 years. BMJ 1986;293:420-423.',
    doi: '10.1136/bmj.293.6544.420',
    verified: true,
    seenAs: 'abstract',
  },
  MAR89: {
    citation:
      'Marabani M, Madhok R, Capell HA, Hunter JA. Leucopenia during sulphasalazine treatment for rheumatoid arthritis. Ann Rheum Dis 1989;48(6):505-507.',
    doi: '10.1136/ard.48.6.505',
    verified: true,
    seenAs: 'abstract',
  },
  SSZ300: {
    citation:
      'Sulphasalazine in rheumatoid arthritis: haematological problems and changes in haematological indices associated with therapy (300 patients).',
    verified: true,
    seenAs: 'abstract',
  },
  REL19: {
    citation:
      'Relling MV et al. CPIC guideline for thiopurine dosing based on TPMT and NUDT15 genotypes: 2018 update. Clin Pharmacol Ther 2019;105(5):1095-1105.',
    doi: '10.1002/cpt.1304',
    verified: true,
    seenAs: 'abstract',
  },
  REL11: {
    citation:
      'Relling MV et al. CPIC guidelines for TPMT genotype and thiopurine dosing. Clin Pharmacol Ther 2011;89(3):387-391.',
    doi: '10.1038/clpt.2010.320',
    verified: true,
    seenAs: 'abstract',
  },
  UFNUDT: {
    citation:
      'UF Health Precision Medicine: TPMT, NUDT15 and thioguanine (2-4 weeks to steady state after each change; 4-6 weeks in poor metabolisers).',
    verified: true,
    seenAs: 'read',
  },
  'L-AZA': {
    citation: 'Azathioprine US label: boxed warning and Laboratory Tests (BlackBoxRx, DrugCentral label copy).',
    verified: true,
    seenAs: 'read',
  },
  DRMMF: {
    citation: 'Dr.Oracle answer quoting the CellCept label (risk highest days 31-180; interrupt at ANC <1.3).',
    verified: true,
    seenAs: 'secondary, low grade',
  },
  HAS10: {
    citation: 'Hastings R et al. Neutropenia in patients receiving anti-tumor necrosis factor therapy. Arthritis Care Res 2010.',
    doi: '10.1002/acr.20037',
    verified: true,
    seenAs: 'abstract',
  },
  RAJ06: {
    citation:
      'Rajakulendran S et al. Neutropenia while receiving anti-tumour necrosis factor treatment for rheumatoid arthritis. Ann Rheum Dis 2006;65(12):1678-1679.',
    doi: '10.1136/ard.2006.056176',
    verified: true,
    seenAs: 'read',
  },
  ANDR20: {
    citation: 'Andrès E et al. TNF-alpha inhibitors and neutropenia: current state of art. J Cell Immunol 2020;2(4).',
    doi: '10.33696/immunology.2.034',
    verified: true,
    seenAs: 'abstract',
  },
  IJR17: {
    citation: 'Int J Rheumatol 2017; article 9614241, Table 4: neutropenia in trials of rheumatoid arthritis drugs.',
    verified: true,
    seenAs: 'table',
  },
  RHEUM: { citation: 'RheumInfo: tocilizumab patient monitoring and management.', verified: true, seenAs: 'read' },
  DRTCZ: {
    citation: 'Dr.Oracle answer summarising tocilizumab trial neutrophil data.',
    verified: true,
    seenAs: 'secondary, low grade',
  },
  WOL10: {
    citation:
      'Wolach O, Bairey O, Lahav M. Late-onset neutropenia after rituximab treatment: case series and comprehensive review of the literature. Medicine (Baltimore) 2010;89.',
    doi: '10.1097/MD.0b013e3181f2caef',
    verified: true,
    seenAs: 'abstract',
  },
  TES11: {
    citation:
      'Late-onset neutropenia following rituximab therapy: incidence, clinical features and possible mechanisms. Expert Rev Hematol 2011;4(6):619-625.',
    doi: '10.1586/EHM.11.62',
    verified: true,
    seenAs: 'abstract',
  },
  ABD14: {
    citation:
      'Abdulkader R et al. Late-onset neutropenia in patients with rheumatoid arthritis after treatment with rituximab. J Rheumatol 2014;41(5):858-861.',
    doi: '10.3899/jrheum.130526',
    verified: true,
    seenAs: 'abstract, table 2',
  },
  AMSRAN: {
    citation:
      'An update on the incidence, risk factors and mechanisms of rituximab-associated neutropenia. Arch Med Sci (online article 152174).',
    verified: true,
    seenAs: 'introduction',
  },
  MSARD22: {
    citation:
      'Neutropenia under anti-CD20 therapy in multiple sclerosis: case series and systematic review. Mult Scler Relat Disord 2022, PII S2211-0348(22)00598-3.',
    verified: true,
    seenAs: 'abstract',
  },
  OCR19: {
    citation: 'Late-onset neutropenia following ocrelizumab therapy for multiple sclerosis. 2019.',
    verified: true,
    seenAs: 'abstract',
  },
  DMT20: {
    citation: 'Effect of disease-modifying therapies on circulating lymphocytes, Table 2. J Neurol 2020;268(7):2379-2389.',
    doi: '10.1007/s00415-019-09690-6',
    pmcid: 'PMC8217029',
    verified: true,
    seenAs: 'table',
  },
  BAR18: {
    citation: 'Lymphopenia induced by cladribine and alemtuzumab, Table 1. J Neurol 2018;265(5):1199-1209.',
    doi: '10.1007/s00415-018-8830-y',
    pmcid: 'PMC5937883',
    verified: true,
    seenAs: 'table',
  },
  ALE13: {
    citation:
      'Clinical relevance of differential lymphocyte recovery after alemtuzumab therapy for multiple sclerosis. Neurology 2013;80(1):55-61.',
    doi: '10.1212/WNL.0b013e31827b5927',
    verified: true,
    seenAs: 'abstract',
  },
  HIL11: {
    citation:
      'Hill-Cawthorne GA et al. Long-term lymphocyte reconstitution after alemtuzumab treatment of multiple sclerosis. J Neurol Neurosurg Psychiatry 2011.',
    verified: true,
    seenAs: 'abstract copy',
  },
  FOX16: {
    citation:
      'Fox RJ et al. Characterizing absolute lymphocyte count profiles in dimethyl fumarate-treated patients with MS. Neurol Clin Pract 2016;6(3):220-229.',
    doi: '10.1212/CPJ.0000000000000238',
    verified: true,
    seenAs: 'abstract',
  },
  CHA20: {
    citation:
      'Chan A et al. Lymphocyte reconstitution after DMF discontinuation in clinical trial and real-world patients with MS. Neurol Clin Pract 2020;10(6):510-519.',
    doi: '10.1212/CPJ.0000000000000800',
    verified: true,
    seenAs: 'abstract',
  },
  DMFJN21: {
    citation: 'Lymphocyte recovery after dimethyl fumarate withdrawal in relapsing MS (1034 patients). J Neurol.',
    pmcid: 'PMC8179888',
    verified: true,
    seenAs: 'abstract',
  },
  MOR16: {
    citation:
      'Mori S et al. Factors associated with myelosuppression related to low-dose methotrexate therapy for inflammatory rheumatic diseases. PLoS One 2016.',
    doi: '10.1371/journal.pone.0154744',
    verified: true,
    seenAs: 'abstract',
  },
  LAL18: {
    citation:
      'Lalevée S et al. Cytopenia induced by low-dose methotrexate: an analysis of 433 cases from the French pharmacovigilance database. Eur J Intern Med.',
    verified: true,
    seenAs: 'abstract',
  },
  CUD14: {
    citation:
      'Cudmore J, Seftel M, Sisler J, Zarychanski R. Methotrexate and trimethoprim-sulfamethoxazole: toxicity from this combination continues to occur. Can Fam Physician 2014;60(1):53-56.',
    pmid: '24452563',
    verified: true,
    seenAs: 'opening',
  },
  KWO18: {
    citation:
      'Kwon OC et al. Safety of the concomitant use of methotrexate and a prophylactic dose of trimethoprim-sulfamethoxazole. Clin Rheumatol 2018;37(12):3215-3220.',
    doi: '10.1007/s10067-018-4005-6',
    verified: true,
    seenAs: 'abstract',
  },
  PHARMALK: {
    citation:
      'Pharmacology text on marrow toxicity of alkylating agents (nadir days 6-10, recovery 14-21; nitrosoureas 4-6 weeks), web copy.',
    verified: true,
    seenAs: 'secondary',
  },
  HFM: {
    citation:
      'Holland-Frei Cancer Medicine, 5th ed. 2000, Table 146.3 Characteristic effects of drugs and treatments on bone marrow. NCBI Bookshelf NBK20962.',
    verified: true,
    seenAs: 'table',
  },
  'BBRX-CHL': {
    citation:
      'US boxed warning text on severe marrow suppression with weekly counts and extra WBC in weeks 3-6 (chlorambucil; name not shown), BlackBoxRx entry 43.',
    verified: true,
    seenAs: 'read',
  },
  'BBRX-BCNU': { citation: 'Carmustine US boxed warning, BlackBoxRx.', verified: true, seenAs: 'read' },
  'DC-BCNU': { citation: 'Carmustine monograph (ASHP), Drugs.com.', verified: true, seenAs: 'opening' },
  'BBRX-LOM': { citation: 'Lomustine US boxed warning, BlackBoxRx.', verified: true, seenAs: 'read' },
  'RG-LOM': {
    citation: 'Lomustine US label, Dosage (nadir-based adjustment), RecallGuide copy.',
    verified: true,
    seenAs: 'read',
  },
  NEU07: {
    citation:
      'The impact of thrombocytopenia from temozolomide and radiation in newly diagnosed adults with high-grade gliomas. Neuro Oncol 2007;9(1):47-52.',
    pmcid: 'PMC1828105',
    verified: true,
    seenAs: 'abstract',
  },
  'BBRX-TOP': { citation: 'Topotecan US boxed warning, BlackBoxRx (Oct 2018).', verified: true, seenAs: 'read' },
  'L-IBR': {
    citation: 'Ibrance (palbociclib) US prescribing information 9/2019, Highlights 5.1.',
    verified: true,
    seenAs: 'highlights',
  },
  'DC-IBR': { citation: 'Ibrance monograph (ASHP), Drugs.com.', verified: true, seenAs: 'opening' },
  PAL20: {
    citation: 'Palbociclib dose modification and haematological adverse events, pooled PALOMA trials. Breast Cancer Res 2020.',
    doi: '10.1186/s13058-020-01263-0',
    verified: true,
    seenAs: 'introduction',
  },
  JONS20: {
    citation: 'Treatment-emergent neutropenia with ribociclib or palbociclib, retrospective analysis, conference report 2020.',
    verified: true,
    seenAs: 'read',
  },
  'L-LEN': {
    citation: 'Lenalidomide US label, section 6 list naming Hematologic Toxicity as boxed warning (DrugCentral copy).',
    verified: true,
    seenAs: 'opening',
  },
  GIA08: {
    citation:
      'Giagounidis A et al. Practical recommendations on the use of lenalidomide in the management of myelodysplastic syndromes. Ann Hematol 2008;87(5):345-352.',
    doi: '10.1007/s00277-008-0449-0',
    verified: true,
    seenAs: 'abstract',
  },
  'L-TROD': {
    citation: 'Trodelvy (sacituzumab govitecan) US prescribing information, SPL of 31 Mar 2025.',
    verified: true,
    seenAs: 'header',
  },
  'BBRX-SG': { citation: 'Sacituzumab govitecan US boxed warning, BlackBoxRx (May 2020).', verified: true, seenAs: 'read' },
  INPH: {
    citation: 'InpharmD answer quoting Trodelvy label, UGT1A1 genotype data (701 patients).',
    verified: true,
    seenAs: 'read',
  },
  RUG22: {
    citation:
      'Rugo HS et al. Safety analyses from the phase 3 ASCENT trial of sacituzumab govitecan in metastatic triple-negative breast cancer. NPJ Breast Cancer 2022;8:98.',
    doi: '10.1038/s41523-022-00467-1',
    verified: true,
    seenAs: 'abstract',
  },
  JAI23: {
    citation: 'How I treat cytopenias after CAR T-cell therapy. Blood 2023;141(20):2460.',
    verified: true,
    seenAs: 'abstract',
  },
  REJ21: {
    citation: 'Rejeski K et al. CAR-HEMATOTOX: prolonged neutropenia after CD19 CAR-T.',
    pmcid: 'PMC8893508',
    verified: true,
    seenAs: 'abstract',
  },
  AXI21: {
    citation: 'Immune reconstitution and infections after axicabtagene ciloleucel (85 patients). Haematologica.',
    pmcid: 'PMC8017820',
    verified: true,
    seenAs: 'abstract',
  },
  FRI20: {
    citation: 'Hematopoietic recovery in patients receiving CAR T-cell therapy. Blood Adv 2020;4(15):3776.',
    verified: true,
    seenAs: 'abstract',
  },
  ICI20: {
    citation:
      'Challenges in diagnosis and management of neutropenia upon exposure to immune-checkpoint inhibitors: meta-analysis of a rare immune-related adverse side effect. BMC Cancer 2020.',
    doi: '10.1186/s12885-020-06763-y',
    verified: true,
    seenAs: 'abstract, table 2',
  },
  OMAR20: {
    citation:
      'Omar NE et al. Diagnosis and management of hematological adverse events induced by immune checkpoint inhibitors: a systematic review. Front Immunol 2020;11:1354.',
    doi: '10.3389/fimmu.2020.01354',
    verified: true,
    seenAs: 'abstract',
  },
  SUI18: {
    citation:
      'Sui JD et al. Risk of hematologic toxicities with PD-1 inhibitors in cancer patients: a meta-analysis. Drug Des Devel Ther 2018;12:1645-1657.',
    doi: '10.2147/DDDT.S167077',
    verified: true,
    seenAs: 'abstract',
  },
  'L-FERR': {
    citation: 'Ferriprox oral solution US label, boxed warning (updated 31 Mar 2025), DailyMed.',
    verified: true,
    seenAs: 'read',
  },
  'BBRX-DFP': { citation: 'Deferiprone US boxed warning and section 5.1 text, BlackBoxRx.', verified: true, seenAs: 'read' },
  'GLO-DFP': { citation: 'Ferriprox label text (older), GlobalRPh copy.', verified: true, seenAs: 'read' },
  COP07: {
    citation: 'Copper deficiency causes reversible myelodysplasia. Am J Hematol 2007;82(7):625-630.',
    doi: '10.1002/ajh.20864',
    verified: true,
    seenAs: 'abstract',
  },
  COP18: {
    citation: 'Copper deficiency anemia: review article. Ann Hematol 2018.',
    doi: '10.1007/s00277-018-3407-5',
    verified: true,
    seenAs: 'abstract',
  },
  WIL05: {
    citation: 'Willis MS et al. Zinc-induced copper deficiency. Am J Clin Pathol 2005.',
    doi: '10.1309/V6GVYW2QTYD5C5PJ',
    verified: true,
    seenAs: 'abstract',
  },
  ALS20: {
    citation:
      'Alshehri S, Eljaaly K, Alshibani M, Katz M. Impact of single-dose systemic glucocorticoids on blood leukocytes in hospitalized adults. J Appl Hematol 2020;11(3):116-121.',
    verified: true,
    seenAs: 'abstract',
  },
  SHO81: {
    citation:
      'Shoenfeld Y, Gurewich Y, Gallant LA, Pinkhas J. Prednisone-induced leukocytosis (Am J Med 1981; journal recalled).',
    verified: true,
    seenAs: 'abstract copy',
  },
  BMCLI: {
    citation:
      'Clozapine rechallenge and initiation despite neutropenia: a practical, step-by-step guide, Table 3. BMC Psychiatry 2020.',
    doi: '10.1186/s12888-020-02592-2',
    verified: true,
    seenAs: 'table',
  },
  AYD16: {
    citation:
      'Aydin M, Ilhan BC et al. Continuing clozapine treatment with lithium in schizophrenic patients with neutropenia or leukopenia. Ther Adv Psychopharmacol 2016;6(1):33-38.',
    doi: '10.1177/2045125315624063',
    verified: true,
    seenAs: 'abstract',
  },
  WAOCP: {
    citation:
      'Leucogen tablets at 60 mg three times per day are safe and effective to control febrile neutropenia. Asian Pac J Cancer Prev, article 29949.',
    verified: true,
    seenAs: 'abstract',
  },
  SHRAM: {
    citation: 'Leucogenum, drug description (chemical name, dose, indications), Ukrainian drug compendium.',
    verified: true,
    seenAs: 'read',
  },
  CNENC: {
    citation:
      'General drugs that raise leukocytes (一般药物), Chinese medical encyclopaedia entry: 利可君, 小檗胺, 维生素B4, 鲨肝醇.',
    verified: true,
    seenAs: 'read',
  },
  SOOLUN: {
    citation: 'Trial of 强力升白片 v 利血生 + 鲨肝醇 in chemotherapy leukopenia, Chinese abstract.',
    verified: true,
    seenAs: 'abstract',
  },
  XYWY: {
    citation: 'Chinese patient question-and-answer page on 地榆升白片 and 鲨肝醇.',
    verified: true,
    seenAs: 'read, low grade',
  },
  BEN91: {
    citation:
      'Bénichou C, Solal-Céligny P. Standardization of definitions and criteria for causality assessment of adverse drug reactions. Drug-induced blood cytopenias: report of an international consensus meeting. Nouv Rev Fr Hematol 1991 (volume recalled: 33:257-262).',
    verified: true,
    seenAs: 'abstract',
  },
  MEDALG: {
    citation: 'Criteria for the diagnosis of drug-induced agranulocytosis (summary of BEN91), Medical Algorithms.',
    verified: true,
    seenAs: 'read',
  },
  UMC: {
    citation: 'WHO-UMC causality categories, Uppsala Monitoring Centre, as tabulated in F1000Research 2018;7:243 (Box 2).',
    verified: true,
    seenAs: 'table',
  },
  NAR81: {
    citation:
      'Naranjo CA, Busto U, Sellers EM et al. A method for estimating the probability of adverse drug reactions. Clin Pharmacol Ther 1981;30(2):239-245.',
    doi: '10.1038/clpt.1981.154',
    pmid: '7249508',
    verified: true,
    seenAs: 'table copies',
  },
  VDK99: {
    citation:
      'van der Klauw MM, Goudsmit R, Halie MR et al. A population-based case-cohort study of drug-associated agranulocytosis. Arch Intern Med 1999;159(4):369-374 (pages recalled).',
    doi: '10.1001/archinte.159.4.369',
    verified: true,
    seenAs: 'abstract',
  },
  ADRAC07: {
    citation: 'Mirtazapine and blood dyscrasias. Australian Adverse Drug Reactions Bulletin 2007, as reproduced by Xagena.',
    verified: true,
    seenAs: 'read',
  },
  CHAN04: {
    citation:
      'Leflunomide-associated pancytopenia with or without methotrexate (18 cases). Ann Pharmacother 2004;38(7-8):1206-1211.',
    doi: '10.1345/aph.1E012',
    verified: true,
    seenAs: 'abstract',
  },
  MCE07: {
    citation:
      'McEwen J, Purcell PM, Hill RL, Calcino LJ, Riley CG. The incidence of pancytopenia in patients taking leflunomide alone or with methotrexate. Pharmacoepidemiol Drug Saf 2007;16(1):65-73.',
    doi: '10.1002/pds.1236',
    verified: true,
    seenAs: 'abstract',
  },
  MAL18: {
    citation:
      'Malik S, Lally J, Ajnakina O et al. Sodium valproate and clozapine induced neutropenia: a case control study using register data. Schizophr Res 2018;195:267-273.',
    doi: '10.1016/j.schres.2017.08.041',
    verified: true,
    seenAs: 'abstract',
  },
  TWVAL23: {
    citation:
      'Valproate-related neutropenia and lithium-related leukocytosis in patients treated with clozapine: a retrospective cohort study. BMC Psychiatry 2023.',
    doi: '10.1186/s12888-023-04659-2',
    verified: true,
    seenAs: 'abstract',
  },
  RET10: {
    citation:
      'Rettenbacher MA, Hofer A, Kemmler G, Fleischhacker WW. Neutropenia induced by second generation antipsychotics: a prospective investigation. Pharmacopsychiatry 2010;43(2):41-44.',
    doi: '10.1055/s-0030-1249071',
    verified: true,
    seenAs: 'abstract',
  },
  TNF21: {
    citation: 'Haematological complications from systemic TNF blockade, Table 1. Front Immunol 2021;12:661900.',
    doi: '10.3389/fimmu.2021.661900',
    pmcid: 'PMC8155636',
    verified: true,
    seenAs: 'table',
  },
  ETNLBL: {
    citation:
      'Etanercept US label text (older), Hematologic Events, as reproduced by HealthScout; EU text on the anakinra combination as quoted in a translation corpus.',
    verified: true,
    seenAs: 'read',
  },
  ETNMIMS: { citation: 'Etanercept (Etarfion) monograph, MIMS Indonesia, Drug interactions.', verified: true, seenAs: 'read' },
  FDADPD26: {
    citation:
      'FDA safety labelling update for capecitabine and fluorouracil on dihydropyrimidine dehydrogenase deficiency (boxed warning), 5 Feb 2026, as reported by Epocrates, ACCC, Oncology Nursing News and ClinPGx (capecitabine label change of October 2025).',
    verified: true,
    seenAs: 'read (secondary)',
  },
  URID18: {
    citation:
      'Brutcher E et al. 5-Fluorouracil and capecitabine: assessment and treatment of uncommon early-onset severe toxicities. Clin J Oncol Nurs 2018;22(6):627-634.',
    doi: '10.1188/18.CJON.627-634',
    verified: true,
    seenAs: 'abstract',
  },
  RIT20: {
    citation:
      'Ritodrine-induced agranulocytosis: a case report and literature review (47 cases, Table 2). Case Rep Obstet Gynecol 2020; article 5846161.',
    verified: true,
    seenAs: 'table, abstract',
  },
  SSD87: {
    citation:
      'Leukopenia secondary to silver sulfadiazine: frequency, characteristics and clinical consequences. Am Surg 1987;53(9):515-517.',
    pmid: '3631764',
    verified: true,
    seenAs: 'abstract',
  },
  SSDPI: {
    citation: 'Silvadene cream US label, Adverse Reactions (Pfizer Medical Information).',
    verified: true,
    seenAs: 'read',
  },
  SSDFUL09: {
    citation: 'Fuller FW. The side effects of silver sulfadiazine. J Burn Care Res 2009;30(3):464-470.',
    doi: '10.1097/BCR.0b013e3181a28c9b',
    verified: true,
    seenAs: 'abstract',
  },
  TWHF16: {
    citation:
      'Zhang C et al. Safety profiles of Tripterygium wilfordii Hook F: a systematic review and meta-analysis. Front Pharmacol 2016;7:402.',
    doi: '10.3389/fphar.2016.00402',
    verified: true,
    seenAs: 'abstract',
  },
  TWHF22: {
    citation:
      'Fatal Tripterygium wilfordii myelosuppression in end-stage renal disease, case report. Front Med 2022; article 1036422.',
    doi: '10.3389/fmed.2022.1036422',
    verified: true,
    seenAs: 'abstract',
  },
  ALKN23: {
    citation: 'Anaplastic lymphoma kinase inhibitor-induced neutropenia: a systematic review. Cancers 2023;15(20):4940.',
    doi: '10.3390/cancers15204940',
    verified: true,
    seenAs: 'abstract',
  },
  LAZAINT: { citation: 'Azathioprine US label, Drug Interactions (Medlibrary copy).', verified: true, seenAs: 'read' },
  XOJP: {
    citation:
      'Azathioprine with uric acid synthesis inhibitors: case and package-insert review (Japanese journal, 2021, vol. 41 no. 2).',
    verified: true,
    seenAs: 'abstract',
  },
  MTXPI: {
    citation: 'Methotrexate injection US prescribing information, section 7 (Pfizer Medical Information).',
    verified: true,
    seenAs: 'read',
  },
  PEMLILLY: { citation: 'Alimta (pemetrexed): concurrent use with NSAIDs (Lilly Medical).', verified: true, seenAs: 'read' },
  PEMMIMS: { citation: 'Pemetrexed (Pemex) monograph, MIMS Philippines, Drug interactions.', verified: true, seenAs: 'read' },
  VALMIMS: {
    citation: 'Valganciclovir monographs (Valgan, Singapore; Valvir, Philippines), MIMS, Drug interactions.',
    verified: true,
    seenAs: 'read',
  },
  GCVTMP: {
    citation: 'Trimethoprim with valganciclovir, Drugs.com professional interaction report.',
    verified: true,
    seenAs: 'read',
  },
  ZDVMIMS: { citation: 'Retrovir monograph, MIMS Hong Kong, Drug interactions.', verified: true, seenAs: 'read' },
  ZDVTAB: {
    citation: 'Zidovudine interaction table, HIV textbook web copy (guwsmedical).',
    verified: true,
    seenAs: 'read (secondary)',
  },
  AIDSMAP: { citation: 'Zidovudine drug interactions, aidsmap archive.', verified: true, seenAs: 'read (secondary)' },
  GAS08: {
    citation:
      'Gasasira AF et al. High risk of neutropenia in HIV-infected children following treatment with artesunate plus amodiaquine for uncomplicated malaria in Uganda. Clin Infect Dis 2008;46(7):985-991.',
    doi: '10.1086/529192',
    verified: true,
    seenAs: 'abstract',
  },
  HUNG05: {
    citation:
      'Fatal interaction between clarithromycin and colchicine in patients with renal insufficiency: a retrospective study. Clin Infect Dis 2005 (journal recalled).',
    doi: '10.1086/431592',
    pmid: '16007523',
    verified: true,
    seenAs: 'abstract',
  },
  ZAP20: {
    citation:
      'Villa Zapata L et al. Evidence of clinically meaningful drug-drug interaction with concomitant use of colchicine and clarithromycin (Drug Saf 2020; journal recalled).',
    verified: true,
    seenAs: 'abstract',
  },
  BRIVCH: { citation: 'Brivudine with fluorouracil, Swiss interaction data set entry 2526.', verified: true, seenAs: 'read' },
  CAPCH: { citation: 'Capecitabine Swiss product information, Contraindications.', verified: true, seenAs: 'read' },
  CAMPTO: { citation: 'Campto (irinotecan) monograph, MIMS Malaysia, Drug interactions.', verified: true, seenAs: 'read' },
  ATVIRI: { citation: 'Atazanavir with irinotecan, Drugs.com professional interaction report.', verified: true, seenAs: 'read' },
  SHI16: {
    citation:
      'Shinoda Y et al. Potential drug interaction between paclitaxel and clopidogrel. Biomed Rep 2016;5:141-145 (volume recalled).',
    doi: '10.3892/br.2016.685',
    verified: true,
    seenAs: 'abstract',
  },
  NAVMIMS: { citation: 'Navelbine monograph, MIMS Philippines, Drug interactions.', verified: true, seenAs: 'read' },
  VINBK: {
    citation: 'Azoles with vinca alkaloids, interaction handbook web copy (vibore 1678).',
    verified: true,
    seenAs: 'read (secondary)',
  },
  AZOLE23: {
    citation: 'Azole antifungals with haematological cancer drugs, Table 3.',
    pmcid: 'PMC10238801',
    verified: true,
    seenAs: 'table',
  },
  IBRPI: {
    citation: 'Ibrance (palbociclib) US prescribing information, section 7 (Pfizer Medical Information).',
    verified: true,
    seenAs: 'read',
  },
  PALPK: { citation: 'Palbociclib exposure and toxicity, preprint (Authorea 485356).', verified: true, seenAs: 'abstract' },
  VENPOS: {
    citation:
      'Agarwal SK et al. Management of venetoclax-posaconazole interaction in acute myeloid leukemia patients: evaluation of dose adjustments (Clin Ther 2017; journal recalled).',
    verified: true,
    seenAs: 'abstract',
  },
  RUXFLU: {
    citation: 'Fluconazole with ruxolitinib, Drugs.com professional interaction report.',
    verified: true,
    seenAs: 'read',
  },
  XELJPI: {
    citation: 'Xeljanz (tofacitinib) US prescribing information, section 7 (Pfizer Medical Information).',
    verified: true,
    seenAs: 'read',
  },
  BARIPK: {
    citation: 'Baricitinib product text on probenecid and leflunomide, web copy.',
    verified: true,
    seenAs: 'read (secondary)',
  },
  OLAMIMS: { citation: 'Lynparza monograph, MIMS Indonesia, Precautions and interactions.', verified: true, seenAs: 'read' },
  CIMNU: {
    citation: 'Cimetidine with carmustine or lomustine, Drugs.com professional interaction report (Selker 1978, Volkin 1982).',
    verified: true,
    seenAs: 'read',
  },
  CCNURX: { citation: 'Lomustine precautions, RxReasoner.', verified: true, seenAs: 'read' },
  APS98: {
    citation:
      'Apseloff G et al. Comparison of azithromycin and clarithromycin in their interactions with rifabutin in healthy volunteers. J Clin Pharmacol 1998;38(9):830-835.',
    verified: true,
    seenAs: 'abstract',
  },
  HAF98: {
    citation:
      'Hafner R et al. Tolerance and pharmacokinetic interactions of rifabutin and clarithromycin in HIV-infected volunteers. Antimicrob Agents Chemother 1998;42(3):631-639.',
    verified: true,
    seenAs: 'abstract',
  },
  DFPWMD: {
    citation:
      'Deferiprone with selected myelosuppressive agents (from the Ferriprox US label of Feb 2020), WebMD interaction page.',
    verified: true,
    seenAs: 'read (secondary)',
  },
  ACVMMF: {
    citation: 'Aciclovir and mycophenolate, interaction handbook web copy (medpill 10040).',
    verified: true,
    seenAs: 'read (secondary)',
  },
  EPIBOX: {
    citation: 'Epirubicin US boxed warning text, as reproduced by Themeditary.',
    verified: true,
    seenAs: 'read (secondary)',
  },
  FHIRRT: {
    citation: 'HL7 FHIR R4 value set route-codes 4.0.1 (SNOMED CT route codes), as embedded in a public repository.',
    verified: true,
    seenAs: 'read',
  },
  RXNPR: {
    citation:
      'RxNorm Prescribable Content of 6 Oct 2025, per-ingredient extract (public repository davidanderson3/rxnorm-ingredients, letters 0-9 and B-Z). RxNorm normalised names and codes are produced by the US National Library of Medicine.',
    verified: true,
    seenAs: 'data',
  },
  NDC20: {
    citation:
      'Kury F. ndc_map, FDA NDC directory with RxNorm ingredients, 17 Jun 2020 (public repository fabkury/ndc_map; CC BY-NC-SA 4.0: used to check and to find code-to-ingredient facts, file not redistributed).',
    verified: true,
    seenAs: 'data',
  },
  SIDER41: {
    citation:
      'Kuhn M, Letunic I, Jensen LJ, Bork P. The SIDER database of drugs and side effects (SIDER 4.1). Nucleic Acids Res 2016;44(D1):D1075-D1079. Label-derived data; a key here means the label set of that drug lists a white-cell or marrow term.',
    verified: true,
    seenAs: 'data, joined by program',
  },
  'US-PI': {
    citation:
      "Current US prescribing information of the row's product(s) (DailyMed): Boxed Warning, Warnings and Precautions, Adverse Reactions, Dosage modifications.",
    verified: false,
    seenAs: 'not re-read',
  },
  'EU-SMPC': {
    citation: "EU summary of product characteristics of the row's product(s): sections 4.4 and 4.8.",
    verified: false,
    seenAs: 'not re-read',
  },
  GK: { citation: 'No source opened: general clinical knowledge.', verified: false, seenAs: 'none' },
};
