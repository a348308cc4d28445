import { tagOf } from '../answer/entity-tag.ts';
import { createRouter } from '../http/factory.ts';
import { type Asset, assetOf } from './assets.ts';
import { PAGE, PAGE_POLICY, START } from './page.ts';

const NO_CACHE = 'no-cache';
const SCRIPT = 'text/javascript; charset=utf-8';

/** `GET /api/docs`: the operations of the OpenAPI document, to read and to try out. Loads nothing from elsewhere. */
export const docsRoutes = createRouter()
  .get('/', (c) => c.html(PAGE, 200, { 'content-security-policy': PAGE_POLICY, 'cache-control': NO_CACHE }))
  .get('/start.js', (c) =>
    c.body(START, 200, { 'content-type': SCRIPT, 'cache-control': NO_CACHE, etag: tagOf(START) }),
  )
  .get('/:file', async (c) => {
    const asset: Asset | undefined = await assetOf(c.req.param('file'));
    if (asset === undefined) return c.notFound();
    const headers = { 'cache-control': NO_CACHE, etag: asset.tag, vary: 'Accept-Encoding' };
    if (c.req.header('if-none-match') === asset.tag) return c.body(null, 304, headers);
    const zipped = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
    return c.body(zipped ? asset.compressed : asset.plain, 200, {
      ...headers,
      'content-type': asset.type,
      ...(zipped && { 'content-encoding': 'gzip' }),
    });
  });
