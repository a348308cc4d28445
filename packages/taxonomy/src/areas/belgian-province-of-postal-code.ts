/** First postal code of each run, with the province (NUTS 2) that it opens. */
const RUNS: readonly (readonly [from: number, province: string])[] = [
  [1000, 'BE10'],
  [1300, 'BE31'],
  [1500, 'BE24'],
  [2000, 'BE21'],
  [3000, 'BE24'],
  [3500, 'BE22'],
  [4000, 'BE33'],
  [5000, 'BE35'],
  [6000, 'BE32'],
  [6600, 'BE34'],
  [7000, 'BE32'],
  [8000, 'BE25'],
  [9000, 'BE23'],
];

/** The NUTS 2 code of the province of a Belgian postal code of four digits: "7500" gives "BE32". Undefined otherwise. */
export function belgianProvinceOfPostalCode(postalCode: string): string | undefined {
  if (!/^[1-9]\d{3}$/.test(postalCode)) return undefined;
  const code = Number(postalCode);
  return RUNS.findLast(([from]) => from <= code)?.[1];
}
