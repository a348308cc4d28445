import { expect, it } from 'vitest';
import { ADDRESSED, SAMPLES } from '../../testing/sample-data.ts';
import { renderMail } from '../render-mail.ts';

const sample = { ...SAMPLES.opportunity_proposed, ...ADDRESSED };

it.each([
  ['fr', 'Un besoin pour vous'],
  ['en', 'A need for you'],
  ['de', 'Ein Bedarf für Sie'],
  ['nl', 'Een behoefte voor u'],
] as const)('has a whole subject where the teaser tells little: %s', (language, plain) => {
  const subject = (over: object) => renderMail('opportunity_proposed', { ...sample, ...over }, language).subject;
  expect(subject({ capabilities: [], sectorLabel: null })).toBe(plain);
  expect(subject({ capabilities: [], sectorLabel: 'Textile' })).toMatch(new RegExp(`^${plain}\\s?: Textile$`));
  expect(subject({ capabilities: ['tissage', 'teinture', 'ennoblissement'] })).toMatch(/: tissage, teinture$/);
});
