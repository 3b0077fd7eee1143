/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up states. */
import { LinkProblems } from '../../figures/LinkProblems'
import { Segmented } from '../../figures/Segmented'
import { bestMember, bySharing, independentErrors, placesOf, sizeOf, voteOf, WAYS, type State } from './model'
import type { PanelProps } from './panelProps'
import { Live } from './parts/Live'
import { Matrix } from './parts/Matrix'
import { Sides } from './parts/Sides'
import { Spotlight } from './parts/Spotlight'
import { Subsets } from './parts/Subsets'
import { stringsOf, type Strings } from './strings'
import './ensemble.css'

export function Panel(props: PanelProps) {
  const { language, state, problems, recorded, sheet, vote, send, onDismissProblems } = props
  const t = stringsOf(language)
  const { members, way, image } = state.setting
  const order = bySharing(recorded)
  const place = placesOf(recorded).find((each) => recorded.digits[each] === image) ?? order[0]!
  const show = (next: number) => send({ type: 'set', change: { image: recorded.digits[next]! } })
  const count = (n: number) => n.toLocaleString(language)
  return (
    <section className="instrument ensemble" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={onDismissProblems}
      />
      <Matrix {...{ recorded, members, way, order, place, send, t }} onShow={show} />
      <div className="ensemble__middle">
        <div className="ensemble__verdict">
          <Verdict {...{ recorded, members, way, t }} />
          <Segmented
            label={t.way}
            options={WAYS.map((value) => ({ value, label: t.ways[value] }))}
            value={way}
            onChange={(value) => send({ type: 'set', change: { way: value } })}
          />
        </div>
        <Spotlight {...{ recorded, sheet, members, way, place, t }} />
      </div>
      <Subsets {...{ recorded, state, send, t }} />
      {sizeOf(members) > 1 && <Sides {...{ recorded, sheet, members, way, place, t }} onShow={show} />}
      <Live {...props} {...{ vote, count, t }} />
      <p className="instrument__foot">{t.recorded(recorded.recordedAt, recorded.machine)}</p>
    </section>
  )
}

function Verdict({
  recorded,
  members,
  way,
  t,
}: Pick<PanelProps, 'recorded'> & Pick<State['setting'], 'members' | 'way'> & { t: Strings }) {
  const { size, errors } = voteOf(recorded, members)
  const alone = voteOf(recorded, 1 << bestMember(recorded, members)).errors.mean
  return (
    <div aria-live="polite">
      <p className="ensemble__errors">{t.verdict(size, errors[way])}</p>
      <p className="ensemble__quiet">
        {size === 1
          ? t.asideOne
          : `${t.differ(errors.mean, errors.majority)} ${t.aside(alone, short(independentErrors(recorded, members)))}`}
      </p>
    </div>
  )
}

/** A small count, which is never quite nought. */
function short(value: number): string {
  if (value >= 0.01) return value.toFixed(2)
  return value >= 0.0001 ? value.toFixed(4) : '<0.0001'
}
