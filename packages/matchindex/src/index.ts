export { needDocument, profileAsQuestion, profileDocument } from './documents.ts';
export { createLiveIndex, type IndexSettings, type LiveIndex } from './live-index.ts';
