import { useEffect, useMemo, useState } from 'react'
import { ImageGrid } from '../../../figures/ImageGrid'
import type { TrainingActions } from '../../../training/api'
import { formatPercent, type Reading } from '../model'
import { pixelsOf, type RecordedRun } from '../recorded'
import type { Strings } from '../strings'

export interface ReadingsProps {
  readings: readonly Reading[]
  /** Holds the pixels itself; without it they are asked of the engine. */
  recorded: RecordedRun | null
  actions: TrainingActions
  t: Strings
}

const PER_PAGE = 12
const NONE = new Uint8Array(784)

/** Test images with what the net said of each, twelve to a page. */
export function Readings({ readings, recorded, actions, t }: ReadingsProps) {
  const [page, setPage] = useState(0)
  const [pixels, setPixels] = useState<ReadonlyMap<number, Uint8Array>>(new Map())
  const [failed, setFailed] = useState(false)
  const pages = Math.max(1, Math.ceil(readings.length / PER_PAGE))
  const here = Math.min(page, pages - 1)
  const shown = useMemo(() => readings.slice(here * PER_PAGE, (here + 1) * PER_PAGE), [readings, here])

  useEffect(() => {
    if (recorded || shown.length === 0) return
    let current = true
    const indices = shown.map((reading) => reading.index)
    actions.testImages(indices).then(
      (all) => {
        if (!current) return
        setFailed(false)
        setPixels(new Map(indices.map((index, i) => [index, all.slice(i * 784, (i + 1) * 784)])))
      },
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [recorded, shown, actions])

  const kept = useMemo(
    () => (recorded ? new Map(recorded.wrong.map((w) => [w.index, pixelsOf(w.pixels)])) : null),
    [recorded],
  )
  const items = shown.map((r) => ({
    id: r.index,
    pixels: (kept ?? pixels).get(r.index) ?? NONE,
    caption: (
      <span className="reading-caption">
        {t.caption(r.label, r.predicted, r.second, formatPercent(r.confidence, 1))}
      </span>
    ),
    label: t.reading(r.index, r.label, r.predicted, r.second, formatPercent(r.confidence, 1)),
  }))
  return (
    <>
      <ImageGrid items={items} sizePx={56} emptyText={t.noImages} />
      {failed && <p className="lab__note">{t.imagesFailed}</p>}
      {pages > 1 && (
        <div className="pager">
          <button
            type="button"
            className="btn"
            aria-label={t.previousPage}
            disabled={here === 0}
            onClick={() => setPage(here - 1)}
          >
            ←
          </button>
          <span>{t.page(here + 1, pages)}</span>
          <button
            type="button"
            className="btn"
            aria-label={t.nextPage}
            disabled={here === pages - 1}
            onClick={() => setPage(here + 1)}
          >
            →
          </button>
        </div>
      )}
    </>
  )
}
