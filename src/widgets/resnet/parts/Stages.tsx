import { Slider } from '../../../figures/Slider'
import { MOST, type Build, type Counted, type Row } from '../modelBuild'
import type { Strings } from '../strings'

interface Props {
  build: Build
  counted: Counted
  onChange(blocks: Build['blocks']): void
  t: Strings
}

/** The network from the image to the classes, a row a stage, with its share of parameters and of work. */
export function Stages({ build, counted, onChange, t }: Props) {
  const most = (key: 'params' | 'macs') => Math.max(...counted.rows.map((row) => row[key]))
  const [params, macs] = [most('params'), most('macs')]
  return (
    <div className="resnet__stages">
      <div className="resnet__heads" aria-hidden="true">
        <span>{t.parameters}</span>
        <span>{t.macs}</span>
      </div>
      {counted.rows.map((row) => {
        const stage = row.blocks.length > 0 ? Number(row.name.slice('conv'.length)) - 2 : null
        return (
          <div key={row.name} className="resnet__row">
            <span className="resnet__name">
              {stage === null ? t.rows[row.name] : `${row.name}_x`}
              <small>{row.shape.join('×')}</small>
            </span>
            {stage !== null && (
              <div className="resnet__blocks">
                <Blocks row={row} build={build} t={t} />
                <Slider
                  label={t.stage(`${row.name}_x`)}
                  value={build.blocks[stage]!}
                  min={1}
                  max={MOST}
                  format={t.blocks}
                  onChange={(n) => onChange(build.blocks.with(stage, n) as unknown as Build['blocks'])}
                />
              </div>
            )}
            <Bar kind="params" share={row.params / params} text={t.million(row.params)} name={t.parameters} />
            <Bar kind="macs" share={row.macs / macs} text={t.billion(row.macs)} name={t.macs} />
          </div>
        )
      })}
    </div>
  )
}

function Blocks({ row, build, t }: { row: Row; build: Build; t: Strings }) {
  const layers = build.bottleneck ? 3 : 2
  return (
    <span
      className="resnet__chain"
      data-many={row.blocks.length > 12 || undefined}
      role="img"
      aria-label={t.blocksAlt(`${row.name}_x`, row.blocks.length, layers, t.kindNames[build.shortcut])}
    >
      {row.blocks.map((way, i) => (
        <span key={i} className="resnet__block" data-way={way} data-layers={layers} />
      ))}
    </span>
  )
}

function Bar(props: { kind: 'params' | 'macs'; share: number; text: string; name: string }) {
  const { kind, share, text, name } = props
  return (
    <span className="resnet__bar" data-kind={kind === 'params' ? 'affine' : 'conv'}>
      <span className="resnet__fill" style={{ width: `${(100 * share).toFixed(1)}%` }} />
      <span>
        {text}
        <span className="unseen"> {name}</span>
      </span>
    </span>
  )
}
