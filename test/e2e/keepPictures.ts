import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';

/** Leaves pictures of what differs where somebody can look at them. Returns the files. */
export async function keepPictures(folder: string, name: string, pictures: Record<string, PNG>): Promise<string[]> {
  const path = join(tmpdir(), folder);
  await mkdir(path, { recursive: true });
  return Promise.all(
    Object.entries(pictures).map(async ([kind, picture]) => {
      const file = join(path, `${name.replace(/[^\w]+/g, '-')}-${kind}.png`);
      await writeFile(file, PNG.sync.write(picture));
      return file;
    }),
  );
}
