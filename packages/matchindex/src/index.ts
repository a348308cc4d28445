export { needDocument, profileAsQuestion, profileDocument } from './documents.ts';
export { createLiveIndex, type IndexPlace, type IndexSettings, type LiveIndex, placeOf } from './live-index.ts';
