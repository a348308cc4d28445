/** Marks of what each stage of an introduction may tell; each stands in one record alone. */

/** What the need and both startups speak of, so that they match. */
export const TEXT = 'décelage de ratés de tricotage sous la lampe';
/** From the undertaking on. */
export const CARD = ['zqSecretTitle', 'zqSecretText'];
/** From the choice on. */
export const NAMES = [
  'zqOwnerName',
  'zqOdile',
  'zqodile@zqowner.example',
  'zqowner.example',
  'zqTown',
  '0 99 11 22 33',
  // One name alone, of who is written to and of somebody whom another operator knows there.
  'zqodile',
  'Patronne',
  'zqCousine',
];
/** Files of the need are called nothing before names. */
export const FILES = ['zqCardFile', 'zqAllFile'];
/** What the two sides say and do after names. */
export const AFTER = ['zqMeeting', 'zqOutcome', 'zqSignatory', 'zqEvidence', 'zqThread'];
/** What no startup is ever told. */
export const NEVER = ['zqDecider', 'zqVeto', 'zqNote', 'zqActivity', 'zqImported', '50.712345', '3.198765'];
/** Exact amounts, where a startup is told a band. */
export const EXACT = ['414174143', '232323237'];
/** What a startup is not told of another; nor is anybody but those who work for the network. */
export const OF_YES = ['zqYesName', 'zqYann', 'zqyann@'];
export const OF_NO = ['zqNoName', 'zqNora', 'zqnora@'];
