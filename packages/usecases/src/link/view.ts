import type { LinkView, LinkViewOf, NeedNamed, NeedView } from '@navette/contracts';
import {
  findIntroduction,
  findInvitation,
  findNeed,
  findOrganisation,
  findOutcome,
  findPerson,
  findShortlist,
  type LinkRow,
  listClocks,
  listInterested,
} from '@navette/db';
import { notFound, projectNeed, stageOf } from '@navette/domain';
import { namedNeed } from '../disclosure/owner-contacts.ts';
import { disclosedIntroduction } from '../introduction/disclosed.ts';
import { operatorName } from '../mail/operator-name.ts';
import { needFacts } from '../need/facts.ts';
import { identifyingDetailsOf } from '../need/identifying-details.ts';
import { teaserOf } from '../need/teaser.ts';
import { needFactsInWords } from '../shortlist/need-facts.ts';
import { presentMatches } from '../shortlist/present.ts';
import { viewShared } from '../shortlist/shared.ts';
import { currentUndertaking } from '../undertaking/text.ts';
import { holderOf, type LinkContext, openLink } from './open.ts';

type Common = Pick<LinkView, 'operator' | 'name' | 'language' | 'expiresAt' | 'used'>;

/**
 * What a link shows to whoever holds it. Looking changes nothing but that it is noted who was shown what.
 * @throws DomainError `not_found`
 */
export async function viewLink(given: LinkContext, token: string): Promise<LinkView> {
  const row = await openLink(given, given.db, token);
  const ctx: LinkContext = { ...given, actor: holderOf(row), language: row.language };
  const common: Common = {
    operator: await operatorName(ctx.db, row.operatorId),
    name: row.name,
    language: row.language,
    expiresAt: row.expiresAt.toISOString(),
    used: row.usedAt === null ? null : { as: row.usedAs ?? '' },
  };
  switch (row.purpose) {
    case 'approve_need':
      return viewApproval(ctx, row, common);
    case 'answer_introduction':
      return {
        purpose: row.purpose,
        ...common,
        introduction: await disclosedIntroduction(ctx, known(row.introductionId), 'link'),
        undertaking: currentUndertaking(row.language),
      };
    case 'choose_startups':
      return viewChoice(ctx, row, common);
    case 'mark_shortlist': {
      const shortlist = await findShortlist(ctx.db, known(row.shortlistId));
      if (shortlist === undefined) throw notFound();
      return { purpose: row.purpose, ...common, shortlist: await viewShared(ctx.db, shortlist) };
    }
    case 'confirm_outcome':
      return viewConfirmation(ctx, row, common);
    case 'accept_invitation':
      return viewInvitation(ctx, row, common);
    case 'object':
      return { purpose: row.purpose, ...common, email: row.email };
  }
}

async function viewApproval(ctx: LinkContext, row: LinkRow, common: Common): Promise<LinkViewOf<'approve_need'>> {
  const need = await findNeed(ctx.db, known(row.needId));
  if (need === undefined) throw notFound();
  const referent = need.referentId === null ? undefined : await findPerson(ctx.db, need.referentId);
  const { items } = await listClocks(ctx.db, { needId: need.id, limit: 10 });
  const place = await teaserOf(ctx.db, need);
  const facts = { ...needFacts(need), teaser: place };
  const before = stageOf('matched_startup', need.visibility);
  const card = projectNeed(facts, 'card') as Extract<NeedView, { stage: 'card' }>;
  const named: NeedNamed = await namedNeed(ctx.db, { ...need, teaser: place });
  return {
    purpose: 'approve_need',
    ...common,
    referent: referent?.name ?? null,
    dueOn: items.find((clock) => clock.kind === 'approval')?.dueOn ?? null,
    need: {
      id: need.id,
      title: need.title,
      description: need.description,
      state: need.state,
      version: need.version,
    },
    facts: needFactsInWords(need, row.language),
    visibility: need.visibility,
    shown: {
      beforeInterest: projectNeed(facts, before === 'teaser' ? 'teaser' : 'card') as Extract<
        NeedView,
        { stage: 'teaser' | 'card' }
      >,
      afterUndertaking: card,
      afterChoice: named,
      crowd: place.crowd,
    },
    identifyingDetails: await identifyingDetailsOf(ctx.db, need),
  };
}

async function viewChoice(ctx: LinkContext, row: LinkRow, common: Common): Promise<LinkViewOf<'choose_startups'>> {
  const need = await findNeed(ctx.db, known(row.needId));
  if (need === undefined) throw notFound();
  const interested = await listInterested(ctx.db, need.id);
  const presented = await presentMatches(
    ctx.db,
    interested.flatMap((one) => one.matchId ?? []),
    row.language,
  );
  const { items } = await listClocks(ctx.db, { needId: need.id, limit: 100 });
  return {
    purpose: 'choose_startups',
    ...common,
    need: { id: need.id, title: need.title },
    dueOn: items.find((clock) => clock.kind === 'choice')?.dueOn ?? null,
    interested: interested.flatMap((one) => {
      const startup = presented.get(one.matchId ?? '');
      return startup === undefined ? [] : [{ introductionId: one.id, startup }];
    }),
  };
}

async function viewConfirmation(
  ctx: LinkContext,
  row: LinkRow,
  common: Common,
): Promise<LinkViewOf<'confirm_outcome'>> {
  const [outcome, introduction] = await Promise.all([
    findOutcome(ctx.db, known(row.outcomeId)),
    findIntroduction(ctx.db, known(row.introductionId)),
  ]);
  if (outcome === undefined || introduction === undefined) throw notFound();
  const { id, kind, amount, currency, jobs, commune, startsOn, endsOn, note, version } = outcome;
  return {
    purpose: 'confirm_outcome',
    ...common,
    about: {
      title: introduction.needTitle,
      other: row.side === 'startup' ? introduction.ownerName : introduction.startupName,
    },
    outcome: { id, kind, amount, currency, jobs, commune, startsOn, endsOn, note, version },
  };
}

async function viewInvitation(
  ctx: LinkContext,
  row: LinkRow,
  common: Common,
): Promise<LinkViewOf<'accept_invitation'>> {
  const invitation = await findInvitation(ctx.db, known(row.invitationId));
  if (invitation === undefined) throw notFound();
  const [inviter, organisation] = await Promise.all([
    invitation.invitedBy === null ? undefined : findPerson(ctx.db, invitation.invitedBy),
    invitation.organisationId === null ? undefined : findOrganisation(ctx.db, invitation.organisationId),
  ]);
  return {
    purpose: 'accept_invitation',
    ...common,
    email: invitation.email,
    inviter: inviter?.name ?? null,
    organisation: organisation?.name ?? null,
    role: invitation.role,
  };
}

/** A link of a purpose bears what the purpose is about; one that does not is nobody's. */
function known(id: string | null): string {
  if (id === null) throw notFound();
  return id;
}
