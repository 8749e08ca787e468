import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = { target: 'http://localhost:4000', changeOrigin: false }

// The build tool asks for a default export.
// oxlint-disable-next-line import/no-default-export
export default defineConfig({
  root: import.meta.dirname,
  publicDir: 'public',
  plugins: [react()],
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  build: {
    outDir: path.resolve(import.meta.dirname, '../build/public'),
    emptyOutDir: true,
    sourcemap: true,
    target: 'es2022',
    // Newer than the scripts: these browsers know light-dark(), which cannot be rewritten for older ones.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // A strict content policy refuses data: addresses in style sheets.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // On a bad line many small files cost more than a few kilobytes that a page does not need yet.
          groups: [
            {
              name: 'base',
              test: /node_modules\/(react|react-dom|scheduler|react-router|react-intl|@formatjs|urql|@urql|wonka|graphql-ws)\//,
            },
            {
              name: 'widgets',
              test: /node_modules\/(@mantine\/(core|hooks|form|notifications)|@floating-ui|@tanstack)\//,
              minShareCount: 8,
            },
            { name: 'words', test: /client\/(lib|ui)\//, minShareCount: 3 },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': { ...server, ws: true },
      '/feeds': server,
      '/exports': server,
    },
  },
})
