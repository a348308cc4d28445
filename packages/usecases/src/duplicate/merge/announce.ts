import { type Executor, findNeeds, listNeeds, listProfiles, setNeedTeaser } from '@navette/db';
import type { Context } from '../../context/context.ts';
import { enqueue, type NewEvent, record } from '../../context/record.ts';
import { sendToMatching } from '../../match/want.ts';
import { needScope } from '../../need/subject.ts';
import { teaserOf } from '../../need/teaser.ts';

/** Events of one statement: PostgreSQL takes 65,535 parameters. */
const EVENTS_AT_ONCE = 1_000;
/** Profiles of one matching job. */
const PROFILES_AT_ONCE = 500;
/** Profiles and published needs of one organisation that follow its place, size and sector. */
const FOLLOWING = 1_000;

/** Records that an organisation has got. `placed`: its own place, size or sector changed too. */
export interface Arrival {
  readonly organisationId: string;
  readonly profileIds: readonly string[];
  readonly needIds: readonly string[];
  readonly placed: boolean;
}

/**
 * Tells the log, the index and the matching of records that have another organisation now. What the teaser of a need says
 * of sector and place is worked out anew: it is the new owner's.
 */
export async function announceArrival(trx: Executor, ctx: Context, arrival: Arrival): Promise<void> {
  const { organisationId, placed } = arrival;
  const own = placed ? await listProfiles(trx, { organisationIds: [organisationId], limit: FOLLOWING }) : { items: [] };
  const profileIds = [...new Set([...arrival.profileIds, ...own.items.map((profile) => profile.id)])];
  const needIds = new Set(arrival.needIds);
  if (placed) {
    const filter = {
      everywhere: false,
      organisationIds: [organisationId],
      state: 'published',
      limit: FOLLOWING,
    } as const;
    for (const need of (await listNeeds(trx, filter)).items) needIds.add(need.id);
  }
  const needs = await findNeeds(trx, [...needIds]);
  for (const need of needs) {
    if (need.state === 'published') await setNeedTeaser(trx, need.id, await teaserOf(trx, need));
  }
  const events: NewEvent[] = [
    ...(placed ? [{ kind: 'organisation.changed' as const, organisationId, payload: { profileIds } }] : []),
    ...arrival.profileIds.map((profileId) => ({ kind: 'profile.changed' as const, profileId, organisationId })),
    ...needs.map((need) => ({ kind: 'need.changed' as const, ...needScope(need) })),
  ];
  for (let start = 0; start < events.length; start += EVENTS_AT_ONCE) {
    await record(trx, ctx, events.slice(start, start + EVENTS_AT_ONCE));
  }
  for (let start = 0; start < profileIds.length; start += PROFILES_AT_ONCE) {
    await enqueue(trx, ctx, 'match-profiles', [{ profileIds: profileIds.slice(start, start + PROFILES_AT_ONCE) }]);
  }
  await sendToMatching(trx, ctx, [...needIds]);
}
