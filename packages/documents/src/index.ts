export { createRenderer, type Renderer, type RendererLimits } from './renderer/renderer.ts';
export {
  LONGEST_LIST,
  type ShortlistDocument,
  type ShortlistGate,
  type ShortlistNeed,
  type ShortlistReason,
  type ShortlistStartup,
} from './shortlist/shortlist-document.ts';
