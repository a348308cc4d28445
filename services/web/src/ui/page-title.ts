/** Pages that have a title of their own in the browser's tab; "own": the page itself sets it, in a language of its own. */
export type PageTitle =
  | 'account'
  | 'day'
  | 'introductions'
  | 'tracking'
  | 'introduction'
  | 'mailbox'
  | 'desk'
  | 'needs'
  | 'need'
  | 'opportunities'
  | 'missing'
  | 'own';
