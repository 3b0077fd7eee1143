import type { VocabularyName } from '../../../math/scenes/vocabulary'
import type { Cell } from '../model'
import type { Recording, Score } from '../recorded'
import type { Strings } from '../strings'

interface Props {
  recording: Recording
  t: Strings
}

const percent = (share: number) => `${(100 * share).toFixed(1)}%`

/** How good the shipped decoders are on held-out scenes, and how decoders compare that have learned from the same scenes. */
export function Held({ recording: { held, compared }, t }: Props) {
  const named = (key: string) => {
    const cell: Cell = key.endsWith('rnn') ? 'rnn' : 'lstm'
    return `${t.vocabularies[key.slice(0, key.lastIndexOf('-')) as VocabularyName]}, ${t.cells[cell]}`
  }
  const rowsOf = (scores: Record<string, Score>, nameOf = named) =>
    Object.entries(scores).map(([key, score]): [string, Score] => [nameOf(key), score])
  return (
    <div className="captioning__tables">
      <Scores
        {...{ t }}
        caption={t.held(held.scenes)}
        rows={[...rowsOf(held.greedy), ...rowsOf(held.beam, (key) => t.beamOf(named(key), held.beamWidth))]}
      />
      <Scores
        {...{ t }}
        caption={t.compared(compared.trained, compared.scenes)}
        rows={rowsOf(compared.scores).sort(([a], [b]) => a.localeCompare(b))}
      />
    </div>
  )
}

function Scores({ caption, rows, t }: { caption: string; rows: [string, Score][]; t: Strings }) {
  return (
    <table className="captioning__held">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.columns.decoder}</th>
          <th scope="col">{t.columns.exact}</th>
          {[1, 4].map((n) => (
            <th key={n} scope="col">
              {t.columns.bleu(n)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, { exact, bleu }]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{percent(exact)}</td>
            <td>{bleu[0]!.toFixed(3)}</td>
            <td>{bleu[3]!.toFixed(3)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
