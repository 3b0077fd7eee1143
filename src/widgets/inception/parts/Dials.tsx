import { useId, type Dispatch } from 'react'
import { Segmented } from '../../../figures/Segmented'
import { Slider } from '../../../figures/Slider'
import type { Action } from '../model'
import {
  MOST,
  nameOf,
  NAMES,
  presetOf,
  SIDES,
  STEP,
  WAYS,
  type FilterKey,
  type Module,
  type Way,
} from '../modelModule'
import type { Strings } from '../strings'

interface Props {
  module: Module
  way: Way
  isLocked: boolean
  send: Dispatch<Action>
  t: Strings
}

/** Which module, with or without reductions, and what it reads. */
export function Dials({ module, way, isLocked, send, t }: Props) {
  const select = useId()
  const name = nameOf(module)
  return (
    <div className="taken-apart__dials">
      <div className="field">
        <label htmlFor={select}>{t.module}</label>
        <select
          id={select}
          value={name ?? ''}
          disabled={isLocked}
          onChange={(event) => {
            const chosen = NAMES.find((one) => one === event.currentTarget.value)
            if (chosen) send({ type: 'module', change: presetOf(chosen) })
          }}
        >
          {name === null && <option value="">{t.ownModule}</option>}
          {NAMES.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </div>
      <Segmented
        label={t.way}
        options={WAYS.map((value) => ({ value, label: t.ways[value] }))}
        value={way}
        onChange={(value) => send({ type: 'way', way: value })}
      />
      <Segmented
        label={t.side}
        options={SIDES.map((side) => ({ value: String(side), label: String(side) }))}
        value={String(module.side)}
        onChange={(value) => send({ type: 'module', change: { side: Number(value) } })}
        disabled={isLocked}
      />
      <Slider
        label={t.input}
        value={module.input}
        min={16}
        max={MOST.input}
        step={2 * STEP}
        format={String}
        onChange={(input) => send({ type: 'module', change: { input } })}
        disabled={isLocked}
      />
    </div>
  )
}

const COLUMNS = [
  ['1x1', ['one']],
  ['3x3', ['threeReduce', 'three']],
  ['5x5', ['fiveReduce', 'five']],
  ['pool', ['poolProjection']],
] as const
const REDUCTIONS: readonly FilterKey[] = ['threeReduce', 'fiveReduce', 'poolProjection']

/** Numbers of filters, each branch's under its own column of the drawing. */
export function Filters({ module, way, isLocked, send, t }: Props) {
  return (
    <div className="taken-apart__filters">
      {COLUMNS.map(([branch, keys]) => (
        <div key={branch} role="group" aria-label={t.branchSliders(t.branches[branch])}>
          {keys.map((key) => (
            <Slider
              key={key}
              label={t.filters[key]}
              value={module[key]}
              min={STEP}
              max={MOST[key]}
              step={STEP}
              format={String}
              onChange={(value) => send({ type: 'module', change: { [key]: value } })}
              disabled={isLocked || (way === 'naive' && REDUCTIONS.includes(key))}
            />
          ))}
        </div>
      ))}
    </div>
  )
}
