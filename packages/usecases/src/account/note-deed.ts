import { stampSignIn, transaction } from '@navette/db';
import { writeAudit } from '@navette/privacy';
import type { Context } from '../context/context.ts';

/** What happened to somebody's account, as the identity library tells it. */
export interface AccountDeed {
  readonly what: string;
  /** Whose account it is. */
  readonly personId: string;
  /** Whether its holder did it; a lock follows from whoever tried. */
  readonly byHolder: boolean;
  readonly requestId: string | undefined;
}

/**
 * Writes on the audit log what happened to an account: "account.sign_in". Its holder stands there by their pseudonym alone;
 * an account that others locked is named by its id. Keeps on the person when they last came in.
 */
export async function noteAccountDeed(ctx: Context, deed: AccountDeed): Promise<void> {
  const { what, personId, byHolder, requestId } = deed;
  const at = ctx.now();
  await transaction(ctx.db, async (trx) => {
    if (what === 'sign_in') await stampSignIn(trx, personId, at);
    await writeAudit(trx, {
      actor: byHolder ? { kind: 'person', personId } : { kind: 'visitor' },
      at,
      requestId,
      newId: () => ctx.newId.ordered(),
      entries: [{ action: `account.${what}`, objectKind: 'account', ...(!byHolder && { objectId: personId }) }],
    });
  });
}
