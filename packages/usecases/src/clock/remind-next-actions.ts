import { listPeopleToRemind, markActionsTold, takeUntoldActions, transaction, type UntoldAction } from '@navette/db';
import { authorise } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { queueMails } from '../mail/queue.ts';
import { personRecipient } from '../mail/recipients.ts';
import { networkSettings } from '../setting/network.ts';
import { workingTime } from './working-time.ts';

/** People of one run, and actions of one mail; the rest with the next. */
const MOST_PEOPLE = 200;
const MOST_ACTIONS = 50;

/**
 * Tells people on a working morning which of the next actions they noted are due: one mail each, and no action twice, unless
 * it gets another day. What was due while nobody ran this comes with the next morning. @returns how many mails
 */
export async function remindNextActions(ctx: Context): Promise<number> {
  authorise(ctx.actor, 'clock.write');
  const time = workingTime(await networkSettings(ctx.db), { country: null, area: null });
  const today = time.today(ctx.now());
  const morning = time.momentOf(today);
  if (!time.works(today) || ctx.now() < morning) return 0;
  const due = { on: today, notedBefore: morning };
  let told = 0;
  for (const personId of await listPeopleToRemind(ctx.db, due, MOST_PEOPLE)) {
    told += await transaction(ctx.db, async (trx) => {
      const actions = await takeUntoldActions(trx, personId, due, MOST_ACTIONS);
      const to = await personRecipient(trx, personId);
      const ids = actions.map((action) => action.activityId);
      await markActionsTold(trx, ids, today);
      const [first] = actions;
      if (first === undefined || to === undefined) return 0;
      const data = { items: actions.map(itemOf) };
      const occasion = `next-actions:${first.activityId}:${today}`;
      await queueMails(trx, ctx, [{ kind: 'next_action_due', to, operatorId: first.operatorId, data, occasion }]);
      return 1;
    });
  }
  return told;
}

function itemOf(action: UntoldAction) {
  const { nextAction: text, dueOn } = action;
  const about = action.needTitle ?? action.organisationName ?? action.contactName ?? '';
  const path = action.needId === null ? '/' : `/needs/${action.needId}`;
  // The address is made of the path when the mail is sent.
  return { text, about, dueOn, url: '', path };
}
