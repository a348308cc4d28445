import { z } from 'zod';

/** A path of ours that somebody wanted before signing in, from the search of an address; never another site's. */
export const ownPath = z
  .string()
  .startsWith('/')
  .regex(/^\/(?![/\\])/)
  .optional()
  .catch(undefined);
