import type { Api } from '@navette/api/client';
import { hc } from 'hono/client';
import { currentLanguage } from '../locales/language.ts';
import { sendingOnce } from './send-once.ts';
import { heard } from './signed-out.ts';

/** The API, typed by its routes. Explanations come narrated in the language of the screen; a write counts once. */
export const api = hc<Api>('/api/v1', {
  init: { credentials: 'same-origin' },
  headers: () => ({ 'Accept-Language': currentLanguage() }),
  fetch: sendingOnce(async (input, init) => heard(await fetch(input, init))),
});
