interface Graph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** What forms and frames of pages without an account are made of. */
const PLAIN = /\/src\/(ui\/plain|features\/open-page)\/|\/@mantine\/core\/esm\/components\/\w+\/\w+\.module\.mjs$/;

/**
 * Puts what every page needs into one chunk, and what pages without an account are made of into a second, rather than
 * into dozens of small ones: a chunk is compressed by itself.
 */
export function firstChunks() {
  const known = new Map<string, boolean>();
  const isFirst = (id: string, graph: Graph): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // Modules that import each other end here.
    known.set(id, false);
    const info = graph.getModuleInfo(id);
    const is = info !== null && (info.isEntry || info.importers.some((importer) => isFirst(importer, graph)));
    known.set(id, is);
    return is;
  };
  return (id: string, graph: Graph): string | null => {
    if (!isFirst(id, graph)) return PLAIN.test(id) ? 'plain' : null;
    return 'every-page';
  };
}
