import { setTimeout as sleep } from 'node:timers/promises';
import type { Auth } from '../auth.ts';
import { ownPath } from '../oidc/own-path.ts';
import { DOORS, type Door } from './doors.ts';

/** Where better-auth's endpoints are. */
export const AUTH_PATH = '/api/auth';
const SOCIAL = '/sign-in/social';

/** What is added to what was sent, or put in its place. */
type Addition = (body: unknown) => Record<string, unknown>;

/** A way to ask better-auth. */
export interface Doors {
  /**
   * Answers a request below `AUTH_PATH`. `body` is what was sent, parsed; only the fields that the door has are handed on.
   * @returns undefined where there is no door
   */
  answer(request: Request, body: unknown): Promise<Response | undefined>;
}

/** The doors of `auth`; where there is a `provider`, by its id, the way to it and back too. */
export function createDoors(auth: Auth, provider?: string): Doors {
  const doors = new Map(DOORS);
  const additions = new Map<string, Addition>([
    // Whoever else is signed in is no longer.
    ['/change-password', () => ({ revokeOtherSessions: true })],
  ]);
  if (provider !== undefined) {
    doors.set(SOCIAL, { method: 'POST', fields: [] });
    doors.set(`/callback/${provider}`, { method: 'GET', fields: [] });
    additions.set(SOCIAL, (body) => ({ provider, callbackURL: ownPath(pick(body, ['callbackURL']).callbackURL) }));
  }
  return {
    async answer(request, body) {
      const path = new URL(request.url).pathname.slice(AUTH_PATH.length);
      const door = doors.get(path);
      if (door === undefined || door.method !== request.method) return undefined;
      const began = performance.now();
      const answer = await auth.handler(
        narrowed(request, door, { ...pick(body, door.fields), ...additions.get(path)?.(body) }),
      );
      const least = (answer.ok ? door.notBefore : answer.status === 401 ? door.refusalNotBefore : 0) ?? 0;
      const early = least - (performance.now() - began);
      if (early > 0) await sleep(early);
      return withRetryAfter(answer);
    },
  };
}

function narrowed(request: Request, door: Door, body: Record<string, unknown>): Request {
  const headers = new Headers(request.headers);
  for (const name of ['content-length', 'transfer-encoding', 'content-encoding']) headers.delete(name);
  if (door.method === 'GET') return new Request(request.url, { method: 'GET', headers });
  headers.set('content-type', 'application/json');
  return new Request(request.url, { method: 'POST', headers, body: JSON.stringify(body) });
}

function pick(body: unknown, fields: readonly string[]): Record<string, unknown> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(Object.entries(body).filter(([field]) => fields.includes(field)));
}

/** The library says when to try again under a name of its own. */
function withRetryAfter(answer: Response): Response {
  const seconds = answer.headers.get('x-retry-after');
  if (seconds === null) return answer;
  const headers = new Headers(answer.headers);
  headers.set('retry-after', seconds);
  return new Response(answer.body, { status: answer.status, headers });
}
