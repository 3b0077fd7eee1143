import type { Dispatch } from 'react'
import { Segmented } from '../../../figures/Segmented'
import {
  agrees,
  BATCHES,
  costOfRace,
  gainOf,
  layerOf,
  LAYERS,
  msOf,
  shownRaces,
  type LayerId,
  type Race,
  type RaceAction,
} from '../model'
import type { Recording } from '../recorded'
import { backendWords, type Strings } from '../strings'
import { LayerTable } from './LayerTable'
import { Measure, type MeasureProps } from './Measure'
import { count, decimals, layerName, offWords } from './numbers'
import { WayTable } from './WayTable'

export interface RacePartProps extends Omit<MeasureProps, 't'> {
  recording: Recording
  sendRace: Dispatch<RaceAction>
}

/** One layer computed in three ways, and what came of it. */
export function RacePart(props: RacePartProps & { t: Strings }) {
  const { language, race: state, recording, sendRace, t } = props
  const { layer, batch } = state
  const all = shownRaces(state, recording.races)
  const chosen = all.filter(({ race }) => race.layer === layer)
  const isOwn = (shown: (typeof all)[number]) => shown.isOwn
  const isRacing = state.progress !== null
  return (
    <section className="unfold__part" aria-label={t.racePart}>
      <h4>{t.racePart}</h4>
      <p>{t.raceLead}</p>
      <div className="unfold__choices">
        <Segmented
          label={t.layer}
          options={LAYERS.map((value) => ({ value, label: layerName(value) }))}
          value={layer}
          onChange={(next) => sendRace({ type: 'set', change: { layer: next } })}
          disabled={isRacing}
        />
        <Segmented
          label={t.batch}
          options={BATCHES.map((n) => ({ value: String(n), label: t.images(n) }))}
          value={String(batch)}
          onChange={(text) =>
            sendRace({ type: 'set', change: { batch: BATCHES.find((n) => String(n) === text)! } })
          }
          disabled={isRacing}
        />
      </div>
      <Sizes {...{ layer, batch, language, t }} />
      {chosen.length > 0 ? (
        <div className="unfold__result">
          <Verdict races={chosen.map(({ race }) => race)} t={t} />
          <WayTable shown={chosen} t={t} />
        </div>
      ) : (
        <p className="unfold__verdict">{t.none}</p>
      )}
      <Measure {...props} t={t} />
      {all.length > 0 && <LayerTable shown={all} batch={batch} t={t} />}
      <p className="instrument__foot">
        {all.every(isOwn) && all.length > 0
          ? t.ownAll
          : `${all.some(isOwn) ? `${t.ownToo} ` : ''}${t.recorded(recording.savedAt, recording.browser, recording.cores)}`}{' '}
        {t.method}
      </p>
    </section>
  )
}

interface SizesProps {
  layer: LayerId
  batch: number
  language: 'ko' | 'en'
  t: Strings
}

function Sizes({ layer, batch, language, t }: SizesProps) {
  const { rows, columns, filters, macs, matrixBytes, inputBytes, factor } = costOfRace(layer, batch)
  const { groups, network, name } = layerOf(layer)
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2)
  const sizes = t.sizes(
    count(rows, language),
    count(columns, language),
    count(filters, language),
    count(macs, language),
  )
  return (
    <p className="unfold__sizes">
      <b>
        {network} {name}
        {groups > 1 && `, ${t.group}`}
      </b>{' '}
      {sizes} {t.memory(megabytes(matrixBytes), megabytes(inputBytes), factor.toFixed(1))}
    </p>
  )
}

/** Who won by how much where, and whether they all got the same. */
function Verdict({ races, t }: { races: readonly Race[]; t: Strings }) {
  return (
    <div className="unfold__verdicts">
      {races.map((race) => {
        const off = Math.max(race.im2colOff, race.kernelOff)
        const words = agrees(race) ? t.agree : t.disagree
        return (
          <div key={race.backend}>
            <p className="unfold__verdict">
              {t.verdict(
                backendWords(race.backend, t),
                decimals(gainOf(race, 'im2col')),
                decimals(gainOf(race, 'kernel')),
              )}
            </p>
            <p className="unfold__hint" data-wrong={!agrees(race) || undefined}>
              {t.share(((100 * race.buildMs) / msOf(race, 'im2col')).toFixed(0))}{' '}
              {words(offWords(off), race.largest.toFixed(1))}
            </p>
          </div>
        )
      })}
    </div>
  )
}
