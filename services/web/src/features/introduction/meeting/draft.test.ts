import { expect, test } from 'vitest';
import { draftOf, inputOf, wrongOf } from './draft.ts';

const DRAFT = { ...draftOf(undefined), day: '2027-03-02', from: '09:30', to: '10:30' };

test('a meeting is sent as moments, and everybody of both sides is invited unless somebody is named', () => {
  const input = inputOf(DRAFT, 'Europe/Paris');
  expect(Date.parse(input.endsAt) - Date.parse(input.startsAt)).toBe(3_600_000);
  expect(input).not.toHaveProperty('attendees');
  expect(inputOf({ ...DRAFT, attendees: ['a@b.example'] }, 'Europe/Paris').attendees).toEqual([
    { email: 'a@b.example' },
  ]);
});

test('a day without a time, an end before the beginning, half an address are wrong', () => {
  expect(wrongOf(DRAFT)).toEqual({ time: false, url: false, address: undefined });
  expect(wrongOf({ ...DRAFT, to: '09:30' }).time).toBe(true);
  expect(wrongOf({ ...DRAFT, day: '' }).time).toBe(true);
  expect(wrongOf({ ...DRAFT, url: 'visio.example' }).url).toBe(true);
  expect(wrongOf({ ...DRAFT, attendees: ['a@b.example', 'a@b'] }).address).toBe('a@b');
});
