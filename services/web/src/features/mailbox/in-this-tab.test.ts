import { expect, test } from 'vitest';
import { inThisTab } from './in-this-tab.ts';

test('links of a mail lead the tab on, whether or not the mail has a head', () => {
  expect(inThisTab('<html><head lang="fr"><title>$&</title></head></html>')).toBe(
    '<html><head lang="fr"><base target="_top"><title>$&</title></head></html>',
  );
  expect(inThisTab('<p>Bonjour</p>')).toBe('<base target="_top"><p>Bonjour</p>');
});
