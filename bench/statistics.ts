export interface Summary {
  median: number;
  min: number;
  max: number;
  values: number[];
}

/** Undefined without a value. */
export function summarize(values: number[]): Summary | undefined {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || min === undefined || max === undefined) return undefined;
  return { median: (low + high) / 2, min, max, values };
}

/** Of two medians; undefined where one is missing or there is nothing to divide by. */
export function ratio(one: Summary | undefined, other: Summary | undefined): number | undefined {
  if (one === undefined || other === undefined || other.median <= 0) return undefined;
  return one.median / other.median;
}
