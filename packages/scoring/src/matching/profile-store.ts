import { CONCEPTS, type Concept, LANGUAGES, type Language } from '@navette/taxonomy';
import { ConceptGraph } from '../concepts/concept-graph.ts';
import { type ConceptReader, conceptReader } from '../concepts/concept-reader.ts';
import { salienceOf } from '../concepts/salience.ts';
import type { AskedConcept } from '../criteria/capabilities.ts';
import type { NeedDocument } from '../document/need.ts';
import type { ProfileDocument, ProfileFacts } from '../document/profile.ts';
import { SharedFields } from '../document/shared-fields.ts';
import type { Model } from '../model/model.ts';
import { Translator } from '../pivot/translator.ts';
import { ConceptIndex, type ConceptIndexState } from '../retrieval/concept-index.ts';
import { WordIndex } from '../retrieval/word-index.ts';
import type { WordIndexState } from '../retrieval/word-index-state.ts';
import type { WordQuery } from '../retrieval/word-query.ts';
import { languageOf, readDocument } from '../text/read-document.ts';
import { countSequence, sequenceOf } from '../text/term-sequence.ts';
import { askedConcepts, type NeedQuery } from './need-query.ts';
import type { ProfileEntry } from './profile-entry.ts';

/** What a `ProfileStore` holds, as plain data. */
export interface ProfileStoreState {
  readonly entries: readonly (ProfileEntry | undefined)[];
  readonly words: WordIndexState;
  readonly concepts: ConceptIndexState;
}

const FEWEST_TO_COMPACT = 1000;

/** The profiles held, by slot, with the two inverted indexes over them. */
export class ProfileStore {
  readonly model: Model;
  readonly graph: ConceptGraph;
  readonly readConcepts: ConceptReader;
  readonly words: WordIndex;
  readonly concepts = new ConceptIndex();
  readonly #slots = new Map<string, number>();
  readonly #fields = new SharedFields();
  readonly #translator: Translator;
  /** How many profiles are written in each language. */
  readonly #speakers = new Map<Language, number>();
  #entries: (ProfileEntry | undefined)[] = [];
  #sums = new Float32Array(0);

  constructor(model: Model, concepts: readonly Concept[] = CONCEPTS) {
    this.model = model;
    this.graph = new ConceptGraph(concepts, model.concepts.floor);
    this.readConcepts = conceptReader(concepts);
    this.#translator = new Translator(concepts, model);
    this.words = new WordIndex(model.words, model.reading.titleWeight);
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
    const mentions = this.readConcepts(read);
    const slot = this.#entries.length;
    const hasText = profile.title.trim() !== '' || profile.text.trim() !== '';
    this.#entries.push({ profile: this.#fields.copyOf(profile), language, hasText });
    this.#slots.set(profile.id, slot);
    this.#speakers.set(language, (this.#speakers.get(language) ?? 0) + 1);
    this.words.add(slot, sequenceOf(read));
    this.concepts.add(slot, salienceOf(declared, mentions), mentions);
  }

  delete(id: string): boolean {
    const slot = this.#slots.get(id);
    const entry = slot === undefined ? undefined : this.#entries[slot];
    if (slot === undefined || entry === undefined) return false;
    this.#speakers.set(entry.language, (this.#speakers.get(entry.language) ?? 0) - 1);
    this.words.remove(slot);
    this.concepts.remove(slot);
    this.#entries[slot] = undefined;
    this.#slots.delete(id);
    const gone = this.slots - this.size;
    if (gone >= FEWEST_TO_COMPACT && gone > this.size) this.#compact();
    return true;
  }

  /** All that is held. */
  save(): ProfileStoreState {
    const { slots } = this;
    return { entries: [...this.#entries], words: this.words.save(slots), concepts: this.concepts.save(slots) };
  }

  /** Holds what was saved; good for one that holds nothing. */
  restore({ entries, words, concepts }: ProfileStoreState): void {
    this.words.restore(words);
    this.concepts.restore(concepts);
    this.#entries = [...entries];
    for (const [slot, entry] of entries.entries()) {
      if (entry === undefined) continue;
      this.#slots.set(entry.profile.id, slot);
      this.#speakers.set(entry.language, (this.#speakers.get(entry.language) ?? 0) + 1);
      this.#fields.adopt(entry.profile);
    }
  }

  /** Gives every profile held the attention that `attentionOf` tells of it. */
  attend(attentionOf: (profile: ProfileFacts) => ProfileDocument['attention']): void {
    this.#entries = this.#entries.map((entry) => {
      if (entry === undefined) return undefined;
      const { attention: _before, ...profile } = entry.profile;
      const attention = attentionOf(profile);
      return { ...entry, profile: this.#fields.copyOf({ ...profile, ...(attention !== undefined && { attention }) }) };
    });
  }

  /** A need as it reads against the profiles held now. */
  query(need: NeedDocument): NeedQuery {
    const read = readDocument(need, languageOf(need, need.language), this.model.reading.words);
    const mentions = this.readConcepts(read);
    const weigh = (id: string) => (this.graph.has(id) ? this.concepts.rarity(id) : undefined);
    const asked = askedConcepts(need, mentions, weigh, this.model.concepts.essential);
    const sequence = sequenceOf(read);
    const counts = countSequence(sequence, this.model.reading.titleWeight);
    const words = this.words.query(counts, sequence.terms, read.language);
    const translations = new Map<Language, WordQuery>();
    for (const language of LANGUAGES) {
      if (language === read.language || counts.size === 0 || (this.#speakers.get(language) ?? 0) === 0) continue;
      const translated = this.#translator.translate(counts, sequence.terms, read.language, language);
      translations.set(language, this.words.query(translated, [], language));
    }
    return { need, read, mentions, asked, words, translations };
  }

  /** An array of zeroes over the slots, good until it is asked for again. */
  lendSums(): Float32Array {
    if (this.#sums.length < this.slots) this.#sums = new Float32Array(Math.ceil(1.25 * this.slots));
    return this.#sums.subarray(0, this.slots).fill(0);
  }

  /** How much each slot has in common with a need's words, before `WordIndex.scales`, added to `sums`. */
  wordSums(query: WordQuery, sums: Float32Array): Float32Array {
    this.words.accumulate(query, sums);
    return sums;
  }

  /** How much each slot offers of what is asked, and of what comes near to it, added to `sums`: a first guess. */
  conceptSums(asked: readonly AskedConcept[], sums: Float32Array): Float32Array {
    this.concepts.accumulate(asked, this.graph, sums);
    return sums;
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
