/**
 * What became of a letter that was handed to a server.
 *
 * - `accepted`: the server has it; `response` is what it said.
 * - `refused`: no use in trying again. `because` tells whether the mailbox is at fault, which is then worth
 *   remembering, or this letter only (its size, its content, a rule of the server).
 * - `failed`: worth trying again later, with the same Message-ID. Where the connection broke after the text had been
 *   sent, the server may have it all the same.
 *
 * `code` is the server's reply code ("550"), or the name of what went wrong before it could reply ("ETIMEDOUT").
 */
export type Delivery =
  | { readonly outcome: 'accepted'; readonly response: string }
  | {
      readonly outcome: 'refused';
      readonly permanent: true;
      readonly because: 'recipient' | 'letter';
      readonly code: string;
      readonly text: string;
    }
  | { readonly outcome: 'failed'; readonly permanent: false; readonly code: string; readonly text: string };
