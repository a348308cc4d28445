import { type Taxonomy, taxonomy, taxonomyLabel, taxonomyLabelInput, taxonomyLabels } from '@navette/contracts';
import { authorise } from '@navette/domain';
import { AREAS, areaLabel, CONCEPTS, DIVISIONS, type Language, SECTIONS, sectorLabel } from '@navette/taxonomy';
import { addTaxonomyLabel, browseTaxonomyLabels, removeTaxonomyLabel } from '@navette/usecases';
import { answer, answerRecord } from '../answer/answer.ts';
import { describeOperation, WRITE_REFUSALS } from '../http/describe.ts';
import { createRouter, verbContext } from '../http/factory.ts';
import { idInPath, jsonBody } from '../http/validate.ts';

const made = new Map<Language, Taxonomy>();

/** The reference data, labelled; made once a language, since it is part of the program. */
function labelled(language: Language): Taxonomy {
  const known = made.get(language);
  if (known !== undefined) return known;
  const fresh: Taxonomy = {
    capabilities: CONCEPTS.map((concept) => ({ id: concept.id, label: concept.prefLabel[language] })).sort((a, b) =>
      a.label.localeCompare(b.label, language),
    ),
    sectors: [...SECTIONS.map((section) => section.id), ...DIVISIONS.keys()].map((id) => ({
      id,
      label: sectorLabel(id, language),
    })),
    areas: AREAS.map((area) => ({
      id: area.id,
      label: areaLabel(area.id, language) ?? area.id,
      country: area.country,
      kind: area.kind,
    })),
  };
  made.set(language, fresh);
  return fresh;
}

const tag = 'taxonomy';

export const taxonomyRoutes = createRouter()
  .get(
    '/',
    describeOperation({
      id: 'readTaxonomy',
      tag,
      summary: 'Capabilities, sectors and areas, labelled',
      answers: { status: 200, schema: taxonomy },
    }),
    async (c) => {
      authorise(c.get('actor'), 'taxonomy.read');
      return answer(c, labelled(c.get('language')));
    },
  )
  .get(
    '/labels',
    describeOperation({
      id: 'listTaxonomyLabels',
      tag,
      summary: 'Words that the network added to capabilities',
      answers: { status: 200, schema: taxonomyLabels },
      refuses: [403],
    }),
    async (c) => answer(c, await browseTaxonomyLabels(verbContext(c))),
  )
  .post(
    '/labels',
    describeOperation({
      id: 'addTaxonomyLabel',
      tag,
      summary: 'Add a word that people write for a capability; texts are read with it from then on',
      answers: { status: 201, schema: taxonomyLabel },
      refuses: WRITE_REFUSALS,
    }),
    jsonBody(taxonomyLabelInput),
    async (c) => answerRecord(c, await addTaxonomyLabel(verbContext(c), c.req.valid('json')), 201),
  )
  .delete(
    '/labels/:id',
    describeOperation({
      id: 'removeTaxonomyLabel',
      tag,
      summary: 'Take a word away that the network added',
      answers: { status: 200, schema: taxonomyLabels },
      refuses: [403, 404],
    }),
    idInPath(),
    async (c) => answer(c, await removeTaxonomyLabel(verbContext(c), c.req.valid('param').id)),
  );
