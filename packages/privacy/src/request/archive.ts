import { Writable } from 'node:stream';
import type { DB, Executor } from '@navette/db';
import type { Kysely } from 'kysely';

/** Bytes of a piece. */
const PIECE = 1024 * 1024;

/** Keeps an archive in the database in pieces, so that whoever is asked for it has it, on whatever machine it was made. */
export function archiveSink(db: Kysely<DB>, requestId: string): Writable {
  let held: Buffer[] = [];
  let size = 0;
  let part = 0;
  const write = async (): Promise<void> => {
    const bytes = Buffer.concat(held);
    [held, size] = [[], 0];
    await db.insertInto('privacyArchives').values({ requestId, part, bytes }).execute();
    part++;
  };
  return new Writable({
    write(chunk: Buffer, _, done) {
      held.push(chunk);
      size += chunk.length;
      if (size < PIECE) done();
      else write().then(() => done(), done);
    },
    final(done) {
      write().then(() => done(), done);
    },
  });
}

/** The archive of a request that was carried out, piece by piece; nothing once it has expired. */
export async function* readArchive(db: Executor, requestId: string, now: Date): AsyncGenerator<Uint8Array> {
  for (let part = 0; ; part++) {
    const piece = await db
      .selectFrom('privacyArchives')
      .innerJoin('privacyRequests', 'privacyRequests.id', 'privacyArchives.requestId')
      .select('privacyArchives.bytes')
      .where('requestId', '=', requestId)
      .where('part', '=', part)
      .where('privacyRequests.state', '=', 'done')
      .where('privacyRequests.expiresAt', '>', now)
      .executeTakeFirst();
    if (piece === undefined) return;
    yield piece.bytes;
  }
}

/** Throws away what an earlier try left. */
export async function dropArchive(db: Executor, requestId: string): Promise<void> {
  await db.deleteFrom('privacyArchives').where('requestId', '=', requestId).execute();
}
