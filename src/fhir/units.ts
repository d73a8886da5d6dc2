/**
 * Numbers of a laboratory in the unit in which we reason.
 *
 * What a spelling means depends on the analyte (`G/L` on a count, on haemoglobin), so it is looked up among the units of the
 * code set only. A unit that is missing or unclear is settled by size where the tables allow it, and marked as assumed; a unit that
 * cannot be true for the number is reported and never corrected. Results are rounded so that a decision limit is met exactly.
 */
import { DIFFERENTIAL, MISSING_UNIT, PLAUSIBLE, TEMPERATURE_STEP } from '../knowledge/thresholds.ts';
import { bloodCountUnits } from '../knowledge/blood-count-units.ts';
import type { QuantityUnits, UnitConversions, UnitFactor, UnitGroup } from '../knowledge/unit-tables.ts';
import type { Doubt } from '../record/lab-result.ts';
import { remember } from '../record/remember.ts';

export type Converted =
  | { readonly value: number; readonly factor: UnitFactor; readonly assumed: boolean; readonly doubt?: undefined }
  | {
      readonly value: number;
      readonly factor: UnitFactor;
      readonly assumed: boolean;
      readonly doubt: Doubt;
      readonly inUnitOfSet: boolean;
    };

/** How the percentages of one specimen were written, where their sum tells. */
export type DifferentialScale = 'fraction' | 'percent';

export interface UnitContext {
  /** The code itself is of a decimal fraction (0 to 1). */
  readonly isFractionCode?: boolean;
  readonly scale?: DifferentialScale;
  /** The name alone does not say that it is a percentage. */
  readonly isBareName?: boolean;
}

const NO_CONTEXT: UnitContext = {};

/** A code set, with the unit in which its results are compared. */
export interface MeasuredSet {
  readonly id: string;
  /** UCUM. */
  readonly unit?: string | undefined;
  /** What other units are worth in it. */
  readonly tables?: UnitTables;
}

/** The units of `knowledge/units.ts`, or those of the blood count alone. */
export interface UnitTables {
  readonly units: Readonly<Record<string, QuantityUnits>>;
  readonly conversions: UnitConversions;
}

interface Scale {
  readonly factor: UnitFactor;
  readonly safe: UnitGroup['safe'];
}

const COUNT = 'wbc/platelet/diff-absolute';
const PERCENT = 'differential-percent';

/** A unit longer than this is a sentence. */
const LONGEST_UNIT = 60;

// Spellings ----------------------------------------------------------------------------------------------------------

