import { minutesOfBook, ratesOf, winsFrom, type Place, type Results, type What } from '../model'
import { timeWords } from '../timeWords'
import type { Strings } from '../strings'

interface Props {
  results: Results
  what: What
  emulated: readonly Place[]
  language: 'ko' | 'en'
  t: Strings
}

/** What the results say, in a sentence for each GPU that is real, or of the CPU where there is none. */
export function Verdict({ results: { points, paces }, what, emulated, language, t }: Props) {
  if (what === 'step') {
    const [best] = paces.toSorted((a, b) => b.imagesPerSecond - a.imagesPerSecond)
    return (
      <p className="versus__verdict">
        {best && t.fastest(t.places[best.place], timeWords(minutesOfBook(best.imagesPerSecond), t, language))}
      </p>
    )
  }
  const gpus = (['webgl', 'webgpu'] as const).filter(
    (place) => !emulated.includes(place) && points.some((p) => p.place === place && p.what === what),
  )
  if (gpus.length > 0)
    return (
      <p className="versus__verdict">
        {gpus.map((place) => {
          const from = winsFrom(points, what, place)
          const words =
            from === null
              ? t.neverWins(t.places[place])
              : t.wins(t.places[place], from.toLocaleString(language))
          return <span key={place}>{words} </span>
        })}
      </p>
    )
  const ratios = points
    .filter((p) => p.what === what && p.place === 'wasm')
    .flatMap((p) => {
      const slow = points.find((q) => q.what === what && q.place === 'cpu' && q.size === p.size)
      return slow ? [ratesOf(p).gflops / ratesOf(slow).gflops] : []
    })
  return (
    <p className="versus__verdict">
      {ratios.length > 0 && t.noGpu(Math.round(Math.max(...ratios)).toLocaleString(language))}
    </p>
  )
}
