/**
 * Scripts that stand in the HTML itself. The first runs before anything is painted: it sets the theme, marks that
 * scripts run at all, so that the style sheet can hide what only a script could open, and notes what is clicked or changed
 * before the rest is there (src/book/earlyInput.ts repeats it).
 */
export const headScript = `(() => {
  const root = document.documentElement
  root.classList.add('js')
  try { const theme = localStorage.getItem('theme'); if (theme === 'light' || theme === 'dark') root.dataset.theme = theme } catch {}
  window.earlyInput = []
  for (const type of ['click', 'input']) addEventListener(type, (event) => earlyInput?.push(event), true)
})()`

/** Puts what the template holds, the app, into the page when the text is painted, or in time in a tab that draws nothing. */
export const startScript = `(() => {
  const start = () => {
    const app = document.getElementById('app')
    if (app) app.replaceWith(app.content)
  }
  new PerformanceObserver(start).observe({ type: 'paint', buffered: true })
  setTimeout(start, 2500)
})()`

/** Sends the reader of `/` to the language chosen before, else to the browser's. Without scripts the page has links. */
export const languageScript = (base: string, languages: readonly string[]) => `(() => {
  const known = ${JSON.stringify(languages)}
  let choice
  try { choice = localStorage.getItem('language') } catch {}
  const tags = [choice, ...navigator.languages].filter(Boolean).map((tag) => tag.slice(0, 2))
  location.replace(${JSON.stringify(base)} + (tags.find((tag) => known.includes(tag)) ?? 'en') + '/' + location.hash)
})()`
