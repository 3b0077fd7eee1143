import { lazy, Suspense, type ComponentType } from 'react'
import { useStrings } from '../book/strings'
import type { Demos } from '../figures/demo'
import { DemoStates } from './DemoStates'

const modules = import.meta.glob<{ demos: Demos }>('../{widgets,figures}/*/demo.tsx')

const widgets: { name: string; States: ComponentType }[] = Object.entries(modules).map(([path, load]) => ({
  name: path.split('/').at(-2)!,
  States: lazy(async () => {
    const { demos } = await load()
    return { default: () => <DemoStates demos={demos} /> }
  }),
}))

/** Every widget in every named state, and the figures that have any, for whoever works on one or looks for one. */
export function Gallery() {
  const t = useStrings()
  return (
    <div className="gallery">
      <h1 tabIndex={-1}>{t.gallery}</h1>
      <p className="cover__subtitle">{t.galleryLead}</p>
      {widgets.map(({ name, States }) => (
        <section key={name} className="gallery__widget" data-demos={name} aria-labelledby={`demos-${name}`}>
          <h2 id={`demos-${name}`}>{name}</h2>
          <Suspense>
            <States />
          </Suspense>
        </section>
      ))}
    </div>
  )
}
