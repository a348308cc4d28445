import type { V1 } from './app.ts';

/** The API's routes as types: what `hc` of hono/client is given. Nothing of the server comes along. */
export type Api = V1;
