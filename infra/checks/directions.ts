/**
 * Who may import whom: the packages that each one may name, without `@navette/`.
 * Read it as the drawing in the README: services → usecases → what does one thing → domain and taxonomy.
 */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  taxonomy: [],
  runtime: [],
  scoring: ['taxonomy'],
  reading: ['domain', 'scoring', 'taxonomy'],
  evaluation: ['scoring', 'taxonomy'],
  contracts: ['domain', 'taxonomy'],
  db: ['domain'],
  jobs: ['domain'],
  mail: ['domain', 'taxonomy'],
  calendar: ['domain'],
  files: ['domain'],
  registers: ['domain'],
  spreadsheets: ['domain', 'registers', 'taxonomy'],
  documents: ['domain', 'taxonomy'],
  backup: ['db', 'domain'],
  identity: ['db', 'domain'],
  privacy: ['db', 'domain'],
  matchindex: ['db', 'scoring', 'domain', 'taxonomy'],
  usecases: [
    'calendar',
    'contracts',
    'db',
    'documents',
    'domain',
    'files',
    'jobs',
    'mail',
    'matchindex',
    'privacy',
    'reading',
    'registers',
    'scoring',
    'spreadsheets',
    'taxonomy',
  ],
};

const LIBRARIES = Object.keys(ALLOWED);

/** What the pages take of the service: its client, typed by its routes. */
export const CLIENT = 'api/client';

/** The words of the domain that screens offer, without the schemas. */
export const VOCABULARY = 'contracts/vocabulary';

/** What a package may import, given its folder. */
export function allowedFor(folder: string): readonly string[] {
  const name = folder.split('/').at(-1) ?? '';
  if (folder === 'services/web') return [CLIENT, 'contracts', VOCABULARY];
  if (folder.startsWith('services/') || folder === 'infra') return LIBRARIES;
  if (folder === 'tests') return [...LIBRARIES, 'api', CLIENT, 'cli', 'worker', 'infra'];
  return ALLOWED[name] ?? [];
}
