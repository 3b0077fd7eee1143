import type { Dispatch } from 'react'
import { levelsOf, zoomed, type Action, type Setting } from '../model'
import type { Strings } from '../strings'
import { levelName } from './words'

interface Props {
  setting: Setting
  send: Dispatch<Action>
  t: Strings
}

/** From far to near, each a button; and one step out or in. */
export function Path({ setting, send, t }: Props) {
  const { level, layer } = setting
  return (
    <div className="explorer__path">
      <nav aria-label={t.path}>
        <ol role="list">
          {levelsOf(layer).map((each) => (
            <li key={each}>
              <button
                type="button"
                aria-current={each === level ? 'step' : undefined}
                onClick={() => send({ type: 'set', change: { level: each } })}
              >
                {levelName(each, setting, t)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <div className="explorer__steps">
        <button
          type="button"
          className="btn btn-small"
          disabled={level === 'network'}
          onClick={() => send({ type: 'zoom', by: -1 })}
        >
          {t.goOut}
        </button>
        <button
          type="button"
          className="btn btn-small"
          disabled={zoomed(setting, 1) === level}
          onClick={() => send({ type: 'zoom', by: 1 })}
        >
          {t.goIn}
        </button>
      </div>
    </div>
  )
}
