import { expect, test } from 'vitest';
import { inputOf, type NdaDraft, wrongOf } from './nda-draft.ts';

const draft: NdaDraft = {
  signatories: [
    { name: ' Hélène Delattre ', organisation: 'Textiles Delattre' },
    { name: '', organisation: 'Visiotex' },
  ],
  signedOn: '2026-11-30',
  validUntil: '2026-11-01',
  attachmentId: '',
};

test('both sides have a name, the day has come, and the end is not before it', () => {
  expect(wrongOf(draft, '2026-11-29')).toEqual({ signatories: [false, true], signedOn: true, validUntil: true });
  expect(wrongOf({ ...draft, signedOn: '2026-10-01', validUntil: '' }, '2026-11-29')).toMatchObject({
    signedOn: false,
    validUntil: false,
  });
});

test('what is empty is left out, and names are trimmed', () => {
  const given = inputOf({ ...draft, validUntil: '' });
  expect(given.signatories[0]).toEqual({ name: 'Hélène Delattre', organisation: 'Textiles Delattre' });
  expect(Object.keys(given)).toEqual(['signatories', 'signedOn']);
});
