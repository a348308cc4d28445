export type { Area, AreaKind } from './areas/area.ts';
export { AREAS, areaById, areaLabel } from './areas/area-by-id.ts';
export { areaFromText } from './areas/area-from-text.ts';
export { areaPath, contains } from './areas/contains.ts';
export { CROSS_BORDER_REGIONS, type CrossBorderRegion, sharedCrossBorderRegion } from './areas/cross-border.ts';
export { departmentOfPostalCode } from './areas/department-of-postal-code.ts';
export { distanceKm, type Point } from './areas/distance-km.ts';
export type { Concept, ConceptSource, ConditionalLabel, Labels } from './concept.ts';
export { OWN_CONCEPTS } from './concepts/concepts.ts';
export {
  CONCEPTS,
  conceptById,
  installedTaxonomy,
  installLabels,
  installTaxonomy,
} from './current/current-taxonomy.ts';
export { EscoError } from './esco/esco-error.ts';
export type { SkippedRow } from './esco/esco-rows.ts';
export { type EscoFiles, type EscoTaxonomy, escoId, readEsco } from './esco/read-esco.ts';
export { ancestorsOf, childrenOf, depthOf, descendantsOf } from './graph/ancestors.ts';
export { broaderClosure } from './graph/broader-closure.ts';
export { childrenAmong } from './graph/children-among.ts';
export { type AddedLabel, addLabel, LabelError, type LabelProblem } from './labels/add-label.ts';
export { isLanguage, LANGUAGES, type Language, type Localised } from './language.ts';
export { applyLayers, type Layers, NO_LAYERS, type Vocabulary, withVocabulary } from './layers/layers.ts';
export { layersAsText, layersFromText } from './layers/layers-as-text.ts';
export { findByLabel, type LabelMatch, suggestLabels } from './lookup/find-by-label.ts';
export { type LabelKind, labelsOf, type PlacedLabel } from './lookup/labels-of.ts';
export { type AmbiguousLabel, type Merge, type MergedConcept, mergeTaxonomies } from './merge/merge-taxonomies.ts';
export { DIVISIONS } from './sectors/divisions.ts';
export { SECTIONS, type Section } from './sectors/sections.ts';
export { sectorFromText } from './sectors/sector-from-text.ts';
export { type Sector, sectionOfDivision, sectorLabel, sectorOf } from './sectors/sector-of.ts';
export type { Taxonomy } from './taxonomy.ts';
export { fold } from './text/fold.ts';
export { TokenTrie } from './trie/token-trie.ts';
export { taxonomyOf } from './version/taxonomy-of.ts';
