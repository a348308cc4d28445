import type { ProfileCard } from '../card/profile-card.ts';

/** What startups write of themselves, with all that their form should be offered. */
export const PROFILES: readonly (readonly [text: string, card: ProfileCard])[] = [
  [
    'Visiotex développe des caméras intelligentes pour l’industrie textile. Basée à Lille, nous intervenons en Belgique et dans les Hauts-de-France. TRL 9, 12 clients industriels. ISO 9001. À partir de 15 k€.',
    {
      sectorsServed: ['13'],
      area: '59',
      areasServed: ['BE', 'FRE'],
      trl: 9,
      certificates: ['ISO 9001'],
      terms: { minimumBudget: 15_000 },
    },
  ],
  [
    'Nos clients : agroalimentaire, pharmacie, automobile. Références : Bonduelle, Sanofi, Renault. Pilotes payants uniquement, démarrage sous 4 semaines. Équipe parlant français et allemand.',
    {
      sectorsServed: ['10', '21', '29'],
      terms: { paidPilotOnly: true, leadTimeWeeks: 4 },
      languages: ['fr', 'de'],
    },
  ],
  [
    'Startup de Metz, prototype validé en laboratoire, ISO 13485 en cours. Levée de fonds de 2 M€ en 2025. Marquage CE.',
    { area: '57', trl: 4, certificates: ['CE'] },
  ],
  [
    'We build predictive maintenance sensors for pumps. Based in Leuven, deployed at Umicore and Bekaert, 30 deployments. Our customers are in the chemical industry. Production-ready. From €10k.',
    { area: 'BE24', sectorsServed: ['20'], trl: 8, terms: { minimumBudget: 10_000 } },
  ],
  [
    'Wir entwickeln Roboterzellen für die Lebensmittelindustrie und den Maschinenbau. Sitz in Trier. Serienreif, bereits im Einsatz bei Villeroy & Boch. Nur bezahlte Pilotprojekte. Wir sprechen Deutsch, Englisch und Französisch. TISAX.',
    {
      sectorsServed: ['10', '28'],
      area: 'DEB2',
      trl: 8,
      terms: { paidPilotOnly: true },
      languages: ['de', 'en', 'fr'],
      certificates: ['TISAX'],
    },
  ],
  [
    'Onze sensoren meten vocht in textiel. Gevestigd in Gent, klanten zoals Sioen en Beaulieu. Vanaf 8.000 euro. Starten binnen 3 weken. TRL 8.',
    { area: 'BE23', trl: 8, terms: { minimumBudget: 8_000, leadTimeWeeks: 3 } },
  ],
  [
    'Jeune pousse lorraine (Nancy). Nous ne sommes pas certifiés ISO 9001. POC réalisé avec un fondeur. Nous accompagnons les PME et les ETI.',
    { area: '54', trl: 3, sectorsServed: ['24'], wishes: { sizes: ['PME', 'ETI'] } },
  ],
  ['😀😀😀', {}],
  [
    'Logiciel de planification d’atelier pour les plasturgistes. Déployé chez 25 clients en France. HDS et ISO 27001.',
    { sectorsServed: ['22'], areasServed: ['FR'], trl: 8, certificates: ['ISO 27001', 'HDS'] },
  ],
  [
    'Our demonstrator was tested in real conditions. SMEs welcome. English-speaking team in Eindhoven. Delivery within 2 months.',
    { trl: 6, languages: ['en'], area: 'NL', terms: { leadTimeWeeks: 9 } },
  ],
  [
    'Kunden: Bosch, ZF und ThyssenKrupp. Marktreife Bildverarbeitung ab 20.000 Euro, Lieferzeit 6 Wochen. Stuttgart.',
    { trl: 8, area: 'DE11', terms: { minimumBudget: 20_000 } },
  ],
  [
    'Recyclage chimique du polyester, unité pilote à Saint-Avold (57). TRL 6. Partenaires recherchés dans la filière textile.',
    { area: '57', trl: 6, sectorsServed: ['13'] },
  ],
  [
    'Exosquelettes pour la logistique et le BTP. 8 salariés, Besançon. CA 2025 : 600 k€. Essai gratuit de 15 jours.',
    { sectorsServed: ['43'], area: '25', terms: { paidPilotOnly: false } },
  ],
  [
    'Wij leveren AI-software aan ziekenhuizen in Nederland en Vlaanderen. MDR klasse IIa, ISO 27001. Bewezen technologie. Nederlands en Engels als werktalen.',
    {
      sectorsServed: ['86'],
      areasServed: ['NL', 'BE2'],
      certificates: ['ISO 27001', 'MDR'],
      trl: 8,
      languages: ['nl', 'en'],
    },
  ],
  [
    'Bio-based adhesives for packaging. No certificates yet. Proof of concept done, looking for a first pilot customer in France, Germany or Benelux.',
    { trl: 3 },
  ],
];
