import type { TaxonomyWords } from './taxonomy-words.ts';

export const TAXONOMY_NL: TaxonomyWords = {
  help: {
    description: 'Toont de taxonomie van vaardigheden, meet wat ze vindt en neemt ESCO erin op.',
    show: 'Toont wat de taxonomie van een woord weet, in elk van de vier talen.',
    asked: 'een benaming of een kenmerk, bijvoorbeeld "visuele inspectie"',
    json: 'schrijf het resultaat als JSON',
    esco: 'map met de officiële CSV-bestanden van ESCO, die mee gelezen worden',
    coverage: 'Meet in hoeveel teksten de taxonomie minstens twee vaardigheden vindt.',
    docs: 'bestanden met teksten: JSON Lines {"id","text","lang"}, JSON of CSV; "-" voor de standaardinvoer',
    sample: 'aantal gevonden vaardigheden dat met zijn tekst wordt getoond om te beoordelen',
    seed: 'startwaarde van de trekking: dezelfde geeft dezelfde steekproef',
    top: 'aantal meest voorkomende vaardigheden dat wordt getoond',
    import: 'Neemt de officiële CSV-bestanden van ESCO op in de taxonomie en zegt wat er verandert.',
    folder: 'map met skills_fr.csv, skills_en.csv, skills_de.csv, skills_nl.csv',
    dryRun: 'zegt wat er zou veranderen en bewaart niets',
    label: 'Voegt aan een vaardigheid een woord toe dat mensen schrijven.',
    concept: 'kenmerk van de vaardigheid ("taxonomy show" geeft het)',
    word: 'het woord',
    in: 'taal van het woord: fr, en, de of nl',
    after: `Voorbeelden:
  npm run -s navette -- taxonomy show "visuele inspectie" --lang nl
  npm run -s navette -- taxonomy coverage --docs teksten.jsonl --sample 100 --seed 7
  npm run -s navette -- taxonomy import esco --dry-run
  npm run -s navette -- taxonomy label machine-vision "elektronisch oog" --in nl
`,
  },
  notANumber: 'Een geheel getal van 0 tot {most} wordt verwacht, niet "{found}".',
  show: {
    alternatives: 'ook',
    hidden: 'alleen gelezen',
    conditional: 'voorwaardelijk',
    borrowed: 'geleende benaming',
    broader: 'ruimer',
    narrower: 'enger',
    related: 'verwant',
    sectors: 'sectoren',
    source: 'herkomst',
    ours: 'Navette',
    exactMatch: 'zelfde als',
    unknown: 'De taxonomie kent "{asked}" niet.',
    near: 'Bijna zo geschreven:',
  },
  coverage: {
    share: '{texts} teksten; {share} hebben minstens twee vaardigheden, gemiddeld {mean} ({concepts} in de taxonomie)',
    byCount: 'Teksten naar aantal vaardigheden:',
    frequent: 'Meest voorkomend (teksten):',
    sample: 'Steekproef om te beoordelen (het gevondene staat tussen » en «):',
  },
  folder: {
    empty: '{folder}: daar ligt geen skills_fr.csv, skills_en.csv, skills_de.csv of skills_nl.csv.',
    broken: '{file}, regel {line}: {expected} wordt verwacht, gelezen is "{found}".',
    missing: '{folder}: de map kan niet gelezen worden ({code}).',
  },
  label: {
    stored: '"{label}" ({language}) betekent nu {concept}; diensten die draaien lezen het meteen.',
    added:
      '"{label}" ({language}) betekent nu {concept}; versie {version}, die de dienst en de workers vanaf hun volgende start gebruiken.',
    known: '{concept} heeft "{label}" ({language}) al.',
    unknown_concept: 'Geen enkele vaardigheid heeft het kenmerk {concept}.',
    empty: '"{label}" bevat geen letter.',
    too_long: '"{label}" is te lang: hoogstens 80 tekens.',
    taken: '"{label}" ({language}) betekent al {owner}.',
  },
  import: {
    read: 'ESCO: {concepts} vaardigheden gelezen, versie {version}',
    skipped: '{file}, regel {line}: zonder adres of benaming, overgeslagen',
    merge:
      '{added} toegevoegd, {merged} samengevoegd met de onze ({byAddress} via adres, {byLabel} via benaming), {ambiguous} betwiste benamingen',
    ambiguous: '  "{label}" ({language}) blijft bij {owner}; {claimant} eist ze ook op',
    more: '  … en {count} andere (--json geeft ze alle)',
    version: 'Versie van de taxonomie: {before} → {after}, {concepts} vaardigheden',
    live: 'Gepubliceerde behoeften: {needs}; actieve profielen: {profiles}',
    changed: 'Anders gelezen: {needs} behoeften, {profiles} profielen',
    topTen:
      'Eerste tien voorstellen: {changed} van {compared} vergeleken behoeften krijgen andere ({left} voorstellen vallen weg)',
    noDatabase: 'Zonder databank wordt niet gemeten wat er voor de voorstellen verandert.',
    noFolder: 'Er is geen map opgegeven voor de taxonomie: geef TAXONOMY_DIR=… op',
    dryRun: '(proef: er wordt niets bewaard)',
    stored: 'Versie {version} is bewaard: de dienst en de workers gebruiken ze vanaf hun volgende start.',
    already: 'Versie {version} is al in gebruik.',
  },
};
