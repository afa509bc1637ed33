import { createRequire } from 'node:module';
import { version } from 'react';
import { version as domVersion } from 'react-dom';
import { expect, inject, test } from 'vitest';

const require = createRequire(import.meta.url);

test('the widget, its dependencies and the tests run on the one React of their project', async () => {
  await Promise.all([import('../../src/index.js'), import('@testing-library/react'), import('radix-ui')]);
  // A dependency that is not redirected loads the other React beside this one.
  const loaded = Object.keys(require.cache).filter((path) =>
    /[\\/]node_modules[\\/]react(-dom)?[\\/]index\.js$/.test(path),
  );
  expect(loaded).toHaveLength(2);
  expect([version, domVersion].map((each) => each.split('.')[0])).toEqual([inject('react'), inject('react')]);
});
