/** Words without content of their own, without accents. */
export const DUTCH_STOP_WORDS = `
aan achter afgezien al alle alleen allemaal alles als altijd ander andere anderen anders ben bent bij bijna bijvoorbeeld
binnen boven bovendien buiten d daar daarbij daardoor daarna daarom daarvoor dan dat de deze dezelfde die dient dit doen
doet door dus echter een eens elk elke en enige enkel enkele er eraan erg ergens ermee ervan ervoor etc even ge gaan gaat
geen gedurende geweest had hadden haar heb hebben hebt heeft hem hen het hier hierbij hierdoor hij hoe hun ieder iedere
iemand iets ik in indien is ja je jij jou jouw jullie kan kon konden kunnen kunt m maar maken maakt me meer meest meestal
men met mij mijn minder moest moet moeten mogelijk mogen na naar naast namelijk nee niet niets nieuw noch nodig nog nu of
om omdat onder ongeveer ons onze ook op over per reeds rond s sinds slechts soms steeds t te tegen ten tenzij ter terwijl
toch toe tot tussen u uit uw van vanaf vanuit veel via vooral voor voordat wanneer want waar waarbij waardoor waarin
waarmee waarom waarvan waarvoor was wat we wel welk welke werd werden wie wij wil willen word worden wordt zal ze zeer
zelf zich zij zijn zo zoals zodat zonder zou zouden zullen zoeken zoekt vandaag
`;
