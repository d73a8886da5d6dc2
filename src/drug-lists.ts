/** Lists of medicines that only some charts need, fetched for those. */
import type { PatientRecord } from './record/record.ts';
import type { DrugLists } from './reasoning/exposures.ts';

const RXNORM = /rxnorm|\.113883\.6\.88$/i;
const HAN = /\p{Script=Han}/u;

/** RxNorm products where the chart uses such codes, Chinese names where it writes Chinese. */
export async function drugListsFor({ drugs, allergies }: PatientRecord): Promise<DrugLists> {
  const rows = [
    ...drugs.rows.map(({ name, codes }) => ({ name, codes })),
    ...allergies.rows.map(({ text, codes }) => ({ name: text, codes })),
  ];
  const usesRxNorm = rows.some(({ codes }) => codes.some((coding) => RXNORM.test(coding.system ?? '')));
  const usesChinese = rows.some(({ name, codes }) => HAN.test(name) || codes.some((coding) => HAN.test(coding.display ?? '')));
  const [products, chinese] = await Promise.all([
    usesRxNorm ? import('./knowledge/drug-products.ts') : undefined,
    usesChinese ? import('./knowledge/zh/drugs.ts') : undefined,
  ]);
  return {
    ...(products && { products: products.productsByCode() }),
    ...(chinese && { chineseNames: chinese.drugs }),
  };
}
