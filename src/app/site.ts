/** Where the book is published, for canonical links and the sitemap; `SITE_URL` overrides it while building. */
export const defaultSiteUrl = 'https://one-layer-deeper.github.io'
