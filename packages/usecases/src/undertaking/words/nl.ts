export const NL = `Geheimhoudingsverklaring (versie 2026-11)

Door te vragen deze behoefte te lezen verbindt de organisatie die ik vertegenwoordig zich tegenover de beheerder van het netwerk, ten gunste van het bedrijf dat ze heeft geuit:
1. wat zij leest alleen te gebruiken om te beslissen of zij erop kan ingaan, en om erop in te gaan;
2. het alleen door te geven aan personen van haar organisatie die het daarvoor nodig hebben en aan dezelfde geheimhouding zijn gehouden;
3. niet te proberen te achterhalen, uit wat zij leest of anders, wie dat bedrijf is voordat het zijn naam heeft genoemd;
4. wat zij heeft ontvangen te vernietigen, op verzoek of als er niets uit volgt.

Deze verbintenis duurt drie jaar. Ze geldt niet voor wat openbaar is, voor wat de organisatie al wist, of voor wat de wet verplicht te zeggen. Ze verplicht niemand een contract te sluiten.`;
