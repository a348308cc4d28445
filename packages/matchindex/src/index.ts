export { needDocument, profileAsQuestion, profileDocument } from './documents.ts';
export { createLiveIndex, type LiveIndex } from './live-index.ts';
