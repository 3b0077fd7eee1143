/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up results. */
import type { Dispatch } from 'react'
import { LinkProblems } from '../../figures/LinkProblems'
import { Segmented } from '../../figures/Segmented'
import type { LinkProblem } from './link'
import { BATCHES, DETAILS, NETS, shownPasses, type Action } from './model'
import { LayerTable } from './parts/LayerTable'
import { Measure, type MeasureProps } from './parts/Measure'
import { Strips } from './parts/Strips'
import type { Recording } from './recorded'
import { backendWords, strings } from './strings'
import './layer-times.css'

export interface PanelProps extends MeasureProps {
  problems: readonly LinkProblem[]
  recording: Recording
  send: Dispatch<Action>
  onDismissProblems(): void
}

export function Panel(props: PanelProps) {
  const { language, lab, problems, recording, send } = props
  const t = strings[language]
  const shown = shownPasses(lab, recording.passes)
  const listed = shown.find(({ pass }) => pass.backend === lab.place) ?? shown.at(-1)
  const isRecorded = shown.some(({ isOwn }) => !isOwn)
  const isBusyMeasuring = lab.progress !== null
  return (
    <section className="instrument timed" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={props.onDismissProblems}
      />
      <div className="timed__choices">
        <Segmented
          label={t.net}
          options={NETS.map((value) => ({ value, label: t[value] }))}
          value={lab.net}
          onChange={(net) => send({ type: 'choose', change: { net } })}
          disabled={isBusyMeasuring}
        />
        {lab.net === 'alexnet' && (
          <Segmented
            label={t.batch}
            options={BATCHES.map((n) => ({ value: String(n), label: t.images(n) }))}
            value={String(lab.batch)}
            onChange={(text) =>
              send({ type: 'choose', change: { batch: BATCHES.find((n) => String(n) === text)! } })
            }
            disabled={isBusyMeasuring}
          />
        )}
      </div>
      <Strips {...{ language, shown, lab, t }} />
      <Measure {...props} t={t} />
      {listed && (
        <div className="timed__layers">
          <div className="timed__choices">
            <Segmented
              label={t.detail}
              options={DETAILS.map((value) => ({ value, label: t[value] }))}
              value={lab.detail}
              onChange={(detail) => send({ type: 'choose', change: { detail } })}
            />
            {shown.length > 1 && (
              <Segmented
                label={t.place}
                options={shown.map(({ pass: { backend: value } }) => ({
                  value,
                  label: backendWords(value, t),
                }))}
                value={listed.pass.backend}
                onChange={(place) => send({ type: 'choose', change: { place } })}
              />
            )}
          </div>
          <LayerTable pass={listed.pass} detail={lab.detail} t={t} />
        </div>
      )}
      <p className="instrument__foot">
        {isRecorded ? t.recorded(recording.savedAt, recording.browser, recording.cores) : t.own}{' '}
        {lab.net === 'alexnet' ? t.method : t.methodStep}
      </p>
    </section>
  )
}
