import { useState } from 'react'
import type { Strings } from '../strings'
import { NumberField } from './NumberField'

export interface ExportState {
  /** Scenes drawn so far, while a file is being made. */
  done: number | null
  saved: { name: string; scenes: number; digits: number; ms: number } | null
}

interface Props {
  t: Strings
  state: ExportState
  number: number
  onPicture(): void
  onScene(): void
  onMany(count: number, hasPictures: boolean): void
}

const MOST = 100

/** The picture and the files that a reader can take along. */
export function Export({ t, state, number, onPicture, onScene, onMany }: Props) {
  const [count, setCount] = useState(20)
  const [hasPictures, setHasPictures] = useState(true)
  const { done, saved } = state
  return (
    <div className="digit-scenes__export">
      <h4>{t.save}</h4>
      <div className="digit-scenes__row">
        <button type="button" className="btn" onClick={onPicture}>
          {t.savePicture}
        </button>
        <button type="button" className="btn" onClick={onScene}>
          {t.saveScene}
        </button>
      </div>
      <div className="digit-scenes__row">
        <NumberField
          label={t.count}
          value={count}
          least={1}
          most={MOST}
          told={t.badNumber(1, MOST)}
          onChange={setCount}
        />
        <label className="digit-scenes__check">
          <input
            type="checkbox"
            checked={hasPictures}
            onChange={({ target }) => setHasPictures(target.checked)}
          />
          {t.withPictures}
        </label>
        <button
          type="button"
          className="btn btn-primary"
          disabled={done !== null}
          onClick={() => onMany(count, hasPictures)}
        >
          {t.saveMany(count, number)}
        </button>
      </div>
      <p role="status" className="digit-scenes__told">
        {done !== null
          ? t.saving(done, count)
          : saved && t.saved(saved.name, saved.scenes, saved.digits, (saved.ms / 1000).toFixed(1))}
      </p>
    </div>
  )
}
