import type { Api } from '@navette/api/client';
import { hc } from 'hono/client';
import { currentLanguage } from '../locales/language.ts';

/** The API, typed by its routes. Explanations come narrated in the language of the screen. */
export const api = hc<Api>('/api/v1', {
  init: { credentials: 'same-origin' },
  headers: () => ({ 'Accept-Language': currentLanguage() }),
});
