import type { DemoNeed } from '../data/index.ts';
import { externalId, type Writing } from './organisation.ts';
import type { Random } from './random.ts';
import type { Subject, Writer } from './text.ts';

const TITLE_LENGTH = 80;
/** How often what makes a candidate fall out is asked for in earnest. */
const IN_EARNEST = 0.15;

/** The `index`-th need, from 1 on and published, much like its model and never the same. */
export function drawNeed(
  random: Random,
  writer: Writer,
  index: number,
  { organisation, language }: Writing,
  topic: number,
  model: DemoNeed,
): DemoNeed {
  // A need names nobody: in the demo's no owner's name was there to learn from.
  const subject: Subject = { topic, language, name: '' };
  const budget = Math.max(2_000, Math.round(random.around(model.budget?.maximum ?? 40_000, 0.5) / 1_000) * 1_000);
  const level = (model.trl?.minimum ?? 6) + random.below(3) - 1;
  return {
    key: externalId(index),
    organisation: organisation.key,
    kind: model.kind,
    title: writer.title(subject, TITLE_LENGTH),
    description: writer.description(subject),
    language,
    visibility: random.pick(['anonymous', 'anonymous', 'restricted', 'public']),
    ...(random.chance(0.7) && { perimeter: drawPerimeter(random, organisation.country) }),
    ...(random.chance(0.85) && {
      trl: { minimum: Math.min(9, Math.max(1, level)), ...(random.chance(IN_EARNEST) && { hard: true }) },
    }),
    ...(model.certificates !== undefined && random.chance(0.5) && { certificates: model.certificates }),
    languages: [...new Set([language, ...(model.languages ?? []).filter(() => random.chance(0.6))])],
    ...(model.readiness !== undefined && { readiness: model.readiness }),
    ...(random.chance(0.8) && { paidTrial: random.chance(0.75) }),
    budget: { ...(random.chance(0.7) && { minimum: Math.round(budget / 2_000) * 500 }), maximum: budget },
    ...(model.decisionMaker !== undefined && { decisionMaker: model.decisionMaker }),
    decisionInWeeks: 3 + random.below(30),
    onBehalf: random.chance(0.7),
    state: 'published',
  };
}

function drawPerimeter(random: Random, country: string): NonNullable<DemoNeed['perimeter']> {
  const asked = random.chance(0.5)
    ? { radiusKm: 50 * (1 + random.below(12)) }
    : { areas: [...new Set([country, 'LU'])] };
  return { ...asked, ...(random.chance(IN_EARNEST) && { hard: true }) };
}
