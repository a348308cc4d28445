/** The colours of the pages, as on screen ("Bleu de travail"): indigo, raw linen, and orange for what speaks against. */
export const PALETTE = {
  ink: '#23211e',
  dimmed: '#696459',
  brand: '#274585',
  brandPale: '#eef2fa',
  /** Only for what needs a person now. */
  urgent: '#b12e3b',
  for: '#3d61af',
  against: '#c96b16',
  againstPale: '#fae0c8',
  againstText: '#8c470c',
  linen: '#f9f7f3',
  hairline: '#d8d3c9',
  axis: '#8c867a',
} as const;
