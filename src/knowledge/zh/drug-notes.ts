/**
 * Monitoring, genetics and interactions of each medicine, in Chinese, by id. Machine-drafted; awaits review by a Chinese
 * haematologist or pharmacist. Loaded only when a reader asks, like the English.
 */
import type { DrugNoteText } from './catalogue.ts';

export const drugNotes: Readonly<Record<string, DrugNoteText>> = {
  methimazole: {
    monitoring:
      '基线查血常规加分类，发热或咽痛时立即复查；说明书不要求常规连续计数；书面提醒患者；停药 5 个月或更久后再次用药，适用同一时间窗',
    genetics:
      'HLA-B*38:02 和 HLA-DRB1*08:03（东亚），HLA-B*27:05（欧洲）：荟萃分析中 OR 约为 20、5 和 11；甲巯咪唑/卡比马唑较丙硫氧嘧啶更强',
    interaction: '粒细胞缺乏后禁止改用另一种硫脲类抗甲状腺药（交叉反应）',
  },
  carbimazole: {
    monitoring:
      '基线查血常规加分类，发热或咽痛时立即复查；说明书不要求常规连续计数；书面提醒患者；停药 5 个月或更久后再次用药，适用同一时间窗',
    genetics:
      'HLA-B*38:02 和 HLA-DRB1*08:03（东亚），HLA-B*27:05（欧洲）：荟萃分析中 OR 约为 20、5 和 11；甲巯咪唑/卡比马唑较丙硫氧嘧啶更强',
    interaction: '甲巯咪唑的前药；有交叉反应',
  },
  propylthiouracil: {
    monitoring:
      '基线查血常规加分类，发热或咽痛时立即复查；说明书不要求常规连续计数；书面提醒患者；停药 5 个月或更久后再次用药，适用同一时间窗',
    genetics:
      'HLA-B*38:02 和 HLA-DRB1*08:03（东亚），HLA-B*27:05（欧洲）：荟萃分析中 OR 约为 20、5 和 11；甲巯咪唑/卡比马唑较丙硫氧嘧啶更强',
    interaction: '与甲巯咪唑有交叉反应；ANCA 相关血管炎是另一种反应',
  },
  clozapine: {
    monitoring:
      '用药前查 ANC，前 6 个月每周一次，第 6–12 个月每 2 周一次，此后每月一次（美国说明书）；欧盟/英国为每周一次共 18 周，此后每 4 周一次，停药后再查 4 周；美国 REMS 已于 2025 年 6 月 13 日取消，但说明书的监测要求不变；Duffy 阴性相关中性粒细胞计数者用较低界值',
    genetics: '有 HLA-DQB1 和 HLA-B 变异、SLCO1B3/1B7 的报告；实践中不使用',
    interaction:
      '避免加用卡马西平及其他可致粒细胞缺乏的药物；芬兰病例中 40%、死亡病例中 80% 有此类合用药；合用丙戊酸：两项研究中中性粒细胞减少的 OR 为 2.3 和 3.5；锂可掩盖下降，停用锂可使其显现',
  },
  olanzapine: {
    monitoring: '基线 WBC/ANC 偏低或既往有药物性白细胞减少者，最初数月经常查血常规（类别警告）；ANC <1.0 时停药',
    interaction: '合用丙戊酸使中性粒细胞减少的发生率升高（欧盟说明书）',
  },
  quetiapine: { monitoring: '基线 WBC/ANC 偏低或既往有药物性白细胞减少者，最初数月经常查血常规（类别警告）；ANC <1.0 时停药' },
  risperidone: { monitoring: '基线 WBC/ANC 偏低或既往有药物性白细胞减少者，最初数月经常查血常规（类别警告）；ANC <1.0 时停药' },
  paliperidone: { monitoring: '基线 WBC/ANC 偏低或既往有药物性白细胞减少者，最初数月经常查血常规（类别警告）；ANC <1.0 时停药' },
  aripiprazole: { monitoring: '基线 WBC/ANC 偏低或既往有药物性白细胞减少者，最初数月经常查血常规（类别警告）；ANC <1.0 时停药' },
  ziprasidone: { monitoring: '基线 WBC/ANC 偏低或既往有药物性白细胞减少者，最初数月经常查血常规（类别警告）；ANC <1.0 时停药' },
  haloperidol: { monitoring: '基线 WBC/ANC 偏低或既往有药物性白细胞减少者，最初数月经常查血常规（类别警告）；ANC <1.0 时停药' },
  chlorpromazine: { monitoring: '咽痛或感染时查血常规，尤其第 4–10 周' },
  levomepromazine: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  perphenazine: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  fluphenazine: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  thioridazine: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  mianserin: { monitoring: '前 3 个月每 4 周查血常规（英国说明书）；发热或咽痛时查血常规' },
  mirtazapine: { monitoring: '咽痛、发热、口炎时查血常规；WBC 偏低则停药（美国说明书）' },
  amitriptyline: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  imipramine: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  clomipramine: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  trazodone: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  carbamazepine: {
    monitoring: '用药前及定期查血常规；WBC 或血小板下降时密切观察；明显骨髓抑制时停药',
    genetics: 'HLA-B*15:02 和 HLA-A*31:01 预测皮肤反应，而非血细胞减少',
    interaction: '避免与氯氮平合用；CYP3A4 抑制剂使浓度升高',
  },
  oxcarbazepine: { monitoring: '有症状时查血常规' },
  phenytoin: {
    monitoring: '发热、皮疹或咽痛时查血常规；也可致叶酸缺乏伴巨幼变',
    genetics: 'HLA-B*15:02、CYP2C9（皮肤毒性/剂量）',
  },
  valproate: {
    monitoring: '用药前及定期查血小板和血常规',
    interaction: '增加氯氮平所致中性粒细胞减少（OR 2.3–3.5）及奥氮平/喹硫平所致中性粒细胞减少的风险',
  },
  lamotrigine: {
    monitoring: '感染、发热、皮疹时查血常规（另有噬血细胞性淋巴组织细胞增生症警告）',
    interaction: '抗叶酸作用；与其他叶酸抑制剂合用须谨慎',
  },
  phenobarbital: { monitoring: '有症状时查血常规' },
  primidone: { monitoring: '有症状时查血常规' },
  ethosuximide: { monitoring: '定期查血常规（说明书）' },
  levetiracetam: { monitoring: '有症状时查血常规' },
  felbamate: {
    monitoring:
      '治疗前、治疗中经常、治疗后查血常规；试验中白细胞减少常见，黑框警告的再生障碍性贫血罕见（黑框：约每百万使用者 127 例）',
  },
  metamizole: {
    monitoring: 'EMA 2024：发热、寒战、咽痛或口腔溃疡时停药并急查血常规；不要求常规监测；绝不再次用药',
    genetics: '有 HLA-C*04:01 等等位基因的提示，未经证实',
    interaction: '避免与甲氨蝶呤及其他骨髓毒性药物合用；美国/英国未上市（询问境外或非处方来源）',
  },
  aminophenazone: { monitoring: '多数国家已撤市；首发症状时查血常规' },
  propyphenazone: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  phenylbutazone: { monitoring: '基线及经常查血常规；人用受到严格限制，可有兽药暴露' },
  indometacin: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  diclofenac: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  ibuprofen: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  naproxen: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  sulindac: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  piroxicam: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  ketoprofen: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  'acetylsalicylic-acid': {
    monitoring: '发热、咽痛或口腔溃疡时查血常规加分类',
    interaction: '小剂量不置换任何有意义的药物；大剂量升高甲氨蝶呤浓度',
  },
  paracetamol: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  benzylpenicillin: {
    monitoring: '大剂量静脉治疗超过 10 天后每周 1–2 次查血常规；发热或皮疹常先出现；停药并更换类别',
    interaction: '丙磺舒和肾衰竭升高暴露量',
  },
  nafcillin: {
    monitoring: '大剂量静脉治疗超过 10 天后每周 1–2 次查血常规；发热或皮疹常先出现；停药并更换类别',
    interaction: '丙磺舒和肾衰竭升高暴露量',
  },
  oxacillin: {
    monitoring: '大剂量静脉治疗超过 10 天后每周 1–2 次查血常规；发热或皮疹常先出现；停药并更换类别',
    interaction: '丙磺舒和肾衰竭升高暴露量',
  },
  flucloxacillin: {
    monitoring: '大剂量静脉治疗超过 10 天后每周 1–2 次查血常规；发热或皮疹常先出现；停药并更换类别',
    interaction: '丙磺舒和肾衰竭升高暴露量',
  },
  cloxacillin: {
    monitoring: '大剂量静脉治疗超过 10 天后每周 1–2 次查血常规；发热或皮疹常先出现；停药并更换类别',
    interaction: '丙磺舒和肾衰竭升高暴露量',
  },
  ampicillin: {
    monitoring: '大剂量静脉治疗超过 10 天后每周 1–2 次查血常规；发热或皮疹常先出现；停药并更换类别',
    interaction: '丙磺舒和肾衰竭升高暴露量',
  },
  amoxicillin: {
    monitoring: '大剂量静脉治疗超过 10 天后每周 1–2 次查血常规；发热或皮疹常先出现；停药并更换类别',
    interaction: '丙磺舒和肾衰竭升高暴露量',
  },
  piperacillin: {
    monitoring: '大剂量静脉治疗超过 10 天后每周 1–2 次查血常规；发热或皮疹常先出现；停药并更换类别',
    interaction: '丙磺舒和肾衰竭升高暴露量',
  },
  cefazolin: {
    monitoring: '大剂量静脉治疗超过 10 天后每周 1–2 次查血常规；发热或皮疹常先出现；停药并更换类别',
    interaction: '丙磺舒和肾衰竭升高暴露量',
  },
  cefalexin: {
    monitoring: '大剂量静脉治疗超过 10 天后每周 1–2 次查血常规；发热或皮疹常先出现；停药并更换类别',
    interaction: '丙磺舒和肾衰竭升高暴露量',
  },
  cefuroxime: {
    monitoring: '大剂量静脉治疗超过 10 天后每周 1–2 次查血常规；发热或皮疹常先出现；停药并更换类别',
    interaction: '丙磺舒和肾衰竭升高暴露量',
  },
  cefotaxime: {
    monitoring: '大剂量静脉治疗超过 10 天后每周 1–2 次查血常规；发热或皮疹常先出现；停药并更换类别',
    interaction: '丙磺舒和肾衰竭升高暴露量',
  },
  ceftriaxone: {
    monitoring: '大剂量静脉治疗超过 10 天后每周 1–2 次查血常规；发热或皮疹常先出现；停药并更换类别',
    interaction: '丙磺舒和肾衰竭升高暴露量',
  },
  ceftazidime: {
    monitoring: '大剂量静脉治疗超过 10 天后每周 1–2 次查血常规；发热或皮疹常先出现；停药并更换类别',
    interaction: '丙磺舒和肾衰竭升高暴露量',
  },
  cefepime: {
    monitoring: '大剂量静脉治疗超过 10 天后每周 1–2 次查血常规；发热或皮疹常先出现；停药并更换类别',
    interaction: '丙磺舒和肾衰竭升高暴露量',
  },
  cefoxitin: {
    monitoring: '大剂量静脉治疗超过 10 天后每周 1–2 次查血常规；发热或皮疹常先出现；停药并更换类别',
    interaction: '丙磺舒和肾衰竭升高暴露量',
  },
  meropenem: {
    monitoring: '大剂量静脉治疗超过 10 天后每周 1–2 次查血常规；发热或皮疹常先出现；停药并更换类别',
    interaction: '丙磺舒和肾衰竭升高暴露量',
  },
  imipenem: {
    monitoring: '大剂量静脉治疗超过 10 天后每周 1–2 次查血常规；发热或皮疹常先出现；停药并更换类别',
    interaction: '丙磺舒和肾衰竭升高暴露量',
  },
  ertapenem: {
    monitoring: '大剂量静脉治疗超过 10 天后每周 1–2 次查血常规；发热或皮疹常先出现；停药并更换类别',
    interaction: '丙磺舒和肾衰竭升高暴露量',
  },
  aztreonam: {
    monitoring: '大剂量静脉治疗超过 10 天后每周 1–2 次查血常规；发热或皮疹常先出现；停药并更换类别',
    interaction: '丙磺舒和肾衰竭升高暴露量',
  },
  ceftaroline: {
    monitoring: '每周查血常规加分类；ANC <2.5 时每周 2 次；ANC 1.5 或以下时停药（队列作者）；频率适用于 >7 天的疗程',
  },
  vancomycin: {
    monitoring:
      '使用 >7 天时每周查血常规加分类；风险取决于疗程而非浓度；口服万古霉素不吸收，不计入（罕见例外：重症结肠炎伴肾衰竭）',
    interaction: '与替考拉宁可能有交叉反应',
  },
  teicoplanin: { monitoring: '长疗程或大剂量时每周查血常规' },
  daptomycin: { monitoring: '每周查 CK；按需查血常规', interaction: '嗜酸性粒细胞增多更常见' },
  linezolid: {
    monitoring: '每周查血常规，尤其超过 2 周、既往骨髓抑制或合用其他抑制骨髓的药物时',
    interaction: '肾衰竭升高暴露量',
  },
  tedizolid: { monitoring: '查血常规；中性粒细胞 <1.0 时说明书建议选用其他药物' },
  sulfamethoxazole: {
    monitoring: '长疗程或大剂量、高龄、肾衰竭、叶酸缺乏时查血常规；Asmar 建议儿童每周计数 2 次',
    interaction: '甲氨蝶呤（全血细胞减少）、更昔洛韦、齐多夫定、硫唑嘌呤、ACE 抑制剂（高钾血症）',
  },
  trimethoprim: { monitoring: '长疗程时查血常规', interaction: '甲氨蝶呤及其他抗叶酸药' },
  sulfadiazine: { monitoring: '与乙胺嘧啶联用时每周 1–2 次查血常规', interaction: '乙胺嘧啶' },
  chloramphenicol: { monitoring: '基线及每 2 天查血常规；浓度保持 <25 mcg/mL；特异质性再生障碍可发生于末次用药后数周至数月' },
  dapsone: {
    monitoring: '前 4 周每周查血常规，此后 8 周每 2–3 周一次，再后每 12–16 周一次',
    genetics: 'G6PD（溶血）；HLA-B*13:01（超敏反应综合征）',
    interaction: '乙胺嘧啶、甲氧苄啶、齐多夫定',
  },
  nitrofurantoin: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类', genetics: 'G6PD（溶血）' },
  metronidazole: {
    monitoring: '重复或长疗程治疗前后查白细胞总数和分类（说明书）',
    interaction: '硫唑嘌呤、氟尿嘧啶（浓度升高）',
  },
  erythromycin: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  clarithromycin: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  azithromycin: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  ciprofloxacin: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  levofloxacin: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  moxifloxacin: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  doxycycline: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  minocycline: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  tigecycline: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  clindamycin: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  gentamicin: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  'fusidic-acid': { monitoring: '长期全身使用时查血常规' },
  isoniazid: { monitoring: '基线查血常规；发热或间歇给药时复查' },
  rifampicin: { monitoring: '基线查血常规；发热或间歇给药时复查' },
  pyrazinamide: { monitoring: '基线查血常规；发热或间歇给药时复查' },
  ethambutol: { monitoring: '基线查血常规；发热或间歇给药时复查' },
  rifabutin: { monitoring: '定期查血常规（说明书）', interaction: 'CYP3A4 抑制剂（克拉霉素、蛋白酶抑制剂）升高浓度' },
  ganciclovir: {
    monitoring: '经常查血常规加分类和血小板（诱导期每日至每周 2 次）；ANC <0.5 时暂停',
    interaction: '齐多夫定、吗替麦考酚酯、TMP-SMX、亚胺培南（癫痫发作）；按肾功能调整剂量',
  },
  valganciclovir: {
    monitoring: '诱导期每周查血常规加分类，此后至少每月一次；ANC <0.5 时暂停',
    interaction: '吗替麦考酚酯、齐多夫定、TMP-SMX；按肾功能调整剂量',
  },
  foscarnet: { monitoring: '每周查血常规' },
  cidofovir: { monitoring: '每次给药时查中性粒细胞计数' },
  aciclovir: { monitoring: '肾衰竭或大剂量静脉用药时查血常规', interaction: '按肾功能调整剂量' },
  valaciclovir: { monitoring: '肾衰竭或长期大剂量时查血常规', interaction: '按肾功能调整剂量' },
  zidovudine: { monitoring: '晚期 HIV 每 2 周查血常规，其余定期查', interaction: '更昔洛韦、干扰素、利巴韦林、TMP-SMX、氨苯砜' },
  stavudine: { monitoring: '作为 HIV 随访的一部分查血常规（HIV 本身可致中性粒细胞减少）' },
  lamivudine: { monitoring: '作为 HIV 随访的一部分查血常规（HIV 本身可致中性粒细胞减少）' },
  abacavir: { monitoring: '作为 HIV 随访的一部分查血常规（HIV 本身可致中性粒细胞减少）', genetics: 'HLA-B*57:01（超敏反应）' },
  'interferon-alfa-2b': {
    monitoring: '基线、第 2 周和第 4 周查血常规，此后定期；ANC <0.75 时减量，<0.5 时停药（美国说明书，肝炎）',
    interaction: '利巴韦林、齐多夫定、替比夫定',
  },
  'peginterferon-alfa-2a': {
    monitoring: '基线、第 2 周和第 4 周查血常规，此后定期；ANC <0.75 时减量，<0.5 时停药（美国说明书，肝炎）',
    interaction: '利巴韦林、齐多夫定、替比夫定',
  },
  'peginterferon-alfa-2b': {
    monitoring: '基线、第 2 周和第 4 周查血常规，此后定期；ANC <0.75 时减量，<0.5 时停药（美国说明书，肝炎）',
    interaction: '利巴韦林、齐多夫定、替比夫定',
  },
  'ropeginterferon-alfa-2b': {
    monitoring: '基线、第 2 周和第 4 周查血常规，此后定期；ANC <0.75 时减量，<0.5 时停药（美国说明书，肝炎）',
    interaction: '利巴韦林、齐多夫定、替比夫定',
  },
  'interferon-beta-1a': { monitoring: '第 1、3 和 6 个月查血常规，此后定期' },
  'interferon-beta-1b': { monitoring: '第 1、3 和 6 个月查血常规，此后定期' },
  'interferon-gamma-1b': { monitoring: '每 3 个月查血常规' },
  ribavirin: {
    monitoring: '第 2 周和第 4 周查 Hb 和血常规；美国黑框警告涉及溶血性贫血；中性粒细胞减少主要来自合用的干扰素',
    genetics: 'ITPA 变异可防止贫血',
    interaction: '硫唑嘌呤（抑制 IMPDH 致全血细胞减少）、齐多夫定',
  },
  molnupiravir: { monitoring: '说明书无要求', interaction: 'COVID-19 本身降低淋巴细胞' },
  remdesivir: { monitoring: '说明书无血液学方面的要求', interaction: 'COVID-19 本身降低淋巴细胞' },
  favipiravir: { monitoring: '日本说明书列有中性粒细胞减少（未重新核对）' },
  lopinavir: { monitoring: '作为 HIV 随访的一部分查血常规' },
  flucytosine: {
    monitoring: '每周 2 次查血常规，测浓度（峰浓度保持 <100 mcg/mL）和肌酐',
    genetics: 'DPYD 缺陷',
    interaction: '两性霉素 B（经肾升高浓度）、齐多夫定',
  },
  'amphotericin-b': { monitoring: '每周查血常规', interaction: '氟胞嘧啶' },
  terbinafine: { monitoring: '感染或免疫缺陷者治疗 >6 周时查血常规；ANC ≤1.0 时停药（美国说明书）' },
  griseofulvin: { monitoring: '长疗程时定期查血常规' },
  fluconazole: { monitoring: '长疗程时查血常规', interaction: '升高多种骨髓毒性药物的浓度（长春新碱、他克莫司、伊布替尼）' },
  voriconazole: { monitoring: '长疗程时查血常规', interaction: '升高多种骨髓毒性药物的浓度（长春新碱、他克莫司、伊布替尼）' },
  primaquine: {
    monitoring: '治疗期间查血常规；WBC 突然下降时停药',
    genetics: 'G6PD（溶血）',
    interaction: '不与其他抑制骨髓的药物合用（说明书）',
  },
  quinine: {
    monitoring: '查血常规；发生免疫性血细胞减少后绝不再次用药；美国黑框警告涉及免疫性血小板减少和血栓性微血管病，不涉及白细胞',
    genetics: 'G6PD',
    interaction: '免疫性血小板减少、血栓性微血管病',
  },
  amodiaquine: {
    monitoring: '不用于预防；治疗后发热时查血常规',
    genetics: 'CYP2C8',
    interaction: 'HIV 患者合用齐多夫定、复方磺胺甲噁唑',
  },
  chloroquine: { monitoring: '长疗程时查血常规', genetics: 'G6PD' },
  hydroxychloroquine: { monitoring: '长疗程时定期查血常规', genetics: 'G6PD', interaction: '极罕见；SLE 或 RA 本身更可能是原因' },
  pyrimethamine: {
    monitoring: '用弓形虫病剂量时每周 2 次查血常规；给亚叶酸',
    interaction: 'TMP-SMX、甲氨蝶呤、齐多夫定、氨苯砜',
  },
  albendazole: { monitoring: '每个 28 天疗程开始时及每 2 周查血常规', interaction: '肝病升高风险' },
  mebendazole: { monitoring: '大剂量或长疗程时查血常规', interaction: '甲硝唑（皮肤反应）' },
  levamisole: {
    monitoring: '仍在使用的地方每周查血常规；使用可卡因后 48–72 h 内查尿左旋咪唑',
    genetics: 'HLA-B*27',
    interaction: '再次暴露时复发',
  },
  benznidazole: { monitoring: '治疗中和治疗后查血常规' },
  nifurtimox: { monitoring: '按需查血常规' },
  pentamidine: { monitoring: '静脉治疗期间每日至每周查血常规' },
  procainamide: { monitoring: '前 3 个月每周查血常规，此后定期；发热、咽痛或瘀斑时立即查', genetics: 'NAT2 慢乙酰化（狼疮）' },
  ticlopidine: {
    monitoring: '自基线至第 3 个月末每 2 周查血常规加分类；此期间停药者，停药后再查 2 周',
    genetics: 'HLA-A*33:03（肝毒性，日本）',
  },
  clopidogrel: { monitoring: '有症状时查血常规（也查 TTP）', genetics: 'CYP2C19（仅影响疗效）' },
  prasugrel: { monitoring: '有症状时查血常规' },
  captopril: {
    monitoring: '肾病或胶原血管病：用药前、前 3 个月每 2 周查 WBC 和分类，此后定期',
    interaction:
      '风险集中于肾功能损害和胶原血管病（无并发症的高血压不高于其他药物）：无此两者时按“可能”对待；别嘌醇、普鲁卡因胺和免疫抑制剂增加风险',
  },
  enalapril: { monitoring: '胶原血管病伴肾病时监测 WBC（类别说明书）' },
  lisinopril: { monitoring: '胶原血管病伴肾病时监测 WBC（类别说明书）' },
  ramipril: { monitoring: '胶原血管病伴肾病时监测 WBC（类别说明书）' },
  perindopril: { monitoring: '胶原血管病伴肾病时监测 WBC（类别说明书）' },
  quinidine: { monitoring: '有症状时查血常规；可检测药物依赖性抗体' },
  flecainide: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  propafenone: { monitoring: '发热或感染时查血常规，尤其前 3 个月' },
  tocainide: { monitoring: '已撤市；使用时前 3 个月每周查血常规' },
  aprindine: { monitoring: '最初数月查血常规（少数市场有售）' },
  amiodarone: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类', interaction: '可引起甲状腺毒症，从而使用抗甲状腺药' },
  propranolol: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  methyldopa: { monitoring: '第 6–12 个月或有症状时查血常规和直接 Coombs 试验' },
  hydralazine: { monitoring: '用药前及定期查血常规和 ANA（狼疮样综合征伴白细胞减少）', genetics: 'NAT2 慢乙酰化' },
  hydrochlorothiazide: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  chlortalidone: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  acetazolamide: { monitoring: '用药前及按固定间隔查血常规' },
  furosemide: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  spironolactone: { monitoring: '发热时查血常规，尤其肝硬化或肾病' },
  digoxin: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  'calcium-dobesilate': { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  dipyridamole: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  cimetidine: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类', interaction: '升高其他骨髓毒性药物的浓度' },
  ranitidine: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  famotidine: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  omeprazole: {
    monitoring: '发热、咽痛或口腔溃疡时查血常规加分类',
    interaction: '大剂量甲氨蝶呤（清除延迟）；长期用药致 B12 缺乏',
  },
  esomeprazole: {
    monitoring: '发热、咽痛或口腔溃疡时查血常规加分类',
    interaction: '大剂量甲氨蝶呤（清除延迟）；长期用药致 B12 缺乏',
  },
  pantoprazole: {
    monitoring: '发热、咽痛或口腔溃疡时查血常规加分类',
    interaction: '大剂量甲氨蝶呤（清除延迟）；长期用药致 B12 缺乏',
  },
  lansoprazole: {
    monitoring: '发热、咽痛或口腔溃疡时查血常规加分类',
    interaction: '大剂量甲氨蝶呤（清除延迟）；长期用药致 B12 缺乏',
  },
  rabeprazole: {
    monitoring: '发热、咽痛或口腔溃疡时查血常规加分类',
    interaction: '大剂量甲氨蝶呤（清除延迟）；长期用药致 B12 缺乏',
  },
  sulfasalazine: {
    monitoring: '用药前、前 3 个月每 2 周、随后 3 个月每月查血常规加分类，此后每 3 个月一次',
    genetics: '有 HLA-B*08:01 和 HLA-A*31:01 的报告；NAT2；G6PD',
    interaction: '硫唑嘌呤/巯嘌呤（抑制 TPMT）、甲氨蝶呤',
  },
  mesalazine: { monitoring: '用药前、2 周时查血常规，此后定期', interaction: '硫唑嘌呤/巯嘌呤（抑制 TPMT）' },
  metoclopramide: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  auranofin: { monitoring: '至少每月查血常规加分类和血小板', interaction: '青霉胺' },
  'sodium-aurothiomalate': {
    monitoring: '每次注射前查血常规和尿常规',
    genetics: 'HLA-DR3（金制剂的其他毒性）',
    interaction: '青霉胺',
  },
  penicillamine: {
    monitoring: '前 6 个月每 2 周查血常规和血小板，此后每月一次',
    interaction: '金制剂、抗疟药、保泰松；还可致铜耗竭',
  },
  colchicine: {
    monitoring: '肾或肝衰竭或合用有相互作用的药物时查血常规',
    interaction: 'CYP3A4/P-gp 抑制剂（克拉霉素、环孢素、维拉帕米、利托那韦）；肾衰竭',
  },
  allopurinol: {
    monitoring: '肾衰竭或合用硫嘌呤类时查血常规',
    genetics: 'HLA-B*58:01（严重皮肤反应/DRESS）',
    interaction: '硫唑嘌呤或巯嘌呤：硫嘌呤类减至 25–33% 剂量或避免合用；ACE 抑制剂',
  },
  febuxostat: { monitoring: '无特殊要求', interaction: '禁与硫唑嘌呤和巯嘌呤合用（美国说明书）' },
  infliximab: {
    monitoring:
      '基线、3 个月查血常规，此后每 3–6 个月一次；基线中性粒细胞 <4 或既往 DMARD 致中性粒细胞减少者更密切（频率指队列中 ANC <2.0；3–4 级约 1%）',
  },
  etanercept: {
    monitoring:
      '基线、3 个月查血常规，此后每 3–6 个月一次；基线中性粒细胞 <4 或既往 DMARD 致中性粒细胞减少者更密切（频率指队列中 ANC <2.0；3–4 级约 1%）',
  },
  adalimumab: {
    monitoring:
      '基线、3 个月查血常规，此后每 3–6 个月一次；基线中性粒细胞 <4 或既往 DMARD 致中性粒细胞减少者更密切（频率指队列中 ANC <2.0；3–4 级约 1%）',
  },
  golimumab: {
    monitoring:
      '基线、3 个月查血常规，此后每 3–6 个月一次；基线中性粒细胞 <4 或既往 DMARD 致中性粒细胞减少者更密切（频率指队列中 ANC <2.0；3–4 级约 1%）',
  },
  'certolizumab-pegol': {
    monitoring:
      '基线、3 个月查血常规，此后每 3–6 个月一次；基线中性粒细胞 <4 或既往 DMARD 致中性粒细胞减少者更密切（频率指队列中 ANC <2.0；3–4 级约 1%）',
  },
  tocilizumab: {
    monitoring: '开始后 4–8 周查中性粒细胞和血小板，此后每 3 个月一次；ANC 0.5–1.0 时暂停，<0.5 时停药；ANC <2.0 时不开始用药',
  },
  sarilumab: {
    monitoring: '开始后 4–8 周查中性粒细胞和血小板，此后每 3 个月一次；ANC 0.5–1.0 时暂停，<0.5 时停药；ANC <2.0 时不开始用药',
  },
  siltuximab: { monitoring: '4–8 周查中性粒细胞，此后每 3 个月一次' },
  satralizumab: { monitoring: '4–8 周查中性粒细胞，此后每 3 个月一次' },
  anakinra: { monitoring: '用药前、前 3 个月每月查中性粒细胞计数，此后一年内每季度一次', interaction: 'TNF 抑制剂（不推荐）' },
  canakinumab: { monitoring: '用药前、1–2 个月后查中性粒细胞，此后定期（欧盟）', interaction: 'TNF 抑制剂' },
  abatacept: { monitoring: '无特殊要求' },
  anifrolumab: { monitoring: '无特殊要求；SLE 好转时通常升高淋巴细胞' },
  belimumab: { monitoring: '无特殊要求' },
  secukinumab: { monitoring: '无特殊要求；轻度一过性中性粒细胞减少' },
  ixekizumab: { monitoring: '无特殊要求；多为 1–2 级，一过性' },
  rituximab: {
    monitoring: '每疗程前、治疗中每 2–4 个月及末次输注后 12 个月内查血常规加分类',
    genetics: '有 FCGR3A V158F 的报告',
    interaction: '甲氨蝶呤、环磷酰胺、嘌呤类似物',
  },
  obinutuzumab: {
    monitoring: '经常查血常规直至恢复；说明书载有迟发性（结束后 ≥28 天）和持久性（>28 天）中性粒细胞减少',
    interaction: '苯丁酸氮芥、苯达莫司汀',
  },
  ocrelizumab: { monitoring: '每次输注前查血常规加分类；留意迟发性中性粒细胞减少（MS 病例系列中位约为末次给药后 90 天）' },
  ofatumumab: { monitoring: '每次输注前查血常规加分类；留意迟发性中性粒细胞减少（MS 病例系列中位约为末次给药后 90 天）' },
  ublituximab: { monitoring: '每次输注前查血常规加分类；留意迟发性中性粒细胞减少（MS 病例系列中位约为末次给药后 90 天）' },
  inebilizumab: { monitoring: '查血常规加分类；免疫球蛋白' },
  tofacitinib: {
    monitoring: '基线、4–8 周后查血常规，此后每 3 个月一次；ALC <0.5 或 ANC <1.0 时不开始用药；达到该水平时中断用药',
    interaction: 'CYP3A4 或 OAT3（丙磺舒，巴瑞替尼）抑制剂',
  },
  baricitinib: {
    monitoring: '基线、4–8 周后查血常规，此后每 3 个月一次；ALC <0.5 或 ANC <1.0 时不开始用药；达到该水平时中断用药',
    interaction: 'CYP3A4 或 OAT3（丙磺舒，巴瑞替尼）抑制剂',
  },
  upadacitinib: {
    monitoring: '基线、4–8 周后查血常规，此后每 3 个月一次；ALC <0.5 或 ANC <1.0 时不开始用药；达到该水平时中断用药',
    interaction: 'CYP3A4 或 OAT3（丙磺舒，巴瑞替尼）抑制剂',
  },
  filgotinib: {
    monitoring: '基线、4–8 周后查血常规，此后每 3 个月一次；ALC <0.5 或 ANC <1.0 时不开始用药；达到该水平时中断用药',
    interaction: 'CYP3A4 或 OAT3（丙磺舒，巴瑞替尼）抑制剂',
  },
  azathioprine: {
    monitoring: '第 1 个月每周、第 2–3 个月每月 2 次查血常规，此后每月一次；用药前查 TPMT 和 NUDT15',
    genetics: 'TPMT（*2、*3A、*3C）和 NUDT15（*2、*3、Arg139Cys）：慢代谢者早期发生重度骨髓抑制',
    interaction: '别嘌醇、非布司他、5-ASA 药物、利巴韦林、ACE 抑制剂、甲氨蝶呤、TMP-SMX',
  },
  mercaptopurine: {
    monitoring: '诱导期/开始时每周查血常规；用药前查 TPMT 和 NUDT15',
    genetics: 'TPMT、NUDT15',
    interaction: '别嘌醇、非布司他、5-ASA 药物、利巴韦林',
  },
  tioguanine: { monitoring: '每周查血常规', genetics: 'TPMT、NUDT15', interaction: '5-ASA 药物' },
  mycophenolate: {
    monitoring: '第 1 个月每周、第 2–3 个月每月 2 次、此后至 1 年每月查血常规；ANC <1.3 时中断用药',
    interaction: '缬更昔洛韦、硫唑嘌呤（避免）、TMP-SMX',
  },
  methotrexate: {
    monitoring:
      '开始时每 1–2 周查血常规、肌酐、肝功能，此后每 1–3 个月一次；口腔溃疡或发热时立即查；核查是否将每周一次误为每日一次（433 例小剂量血细胞减少中 19% 为用药错误，7% 死亡）；大剂量后最低点在第 7–14 天，每周小剂量时可在任何时间',
    genetics: 'MTHFR C677T、SLCO1B1（清除）',
    interaction: 'TMP-SMX 和甲氧苄啶、NSAID、PPI（大剂量）、青霉素类、丙磺舒、肾衰竭、白蛋白低',
  },
  cyclophosphamide: {
    monitoring: '每疗程前和最低点查血常规；每日口服时每 1–2 周一次，保持 ANC ≥1.5',
    genetics: 'CYP2B6、CYP2C19（活化）',
    interaction: '别嘌醇、其他骨髓毒性药物',
  },
  ifosfamide: { monitoring: '每次给药前查血常规' },
  leflunomide: {
    monitoring: '基线查血常规，前 6 个月每月一次，此后每 6–8 周一次；严重时用考来烯胺洗脱',
    genetics: '有 CYP2C19、DHODH 变异的报告',
    interaction: '甲氨蝶呤',
  },
  teriflunomide: { monitoring: '用药前 6 个月内查血常规；此后感染时查' },
  tacrolimus: { monitoring: '移植后查谷浓度时同查血常规', genetics: 'CYP3A5（剂量）', interaction: '唑类抗真菌药、大环内酯类' },
  ciclosporin: { monitoring: '移植后查血常规' },
  sirolimus: { monitoring: '基线及每 1–6 个月查血常规（肿瘤剂量时更频繁）', interaction: 'CYP3A4 抑制剂' },
  everolimus: { monitoring: '基线及每 1–6 个月查血常规（肿瘤剂量时更频繁）', interaction: 'CYP3A4 抑制剂' },
  temsirolimus: { monitoring: '基线及每 1–6 个月查血常规（肿瘤剂量时更频繁）', interaction: 'CYP3A4 抑制剂' },
  'antithymocyte-globulin': { monitoring: '疗程中每日查 WBC 和血小板；WBC 2–3 或血小板 50–75 时剂量减半，更低则停药' },
  basiliximab: { monitoring: '无特殊要求' },
  alemtuzumab: {
    monitoring:
      '治疗前查血常规加分类，此后每月一次，直至末次疗程后 48 个月（Lemtrada）；Campath 每周一次；血细胞减少的黑框警告适用于 Campath',
  },
  teplizumab: { monitoring: '14 天疗程之前和期间查淋巴细胞；通常第 6 周恢复' },
  fingolimod: {
    monitoring: '用药前、第 3 个月查血常规（含淋巴细胞），此后每年一次；证实 ALC <0.2 时中断用药（欧盟）',
    interaction: '既往用过阿仑单抗、克拉屈滨',
  },
  siponimod: { monitoring: '用药前及定期查血常规', genetics: 'CYP2C9*3/*3（禁用）' },
  ozanimod: { monitoring: '用药前及定期查血常规' },
  ponesimod: { monitoring: '用药前及定期查血常规' },
  etrasimod: { monitoring: '用药前及定期查血常规' },
  'dimethyl-fumarate': {
    monitoring: '用药前、6 个月、每 6–12 个月查血常规（含淋巴细胞）（欧盟每 3 个月）；ALC <0.5 持续 >6 个月时考虑停药',
    interaction: '近期用过那他珠单抗、年龄 >55 岁、基线 ALC 低',
  },
  'diroximel-fumarate': { monitoring: '同富马酸二甲酯' },
  cladribine: {
    monitoring:
      '口服（MS）：每疗程前、之后 2 个月和 6 个月查淋巴细胞；注射（毛细胞白血病）：4–8 周内经常查血常规；骨髓抑制的黑框警告适用于注射剂',
    interaction: '其他抑制骨髓的药物',
  },
  natalizumab: {
    monitoring:
      '末次给药后长达 16 周内，预期淋巴细胞、单核细胞、嗜酸性粒细胞和有核红细胞升高（中性粒细胞不升高）；可掩盖淋巴细胞减少',
  },
  deferiprone: {
    monitoring:
      '用药前查 ANC；前 6 个月每周一次，随后 6 个月每 2 周一次，此后每 2–4 周一次（现行美国说明书措辞为“定期”；较早文本和欧盟文本为每周）；ANC <1.5 时停药',
    interaction: '其他可致中性粒细胞减少的药物；UGT1A6 抑制剂',
  },
  deferasirox: { monitoring: '定期查血常规（患者多有骨髓疾病）' },
  busulfan: { monitoring: '每疗程前和最低点查血常规加分类' },
  melphalan: { monitoring: '每疗程前和最低点查血常规加分类' },
  chlorambucil: { monitoring: '每周查血常规；第 3–6 周在每次每周血常规后 3–4 天再查 WBC' },
  bendamustine: { monitoring: '每疗程前和最低点查血常规加分类；淋巴细胞减少和 CD4 低可持续 7–12 个月' },
  thiotepa: { monitoring: '每疗程前和最低点查血常规加分类' },
  carmustine: { monitoring: '每次给药后至少 6 周内每周查血常规；给药间隔不短于每 6 周一次' },
  lomustine: { monitoring: '每次给药后至少 6 周内每周查血常规' },
  dacarbazine: { monitoring: '每疗程前和最低点查血常规加分类' },
  temozolomide: {
    monitoring: '第 22 天（或 48 h 内）查血常规，此后每周一次直至 ANC >1.5；放疗期间每周一次；CD4 淋巴细胞减少伴肺孢子菌风险',
  },
  procarbazine: { monitoring: '每疗程前和最低点查血常规加分类' },
  cisplatin: { monitoring: '每疗程前和最低点查血常规加分类' },
  carboplatin: { monitoring: '每疗程前和最低点查血常规加分类' },
  oxaliplatin: { monitoring: '每疗程前和最低点查血常规加分类；数小时内可发生急性免疫性血细胞减少' },
  trabectedin: { monitoring: '每疗程前和最低点查血常规加分类' },
  lurbinectedin: { monitoring: '每疗程前和最低点查血常规加分类' },
  mitomycin: { monitoring: '治疗期间反复查血常规，治疗后至少再查 8 周' },
  fluorouracil: {
    monitoring: '每疗程前和最低点查血常规加分类',
    genetics:
      'DPYD（*2A、*13、c.2846A>T、HapB3）：携带者发生重度早期中性粒细胞减少；美国说明书（黑框，2025/26）要求用药前检测，除非治疗紧急，并建议完全缺陷者不用',
    interaction: '华法林；溴夫定/索立夫定（致死）；甲硝唑',
  },
  capecitabine: {
    monitoring: '每疗程前和最低点查血常规加分类',
    genetics:
      'DPYD（*2A、*13、c.2846A>T、HapB3）：携带者发生重度早期中性粒细胞减少；美国说明书（黑框，2025/26）要求用药前检测，除非治疗紧急，并建议完全缺陷者不用',
    interaction: '溴夫定/索立夫定、华法林',
  },
  tegafur: {
    monitoring: '每疗程前和最低点查血常规加分类',
    genetics: 'DPYD（*2A、*13、c.2846A>T、HapB3）：携带者发生重度早期中性粒细胞减少',
  },
  trifluridine: { monitoring: '每疗程前和第 15 天查血常规' },
  gemcitabine: { monitoring: '每次给药前查血常规' },
  cytarabine: { monitoring: '每日至每周 2 次查血常规；下降呈双相（第 7–9 天和第 15–24 天）' },
  azacitidine: { monitoring: '每疗程前和最低点查血常规加分类' },
  decitabine: { monitoring: '每疗程前和最低点查血常规加分类' },
  fludarabine: { monitoring: '每疗程前和最低点查血常规加分类；CD4 淋巴细胞减少持久；有迟发性中性粒细胞减少的描述' },
  clofarabine: { monitoring: '每疗程前和最低点查血常规加分类' },
  nelarabine: { monitoring: '每疗程前和最低点查血常规加分类' },
  pentostatin: { monitoring: '每疗程前和最低点查血常规加分类' },
  hydroxycarbamide: {
    monitoring: '开始时每周查血常规（镰状细胞病每 2 周）；镰状细胞病说明书规定 ANC <2.0 时暂停',
    interaction: '去羟肌苷、司他夫定、干扰素',
  },
  doxorubicin: { monitoring: '每疗程前和最低点查血常规加分类' },
  daunorubicin: { monitoring: '每疗程前和最低点查血常规加分类' },
  epirubicin: { monitoring: '每疗程前和最低点查血常规加分类' },
  idarubicin: { monitoring: '每疗程前和最低点查血常规加分类' },
  mitoxantrone: { monitoring: '每疗程前和最低点查血常规加分类；ANC <1.5 时不用于 MS' },
  dactinomycin: { monitoring: '每疗程前和最低点查血常规加分类' },
  bleomycin: { monitoring: '骨髓抑制极轻；应查找其他原因' },
  vinblastine: { monitoring: '每疗程前和最低点查血常规加分类', interaction: '唑类抗真菌药、其他 CYP3A4 抑制剂' },
  vincristine: { monitoring: '常用剂量骨髓抑制轻', interaction: '唑类抗真菌药' },
  vinorelbine: { monitoring: '每疗程前和最低点查血常规加分类' },
  paclitaxel: { monitoring: 'ANC <1.5 时不给药；每次给药前查血常规' },
  docetaxel: { monitoring: 'ANC <1.5 时不给药', interaction: 'CYP3A4 强抑制剂；肝病' },
  cabazitaxel: { monitoring: '第 1 疗程每周查血常规；高危患者一级预防用 G-CSF' },
  eribulin: { monitoring: '每疗程前和最低点查血常规加分类' },
  ixabepilone: { monitoring: '每疗程前和最低点查血常规加分类' },
  etoposide: { monitoring: '每疗程前和最低点查血常规加分类' },
  irinotecan: {
    monitoring: '每疗程前和最低点查血常规加分类',
    genetics: 'UGT1A1*28 和 *6 纯合子：中性粒细胞减少更重',
    interaction: 'CYP3A4 和 UGT1A1 抑制剂（阿扎那韦、酮康唑）',
  },
  topotecan: { monitoring: '基线 ANC 必须 ≥1.5；经常查血常规' },
  pemetrexed: { monitoring: '每疗程前和最低点查血常规加分类', interaction: '肾功能损害时的 NSAID；给叶酸和 B12' },
  pralatrexate: { monitoring: '每周查血常规；叶酸和 B12' },
  asparaginase: { monitoring: '单药骨髓抑制极轻' },
  'arsenic-trioxide': { monitoring: '诱导期每周 2 次查血常规；早期白细胞增多伴分化综合征；慢性砷中毒致白细胞减少/全血细胞减少' },
  tretinoin: { monitoring: '白细胞增多（分化综合征）是常见改变', interaction: '外用制剂不计入' },
  isotretinoin: { monitoring: '基线查血常规（说明书：WBC 明显下降时停药）' },
  acitretin: { monitoring: '无特殊要求' },
  bexarotene: { monitoring: '基线及定期查 WBC 加分类；还可致中枢性甲状腺功能减退' },
  imatinib: {
    monitoring: '第 1 个月每周、第 2 个月每 2 周、此后每 2–3 个月查血常规；慢性期 ANC <1.0 或血小板 <50 时暂停',
    interaction: 'CYP3A4 抑制剂',
  },
  dasatinib: {
    monitoring: '第 1 个月每周、第 2 个月每 2 周、此后每 2–3 个月查血常规；慢性期 ANC <1.0 或血小板 <50 时暂停',
    interaction: 'CYP3A4 抑制剂',
  },
  nilotinib: {
    monitoring: '第 1 个月每周、第 2 个月每 2 周、此后每 2–3 个月查血常规；慢性期 ANC <1.0 或血小板 <50 时暂停',
    interaction: 'CYP3A4 抑制剂',
  },
  bosutinib: {
    monitoring: '第 1 个月每周、第 2 个月每 2 周、此后每 2–3 个月查血常规；慢性期 ANC <1.0 或血小板 <50 时暂停',
    interaction: 'CYP3A4 抑制剂',
  },
  ponatinib: {
    monitoring: '第 1 个月每周、第 2 个月每 2 周、此后每 2–3 个月查血常规；慢性期 ANC <1.0 或血小板 <50 时暂停',
    interaction: 'CYP3A4 抑制剂',
  },
  asciminib: {
    monitoring: '第 1 个月每周、第 2 个月每 2 周、此后每 2–3 个月查血常规；慢性期 ANC <1.0 或血小板 <50 时暂停',
    interaction: 'CYP3A4 抑制剂',
  },
  sunitinib: { monitoring: '每疗程查血常规' },
  sorafenib: { monitoring: '每疗程查血常规' },
  pazopanib: { monitoring: '每疗程查血常规' },
  regorafenib: { monitoring: '每疗程查血常规' },
  midostaurin: { monitoring: '每疗程查血常规' },
  gilteritinib: { monitoring: '每疗程查血常规' },
  palbociclib: {
    monitoring: '基线、每疗程开始、第 1 和第 2 疗程第 15 天查血常规（首版说明书为第 14 天）；ANC <1.0 时暂停',
    interaction: 'CYP3A4 抑制剂',
  },
  ribociclib: { monitoring: '前 2 个疗程每 2 周查血常规，随后 4 个疗程每次开始时查', interaction: 'CYP3A4 抑制剂' },
  abemaciclib: { monitoring: '前 2 个月每 2 周、随后 2 个月每月查血常规，此后按需', interaction: 'CYP3A4 抑制剂' },
  olaparib: { monitoring: '基线及每月查血常规（尼拉帕利第 1 个月每周）；血细胞减少持久：考虑 MDS/AML' },
  niraparib: { monitoring: '基线及每月查血常规（尼拉帕利第 1 个月每周）；血细胞减少持久：考虑 MDS/AML' },
  rucaparib: { monitoring: '基线及每月查血常规（尼拉帕利第 1 个月每周）；血细胞减少持久：考虑 MDS/AML' },
  talazoparib: { monitoring: '基线及每月查血常规（尼拉帕利第 1 个月每周）；血细胞减少持久：考虑 MDS/AML' },
  venetoclax: {
    monitoring: '全程查血常规；3 级伴发热或 4 级时暂停；必要时用 G-CSF',
    interaction: 'CYP3A4 和 P-gp 抑制剂（须大幅减量）、阿扎胞苷',
  },
  ibrutinib: {
    monitoring: '每月查血常规；早期再分布性淋巴细胞增多为预期；有迟发性中性粒细胞减少的报告',
    interaction: 'CYP3A4 抑制剂',
  },
  acalabrutinib: {
    monitoring: '每月查血常规；早期再分布性淋巴细胞增多为预期；有迟发性中性粒细胞减少的报告',
    interaction: 'CYP3A4 抑制剂',
  },
  zanubrutinib: {
    monitoring: '每月查血常规；早期再分布性淋巴细胞增多为预期；有迟发性中性粒细胞减少的报告',
    interaction: 'CYP3A4 抑制剂',
  },
  pirtobrutinib: {
    monitoring: '每月查血常规；早期再分布性淋巴细胞增多为预期；有迟发性中性粒细胞减少的报告',
    interaction: 'CYP3A4 抑制剂',
  },
  idelalisib: { monitoring: '前 6 个月每 2 周查血常规（ANC <1.0 时每周）' },
  duvelisib: { monitoring: '前 6 个月每 2 周查血常规（ANC <1.0 时每周）' },
  ruxolitinib: { monitoring: '每 2–4 周查血常规直至稳定；ANC <0.5 时暂停', interaction: 'CYP3A4 抑制剂' },
  fedratinib: { monitoring: '基线及定期查血常规' },
  lenalidomide: {
    monitoring:
      'del(5q) MDS：前 8 周每周查血常规，此后每月一次；骨髓瘤：第 1–2 疗程每 7 天，第 3 疗程第 1 和第 15 天，此后每月一次',
  },
  pomalidomide: { monitoring: '前 8 周每周查血常规，此后每月一次' },
  thalidomide: { monitoring: '持续监测 WBC 和分类；ANC <0.75 时不开始用药' },
  bortezomib: { monitoring: '每次给药前查血常规' },
  carfilzomib: { monitoring: '经常查血常规' },
  selinexor: { monitoring: '基线及前 3 个月经常查血常规' },
  panobinostat: { monitoring: '每次给药或每疗程前查血常规' },
  romidepsin: { monitoring: '每次给药或每疗程前查血常规' },
  belinostat: { monitoring: '每次给药或每疗程前查血常规' },
  tucidinostat: { monitoring: '每次给药或每疗程前查血常规' },
  daratumumab: { monitoring: '定期查血常规；可有迟发性中性粒细胞减少；干扰红细胞交叉配血' },
  isatuximab: { monitoring: '定期查血常规；可有迟发性中性粒细胞减少；干扰红细胞交叉配血' },
  'brentuximab-vedotin': { monitoring: '每次给药前查血常规；联合 AVD 时一级预防用 G-CSF' },
  'polatuzumab-vedotin': { monitoring: '全程查血常规；G-CSF 预防' },
  'enfortumab-vedotin': { monitoring: '定期查血常规' },
  'gemtuzumab-ozogamicin': { monitoring: '每次给药前查血常规，给药后经常查；血小板减少持久' },
  'inotuzumab-ozogamicin': { monitoring: '每次给药前查血常规，给药后经常查；血小板减少持久' },
  'sacituzumab-govitecan': {
    monitoring: '每次给药前查血常规；ANC <1.5（第 1 天）或 <1.0（第 8 天）时暂停；高危者一级预防用 G-CSF',
    genetics: 'UGT1A1*28 纯合子：3–4 级中性粒细胞减少 59–67%，对照 46–53%',
  },
  'trastuzumab-deruxtecan': { monitoring: '每次给药前查血常规；ANC <1.0 时暂停' },
  'datopotamab-deruxtecan': { monitoring: '按需查血常规' },
  'trastuzumab-emtansine': { monitoring: '每次给药前查血小板' },
  'loncastuximab-tesirine': { monitoring: '全程查血常规' },
  'belantamab-mafodotin': { monitoring: '基线及治疗期间查血常规' },
  blinatumomab: { monitoring: '输注期间查血常规；B 细胞耗竭' },
  teclistamab: { monitoring: '基线及定期查血常规；剂量递增期早期淋巴细胞再分布；按说明书用 G-CSF' },
  elranatamab: { monitoring: '基线及定期查血常规；剂量递增期早期淋巴细胞再分布；按说明书用 G-CSF' },
  talquetamab: { monitoring: '基线及定期查血常规；剂量递增期早期淋巴细胞再分布；按说明书用 G-CSF' },
  epcoritamab: { monitoring: '基线及定期查血常规；剂量递增期早期淋巴细胞再分布；按说明书用 G-CSF' },
  glofitamab: { monitoring: '基线及定期查血常规；剂量递增期早期淋巴细胞再分布；按说明书用 G-CSF' },
  mosunetuzumab: { monitoring: '基线及定期查血常规；剂量递增期早期淋巴细胞再分布；按说明书用 G-CSF' },
  tarlatamab: { monitoring: '基线及定期查血常规；剂量递增期早期淋巴细胞再分布；按说明书用 G-CSF' },
  'axicabtagene-ciloleucel': {
    monitoring: '输注前后查血常规（住院期间每日，此后每周至每月）；双相：早期 <30 天，持久 30–90 天，晚期 >90 天',
    interaction: '氟达拉滨和环磷酰胺清淋引起早期下降',
  },
  tisagenlecleucel: {
    monitoring: '输注前后查血常规（住院期间每日，此后每周至每月）；双相：早期 <30 天，持久 30–90 天，晚期 >90 天',
    interaction: '氟达拉滨和环磷酰胺清淋引起早期下降',
  },
  'lisocabtagene-maraleucel': {
    monitoring: '输注前后查血常规（住院期间每日，此后每周至每月）；双相：早期 <30 天，持久 30–90 天，晚期 >90 天',
    interaction: '氟达拉滨和环磷酰胺清淋引起早期下降',
  },
  'brexucabtagene-autoleucel': {
    monitoring: '输注前后查血常规（住院期间每日，此后每周至每月）；双相：早期 <30 天，持久 30–90 天，晚期 >90 天',
    interaction: '氟达拉滨和环磷酰胺清淋引起早期下降',
  },
  'idecabtagene-vicleucel': {
    monitoring: '输注前后查血常规（住院期间每日，此后每周至每月）；双相：早期 <30 天，持久 30–90 天，晚期 >90 天',
    interaction: '氟达拉滨和环磷酰胺清淋引起早期下降',
  },
  'ciltacabtagene-autoleucel': {
    monitoring: '输注前后查血常规（住院期间每日，此后每周至每月）；双相：早期 <30 天，持久 30–90 天，晚期 >90 天',
    interaction: '氟达拉滨和环磷酰胺清淋引起早期下降',
  },
  'obecabtagene-autoleucel': {
    monitoring: '输注前后查血常规（住院期间每日，此后每周至每月）；双相：早期 <30 天，持久 30–90 天，晚期 >90 天',
    interaction: '氟达拉滨和环磷酰胺清淋引起早期下降',
  },
  nivolumab: {
    monitoring: '每疗程前查血常规；4 级：停药，G-CSF，糖皮质激素；除外其他药物',
    interaction: '肿瘤患者所用安乃近及其他致病药物',
  },
  pembrolizumab: {
    monitoring: '每疗程前查血常规；4 级：停药，G-CSF，糖皮质激素；除外其他药物',
    interaction: '肿瘤患者所用安乃近及其他致病药物',
  },
  ipilimumab: {
    monitoring: '每疗程前查血常规；4 级：停药，G-CSF，糖皮质激素；除外其他药物',
    interaction: '肿瘤患者所用安乃近及其他致病药物',
  },
  atezolizumab: {
    monitoring: '每疗程前查血常规；4 级：停药，G-CSF，糖皮质激素；除外其他药物',
    interaction: '肿瘤患者所用安乃近及其他致病药物',
  },
  durvalumab: {
    monitoring: '每疗程前查血常规；4 级：停药，G-CSF，糖皮质激素；除外其他药物',
    interaction: '肿瘤患者所用安乃近及其他致病药物',
  },
  cemiplimab: {
    monitoring: '每疗程前查血常规；4 级：停药，G-CSF，糖皮质激素；除外其他药物',
    interaction: '肿瘤患者所用安乃近及其他致病药物',
  },
  avelumab: {
    monitoring: '每疗程前查血常规；4 级：停药，G-CSF，糖皮质激素；除外其他药物',
    interaction: '肿瘤患者所用安乃近及其他致病药物',
  },
  aldesleukin: { monitoring: '治疗期间每日查血常规；反跳性淋巴细胞增多' },
  'lutetium-177-dotatate': { monitoring: '每次给药前及治疗期间查血常规；晚期 MDS/AML' },
  'lutetium-177-vipivotide-tetraxetan': { monitoring: '治疗前和治疗期间查血常规' },
  'radium-223': { monitoring: '每次给药前查血常规；首次给药 ANC ≥1.5，此后 ≥1.0' },
  'strontium-89': { monitoring: '4 个月内至少每隔一周查血常规' },
  'samarium-153': { monitoring: '至少 8 周每周查血常规' },
  'iobenguane-131': { monitoring: '12 周内每周查血常规' },
  'sodium-iodide-131': { monitoring: '大剂量后 1–2 个月内每周查血常规' },
  'ibritumomab-tiuxetan': { monitoring: '每周查血常规直至恢复' },
  mogamulizumab: { monitoring: '按需查血常规' },
  imetelstat: { monitoring: '前 2 个疗程每周查血常规，此后每疗程前查' },
  cocaine: {
    monitoring:
      '仅指街头可卡因（掺左旋咪唑）：对照问题列表、尿毒物检测（包括左旋咪唑）、社会史；医用可卡因溶液不计入；HLA-B27、ANCA；再次使用时复发',
    genetics: 'HLA-B*27',
  },
  zinc: { monitoring: '血清铜、铜蓝蛋白和锌；补铜后 3–4 周（4–12 周）计数恢复正常', interaction: '青霉胺、曲恩汀、减重手术' },
  ethanol: { monitoring: '饮酒史、叶酸、B12、肝病/脾；戒酒数天内计数恢复' },
  glibenclamide: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类', genetics: 'G6PD' },
  chlorpropamide: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  tolbutamide: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  promethazine: { monitoring: '避免与其他抑制骨髓的药物合用（说明书）' },
  brompheniramine: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  chlorphenamine: { monitoring: '发热、咽痛或口腔溃疡时查血常规加分类' },
  riluzole: { monitoring: '发热性疾病时查血常规（说明书）' },
  apremilast: { monitoring: '无' },
  tiopronin: { monitoring: '定期查血常规' },
  filgrastim: {
    monitoring:
      '生长因子：预期中性粒细胞升高；用药中 ANC 仍低提示重度骨髓衰竭；停药后 1–2 天中性粒细胞约下降一半，4–7 天回到基线',
    interaction: '化疗前后 24 h 内不用',
  },
  pegfilgrastim: {
    monitoring: '生长因子：预期中性粒细胞升高；用药中 ANC 仍低提示重度骨髓衰竭',
    interaction: '化疗前 14 天内不用',
  },
  lipegfilgrastim: {
    monitoring: '生长因子：预期中性粒细胞升高；用药中 ANC 仍低提示重度骨髓衰竭',
    interaction: '化疗前 14 天内不用',
  },
  'efbemalenograstim-alfa': {
    monitoring: '生长因子：预期中性粒细胞升高；用药中 ANC 仍低提示重度骨髓衰竭',
    interaction: '化疗前 14 天内不用',
  },
  eflapegrastim: {
    monitoring: '生长因子：预期中性粒细胞升高；用药中 ANC 仍低提示重度骨髓衰竭',
    interaction: '化疗前 14 天内不用',
  },
  lenograstim: { monitoring: '生长因子：预期中性粒细胞升高；用药中 ANC 仍低提示重度骨髓衰竭' },
  sargramostim: { monitoring: '生长因子：预期中性粒细胞升高；用药中 ANC 仍低提示重度骨髓衰竭；单核细胞和嗜酸性粒细胞也升高' },
  molgramostim: { monitoring: '生长因子：预期中性粒细胞升高；用药中 ANC 仍低提示重度骨髓衰竭' },
  plerixafor: { monitoring: '动员白细胞和 CD34 细胞；用药期间观察 WBC' },
  motixafortide: { monitoring: '同普乐沙福' },
  mavorixafor: { monitoring: '适应证为 WHIM 综合征；升高 ANC 和 ALC', interaction: 'CYP2D6 底物' },
  lithium: {
    monitoring: '升高中性粒细胞（一篇文献中 ANC 最多约 +88%）；可掩盖氯氮平所致中性粒细胞减少，停用时可使其显现',
    interaction: '氯氮平再次用药',
  },
  epinephrine: { monitoring: '数分钟内去边缘化，数小时内消失；旧时用肾上腺素激发试验检测边缘池' },
  prednisone: {
    monitoring:
      '单次给药后 6–12 h 至约 42 h 中性粒细胞升高，而淋巴细胞在 6 h 内下降；长期用药时中性粒细胞增多在 2 周内达峰并持续：不可将 WBC 正常视为恢复',
  },
  prednisolone: {
    monitoring:
      '单次给药后 6–12 h 至约 42 h 中性粒细胞升高，而淋巴细胞在 6 h 内下降；长期用药时中性粒细胞增多在 2 周内达峰并持续：不可将 WBC 正常视为恢复',
  },
  methylprednisolone: {
    monitoring:
      '单次给药后 6–12 h 至约 42 h 中性粒细胞升高，而淋巴细胞在 6 h 内下降；长期用药时中性粒细胞增多在 2 周内达峰并持续：不可将 WBC 正常视为恢复',
  },
  dexamethasone: {
    monitoring:
      '单次给药后 6–12 h 至约 42 h 中性粒细胞升高，而淋巴细胞在 6 h 内下降；长期用药时中性粒细胞增多在 2 周内达峰并持续：不可将 WBC 正常视为恢复',
  },
  hydrocortisone: {
    monitoring:
      '单次给药后 6–12 h 至约 42 h 中性粒细胞升高，而淋巴细胞在 6 h 内下降；长期用药时中性粒细胞增多在 2 周内达峰并持续：不可将 WBC 正常视为恢复',
  },
  leucogen: {
    monitoring: '中国/俄罗斯产品；仅有小型试验；未列入国际指南；常用 20 mg 每日三次，一项无对照研究中为 60 mg 每日三次',
  },
  batilol: { monitoring: '中国/俄罗斯产品；仅有小型试验；未列入国际指南' },
  adenine: { monitoring: '中国/俄罗斯产品；仅有小型试验；未列入国际指南；RxNorm 290 也见于血袋保存液，不计入' },
  berbamine: { monitoring: '中国/俄罗斯产品；仅有小型试验；未列入国际指南' },
  'diyu-shengbai': { monitoring: '中国/俄罗斯产品；仅有小型试验；未列入国际指南' },
  betamethasone: {
    monitoring: '数小时内中性粒细胞升高，而淋巴细胞、嗜酸性粒细胞和单核细胞下降；不可将 WBC 正常视为恢复；产前疗程使计数变化数天',
  },
  triamcinolone: {
    monitoring: '数小时内中性粒细胞升高，而淋巴细胞、嗜酸性粒细胞和单核细胞下降；不可将 WBC 正常视为恢复；长效注射剂作用数周',
  },
  deflazacort: { monitoring: '数小时内中性粒细胞升高，而淋巴细胞、嗜酸性粒细胞和单核细胞下降；不可将 WBC 正常视为恢复' },
  ixazomib: { monitoring: '至少每月查血常规和血小板，第 1–3 疗程更频繁' },
  vorinostat: { monitoring: '前 2 个月每 2 周查血常规，此后每月一次' },
  omacetaxine: { monitoring: '诱导期和最初的维持疗程每周查血常规，此后每 2 周一次' },
  crizotinib: { monitoring: '每月及按需查血常规加分类', interaction: 'CYP3A4 抑制剂' },
  tafasitamab: { monitoring: '每疗程前查血常规；与来那度胺合用' },
  abrocitinib: {
    monitoring: '基线、开始后 4 周及每次加量后查血常规；血小板 <150、ALC <0.5 或 ANC <1.0（欧盟 1.2）时不开始用药',
    genetics: 'CYP2C19 慢代谢者（剂量）',
    interaction: 'CYP2C19 强抑制剂（氟伏沙明、氟康唑）',
  },
  ritlecitinib: { monitoring: '基线、第 4 周查淋巴细胞和血小板，此后常规查；ALC <0.5 或血小板 <100 时不开始用药' },
  deuruxolitinib: {
    monitoring: '基线及定期查血常规',
    genetics: 'CYP2C9 慢代谢者（禁用）',
    interaction: 'CYP2C9 强或中度抑制剂（氟康唑）',
  },
  momelotinib: { monitoring: '基线及定期查血常规；ANC <0.5 时暂停' },
  pacritinib: { monitoring: '基线及按需查血常规', interaction: 'CYP3A4 强抑制剂（禁用）' },
  'silver-sulfadiazine': {
    monitoring: '此处外用也计入：大面积烧伤每日查血常规；即使继续用药，计数 2–3 天内恢复；用其他敷料时也有烧伤早期白细胞减少',
    genetics: 'G6PD（溶血）',
    interaction: '西咪替丁（说明书）',
  },
  ritodrine: { monitoring: '输注超过 2 周时每周查 WBC 加分类；47 例平均于第 30 天起病（21–69 天）' },
  tripterygium: {
    monitoring: '用药期间查血常规、肝功能和肾功能；汇总研究中血液学事件 6.5%，肾衰竭时重度骨髓抑制',
    interaction: '肾衰竭；其他骨髓毒性药物',
  },
  linvoseltamab: { monitoring: '基线及定期查血常规；剂量递增期早期淋巴细胞再分布' },
  quizartinib: { monitoring: '基线及治疗全程查血常规', interaction: 'CYP3A4 强抑制剂（剂量减半）' },
  cabozantinib: { monitoring: '按需查血常规', interaction: 'CYP3A4 强抑制剂' },
  dabrafenib: { monitoring: '按需查血常规，主要在与曲美替尼合用时' },
  trametinib: { monitoring: '按需查血常规，主要在与达拉非尼合用时' },
  nedaplatin: { monitoring: '每疗程前和最低点查血常规（日本、中国）' },
  raltitrexed: { monitoring: '每疗程前查血常规；每次给药前查肌酐清除率', interaction: '亚叶酸、肾衰竭' },
  pirarubicin: { monitoring: '每疗程前和最低点查血常规（日本、中国、法国）' },
  tislelizumab: {
    monitoring: '每疗程前查血常规；4 级：停药，G-CSF，糖皮质激素；除外其他药物',
    interaction: '肿瘤患者所用安乃近及其他致病药物',
  },
  toripalimab: {
    monitoring: '每疗程前查血常规；4 级：停药，G-CSF，糖皮质激素；除外其他药物',
    interaction: '肿瘤患者所用安乃近及其他致病药物',
  },
  sintilimab: {
    monitoring: '每疗程前查血常规；4 级：停药，G-CSF，糖皮质激素；除外其他药物',
    interaction: '肿瘤患者所用安乃近及其他致病药物',
  },
  camrelizumab: {
    monitoring: '每疗程前查血常规；4 级：停药，G-CSF，糖皮质激素；除外其他药物',
    interaction: '肿瘤患者所用安乃近及其他致病药物',
  },
  dostarlimab: {
    monitoring: '每疗程前查血常规；4 级：停药，G-CSF，糖皮质激素；除外其他药物',
    interaction: '肿瘤患者所用安乃近及其他致病药物',
  },
  retifanlimab: {
    monitoring: '每疗程前查血常规；4 级：停药，G-CSF，糖皮质激素；除外其他药物',
    interaction: '肿瘤患者所用安乃近及其他致病药物',
  },
  tremelimumab: {
    monitoring: '每疗程前查血常规；4 级：停药，G-CSF，糖皮质激素；除外其他药物',
    interaction: '肿瘤患者所用安乃近及其他致病药物',
  },
  zonisamide: { monitoring: '发热、咽痛、口腔溃疡或瘀斑时查血常规' },
};
