/* eslint-disable jsx-a11y/no-noninteractive-element-interactions --
   `application` is ARIA's role for an area that handles keys itself; the rule counts it among the static ones. */
import { useId, useState, type Dispatch, type KeyboardEvent, type MouseEvent } from 'react'
import { ARROWS } from '../../../figures/keyboard'
import type { Weights } from '../../../engine/protocol'
import { LEVELS, unitOf, type Action, type Change, type Setting } from '../model'
import type { Reading } from '../modelReading'
import type { Strings } from '../strings'
import { Channel } from './Channel'
import { Layer } from './Layer'
import { Network } from './Network'
import { Pixel } from './Pixel'
import { placeSentence } from './words'
import { Zoom } from './Zoom'

export interface StageProps {
  /** Where the reader is. */
  setting: Setting
  /** Where the reader is or points. */
  shown: Setting
  reading: Reading
  /** Of the network that the reading is of; null until they have come. */
  parameters: Weights | null
  onPoint(pointed: Change | null): void
  send: Dispatch<Action>
  t: Strings
}

/** What lies under the pointer, as a change of the setting; null where nothing can be chosen. */
function hitOf({ target, clientX, clientY }: MouseEvent): Change | null {
  if (!(target instanceof Element)) return null
  const map = target.closest<SVGElement>('[data-map]')
  if (map) {
    const { left, top, width } = map.getBoundingClientRect()
    const side = Number(map.dataset['map'])
    const at = (offset: number) => Math.floor((offset * side) / width)
    return { row: at(clientY - top), column: at(clientX - left) }
  }
  for (const key of ['layer', 'channel', 'input'] as const) {
    const index = target.closest<HTMLElement>(`[data-${key}]`)?.dataset[key]
    if (index !== undefined) return { [key]: Number(index) }
  }
  return null
}

const isTrail = ({ target }: MouseEvent) =>
  target instanceof Element && target.closest('.explorer__trail') !== null

/** The place where one looks, goes in and comes out, by pointer and by key. */
export function Stage(props: StageProps) {
  const { setting, shown, reading, onPoint, send, t } = props
  const hintId = useId()
  const [isKeyed, setKeyed] = useState(false)

  function onClick(event: MouseEvent) {
    const hit = hitOf(event)
    if (!hit) return
    onPoint(null)
    const unit: Change = unitOf(setting)
    const isChosen = Object.entries(hit).every(([key, value]) => unit[key as keyof Change] === value)
    if (isChosen && !isTrail(event) && hit.input === undefined) send({ type: 'zoom', by: 1 })
    else send({ type: 'set', change: hit })
  }

  function onPointerMove(event: React.PointerEvent) {
    if (event.pointerType !== 'mouse') return
    const hit = hitOf(event)
    onPoint(isTrail(event) || hit?.input !== undefined ? null : hit)
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const isOwn = event.target === event.currentTarget
    const arrow = ARROWS[event.key]
    if (event.key === 'Escape' && setting.level !== 'network') send({ type: 'zoom', by: -1 })
    else if (isOwn && event.key === 'Enter') send({ type: 'zoom', by: 1 })
    else if (isOwn && arrow) {
      const grid = event.currentTarget.querySelector('[data-grid]')
      const columns = grid ? getComputedStyle(grid).gridTemplateColumns.split(' ').length : 1
      send({ type: 'move', right: arrow[0], down: arrow[1], columns })
    } else return
    event.preventDefault()
    onPoint(null)
    setKeyed(true)
  }

  return (
    <>
      <div
        className="explorer__stage"
        role="application"
        tabIndex={0}
        aria-label={t.stage}
        aria-describedby={hintId}
        data-level={setting.level}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerLeave={() => onPoint(null)}
      >
        {setting.level !== 'network' && <Network setting={shown} isTrail {...{ reading, t }} />}
        <Zoom nearness={LEVELS.indexOf(setting.level)}>
          <Scene key={setting.level} {...props} />
        </Zoom>
      </div>
      <p id={hintId} className="explorer__hint">
        {t.hint}
      </p>
      <p className="unseen" role="status">
        {isKeyed && placeSentence(setting, reading, t)}
      </p>
    </>
  )
}

function Scene({ shown, reading, parameters, send, t }: StageProps) {
  const unit = unitOf(shown)
  const { level, layer, input } = shown
  return (
    <div className="explorer__scene">
      {level === 'network' && <Network setting={shown} {...{ reading, t }} />}
      {level === 'layer' && <Layer {...{ layer, reading, parameters }} channel={unit.channel} />}
      {level === 'channel' && <Channel {...{ unit, input, reading, parameters, t }} />}
      {level === 'pixel' && (
        <Pixel
          {...{ unit, input, reading, parameters, t }}
          onInput={(next) => send({ type: 'set', change: { input: next } })}
        />
      )}
    </div>
  )
}
