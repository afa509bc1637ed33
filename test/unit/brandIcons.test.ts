// @vitest-environment node
import { assert, property, string } from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BRAND_ICONS_FILE, brandIconsSource, contrastOnWhite } from '../../scripts/brandIcons.js';
import { brandIconOf } from '../../src/ui/features/icons/brandIconOf.js';
import { BRAND_ICONS } from '../../src/ui/features/icons/brandIcons.js';

const iconOf = (slug: string, integrationType?: string) => brandIconOf({ slug, integrationType });

test('the file is what the script makes of the installed simple-icons', () => {
  expect(readFileSync(BRAND_ICONS_FILE, 'utf8')).toBe(brandIconsSource());
});

test('contrast is computed as WCAG does', () => {
  expect(contrastOnWhite('#ffffff')).toBe(1);
  expect(contrastOnWhite('#000000')).toBe(21);
  expect(contrastOnWhite('#767676')).toBeCloseTo(4.54, 2);
});

describe.each(Object.entries(BRAND_ICONS))('%s', (key, icon) => {
  test('is a plain key that finds its icon', () => {
    expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(iconOf(key)).toBe(icon);
  });

  test('has a color that stands out from a white tile', () => {
    expect(icon.color).toMatch(/^#[0-9a-f]{6}$/);
    expect(contrastOnWhite(icon.color)).toBeGreaterThanOrEqual('path' in icon ? 3 : 4.5);
  });

  test('is one path of SVG, or one letter', () => {
    if ('path' in icon) expect(icon.path).toMatch(/^[Mm][MmLlHhVvCcSsQqTtAaZz0-9 ,.eE+-]+$/);
    else expect(icon.letter).toMatch(/^[A-Z]$/);
  });
});

test.each([
  ['google_calendar', 'google-calendar'],
  ['Google Calendar', 'google-calendar'],
  ['GITHUB', 'github'],
  [' github ', 'github'],
  ['gcal', 'google-calendar'],
  ['google-mail', 'gmail'],
  ['google_mail', 'gmail'],
  ['cal.com', 'cal-dot-com'],
  ['calcom', 'cal-dot-com'],
  ['monday.com', 'monday'],
  ['frame.io', 'frame-io'],
  ['frameio', 'frame-io'],
  ['help-scout', 'helpscout'],
  ['intuit-quickbooks', 'quickbooks'],
  ['quickbooks_online', 'quickbooks'],
  ['microsoft-365', 'microsoft'],
  ['office365', 'microsoft'],
  ['microsoft-to-do', 'microsoft-todo'],
  ['ms_teams', 'microsoft-teams'],
  ['teams', 'microsoft-teams'],
  ['onedrive', 'microsoft-onedrive'],
  ['onenote', 'microsoft-onenote'],
  ['outlook', 'microsoft-outlook'],
  ['outlook-calendar', 'microsoft-outlook-calendar'],
  ['sharepoint', 'microsoft-sharepoint'],
])('%j has the icon of %s', (name, key) => {
  expect(BRAND_ICONS[key]).toBeDefined();
  expect(iconOf(name)).toBe(BRAND_ICONS[key]);
  expect(iconOf('unknown', name)).toBe(BRAND_ICONS[key]);
});

test('the integration type comes before the slug, and the slug helps where the type is not known', () => {
  expect(iconOf('slack', 'github')).toBe(BRAND_ICONS['github']);
  expect(iconOf('github', 'custom')).toBe(BRAND_ICONS['github']);
  expect(iconOf('github', '')).toBe(BRAND_ICONS['github']);
});

test.each(['', '-', 'acme', 'githubber', 'google-calendar-2', 'git hub', 'слак'])('%j has no icon', (name) => {
  expect(iconOf(name)).toBeUndefined();
  expect(iconOf(name, name)).toBeUndefined();
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
  '%s, which every object has, is no icon',
  (name) => {
    expect(iconOf(name)).toBeUndefined();
    expect(iconOf('acme', name)).toBeUndefined();
  },
);

test('any name at all has an icon of the table or none', () => {
  const icons = new Set(Object.values(BRAND_ICONS));
  const name = string({ unit: 'binary' });
  assert(
    property(name, name, (slug, integrationType) => {
      const icon = iconOf(slug, integrationType);
      expect(icon === undefined || icons.has(icon)).toBe(true);
    }),
  );
});
