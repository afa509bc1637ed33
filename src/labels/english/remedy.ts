import type { PipesErrorKind } from '../../model/error.js';

/** What a person can do about a failure of this kind. */
export function remedy(kind: PipesErrorKind): string {
  switch (kind) {
    case 'unauthorized':
      return 'You’re signed out. Sign in again.';
    case 'forbidden':
      return 'You don’t have access to this. Ask an administrator.';
    case 'network':
      return 'Check your internet connection and try again.';
    case 'rate_limited':
      return 'Too many attempts. Wait a minute and try again.';
    case 'invalid':
    case 'conflict':
    case 'not_found':
    case 'bad_response':
    case 'unavailable':
    case 'declined':
      return 'Something went wrong on our end. Try again in a moment.';
  }
}
