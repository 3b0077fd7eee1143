import {
  countedOf,
  countedStrip,
  timedStrip,
  WAYS,
  type Module,
  type Stretch,
  type Times,
} from '../modelModule'
import type { Strings } from '../strings'
import { percent, short } from './numbers'

interface Props {
  module: Module
  times: Times | null
  t: Strings
}

/** The layers of both ways laid end to end, as long as their multiply-adds and as long as they take. */
export function Strips({ module, times, t }: Props) {
  return (
    <div className="taken-apart__strips" role="group" aria-label={t.strips}>
      <p className="taken-apart__what">{t.counted}</p>
      {WAYS.map((way) => (
        <Strip
          key={way}
          what={t.counted}
          way={t.ways[way]}
          stretches={countedStrip(module, way)}
          total={t.amount(countedOf(module, way === 'reduced').macs)}
          t={t}
        />
      ))}
      {times && (
        <>
          <p className="taken-apart__what">{t.timed}</p>
          {WAYS.map((way) => (
            <Strip
              key={way}
              what={t.timed}
              way={t.ways[way]}
              stretches={timedStrip(module, way, times)}
              total={t.ms(short(times.ms[way]!))}
              t={t}
            />
          ))}
        </>
      )}
      <p className="taken-apart__key">{t.stripsKey}</p>
    </div>
  )
}

/** Narrower stretches have no room for a name; the table says what they are. */
const ROOM = 0.09

const isReduction = ({ piece }: Stretch) =>
  piece !== null && (piece.name.endsWith('reduce') || piece.name === 'pool projection')

function Strip(props: { what: string; way: string; stretches: Stretch[]; total: string; t: Strings }) {
  const { what, way, stretches, total, t } = props
  const nameOf = ({ piece }: Stretch) => (piece ? t.layerNames[piece.name]! : t.rest)
  const all = stretches.reduce((sum, { value }) => sum + value, 0)
  const alt = t.stripAlt(
    what,
    way,
    stretches.map((one) => `${nameOf(one)} ${percent(one.value / all)}`).join(', '),
  )
  return (
    <div className="taken-apart__strip">
      <span className="taken-apart__way">{way}</span>
      <span className="taken-apart__bar" role="img" aria-label={alt}>
        {stretches.map((one, i) => (
          <span
            key={i}
            className="taken-apart__stretch"
            data-branch={one.piece?.branch}
            data-reduction={isReduction(one) || undefined}
            style={{ width: `${(100 * one.share).toFixed(2)}%` }}
            title={`${nameOf(one)} ${percent(one.value / all)}`}
          >
            {one.share > ROOM && one.piece && !isReduction(one) && <span>{nameOf(one)}</span>}
          </span>
        ))}
      </span>
      <span className="taken-apart__total">{total}</span>
    </div>
  )
}
