/** What the build tells the service worker (tools/offline.ts): paths below the book's root, each with the hash of its content. */
export interface FileList {
  /** Changes when any file does. */
  version: string
  /** Kept at the first visit: the text in both languages, scripts, styles, fonts, the engine. */
  files: Record<string, string>
  /** Kept when first used: data and weights, too heavy for everyone. */
  onUse: Record<string, string>
}

/** The version of one book among all that share an origin: `github.io` has many. */
const PREFIX = 'book '

/** The names of a book's caches. */
export interface CacheNames {
  version: string
  onUse: string
  /** Whether a cache holds a version of this book, this or another. */
  isVersion(name: string): boolean
}

/** Names the caches of the book that is mounted at `base`. */
export function cacheNames(base: string, version: string): CacheNames {
  const versions = `${PREFIX}${base} version `
  return {
    version: versions + version,
    onUse: `${PREFIX}${base} on use`,
    isVersion: (name) => name.startsWith(versions),
  }
}
