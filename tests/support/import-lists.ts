/** Lists as networks keep them, made here: every company of them is invented. */

/** A SIREN whose check digit is right, from eight digits. */
export function siren(eight: number): string {
  const digits = String(eight).padStart(8, '0');
  for (let last = 0; last < 10; last++) if (luhn(`${digits}${last}`)) return `${digits}${last}`;
  throw new Error('no check digit');
}

function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const TOWNS = [
  ['Roubaix', '59100'],
  ['Dunkerque', '59140'],
  ['Arras', '62000'],
  ['Metz', '57000'],
  ['Reims', '51100'],
] as const;

/** A directory of companies: `n` rows, each with a SIREN of its own. */
export function organisationList(n: number): string {
  const rows = Array.from({ length: n }, (_, i) => {
    const [city, postalCode] = TOWNS[i % TOWNS.length] ?? TOWNS[0];
    return `${siren(81_000_000 + i)};Filature Essai ${i};${postalCode};${city};13.10Z;PME;https://essai-${i}.example`;
  });
  return ['SIREN;Raison sociale;Code postal;Ville;Code NAF;Taille;Site web', ...rows].join('\r\n');
}

/** A list of startups: several rows may be of one company, as in contests where one company comes back. */
export function profileList(n: number, over: { readonly word?: string } = {}): string {
  const rows = Array.from({ length: n }, (_, i) => {
    const company = 82_000_000 + Math.floor(i / 2);
    return `P-${i};Atelier Essai ${Math.floor(i / 2)};${siren(company)};"Contrôle visuel ${i} ${over.word ?? 'par caméra'}";"Nous détectons les défauts, en ligne; machine n° ${i}.";59000`;
  });
  return ['Identifiant;Entreprise;N° SIREN;Moto;Résumé;Code postal', ...rows].join('\n');
}
