export const problem = {
  problem: {
    network: {
      title: 'De server antwoordt niet',
      advice: 'Op dit scherm ging niets verloren. Controleer uw verbinding en probeer het opnieuw.',
    },
    unauthenticated: {
      title: 'Uw sessie is beëindigd',
      advice: 'Meld u opnieuw aan om verder te gaan waar u was.',
    },
    forbidden: {
      title: 'Dit is niet aan u',
      advice: 'Het is aan de andere partij of aan een collega. Er werd niets gewijzigd.',
    },
    two_factor_required: {
      title: 'Een tweede factor is nodig',
      advice: 'Uw netwerk vraagt om een tweede factor. Stel die in bij uw account en kom dan hier terug.',
    },
    not_found: {
      title: 'Hier is niets',
      advice: 'Het werd verwijderd, of u mag het niet zien.',
    },
    invalid: {
      title: 'Sommige antwoorden passen niet',
      advice: 'Verbeter de aangeduide velden en probeer het opnieuw. Wat u typte, blijft bewaard.',
    },
    stale_version: {
      title: 'Iemand heeft dit vóór u gewijzigd',
      advice: 'U ziet nu de laatste versie. Kijk ze na voor u verdergaat.',
    },
    illegal_transition: {
      title: 'Iemand heeft al beslist',
      advice: 'De toestand is intussen veranderd. U ziet nu de laatste.',
    },
    duplicate: {
      title: 'Dit bestaat al',
      advice: 'Zoek het in de lijst in plaats van het nog eens toe te voegen.',
    },
    too_large: {
      title: 'Dit is te veel ineens',
      advice: 'Er werd niets bewaard. Kort de tekst in of splits het bestand en probeer het opnieuw.',
    },
    not_json: {
      title: 'Wat werd verzonden, was niet leesbaar',
      advice: 'Er werd niets bewaard. Laad de pagina opnieuw en probeer het nog eens.',
    },
    refused: {
      title: 'De aanvraag werd geweigerd',
      advice:
        'Er werd niets gewijzigd. Laad de pagina opnieuw en probeer het nog eens; blijft het duren, verwittig dan uw netwerk.',
    },
    request_in_progress: {
      title: 'Uw aanvraag wordt al behandeld',
      advice:
        'Ze is goed aangekomen, u hoeft ze niet te herhalen. Wacht enkele seconden en probeer het dan opnieuw om het resultaat te zien.',
    },
    already_done: {
      title: 'Dit is al gebeurd',
      advice:
        'Uw aanvraag is uitgevoerd, maar het antwoord ging onderweg verloren. Laad de pagina opnieuw om het resultaat te zien, zonder de aanvraag te herhalen.',
    },
    key_reused: {
      title: 'Deze aanvraag is gewijzigd sinds ze eerst werd verzonden',
      advice:
        'Alleen de eerste telt. Laad de pagina opnieuw om te zien wat bewaard is, en breng uw wijziging opnieuw aan.',
    },
    too_many_requests: {
      title: 'Te veel aanvragen na elkaar',
      advice: 'Wat u typte, blijft bewaard. Wacht een minuut en probeer het opnieuw.',
    },
    unavailable: {
      title: 'De dienst is bezet',
      advice: 'Wat u typte, blijft bewaard. Probeer het over een minuut opnieuw.',
    },
    internal: {
      title: 'Er ging iets mis bij ons',
      advice: 'Er werd niets gewijzigd. Probeer het opnieuw; blijft het duren, verwittig dan uw netwerk.',
      adviceWithId:
        'Er werd niets gewijzigd. Probeer het opnieuw; blijft het duren, geef dan dit nummer aan uw netwerk: {requestId}',
    },
  },
};
