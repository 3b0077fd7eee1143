import { PLAYERS, scoresOf, type Card, type Deck, type Guesses } from '../modelCards'
import type { Strings } from '../strings'

interface Props {
  cards: readonly Card[]
  deck: Deck
  guesses: Guesses
  t: Strings
}

/** The reader against the networks on the same digits. */
export function Scores({ cards, deck, guesses, t }: Props) {
  const { guessed, scores } = scoresOf(cards, guesses)
  const isChosenForErrors = deck !== 'any'
  return (
    <div className="mistakes__scores">
      <table>
        <caption>{t.scores}</caption>
        <thead>
          <tr>
            <th scope="col">{t.player}</th>
            <th scope="col">{t.ofGuessed(guessed)}</th>
            <th scope="col">{t.ofAll(cards.length)}</th>
          </tr>
        </thead>
        <tbody>
          {PLAYERS.map((player) => {
            const score = scores[player]
            return (
              score && (
                <tr key={player} data-you={player === 'you' || undefined}>
                  <th scope="row">{t.players[player]}</th>
                  <td>{guessed > 0 ? score.guessed : t.none}</td>
                  <td>{score.all ?? t.none}</td>
                </tr>
              )
            )
          })}
        </tbody>
      </table>
      {isChosenForErrors && <p className="mistakes__quiet">{t.byChoice}</p>}
    </div>
  )
}
