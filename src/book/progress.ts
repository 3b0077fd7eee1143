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
