/** Who should see the patient and how soon, in Chinese, by level. Machine-drafted; awaits review by a Chinese haematologist. */
import type { ReferralText } from './catalogue.ts';

export const referral: Readonly<Record<string, ReferralText>> = {
  emergency: { rule: '任何危急警示', interval: '立即' },
  urgent: {
    rule: 'ANC <0.5（无发热），或 ANC <1.0 伴另一系减少、淋巴结或脾肿大',
    interval: '当日联系；14–30 天内门诊',
  },
  routine: {
    rule: '复查 ANC <1.0，或复查 ANC <2.0 伴感染、溃疡、淋巴结肿大、脾大或另一系减少',
    interval: '30–90 天内门诊',
  },
  'watch-repeat-short': {
    rule: 'ANC 1.0–1.5，孤立性，一般情况好，可能为急性病因；或 ANC 0.5–1.0，孤立性，仅见一次',
    interval: '低于 1.0、近期有病毒性疾病或新用药物者 2 周后复查；否则 4–6 周',
  },
  'watch-repeat-long': {
    rule: 'ANC 1.0–1.5，孤立性，稳定 3 个月，一般情况好',
    interval: '6 个月后复查；稳定则结束随访；低于 1.0 或有症状则转诊',
  },
  'no-refer': {
    rule: 'ANC 始终 1.5–2.0，一般情况好；或 Duffy 阴性且高于其自身下限',
    interval: '不必仅因此而监测',
  },
  context: { rule: 'WBC <4.0 而 ANC 和 ALC 正常', interval: '4–6 周，此后按病因' },
  lymphopenia: {
    rule: 'ALC <1.0（成人）伴体重下降、发热、盗汗湿透衣被、淋巴结或脾肿大，或 <0.5 且持续；一般情况好的老年人孤立性轻度淋巴细胞减少不必转诊',
    interval: '按主要表现选择门诊；否则 6 周和 6 个月时各复查一次',
  },
};
