import type { DemoProfile } from '../data/index.ts';
import { externalId, type Writing } from './organisation.ts';
import type { Random } from './random.ts';
import type { Subject, Writer } from './text.ts';

const TITLE_LENGTH = 90;
const EVERYWHERE = ['FR', 'BE', 'LU', 'DE', 'NL'];

/** What a profile is drawn after: one of the demo, and all of them for what one of another trade would say. */
export interface ProfileModel {
  readonly profile: DemoProfile;
  readonly others: readonly DemoProfile[];
}

/** The `index`-th profile, from 1 on, much like its model and never the same. */
export function drawProfile(
  random: Random,
  writer: Writer,
  index: number,
  { organisation, language }: Writing,
  topic: number,
  { profile: model, others }: ProfileModel,
): DemoProfile {
  const subject: Subject = { topic, language, name: organisation.name };
  const terms = drawTerms(random, model);
  const certificates = [
    ...(model.certificates ?? []).filter(() => random.chance(0.8)),
    ...(random.chance(0.15) ? (random.pick(others).certificates ?? []) : []),
  ];
  const sectors = [
    ...model.sectorsServed,
    ...(random.chance(0.3) ? random.pick(others).sectorsServed.slice(0, 1) : []),
  ];
  return {
    key: externalId(index),
    organisation: organisation.key,
    title: writer.title(subject, TITLE_LENGTH),
    description: writer.description(subject),
    language,
    sectorsServed: [...new Set(sectors)],
    ...(random.chance(0.9) && { trl: within(1, 9, (model.trl ?? 7) + random.below(3) - 1) }),
    ...(certificates.length > 0 && { certificates: [...new Set(certificates)] }),
    languages: [...new Set([language, ...model.languages.filter(() => random.chance(0.5))])],
    ...(random.chance(0.85) && { capacity: random.below(7) }),
    ...(random.chance(0.8) && { areasServed: drawAreas(random, organisation.country, organisation.site.area) }),
    ...(terms !== undefined && { terms }),
    ...(random.chance(0.15) && {
      wishes: {
        sizes: random.pick([
          ['PME', 'ETI'],
          ['ETI', 'GE'],
          ['TPE', 'PME'],
        ]),
      },
    }),
  };
}

function drawTerms(random: Random, model: DemoProfile): DemoProfile['terms'] {
  const budget = model.terms?.minimumBudget ?? 12_000;
  const terms = {
    ...(random.chance(0.15) && { paidPilotOnly: true }),
    ...(random.chance(0.8) && { minimumBudget: Math.max(500, Math.round(random.around(budget, 0.4) / 500) * 500) }),
    ...(random.chance(0.8) && { leadTimeWeeks: within(1, 52, random.around(model.terms?.leadTimeWeeks ?? 8, 0.4)) }),
  };
  return Object.keys(terms).length > 0 ? terms : undefined;
}

function drawAreas(random: Random, country: string, area: string): string[] {
  if (random.chance(0.3)) return [area, ...(random.chance(0.5) ? [random.pick(EVERYWHERE)] : [])];
  return [...new Set([country, ...EVERYWHERE.filter(() => random.chance(0.3))])];
}

function within(least: number, most: number, value: number): number {
  return Math.min(most, Math.max(least, Math.round(value)));
}
