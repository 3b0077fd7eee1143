import { RunVerbs } from '../../../figures/RunVerbs'
import { Segmented } from '../../../figures/Segmented'
import { progressOf, recordedAmong, type Tally } from '../live'
import { ASKS, membersOf, wrongOf, type Recorded } from '../model'
import type { PanelProps } from '../panelProps'
import type { Strings } from '../strings'

interface Props extends Omit<PanelProps, 'problems' | 'sheet' | 'onDismissProblems'> {
  count(n: number): string
  t: Strings
}

/** The chosen networks asked in the page, and their errors beside the recorded ones. */
export function Live({ language, state, recorded, vote, isBusy, send, count, t, ...verbs }: Props) {
  const { status, tally, detail } = vote
  const { share, secondsLeft } = progressOf(vote)
  const isGoing = status === 'running' || status === 'paused'
  const { ask } = state.setting
  return (
    <div className="ensemble__live">
      <h4>{t.live}</h4>
      <Segmented
        label={t.ask}
        options={ASKS.map((n) => ({ value: String(n), label: count(n) }))}
        value={String(ask)}
        onChange={(value) => send({ type: 'set', change: { ask: ASKS.find((n) => String(n) === value)! } })}
        disabled={isGoing}
      />
      <RunVerbs
        words={t.run}
        {...{ status, detail, isBusy }}
        progress={
          isGoing && tally
            ? {
                share,
                text: t.progress(
                  count(tally.done),
                  count(tally.ask),
                  status === 'running' ? secondsLeft : null,
                ),
              }
            : null
        }
        outcome={tally ? t.announced(tally.together.length, count(tally.done)) : ''}
        onStart={verbs.onStart}
        onPause={verbs.onPause}
        onResume={verbs.onResume}
        onReset={verbs.onReset}
      >
        <button type="button" className="btn" onClick={verbs.onSave}>
          {t.save}
        </button>
      </RunVerbs>
      {tally && tally.done > 0 && <Table {...{ tally, recorded, count, t }} />}
      <p className="ensemble__quiet">
        <a
          href={`${import.meta.env.BASE_URL}${language}/8.1.1/?lr=0.002&epochs=16&seed=5&shift=1&rotate=12&scale=0.1#training`}
        >
          {t.ninth}
        </a>
      </p>
    </div>
  )
}

function Table({
  tally,
  recorded,
  count,
  t,
}: {
  tally: Tally
  recorded: Recorded
  count(n: number): string
  t: Strings
}) {
  const { members, done, wrong, together, unlike } = tally
  const recordedErrors = (mask: number) => recordedAmong(recorded, wrongOf(recorded, mask, 'mean'), done)
  const answers = count(done * membersOf(members).length)
  return (
    <>
      <table>
        <caption>{t.liveTable(count(done))}</caption>
        <thead>
          <tr>
            <th scope="col">{t.liveWho}</th>
            <th scope="col">{t.liveHere}</th>
            <th scope="col">{t.liveRecorded}</th>
          </tr>
        </thead>
        <tbody>
          {membersOf(members).map((member, at) => (
            <tr key={member}>
              <th scope="row">{t.member(member + 1)}</th>
              <td>{wrong[at]!.length}</td>
              <td>{recordedErrors(1 << member)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.liveMean}</th>
            <td>{together.length}</td>
            <td>{recordedErrors(members)}</td>
          </tr>
        </tfoot>
      </table>
      <p>{unlike === 0 ? t.agrees(answers) : t.disagrees(unlike, answers)}</p>
    </>
  )
}
