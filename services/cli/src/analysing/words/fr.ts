import type { AnalyseWords } from './analyse-words.ts';

export const FR: AnalyseWords = {
  help: {
    description:
      'Montre tout ce que le moteur lit dans un texte : langue, termes, savoir-faire et faits, avec leur place.',
    text: 'le texte, entre guillemets ; « - » pour l’entrée standard',
    as: 'ce que dit le texte : need (un besoin) ou profile (ce que sait faire une startup)',
    written: 'langue du texte, si vous la connaissez (sinon elle est reconnue)',
    today: 'jour à partir duquel compter « dans trois mois » (sinon aujourd’hui)',
    json: 'écrit tout en JSON',
    after: `Exemples :
  npm run -s navette -- analyse "PME textile à Tourcoing, contrôle par vision, budget 20 à 50 k€, avant fin mars 2027"
  npm run -s navette -- analyse - --as profile --lang de < presentation.txt
`,
  },
  language: 'Langue',
  terms: 'Termes',
  capabilities: 'Savoir-faire',
  facts: 'Faits',
  card: 'Proposé à la fiche',
  nothing: 'rien',
  denied: 'écarté par le texte',
  doubtful: 'trop incertain pour être proposé',
  clipped: 'Seuls les 20 000 premiers caractères sont lus.',
};
