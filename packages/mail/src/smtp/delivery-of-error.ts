import type { Delivery } from './delivery.ts';

/** What nodemailer tells of a failure, as far as we read it. */
interface Failure {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly response?: unknown;
  readonly responseCode?: unknown;
  readonly message?: unknown;
  readonly rejectedErrors?: readonly Failure[];
}

/** Longest text of a server that is kept, in characters: some send pages of advice. */
const LONGEST_TEXT = 500;
/** A rule of the server (RFC 3463, X.7.X): who may write to whom, what for. It says nothing about the mailbox. */
const POLICY = /^\d{3}[ -]5\.7\./;
/** What the server can only hold against this letter or its recipient; before them it is about us. */
const ABOUT_RECIPIENT = 'RCPT TO';
const ABOUT_CONTENT = 'DATA';

/** What a failure to send means for the letter. */
export function deliveryOfError(error: unknown): Delivery {
  const failure = firstCause(Object(error));
  const reply = typeof failure.responseCode === 'number' ? failure.responseCode : undefined;
  const code = reply === undefined ? String(failure.code ?? 'unknown') : String(reply);
  const text = tidy(typeof failure.response === 'string' ? failure.response : String(failure.message ?? error));
  const command = String(failure.command ?? '').toUpperCase();
  // 503 means that our commands came in a wrong order.
  const isFinal = reply !== undefined && reply >= 500 && reply < 600 && reply !== 503;
  if (!isFinal) return { outcome: 'failed', permanent: false, code, text };
  if (command === ABOUT_RECIPIENT) {
    const because = POLICY.test(text) ? 'letter' : 'recipient';
    return { outcome: 'refused', permanent: true, because, code, text };
  }
  if (command === ABOUT_CONTENT) return { outcome: 'refused', permanent: true, because: 'letter', code, text };
  // Our password, our sender, our server's rights: to be mended by us, and the letter waits.
  return { outcome: 'failed', permanent: false, code, text };
}

/** Where all recipients were rejected, and there is one only, its error tells more. */
function firstCause(failure: Failure): Failure {
  return failure.rejectedErrors?.[0] ?? failure;
}

function tidy(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line;
}
