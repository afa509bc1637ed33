import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { loadSandbox, type Backend } from '../sandbox.js';
import { Composition, type Look } from './Composition.js';
import { Playground as PlaygroundPage, VARIABLES, type Variables } from './Playground.js';
import { RECIPES, type Recipe } from './recipes.js';
import { Themed } from './Themed.js';

const meta = {
  title: 'Theming',
  loaders: [loadSandbox(() => {}, {})],
  // Each recipe is one for the whole page.
  parameters: { docs: { story: { inline: false, height: 900 } } },
} satisfies Meta;
export default meta;
type Story = StoryObj;
type Play = NonNullable<Story['play']>;

interface Rendered {
  loaded: Partial<Backend>;
  globals: Record<string, unknown>;
}

function backendOf({ loaded: { sandbox, origin } }: Rendered): Backend {
  if (sandbox === undefined || origin === undefined) throw new Error('The story has no sandbox.');
  return { sandbox, origin };
}

/** The list with its details open, a card and permissions. */
const opened: Play = async ({ canvas }) => {
  const button = await canvas.findByRole('button', { name: 'Details of Gmail' });
  await userEvent.click(button);
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(canvas.getByLabelText('CSS to copy')).toHaveTextContent(/\{/);
};

function themed(recipe: Recipe): Story {
  return {
    render: (_, context) => (
      <Themed recipe={recipe} isDark={context.globals['scheme'] === 'dark'}>
        <Composition {...backendOf(context)} />
      </Themed>
    ),
    play: opened,
  };
}

const dark = (story: Story): Story => ({ ...story, globals: { scheme: 'dark' } });

/** Nothing is set. */
export const Default = themed(RECIPES.default);
export const DefaultDark = dark(Default);

/** Your color, your corners, your background. */
export const ThreeVariables = themed(RECIPES.threeVariables);
export const ThreeVariablesDark = dark(ThreeVariables);

/** The tokens of shadcn/ui. */
export const Shadcn = themed(RECIPES.shadcn);
export const ShadcnDark = dark(Shadcn);

/** The tokens of Radix Themes. */
export const RadixThemes = themed(RECIPES.radixThemes);
export const RadixThemesDark = dark(RadixThemes);

/** The color roles of Material 3. */
export const MaterialLike = themed(RECIPES.materialLike);
export const MaterialLikeDark = dark(MaterialLike);

/** For people who need more than AA. */
export const HighContrast = themed(RECIPES.highContrast);
export const HighContrastDark = dark(HighContrast);

const color = { control: 'color' as const, table: { category: 'Colors' } };
const measure = { control: 'text' as const, table: { category: 'Measures' } };

/** Every variable of the first tier. What it comes to stands below the widget, to be copied. */
export const Playground: StoryObj<Look & Variables> = {
  parameters: { controls: { disable: false } },
  args: { '--pipes-accent': '#6d28d9', '--pipes-radius': '6px', appearance: 'inherit', density: 'comfortable' },
  argTypes: {
    ...Object.fromEntries(VARIABLES.map(({ name, isColor }) => [name, isColor ? color : measure])),
    appearance: { control: 'inline-radio', options: ['inherit', 'light', 'dark'], table: { category: 'Props' } },
    density: { control: 'inline-radio', options: ['comfortable', 'compact'], table: { category: 'Props' } },
  },
  render: ({ appearance, density, ...variables }, context) => (
    <PlaygroundPage variables={variables}>
      <Composition {...backendOf(context)} look={{ appearance, density }} />
    </PlaygroundPage>
  ),
  async play(context) {
    await opened(context);
    await expect(context.canvas.getByLabelText('CSS to copy')).toHaveTextContent('--pipes-accent: #6d28d9;');
  },
};
