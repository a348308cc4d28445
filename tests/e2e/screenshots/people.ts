import { DEMO_PASSWORD, DEMO_PEOPLE } from '@navette/infra/seed/people.ts';
import { ApiSession } from './api-session.ts';
import type { Items } from './options.ts';

export type Reader = 'visitor' | 'facilitator' | 'owner' | 'startup' | 'admin';

/** Territories of overseas, where the demo has nothing: one for each number of items. */
const AREA_OF: Readonly<Record<Exclude<Items, 'demo'>, string>> = { '0': '971', '3': '972', '400': '974' };
const TITLES = [
  'Voir les défauts de nos tissus avant l’enroulage',
  'Récupérer la chaleur des buées de séchage, sans arrêter la ligne pendant la saison',
  'Emballer nos barquettes sans plastique',
  'Prévoir les pannes des presses',
  'Trier les chutes par couleur et par matière',
] as const;

interface Created {
  readonly id: string;
  readonly version: number;
}

/**
 * Signs a reader in whose lists hold as many items as asked. Facilitators of none, three and four hundred needs are
 * made on the first run, each narrowed to a territory of its own, through the API that everybody uses.
 */
export async function readerOf(url: string, who: Reader, items: Items): Promise<ApiSession> {
  const session = new ApiSession(url);
  if (who === 'visitor') return session;
  if (who !== 'facilitator' || items === 'demo') {
    const person = DEMO_PEOPLE.find((one) => one.key === who);
    await session.signIn(person?.email ?? '', DEMO_PASSWORD);
    return session;
  }
  const email = `screenshots-${items}@navette.example`;
  if (await session.tryToSignIn(email, DEMO_PASSWORD)) return session;
  await fill(url, items, email);
  await session.signIn(email, DEMO_PASSWORD);
  return session;
}

/** Publishes a need, whose owner said so by telephone. */
async function publish(admin: ApiSession, { id, version }: Created): Promise<void> {
  const submitted = await admin.post<Created>(`/needs/${id}/submit`, { version });
  await admin.post(`/needs/${id}/approve`, {
    version: submitted.version,
    ownerApproval: { means: 'phone', givenBy: 'Anne Delvaux', on: new Date().toISOString().slice(0, 10) },
  });
}

async function fill(url: string, items: Exclude<Items, 'demo'>, email: string): Promise<void> {
  const admin = new ApiSession(url);
  await admin.signIn(DEMO_PEOPLE.find((one) => one.key === 'admin')?.email ?? '', DEMO_PASSWORD);
  const people = await admin.get<{ items: { role: string; operatorId: string | null }[] }>('/people?limit=100');
  const area = AREA_OF[items];
  const organisation = await admin.post<Created>('/organisations', {
    name: `Ateliers réunis du ${area}`,
    roles: ['industrial'],
    size: 'PME',
    sector: '13.20',
    site: { area },
  });
  const { items: profiles } = await admin.get<{ items: Created[] }>('/profiles?limit=20');
  for (let at = 0; at < Number(items); at++) {
    const need = await admin.post<Created>('/needs', {
      organisationId: organisation.id,
      kind: 'innovation',
      language: 'fr',
      title: `${TITLES[at % TITLES.length]}${at < TITLES.length ? '' : ` (${at})`}`,
      description:
        'Nos opérateurs repèrent les défauts de tissage à l’œil, à 40 m/min ; nous voulons une vision industrielle ' +
        'qui les détecte en ligne, et récupérer la chaleur des buées.',
    });
    // One in ten stays a draft; the others wait at the desk.
    if (at % 10 !== 9) await publish(admin, need);
    const profile = profiles[at % profiles.length];
    if (profile === undefined) continue;
    await admin.post('/introductions', {
      needId: need.id,
      profileId: profile.id,
      steps: [{ state: 'proposed', on: '2026-09-01' }, ...(at % 2 === 0 ? [{ state: 'interested' }] : [])],
    });
    await admin.post('/activities', {
      kind: 'call',
      needId: need.id,
      text: 'Rappelé, intéressé par un essai.',
      nextAction: 'Rappeler pour fixer la visite',
      nextActionOn: at % 3 === 0 ? '2026-11-20' : new Date().toISOString().slice(0, 10),
    });
  }
  const person = await admin.post<Created>('/people', {
    email,
    name: `Camille aux ${items} besoins`,
    password: DEMO_PASSWORD,
    role: 'facilitator',
    operatorId: people.items.find((one) => one.role === 'facilitator')?.operatorId,
  });
  await admin.patch(`/people/${person.id}/scope`, { editionIds: null, areas: [area] });
}
