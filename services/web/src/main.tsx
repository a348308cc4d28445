import './ui/styles.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { preferredLanguage } from './locales/language.ts';
import { loadMessages } from './locales/messages.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
const language = preferredLanguage();
const messages = await loadMessages(language);
createRoot(root).render(
  <StrictMode>
    <App language={language} messages={messages} />
  </StrictMode>,
);
