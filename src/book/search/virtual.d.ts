/** Where the search index of each language lies, as tools/search/plugin.ts has put it. */
declare module 'virtual:search-indexes' {
  export const addresses: Record<'ko' | 'en', string>
}
