/** Pictures to files and to pixels by a browser's own coders, so that a recorder sees what a reader's browser will. */
import { chromium, type Page } from '@playwright/test'
import { chromiumArgs, chromiumPath } from '../chromium'

export interface Pixels {
  width: number
  height: number
  /** [height, width, 3] */
  rgb: Uint8Array
}

/** Runs `work` on a page of its own, and closes it. */
export async function withPage<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    ...(chromiumPath && { executablePath: chromiumPath }),
    args: chromiumArgs,
  })
  try {
    return await work(await browser.newPage())
  } finally {
    await browser.close()
  }
}

/** A picture's file as a JPEG. */
export async function asJpeg(page: Page, file: Buffer, quality: number): Promise<Buffer> {
  const text = await page.evaluate(
    async ([base64, q]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const picture = await createImageBitmap(new Blob([bytes]))
      const canvas = document.createElement('canvas')
      canvas.width = picture.width
      canvas.height = picture.height
      canvas.getContext('2d')!.drawImage(picture, 0, 0)
      return canvas.toDataURL('image/jpeg', q)
    },
    [file.toString('base64'), quality] as const,
  )
  return Buffer.from(text.slice(text.indexOf(',') + 1), 'base64')
}

/** The pixels of a picture's file. */
export async function pixelsOf(page: Page, file: Buffer): Promise<Pixels> {
  const { width, height, text } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const picture = await createImageBitmap(new Blob([bytes]))
    const { width: w, height: h } = picture
    const context = new OffscreenCanvas(w, h).getContext('2d')!
    context.drawImage(picture, 0, 0)
    const { data } = context.getImageData(0, 0, w, h)
    let letters = ''
    for (let i = 0; i < data.length; i += 4)
      letters += String.fromCharCode(data[i]!, data[i + 1]!, data[i + 2]!)
    return { width: w, height: h, text: btoa(letters) }
  }, file.toString('base64'))
  return { width, height, rgb: new Uint8Array(Buffer.from(text, 'base64')) }
}
