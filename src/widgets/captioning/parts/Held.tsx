import type { VocabularyName } from '../../../math/scenes/vocabulary'
import type { Cell } from '../model'
import type { Recording, Score } from '../recorded'
import type { Strings } from '../strings'

interface Props {
  recording: Recording
  t: Strings
}

const ORDERS = [1, 2, 3, 4]
const percent = (share: number) => `${(100 * share).toFixed(1)}%`

/** How good each decoder is on held-out scenes. */
export function Held({ recording: { held }, t }: Props) {
  const named = (key: string) => {
    const cell: Cell = key.endsWith('rnn') ? 'rnn' : 'lstm'
    return `${t.vocabularies[key.slice(0, key.lastIndexOf('-')) as VocabularyName]}, ${t.cells[cell]}`
  }
  const rows: [string, Score][] = [
    ...Object.entries(held.greedy).map(([key, score]): [string, Score] => [named(key), score]),
    ...Object.entries(held.beam).map(([key, score]): [string, Score] => [
      t.beamOf(named(key), held.beamWidth),
      score,
    ]),
  ]
  return (
    <div className="captioning__scores">
      <table className="captioning__held">
        <caption>{t.held(held.scenes)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.decoder}</th>
            <th scope="col">{t.columns.exact}</th>
            {ORDERS.map((n) => (
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
              {ORDERS.map((n) => (
                <td key={n}>{bleu[n - 1]!.toFixed(3)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
