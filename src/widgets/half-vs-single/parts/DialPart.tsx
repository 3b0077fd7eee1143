import type { Dispatch } from 'react'
import { Segmented } from '../../../figures/Segmented'
import { Slider } from '../../../figures/Slider'
import { Switch } from '../../../figures/Switch'
import { precisionNames, type Precision } from '../../../math/precisions'
import type { KeptNet } from '../../../training/api'
import { isCollapsed, keyOf, MOST_NOISE, NETS, rowsOf, TEST_IMAGES, type DialAction } from '../model'
import type { Recording } from '../recorded'
import { bitsOfPrecision, netWords, precisionWords, type Language } from '../strings'
import { Filters } from './Filters'
import { Measure, type MeasureProps } from './Measure'
import { NewErrors } from './NewErrors'
import { Results } from './Results'
import { Trained } from './Trained'

export interface DialPartProps extends Omit<MeasureProps, 'count' | 'isAbsent'> {
  language: Language
  send: Dispatch<DialAction>
  recording: Recording
  /** Undefined until it is known whether there is one. */
  trained: KeptNet | null | undefined
  /** Pixels of test images, [count, 784], asked of the engine where the recording has them not. */
  testImages(indices: number[]): Promise<Uint8Array>
}

/** A network whose weights are rounded: the dial, and at once what was recorded or measured there. */
export function DialPart(props: DialPartProps) {
  const { language, t, state, send, recording, trained } = props
  const { net } = state
  const filters = net === 'trained' ? trained?.filters : recording.filtersOf(net)
  const rows = rowsOf(state, recording.resultsOf(state))
  const row = rows.find(({ result }) => result.precision === state.precision)
  const count = (n: number) => n.toLocaleString(language)
  const dialWords = (name: Precision) => t.dialValue(bitsOfPrecision(name), precisionWords(name, t))
  return (
    <section className="half__part" aria-label={t.dialPart}>
      <h4>{t.dialPart}</h4>
      <p className="half__hint">{t.dialLead}</p>
      <Segmented
        label={t.net}
        options={NETS.map((value) => ({
          value,
          label: netWords(value, t),
          disabled: value === 'trained' && !trained,
        }))}
        value={net}
        onChange={(chosen) => send({ type: 'net', net: chosen })}
      />
      {net !== 'trained' && (
        <p className="half__hint">{net === 'deep-convnet-book' ? t.halfFile : t.wholeFile}</p>
      )}
      <Trained {...{ trained, language, count, t }} />
      <div className="half__dial">
        <Slider
          label={t.dial}
          value={precisionNames.indexOf(state.precision)}
          min={0}
          max={precisionNames.length - 1}
          format={(index) => dialWords(precisionNames[index]!)}
          onChange={(index) => send({ type: 'precision', precision: precisionNames[index]! })}
        />
      </div>
      <div className="half__conditions">
        <Switch
          label={t.activations}
          checked={state.activations}
          onChange={(activations) => send({ type: 'activations', activations })}
        />
        <Slider
          label={t.noise}
          value={state.noise}
          min={0}
          max={MOST_NOISE}
          format={t.noiseValue}
          onChange={(noise) => send({ type: 'noise', noise })}
        />
      </div>
      {state.activations && <p className="half__hint">{t.activationsHint}</p>}
      {!row && <p className="half__unmeasured">{t.unmeasured}</p>}
      {row && (
        <dl className="half__outputs">
          <Output term={t.accuracy} note={t.missed(count(TEST_IMAGES - row.result.right))}>
            {percent(row.result.right)}
          </Output>
          <Output
            term={t.size}
            note={t.share((rows[0]!.result.bytes / row.result.bytes).toFixed(1).replace('.0', ''))}
          >
            {t.kilobytes((row.result.bytes / 1000).toFixed(1))}
          </Output>
          <Output term={t.newErrors} note={t.repairedErrors(count(row.result.repaired))}>
            {count(row.result.newErrorCount)}
          </Output>
          <Output term={t.agree} note={t.ofImages(count(row.result.agree))}>
            {percent(row.result.agree)}
          </Output>
        </dl>
      )}
      {row && isCollapsed(row.result) && <p className="half__collapse">{t.collapsed}</p>}
      <Measure {...props} isAbsent={filters === undefined} count={count} />
      {rows.length > 0 && (
        <Results
          rows={rows}
          precision={state.precision}
          onChoose={(precision) => send({ type: 'precision', precision })}
          count={count}
          t={t}
        />
      )}
      <div className="half__pair">
        {filters && <Filters filters={filters} precision={state.precision} count={count} t={t} />}
        {row && (
          <NewErrors
            key={`${keyOf(state)} ${state.precision} ${row.isOwn}`}
            result={row.result}
            recording={recording}
            testImages={props.testImages}
            count={count}
            t={t}
          />
        )}
      </div>
    </section>
  )
}

const percent = (n: number) => `${((100 * n) / TEST_IMAGES).toFixed(2)}%`

const Output = ({ term, note, children }: { term: string; note: string; children: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>
      <b>{children}</b> <span>{note}</span>
    </dd>
  </div>
)
