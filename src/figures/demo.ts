import type { ReactElement } from 'react'

/** Named states of a widget or a figure: the gallery shows them, the snapshot test draws them. */
export type Demos = Record<string, (language: 'ko' | 'en') => ReactElement>
