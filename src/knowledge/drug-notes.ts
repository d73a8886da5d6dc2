/**
 * Monitoring, genetics, interactions and references of each medicine, by id. Machine-drafted; no clinician has signed it.
 * Loaded only when a reader asks; nothing is judged from it. `references` are keys of `drug-sources.ts`.
 */
import type { DrugNote } from './rule.ts';

export const drugNotes: Readonly<Record<string, DrugNote>> = {
  methimazole: {
    monitoring:
      'CBC with differential at baseline and at once for fever or sore throat; routine serial counts not required by the label; warn the patient in writing; same window applies to a second course after a break of 5 months or more',
    genetics:
      'HLA-B*38:02 and HLA-DRB1*08:03 (East Asian), HLA-B*27:05 (European): OR about 20, 5 and 11 in meta-analysis; stronger for methimazole/carbimazole than propylthiouracil',
    interaction: 'switching to another thionamide is contraindicated after agranulocytosis (cross-reactivity)',
    references: ['AND07', 'IBA05', 'NAK13', 'KOB14', 'VIC17', 'CHE15', 'CHE19', 'SIDER41', 'VDK99'],
  },
  carbimazole: {
    monitoring:
      'CBC with differential at baseline and at once for fever or sore throat; routine serial counts not required by the label; warn the patient in writing; same window applies to a second course after a break of 5 months or more',
    genetics:
      'HLA-B*38:02 and HLA-DRB1*08:03 (East Asian), HLA-B*27:05 (European): OR about 20, 5 and 11 in meta-analysis; stronger for methimazole/carbimazole than propylthiouracil',
    interaction: 'prodrug of methimazole; cross-reactivity',
    references: ['AND07', 'IBA05', 'NAK13', 'VIC17', 'CHE19', 'SIDER41', 'VDK99'],
  },
  propylthiouracil: {
    monitoring:
      'CBC with differential at baseline and at once for fever or sore throat; routine serial counts not required by the label; warn the patient in writing; same window applies to a second course after a break of 5 months or more',
    genetics:
      'HLA-B*38:02 and HLA-DRB1*08:03 (East Asian), HLA-B*27:05 (European): OR about 20, 5 and 11 in meta-analysis; stronger for methimazole/carbimazole than propylthiouracil',
    interaction: 'cross-reactivity with methimazole; ANCA vasculitis is a separate reaction',
    references: ['AND07', 'IBA05', 'NAK13', 'KOB14', 'KLA98', 'CHE19', 'SIDER41'],
  },
  clozapine: {
    monitoring:
      'ANC before start, weekly for 6 months, every 2 weeks for months 6-12, then monthly (US label); EU/UK weekly 18 weeks then 4-weekly and 4 weeks after stopping; US REMS removed 13 Jun 2025 but label monitoring stays; lower thresholds for Duffy-null associated neutrophil count',
    genetics: 'HLA-DQB1 and HLA-B variants, SLCO1B3/1B7 reported; not used in practice',
    interaction:
      'avoid adding carbamazepine and other agents that cause agranulocytosis; 40% of Finnish cases and 80% of fatal cases had such a co-medication; valproate co-therapy: OR 2.3 and 3.5 for neutropenia in two studies; lithium may mask a fall and its stopping unmask it',
    references: ['AND07', 'L-CLOZ', 'MYL18', 'LAH12', 'FDACLZ25', 'BOA18', 'MIMSCLZ', 'SIDER41', 'MAL18', 'TWVAL23'],
  },
  olanzapine: {
    monitoring:
      'CBC often in first months if low pre-existing WBC/ANC or past drug-induced leukopenia (class label warning); stop if ANC <1.0',
    interaction: 'valproate co-therapy raises the rate of neutropenia (EU label)',
    references: ['US-PI', 'EU-SMPC', 'SIDER41', 'AND07', 'BMJ07'],
  },
  quetiapine: {
    monitoring:
      'CBC often in first months if low pre-existing WBC/ANC or past drug-induced leukopenia (class label warning); stop if ANC <1.0',
    references: ['US-PI', 'SMI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  risperidone: {
    monitoring:
      'CBC often in first months if low pre-existing WBC/ANC or past drug-induced leukopenia (class label warning); stop if ANC <1.0',
    references: ['US-PI', 'SMI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  paliperidone: {
    monitoring:
      'CBC often in first months if low pre-existing WBC/ANC or past drug-induced leukopenia (class label warning); stop if ANC <1.0',
    references: ['US-PI', 'SMI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  aripiprazole: {
    monitoring:
      'CBC often in first months if low pre-existing WBC/ANC or past drug-induced leukopenia (class label warning); stop if ANC <1.0',
    references: ['US-PI', 'SMI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  ziprasidone: {
    monitoring:
      'CBC often in first months if low pre-existing WBC/ANC or past drug-induced leukopenia (class label warning); stop if ANC <1.0',
    references: ['US-PI', 'SMI', 'AND07', 'BMJ07'],
  },
  haloperidol: {
    monitoring:
      'CBC often in first months if low pre-existing WBC/ANC or past drug-induced leukopenia (class label warning); stop if ANC <1.0',
    references: ['US-PI', 'SMI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  chlorpromazine: {
    monitoring: 'CBC if sore throat or infection, particularly weeks 4-10',
    references: ['US-PI', 'HEI83', 'SMI', 'SIDER41', 'AND07', 'GK'],
  },
  levomepromazine: { monitoring: 'CBC with differential if fever, sore throat or mouth ulcers', references: ['HEI83', 'AND07'] },
  perphenazine: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'HEI83', 'SIDER41', 'AND07'],
  },
  fluphenazine: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SMI', 'SIDER41', 'AND07'],
  },
  thioridazine: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SMI', 'SIDER41', 'AND07'],
  },
  mianserin: {
    monitoring: 'full blood count every 4 weeks for first 3 months (UK label); CBC for fever or sore throat',
    references: ['KLA98', 'SIDER41', 'AND07'],
  },
  mirtazapine: {
    monitoring: 'CBC for sore throat, fever, stomatitis; stop if WBC low (US label)',
    references: ['MIR23', 'US-PI', 'SIDER41', 'AND07', 'BMJ07', 'ADRAC07'],
  },
  amitriptyline: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  imipramine: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'TOH95', 'SIDER41', 'AND07', 'BMJ07'],
  },
  clomipramine: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07', 'VDK99'],
  },
  trazodone: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'AND07', 'BMJ07'],
  },
  carbamazepine: {
    monitoring: 'CBC before start and periodically; close watch if WBC or platelets fall; stop if significant marrow depression',
    genetics: 'HLA-B*15:02 and HLA-A*31:01 predict cutaneous reactions, not cytopenia',
    interaction: 'avoid with clozapine; raised levels with CYP3A4 inhibitors',
    references: ['IBA05', 'L-CBZ', 'TOH95', 'BER90', 'GAR07', 'SIDER41'],
  },
  oxcarbazepine: { monitoring: 'CBC if symptoms', references: ['US-PI', 'EU-SMPC', 'SIDER41', 'AND07', 'BMJ07'] },
  phenytoin: {
    monitoring: 'CBC if fever, rash or sore throat; may also cause folate deficiency with megaloblastosis',
    genetics: 'HLA-B*15:02, CYP2C9 (cutaneous toxicity/dose)',
    references: ['IBA05', 'US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  valproate: {
    monitoring: 'platelets and CBC before start and periodically',
    interaction: 'raises clozapine neutropenia (OR 2.3-3.5) and olanzapine/quetiapine neutropenia risk',
    references: ['TOH95', 'US-PI', 'SIDER41', 'AND07', 'MAL18', 'TWVAL23'],
  },
  lamotrigine: {
    monitoring: 'CBC if infection, fever, rash (also haemophagocytic lymphohistiocytosis warning)',
    interaction: 'antifolate effect; caution with other folate inhibitors',
    references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  phenobarbital: { monitoring: 'CBC if symptoms', references: ['US-PI', 'AND07', 'BMJ07'] },
  primidone: { monitoring: 'CBC if symptoms', references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'] },
  ethosuximide: { monitoring: 'periodic CBC (label)', references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'] },
  levetiracetam: { monitoring: 'CBC if symptoms', references: ['US-PI', 'AND07', 'BMJ07'] },
  felbamate: {
    monitoring:
      'CBC before, frequently during and after therapy; leukopenia is common in trials, the boxed aplastic anaemia is rare (box: about 127 per million users)',
    references: ['US-PI', 'SIDER41'],
  },
  metamizole: {
    monitoring:
      'EMA 2024: stop and get an urgent blood count at fever, chills, sore throat or mouth sores; no routine monitoring required; never re-expose',
    genetics: 'HLA-C*04:01 and other alleles suggested, unconfirmed',
    interaction:
      'avoid with methotrexate and other myelotoxic drugs; not marketed in US/UK (ask about foreign or non-prescription supply)',
    references: ['AND07', 'IBA05', 'KLA98', 'EMA24MET', 'SHI83', 'LAR94', 'VDK99'],
  },
  aminophenazone: { monitoring: 'withdrawn in most countries; CBC at first symptom', references: ['KLA98', 'HEI83', 'AND07'] },
  propyphenazone: { monitoring: 'CBC with differential if fever, sore throat or mouth ulcers', references: ['HEI83', 'AND07'] },
  phenylbutazone: {
    monitoring: 'CBC at baseline and frequently; human use very restricted, veterinary exposure possible',
    references: ['KLA98', 'HEI83'],
  },
  indometacin: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['KLA98', 'US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  diclofenac: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['IBA05', 'US-PI', 'AND07', 'BMJ07'],
  },
  ibuprofen: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  naproxen: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'AND07', 'BMJ07'],
  },
  sulindac: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  piroxicam: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'AND07', 'BMJ07'],
  },
  ketoprofen: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  'acetylsalicylic-acid': {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    interaction: 'low doses displace nothing relevant; high doses raise methotrexate levels',
    references: ['US-PI', 'SIDER41', 'AND07'],
  },
  paracetamol: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SIDER41', 'AND07'],
  },
  benzylpenicillin: {
    monitoring:
      'twice-weekly or weekly CBC once high-dose IV therapy goes beyond 10 days; fever or rash often precedes; stop and switch class',
    interaction: 'probenecid and renal failure raise exposure',
    references: ['AND07', 'IBA05', 'KLA98', 'JAC90', 'NEF85', 'PER05', 'SIDER41'],
  },
  nafcillin: {
    monitoring:
      'twice-weekly or weekly CBC once high-dose IV therapy goes beyond 10 days; fever or rash often precedes; stop and switch class',
    interaction: 'probenecid and renal failure raise exposure',
    references: ['IBA05', 'NEF85', 'PER05', 'SIDER41'],
  },
  oxacillin: {
    monitoring:
      'twice-weekly or weekly CBC once high-dose IV therapy goes beyond 10 days; fever or rash often precedes; stop and switch class',
    interaction: 'probenecid and renal failure raise exposure',
    references: ['IBA05', 'NEF85', 'PER05', 'SIDER41'],
  },
  flucloxacillin: {
    monitoring:
      'twice-weekly or weekly CBC once high-dose IV therapy goes beyond 10 days; fever or rash often precedes; stop and switch class',
    interaction: 'probenecid and renal failure raise exposure',
    references: ['NEF85', 'PER05', 'SIDER41'],
  },
  cloxacillin: {
    monitoring:
      'twice-weekly or weekly CBC once high-dose IV therapy goes beyond 10 days; fever or rash often precedes; stop and switch class',
    interaction: 'probenecid and renal failure raise exposure',
    references: ['JAC90', 'NEF85', 'PER05'],
  },
  ampicillin: {
    monitoring:
      'twice-weekly or weekly CBC once high-dose IV therapy goes beyond 10 days; fever or rash often precedes; stop and switch class',
    interaction: 'probenecid and renal failure raise exposure',
    references: ['IBA05', 'NEF85', 'SIDER41'],
  },
  amoxicillin: {
    monitoring:
      'twice-weekly or weekly CBC once high-dose IV therapy goes beyond 10 days; fever or rash often precedes; stop and switch class',
    interaction: 'probenecid and renal failure raise exposure',
    references: ['IBA05', 'CUR17', 'NEF85', 'SIDER41'],
  },
  piperacillin: {
    monitoring:
      'twice-weekly or weekly CBC once high-dose IV therapy goes beyond 10 days; fever or rash often precedes; stop and switch class',
    interaction: 'probenecid and renal failure raise exposure',
    references: ['IBA05', 'NEF85', 'PER05', 'SIDER41'],
  },
  cefazolin: {
    monitoring:
      'twice-weekly or weekly CBC once high-dose IV therapy goes beyond 10 days; fever or rash often precedes; stop and switch class',
    interaction: 'probenecid and renal failure raise exposure',
    references: ['NEF85', 'PER05'],
  },
  cefalexin: {
    monitoring:
      'twice-weekly or weekly CBC once high-dose IV therapy goes beyond 10 days; fever or rash often precedes; stop and switch class',
    interaction: 'probenecid and renal failure raise exposure',
    references: ['US-PI', 'SIDER41', 'NEF85'],
  },
  cefuroxime: {
    monitoring:
      'twice-weekly or weekly CBC once high-dose IV therapy goes beyond 10 days; fever or rash often precedes; stop and switch class',
    interaction: 'probenecid and renal failure raise exposure',
    references: ['NEF85', 'US-PI'],
  },
  cefotaxime: {
    monitoring:
      'twice-weekly or weekly CBC once high-dose IV therapy goes beyond 10 days; fever or rash often precedes; stop and switch class',
    interaction: 'probenecid and renal failure raise exposure',
    references: ['NEF85', 'US-PI'],
  },
  ceftriaxone: {
    monitoring:
      'twice-weekly or weekly CBC once high-dose IV therapy goes beyond 10 days; fever or rash often precedes; stop and switch class',
    interaction: 'probenecid and renal failure raise exposure',
    references: ['NEF85', 'PER05', 'US-PI', 'SIDER41'],
  },
  ceftazidime: {
    monitoring:
      'twice-weekly or weekly CBC once high-dose IV therapy goes beyond 10 days; fever or rash often precedes; stop and switch class',
    interaction: 'probenecid and renal failure raise exposure',
    references: ['NEF85', 'US-PI', 'SIDER41'],
  },
  cefepime: {
    monitoring:
      'twice-weekly or weekly CBC once high-dose IV therapy goes beyond 10 days; fever or rash often precedes; stop and switch class',
    interaction: 'probenecid and renal failure raise exposure',
    references: ['NEF85', 'PER05', 'SIDER41'],
  },
  cefoxitin: {
    monitoring:
      'twice-weekly or weekly CBC once high-dose IV therapy goes beyond 10 days; fever or rash often precedes; stop and switch class',
    interaction: 'probenecid and renal failure raise exposure',
    references: ['NEF85', 'US-PI', 'SIDER41'],
  },
  meropenem: {
    monitoring:
      'twice-weekly or weekly CBC once high-dose IV therapy goes beyond 10 days; fever or rash often precedes; stop and switch class',
    interaction: 'probenecid and renal failure raise exposure',
    references: ['US-PI', 'PER05', 'SIDER41', 'NEF85'],
  },
  imipenem: {
    monitoring:
      'twice-weekly or weekly CBC once high-dose IV therapy goes beyond 10 days; fever or rash often precedes; stop and switch class',
    interaction: 'probenecid and renal failure raise exposure',
    references: ['US-PI', 'PER05', 'NEF85'],
  },
  ertapenem: {
    monitoring:
      'twice-weekly or weekly CBC once high-dose IV therapy goes beyond 10 days; fever or rash often precedes; stop and switch class',
    interaction: 'probenecid and renal failure raise exposure',
    references: ['US-PI', 'SIDER41', 'NEF85'],
  },
  aztreonam: {
    monitoring:
      'twice-weekly or weekly CBC once high-dose IV therapy goes beyond 10 days; fever or rash often precedes; stop and switch class',
    interaction: 'probenecid and renal failure raise exposure',
    references: ['US-PI', 'NEF85'],
  },
  ceftaroline: {
    monitoring:
      'CBC with differential weekly; twice weekly if ANC <2.5; stop at ANC 1.5 or less (cohort authors); frequency applies to courses >7 days',
    references: ['CFT16', 'PER05'],
  },
  vancomycin: {
    monitoring:
      'CBC with differential weekly when given >7 days; risk follows duration not level; oral vancomycin is not absorbed and does not count (rare exception: severe colitis with renal failure)',
    interaction: 'cross-reaction with teicoplanin possible',
    references: ['BLA11', 'SIDER41'],
  },
  teicoplanin: { monitoring: 'weekly CBC in prolonged or high-dose therapy', references: ['EU-SMPC', 'SIDER41'] },
  daptomycin: { monitoring: 'weekly CK; CBC as indicated', interaction: 'eosinophilia more usual', references: ['US-PI'] },
  linezolid: {
    monitoring: 'CBC weekly, especially beyond 2 weeks, prior myelosuppression or other marrow-suppressing drugs',
    interaction: 'renal failure raises exposure',
    references: ['GER02', 'US-PI', 'SIDER41'],
  },
  tedizolid: { monitoring: 'CBC; label advises alternatives if neutrophils <1.0', references: ['US-PI'] },
  sulfamethoxazole: {
    monitoring:
      'CBC in prolonged or high-dose therapy, elderly, renal failure, folate deficiency; twice-weekly counts advised in children by Asmar',
    interaction: 'methotrexate (pancytopenia), ganciclovir, zidovudine, azathioprine, ACE inhibitors (hyperkalaemia)',
    references: ['IBA05', 'KLA98', 'GAR07', 'ASM81', 'CUR17', 'MAR25', 'SIDER41', 'VDK99'],
  },
  trimethoprim: {
    monitoring: 'CBC in prolonged therapy',
    interaction: 'methotrexate, other antifolates',
    references: ['ASM81', 'US-PI', 'SIDER41'],
  },
  sulfadiazine: {
    monitoring: 'CBC weekly to twice weekly with pyrimethamine regimens',
    interaction: 'pyrimethamine',
    references: ['IBA05', 'US-PI', 'SIDER41'],
  },
  chloramphenicol: {
    monitoring:
      'CBC at baseline and every 2 days; keep level <25 mcg/mL; idiosyncratic aplasia may follow weeks to months after the last dose',
    references: ['US-PI', 'SIDER41'],
  },
  dapsone: {
    monitoring: 'CBC weekly for 4 weeks, every 2-3 weeks for 8 weeks, then every 12-16 weeks',
    genetics: 'G6PD (haemolysis); HLA-B*13:01 (hypersensitivity syndrome)',
    interaction: 'pyrimethamine, trimethoprim, zidovudine',
    references: ['AND07', 'HOR90', 'MSDDH', 'MACH96'],
  },
  nitrofurantoin: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    genetics: 'G6PD (haemolysis)',
    references: ['US-PI', 'AND07', 'BMJ07'],
  },
  metronidazole: {
    monitoring: 'total and differential leukocyte counts before and after repeated or prolonged therapy (label)',
    interaction: 'azathioprine, fluorouracil (raised level)',
    references: ['US-PI', 'SIDER41'],
  },
  erythromycin: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['IBA05', 'AND07', 'BMJ07'],
  },
  clarithromycin: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  azithromycin: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'AND07', 'BMJ07'],
  },
  ciprofloxacin: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  levofloxacin: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  moxifloxacin: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'AND07', 'BMJ07'],
  },
  doxycycline: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'AND07', 'BMJ07'],
  },
  minocycline: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'AND07', 'BMJ07'],
  },
  tigecycline: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'AND07', 'BMJ07'],
  },
  clindamycin: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  gentamicin: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['KLA98', 'SIDER41', 'AND07', 'BMJ07'],
  },
  'fusidic-acid': { monitoring: 'CBC in prolonged systemic use', references: ['EU-SMPC', 'SIDER41', 'AND07'] },
  isoniazid: {
    monitoring: 'baseline CBC; repeat if fever or intermittent dosing',
    references: ['KEK03', 'US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  rifampicin: {
    monitoring: 'baseline CBC; repeat if fever or intermittent dosing',
    references: ['KEK03', 'US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  pyrazinamide: {
    monitoring: 'baseline CBC; repeat if fever or intermittent dosing',
    references: ['KEK03', 'US-PI', 'AND07', 'BMJ07'],
  },
  ethambutol: {
    monitoring: 'baseline CBC; repeat if fever or intermittent dosing',
    references: ['KEK03', 'US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  rifabutin: {
    monitoring: 'CBC periodically (label)',
    interaction: 'CYP3A4 inhibitors (clarithromycin, protease inhibitors) raise level',
    references: ['US-PI', 'SIDER41', 'AND07', 'APS98'],
  },
  ganciclovir: {
    monitoring: 'CBC with differential and platelets frequently (daily to twice weekly in induction); hold if ANC <0.5',
    interaction: 'zidovudine, mycophenolate, TMP-SMX, imipenem (seizures); dose to renal function',
    references: ['BBRX-GCV', 'MIMSCYM', 'DRGCV', 'US-PI', 'SIDER41'],
  },
  valganciclovir: {
    monitoring: 'CBC with differential weekly in induction, then at least monthly; hold if ANC <0.5',
    interaction: 'mycophenolate, zidovudine, TMP-SMX; dose to renal function',
    references: ['MED17', 'CUR17', 'US-PI', 'SIDER41'],
  },
  foscarnet: { monitoring: 'CBC weekly', references: ['US-PI'] },
  cidofovir: { monitoring: 'neutrophil count with each dose', references: ['US-PI', 'SIDER41'] },
  aciclovir: {
    monitoring: 'CBC if renal failure or high-dose IV',
    interaction: 'dose to renal function',
    references: ['US-PI', 'SIDER41'],
  },
  valaciclovir: {
    monitoring: 'CBC if renal failure or prolonged high dose',
    interaction: 'dose to renal function',
    references: ['US-PI'],
  },
  zidovudine: {
    monitoring: 'CBC every 2 weeks in advanced HIV, otherwise periodically',
    interaction: 'ganciclovir, interferon, ribavirin, TMP-SMX, dapsone',
    references: ['US-PI', 'SIDER41'],
  },
  stavudine: { monitoring: 'CBC as part of HIV follow-up (HIV itself causes neutropenia)', references: ['US-PI', 'SIDER41'] },
  lamivudine: { monitoring: 'CBC as part of HIV follow-up (HIV itself causes neutropenia)', references: ['US-PI', 'SIDER41'] },
  abacavir: {
    monitoring: 'CBC as part of HIV follow-up (HIV itself causes neutropenia)',
    genetics: 'HLA-B*57:01 (hypersensitivity)',
    references: ['US-PI', 'SIDER41'],
  },
  'interferon-alfa-2b': {
    monitoring: 'CBC at baseline, weeks 2 and 4, then periodically; dose reduce at ANC <0.75, stop <0.5 (US label, hepatitis)',
    interaction: 'ribavirin, zidovudine, telbivudine',
    references: ['US-PI'],
  },
  'peginterferon-alfa-2a': {
    monitoring: 'CBC at baseline, weeks 2 and 4, then periodically; dose reduce at ANC <0.75, stop <0.5 (US label, hepatitis)',
    interaction: 'ribavirin, zidovudine, telbivudine',
    references: ['US-PI'],
  },
  'peginterferon-alfa-2b': {
    monitoring: 'CBC at baseline, weeks 2 and 4, then periodically; dose reduce at ANC <0.75, stop <0.5 (US label, hepatitis)',
    interaction: 'ribavirin, zidovudine, telbivudine',
    references: ['US-PI', 'SIDER41'],
  },
  'ropeginterferon-alfa-2b': {
    monitoring: 'CBC at baseline, weeks 2 and 4, then periodically; dose reduce at ANC <0.75, stop <0.5 (US label, hepatitis)',
    interaction: 'ribavirin, zidovudine, telbivudine',
    references: ['US-PI'],
  },
  'interferon-beta-1a': { monitoring: 'CBC at 1, 3 and 6 months, then periodically', references: ['US-PI', 'EU-SMPC'] },
  'interferon-beta-1b': { monitoring: 'CBC at 1, 3 and 6 months, then periodically', references: ['US-PI', 'EU-SMPC'] },
  'interferon-gamma-1b': { monitoring: 'CBC every 3 months', references: ['US-PI'] },
  ribavirin: {
    monitoring:
      'Hb and CBC at weeks 2 and 4; the US box concerns haemolytic anaemia; neutropenia comes mostly from the interferon given with it',
    genetics: 'ITPA variants protect from anaemia',
    interaction: 'azathioprine (pancytopenia by IMPDH inhibition), zidovudine',
    references: ['US-PI', 'SIDER41'],
  },
  molnupiravir: { monitoring: 'no label requirement', interaction: 'COVID-19 itself lowers lymphocytes', references: ['US-PI'] },
  remdesivir: {
    monitoring: 'no haematological label requirement',
    interaction: 'COVID-19 itself lowers lymphocytes',
    references: ['US-PI'],
  },
  favipiravir: { monitoring: 'Japanese label lists neutrophil decrease (not re-read)', references: ['GK'] },
  lopinavir: { monitoring: 'CBC as part of HIV follow-up', references: ['US-PI'] },
  flucytosine: {
    monitoring: 'CBC twice weekly, level (keep peak <100 mcg/mL), creatinine',
    genetics: 'DPYD deficiency',
    interaction: 'amphotericin B (raises level via kidney), zidovudine',
    references: ['US-PI', 'SIDER41'],
  },
  'amphotericin-b': { monitoring: 'CBC weekly', interaction: 'flucytosine', references: ['US-PI', 'SIDER41'] },
  terbinafine: {
    monitoring: 'CBC if infection or therapy >6 weeks in immunodeficiency; stop if ANC <=1.0 (US label)',
    references: ['US-PI', 'AND07'],
  },
  griseofulvin: { monitoring: 'periodic CBC in prolonged therapy', references: ['US-PI', 'SIDER41', 'AND07'] },
  fluconazole: {
    monitoring: 'CBC in prolonged therapy',
    interaction: 'raises levels of many myelotoxic drugs (vincristine, tacrolimus, ibrutinib)',
    references: ['US-PI', 'SIDER41', 'AND07'],
  },
  voriconazole: {
    monitoring: 'CBC in prolonged therapy',
    interaction: 'raises levels of many myelotoxic drugs (vincristine, tacrolimus, ibrutinib)',
    references: ['US-PI', 'SIDER41', 'AND07'],
  },
  primaquine: {
    monitoring: 'CBC during therapy; stop at sudden fall in WBC',
    genetics: 'G6PD (haemolysis)',
    interaction: 'do not combine with other marrow depressants (label)',
    references: ['US-PI', 'SIDER41', 'AND07'],
  },
  quinine: {
    monitoring:
      'CBC; never re-expose after immune cytopenia; the US box concerns immune thrombocytopenia and thrombotic microangiopathy, not white cells',
    genetics: 'G6PD',
    interaction: 'immune thrombocytopenia, thrombotic microangiopathy',
    references: ['US-PI', 'SIDER41'],
  },
  amodiaquine: {
    monitoring: 'not for prophylaxis; CBC if fever after treatment',
    genetics: 'CYP2C8',
    interaction: 'zidovudine, co-trimoxazole in HIV',
    references: ['GK', 'GAS08'],
  },
  chloroquine: { monitoring: 'CBC in prolonged therapy', genetics: 'G6PD', references: ['US-PI', 'SIDER41'] },
  hydroxychloroquine: {
    monitoring: 'periodic CBC in prolonged therapy',
    genetics: 'G6PD',
    interaction: 'very rare; SLE or RA itself is the likelier cause',
    references: ['US-PI', 'SIDER41'],
  },
  pyrimethamine: {
    monitoring: 'CBC twice weekly at toxoplasmosis doses; give folinic acid',
    interaction: 'TMP-SMX, methotrexate, zidovudine, dapsone',
    references: ['US-PI', 'SIDER41'],
  },
  albendazole: {
    monitoring: 'CBC at start of each 28-day cycle and every 2 weeks',
    interaction: 'liver disease raises risk',
    references: ['US-PI', 'SIDER41'],
  },
  mebendazole: {
    monitoring: 'CBC if high dose or prolonged',
    interaction: 'metronidazole (skin reactions)',
    references: ['US-PI', 'SIDER41'],
  },
  levamisole: {
    monitoring: 'weekly CBC where still used; urine levamisole within 48-72 h of cocaine use',
    genetics: 'HLA-B*27',
    interaction: 'relapses with renewed exposure',
    references: ['LEV78', 'KNO09', 'KAS18', 'ASH10LEV', 'CZU10', 'PMC5453741'],
  },
  benznidazole: { monitoring: 'CBC during and after treatment', references: ['US-PI'] },
  nifurtimox: { monitoring: 'CBC as indicated', references: ['US-PI'] },
  pentamidine: { monitoring: 'daily to weekly CBC during IV therapy', references: ['US-PI', 'SIDER41', 'AND07'] },
  procainamide: {
    monitoring: 'CBC weekly for first 3 months, then periodically, and at once for fever, sore throat or bruising',
    genetics: 'NAT2 slow acetylators (lupus)',
    references: ['AND07', 'ELL84', 'PRO77', 'US-PI', 'SIDER41'],
  },
  ticlopidine: {
    monitoring:
      'CBC with differential every 2 weeks from baseline to end of month 3; continue 2 weeks after stopping in that period',
    genetics: 'HLA-A*33:03 (hepatotoxicity, Japan)',
    references: ['AND07', 'IBA05', 'L-TICL', 'SIDER41'],
  },
  clopidogrel: {
    monitoring: 'CBC if symptoms (also TTP)',
    genetics: 'CYP2C19 (efficacy only)',
    references: ['US-PI', 'EU-SMPC', 'SIDER41', 'AND07', 'BMJ07'],
  },
  prasugrel: { monitoring: 'CBC if symptoms', references: ['US-PI', 'SIDER41', 'AND07'] },
  captopril: {
    monitoring:
      'renal disease or collagen vascular disease: WBC and differential before, every 2 weeks for 3 months, then periodically',
    interaction:
      'risk is concentrated in renal impairment and collagen vascular disease (in uncomplicated hypertension no greater than with other drugs): without these treat as possible; allopurinol, procainamide and immunosuppressants add to it',
    references: ['COO83', 'US-PI', 'SIDER41'],
  },
  enalapril: {
    monitoring: 'WBC monitoring in collagen vascular disease with renal disease (class label)',
    references: ['US-PI'],
  },
  lisinopril: {
    monitoring: 'WBC monitoring in collagen vascular disease with renal disease (class label)',
    references: ['US-PI'],
  },
  ramipril: {
    monitoring: 'WBC monitoring in collagen vascular disease with renal disease (class label)',
    references: ['US-PI', 'SIDER41'],
  },
  perindopril: {
    monitoring: 'WBC monitoring in collagen vascular disease with renal disease (class label)',
    references: ['US-PI', 'SIDER41'],
  },
  quinidine: { monitoring: 'CBC if symptoms; drug-dependent antibodies testable', references: ['US-PI', 'AND07', 'BMJ07'] },
  flecainide: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'AND07', 'BMJ07'],
  },
  propafenone: { monitoring: 'CBC for fever or infection, particularly in first 3 months', references: ['US-PI', 'SIDER41'] },
  tocainide: { monitoring: 'withdrawn; weekly CBC for 3 months when used', references: ['US-PI', 'AND07'] },
  aprindine: { monitoring: 'CBC in first months (few markets)', references: ['IBA05', 'AND07'] },
  amiodarone: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    interaction: 'may cause thyrotoxicosis leading to antithyroid drug exposure',
    references: ['US-PI'],
  },
  propranolol: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  methyldopa: {
    monitoring: 'CBC and direct Coombs at 6-12 months or if symptoms',
    references: ['KLA98', 'US-PI', 'AND07', 'BMJ07'],
  },
  hydralazine: {
    monitoring: 'CBC and ANA before and periodically (lupus-like syndrome with leukopenia)',
    genetics: 'NAT2 slow acetylators',
    references: ['US-PI', 'SIDER41'],
  },
  hydrochlorothiazide: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  chlortalidone: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  acetazolamide: { monitoring: 'CBC before and at regular intervals', references: ['US-PI', 'SIDER41'] },
  furosemide: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SIDER41', 'AND07'],
  },
  spironolactone: {
    monitoring: 'CBC if fever, especially cirrhosis or renal disease',
    references: ['IBA05', 'KLA98', 'SIDER41', 'AND07', 'BMJ07'],
  },
  digoxin: { monitoring: 'CBC with differential if fever, sore throat or mouth ulcers', references: ['GK', 'AND07'] },
  'calcium-dobesilate': {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['IBA05', 'AND07'],
  },
  dipyridamole: { monitoring: 'CBC with differential if fever, sore throat or mouth ulcers', references: ['GK', 'AND07'] },
  cimetidine: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    interaction: 'raises levels of other myelotoxic drugs',
    references: ['KLA98', 'CIM79', 'SIDER41', 'AND07', 'BMJ07', 'CIMNU'],
  },
  ranitidine: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  famotidine: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  omeprazole: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    interaction: 'high-dose methotrexate (delayed clearance); long-term B12 deficiency',
    references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  esomeprazole: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    interaction: 'high-dose methotrexate (delayed clearance); long-term B12 deficiency',
    references: ['US-PI', 'AND07', 'BMJ07'],
  },
  pantoprazole: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    interaction: 'high-dose methotrexate (delayed clearance); long-term B12 deficiency',
    references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  lansoprazole: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    interaction: 'high-dose methotrexate (delayed clearance); long-term B12 deficiency',
    references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  rabeprazole: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    interaction: 'high-dose methotrexate (delayed clearance); long-term B12 deficiency',
    references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  sulfasalazine: {
    monitoring: 'CBC with differential before, every 2 weeks for 3 months, monthly for next 3 months, then 3-monthly',
    genetics: 'HLA-B*08:01 and HLA-A*31:01 reported; NAT2; G6PD',
    interaction: 'azathioprine/mercaptopurine (TPMT inhibition), methotrexate',
    references: ['AND07', 'KLA98', 'BMJ86SSZ', 'MAR89', 'SSZ300', 'GAR07', 'SIDER41', 'VDK99'],
  },
  mesalazine: {
    monitoring: 'CBC before, at 2 weeks, then periodically',
    interaction: 'azathioprine/mercaptopurine (TPMT inhibition)',
    references: ['US-PI', 'SIDER41', 'AND07', 'BMJ07'],
  },
  metoclopramide: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SIDER41', 'AND07'],
  },
  auranofin: {
    monitoring: 'CBC with differential and platelets at least monthly',
    interaction: 'penicillamine',
    references: ['US-PI'],
  },
  'sodium-aurothiomalate': {
    monitoring: 'CBC and urinalysis before each injection',
    genetics: 'HLA-DR3 (other gold toxicity)',
    interaction: 'penicillamine',
    references: ['US-PI'],
  },
  penicillamine: {
    monitoring: 'CBC and platelets every 2 weeks for 6 months, then monthly',
    interaction: 'gold, antimalarials, phenylbutazone; also copper depletion',
    references: ['KLA98', 'US-PI', 'SIDER41'],
  },
  colchicine: {
    monitoring: 'CBC in renal or hepatic failure or with interacting drugs',
    interaction: 'CYP3A4/P-gp inhibitors (clarithromycin, ciclosporin, verapamil, ritonavir); renal failure',
    references: ['US-PI', 'SIDER41', 'AND07', 'HUNG05'],
  },
  allopurinol: {
    monitoring: 'CBC in renal failure or with thiopurines',
    genetics: 'HLA-B*58:01 (severe cutaneous reactions/DRESS)',
    interaction: 'azathioprine or mercaptopurine: cut thiopurine dose to 25-33% or avoid; ACE inhibitors',
    references: ['US-PI', 'REL19', 'SIDER41'],
  },
  febuxostat: {
    monitoring: 'none specific',
    interaction: 'contraindicated with azathioprine and mercaptopurine (US label)',
    references: ['US-PI', 'SIDER41'],
  },
  infliximab: {
    monitoring:
      'CBC at baseline, 3 months, then 3-6 monthly; closer if baseline neutrophils <4 or past DMARD neutropenia (frequency is ANC <2.0 in cohorts; grade 3-4 about 1%)',
    references: ['HAS10', 'RAJ06', 'IJR17', 'ANDR20', 'TNF21'],
  },
  etanercept: {
    monitoring:
      'CBC at baseline, 3 months, then 3-6 monthly; closer if baseline neutrophils <4 or past DMARD neutropenia (frequency is ANC <2.0 in cohorts; grade 3-4 about 1%)',
    references: ['HAS10', 'RAJ06', 'IJR17', 'ANDR20', 'ETNLBL', 'TNF21'],
  },
  adalimumab: {
    monitoring:
      'CBC at baseline, 3 months, then 3-6 monthly; closer if baseline neutrophils <4 or past DMARD neutropenia (frequency is ANC <2.0 in cohorts; grade 3-4 about 1%)',
    references: ['HAS10', 'RAJ06', 'IJR17', 'ANDR20'],
  },
  golimumab: {
    monitoring:
      'CBC at baseline, 3 months, then 3-6 monthly; closer if baseline neutrophils <4 or past DMARD neutropenia (frequency is ANC <2.0 in cohorts; grade 3-4 about 1%)',
    references: ['HAS10', 'RAJ06', 'IJR17', 'ANDR20'],
  },
  'certolizumab-pegol': {
    monitoring:
      'CBC at baseline, 3 months, then 3-6 monthly; closer if baseline neutrophils <4 or past DMARD neutropenia (frequency is ANC <2.0 in cohorts; grade 3-4 about 1%)',
    references: ['HAS10', 'RAJ06', 'IJR17', 'ANDR20'],
  },
  tocilizumab: {
    monitoring:
      'neutrophils and platelets 4-8 weeks after start then every 3 months; hold at ANC 0.5-1.0, stop <0.5; do not start if ANC <2.0',
    references: ['IJR17', 'RHEUM', 'DRTCZ', 'US-PI'],
  },
  sarilumab: {
    monitoring:
      'neutrophils and platelets 4-8 weeks after start then every 3 months; hold at ANC 0.5-1.0, stop <0.5; do not start if ANC <2.0',
    references: ['US-PI', 'IJR17'],
  },
  siltuximab: { monitoring: 'neutrophils at 4-8 weeks then 3-monthly', references: ['US-PI'] },
  satralizumab: { monitoring: 'neutrophils at 4-8 weeks then 3-monthly', references: ['US-PI'] },
  anakinra: {
    monitoring: 'neutrophil count before, monthly for 3 months, then quarterly for a year',
    interaction: 'TNF inhibitors (not recommended)',
    references: ['IJR17', 'US-PI'],
  },
  canakinumab: {
    monitoring: 'neutrophils before, after 1-2 months, then periodically (EU)',
    interaction: 'TNF inhibitors',
    references: ['EU-SMPC'],
  },
  abatacept: { monitoring: 'none specific', references: ['EU-SMPC'] },
  anifrolumab: { monitoring: 'none specific; usually raises lymphocytes as SLE improves', references: ['GK'] },
  belimumab: { monitoring: 'none specific', references: ['US-PI'] },
  secukinumab: { monitoring: 'none specific; mild transient neutropenia', references: ['EU-SMPC'] },
  ixekizumab: { monitoring: 'none specific; mostly grade 1-2 transient', references: ['EU-SMPC'] },
  rituximab: {
    monitoring:
      'CBC with differential before each course, every 2-4 months during therapy and for 12 months after the last infusion',
    genetics: 'FCGR3A V158F reported',
    interaction: 'methotrexate, cyclophosphamide, purine analogues',
    references: ['AND07', 'WOL10', 'TES11', 'ABD14', 'AMSRAN'],
  },
  obinutuzumab: {
    monitoring: 'CBC frequently until resolution; late-onset (>=28 days after end) and prolonged (>28 days) neutropenia in label',
    interaction: 'chlorambucil, bendamustine',
    references: ['US-PI', 'WOL10', 'TES11', 'ABD14', 'AMSRAN'],
  },
  ocrelizumab: {
    monitoring:
      'CBC with differential before each infusion; look for late-onset neutropenia (median about 90 days after last dose in MS series)',
    references: ['MSARD22', 'DMT20', 'OCR19'],
  },
  ofatumumab: {
    monitoring:
      'CBC with differential before each infusion; look for late-onset neutropenia (median about 90 days after last dose in MS series)',
    references: ['MSARD22', 'DMT20', 'US-PI'],
  },
  ublituximab: {
    monitoring:
      'CBC with differential before each infusion; look for late-onset neutropenia (median about 90 days after last dose in MS series)',
    references: ['MSARD22', 'DMT20', 'US-PI'],
  },
  inebilizumab: { monitoring: 'CBC with differential; immunoglobulins', references: ['US-PI'] },
  tofacitinib: {
    monitoring:
      'CBC at baseline, after 4-8 weeks, then every 3 months; do not start if ALC <0.5 or ANC <1.0; interrupt at those levels',
    interaction: 'CYP3A4 or OAT3 (probenecid, baricitinib) inhibitors',
    references: ['IJR17', 'US-PI', 'SIDER41'],
  },
  baricitinib: {
    monitoring:
      'CBC at baseline, after 4-8 weeks, then every 3 months; do not start if ALC <0.5 or ANC <1.0; interrupt at those levels',
    interaction: 'CYP3A4 or OAT3 (probenecid, baricitinib) inhibitors',
    references: ['US-PI', 'EU-SMPC'],
  },
  upadacitinib: {
    monitoring:
      'CBC at baseline, after 4-8 weeks, then every 3 months; do not start if ALC <0.5 or ANC <1.0; interrupt at those levels',
    interaction: 'CYP3A4 or OAT3 (probenecid, baricitinib) inhibitors',
    references: ['US-PI', 'EU-SMPC'],
  },
  filgotinib: {
    monitoring:
      'CBC at baseline, after 4-8 weeks, then every 3 months; do not start if ALC <0.5 or ANC <1.0; interrupt at those levels',
    interaction: 'CYP3A4 or OAT3 (probenecid, baricitinib) inhibitors',
    references: ['US-PI', 'EU-SMPC'],
  },
  azathioprine: {
    monitoring: 'CBC weekly in month 1, twice monthly months 2-3, then monthly; test TPMT and NUDT15 before start',
    genetics: 'TPMT (*2,*3A,*3C) and NUDT15 (*2,*3, Arg139Cys): poor metabolisers get severe early myelosuppression',
    interaction: 'allopurinol, febuxostat, 5-ASA drugs, ribavirin, ACE inhibitors, methotrexate, TMP-SMX',
    references: ['REL19', 'REL11', 'L-AZA', 'UFNUDT', 'US-PI', 'SIDER41'],
  },
  mercaptopurine: {
    monitoring: 'CBC weekly at induction/start; test TPMT and NUDT15',
    genetics: 'TPMT, NUDT15',
    interaction: 'allopurinol, febuxostat, 5-ASA drugs, ribavirin',
    references: ['REL19', 'REL11', 'UFNUDT', 'SIDER41'],
  },
  tioguanine: {
    monitoring: 'CBC weekly',
    genetics: 'TPMT, NUDT15',
    interaction: '5-ASA drugs',
    references: ['REL19', 'UFNUDT', 'US-PI', 'SIDER41'],
  },
  mycophenolate: {
    monitoring: 'CBC weekly in month 1, twice monthly months 2-3, then monthly to 1 year; interrupt at ANC <1.3',
    interaction: 'valganciclovir, azathioprine (avoid), TMP-SMX',
    references: ['US-PI', 'DRMMF', 'SIDER41'],
  },
  methotrexate: {
    monitoring:
      'CBC, creatinine, LFT every 1-2 weeks at start then every 1-3 months; at once for mouth ulcers or fever; check for daily instead of weekly dosing (19% of 433 low-dose cytopenias were medication errors, 7% died); nadir days 7-14 after a high dose, any time on weekly low dose',
    genetics: 'MTHFR C677T, SLCO1B1 (clearance)',
    interaction: 'TMP-SMX and trimethoprim, NSAIDs, PPIs (high dose), penicillins, probenecid, renal failure, low albumin',
    references: ['MOR16', 'LAL18', 'CUD14', 'KWO18', 'IJR17', 'US-PI', 'SIDER41'],
  },
  cyclophosphamide: {
    monitoring: 'CBC before each cycle and at nadir; with daily oral use every 1-2 weeks, keep ANC >=1.5',
    genetics: 'CYP2B6, CYP2C19 (activation)',
    interaction: 'allopurinol, other myelotoxic drugs',
    references: ['PHARMALK', 'US-PI', 'SIDER41'],
  },
  ifosfamide: { monitoring: 'CBC before each dose', references: ['PHARMALK', 'US-PI', 'SIDER41'] },
  leflunomide: {
    monitoring: 'CBC at baseline, monthly for 6 months, then every 6-8 weeks; cholestyramine washout if severe',
    genetics: 'CYP2C19, DHODH variants reported',
    interaction: 'methotrexate',
    references: ['US-PI', 'IJR17', 'SIDER41', 'CHAN04', 'MCE07'],
  },
  teriflunomide: { monitoring: 'CBC within 6 months before start; then if infection', references: ['US-PI', 'SIDER41'] },
  tacrolimus: {
    monitoring: 'CBC with trough levels after transplant',
    genetics: 'CYP3A5 (dose)',
    interaction: 'azole antifungals, macrolides',
    references: ['US-PI', 'EU-SMPC', 'SIDER41'],
  },
  ciclosporin: { monitoring: 'CBC after transplant', references: ['US-PI'] },
  sirolimus: {
    monitoring: 'CBC at baseline and every 1-6 months (more often in cancer doses)',
    interaction: 'CYP3A4 inhibitors',
    references: ['US-PI'],
  },
  everolimus: {
    monitoring: 'CBC at baseline and every 1-6 months (more often in cancer doses)',
    interaction: 'CYP3A4 inhibitors',
    references: ['US-PI', 'SIDER41'],
  },
  temsirolimus: {
    monitoring: 'CBC at baseline and every 1-6 months (more often in cancer doses)',
    interaction: 'CYP3A4 inhibitors',
    references: ['US-PI'],
  },
  'antithymocyte-globulin': {
    monitoring: 'WBC and platelets daily during the course; halve dose at WBC 2-3 or platelets 50-75, stop below',
    references: ['US-PI'],
  },
  basiliximab: { monitoring: 'none specific', references: ['US-PI'] },
  alemtuzumab: {
    monitoring:
      'CBC with differential before treatment and monthly until 48 months after last course (Lemtrada); weekly with Campath; box on cytopenias applies to Campath',
    references: ['DMT20', 'ALE13', 'HIL11', 'BAR18', 'US-PI'],
  },
  teplizumab: {
    monitoring: 'lymphocytes before and during the 14-day course; usually recovers by week 6',
    references: ['US-PI'],
  },
  fingolimod: {
    monitoring: 'CBC with lymphocytes before, month 3, then yearly; interrupt at confirmed ALC <0.2 (EU)',
    interaction: 'prior alemtuzumab, cladribine',
    references: ['DMT20', 'EU-SMPC'],
  },
  siponimod: {
    monitoring: 'CBC before and periodically',
    genetics: 'CYP2C9*3/*3 (contraindicated)',
    references: ['US-PI', 'AND07'],
  },
  ozanimod: { monitoring: 'CBC before and periodically', references: ['US-PI'] },
  ponesimod: { monitoring: 'CBC before and periodically', references: ['US-PI'] },
  etrasimod: { monitoring: 'CBC before and periodically', references: ['US-PI'] },
  'dimethyl-fumarate': {
    monitoring:
      'CBC with lymphocytes before, at 6 months, every 6-12 months (EU every 3 months); consider stopping if ALC <0.5 for >6 months',
    interaction: 'recent natalizumab, age >55, low baseline ALC',
    references: ['FOX16', 'CHA20', 'DMFJN21', 'DMT20'],
  },
  'diroximel-fumarate': { monitoring: 'as dimethyl fumarate', references: ['US-PI', 'FOX16', 'CHA20'] },
  cladribine: {
    monitoring:
      'oral (MS): lymphocytes before each course, 2 and 6 months after; injection (hairy cell): CBC frequently for 4-8 weeks; boxed warning on marrow suppression applies to injection',
    interaction: 'other marrow suppressants',
    references: ['DMT20', 'BAR18', 'US-PI', 'SIDER41'],
  },
  natalizumab: {
    monitoring:
      'expect raised lymphocytes, monocytes, eosinophils and nucleated red cells (not neutrophils) for up to 16 weeks after last dose; can hide lymphopenia',
    references: ['DMT20', 'US-PI'],
  },
  deferiprone: {
    monitoring:
      'ANC before start; weekly in first 6 months then every 2 weeks for 6 months, then 2-4 weekly (current US label wording "regularly"; earlier and EU text weekly); stop at ANC <1.5',
    interaction: 'other neutropenia-causing drugs; UGT1A6 inhibitors',
    references: ['L-FERR', 'BBRX-DFP', 'GLO-DFP', 'EU-SMPC', 'SIDER41', 'AND07'],
  },
  deferasirox: { monitoring: 'CBC regularly (patients mostly have marrow disorders)', references: ['US-PI', 'SIDER41'] },
  busulfan: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['PHARMALK', 'US-PI', 'SIDER41'] },
  melphalan: {
    monitoring: 'CBC with differential before every cycle and at nadir',
    references: ['PHARMALK', 'US-PI', 'SIDER41'],
  },
  chlorambucil: {
    monitoring: 'weekly CBC; WBC 3-4 days after each weekly CBC in weeks 3-6',
    references: ['BBRX-CHL', 'PHARMALK', 'US-PI', 'SIDER41'],
  },
  bendamustine: {
    monitoring: 'CBC with differential before every cycle and at nadir; lymphopenia and low CD4 may last 7-12 months',
    references: ['US-PI', 'HFM'],
  },
  thiotepa: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['US-PI', 'HFM'] },
  carmustine: {
    monitoring: 'CBC weekly for at least 6 weeks after each dose; not more often than every 6 weeks',
    references: ['HFM', 'BBRX-BCNU', 'PHARMALK', 'DC-BCNU', 'SIDER41'],
  },
  lomustine: {
    monitoring: 'CBC weekly for at least 6 weeks after each dose',
    references: ['HFM', 'BBRX-LOM', 'PHARMALK', 'RG-LOM', 'SIDER41'],
  },
  dacarbazine: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['US-PI', 'HFM'] },
  temozolomide: {
    monitoring:
      'CBC day 22 (or within 48 h) and weekly until ANC >1.5; weekly with radiotherapy; CD4 lymphopenia with pneumocystis risk',
    references: ['NEU07', 'US-PI', 'SIDER41'],
  },
  procarbazine: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['US-PI', 'HFM', 'SIDER41'] },
  cisplatin: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['US-PI', 'HFM'] },
  carboplatin: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['US-PI', 'HFM', 'SIDER41'] },
  oxaliplatin: {
    monitoring: 'CBC with differential before every cycle and at nadir; acute immune cytopenia within hours possible',
    references: ['HFM', 'US-PI'],
  },
  trabectedin: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['US-PI', 'HFM', 'SIDER41'] },
  lurbinectedin: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['US-PI', 'HFM'] },
  mitomycin: {
    monitoring: 'CBC repeatedly during and for at least 8 weeks after therapy',
    references: ['US-PI', 'HFM', 'SIDER41'],
  },
  fluorouracil: {
    monitoring: 'CBC with differential before every cycle and at nadir',
    genetics:
      'DPYD (*2A, *13, c.2846A>T, HapB3): carriers get severe early neutropenia; US labels (box, 2025/26) ask for testing before start unless treatment is urgent and advise against use in complete deficiency',
    interaction: 'warfarin; brivudine/sorivudine (fatal); metronidazole',
    references: ['US-PI', 'HFM', 'SIDER41', 'FDADPD26'],
  },
  capecitabine: {
    monitoring: 'CBC with differential before every cycle and at nadir',
    genetics:
      'DPYD (*2A, *13, c.2846A>T, HapB3): carriers get severe early neutropenia; US labels (box, 2025/26) ask for testing before start unless treatment is urgent and advise against use in complete deficiency',
    interaction: 'brivudine/sorivudine, warfarin',
    references: ['US-PI', 'HFM', 'SIDER41', 'FDADPD26'],
  },
  tegafur: {
    monitoring: 'CBC with differential before every cycle and at nadir',
    genetics: 'DPYD (*2A, *13, c.2846A>T, HapB3): carriers get severe early neutropenia',
    references: ['US-PI', 'HFM'],
  },
  trifluridine: { monitoring: 'CBC before and on day 15 of each cycle', references: ['US-PI', 'HFM'] },
  gemcitabine: { monitoring: 'CBC before each dose', references: ['US-PI', 'HFM'] },
  cytarabine: { monitoring: 'daily to twice-weekly CBC; fall is biphasic (days 7-9 and 15-24)', references: ['US-PI', 'HFM'] },
  azacitidine: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['US-PI', 'HFM', 'SIDER41'] },
  decitabine: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['US-PI', 'HFM', 'SIDER41'] },
  fludarabine: {
    monitoring:
      'CBC with differential before every cycle and at nadir; long-lasting CD4 lymphopenia; late-onset neutropenia described',
    references: ['US-PI', 'HFM', 'SIDER41'],
  },
  clofarabine: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['US-PI', 'HFM', 'SIDER41'] },
  nelarabine: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['US-PI', 'HFM', 'SIDER41'] },
  pentostatin: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['US-PI', 'HFM', 'SIDER41'] },
  hydroxycarbamide: {
    monitoring: 'CBC weekly at start (sickle cell every 2 weeks); hold at ANC <2.0 in sickle cell label',
    interaction: 'didanosine, stavudine, interferon',
    references: ['US-PI', 'HFM', 'SIDER41'],
  },
  doxorubicin: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['US-PI', 'HFM', 'SIDER41'] },
  daunorubicin: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['US-PI', 'HFM', 'SIDER41'] },
  epirubicin: {
    monitoring: 'CBC with differential before every cycle and at nadir',
    references: ['US-PI', 'HFM', 'SIDER41', 'EPIBOX'],
  },
  idarubicin: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['US-PI', 'HFM', 'SIDER41'] },
  mitoxantrone: {
    monitoring: 'CBC with differential before every cycle and at nadir; do not give for MS if ANC <1.5',
    references: ['US-PI', 'HFM', 'SIDER41'],
  },
  dactinomycin: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['US-PI', 'HFM', 'SIDER41'] },
  bleomycin: { monitoring: 'minimal myelosuppression; look for another cause', references: ['HFM', 'SIDER41'] },
  vinblastine: {
    monitoring: 'CBC with differential before every cycle and at nadir',
    interaction: 'azole antifungals, other CYP3A4 inhibitors',
    references: ['US-PI', 'HFM'],
  },
  vincristine: {
    monitoring: 'little myelosuppression at usual dose',
    interaction: 'azole antifungals',
    references: ['HFM', 'US-PI', 'SIDER41'],
  },
  vinorelbine: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['US-PI', 'HFM'] },
  paclitaxel: { monitoring: 'do not give if ANC <1.5; CBC before each dose', references: ['US-PI', 'HFM'] },
  docetaxel: {
    monitoring: 'do not give if ANC <1.5',
    interaction: 'strong CYP3A4 inhibitors; liver disease',
    references: ['US-PI', 'HFM'],
  },
  cabazitaxel: {
    monitoring: 'weekly CBC in cycle 1; primary G-CSF in high-risk patients',
    references: ['US-PI', 'HFM', 'SIDER41'],
  },
  eribulin: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['US-PI', 'HFM'] },
  ixabepilone: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['US-PI', 'HFM'] },
  etoposide: { monitoring: 'CBC with differential before every cycle and at nadir', references: ['US-PI', 'HFM', 'SIDER41'] },
  irinotecan: {
    monitoring: 'CBC with differential before every cycle and at nadir',
    genetics: 'UGT1A1*28 and *6 homozygotes: more severe neutropenia',
    interaction: 'CYP3A4 and UGT1A1 inhibitors (atazanavir, ketoconazole)',
    references: ['US-PI', 'HFM'],
  },
  topotecan: { monitoring: 'baseline ANC must be >=1.5; frequent CBC', references: ['BBRX-TOP', 'US-PI'] },
  pemetrexed: {
    monitoring: 'CBC with differential before every cycle and at nadir',
    interaction: 'NSAIDs in renal impairment; give folic acid and B12',
    references: ['US-PI', 'HFM', 'SIDER41'],
  },
  pralatrexate: { monitoring: 'weekly CBC; folic acid and B12', references: ['US-PI'] },
  asparaginase: { monitoring: 'single-agent myelosuppression minimal', references: ['HFM'] },
  'arsenic-trioxide': {
    monitoring:
      'CBC twice weekly in induction; early leukocytosis with differentiation syndrome; chronic arsenic poisoning causes leukopenia/pancytopenia',
    references: ['US-PI'],
  },
  tretinoin: {
    monitoring: 'leukocytosis (differentiation syndrome) is the usual change',
    interaction: 'topical products do not count',
    references: ['US-PI', 'SIDER41'],
  },
  isotretinoin: { monitoring: 'CBC at baseline (label: stop if WBC falls significantly)', references: ['US-PI', 'SIDER41'] },
  acitretin: { monitoring: 'none specific', references: ['US-PI'] },
  bexarotene: {
    monitoring: 'WBC with differential at baseline and periodically; also central hypothyroidism',
    references: ['US-PI', 'SIDER41'],
  },
  imatinib: {
    monitoring:
      'CBC weekly for month 1, every 2 weeks for month 2, then every 2-3 months; hold in chronic phase at ANC <1.0 or platelets <50',
    interaction: 'CYP3A4 inhibitors',
    references: ['US-PI', 'SIDER41'],
  },
  dasatinib: {
    monitoring:
      'CBC weekly for month 1, every 2 weeks for month 2, then every 2-3 months; hold in chronic phase at ANC <1.0 or platelets <50',
    interaction: 'CYP3A4 inhibitors',
    references: ['US-PI', 'SIDER41'],
  },
  nilotinib: {
    monitoring:
      'CBC weekly for month 1, every 2 weeks for month 2, then every 2-3 months; hold in chronic phase at ANC <1.0 or platelets <50',
    interaction: 'CYP3A4 inhibitors',
    references: ['US-PI', 'SIDER41'],
  },
  bosutinib: {
    monitoring:
      'CBC weekly for month 1, every 2 weeks for month 2, then every 2-3 months; hold in chronic phase at ANC <1.0 or platelets <50',
    interaction: 'CYP3A4 inhibitors',
    references: ['US-PI', 'SIDER41'],
  },
  ponatinib: {
    monitoring:
      'CBC weekly for month 1, every 2 weeks for month 2, then every 2-3 months; hold in chronic phase at ANC <1.0 or platelets <50',
    interaction: 'CYP3A4 inhibitors',
    references: ['US-PI', 'SIDER41'],
  },
  asciminib: {
    monitoring:
      'CBC weekly for month 1, every 2 weeks for month 2, then every 2-3 months; hold in chronic phase at ANC <1.0 or platelets <50',
    interaction: 'CYP3A4 inhibitors',
    references: ['US-PI'],
  },
  sunitinib: { monitoring: 'CBC at each cycle', references: ['US-PI', 'SIDER41'] },
  sorafenib: { monitoring: 'CBC at each cycle', references: ['US-PI', 'SIDER41'] },
  pazopanib: { monitoring: 'CBC at each cycle', references: ['US-PI'] },
  regorafenib: { monitoring: 'CBC at each cycle', references: ['US-PI'] },
  midostaurin: { monitoring: 'CBC at each cycle', references: ['US-PI'] },
  gilteritinib: { monitoring: 'CBC at each cycle', references: ['US-PI'] },
  palbociclib: {
    monitoring: 'CBC at baseline, start of each cycle, day 15 of cycles 1 and 2 (day 14 in the first label); hold at ANC <1.0',
    interaction: 'CYP3A4 inhibitors',
    references: ['L-IBR', 'DC-IBR', 'PAL20', 'US-PI'],
  },
  ribociclib: {
    monitoring: 'CBC every 2 weeks for 2 cycles, then start of next 4 cycles',
    interaction: 'CYP3A4 inhibitors',
    references: ['US-PI', 'JONS20'],
  },
  abemaciclib: {
    monitoring: 'CBC every 2 weeks for 2 months, monthly for 2 months, then as indicated',
    interaction: 'CYP3A4 inhibitors',
    references: ['US-PI'],
  },
  olaparib: {
    monitoring: 'CBC at baseline and monthly (niraparib weekly in month 1); prolonged cytopenia: consider MDS/AML',
    references: ['US-PI'],
  },
  niraparib: {
    monitoring: 'CBC at baseline and monthly (niraparib weekly in month 1); prolonged cytopenia: consider MDS/AML',
    references: ['US-PI'],
  },
  rucaparib: {
    monitoring: 'CBC at baseline and monthly (niraparib weekly in month 1); prolonged cytopenia: consider MDS/AML',
    references: ['US-PI'],
  },
  talazoparib: {
    monitoring: 'CBC at baseline and monthly (niraparib weekly in month 1); prolonged cytopenia: consider MDS/AML',
    references: ['US-PI'],
  },
  venetoclax: {
    monitoring: 'CBC throughout; hold at grade 3 with fever or grade 4; G-CSF as needed',
    interaction: 'CYP3A4 and P-gp inhibitors (large dose cuts), azacitidine',
    references: ['US-PI'],
  },
  ibrutinib: {
    monitoring: 'monthly CBC; early redistribution lymphocytosis is expected; late-onset neutropenia reported',
    interaction: 'CYP3A4 inhibitors',
    references: ['US-PI', 'SIDER41'],
  },
  acalabrutinib: {
    monitoring: 'monthly CBC; early redistribution lymphocytosis is expected; late-onset neutropenia reported',
    interaction: 'CYP3A4 inhibitors',
    references: ['US-PI'],
  },
  zanubrutinib: {
    monitoring: 'monthly CBC; early redistribution lymphocytosis is expected; late-onset neutropenia reported',
    interaction: 'CYP3A4 inhibitors',
    references: ['US-PI'],
  },
  pirtobrutinib: {
    monitoring: 'monthly CBC; early redistribution lymphocytosis is expected; late-onset neutropenia reported',
    interaction: 'CYP3A4 inhibitors',
    references: ['US-PI'],
  },
  idelalisib: { monitoring: 'CBC every 2 weeks for 6 months (weekly if ANC <1.0)', references: ['US-PI'] },
  duvelisib: { monitoring: 'CBC every 2 weeks for 6 months (weekly if ANC <1.0)', references: ['US-PI'] },
  ruxolitinib: {
    monitoring: 'CBC every 2-4 weeks until stable; hold at ANC <0.5',
    interaction: 'CYP3A4 inhibitors',
    references: ['US-PI'],
  },
  fedratinib: { monitoring: 'CBC at baseline and periodically', references: ['US-PI'] },
  lenalidomide: {
    monitoring:
      'del(5q) MDS: CBC weekly for 8 weeks then monthly; myeloma: every 7 days cycles 1-2, days 1 and 15 of cycle 3, then monthly',
    references: ['L-LEN', 'GIA08', 'US-PI', 'SIDER41'],
  },
  pomalidomide: { monitoring: 'CBC weekly for 8 weeks then monthly', references: ['US-PI'] },
  thalidomide: {
    monitoring: 'WBC with differential on an ongoing basis; do not start if ANC <0.75',
    references: ['US-PI', 'SIDER41'],
  },
  bortezomib: { monitoring: 'CBC before each dose', references: ['US-PI', 'SIDER41'] },
  carfilzomib: { monitoring: 'CBC frequently', references: ['US-PI', 'SIDER41'] },
  selinexor: { monitoring: 'CBC at baseline and frequently in first 3 months', references: ['US-PI'] },
  panobinostat: { monitoring: 'CBC before each dose or cycle', references: ['US-PI'] },
  romidepsin: { monitoring: 'CBC before each dose or cycle', references: ['US-PI', 'SIDER41'] },
  belinostat: { monitoring: 'CBC before each dose or cycle', references: ['US-PI', 'SIDER41'] },
  tucidinostat: { monitoring: 'CBC before each dose or cycle', references: ['GK'] },
  daratumumab: {
    monitoring: 'CBC periodically; late neutropenia possible; interferes with red-cell cross-match',
    references: ['US-PI'],
  },
  isatuximab: {
    monitoring: 'CBC periodically; late neutropenia possible; interferes with red-cell cross-match',
    references: ['US-PI'],
  },
  'brentuximab-vedotin': { monitoring: 'CBC before each dose; primary G-CSF with AVD', references: ['US-PI'] },
  'polatuzumab-vedotin': { monitoring: 'CBC throughout; G-CSF prophylaxis', references: ['US-PI'] },
  'enfortumab-vedotin': { monitoring: 'CBC periodically', references: ['US-PI'] },
  'gemtuzumab-ozogamicin': {
    monitoring: 'CBC before each dose and frequently after; prolonged thrombocytopenia',
    references: ['US-PI'],
  },
  'inotuzumab-ozogamicin': {
    monitoring: 'CBC before each dose and frequently after; prolonged thrombocytopenia',
    references: ['US-PI'],
  },
  'sacituzumab-govitecan': {
    monitoring: 'CBC before each dose; hold at ANC <1.5 (day 1) or <1.0 (day 8); primary G-CSF if high risk',
    genetics: 'UGT1A1*28 homozygotes: grade 3-4 neutropenia 59-67% versus 46-53%',
    references: ['L-TROD', 'RUG22', 'BBRX-SG', 'INPH'],
  },
  'trastuzumab-deruxtecan': { monitoring: 'CBC before each dose; hold at ANC <1.0', references: ['US-PI'] },
  'datopotamab-deruxtecan': { monitoring: 'CBC as indicated', references: ['US-PI'] },
  'trastuzumab-emtansine': { monitoring: 'platelets before each dose', references: ['US-PI'] },
  'loncastuximab-tesirine': { monitoring: 'CBC throughout', references: ['US-PI'] },
  'belantamab-mafodotin': { monitoring: 'CBC at baseline and during treatment', references: ['US-PI'] },
  blinatumomab: { monitoring: 'CBC during infusion; B-cell depletion', references: ['US-PI'] },
  teclistamab: {
    monitoring: 'CBC at baseline and periodically; early lymphocyte redistribution with step-up doses; G-CSF as per label',
    references: ['US-PI'],
  },
  elranatamab: {
    monitoring: 'CBC at baseline and periodically; early lymphocyte redistribution with step-up doses; G-CSF as per label',
    references: ['US-PI'],
  },
  talquetamab: {
    monitoring: 'CBC at baseline and periodically; early lymphocyte redistribution with step-up doses; G-CSF as per label',
    references: ['US-PI'],
  },
  epcoritamab: {
    monitoring: 'CBC at baseline and periodically; early lymphocyte redistribution with step-up doses; G-CSF as per label',
    references: ['US-PI'],
  },
  glofitamab: {
    monitoring: 'CBC at baseline and periodically; early lymphocyte redistribution with step-up doses; G-CSF as per label',
    references: ['US-PI'],
  },
  mosunetuzumab: {
    monitoring: 'CBC at baseline and periodically; early lymphocyte redistribution with step-up doses; G-CSF as per label',
    references: ['US-PI'],
  },
  tarlatamab: {
    monitoring: 'CBC at baseline and periodically; early lymphocyte redistribution with step-up doses; G-CSF as per label',
    references: ['US-PI'],
  },
  'axicabtagene-ciloleucel': {
    monitoring:
      'CBC before and after infusion (daily in hospital, then weekly to monthly); biphasic: early <30 days, prolonged 30-90 days, late >90 days',
    interaction: 'lymphodepletion with fludarabine and cyclophosphamide causes the early fall',
    references: ['JAI23', 'REJ21', 'AXI21', 'FRI20', 'US-PI'],
  },
  tisagenlecleucel: {
    monitoring:
      'CBC before and after infusion (daily in hospital, then weekly to monthly); biphasic: early <30 days, prolonged 30-90 days, late >90 days',
    interaction: 'lymphodepletion with fludarabine and cyclophosphamide causes the early fall',
    references: ['JAI23', 'REJ21', 'AXI21', 'FRI20', 'US-PI'],
  },
  'lisocabtagene-maraleucel': {
    monitoring:
      'CBC before and after infusion (daily in hospital, then weekly to monthly); biphasic: early <30 days, prolonged 30-90 days, late >90 days',
    interaction: 'lymphodepletion with fludarabine and cyclophosphamide causes the early fall',
    references: ['JAI23', 'REJ21', 'AXI21', 'FRI20', 'US-PI'],
  },
  'brexucabtagene-autoleucel': {
    monitoring:
      'CBC before and after infusion (daily in hospital, then weekly to monthly); biphasic: early <30 days, prolonged 30-90 days, late >90 days',
    interaction: 'lymphodepletion with fludarabine and cyclophosphamide causes the early fall',
    references: ['JAI23', 'REJ21', 'AXI21', 'FRI20', 'US-PI'],
  },
  'idecabtagene-vicleucel': {
    monitoring:
      'CBC before and after infusion (daily in hospital, then weekly to monthly); biphasic: early <30 days, prolonged 30-90 days, late >90 days',
    interaction: 'lymphodepletion with fludarabine and cyclophosphamide causes the early fall',
    references: ['JAI23', 'REJ21', 'AXI21', 'FRI20', 'US-PI'],
  },
  'ciltacabtagene-autoleucel': {
    monitoring:
      'CBC before and after infusion (daily in hospital, then weekly to monthly); biphasic: early <30 days, prolonged 30-90 days, late >90 days',
    interaction: 'lymphodepletion with fludarabine and cyclophosphamide causes the early fall',
    references: ['JAI23', 'REJ21', 'AXI21', 'FRI20', 'US-PI'],
  },
  'obecabtagene-autoleucel': {
    monitoring:
      'CBC before and after infusion (daily in hospital, then weekly to monthly); biphasic: early <30 days, prolonged 30-90 days, late >90 days',
    interaction: 'lymphodepletion with fludarabine and cyclophosphamide causes the early fall',
    references: ['JAI23', 'REJ21', 'AXI21', 'FRI20', 'US-PI'],
  },
  nivolumab: {
    monitoring: 'CBC before each cycle; grade 4: stop, G-CSF, corticosteroid; exclude other drugs',
    interaction: 'metamizole and other culprits in cancer patients',
    references: ['ICI20', 'OMAR20', 'SUI18'],
  },
  pembrolizumab: {
    monitoring: 'CBC before each cycle; grade 4: stop, G-CSF, corticosteroid; exclude other drugs',
    interaction: 'metamizole and other culprits in cancer patients',
    references: ['ICI20', 'OMAR20', 'SUI18'],
  },
  ipilimumab: {
    monitoring: 'CBC before each cycle; grade 4: stop, G-CSF, corticosteroid; exclude other drugs',
    interaction: 'metamizole and other culprits in cancer patients',
    references: ['ICI20', 'OMAR20', 'SUI18'],
  },
  atezolizumab: {
    monitoring: 'CBC before each cycle; grade 4: stop, G-CSF, corticosteroid; exclude other drugs',
    interaction: 'metamizole and other culprits in cancer patients',
    references: ['ICI20', 'OMAR20', 'SUI18'],
  },
  durvalumab: {
    monitoring: 'CBC before each cycle; grade 4: stop, G-CSF, corticosteroid; exclude other drugs',
    interaction: 'metamizole and other culprits in cancer patients',
    references: ['ICI20', 'OMAR20', 'SUI18'],
  },
  cemiplimab: {
    monitoring: 'CBC before each cycle; grade 4: stop, G-CSF, corticosteroid; exclude other drugs',
    interaction: 'metamizole and other culprits in cancer patients',
    references: ['ICI20', 'OMAR20', 'SUI18'],
  },
  avelumab: {
    monitoring: 'CBC before each cycle; grade 4: stop, G-CSF, corticosteroid; exclude other drugs',
    interaction: 'metamizole and other culprits in cancer patients',
    references: ['ICI20', 'OMAR20', 'SUI18'],
  },
  aldesleukin: { monitoring: 'daily CBC during therapy; rebound lymphocytosis', references: ['US-PI'] },
  'lutetium-177-dotatate': { monitoring: 'CBC before each dose and during therapy; late MDS/AML', references: ['US-PI'] },
  'lutetium-177-vipivotide-tetraxetan': { monitoring: 'CBC before and during treatment', references: ['US-PI'] },
  'radium-223': { monitoring: 'CBC before each dose; ANC >=1.5 first dose, >=1.0 later', references: ['US-PI'] },
  'strontium-89': { monitoring: 'CBC at least every other week for 4 months', references: ['US-PI'] },
  'samarium-153': { monitoring: 'CBC weekly for at least 8 weeks', references: ['US-PI'] },
  'iobenguane-131': { monitoring: 'CBC weekly for 12 weeks', references: ['US-PI'] },
  'sodium-iodide-131': { monitoring: 'CBC weekly for 1-2 months after high doses', references: ['US-PI'] },
  'ibritumomab-tiuxetan': { monitoring: 'CBC weekly until recovery', references: ['US-PI'] },
  mogamulizumab: { monitoring: 'CBC as indicated', references: ['US-PI'] },
  imetelstat: { monitoring: 'CBC weekly for 2 cycles, before each cycle after', references: ['US-PI'] },
  cocaine: {
    monitoring:
      'street cocaine only (levamisole adulterant): match problem list, urine toxicology including levamisole, social history; medical cocaine solution does not count; HLA-B27, ANCA; relapses with re-use',
    genetics: 'HLA-B*27',
    references: ['KNO09', 'KAS18', 'ASH10LEV', 'CZU10', 'PMC5453741'],
  },
  zinc: {
    monitoring: 'serum copper, ceruloplasmin and zinc; counts normalise 3-4 weeks (4-12) after copper',
    interaction: 'penicillamine, trientine, bariatric surgery',
    references: ['COP07', 'COP18', 'WIL05'],
  },
  ethanol: {
    monitoring: 'alcohol history, folate, B12, liver disease/spleen; counts recover in days of abstinence',
    references: ['GK'],
  },
  glibenclamide: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    genetics: 'G6PD',
    references: ['US-PI', 'SIDER41', 'AND07'],
  },
  chlorpropamide: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SIDER41', 'AND07'],
  },
  tolbutamide: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SIDER41', 'AND07'],
  },
  promethazine: { monitoring: 'avoid with other marrow depressants (label)', references: ['US-PI', 'HEI83', 'SIDER41', 'AND07'] },
  brompheniramine: { monitoring: 'CBC with differential if fever, sore throat or mouth ulcers', references: ['US-PI', 'AND07'] },
  chlorphenamine: {
    monitoring: 'CBC with differential if fever, sore throat or mouth ulcers',
    references: ['US-PI', 'SIDER41', 'AND07'],
  },
  riluzole: { monitoring: 'CBC if febrile illness (label)', references: ['US-PI', 'SIDER41', 'AND07'] },
  apremilast: { monitoring: 'none', references: ['GK'] },
  tiopronin: { monitoring: 'CBC periodically', references: ['US-PI'] },
  filgrastim: {
    monitoring:
      'growth factor: expected neutrophil rise; a low ANC under it means severe marrow failure; neutrophils fall by about half 1-2 days after stopping and reach baseline in 4-7 days',
    interaction: 'not within 24 h of chemotherapy',
    references: ['US-PI'],
  },
  pegfilgrastim: {
    monitoring: 'growth factor: expected neutrophil rise; a low ANC under it means severe marrow failure',
    interaction: 'not within 14 days before chemotherapy',
    references: ['US-PI'],
  },
  lipegfilgrastim: {
    monitoring: 'growth factor: expected neutrophil rise; a low ANC under it means severe marrow failure',
    interaction: 'not within 14 days before chemotherapy',
    references: ['US-PI'],
  },
  'efbemalenograstim-alfa': {
    monitoring: 'growth factor: expected neutrophil rise; a low ANC under it means severe marrow failure',
    interaction: 'not within 14 days before chemotherapy',
    references: ['US-PI'],
  },
  eflapegrastim: {
    monitoring: 'growth factor: expected neutrophil rise; a low ANC under it means severe marrow failure',
    interaction: 'not within 14 days before chemotherapy',
    references: ['US-PI'],
  },
  lenograstim: {
    monitoring: 'growth factor: expected neutrophil rise; a low ANC under it means severe marrow failure',
    references: ['EU-SMPC'],
  },
  sargramostim: {
    monitoring:
      'growth factor: expected neutrophil rise; a low ANC under it means severe marrow failure; also monocytes and eosinophils',
    references: ['US-PI'],
  },
  molgramostim: {
    monitoring: 'growth factor: expected neutrophil rise; a low ANC under it means severe marrow failure',
    references: ['GK'],
  },
  plerixafor: { monitoring: 'mobilises leukocytes and CD34 cells; WBC watched during use', references: ['US-PI'] },
  motixafortide: { monitoring: 'as plerixafor', references: ['US-PI'] },
  mavorixafor: {
    monitoring: 'indicated for WHIM syndrome; raises ANC and ALC',
    interaction: 'CYP2D6 substrates',
    references: ['US-PI'],
  },
  lithium: {
    monitoring:
      'raises neutrophils (ANC up to about +88% in one citation); may mask clozapine neutropenia and its stopping may unmask it',
    interaction: 'clozapine rechallenge',
    references: ['BOA18', 'BMCLI', 'AYD16', 'TWVAL23'],
  },
  epinephrine: {
    monitoring: 'demargination within minutes, gone in hours; old epinephrine stimulation test of the marginal pool',
    references: ['GK'],
  },
  prednisone: {
    monitoring:
      'neutrophils rise from 6-12 h to about 42 h after one dose while lymphocytes fall within 6 h; on chronic therapy neutrophilia peaks within 2 weeks and persists: do not read a normal WBC as recovery',
    references: ['ALS20', 'SHO81', 'SIDER41'],
  },
  prednisolone: {
    monitoring:
      'neutrophils rise from 6-12 h to about 42 h after one dose while lymphocytes fall within 6 h; on chronic therapy neutrophilia peaks within 2 weeks and persists: do not read a normal WBC as recovery',
    references: ['ALS20', 'SHO81'],
  },
  methylprednisolone: {
    monitoring:
      'neutrophils rise from 6-12 h to about 42 h after one dose while lymphocytes fall within 6 h; on chronic therapy neutrophilia peaks within 2 weeks and persists: do not read a normal WBC as recovery',
    references: ['ALS20', 'SHO81'],
  },
  dexamethasone: {
    monitoring:
      'neutrophils rise from 6-12 h to about 42 h after one dose while lymphocytes fall within 6 h; on chronic therapy neutrophilia peaks within 2 weeks and persists: do not read a normal WBC as recovery',
    references: ['ALS20', 'SHO81'],
  },
  hydrocortisone: {
    monitoring:
      'neutrophils rise from 6-12 h to about 42 h after one dose while lymphocytes fall within 6 h; on chronic therapy neutrophilia peaks within 2 weeks and persists: do not read a normal WBC as recovery',
    references: ['ALS20', 'SHO81'],
  },
  leucogen: {
    monitoring:
      'China/Russia product; small trials only; not in international guidelines; usual 20 mg three times daily, 60 mg three times daily in one uncontrolled study',
    references: ['WAOCP', 'SHRAM', 'CNENC', 'SOOLUN'],
  },
  batilol: {
    monitoring: 'China/Russia product; small trials only; not in international guidelines',
    references: ['CNENC', 'SOOLUN', 'XYWY'],
  },
  adenine: {
    monitoring:
      'China/Russia product; small trials only; not in international guidelines; RxNorm 290 also sits in blood-bag preservative solutions, which do not count',
    references: ['CNENC'],
  },
  berbamine: { monitoring: 'China/Russia product; small trials only; not in international guidelines', references: ['CNENC'] },
  'diyu-shengbai': {
    monitoring: 'China/Russia product; small trials only; not in international guidelines',
    references: ['XYWY'],
  },
  betamethasone: {
    monitoring:
      'neutrophils rise within hours while lymphocytes, eosinophils and monocytes fall; do not read a normal WBC as recovery; antenatal courses shift counts for days',
    references: ['ALS20', 'GK'],
  },
  triamcinolone: {
    monitoring:
      'neutrophils rise within hours while lymphocytes, eosinophils and monocytes fall; do not read a normal WBC as recovery; depot injections act for weeks',
    references: ['ALS20', 'GK'],
  },
  deflazacort: {
    monitoring:
      'neutrophils rise within hours while lymphocytes, eosinophils and monocytes fall; do not read a normal WBC as recovery',
    references: ['ALS20', 'GK'],
  },
  ixazomib: { monitoring: 'CBC with platelets at least monthly, more often in cycles 1-3', references: ['US-PI'] },
  vorinostat: { monitoring: 'CBC every 2 weeks in first 2 months, then monthly', references: ['US-PI'] },
  omacetaxine: { monitoring: 'CBC weekly in induction and first maintenance cycles, then every 2 weeks', references: ['US-PI'] },
  crizotinib: {
    monitoring: 'CBC with differential monthly and as indicated',
    interaction: 'CYP3A4 inhibitors',
    references: ['ALKN23', 'US-PI'],
  },
  tafasitamab: { monitoring: 'CBC before each cycle; given with lenalidomide', references: ['US-PI'] },
  abrocitinib: {
    monitoring:
      'CBC at baseline, 4 weeks after start and after dose rises; do not start if platelets <150, ALC <0.5 or ANC <1.0 (EU 1.2)',
    genetics: 'CYP2C19 poor metabolisers (dose)',
    interaction: 'strong CYP2C19 inhibitors (fluvoxamine, fluconazole)',
    references: ['US-PI', 'EU-SMPC'],
  },
  ritlecitinib: {
    monitoring: 'lymphocytes and platelets at baseline, week 4, then routinely; do not start if ALC <0.5 or platelets <100',
    references: ['US-PI', 'EU-SMPC'],
  },
  deuruxolitinib: {
    monitoring: 'CBC at baseline and periodically',
    genetics: 'CYP2C9 poor metabolisers (contraindicated)',
    interaction: 'strong or moderate CYP2C9 inhibitors (fluconazole)',
    references: ['US-PI'],
  },
  momelotinib: { monitoring: 'CBC at baseline and periodically; hold at ANC <0.5', references: ['US-PI'] },
  pacritinib: {
    monitoring: 'CBC at baseline and as indicated',
    interaction: 'strong CYP3A4 inhibitors (contraindicated)',
    references: ['US-PI'],
  },
  'silver-sulfadiazine': {
    monitoring:
      'topical use counts here: daily CBC in large burns; counts return in 2-3 days even if continued; early burn leukopenia also occurs with other dressings',
    genetics: 'G6PD (haemolysis)',
    interaction: 'cimetidine (label)',
    references: ['SSD87', 'SSDPI', 'SSDFUL09'],
  },
  ritodrine: {
    monitoring: 'WBC with differential weekly when the infusion passes 2 weeks; mean onset day 30 (21-69) in 47 cases',
    references: ['RIT20'],
  },
  tripterygium: {
    monitoring:
      'CBC, liver and kidney tests during use; haematological events 6.5% in pooled studies, severe marrow suppression in renal failure',
    interaction: 'renal failure; other myelotoxic drugs',
    references: ['TWHF16', 'TWHF22'],
  },
  linvoseltamab: {
    monitoring: 'CBC at baseline and periodically; early lymphocyte redistribution with step-up doses',
    references: ['US-PI'],
  },
  quizartinib: {
    monitoring: 'CBC at baseline and through therapy',
    interaction: 'strong CYP3A4 inhibitors (halve dose)',
    references: ['US-PI'],
  },
  cabozantinib: { monitoring: 'CBC as indicated', interaction: 'strong CYP3A4 inhibitors', references: ['US-PI'] },
  dabrafenib: { monitoring: 'CBC as indicated, mainly with trametinib', references: ['US-PI', 'EU-SMPC'] },
  trametinib: { monitoring: 'CBC as indicated, mainly with dabrafenib', references: ['US-PI', 'EU-SMPC'] },
  nedaplatin: { monitoring: 'CBC before every cycle and at nadir (Japan, China)', references: ['GK'] },
  raltitrexed: {
    monitoring: 'CBC before every cycle; creatinine clearance before each dose',
    interaction: 'folinic acid, renal failure',
    references: ['EU-SMPC'],
  },
  pirarubicin: { monitoring: 'CBC before every cycle and at nadir (Japan, China, France)', references: ['GK'] },
  tislelizumab: {
    monitoring: 'CBC before each cycle; grade 4: stop, G-CSF, corticosteroid; exclude other drugs',
    interaction: 'metamizole and other culprits in cancer patients',
    references: ['ICI20', 'SUI18'],
  },
  toripalimab: {
    monitoring: 'CBC before each cycle; grade 4: stop, G-CSF, corticosteroid; exclude other drugs',
    interaction: 'metamizole and other culprits in cancer patients',
    references: ['ICI20', 'SUI18'],
  },
  sintilimab: {
    monitoring: 'CBC before each cycle; grade 4: stop, G-CSF, corticosteroid; exclude other drugs',
    interaction: 'metamizole and other culprits in cancer patients',
    references: ['ICI20', 'SUI18'],
  },
  camrelizumab: {
    monitoring: 'CBC before each cycle; grade 4: stop, G-CSF, corticosteroid; exclude other drugs',
    interaction: 'metamizole and other culprits in cancer patients',
    references: ['ICI20', 'SUI18'],
  },
  dostarlimab: {
    monitoring: 'CBC before each cycle; grade 4: stop, G-CSF, corticosteroid; exclude other drugs',
    interaction: 'metamizole and other culprits in cancer patients',
    references: ['ICI20', 'SUI18'],
  },
  retifanlimab: {
    monitoring: 'CBC before each cycle; grade 4: stop, G-CSF, corticosteroid; exclude other drugs',
    interaction: 'metamizole and other culprits in cancer patients',
    references: ['ICI20', 'SUI18'],
  },
  tremelimumab: {
    monitoring: 'CBC before each cycle; grade 4: stop, G-CSF, corticosteroid; exclude other drugs',
    interaction: 'metamizole and other culprits in cancer patients',
    references: ['ICI20', 'SUI18'],
  },
  zonisamide: { monitoring: 'CBC if fever, sore throat, mouth ulcers or bruising', references: ['US-PI', 'AND07', 'BMJ07'] },
};
