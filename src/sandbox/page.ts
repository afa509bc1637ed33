/** A page that a pop-up shows. */
export interface Page {
  page: string;
  title: string;
  body: string;
  data?: Record<string, string>;
  script?: string;
}

/** The page as HTML. `title` and `data` are text, `body` and `script` are not. */
export function document({ page, title, body, data = {}, script }: Page): string {
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escape(value)}"`);
  return `<!doctype html>
<html lang="en" data-page="${page}"${attributes.join('')}>
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { max-width: 28rem; margin: 12vh auto; padding: 0 1.5rem; }
  h1 { font-size: 1.25rem; } ul { padding: 0; list-style: none; } li { overflow-wrap: anywhere; }
  input:not([type]) { width: 100%; box-sizing: border-box; padding: .5rem; border: 1px solid #8885; border-radius: .5rem; font: inherit; }
  .actions { display: flex; gap: .5rem; justify-content: flex-end; }
  button { padding: .5rem 1rem; border: 1px solid #8885; border-radius: .5rem; font: inherit; cursor: pointer; }
  .primary { border-color: #1d4ed8; background: #1d4ed8; color: #fff; }
</style>
</head>
<body><main><h1>${escape(title)}</h1>${body}</main>${script === undefined ? '' : `<script>${script}</script>`}</body>
</html>`;
}

/** Text as HTML. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

/** A string as a JavaScript literal that cannot end the script it stands in. */
export function literal(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}
