import { CONCEPTS, type Concept } from '@navette/taxonomy';
import { ConceptGraph } from '../concepts/concept-graph.ts';
import { type ConceptReader, conceptReader } from '../concepts/concept-reader.ts';
import { salienceOf } from '../concepts/salience.ts';
import type { NeedDocument } from '../document/need.ts';
import type { ProfileDocument } from '../document/profile.ts';
import type { Model } from '../model/model.ts';
import { ConceptIndex } from '../retrieval/concept-index.ts';
import { WordIndex } from '../retrieval/word-index.ts';
import { countTerms } from '../text/count-terms.ts';
import { languageOf, type ReadDocument, readDocument } from '../text/read-document.ts';
import { askedConcepts, type NeedQuery } from './need-query.ts';
import type { ProfileEntry } from './profile-entry.ts';

const FEWEST_TO_COMPACT = 1000;

/** The profiles held, by slot, with the two inverted indexes over them. */
export class ProfileStore {
  readonly model: Model;
  readonly graph: ConceptGraph;
  readonly readConcepts: ConceptReader;
  readonly words: WordIndex;
  readonly concepts = new ConceptIndex();
  readonly #slots = new Map<string, number>();
  #entries: (ProfileEntry | undefined)[] = [];

  constructor(model: Model, concepts: readonly Concept[] = CONCEPTS) {
    this.model = model;
    this.graph = new ConceptGraph(concepts, model.concepts.floor);
    this.readConcepts = conceptReader(concepts);
    this.words = new WordIndex(model.words);
  }

  get size(): number {
    return this.#slots.size;
  }

  /** Number of slots, those of removed profiles included. */
  get slots(): number {
    return this.#entries.length;
  }

  slotOf(id: string): number | undefined {
    return this.#slots.get(id);
  }

  /** Undefined for the slot of a removed profile. */
  entryAt(slot: number): ProfileEntry | undefined {
    return this.#entries[slot];
  }

  put(profile: ProfileDocument): void {
    this.delete(profile.id);
    const language = languageOf(profile, profile.language);
    const read = readDocument(profile, language, this.model.reading.words);
    const declared = (profile.capabilities ?? []).filter((id) => this.graph.has(id));
    const concepts = salienceOf(declared, this.readConcepts(read));
    const slot = this.#entries.length;
    this.#entries.push({ profile: { ...profile }, language, concepts });
    this.#slots.set(profile.id, slot);
    this.words.add(slot, this.countTerms(read));
    this.concepts.add(slot, concepts);
  }

  delete(id: string): boolean {
    const slot = this.#slots.get(id);
    const entry = slot === undefined ? undefined : this.#entries[slot];
    if (slot === undefined || entry === undefined) return false;
    this.words.remove(this.countTerms(this.readProfile(entry)));
    this.concepts.remove(entry.concepts);
    this.#entries[slot] = undefined;
    this.#slots.delete(id);
    const gone = this.slots - this.size;
    if (gone >= FEWEST_TO_COMPACT && gone > this.size) this.#compact();
    return true;
  }

  /** A profile's fields as they were read when it came in. */
  readProfile({ profile, language }: ProfileEntry): ReadDocument {
    return readDocument(profile, language, this.model.reading.words);
  }

  countTerms(read: ReadDocument): ReadonlyMap<string, number> {
    return countTerms(read, this.model.reading.titleWeight);
  }

  /** A need as it reads against the profiles held now. */
  query(need: NeedDocument): NeedQuery {
    const read = readDocument(need, languageOf(need, need.language), this.model.reading.words);
    const mentions = this.readConcepts(read);
    const weigh = (id: string) => (this.graph.has(id) ? this.concepts.rarity(id) : undefined);
    const asked = askedConcepts(need, mentions, weigh, this.model.concepts.essential);
    return { need, read, mentions, asked, words: this.words.query(this.countTerms(read), read.language) };
  }

  #compact(): void {
    const newSlots = new Int32Array(this.slots).fill(-1);
    const entries: ProfileEntry[] = [];
    this.#entries.forEach((entry, slot) => {
      if (entry === undefined) return;
      newSlots[slot] = entries.length;
      this.#slots.set(entry.profile.id, entries.length);
      entries.push(entry);
    });
    this.#entries = entries;
    this.words.compact(newSlots);
    this.concepts.compact(newSlots);
  }
}
