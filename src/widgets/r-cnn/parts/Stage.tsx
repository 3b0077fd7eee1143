/** What the chosen step has in its hands, drawn over the scene, and what can be turned in it. */
import type { Dispatch } from 'react'
import { Slider } from '../../../figures/Slider'
import { Switch } from '../../../figures/Switch'
import { SIMILARITIES } from '../../../math/selectiveSearch/regions'
import type { Search } from '../../../math/selectiveSearch/proposals'
import {
  foundOf,
  KS,
  LEAST_SIZES,
  MOSTS,
  OVERLAPS,
  SCORES,
  STEPS,
  switched,
  type Action,
  type Answer,
  type PageScene,
  type State,
  type Step,
} from '../model'
import type { Look, Recording } from '../recorded'
import type { Strings } from '../strings'
import { Bars } from './Bars'
import { Features, signed } from './Features'
import { Regions } from './Regions'
import { Mark, SceneFigure } from './SceneFigure'
import { Squares } from './Squares'

export interface StageProps {
  scene: PageScene
  search: Search
  look: Look | null
  given: readonly Answer[]
  /** The proposal that is looked at closely. */
  proposal: number
  state: State
  step: number
  recording: Recording
  send: Dispatch<Action>
  t: Strings
}

export function Stage(props: StageProps) {
  const step = STEPS[props.step]!
  return (
    <div className="r-cnn__stage">
      <SceneFigure pixels={props.scene.pixels} label={altOf(step, props)}>
        <Over {...props} name={step} />
      </SceneFigure>
      <div className="r-cnn__beside">
        <Beside {...props} name={step} />
      </div>
    </div>
  )
}

const boxesOf = ({ search, state }: StageProps) =>
  search.proposals.slice(0, state.setting.most).map(({ box }) => box)

function altOf(step: Step, props: StageProps): string {
  const { scene, search, given, t } = props
  const boxes = boxesOf(props)
  const found = foundOf(scene.truths, boxes).filter(Boolean).length
  return t.alt[step]({
    segments: search.runs[0]!.segments.count,
    merged: mergedOf(props),
    boxes: boxes.length,
    found,
    digits: scene.truths.length,
    answers: given.map(({ label }) => String(label)).join(', '),
  })
}

const mergedOf = ({ state, search }: StageProps) =>
  Math.min(
    state.merged ?? Math.floor(search.runs[0]!.hierarchy.merges.length / 2),
    search.runs[0]!.hierarchy.merges.length,
  )

function Over(props: StageProps & { name: Step }) {
  const { name, scene, search, look, given, proposal } = props
  const { segments, hierarchy } = search.runs[0]!
  const boxes = boxesOf(props)
  switch (name) {
    case 'segments':
      return <Regions {...{ segments, hierarchy }} merged={0} isNextShown={false} />
    case 'merging':
      return <Regions {...{ segments, hierarchy }} merged={mergedOf(props)} isNextShown />
    case 'proposals':
      return (
        <>
          {boxes.map((box, i) => (
            <Mark key={i} box={box} kind="proposal" />
          ))}
          {foundOf(scene.truths, boxes).map((isFound, i) => (
            <Mark
              key={i}
              box={scene.truths[i]!.box}
              kind={isFound ? 'right' : 'wrong'}
              word={isFound ? '✓' : '✗'}
            />
          ))}
        </>
      )
    case 'squares':
    case 'scores':
      return boxes[proposal] ? <Mark box={boxes[proposal]} kind="lit" /> : null
    case 'correction':
      return (
        <>
          {given.map((answer) => (
            <g key={`${answer.label} ${answer.proposal}`}>
              <Mark box={answer.proposed} kind="before" />
              <Mark box={answer.box} kind="lit" word={String(answer.label)} />
            </g>
          ))}
        </>
      )
    case 'suppression':
      return look ? <Answers given={given} /> : null
  }
}

function Answers({ given }: { given: readonly Answer[] }) {
  return (
    <>
      {given.flatMap(({ removed }, at) =>
        removed.map(({ box }, i) => <Mark key={`${at} ${i}`} box={box} kind="gone" />),
      )}
      {given.map(({ box, label, isRight }, i) => (
        <Mark key={i} box={box} kind={isRight ? 'right' : 'wrong'} word={`${label}${isRight ? '✓' : '✗'}`} />
      ))}
    </>
  )
}

