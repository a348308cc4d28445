/**
 * Words of French, German, Dutch and English that are names of people too, folded: in small letters they say what they mean.
 * Not found in small letters, and with a capital only where nothing else explains it.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `petit petite grand grande gros grosse long longue court blanc blanche noir rouge brun vert vermeil blond roux doux
  douce joli jolie beau bel belle bon bonne fort forte franc franche neuf sage savant content riche pauvre gentil vite
  bien tout rien deux trois quatre cinq cent mille roi reine prince duc comte baron marquis pape cardinal abbe moine
  clerc maire maitre page pages soldat sergent bourgeois paysan chevalier boulanger boucher marchand berger
  charpentier menuisier meunier mercier tailleur couturier brodeur tisserand teinturier peintre couvreur tonnelier
  serrurier verrier potier cordier fournier pelletier charron forgeron taillandier marin pecheur chasseur messager
  prevost lambert moulin fontaine bois roche rocher mont montagne val vallee bourg pont port place riviere champ
  champs pre pres jardin verger vigne foret haie chene frene orme tilleul pin sapin laurier olivier olive jasmin
  violette marguerite fleur flore rose colombe aurore claire prudence constance victoire paix france loup renard cerf
  lievre lapin coq poulain merle corbeau pigeon agneau mouton boeuf taureau chat ange saint hiver printemps ete matin
  soir midi dimanche mardi janvier mars avril mai juin aout noel ami amie cousin neveu oncle pere frere enfant garcon
  fille homme femme besoin point pierre marc jean cote barbe besson robin carre creux rond lot roy sauvage klein
  kleine gross lang lange kurz kurze weiss weisse schwarz schwarze braun braune grun grune rot rote jung junge alt
  alte neu neue stark starke frei frisch fein fromm schon gut gute reich hart kalt warm hell dunkel froh still tief
  hoch breit spitz rund krumm links recht ernst klug kuhn edel lieb will soll kann mag wolf fuchs hase hahn vogel bar
  berg bach wald feld stein baum busch blume blum winter sommer herbst fruhling sonntag freitag montag koch schneider
  schreiner zimmermann muller mueller schmied schmid schmidt fischer jager weber backer becker metzger maurer maler
  gartner bauer hirt hirte richter vogt konig kaiser graf herzog ritter krieger engel kramer kraemer mann frau kind
  sohn bruder mark kern korn salz pfeffer groot grote kort korte jonge oud oude nieuw nieuwe wit witte zwart zwarte
  bruin groen rood blauw geel goed sterk mooi vrij bakker visser smit mulder molenaar timmerman schilder kok koning
  keizer prins graaf bos beek veld hoek dijk brug boom bloem roos vos haan hond zomer man vrouw zoon meer post dam dal
  hof kuiper schipper boer herder wever smeets stam zee young old brown white green black short strong smith baker
  cook miller taylor hill wood woods stone field bush grace hope faith may june bill rich drew art chase grant hunter
  mason carter cooper fisher turner walker potter`
    .trim()
    .split(/\s+/),
);
