/**
 * A network as a stack of blocks that is edited where it is drawn: slabs to scale, with shape, parameters, multiply-adds and
 * receptive field of each. Its owner holds the network, as text (src/math/networkText.ts); a change that would leave none is refused.
 */
import { useRef, useState, type KeyboardEvent } from 'react'
import { fieldsOf } from '../../math/architectures/fields'
import { layersOf, sumOf } from '../../math/architectures/measure'
import { parseNetwork, unitsOf, type NetworkProblem } from '../../math/networkText'
import { Block } from './Block'
import { edited, freshUnit, kindOf, KINDS, knobsOf, nextValue, type Edit, type Kind } from './edit'
import { problemWords } from './problemWords'
import { scaleOf } from './scale'
import { words, type Language, type Strings } from './strings'
import { useHistory } from './useHistory'
import './BlockBuilder.css'

export interface BlockBuilderProps {
  language: Language
  /** As text; one that is no network is said to be none. */
  network: string
  onNetwork(text: string): void
  /** It can be looked at only: it is being trained. */
  locked?: boolean
  /** The block that is chosen at first. */
  chosen?: number
}

const HUES: Record<Kind, string> = {
  conv: 'conv',
  pool: 'pool',
  average: 'pool',
  residual: 'skip',
  inception: 'conv',
  affine: 'affine',
}

