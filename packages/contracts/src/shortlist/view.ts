import { MATCH_STATES, SHORTLIST_MARKS } from '@navette/domain';
import { z } from 'zod';
import { id, language } from '../field/reference.ts';

const mark = z.object({
  matchId: id,
  mark: z.enum(SHORTLIST_MARKS),
  text: z.string().nullable(),
  name: z.string().meta({ description: 'As it was typed: nobody checked it.' }),
  at: z.string(),
  counts: z.boolean().meta({ description: "Whether it is this name's last word on this startup." }),
});

/** How many go, no-go and questions there are, by the last word of each name. */
const tally = z.object({ go: z.number().int(), noGo: z.number().int(), question: z.number().int() });

/** A shortlist file as the owner and its facilitators see it. */
export const shortlistFile = z.object({
  id,
  needId: id,
  language,
  message: z.string().nullable(),
  items: z.array(
    z.object({
      matchId: id,
      note: z.string().nullable(),
      startup: z.object({ organisation: z.string(), title: z.string() }),
      state: z.enum(MATCH_STATES).meta({ description: 'Of the match now; the file stays as it was written.' }),
      tally,
    }),
  ),
  link: z.object({
    state: z.enum(['none', 'open', 'expired', 'revoked']),
    expiresAt: z.string().nullable(),
  }),
  createdBy: id.nullable(),
  version: z.number().int(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type ShortlistFile = z.infer<typeof shortlistFile>;

export const shortlistFileWithMarks = shortlistFile.extend({ marks: z.array(mark) });
export type ShortlistFileWithMarks = z.infer<typeof shortlistFileWithMarks>;

/** A link, shown this once: what is kept of it is a digest. */
export const sharedLink = z.object({
  shortlist: shortlistFile,
  token: z.string().meta({ description: 'Stands in the link, and opens it: whoever has it may read and mark.' }),
  path: z.string(),
  expiresAt: z.string(),
});
export type SharedLink = z.infer<typeof sharedLink>;

const fact = z.object({ label: z.string(), text: z.string() });

/** What the link shows: the need, the startups with the reasons, the marks so far; nothing else of the network. */
export const sharedShortlist = z.object({
  language,
  operator: z.string(),
  message: z.string().nullable(),
  expiresAt: z.string(),
  need: z.object({ owner: z.string(), title: z.string(), description: z.string(), facts: z.array(fact) }),
  startups: z.array(
    z.object({
      matchId: id,
      organisation: z.string(),
      title: z.string(),
      description: z.string(),
      place: z.string().nullable(),
      website: z.string().nullable(),
      size: z.string().nullable(),
      trl: z.number().nullable(),
      score: z.number().int(),
      summary: z.string(),
      for: z.array(fact),
      against: z.array(fact),
      gates: z.array(fact.extend({ passed: z.boolean().nullable() })),
      missing: z.array(z.string()),
      note: z.string().nullable(),
      tally,
    }),
  ),
  marks: z.array(mark),
});
export type SharedShortlist = z.infer<typeof sharedShortlist>;
