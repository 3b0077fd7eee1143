import { useEffect, useEffectEvent } from 'react'

/** What takes letters itself: fields, and the parts of a widget that are driven by keys of their own. */
const TAKES_LETTERS = [
  'textarea',
  'select',
  'input:not([type=button], [type=checkbox], [type=radio], [type=range], [type=submit])',
  '[contenteditable]:not([contenteditable=false])',
  ...['application', 'combobox', 'grid', 'listbox', 'searchbox', 'spinbutton', 'textbox'].map(
    (role) => `[role=${role}]`,
  ),
].join()

/** Calls `open` for `/`, where no letter is being typed, and for Ctrl-K or Cmd-K anywhere. */
export function useSearchKeys(open: () => void): void {
  const onOpen = useEffectEvent(open)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !(isSlash(event) || isControlK(event))) return
      event.preventDefault()
      if (!document.querySelector('dialog[open]')) onOpen()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}

const isSlash = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) =>
  key === '/' &&
  !ctrlKey &&
  !metaKey &&
  !altKey &&
  !(target instanceof Element && target.closest(TAKES_LETTERS))

/** By its place too: with a Korean layout the key is ㅏ. */
const isControlK = ({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  (key.toLowerCase() === 'k' || code === 'KeyK') && ctrlKey !== metaKey && !altKey && !shiftKey
