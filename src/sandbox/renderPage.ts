/** A page shown in the sign-in window. */
export interface Page {
  /** Its name, in `data-page`. */
  page: string;
  /** Plain text. */
  title: string;
  /** HTML. */
  body: string;
  /** More `data-*` attributes. */
  data?: Record<string, string>;
  script?: string;
}

/** Renders a whole HTML document. */
export function renderPage({ page, title, body, data = {}, script }: Page): string {
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  return `<!doctype html>
<html lang="en" data-page="${page}"${attributes.join('')}>
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>
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
<body><main><h1>${escapeHtml(title)}</h1>${body}</main>${script === undefined ? '' : `<script>${script}</script>`}</body>
</html>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

/** A string as a JavaScript literal that cannot close the script element around it. */
export function scriptLiteral(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}
