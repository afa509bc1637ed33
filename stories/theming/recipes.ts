import radixThemes from '@radix-ui/themes/styles.css?raw';
import defaultRecipe from './default.css?raw';
import highContrast from './high-contrast.css?raw';
import defaultHost from './hosts/default.css?raw';
import materialHost from './hosts/material-like.css?raw';
import shadcnHost from './hosts/shadcn.css?raw';
import materialLike from './material-like.css?raw';
import radixRecipe from './radix-themes.css?raw';
import shadcn from './shadcn.css?raw';
import threeVariables from './three-variables.css?raw';

export interface Recipe {
  /** What a host copies. */
  css: string;
  /** What the host's page has already. */
  host: string;
  /** Whether the host is a `<Theme>` of Radix. */
  isRadix?: boolean;
}

export const RECIPES = {
  default: { css: defaultRecipe, host: defaultHost },
  threeVariables: { css: threeVariables, host: defaultHost },
  shadcn: { css: shadcn, host: shadcnHost },
  radixThemes: { css: radixRecipe, host: radixThemes, isRadix: true },
  materialLike: { css: materialLike, host: materialHost },
  highContrast: { css: highContrast, host: defaultHost },
} satisfies Record<string, Recipe>;
