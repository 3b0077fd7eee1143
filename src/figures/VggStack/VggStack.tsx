/**
 * Figure 8-9: VGG-16 or VGG-19, one row a layer, with the tensor it makes drawn to scale, its parameters and its
 * multiply-adds. A row can be chosen; the line below works out its numbers.
 */
import { useId, useState } from 'react'
import { shapeText, sumOf } from '../../math/architectures/measure'
import type { VggName } from '../../math/architectures/vgg'
import { Segmented } from '../Segmented'
import { Row } from './Row'
import { words, type Words } from './strings'
import { vgg, type Layer } from './vgg'
import './VggStack.css'

const NAMES: VggName[] = ['VGG-16', 'VGG-19']
const count = new Intl.NumberFormat('en-US')

export function VggStack({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  const group = useId()
  const [net, choose] = useState<VggName>('VGG-16')
  const [chosen, pick] = useState('fc6')
  const [pointed, point] = useState<string | null>(null)
  const layers = vgg[net]
  const named = (name: string | null) => layers.find((layer) => layer.name === name)
  const shown = named(pointed) ?? named(chosen) ?? named('fc6')!
  const total = { params: sumOf(layers, 'params'), macs: sumOf(layers, 'macs') }
  return (
    <div className="vgg-stack">
      <Segmented
        label={text.network}
        options={NAMES.map((value) => ({ value, label: value }))}
        value={net}
        onChange={choose}
      />
      <ul className="figure-key vgg-stack__key">
        {(['conv', 'pool', 'affine'] as const).map((kind) => (
          <li key={kind} data-kind={kind}>
            {text[kind]}
          </li>
        ))}
        {net === 'VGG-19' && (
          <li>
            <b aria-hidden="true">+</b> {text.extra}
          </li>
        )}
      </ul>
      <p className="vgg-stack__head" aria-hidden="true">
        <span>{text.input}</span>
        <span />
        <span>{text.output}</span>
        <span className="vgg-stack__head-params">{text.params}</span>
        <span className="vgg-stack__head-macs">{text.macs}</span>
      </p>
      <div role="radiogroup" aria-label={text.title}>
        {layers.map((layer) => (
          <Row
            key={layer.name}
            {...{ layer, total, group }}
            label={[layer.extra ? text.extra : '', workOut(layer, total, text)].filter(Boolean).join(', ')}
            checked={layer.name === (named(chosen)?.name ?? 'fc6')}
            shown={layer === shown}
            onChoose={() => pick(layer.name)}
            onPoint={(on) => point(on ? layer.name : null)}
          />
        ))}
      </div>
      <output className="figure-reading figure-reading--two vgg-stack__numbers">
        {workOut(shown, total, text)}
      </output>
      <p className="vgg-stack__total">
        {NAMES.map((name) => (
          <span key={name}>
            {name}: <i>{`${text.params} ${count.format(sumOf(vgg[name], 'params'))},`}</i>{' '}
            <i>{`${text.macs} ${count.format(sumOf(vgg[name], 'macs'))}`}</i>
          </span>
        ))}
      </p>
    </div>
  )
}

/** The numbers of a layer with the arithmetic behind them. */
function workOut(layer: Layer, total: { params: number; macs: number }, text: Words): string {
  const { name, kind, shape, fanIn, params, macs } = layer
  const head = `${name} ${shapeText(layer)}`
  if (kind === 'pool') return `${head} · ${text.nothing}`
  const [filters, side] = shape
  const inputs = kind === 'conv' ? `3·3·${fanIn / 9}` : count.format(fanIn)
  const places = kind === 'conv' ? `·${side}·${side}` : ''
  const share = (part: number, all: number) => text.share(((100 * part) / all).toFixed(1))
  return [
    head,
    `${text.params} (${inputs} + 1)·${filters} = ${count.format(params)}, ${share(params, total.params)}`,
    `${text.macs} ${inputs}·${filters}${places} = ${count.format(macs)}, ${share(macs, total.macs)}`,
  ].join('\u00a0· ')
}
