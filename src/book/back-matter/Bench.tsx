import { useStrings } from '../strings'
import { Widget } from '../vocabulary/Widget'
import './back-matter.css'

/** How fast the reader's own device is, measured in the page. */
export function Bench() {
  const t = useStrings()
  return (
    <div className="backmatter">
      <h1 tabIndex={-1}>{t.bench}</h1>
      <p className="backmatter__lead">{t.benchHow}</p>
      <h2 id="device">{t.benchHere}</h2>
      <Widget name="device-bench" />
    </div>
  )
}
