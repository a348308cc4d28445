/** Words without content of their own, without accents, one list a line of speech. */
export const FRENCH_STOP_WORDS = `
a au aux avec ce ceci cela celle celles celui ces cet cette ceux chacun chaque chez ci comme comment contre d dans de des
du elle elles en entre et eux hors ici il ils j je l la le les leur leurs lui m ma mais me mes mien moi mon n ne ni nos
notre nous on ou par pas pendant peu plus pour pourquoi puis qu quand que quel quelle quelles quels qui quoi s sa sans se
selon ses si sien soi soit son sont sous sur t ta te tel telle telles tels tes toi ton tous tout toute toutes tres tu un
une unes uns vers via voici voila vos votre vous y c n
ai aie aient ait as aura auraient aurait auront avait avaient avez avoir avons ayant eu eut est etaient etait etant ete
etes etre fut furent ont sera serai seraient serait seront sommes soient suis
ainsi alors apres aucun aucune aujourd hui auparavant aussi autant autre autres avant beaucoup bien car cependant certain
certaine certaines certains cet dela deja depuis des desormais dessous dessus dont donc durant encore enfin ensuite
environ etc fois grace jamais jusqu jusque la lors lorsqu lorsque malgre meme memes mieux moins neanmoins non notamment
or parce parfois parmi plupart plusieurs plutot presque puisqu puisque quelqu quelque quelques quelconque quoique sauf
seulement souvent surtout tandis tant tantot tellement toujours toutefois trop uniquement
afin aide aider besoin cas cherche cherchent cherchons devoir devons devra devrait doit doivent faire fait faite faites
faits falloir faut font permet permettant permette permettent permettra permettrait permettre peut peuvent pouvant
pouvoir pourra pourrait pouvons recherche recherchons souhaite souhaitent souhaitons veut veulent vouloir voulons
voudrait voudrions aimerait aimerions actuellement egalement
`;
