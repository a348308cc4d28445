import type { Profile } from '@navette/contracts';
import { expect, test } from 'vitest';
import { EMPTY_PROFILE, missingIn, profileChangeOf, profileDraftOf } from './draft.ts';

test('what is not said is missing, and said so', () => {
  expect(missingIn(EMPTY_PROFILE)).toEqual(['capacity', 'trl', 'certificates', 'languages', 'areas', 'terms']);
  expect(missingIn({ ...EMPTY_PROFILE, trl: 7, capacity: 0, paidPilotOnly: true })).toEqual([
    'certificates',
    'languages',
    'areas',
  ]);
});

test('terms that the form does not show survive a change', () => {
  const before = { terms: { leadTimeWeeks: 6, minimumBudget: 5_000 } } as Profile;
  expect(profileChangeOf({ ...EMPTY_PROFILE, title: ' Vision ' }, before)).toMatchObject({
    title: 'Vision',
    trl: null,
    terms: { leadTimeWeeks: 6, paidPilotOnly: false },
  });
  expect(profileChangeOf(EMPTY_PROFILE, before).terms).not.toHaveProperty('minimumBudget');
});

test('a profile comes back from its form as it was', () => {
  const profile = { title: 'T', description: 'D', trl: 7, certificates: ['ISO 9001'], languages: ['fr'] };
  const whole = { ...profile, capacity: 3, areasServed: ['59'], terms: null, active: true } as unknown as Profile;
  expect(profileChangeOf(profileDraftOf(whole), whole)).toMatchObject({ ...profile, capacity: 3, areasServed: ['59'] });
});
