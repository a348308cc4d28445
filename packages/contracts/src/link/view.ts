import { ROLES } from '@navette/domain';
import { z } from 'zod';
import { id, language } from '../field/reference.ts';
import { disclosedIntroduction, undertakingText } from '../introduction/flow.ts';
import { identifyingDetail, needCard, needNamed, needTeaser } from '../need/view.ts';
import { sharedShortlist } from '../shortlist/view.ts';

const common = {
  operator: z.string().meta({ description: 'Who runs this part of the network.' }),
  name: z.string().meta({ description: 'Who was written to.' }),
  language,
  expiresAt: z.string(),
  used: z
    .object({ as: z.string() })
    .nullable()
    .meta({ description: 'What it was used for: a link acts once, and shows afterwards what was said.' }),
};

const presented = sharedShortlist.shape.startups.element.omit({ tally: true });

/** What the "bon pour diffusion" is given on: the card, and exactly what a startup sees of it at each stage. */
const approveNeed = z.object({
  purpose: z.literal('approve_need'),
  ...common,
  referent: z.string().nullable(),
  dueOn: z.string().nullable(),
  need: z.object({ id, title: z.string(), description: z.string(), state: z.string(), version: z.number().int() }),
  facts: z.array(z.object({ label: z.string(), text: z.string() })),
  visibility: z.string(),
  shown: z.object({
    beforeInterest: z.union([needTeaser, needCard]),
    afterUndertaking: needCard,
    afterChoice: needNamed,
    crowd: z
      .number()
      .int()
      .meta({ description: 'Establishments of the directory that fit the sector and area of the teaser; up to 100.' }),
  }),
  identifyingDetails: z.array(identifyingDetail),
});

const answerIntroduction = z.object({
  purpose: z.literal('answer_introduction'),
  ...common,
  introduction: disclosedIntroduction,
  undertaking: undertakingText,
});

const chooseStartups = z.object({
  purpose: z.literal('choose_startups'),
  ...common,
  need: z.object({ id, title: z.string() }),
  dueOn: z.string().nullable(),
  interested: z.array(z.object({ introductionId: id, startup: presented })),
});

const markShortlist = z.object({ purpose: z.literal('mark_shortlist'), ...common, shortlist: sharedShortlist });

const confirmOutcome = z.object({
  purpose: z.literal('confirm_outcome'),
  ...common,
  about: z.object({ title: z.string(), other: z.string() }),
  outcome: z.object({
    id,
    kind: z.string(),
    amount: z.number().nullable(),
    currency: z.string(),
    jobs: z.number().nullable(),
    commune: z.string().nullable(),
    startsOn: z.string().nullable(),
    endsOn: z.string().nullable(),
    note: z.string().nullable(),
    version: z.number().int(),
  }),
});

const acceptInvitation = z.object({
  purpose: z.literal('accept_invitation'),
  ...common,
  email: z.string(),
  inviter: z.string().nullable(),
  organisation: z.string().nullable(),
  role: z.enum(ROLES),
});

const objectToMail = z.object({ purpose: z.literal('object'), ...common, email: z.string() });

/** What a link shows; looking changes nothing, since programs that check mails open links. */
export const linkView = z.discriminatedUnion('purpose', [
  approveNeed,
  answerIntroduction,
  chooseStartups,
  markShortlist,
  confirmOutcome,
  acceptInvitation,
  objectToMail,
]);
export type LinkView = z.infer<typeof linkView>;
export type LinkViewOf<P extends LinkView['purpose']> = Extract<LinkView, { purpose: P }>;
