import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = `http://127.0.0.1:${process.env.NAVETTE_API_PORT ?? 3001}`;

export default defineConfig({
  plugins: [tanstackRouter({ target: 'react', autoCodeSplitting: true, tmpDir: 'node_modules/.tanstack' }), react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The page's policy lets fonts come as data, but a file of its own is cached for a year.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': { target: api, changeOrigin: false } } },
});
