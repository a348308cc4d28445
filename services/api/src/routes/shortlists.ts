import {
  pageOf,
  pageRequest,
  revokeShortlistInput,
  sendShortlistInput,
  sharedLink,
  sharedShortlist,
  shareShortlistInput,
  shortlistFile,
  shortlistFileChange,
  shortlistFileInput,
  shortlistFileWithMarks,
  shortlistMarkInput,
} from '@navette/contracts';
import {
  browseShortlists,
  changeShortlist,
  createShortlist,
  markSharedShortlist,
  readSharedShortlist,
  readShortlist,
  revokeShortlist,
  sendShortlist,
  sharedShortlistPdf,
  shareShortlist,
  shortlistPdf,
} from '@navette/usecases';
import type { Context } from 'hono';
import { describeRoute } from 'hono-openapi';
import { answer, answerRecord } from '../answer/answer.ts';
import { ifMatch } from '../answer/if-match.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import type { Environment } from '../http/environment.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody, queryOf, tokenInPath } from '../http/validate.ts';

const tag = 'shortlists';
const PDF = 'application/pdf';

/** Under /needs: the shortlist files of a need. */
export const needShortlistRoutes = createRouter()
  .get(
    '/:id/shortlists',
    describeOperation({
      id: 'listShortlists',
      tag,
      summary: 'Shortlist files of a need, newest first',
      answers: { status: 200, schema: pageOf(shortlistFile) },
      refuses: [400, 404],
    }),
    idInPath(),
    queryOf(pageRequest),
    async (c) => answer(c, await browseShortlists(verbContext(c), c.req.valid('param').id, c.req.valid('query'))),
  )
  .post(
    '/:id/shortlists',
    describeOperation({
      id: 'createShortlist',
      tag,
      summary: 'Write a shortlist file: one to five shortlisted matches of the need, in the order of the pages',
      answers: { status: 201, schema: shortlistFile },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    jsonBody(shortlistFileInput),
    async (c) => {
      const file = await createShortlist(verbContext(c), c.req.valid('param').id, c.req.valid('json'));
      const created = answerRecord(c, file, 201);
      created.headers.set('location', `/api/v1/shortlists/${file.id}`);
      return created;
    },
  );

/** Under /shortlists: one file, for the need's own side. */
export const shortlistRoutes = createRouter()
  .get(
    '/:id',
    describeOperation({
      id: 'readShortlist',
      tag,
      summary: 'One shortlist file, with what was said of its startups',
      answers: { status: 200, schema: shortlistFileWithMarks },
      refuses: [404],
    }),
    idInPath(),
    async (c) => answerRecord(c, await readShortlist(verbContext(c), c.req.valid('param').id)),
  )
  .patch(
    '/:id',
    describeOperation({
      id: 'changeShortlist',
      tag,
      summary: 'Change a shortlist file; an open link shows it as it is now',
      answers: { status: 200, schema: shortlistFile },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    ifMatch(readShortlist),
    jsonBody(shortlistFileChange),
    async (c) => answerRecord(c, await changeShortlist(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  )
  .post(
    '/:id/share',
    describeOperation({
      id: 'shareShortlist',
      tag,
      summary: 'Make the link for who has no account; told this once, and in place of the one before',
      answers: { status: 200, schema: sharedLink },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    ifMatch(readShortlist),
    jsonBody(shareShortlistInput),
    // Without an entity tag: nothing of this answer may be kept.
    async (c) => c.json(await shareShortlist(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  )
  .post(
    '/:id/send',
    describeOperation({
      id: 'sendShortlist',
      tag,
      summary: 'Write to people of the owner, each with a link of their own that marks the shortlist once',
      answers: { status: 200, schema: shortlistFile },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    jsonBody(sendShortlistInput),
    async (c) => answerRecord(c, await sendShortlist(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  )
  .post(
    '/:id/revoke',
    describeOperation({
      id: 'revokeShortlist',
      tag,
      summary: 'Close the link',
      answers: { status: 200, schema: shortlistFile },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    ifMatch(readShortlist),
    jsonBody(revokeShortlistInput),
    async (c) => answerRecord(c, await revokeShortlist(verbContext(c), c.req.valid('param').id, c.req.valid('json'))),
  )
  .get('/:id/pdf', describePdf('printShortlist', 'A shortlist file as PDF'), idInPath(), async (c) =>
    pdf(c, await shortlistPdf(verbContext(c), c.get('parts').renderer, c.req.valid('param').id)),
  );

/** Under /shared/shortlists: for whoever has the link. The token is the right; it stands in no log line. */
export const sharedShortlistRoutes = createRouter()
  .get(
    '/:token',
    describeOperation({
      id: 'readSharedShortlist',
      tag: 'shared',
      summary: 'What a link shows, without an account; changes nothing',
      answers: { status: 200, schema: sharedShortlist },
      refuses: [404],
    }),
    tokenInPath(),
    async (c) => {
      c.header('x-robots-tag', 'noindex');
      return answer(c, await readSharedShortlist(verbContext(c), c.req.valid('param').token));
    },
  )
  .get('/:token/pdf', describePdf('printSharedShortlist', 'The same as PDF'), tokenInPath(), async (c) => {
    const { token } = c.req.valid('param');
    c.header('x-robots-tag', 'noindex');
    const { renderer } = c.get('parts');
    return pdf(c, await sharedShortlistPdf(verbContext(c), renderer, token, pageOfToken(c, token)));
  })
  .post(
    '/:token/marks',
    describeOperation({
      id: 'markSharedShortlist',
      tag: 'shared',
      summary: 'Say go, no-go or a question of one startup, without an account',
      answers: { status: 200, schema: sharedShortlist },
      refuses: [400, 404, 409, 413, 415],
    }),
    tokenInPath(),
    jsonBody(shortlistMarkInput),
    async (c) => answer(c, await markSharedShortlist(verbContext(c), c.req.valid('param').token, c.req.valid('json'))),
  );

function describePdf(id: string, summary: string) {
  return describeRoute({
    operationId: id,
    tags: [tag],
    summary,
    responses: {
      200: { description: 'The file.', content: { [PDF]: { schema: { type: 'string', format: 'binary' } } } },
      404: { description: 'Unknown, or not for this reader.' },
    },
  });
}

/** The file, under a name that tells nothing of what is in it. */
function pdf(c: Context<Environment>, bytes: Uint8Array): Response {
  return c.body(new Uint8Array(bytes).buffer, 200, {
    'content-type': PDF,
    'content-disposition': 'inline; filename="shortlist.pdf"',
  });
}

/** Where the page of a link is. */
function pageOfToken(c: Context<Environment>, token: string): string {
  const origin = c.get('parts').publicUrl ?? new URL(c.req.url).origin;
  return new URL(`/shared/shortlists/${token}`, origin).href;
}
