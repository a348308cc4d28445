import type { ClockKind } from '@navette/domain';
import type { Language } from '@navette/taxonomy';

/** Who waits for what, in a sentence. */
const WAITING: Readonly<Record<Language, Readonly<Record<ClockKind, string>>>> = {
  fr: {
    approval: 'le besoin attend le « bon pour diffusion » de l’entreprise.',
    review: 'l’entreprise a écrit son besoin et attend qu’un référent le relise.',
    answer: 'une entreprise attend de savoir si vous êtes intéressés.',
    choice: 'des startups intéressées attendent le choix de l’entreprise.',
    first_meeting: 'les deux parties se connaissent et attendent une première rencontre.',
    next_step: 'l’étape suivante se fait attendre.',
    revision: 'le besoin est revenu à son référent, qui le reprend.',
    owner_revision: 'le besoin est revenu à l’entreprise, qui le reprend.',
    owner_confirmation: 'un résultat attend la confirmation de l’entreprise.',
    startup_confirmation: 'un résultat attend la confirmation de la startup.',
  },
  en: {
    approval: 'the need waits for the company’s approval.',
    review: 'the company has written its need and waits for a facilitator to read it.',
    answer: 'a company waits to know whether you are interested.',
    choice: 'interested startups wait for the company’s choice.',
    first_meeting: 'both sides know each other and wait for a first meeting.',
    next_step: 'the next step is overdue.',
    revision: 'the need came back to its facilitator, who revises it.',
    owner_revision: 'the need came back to the company, which revises it.',
    owner_confirmation: 'a result waits for the company’s confirmation.',
    startup_confirmation: 'a result waits for the startup’s confirmation.',
  },
  de: {
    approval: 'Der Bedarf wartet auf die Freigabe durch das Unternehmen.',
    review: 'Das Unternehmen hat seinen Bedarf geschrieben und wartet darauf, dass ein Betreuer ihn liest.',
    answer: 'Ein Unternehmen möchte wissen, ob Sie interessiert sind.',
    choice: 'Interessierte Startups warten auf die Wahl des Unternehmens.',
    first_meeting: 'Beide Seiten kennen sich und warten auf ein erstes Treffen.',
    next_step: 'Der nächste Schritt steht noch aus.',
    revision: 'Der Bedarf ist an seinen Betreuer zurückgegangen, der ihn überarbeitet.',
    owner_revision: 'Der Bedarf ist an das Unternehmen zurückgegangen, das ihn überarbeitet.',
    owner_confirmation: 'Ein Ergebnis wartet auf die Bestätigung des Unternehmens.',
    startup_confirmation: 'Ein Ergebnis wartet auf die Bestätigung des Startups.',
  },
  nl: {
    approval: 'de behoefte wacht op het akkoord van het bedrijf.',
    review: 'het bedrijf heeft zijn behoefte geschreven en wacht tot een begeleider ze leest.',
    answer: 'een bedrijf wacht op bericht of u geïnteresseerd bent.',
    choice: 'geïnteresseerde start-ups wachten op de keuze van het bedrijf.',
    first_meeting: 'beide kanten kennen elkaar en wachten op een eerste ontmoeting.',
    next_step: 'de volgende stap laat op zich wachten.',
    revision: 'de behoefte is terug bij de begeleider, die ze herwerkt.',
    owner_revision: 'de behoefte is terug bij het bedrijf, dat ze herwerkt.',
    owner_confirmation: 'een resultaat wacht op bevestiging door het bedrijf.',
    startup_confirmation: 'een resultaat wacht op bevestiging door de start-up.',
  },
};

/** Who waits for what, in the reader's language. */
export function waitingFor(kind: ClockKind, language: Language): string {
  return WAITING[language][kind];
}

const OPPORTUNITY: Readonly<Record<Language, string>> = {
  fr: 'opportunité',
  en: 'opportunity',
  de: 'Anfrage',
  nl: 'opportuniteit',
};

/** What an opportunity is called by whoever may not know its title. */
export function opportunityNamed(reference: string, language: Language): string {
  return `${OPPORTUNITY[language]} ${reference}`;
}
