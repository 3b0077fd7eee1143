import { languages } from '../book/language'
import { strings, type StringKey } from '../book/strings'

/** A quiet notice at the foot of the window, in the language of the page. It needs no React: it may have to say that React is missing. */
export function showNotice(sentences: StringKey[], onReload: () => void): void {
  document.querySelector('.notice--page')?.remove()
  const language = languages.find((known) => known === document.documentElement.lang) ?? 'en'
  const t = strings[language]
  const notice = document.createElement('div')
  notice.className = 'notice notice--page'
  notice.lang = language
  const text = document.createElement('p')
  text.setAttribute('role', 'status')
  const button = (label: string, act: () => void) => {
    const element = document.createElement('button')
    element.type = 'button'
    element.className = 'btn btn-small'
    element.textContent = label
    element.addEventListener('click', act)
    return element
  }
  const reload = button(t.reload, () => {
    reload.disabled = true
    onReload()
  })
  reload.classList.add('btn-primary')
  notice.append(
    text,
    reload,
    button(t.later, () => notice.remove()),
  )
  document.body.append(notice)
  text.textContent = sentences.map((key) => t[key]).join(' ') // after it stands in the page, so that it is announced
}
