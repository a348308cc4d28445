import { type Analysis, analyseInput } from '@navette/contracts';
import { authorise } from '@navette/domain';
import { conceptById } from '@navette/taxonomy';
import type { z } from 'zod';
import type { IndexContext } from '../context/context.ts';
import { parse } from '../context/parse.ts';

/** What the engine reads in a text that somebody is writing, and about how many profiles could answer it. */
export async function analyseText(ctx: IndexContext, input: z.input<typeof analyseInput>): Promise<Analysis> {
  authorise(ctx.actor, 'text.analyse');
  const { title, text, language } = parse(analyseInput, input);
  const { profiles } = ctx.index;
  const analysis = profiles.analyse({ title, text }, language);
  const about = profiles.aboutHowMany({ id: 'being-written', title, text, language: analysis.language });
  return {
    language: analysis.language,
    capabilities: analysis.concepts.map((concept) => ({
      id: concept.id,
      label: conceptById(concept.id)?.prefLabel[ctx.language] ?? concept.id,
      spans: concept.spans.map((span) => ({ ...span })),
    })),
    about,
  };
}
