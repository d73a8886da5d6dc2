/** Laboratory artefacts, in Chinese. Machine-drafted; awaits review by a Chinese haematologist. */
import type { CauseText } from '../catalogue.ts';

export const pseudoLab = {
  'pseudo-clumping': {
    name: '假性白细胞减少：中性粒细胞聚集（EDTA、低温、抗体）',
    picture: '分析仪 WBC 和中性粒细胞偏低，血涂片见聚集',
    course: '单份标本；放置后更明显',
    severity: '假性',
    evidence: {
      'pseudo-clumping.f1': '血涂片见中性粒细胞聚集',
      'pseudo-clumping.f2': '与前后计数不符',
      'pseudo-clumping.f3': '冷凝集素或冷球蛋白',
      'pseudo-clumping.f4': '标本放置后计数下降',
      'pseudo-clumping.f5': '枸橼酸盐管或保温标本计数正常',
      'pseudo-clumping.a1': '血涂片证实为真性中性粒细胞减少',
    },
    tests: {
      'citrate-warm-recount': { confirms: '计数恢复正常', excludes: '仍偏低' },
      'blood-smear': { confirms: '有聚集', excludes: '无聚集' },
      cryoglobulin: { confirms: '阳性' },
    },
  },
  'pseudo-old-sample': {
    name: '标本陈旧、凝固或稀释',
    picture: '任何一系偏低，与其他结果不符',
    course: '单份标本',
    severity: '假性',
    evidence: {
      'pseudo-old-sample.f1': '采集后超过 24 h 才收到（涂片为超过 8 h）',
      'pseudo-old-sample.f2': '与相邻结果不符',
      'pseudo-old-sample.f3': '凝块、涂抹细胞或退化的白细胞',
      'pseudo-old-sample.f4': '自输液侧手臂采血',
      'pseudo-old-sample.f5': '患者身份或标签存疑（血样与患者不符）',
    },
    tests: {
      'citrate-warm-recount': { confirms: '新鲜标本正常', excludes: '仍偏低' },
      'cbc-diff': { confirms: '复查' },
    },
  },
  'pseudo-analyser': {
    name: '分析仪、单位或参考区间造成的假象',
    picture: '更换分析仪、单位或参考区间时出现的表面下降',
    course: '更换实验室或单位时',
    severity: '假性',
    evidence: {
      'pseudo-analyser.f1': '结果在报告实验室的参考区间之内',
      'pseudo-analyser.f2': '首次偏低时恰逢更换实验室、单位或方法',
      'pseudo-analyser.f3': '单次结果不符',
      'pseudo-analyser.f4': '报告提到分析仪假象',
      'pseudo-analyser.a1': '多家实验室均偏低',
    },
    tests: {
      'prior-counts': { confirms: '更换实验室时呈阶梯状变化' },
      'cbc-diff': { confirms: '他处检测正常', excludes: '仍偏低' },
    },
  },
} satisfies Readonly<Record<string, CauseText>>;
