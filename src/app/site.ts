/** Where the book is published, for canonical links, the sitemap and the feed; `SITE_URL` overrides it while building. */
export const defaultSiteUrl = 'https://one-layer-deeper.github.io'

/** Where its text and code are kept, for the links that offer to edit a page; `VITE_REPOSITORY_URL` overrides it. */
export const repositoryUrl: string =
  import.meta.env.VITE_REPOSITORY_URL ?? 'https://github.com/one-layer-deeper/one-layer-deeper.github.io'
