import { PipesError } from '../model/error.js';
import { fieldsOf } from '../model/fieldsOf.js';
import { pathSegment } from './pathSegment.js';

/** A user whose ids are safe to put into an API path. */
export interface User {
  userId: string;
  organizationId: string | undefined;
}

/** Undefined if an id is missing, or cannot stand in a path. */
export function usableUser(user: unknown): User | undefined {
  const { userId, organizationId } = fieldsOf(user) ?? {};
  if (typeof userId !== 'string' || !pathSegment(userId)) return undefined;
  if (!organizationId) return { userId, organizationId: undefined };
  return typeof organizationId === 'string' && pathSegment(organizationId) ? { userId, organizationId } : undefined;
}

/** The `user` that the host's own code passed. Throws a `PipesError` of kind `invalid`. */
export function givenUser(user: unknown): User {
  const usable = usableUser(user);
  if (usable === undefined)
    throw new PipesError(
      'invalid',
      '`user` has no usable ids. Pass { userId, organizationId? } with WorkOS ids, as your own session has them.',
    );
  return usable;
}
