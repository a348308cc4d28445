import { wholeWords } from '../text/find.ts';

/** Who makes something says what: "nous fabriquons des biscuits". Folded, by NACE division. */
const PRODUCTS: Readonly<Record<string, string>> = {
  '10': 'biscuits?|gateaux|fromages?|yaourts?|beurre|pain|pates?|conserves|charcuterie|saucisses|plats (?:cuisines|prepares)|confitures?|chocolat|bonbons|choucroute|frites|surgeles|kekse|kase|joghurt|brot|wurst|fertiggerichte|schokolade|koekjes|kaas|yoghurt|brood|vlees|frieten|diepvriesgroenten|chocolade|biscuit|cheese|bread|sausages|ready meals|frozen vegetables|crisps|chips de pommes de terre',
  '11': 'bieres?|vins?|spiritueux|jus de fruits|sodas|eaux minerales|bier|wein|saft|mineralwasser|wijn|sap|beer|wine|juice|soft drinks',
  '13': 'tissus?|fils?|velours|dentelles?|tapis|moquettes?|non-tisses|stoffe|garne?|teppiche|vliesstoffe|stoffen|garens?|tapijten|fabrics?|yarns?|carpets?|nonwovens?',
  '14': 'vetements?|chemises?|uniformes|sous-vetements|kleidung|hemden|kleding|garments|clothes|workwear',
  '15': 'chaussures|sacs en cuir|schuhe|schoenen|shoes',
  '16': 'palettes(?: en bois)?|charpentes|parquets|paletten|holzfenster|pallets|houten ramen|wooden pallets',
  '17': 'cartons|emballages (?:en )?carton|papiers?|kartons|wellpappe|papier|kartonnen dozen|golfkarton|cardboard boxes|tissue paper',
  '20': 'peintures|vernis|colles|cosmetiques|detergents|parfums|lacke|farben|klebstoffe|kosmetik|waschmittel|verven|lijmen|cosmetica|wasmiddelen|paints|adhesives|cosmetics|detergents|resines',
  '21': 'medicaments|vaccins|principes actifs|arzneimittel|impfstoffe|geneesmiddelen|vaccins|vaccines|drug substances',
  '22': 'pieces (?:en )?plastiques?|flacons (?:en )?plastique|films plastiques|joints|tuyaux plastiques|pneus|kunststoffteile|folien|dichtungen|reifen|kunststof onderdelen|kunststofonderdelen|folies|banden|plastic parts|plastic bottles|plastic films|seals|tyres',
  '23': 'verres?|flacons (?:en )?verre|tuiles|briques|carrelages?|ciment|beton|vaisselle|glasflaschen|fliesen|ziegel|glazen flessen|tegels|bakstenen|glass bottles|tiles|bricks|cement|concrete',
  '24': 'aciers?|toles|tubes (?:en )?acier|lingots|stahl|bleche|stahlrohre|staal|stalen buizen|steel|steel tubes|castings',
  '25': 'pieces (?:mecaniques|usinees|metalliques|forgees|embouties)|vis|boulons|ressorts|outils|cuves inox|charpentes metalliques|drehteile|frasteile|schrauben|federn|werkzeuge|stanzteile|schmiedeteile|metalen onderdelen|schroeven|veren|machined parts|screws|springs|forgings|stampings',
  '26': 'cartes electroniques|capteurs|leiterplatten|sensoren|printplaten|circuit boards|sensors',
  '27': 'moteurs electriques|cables|luminaires|batteries|transformateurs|elektromotoren|kabel|leuchten|batterien|elektromotoren|kabels|batterijen|electric motors|cables|luminaires|batteries',
  '28': 'machines|pompes|verins(?: hydrauliques)?|compresseurs|vannes|robinets industriels|maschinen|pumpen|kompressoren|ventile|pompen|compressoren|kleppen|pumps|compressors|valves|hydraulic cylinders',
  '29': 'pieces automobiles|sieges auto|remorques|carrosseries|autoteile|anhanger|auto-onderdelen|aanhangwagens|car parts|trailers',
  '30': 'pieces aeronautiques|wagons|trains|bateaux|velos|flugzeugteile|schiffe|fahrrader|vliegtuigonderdelen|schepen|fietsen|aircraft parts|railcars|boats|bicycles',
  '31': 'meubles|canapes|cuisines|matelas|chaises|mobel|kuchen|matratzen|meubels|keukens|matrassen|furniture|mattresses',
  '32': 'implants|protheses|jouets|bijoux|lunettes|instruments chirurgicaux|implantate|prothesen|spielzeug|schmuck|implantaten|prothesen|speelgoed|toys|jewellery|surgical instruments',
};

const MAKE =
  "(?:nous )?(?:fabriquons|produisons|transformons|usinons|moulons|injectons|fabrique|produit|fabricant|fabricante?s?|fabrication|producteur|production|usine|conditionnons)(?: de| d'| des| du| de la)?|(?:we )?(?:make|manufacture|produce|process|mould)|maker of|manufacturer of|producer of|production of|(?:wir )?(?:fertigen|produzieren|herstellen|verarbeiten|fertigung von|herstellung von|produktion von|hersteller von)|stellen|(?:wij |we )?(?:maken|produceren|vervaardigen|verwerken|producent van|fabrikant van|productie van)";

export const PRODUCT_PATTERNS: readonly (readonly [code: string, pattern: RegExp])[] = Object.entries(PRODUCTS).map(
  ([code, words]) => [
    code,
    wholeWords(`(?:${MAKE}) (?:(?:des|du|de la|de|les|nos|our|unsere|onze|\\p{L}{3,14}) ){0,2}(?<product>${words})`),
  ],
);
