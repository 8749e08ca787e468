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
    // A strict content policy refuses data: addresses in style sheets.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: {
      '/graphql': { ...server, ws: true },
      '/feeds': server,
      '/exports': server,
    },
  },
})
