export { needDocument, profileAsQuestion, profileDocument } from './documents.ts';
export { createLiveIndex, type IndexPlace, type IndexSettings, type LiveIndex } from './live-index.ts';
