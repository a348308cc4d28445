import type { PrivacyWords } from './privacy-words.ts';

export const PRIVACY_NL: PrivacyWords = {
  help: {
    description: 'Geeft iemand een kopie van zijn gegevens, wist hem, of past de bewaartermijnen toe.',
    export: 'Schrijft alles wat het netwerk over een persoon of organisatie heeft in een .zip-archief.',
    erase: 'Wist een persoon of een eenmanszaak; zonder --yes wordt alleen gezegd wat zou veranderen.',
    retention: 'Zegt wat zijn bewaartermijn voorbij is; --apply wist of anonimiseert het.',
    person: 'het kenmerk van een account',
    contact: 'het kenmerk van een contact',
    email: 'een e-mailadres',
    organisation: 'het kenmerk van een organisatie',
    output: 'het archief dat wordt geschreven',
    oppose: 'zet de adressen ook op de bezwarenlijst',
    yes: 'wist echt',
    apply: 'wist en anonimiseert echt',
    json: 'schrijft het resultaat als JSON',
    after: `Een account en de contacten met hetzelfde adres zijn één persoon.
Voorbeelden:
  npm run -s navette -- privacy export --email zoe@voorbeeld.nl -o kopie.zip
  npm run -s navette -- privacy erase --email zoe@voorbeeld.nl --oppose --yes
  npm run -s navette -- privacy retention
`,
  },
  oneOfThem: 'Precies één van de opties --person, --contact, --email en --organisation is nodig.',
  nobody: 'Niemand is hieronder bekend.',
  exported: '{file}: {rows} rijen uit {tables} tabellen, {files} bijlagen',
  missingFiles: '{count} bijlagen bestaan niet meer, of FILES_DIR is niet opgegeven',
  wouldErase: 'Zou veranderen:',
  erased: 'Veranderd:',
  nothingToErase: 'Er is niets te wissen.',
  line: '  {table}: {count}',
  opposed: 'Op de bezwarenlijst gezette adressen: {count}',
  confirm: 'Er is niets veranderd. Om te wissen: dezelfde opdracht met --yes.',
  retentionHead: 'Voorbij de termijn:',
  retentionLine: '  {kind}: {count} rijen, na {after} {action}, de oudste van {oldest}',
  nothingDue: 'Niets is zijn bewaartermijn voorbij.',
  applied: 'Gedaan:',
  toApply: 'Er is niets veranderd. Om het te doen: dezelfde opdracht met --apply.',
  actions: { delete: 'gewist', anonymise: 'geanonimiseerd', keep: 'bewaard' },
};
