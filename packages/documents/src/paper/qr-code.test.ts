import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { encodeAddress } from './qr-code.ts';

const SCALE = 4;
/** The white that a page leaves around a code, in modules. */
const QUIET = 4;

describe('encodeAddress', () => {
  it('makes a code that reads as the address, alone on a white page', () => {
    const address = 'https://navette.example/s/9f3kq2LmX0aBcDeFgHiJkLmNoPqRsTuVwXyZ12345#3';
    expect(decodeQR(picture(encodeAddress(address) ?? []))).toBe(address);
  });

  it('gives up where the modules would be too small for a phone', () => {
    expect(encodeAddress(`https://navette.example/${'a'.repeat(260)}`)).toBeDefined();
    expect(encodeAddress(`https://navette.example/${'a'.repeat(290)}`)).toBeUndefined();
  });
});

function picture(modules: readonly (readonly boolean[])[]): { width: number; height: number; data: Uint8Array } {
  const side = (modules.length + 2 * QUIET) * SCALE;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      if (modules[Math.floor(y / SCALE) - QUIET]?.[Math.floor(x / SCALE) - QUIET]) {
        data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
      }
    }
  }
  return { width: side, height: side, data };
}
