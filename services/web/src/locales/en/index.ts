import type { Messages } from '../messages.ts';
import { account } from './account.ts';
import { action } from './action.ts';
import { desk } from './desk.ts';
import { dossier } from './dossier.ts';
import { exporting } from './export.ts';
import { form } from './form.ts';
import { introduction } from './introduction.ts';
import { link } from './link.ts';
import { mailbox } from './mailbox.ts';
import { match } from './match.ts';
import { need } from './need.ts';
import { opportunity } from './opportunity.ts';
import { privacy } from './privacy.ts';
import { problem } from './problem.ts';
import { shell } from './shell.ts';
import { shortlist } from './shortlist.ts';
import { signIn } from './sign-in.ts';

/** English. */
export const en = {
  ...shell,
  ...account,
  ...action,
  ...problem,
  ...desk,
  ...match,
  ...need,
  ...form,
  ...opportunity,
  ...shortlist,
  ...dossier,
  ...exporting,
  ...introduction,
  ...link,
  ...mailbox,
  ...privacy,
  ...signIn,
} satisfies Messages;
