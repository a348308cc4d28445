export type Sign = 'for' | 'against' | 'neutral';

/** Contributions below this, in logits, move a score by less than one point of a hundred. */
const NOTHING = 0.02;

/** What a contribution says. */
export function signOf(contribution: number): Sign {
  if (Math.abs(contribution) < NOTHING) return 'neutral';
  return contribution > 0 ? 'for' : 'against';
}

export const SIGNS: Readonly<Record<Sign, string>> = { for: '+', against: '−', neutral: '·' };
