import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// Code that is loaded on demand takes its time on a busy machine.
configure({ asyncUtilTimeout: 5_000 });

// A component that speaks to the console speaks to the host's console. A test that expects words spies on it itself.
beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  cleanup();
  const said = [console.error, console.warn].flatMap((level) => (vi.isMockFunction(level) ? level.mock.calls : []));
  vi.restoreAllMocks();
  vi.useRealTimers();
  expect(said).toEqual([]);
});
