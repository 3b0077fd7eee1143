/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up captions. */
import { LinkProblems } from '../../figures/LinkProblems'
import { SceneEditor } from '../../figures/SceneBoard'
import { SceneTraining, type SceneTrainingProps } from '../../figures/SceneTraining'
import { sentenceOf } from '../../math/scenes/captions'
import { captionOf } from '../../math/scenes/generate'
import { pocket } from '../../math/scenes/pocket'
import type { Scene } from '../../math/scenes/scene'
import { languageOf, type VocabularyName } from '../../math/scenes/vocabulary'
import type { LinkProblem } from '../../training/queryValues'
import { marksOf, sentence, type Answer } from './model'
import { Choices } from './parts/Choices'
import { Held } from './parts/Held'
import { Unrolled } from './parts/Unrolled'
import type { Recording } from './recorded'
import type { Action, Setting } from './session'
import { stringsOf, type Language, type Strings } from './strings'
import './captioning.css'

export interface PanelProps {
  language: Language
  setting: Setting
  scene: Scene
  recording: Recording
  /** Of what is shown; null where there is none. */
  answer: Answer | null
  /** Tokens of the sentence that stood there before the reader put a word in. */
  before: number[] | null
  source: 'recorded' | 'live' | 'waiting' | 'none'
  /** The engine's words when it could not answer. */
  failure: string | null
  hasOwn: boolean
  asksOwn: boolean
  problems: readonly LinkProblem[]
  training: Omit<SceneTrainingProps, 'words' | 'setting' | 'shippedScore' | 'onSetting' | 'children'>
  send(action: Action): void
  onAsk(): void
  onAskOwn(own: boolean): void
  /** Puts a word in after a step. */
  onWord(step: number, token: number): void
  onSave(): void
  onDismissProblems(): void
}

/** The vocabulary of a setting: the page's own language until a reader chooses. */
export const vocabularyOf = (
  { vocabulary }: Pick<Setting, 'vocabulary'>,
  language: Language,
): VocabularyName => (vocabulary === 'page' ? language : vocabulary)

export function Panel(props: PanelProps) {
  const { language, setting, scene, recording, answer, source, problems, send } = props
  const t = stringsOf(language)
  const vocabulary = vocabularyOf(setting, language)
  const told = {
    recorded: t.isRecorded(recording.recordedAt),
    live: answer ? t.live(answer.ms.toFixed(0)) : '',
    waiting: t.waiting,
    none: t.missing,
  }[source]
  return (
    <section className="instrument captioning" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={props.onDismissProblems}
      />
      <div className="captioning__top">
        <SceneEditor
          scene={scene}
          sprites={pocket}
          number={setting.number}
          isEdited={setting.edited !== null}
          words={t.scene}
          onNumber={(number) => send({ type: 'number', number })}
          onScene={(edited) => send({ type: 'scene', scene: edited })}
          onRestore={() => send({ type: 'restore' })}
        />
        <div>
          <Written {...{ t, answer, vocabulary, scene }} isStale={source === 'waiting'} />
          {setting.prefix.length > 0 && (
            <div className="captioning__prefix">
              <p>{t.yours(sentence(setting.prefix, vocabulary))}</p>
              {props.before && (
                <p className="captioning__hint">
                  {t.changed}: {sentence(props.before, vocabulary)}
                </p>
              )}
              <button
                type="button"
                className="btn"
                onClick={() => send({ type: 'set', change: { prefix: [] } })}
              >
                {t.undo}
              </button>
            </div>
          )}
          <Choices {...{ setting, vocabulary, t, send }} />
          <div className="captioning__ask">
            <button
              type="button"
              className="btn btn-primary"
              onClick={props.onAsk}
              disabled={source === 'waiting'}
            >
              {t.ask}
            </button>
            {props.hasOwn && (
              <label className="captioning__own">
                <input
                  type="checkbox"
                  checked={props.asksOwn}
                  onChange={({ target }) => props.onAskOwn(target.checked)}
                />
                {t.ownNet}
              </label>
            )}
          </div>
          <p className="captioning__source" role="status">
            {told}
          </p>
          {props.failure !== null && (
            <p className="run__failure" role="alert">
              {t.failed} <q>{props.failure}</q> {t.failedThen}
            </p>
          )}
        </div>
      </div>
      {answer && (
        <Unrolled
          {...{ answer, t }}
          given={setting.prefix.length}
          before={props.before}
          at={setting.at}
          onStep={(at) => send({ type: 'set', change: { at } })}
          onWord={props.onWord}
        />
      )}
      {answer && setting.choice === 'beam' && answer.rounds.length > 0 && (
        <div className="captioning__rounds">
          <h4>{t.rounds}</h4>
          <ol role="list">
            {answer.rounds.map(({ kept }, i) => (
              <li key={i}>
                <small>{t.round(i + 1)}</small>
                {kept.map(({ tokens, log }, rank) => (
                  <span key={rank}>
                    {sentence(tokens, answer.vocabulary)} <em>{(100 * Math.exp(log)).toFixed(1)}%</em>
                  </span>
                ))}
              </li>
            ))}
          </ol>
        </div>
      )}
      <Held recording={recording} t={t} />
      <SceneTraining
        {...props.training}
        words={t.training}
        setting={setting}
        shippedScore={recording.held.greedy[`${vocabulary}-${setting.cell}`]?.exact ?? 0}
        onSetting={(change) => send({ type: 'training', change })}
      >
        <button type="button" className="btn" onClick={props.onSave} disabled={!answer}>
          {t.save}
        </button>
      </SceneTraining>
      <p className="instrument__foot">{t.foot(recording.recordedAt, recording.machine)}</p>
    </section>
  )
}

const percent = (share: number) => `${(100 * share).toFixed(1)}%`

interface WrittenProps {
  t: Strings
  answer: Answer | null
  /** That is asked for; the caption of an answer before may be in another. */
  vocabulary: VocabularyName
  scene: Scene
  /** The answer is to a question before. */
  isStale: boolean
}

/** The caption beside the grammar's, and how they compare. */
function Written({ t, answer, vocabulary, scene, isStale }: WrittenProps) {
  const written = answer?.vocabulary ?? vocabulary
  const language = languageOf(vocabulary)
  const truth = captionOf(scene, pocket, language)
  const marks = answer && !isStale ? marksOf(answer, truth, written) : null
  return (
    <dl className="captioning__written" aria-busy={isStale}>
      <dt>{t.caption}</dt>
      <dd className="captioning__caption" lang={languageOf(written)}>
        {answer ? sentence(answer.tokens, written) : '…'}
        {marks && (marks.isExact ? ' ✓' : ' ✗')}
      </dd>
      <dt>{t.truth}</dt>
      {truth ? <dd lang={language}>{sentenceOf(truth, language)}</dd> : <dd>{t.unclear}</dd>}
      {marks && (
        <dd className="captioning__marks">
          {marks.isExact ? t.exact : t.differs}{' '}
          {t.bleu(marks.bleu.map((value) => value.toFixed(2)).join(', '))}{' '}
          {t.sure(percent(marks.probability))}
        </dd>
      )}
    </dl>
  )
}
