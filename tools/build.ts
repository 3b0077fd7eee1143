import { rm } from 'node:fs/promises'
import { build } from 'vite'
import { compress } from './compress'
import { writeServiceWorker } from './offline'
import { prerenderPages } from './prerender'
import { subsetFonts } from './subsetFonts'
import { writeWebManifests } from './webManifest'

process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true' // the configuration imports tools/ as the rest of the code does, without extensions

/**
 * Makes `dist/`: the client, the server bundle that renders each page once (thrown away after), the pages, the sitemap, the service
 * worker, and compressed copies. `BASE_PATH` mounts the book under a path, `SITE_URL` names where it is published.
 */
export async function buildBook(): Promise<void> {
  await subsetFonts()
  await build({ logLevel: 'warn' })
  await build({
    logLevel: 'warn',
    build: { ssr: 'src/app/server.tsx', outDir: '.tmp/server', minify: false },
  })
  const pages = await prerenderPages({
    dist: 'dist',
    server: '.tmp/server/server.js',
    siteUrl: process.env.SITE_URL,
  })
  await rm('dist/.vite', { recursive: true, force: true })
  await writeWebManifests('dist')
  const kept = await writeServiceWorker('dist') // last: it lists all that is there
  await compress('dist')
  console.log(`dist/ holds ${pages} pages; ${kept} files are kept for reading offline.`)
}

if (import.meta.url === `file://${process.argv[1]}`) await buildBook()
