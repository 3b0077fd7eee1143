import type { BackendReport } from '../../../engine/protocol'
import { reportWords } from '../messages'
import type { Language } from '../model'
import { stringsOf } from '../strings'

export interface BackendsProps {
  reports: readonly BackendReport[]
  canMeasure: boolean
  language: Language
  onMeasure: () => void
}

/** What each backend can do here: its pace, or why it was refused, with the browser's own words. */
export function Backends({ reports, canMeasure, language, onMeasure }: BackendsProps) {
  const t = stringsOf(language)
  const known = reports.filter(
    (report) => report.status !== 'unknown' || report.imagesPerSecond !== undefined,
  )
  return (
    <div className="lab__backends">
      {known.length > 0 && (
        <ul className="lab-list backends">
          {known.map((report) => {
            const { state, pace, reason } = reportWords(report, language)
            return (
              <li key={report.name} data-status={report.status}>
                <span className="backends__name">{report.name}</span>
                <span className="backends__state">{state}</span>
                <span className="backends__pace">{pace}</span>
                <span className="backends__reason">
                  {reason} {report.detail && <q>{report.detail}</q>}
                </span>
              </li>
            )
          })}
        </ul>
      )}
      {canMeasure && <p className="lab__note">{t.measureLead}</p>}
      {canMeasure && (
        <button type="button" className="btn" onClick={onMeasure}>
          {t.measure}
        </button>
      )}
    </div>
  )
}
