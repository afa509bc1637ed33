import { FIGURES, LOAD, MEMORY, USE, type FigureName } from './figures.js';
import type { Group, Results } from './results.js';
import { ratio, type Summary } from './statistics.js';
import { SUBJECTS } from './subjects.js';

const NONE = '–';

/** The tables of a run, as Markdown. */
export function tables(results: Results): string {
  const names = [...new Set(results.load.map(nameOf))];
  const conditions = names.map((name) => results.load.filter((group) => nameOf(group) === name));
  return [
    `Medians of ${results.runs} ${results.runs === 1 ? 'run' : 'runs'}, in brackets the lowest and the highest, in Chromium ${results.chromium}.`,
    glance(conditions.flat()),
    ...conditions.map((groups, index) => `### ${names[index]}\n\n${details(groups)}`),
    `### Memory\n\nMeasured once, 10 providers, after garbage has been collected: how much more is in use than before.\n\n${memory(results.memory)}`,
  ].join('\n\n');
}

export function nameOf({ cpu, network }: Pick<Group, 'cpu' | 'network'>): string {
  const speed = cpu === 1 ? 'CPU at full speed' : `CPU ${cpu}× slower`;
  return network === '4G' ? `${speed}, 4G` : speed;
}

/** The ratios that matter most. */
function glance(groups: Group[]): string {
  return table(
    [
      'ratios of medians',
      'providers',
      'list requested, ours ÷ bare',
      'first row, ours ÷ bare',
      'first row, ours ÷ official',
    ],
    groups.map((group) => [
      nameOf(group),
      count(group.providers),
      toBare(group, 'requested'),
      toBare(group, 'firstRow'),
      toOfficial(group, 'firstRow'),
    ]),
  );
}

/** One table for all sizes under the same conditions. */
function details(groups: Group[]): string {
  return table(
    ['', 'providers', ...SUBJECTS.map(({ name }) => name), 'ours ÷ bare', 'ours ÷ official'],
    (Object.keys({ ...LOAD, ...USE }) as FigureName[]).flatMap((name) =>
      groups
        .filter(({ figures }) => figures[name] !== undefined)
        .map((group) => [
          labelOf(name),
          count(group.providers),
          ...cells(group, name),
          toBare(group, name),
          toOfficial(group, name),
        ]),
    ),
  );
}

function memory(group: Group): string {
  return table(
    ['', ...SUBJECTS.map(({ name }) => name)],
    (Object.keys(MEMORY) as FigureName[]).map((name) => [labelOf(name), ...cells(group, name)]),
  );
}

const labelOf = (name: FigureName) => [FIGURES[name].what, FIGURES[name].unit].filter((word) => word !== '').join(', ');

const cells = (group: Group, name: FigureName) => SUBJECTS.map(({ page }) => cell(group.figures[name]?.[page]));

const toBare = (group: Group, name: FigureName) => ours(group, name, 'bare');

const toOfficial = (group: Group, name: FigureName) => ours(group, name, 'official');

function ours({ figures }: Group, name: FigureName, other: 'bare' | 'official'): string {
  // A ratio of two small counts says less than the counts.
  const value = FIGURES[name].unit === '' ? undefined : ratio(figures[name]?.ours, figures[name]?.[other]);
  return value === undefined ? NONE : `${value.toFixed(2)}×`;
}

function cell(summary: Summary | undefined): string {
  if (summary === undefined) return NONE;
  const [median, min, max] = [round(summary.median), round(summary.min), round(summary.max)];
  return min === max ? median : `${median} (${min}–${max})`;
}

function round(value: number): string {
  if (Number.isInteger(value)) return count(value);
  return Math.abs(value) < 100 ? value.toFixed(1) : count(Math.round(value));
}

const count = (value: number) => value.toLocaleString('en');

function table(head: string[], rows: string[][]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}
