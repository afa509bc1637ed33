import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';

interface Operation {
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

const file = createRequire(import.meta.url).resolve('@workos/openapi-spec/spec');
const document = parse(readFileSync(file, 'utf8'), { maxAliasCount: -1 }) as {
  paths: Record<string, Record<string, Operation>>;
};
const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
formats.default(ajv);
ajv.addSchema(document, 'workos');

/** The path as the official document writes it, e.g. `/data-integrations/{slug}/authorize`; undefined where it has none. */
function describedPath(pathname: string): string | undefined {
  return Object.keys(document.paths).find((template) =>
    new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  );
}

/** What the official document objects to in a request, one line each. Undefined where it does not describe the route. */
export function objectionsToRequest(method: string, pathname: string, body: unknown): string[] | undefined {
  const path = describedPath(pathname);
  const operation = document.paths[path ?? '']?.[method.toLowerCase()];
  if (path === undefined || operation === undefined) return undefined;
  if (operation.requestBody === undefined) return [];
  return objections(`${pointer(path, method)}/requestBody/content/application~1json/schema`, body);
}

/** The same of an answer. */
export function objectionsToAnswer(
  method: string,
  pathname: string,
  status: number,
  body: unknown,
): string[] | undefined {
  const path = describedPath(pathname);
  const operation = document.paths[path ?? '']?.[method.toLowerCase()];
  if (path === undefined || operation === undefined) return undefined;
  const answer = operation.responses[status];
  if (answer === undefined) return [`The status ${status} is not described.`];
  if (answer.content === undefined) return body === undefined ? [] : ['No body is described.'];
  return objections(`${pointer(path, method)}/responses/${status}/content/application~1json/schema`, body);
}

function pointer(path: string, method: string): string {
  return `workos#/paths/${encodeURIComponent(path.replaceAll('/', '~1'))}/${method.toLowerCase()}`;
}

function objections($ref: string, body: unknown): string[] {
  const validate = ajv.compile({ $ref });
  validate(body);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath} ${message} ${JSON.stringify((params as { allowedValues?: unknown }).allowedValues ?? '')}`,
  );
}
