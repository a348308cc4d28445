import type { Messages } from '../messages.ts';
import { action } from './action.ts';
import { desk } from './desk.ts';
import { dossier } from './dossier.ts';
import { exporting } from './export.ts';
import { form } from './form.ts';
import { link } from './link.ts';
import { match } from './match.ts';
import { need } from './need.ts';
import { opportunity } from './opportunity.ts';
import { problem } from './problem.ts';
import { shell } from './shell.ts';
import { shortlist } from './shortlist.ts';
import { signIn } from './sign-in.ts';

/** English. */
export const en = {
  ...shell,
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
  ...link,
  ...signIn,
} satisfies Messages;
