/**
 * Every publication that the rules cite, once. Machine-drafted; no clinician has signed it.
 *
 * `verified`: the text was seen in public material, as far as `seenAs` says (an abstract, a table, a quoting page). Entries that
 * are not verified, `gk` (general knowledge) above all, must be confirmed before anyone relies on them.
 */
export interface Source {
  readonly citation: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly url?: string;
  readonly verified: boolean;
  /** How much of it was read. */
  readonly seenAs?: string;
}

export const sources = {
  'seed-2024': {
    citation:
      'Tang Zhuo; Zhang Xiao Le; Zhao Xin Lan; Zhang Jun Jun. What causes leukopenia? (and related answers). Patient-education page, updated 1 Sep 2024. The text that the project started from.',
    verified: true,
    seenAs: 'full text',
  },
  gk: {
    citation: 'General haematology knowledge; no source was checked. Needs confirmation at clinical sign-off.',
    verified: false,
  },
  'boxer-2012': {
    citation: 'Boxer LA. How to approach neutropenia. Hematology Am Soc Hematol Educ Program 2012;2012:174.',
    url: 'https://ashpublications.org/hematology/article/2012/1/174/83833',
    verified: true,
    seenAs: 'abstract and opening',
  },
  'newburger-2016': {
    citation:
      'Newburger PE. Review of autoimmune and other acquired neutropenias. Hematology Am Soc Hematol Educ Program 2016;(1):38-42.',
    url: 'https://ouci.dntb.gov.ua/en/works/lo8XnbQ9',
    verified: true,
    seenAs: 'abstract',
  },
  'ash-2017-congenital': {
    citation:
      'New monogenic disorders identify more pathways to neutropenia. Hematology Am Soc Hematol Educ Program 2017;(1):172.',
    url: 'https://ashpublications.org/hematology/article/2017/1/172/21132',
    verified: true,
    seenAs: 'abstract; authors not shown',
  },
  'fioredda-2023': {
    citation:
      'Fioredda F, Skokowa J, Tamary H, et al. The European guidelines on diagnosis and management of neutropenia in adults and children: a consensus between EHA and the EuNet-INNOCHRON COST Action. HemaSphere 2023;7(4):e872.',
    doi: '10.1097/HS9.0000000000000872',
    pmid: '37008163',
    url: 'https://doaj.org/article/8d24a5729708435dac85ec75944ea448',
    verified: true,
    seenAs: 'abstract only; numeric cut-offs of the full text not seen',
  },
  pmc8432397: {
    citation: 'Mini-review: a proposed approach to isolated neutropenia in the adult patient. PMC8432397.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8432397',
    verified: true,
    seenAs: 'abstract and introduction',
  },
  'cin-2017': {
    citation: 'Review of chronic idiopathic and autoimmune neutropenia (neutropenia of at least 3 months). PMC5380401.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5380401',
    verified: true,
    seenAs: 'abstract',
  },
  'tefferi-2005': {
    citation:
      'Tefferi A, Hanson CA, Inwards DJ. How to interpret and pursue an abnormal complete blood cell count in adults. Mayo Clin Proc 2005;80:923.',
    doi: '10.4065/80.7.923',
    verified: true,
    seenAs: 'abstract',
  },
  'ctcae-v5': {
    citation:
      'US National Cancer Institute. Common Terminology Criteria for Adverse Events (CTCAE) v5.0, 27 Nov 2017: white blood cell, neutrophil, lymphocyte and CD4 lymphocytes decreased.',
    verified: true,
    seenAs:
      'grade wording reproduced in public code (incl. clinical-trial grading test suite) and in a methods section (lymphocytes); the NCI file itself not opened',
  },
  'asco-idsa-2018': {
    citation:
      'Taplitz RA, Kennedy EB, Bow EJ, et al. Antimicrobial prophylaxis for adult patients with cancer-related immunosuppression: ASCO and IDSA guideline update. J Clin Oncol 2018;36(30):3043-54.',
    doi: '10.1200/jco.18.00374',
    pmid: '30179565',
    verified: true,
    seenAs: 'neutropenia grade definition as quoted by a professional glossary',
  },
  'idsa-2010': {
    citation:
      'Freifeld AG, et al. IDSA clinical practice guideline: antimicrobial agents in neutropenic patients with cancer (2010 update, publ. 2011). Definition of fever and neutropenia; profound <0.1.',
    url: 'https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD012184/abstract',
    verified: true,
    seenAs: 'definition as quoted by a Cochrane protocol and two hospital/education pages',
  },
  'nccn-mgf': {
    citation:
      'NCCN Myeloid Growth Factors guideline (JNCCN 2009;7:64): neutropenia <0.5, or <1.0 and falling to <=0.5 within 48 h; febrile neutropenia >=38.3 Cel, or >=38.0 Cel over 1 h.',
    url: 'https://jnccn.org/view/journals/jnccn/7/1/article-p64.xml',
    verified: true,
    seenAs: 'overview paragraph',
  },
  'esmo-fn': {
    citation:
      'ESMO definition of febrile neutropenia: oral temperature >38.5 Cel, or two consecutive readings >38.0 Cel over 2 h, with ANC <0.5 or expected <0.5.',
    verified: true,
    seenAs: 'secondary page quoting ESMO',
  },
  'nice-ng-fn': {
    citation:
      'NICE neutropenic sepsis definition: neutrophils 0.5 or lower on anticancer treatment plus temperature >38 Cel or signs of significant sepsis.',
    verified: true,
    seenAs: 'secondary page quoting NICE',
  },
  'merz-2023': {
    citation:
      'Merz LE, Osei MA, Story CM, et al. Development of Duffy null-specific absolute neutrophil count reference ranges. JAMA 2023;329(23):2088-9.',
    doi: '10.1001/jama.2023.7467',
    pmid: '37338884',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10282887',
    verified: true,
    seenAs: 'opening',
  },
  'hibbs-2025': {
    citation:
      'Hibbs SP, Chipare I, Halawani AJ, et al. Multinational assessment of absolute neutrophil counts and white blood cell counts among healthy Duffy null adults. Blood 2025.',
    doi: '10.1182/blood.2025029359',
    url: 'https://orca.cardiff.ac.uk/id/eprint/182389',
    verified: true,
    seenAs: 'abstract with reference intervals',
  },
  'duffy-child-2023': {
    citation: 'Absolute neutrophil count nadir in healthy Duffy-null children. Blood Adv 2023;7(15):4182.',
    url: 'https://ashpublications.org/bloodadvances/article/7/15/4182/496184',
    verified: true,
    seenAs: 'opening; naming (DANC)',
  },
  'duffy-us-abstract': {
    citation:
      'Multi-site US study of WBC/ANC in healthy Duffy-null adults and children (conference abstract): 28.6% ANC <2.0, 13.6% <1.5, 2.5% <1.0.',
    verified: true,
    seenAs: 'abstract; address not shown',
  },
  'aafp-cw-526': {
    citation:
      'Choosing Wisely recommendation 526 (AAFP collection): Duffy-null phenotype and low ANC; no further tests when asymptomatic.',
    url: 'https://www.aafp.org/pubs/afp/collections/choosing-wisely/526.html',
    verified: true,
    seenAs: 'recommendation text',
  },
  'clozapine-jcp-2025': {
    citation:
      'Clozapine monitoring in a post-REMS world: some guidance for clinicians. J Clin Psychiatry 2025. Quotes the FDA notice of 24 Feb 2025.',
    url: 'https://www.psychiatrist.com/jcp/clozapine-monitoring-post-rems-world-some-guidance-for-clinicians',
    verified: true,
    seenAs: 'opening',
  },
  'clozapine-2022': {
    citation: 'Review of clozapine adverse effects with the US prescribing-information ANC tables. CNS Drugs 2022;36(7):659-79.',
    doi: '10.1007/s40263-022-00932-2',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9243911/table/Tab6',
    verified: true,
    seenAs: 'tables 6 and 7',
  },
  'clozaril-pi': {
    citation:
      'Clozaril US prescribing information (rev. 2020), section 5.1: ANC = WBC x (segs + bands); risk greatest in first 18 weeks.',
    url: 'https://rxreasoner.com/monographs/clozaril/precautions',
    verified: true,
    seenAs: 'section text',
  },
  'clozapine-my': {
    citation:
      'Clozaril product information (Malaysia): start only if WBC >=3.5 and ANC >=2.0; weekly for 18 weeks, then at least every 4 weeks.',
    verified: true,
    seenAs: 'warning text',
  },
  'sa-health': {
    citation: 'SA Health (South Australia). Neutropenia (adult) clinical prioritisation criteria.',
    url: 'https://www.sahealth.sa.gov.au/wps/wcm/connect/public+content/sa+health+internet/services/outpatients/cpc/specialities/haematology/neutropenia+adult+cpc',
    verified: true,
    seenAs: 'page',
  },
  'nhs-borders': {
    citation: 'NHS Borders RefHelp: neutropenia. Right Decisions for Health and Care.',
    url: 'https://www.rightdecisions.scot.nhs.uk/borders-ref-help-toolkit/haematology/neutropenia',
    verified: true,
    seenAs: 'page',
  },
  'nhs-lothian': {
    citation: 'NHS Lothian RefHelp: neutropenia (mod. Sep 2024).',
    url: 'https://apps.nhslothian.scot/refhelp/guidelines/haematology/neutropenia/',
    verified: true,
    seenAs: 'page',
  },
  'nhs-devon': {
    citation: 'North & East Devon formulary and referral: neutropenia.',
    url: 'https://northeast.devonformularyguidance.nhs.uk/referral-guidance/northern-locality/haematology/neutropenia',
    verified: true,
    seenAs: 'page',
  },
  ng12: {
    citation:
      'Macmillan rapid referral guidelines summarising NICE NG12 (haematological cancer): very urgent full blood count within 48 h; immediate referral if count or film reported as acute leukaemia.',
    url: 'https://macmillan.org.uk/healthcare-professionals/cancer-pathways/prevention-and-diagnosis/rapid-referral-guidelines/haematological-cancer',
    verified: true,
    seenAs: 'page',
  },
  'eular-acr-2019': {
    citation:
      'Aringer M, Costenbader K, Daikh D, et al. 2019 EULAR/ACR classification criteria for systemic lupus erythematosus. Ann Rheum Dis 2019;78:1151-9; Arthritis Rheumatol 2019;71:1400-12.',
    doi: '10.1136/annrheumdis-2018-214819',
    verified: true,
    seenAs: 'table 1 of definitions (WBC <4.0, platelets <100, fever >38.3 Cel, ANA >=1:80)',
  },
  'hlh-2004': {
    citation:
      'HLH-2004 diagnostic criteria as tabulated in Blood and in Jordan MB, et al. How I treat hemophagocytic lymphohistiocytosis. Blood 2011;118:4041-52.',
    doi: '10.1182/blood-2011-03-278127',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3204727/table/T1',
    verified: true,
    seenAs: 'tables',
  },
  hscore: {
    citation:
      'HScore (Fardet et al. 2014) as tabulated in Cureus 2023;15(3):e36140 and Case Rep Crit Care 2017:5304180; best cut-off 169.',
    doi: '10.7759/cureus.36140',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10101193/table/TAB1',
    verified: true,
    seenAs: 'tables',
  },
  'aa-bsh': {
    citation:
      'Killick SB, Bown N, Cavenagh J, et al. Guidelines for the diagnosis and management of adult aplastic anaemia. Br J Haematol 2016;172:187-207 (modified Camitta criteria).',
    url: 'https://medicalcriteria.com/web/aplastic-anemia/',
    verified: true,
    seenAs: 'criteria as quoted by two criteria pages',
  },
  'aa-bmj': {
    citation:
      'BMJ Best Practice: aplastic anaemia criteria (Hb <100 g/L, platelets <50, ANC <1.5; severe: reticulocytes <60 automated, platelets <20, ANC <0.5; very severe ANC <0.2).',
    verified: true,
    seenAs: 'criteria page',
  },
  'vicente-2017': {
    citation:
      'Vicente N, Cardoso L, Barros L, Carrilho F. Antithyroid drug-induced agranulocytosis: state of the art on diagnosis and management. Drugs R D 2017;17(1).',
    doi: '10.1007/s40268-017-0172-1',
    verified: true,
    seenAs: 'abstract and key points',
  },
  'clauna-2016': {
    citation:
      'Clauna-Lumanta MM, Yao C, Bolinao JF. Effects of G-CSF on recovery time in antithyroid drug-induced agranulocytosis. J ASEAN Fed Endocr Soc 2016.',
    url: 'https://asean-endocrinejournal.org/index.php/JAFES/article/download/298/774',
    verified: true,
    seenAs: 'abstract',
  },
  'aggarwal-2016': {
    citation:
      'Aggarwal N, Tee SA, Saqib W, et al. Treatment of hyperthyroidism with antithyroid drugs corrects mild neutropenia in Graves disease. Clin Endocrinol (Oxf) 2016.',
    pmid: '27291145',
    verified: true,
    seenAs: 'abstract',
  },
  'scappaticcio-2021': {
    citation:
      'Scappaticcio L, Maiorino MI, Maio A, et al. Neutropenia in patients with hyperthyroidism: systematic review and meta-analysis. Clin Endocrinol 2021;94:473-83.',
    pmid: '32799342',
    verified: true,
    seenAs: 'abstract',
  },
  'davis-lab': {
    citation:
      "Davis's Comprehensive Handbook of Laboratory and Diagnostic Tests: CBC, WBC count and differential (age table; immature granulocyte definition).",
    url: 'http://www.labdxtest.com/labdxtest/ub/view/Davis-Lab-and-Diagnostic-Tests/425250/all/Complete_Blood_Count__WBC_Count_and_Differential',
    verified: true,
    seenAs: 'table',
  },
  infantools: {
    citation: 'Infant white-cell reference table (WBC 9-35 day 1; 5-21 day 7; 5-19 day 30).',
    url: 'https://infantools.com/leucocytes/',
    verified: true,
    seenAs: 'table',
  },
  'neonatal-anc-review': {
    citation:
      'Review of neutropenia and neutrophilia in preterm infants (Manroe and Mouzinho charts; ANC = WBC x (segs + bands)). PMC4423541.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4423541',
    verified: true,
    seenAs: 'opening',
  },
  'manroe-1979': {
    citation:
      'Manroe BL, Weinberg AG, Rosenfeld CR, Browne R. The neonatal blood count in health and disease. I. Reference values for neutrophilic cells. J Pediatr 1979;95:89-98.',
    verified: true,
    seenAs: 'abstract',
  },
  'mouzinho-1994': {
    citation:
      'Mouzinho A, Rosenfeld CR, Sanchez PJ, Risser R. Revised reference ranges for circulating neutrophils in very-low-birth-weight neonates (61 h-28 d: 1.1-6.0).',
    verified: true,
    seenAs: 'abstract',
  },
  'schmutz-2008': {
    citation:
      'Expected ranges for blood neutrophil concentrations of neonates: the Manroe and Mouzinho charts revisited. J Perinatol 2008.',
    doi: '10.1038/sj.jp.7211916',
    verified: true,
    seenAs: 'abstract',
  },
  dallman: {
    citation: 'Classic paediatric leukocyte table by age (Dallman / Rudolph textbook table, widely reproduced).',
    verified: false,
    seenAs: 'not found in the stored material; numbers are from general knowledge',
  },
  'wst-779-2021': {
    citation: 'National Health Commission of China. WS/T 779-2021 Reference intervals of blood cell analysis for children.',
    verified: false,
    seenAs: 'existence and age bands seen; the interval values were not seen',
  },
  'wst-405-2012': {
    citation:
      'Ministry of Health of China. WS/T 405-2012 Reference intervals for blood cell analysis (adult WBC 3.5-9.5 x10*9/L).',
    verified: true,
    seenAs: 'value reproduced in several public code bases; the standard itself not opened',
  },
  'prince-2020': {
    citation:
      'Li K, Peng YG, Yan RH, et al. Age-dependent changes of total and differential white blood cell counts in children. Chin Med J 2020;133(16):1900-7.',
    doi: '10.1097/CM9.0000000000000854',
    verified: true,
    seenAs: 'abstract',
  },
  'cn-leukopenia-def': {
    citation:
      'Chinese diagnostic convention: leukopenia = WBC persistently <4.0 (adult), <4.5 (>10 y), <5.0 (<10 y); neutropenia ANC <2.0 (adult), <1.8 (10-14 y), <1.5 (<10 y); agranulocytosis <0.5.',
    url: 'http://trklw.com/gushidaquan/g83stxxit1.html',
    verified: true,
    seenAs: 'three Chinese-language secondary pages',
  },
  'msd-lymph': {
    citation:
      'Territo M. Lymphocytopenia. MSD/Merck Manual Professional: <1.0 adults, <3.0 under 2 y; lower limit 1.5 at 6 y; causes table.',
    url: 'https://www.msdmanuals.com/uk/professional/hematology-and-oncology/leukopenias/lymphocytopenia',
    verified: true,
    seenAs: 'page and table',
  },
  'berezne-2006': {
    citation: 'Berezne A, Bono W, Guillevin L, Mouthon L. Orientation diagnostique devant une lymphopenie. Presse Med 2006.',
    doi: '10.1016/s0755-4982(06)74709-1',
    verified: true,
    seenAs: 'abstract',
  },
  'preg-wbc-2023': {
    citation: 'Comprehensive reference intervals for white blood cell counts during pregnancy. BMC Pregnancy Childbirth 2023.',
    doi: '10.1186/s12884-023-06227-8',
    verified: true,
    seenAs: 'abstract with intervals',
  },
  'who-hb-2024': {
    citation:
      'World Health Organization. Guideline on haemoglobin cutoffs to define anaemia in individuals and populations. March 2024.',
    url: 'https://www.who.int/publications',
    verified: true,
    seenAs: 'recommendation summary and a secondary list of cut-offs',
  },
  'lgl-2017': {
    citation: 'LGL leukemia: from pathogenesis to treatment. Blood 2017;129(9):1082.',
    url: 'https://ashpublications.org/blood/article/129/9/1082/36568',
    verified: true,
    seenAs: 'abstract',
  },
  'ldgl-1997': {
    citation: 'Lymphoproliferative disease of granular lymphocytes: cases with <2000 GL/uL. Blood 1997;89(1):256.',
    url: 'https://ashpublications.org/blood/article/89/1/256/236045',
    verified: true,
    seenAs: 'abstract',
  },
  'lgl-pmc8918699': {
    citation: 'Review of LGL leukaemia. PMC8918699.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8918699',
    verified: true,
    seenAs: 'abstract',
  },
  'willis-2005': {
    citation:
      'Willis MS, Monaghan SA, Miller ML, et al. Zinc-induced copper deficiency: three cases initially recognized on bone marrow examination. Am J Clin Pathol 2005;123:125-31.',
    doi: '10.1309/V6GVYW2QTYD5C5PJ',
    verified: true,
    seenAs: 'abstract and opening',
  },
  'mayo-copper-2005': {
    citation:
      'Hematopathological findings in patients with copper deficiency (Mayo Clinic series; copper <0.75 ug/mL). Blood 2005;106(11):1680 (abstract).',
    verified: true,
    seenAs: 'abstract',
  },
  'copper-2018': {
    citation: 'Copper deficiency anemia: review article. Ann Hematol 2018 (haematological recovery 4-12 weeks).',
    doi: '10.1007/s00277-018-3407-5',
    verified: true,
    seenAs: 'abstract',
  },
  'rohr-1990': {
    citation:
      'Rohr LR, Rivers FM. Spurious automated leukopenia due to in vitro aggregation of neutrophils. Am J Clin Pathol 1990;93:572-4.',
    doi: '10.1093/ajcp/93.4.572',
    pmid: '2321589',
    verified: true,
    seenAs: 'abstract',
  },
  'um-1999': {
    citation: 'Um T. Pseudoleukopenia due to cold-induced leukocyte agglutination. Korean J Clin Pathol 1999;19(4):389-91.',
    verified: true,
    seenAs: 'abstract',
  },
  'gulati-2022': {
    citation:
      'Gulati G, Uppal G, Gong J. Unreliable automated complete blood count results: causes, recognition, and resolution. Ann Lab Med 2022;42(5):515-30.',
    doi: '10.3343/alm.2022.42.5.515',
    verified: true,
    seenAs: 'abstract',
  },
  'zandecki-2007': {
    citation:
      'Zandecki M, Genevieve F, Gerard J, Godon A. Spurious counts and spurious results on haematology analysers: a review. Part II. Int J Lab Hematol 2007;29:21-41.',
    doi: '10.1111/j.1365-2257.2006.00871.x',
    pmid: '17224005',
    verified: false,
    seenAs: 'reference entry only',
  },
  'icus-ash': {
    citation:
      'Criteria for ICUS, CCUS and MDS (tables; Valent and others): cytopenia thresholds Hb <110 g/L, ANC <1.5, platelets <100 for >6 months; Hb <130/120 in newer tables. Hematology ASH.',
    url: 'https://ashpublications.org/view-large/8029881',
    verified: true,
    seenAs: 'tables',
  },
  'valent-2012': {
    citation:
      'Low blood counts: immune mediated, idiopathic, or myelodysplasia. Hematology Am Soc Hematol Educ Program 2012;(1):485.',
    url: 'https://ashpublications.org/hematology/article/2012/1/485/83865',
    verified: true,
    seenAs: 'abstract',
  },
  'fever-leukopenia-table': {
    citation:
      'Causes of fever with cytopenia / relative leukopenia (table): viral, bacterial, rickettsial, parasitic and other. PMC7093866.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7093866/table/tbl1',
    verified: true,
    seenAs: 'table',
  },
  'sfts-review': {
    citation: 'Clinical aspects of SFTS (review).',
    url: 'https://discovery.researcher.life/article/clinical-aspects-of-sfts/61d5302a6cb8340d9967e7b3f91900b0',
    verified: true,
    seenAs: 'abstract',
  },
  'sfts-score': {
    citation: 'SFTS prediction score: leukopenia, thrombocytopenia and normal CRP in febrile adults. PMC7059982.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7059982',
    verified: true,
    seenAs: 'abstract',
  },
  'dengue-2018': {
    citation:
      'Chaloemwong J, Tantiworawit A, Rattanathammethee T, et al. Useful clinical features and hematological parameters for the diagnosis of dengue infection. BMC Hematol 2018;18:20.',
    doi: '10.1186/s12878-018-0116-1',
    pmid: '30181881',
    verified: true,
    seenAs: 'abstract',
  },
  'vl-2017': {
    citation:
      'Al-Ghazaly J, Al-Dubai W, Abdullah M, Al-Gharasi L. Hematological characteristics of Yemeni adults and children with visceral leishmaniasis. Mediterr J Hematol Infect Dis 2017;9(1):e2017056.',
    doi: '10.4084/MJHID.2017.056',
    verified: true,
    seenAs: 'abstract',
  },
  'andres-2017': {
    citation:
      'Andres E, Mourot-Cottet R, Maloisel F. Diagnosis and management of idiopathic drug-induced severe neutropenia and agranulocytosis. SOJ Pharm Pharm Sci 2017;4(5):1-7.',
    doi: '10.15226/2374-6866/4/5/00169',
    verified: true,
    seenAs: 'abstract',
  },
  'andres-2019': {
    citation:
      'Andres E, Lorenzo Villalba N, Zulfiqar AA, et al. State of art of idiosyncratic drug-induced neutropenia or agranulocytosis, with a focus on biotherapies. J Clin Med 2019;8:1351.',
    doi: '10.3390/jcm8091351',
    verified: true,
    seenAs: 'abstract',
  },
  'hiv-au': {
    citation: 'Australian HIV guideline: neutropenia, pancytopenia and myelodysplasia (neutropenia should trigger HIV testing).',
    url: 'https://hiv.guidelines.org.au/guideline-category/other-hiv-associated-disease/page/5',
    verified: true,
    seenAs: 'extract',
  },
  'icl-2020': {
    citation:
      'Vijayakumar S, Viswanathan S, Aghoram R. Idiopathic CD4 lymphocytopenia: current insights. Immunotargets Ther 2020;9:79-93.',
    doi: '10.2147/ITT.S214139',
    pmid: '32548074',
    verified: true,
    seenAs: 'opening with CDC criteria',
  },
  'sabel-2013': {
    citation:
      'Sabel AL, Gaudiani JL, Statland B, Mehler PS. Hematological abnormalities in severe anorexia nervosa. Ann Hematol 2013;92:605-13.',
    doi: '10.1007/s00277-013-1672-x',
    pmid: '23392575',
    verified: true,
    seenAs: 'abstract',
  },
  'defilippo-2016': {
    citation:
      'De Filippo E, Marra M, Alfinito F, et al. Hematological complications in anorexia nervosa. Eur J Clin Nutr 2016;70:1305-8.',
    doi: '10.1038/ejcn.2016.115',
    pmid: '27436150',
    verified: true,
    seenAs: 'abstract',
  },
  'qamar-2009': {
    citation: 'Qamar AA, Grace ND. Abnormal hematological indices in cirrhosis. Can J Gastroenterol 2009;23(6):441-5.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2721814',
    verified: true,
    seenAs: 'abstract',
  },
  'cirrhosis-am': {
    citation:
      'Textbook chapter (AccessMedicine): cytopenias in cirrhosis; leukopenia rarer than thrombocytopenia (5% v 64% in one series).',
    verified: true,
    seenAs: 'extract',
  },
  'lv-2013': {
    citation:
      'Peripheral blood cell variations in cirrhotic portal hypertension patients with hypersplenism. Asian Pac J Trop Med 2013;6:663-6.',
    doi: '10.1016/S1995-7645(13)60115-7',
    pmid: '23790341',
    verified: true,
    seenAs: 'abstract',
  },
  'craddock-1977': {
    citation:
      'Craddock PR, Fehr J, Dalmasso AP, et al. Hemodialysis leukopenia: pulmonary vascular leukostasis resulting from complement activation by dialyzer cellophane membranes (1977).',
    url: 'https://www.meta.org/papers/hemodialysis-leukopenia-pulmonary-vascular/856872',
    verified: true,
    seenAs: 'abstract',
  },
  'basopenia-ref': {
    citation: 'Basopenia: <0.01 x10*9/L; hypersensitivity reactions, urticaria, glucocorticoids, hyperthyroidism, ovulation.',
    url: 'https://www.biology-online.org/dictionary/Basophilic_leukopenia',
    verified: true,
    seenAs: 'encyclopaedia and dictionary pages',
  },
  'isth-ttp-2020': {
    citation: 'ISTH TTP guideline (2020) pocket card: PLASMIC and French scores.',
    url: 'https://eguideline.guidelinecentral.com/i/1314283/4',
    verified: true,
    seenAs: 'table',
  },
  'apl-esmo': {
    citation: 'ESMO AML guideline statement: start ATRA at once when APL is suspected, before confirmation [V, A].',
    verified: true,
    seenAs: 'statement quoted on a guideline-summary page',
  },
  'hambley-2021': {
    citation:
      'Hambley BC, Tomuleasa C, Ghiaur G. Coagulopathy in acute promyelocytic leukemia: can we go beyond supportive care? Front Med 2021.',
    doi: '10.3389/fmed.2021.722614',
    verified: false,
    seenAs: 'record',
  },
  'belok-2021': {
    citation:
      'Belok SH, Bosch NA, Klings ES, Walkey AJ. Evaluation of leukopenia during sepsis as a marker of sepsis-defining organ dysfunction. PLoS One 2021;16:e0252206.',
    doi: '10.1371/journal.pone.0252206',
    verified: true,
    seenAs: 'abstract',
  },
  'lymphopenia-bact': {
    citation: 'Lymphopenia and bacteraemia in emergency admissions (cohort of 21,372). PMC1770434.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1770434',
    verified: true,
    seenAs: 'abstract',
  },
  'blot-2014': {
    citation:
      'Blot M, et al. A leukocyte score to improve clinical outcome predictions in bacteremic pneumococcal pneumonia in adults. Open Forum Infect Dis 2014;1(2):ofu075.',
    doi: '10.1093/ofid/ofu075',
    pmid: '25734145',
    verified: true,
    seenAs: 'abstract',
  },
  'donadieu-2011': {
    citation: 'Congenital neutropenia: diagnosis, molecular bases and patient management. Orphanet J Rare Dis 2011;6:26.',
    doi: '10.1186/1750-1172-6-26',
    verified: true,
    seenAs: 'background section',
  },
  'lazzareschi-2022': {
    citation:
      'Lazzareschi I, Rossi E, Curatola A, et al. Assessment of congenital neutropenia in children. Mediterr J Hematol Infect Dis 2022;14(1):e2022008.',
    doi: '10.4084/MJHID.2022.008',
    verified: true,
    seenAs: 'abstract',
  },
  'jinca-2021': {
    citation:
      'Jinca C, Serban M, Ursu E, et al. Primary autoimmune neutropenia of infancy and childhood. Exp Ther Med 2021 (article 280).',
    doi: '10.3892/etm.2021.9711',
    verified: true,
    seenAs: 'abstract',
  },
  'gata2-2023': {
    citation: 'The spectrum of GATA2 deficiency syndrome. Blood 2023;141(13):1524.',
    url: 'https://ashpublications.org/blood/article/141/13/1524/493407',
    verified: true,
    seenAs: 'abstract',
  },
  'gata2-2015': {
    citation: 'GATA2 deficiency-associated bone marrow disorder. Blood 2015;125(1):56.',
    url: 'https://ashpublications.org/blood/article/125/1/56/33928',
    verified: true,
    seenAs: 'abstract',
  },
  'whim-ash': {
    citation:
      'WHIM syndrome: diagnostic flowchart and image (neutropenia, lymphopenia, monocytopenia, myelokathexis, CXCR4). Blood.',
    url: 'https://ashpublications.org/view-large/figure/7571458/blood708552f2.jpeg',
    verified: true,
    seenAs: 'figure legends',
  },
  'ars-lumen': {
    citation: 'Loyola University: haematologic response to whole-body irradiation (200, 500, 1000 rad).',
    url: 'http://www.lumen.luc.edu/lumen/MedEd/radiation/Radaccident/h500r.html',
    verified: true,
    seenAs: 'pages',
  },
  goans: {
    citation: 'Early dose assessment following severe radiation accidents (lymphocyte depletion kinetics, REAC/TS registry).',
    url: 'https://scilit.com/publications/0047df3fbe1ccd617847364b6cc8dc33',
    verified: true,
    seenAs: 'abstract',
  },
  'qu-2002': {
    citation:
      'Qu Q, Shore R, Li G, et al. Hematological changes among Chinese workers with a broad range of benzene exposures. Am J Ind Med 2002.',
    doi: '10.1002/ajim.10121',
    verified: true,
    seenAs: 'abstract',
  },
  'ccdc-benzene-2022': {
    citation:
      'Industry distribution characteristics of benzene-exposed workers with cytopenia - four provinces, China, 2020. China CDC Weekly 2022.',
    doi: '10.46234/ccdcw2022.230',
    verified: true,
    seenAs: 'summary',
  },
  'lan-2004': {
    citation:
      'Lan Q, Zhang LP, Li GL, et al. Hematotoxicity in workers exposed to low levels of benzene. Science 2004;306:1774-6.',
    doi: '10.1126/science.1102443',
    verified: false,
    seenAs: 'reference entry only',
  },
  'leucogen-2014': {
    citation:
      'Huang XE, Cao J, Qian ZY, et al. Leucogen tablets at 60 mg three times per day are safe and effective to control febrile neutropenia. Asian Pac J Cancer Prev 2014;15(19):8495-7 (39 patients, no control group).',
    doi: '10.7314/APJCP.2014.15.19.8495',
    verified: true,
    seenAs: 'abstract',
  },
  'sjogren-2009': {
    citation:
      'Prevalence and clinical relevance of autoimmune neutropenia in patients with primary Sjogren syndrome. Semin Arthritis Rheum 2009;38:389-95.',
    doi: '10.1016/j.semarthrit.2008.01.014',
    pmid: '18378278',
    verified: true,
    seenAs: 'abstract',
  },
  'felty-bmj': {
    citation: 'BMJ Best Practice: Felty syndrome epidemiology (<1% of RA; 10-20 years after RA onset).',
    verified: true,
    seenAs: 'extract',
  },
  'ra-lgl-1989': {
    citation:
      'Prevalence of granular lymphocyte proliferation in patients with rheumatoid arthritis and neutropenia. Am J Med 1989.',
    doi: '10.1016/0002-9343(89)90300-8',
    pmid: '2919611',
    verified: true,
    seenAs: 'abstract',
  },
  'wolach-2010': {
    citation: 'Wolach O, Bairey O, Lahav M. Late-onset neutropenia after rituximab treatment. Medicine (Baltimore) 2010.',
    doi: '10.1097/MD.0b013e3181f2caef',
    verified: true,
    seenAs: 'abstract',
  },
  'ran-2023': {
    citation:
      'Update on rituximab-associated neutropenia (late onset: ANC <1.5 at least 4 weeks after the last infusion, up to 330 days). Arch Med Sci.',
    url: 'https://archivesofmedicalscience.com/An-update-on-the-incidence-risk-factors-and-mechanisms-of-rituximab-associated-neutropenia,152174,0,2.html',
    verified: true,
    seenAs: 'introduction',
  },
  'kt-neutropenia': {
    citation:
      'Outcomes among CMV-mismatched and highly sensitized kidney transplant recipients who develop neutropenia (36.3% had ANC <1.0).',
    verified: true,
    seenAs: 'abstract',
  },
  'devon-causes': {
    citation:
      'North & East Devon: causes list for neutropenia (infection, drugs, autoimmune, nutrition incl. anorexia and alcohol, spleen, marrow).',
    url: 'https://northeast.devonformularyguidance.nhs.uk/referral-guidance/northern-locality/haematology/neutropenia',
    verified: true,
    seenAs: 'page',
  },
} satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
