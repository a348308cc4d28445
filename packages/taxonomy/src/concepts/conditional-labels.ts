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
    fr: 'lampes : éclairage, luminaire, LED, ampoule',
    en: 'lamps : lighting, luminaire, LED, bulb',
    de: 'Lampen : Beleuchtung, Leuchte, LED',
    nl: 'lampen : verlichting, armatuur, LED',
  },
  'scada-plc': {
    fr: '=API : automate, automatisme, Siemens, supervision',
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
  'audiovisual-media': {
    fr: 'presse : journal, journaliste, médias, rédaction, éditorial',
    en: 'press : journalist, media, newspaper, editorial',
    de: 'Presse : Journalist, Medien, Zeitung, Redaktion, Verlag',
  },
  'crisis-management': { de: 'Brände : Feuerwehr, Rettung, Katastrophe, Waldbrand' },
  'in-vitro-diagnostics': {
    fr: 'test rapide : patient, santé, médical, clinique, maladie, sang | diagnostic rapide : patient, santé, médical, clinique, maladie, sang | détection précoce : patient, santé, médical, cancer, maladie | outil de diagnostic : patient, santé, médical, clinique, maladie | outils de diagnostic : patient, santé, médical, clinique, maladie',
    en: 'rapid test : patient, health, medical, clinical, disease, blood | diagnostic tool : patient, health, medical, clinical, disease',
    de: 'Schnelltest : Patient, Gesundheit, medizinisch, klinisch, Krankheit, Blut | Früherkennung : Patient, Gesundheit, medizinisch, Krebs, Krankheit | Diagnosewerkzeug : Patient, Gesundheit, medizinisch, Krankheit',
    nl: 'sneltest : patiënt, gezondheid, medisch, ziekte, bloed | vroege opsporing : patiënt, gezondheid, medisch, kanker, ziekte | diagnostisch hulpmiddel : patiënt, gezondheid, medisch, ziekte',
  },
  'finance-insurance': { fr: 'assureurs : banque, mutuelle, courtier, sinistre, souscription' },
  recruitment: { fr: 'chômage : emploi, candidat, recrutement, insertion' },
  'assistive-technology': {
    fr: 'aveugles : malvoyant, handicap, braille, accessibilité | sourds : malentendant, handicap, accessibilité, audition',
  },
  aquaculture: { fr: 'poissons : élevage, pisciculture, bassin, pêche' },
  'computer-hardware': { fr: 'tablettes : ordinateur, périphérique, processeur, informatique' },
  'site-security': {
    fr: 'alarme : intrusion, incendie, surveillance, gardiennage, cambriolage | alarmes : intrusion, incendie, surveillance, gardiennage, cambriolage | détection d’intrusion : site, bâtiment, chantier, clôture, vidéosurveillance',
    en: 'intrusion detection : building, fence, perimeter, guard, premises',
  },
};
