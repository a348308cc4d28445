import { APIError } from 'better-auth/api';

/** The refusal of a link that was used, is too old, or never was: which of them, nobody learns. */
export function invalidToken(): APIError {
  return new APIError('BAD_REQUEST', { code: 'INVALID_TOKEN', message: 'Invalid token' });
}
