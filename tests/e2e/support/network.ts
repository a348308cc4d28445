import type { Introduction, Match, NeedFull } from '@navette/contracts';
import type { Page } from 'playwright-core';
import { eventually } from '../../support/eventually.ts';

/** A need of the demo that many startups answer. */
export const NEED = 'Contrôle visuel de tissus en sortie de rame';

/** Reads the API as whoever is signed in on a page. */
export async function read<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(new URL(`/api/v1${path}`, page.url()).href);
  if (!answer.ok()) throw new Error(`GET ${path} gave ${answer.status()}`);
  return (await answer.json()) as T;
}

/** Writes to the API as whoever is signed in on a page. */
export function write<T>(page: Page, path: string, data: object): Promise<T> {
  return send(page, 'POST', path, data);
}

/** Changes a record of the API as whoever is signed in on a page; `data` names the version that is changed. */
export function change<T>(page: Page, path: string, data: object): Promise<T> {
  return send(page, 'PATCH', path, data);
}

async function send<T>(page: Page, method: 'POST' | 'PATCH', path: string, data: object): Promise<T> {
  const { origin } = new URL(page.url());
  const answer = await page.request.fetch(`${origin}/api/v1${path}`, { method, data, headers: { origin } });
  if (!answer.ok()) throw new Error(`${method} ${path} gave ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Has `count` startups shortlisted for the need, each once, best first; `page` is a facilitator's. */
export async function shortlisted(
  page: Page,
  count: number,
): Promise<{ readonly needId: string; readonly matches: readonly Match[] }> {
  const need = await eventually('the need to be matched', async () => {
    const { items } = await read<{ items: NeedFull[] }>(page, `/needs?q=${encodeURIComponent(NEED)}`);
    return items.find((one) => one.title === NEED && one.matches.suggested >= 2 * count);
  });
  const { items } = await read<{ items: Match[] }>(page, `/needs/${need.id}/matches`);
  const matches = new Map<string, Match>();
  for (const match of items) {
    const { name } = match.profile.organisation;
    if (matches.size === count || matches.has(name)) continue;
    await write(page, `/matches/${match.id}/shortlist`, { version: match.version });
    matches.set(name, match);
  }
  return { needId: need.id, matches: [...matches.values()] };
}

/** The id of an introduction of which both sides have said yes by telephone; `page` is a facilitator's. */
export async function named(page: Page): Promise<string> {
  const { items } = await read<{ items: Introduction[] }>(page, '/introductions?limit=100');
  const asked = items.find((one) => one.state === 'proposed');
  if (asked === undefined) throw new Error('the demo has no introduction that waits for its startup');
  const record = { means: 'phone', givenBy: 'Quelqu’un', on: new Date().toISOString().slice(0, 10) };
  await write(page, `/introductions/${asked.id}/answer`, { answer: 'interested', record });
  await write(page, `/introductions/${asked.id}/choose`, { answer: 'chosen', record });
  return asked.id;
}

/** The first bytes of the PDF that a link of a page leads to. */
export async function startOfPdf(page: Page, name: string): Promise<string> {
  const href = await page.getByRole('link', { name }).getAttribute('href');
  const answer = await page.request.get(new URL(href ?? '', page.url()).href);
  const type = answer.headers()['content-type'];
  if (type !== 'application/pdf') throw new Error(`${name} leads to ${type}`);
  return (await answer.body()).subarray(0, 5).toString('latin1');
}
