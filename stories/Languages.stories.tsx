import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ConnectCard, PipesWidget, type Labels } from '../src/intl.js';
import { PROVIDERS } from '../src/sandbox/index.js';
import { pseudo } from '../test/setup/pseudoLocale.js';
import { provided } from './sandbox.js';

/** Those of `pipes-widget/locales/<tag>`. */
const locales = import.meta.glob<{ labels: Labels }>('../src/labels/locales/*.ts', { eager: true });

function labelsOf(tag: string): Labels {
  const locale = locales[`../src/labels/locales/${tag}.ts`];
  if (locale === undefined) throw new Error(`There is no locale ${tag}.`);
  return locale.labels;
}

const meta = { title: 'States/Languages' } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

/** A list with the details of a connection that works, and a card: `pipes-widget/intl` with the labels of a locale. */
function inLanguage(tag: string): Story {
  return saying(labelsOf(tag));
}

function saying(labels: Labels): Story {
  return {
    ...provided(
      <>
        <PipesWidget labels={labels} />
        <br />
        <ConnectCard labels={labels} provider="github" />
      </>,
      { providers: PROVIDERS.slice(0, 6) },
    ),
    play: async ({ canvas }) => {
      await expect(await canvas.findByRole('list', { name: labels.groups.connected })).toBeVisible();
      await userEvent.click(await canvas.findByRole('button', { name: labels.detailsOf('Slack') }));
      await expect(await canvas.findByRole('list', { name: labels.permissionList('Slack') })).toBeVisible();
      await expect(await canvas.findByRole('button', { name: labels.notNowFor(['GitHub']) })).toBeVisible();
    },
  };
}

/** No language: what stands outside of the marks comes from the backend, or cannot be translated. */
// With the tag of a pseudo-locale that checkers of `lang` know.
export const Pseudo = saying({ ...pseudo(labelsOf('en')), locale: 'en-XA' });

export const Arabic = inLanguage('ar');
export const BrazilianPortuguese = inLanguage('pt-BR');
export const Dutch = inLanguage('nl');
export const French = inLanguage('fr');
export const German = inLanguage('de');
export const Hebrew = inLanguage('he');
export const Hindi = inLanguage('hi');
export const Italian = inLanguage('it');
export const Japanese = inLanguage('ja');
export const Korean = inLanguage('ko');
export const Polish = inLanguage('pl');
export const SimplifiedChinese = inLanguage('zh-CN');
export const Spanish = inLanguage('es');
export const Swedish = inLanguage('sv');
export const TraditionalChinese = inLanguage('zh-TW');
export const Turkish = inLanguage('tr');
export const Ukrainian = inLanguage('uk');
