import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { bookMdx } from './tools/mdx/mdx'
import { bookSearch } from './tools/search/plugin'

/** One configuration for `npm run dev`, the client build and the server build that prerenders (see tools/build.ts). */
export default defineConfig(({ isSsrBuild }) => ({
  base: process.env.BASE_PATH ?? '/',
  plugins: [bookMdx(), bookSearch(), react()],
  worker: { format: 'es' },
  build: {
    target: ['chrome123', 'firefox121', 'safari17.5'], // the first with light-dark(), by which nested themes work
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    assetsInlineLimit: (path) => (/\.(woff2?|ttf|wasm)$/.test(path) ? false : undefined),
    chunkSizeWarningLimit: 1500, // the training worker, which loads only when a reader trains
    rolldownOptions: {
      checks: { pluginTimings: false },
      ...(isSsrBuild
        ? {}
        : {
            input: {
              main: 'index.html',
              fonts: 'src/book/styles/fonts.css',
              fontsRest: 'src/book/styles/fontsRest.css',
            },
          }),
    },
  },
  ssr: { noExternal: true, external: ['react', 'react-dom'] },
}))
