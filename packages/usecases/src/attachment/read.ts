import type { Attachment } from '@navette/contracts';
import { type AttachmentRow, findAttachment, listAttachments } from '@navette/db';
import { DomainError, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { noteDisclosures } from '../disclosure/note.ts';
import { namedParty } from '../introduction/party.ts';
import { type FileHome, homeOfFile } from './access.ts';
import type { FileContext } from './context.ts';
import { readableFiles } from './readable.ts';
import { attachmentView } from './view.ts';

/** The files of a need that the actor may read, the oldest first. @throws DomainError `not_found` */
export async function listNeedFiles(ctx: Context, needId: string): Promise<Attachment[]> {
  refuseVisitor(ctx);
  return (await readableFiles(ctx, needId)).files.map(({ view }) => view);
}

/** The files of an introduction, the oldest first. @throws DomainError `not_found`, `illegal_transition` before names */
export async function listIntroductionFiles(ctx: Context, introductionId: string): Promise<Attachment[]> {
  await namedParty(ctx, introductionId, 'evidence.read');
  const rows = await listAttachments(ctx.db, { introductionId });
  return rows.map((row) => attachmentView(row, false));
}

/** A file to be saved: its bytes, and what its reader may know of it. */
export interface ReadFile {
  readonly view: Attachment;
  readonly bytes: ReadableStream<Uint8Array>;
}

/** One file. That a startup reads it is noted. @throws DomainError `not_found` */
export async function readFile(ctx: FileContext, id: string): Promise<ReadFile> {
  refuseVisitor(ctx);
  const row = await findAttachment(ctx.db, id);
  const home = await homeOfFile(ctx, row, 'evidence.read');
  if (row === undefined) throw notFound();
  const view = home.of === 'need' ? await readOfNeed(ctx, row, home) : attachmentView(row, false);
  return { view, bytes: await ctx.files.open(id) };
}

async function readOfNeed(
  ctx: Context,
  row: AttachmentRow,
  { need, files }: Extract<FileHome, { of: 'need' }>,
): Promise<Attachment> {
  const found = files.find(({ view }) => view.id === row.id);
  if (found === undefined) throw notFound();
  if (found.shown !== undefined) await noteDisclosures(ctx, [{ need, ...found.shown, means: 'page' }]);
  return found.view;
}

function refuseVisitor(ctx: Context): void {
  if (ctx.actor.kind === 'visitor') throw new DomainError('unauthenticated', 'Sign in first.');
}
