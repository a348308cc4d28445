import { account } from './account.ts';
import { desk } from './desk.ts';
import { exporting } from './export.ts';
import { form } from './form.ts';
import { introduction } from './introduction.ts';
import { need } from './need.ts';
import { opportunity } from './opportunity.ts';
import { shortlist } from './shortlist.ts';

/** French, for the pages behind the door. French says which texts there are. */
export const signedIn = {
  ...account,
  ...desk,
  ...exporting,
  ...form,
  ...introduction,
  ...need,
  ...opportunity,
  ...shortlist,
} as const;
