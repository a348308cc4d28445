import { findActivitiesById, findContactsById, findIntroduction } from '@navette/db';
import { type Context, createActivity, createContact, createIntroduction } from '@navette/usecases';
import { DEMO_ACTIVITIES, DEMO_CONTACTS, DEMO_INTRODUCTIONS, type DemoActivity } from './data/index.ts';
import { demoId } from './ids.ts';

const DAY_MS = 24 * 3600_000;

/** What came of the matches: contacts, introductions at every stage, calls and visits. What is there is passed over. */
export async function seedFollowUp(
  ctx: Context,
): Promise<{ readonly contacts: number; readonly introductions: number; readonly activities: number }> {
  const day = (daysAgo: number) => new Date(ctx.now().getTime() - daysAgo * DAY_MS).toISOString().slice(0, 10);
  let contacts = 0;
  for (const { key, organisation, ...contact } of DEMO_CONTACTS) {
    const id = demoId('contact', key);
    if ((await findContactsById(ctx.db, [id])).length > 0) continue;
    await createContact(ctx, { ...contact, organisationId: demoId('organisation', organisation) }, undefined, id);
    contacts++;
  }
  let introductions = 0;
  for (const { key, need, profile, history, amount, note } of DEMO_INTRODUCTIONS) {
    const id = demoId('introduction', key);
    if ((await findIntroduction(ctx.db, id)) !== undefined) continue;
    await createIntroduction(
      ctx,
      {
        needId: demoId('need', need),
        profileId: demoId('profile', profile),
        steps: history.map(({ state, weeksAgo, reason }) => ({ state, on: day(weeksAgo * 7), reason })),
        amount,
        note,
      },
      id,
    );
    introductions++;
  }
  let activities = 0;
  for (const activity of DEMO_ACTIVITIES) {
    const id = demoId('activity', activity.key);
    if ((await findActivitiesById(ctx.db, [id])).length > 0) continue;
    await createActivity(
      ctx,
      {
        kind: activity.kind,
        at: `${day(activity.daysAgo)}T${hourOf(activity)}:00:00Z`,
        text: activity.text,
        ...aboutOf(activity),
        ...(activity.nextAction !== undefined && { nextAction: activity.nextAction }),
        ...(activity.nextActionInDays !== undefined && { nextActionOn: day(-activity.nextActionInDays) }),
      },
      undefined,
      id,
    );
    activities++;
  }
  return { contacts, introductions, activities };
}

/** Office hours, the same for the same activity. */
function hourOf(activity: DemoActivity): string {
  return String(8 + (activity.key.length % 9)).padStart(2, '0');
}

function aboutOf({ about }: DemoActivity) {
  return {
    ...(about.organisation !== undefined && { organisationId: demoId('organisation', about.organisation) }),
    ...(about.need !== undefined && { needId: demoId('need', about.need) }),
    ...(about.contact !== undefined && { contactId: demoId('contact', about.contact) }),
    ...(about.introduction !== undefined && { introductionId: demoId('introduction', about.introduction) }),
  };
}
