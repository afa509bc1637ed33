import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const HEADING = '\n## Time\n';
const BEGIN = '<!-- `npm run bench` writes what follows. -->';
const END = '<!-- The end of what `npm run bench` writes. -->';

/** Puts the tables into "Time" of `docs/figures.md`, between two comments. The rest of the file stays. */
export function writeDocs(tables: string, file = resolve(root, 'docs/figures.md')): void {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '# Figures\n';
  writeFileSync(file, withTables(text, tables));
  execFileSync(resolve(root, 'node_modules/.bin/oxfmt'), [file], { cwd: root, shell: process.platform === 'win32' });
}

export function withTables(text: string, tables: string): string {
  const block = `${BEGIN}\n\n${tables}\n\n${END}`;
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin === -1 || end < begin) {
    if (text.includes(HEADING)) return text.replace(HEADING, () => `${HEADING}\n${block}\n`);
    return `${text.trimEnd()}\n${HEADING}\n${HOW}\n\n${block}\n`;
  }
  return text.slice(0, begin) + block + text.slice(end + END.length);
}

const HOW = `Three pages, built for production, one after the other in one Chromium, again and again, each with nothing cached: this
widget, the official one as its documentation says (with both stylesheets), and a bare list in plain React that fetches the same
answer and shows the same: icon, name, status, one line, buttons, a search; nothing is behind its Details. It asks for its data
as its module starts, before React renders. It does not sort, has no banner, no \`content-visibility\`, and nothing happens
after a click. The official widget shows less: an icon, a name, a status and a button. Read the ratios, for machines differ.

A row, or what an act changes, counts as painted two animation frames after it is in the DOM, so that nothing takes less than some
20 ms. A script counts as needed before the list if it was requested before the first row was in the DOM. JS is gzipped, and React is
part of it. 4G is "Fast 4G" of Chromium's developer tools. After a click on Connect, ours and the bare list show that they connect;
the official widget opens a dialog. A row counts as rendered if React gave any of its elements new props. "–" means that there is no
such thing, or no ratio of it.`;
