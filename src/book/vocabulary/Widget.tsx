import { widgets } from '../../widgets/registry'
import { gated, WhenNear, type Gated } from '../gate'
import { useLanguage } from '../language'
import { useStrings } from '../strings'

const gates = new Map<string, Gated>()

function gateOf(name: string): Gated | undefined {
  const load = widgets[name]
  if (load && !gates.has(name))
    gates.set(
      name,
      gated(async () => (await load()).View),
    )
  return gates.get(name)
}

/** A lab by the name of its folder. */
export function Widget({ name }: { name: string }) {
  const t = useStrings()
  const language = useLanguage()
  const gate = gateOf(name)
  if (!gate) throw new Error(`There is no widget "${name}" in src/widgets.`)
  const fallback = <p className="widget__pending">{t.loading}</p>
  return (
    <WhenNear
      gate={gate}
      language={language}
      fallback={fallback}
      frame={{ className: 'widget', 'data-widget': name }}
    />
  )
}
