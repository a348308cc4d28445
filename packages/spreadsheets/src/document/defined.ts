type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without its undefined properties: a document says nothing about what it doesn't know. */
export function defined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}

/** The object, or undefined when it has no property. */
export function orNothing<T extends object>(object: T): T | undefined {
  return Object.keys(object).length > 0 ? object : undefined;
}

/** The texts that aren't empty, as paragraphs. */
export function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}