function Beside(props: StageProps & { name: Step }) {
  const { name, scene, search, look, given, proposal, state, send, t, recording } = props
  const { setting } = state
  const set = (change: Partial<typeof setting>) => send({ type: 'set', change })
  const boxes = boxesOf(props)
  switch (name) {
    case 'segments':
      return (
        <>
          <Slider
            label={t.k}
            value={setting.k}
            min={KS.low}
            max={KS.high}
            scale="log"
            format={String}
            onChange={(k) => set({ k: Math.round(k) })}
          />
          <Slider
            label={t.leastSize}
            value={setting.leastSize}
            min={LEAST_SIZES.low}
            max={LEAST_SIZES.high}
            format={t.pixels}
            onChange={(leastSize) => set({ leastSize })}
          />
          <p>{t.segmentsFound(search.runs[0]!.segments.count)}</p>
        </>
      )
    case 'merging':
      return <Merging {...props} />
    case 'proposals':
      return (
        <>
          <Slider
            label={t.most}
            value={setting.most}
            min={MOSTS.low}
            max={MOSTS.high}
            step={10}
            format={String}
            onChange={(most) => set({ most })}
          />
          <p>
            {t.proposalsFound(
              boxes.length,
              foundOf(scene.truths, boxes).filter(Boolean).length,
              scene.truths.length,
            )}
          </p>
          <Bars
            label={t.recallOf}
            bars={recording.recall.map(({ most, recall }) => ({
              name: t.firstBoxes(most),
              share: recall,
              value: `${(100 * recall).toFixed(1)}%`,
            }))}
          />
        </>
      )
    case 'squares':
      return (
        <Squares
          pixels={scene.pixels}
          boxes={boxes}
          chosen={proposal}
          onChoose={(chosen) => send({ type: 'point', proposal: chosen })}
          t={t}
        />
      )
    case 'scores':
      return look ? <Features {...{ look, proposal, t }} /> : <p>{t.waiting}</p>
    case 'correction':
      return (
        <>
          <Switch
            label={t.isCorrected}
            checked={setting.isCorrected}
            onChange={(isCorrected) => set({ isCorrected })}
          />
          <p>{t.correctionKey}</p>
        </>
      )
    case 'suppression':
      return (
        <>
          <Slider
            label={t.score}
            value={setting.score}
            min={SCORES.low}
            max={SCORES.high}
            step={0.1}
            format={signed}
            onChange={(score) => set({ score: Math.round(10 * score) / 10 })}
          />
          <Slider
            label={t.overlap}
            value={setting.overlap}
            min={OVERLAPS.low}
            max={OVERLAPS.high}
            step={0.05}
            format={(value) => value.toFixed(2)}
            onChange={(overlap) => set({ overlap: Math.round(100 * overlap) / 100 })}
          />
          <p>{look ? t.answered(given, scene.truths.length) : t.waiting}</p>
        </>
      )
  }
}

function Merging(props: StageProps) {
  const { search, state, send, t } = props
  const { merges } = search.runs[0]!.hierarchy
  const merged = mergedOf(props)
  const next = merges[merged]
  return (
    <>
      <Slider
        label={t.merged}
        value={merged}
        min={0}
        max={merges.length}
        format={(count) => t.mergedOf(count, merges.length)}
        onChange={(count) => send({ type: 'merge', count })}
      />
      <div className="r-cnn__switches">
        {SIMILARITIES.map((name) => (
          <Switch
            key={name}
            label={t.similarities[name]}
            checked={state.setting.similarities[name]}
            onChange={() => send({ type: 'set', change: switched(state.setting, name) })}
          />
        ))}
      </div>
      {next ? (
        <Bars
          label={t.nextPair(next.total.toFixed(2))}
          bars={SIMILARITIES.map((name) => ({
            name: t.similarities[name],
            share: next.similarities[name],
            value: next.similarities[name].toFixed(2),
            kind: state.setting.similarities[name] ? undefined : 'off',
          }))}
        />
      ) : (
        <p>{t.allMerged}</p>
      )}
    </>
  )
}
