import {
  duplicate,
  duplicateList,
  duplicateMergeInput,
  duplicatePreviewQuery,
  merge,
  mergeInput,
  mergePreview,
  mergePreviewQuery,
  pageOf,
  pageRequest,
  undoneMerge,
} from '@navette/contracts';
import {
  browseDuplicates,
  browseMerges,
  dismissDuplicate,
  mergeDuplicate,
  mergeOrganisations,
  previewDuplicate,
  previewMerge,
  undoMerge,
} from '@navette/usecases';
import { z } from 'zod';
import { answer } from '../answer/answer.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody, queryOf } from '../http/validate.ts';

const tag = 'duplicates';
/** The body of a write that says everything by its address. */
const nothing = z.strictObject({});

/** Under /duplicates: pairs of organisations that look like one. */
export const duplicateRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'listDuplicates',
      tag,
      summary: 'Pairs of organisations that look like one, most likely first',
      answers: { status: 200, schema: pageOf(duplicate) },
      refuses: [400, 403],
    }),
    queryOf(duplicateList),
    async (c) => answer(c, await browseDuplicates(verbContext(c), c.req.valid('query'))),
  )
  .post(
    '/:id/dismiss',
    describeOperation({
      id: 'dismissDuplicate',
      tag,
      summary: 'Set a pair aside: these are two. Not proposed again unless its reasons grow',
      answers: { status: 200, schema: duplicate },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    jsonBody(nothing),
    async (c) => answer(c, await dismissDuplicate(verbContext(c), c.req.valid('param').id)),
  )
  .get(
    '/:id/preview',
    describeOperation({
      id: 'previewDuplicateMerge',
      tag,
      summary: 'What merging a pair would do; nothing is changed',
      answers: { status: 200, schema: mergePreview },
      refuses: [400, 403, 404],
    }),
    idInPath(),
    queryOf(duplicatePreviewQuery),
    async (c) => answer(c, await previewDuplicate(verbContext(c), c.req.valid('param').id, c.req.valid('query'))),
  )
  .post(
    '/:id/merge',
    describeOperation({
      id: 'mergeDuplicate',
      tag,
      summary: 'Merge a pair; can be undone',
      answers: { status: 201, schema: merge },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    jsonBody(duplicateMergeInput),
    async (c) => answer(c, await mergeDuplicate(verbContext(c), c.req.valid('param').id, c.req.valid('json')), 201),
  );

/** Under /merges: merges that were made, and those of any two organisations. */
export const mergeRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'listMerges',
      tag,
      summary: 'Merges, newest first',
      answers: { status: 200, schema: pageOf(merge) },
      refuses: [400, 403],
    }),
    queryOf(pageRequest),
    async (c) => answer(c, await browseMerges(verbContext(c), c.req.valid('query'))),
  )
  .post(
    '/',
    describeOperation({
      id: 'mergeOrganisations',
      tag,
      summary: 'Merge any two organisations; can be undone',
      answers: { status: 201, schema: merge },
      refuses: WRITE_REFUSALS,
    }),
    jsonBody(mergeInput),
    async (c) => answer(c, await mergeOrganisations(verbContext(c), c.req.valid('json')), 201),
  )
  .get(
    '/preview',
    describeOperation({
      id: 'previewMerge',
      tag,
      summary: 'What merging any two organisations would do; nothing is changed',
      answers: { status: 200, schema: mergePreview },
      refuses: [400, 403, 404],
    }),
    queryOf(mergePreviewQuery),
    async (c) => answer(c, await previewMerge(verbContext(c), c.req.valid('query'))),
  )
  .post(
    '/:id/undo',
    describeOperation({
      id: 'undoMerge',
      tag,
      summary: 'Take a merge back, as far as nobody changed it since; says what stayed',
      answers: { status: 200, schema: undoneMerge },
      refuses: WRITE_REFUSALS,
    }),
    idInPath(),
    jsonBody(nothing),
    async (c) => answer(c, await undoMerge(verbContext(c), c.req.valid('param').id)),
  );
