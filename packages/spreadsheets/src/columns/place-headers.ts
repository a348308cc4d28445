/** Header names of the place, alike for needs and startups; written without accents and capitals, separated by "|". */
export const PLACE_HEADERS = {
  city: 'ville|commune|localite|city|town|municipality|stadt|ort|gemeinde|plaats|stad|gemeente|siege|siege social|localisation|location|lieu|implantation|adresse|address|standort|locatie|vestigingsplaats|hauptsitz|headquarters|hq|site',
  postalCode: 'code postal|cp|postal code|postcode|zip|zip code|zipcode|plz|postleitzahl|codepostal',
  department:
    'departement|dept|dep|department|code departement|numero departement|n departement|departement code|province|provincie|provinz|landkreis|kreis',
  region:
    'region|regio|region administrative|nom region|region name|bundesland|territoire|territory|code region|nuts|code nuts|area|zone|state|gewest',
  country: 'pays|country|land|staat|code pays|country code|landcode|landercode',
  latitude: 'latitude|lat|breitengrad|breedtegraad',
  longitude: 'longitude|lon|lng|long|langengrad|lengtegraad',
} as const;
