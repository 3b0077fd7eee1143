import { gated, WhenNear, type Gated } from '../book/gate'
import { useLanguage } from '../book/language'
import type { Demos } from '../widgets/demo'

const gates = new WeakMap<Demos, [name: string, gate: Gated][]>()

/** A gate for each state: a page of many labs draws only those in sight. */
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

/** The named states of one widget. */
export function DemoStates({ demos }: { demos: Demos }) {
  const language = useLanguage()
  return gatesOf(demos).map(([name, gate]) => (
    <section key={name} className="gallery__state">
      <h3>{name}</h3>
      <WhenNear gate={gate} language={language} fallback={null} frame={{ className: 'gallery__demo' }} />
    </section>
  ))
}
