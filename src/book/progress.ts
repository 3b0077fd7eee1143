import { useEffect, type RefObject } from 'react'
import { stored } from './stored'

const isId = (id: string) => /^[\d.]+$/.test(id)

/** The numbers of the sections that were read to their end, kept on this device. */
export const readSections = stored<string[]>(
  'read',
  [],
  (text) => text.split(' ').filter(isId),
  (ids) => ids.join(' '),
)

/** How far each section was read, whole percent of its length by its number. */
export const readPercents = stored<Record<string, number>>(
  'percents',
  {},
  (text) =>
    Object.fromEntries(
      text
        .split(' ')
        .map((entry) => entry.split('='))
        .filter(([id, n]) => isId(id ?? '') && Number(n) >= 0 && Number(n) <= 100)
        .map(([id, n]) => [id!, Number(n)]),
    ),
  (percents) =>
    Object.entries(percents)
      .map(([id, n]) => `${id}=${n}`)
      .join(' '),
)

/** A heading of a section. */
export interface ReadingPlace {
  id: string
  /** Empty above the first heading. */
  heading: string
}

/** Where the reader was last; null on the first visit. */
export const lastPlace = stored<ReadingPlace | null>(
  'place',
  null,
  (text) => {
    const [id = '', heading = ''] = text.split('#')
    return isId(id) ? { id, heading } : null
  },
  (place) => (place ? `${place.id}#${place.heading}` : ''),
)

/** Remembers where in a section the reader is, and how far they have come in it at most. */
export function rememberPlace(place: ReadingPlace, percent: number): void {
  const last = lastPlace.read()
  if (last?.id !== place.id || last.heading !== place.heading) lastPlace.write(place)
  const percents = readPercents.read()
  if (percent > (percents[place.id] ?? 0)) readPercents.write({ ...percents, [place.id]: percent })
}

/** Counts a section as read once `end`, a mark after its last line, has been on the screen. */
export function useReadAtEnd(id: string, end: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      observer.disconnect()
      const ids = readSections.read()
      if (!ids.includes(id)) readSections.write([...ids, id])
    })
    if (end.current) observer.observe(end.current)
    return () => observer.disconnect()
  }, [id, end])
}
