/** The photograph that can be changed in place of a digit: Chelsea, by Stéfan van der Walt, CC0, as scikit-image ships her, cut to 112 × 112. */
import { useEffect, useState } from 'react'
import type { Picture } from '../../math/photograph'
import catUrl from './cat.webp'

/** Its pixels once they are there. */
export type Loaded = Picture | 'failed' | null

/** Decodes the file when it is first wanted. */
export function usePhotograph(isWanted: boolean): Loaded {
  const [loaded, setLoaded] = useState<Loaded>(null)
  useEffect(() => {
    if (!isWanted || loaded) return
    let isGone = false
    const take = (next: Loaded) => {
      if (!isGone) setLoaded(next)
    }
    pixelsOf(catUrl).then(take, () => take('failed'))
    return () => {
      isGone = true
    }
  }, [isWanted, loaded])
  return loaded
}

/** Rejects where the file does not come or cannot be read. */
async function pixelsOf(url: string): Promise<Picture> {
  const image = new Image()
  image.src = url
  await image.decode()
  const side = image.naturalWidth
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = side
  const context = canvas.getContext('2d')!
  context.drawImage(image, 0, 0)
  return { side, rgba: context.getImageData(0, 0, side, side).data }
}
