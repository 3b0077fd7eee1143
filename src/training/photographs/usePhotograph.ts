import { useEffect, useState } from 'react'
import type { Photograph } from '../../engine/studyTasks/photographs'
import { pictureFile, pictureOf, type PictureName } from '../../math/photographs/pictures'
import { fetchPicture, readPicture } from './readPicture'

/** A reader's own picture, in this tab and nowhere else. */
interface OwnPicture {
  url: string
  photograph: Photograph
  number: number
}

export interface ShownPhotograph {
  /** Tells it from all others. */
  id: string
  /** For an `<img>`. */
  url: string
  width: number
  height: number
  isOwn: boolean
}

export interface PhotographChoice {
  shown: ShownPhotograph
  /** The file that was chosen last is no picture; its name. */
  refused: string | null
  /** Takes a file; what is no picture is refused. */
  take(file: File): Promise<void>
  /** Back to the pictures of the book. */
  leave(): void
  /** The pixels of what is shown. Rejects where they do not come. */
  pixels(): Promise<Photograph>
}

/** A picture of the book by its name, or the reader's own in its place. */
export function usePhotograph(name: PictureName): PhotographChoice {
  const [own, setOwn] = useState<OwnPicture | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [count, setCount] = useState(1)
  useEffect(
    () => () => {
      if (own) URL.revokeObjectURL(own.url)
    },
    [own],
  )
  const url = import.meta.env.BASE_URL + pictureFile(name)
  const { width, height } = own?.photograph ?? pictureOf(name)
  return {
    shown: { id: own ? `own ${own.number}` : name, url: own?.url ?? url, width, height, isOwn: own !== null },
    refused,
    async take(file) {
      const photograph = await readPicture(file)
      setRefused(photograph ? null : file.name.slice(0, 60))
      if (!photograph) return
      setOwn({ url: URL.createObjectURL(file), photograph, number: count })
      setCount(count + 1)
    },
    leave() {
      setOwn(null)
      setRefused(null)
    },
    pixels: () => (own ? Promise.resolve(own.photograph) : fetchPicture(url)),
  }
}
