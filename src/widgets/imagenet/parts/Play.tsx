import { Segmented } from '../../../figures/Segmented'
import { SheetDigit } from '../../../figures/SheetDigit'
import { Slider } from '../../../figures/Slider'
import {
  labelOf,
  missesOf,
  MOST,
  NETS,
  placeOf,
  probabilitiesOf,
  PUBLISHED,
  rankingOf,
  scoreOf,
  UNIT,
} from '../model'
import type { PanelProps } from '../panelProps'
import type { Strings } from '../strings'

type Props = Pick<PanelProps, 'language' | 'state' | 'ranks' | 'sheet' | 'send'> & { t: Strings }

const KS = Array.from({ length: MOST }, (_, i) => i + 1)

/** Digits answered with several guesses, by the reader and by a network; what that gives on all test images; and ImageNet's own pairs. */
export function Play(props: Props) {
  const { state, ranks, send, t } = props
  const { net, k } = state.setting
  const { asked, you, net: theirs } = scoreOf(ranks, state, k)
  return (
    <>
      <div className="imagenet__rules">
        <Segmented
          label={t.net}
          options={NETS.map((value) => ({ value, label: t.nets[value] }))}
          value={net}
          onChange={(value) => send({ type: 'set', change: { net: value } })}
        />
        <Slider
          label={t.k}
          value={k}
          min={1}
          max={MOST}
          format={String}
          onChange={(value) => send({ type: 'set', change: { k: value } })}
        />
      </div>
      <Table {...props} />
      <div className="imagenet__score">
        <p aria-live="polite">{asked > 0 && <b>{t.score(asked, you, theirs, k)}</b>}</p>
        <p className="imagenet__quiet">{t.hard}</p>
        {asked > 0 && (
          <button type="button" className="btn btn-small" onClick={() => send({ type: 'forget' })}>
            {t.forget}
          </button>
        )}
      </div>
      <Measured {...props} />
      <Published {...{ t }} />
    </>
  )
}

function Table({ state, ranks, sheet, send, t }: Props) {
  const { place, answers, open, setting } = state
  const given = answers[place] ?? []
  const isOpen = open.includes(place)
  const label = labelOf(ranks, place)
  const all = ranks.digits.length
  return (
    <div className="imagenet__table">
      <figure>
        <SheetDigit
          {...{ sheet, place, columns: ranks.columns, sizePx: 140 }}
          label={t.digitAlt(place + 1, all)}
        />
        <figcaption>{t.digit(place + 1, all)}</figcaption>
      </figure>
      <div className="imagenet__answer">
        <p className="imagenet__quiet">{t.hint}</p>
        <ol role="list" className="imagenet__keys">
          {Array.from({ length: 10 }, (_, digit) => {
            const rank = placeOf(digit, given)
            return (
              <li key={digit}>
                <button
                  type="button"
                  aria-label={t.key(digit, rank)}
                  aria-pressed={rank !== null}
                  aria-disabled={isOpen || undefined}
                  onClick={() => send({ type: 'answer', digit })}
                >
                  {digit}
                  <small aria-hidden="true">{rank ?? ' '}</small>
                </button>
              </li>
            )
          })}
        </ol>
        <div className="imagenet__verbs">
          <button
            type="button"
            className={isOpen ? 'btn' : 'btn btn-primary'}
            disabled={given.length === 0 || isOpen}
            onClick={() => send({ type: 'open' })}
          >
            {t.reveal}
          </button>
          <button
            type="button"
            className="btn"
            disabled={place === 0}
            onClick={() => send({ type: 'turn', place: place - 1 })}
          >
            <span aria-hidden="true">←</span>
            <span className="unseen">{t.previous}</span>
          </button>
          <button
            type="button"
            className={isOpen ? 'btn btn-primary' : 'btn'}
            disabled={place === all - 1}
            onClick={() => send({ type: 'turn', place: place + 1 })}
          >
            {t.next} <span aria-hidden="true">→</span>
          </button>
        </div>
        <div role="status">
          {isOpen && (
            <>
              <p>
                <b>{t.label(label)}</b>
              </p>
              <Verdict who={t.yours} answers={given} {...{ label, k: setting.k, t }} />
              <Verdict
                who={t.theirs(t.nets[setting.net])}
                answers={rankingOf(ranks, setting.net, place).slice(0, MOST)}
                shares={probabilitiesOf(ranks, setting.net, place)}
                {...{ label, k: setting.k, t }}
              />
            </>
          )}
        </div>
      </div>
    </div>
  )
}

interface VerdictProps {
  who: string
  answers: readonly number[]
  /** Of the ten digits, in units; a reader has none. */
  shares?: readonly number[]
  label: number
  k: number
  t: Strings
}

function Verdict({ who, answers, shares, label, k, t }: VerdictProps) {
  const place = placeOf(label, answers)
  const isHit = place !== null && place <= k
  return (
    <div className="imagenet__verdict">
      <p>
        {who}: {t.place(place)},{' '}
        <span className={isHit ? 'imagenet__right' : 'imagenet__wrong'}>
          {isHit ? `✓ ${t.hit}` : `✗ ${t.miss}`}
        </span>
      </p>
      <ol role="list">
        {answers.map((digit, at) => (
          <li key={digit} data-counts={at < k || undefined} data-label={digit === label || undefined}>
            {digit}
            {shares && <small>{Math.round((100 * shares[digit]!) / UNIT)}%</small>}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Misses on all test images, by network and count of answers. */
function Measured({ language, state, ranks, t }: Props) {
  const { net, k } = state.setting
  return (
    <div className="imagenet__measured">
      <table>
        <caption>{t.measured}</caption>
        <thead>
          <tr>
            <th scope="col">{t.who}</th>
            {KS.map((each) => (
              <th key={each} scope="col" data-chosen={each === k || undefined}>
                {t.top(each)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {NETS.map((each) => (
            <tr key={each} data-chosen={each === net || undefined}>
              <th scope="row">{t.nets[each]}</th>
              {KS.map((count) => (
                <td key={count} data-chosen={count === k || undefined}>
                  {missesOf(ranks, each, count).toLocaleString(language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const END = 33

/** Published pairs of top-1 and top-5 error as the two ends of a line. */
function Published({ t }: { t: Strings }) {
  const rows = PUBLISHED.map(([name, top1, top5]) => `${name} ${top1}, ${top5}`).join('; ')
  return (
    <figure className="imagenet__published">
      <figcaption>
        {t.published} <span className="unseen">{t.publishedAlt(rows)}</span>
      </figcaption>
      <ul role="list" aria-hidden="true">
        {PUBLISHED.map(([name, top1, top5]) => (
          <li key={name}>
            <span>{name}</span>
            <span className="imagenet__pair">
              <i
                style={{
                  insetInlineStart: `${(100 * top5) / END}%`,
                  inlineSize: `${(100 * (top1 - top5)) / END}%`,
                }}
              />
              <b style={{ insetInlineStart: `${(100 * top5) / END}%` }}>{top5.toFixed(2)}</b>
              <b data-top1="" style={{ insetInlineStart: `${(100 * top1) / END}%` }}>
                {top1.toFixed(2)}
              </b>
            </span>
          </li>
        ))}
        <li>
          <span />
          <span className="imagenet__pair imagenet__pair--key">
            <b style={{ insetInlineStart: `${(100 * 7) / END}%` }}>{t.top(5)}</b>
            <b data-top1="" style={{ insetInlineStart: `${(100 * 24) / END}%` }}>
              {t.top(1)}
            </b>
          </span>
        </li>
      </ul>
    </figure>
  )
}
