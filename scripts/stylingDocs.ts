import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

// The table of elements in docs/styling.md, from the types that hosts and the widget itself use.

export const STYLING_DOCS = 'docs/styling.md';
const ELEMENTS = 'src/ui/parts/elements.ts';
const [BEGIN, END] = ['<!-- elements: npx tsx scripts/stylingDocs.ts -->', '<!-- /elements -->'];

/** The page with the table as it should be. */
export function withElementsTable(page: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${STYLING_DOCS} has no place for the elements.`);
  return `${before}${BEGIN}\n\n${table()}\n\n${END}${after}`;
}

function table(): string {
  const source = ts.createSourceFile(ELEMENTS, readFileSync(ELEMENTS, 'utf8'), ts.ScriptTarget.Latest, true);
  const declaration = source.statements.find(
    (each): each is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(each) && each.name.text === 'Elements',
  );
  if (declaration === undefined) throw new Error(`${ELEMENTS} declares no Elements.`);
  const rows = declaration.members.filter(ts.isPropertySignature).map((member) => {
    const name = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText();
    return [`\`pipes-${name}\``, commentOf(member), attributesOf(member)];
  });
  const cells = [['class', 'what it is', '`data-*`'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const lines = cells.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function commentOf(member: ts.PropertySignature): string {
  const [doc] = ts.getJSDocCommentsAndTags(member);
  if (typeof doc?.comment !== 'string') throw new Error(`${member.name.getText()} has no comment.`);
  return doc.comment.replace(/\s+/g, ' ');
}

function attributesOf({ type }: ts.PropertySignature): string {
  if (type === undefined || !ts.isTypeLiteralNode(type)) return '';
  return type.members
    .filter(ts.isPropertySignature)
    .map((member) => {
      const values = member.type?.getText().replace(/\s+/g, ' ').replaceAll("'", '').replaceAll(' | ', ', ');
      const name = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText();
      return values === 'true' || values === 'string' ? `\`${name}\`` : `\`${name}\`: ${values ?? ''}`;
    })
    .join('; ');
}

if (process.argv[1]?.endsWith('stylingDocs.ts'))
  writeFileSync(STYLING_DOCS, withElementsTable(readFileSync(STYLING_DOCS, 'utf8')));
