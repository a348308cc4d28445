import { addToOutbox, transaction } from '@navette/db';
import { sql } from 'kysely';
import { v4, v7 } from 'uuid';
import { createNetwork } from './network.ts';
import type { Stack } from './stack.ts';

const PROFILES = [
  ['Détection de défauts de tissage par caméra', 'Vision industrielle en ligne sur la visiteuse.', '59'],
  ['Contrôle visuel de pièces embouties', 'Caméras et apprentissage pour les défauts de surface.', '62'],
  ['Récupération de chaleur fatale', 'Échangeurs sur les buées de séchage et les fumées.', '59'],
  ['Suivi de la consommation d’énergie', 'Capteurs et tableaux de bord par atelier.', '80'],
  ['Maintenance prévisionnelle de machines', 'Vibrations et courant, alertes avant la panne.', '57'],
  ['Tri de textiles usagés', 'Proche infrarouge pour trier les fibres et les couleurs.', '59'],
  ['Emballage en carton ondulé sur mesure', 'Moins de vide, moins de plastique.', '60'],
  ['Traitement des eaux de teinture', 'Membranes et recyclage de l’eau de rinçage.', '62'],
] as const;

const NEEDS = [
  ['Contrôle visuel de tissus', 'Détecter en ligne les défauts de tissage par caméra, à 40 m/min.'],
  ['Récupérer la chaleur des séchoirs', 'Récupération de chaleur fatale sur nos buées de séchage.'],
  ['Pannes imprévues', 'Maintenance prévisionnelle de nos métiers à tisser, avant la panne.'],
  ['Eaux de teinture', 'Recycler l’eau de rinçage de la teinture, traitement par membranes.'],
  ['Moins de plastique', 'Remplacer nos emballages en plastique par du carton ondulé.'],
] as const;

/** A network in which needs can be published by the hundred. */
export interface BusyNetwork {
  /** Publishes needs in one transaction, as an import would, each with its job in the outbox. @returns their ids */
  publish(count: number): Promise<string[]>;
}

/** Fills a network with profiles and the owner of all needs. */
export async function createBusyNetwork(stack: Stack): Promise<BusyNetwork> {
  const network = await createNetwork(stack);
  for (const [title, description, area] of PROFILES) {
    await network.profile(await network.organisation({ site: { area } }), { title, description });
  }
  const organisationId = await network.organisation({ name: 'Tissages', sector: '13.20', site: { area: '59' } });
  const owner = await network.person({ organisationIds: [organisationId] });
  const draft = await owner.post<{ id: string }>('/api/v1/needs', {
    organisationId,
    title: 'La première',
    description: 'Celle dont les autres sont copiées.',
    language: 'fr',
  });
  if (draft.status !== 201) throw new Error(`no need to copy: ${draft.text}`);
  return { publish: (count) => publishCopies(stack, draft.body.id, count) };
}

async function publishCopies(stack: Stack, firstId: string, count: number): Promise<string[]> {
  const needs = Array.from({ length: count }, (_, at) => {
    const [title, description] = NEEDS[at % NEEDS.length] ?? NEEDS[0];
    return { id: v4(), title: `${title} ${at}`, description, state: 'published', match_wanted_at: new Date() };
  });
  await transaction(stack.db, async (trx) => {
    await sql`
      insert into needs
      select (jsonb_populate_record(first, copy)).*
      from needs first, jsonb_array_elements(${JSON.stringify(needs)}::jsonb) copy
      where first.id = ${firstId}`.execute(trx);
    await addToOutbox(
      trx,
      needs.map((need) => ({ id: v7(), job: 'match-need', payload: { needId: need.id } })),
    );
  });
  return needs.map((need) => need.id);
}

/** How many published needs have the matches of their present version. */
export async function countMatched(stack: Stack): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from needs where state = 'published' and matched_version = version`.execute(stack.db);
  return rows[0]?.count ?? 0;
}

/** How many jobs the outbox has for not done. */
export async function countUnfinished(stack: Stack): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from outbox`.execute(stack.db);
  return rows[0]?.count ?? 0;
}

/** One line of the log for each run of a job. */
export interface JobLine {
  readonly job: string;
  readonly id: string;
  readonly outcome: string;
  readonly attempt: number;
  readonly ms: number;
  readonly waitedMs: number;
  readonly parentId?: string;
  readonly requestId?: string;
  readonly counts?: Readonly<Record<string, unknown>>;
}

/** The runs of jobs that a stack's workers logged. */
export function jobLines(stack: Pick<Stack, 'log'>): JobLine[] {
  return stack.log.map((line): JobLine & { msg: string } => JSON.parse(line)).filter((line) => line.msg === 'job');
}