/** `X 10³/µL` is `x103/ul`: lower case, µ as u, × as x, raised digits as plain ones, no blanks, dots or quotes. */
const plainSpelling = remember(1000, (unit: string): string => {
  if (unit.length > LONGEST_UNIT) return unit;
  return unit
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('μ', 'u')
    .replaceAll('×', 'x')
    .replaceAll(/[\s."“”]/g, '');
});

const VOLUMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:cubicmillimet(?:er|re)s?|cubicmm|cumm|cmm|mm\^?3|mcl|ul|microlit(?:er|re)s?)$/, 'ul'],
  [/^(?:l|lit(?:er|re)s?)$/, 'l'],
  [/^(?:nl|nanolit(?:er|re)s?)$/, 'nl'],
  [/^(?:ml|millilit(?:er|re)s?)$/, 'ml'],
];
const POWER = /^[#x]*10(?:\*{1,2}|\^|e\+?0?|x|'|\+|\(|s)?(\d{1,2})\)?$/;
const THOUSAND = /^[#x]*(?:k|1000|1,000|thou|thous|thousands?|tho|th|tsd)$/;
/** What was counted says nothing about the unit. */
const COUNTED = /\{[^{}]*\}|\b(?:cells?|wbcs?|leu[ck]ocytes|neutrophils|lymphocytes|platelets|plts?|count)\b/g;

/** A count per volume in UCUM: `x10^3 cells/mm3`, `K per cubic mm`; undefined for anything else. */
const countSpelling = remember(1000, (unit: string): string | undefined => {
  if (unit.length > LONGEST_UNIT) return undefined;
  const words = unit
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('μ', 'u')
    .replaceAll('×', 'x')
    .replaceAll(COUNTED, ' ')
    .replaceAll(/\bper\b/g, '/')
    .replaceAll(/[\s."“”]/g, '');
  const [number = '', written, ...rest] = words.split('/');
  if (written === undefined || rest.length > 0) return undefined;
  const volume = VOLUMES.find(([pattern]) => pattern.test(written))?.[1];
  if (volume === undefined) return undefined;
  if (number === '' || number === '#' || number === '1') return `/${volume}`;
  const power = POWER.exec(number)?.[1];
  if (power !== undefined) return `10*${power}/${volume}`;
  return THOUSAND.test(number) ? `10*3/${volume}` : undefined;
});

const TEMPERATURES: readonly (readonly [RegExp, string])[] = [
  [/^(?:°|deg|degrees?)?c(?:el|elsius)?$/, 'cel'],
  [/^(?:°|deg|degrees?)?f(?:ahrenheit)?$/, '[degf]'],
];

/** Ways to look a unit up, the one as written first. */
function spellingsOf(unit: string, set: string): readonly string[] {
  const plain = plainSpelling(unit);
  const temperature = set === 'vital.temp' ? TEMPERATURES.find(([pattern]) => pattern.test(plain))?.[1] : undefined;
  const count = countSpelling(unit);
  return [
    plain,
    ...(temperature === undefined ? [] : [temperature]),
    ...(count === undefined ? [] : [count]),
    plain.replaceAll(/\{[^{}]*\}/g, ''),
  ];
}

// Tables by code set ---------------------------------------------------------------------------------------------------

/** Units that are the same by definition and that the tables leave out. */
const SAME_UNIT: Readonly<Record<string, readonly string[]>> = {
  'lab.na': ['mEq/L'],
  'lab.pt': ['sec', 'seconds', 'secs'],
  'lab.aptt': ['sec', 'seconds', 'secs'],
  'lab.retic-pct': ['percent'],
  'lab.rdw': ['percent'],
  'vital.weight': ['kgs', 'kilogram', 'kilograms'],
};

/** What is known of the units of a code set. */
interface Measure {
  readonly scales: ReadonlyMap<string, Scale>;
  /** What each spelling that was met has turned out to mean. */
  readonly met: Map<string, Scale | undefined>;
  readonly isCount: boolean;
  readonly isPercent: boolean;
  readonly believed: Sizes | undefined;
}

/** More spellings than any laboratory has. */
const MOST_SPELLINGS = 500;

const measures = new Map<string, Measure>();
const countScales = scalesOfQuantity(bloodCountUnits[COUNT], 1);
const percentScales = scalesOfQuantity(bloodCountUnits[PERCENT], 1);

function measureOf(set: MeasuredSet): Measure {
  const held = measures.get(set.id);
  if (held) return held;
  const { id } = set;
  const isCount = countSets.has(id);
  const measure: Measure = {
    scales: readScales(set),
    met: new Map(),
    isCount,
    isPercent: isDifferentialPercent(id),
    // A differential's absolute count can be nothing at all.
    believed: BELIEVED[id] ?? (isCount ? { from: 0, to: PLAUSIBLE.wbc.to } : undefined),
  };
  measures.set(id, measure);
  return measure;
}

function scaleOf({ scales, met }: Measure, unit: string, set: string): Scale | undefined {
  const held = met.get(unit);
  if (held !== undefined || met.has(unit)) return held;
  if (met.size >= MOST_SPELLINGS) met.clear();
  const scale = lookUp(scales, unit, set);
  met.set(unit, scale);
  return scale;
}

/** What the first spelling that is clear, or else the first that is clear enough, stands for. */
function scaleOfAny(measure: Measure, written: readonly string[], set: string): Scale | undefined {
  let found: Scale | undefined;
  for (const unit of written) {
    const scale = scaleOf(measure, unit, set);
    if (scale?.safe === 'yes') return scale;
    if (scale?.safe === 'context') found ??= scale;
  }
  return found;
}

const conversionsOf = (id: string, conversions: UnitConversions | undefined) =>
  new Map(Object.entries(conversions ?? {})).get(id) ?? [];

function readScales({ id, unit, tables }: MeasuredSet): ReadonlyMap<string, Scale> {
  const found = new Map<string, Scale>();
  if (unit === undefined) return found;
  const groups: UnitGroup[] = [];
  for (const quantity of Object.values(tables?.units ?? {})) {
    if (!(quantity.sets as readonly string[]).includes(id)) continue;
    groups.push(...quantity.groups);
    const target = targetFactor(quantity, unit);
    if (target === undefined) continue;
    for (const [spelling, scale] of scalesOfQuantity(quantity, target))
      if (found.get(spelling)?.safe !== 'yes') found.set(spelling, scale);
  }
  for (const { from, factor } of conversionsOf(id, tables?.conversions)) {
    const spellings = groups.filter((group) => group.ucum === from).flatMap((group) => group.spellings);
    for (const spelling of [from, ...spellings]) {
      const held = found.get(plainSpelling(spelling));
      found.set(plainSpelling(spelling), { factor, safe: held?.safe === 'context' ? 'context' : 'yes' });
    }
  }
  for (const same of [unit, ...(SAME_UNIT[id] ?? [])]) found.set(plainSpelling(same), { factor: 1, safe: 'yes' });
  return found;
}

/** What one unit of the code set is worth in the unit of the quantity. */
function targetFactor(quantity: QuantityUnits, unit: string): number | undefined {
  if (plainSpelling(quantity.unit) === plainSpelling(unit)) return 1;
  const group = quantity.groups.find((each) =>
    [each.ucum ?? '', ...each.spellings].some((spelling) => plainSpelling(spelling) === plainSpelling(unit)),
  );
  return typeof group?.factor === 'number' ? group.factor : undefined;
}

function scalesOfQuantity(quantity: QuantityUnits, target: number): ReadonlyMap<string, Scale> {
  const found = new Map<string, Scale>();
  for (const group of quantity.groups) {
    const factor = typeof group.factor === 'number' ? group.factor / target : (group.factor ?? 1);
    for (const spelling of group.spellings) {
      const plain = plainSpelling(spelling);
      if (found.get(plain)?.safe !== 'yes') found.set(plain, { factor, safe: group.factor === undefined ? 'no' : group.safe });
    }
  }
  return found;
}

function lookUp(scales: ReadonlyMap<string, Scale>, unit: string, set: string): Scale | undefined {
  const asWritten = scales.get(plainSpelling(unit));
  if (asWritten) return asWritten;
  for (const spelling of spellingsOf(unit, set)) {
    const scale = scales.get(spelling);
    if (scale) return scale;
  }
  return undefined;
}

/** What a unit says about a name that may be a count or a percentage. */
export const unitKind = remember(1000, (unit: string): 'count' | 'percent' | 'other' => {
  if (lookUp(percentScales, unit, '')?.safe === 'yes') return 'percent';
  const scale = lookUp(countScales, unit, '');
  return scale?.safe === 'yes' || bySize(unit) !== undefined ? 'count' : 'other';
});

/** The spelling means something for results of this set. */
export const isUnitOf = (set: MeasuredSet, unit: string): boolean => scaleOf(measureOf(set), unit, set.id) !== undefined;

// Sizes ---------------------------------------------------------------------------------------------------------------

/** What a doubtful spelling of a count can mean, if the size of the number agrees. Those not listed are refused. */
const BY_SIZE: Readonly<Record<'cells' | 'thousands' | 'giga', readonly string[]>> = {
  cells: ['ul', 'cumm', 'cmm'],
  thousands: [
    '10*3/u',
    '10*3',
    'k',
    'thou',
    'thousand',
    '10^3',
    '103',
    'x103',
    'x1000',
    'x10-3',
    'x10-3/ul',
    'k/ccm',
    'k/il',
    'k/u/',
    'mil/mm3',
    'mil/ul',
    'mill/mm3',
    't/mm3',
    'k/ml',
  ],
  giga: ['g/l'],
};

type Size = 'cells' | 'thousands' | 'giga';

const sizes = new Map<string, Size>(
  (['giga', 'thousands', 'cells'] as const).flatMap((size) => BY_SIZE[size].map((spelling) => [spelling, size] as const)),
);

const bySize = (unit: string): Size | undefined => sizes.get(plainSpelling(unit));

/** From the least to the greatest, both among them. */
interface Sizes {
  readonly from: number;
  readonly to: number;
}

/**
 * Sizes in which a count is believed. Platelets and haemoglobin: chosen wide, so that only a wrong unit falls outside; a
 * clinician has to sign them.
 */
const BELIEVED: Readonly<Record<string, { readonly from: number; readonly to: number }>> = {
  'lab.wbc': PLAUSIBLE.wbc,
  'lab.wbc-citrate': PLAUSIBLE.wbc,
  'lab.plt': { from: 1, to: 5000 },
  'lab.hgb': { from: 20, to: 250 },
};
/** Platelets without a unit: thousands in this range, single cells above; 1.5 may be lakh. */
const PLATELETS_WITHOUT_UNIT = { thousandsFrom: 5, cellsFrom: 3000 } as const;
/** Haemoglobin without a unit, g/dL and g/L. */
const HAEMOGLOBIN_WITHOUT_UNIT = { gramsPerDecilitre: { from: 3, to: 25 }, gramsPerLitre: { from: 30, to: 250 } } as const;

const isWithin = (value: number, range: { readonly from: number; readonly to: number }): boolean =>
  value >= range.from && value <= range.to;

const countSets: ReadonlySet<string> = new Set(bloodCountUnits[COUNT].sets);
const percentSets: ReadonlySet<string> = new Set(bloodCountUnits[PERCENT].sets);
/** A class of the white cells as a part of them. */
export const isDifferentialPercent = (set: string): boolean => percentSets.has(set);

// Conversion ------------------------------------------------------------------------------------------------------------

/** Six significant digits: enough for any result, and 4.0 of any unit is exactly 4. */
export function rounded(value: number): number {
  if (value === 0) return 0;
  let power = 1;
  for (let number = value; number < LEAST_OF_SIX && power < 1e15; number *= 10) power *= 10;
  const digits = value * power;
  const whole = Math.round(digits);
  // Where it is not plain to which side the number falls, the slow way counts: the product has an error of its own.
  const isPlain = value > 0 && whole >= LEAST_OF_SIX && whole <= 1e6 && Math.abs(digits - whole) < 0.49;
  return isPlain ? whole / power : Number(value.toPrecision(6));
}
const LEAST_OF_SIX = 1e5;

function apply(factor: UnitFactor, value: number): number {
  if (factor !== 'fahrenheit') return rounded(value * factor);
  const steps = 1 / TEMPERATURE_STEP;
  return rounded(Math.round((((value - 32) * 5) / 9) * steps) / steps);
}

const doubtful = (value: number, why: Doubt['why'], detail: string): Converted => ({
  value,
  factor: 1,
  assumed: false,
  doubt: { why, detail },
  inUnitOfSet: false,
});

const sure = (value: number, factor: UnitFactor, isAssumed = false): Converted => ({
  value: apply(factor, value),
  factor,
  assumed: isAssumed,
});

/** @param written UCUM code and unit text, as far as given */
export function convert(measured: MeasuredSet, value: number, written: readonly string[], context = NO_CONTEXT): Converted {
  const { id: set } = measured;
  const measure = measureOf(measured);
  const scale = scaleOfAny(measure, written, set);
  if (measure.isPercent) return differential(value, written, scale, context);
  if (set === 'lab.hct' && value >= 0 && value <= MISSING_UNIT.haematocritFractionTo && (scale || written.length === 0))
    return sure(value, 100, written.length === 0);
  if (scale) return checked(set, value, scale, measure.believed);
  if (measure.isCount) {
    const size = written.map(bySize).find((each) => each !== undefined);
    if (size !== undefined) return countBySize(set, value, { size, written, believed: measure.believed });
  }
  if (written.length > 0) return doubtful(value, 'unit-not-understood', `unit “${written[0]?.slice(0, LONGEST_UNIT)}”`);
  return withoutUnit(measured, value, measure);
}

const NO_UNIT = 'the laboratory gave no unit, and the size does not tell it';

function withoutUnit({ id: set, unit }: MeasuredSet, value: number, { isCount, believed }: Measure): Converted {
  if (set === 'vital.temp') {
    if (isWithin(value, MISSING_UNIT.fahrenheit)) return sure(value, 'fahrenheit', true);
    return isWithin(value, MISSING_UNIT.celsius) ? sure(value, 1, true) : doubtful(value, 'unit-not-understood', NO_UNIT);
  }
  if (set === 'lab.hgb') {
    if (isWithin(value, HAEMOGLOBIN_WITHOUT_UNIT.gramsPerDecilitre)) return sure(value, 10, true);
    return isWithin(value, HAEMOGLOBIN_WITHOUT_UNIT.gramsPerLitre)
      ? sure(value, 1, true)
      : doubtful(value, 'unit-not-understood', NO_UNIT);
  }
  if (set === 'lab.plt') {
    if (value >= PLATELETS_WITHOUT_UNIT.cellsFrom) return assumed(value, 0.001, believed);
    return value >= PLATELETS_WITHOUT_UNIT.thousandsFrom
      ? assumed(value, 1, believed)
      : doubtful(value, 'unit-not-understood', NO_UNIT);
  }
  if (isCount) {
    if (value >= MISSING_UNIT.cellsFrom) return assumed(value, 0.001, believed);
    // None is none in every unit; less than the smallest size is told by neither.
    const isThousands = value >= MISSING_UNIT.thousandsFrom && value < MISSING_UNIT.thousandsBelow;
    return isThousands || (value === 0 && set !== 'lab.wbc')
      ? assumed(value, 1, believed)
      : doubtful(value, 'unit-not-understood', NO_UNIT);
  }
  // A ratio has no unit to give.
  if (unit === '{INR}') return sure(value, 1);
  return doubtful(value, 'unit-not-understood', 'the laboratory gave no unit');
}

/** An assumed size that is not believed is no size. */
function assumed(value: number, factor: number, range: Sizes | undefined): Converted {
  const result = sure(value, factor, true);
  return range && !isWithin(result.value, range) ? doubtful(value, 'unit-not-understood', NO_UNIT) : result;
}

function countBySize(
  set: string,
  value: number,
  { size, written, believed }: { readonly size: Size; readonly written: readonly string[]; readonly believed: Sizes | undefined },
): Converted {
  const detail = `unit “${written[0]}”`;
  if (size === 'cells') {
    return value >= MISSING_UNIT.cellsFrom ? assumed(value, 0.001, believed) : doubtful(value, 'unit-not-understood', detail);
  }
  const range = set === 'lab.plt' ? BELIEVED['lab.plt'] : PLAUSIBLE.countIfAssumed;
  if (range && (isWithin(value, range) || value === 0)) {
    // French laboratories write giga per litre as G/L; on a count it can mean nothing else.
    return size === 'giga' && written.some((unit) => unit.trim() === 'G/L')
      ? checked(set, value, { factor: 1, safe: 'yes' }, believed)
      : assumed(value, 1, believed);
  }
  return doubtful(value, range && isWithin(value / 1000, range) ? 'unit-contradicts-size' : 'unit-not-understood', detail);
}

/** A known unit can still be the wrong one: published results carry thousands with `10*3/uL`. */
function checked(set: string, value: number, scale: Scale, range: Sizes | undefined): Converted {
  const result = sure(value, scale.factor);
  const contradicted = (detail: string): Converted => ({
    ...result,
    doubt: { why: 'unit-contradicts-size', detail },
    inUnitOfSet: true,
  });
  if (value < 0) return result;
  if (set === 'vital.temp') {
    const other = scale.factor === 'fahrenheit' ? MISSING_UNIT.celsius : MISSING_UNIT.fahrenheit;
    return isWithin(value, other) && !isWithin(result.value, MISSING_UNIT.celsius)
      ? contradicted('the number is of the other temperature scale')
      : result;
  }
  if (set === 'vital.spo2' && scale.safe === 'context') return value <= 1 ? result : contradicted('a fraction above 1');
  if (set === 'lab.hct' && scale.safe === 'context') return contradicted('a fraction above 1');
  if (!range) return result;
  // The number would be right in the other common unit: g/L and g/dL, thousands and single cells.
  const step = set === 'lab.hgb' ? 10 : 1000;
  const isLargerUnit = set === 'lab.hgb' ? scale.factor !== 1 : scale.factor === 1;
  if (isLargerUnit && result.value > range.to && isWithin(result.value / step, range)) {
    return contradicted(`impossible in this unit, believable ${step} times smaller`);
  }
  const isTooSmall = result.value > 0 && result.value < range.from;
  const isPartOfACell = scale.factor === 0.001 && !Number.isInteger(value);
  if (!isLargerUnit && (isTooSmall || isPartOfACell) && isWithin(result.value * step, range)) {
    return contradicted(`impossible in this unit, believable ${step} times larger`);
  }
  return result;
}

function differential(value: number, written: readonly string[], scale: Scale | undefined, context: UnitContext): Converted {
  const isStatedPercent = scale?.safe === 'yes';
  if (isStatedPercent && context.scale === 'fraction') {
    return {
      ...sure(value, 1),
      doubt: { why: 'unit-contradicts-size', detail: 'the percentages of this specimen add up to 1' },
      inUnitOfSet: true,
    };
  }
  if (isStatedPercent) return sure(value, 1);
  const isFractional = scale?.safe === 'context';
  const isUnitless = written.length === 0 || isFractional || written.some((unit) => plainSpelling(unit) === 'g/l');
  if (!isUnitless) return doubtful(value, 'unit-not-understood', `unit “${written[0]?.slice(0, LONGEST_UNIT)}”`);
  if (context.isFractionCode && value <= 1) return sure(value, 100);
  if (context.scale === 'fraction') return sure(value, 100, true);
  if (context.scale === 'percent') return sure(value, 1, true);
  if (value === 0 && !context.isBareName) return sure(value, 1, true);
  if (value > 1 && value <= PLAUSIBLE.percentTo && !isFractional && !context.isBareName) return sure(value, 1, true);
  return doubtful(value, 'unit-not-understood', written.length === 0 ? NO_UNIT : `unit “${written[0]}”`);
}

/**
 * Whether the percentages of one specimen were written as fractions: only their sum can tell.
 *
 * @param sums of the classes of one specimen, with and without the forms that a total already holds
 */
export function differentialScale(values: readonly number[], sums: readonly number[]): DifferentialScale | undefined {
  if (values.filter((value) => value > 0).length < 2) return undefined;
  const isAround = (whole: number): boolean =>
    sums.some((sum) => sum >= (DIFFERENTIAL.sumLow / 100) * whole && sum <= (DIFFERENTIAL.sumHigh / 100) * whole);
  if (values.every((value) => value <= 1) && isAround(1)) return 'fraction';
  return isAround(100) ? 'percent' : undefined;
}

/** Why a value that is in the right unit is still not believed; undefined when it is. */
export function implausible(measured: MeasuredSet, value: number): string | undefined {
  const { id: set, unit } = measured;
  if (value < 0 && set !== 'vital.temp') return 'negative';
  if (unit === '%' && set !== 'lab.adamts13' && value > PLAUSIBLE.percentTo) return `above ${PLAUSIBLE.percentTo} %`;
  const range = measureOf(measured).believed;
  if (!range || isWithin(value, range) || (set !== 'lab.wbc' && value < range.from)) return undefined;
  return `outside ${range.from} to ${range.to}`;
}

/** A limit of the reference range, in the unit of the value; undefined when it is of another unit or of another size. */
export function convertLimit(
  set: MeasuredSet | undefined,
  limit: number,
  written: readonly string[],
  of: { readonly factor: UnitFactor; readonly written: readonly string[] },
): number | undefined {
  const isSameSpelling = written.length === 0 || written.some((unit) => isAmong(of.written, unit));
  if (set === undefined) return isSameSpelling ? limit : undefined;
  const measure = measureOf(set);
  if (!isSameSpelling) {
    const scale = scaleOfAny(measure, written, set.id);
    if (scale?.safe !== 'yes' || scale.factor !== of.factor) return undefined;
  }
  const converted = apply(of.factor, limit);
  const range = measure.believed;
  const isOfSize = !range || (converted <= range.to && (converted === 0 || converted * 1000 > range.to / 1000));
  return isOfSize ? converted : undefined;
}

const isAmong = (written: readonly string[], unit: string): boolean =>
  written.some((other) => unit === other || plainSpelling(unit) === plainSpelling(other));
