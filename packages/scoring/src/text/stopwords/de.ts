/** Words without content of their own, umlauts and ß without their marks (a, o, u, ss), as the reader folds them. */
export const GERMAN_STOP_WORDS = `
ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes anders auch auf aus ausser
bei beide beiden beim bereits bis bisher bzw da dabei dadurch dafur dagegen daher damit danach dann daran darauf daraus
darf darin daruber darum dass davon dazu dein deine dem demnach den denen denn dennoch der deren derer des deshalb dessen
die dies diese diesem diesen dieser dieses doch dort durch durfen ebenfalls ein eine einem einen einer eines einige
einigen einiger einmal er erst es etc etwa etwas euch euer fur ganz gegen gemass hat hatte hatten habe haben hier hierbei
hierfur hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins insbesondere ist ja je jede
jedem jeden jeder jedes jedoch jene jetzt kann kein keine keinem keinen keiner keines konnen konnte konnten lassen lasst
man manche mehr mein meine meist meisten mit mittels mochte mochten muss mussen musste nach nachdem nahezu neben nein
nicht nichts noch nun nur ob oder oft ohne per pro rund schon sehr sein seine seinem seinen seiner seines seit seitens
selbst sich sie sind so sobald sofern sogar solche solchen solcher soll sollen sollte sollten somit sondern sonst soweit
sowie sowohl statt teils trotz u um und uns unser unsere unserem unseren unserer unter usw viel viele vielen vom von vor
vorher wahrend wann war waren warum was weil weitere weiteren weiterer weiteres welche welchem welchen welcher welches
wenig weniger wenn wer werde werden wie wieder will wir wird wo wobei wodurch wollen worden wurde wurden z zu zum zur
zudem zwar zwischen suchen sucht suche brauchen braucht benotigen benotigt heute ermoglichen ermoglicht
`;
