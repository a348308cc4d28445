import { ATTENDANCES, isTimeZone, MEETING_STATES, MOST_ATTENDEES } from '@navette/domain';
import { z } from 'zod';
import { id, language, version } from '../field/reference.ts';
import { text } from '../field/text.ts';

const attendee = z.strictObject({
  email: z.email().max(254).toLowerCase(),
  name: text(1, 200).optional(),
  language: language.optional(),
});

const attendees = z
  .array(attendee)
  .min(1)
  .max(MOST_ATTENDEES)
  .refine((list) => new Set(list.map((one) => one.email)).size === list.length, {
    error: 'expected each address once',
  });

const fields = {
  startsAt: z.iso.datetime({ offset: true }),
  endsAt: z.iso.datetime({ offset: true }),
  timeZone: z
    .string()
    .max(60)
    .refine(isTimeZone, { error: 'expected a time zone such as "Europe/Paris"' })
    .meta({ description: 'Of the place.' }),
  summary: text(1, 200),
  description: text(1, 4_000).nullish(),
  place: text(1, 500).nullish(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullish()
    .meta({ description: 'Where one meets by video.' }),
  attendees: attendees.meta({ description: 'Everybody who is invited; absent: the people of both sides.' }),
};

export const meetingInput = z.strictObject({
  ...fields,
  summary: fields.summary.optional().meta({ description: "Absent: the need's title." }),
  attendees: fields.attendees.optional(),
});
export type MeetingInput = z.input<typeof meetingInput>;

export const meetingChange = z.strictObject({ version, ...z.strictObject(fields).partial().shape });
export type MeetingChange = z.input<typeof meetingChange>;

export const meetingEndInput = z.strictObject({ version });
export type MeetingEndInput = z.input<typeof meetingEndInput>;

/** A meeting of both sides of an introduction. */
export const meeting = z.object({
  id,
  introductionId: id,
  uid: z.string().meta({ description: 'Of its calendar entry.' }),
  sequence: z.number().int().meta({ description: 'How often its invitation was changed.' }),
  state: z.enum(MEETING_STATES),
  organiser: z.object({ name: z.string(), email: z.string() }),
  startsAt: z.string(),
  endsAt: z.string(),
  timeZone: z.string(),
  summary: z.string(),
  description: z.string().nullable(),
  place: z.string().nullable(),
  url: z.string().nullable(),
  attendees: z.array(
    z.object({
      email: z.string(),
      name: z.string(),
      side: z.enum(['owner', 'startup', 'facilitator', 'other']),
      answer: z.enum(ATTENDANCES),
      answeredAt: z.string().nullable(),
    }),
  ),
  version: z.number().int(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type MeetingView = z.infer<typeof meeting>;
