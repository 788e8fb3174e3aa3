import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { rulePages } from './rule-pages.ts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  worker: { format: 'es', plugins: () => [rulePages()] },
  build: {
    outDir: 'dist',
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 6000,
    reportCompressedSize: false,
  },
  server: { host: '127.0.0.1' },
});
