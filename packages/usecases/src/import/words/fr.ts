import type { ImportWords } from './words.ts';

export const fr: ImportWords = {
  problems: {
    same_record: 'même fiche qu’à la ligne {line} de ce fichier',
    found_by_name: 'reconnue par son nom seul : « {name} »',
    contradicts: '« {found} » contredit « {other} »',
    unknown_organisation: 'aucune organisation de l’annuaire ne correspond à « {name} »',
    ambiguous_organisation: 'plusieurs organisations s’appellent « {name} » : donnez un numéro ou un code postal',
    no_organisation: 'le nom ou le numéro de l’organisation est attendu',
    unknown_contact: 'aucun contact ne correspond à « {name} »',
    unknown_need: 'aucun besoin ne correspond à « {name} »',
    ambiguous_need: 'plusieurs besoins correspondent à « {name} » : donnez l’identifiant',
    unknown_startup: 'aucun profil de startup ne correspond à « {name} »',
    ambiguous_startup: 'plusieurs profils correspondent à « {name} » : donnez l’identifiant du profil',
    other_operator: 'cette fiche appartient à un autre opérateur',
    opposed: 'cette personne a demandé à ne pas être contactée',
    approval_missing:
      'le bon pour diffusion du porteur n’est pas dans la liste (date attendue) : le besoin attend son accord',
    state_kept: 'cet état ne peut pas suivre l’état actuel, qui reste',
    visibility_kept:
      'le besoin reste aussi discret que son porteur l’a accepté : la liste ne peut pas le montrer davantage',
    cut: 'texte trop long : coupé à {most} caractères',
    not_stored: 'la base de données refuse cette ligne (code {code})',
  },
  outcomes: { created: 'créée', updated: 'mise à jour', unchanged: 'inchangée', rejected: 'écartée' },
  headers: {
    line: 'Ligne',
    item: 'Élément',
    outcome: 'Résultat',
    label: 'Fiche',
    effect: 'Effet',
    column: 'Colonne',
    message: 'Explication',
    code: 'Code',
    recordId: 'Identifiant',
  },
  interrupted: 'L’import a été interrompu ; relancez-le, ce qui est déjà là ne change pas.',
  file: 'rapport',
};
