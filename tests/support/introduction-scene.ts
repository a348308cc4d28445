import { insertIntroduction } from '@navette/db';
import type { IntroductionState, NeedKind, Visibility } from '@navette/domain';
import { v4 } from 'uuid';
import { expect } from 'vitest';
import { visitor } from './client.ts';
import { createNetwork } from './network.ts';
import { type Stack, startStack } from './stack.ts';

/** An owner and a startup who may be introduced, and everybody around them whom it is none of the business of. */
export type IntroductionScene = Awaited<ReturnType<typeof openIntroductionScene>>;

export interface ProblemBody {
  readonly code: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

/** Boots a stack without matching: introductions are put where a test wants them. */
export async function openIntroductionScene() {
  const stack = await startStack({ worker: false });
  const network = await createNetwork(stack);
  const ownerId = await network.organisation({
    name: 'Tissages Fictifs',
    sector: '13.20',
    website: 'https://tissages-fictifs.example',
    site: { area: '59', commune: 'Roubaix', postalCode: '59100' },
  });
  const startupId = await network.organisation({
    name: 'Visiotex Fictif',
    roles: ['startup'],
    website: 'https://visiotex-fictif.example',
    site: { area: '62', commune: 'Lens' },
  });
  const otherId = await network.organisation({ name: 'Tierce Fictive', roles: ['startup'], site: { area: '69' } });
  const profileId = await network.profile(startupId, { title: 'Vision industrielle', trl: 8 });
  const otherProfileId = await network.profile(otherId, { title: 'Autre vision' });
  const people = {
    owner: await network.person({ organisationIds: [ownerId] }),
    startup: await network.person({ organisationIds: [startupId] }),
    third: await network.person({ organisationIds: [otherId] }),
    facilitator: await network.person({ role: 'facilitator', operatorId: network.operatorId }),
    elsewhere: await network.person({ role: 'facilitator', operatorId: network.otherOperatorId }),
    admin: await network.person({ role: 'admin' }),
    nobody: visitor(stack),
  };

  async function publish(
    over: { kind?: NeedKind; visibility?: Visibility; title?: string; description?: string } = {},
  ): Promise<string> {
    const draft = await people.owner.post<{ id: string }>('/api/v1/needs', {
      organisationId: ownerId,
      language: 'fr',
      title: 'Contrôle visuel des tissus',
      description: 'Repérer les défauts de tissage par caméra, en ligne, la nuit aussi.',
      ...over,
    });
    expect(draft.status, draft.text).toBe(201);
    const submitted = await people.owner.post<{ version: number }>(`/api/v1/needs/${draft.body.id}/submit`, {
      version: 1,
    });
    const approved = await people.facilitator.post(`/api/v1/needs/${draft.body.id}/approve`, {
      version: submitted.body.version,
    });
    expect(approved.status, approved.text).toBe(200);
    return draft.body.id;
  }

  /** An introduction of the startup (or the third) to a need; `named`: both sides said yes. */
  async function introduce(
    needId: string,
    how: { named: boolean; state?: IntroductionState; third?: boolean },
  ): Promise<string> {
    const id = v4();
    const at = new Date();
    const need = await stack.db.selectFrom('needs').selectAll().where('id', '=', needId).executeTakeFirstOrThrow();
    const state = how.state ?? (how.named ? 'connected' : 'proposed');
    const day = at.toISOString().slice(0, 10);
    await insertIntroduction(
      stack.db,
      {
        id,
        editionId: need.editionId,
        operatorId: need.operatorId,
        needId,
        profileId: how.third === true ? otherProfileId : profileId,
        state,
        stateSince: day,
        source: 'navette',
        askedAt: at,
        ...(how.named && { interestedAt: at, interestedBy: 'account', chosenAt: at, chosenBy: 'account' }),
        createdAt: at,
        updatedAt: at,
      },
      [{ introductionId: id, position: 0, state, onDay: day, recordedAt: at }],
    );
    return id;
  }

  return { stack, network, ownerId, startupId, otherId, profileId, ...people, publish, introduce };
}

/** Mails that were written about an introduction, by kind and address, oldest first. */
export async function mailsOf(stack: Stack, introductionId: string) {
  return stack.db
    .selectFrom('mails')
    .selectAll()
    .where('introductionId', '=', introductionId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
}
