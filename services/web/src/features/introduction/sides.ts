/** Who reads an introduction, and what its sides are called for them. */
export interface Sides {
  readonly own: 'owner' | 'startup' | 'facilitator';
  readonly names: { readonly owner: string; readonly startup: string };
}
