import type { Plan } from '../../../engine/protocol'
import type { PinnedRun } from '../chart'
import { settingName, settingValue } from '../messages'
import { diffPlans, formatPercent, type Language } from '../model'
import { stringsOf } from '../strings'

export interface CompareProps {
  pins: readonly PinnedRun[]
  /** The run on the screen; null while there is none. */
  now: { plan: Plan; step: number; accuracy: number | null } | null
  language: Language
  onPin: () => void
  onUnpin: (letter: string) => void
}

/** Pinned runs: how far each came, and in what it differs from the run on the screen. */
export function Compare({ pins, now, language, onPin, onUnpin }: CompareProps) {
  const t = stringsOf(language)
  const result = (accuracy: number | null, step: number) =>
    accuracy === null ? t.noAccuracy : t.reached(formatPercent(accuracy), step)
  const differences = (pin: PinnedRun): string => {
    if (!now) return ''
    const found = diffPlans(pin.plan, now.plan)
    if (found.length === 0) return t.samePlan
    const word = (key: (typeof found)[number]['key'], value: string) => settingValue(key, value, language)
    return found
      .map(({ key, a, b }) => t.differs(settingName(key, language), word(key, a), word(key, b)))
      .join(' · ')
  }
  return (
    <div className="compare">
      <p className="lab__note">{t.pinLead}</p>
      {pins.length > 0 && (
        <ul className="lab-list compare__runs">
          {now && (
            <li>
              <span className="compare__name">{t.now}</span>
              <span className="compare__result">{result(now.accuracy, now.step)}</span>
            </li>
          )}
          {pins.map((pin) => (
            <li key={pin.letter}>
              <span className="compare__name">{t.pinName(pin.letter)}</span>
              <span className="compare__result">{result(pin.accuracy, pin.step)}</span>
              <span className="compare__differs">{differences(pin)}</span>
              <button
                type="button"
                className="btn"
                aria-label={t.unpin(t.pinName(pin.letter))}
                onClick={() => onUnpin(pin.letter)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className="btn"
        disabled={!now || now.step === 0 || pins.length >= 4}
        onClick={onPin}
      >
        {t.pin}
      </button>
    </div>
  )
}
