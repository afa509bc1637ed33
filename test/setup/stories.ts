import { afterEach, beforeEach } from 'vitest';

// A component that speaks to the console speaks to the host's console.
const said: string[] = [];
for (const level of ['error', 'warn'] as const) {
  const original = console[level];
  console[level] = (...words: unknown[]) => {
    said.push(`console.${level}: ${words.map(String).join(' ')}`);
    original.apply(console, words);
  };
}

beforeEach(() => {
  said.length = 0;
});

afterEach((context) => {
  const { story } = context as { story?: { parameters: { speaksToConsole?: boolean } } };
  if (story?.parameters.speaksToConsole !== true && said.length > 0)
    throw new Error(`Unexpected output:\n${said.join('\n')}`);
});
