import {
  convertToModelMessages,
  generateText,
  isToolUIPart,
  lastAssistantMessageIsCompleteWithToolCalls,
  readUIMessageStream,
  simulateReadableStream,
  stepCountIs,
  streamText,
  tool,
  type ModelMessage,
  type UIMessage,
} from 'ai';
import { MockLanguageModelV3 } from 'ai/test';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { connectionRequiredIn, toolNeedsConnection, withCredential } from '../../src/agents/index.js';
import { isConnectionRequired } from '../../src/model/connectionRequired.js';
import { fakeSource, required, SECRET, type FakeSource } from './agents.js';

// The AI SDK itself, with a model that never learns: it calls the tool until it gets issues.

const ISSUES = ['It is slow', 'It is loud'];
let source: FakeSource;
const listIssues = vi.fn(async (repo: string, token: string) =>
  token === SECRET && repo === 'ada/engine' ? ISSUES : [],
);

beforeEach(() => {
  source = fakeSource();
  listIssues.mockClear();
});

function tools() {
  const issues = tool({
    description: 'Lists the issues of a repository.',
    inputSchema: z.object({ repo: z.string() }),
    execute: withCredential(
      source,
      {
        provider: 'github',
        scopes: ['repo'],
        returnTo: '/chat',
        user: ({ experimental_context }) => experimental_context as { userId: string },
      },
      ({ repo }, { credential }) => listIssues(repo, credential.value),
    ),
  });
  return { listIssues: issues };
}

const USAGE = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
};

/** What the model says to the last message: text if it holds the issues, else a call of the tool. */
function reply(prompt: unknown, callNumber: number) {
  const hasIssues = JSON.stringify(prompt).includes('It is slow');
  const content = hasIssues
    ? ({ type: 'text', text: 'Two issues.' } as const)
    : ({
        type: 'tool-call',
        toolCallId: `call-${callNumber}`,
        toolName: 'listIssues',
        input: JSON.stringify({ repo: 'ada/engine' }),
      } as const);
  const unified = hasIssues ? ('stop' as const) : ('tool-calls' as const);
  return { content, finishReason: { unified, raw: undefined } };
}

function stubbornModel() {
  const model = new MockLanguageModelV3({
    async doGenerate({ prompt }) {
      const { content, finishReason } = reply(prompt, model.doGenerateCalls.length);
      return { content: [content], finishReason, usage: USAGE, warnings: [] };
    },
    async doStream({ prompt }) {
      const { content, finishReason } = reply(prompt, model.doStreamCalls.length);
      const parts =
        content.type === 'text'
          ? ([
              { type: 'text-start', id: 't' },
              { type: 'text-delta', id: 't', delta: content.text },
              { type: 'text-end', id: 't' },
            ] as const)
          : [content];
      const chunks = [...parts, { type: 'finish' as const, finishReason, usage: USAGE }];
      return { stream: simulateReadableStream({ chunks, initialDelayInMs: null, chunkDelayInMs: null }) };
    },
  });
  return model;
}

const ask = (model: MockLanguageModelV3, messages: ModelMessage[]) =>
  generateText({
    model,
    messages,
    tools: tools(),
    stopWhen: [stepCountIs(20), toolNeedsConnection],
    experimental_context: { userId: 'user_ada' },
  });

const QUESTION: ModelMessage = { role: 'user', content: 'Which issues are there?' };

describe('a tool without its credential', () => {
  test('returns what is required, asks for exactly its user and scopes, and does not run', async () => {
    const { toolResults } = await ask(stubbornModel(), [QUESTION]);
    expect(toolResults.map(({ output }) => output)).toEqual([required()]);
    expect(source.requests).toEqual([
      { user: { userId: 'user_ada' }, provider: 'github', scopes: ['repo'], returnTo: '/chat' },
    ]);
    expect(listIssues).not.toHaveBeenCalled();
  });

  test('ends the loop after its step', async () => {
    const model = stubbornModel();
    const { steps } = await ask(model, [QUESTION]);
    expect(steps).toHaveLength(1);
    expect(model.doGenerateCalls).toHaveLength(1);
  });

  test('would be called again and again if nothing ended the loop', async () => {
    const model = stubbornModel();
    await generateText({
      model,
      messages: [QUESTION],
      tools: tools(),
      stopWhen: stepCountIs(5),
      experimental_context: { userId: 'user_ada' },
    });
    expect(model.doGenerateCalls).toHaveLength(5);
  });

  test('ends the loop, too, when the provider is not offered to the user', async () => {
    source.answer = required({ reason: 'not_available' });
    const { steps, toolResults } = await ask(stubbornModel(), [QUESTION]);
    expect(steps).toHaveLength(1);
    expect(toolResults[0]?.output).toMatchObject({ reason: 'not_available' });
  });
});

