import { expect, type Locator, type Page } from '@playwright/test'

/**
 * Opens `path` and scrolls to the region called `name`, until its widget is live: its code has come and the address has been read.
 * The page may still lay itself out above, so the lab is scrolled to again if it was pushed away.
 */
export async function openLabAt(page: Page, path: string, name: string): Promise<Locator> {
  await page.goto(path)
  const lab = page.getByRole('region', { name, exact: true })
  const live = page.locator('[data-widget][data-live]').filter({ has: lab })
  await expect(async () => {
    await lab.scrollIntoViewIfNeeded()
    await expect(live).toBeAttached({ timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  return lab
}
