import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledTexts } from './build/compiled-texts.ts';
import { scriptBudget } from './build/script-budget.ts';

const api = `http://127.0.0.1:${process.env.NAVETTE_API_PORT ?? 3001}`;

/** German texts are the longest. */
const OPEN = 'locales/de/open.ts';
const SIGNED_IN = ['routes/_signed-in.tsx', 'locales/de/open.ts', 'locales/de/signed-in.ts'];

export default defineConfig({
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true, tmpDir: 'node_modules/.tanstack' }),
    react(),
    compiledTexts(),
    scriptBudget([
      {
        name: 'visitors and link holders',
        // The aim is 150 kB; what is above it is React, the router and the parts of Mantine that a form takes.
        limit: 185_000,
        pages: {
          visitor: ['routes/index.tsx', OPEN],
          'sign-in': ['routes/sign-in/index.tsx', OPEN],
          link: ['routes/link.tsx', OPEN],
          dossier: ['routes/dossier/$token.tsx', OPEN],
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
  },
  server: { proxy: { '/api': { target: api, changeOrigin: false } } },
});
