/**
 * How laboratories say that something was found or not, in English and Chinese. Machine-drafted; no clinician has signed it.
 */
export const resultWords = {
  /** Names that hold the words "negative" or "positive" and say nothing about the result. */
  names: /\b(?:gram[- ](?:negative|positive)|coagulase[- ]negative)\b/gi,
  negative:
    /\b(?:negative|undetected|non[- ]?reactive|absent|none(?: seen)?|neg|normal flora|not (?:detected|present|seen|found|observed|reactive|isolated|identified))\b|\bno (?!results?\b|specimen|sample|answer)[^.;,]*|阴性|未检出|未见|无/gi,
  positive: /\b(?:positive|detected|reactive|present|seen|found|observed|isolated|pos)\b|阳性|检出/gi,
  organisms:
    /\b(?:staphylococc|staph\b|streptococc|strep\b|enterococc|escherichia|e\.? ?coli\b|klebsiella|pseudomonas|salmonella|enterobacter|serratia|proteus\b|acinetobacter|listeria|neisseria|haemophilus|bacteroides|clostridi|brucella|candida|cryptococc|histoplasma|aspergillus|fusarium|mycobacteri|yeast|gram[- ](?:positive|negative) (?:rods?|bacill|cocc))/gi,
  /** One of these alone in a blood culture is usually the skin. */
  contaminants:
    /\b(?:coagulase[- ]negative staph\w*|staphylococcus (?:epidermidis|hominis|capitis)|micrococcus|corynebacteri\w*|cutibacteri\w*|propionibacteri\w*)\b/gi,
} as const;
