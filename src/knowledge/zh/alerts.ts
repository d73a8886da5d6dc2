/** What must not wait, in Chinese, by alert id. Machine-drafted; awaits review by a Chinese haematologist. */
import type { AlertId } from '../rule.ts';
import type { AlertText } from './catalogue.ts';

/** Clozapine schemes differ by country; the same limits hold for its three levels. */
const clozapineSiteLimits =
  '采用本国药品说明书的界值（站点设置）：美国说明书如上所述；英国类方案将 ANC <1.5 或 WBC <3.0 视为红色结果：当日停药，每日复查。';

export const alerts: Readonly<Record<AlertId, AlertText>> = {
  'alert-febrile-neutropenia': {
    name: '中性粒细胞缺乏伴发热',
    trigger:
      'ANC <0.5（或细胞毒治疗后 14 天内 ANC <1.0，或无 ANC 时 WBC <1.0），且符合下列任一项：一次体温 ≥38.3 °C；24 h 内两次体温 ≥38.0 °C，至少相隔 1 h；正在抗肿瘤治疗或造血干细胞移植后，一次体温 >38.0 °C；或无发热而有寒战、新发意识模糊或收缩压 ≤90 mmHg（成人）；时间窗内无体温记录时，作为病情记录的发热也计入',
    alternatives:
      'ESMO 采用一次 >38.5 °C 或 2 h 内两次 >38.0；NICE 采用抗肿瘤治疗中 >38 °C 且 ANC ≤0.5。糖皮质激素和高龄可掩盖发热。',
    action:
      '急症：1 小时内评估，血培养，乳酸，按本院中性粒细胞缺乏伴发热流程处理（抗假单胞菌的广谱抗菌药物）。不等待培养或影像结果。',
    timing: '评估后 60 min 内用抗菌药物为目标（按本院规定）',
  },
  'alert-severe-neutropenia': {
    name: '重度中性粒细胞减少',
    trigger: 'ANC <0.5，无论有无发热（有发热时以 alert-febrile-neutropenia 为先；体温未知时须说明）',
    alternatives: 'SA Health：即使一般情况好，也应电话联系值班血液科医师。',
    action: '首次出现时当日电话联系血液科（儿童联系儿科）；告知发热时的处置；逐一核查所有药物；当日血涂片。不测肛温。',
    timing: '当日',
  },
  'alert-blasts': {
    name: '外周血原始细胞',
    trigger: '原始细胞 >0%、Auer 小体，或血涂片评语提示急性白血病',
    alternatives: '仅当该病至少 30 天前已有记录，且上一次分类已有原始细胞时，才静默；缓解后再次出现一律中断提示。',
    action: '立即联系血液科；查凝血；未得到意见前不让患者离院。',
    timing: '立即',
    note: '静默还要求上一次分类有原始细胞（未计算）：不知道这一点时，警示保持醒目。',
  },
  'alert-apl-dic': {
    name: '可能的急性早幼粒细胞白血病或 DIC',
    trigger:
      '（Auer 小体，早幼粒细胞 ≥5% 或血涂片提到早幼粒细胞），且符合下列任一项：Auer 小体本身、纤维蛋白原 <200 mg/dL、未用抗凝药而 INR >1.5、D-二聚体升高、已记录出血或 DIC、PR-06；或有原始细胞，且纤维蛋白原 <150 mg/dL、未用抗凝药而 INR >1.5、D-二聚体升高、出血或 DIC；或 PR-65（非已知且稳定），且纤维蛋白原 <150 mg/dL 或 DIC，并且未记录肝硬化',
    action:
      '按可能的急性早幼粒细胞白血病处理：急诊呼叫血液科；专科医师可在确诊前开始用维A酸；凝血得到支持之前避免中心静脉置管和活检。',
    timing: '立即',
  },
  'alert-pancytopenia': {
    name: '全血细胞减少',
    trigger: '同一标本 WBC <4.0、血红蛋白低于界值且血小板 <150，新出现或本记录中首次见到',
    alternatives: '已知稳定的全血细胞减少为静默（quietWhen）。',
    action: '血涂片、网织红细胞、B12、叶酸；24 h 内征求血液科意见（有发热或出血时当日）。',
    timing: '24 h',
  },
  'alert-severe-aplastic': {
    name: '可能的重型再生障碍性贫血',
    trigger: '至少符合两项：ANC <0.5；血小板 <20；网织红细胞 <60（自动计数）且血红蛋白 <100 g/L',
    action: '尽快联系血液科；如需输血，用辐照血液制品；骨髓检查。',
    timing: '当日',
  },
  'alert-hlh': {
    name: '可能的 HLH',
    trigger:
      '体温 ≥38.3 °C 或已记录发热，且两系偏低（白细胞、血红蛋白、血小板），且（铁蛋白 ≥2000 ng/mL，或 18 岁以下 ≥500 ng/mL，或 ≥500 ng/mL 并有另一项 HLH-2004 标准：脾大、甘油三酯 ≥265 mg/dL 或纤维蛋白原 ≤150 mg/dL；或 HScore ≥169）',
    alternatives: '列出 HScore 已有和缺少的条目。',
    action: '尽快联系血液科或风湿科；送检甘油三酯、纤维蛋白原、sCD25，筛查诱因。',
    timing: '当日',
    note: '计算所得的 hscore-169 可有可无；没有时以铁蛋白判断。',
  },
  'alert-tma': {
    name: '可能的血栓性微血管病',
    trigger: '裂片红细胞伴血小板 <30，或血小板 <150 伴溶血和新发神经或肾脏改变；PLASMIC 评分 6–7，或 5 分且临床怀疑',
    alternatives: '白细胞减少并非典型表现：设此警示是因为它可与 SLE、脓毒症或 APL 并存。',
    action: '按 TTP 急诊联系血液科：血浆置换前留取 ADAMTS13 标本；不延误治疗。除非出血，避免输注血小板。',
    timing: '立即',
    note: '不计算 PLASMIC 评分：列出其条目。',
  },
  'alert-sepsis-leukopenia': {
    name: '可能的脓毒症伴白细胞计数偏低',
    trigger:
      '年龄 ≥16 岁，WBC <4.0（或核左移，PR-02），伴可疑感染（48 h 内采血培养或开始用抗微生物药，或 7 天内记录脓毒症、肺炎或尿路感染，或体温 ≥38.3 或 <36.0），且符合下列两项：体温 ≥38.3 或 <36.0、心率 >100、呼吸频率 ≥22、收缩压 ≤100、乳酸 >2、新发意识模糊；或年龄 ≥16 岁，7 天内记录脓毒症且 WBC 或 ANC 偏低。作为病情记录的低血压或意识模糊等同于相应体征',
    action: '脓毒症流程：培养、乳酸、抗菌药物、补液、升级处置。',
    timing: '1 h 内',
  },
  'alert-clozapine-severe': {
    name: '用氯氮平时重度中性粒细胞减少',
    trigger: '28 天内用过氯氮平且 ANC <0.5',
    alternatives: 'Duffy 阴性或 BEN：<0.5 同样为重度；0.5–0.999 可在血液科指导下继续用药。',
    action:
      '美国说明书：中断氯氮平，请血液科会诊，每日查 ANC 直至 ≥1.0，然后每周 3 次直至 ≥1.5。未经上级医师决定不再次用药。当日联系精神科（反跳性精神病）。',
    timing: '立即',
    siteLimits: clozapineSiteLimits,
  },
  'alert-clozapine-moderate': {
    name: '用氯氮平时中度中性粒细胞减少',
    trigger: '28 天内用过氯氮平且 ANC 0.5–0.999（已知 Duffy 阴性或 BEN：同一区间，可在血液科指导下继续用药）',
    action: '美国说明书：中断用药；请血液科会诊；每日查 ANC 直至 ≥1.0。24 h 内复查确认。英国类方案：红色结果，当日停药。',
    timing: '当日',
    siteLimits: clozapineSiteLimits,
  },
  'alert-clozapine-mild': {
    name: '用氯氮平时轻度中性粒细胞减少',
    trigger: '28 天内用过氯氮平且（ANC 1.0–1.499，或无 ANC 时 WBC <3.5）',
    alternatives: '已知 BEN 或 Duffy 阴性：不低于 1.0 时无须改变（美国说明书）。',
    action:
      '美国说明书：继续用药；每周 3 次查 ANC 直至 ≥1.5；24 h 内复查确认。英国类方案：ANC <1.5 已属红色结果，当日停药，每日复查。美国已不再要求参加 REMS（FDA，2025 年 2 月 24 日）；欧洲规定于 2025 年修订中：请查现行说明书。',
    timing: '24 h',
    siteLimits: clozapineSiteLimits,
  },
  'alert-antithyroid': {
    name: '用抗甲状腺药时重度中性粒细胞减少或患病',
    trigger: '30 天内用过抗甲状腺药，且（ANC <0.5，或 3 天内体温 ≥38.0 °C、咽痛或口腔溃疡，而症状出现以来未查 ANC）',
    alternatives: 'ANC 0.5–1.0 另有警示。',
    action: '立即停药，当日血常规，发热时做培养；不改用其他硫脲类抗甲状腺药；征求内分泌科和血液科意见。',
    timing: '立即',
  },
  'alert-scid': {
    name: '可能的重症联合免疫缺陷病',
    trigger: '年龄 2 天至 <12 个月，且（ALC <2.5，或 CD3 <300/uL）',
    action:
      '24–48 h 内复查并做淋巴细胞亚群；CD3 <300：当日联系免疫科。原因未明之前：不接种活疫苗；用经辐照、无 CMV 风险的血液制品。',
    timing: '当日',
  },
  'alert-malaria-travel': {
    name: '到过疟疾地区后发热',
    trigger: '7 天内发热，白细胞减少或血小板 <150，且 12 个月内到过疟疾流行区（前两项成立时应询问）',
    action: '当日疟原虫血涂片；复查至三次。',
    timing: '当日',
  },
  'alert-very-low-wbc': {
    name: '白细胞计数极低而无分类计数',
    trigger: 'WBC <2.0 ×10⁹/L，而同一标本无中性粒细胞计数',
    alternatives: '有 ANC 时改用中性粒细胞警示。',
    action: '当日对该标本做分类和血涂片；在此之前按重度中性粒细胞减少对待。如有发热，按中性粒细胞缺乏伴发热流程处理。',
    timing: '当日',
  },
  'alert-critical-platelets': {
    name: '血小板危急偏低',
    trigger: '血小板 <20 ×10⁹/L',
    alternatives: '低于 10，或已记录出血时，一律中断提示。血涂片评语提示血小板聚集：先用枸橼酸盐管复查。',
    action: '当日医学评估出血情况；血涂片以除外聚集；征求血液科意见。复核之前避免肌内注射和抗血小板药。',
    timing: '当日',
  },
  'alert-critical-haemoglobin': {
    name: '血红蛋白危急偏低',
    trigger: '最近一次血红蛋白 <70 g/L',
    action: '当日医学评估；查找出血和溶血；按本院规定做血型鉴定和备血。',
    timing: '当日',
  },
  'alert-severe-lymphopenia': {
    name: '重度淋巴细胞减少',
    trigger: '年龄 ≥12 个月且 ALC <0.5 ×10⁹/L；仅见一次且无机会性感染时静默（PR-74）',
    alternatives:
      'S1P 调节剂：低于 0.2 时建议中断用药。富马酸酯：<0.5 超过 6 个月应讨论停药（PML）。12 个月以下适用 alert-scid。',
    action: '查 HIV，核查糖皮质激素和耗竭淋巴细胞的药物；考虑机会性感染；原因未明之前不接种活疫苗。',
    timing: '1 周',
  },
  'alert-neonatal-neutropenia': {
    name: '新生儿中性粒细胞减少',
    trigger: '年龄 <28 天且 ANC <1.0（或怀疑脓毒症时 ANC 低于该日龄下限）',
    alternatives: '母亲高血压或早产后的轻度中性粒细胞减少数天内恢复。',
    action: '首先除外脓毒症；征求新生儿科或儿科血液专科意见；核查母亲高血压、母亲用药和抗体。',
    timing: '当日',
  },
  'alert-fever-after-chemo': {
    name: '化疗后发热',
    trigger:
      '48 h 内体温 >38.0 °C 或有发热编码，42 天内或在药物自身时间窗内用过细胞毒治疗（属于化疗、CAR-T 或双特异性抗体相关病因的药物，或化疗操作 proc.chemo），且 24 h 内无 ANC',
    action: '计数未知之前按可疑的中性粒细胞减少性脓毒症处理：1 小时内评估，血常规，培养，乳酸；按本院流程。不等待计数结果。',
    timing: '1 h 内',
  },
  'alert-pancytopenia-marked': {
    name: '明显的全血细胞减少',
    trigger:
      'WBC <4.0、血红蛋白偏低且血小板 <150，并符合下列任一项：ANC <0.5、血小板 <20、血红蛋白 <70 g/L、原始细胞、发热（PR-68）、已记录出血',
    alternatives: '预期最低点，无发热、无出血且血小板不低于 10 时静默。',
    action: '当日医学评估并联系血液科；当日血涂片和凝血。',
    timing: '当日',
  },
  'alert-hlh-possible': {
    name: '不可漏诊 HLH',
    trigger:
      '体温 ≥38.3 °C 或已记录发热，且两系偏低（白细胞、血红蛋白、血小板），且（铁蛋白 500–1999 ng/mL，或尚无铁蛋白而有脾大、纤维蛋白原 ≤150 mg/dL 或 AST >3 倍上限）',
    alternatives: '儿童 500 ng/mL 为 HLH-2004 标准；成人则不特异。',
    action: '当日送检或复查铁蛋白，同时查甘油三酯和纤维蛋白原；若上升，与血液科讨论。',
    timing: '当日',
  },
  'alert-sepsis-child': {
    name: '儿童可能的脓毒症',
    trigger:
      '年龄 <16 岁，WBC 或 ANC 低于该年龄下限，且符合下列任一项：年龄 <90 天且体温 ≥38.0 或 <36.0；已记录脓毒症；乳酸 >2 mmol/L；神志改变',
    alternatives: '心率和呼吸频率：用当地年龄分段，不用成人界值。',
    action: '立即启动儿科脓毒症流程；3 个月以下发热婴儿计数偏低属急症。',
    timing: '1 h 内',
  },
  'alert-clozapine-infection': {
    name: '用氯氮平时感染',
    trigger: '28 天内用过氯氮平，且（3 天内体温 ≥38.0 °C、咽痛或有发热编码），且 48 h 内无 ANC',
    action: '当日血常规加分类；结果回报前，未征求精神科意见不给下一剂。',
    timing: '当日',
  },
  'alert-antithyroid-moderate': {
    name: '用抗甲状腺药且计数偏低',
    trigger: '30 天内用过抗甲状腺药且 ANC 0.5–0.999',
    alternatives: 'ANC 1.0–1.5：1 周后复查，并与治疗前计数比较（Graves 病本身可使其降低）。',
    action: '停药并于当日征求专科意见；24–48 h 内复查计数；不改用其他硫脲类抗甲状腺药。',
    timing: '当日',
  },
  'alert-dmard-cytopenia': {
    name: '用抗风湿药时计数偏低',
    trigger:
      '42 天内用过甲氨蝶呤、硫唑嘌呤、巯嘌呤、硫鸟嘌呤、来氟米特、吗替麦考酚酯或柳氮磺吡啶，且符合下列任一项：ANC <1.0、血小板 <100、90 天内 WBC 下降一半；或用甲氨蝶呤而任何一系偏低，加上口腔溃疡、eGFR <30 或甲氧苄啶/复方磺胺甲噁唑',
    action:
      '当日联系处方医师：到此水平通常暂停用药。用甲氨蝶呤者核查肾功能、剂量错误（每周一次误为每日一次）、相互作用的药物；解救由专科决定。不适用于移植免疫抑制：联系移植团队。',
    timing: '当日',
  },
  'alert-dmard-threshold': {
    name: '用抗风湿药，计数低于其界值',
    trigger: '42 天内用过上述药物之一，且 WBC <3.5、ANC <1.6 或血小板 <140（英国共同照护界值；站点设置）',
    action: '下一剂之前与处方团队讨论；1–2 周内复查。',
    timing: '1 周',
  },
  'alert-deferiprone': {
    name: '用去铁酮时中性粒细胞减少',
    trigger: '30 天内用过去铁酮且 ANC <1.5（<0.5 时须立即处置），或有感染而 48 h 内无 ANC',
    action: '说明书：ANC <1.5 时和感染期间中断去铁酮；每日复查计数直至恢复；未经专科决定不再次用药。',
    timing: '当日',
  },
};
