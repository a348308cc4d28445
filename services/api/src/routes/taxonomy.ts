import { type Taxonomy, taxonomy } from '@navette/contracts';
import { authorise } from '@navette/domain';
import { AREAS, areaLabel, CONCEPTS, DIVISIONS, type Language, SECTIONS, sectorLabel } from '@navette/taxonomy';
import { answer } from '../answer/answer.ts';
import { describeOperation } from '../http/describe.ts';
import { createRouter } from '../http/factory.ts';

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

export const taxonomyRoutes = createRouter().get(
  '/',
  describeOperation({
    id: 'readTaxonomy',
    tag: 'taxonomy',
    summary: 'Capabilities, sectors and areas, labelled',
    answers: { status: 200, schema: taxonomy },
  }),
  async (c) => {
    authorise(c.get('actor'), 'taxonomy.read');
    return answer(c, labelled(c.get('language')));
  },
);
