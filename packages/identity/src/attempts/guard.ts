import { randomBytes } from 'node:crypto';
import { BASE_ERROR_CODES, type BetterAuthPlugin, type GenericEndpointContext } from 'better-auth';
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api';
import type { Deliver } from '../letter.ts';
import { type IdentityDatabase, personByEmail, personById } from '../person.ts';
import { challenged } from '../second-factor/challenge.ts';
import { requestIdOf, type Witness } from '../witness/deed.ts';
import { ATTEMPT_SECONDS, type Attempts } from './attempts.ts';

export interface GuardContext {
  readonly db: IdentityDatabase;
  readonly attempts: Attempts;
  readonly deliver: Deliver;
  readonly witness: Witness;
  /** The account of a session, by whichever credential. */
  readonly accountOf: (headers: Headers) => Promise<{ readonly id: string; readonly email: string } | undefined>;
}

const SIGN_IN = '/sign-in/email';
const CODE_PATHS = new Set(['/two-factor/verify-totp', '/two-factor/verify-backup-code']);
/** What a session may do only with the password once more, and the field that has it. */
const CONFIRMED_BY_PASSWORD: ReadonlyMap<string, string> = new Map([
  ['/change-password', 'currentPassword'],
  ['/mail-change', 'password'],
  ['/two-factor/enable', 'password'],
  ['/two-factor/disable', 'password'],
  ['/two-factor/generate-backup-codes', 'password'],
]);

/** Nothing that anybody has: what was given is replaced by it where no more tries are allowed, so that the work is the same. */
const nobodys = (): string => randomBytes(24).toString('base64url');

type Hook = NonNullable<NonNullable<BetterAuthPlugin['hooks']>['before']>[number];

/**
 * Locks an account after too many wrong passwords or codes. Whoever tries while it is locked is answered as for a wrong
 * one, right or not; an address that nobody has is locked like any other.
 */
export function guard(given: GuardContext): BetterAuthPlugin {
  const hooks = [passwordHooks(given), confirmationHooks(given), codeHooks(given)];
  return {
    id: 'navette-guard',
    hooks: { before: hooks.map((pair) => pair.before), after: hooks.map((pair) => pair.after) },
  };
}

interface Pair {
  readonly before: Hook;
  readonly after: Hook;
}

function passwordHooks({ db, attempts, ...tell }: GuardContext): Pair {
  const matcher = (context: { path?: string }): boolean => context.path === SIGN_IN;
  return {
    before: {
      matcher,
      handler: createAuthMiddleware(async (ctx) => {
        if (await attempts.begin('password', textOf(ctx, 'email'))) return;
        return { context: { body: { password: nobodys() } } };
      }),
    },
    after: {
      matcher,
      handler: createAuthMiddleware(async (ctx) => {
        const email = textOf(ctx, 'email');
        if (ctx.context.newSession) return attempts.succeed('password', email);
        if (await attempts.tellOnce('password', email)) {
          await tellLocked(tell, ctx, await personByEmail(db, email));
        }
        // An account that is nobody's is refused as if there were none.
        if (refusal(ctx.context.returned)?.code === 'FAILED_TO_CREATE_SESSION') throw wrongPassword();
      }),
    },
  };
}

function confirmationHooks({ db, attempts, accountOf, ...tell }: GuardContext): Pair {
  const matcher = (context: { path?: string }): boolean => CONFIRMED_BY_PASSWORD.has(context.path ?? '');
  const begun = new WeakMap<object, { readonly id: string; readonly email: string }>();
  return {
    before: {
      matcher,
      handler: createAuthMiddleware(async (ctx) => {
        const account = await accountOf(ctx.headers ?? new Headers());
        const field = CONFIRMED_BY_PASSWORD.get(ctx.path) ?? '';
        if (account === undefined || textOf(ctx, field) === '') return;
        begun.set(ctx.context, account);
        if (await attempts.begin('password', account.email)) return;
        return { context: { body: { [field]: nobodys() } } };
      }),
    },
    after: {
      matcher,
      handler: createAuthMiddleware(async (ctx) => {
        const account = begun.get(ctx.context);
        if (account === undefined) return;
        const refused = refusal(ctx.context.returned);
        if (refused === undefined) return attempts.succeed('password', account.email);
        if (refused.code !== 'INVALID_PASSWORD') return attempts.undo('password', account.email);
        if (await attempts.tellOnce('password', account.email)) {
          await tellLocked(tell, ctx, await personById(db, account.id));
        }
      }),
    },
  };
}

function codeHooks({ db, attempts, ...tell }: GuardContext): Pair {
  const matcher = (context: { path?: string }): boolean => CODE_PATHS.has(context.path ?? '');
  const begun = new WeakMap<object, { readonly userId: string; readonly code: string; readonly taken: boolean }>();
  return {
    before: {
      matcher,
      handler: createAuthMiddleware(async (ctx) => {
        const userId = await challenged(ctx);
        if (userId === undefined) return;
        const code = textOf(ctx, 'code');
        const allowed = await attempts.begin('code', userId);
        // A code signs in once, although it is good for longer.
        const taken = allowed && (await attempts.takeCode(userId, code));
        begun.set(ctx.context, { userId, code, taken });
        if (!taken) return { context: { body: { code: nobodys() } } };
      }),
    },
    after: {
      matcher,
      handler: createAuthMiddleware(async (ctx) => {
        const attempt = begun.get(ctx.context);
        if (attempt === undefined) return;
        const { userId, code, taken } = attempt;
        if (ctx.context.newSession) return attempts.succeed('code', userId);
        if (taken) await attempts.returnCode(userId, code);
        if (await attempts.tellOnce('code', userId)) {
          await tellLocked(tell, ctx, await personById(db, userId));
        }
      }),
    },
  };
}

async function tellLocked(
  { deliver, witness }: Pick<GuardContext, 'deliver' | 'witness'>,
  ctx: { readonly headers?: Headers | undefined },
  person: Awaited<ReturnType<typeof personById>>,
): Promise<void> {
  if (person === undefined) return;
  await witness({ what: 'lock', personId: person.id, byHolder: false, requestId: requestIdOf(ctx.headers) });
  const data = { minutes: ATTEMPT_SECONDS / 60 };
  await deliver({ kind: 'sign_in_locked', to: person.email, personId: person.id, name: person.name, data });
}

/** How an endpoint refused; undefined where it did not. */
function refusal(returned: unknown): { readonly code: string | undefined } | undefined {
  return isAPIError(returned) ? { code: returned.body?.code } : undefined;
}

function wrongPassword(): APIError {
  return APIError.from('UNAUTHORIZED', BASE_ERROR_CODES.INVALID_EMAIL_OR_PASSWORD);
}

function textOf(ctx: GenericEndpointContext, field: string): string {
  const body: unknown = ctx.body;
  const value = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[field] : undefined;
  return typeof value === 'string' ? value : '';
}
