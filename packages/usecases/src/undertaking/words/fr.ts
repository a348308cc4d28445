export const FR = `Engagement de confidentialité (version 2026-11)

En demandant à lire ce besoin, l’organisation que je représente s’engage envers l’opérateur du réseau, au bénéfice de l’entreprise qui l’a exprimé :
1. à n’utiliser ce qu’elle lit que pour décider si elle peut y répondre, et pour y répondre ;
2. à ne le communiquer qu’aux personnes de son organisation qui en ont besoin pour cela, et qui sont tenues au même secret ;
3. à ne pas chercher à découvrir, par ce qu’elle lit ou autrement, qui est cette entreprise avant qu’elle ait dit son nom ;
4. à détruire ce qu’elle a reçu, sur demande ou si rien ne s’ensuit.

Cet engagement dure trois ans. Il ne porte ni sur ce qui est public, ni sur ce que l’organisation savait déjà, ni sur ce que la loi oblige à dire. Il n’oblige personne à conclure un contrat.`;
