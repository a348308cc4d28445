/** What makes of a number before it a quantity, a size or a price. */
const UNIT =
  /^[\s\u00a0\u202f]?(?:[€$£%‰°²³µ×]|(?:k|m)?eur(?:os?)?(?![\p{L}])|usd|chf|(?:pi[èe]ces?|pcs?|st(?:ü|ue)ck|stk|stuks?|unit(?:é|e)?s?|einheiten|teilen?|exemplare|paletten?|exemplaires?|mm|cm|dm|km|kg|mg|kn|nm|tr|rpm|upm|u\/min|bars?|mpa|kw|kwh|mw|mwh|kva|volts?|watts?|hz|khz|tonnes?|tonnen|ton|litres?|liter|heures?|stunden|uur|cycles?|zyklen|m[²23]|x\s?\d|(?:par|pro|per)\s(?:an|jour|mois|jahr|tag|monat|jaar|dag|maand|year|day|month))(?![\p{L}]))/iu;

/** Whether a unit follows, so that the number before it counts or measures something. */
export function measures(after: string): boolean {
  return UNIT.test(after);
}

/** What says of the number behind it that it names a part, a plan, an order, a tariff or a standard. */
const REFERENCE =
  /(?<!\p{L})(?:r[ée]f(?:[ée]rence)?s?|articles?|artikel|art|bestell|teile?|zeichnungs?|material|part|p\/n|pn|dessin|tekening|onderdeel|codes?|lots?|charge|s[ée]rie|serial|serien|s\/n|sku|ean|gtin|taric|nc8|cn8|nc|cn|hs|zolltarif|douani(?:er|ère)|iso|din|commande|bestelling|devis|offre|angebot|auftrags?|dossier|order)(?:[\s-]?(?:nummer|nr|number|no|num[ée]ro))?[\s.:°#-]{0,4}(?:n(?:r|o|°|um[ée]ro)?)?[\s.:°#-]{0,3}$/iu;

/** Whether the words before a number say that it is a reference of something else than a company. */
export function isReference(before: string): boolean {
  return REFERENCE.test(before);
}
