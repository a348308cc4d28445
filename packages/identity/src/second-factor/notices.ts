import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import type { Deliver, LetterData } from '../letter.ts';
import { type IdentityDatabase, personById } from '../person.ts';
import { type AccountDeed, requestIdOf, type Witness } from '../witness/deed.ts';
import { challenged } from './challenge.ts';

type Change = LetterData['two_factor_changed']['change'];

const DEEDS = {
  enabled: 'enable_second_factor',
  disabled: 'disable_second_factor',
  new_backup_codes: 'renew_backup_codes',
} as const satisfies Readonly<Record<Change, AccountDeed['what']>>;

const VERIFY = '/two-factor/verify-totp';
const CHANGES: ReadonlyMap<string, Change> = new Map([
  [VERIFY, 'enabled'],
  ['/two-factor/disable', 'disabled'],
  ['/two-factor/generate-backup-codes', 'new_backup_codes'],
]);

/** Tells of, and writes to, a person whose second factor was set up, taken away, or given other backup codes. */
export function secondFactorNotices(given: {
  readonly db: IdentityDatabase;
  readonly deliver: Deliver;
  readonly witness: Witness;
  readonly accountOf: (headers: Headers) => Promise<{ readonly id: string } | undefined>;
}): BetterAuthPlugin {
  const whose = new WeakMap<object, string>();
  const matcher = (context: { path?: string }): boolean => CHANGES.has(context.path ?? '');
  return {
    id: 'navette-second-factor-notices',
    hooks: {
      before: [
        {
          matcher,
          handler: createAuthMiddleware(async (ctx) => {
            // A code that signs in changes nothing.
            if (ctx.path === VERIFY && (await challenged(ctx)) !== undefined) return;
            const account = await given.accountOf(ctx.headers ?? new Headers());
            if (account !== undefined) whose.set(ctx.context, account.id);
          }),
        },
      ],
      after: [
        {
          matcher,
          handler: createAuthMiddleware(async (ctx) => {
            const [id, change] = [whose.get(ctx.context), CHANGES.get(ctx.path)];
            if (id === undefined || change === undefined || isAPIError(ctx.context.returned)) return;
            // Of a second factor that stands already, a code only shows that it works.
            if (change === 'enabled' && !ctx.context.newSession) return;
            const person = await personById(given.db, id);
            if (person === undefined) return;
            const { email: to, id: personId, name } = person;
            const requestId = requestIdOf(ctx.headers);
            await given.witness({ what: DEEDS[change], personId, byHolder: true, requestId });
            await given.deliver({ kind: 'two_factor_changed', to, personId, name, data: { change } });
          }),
        },
      ],
    },
  };
}
