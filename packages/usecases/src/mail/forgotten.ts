import type { MailRow } from '@navette/db';

/** The last mail to somebody who was forgotten: once it has left, or never will, its address goes too. */
export function addressForgotten(mail: Pick<MailRow, 'id' | 'kind'>) {
  if (mail.kind !== 'erasure_done') return undefined;
  return { toAddress: `erased-${mail.id.replaceAll('-', '')}@invalid`, toName: '[…]', error: null, occasion: null };
}
