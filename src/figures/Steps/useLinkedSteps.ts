/**
 * Steps that follow the text and mark it. A reader who points at, focuses or follows a reference to a step gets that step; and
 * whichever step is chosen, the references to it in the text are marked as current.
 */
import { useEffect, useState } from 'react'

const linksTo = (name: string) => document.querySelectorAll(`a.ref[href="#${CSS.escape(name)}"]`)

/** `names`: the ids of the steps, which `<Ref to>` uses; the same array at each call. */
export function useLinkedSteps(names: readonly string[], first = 0): [number, (index: number) => void] {
  const [chosen, choose] = useState(first)

  useEffect(() => {
    const follow = ({ target }: Event) => {
      const href = target instanceof Element ? target.closest('a.ref')?.getAttribute('href') : null
      const index = names.indexOf(href?.slice(1) ?? '')
      if (index >= 0) choose(index)
    }
    const types = ['pointerover', 'focusin', 'click']
    for (const type of types) document.addEventListener(type, follow)
    return () => {
      for (const type of types) document.removeEventListener(type, follow)
    }
  }, [names])

  useEffect(() => {
    const current = names[chosen]
    if (current === undefined) return
    const links = [...linksTo(current)]
    for (const link of links) link.setAttribute('aria-current', 'step')
    return () => {
      for (const link of links) link.removeAttribute('aria-current')
    }
  }, [names, chosen])

  return [chosen, choose]
}
