import type { HalfTimes } from '../../../engine/protocolPrecision'
import { sumOf, type Times, type TimesState } from '../model'
import { backendWords, type Language, type Strings } from '../strings'

export interface TimesPartProps {
  language: Language
  times: TimesState
  recorded: Times & { recordedAt: string; machine: string }
  /** A training run is under way or paused in this tab. */
  hasRun: boolean
  onTime(): void
  t: Strings
}

/** The layers' times with 32 and with 16 bits, and what 16 bits are where that was measured. */
export function TimesPart({ language, times, recorded, hasRun, onTime, t }: TimesPartProps) {
  const { own, isMeasuring, failure } = times
  const shown = own ?? recorded
  const where = backendWords(shown.backend, t)
  return (
    <section className="half__part" aria-label={t.timesPart}>
      <h4>{t.timesPart}</h4>
      <p className="half__hint">{t.timesLead}</p>
      <p>{t.half[shown.half](where)}</p>
      <TimesTable times={shown} language={language} t={t} />
      <div className="half__verbs">
        <button
          type="button"
          className="btn btn-primary"
          disabled={hasRun && !isMeasuring}
          aria-disabled={isMeasuring || undefined}
          onClick={() => !isMeasuring && onTime()}
        >
          {isMeasuring ? t.timing : t.timeHere}
        </button>
      </div>
      {hasRun && <p className="half__hint">{t.timesBusy}</p>}
      {failure !== null && (
        <p className="half__failure" role="alert">
          {t.failed} <q>{failure}</q>
        </p>
      )}
      <p className="half__hint" role="status">
        {own ? t.timedHere(where) : t.timesRecorded(recorded.recordedAt, recorded.machine, where)}
      </p>
    </section>
  )
}

const milliseconds = (ms: number) => (ms < 10 ? ms.toFixed(2) : ms.toFixed(1))

function TimesTable({ times, language, t }: { times: HalfTimes; language: Language; t: Strings }) {
  const { batch, layers } = times
  const longest = Math.max(...layers.flatMap(({ singleMs, halfMs }) => [singleMs, halfMs]))
  const sum = sumOf(layers)
  const bar = (ms: number) => <span style={{ inlineSize: `${(100 * ms) / longest}%` }} />
  return (
    <div className="half__results">
      <table className="half__times">
        <caption>{t.timesTable(batch.toLocaleString(language))}</caption>
        <thead>
          <tr>
            <th scope="col">{t.layer}</th>
            <th scope="col">float32</th>
            <th scope="col">float16</th>
            <th scope="col">{t.speedUp}</th>
          </tr>
        </thead>
        <tbody>
          {[...layers, { name: t.allLayers, ...sum }].map(({ name, singleMs, halfMs }, index) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {index < layers.length && (
                  <span className="half__pairbar" aria-hidden="true">
                    {bar(singleMs)}
                    {bar(halfMs)}
                  </span>
                )}
              </th>
              <td>{milliseconds(singleMs)}</td>
              <td>{milliseconds(halfMs)}</td>
              <td>{halfMs > 0 ? (singleMs / halfMs).toFixed(2) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
