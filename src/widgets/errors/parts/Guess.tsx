import type { Dispatch, KeyboardEvent } from 'react'
import { DigitImage } from '../../../figures/DigitImage'
import { Segmented } from '../../../figures/Segmented'
import { mapKey, percent, positionOf, type Action } from '../model'
import { cardsOf, DECKS, type Card } from '../modelCards'
import type { PanelProps } from '../panelProps'
import type { Strings } from '../strings'
import { Keys } from './Keys'
import { SaliencyMap } from './SaliencyMap'
import { Scores } from './Scores'
import { Seen } from './Seen'
import { SheetDigit } from './SheetDigit'

const SIZE_PX = 168
const NO_PIXELS = new Uint8Array(784)

type Props = Pick<
  PanelProps,
  'state' | 'recorded' | 'predictions' | 'pixels' | 'isBusy' | 'isComputing' | 'send' | 'onSave'
> & { t: Strings }

/** One digit after another: the reader says what it is, then sees what it is, what networks say of it, and why. */
export function Guess(props: Props) {
  const { state, recorded, predictions, send, onSave, t } = props
  const { deck } = state.setting
  const cards = cardsOf(deck, recorded, predictions)
  const at = positionOf(cards, state.setting)
  const card = cards[at]
  return (
    <>
      <Segmented
        label={t.deck}
        options={DECKS.map((value) => ({ value, label: t.decks[value] }))}
        value={deck}
        onChange={(value) => send({ type: 'set', change: { deck: value, digit: null } })}
      />
      <p className="mistakes__told">
        {card ? t.deckIs[deck](cards.length) : predictions ? t.noErrors : t.noOwn}
      </p>
      {card && <Table {...props} {...{ cards, card, at }} />}
      {card && (
        <>
          <Scores {...{ cards, deck, t }} guesses={state.guesses} />
          <div className="mistakes__verbs">
            <button type="button" className="btn" onClick={() => send({ type: 'forget' })}>
              {t.forget}
            </button>
            <button type="button" className="btn" onClick={onSave}>
              {t.save}
            </button>
          </div>
        </>
      )}
    </>
  )
}

function Table(props: Props & { cards: readonly Card[]; card: Card; at: number }) {
  const { state, predictions, isBusy, isComputing, send, cards, card, at, t } = props
  const { setting, guesses, target, maps, failure } = state
  const guess = guesses[card.index]
  const part = maps[mapKey(setting.deck, card.index, target, predictions?.step ?? null)] ?? null
  const turn = (by: number) => {
    const next = cards[at + by]
    if (next) send({ type: 'set', change: { digit: next.index } })
  }
  const onKeyDown = (event: KeyboardEvent) => onKey(event, card, turn, send)
  return (
    <div role="group" aria-label={t.table} className="mistakes__table">
      <div className="mistakes__pictures">
        <Picture {...props} isKnown={guess !== undefined} />
        {guess !== undefined && part && (
          <figure className="mistakes__why">
            <div>
              <Digit {...props} label="" />
              <SaliencyMap {...{ part, target, t }} />
            </div>
            <figcaption>{t.mapTitle(part.best, part.second, target)}</figcaption>
          </figure>
        )}
      </div>
      <div className="mistakes__answer">
        <p className="mistakes__ask">{guess === undefined ? t.ask : <Verdict {...{ card, guess, t }} />}</p>
        <Keys
          {...{ card, guess, onKeyDown, t }}
          onGuess={(digit) => send({ type: 'guess', index: card.index, digit })}
        />
        <div className="mistakes__turn">
          <button
            type="button"
            className="btn"
            aria-disabled={at === 0 || undefined}
            onClick={() => turn(-1)}
            onKeyDown={onKeyDown}
          >
            <span aria-hidden="true">←</span> <span className="unseen">{t.previous}</span>
          </button>
          <span>{t.place(at + 1, cards.length)}</span>
          <button
            type="button"
            className={guess === undefined ? 'btn' : 'btn btn-primary'}
            aria-disabled={at === cards.length - 1 || undefined}
            onClick={() => turn(1)}
            onKeyDown={onKeyDown}
          >
            {t.next} <span aria-hidden="true">→</span>
          </button>
          <span className="mistakes__quiet mistakes__hint">{t.hint}</span>
        </div>
        {guess !== undefined && (
          <>
            <p>
              {t.netSays(card.predicted, percent(card.confidence))}
              {t.secondIs(card.second)} {card.members && <Eight card={card} t={t} />}
            </p>
            <Seen
              {...{ part, target, isComputing, isBusy, failure, t }}
              onWatch={() => send({ type: 'watch' })}
              onAim={(aim) => send({ type: 'aim', target: aim })}
            />
          </>
        )}
      </div>
      <p className="unseen" role="status">
        {guess !== undefined && t.announce(card.label, guess, card.predicted)}
      </p>
    </div>
  )
}

/** On the keys and on what turns over: the digit keys guess, ← and → turn over. */
function onKey(event: KeyboardEvent, card: Card, turn: (by: number) => void, send: Dispatch<Action>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  if (/^\d$/.test(event.key)) send({ type: 'guess', index: card.index, digit: Number(event.key) })
  else if (event.key === 'ArrowRight') turn(1)
  else if (event.key === 'ArrowLeft') turn(-1)
  else return
  event.preventDefault()
}

function Picture(props: Props & { cards: readonly Card[]; card: Card; at: number; isKnown: boolean }) {
  const { card, cards, at, pixels, isKnown, t } = props
  const isMissing = card.place === null && pixels.get(card.index) === null
  return (
    <figure>
      <Digit {...props} label={isKnown ? t.known(card.label, card.index) : t.unknown(at + 1, cards.length)} />
      <figcaption role={isMissing ? 'alert' : undefined}>
        {isMissing ? t.noImage : isKnown ? t.indexIs(card.index) : '\u00a0'}
      </figcaption>
    </figure>
  )
}

function Digit({
  card,
  recorded,
  pixels,
  label,
}: Pick<Props, 'recorded' | 'pixels'> & { card: Card; label: string }) {
  const { columns, deck } = recorded
  return card.place !== null ? (
    <SheetDigit {...{ columns, deck, label }} place={card.place} sizePx={SIZE_PX} />
  ) : (
    <DigitImage pixels={pixels.get(card.index) ?? NO_PIXELS} sizePx={SIZE_PX} label={label} />
  )
}

function Verdict({ card, guess, t }: { card: Card; guess: number; t: Strings }) {
  const isRight = guess === card.label
  return (
    <>
      <span className={isRight ? 'mistakes__right' : 'mistakes__wrong'}>
        {isRight ? `✓ ${t.right}` : `✗ ${t.wrong}`}
      </span>{' '}
      {t.labelled(card.label)}
    </>
  )
}

/** What each of the eight says, rightly or wrongly. */
function Eight({ card, t }: { card: Card; t: Strings }) {
  return (
    <span className="mistakes__eight">
      {t.eightSay}{' '}
      {card.members!.map((says, i) => (
        <span key={i} className={says === card.label ? 'mistakes__right' : 'mistakes__wrong'}>
          {says}
          {says === card.label ? '✓' : ''}{' '}
        </span>
      ))}
    </span>
  )
}
