import { findPerson, transaction } from '@navette/db';
import type { Context } from '../context/context.ts';
import { type NewLetter, queueMails } from './queue.ts';
import type { Recipient } from './recipients.ts';

/** What is written to somebody about their own account, as the identity library tells it. `path` holds a secret. */
export interface AccountLetter {
  readonly kind:
    | 'magic_link'
    | 'password_reset'
    | 'mail_change_confirm'
    | 'mail_changed'
    | 'sign_in_locked'
    | 'two_factor_changed';
  readonly to: string;
  readonly personId: string;
  readonly name: string;
  readonly data: {
    readonly path?: string;
    readonly minutes?: number;
    readonly newAddress?: string;
    readonly change?: string;
  };
}

/** Mails whose data open an account: it is cleared once they have left. */
export const SECRET_MAILS: readonly string[] = ['magic_link', 'password_reset', 'mail_change_confirm'];

/** Writes a letter about an account as a mail like any other. */
export async function writeAccountLetter(ctx: Context, letter: AccountLetter): Promise<void> {
  const person = await findPerson(ctx.db, letter.personId);
  const to: Recipient = {
    address: letter.to,
    name: letter.name,
    language: person?.language ?? ctx.language,
    ...(person !== undefined && { personId: person.id }),
  };
  await transaction(ctx.db, (trx) => queueMails(trx, ctx, [letterOf(ctx, letter, to)]));
}

function letterOf(ctx: Context, { kind, to: address, data }: AccountLetter, to: Recipient): NewLetter {
  const common = { to, operatorId: null, path: data.path ?? '/' } as const;
  const minutes = data.minutes ?? 0;
  switch (kind) {
    case 'magic_link':
    case 'password_reset':
      return { kind, ...common, data: { expiresMinutes: minutes } };
    case 'mail_change_confirm':
      return { kind, ...common, data: { newAddress: address } };
    case 'mail_changed':
      return { kind, ...common, data: { newAddress: data.newAddress ?? '' } };
    case 'sign_in_locked':
      return { kind, ...common, data: { until: new Date(ctx.now().getTime() + minutes * 60_000).toISOString() } };
    case 'two_factor_changed':
      return { kind, ...common, data: { enabled: data.change !== 'disabled' } };
  }
}
