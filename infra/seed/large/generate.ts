import { fold } from '@navette/taxonomy';
import {
  DEMO_ORGANISATIONS,
  DEMO_PROFILES,
  type DemoNeed,
  type DemoOrganisation,
  type DemoProfile,
} from '../data/index.ts';
import { INDUSTRY } from '../data/industry/index.ts';
import { STARTUPS } from '../data/startups/index.ts';
import { drawNeed } from './need.ts';
import { drawOrganisation, type Writing } from './organisation.ts';
import { drawProfile } from './profile.ts';
import { createRandom, type Random } from './random.ts';
import { gatherStatistics, type Sample, type Statistics } from './statistics.ts';
import { createWriter } from './text.ts';

/**
 * A record of a large network, in the shape of the demo's. `key` is its external id, "large-000001", counted for each
 * kind; an organisation comes before what belongs to it.
 */
export type LargeRecord =
  | { readonly kind: 'organisation'; readonly organisation: DemoOrganisation }
  | { readonly kind: 'profile'; readonly profile: DemoProfile }
  | { readonly kind: 'need'; readonly need: DemoNeed };

/** Ids and names are told apart up to here. */
const LARGEST = 10_000_000;
const LAST_SEED = 2 ** 32 - 1;
/** One organisation in so many has a second profile. */
const PROFILES_TO_SHARE = 11;
const PROFILES_A_NEED = 20;
const MOST_NEEDS = 5_000;

const startups = STARTUPS.map((file) => file.profiles);
const industry = INDUSTRY.map((file) => file.needs);
const organisationOf = new Map(DEMO_ORGANISATIONS.map((organisation) => [organisation.key, organisation]));
let known: { readonly offers: Statistics; readonly demands: Statistics } | undefined;

/** How many records of each kind a network of `size` profiles has. */
export function countLarge(size: number): { organisations: number; profiles: number; needs: number } {
  const needs = Math.min(MOST_NEEDS, Math.floor(size / PROFILES_A_NEED));
  return { organisations: size - Math.floor(size / PROFILES_TO_SHARE) + needs, profiles: size, needs };
}

/**
 * A network of `size` profiles (1 to 10,000,000) with their organisations and, for each twentieth, a published need, up
 * to 5,000. Texts are drawn from the word statistics of the demo's, with made-up words besides, so that lengths and
 * vocabulary are those of a real collection; the sense is not. The same seed (0 to 2³² - 1) gives the same records in
 * the same order, a smaller size the beginning of a larger one; memory does not grow.
 * @throws RangeError on another size or seed
 */
export function* generateLarge({
  size,
  seed,
}: {
  readonly size: number;
  readonly seed: number;
}): Generator<LargeRecord> {
  if (!Number.isInteger(size) || size < 1 || size > LARGEST) {
    throw new RangeError(`size: expected a whole number from 1 to ${LARGEST}, got ${size}`);
  }
  if (!Number.isInteger(seed) || seed < 0 || seed > LAST_SEED) {
    throw new RangeError(`seed: expected a whole number from 0 to ${LAST_SEED}, got ${seed}`);
  }
  const random = createRandom(seed);
  const learnt = learn();
  const offers = createWriter(random, learnt.offers);
  const demands = createWriter(random, learnt.demands);
  let organisations = 0;
  let needs = 0;
  let startup: Writing | undefined;
  for (let profiles = 1; profiles <= size; profiles++) {
    const { topic, model } = drawModel(random, startups);
    if (startup === undefined || profiles % PROFILES_TO_SHARE !== 0) {
      startup = drawOrganisation(random, ++organisations, { sector: sectorOf(model), industrial: false });
      yield { kind: 'organisation', organisation: startup.organisation };
    }
    const profile = drawProfile(random, offers, profiles, startup, topic, { profile: model, others: DEMO_PROFILES });
    yield { kind: 'profile', profile };
    if (profiles % PROFILES_A_NEED === 0 && needs < MOST_NEEDS) {
      const asked = drawModel(random, industry);
      const owner = drawOrganisation(random, ++organisations, { sector: sectorOf(asked.model), industrial: true });
      yield { kind: 'organisation', organisation: owner.organisation };
      yield { kind: 'need', need: drawNeed(random, demands, ++needs, owner, asked.topic, asked.model) };
    }
  }
}

/** The statistics of the demo's texts, gathered once. */
function learn(): { readonly offers: Statistics; readonly demands: Statistics } {
  known ??= {
    offers: gatherStatistics(startups.map((profiles) => profiles.map(sampleOf))),
    demands: gatherStatistics(industry),
  };
  return known;
}

function sectorOf({ organisation }: DemoProfile | DemoNeed): string {
  return organisationOf.get(organisation)?.sector ?? '62';
}

/** A profile as a text to learn from, with its organisation's name, or the part of it by which it calls itself. */
function sampleOf(profile: DemoProfile): Sample {
  const { key = '', name = '' } = organisationOf.get(profile.organisation) ?? {};
  const parts = name.split(' ').filter((part) => key.startsWith(fold(part).replaceAll(' ', '-')));
  const called = [name, ...parts].find((part) => profile.description.includes(part));
  return { ...profile, ...(called !== undefined && { name: called }) };
}

/** A topic and one of its records; the first topics come up more often, as trades do in a region. */
function drawModel<T>(random: Random, topics: readonly (readonly T[])[]): { topic: number; model: T } {
  const topic = Math.floor(topics.length * random.float() ** 1.5);
  return { topic, model: random.pick(topics[topic] ?? []) };
}
