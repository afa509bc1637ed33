import type { ScopeLevel } from './catalogue/entry.js';

/** What the name of a scope suggests. */
export interface ScopeName {
  level: ScopeLevel;
  /** What it reaches, in words, e.g. `sales orders`. */
  resource: string;
}

const LEVELS: Readonly<Record<string, ScopeLevel>> = {
  read: 'read',
  readonly: 'read',
  view: 'read',
  list: 'read',
  search: 'read',
  write: 'write',
  edit: 'write',
  update: 'write',
  create: 'write',
  readwrite: 'write',
  modify: 'write',
  delete: 'delete',
  manage: 'admin',
  admin: 'admin',
};

const VERBS: Readonly<Record<ScopeLevel, string>> = {
  read: 'Read',
  write: 'Change',
  delete: 'Delete',
  admin: 'Manage',
};

/** What a name suggests, in English. */
export const titleByName = (level: ScopeLevel, resource: string): string => `${VERBS[level]} ${resource}`;

/** Says nothing of what is reached: a version, or how far the reach goes. */
const NOISE = /^(v\d+|all|api|auth|scope|shared|https?|www|com)$/;

/**
 * Reads scopes that are built of a resource and a verb, in any of the usual ways: `orders:read`, `read:orders`, `orders.readonly`,
 * `Orders.ReadWrite.All`, `https://api.example.com/auth/orders.read`. Undefined for any other.
 */
export function readScopeName(scope: string): ScopeName | undefined {
  const path = scope.replace(/^https?:\/\/[^/]*\//, '');
  if (path.length > 100 || !/^[\w.:/-]+$/.test(path)) return undefined;
  const parts = path.split(/[.:/]/).filter(Boolean);
  // `read_orders`, too, though an underscore may also be part of a resource's name.
  const words = parts.length === 1 ? path.split(/[_-]/).filter(Boolean) : parts;
  const levels = words.flatMap((word) => levelOf(word) ?? []);
  const [level] = levels;
  if (level === undefined || levels.length > 1) return undefined;
  const resource = words
    .filter((word) => levelOf(word) === undefined && !NOISE.test(word.toLowerCase()))
    .map(inWords)
    .join(' ');
  return resource === '' ? undefined : { level, resource };
}

function levelOf(word: string): ScopeLevel | undefined {
  const key = word.toLowerCase();
  return Object.hasOwn(LEVELS, key) ? LEVELS[key] : undefined;
}

/** `salesOrders` and `sales_orders` as `sales orders`; `URL` stays. */
function inWords(word: string): string {
  return word
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[_\s-]+/)
    .map((each) => (/^[A-Z]{2,}$/.test(each) ? each : each.toLowerCase()))
    .join(' ');
}
