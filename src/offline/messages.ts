/** What a page says to the service worker. */
export type ToServiceWorker =
  /** The reader agreed to the new version. */
  | { type: 'activate' }
  /** Data and weights that were fetched before the service worker was there, below the book's root. */
  | { type: 'used'; paths: string[] }
