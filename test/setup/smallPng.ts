import type { PNG } from 'pngjs';
import { constants, crc32, deflateSync } from 'node:zlib';

// pngjs writes no palettes, and a picture of a page is a third as large with one.

const MOST_COLORS = 256;
/** The share of a picture above which a color is one of a surface. */
const SURFACE = 0.0005;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A picture of a page as a file with at most 256 colors: those of its surfaces, and such that the others are near to one of them. */
export function smallPng({ width, height, data }: Pick<PNG, 'width' | 'height' | 'data'>): Buffer {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const color = data.readUIntBE(at, 3);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const palette = paletteOf(counts, width * height);
  const indexes = new Map([...counts.keys()].map((color) => [color, nearest(palette, color)]));
  // Each line begins with its filter: none, which is best for a palette.
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      lines[y * (width + 1) + 1 + x] = indexes.get(data.readUIntBE((y * width + x) * 4, 3)) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each pixel, which are a place in the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9, strategy: constants.Z_DEFAULT_STRATEGY })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** What is frequent, and of the rest what is far from all that is there already: a small icon has colors of its own. */
function paletteOf(counts: ReadonlyMap<number, number>, pixels: number): number[] {
  const byCount = [...counts].toSorted(([a, x], [b, y]) => y - x || a - b);
  // Surfaces, which may differ by very little.
  const frequent = byCount
    .filter(([, count]) => count > pixels * SURFACE)
    .slice(0, MOST_COLORS / 2)
    .map(([color]) => color);
  const rest = byCount.slice(frequent.length).map(([color]) => color);
  for (let apart = 0; ; apart += 4) {
    const palette = [...frequent];
    for (const color of rest) {
      const near = palette[nearest(palette, color)];
      if (near === undefined || distance(near, color) > apart * apart) palette.push(color);
      if (palette.length > MOST_COLORS) break;
    }
    if (palette.length <= MOST_COLORS) return palette;
  }
}

const channels = (color: number): [number, number, number] => [color >> 16, (color >> 8) & 255, color & 255];

function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}

function nearest(palette: readonly number[], color: number): number {
  let [best, least] = [0, Infinity];
  for (let index = 0; index < palette.length; index += 1) {
    const far = distance(palette[index] ?? 0, color);
    if (far < least) [best, least] = [index, far];
  }
  return best;
}

function chunk(type: string, body: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, sum]);
}
