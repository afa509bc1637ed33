/** How a host writes a component with these props. The callbacks that every story listens to are left out. */
export function sourceOf(component: 'PipesWidget' | 'ConnectCard', args: object): string {
  const props = Object.entries(args).flatMap(([name, value]) => propOf(name, value) ?? []);
  if (props.length === 0) return `<${component} token={fetchToken} />`;
  return [`<${component}`, ...['token={fetchToken}', ...props].map((prop) => `  ${prop}`), '/>'].join('\n');
}

function propOf(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null || value === false || value === '') return undefined;
  if (value === true) return name;
  if (typeof value === 'string') return `${name}=${JSON.stringify(value)}`;
  if (typeof value === 'function') return name === 'onBeforeDisconnect' ? `${name}={${name}}` : undefined;
  // As a person writes it: names without quotation marks.
  const object = JSON.stringify(value, null, 1)
    .replace(/\s*\n\s*/g, ' ')
    .replace(/"(\w+)":/g, '$1:')
    .replaceAll('"', "'");
  return `${name}={${object}}`;
}
