import type { OpenMessages } from '../messages.ts';
import { action } from './action.ts';
import { dossier } from './dossier.ts';
import { link } from './link.ts';
import { match } from './match.ts';
import { privacy } from './privacy.ts';
import { problem } from './problem.ts';
import { signIn } from './sign-in.ts';

/** German, for who opens a page that needs no account. */
export const de = {
  ...action,
  ...problem,
  ...dossier,
  ...match,
  ...link,
  ...privacy,
  ...signIn,
} satisfies OpenMessages;
