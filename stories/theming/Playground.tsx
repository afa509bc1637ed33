import type { CSSProperties, ReactNode } from 'react';
import { Css } from './Themed.js';

/** The variables of the first tier, in the order in which they are documented. */
export const VARIABLES = [
  { name: '--pipes-font', isColor: false },
  { name: '--pipes-font-size', isColor: false },
  { name: '--pipes-text', isColor: true },
  { name: '--pipes-muted', isColor: true },
  { name: '--pipes-surface', isColor: true },
  { name: '--pipes-accent', isColor: true },
  { name: '--pipes-success', isColor: true },
  { name: '--pipes-warning', isColor: true },
  { name: '--pipes-danger', isColor: true },
  { name: '--pipes-focus', isColor: true },
  { name: '--pipes-radius', isColor: false },
  { name: '--pipes-gap', isColor: false },
] as const;

/** Their values. One without a value is left to the widget. */
export type Variables = Partial<Record<(typeof VARIABLES)[number]['name'], string>>;

interface PlaygroundProps {
  variables: Variables;
  children: ReactNode;
}

/** The widget with these variables, and the CSS that says so. */
export function Playground({ variables, children }: PlaygroundProps) {
  const set = VARIABLES.flatMap(({ name }) => {
    const value = variables[name]?.trim();
    return value ? [[name, value] as const] : [];
  });
  const css = [':root {', ...set.map(([name, value]) => `  ${name}: ${value};`), '}'].join('\n');
  return (
    <>
      <div style={Object.fromEntries(set) as CSSProperties}>{children}</div>
      <Css>{css}</Css>
    </>
  );
}
