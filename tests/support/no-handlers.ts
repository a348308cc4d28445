import type { JobHandlers } from '@navette/jobs';

const nothing = async () => undefined;

/** Handlers that do nothing, for a test to put its own in place of some. */
export const NO_HANDLERS: JobHandlers = {
  'match-need': nothing,
  'match-profile': nothing,
  'match-profiles': nothing,
  'import-file': nothing,
  'find-duplicates': nothing,
  'rematch-all': nothing,
  'privacy-request': nothing,
  'send-mail': nothing,
  'rematch-part': nothing,
};
