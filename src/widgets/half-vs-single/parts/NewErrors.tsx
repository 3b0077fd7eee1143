import { useEffect, useState } from 'react'
import { ImageGrid } from '../../../figures/ImageGrid'
import type { Result } from '../model'
import type { Recording } from '../recorded'
import type { Strings } from '../strings'

interface Props {
  result: Result
  recording: Pick<Recording, 'digit'>
  testImages(indices: number[]): Promise<Uint8Array>
  count(n: number): string
  t: Strings
}

const SIDE = 784

/** The first digits that float32 reads and the rounded network does not; what the recording lacks is asked of the engine. */
export function NewErrors({ result, recording, testImages, count, t }: Props) {
  const { newErrors, newErrorCount } = result
  const [asked, setAsked] = useState<ReadonlyMap<number, Uint8Array>>(new Map())
  const [hasFailed, setFailed] = useState(false)

  useEffect(() => {
    const missing = newErrors.map(({ index }) => index).filter((index) => !recording.digit(index))
    if (missing.length === 0) return
    let isHere = true
    testImages(missing).then(
      (all) =>
        isHere && setAsked(new Map(missing.map((index, i) => [index, all.slice(i * SIDE, (i + 1) * SIDE)]))),
      () => isHere && setFailed(true),
    )
    return () => {
      isHere = false
    }
  }, [newErrors, recording, testImages])

  const items = newErrors.flatMap(({ index, label, predicted }) => {
    const pixels = recording.digit(index) ?? asked.get(index)
    if (!pixels) return []
    const caption = t.digitCaption(label, predicted)
    return [{ id: index, pixels, caption, label: t.digitLabel(index, label, predicted) }]
  })
  return (
    <div className="half__errors">
      <h5>{newErrorCount === 0 ? t.newErrors : t.errorsTitle(newErrors.length, count(newErrorCount))}</h5>
      {hasFailed && <p className="half__hint">{t.noDigits}</p>}
      {!hasFailed && <ImageGrid items={items} emptyText={newErrorCount === 0 ? t.noErrors : ''} />}
    </div>
  )
}
