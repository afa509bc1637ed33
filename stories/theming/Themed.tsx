import { useLayoutEffect, type ReactNode } from 'react';
import type { Recipe } from './recipes.js';

interface ThemedProps {
  recipe: Recipe;
  isDark: boolean;
  children: ReactNode;
}

/** The page of a host with its own CSS and a recipe, and below it the recipe to copy. */
export function Themed({ recipe, isDark, children }: ThemedProps) {
  const scheme = isDark ? 'dark' : 'light';
  // Where shadcn/ui has it.
  useLayoutEffect(() => {
    const { classList } = document.documentElement;
    classList.add(scheme);
    return () => classList.remove(scheme);
  }, [scheme]);
  return (
    <>
      <style>{recipe.host}</style>
      <style>{recipe.css}</style>
      <div
        className={`host ${scheme}${recipe.isRadix ? ' radix-themes' : ''}`}
        style={{ padding: '1.5rem 1rem', colorScheme: scheme }}
        {...(recipe.isRadix && RADIX)}
      >
        {children}
        <Css>{recipe.css}</Css>
      </div>
    </>
  );
}

/** What `<Theme>` writes on its element. */
const RADIX = {
  'data-is-root-theme': 'true',
  'data-accent-color': 'violet',
  'data-gray-color': 'mauve',
  'data-has-background': 'true',
  'data-panel-background': 'solid',
  'data-radius': 'medium',
  'data-scaling': '100%',
};

export function Css({ children }: { children: string }) {
  return (
    <pre
      tabIndex={0}
      aria-label="CSS to copy"
      style={{ margin: '1.5rem 0 0', fontSize: '0.8125rem', lineHeight: 1.5, overflowX: 'auto' }}
    >
      <code>{children.trim()}</code>
    </pre>
  );
}
