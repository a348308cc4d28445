import { type ReadInput, type ReadingOfText, readInput } from '@navette/contracts';
import { authorise } from '@navette/domain';
import { describeFact, type NeedCard, type Reading, readText } from '@navette/reading';
import type { NeedDocument } from '@navette/scoring';
import { conceptById } from '@navette/taxonomy';
import type { IndexContext } from '../context/context.ts';
import { parse } from '../context/parse.ts';

/**
 * All that is read in a text that somebody is writing: capabilities and facts, each with where it stands and how sure it is,
 * what a form could be offered, and about how many profiles could answer. Nothing is kept.
 */
export async function readWriting(ctx: IndexContext, input: ReadInput): Promise<ReadingOfText> {
  authorise(ctx.actor, 'text.analyse');
  const { title, text, as, language } = parse(readInput, input);
  const { profiles } = ctx.index;
  const reading = readText(
    { title, text },
    {
      as,
      today: ctx.now().toISOString().slice(0, 10),
      language,
      analysis: profiles.analyse({ title, text }, language),
    },
  );
  return {
    language: reading.language,
    capabilities: reading.capabilities.map(({ id, spans, confidence, negated }) => ({
      id,
      label: conceptById(id)?.prefLabel[ctx.language] ?? id,
      spans: spans.map((span) => ({ ...span })),
      confidence,
      negated,
    })),
    facts: reading.facts.map((fact) => {
      const { name, value, why } = describeFact(fact, ctx.language);
      return { ...fact, name, text: value, why } as ReadingOfText['facts'][number];
    }),
    card: reading.card as ReadingOfText['card'],
    about: as === 'need' ? profiles.aboutHowMany(documentOf({ title, text }, reading as Reading<NeedCard>)) : null,
  };
}

/** The need as it would be if its writer took the capabilities that are not denied; nothing else narrows the count. */
function documentOf(
  fields: { readonly title: string; readonly text: string },
  reading: Reading<NeedCard>,
): NeedDocument {
  const capabilities = reading.capabilities.filter(({ negated }) => !negated).map(({ id }) => ({ id }));
  return { id: 'being-written', ...fields, language: reading.language, capabilities, capabilitiesClosed: true };
}
