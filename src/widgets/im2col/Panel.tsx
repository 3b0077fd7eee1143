/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up results. */
import type { Dispatch } from 'react'
import { LinkProblems } from '../../figures/LinkProblems'
import type { LinkProblem } from './link'
import type { Walk, WalkAction } from './modelWalk'
import { RacePart, type RacePartProps } from './parts/RacePart'
import { WalkPart } from './parts/WalkPart'
import { stringsOf } from './strings'
import './im2col.css'
import './race.css'

export interface PanelProps extends Omit<RacePartProps, 't'> {
  walk: Walk
  problems: readonly LinkProblem[]
  sendWalk: Dispatch<WalkAction>
  onDismissProblems(): void
}

export function Panel({ walk, problems, sendWalk, onDismissProblems, ...racing }: PanelProps) {
  const t = stringsOf(racing.language)
  return (
    <section className="instrument unfold" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={onDismissProblems}
      />
      <WalkPart walk={walk} send={sendWalk} t={t} />
      <RacePart {...racing} t={t} />
    </section>
  )
}
