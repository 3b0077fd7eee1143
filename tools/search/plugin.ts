import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import type { SearchIndex } from '../../content/searchIndex'
import { buildIndexes } from './buildIndex'

const MODULE = 'virtual:search-indexes'

/**
 * Lays the search index of each language beside the scripts, `assets/search-ko-<hash>.json`, and tells the page where through the
 * module `virtual:search-indexes`. While developing, each request gets a fresh one.
 */
export function bookSearch(): Plugin {
  let base = '/'
  let isServing = false
  return {
    name: 'book-search',
    configResolved(config) {
      base = config.base
      isServing = config.command === 'serve'
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null
      if (this.environment.config.consumer === 'server') return addressesOf(() => '')
      if (isServing) return addressesOf((language) => `${base}@search/${language}.json`)
      const indexes = buildIndexes()
      return addressesOf((language) => {
        const source = JSON.stringify(indexes[language])
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8)
        const fileName = `assets/search-${language}-${hash}.json`
        this.emitFile({ type: 'asset', fileName, source })
        return base + fileName
      })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const language = /\/@search\/(ko|en)\.json$/.exec(request.url ?? '')?.[1]
        if (language !== 'ko' && language !== 'en') return next()
        response.setHeader('Content-Type', 'application/json')
        response.end(JSON.stringify(buildIndexes()[language]))
      })
    },
  }
}

function addressesOf(address: (language: SearchIndex['language']) => string): string {
  return `export const addresses = ${JSON.stringify({ ko: address('ko'), en: address('en') })}`
}
