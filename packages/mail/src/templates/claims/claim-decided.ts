import { NOBODY_WAITS } from '../../wording/nobody-waits.ts';
import type { Template } from '../../wording/template.ts';

/** Whether the reader may act for the organisation that they asked for. */
export interface ClaimDecided {
  readonly organisationName: string;
  readonly accepted: boolean;
}

export const claimDecided: Template<ClaimDecided> = {
  fr: ({ operatorName, organisationName, accepted }) => ({
    subject: accepted ? `Vous représentez ${organisationName}` : `Votre demande pour ${organisationName}`,
    body: [
      accepted
        ? `${operatorName} a accepté votre demande : vous pouvez agir pour ${organisationName}.`
        : `${operatorName} n’a pas pu vérifier que vous représentez ${organisationName}, et a refusé votre demande.`,
    ],
    waiting: NOBODY_WAITS.fr,
    why: `Vous recevez ce message parce que vous avez demandé à représenter ${organisationName}.`,
  }),
  en: ({ operatorName, organisationName, accepted }) => ({
    subject: accepted ? `You represent ${organisationName}` : `Your request for ${organisationName}`,
    body: [
      accepted
        ? `${operatorName} has accepted your request: you can act for ${organisationName}.`
        : `${operatorName} could not verify that you represent ${organisationName}, and has refused your request.`,
    ],
    waiting: NOBODY_WAITS.en,
    why: `You get this message because you asked to represent ${organisationName}.`,
  }),
  de: ({ operatorName, organisationName, accepted }) => ({
    subject: accepted ? `Sie vertreten ${organisationName}` : `Ihre Anfrage zu ${organisationName}`,
    body: [
      accepted
        ? `${operatorName} hat Ihre Anfrage angenommen: Sie können für ${organisationName} handeln.`
        : `${operatorName} konnte nicht prüfen, ob Sie ${organisationName} vertreten, und hat Ihre Anfrage abgelehnt.`,
    ],
    waiting: NOBODY_WAITS.de,
    why: `Sie erhalten diese Nachricht, weil Sie ${organisationName} vertreten möchten.`,
  }),
  nl: ({ operatorName, organisationName, accepted }) => ({
    subject: accepted ? `U vertegenwoordigt ${organisationName}` : `Uw aanvraag voor ${organisationName}`,
    body: [
      accepted
        ? `${operatorName} heeft uw aanvraag aanvaard: u kunt handelen voor ${organisationName}.`
        : `${operatorName} kon niet nagaan of u ${organisationName} vertegenwoordigt, en heeft uw aanvraag geweigerd.`,
    ],
    waiting: NOBODY_WAITS.nl,
    why: `U krijgt dit bericht omdat u vroeg om ${organisationName} te vertegenwoordigen.`,
  }),
};