export function BlockBuilder({
  language,
  network: text,
  onNetwork,
  locked = false,
  chosen: first,
}: BlockBuilderProps) {
  const t = words[language]
  const list = useRef<HTMLOListElement>(null)
  const history = useHistory(text, onNetwork)
  const [chosen, choose] = useState(first ?? 0)
  const [refusal, refuse] = useState<NetworkProblem | null>(null)
  const [said, say] = useState('')
  const [hovered, hover] = useState<number | null>(null)
  const parsed = parseNetwork(text)
  if ('problem' in parsed) return <p className="blocks__refusal">{problemWords(parsed.problem, language)}</p>

  const { network, parts } = parsed
  const units = unitsOf(network)
  const last = units.length - 1
  const at = Math.min(chosen, last)
  const total = { params: sumOf(parts, 'params'), macs: sumOf(parts, 'macs') }
  const fields = fieldsOf(parts)
  const scale = scaleOf(parts)
  const count = (n: number) => n.toLocaleString('en-US')

  const focusBlock = (index: number) =>
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-block="${index}"]`)?.focus({ preventScroll: true }),
    )
  const apply = (edit: Edit, then: number, options: { focus?: boolean; isSameGesture?: boolean } = {}) => {
    const next = edited(units, edit).join(' ')
    const result = parseNetwork(next)
    if ('problem' in result) {
      refuse(result.problem)
      return
    }
    refuse(null)
    history.push(next, options.isSameGesture)
    choose(then)
    say(t.done(next))
    if (options.focus) focusBlock(then)
  }
  const insert = (kind: Kind) => {
    // Nothing but another affine layer goes below one, and nothing below the last.
    const isBelow = at < last && (kind === 'affine' || parts[at]!.kind !== 'affine')
    const place = isBelow ? at + 1 : firstFlat(units, kind)
    const channels = place > 0 ? parts[place - 1]!.shape[0] : 1
    apply({ type: 'insert', at: place, unit: freshUnit(kind, channels) }, place)
  }
  const move = (from: number, to: number, focus = false) => {
    if (to === from || to < 0) return
    apply({ type: 'move', from, to: Math.min(to, last - 1) }, Math.min(to, last - 1), { focus })
  }
  const undo = (way: 'undo' | 'redo') => {
    refuse(null)
    history[way]()
  }
  const onKey = (event: KeyboardEvent<HTMLElement>, index: number) => {
    if (handleKey(event, index)) event.preventDefault()
  }
  /** Whether the key meant something. */
  const handleKey = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent, index: number): boolean => {
    const arrow = { ArrowUp: -1, ArrowDown: 1 }[key]
    if (arrow && !altKey) {
      const next = Math.min(Math.max(index + arrow, 0), last)
      choose(next)
      focusBlock(next)
      return true
    }
    if (locked || ((ctrlKey || metaKey) && key.toLowerCase() !== 'z')) return false
    if (ctrlKey || metaKey) {
      undo(shiftKey ? 'redo' : 'undo')
      return true
    }
    if (index === last) return false
    if (arrow) {
      move(index, index + arrow, true)
      return true
    }
    const knob = (ids: readonly string[]) => knobsOf(units[index]!).find(({ id }) => ids.includes(id))
    const turn = (ids: readonly string[], direction: 1 | -1, isCycle = false) => {
      const found = knob(ids)
      if (!found) return
      const next = nextValue(found, direction)
      const value = isCycle && next === found.value ? found.options[0]! : next
      apply({ type: 'turn', at: index, id: found.id, value }, index)
    }
    switch (key) {
      case 'Delete':
      case 'Backspace':
        apply({ type: 'remove', at: index }, Math.max(0, index - 1), { focus: true })
        return true
      case '+':
      case '=':
      case '-':
      case '−':
        turn(['channels', 'units', 'one'], key === '+' || key === '=' ? 1 : -1)
        return true
      case 'n':
      case 'N':
        turn(['norm'], 1, true)
        return true
      case 'd':
      case 'D':
        turn(['dropout'], 1, true)
        return true
    }
    return false
  }

  return (
    <div className="blocks" data-locked={locked || undefined}>
      {!locked && (
        <div className="blocks__palette" role="group" aria-label={t.add}>
          <span>{t.add}</span>
          {KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              className="blocks__add"
              data-kind={HUES[kind]}
              data-add={kind}
              onClick={() => insert(kind)}
            >
              {t.kinds[kind]}
            </button>
          ))}
        </div>
      )}
      <p className="blocks__head" aria-hidden="true">
        <span>{t.input}</span>
        <span>{t.output}</span>
        <span className="blocks__wide blocks__right">{t.params}</span>
        <span className="blocks__wide" />
        <span className="blocks__wide blocks__right">{t.macs}</span>
        <span className="blocks__wide" />
        <span className="blocks__right">{t.field}</span>
      </p>
      <ol className="blocks__list" ref={list} role="list" aria-label={t.title}>
        {parts.map((part, index) => (
          <Block
            key={index}
            {...{ part, at: index, total, scale, locked, t, list }}
            unit={units[index]!}
            reading={{
              name: nameOf(units[index]!, t),
              field: t.sees(fields[index]!),
              params: count(part.params),
              macs: count(part.macs),
            }}
            chosen={index === at}
            isFixed={index === last}
            mark={hovered === index ? 'above' : hovered === index + 1 && index === last ? 'below' : null}
            canMove={{ up: index > 0, down: index < last - 1 }}
            onChoose={() => choose(index)}
            onKey={(event) => onKey(event, index)}
            onTurn={(id, value, isSameGesture) =>
              apply({ type: 'turn', at: index, id, value }, index, { isSameGesture: isSameGesture ?? false })
            }
            onMove={(to) => move(index, to)}
            onRemove={() => apply({ type: 'remove', at: index }, Math.max(0, index - 1), { focus: true })}
            onHover={hover}
          />
        ))}
      </ol>
      <p className="blocks__total">
        <b>{t.total(count(total.params), count(total.macs))}</b>{' '}
        {t.layers(String(layersOf(parts).filter(({ params }) => params > 0).length))}
      </p>
      {!locked && (
        <div className="blocks__verbs">
          <button
            type="button"
            className="blocks__flag"
            disabled={!history.canUndo}
            onClick={() => undo('undo')}
          >
            {t.undo}
          </button>
          <button
            type="button"
            className="blocks__flag"
            disabled={!history.canRedo}
            onClick={() => undo('redo')}
          >
            {t.redo}
          </button>
        </div>
      )}
      <p className="blocks__refusal" role="alert">
        {refusal && `${t.refused} ${problemWords(refusal, language)}`}
      </p>
      <p className="unseen" role="status">
        {said}
      </p>
      {!locked && (
        <p className="blocks__hint">
          {t.drag} {t.keys}
        </p>
      )}
    </div>
  )
}

/** Where a new block of a kind goes when it cannot stand below the chosen one: before the affine layers, or before the last of them. */
function firstFlat(units: readonly string[], kind: Kind): number {
  if (kind === 'affine') return units.length - 1
  return units.findIndex((unit) => kindOf(unit) === 'affine')
}

/** "convolution 3×3, stride 2 · batch norm · dropout 25%". */
function nameOf(unit: string, t: Strings): string {
  const kind = kindOf(unit)
  const value = (id: string) => knobsOf(unit).find((knob) => knob.id === id)?.value ?? 0
  const window = value('kernel') || value('window')
  const words = [
    kind === 'pool' && value('mean') ? `${t.knobs.mean} ${t.kinds.pool}` : t.kinds[kind],
    window > 0 && ` ${window}×${window}`,
    kind === 'residual' && ` ${value('convolutions')}×`,
    value('stride') > 1 && `, ${t.knobs.stride} ${value('stride')}`,
    value('norm') === 1 && ` · ${t.norm}`,
    value('dropout') > 0 && ` · ${t.dropout(value('dropout'))}`,
  ]
  return words.filter((word) => word !== false).join('')
}
