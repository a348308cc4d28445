import { staffToWriteTo, transaction } from '@navette/db';
import { authorise } from '@navette/domain';
import { contactsToNotify, markNotified } from '@navette/privacy';
import type { Context } from '../context/context.ts';
import { record } from '../context/record.ts';
import { operatorName } from '../mail/operator-name.ts';
import { queueMails } from '../mail/queue.ts';
import { NOTICE_WORDS } from './words/notice.ts';

/** Notices of one run. */
const AT_ONCE = 200;

/**
 * Tells people who came by a list where their data come from, what for, and how to object (RGPD, art. 14): once each, within
 * a month; never those who said no. @returns how many were written to
 */
export async function queueNotices(ctx: Context): Promise<number> {
  authorise(ctx.actor, 'privacy.run');
  let queued = 0;
  for (const contact of await contactsToNotify(ctx.db, ctx.now(), AT_ONCE)) {
    queued += await transaction(ctx.db, async (trx) => {
      if ((await markNotified(trx, [contact.id], ctx.now())) === 0) return 0;
      const language = contact.language ?? 'fr';
      const [staff] = await staffToWriteTo(trx, { operatorId: contact.operatorId }, 1);
      const controllerName = await operatorName(trx, contact.operatorId);
      await queueMails(trx, ctx, [
        {
          kind: 'art14_notice',
          to: { address: contact.email, name: contact.name, language, contactId: contact.id },
          operatorId: contact.operatorId,
          data: {
            sourceName: contact.source,
            dataCategories: NOTICE_WORDS[language].categories,
            controllerName,
            controllerContact: staff?.email ?? controllerName,
            purposes: NOTICE_WORDS[language].purposes,
          },
          link: { purpose: 'object', operatorId: contact.operatorId },
          replyTo: staff?.email,
          occasion: `art14:${contact.operatorId}`,
        },
      ]);
      await record(trx, ctx, [
        { kind: 'notice.queued', operatorId: contact.operatorId, payload: { contactId: contact.id } },
      ]);
      return 1;
    });
  }
  return queued;
}
