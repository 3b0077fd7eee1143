import type { Dispatch } from 'react'
import { ConfusionMatrix } from '../../../figures/ConfusionMatrix'
import { Curves } from '../../../figures/Curves'
import { Slider } from '../../../figures/Slider'
import type { Action, State } from '../model'
import type { Checkpoint, Recorded } from '../modelCards'
import { changesOf, checkpointOf, confusionOf, misreadings, stubborn } from '../modelEpochs'
import type { Strings } from '../strings'
import { Misread } from './Misread'

interface Props {
  recorded: Recorded
  epoch: number
  cell: State['cell']
  send: Dispatch<Action>
  count(n: number): string
  t: Strings
}

/** The confusion matrix of one run, scrubbed through its checkpoints, with the digits behind its cells. */
export function Epochs({ recorded, epoch, cell, send, count, t }: Props) {
  const { checkpoints } = recorded
  const checkpoint = checkpointOf(recorded, epoch)
  const counts = confusionOf(recorded, checkpoint)
  const last = checkpoints.at(-1)!
  const all = misreadings(recorded, checkpoint)
  const behind = cell ? counts[cell.truth]![cell.predicted]! : checkpoint.errors
  const title = cell
    ? t.cellTitle(cell.truth, cell.predicted, behind)
    : checkpoint.counts
      ? t.someErrors(all.length, count(checkpoint.errors))
      : t.allErrors(all.length)
  return (
    <div className="mistakes__epochs">
      <div className="mistakes__scrub">
        <Slider
          label={t.epoch}
          value={checkpoints.indexOf(checkpoint)}
          min={0}
          max={checkpoints.length - 1}
          format={(at) => String(checkpoints[at]!.epoch)}
          onChange={(at) => send({ type: 'set', change: { epoch: checkpoints[at]!.epoch } })}
        />
        <p aria-live="polite">
          <strong>{t.epochErrors(count(checkpoint.errors))}</strong>{' '}
          <span className="mistakes__quiet">{changeText(recorded, checkpoint, t)}</span>
        </p>
      </div>
      <ErrorCurve {...{ recorded, checkpoint, count, t }} />
      <div className="mistakes__matrix">
        <ConfusionMatrix
          counts={counts}
          selected={cell}
          onSelect={(next) =>
            send({
              type: 'open',
              cell: next.truth === cell?.truth && next.predicted === cell.predicted ? null : next,
            })
          }
          labels={{
            caption: t.confusion(checkpoint.epoch),
            truth: t.truth,
            predicted: t.predicted,
            cell: t.cell,
          }}
        />
        <div className="mistakes__behind">
          <h4>{title}</h4>
          {cell ? (
            <button
              type="button"
              className="btn btn-small"
              onClick={() => send({ type: 'open', cell: null })}
            >
              {t.showAll}
            </button>
          ) : (
            <p className="mistakes__quiet">{t.chooseCell}</p>
          )}
          {cell && cell.truth === cell.predicted ? (
            <p className="mistakes__quiet">{t.cellRight}</p>
          ) : (
            <Misread
              key={`${checkpoint.epoch} ${cell?.truth} ${cell?.predicted}`}
              {...{ recorded, t }}
              digits={all.filter(
                ({ label, predicted }) => !cell || (label === cell.truth && predicted === cell.predicted),
              )}
            />
          )}
        </div>
      </div>
      <p className="mistakes__quiet">{t.stubborn(stubborn(recorded), last.epoch, last.errors)}</p>
    </div>
  )
}

function changeText(recorded: Recorded, checkpoint: Checkpoint, t: Strings): string {
  if (checkpoint.counts) return t.epochUntrained
  const changes = changesOf(recorded, checkpoint)
  return changes ? t.epochChange(changes.mended, changes.fresh) : t.epochFirst
}

function ErrorCurve({
  recorded: { checkpoints },
  checkpoint,
  count,
  t,
}: Pick<Props, 'recorded' | 'count' | 't'> & { checkpoint: Checkpoint }) {
  return (
    <Curves
      series={[
        {
          id: 'errors',
          name: String(checkpoints.at(-1)!.errors),
          colour: 0,
          points: checkpoints.map(({ epoch, errors }) => [epoch, errors] as const),
        },
      ]}
      x={{ label: t.epoch, low: 0, high: checkpoints.at(-1)!.epoch, format: String }}
      y={{ label: t.epochCurve, low: 10, high: 10_000, isLog: true, format: count }}
      marks={[{ x: checkpoint.epoch, label: String(checkpoint.errors) }]}
      alt={checkpoints.map(({ epoch, errors }) => `${epoch}: ${count(errors)}`).join(', ')}
    />
  )
}
