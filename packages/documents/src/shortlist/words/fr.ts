import { longDate } from './long-date.ts';
import type { Wording } from './wording.ts';

/** Non-breaking space, before a colon and a question mark. */
const S = '\u00a0';

export const FR: Wording = {
  title: 'Dossier de présélection',
  preparedFor: (owner) => `Préparé pour ${owner}`,
  date: (day) => longDate(day, 'fr'),
  need: 'Le besoin',
  proposed: (count) => (count === 1 ? 'Une startup proposée' : `${count} startups proposées`),
  columns: { rank: 'N°', startup: 'Startup', score: 'Score', summary: 'En une phrase' },
  outOf: 'sur 100',
  answer: {
    title: 'Donner votre avis',
    ask: `Pour chaque startup${S}: go, no-go ou une question.`,
    onPaper: `Sur papier${S}: cochez et écrivez au bas de la page de la startup.`,
    online: (coded) =>
      `En ligne, sans compte${S}: ouvrez la page partagée${coded ? ', ou visez le code avec un téléphone' : ''}.`,
    contact: (person) => `Votre référent${S}: ${person}`,
    qr: 'Code à viser avec un téléphone pour ouvrir la page',
  },
  startupOf: (rank, count) => `Startup ${rank} sur ${count}`,
  facts: {
    place: 'Lieu',
    website: 'Site internet',
    size: 'Taille',
    maturity: 'Maturité',
    capacity: 'Disponibilité',
    unsaid: 'non précisé',
  },
  description: 'Ce qu’elle propose',
  for: 'Pour',
  against: 'Contre',
  noneFor: 'Aucun point fort par rapport aux autres candidates.',
  noneAgainst: 'Aucun point faible par rapport aux autres candidates.',
  gates: 'Critères éliminatoires',
  gate: { passed: 'Respecté', failed: 'Non respecté', unknown: 'Non renseigné' },
  missing: 'À lui demander',
  note: 'Le mot du référent',
  decision: {
    title: 'Votre avis',
    go: 'Go',
    noGo: 'No-go',
    question: 'Question',
    by: 'Nom',
    remark: 'Remarque ou question',
    online: 'Répondre en ligne',
  },
  more: (count, online) => `et ${count} autre${count > 1 ? 's' : ''}${online ? ', à lire sur la page partagée' : ''}`,
  advice: `Le classement est un conseil${S}: une personne décide.`,
  page: (number, count) => `Page ${number}/${count}`,
  model: (version) => `modèle ${version}`,
};
