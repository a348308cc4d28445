import { type Introduction, type ProposeInput, proposeInput } from '@navette/contracts';
import {
  countAsking,
  type Executor,
  findIntroduction,
  findProfile,
  insertIntroduction,
  introductionsOfStartups,
  lockIntroduction,
  lockNeed,
  lockProfile,
  type MatchWithProfile,
  type NeedWithOwner,
  type ProfileWithOrganisation,
  transaction,
} from '@navette/db';
import {
  ASKED_STATES,
  authorise,
  checkAsking,
  DomainError,
  invalidField,
  isIntroductionEnd,
  LIVE_STATES,
  notFound,
  personIdOf,
} from '@navette/domain';
import { placeOfProfile } from '../clock/end.ts';
import { startClock } from '../clock/start.ts';
import { workingTime } from '../clock/working-time.ts';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { writeDisclosures } from '../disclosure/note.ts';
import { isKeptAway } from '../disclosure/shown.ts';
import { queueMails } from '../mail/queue.ts';
import { type Recipient, startupRecipients } from '../mail/recipients.ts';
import { visibleMatch } from '../match/read.ts';
import { needScope, needSubject } from '../need/subject.ts';
import { refuseOpposed } from '../opposition/refuse-opposed.ts';
import { networkSettings } from '../setting/network.ts';
import { opportunityInWords } from './opportunity-words.ts';
import { takeStep } from './step.ts';
import { introductionView } from './view.ts';

/**
 * Asks the startup of a shortlisted match whether it is interested, on the anonymous card: by mail, with a link that needs
 * no account. Caps, cooldown and the owner's vetoes come first.
 * @throws DomainError `not_found`; `forbidden`; `illegal_transition` with the reason in its field; `duplicate`;
 * `invalid` where nobody could be written to
 */
export async function proposeIntroduction(
  ctx: Context,
  matchId: string,
  input: ProposeInput,
  id: string = ctx.newId.opaque(),
): Promise<Introduction> {
  const { row: match, need } = await visibleMatch(ctx, matchId);
  authorise(ctx.actor, 'introduction.propose', needSubject(need), 'match.read');
  const { to } = parse(proposeInput, input);
  if (match.state !== 'shortlisted') {
    throw new DomainError(
      'illegal_transition',
      `A startup is asked once it is shortlisted; this match is ${match.state}.`,
      [{ pointer: '/matchId', code: 'not_shortlisted', expected: 'a match in state shortlisted' }],
    );
  }
  const profile = await findProfile(ctx.db, match.profileId);
  if (profile === undefined) throw notFound();
  await refuseOpposed(ctx.db, to?.map(({ email }, index) => ({ email, pointer: `/to/${index}/email` })) ?? []);
  const recipients: readonly Recipient[] =
    to?.map((one) => ({ address: one.email, name: one.name, language: one.language ?? ctx.language })) ??
    (await startupRecipients(ctx.db, need.operatorId, profile.organisationId));
  if (recipients.length === 0) {
    throw invalidField('/to', 'nobody_to_ask', 'whom to write to: nobody of this startup has an account or an address');
  }
  return transaction(ctx.db, async (trx) => {
    await checkMayAsk(trx, ctx, need, profile);
    const written = await write(trx, ctx, { match, need, profile, id });
    const row = await findIntroduction(trx, written.introductionId);
    if (row === undefined) throw notFound();
    await tellStartup(trx, ctx, { match, need, profile, ...written, recipients });
    return introductionView(row, ctx.actor);
  });
}

interface Written {
  readonly introductionId: string;
  /** The day by which the startup answers. */
  readonly dueOn: string;
}

interface Pair {
  readonly match: MatchWithProfile;
  readonly need: NeedWithOwner;
  readonly profile: ProfileWithOrganisation;
}

