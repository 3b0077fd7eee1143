/** The warped squares of the proposals, to choose one of. */
import { useMemo } from 'react'
import { ImageGrid } from '../../../figures/ImageGrid'
import type { Box } from '../../../math/detection/boxes'
import { warp } from '../../../math/rcnn/warp'
import { SCENE_SIDE } from '../../../math/scenes/scene'
import type { Strings } from '../strings'

const SHOWN = 24

export function Squares(props: {
  pixels: Uint8Array
  boxes: readonly Box[]
  chosen: number
  onChoose(proposal: number): void
  t: Strings
}) {
  const { pixels, boxes, chosen, onChoose, t } = props
  const items = useMemo(() => {
    const numbers = boxes.map((_, number) => number).slice(0, SHOWN)
    if (chosen >= SHOWN && chosen < boxes.length) numbers[SHOWN - 1] = chosen
    return numbers.map((number) => {
      const { width, height } = boxes[number]!
      const picture = { width: SCENE_SIDE, height: SCENE_SIDE, values: pixels }
      return {
        id: number,
        pixels: warp(picture, boxes[number]!),
        caption: `${width}×${height}`,
        label: t.square(number + 1, width, height),
      }
    })
  }, [pixels, boxes, chosen, t])
  return <ImageGrid items={items} sizePx={44} selectedId={chosen} onSelect={onChoose} emptyText={t.noBoxes} />
}
