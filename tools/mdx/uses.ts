import { existsSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { sections } from '../../content/book'
import { facts } from '../../content/facts'

/** Ids of terms and works, each with the numbers of the sections that name it, in reading order. */
export interface Uses {
  terms: Record<string, string[]>
  works: Record<string, string[]>
}

/** Notes what one text names; a fact brings the work behind it. */
export function noteUses(uses: Uses, id: string, text: string): void {
  const note = (shelf: Record<string, string[]>, key: string) => {
    const known = (shelf[key] ??= [])
    if (!known.includes(id)) known.push(id)
  }
  for (const [, component, name] of text.matchAll(/<(Term|Cite|Fact)\s+id="([^"]+)"/g)) {
    const work = component === 'Cite' ? name : component === 'Fact' ? facts[name!]?.reference : undefined
    if (component === 'Term') note(uses.terms, name!)
    if (work) note(uses.works, work)
  }
}

/** `virtual:uses`: where the glossary and the references are used, for the two pages that list them with links back. */
export function usesPlugin(): Plugin {
  return {
    name: 'book-uses',
    resolveId: (id) => (id === 'virtual:uses' ? '\0virtual:uses' : undefined),
    load(id) {
      if (id !== '\0virtual:uses') return
      const uses: Uses = { terms: {}, works: {} }
      for (const section of sections) {
        const path = new URL(`../../content/sections/${section.folder}/ko.mdx`, import.meta.url)
        if (!existsSync(path)) continue
        this.addWatchFile(path.pathname)
        noteUses(uses, section.id, readFileSync(path, 'utf8'))
      }
      return `export const uses = ${JSON.stringify(uses)}`
    },
  }
}
