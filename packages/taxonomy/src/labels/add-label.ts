import type { Concept } from '../concept.ts';
import type { Language } from '../language.ts';
import { labelsOf } from '../lookup/labels-of.ts';
import type { Taxonomy } from '../taxonomy.ts';
import { fold } from '../text/fold.ts';
import { taxonomyOf } from '../version/taxonomy-of.ts';

/** A word that people write for a concept. */
export interface AddedLabel {
  readonly conceptId: string;
  readonly language: Language;
  readonly label: string;
}

export type LabelProblem = 'unknown_concept' | 'empty' | 'too_long' | 'taken';

/** A label that cannot be added, and why. */
export class LabelError extends Error {
  readonly problem: LabelProblem;
  /** `taken`: the concept that has it. */
  readonly owner: string | undefined;

  constructor(problem: LabelProblem, added: AddedLabel, owner?: string) {
    super(`${added.conceptId}, ${added.language}: ${JSON.stringify(added.label)} is ${problem.replace('_', ' ')}`);
    this.name = 'LabelError';
    this.problem = problem;
    this.owner = owner;
  }
}

const LONGEST = 80;

/**
 * The taxonomy in which a concept has one alternative label more, under a new version; the same one where it has the label
 * already, whatever its case and accents. Nothing else changes.
 * @throws LabelError when no concept has the id, the label has no letter or more than 80, or another concept has it
 */
export function addLabel(taxonomy: Taxonomy, added: AddedLabel): Taxonomy {
  const label = added.label.normalize('NFC').trim().replace(/\s+/g, ' ');
  const key = fold(label);
  const concept = taxonomy.concepts.find(({ id }) => id === added.conceptId);
  if (concept === undefined) throw new LabelError('unknown_concept', added);
  if (key === '') throw new LabelError('empty', added);
  if (label.length > LONGEST) throw new LabelError('too_long', added);
  const has = (one: Concept): boolean =>
    labelsOf(one).some((placed) => placed.language === added.language && fold(placed.label) === key);
  if (has(concept)) return taxonomy;
  const owner = taxonomy.concepts.find(has);
  if (owner !== undefined) throw new LabelError('taken', added, owner.id);
  const altLabels = { ...concept.altLabels, [added.language]: [...concept.altLabels[added.language], label] };
  return taxonomyOf(taxonomy.concepts.map((one) => (one === concept ? { ...concept, altLabels } : one)));
}
