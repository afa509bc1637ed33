import type { Conditions } from './openPage.js';

const ALL_SIZES = [10, 100, 1_000];
const ALL_SPEEDS = [1, 4];
/** Fewer are no basis for what stands in the docs. */
const ENOUGH_RUNS = 3;

export interface Options {
  runs: number;
  sizes: number[];
  conditions: Conditions[];
  /** Nothing was left out, so the docs may show it. */
  isComplete: boolean;
}

/** `RUNS`, `SIZES` and `CPU` make a run shorter: `RUNS=1 SIZES=10,100 CPU=1 npm run bench`. */
export function readOptions(env: NodeJS.ProcessEnv): Options {
  const [runs = 5] = numbers(env, 'RUNS');
  const [sizes, speeds] = [numbers(env, 'SIZES'), numbers(env, 'CPU')];
  // A shorter list has no search.
  if (sizes.some((size) => size < 10)) throw new Error('SIZES must be 10 or more each.');
  return {
    runs,
    sizes: sizes.length > 0 ? sizes : ALL_SIZES,
    conditions: [
      ...(speeds.length > 0 ? speeds : ALL_SPEEDS).map((cpu) => ({ cpu, network: 'local' as const })),
      // The network alone: what is slow on a slow CPU can be seen without it.
      { cpu: 1, network: '4G' },
    ],
    isComplete: sizes.length === 0 && speeds.length === 0 && runs >= ENOUGH_RUNS,
  };
}

function numbers(env: NodeJS.ProcessEnv, name: string): number[] {
  const text = env[name] ?? '';
  if (text === '') return [];
  const values = text.split(',').map(Number);
  if (values.some((value) => !Number.isInteger(value) || value < 1))
    throw new Error(`${name} is "${text}", but must be whole numbers, separated by commas.`);
  return values;
}
