import { gated, WhenNear, type Gated } from '../book/gate'
import { useLanguage } from '../book/language'
import type { Demos } from '../widgets/demo'

const gates = new WeakMap<Demos, [name: string, gate: Gated][]>()

/** A gate for each state: a page of many labs draws only the one that is opened. */
function gatesOf(demos: Demos): [name: string, gate: Gated][] {
  const known = gates.get(demos)
  if (known) return known
  const made = Object.entries(demos).map(([name, demo]): [string, Gated] => [
    name,
    gated(() => Promise.resolve(({ language }) => demo(language))),
  ])
  gates.set(demos, made)
  return made
}

/** The named states of one widget, folded; opening one closes the others. */
export function DemoStates({ demos }: { demos: Demos }) {
  const language = useLanguage()
  return gatesOf(demos).map(([name, gate]) => (
    <details key={name} name="state" className="fold gallery__state">
      <summary>{name}</summary>
      <WhenNear gate={gate} language={language} fallback={null} frame={{ className: 'gallery__demo' }} />
    </details>
  ))
}
