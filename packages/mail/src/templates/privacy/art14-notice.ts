import { NOBODY_WAITS } from '../../wording/nobody-waits.ts';
import type { Template } from '../../wording/template.ts';

/** What article 14 RGPD wants told to whoever came in with a list of somebody else, within a month. */
export interface Art14Notice {
  /** Where the data came from: "salon Industrie du Futur 2026, liste des exposants". */
  readonly sourceName: string;
  /** In the reader's language: "nom", "fonction", "adresse e-mail professionnelle". */
  readonly dataCategories: readonly string[];
  readonly controllerName: string;
  /** An address by which to reach the controller, or its data protection officer. */
  readonly controllerContact: string;
  /** A sentence in the reader's language. */
  readonly purposes: string;
  /** Where one click objects, without an account. */
  readonly objectUrl: string;
  /** Where access, correction, erasure and restriction are asked for. */
  readonly rightsUrl: string;
}

export const art14Notice: Template<Art14Notice> = {
  fr: (data) => ({
    subject: `Vos données professionnelles chez ${data.controllerName}`,
    body: [
      `${data.controllerName} a reçu des données professionnelles vous concernant et vous en informe, comme le veut l’article 14 du RGPD.`,
      {
        facts: [
          ['Source', data.sourceName],
          ['Données', data.dataCategories.join(', ')],
          ['Responsable du traitement', `${data.controllerName}, ${data.controllerContact}`],
          ['Finalités', data.purposes],
          [
            'Base légale',
            'notre intérêt légitime (article 6.1.f) à rapprocher les entreprises qui ont un besoin de celles qui savent y répondre',
          ],
          [
            'Destinataires',
            'les référents du réseau et ses prestataires techniques ; jamais une autre entreprise sans votre accord',
          ],
          ['Durée', 'trois ans après notre dernier échange, moins si vous vous opposez'],
          ['Décision automatisée', 'aucune ; le classement est un conseil, une personne décide'],
        ],
      },
      'Vous pouvez demander l’accès à vos données, leur rectification, leur effacement ou la limitation de leur traitement.',
      { label: 'Exercer mes droits', url: data.rightsUrl },
      'Vous pouvez vous opposer à tout moment, sans motif et sans compte : nous cessons alors de vous écrire, et un nouveau fichier ne vous fait pas revenir.',
      'Vous pouvez introduire une réclamation auprès de la CNIL (www.cnil.fr) ou de l’autorité de votre pays.',
    ],
    waiting: NOBODY_WAITS.fr,
    button: { label: 'M’opposer', url: data.objectUrl },
    why: 'Vous recevez ce message, une seule fois, parce que la loi vous donne le droit de savoir.',
  }),
  en: (data) => ({
    subject: `Your business data at ${data.controllerName}`,
    body: [
      `${data.controllerName} has received business data about you and informs you of it, as article 14 GDPR requires.`,
      {
        facts: [
          ['Source', data.sourceName],
          ['Data', data.dataCategories.join(', ')],
          ['Controller', `${data.controllerName}, ${data.controllerContact}`],
          ['Purposes', data.purposes],
          [
            'Legal basis',
            'our legitimate interest (article 6(1)(f)) in bringing companies with a need to those that can answer it',
          ],
          [
            'Recipients',
            'the facilitators of the network and its technical providers; never another company without your agreement',
          ],
          ['Retention', 'three years after our last contact, less if you object'],
          ['Automated decisions', 'none; ranking is advice, a person decides'],
        ],
      },
      'You can ask for access to your data, its correction, its erasure or the restriction of its processing.',
      { label: 'Use my rights', url: data.rightsUrl },
      'You can object at any time, without a reason and without an account: we then stop writing to you, and a new list does not bring you back.',
      'You can lodge a complaint with the CNIL (www.cnil.fr) or the authority of your country.',
    ],
    waiting: NOBODY_WAITS.en,
    button: { label: 'Object', url: data.objectUrl },
    why: 'You get this message, once only, because the law gives you the right to know.',
  }),
  de: (data) => ({
    subject: `Ihre geschäftlichen Daten bei ${data.controllerName}`,
    body: [
      `${data.controllerName} hat geschäftliche Daten über Sie erhalten und informiert Sie darüber, wie Artikel 14 DSGVO es verlangt.`,
      {
        facts: [
          ['Quelle', data.sourceName],
          ['Daten', data.dataCategories.join(', ')],
          ['Verantwortlich', `${data.controllerName}, ${data.controllerContact}`],
          ['Zwecke', data.purposes],
          [
            'Rechtsgrundlage',
            'unser berechtigtes Interesse (Artikel 6 Absatz 1 Buchstabe f), Unternehmen mit einem Bedarf und solche, die ihn decken können, zusammenzubringen',
          ],
          [
            'Empfänger',
            'die Ansprechpersonen des Netzwerks und seine technischen Dienstleister; nie ein anderes Unternehmen ohne Ihre Zustimmung',
          ],
          ['Dauer', 'drei Jahre nach unserem letzten Kontakt, kürzer bei Widerspruch'],
          ['Automatisierte Entscheidung', 'keine; die Rangfolge ist ein Rat, ein Mensch entscheidet'],
        ],
      },
      'Sie können Auskunft über Ihre Daten, ihre Berichtigung, ihre Löschung oder die Einschränkung der Verarbeitung verlangen.',
      { label: 'Meine Rechte ausüben', url: data.rightsUrl },
      'Sie können jederzeit ohne Grund und ohne Konto widersprechen: Wir schreiben Ihnen dann nicht mehr, und eine neue Liste bringt Sie nicht zurück.',
      'Sie können sich bei der CNIL (www.cnil.fr) oder der Aufsichtsbehörde Ihres Landes beschweren.',
    ],
    waiting: NOBODY_WAITS.de,
    button: { label: 'Widersprechen', url: data.objectUrl },
    why: 'Sie erhalten diese Nachricht nur einmal, weil das Gesetz Ihnen das Recht gibt, es zu wissen.',
  }),
  nl: (data) => ({
    subject: `Uw zakelijke gegevens bij ${data.controllerName}`,
    body: [
      `${data.controllerName} heeft zakelijke gegevens over u ontvangen en brengt u daarvan op de hoogte, zoals artikel 14 AVG vraagt.`,
      {
        facts: [
          ['Bron', data.sourceName],
          ['Gegevens', data.dataCategories.join(', ')],
          ['Verwerkingsverantwoordelijke', `${data.controllerName}, ${data.controllerContact}`],
          ['Doeleinden', data.purposes],
          [
            'Rechtsgrond',
            'ons gerechtvaardigd belang (artikel 6, lid 1, f) om bedrijven met een behoefte te verbinden met wie er een antwoord op heeft',
          ],
          [
            'Ontvangers',
            'de begeleiders van het netwerk en zijn technische dienstverleners; nooit een ander bedrijf zonder uw akkoord',
          ],
          ['Bewaartermijn', 'drie jaar na ons laatste contact, korter bij bezwaar'],
          ['Geautomatiseerde besluiten', 'geen; de rangschikking is een advies, een mens beslist'],
        ],
      },
      'U kunt inzage in uw gegevens vragen, ze laten verbeteren of wissen, of de verwerking laten beperken.',
      { label: 'Mijn rechten uitoefenen', url: data.rightsUrl },
      'U kunt op elk moment bezwaar maken, zonder reden en zonder account: wij schrijven u dan niet meer, en een nieuwe lijst brengt u niet terug.',
      'U kunt een klacht indienen bij de CNIL (www.cnil.fr) of de autoriteit van uw land.',
    ],
    waiting: NOBODY_WAITS.nl,
    button: { label: 'Bezwaar maken', url: data.objectUrl },
    why: 'U krijgt dit bericht, één keer, omdat de wet u het recht geeft het te weten.',
  }),
};
