import type { ImportWords } from './words.ts';

export const nl: ImportWords = {
  problems: {
    same_record: 'dezelfde fiche als regel {line} van dit bestand',
    found_by_name: 'alleen aan de naam herkend: ‘{name}’',
    contradicts: '‘{found}’ spreekt ‘{other}’ tegen',
    unknown_organisation: 'geen organisatie van de lijst komt overeen met ‘{name}’',
    ambiguous_organisation: 'meerdere organisaties heten ‘{name}’: geef een nummer of een postcode',
    no_organisation: 'de naam of het nummer van de organisatie wordt verwacht',
    unknown_contact: 'geen contact komt overeen met ‘{name}’',
    unknown_need: 'geen behoefte komt overeen met ‘{name}’',
    ambiguous_need: 'meerdere behoeften komen overeen met ‘{name}’: geef het kenmerk',
    unknown_startup: 'geen profiel van een start-up komt overeen met ‘{name}’',
    ambiguous_startup: 'meerdere profielen komen overeen met ‘{name}’: geef het kenmerk van het profiel',
    other_operator: 'deze fiche hoort bij een andere operator',
    opposed: 'deze persoon wil niet gecontacteerd worden',
    approval_missing:
      'het akkoord van de houder staat niet in de lijst (een datum wordt verwacht): de behoefte wacht erop',
    state_kept: 'deze status kan niet op de huidige volgen; de huidige blijft',
    visibility_kept: 'de behoefte blijft zo discreet als de eigenaar wilde: een lijst kan er niet meer van tonen',
    cut: 'tekst te lang: afgekapt op {most} tekens',
    not_stored: 'de database weigert deze regel (code {code})',
  },
  outcomes: { created: 'aangemaakt', updated: 'gewijzigd', unchanged: 'ongewijzigd', rejected: 'geweigerd' },
  headers: {
    line: 'Regel',
    item: 'Element',
    outcome: 'Resultaat',
    label: 'Fiche',
    effect: 'Gevolg',
    column: 'Kolom',
    message: 'Uitleg',
    code: 'Code',
    recordId: 'Kenmerk',
  },
  interrupted: 'De import werd onderbroken; start hem opnieuw, wat er al is verandert niet.',
  file: 'rapport',
};
