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

/** French, for pages that need no account. French says which texts there are. */
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
} as const;
