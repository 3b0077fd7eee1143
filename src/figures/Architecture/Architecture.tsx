/**
 * Figures 8-10 and 8-13, and their like: a whole network as a row of tensors to scale, with its branches and skip connections.
 * A part that is chosen opens below; two lanes show where the parameters and the multiply-adds lie.
 */
import { useState } from 'react'
import { shapeText, sumOf, type MeasuredPart } from '../../math/architectures/measure'
import { Segmented } from '../Segmented'
import { Drawing } from './Drawing'
import { layOut } from './layout'
import { families, type Family } from './networks'
import { Opened } from './Opened'
import { planOf, ROOM } from './orient'
import { words } from './strings'
import './Architecture.css'

const count = new Intl.NumberFormat('en-US')

export interface ArchitectureProps {
  language: 'ko' | 'en'
  network: Family
}

export function Architecture({ language, network: family }: ArchitectureProps) {
  const text = words[language]
  const { networks, first } = families[family]
  const [name, choose] = useState(first.network)
  const [picked, pick] = useState(first.part)
  const [pointed, point] = useState<number | null>(null)
  const network = networks.find((one) => one.name === name) ?? networks[0]!
  const many = network.parts.length
  const plans = [
    planOf('across', layOut(network, { ...ROOM.across, shortest: Math.min(27, 460 / many) })),
    planOf('down', layOut(network, { ...ROOM.down, length: Math.max(600, many * 27), shortest: 23 })),
  ]
  const { units } = plans[0]!.layout
  const parts = units.map(({ part }) => part)
  const total = { params: sumOf(parts, 'params'), macs: sumOf(parts, 'macs') }
  const indexOf = (part: string) => units.findIndex((unit) => unit.part.name === part)
  const chosen = Math.max(0, indexOf(picked))
  const shown = pointed ?? chosen
  const share = (part: number, all: number) => text.share(((100 * part) / all).toFixed(1))
  const describe = (part: MeasuredPart) =>
    part.params > 0
      ? [
          `${part.name} ${shapeText(part)}`,
          `${text.params} ${count.format(part.params)}, ${share(part.params, total.params)}`,
          `${text.macs} ${count.format(part.macs)}, ${share(part.macs, total.macs)}`,
        ]
      : [`${part.name} ${shapeText(part)}`, text.nothing]
  const skips = units.some(({ skip }) => skip)
  return (
    <div className="architecture" data-family={family}>
      {networks.length > 1 && (
        <Segmented
          label={text.siblings}
          options={networks.map(({ name }) => ({ value: name, label: name.split('-')[1] ?? name }))}
          value={network.name}
          onChange={choose}
        />
      )}
      <p className="architecture__total">
        <b>{network.name}</b>
        <Phrases
          of={(['params', 'macs'] as const).map((key) => text.counted(text[key], count.format(total[key])))}
        />
      </p>
      <ul className="figure-key architecture__key">
        {(['conv', 'pool', 'affine'] as const).map((kind) => (
          <li key={kind} data-kind={kind}>
            {text[kind]}
          </li>
        ))}
        {skips && <li data-kind="skip">{text.skip}</li>}
        {skips && <li data-kind="projected">{text.projected}</li>}
      </ul>
      {plans.map((plan) => (
        <Drawing
          key={plan.direction}
          plan={plan}
          title={text.title(network.name)}
          lanes={[text.params, text.macs]}
          chosen={chosen}
          shown={shown}
          describe={({ part }) => describe(part).join(' · ')}
          onChoose={(index) => pick(units[index]!.part.name)}
          onPoint={point}
        />
      ))}
      <output className="figure-reading architecture__reading">
        <Phrases of={describe(units[shown]!.part)} />
      </output>
      <Opened part={units[chosen]!.part} rows={rowsOf(parts)} text={text} />
    </div>
  )
}

/** Phrases with a point between; a line breaks only after a point. */
const Phrases = ({ of: phrases }: { of: string[] }) =>
  phrases.map((phrase, index) => (
    <span key={phrase}>
      <span className="architecture__phrase">
        {phrase}
        {index < phrases.length - 1 && '\u00a0·'}
      </span>{' '}
    </span>
  ))

/** Layers of the longest branch: room is kept for them, so that nothing below moves. */
const rowsOf = (parts: readonly MeasuredPart[]): number =>
  Math.max(
    ...parts.map((part) =>
      part.kind === 'block' ? Math.max(...part.branches.map(({ length }) => length)) : 1,
    ),
  )
