import { readRoot } from './gallery.js';

/** Stylesheets of pages that a widget may find itself on, by what they are. */
export async function hostileSheets(): Promise<Record<string, string>> {
  const [tailwind3, tailwind4, bootstrap] = await Promise.all([
    readRoot('node_modules/tailwindcss-3/lib/css/preflight.css'),
    readRoot('node_modules/tailwindcss/preflight.css'),
    readRoot('node_modules/bootstrap/dist/css/bootstrap.css'),
  ]);
  return {
    'Tailwind 3': withoutTheme(tailwind3),
    'Tailwind 4': withoutTheme(tailwind4),
    Bootstrap: bootstrap,
    'all: revert': '* { all: revert; }',
    'wide buttons': 'button { width: 100%; }',
    'airy paragraphs': 'p { margin: 2em; }',
    'typical resets': Object.values(RESETS).join('\n'),
    'a container with text of its own': INHERITED,
  };
}

/** What everything in the element around the widget inherits. Its color and its font are meant to be. */
const INHERITED = `
  body { font-style: italic; font-variant: small-caps; font-weight: 900; letter-spacing: 3px; line-height: 3; text-align: center;
    text-indent: 2em; text-shadow: 1px 1px red; text-transform: uppercase; white-space: nowrap; word-spacing: 1em; }`;

const RESETS = {
  boxes: '*, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }',
  buttons: `
    button { width: 100%; height: 60px; min-width: 200px; margin: 1rem 0; padding: 20px; border: 2px solid red; border-radius: 30px;
      background: hotpink; box-shadow: 0 0 9px red; color: white; font: italic 24px serif; text-shadow: 1px 1px red;
      text-transform: uppercase; letter-spacing: 3px; }
    button:hover { background: red; color: yellow; }
    a { color: red; text-decoration: underline; }`,
  headings: `
    h3 { margin: 2em 0; padding-bottom: 1em; border-bottom: 2px solid red; color: red; font: 900 3em serif; text-align: center;
      text-transform: uppercase; letter-spacing: 3px; }`,
  lists: `
    ul { margin: 2em; padding: 2em; list-style: square; }
    li { margin: 1em; padding-left: 1em; list-style: square; font-size: 20px; line-height: 3; }
    li::before { content: '→'; color: red; }`,
  words: `
    p { max-width: 20ch; margin: 2em 0; color: red; font: 24px/2 serif; text-align: justify; }
    code { padding: 1em; border-radius: 0; background: pink; color: red; font-size: 24px; }
    small, strong { color: red; }`,
  fields: `
    label { display: inline-block; width: 100px; margin: 1em; color: red; font: italic 24px serif; text-transform: uppercase; }
    input { width: 100px; height: 60px; max-width: 100px; margin-bottom: 1rem; padding: 20px; border: 3px dashed red; background: pink;
      box-shadow: 0 0 9px red; color: red; font: 24px serif; letter-spacing: 3px; }
    input::placeholder { color: red; font-style: italic; }
    form, details { margin: 2em; padding: 2em; border: 2px solid red; background: pink; }
    summary { margin: 1em; padding: 1em; color: red; font-weight: bold; }`,
  pictures: `
    svg { display: block; width: 100%; height: auto; margin: 1em; fill: red; }
    svg path { fill: red; stroke: red; }
    img { max-width: 100%; height: auto; }`,
} satisfies Record<string, string>;

/** Tailwind's own functions stand for the value of a theme; without one, for their last argument. */
function withoutTheme(css: string): string {
  return css.replace(/(?:--)?theme\(\s*[^,()]+,\s*((?:[^()]|\([^()]*\))*?)\s*\)/g, '$1');
}
