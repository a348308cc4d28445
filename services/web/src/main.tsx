import './ui/styles.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { preferredLanguage } from './locales/language.ts';
import { speakLanguage } from './locales/spoken.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
await speakLanguage(preferredLanguage());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
