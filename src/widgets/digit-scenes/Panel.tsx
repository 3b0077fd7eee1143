/** The lab as a picture of its props: no address, no files. `View` connects it. */
import { useState } from 'react'
import { BoxMark } from '../../figures/DigitScene'
import { LinkProblems } from '../../figures/LinkProblems'
import { ClassMask, SceneEditor } from '../../figures/SceneBoard'
import { Segmented } from '../../figures/Segmented'
import { SPLIT_INDICES, SPLIT_SPRITES, SPLITS } from '../../math/scenes/splits'
import type { LinkProblem } from '../../training/queryValues'
import { sceneUpTo, truthOf, type Truth } from './model'
import { Export, type ExportState } from './parts/Export'
import { Facts } from './parts/Facts'
import { Layers } from './parts/Layers'
import { NumberField } from './parts/NumberField'
import { GREATEST_SEED, MASKS, sceneOf, type Action, type Setting } from './session'
import { stringsOf, type Language, type Strings } from './strings'
import './digitScenes.css'

export interface PanelProps {
  language: Language
  setting: Setting
  problems: readonly LinkProblem[]
  exporting: ExportState
  send(action: Action): void
  onPicture(): void
  onScene(): void
  onMany(count: number, hasPictures: boolean): void
  onDismissProblems(): void
}

export function Panel(props: PanelProps) {
  const { language, setting, problems, exporting, send } = props
  const { split, seed, number, edited, layer } = setting
  const t = stringsOf(language)
  const [pointed, point] = useState<number | null>(null)
  const sprites = SPLIT_SPRITES[split]
  const scene = sceneOf(setting)
  const truth = truthOf(scene, split)
  const isThere = (digit: number | null) => digit !== null && digit < truth.digits.length
  const lit = isThere(pointed) ? pointed : isThere(setting.digit) ? setting.digit : null
  const hasDigits = layer === 'digits' || layer === 'grain'
  const choose = (digit: number) => send({ digit })
  return (
    <section className="instrument digit-scenes" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={props.onDismissProblems}
      />
      <div className="digit-scenes__top">
        <SceneEditor
          scene={scene}
          shown={sceneUpTo(scene, layer)}
          sprites={sprites}
          number={number}
          series={`${split} ${seed}`}
          isEdited={edited !== null}
          isFixed={setting.edit === 'off'}
          words={t.scene}
          chosen={setting.digit}
          onChoose={choose}
          onPoint={point}
          onNumber={(next) => send({ number: next })}
          onScene={(next) => send({ edited: next, layer: 'grain' })}
          onRestore={() => send({ edited: null })}
        >
          {hasDigits && <Marks {...{ setting, truth, lit, t }} />}
        </SceneEditor>
        <div className="digit-scenes__side">
          <Choices setting={setting} t={t} send={send} />
          <p role="status" className="digit-scenes__told">
            {hasDigits ? '' : t.noDigitsYet}
          </p>
          <Facts
            {...{ truth, t, language, lit }}
            hasCaptions={setting.caption === 'on'}
            onChoose={choose}
            onPoint={point}
          />
        </div>
      </div>
      <Layers {...{ scene, sprites, layer, t }} onChoose={(next) => send({ layer: next })} />
      <div className="digit-scenes__split">
        <div className="digit-scenes__row">
          <Segmented
            label={t.split}
            options={SPLITS.map((value) => ({ value, label: t.splits[value] }))}
            value={split}
            onChange={(value) => send({ split: value })}
          />
          <NumberField
            label={t.seed}
            value={seed}
            least={0}
            most={GREATEST_SEED}
            told={t.badNumber(0, GREATEST_SEED)}
            onChange={(value) => send({ seed: value })}
          />
          <button
            type="button"
            className="btn"
            onClick={() => send({ seed: (seed + 1) % (GREATEST_SEED + 1) })}
          >
            {t.newSeed}
          </button>
        </div>
        <p className="digit-scenes__told">{t.splitTold[split]}</p>
        <details>
          <summary>{t.digitsAtHand}</summary>
          <p className="digit-scenes__told">{t.atHand(SPLIT_INDICES[split].join(', '))}</p>
        </details>
      </div>
      <Export
        {...{ t, number }}
        state={exporting}
        onPicture={props.onPicture}
        onScene={props.onScene}
        onMany={props.onMany}
      />
      <p className="instrument__foot">{t.foot}</p>
    </section>
  )
}

interface MarksProps {
  setting: Setting
  truth: Truth
  lit: number | null
  t: Strings
}

/** Boxes and masks over the scene; a mask of classes cannot tell two digits of one class apart, and lights up both. */
function Marks({ setting: { mask, boxes }, truth: { rendered, digits }, lit, t }: MarksProps) {
  const litClass = lit === null ? null : 1 + digits[lit]!.label
  return (
    <>
      {mask === 'instances' && (
        <ClassMask classes={rendered.instances} nameOf={t.maskName} lit={lit === null ? null : 1 + lit} />
      )}
      {mask === 'classes' && <ClassMask classes={rendered.classes} lit={litClass} />}
      {boxes === 'on' &&
        digits.map(({ box, label }, i) => (
          <BoxMark
            key={i}
            box={box}
            lit={lit === i}
            kind={lit === null || lit === i ? 'answer' : 'candidate'}
            {...(mask === 'none' && { label: String(label) })}
          />
        ))}
    </>
  )
}

function Choices({ setting, t, send }: { setting: Setting; t: Strings; send(action: Action): void }) {
  return (
    <>
      <div className="digit-scenes__row" role="group" aria-label={t.show}>
        {(['boxes', 'caption', 'edit'] as const).map((key) => (
          <label key={key} className="digit-scenes__check">
            <input
              type="checkbox"
              checked={setting[key] === 'on'}
              onChange={({ target }) => send({ [key]: target.checked ? 'on' : 'off' })}
            />
            {t[key]}
          </label>
        ))}
      </div>
      <Segmented
        label={t.mask}
        options={MASKS.map((value) => ({ value, label: t.masks[value] }))}
        value={setting.mask}
        onChange={(mask) => send({ mask })}
      />
    </>
  )
}
