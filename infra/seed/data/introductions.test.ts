import {
  checkIntroductionMove,
  INTRODUCTION_STATES,
  type IntroductionState,
  introductionSteps,
  isIntroductionEnd,
} from '@navette/domain';
import { describe, expect, it } from 'vitest';
import {
  DEMO_ACTIVITIES,
  DEMO_CONTACTS,
  DEMO_INTRODUCTIONS,
  DEMO_NEEDS,
  DEMO_ORGANISATIONS,
  DEMO_PROFILES,
} from './index.ts';

const needOf = new Map(DEMO_NEEDS.map((need) => [need.key, need]));
const profileOf = new Map(DEMO_PROFILES.map((profile) => [profile.key, profile]));
const contactOf = new Map(DEMO_CONTACTS.map((contact) => [contact.key, contact]));
const introductionOf = new Map(DEMO_INTRODUCTIONS.map((introduction) => [introduction.key, introduction]));
const organisations = new Set(DEMO_ORGANISATIONS.map((organisation) => organisation.key));

/** The two sides of an introduction, as keys of organisations. */
function sidesOf(key: string | undefined): readonly (string | undefined)[] {
  const introduction = introductionOf.get(key ?? '');
  return [
    needOf.get(introduction?.need ?? '')?.organisation,
    profileOf.get(introduction?.profile ?? '')?.organisation,
  ].filter((organisation) => organisation !== undefined);
}

describe('the introductions of the demo', () => {
  it('reach every stage', () => {
    const reached = new Set(DEMO_INTRODUCTIONS.flatMap(({ history }) => history.map(({ state }) => state)));
    expect(INTRODUCTION_STATES.filter((state) => !reached.has(state))).toEqual([]);
    expect(new Set(DEMO_INTRODUCTIONS.map(({ state }) => state)).size).toBe(12);
  });

  it.each(DEMO_INTRODUCTIONS)('$key is of a need and a profile, and goes the way of its kind', (introduction) => {
    const need = needOf.get(introduction.need);
    expect(sidesOf(introduction.key)).toHaveLength(2);
    expect(['published', 'fulfilled']).toContain(need?.state);
    const [first, ...others] = introduction.history;
    expect(first?.state).toBe('proposed');
    const kind = need?.kind ?? 'innovation';
    let before: IntroductionState = 'proposed';
    for (const { state } of others) {
      checkIntroductionMove(kind, before, state);
      before = state;
    }
    expect(before).toBe(introduction.state);
    const weeks = introduction.history.map(({ weeksAgo }) => weeksAgo);
    expect(weeks).toEqual([...new Set(weeks)].sort((a, b) => b - a));
    const reasonless = introduction.history.filter(
      ({ state, reason }) => isIntroductionEnd(state) !== (reason !== undefined),
    );
    expect(reasonless).toEqual([]);
    expect(introduction.reason !== undefined).toBe(isIntroductionEnd(introduction.state));
  });

  it('name an amount from the quote on', () => {
    const priced = DEMO_INTRODUCTIONS.filter(({ need, history }) => {
      const steps = introductionSteps(needOf.get(need)?.kind ?? 'innovation');
      return history.some(({ state }) => steps.indexOf(state) >= steps.indexOf('quote'));
    });
    expect(priced).toHaveLength(7);
    expect(priced.filter(({ amount }) => amount === undefined || amount <= 0)).toEqual([]);
  });

  it('bring each pair together once, and fulfil the needs that they end well for', () => {
    const pairs = DEMO_INTRODUCTIONS.map(({ need, profile }) => `${need} ${profile}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    const done = DEMO_INTRODUCTIONS.filter(({ state }) => state === 'deployed' || state === 'series');
    expect(done.map(({ need }) => need).sort()).toEqual(
      DEMO_NEEDS.filter(({ state }) => state === 'fulfilled')
        .map(({ key }) => key)
        .sort(),
    );
  });
});

describe('the contacts of the demo', () => {
  it('belong to organisations, and both sides of every introduction have one', () => {
    expect(DEMO_CONTACTS.filter(({ organisation }) => !organisations.has(organisation))).toEqual([]);
    const reached = new Set(DEMO_CONTACTS.map(({ organisation }) => organisation));
    const silent = DEMO_INTRODUCTIONS.flatMap(({ key }) => sidesOf(key)).filter((side) => !reached.has(side ?? ''));
    expect(silent).toEqual([]);
    expect(new Set(DEMO_CONTACTS.map(({ name }) => name)).size).toBe(DEMO_CONTACTS.length);
  });
});

describe('the activities of the demo', () => {
  it('are each about one record that exists', () => {
    const lost = DEMO_ACTIVITIES.filter(({ about }) => {
      const found = [
        about.introduction !== undefined && introductionOf.has(about.introduction),
        about.need !== undefined && needOf.has(about.need),
        about.organisation !== undefined && organisations.has(about.organisation),
      ];
      const named = [about.introduction, about.need, about.organisation].filter((key) => key !== undefined);
      return named.length !== 1 || found.filter(Boolean).length !== 1;
    });
    expect(lost).toEqual([]);
    expect(new Set(DEMO_ACTIVITIES.flatMap(({ about }) => about.introduction ?? [])).size).toBe(12);
  });

  it('were had with somebody of that record', () => {
    const strangers = DEMO_ACTIVITIES.filter(({ about }) => {
      if (about.contact === undefined) return false;
      const at = contactOf.get(about.contact)?.organisation;
      const sides = [...sidesOf(about.introduction), needOf.get(about.need ?? '')?.organisation, about.organisation];
      return at === undefined || !sides.includes(at);
    });
    expect(strangers.map(({ key }) => key)).toEqual([]);
    expect(DEMO_ACTIVITIES.filter(({ about }) => about.contact !== undefined)).toHaveLength(38);
  });

  it('are of every kind, with next actions due and overdue', () => {
    expect(new Set(DEMO_ACTIVITIES.map(({ kind }) => kind)).size).toBe(4);
    expect(DEMO_ACTIVITIES.filter((a) => (a.nextAction === undefined) !== (a.nextActionInDays === undefined))).toEqual(
      [],
    );
    const due = DEMO_ACTIVITIES.flatMap(({ nextActionInDays }) => nextActionInDays ?? []);
    expect(due.filter((days) => days < 0)).toHaveLength(3);
    expect(due.filter((days) => days >= 0).length).toBeGreaterThan(35);
  });

  it('about an introduction happened while it was one', () => {
    const early = DEMO_ACTIVITIES.filter(({ about, daysAgo }) => {
      const begun = introductionOf.get(about.introduction ?? '')?.history[0]?.weeksAgo;
      return begun !== undefined && daysAgo > begun * 7;
    });
    expect(early.map(({ key }) => key)).toEqual([]);
  });
});
