import { existsSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Changes of several files at once, as an editor or git makes them, count as one. */
const SETTLE_MS = 150;

/** What a change of source concerns: everything that runs, or one service. */
export type Concern = 'all' | 'api' | 'worker';

/**
 * Watches the source of the packages and services, and tells after each change whom it concerns.
 * @returns a function that stops watching
 */
export function watchSources(project: string, onChange: (concerns: ReadonlySet<Concern>) => void): () => void {
  const concerns = new Set<Concern>();
  let timer: NodeJS.Timeout | undefined;
  const changed = (concern: Concern, file: string | null) => {
    if (!file || !isSource(file)) return;
    concerns.add(concern);
    clearTimeout(timer);
    timer = setTimeout(() => {
      onChange(new Set(concerns));
      concerns.clear();
    }, SETTLE_MS);
  };
  const watchers = watchedFolders(project).map(({ folder, concern }) =>
    watch(folder, { recursive: true }, (_event, file) => changed(concern, file)),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

function watchedFolders(project: string): { folder: string; concern: Concern }[] {
  const packages = join(project, 'packages');
  return [
    ...readdirSync(packages).map((name) => ({ folder: join(packages, name, 'src'), concern: 'all' as const })),
    { folder: join(project, 'services/api/src'), concern: 'api' as const },
    { folder: join(project, 'services/worker/src'), concern: 'worker' as const },
  ].filter(({ folder }) => existsSync(folder));
}

function isSource(file: string): boolean {
  return /\.(ts|json)$/.test(file) && !file.endsWith('.test.ts');
}
