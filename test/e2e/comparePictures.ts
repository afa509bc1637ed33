import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { keepPictures } from './keepPictures.js';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A picture of a page, and where on it the elements lie that are looked at. */
export interface Picture {
  png: Buffer;
  boxes: ReadonlyMap<string, Box>;
}

export interface Difference {
  name: string;
  /** The share of the pixels that differ; 1 if it is of another size. */
  share: number;
  /** What was expected, and what was there. */
  pair: [PNG, PNG];
}

/** How each element on one picture differs from itself on the other. */
export function compare(name: string, expected: Picture, taken: Picture): Difference[] {
  if (expected.png.equals(taken.png)) return [];
  const [before, after] = [PNG.sync.read(expected.png), PNG.sync.read(taken.png)];
  return [...expected.boxes].map(([element, box]) => {
    const pair: Difference['pair'] = [cut(before, box), cut(after, taken.boxes.get(element) ?? box)];
    return { name: `${name}, ${element}`, share: differingShare(...pair), pair };
  });
}

function differingShare(a: PNG, b: PNG): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 }) / (a.width * a.height);
}

function cut(from: PNG, box: Box): PNG {
  const within = (value: number, most: number) => Math.max(0, Math.min(value, most));
  const [x, y] = [within(Math.floor(box.x), from.width), within(Math.floor(box.y), from.height)];
  const width = within(Math.ceil(box.x + box.width), from.width) - x;
  const height = within(Math.ceil(box.y + box.height), from.height) - y;
  const to = new PNG({ width, height });
  PNG.bitblt(from, to, x, y, width, height, 0, 0);
  return to;
}

/** By more than 0.1 %. */
export const isDifferent = ({ share }: Difference): boolean => share > 0.001;

/** Says which elements are different, the worst first, and keeps that pair for looking at it. */
export async function saysDiffering(differences: Difference[]): Promise<string[]> {
  const bad = differences.filter(isDifferent).toSorted((a, b) => b.share - a.share);
  const [worst] = bad;
  if (worst === undefined) return [];
  const [expected, taken] = worst.pair;
  const files = await keepPictures('pipes-widget-pictures', worst.name, { expected, taken });
  return [...bad.map(({ name, share }) => `${name}: ${(share * 100).toFixed(2)} %`), `See ${files.join(', ')}`];
}
