import { STYLING_DOCS, withElementsTable } from '../../scripts/stylingDocs.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { blocksOf, brokenLinks, compile, PAGES, PRELUDE_NAME, readPage } from './docs.js';

const blocks = PAGES.flatMap((page) => blocksOf(page, readPage(page)));

const PLANTED = `# Planted

\`\`\`ts
import { createPipes } from 'pipes-widget';

createPipes({ tokens: user.id });
\`\`\`
`;

describe('every code block compiles, strictly and against the source', () => {
  const planted = blocksOf('planted.md', PLANTED);
  let problems: Map<string, string[]>;

  beforeAll(() => {
    problems = compile([...blocks, ...planted]);
  }, 120_000);

  test.each([PRELUDE_NAME, ...blocks.map(({ name }) => name)])('%s', (name) => {
    expect(problems.get(name)?.join('\n')).toBe('');
  });

  test('and a wrong one is reported, with its line', () => {
    expect(problems.get('planted.md:4')).toEqual([expect.stringMatching(/^planted\.md:6: .*'tokens' does not exist/)]);
  });
});

describe('every relative link leads somewhere', () => {
  test.each(PAGES)('%s', (page) => {
    expect(brokenLinks(page, readPage(page))).toEqual([]);
  });

  test('and one that does not is reported', () => {
    const links =
      '[a](no-such-file.md) [b](#none) [c](README.md#none) [d](docs) `[e](in-code)` [f](#links) <img src="none.png">\n\n## Links';
    expect(brokenLinks('README.md', links)).toEqual([
      'no-such-file.md',
      '#none',
      'README.md#none',
      '#links',
      'none.png',
    ]);
  });
});

test('docs/styling.md lists every element, with its attributes', () => {
  expect(readPage(STYLING_DOCS)).toBe(withElementsTable(readPage(STYLING_DOCS)));
});

test('README.md has fewer than 900 words, code and tables included', () => {
  expect(readPage('README.md').split(/\s+/).filter(Boolean).length).toBeLessThan(900);
});
