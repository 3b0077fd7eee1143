import type { Dispatch } from 'react'
import { Segmented } from '../../../figures/Segmented'
import type { Action, State } from '../model'
import {
  countedOf,
  depthOf,
  KINDS,
  kindsOf,
  nameOf,
  NAMES,
  presetOf,
  publishedOf,
  type Build,
} from '../modelBuild'
import type { Strings } from '../strings'
import { Stages } from './Stages'

interface Props {
  state: State
  send: Dispatch<Action>
  t: Strings
}

const BLOCKS = ['basic', 'bottleneck'] as const

/** A residual network as rows of blocks that can be lengthened, and what it costs. */
export function BuildPart({ state: { build }, send, t }: Props) {
  const name = nameOf(build)
  const counted = countedOf(build)
  const change = (part: Partial<Build>) => send({ type: 'build', change: part })
  return (
    <div className="resnet__part">
      <h4>{t.buildPart}</h4>
      <div className="resnet__choices">
        <Segmented
          label={t.preset}
          options={[
            ...NAMES.map((one) => ({ value: one as string, label: one.slice('ResNet-'.length) })),
            ...(name === null ? [{ value: '', label: `${t.own}: ${depthOf(build)}` }] : []),
          ]}
          value={name ?? ''}
          onChange={(value) => {
            const chosen = NAMES.find((one) => one === value)
            // What goes past the blocks stays as it was chosen.
            if (chosen) change({ ...presetOf(chosen), shortcut: build.shortcut })
          }}
        />
        <Segmented
          label={t.block}
          options={BLOCKS.map((value) => ({ value, label: t.blockNames[value] }))}
          value={build.bottleneck ? 'bottleneck' : 'basic'}
          onChange={(value) => change({ bottleneck: value === 'bottleneck' })}
        />
        <Segmented
          label={t.shortcuts}
          options={KINDS.map((value) => ({ value, label: t.kinds[value] }))}
          value={build.shortcut}
          onChange={(shortcut) => change({ shortcut })}
        />
      </div>
      <Stages {...{ build, counted, t }} onChange={(blocks) => change({ blocks })} />
      <p className="resnet__verdict" aria-live="polite">
        {t.deep(depthOf(build), t.million(counted.params), t.billion(counted.macs))}{' '}
        <span className="resnet__published">{publishedWords(build, t)}</span>
      </p>
      <KindsTable build={build} t={t} />
      <p className="instrument__foot">{t.key}</p>
    </div>
  )
}

function publishedWords(build: Build, t: Strings): string {
  const [name, published] = [nameOf(build), publishedOf(build)]
  if (!name || !published) return t.unpublished
  const called = build.shortcut === 'none' ? t.plainName(name) : `${name} ${build.shortcut}`
  return t.published(called, published.gigaMacs, published.error.toFixed(2))
}

function KindsTable({ build, t }: { build: Build; t: Strings }) {
  return (
    <div className="resnet__table">
      <table>
        <caption>{t.kindsTable}</caption>
        <thead>
          <tr>
            <th scope="col">{t.kind}</th>
            <th scope="col">{t.parameters}</th>
            <th scope="col" data-wide="">
              {t.past}
            </th>
            <th scope="col">{t.macs}</th>
            <th scope="col">{t.error}</th>
          </tr>
        </thead>
        <tbody>
          {kindsOf(build).map(({ shortcut, counted, published }) => (
            <tr key={shortcut} data-chosen={shortcut === build.shortcut || undefined}>
              <th scope="row">{t.kindNames[shortcut]}</th>
              <td>{t.million(counted.params)}</td>
              <td data-wide="">{counted.past.params > 0 ? t.million(counted.past.params) : '–'}</td>
              <td>{t.billion(counted.macs)}</td>
              <td>{published ? `${published.error.toFixed(2)}%` : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
