import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { fewFiles } from './bundling/few-files.js';

const server = 'http://127.0.0.1:3000';

/**
 * What the server must send with the built app so that nothing else can run in it:
 * `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'`.
 * Styles need 'unsafe-inline' because Emotion writes them at run time; scripts and fonts need nothing beyond 'self'.
 */
export default defineConfig({
  // The app itself and the page that a day begins on.
  plugins: [react(), fewFiles(['/src/start.tsx', '/src/work/WorkPage.tsx'])],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsDir: 'assets',
    // A `data:` font would need font-src data: in the policy.
    assetsInlineLimit: 0,
    // Names the chunks of each module, by which `npm run bench -- bundle` knows what a first visit loads.
    manifest: true,
    // The warning is for single pages; react-admin with MUI is one shared, long-cached chunk.
    chunkSizeWarningLimit: 900,
  },
  server: {
    proxy: { '/api': server, '/fact-checks': server, '/health': server },
  },
});
