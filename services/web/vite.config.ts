import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledTexts } from './build/compiled-texts.ts';
import { firstChunks } from './build/first-chunks.ts';
import { mantineLooks } from './build/mantine-looks.ts';
import { scriptBudget } from './build/script-budget.ts';

const api = `http://127.0.0.1:${process.env.NAVETTE_API_PORT ?? 3001}`;

/** German texts are the longest. */
const OPEN = 'locales/de/open.ts';
const LINK = ['routes/link.tsx', OPEN];
const SIGNED_IN = ['routes/_signed-in.tsx', 'locales/de/open.ts', 'locales/de/signed-in.ts'];

export default defineConfig({
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true, tmpDir: 'node_modules/.tanstack' }),
    react(),
    compiledTexts(),
    mantineLooks(),
    scriptBudget([
      {
        name: 'visitors and link holders',
        limit: 150_000,
        // Its components need a provider, which these pages do without.
        without: /@mantine\/core\/esm\/core\//,
        pages: {
          visitor: ['routes/index.tsx', OPEN],
          'sign-in': ['routes/sign-in/index.tsx', OPEN],
          code: ['routes/sign-in/code.tsx', OPEN],
          reset: ['routes/sign-in/reset.tsx', OPEN],
          privacy: ['routes/privacy.tsx', OPEN],
          accessibility: ['routes/accessibility.tsx', OPEN],
          mailbox: ['routes/mailbox.tsx', OPEN],
          dossier: ['routes/dossier/$token.tsx', OPEN],
          'link to approve': [...LINK, 'link/approve/approve-page.tsx'],
          'to answer': [...LINK, 'link/answer/answer-page.tsx'],
          'to choose': [...LINK, 'link/choose/choose-page.tsx'],
          'to mark': [...LINK, 'link/mark/mark-page.tsx'],
          'to confirm': [...LINK, 'link/outcome/outcome-page.tsx'],
          'to accept': [...LINK, 'link/invitation/invitation-page.tsx'],
          'to object': [...LINK, 'link/object/object-page.tsx'],
        },
      },
      {
        name: 'behind the door',
        limit: 250_000,
        pages: {
          day: ['routes/_signed-in/day.tsx', ...SIGNED_IN],
          desk: ['routes/_signed-in/desk.tsx', ...SIGNED_IN],
        },
      },
    ]),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The page's policy lets fonts come as data, but a file of its own is cached for a year.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstChunks(), debugName: 'first-chunks' }] } } },
  },
  server: { proxy: { '/api': { target: api, changeOrigin: false } } },
});
