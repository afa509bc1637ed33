import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');
const PRELUDE = join(import.meta.dirname, 'docsPrelude.d.ts');
export const PRELUDE_NAME = 'test/contracts/docsPrelude.d.ts';

/** The pages that are checked, by their path from the root. */
export const PAGES = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

export const readPage = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

/** A fenced block of code. */
export interface Block {
  /** The page and the line that the code begins on, e.g. `docs/headless.md:12`. */
  name: string;
  page: string;
  line: number;
  language: 'ts' | 'tsx';
  code: string;
}

/** The `ts` and `tsx` blocks of a page. */
export function blocksOf(page: string, markdown: string): Block[] {
  const blocks: Block[] = [];
  for (const match of markdown.matchAll(/^```(tsx?)\n(.*?)^```$/gms)) {
    const [, language, code = ''] = match;
    // Line 1 is the one without a line break before it; the code begins on the line after the fence.
    const line = markdown.slice(0, match.index).split('\n').length + 1;
    blocks.push({ name: `${page}:${line}`, page, line, language: language as Block['language'], code });
  }
  return blocks;
}

/**
 * Compiles all blocks against the source, as modules of one program. Returns what the compiler says of each, by its name, and of
 * the prelude.
 */
export function compile(blocks: Block[]): Map<string, string[]> {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config,
    { ...ts.sys, readDirectory: () => [] },
    ROOT,
  );
  const settings: ts.CompilerOptions = {
    ...options,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: ['node'],
    // The prelude is checked, too; other declarations are not asked for.
    skipLibCheck: false,
    // An example may declare what it does not use, and write `process.env.NAME`.
    noUnusedLocals: false,
    noUnusedParameters: false,
    noPropertyAccessFromIndexSignature: false,
  };
  // The files exist in memory only. They lie at the root, where imports mean what they mean to a host.
  const codeOf = new Map(blocks.map((block) => [fileOf(block), block.code]));
  const host = ts.createCompilerHost(settings);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => codeOf.has(file) || fileExists(file);
  host.readFile = (file) => codeOf.get(file) ?? readFile(file);
  const program = ts.createProgram([PRELUDE, ...codeOf.keys()], settings, host);
  const problemsOf = (name: string, page: string, firstLine: number): string[] => {
    const file = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map((diagnostic) => describe(diagnostic, page, firstLine));
  };
  return new Map([
    [PRELUDE_NAME, problemsOf(PRELUDE, PRELUDE_NAME, 1)],
    ...blocks.map((block): [string, string[]] => [block.name, problemsOf(fileOf(block), block.page, block.line)]),
  ]);
}

function fileOf({ page, line, language }: Block): string {
  return join(ROOT, `${page.replaceAll('/', '-')}-${line}.${language}`);
}

function describe({ messageText, file, start = 0 }: ts.Diagnostic, page: string, firstLine: number): string {
  const offset = file?.getLineAndCharacterOfPosition(start).line ?? 0;
  return `${page}:${firstLine + offset}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
}

/** The relative links of a page that lead to no file or to no heading. */
export function brokenLinks(page: string, markdown: string): string[] {
  const targets = [
    ...withoutCode(markdown).matchAll(/\]\(([^)\s]+)[^)]*\)|^\[[^\]]+\]:\s*(\S+)|\b(?:src|srcset)="([^"]+)"/gm),
  ];
  return targets
    .map(([, inline, reference, picture]) => inline ?? reference ?? picture ?? '')
    .filter((target) => !/^[a-z][a-z+.-]*:/i.test(target))
    .filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? join(ROOT, page) : resolve(ROOT, dirname(page), path);
      if (!existsSync(file)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).includes(anchor);
    });
}

/** The anchors that GitHub gives to the headings. */
function anchorsOf(markdown: string): string[] {
  const seen = new Map<string, number>();
  return [...withoutBlocks(markdown).matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading = '']) => {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').trim();
    const anchor = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}

const withoutBlocks = (markdown: string): string => markdown.replace(/^(`{3,}).*?^\1$/gms, '');

const withoutCode = (markdown: string): string => withoutBlocks(markdown).replace(/`[^`\n]*`/g, '');
