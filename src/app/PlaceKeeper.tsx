import { useEffect } from 'react'
import { rememberPlace } from '../book/progress'
import { currentHeading } from './place'

/** Reading stops for so long before the place is noted. */
const REST_MS = 400

/** Nothing to see: notes where in section `id` the reader is, so that the cover can lead back there. */
export function PlaceKeeper({ id }: { id: string }) {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const note = () => {
      clearTimeout(timer)
      timer = undefined
      const text = document.querySelector('main article')
      if (!text) return
      const { top, height } = text.getBoundingClientRect()
      const share = Math.min(1, Math.max(0, (innerHeight - top) / height))
      rememberPlace({ id, heading: currentHeading()?.id ?? '' }, scrollY > 0 ? Math.round(100 * share) : 0)
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(note, REST_MS)
    }
    wait()
    addEventListener('scroll', wait, { passive: true })
    addEventListener('pagehide', note)
    return () => {
      clearTimeout(timer)
      removeEventListener('scroll', wait)
      removeEventListener('pagehide', note)
    }
  }, [id])
  return null
}
