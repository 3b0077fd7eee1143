import type { Dispatch } from 'react'
import { Segmented } from '../../../figures/Segmented'
import { Slider } from '../../../figures/Slider'
import { VOCABULARY_NAMES, type VocabularyName } from '../../../math/scenes/vocabulary'
import { CELLS, CHOICES } from '../model'
import { WIDTHS, type Action, type Setting } from '../session'
import type { Strings } from '../strings'

interface Props {
  setting: Setting
  vocabulary: VocabularyName
  t: Strings
  send: Dispatch<Action>
}

/** In which words it writes, with which cell, and how it chooses among them. */
export function Choices({ setting, vocabulary, t, send }: Props) {
  const set = (change: Extract<Action, { type: 'set' }>['change']) => send({ type: 'set', change })
  const isSyllables = vocabulary === 'ko-syllables'
  return (
    <div className="captioning__choices">
      <Segmented
        label={t.vocabulary}
        options={VOCABULARY_NAMES.map((value) => ({ value, label: t.vocabularies[value] }))}
        value={vocabulary}
        onChange={(value) =>
          set({ vocabulary: value, ...(value === 'ko-syllables' ? { cell: 'lstm' as const } : {}) })
        }
      />
      <Segmented
        label={t.cell}
        options={CELLS.map((value) => ({
          value,
          label: t.cells[value],
          disabled: isSyllables && value === 'rnn',
        }))}
        value={setting.cell}
        onChange={(cell) => set({ cell, prefix: [] })}
      />
      {isSyllables && <p className="captioning__hint">{t.noSyllableRnn}</p>}
      <Segmented
        label={t.choice}
        options={CHOICES.map((value) => ({ value, label: t.choices[value] }))}
        value={setting.choice}
        onChange={(choice) => set({ choice })}
      />
      {setting.choice === 'beam' && (
        <Slider
          label={t.width}
          min={WIDTHS[0]}
          max={WIDTHS.at(-1)!}
          value={setting.width}
          format={String}
          onChange={(width) => set({ width })}
        />
      )}
      {setting.choice === 'draw' && (
        <>
          <Slider
            label={t.temperature}
            min={1}
            max={20}
            value={setting.temperature}
            format={t.tenths}
            onChange={(temperature) => set({ temperature })}
          />
          <button
            type="button"
            className="btn"
            onClick={() => set({ draw: (setting.draw % 999) + 1, prefix: [] })}
          >
            {t.again}
          </button>
        </>
      )}
    </div>
  )
}
