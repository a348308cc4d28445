import type { JobHandlers } from '@navette/jobs';
import type { FileContext, IndexContext, PostContext } from '@navette/usecases';
import { findDuplicates } from './find-duplicates.ts';
import { importFile } from './import-file.ts';
import { matchNeed } from './match-need.ts';
import { matchProfile } from './match-profile.ts';
import { matchProfiles } from './match-profiles.ts';
import { carryOutRequest } from './privacy-request.ts';
import { rematchAll } from './rematch-all.ts';
import { rematchOnePart } from './rematch-part.ts';
import { sendOneMail } from './send-mail.ts';

/** A handler for every job; one that is missing does not compile. */
export function createHandlers(
  contextOf: (job: string, requestId?: string) => IndexContext & PostContext & FileContext,
): JobHandlers {
  return {
    'match-need': (payload, job) => matchNeed(contextOf('match-need', job.requestId), payload),
    'match-profile': (payload, job) => matchProfile(contextOf('match-profile', job.requestId), payload),
    'match-profiles': (payload, job) => matchProfiles(contextOf('match-profiles', job.requestId), payload),
    'import-file': (payload, job) => importFile(contextOf('import-file', job.requestId), payload),
    'find-duplicates': (payload, job) => findDuplicates(contextOf('find-duplicates', job.requestId), payload),
    'rematch-all': (payload, job) => rematchAll(contextOf('rematch-all', job.requestId), payload),
    'send-mail': (payload, job) => sendOneMail(contextOf('send-mail', job.requestId), payload),
    'privacy-request': (payload, job) => carryOutRequest(contextOf('privacy-request', job.requestId), payload),
    'rematch-part': (payload, job) => rematchOnePart(contextOf('rematch-part', job.requestId), payload),
  };
}
