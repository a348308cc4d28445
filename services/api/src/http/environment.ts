import type { Database } from '@navette/db';
import type { Actor } from '@navette/domain';
import type { Accounts, Auth } from '@navette/identity';
import type { JobQueue } from '@navette/jobs';
import type { LiveIndex } from '@navette/matchindex';
import type { Logger } from '@navette/runtime';
import type { Language } from '@navette/taxonomy';
import type { PositionSeal } from '../stream/seal.ts';

/** What the application is made of; `main.ts` makes it for the process, a test for itself. */
export interface Parts {
  readonly database: Database;
  readonly auth: Auth;
  readonly accounts: Accounts;
  readonly queue: JobQueue;
  readonly index: LiveIndex;
  readonly logger: Logger;
  /** Seals the ids of streamed events. */
  readonly seal: PositionSeal;
  /** The address under which people reach the product, where it is not the one that they ask. */
  readonly publicUrl?: string | undefined;
  /** The built web, or undefined to serve the API alone. */
  readonly webRoot?: string | undefined;
}

/** What middleware leaves for the handlers of a request. */
export interface Environment {
  Variables: {
    parts: Parts;
    requestId: string;
    actor: Actor;
    language: Language;
  };
}
