import { describe, expect, it } from 'vitest';
import { refusalCode } from '../testing/refusal-code.ts';
import { ATTACHMENT_LIMITS, checkRoom } from './attachment-limits.ts';

describe('checkRoom', () => {
  const { filesPerNeed, organisationBytes } = ATTACHMENT_LIMITS;

  it.each([
    [1, 0, 0, undefined],
    [1, filesPerNeed - 1, 0, undefined],
    [1, filesPerNeed, 0, 'file_count'],
    [10, 0, organisationBytes - 10, undefined],
    [11, 0, organisationBytes - 10, 'file_total'],
  ])('of %i bytes beside %i files and %i bytes says %s', async (size, filesOfNeed, bytesOfOrganisation, code) => {
    expect(await refusalCode(() => checkRoom(size, { filesOfNeed, bytesOfOrganisation }))).toBe(code);
  });
});
