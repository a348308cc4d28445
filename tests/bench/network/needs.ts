import type { NeedInput } from '@navette/contracts';
import type { DemoNeed } from '@navette/infra/seed/data/index.ts';
import { generateLarge } from '@navette/infra/seed/large/generate.ts';

/** Another one than the network's, so that no need was written for a profile that is there. */
const SEED = 2;
/** The generator makes a need for so many profiles, and at most so many needs. */
const PROFILES_A_NEED = 20;
const MOST = 5_000;
/** Words of a text: 30 to 60. */
const FEWEST_WORDS = 30;
const WORDS_BETWEEN = 31;

/**
 * Needs as a facilitator writes them down on behalf of `owners`, in turn, and always the same ones. Drawing takes time:
 * call it before the clock runs.
 * @returns gives the next so many
 */
export function createNeeds(owners: readonly string[]): (count: number) => NeedInput[] {
  const needs = eachNeed(owners);
  return (count) => Array.from({ length: count }, () => needs.next().value);
}

function* eachNeed(owners: readonly string[]): Generator<NeedInput, never> {
  for (;;) {
    let index = 0;
    for (const record of generateLarge({ size: MOST * PROFILES_A_NEED, seed: SEED })) {
      if (record.kind === 'need') yield needInput(record.need, index++, owners);
    }
  }
}

function needInput(need: DemoNeed, index: number, owners: readonly string[]): NeedInput {
  const { key, organisation, decisionInWeeks, onBehalf, state, ...card } = need;
  const words = FEWEST_WORDS + ((index * 7) % WORDS_BETWEEN);
  return {
    ...card,
    organisationId: owners[index % owners.length] ?? '',
    description: card.description.split(/\s+/u).slice(0, words).join(' '),
  };
}
