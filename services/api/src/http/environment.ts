import type { HttpBindings } from '@hono/node-server';
import type { Database } from '@navette/db';
import type { Renderer } from '@navette/documents';
import type { Actor } from '@navette/domain';
import type { FileStore } from '@navette/files';
import type { Accounts, Doors, Sessions } from '@navette/identity';
import type { JobQueue } from '@navette/jobs';
import type { LiveIndex } from '@navette/matchindex';
import type { CompanyDirectory } from '@navette/registers';
import type { Logger } from '@navette/runtime';
import type { Language } from '@navette/taxonomy';
import type { MailDesk, MailReader, RequestKey } from '@navette/usecases';
import type { QueueBoard } from '../board/board.ts';
import type { Limiter } from '../limit/limiter.ts';
import type { PositionSeal } from '../stream/seal.ts';

/** What the application is made of; `main.ts` makes it for the process, a test for itself. */
export interface Parts {
  readonly database: Database;
  readonly doors: Doors;
  readonly sessions: Sessions;
  readonly accounts: Accounts;
  /** What the provider is called through whom people may sign in besides. */
  readonly provider?: string | undefined;
  readonly queue: JobQueue;
  readonly index: LiveIndex;
  readonly logger: Logger;
  /** The public register of companies. */
  readonly directory: CompanyDirectory;
  /** Where the bytes of attachments are. */
  readonly files: FileStore;
  /** Reads raw mails. */
  readonly mails: MailReader;
  /** Makes PDF files. */
  readonly renderer: Renderer;
  /** Knows our links by their signature, and what mails are put into words with. */
  readonly desk: MailDesk;
  /** Whether mails are shown to whoever asks: for trying out on one machine. */
  readonly mailbox?: boolean | undefined;
  /** Seals the ids of streamed events. */
  readonly seal: PositionSeal;
  /** How often one person, or one address, may ask; absent: as often as they like. */
  readonly limiter?: Limiter | undefined;
  /** How many proxies of ours stand before the service, each of which adds a client's address to X-Forwarded-For. */
  readonly proxies?: number | undefined;
  /** A look into the queue for administrators. */
  readonly board?: QueueBoard | undefined;
  /** The address under which people reach the product, where it is not the one that they ask. */
  readonly publicUrl?: string | undefined;
  /** The built web, or undefined to serve the API alone. */
  readonly webRoot?: string | undefined;
}

/** What middleware leaves for the handlers of a request. */
export interface Environment {
  /** Node's own request and answer; absent where the application is called without a server. */
  Bindings: Partial<HttpBindings>;
  Variables: {
    parts: Parts;
    requestId: string;
    actor: Actor;
    /** The session that the person is signed in by. */
    sessionId?: string | undefined;
    /** The network asks this person for a second factor before anything else. */
    secondFactorMissing?: boolean;
    language: Language;
    /** The body as it came, where `strictBody` read it. */
    bodyBytes?: Uint8Array;
    /** The Idempotency-Key that this write was begun under. */
    requestKey?: RequestKey;
    /** The version was given by If-Match: a stale one is answered by 412. */
    versionByHeader?: boolean;
    /** For the log line. */
    problemCode?: string;
    replayed?: boolean;
    limited?: boolean;
  };
}
