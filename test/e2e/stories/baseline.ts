import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { keepPictures } from '../keepPictures.js';
import { smallPng } from '../../setup/smallPng.js';

/** The pictures that were accepted. */
const LOOKS = resolve(import.meta.dirname, '../looks');
const FOLDER = 'pipes-widget-looks';
const ACCEPT = 'UPDATE_LOOKS=1 npx vitest run --project e2e test/e2e/looks.test.ts';

/**
 * How far two pixels may be apart in color; what share of all pixels may be farther, and of those in a square, where what has changed
 * is beside itself. Letters have other edges in another version of Chromium: of nine versions apart, 0.2 % of all and 5 % in a square.
 */
const THRESHOLD = 0.2;
const MOST = 0.003;
const MOST_IN_SQUARE = 0.12;
const SQUARE = 32;

/** What is wrong with a picture, in words, or undefined. With `UPDATE_LOOKS`, it becomes the accepted one. */
export async function compareWithBaseline(name: string, png: Buffer): Promise<string | undefined> {
  const file = join(LOOKS, `${name}.png`);
  if (process.env['UPDATE_LOOKS']) {
    await mkdir(LOOKS, { recursive: true });
    await writeFile(file, smallPng(PNG.sync.read(png)));
    return undefined;
  }
  const accepted = await readFile(file).catch(() => undefined);
  if (accepted === undefined) return `${name} has no picture yet. Take one: ${ACCEPT}`;
  return differenceOf(name, accepted, png);
}

/** How a picture differs from another one, in words, or undefined. */
export async function differenceOf(name: string, accepted: Buffer, png: Buffer): Promise<string | undefined> {
  const [expected, actual] = [PNG.sync.read(accepted), PNG.sync.read(png)];
  const { width, height } = expected;
  if (width !== actual.width || height !== actual.height) {
    const files = (await keepPictures(FOLDER, name, { expected, actual })).join(', ');
    return `${name} is ${actual.width} × ${actual.height} px, not ${width} × ${height}. See ${files}. If it should be: ${ACCEPT}`;
  }
  const diff = new PNG({ width, height });
  // With nothing on it but what differs.
  const options = { threshold: THRESHOLD, diffMask: true };
  const count = pixelmatch(expected.data, actual.data, diff.data, width, height, options);
  if (count <= MOST * width * height && mostInSquare(diff) <= MOST_IN_SQUARE * SQUARE * SQUARE) return undefined;
  const files = (await keepPictures(FOLDER, name, { expected, actual, diff })).join(', ');
  const share = ((count / (width * height)) * 100).toFixed(2);
  return `${name}: ${count} pixels differ (${share} %). See ${files}. If they should: ${ACCEPT}`;
}

/** How many pixels differ in the square where most of them do. */
function mostInSquare({ width, height, data }: PNG): number {
  const columns = Math.ceil(width / SQUARE);
  const counts = new Map<number, number>();
  for (let at = 0; at < width * height; at += 1) {
    // Red. Edges of letters, which are yellow, are not counted.
    if (data[at * 4 + 3] === 0 || data[at * 4 + 1] !== 0) continue;
    const square = Math.floor(Math.floor(at / width) / SQUARE) * columns + Math.floor((at % width) / SQUARE);
    counts.set(square, (counts.get(square) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
