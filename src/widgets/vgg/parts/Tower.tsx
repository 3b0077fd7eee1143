import { count, MOST_HIGH, type Heights } from '../model'
import type { Strings } from '../strings'

interface TowerProps {
  heights: Heights
  t: Strings
  number(n: number): string
  onHeight(block: number, count: number): void
}

/** Px: the widest map across, one convolution's place in height, and the thickest tensor. */
const WIDEST = 92
const PLACE = 26
const THICKEST = 20
const MOST_CHANNELS = 512

/** In millions, to three digits. */
const inMillions = (n: number): number => Number((n / 1e6).toPrecision(n < 1e9 ? 3 : 4))

/** Five blocks side by side, each a pile of its convolutions' tensors, sides across and channels upwards, both to scale. */
export function Tower({ heights, t, number, onHeight }: TowerProps) {
  const { blocks, head, params, macs } = count(heights)
  const share = (part: number, all: number) => ({ height: `${((100 * part) / all).toFixed(2)}%` })
  return (
    <div className="vgg__tower">
      {blocks.map((block, at) => {
        const width = (WIDEST * block.side) / 224
        const thick = (THICKEST * block.channels) / MOST_CHANNELS
        return (
          <div key={at} className="vgg__block" role="group" aria-label={t.block(at + 1, block.count)}>
            <svg viewBox={`0 0 100 ${MOST_HIGH * PLACE}`} aria-hidden="true">
              {Array.from({ length: MOST_HIGH }, (_, place) => {
                const y = (MOST_HIGH - 1 - place) * PLACE + (PLACE - thick) / 2
                const isThere = place < block.count
                return (
                  <g
                    key={place}
                    data-kind="conv"
                    data-there={isThere || undefined}
                    onClick={() => onHeight(at, isThere ? place : place + 1)}
                  >
                    <rect
                      className="vgg__hit"
                      x="0"
                      y={(MOST_HIGH - 1 - place) * PLACE}
                      width="100"
                      height={PLACE}
                    />
                    <rect
                      className="vgg__tensor"
                      x={(50 - width / 2).toFixed(1)}
                      y={y.toFixed(1)}
                      width={width.toFixed(1)}
                      height={thick.toFixed(1)}
                    />
                  </g>
                )
              })}
            </svg>
            <span className="vgg__steps">
              <button
                type="button"
                aria-label={t.less(at + 1)}
                disabled={block.count === 0}
                onClick={() => onHeight(at, block.count - 1)}
              >
                −
              </button>
              <b>{block.count}</b>
              <button
                type="button"
                aria-label={t.more(at + 1)}
                disabled={block.count === MOST_HIGH}
                onClick={() => onHeight(at, block.count + 1)}
              >
                +
              </button>
            </span>
            <span className="vgg__shape">
              {block.channels}×{block.side}×{block.side}
            </span>
            <Shares params={share(block.params, params)} macs={share(block.macs, macs)} kind="conv" />
            <span className="vgg__numbers">
              {t.million(number(inMillions(block.params)))}
              <br />
              {t.million(number(inMillions(block.macs)))}
            </span>
          </div>
        )
      })}
      <div className="vgg__block">
        <svg viewBox={`0 0 100 ${MOST_HIGH * PLACE}`} aria-hidden="true">
          {[40, 50, 60].map((x) => (
            <rect
              key={x}
              data-kind="affine"
              className="vgg__tensor"
              data-there=""
              x={x}
              y={PLACE * 2}
              width="3"
              height={PLACE * 1.6}
            />
          ))}
        </svg>
        <span className="vgg__steps">{t.head}</span>
        <span className="vgg__shape">4096, 4096, 1000</span>
        <Shares params={share(head.params, params)} macs={share(head.macs, macs)} kind="affine" />
        <span className="vgg__numbers">
          {t.million(number(inMillions(head.params)))}
          <br />
          {t.million(number(inMillions(head.macs)))}
        </span>
      </div>
    </div>
  )
}

interface SharesProps {
  params: { height: string }
  macs: { height: string }
  kind: 'conv' | 'affine'
}

/** Shares of the whole network: parameters filled, multiply-adds outlined. */
const Shares = ({ params, macs, kind }: SharesProps) => (
  <span className="vgg__shares" data-kind={kind} aria-hidden="true">
    <span style={params} />
    <span data-macs="" style={macs} />
  </span>
)
