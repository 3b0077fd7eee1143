/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up answers. */
import { LinkProblems } from '../../figures/LinkProblems'
import { altOf, creditOf, PhotographChoice, PhotographFrame } from '../../figures/PhotographChoice'
import { Segmented } from '../../figures/Segmented'
import { Slider } from '../../figures/Slider'
import { cocoName } from '../../math/photographs/cocoNames'
import type { ShownPhotograph } from '../../training/photographs/usePhotograph'
import type { LinkProblem } from '../../training/queryValues'
import { neighbour, ranked, shownIn, VIEWS, type Answer, type Ranked } from './model'
import { Boxes } from './parts/Boxes'
import type { Recording } from './recorded'
import { OVERLAPS, SCORES, type Change, type Setting } from './session'
import { stringsOf, type Language, type Strings } from './strings'
import './photo-detection.css'

export interface PanelProps {
  language: Language
  /** The book's root, with a slash at its end. */
  root: string
  setting: Setting
  shown: ShownPhotograph
  /** The name of a file that was no picture. */
  refused: string | null
  recording: Recording
  /** Of the photograph that is shown; null where there is none. */
  answer: Answer | null
  source: 'recorded' | 'live' | 'waiting' | 'none'
  /** The network has been fetched by this page. */
  isLoaded: boolean
  /** The engine's words when it could not answer. */
  failure: string | null
  /** The rank of the box that is looked at. */
  chosen: number | null
  problems: readonly LinkProblem[]
  send(change: Change): void
  onChoose(rank: number | null): void
  onFile(file: File): void
  onAsk(): void
  onSave(): void
  onDismissProblems(): void
}

const percent = (share: number) => `${(100 * share).toFixed(0)}%`

export function Panel(props: PanelProps) {
  const { language, setting, shown, recording, answer, source, problems, send, onChoose } = props
  const t = stringsOf(language)
  const boxes = answer ? ranked(answer.candidates, setting.score / 100, setting.overlap / 100) : []
  const inView = shownIn(setting.view, boxes)
  const chosen = props.chosen !== null && props.chosen < boxes.length ? props.chosen : null
  const nameOf = ({ label, score }: Ranked) => t.named(cocoName(label, language), percent(score))
  const step = (by: 1 | -1) => onChoose(neighbour(inView, chosen, by))
  const told = {
    recorded: t.isRecorded(recording.recordedAt),
    live: answer ? t.live(answer.ms.toFixed(0)) : '',
    waiting: t.waiting,
    none: t.missing,
  }[source]
  return (
    <section className="instrument photo-detection" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={props.onDismissProblems}
      />
      <PhotographChoice
        {...{ language, root: props.root, refused: props.refused }}
        name={setting.picture}
        isOwn={shown.isOwn}
        onName={(picture) => send({ picture })}
        onFile={props.onFile}
      />
      <div className="photo-detection__top">
        <div>
          <PhotographFrame {...shown} alt={altOf(language, setting.picture, shown.isOwn)}>
            <Boxes
              {...{ chosen, nameOf, onChoose }}
              width={shown.width}
              height={shown.height}
              shown={inView}
              all={boxes}
              label={t.board}
              onStep={step}
            />
          </PhotographFrame>
          <p className="photo-detection__credit">{creditOf(language, setting.picture, shown.isOwn)}</p>
          {boxes.length > 0 && (
            <ul className="photo-detection__answers" role="list" aria-label={t.answers}>
              {shownIn('kept', boxes).map((each) => (
                <li key={each.rank}>
                  <button
                    type="button"
                    className="btn btn-small"
                    aria-pressed={each.rank === chosen}
                    onClick={() => onChoose(each.rank === chosen ? null : each.rank)}
                  >
                    {each.rank + 1} {nameOf(each)}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
        <div className="photo-detection__side">
          <Segmented
            label={t.view}
            options={VIEWS.map((value) => ({ value, label: t.views[value] }))}
            value={setting.view}
            onChange={(view) => send({ view })}
          />
          <Slider
            label={t.score}
            min={SCORES[0]!}
            max={SCORES.at(-1)!}
            step={5}
            value={setting.score}
            format={t.percent}
            onChange={(score) => send({ score })}
          />
          <Slider
            label={t.overlap}
            min={OVERLAPS[0]!}
            max={OVERLAPS.at(-1)!}
            step={5}
            value={setting.overlap}
            format={t.percent}
            onChange={(overlap) => send({ overlap })}
          />
          {answer && (
            <p className="figure-reading">
              {boxes.length === 0 ? t.none : t.count(boxes.length, shownIn('kept', boxes).length)}
            </p>
          )}
          {boxes.length > 0 && (
            <>
              <div className="photo-detection__steps">
                <button type="button" className="btn" onClick={() => step(-1)}>
                  {t.previous}
                </button>
                <button type="button" className="btn" onClick={() => step(1)}>
                  {t.next}
                </button>
              </div>
              <p className="photo-detection__chosen" aria-live="polite">
                {chosen === null ? t.choose : sentenceOf(boxes, chosen, nameOf, t)}
              </p>
            </>
          )}
          <div className="photo-detection__ask">
            <button
              type="button"
              className="btn btn-primary"
              onClick={props.onAsk}
              disabled={source === 'waiting'}
            >
              {t.ask(props.isLoaded ? null : (recording.bytes / 1e6).toFixed(1))}
            </button>
            <button type="button" className="btn" onClick={props.onSave} disabled={!answer}>
              {t.save}
            </button>
          </div>
          <p className="photo-detection__source" role="status">
            {told}
          </p>
          {props.failure !== null && (
            <p className="run__failure" role="alert">
              {t.failed} <q>{props.failure}</q> {t.failedThen}
            </p>
          )}
        </div>
      </div>
      <p className="instrument__foot">
        {t.foot(recording.recordedAt, recording.machine, recording.ms.toFixed(0), recording.parameters)}
      </p>
    </section>
  )
}

/** What became of a box, and through which other. */
function sentenceOf(
  boxes: readonly Ranked[],
  chosen: number,
  nameOf: (box: Ranked) => string,
  t: Strings,
): string {
  const one = boxes[chosen]!
  if (!one.removedBy) return t.kept(chosen + 1, nameOf(one), one.removed.length)
  const { rank, iou } = one.removedBy
  return t.removed(chosen + 1, nameOf(one), rank + 1, nameOf(boxes[rank]!), iou.toFixed(2))
}
