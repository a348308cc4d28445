/** Words of many companies' names that name none of them, folded. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `atelier ateliers usine usines fabrique manufacture manufactures etablissements etablissement entreprise entreprises
  compagnie maison freres fils industrie industries industriel industrielle industrielles industriels industrial technique
  techniques technologie technologies technology technologie technik technic technics systeme systemes system systems systeme
  service services solution solutions conseil conseils consulting ingenierie engineering international internationale europe
  european europeenne france francaise francais belgique belgium deutschland luxembourg nederland holland nord sud est ouest
  north south west east mecanique mecaniques meca metal metaux metallerie metallurgie metallurgique acier aciers fonderie
  fonderies forge forges laminage tolerie chaudronnerie usinage decolletage plastique plastiques plasturgie caoutchouc textile
  textiles tissage filature teinture bois papier carton cartonnage emballage emballages packaging verre verrerie ceramique
  chimie chimique chemie chemical peinture peintures electrique electronique electronic electronics elektro elektronik
  automation automatisme automatismes robotique robotics logistique logistics transport transports batiment construction
  constructions agroalimentaire alimentaire alimentation brasserie biscuiterie laiterie boulangerie conserverie abattoir food
  energie energies energy energietechnik solaire eolien environnement recyclage recycling sante medical pharma automobile
  automotive aeronautique ferroviaire naval maritime agricole agro centre center groupe group holding invest production
  produits products produkte developpement distribution equipement equipements machines maschinen maschinenbau maschinenfabrik
  metallbau stahlbau stahl werkzeugbau werkzeuge werke werk fabrik kunststoff kunststofftechnik giesserei verpackung
  verpackungen bouw staal metaal kunststof techniek machinefabriek fabriek industrie voeding innovation innovations design
  digital data software precision moderne nouvelle nouveau generale general global speciale special premier grand grande petit
  petite union alliance partners partner performance qualite quality lille paris`.split(/\s+/),
);
