import { INBOUND_OUTCOMES, INBOUND_REASONS } from '@navette/domain';
import { z } from 'zod';
import { activity } from '../activity/activity.ts';
import { id } from '../field/reference.ts';

export const inboundMailQuery = z.object({
  organisationId: id.optional(),
  needId: id.optional(),
  introductionId: id.optional(),
});
export type InboundMailQuery = z.input<typeof inboundMailQuery>;

/** What became of a mail that came in. */
export const inboundMail = z.object({
  outcome: z.enum(INBOUND_OUTCOMES),
  reason: z.enum(INBOUND_REASONS).nullable().meta({ description: 'Why nothing came of it.' }),
  again: z.boolean().meta({ description: 'The same mail came before; nothing was done now.' }),
  activity: activity.nullable().meta({ description: 'For who may read what its operator keeps.' }),
  meetingId: id.nullable(),
  mailId: id.nullable().meta({ description: 'Of ours, that did not arrive.' }),
});
export type InboundMail = z.infer<typeof inboundMail>;
