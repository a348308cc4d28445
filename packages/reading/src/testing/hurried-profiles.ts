import type { ProfileCard } from '../card/profile-card.ts';

/** What startups write of themselves, in a hurry. */
export const HURRIED_PROFILES: readonly (readonly [text: string, card: ProfileCard])[] = [
  [
    "Fondée en 2019 à Villeneuve-d'Ascq, Nova conçoit des capteurs de gaz. 3 brevets, TRL 8, certifiée ATEX et ISO 9001. Clients : ArcelorMittal, Veolia, Total Energies. Nous livrons partout en Europe.",
    { area: '59', trl: 8, certificates: ['ATEX', 'ISO 9001'] },
  ],
  [
    'Notre solution est déployée dans 40 usines agroalimentaires et cosmétiques. À partir de 900 € par mois.',
    { sectorsServed: ['10', '20'], trl: 8 },
  ],
  [
    'We help food and pharma manufacturers cut cleaning time by 30%. Trusted by Nestlé, Danone and Unilever. SOC 2 Type II. Offices in Ghent and Lille. We speak English, French and Dutch.',
    { sectorsServed: ['10', '21'], area: 'BE23', certificates: ['SOC 2'], languages: ['en', 'fr', 'nl'] },
  ],
  [
    'Unser Start-up aus Saarbrücken bietet KI-gestützte Sichtprüfung für Gießereien und Automobilzulieferer. Referenzen: Saarstahl, Nemak. Einsatzbereit innerhalb von 6 Wochen. Mindestbudget 25.000 €. ISO 27001 in Vorbereitung.',
    { sectorsServed: ['24', '29'], area: 'DEC', trl: 8, terms: { minimumBudget: 25000, leadTimeWeeks: 6 } },
  ],
  [
    'Wij maken biobased verpakkingen voor de voedingsindustrie. TRL 7. HACCP en FSC gecertificeerd. Actief in Vlaanderen, Nederland en Noord-Frankrijk. Betaalde pilots vanaf € 10.000.',
    {
      sectorsServed: ['10'],
      areasServed: ['BE2', 'NL', 'FR'],
      trl: 7,
      certificates: ['HACCP', 'FSC'],
      terms: { paidPilotOnly: true, minimumBudget: 10000 },
    },
  ],
  [
    'Logiciel SaaS de maintenance (GMAO) pour PME industrielles, 200 clients, éditeur basé à Nantes, support en français et en anglais.',
    { area: '44', languages: ['fr', 'en'], wishes: { sizes: ['PME'] } },
  ],
  [
    "Bureau d'études : robots mobiles, vision, cobots. Prototype en cours de test chez un industriel des Ardennes.",
    { area: '08', trl: 5 },
  ],
  [
    "Nous travaillons avec le CEA et Michelin. Essais gratuits pendant 1 mois. Nous ne faisons pas de soudage ni d'usinage.",
    { terms: { paidPilotOnly: false } },
  ],
  [
    'Exoskelette für Logistik und Pflege, CE-Kennzeichnung, MDR Klasse I, 500 Stück verkauft, Sitz: Stuttgart.',
    { area: 'DE11', certificates: ['CE', 'MDR'] },
  ],
];
