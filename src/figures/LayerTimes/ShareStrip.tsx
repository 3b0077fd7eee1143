/** One strip of figure 8-14: a whole cut into the shares of its layers. Section 8.3.1's lab draws the reader's own with it. */
import type { Share } from './alexNet'
import { words, type Words } from './strings'

const percent = (share: number) => `${share.toFixed(1)}%`
/** Per cent below which a segment is too narrow for its name on a phone. */
const NARROW = 9

export interface ShareStripProps {
  title: string
  /** After the title, in plain letters: a time, a pace. */
  note?: string
  /** Per cent, in the order in which they are drawn. */
  shares: readonly Share[]
  /** Per cent of the convolutions, and of convolutions and fully connected layers together. */
  sums: { conv: number; withAffine: number }
  language: 'ko' | 'en'
}

export function ShareStrip({ title, note, shares, sums: { conv, withAffine }, language }: ShareStripProps) {
  const text = words[language]
  return (
    <section className="layer-times__part" aria-label={title}>
      <p className="layer-times__title">
        <b>
          {title}
          {note && <span> · {note}</span>}
        </b>
        <span>
          <span>{`${text.conv} ${percent(conv)} ·`}</span>{' '}
          <span>{`${text.withAffine} ${percent(withAffine)}`}</span>
        </span>
      </p>
      <ol className="layer-times__strip">
        {shares.map((share) => (
          <Segment key={share.name} share={share} text={text} />
        ))}
      </ol>
    </section>
  )
}

function Segment({ share: { name, kind, share }, text }: { share: Share; text: Words }) {
  const label = kind === 'conv' ? name : kind === 'affine' ? text.fcKey : text[kind]
  const wide = share >= NARROW
  return (
    <li
      className={`layer-times__segment layer-times--${kind}`}
      style={{ flexGrow: share }}
      title={`${label} ${percent(share)}`}
    >
      <span className={wide ? undefined : 'unseen'}>
        <span>{label} </span>
        <span>{percent(share)}</span>
      </span>
    </li>
  )
}

/** What the hues of the strips mean. */
export function Key({ language, kinds = ['conv', 'affine', 'other', 'unlabelled'] }: KeyProps) {
  const text = words[language]
  return (
    <ul className="figure-key layer-times__key">
      {kinds.map((kind) => (
        <li key={kind} className={`layer-times--${kind}`}>
          {kind === 'affine' ? text.fcKey : text[kind]}
        </li>
      ))}
    </ul>
  )
}

export interface KeyProps {
  language: 'ko' | 'en'
  kinds?: readonly Share['kind'][]
}
