const BLANK = /[\s\u00a0\u202f'’]/g;

/**
 * A number as people write it: "1 234,5", "1.234,56", "1,234.56", "12". Undefined when it isn't one.
 * @param grouped whether "10.000" and "10,000" mean ten thousand; otherwise ten, as a coordinate would
 */
export function readNumber(text: string, grouped = true): number | undefined {
  const plain = text.replace(BLANK, '');
  if (!/^[+-]?[\d.,]+$/.test(plain) || !/\d/.test(plain)) return undefined;
  const decimal = decimalSign(plain, grouped);
  const digits = [...plain].filter((sign) => (sign !== '.' && sign !== ',') || sign === decimal).join('');
  const number = Number(digits.replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}

function decimalSign(text: string, grouped: boolean): string | undefined {
  const last = text.replace(/[^.,]/g, '').at(-1);
  if (last === undefined) return undefined;
  const other = last === ',' ? '.' : ',';
  if (text.split(last).length > 2) return text.includes(other) ? other : undefined;
  if (text.includes(other)) return last;
  return grouped && new RegExp(`^[+-]?[1-9]\\d{0,2}\\${last}\\d{3}$`).test(text) ? undefined : last;
}
