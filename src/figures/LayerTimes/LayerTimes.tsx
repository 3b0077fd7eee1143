/** Figure 8-14: AlexNet's forward time on a GPU and on a CPU, layer by layer, above its multiply-adds. Three strips of one length. */
import { sharesOf, sumsOf, type Measure, type Share } from './alexNet'
import { words, type Words } from './strings'
import './LayerTimes.css'

const percent = (share: number) => `${share.toFixed(1)}%`
const MEASURES = ['gpu', 'cpu', 'macs'] as const
/** Per cent below which a segment is too narrow for its name on a phone. */
const NARROW = 9

export function LayerTimes({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  return (
    <div className="layer-times">
      <ul className="figure-key layer-times__key">
        {(['conv', 'affine', 'other', 'unlabelled'] as const).map((kind) => (
          <li key={kind} className={`layer-times--${kind}`}>
            {kind === 'affine' ? text.fcKey : text[kind]}
          </li>
        ))}
      </ul>
      {MEASURES.map((measure) => (
        <Strip key={measure} measure={measure} text={text} />
      ))}
    </div>
  )
}

function Strip({ measure, text }: { measure: Measure; text: Words }) {
  const { conv, withAffine } = sumsOf(measure)
  return (
    <section className="layer-times__part" aria-label={text[measure]}>
      <p className="layer-times__title">
        <b>{text[measure]}</b>
        <span>
          <span>{`${text.conv} ${percent(conv)} ·`}</span>{' '}
          <span>{`${text.withAffine} ${percent(withAffine)}`}</span>
        </span>
      </p>
      <ol className="layer-times__strip">
        {sharesOf(measure).map((share) => (
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
