export { renderShortlist } from './shortlist/render-shortlist.ts';
export {
  LONGEST_LIST,
  type ShortlistDocument,
  type ShortlistGate,
  type ShortlistNeed,
  type ShortlistReason,
  type ShortlistStartup,
} from './shortlist/shortlist-document.ts';
