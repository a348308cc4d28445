import type { SignedInMessages } from '../messages.ts';
import { account } from './account.ts';
import { desk } from './desk.ts';
import { exporting } from './export.ts';
import { form } from './form.ts';
import { introduction } from './introduction.ts';
import { need } from './need.ts';
import { opportunity } from './opportunity.ts';
import { shortlist } from './shortlist.ts';

/** English, for the pages behind the door. */
export const signedIn = {
  ...account,
  ...desk,
  ...exporting,
  ...form,
  ...introduction,
  ...need,
  ...opportunity,
  ...shortlist,
} satisfies SignedInMessages;
