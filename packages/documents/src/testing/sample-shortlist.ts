import type { ShortlistDocument, ShortlistStartup } from '../shortlist/shortlist-document.ts';

const NAMES = ['Visiotex', 'Œil de Lynx', 'Prüfwerk Größe GmbH', 'Draad & Doek', 'Coup d’œil'] as const;

/** A plausible file of one to five fictional startups. */
export function sampleShortlist(count: number): ShortlistDocument {
  return {
    network: { name: 'Réseau des deux rives', operator: 'Campus du Ferrain' },
    date: '2026-11-22',
    need: {
      owner: 'Textiles Delattre',
      title: 'Contrôle visuel de tissus en sortie de rame',
      description: 'Nos opérateurs repèrent les défauts à l’œil. La nuit, ils en laissent passer.',
      facts: [
        { label: 'Secteur', text: 'Ennoblissement textile' },
        { label: 'Budget', text: '20 000 à 50 000 €' },
        { label: 'Décision', text: '31 mars 2027' },
      ],
    },
    referent: { name: 'Claire Vasseur', mail: 'claire.vasseur@ferrain.example' },
    startups: Array.from({ length: count }, (_, i) => sampleStartup(i)),
    model: '2026-11.2',
    pageUrl: 'https://navette.example/s/9f3kq2LmX0a',
  };
}

/** The startup at a place of the sample, from 0. */
export function sampleStartup(i: number): ShortlistStartup {
  const name = NAMES[i % NAMES.length] ?? '';
  return {
    organisation: name,
    title: `${name} : vision industrielle`,
    place: 'Roubaix',
    website: 'https://www.visiotex.example/',
    size: 'PME',
    trl: 8,
    description: 'Des caméras au-dessus de la rame. Une alerte en moins d’une seconde.',
    capacity: 'deux mises en relation possibles',
    score: 82 - i,
    summary: `En faveur de ${name} : quatre savoir-faire demandés.`,
    for: [
      { label: 'Savoir-faire', text: 'Quatre savoir-faire demandés sur cinq.', contribution: 1.4 },
      { label: 'Proximité', text: 'Implantation dans le périmètre demandé.', contribution: 0.6 },
    ],
    against: [{ label: 'Maturité', text: 'TRL 8 pour 9 demandé.', contribution: -0.5 }],
    gates: [
      { label: 'Périmètre', passed: true, text: 'Dans le Nord.' },
      { label: 'Certificats', passed: null, text: 'Aucun certificat déclaré.' },
      { label: 'Langues', passed: false, text: 'Aucune langue commune.' },
    ],
    missing: ['Aucune référence déclarée dans le textile.'],
    note: 'Vus au salon en octobre.',
    markUrl: `https://navette.example/s/9f3kq2LmX0a#${i + 1}`,
  };
}

/** A file with `text` wherever there is a text, and every list as long as it may be. */
export function filledShortlist(
  text: string,
  { count, longest }: { count: number; longest: number },
): ShortlistDocument {
  const filled = <Item>(make: (i: number) => Item): Item[] => Array.from({ length: longest }, (_, i) => make(i));
  const sample = sampleShortlist(count);
  return {
    ...sample,
    network: { name: text, operator: text },
    need: { owner: text, title: text, description: text, facts: filled(() => ({ label: text, text })) },
    referent: { name: text, mail: text },
    model: text,
    startups: sample.startups.map((startup) => ({
      ...startup,
      organisation: text,
      title: text,
      place: text,
      website: text,
      size: text,
      description: text,
      capacity: text,
      summary: text,
      for: filled((i) => ({ label: text, text, contribution: i })),
      against: filled((i) => ({ label: text, text, contribution: -i })),
      gates: filled((i) => ({ label: text, text, passed: [true, false, null][i % 3] ?? null })),
      missing: filled(() => text),
      note: text,
    })),
  };
}
