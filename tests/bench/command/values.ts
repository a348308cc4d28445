import { Misuse } from './misuse.ts';

/** The parts of "a,b", each once. */
export function listOf(value: string): string[] {
  return [...new Set(value.split(',').map((part) => part.trim()))];
}

/** A whole number from `least` to `most`. @throws Misuse that names the option */
export function numberOf(option: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (value === '' || !Number.isInteger(number) || number < least || number > most) {
    throw new Misuse(`${option}: expected whole numbers from ${least} to ${most}, got "${value}"`);
  }
  return number;
}
