import { createContext, use } from 'react'
import type { SectionText } from './pages'

/** What the vocabulary may know of the page it stands on. */
export type PageFacts = Pick<SectionText, 'outline' | 'sources'>

/** The page around a component; empty outside a section. */
export const PageContext = createContext<PageFacts>({
  outline: [],
  sources: { facts: {}, works: {}, terms: {} },
})

/** The page around this component. */
export const usePage = (): PageFacts => use(PageContext)
