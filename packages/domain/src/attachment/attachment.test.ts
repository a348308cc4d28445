import { describe, expect, it } from 'vitest';
import { STAGES } from '../need/disclosure.ts';
import { isShownAt, maskedFileName } from './attachment.ts';

describe('the files of a need', () => {
  it.each([
    ['card', ['card', 'all']],
    ['all', ['all']],
  ] as const)('of stage %s are shown at %j', (from, stages) => {
    expect(STAGES.filter((stage) => isShownAt(from, stage))).toEqual(stages);
  });

  it('have no name of their own before names', () => {
    expect(maskedFileName(2, 'pdf')).toBe('document-2.pdf');
  });
});
