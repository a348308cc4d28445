import type { OpenMessages } from '../messages.ts';
import { about } from './about.ts';
import { access } from './access.ts';
import { action } from './action.ts';
import { dossier } from './dossier.ts';
import { link } from './link.ts';
import { mailbox } from './mailbox.ts';
import { match } from './match.ts';
import { privacy } from './privacy.ts';
import { problem } from './problem.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';

/** German, for pages that need no account. */
export const open = {
  ...action,
  ...dossier,
  ...link,
  ...mailbox,
  ...match,
  ...privacy,
  ...problem,
  ...shell,
  ...signIn,
  ...about,
  ...access,
} satisfies OpenMessages;