test('once it is connected, the same conversation goes on, and the tool runs once', async () => {
  const model = stubbornModel();
  const first = await ask(model, [QUESTION]);
  source.answer = 'credential';
  const connected: ModelMessage = { role: 'user', content: 'I have connected GitHub.' };
  const second = await ask(model, [QUESTION, ...first.response.messages, connected]);
  expect(second.text).toBe('Two issues.');
  expect(listIssues.mock.calls).toEqual([['ada/engine', SECRET]]);
  expect(JSON.stringify([model.doGenerateCalls, first.response, second.response])).not.toContain(SECRET);
});

test('in a chat, the part of the message is what the card is rendered from', async () => {
  const model = stubbornModel();
  const send = async (messages: UIMessage[]) => {
    const result = streamText({
      model,
      messages: await convertToModelMessages(messages),
      tools: tools(),
      stopWhen: [stepCountIs(20), toolNeedsConnection],
      experimental_context: { userId: 'user_ada' },
    });
    let answer: UIMessage | undefined;
    for await (const message of readUIMessageStream({ stream: result.toUIMessageStream() })) answer = message;
    if (answer === undefined) throw new Error('There was no answer.');
    // As it is stored, and sent to the browser and back.
    return JSON.parse(JSON.stringify(answer)) as UIMessage;
  };
  const says = (id: string, text: string): UIMessage => ({ id, role: 'user', parts: [{ type: 'text', text }] });

  const messages = [says('1', 'Which issues are there?')];
  messages.push(await send(messages));
  const [card] = (messages.at(-1)?.parts ?? []).filter(isToolUIPart);
  expect(card).toMatchObject({ type: 'tool-listIssues', state: 'output-available', output: required() });
  expect(isConnectionRequired(card?.output)).toBe(true);
  expect(connectionRequiredIn(card?.output)).toEqual(required());
  expect(model.doStreamCalls).toHaveLength(1);

  source.answer = 'credential';
  messages.push(says('2', 'I have connected GitHub.'));
  messages.push(await send(messages));
  expect(messages.at(-1)?.parts).toContainEqual(expect.objectContaining({ type: 'text', text: 'Two issues.' }));
  expect(listIssues).toHaveBeenCalledTimes(1);
  expect(JSON.stringify([messages, model.doStreamCalls])).not.toContain(SECRET);
});

test('a chat that sends itself when all tools have answered would never end, unless it looks for the requirement', async () => {
  const parts: UIMessage['parts'] = [
    { type: 'step-start' },
    { type: 'tool-listIssues', toolCallId: '1', state: 'output-available', input: {}, output: required() },
  ];
  const messages: UIMessage[] = [{ id: '1', role: 'assistant', parts }];
  expect(lastAssistantMessageIsCompleteWithToolCalls({ messages })).toBe(true);
  // As docs/agents.md says.
  expect(parts.some((part) => isToolUIPart(part) && isConnectionRequired(part.output))).toBe(true);
});

test('what the tool throws reaches the SDK unchanged, and what the server throws, too', async () => {
  const failure = new Error('GitHub is down.');
  source.answer = 'credential';
  listIssues.mockRejectedValueOnce(failure);
  const options = { toolCallId: '1', messages: [], experimental_context: { userId: 'user_ada' } };
  const { listIssues: issues } = tools();
  await expect(issues.execute?.({ repo: 'ada/engine' }, options)).rejects.toBe(failure);
  source.answer = failure;
  await expect(issues.execute?.({ repo: 'ada/engine' }, options)).rejects.toBe(failure);
});

test('the tool gets the options of the SDK beside its credential', async () => {
  source.answer = 'credential';
  const abortSignal = new AbortController().signal;
  const run = vi.fn(() => 'done');
  const execute = withCredential(source, { provider: 'github', user: { userId: 'user_ada' } }, run);
  await expect(execute({}, { toolCallId: '7', abortSignal })).resolves.toBe('done');
  expect(run.mock.calls).toEqual([
    [{}, { toolCallId: '7', abortSignal, credential: expect.objectContaining({ value: SECRET }) }],
  ]);
  expect(source.requests).toEqual([{ user: { userId: 'user_ada' }, provider: 'github' }]);
});

describe('toolNeedsConnection', () => {
  const step = (...outputs: unknown[]) => ({ toolResults: outputs.map((output) => ({ output })) });

  test.each([
    ['no step', [], false],
    ['an ordinary output', [step({ type: 'issue' }, 'text', null)], false],
    ['a requirement beside an ordinary output', [step(ISSUES, required())], true],
    ['a requirement of an earlier step', [step(required()), step(ISSUES)], false],
    ['the result of an MCP tool', [step({ _meta: { 'pipes-widget/connection-required': required() } })], true],
    ['the structured result of an MCP tool', [step({ structuredContent: required() })], true],
  ])('with %s', (_what, steps, expected) => {
    expect(toolNeedsConnection({ steps })).toBe(expected);
  });
});
