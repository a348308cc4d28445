import type { Language } from '../language.ts';

/**
 * Labels that are also other words, as `label : word, word`: the label counts only in a text that holds one of the words
 * behind the colon; with `=` before it, only with the very capitals written here. Several are separated by "|".
 */
export const CONDITIONAL_LABELS: Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>> = {
  'heat-pumps': {
    fr: '=PAC : chauffage, chaleur, chaudière, air-eau, géothermie, froid',
    nl: '=WP : verwarming, warmte, warmtepomp',
    de: '=WP : Heizung, Wärme, Wärmepumpe',
  },
  hydrogen: { fr: '=PAC : hydrogène, électrolyse, combustible, H2', en: '=H2 : hydrogen, fuel, electrolyser' },
  mes: {
    fr: '=MES : production, atelier, usine, ERP, fabrication',
    en: '=MES : production, factory, plant, ERP, shop',
    de: '=MES : Produktion, Fertigung, Werk, ERP',
    nl: '=MES : productie, fabriek, ERP, werkvloer',
  },
  lighting: {
    fr: 'led : éclairage, luminaire, lampe',
    en: 'led : lighting, lamp, luminaire',
    de: 'led : Beleuchtung, Leuchte, Lampe',
    nl: 'led : verlichting, lamp, armatuur',
  },
  'scada-plc': {
    fr: '=API : automate, automatisme, Siemens, supervision',
    en: '=PLC : automation, Siemens, control',
    de: '=SPS : Steuerung, Automatisierung, Siemens',
    nl: '=PLC : besturing, automatisering, Siemens',
  },
  'manual-handling': { fr: '=TMS : port, charge, levage, manutention' },
  'route-optimisation': { fr: '=TMS : tournée, camion, fret, transporteur', en: '=TMS : truck, carrier, freight' },
  'natural-language-processing': { fr: '=TAL : texte, langue, corpus, linguistique' },
  'green-chemistry': {
    fr: '=REACH : substance, chimique, règlement',
    en: '=REACH : substance, chemical, regulation',
    de: '=REACH : Stoff, Chemikalie, Verordnung',
    nl: '=REACH : stof, chemisch, verordening',
  },
  'certification-compliance': { fr: '=MDR : dispositif, médical, règlement', en: '=MDR : medical, device, regulation' },
  'machine-vision': { en: 'vision : camera, inspection, defect', fr: 'vision : caméra, inspection, défaut, contrôle' },
  'data-and-ai': {
    en: '=AI : algorithm, model, learning, data',
    fr: '=AI : algorithme, modèle, apprentissage, données',
    nl: '=AI : algoritme, model, data',
    de: '=AI : Algorithmus, Modell, Daten',
  },
  'thermal-insulation': { fr: '=ITE : façade, isolation, rénovation' },
  biocontrol: { fr: 'auxiliaires : cultures, insectes, serre', en: 'beneficials : crops, insects, greenhouse' },
  welding: { nl: 'lassen : staal, metaal, naad, robot', de: 'Schweißer : Metall, Naht, Stahl' },
  ergonomics: {
    fr: 'ergonomie : poste, atelier, opérateur, salarié, travail',
    en: 'ergonomic : workstation, workplace, operator',
  },
  biogas: { fr: '=GNV : biométhane, méthane, station' },
};
