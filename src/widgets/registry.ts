import type { ComponentType } from 'react'

/** What a widget's `index.ts` exports. */
export interface WidgetModule {
  View: ComponentType<{ language: 'ko' | 'en' }>
  meta: { title: Record<'ko' | 'en', string> }
}

const modules = import.meta.glob<WidgetModule>('./*/index.ts')

/** Every widget by its folder's name, each a chunk of its own that loads when it is first needed. */
export const widgets: Record<string, () => Promise<WidgetModule>> = Object.fromEntries(
  Object.entries(modules).map(([path, load]) => [path.split('/')[1]!, load]),
)
