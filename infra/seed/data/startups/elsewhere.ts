import type { DemoOrganisation, DemoProfile } from '../shape.ts';

export const organisations: readonly DemoOrganisation[] = [
  {
    key: 'apiphonie',
    name: 'Apiphonie',
    country: 'FR',
    register: 'SIREN',
    number: '000011064',
    size: 'TPE',
    roles: ['startup'],
    sector: '26.51',
    site: { commune: 'Troyes', postalCode: '10000', area: '10', lat: 48.297, lon: 4.074 },
  },
  {
    key: 'beffrovision',
    name: 'Beffrovision',
    country: 'FR',
    register: 'SIREN',
    number: null,
    size: 'TPE',
    roles: ['startup'],
    sector: '79.90',
    site: { commune: 'Rennes', postalCode: '35000', area: '35', lat: 48.117, lon: -1.678 },
  },
];

export const profiles: readonly DemoProfile[] = [
  {
    key: 'apiphonie-ruches',
    organisation: 'apiphonie',
    language: 'fr',
    title: 'Une balance et un micro sous la ruche, pour suivre la colonie à distance',
    description:
      'Apiphonie équipe les ruches d’une balance, d’un thermomètre et d’un petit micro. L’apiculteur voit depuis son téléphone la miellée, l’essaimage qui se prépare, une colonie qui faiblit ou un vol. 2 400 ruches suivies en Champagne et en Bourgogne, chez des professionnels et pour des entreprises qui parrainent un rucher. Les données météo et floraison sont croisées pour conseiller la pose des hausses. La pile tient deux saisons. Nous proposons aussi un suivi de biodiversité de site pour les rapports des entreprises, avec trois comptages par an. Location à 9 € par ruche et par mois.',
    sectorsServed: ['01'],
    trl: 9,
    languages: ['fr'],
    capacity: 5,
    areasServed: ['FR'],
    terms: { minimumBudget: 1000 },
  },
  {
    key: 'beffrovision-visites',
    organisation: 'beffrovision',
    language: 'fr',
    title: 'Visites de patrimoine et d’usines en réalité augmentée pour le grand public',
    description:
      'Beffrovision crée des parcours de visite en réalité augmentée : beffrois, musées, anciennes filatures, caves, et depuis peu des usines qui ouvrent leurs portes. Le visiteur voit sur une tablette les machines d’autrefois reprendre vie, avec les voix des ouvriers. Scénario, images et application sont réalisés par une équipe de sept personnes. Vingt parcours livrés à des communes et à des offices de tourisme de l’Ouest, deux à des maisons de cidre. Comptez six mois et 30 000 à 80 000 €. Nous ne faisons pas de formation professionnelle ni d’assistance au poste de travail.',
    sectorsServed: ['79', '91', '84'],
    trl: 9,
    languages: ['fr', 'en'],
    capacity: 2,
    areasServed: ['FR'],
    terms: { minimumBudget: 30000, leadTimeWeeks: 12 },
    wishes: { sectors: ['84', '91'] },
  },
];
