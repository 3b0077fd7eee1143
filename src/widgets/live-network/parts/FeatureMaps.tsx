import { memo, useCallback, useRef, type CSSProperties } from 'react'
import { atlasLevels, atlasSize, LEVEL_OPACITY } from '../../../math/featureAtlas'
import { shapeText } from '../model'
import { recorded, type RecordedLayer } from '../recorded'
import type { Strings } from '../strings'
import { useEveryTheme } from './useEveryTheme'

interface FeatureMapsProps {
  layer: RecordedLayer
  /** What the layer made; null on a cleared pad, 'recorded' for the picture that came with the page. */
  values: Float32Array | null | 'recorded'
  t: Strings
}

/** One layer's channels as tiles in the layer's hue, with its name and shape beside them. */
export const FeatureMaps = memo(function FeatureMaps({ layer, values, t }: FeatureMapsProps) {
  const { name, kind, shape, top } = layer
  const canvas = useRef<HTMLCanvasElement>(null)
  const { width, height } = atlasSize(shape)
  const paint = useCallback(() => {
    if (canvas.current && values !== 'recorded') drawMaps(canvas.current, shape, values)
  }, [shape, values])
  useEveryTheme(paint)
  const size = { '--w': width, '--h': height, '--top': top } as CSSProperties
  return (
    <div className="live-network__layer" data-kind={kind} data-layer={name}>
      <span className="live-network__name">
        {name} <span className="live-network__shape">{shapeText(shape)}</span>
      </span>
      <div className="live-network__maps" style={size} role="img" aria-label={t.maps(name, shapeText(shape))}>
        {values === 'recorded' ? (
          <span className="live-network__recorded" style={{ maskImage: `url(${recorded.pictureUrl})` }} />
        ) : (
          <canvas ref={canvas} width={width} height={height} aria-hidden="true" />
        )}
      </div>
    </div>
  )
})

/** Black at the opacity of each level, then all of it in the hue that the style sheet gives the canvas. */
function drawMaps(canvas: HTMLCanvasElement, shape: readonly number[], values: Float32Array | null): void {
  const context = canvas.getContext('2d', { willReadFrequently: true }) // small, and set pixel by pixel: the CPU is quicker
  if (!context) return
  const { width, height } = canvas
  const count = shape.reduce((product, n) => product * n, 1)
  const levels = atlasLevels(shape, values ?? new Float32Array(count))
  const image = context.createImageData(width, height)
  levels.forEach((level, i) => (image.data[4 * i + 3] = Math.round(255 * LEVEL_OPACITY[level]!)))
  context.putImageData(image, 0, 0)
  context.globalCompositeOperation = 'source-in'
  context.fillStyle = getComputedStyle(canvas).color
  context.fillRect(0, 0, width, height)
  context.globalCompositeOperation = 'source-over'
}
