import type { Dispatch } from 'react'
import { Segmented } from '../../../figures/Segmented'
import { blocksIn, DEPTHS, QUANTITIES, SEEDS, STARTS, type Action, type Measured, type State } from '../model'
import { blockAt, blockNorms, endsOf } from '../modelChart'
import type { Strings } from '../strings'
import { normText } from '../words'
import { BlockDrawing } from './BlockDrawing'
import { FlowChart } from './FlowChart'
import { Transport } from './Transport'

export interface FlowPartProps {
  state: State
  /** Of the setting, measured here or recorded; null when neither. */
  measured: Measured | null
  isOwn: boolean
  recordedWords: string
  /** The training lab's run holds the engine. */
  isBusy: boolean
  isStill: boolean
  send: Dispatch<Action>
  onMeasure(): void
  onSave(): void
  t: Strings
}

/** What is set, measured and followed from the loss down to the first layer. */
export function FlowPart(props: FlowPartProps) {
  const { state, measured, isOwn, recordedWords, isBusy, isStill, send, t } = props
  const { measuring, failure, quantity } = state
  const last = measured && [measured.plain, measured.residual].map((flow) => endsOf(flow, quantity).bottom)
  return (
    <div className="skips__part">
      <Settings state={state} send={send} t={t} />
      <div className="skips__verbs">
        <button
          type="button"
          className="btn btn-primary"
          disabled={isBusy || measuring !== null}
          onClick={props.onMeasure}
        >
          {t.measure}
        </button>
        <button type="button" className="btn" onClick={props.onSave}>
          {t.save}
        </button>
        <span className="skips__hint">
          {measuring ? t.measuring(t[measuring]) : measured ? (isOwn ? t.own : recordedWords) : t.notMeasured}
        </span>
      </div>
      {isBusy && <p className="skips__hint">{t.busy}</p>}
      {failure !== null && (
        <p role="alert" className="skips__failure">
          {t.failed} <q>{failure}</q> {t.failedThen}
        </p>
      )}
      {measured && (
        <>
          <h4>{t.flow}</h4>
          <FlowChart {...{ state, measured, t }} />
          <Transport {...{ state, isStill, send, t }} />
          <Block {...{ state, measured, t }} />
        </>
      )}
      <p className="unseen" role="status">
        {state.ended > 0 && isOwn && last && t.measured(normText(last[0]!), normText(last[1]!))}
      </p>
    </div>
  )
}

function Settings({ state, send, t }: Pick<FlowPartProps, 'state' | 'send' | 't'>) {
  const { setting, quantity } = state
  const set = (change: Partial<State['setting']>) => send({ type: 'set', change })
  const find = <Value extends string | number>(values: readonly Value[], text: string) =>
    values.find((value) => String(value) === text)!
  return (
    <div className="skips__settings">
      <Segmented
        label={t.depth}
        options={DEPTHS.map((depth) => ({ value: String(depth), label: String(depth) }))}
        value={String(setting.depth)}
        onChange={(text) => set({ depth: find(DEPTHS, text) })}
      />
      <Segmented
        label={t.norm}
        options={[
          { value: 'off', label: t.off },
          { value: 'on', label: t.on },
        ]}
        value={setting.norm ? 'on' : 'off'}
        onChange={(text) => set({ norm: text === 'on' })}
      />
      <Segmented
        label={t.start}
        options={STARTS.map((start) => ({ value: start, label: t.starts[start] }))}
        value={setting.start}
        onChange={(start) => set({ start })}
      />
      <Segmented
        label={t.seed}
        options={SEEDS.map((seed) => ({ value: String(seed), label: String(seed) }))}
        value={String(setting.seed)}
        onChange={(text) => set({ seed: find(SEEDS, text) })}
      />
      <Segmented
        label={t.quantity}
        options={QUANTITIES.map((each) => ({ value: each, label: t.quantities[each] }))}
        value={quantity}
        onChange={(each) => send({ type: 'quantity', quantity: each })}
      />
    </div>
  )
}

/** The block that the gradient has just come through, in both networks. */
function Block({ state, measured, t }: { state: State; measured: Measured; t: Strings }) {
  const b = blockAt(state)
  const isPassed = state.at > 0
  const [plain, residual] = [
    blockNorms(measured.plain, 'plain', b),
    blockNorms(measured.residual, 'residual', b),
  ]
  const { arriving, body, past, leaving, f, s, y } = residual
  return (
    <div className="skips__blocks">
      <h4>{t.block(b + 1, blocksIn(state.setting.depth))}</h4>
      <div className="skips__pair">
        <BlockDrawing net="plain" norms={plain} {...{ isPassed, t }} />
        <BlockDrawing net="residual" norms={residual} {...{ isPassed, t }} />
      </div>
      <p className="skips__reading">
        {t.splits(normText(arriving), normText(body), normText(past!), normText(leaving))}{' '}
        {t.forwards(normText(f), normText(s!), normText(y))} <span className="skips__hint">{t.norms}</span>
      </p>
    </div>
  )
}
