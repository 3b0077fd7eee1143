import { shapeText } from '../../math/architectures/measure'
import { vggNetworks } from '../../math/architectures/vgg'
import type { Layer } from './vgg'

const count = new Intl.NumberFormat('en-US')
/** Size of the place for a tensor, in px: its side goes to the right, its channels downwards, each to one scale. */
const GLYPH = { width: 90, height: 20 }
const MOST_CHANNELS = 512
const WIDEST = vggNetworks['VGG-16'].input[1]

interface RowProps {
  layer: Layer
  total: { params: number; macs: number }
  /** Name that the radio buttons share. */
  group: string
  /** The layer's numbers in words. */
  label: string
  checked: boolean
  shown: boolean
  onChoose(): void
  onPoint(on: boolean): void
}

/** One layer: its tensor, name, shape, and two bars, each a share of the network's total. */
export function Row({ layer, total, group, label, checked, shown, onChoose, onPoint }: RowProps) {
  const { name, kind, params, macs, extra } = layer
  const share = (part: number, all: number) => ({ width: `${((100 * part) / all).toFixed(2)}%` })
  return (
    <label
      className="vgg-stack__row"
      data-kind={kind}
      data-shown={shown || undefined}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
    >
      <input type="radio" name={group} checked={checked} onChange={onChoose} aria-label={label} />
      <Tensor layer={layer} />
      <span className="vgg-stack__name">
        {name}
        {extra && <b aria-hidden="true">+</b>}
      </span>
      <span className="vgg-stack__shape">{shapeText(layer)}</span>
      <span className="vgg-stack__count">{params > 0 && count.format(params)}</span>
      <span className="vgg-stack__bar">{params > 0 && <span style={share(params, total.params)} />}</span>
      <span className="vgg-stack__count">{macs > 0 && `${count.format(Math.round(macs / 1e5) / 10)} M`}</span>
      <span className="vgg-stack__bar vgg-stack__bar--macs">
        {macs > 0 && <span style={share(macs, total.macs)} />}
      </span>
    </label>
  )
}

/** The side of the map across, the channels down; a vector is a stroke of its own, not to scale. */
function Tensor({ layer: { kind, shape } }: { layer: Layer }) {
  const [channels, side] = shape
  const vector = kind === 'affine'
  const width = vector ? 3 : (GLYPH.width * side) / WIDEST
  const height = vector ? GLYPH.height : (GLYPH.height * channels) / MOST_CHANNELS
  return (
    <svg
      className="vgg-stack__tensor"
      viewBox={`0 0 ${GLYPH.width + 2} ${GLYPH.height + 2}`}
      aria-hidden="true"
    >
      <rect
        x={1 + (GLYPH.width - width) / 2}
        y={1 + (GLYPH.height - height) / 2}
        width={width}
        height={height}
      />
    </svg>
  )
}
