/** What each alert asks for, in a few Chinese words, by alert id. Machine-drafted; awaits review by a Chinese haematologist. */
import { type Act, act } from '../alert-acts.ts';

/** In the order of the English. */
export const alertActs: Readonly<Record<string, readonly Act[]>> = {
  'alert-febrile-neutropenia': [
    act('1 小时内评估患者', '，按本院中性粒细胞缺乏伴发热流程处理。不因等待培养或影像而推迟抗菌治疗。'),
  ],
  'alert-severe-neutropenia': [act('商定发热时的处置', '，并核查每一种药物。不测肛温。')],
  'alert-blasts': [act('立即查凝血。', '未得到血液科意见前不让患者离院。')],
  'alert-apl-dic': [
    act('按可能的急性早幼粒细胞白血病处理。', '确诊前是否用维A酸由专科医师决定；凝血得到支持之前不做中心静脉置管或活检。'),
  ],
  'alert-pancytopenia': [act('查血涂片、网织红细胞、B12 和叶酸。', '有发热或出血时，当日征求意见。')],
  'alert-pancytopenia-marked': [act('当日评估患者。', '今日查血涂片和凝血。')],
  'alert-severe-aplastic': [act('商讨骨髓检查。', '如需输血，用辐照血液制品。')],
  'alert-hlh': [act('查甘油三酯、纤维蛋白原和 sCD25', '，并寻找诱因。')],
  'alert-hlh-possible': [act('今日查铁蛋白', '、甘油三酯和纤维蛋白原；如升高，与血液科商讨。')],
  'alert-tma': [act('血浆置换前留取 ADAMTS13 标本；', '治疗不等待。无出血时不输血小板。')],
  'alert-sepsis-leukopenia': [act('1 小时内按脓毒症流程处理：', '培养、乳酸、抗菌药物、补液、上报升级。')],
  'alert-sepsis-child': [act('立即按儿童脓毒症流程处理。', '出生后 3 个月内发热伴计数偏低是急症。')],
  'alert-clozapine-severe': [act('立即商讨中断氯氮平；', '每日计数，未经上级医师决定不再用。留意反跳性精神病。')],
  'alert-clozapine-moderate': [act('今日商讨中断氯氮平', '，并在 24 h 内复查。')],
  'alert-clozapine-mild': [act('24 h 内复查计数。', '各国说明书对是否继续氯氮平规定不一：查阅适用的说明书。')],
  'alert-clozapine-infection': [act('今日查血常规加分类。', '结果出来前，未经精神科意见不给下一剂。')],
  'alert-antithyroid': [act('立即商讨停用抗甲状腺药。', '另一种硫脲类药物可有相同反应。当日计数，有发热则做培养。')],
  'alert-antithyroid-moderate': [act('今日商讨停用抗甲状腺药。', '24 至 48 h 内复查计数。另一种硫脲类药物可有相同反应。')],
  'alert-scid': [act('24 至 48 h 内复查并查淋巴细胞亚群。', '查明前不接种活疫苗，血液制品须辐照且 CMV 安全。')],
  'alert-malaria-travel': [act('今日查疟原虫涂片，', '共重复三次。')],
  'alert-very-low-wbc': [
    act('今日对此标本做分类和血涂片。', '在此之前按重度中性粒细胞减少处理；有发热时按中性粒细胞缺乏伴发热流程处理。'),
  ],
  'alert-critical-platelets': [act('当日评估有无出血。', '血涂片查有无聚集。复核前不做肌内注射，不用抗血小板药。')],
  'alert-critical-haemoglobin': [act('当日评估有无出血和溶血。', '按本院规定做血型鉴定并留样。')],
  'alert-severe-lymphopenia': [act('查 HIV、糖皮质激素和耗竭淋巴细胞的药物。', '考虑机会性感染；查明前不接种活疫苗。')],
  'alert-neonatal-neutropenia': [act('先排除脓毒症。', '了解母亲的高血压、用药和抗体。')],
  'alert-fever-after-chemo': [
    act('计数未知之前按中性粒细胞减少伴脓毒症处理：', '1 小时内评估、计数、培养、乳酸。不等待计数结果。'),
  ],
  'alert-dmard-cytopenia': [
    act('商讨暂停该药。', '甲氨蝶呤：查肾功能、是否误将每周用药作每日用药、相互作用。移植后由移植团队决定。'),
  ],
  'alert-dmard-threshold': [act('下一剂之前与处方医师商讨；', '1 至 2 周内复查。')],
  'alert-deferiprone': [act('商讨中断去铁酮；', '每日计数直至恢复，未经专科医师不再用。')],
};

/** Who is called, by the English name. */
export const called: Readonly<Record<string, string>> = {
  haematology: '血液科',
  'haematology or rheumatology': '血液科或风湿免疫科',
  psychiatry: '精神科',
  endocrinology: '内分泌科',
  'a specialist': '专科医师',
  'neonatology or paediatric haematology': '新生儿科或儿童血液科',
  'the prescriber': '处方医师',
};