/** Need and profile are locked, in this order, so that two who ask at once are counted one after the other. */
async function checkMayAsk(
  trx: Executor,
  ctx: Context,
  need: NeedWithOwner,
  profile: ProfileWithOrganisation,
): Promise<void> {
  const locked = await lockNeed(trx, need.id);
  if (locked?.state !== 'published') {
    throw new DomainError('illegal_transition', 'Startups are asked about published needs only.', [
      { pointer: '/matchId', code: 'need_not_published', expected: 'a match of a published need' },
    ]);
  }
  await lockProfile(trx, profile.id);
  const settings = await networkSettings(trx);
  const time = workingTime(settings, { country: null, area: null });
  const about = {
    needId: need.id,
    profileId: profile.id,
    ownerId: need.organisationId,
    startupId: profile.organisationId,
  };
  const { live, asked, refusedOn } = await countAsking(trx, about, { live: LIVE_STATES, asked: ASKED_STATES });
  checkAsking({
    live,
    asked,
    refusedOn,
    capacity: profile.capacity,
    askedAtOnce: settings.asked_at_once,
    // No days of cooling down are none on a Sunday either.
    cooledOn: settings.cooldown_days === 0 ? null : refusedOn && time.after(refusedOn, settings.cooldown_days),
    today: time.today(ctx.now()),
    vetoed: await isKeptAway(trx, need, profile.organisationId),
  });
}

async function write(trx: Executor, ctx: Context, pair: Pair & { readonly id: string }): Promise<Written> {
  const { match, need, profile } = pair;
  const now = ctx.now();
  const today = now.toISOString().slice(0, 10);
  const standing = (await introductionsOfStartups(trx, need.id, [profile.organisationId])).find(
    (introduction) => introduction.profileId === profile.id,
  );
  const payload = { state: 'proposed', rank: match.rank, modelVersion: match.modelVersion };
  const event = {
    kind: 'introduction.proposed' as const,
    ...needScope(need),
    matchId: match.id,
    profileId: profile.id,
    profileOrganisationId: profile.organisationId,
  };
  if (standing !== undefined) {
    // One that came to nothing, or that was written down without anybody being asked, is taken up again.
    const restarts = isIntroductionEnd(standing.state) || (standing.state === 'proposed' && standing.askedAt === null);
    const locked = restarts ? await lockIntroduction(trx, standing.id) : undefined;
    if (locked === undefined) {
      throw new DomainError('duplicate', 'This startup has been asked about this need.', [
        { pointer: '/matchId', code: 'duplicate', expected: 'a startup that was not asked about this need' },
      ]);
    }
    const fresh = {
      askedAt: now,
      interestedAt: null,
      interestedBy: null,
      chosenAt: null,
      chosenBy: null,
      endedBy: null,
    };
    const dueOn = await takeStep(
      trx,
      ctx,
      locked,
      { need, profile },
      { to: 'proposed', bySide: 'facilitator', change: fresh, clock: 'stopped' },
    );
    await record(trx, ctx, [{ ...event, payload: { ...payload, introductionId: locked.id } }]);
    return { introductionId: locked.id, dueOn: dueOn ?? today };
  }
  await insertIntroduction(
    trx,
    {
      id: pair.id,
      editionId: need.editionId,
      operatorId: need.operatorId,
      needId: need.id,
      profileId: profile.id,
      matchId: match.id,
      state: 'proposed',
      stateSince: today,
      source: 'navette',
      askedAt: now,
      createdAt: now,
      updatedAt: now,
    },
    [
      {
        introductionId: pair.id,
        position: 0,
        state: 'proposed',
        onDay: today,
        recordedAt: now,
        recordedBy: personIdOf(ctx.actor),
        bySide: 'facilitator',
      },
    ],
  );
  const dueOn = await startClock(trx, ctx, {
    kind: 'answer',
    need,
    introductionId: pair.id,
    startupPlace: placeOfProfile(profile),
  });
  await record(trx, ctx, [{ ...event, payload: { ...payload, introductionId: pair.id } }]);
  return { introductionId: pair.id, dueOn };
}

async function tellStartup(
  trx: Executor,
  ctx: Context,
  about: Pair & Written & { readonly recipients: readonly Recipient[] },
): Promise<void> {
  const { match, need, profile, introductionId, dueOn, recipients } = about;
  await queueMails(
    trx,
    ctx,
    recipients.map((to) => ({
      kind: 'opportunity_proposed' as const,
      to,
      operatorId: need.operatorId,
      needId: need.id,
      introductionId,
      data: { ...opportunityInWords(match, need, profile, to.language), dueOn },
      link: { purpose: 'answer_introduction' as const, operatorId: need.operatorId, needId: need.id, introductionId },
    })),
  );
  await writeDisclosures(trx, ctx, [
    { need, organisationId: profile.organisationId, stage: 'teaser', means: 'mail', undertakingId: null },
  ]);
}
