import type { SignedInMessages } from '../messages.ts';
import { account } from './account.ts';
import { activity } from './activity.ts';
import { agreement } from './agreement.ts';
import { board } from './board.ts';
import { box } from './box.ts';
import { care } from './care.ts';
import { company } from './company.ts';
import { compare } from './compare.ts';
import { day } from './day.ts';
import { desk } from './desk.ts';
import { exporting } from './export.ts';
import { file } from './file.ts';
import { follow } from './follow.ts';
import { form } from './form.ts';
import { introduction } from './introduction.ts';
import { map } from './map.ts';
import { meeting } from './meeting.ts';
import { need } from './need.ts';
import { opportunity } from './opportunity.ts';
import { outcome } from './outcome.ts';
import { profile } from './profile.ts';
import { progress } from './progress.ts';
import { propose } from './propose.ts';
import { reading } from './reading.ts';
import { search } from './search.ts';
import { shortlist } from './shortlist.ts';
import { shown } from './shown.ts';
import { thread } from './thread.ts';
import { tracking } from './tracking.ts';

/** Dutch, for the pages behind the door. */
export const signedIn = {
  ...account,
  ...desk,
  ...exporting,
  ...form,
  ...introduction,
  ...need,
  ...opportunity,
  ...shortlist,
  ...day,
  ...activity,
  ...agreement,
  ...follow,
  ...thread,
  ...meeting,
  ...outcome,
  ...progress,
  ...file,
  ...shown,
  ...board,
  ...compare,
  ...propose,
  ...map,
  ...tracking,
  ...reading,
  ...box,
  ...profile,
  ...search,
  ...care,
  ...company,
} satisfies SignedInMessages;
