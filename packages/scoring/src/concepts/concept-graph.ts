import { broaderClosure, type Concept } from '@navette/taxonomy';

/** Similarity of two neighbours (SKOS `related`). */
const RELATED = 0.3;

/**
 * How near concepts are to each other: Lin's measure, 2·IC(a∧b) / (IC(a)+IC(b)), a∧b being the common broader concept of
 * greatest information content (D. Lin, "An information-theoretic definition of similarity", ICML 1998). IC is read from
 * the graph itself, 1 − ln(narrower + 1)/ln(all) (Seco, Veale & Hayes, ECAI 2004), so that it is the same for three
 * profiles and for a hundred thousand. All concepts of one family have something in common: what Lin gives up to `floor` is
 * taken for nothing, and the rest is spread over [0,1].
 */
export class ConceptGraph {
  readonly #ancestors: ReadonlyMap<string, readonly string[]>;
  readonly #related: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #information: ReadonlyMap<string, number>;
  readonly #neighbours = new Map<string, readonly Neighbour[]>();

  readonly #floor: number;

  constructor(concepts: readonly Concept[], floor: number) {
    this.#floor = floor;
    this.#ancestors = broaderClosure(concepts);
    this.#related = new Map(concepts.map(({ id, related }) => [id, new Set(related)]));
    this.#information = informationOf(this.#ancestors);
  }

  has(id: string): boolean {
    return this.#ancestors.has(id);
  }

  /** In [0,1]; 1 for the same concept, 0 where nothing is shared or an id is unknown. */
  similarity(a: string, b: string): number {
    const above = this.#ancestors.get(a);
    const others = this.#ancestors.get(b);
    if (above === undefined || others === undefined) return 0;
    if (a === b) return 1;
    let shared = 0;
    for (const id of above) if (others.includes(id)) shared = Math.max(shared, this.#information.get(id) ?? 0);
    const both = (this.#information.get(a) ?? 0) + (this.#information.get(b) ?? 0);
    const lin = both === 0 ? 0 : Math.max(0, ((2 * shared) / both - this.#floor) / (1 - this.#floor));
    const areNeighbours = this.#related.get(a)?.has(b) === true || this.#related.get(b)?.has(a) === true;
    return areNeighbours ? Math.max(RELATED, lin) : lin;
  }

  /** The concepts with any similarity to one, itself first, most similar first, ties by id. */
  neighboursOf(id: string): readonly Neighbour[] {
    const known = this.#neighbours.get(id);
    if (known !== undefined) return known;
    const near = [...this.#ancestors.keys()]
      .map((other) => ({ id: other, similarity: this.similarity(id, other) }))
      .filter(({ similarity }) => similarity > 0)
      .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1));
    this.#neighbours.set(id, near);
    return near;
  }
}

export interface Neighbour {
  readonly id: string;
  readonly similarity: number;
}

function informationOf(ancestors: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const narrower = new Map<string, number>();
  for (const [id, above] of ancestors) {
    for (const wider of above) if (wider !== id) narrower.set(wider, (narrower.get(wider) ?? 0) + 1);
  }
  // One more than there are stands for the root above all top concepts, of which nothing is known.
  const all = Math.log(ancestors.size + 1);
  return new Map([...ancestors.keys()].map((id) => [id, 1 - Math.log((narrower.get(id) ?? 0) + 1) / all]));
}
