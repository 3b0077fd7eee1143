/** Pictures as the engine reads them, decoded by the browser. Nothing leaves the device. */
import type { Photograph } from '../../engine/studyTasks/photographs'

/** A larger picture is scaled down to so many pixels on its longer side: both networks read less than that. */
const LONGEST = 640

/** The pixels of a file; null where the browser cannot read it as a picture. */
export async function readPicture(file: Blob): Promise<Photograph | null> {
  const picture = await createImageBitmap(file).catch(() => null)
  if (!picture || picture.width === 0 || picture.height === 0) return null
  const factor = Math.min(1, LONGEST / Math.max(picture.width, picture.height))
  const width = Math.max(1, Math.round(picture.width * factor))
  const height = Math.max(1, Math.round(picture.height * factor))
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  context.fillStyle = '#fff' // behind what is transparent
  context.fillRect(0, 0, width, height)
  context.drawImage(picture, 0, 0, width, height)
  picture.close()
  const { data } = context.getImageData(0, 0, width, height)
  const rgb = new Uint8Array(3 * width * height)
  for (let from = 0, to = 0; from < data.length; from += 4) {
    rgb[to++] = data[from]!
    rgb[to++] = data[from + 1]!
    rgb[to++] = data[from + 2]!
  }
  return { width, height, rgb }
}

/** The pixels of a picture of the book. Rejects where it does not come. */
export async function fetchPicture(url: string): Promise<Photograph> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} does not come: ${answer.status}`)
  const photograph = await readPicture(await answer.blob())
  if (!photograph) throw new Error(`${url} is no picture`)
  return photograph
}
