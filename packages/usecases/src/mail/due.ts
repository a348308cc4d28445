import {
  addToOutboxOnce,
  type Executor,
  listDueMails,
  listGatheringPeople,
  type MailRow,
  markGathered,
  takeGathered,
  transaction,
} from '@navette/db';
import { authorise } from '@navette/domain';
import { type MailData, type MailKind, renderMail } from '@navette/mail';
import { type WorkingTime, workingTime } from '../clock/working-time.ts';
import type { Context } from '../context/context.ts';
import { networkSettings } from '../setting/network.ts';
import { queueMails } from './queue.ts';
import { personRecipient } from './recipients.ts';

/** Jobs that are sent again at once. */
const MOST = 200;

/** Sends mails again whose time has come: those that a server put off, and those whose job was lost. @returns how many */
export async function sendDueMails(ctx: Context): Promise<number> {
  authorise(ctx.actor, 'clock.write');
  const ids = await listDueMails(ctx.db, ctx.now(), MOST);
  await addToOutboxOnce(
    ctx.db,
    'send-mail',
    ids.map((mailId) => ({ id: ctx.newId.ordered(), payload: { mailId } })),
  );
  return ids.length;
}

/** News in one digest. */
const MOST_NEWS = 100;
const MOST_PEOPLE = 500;
const MONDAY = 1;
/** Further back there was a day to write on. */
const DAYS_BACK = 30;
const DAY_MS = 24 * 3_600_000;

/**
 * Puts what was gathered for people into one mail each: on the morning of a working day what came before it, or on Mondays
 * for those who want it weekly. It goes by what is gathered, so a morning that was missed is made up for, and none is written
 * twice. @returns how many mails
 */
export async function sendDigests(ctx: Context, frequency: 'daily' | 'weekly'): Promise<number> {
  authorise(ctx.actor, 'clock.write');
  const before = lastMorning(workingTime(await networkSettings(ctx.db), NOWHERE), ctx.now(), frequency);
  let sent = 0;
  for (const personId of await listGatheringPeople(ctx.db, frequency, before, MOST_PEOPLE)) {
    sent += await transaction(ctx.db, (trx) => sendDigest(trx, ctx, personId, frequency, before));
  }
  return sent;
}

const NOWHERE = { country: null, area: null };

/** The latest morning on which digests of this frequency are written. */
function lastMorning(time: WorkingTime, now: Date, frequency: 'daily' | 'weekly'): Date {
  for (let back = 0; back < DAYS_BACK; back++) {
    const at = new Date(now.getTime() - back * DAY_MS);
    const day = time.today(at);
    const fits = frequency === 'daily' ? time.works(day) : new Date(`${day}T12:00:00Z`).getUTCDay() === MONDAY;
    if (fits && time.momentOf(day) <= now) return time.momentOf(day);
  }
  return new Date(now.getTime() - DAYS_BACK * DAY_MS);
}

async function sendDigest(
  trx: Executor,
  ctx: Context,
  personId: string,
  frequency: 'daily' | 'weekly',
  before: Date,
): Promise<number> {
  const mails = await takeGathered(trx, personId, before, MOST_NEWS);
  const to = await personRecipient(trx, personId);
  if (mails.length === 0 || to === undefined) return 0;
  await queueMails(trx, ctx, [
    {
      kind: 'digest',
      to: { ...to, frequency: 'at_once' },
      operatorId: mails[0]?.operatorId ?? null,
      data: { period: frequency === 'daily' ? 'day' : 'week', items: mails.map(itemOf) },
      occasion: `digest:${mails.at(-1)?.id}`,
    },
  ]);
  await markGathered(
    trx,
    mails.map((mail) => mail.id),
    ctx.now(),
  );
  return 1;
}

/** A piece of news by the subject that its own mail would have had. */
function itemOf(mail: MailRow) {
  const { path, ...data } = mail.data as Record<string, unknown> & { readonly path?: string };
  const told = { ...data, url: 'https://navette.invalid/', operatorName: '', recipientName: mail.toName };
  const { subject } = renderMail(mail.kind as MailKind, told as unknown as MailData<MailKind>, mail.language);
  return { subject, line: '', url: null, ...(path !== undefined && { path }) };
}
