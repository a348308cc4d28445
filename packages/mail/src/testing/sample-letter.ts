import type { Letter } from '../smtp/letter.ts';

/** A letter with everything that every letter has. */
export const LETTER: Letter = {
  messageId: '<0199a6b2-7c1e-7000-8000-000000000001@navette.example>',
  to: { name: 'Claire Dupont', address: 'claire@filature.example' },
  from: { name: 'Réseau du Nord', address: 'reseau@navette.example' },
  subject: 'Votre besoin est publié',
  text: 'Bonjour Claire,\n\nC’est fait.\n',
  html: '<p>Bonjour Claire,</p><p>C’est fait.</p>',
  date: new Date('2027-01-12T09:30:00Z'),
  language: 'fr',
};
