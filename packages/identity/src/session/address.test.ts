import { expect, it } from 'vitest';
import { shortened } from './address.ts';

it.each([
  ['203.0.113.7', '203.0.…'],
  ['::ffff:203.0.113.7', '203.0.…'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:…'],
  ['2001:db8::9', '2001:db8:…'],
  ['2001::9', '2001:0:…'],
  ['::1', '0:0:…'],
  ['unknown', null],
  ['', null],
  [null, null],
])('%s is told as %s', (address, network) => expect(shortened(address)).toBe(network));
