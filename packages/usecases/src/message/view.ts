import type { Message } from '@navette/contracts';
import type { MessageRow } from '@navette/db';
import type { Side } from '@navette/domain';

/** Who reads a thread. */
export interface Reader {
  readonly side: Side;
  /** Both sides said yes. */
  readonly named: boolean;
}

/**
 * A message as a side reads it. Before names a startup learns neither who answers nor at which moment: working hours and a
 * name's absence on a holiday tell more than they seem to.
 */
export function messageView(row: MessageRow, reader: Reader): Message {
  const hidden = reader.side === 'startup' && !reader.named;
  return {
    id: row.id,
    side: row.side,
    own: row.side === reader.side,
    author: hidden && row.side !== 'startup' ? null : row.authorName,
    masked: row.masked,
    text: row.text,
    on: row.at.toISOString().slice(0, 10),
    at: hidden ? null : row.at.toISOString(),
  };
}
