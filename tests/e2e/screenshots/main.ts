import { openBrowser } from '../support/browser.ts';
import type { ApiSession } from './api-session.ts';
import { type Items, type Options, readOptions, USAGE } from './options.ts';
import { PAGES, type PageName } from './pages.ts';
import { readerOf } from './people.ts';
import { openLook, shoot } from './shoot.ts';

interface Shown {
  readonly name: PageName;
  readonly items: Items;
  readonly session: ApiSession;
  readonly path: string;
}

/** @returns 0 where nothing was found: no page wider than its window, no finding of axe, no error of a script */
export async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const options = readOptions(args);
  const shown = await pagesToShow(options);
  const browser = await openBrowser();
  const started = Date.now();
  let pictures = 0;
  let findings = 0;
  for (const language of options.languages) {
    for (const width of options.widths) {
      for (const scheme of options.schemes) {
        for (const [session, pages] of Map.groupBy(shown, (one) => one.session)) {
          const context = await openLook(browser, options.url, session, { language, width, scheme });
          const page = await context.newPage();
          for (const one of pages) {
            const name = `${one.name}-${one.items}-${language}-${width}-${scheme}`;
            const wrong = await shoot(page, options.url + one.path, name, options).catch((error: unknown) => [
              `no picture: ${String(error)}`,
            ]);
            for (const line of wrong) console.log(`${name}: ${line}`);
            pictures++;
            findings += wrong.length;
          }
          await context.close();
        }
      }
    }
  }
  await browser.close();
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${pictures} pictures in ${options.out}, ${findings} findings, ${seconds} s`);
  return findings === 0 ? 0 : 1;
}

/** Pages whose lists do not depend on the reader are shown once; what a reader has none of is left out. */
async function pagesToShow({ url, pages, items }: Options): Promise<readonly Shown[]> {
  const sessions = new Map<string, ApiSession>();
  const shown: Shown[] = [];
  for (const name of pages) {
    const { who, path } = PAGES[name];
    for (const count of who === 'facilitator' ? items : items.slice(0, 1)) {
      const key = who === 'facilitator' ? `${who} ${count}` : who;
      const session = sessions.get(key) ?? (await readerOf(url, who, count));
      sessions.set(key, session);
      const found = await filled(session, path);
      if (found !== undefined) shown.push({ name, items: count, session, path: found });
    }
  }
  return shown;
}

async function filled(session: ApiSession, path: string): Promise<string | undefined> {
  const kind = /\{(\w+)\}/.exec(path)?.[1];
  if (kind === undefined) return path;
  const { items } = await session.get<{ items: { id: string }[] }>(`/${kind}s?limit=1`);
  return items[0] === undefined ? undefined : path.replace(`{${kind}}`, items[0].id);
}
