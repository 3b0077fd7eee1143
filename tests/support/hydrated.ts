import type { Page } from '@playwright/test'

/** Waits until React has taken the page over. */
export const hydrated = (page: Page) => page.locator('html[data-live]').waitFor()
