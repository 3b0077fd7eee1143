/** The composition root: the text is painted first, from the prerendered page; the code that takes it over comes after. */
import { layOutRest } from './app/layOutRest'
import { keepEarlyClicks } from './book/earlyClicks'
import './book/styles/index.css'

if (import.meta.env.DEV) void import('./book/styles/fonts.css')

keepEarlyClicks()

/** Resolves when the text is on the screen, or in time in a tab that draws nothing. */
const painted = new Promise<void>((resolve) => {
  new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true })
  setTimeout(resolve, 2500)
})

await painted
await import('react-dom/client') // the largest part, in a task of its own
await new Promise((resume) => setTimeout(resume))
const { takeOver } = await import('./app/takeOver')
await takeOver()
layOutRest()
