import { expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

test('a site is linked with or without its scheme', () => {
  expect(webAddress('www.visiotex.example')).toEqual({
    href: 'https://www.visiotex.example/',
    host: 'visiotex.example',
  });
  expect(webAddress(' http://visiotex.example/vision ')).toEqual({
    href: 'http://visiotex.example/vision',
    host: 'visiotex.example',
  });
});

test('what is no web page is not linked', () => {
  expect(webAddress('javascript:alert(1)')).toBeUndefined();
  expect(webAddress('mailto:contact@visiotex.example')).toBeUndefined();
  expect(webAddress('pas de site')).toBeUndefined();
});
