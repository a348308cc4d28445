/** A link to a state of the page it stands on is current only when the whole address is its own. */
export const ONLY_ITSELF = { exact: true, includeSearch: true, explicitUndefined: true } as const;
