const LA_POSTE = '356000000';

/** Luhn's check over digits; also the sum divisible by five, which the offices of La Poste have instead. */
export function passesFrenchCheck(digits: string): boolean {
  if (/^0+$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  if (sum % 10 === 0) return true;
  return digits.startsWith(LA_POSTE) && [...digits].reduce((total, digit) => total + Number(digit), 0) % 5 === 0;
}

/** The check of a Belgian enterprise number of ten digits. */
export function passesBelgianCheck(digits: string): boolean {
  const base = Number(digits.slice(0, 8));
  return base > 0 && 97 - (base % 97) === Number(digits.slice(8));
}

/** The check of an IBAN in capitals without blanks: 1 is left of its number when divided by 97. */
export function passesIbanCheck(iban: string): boolean {
  let rest = 0;
  for (const letter of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
