/**
 * Figure 8-4: real digits before and after each change of data augmentation, made by the code that augments in training, and
 * what the shipped network reads afterwards.
 */
import { resampled } from '../../math/resample'
import { transforms, type Transform } from '../../math/transforms'
import { DigitImage } from '../DigitImage'
import { digits } from './digits'
import { words } from './strings'
import './AugmentationTable.css'

interface Props {
  language: 'ko' | 'en'
  /** Test digits read correctly after each change, of 10,000. */
  right: Record<Transform['id'], number>
}

const rows = transforms.map((transform) => ({
  id: transform.id,
  images: digits.map(({ digit, pixels }) => ({
    digit,
    pixels: resampled(pixels, transform),
  })),
}))

export function AugmentationTable({ language, right }: Props) {
  const text = words[language]
  return (
    <div className="augmentation-table">
      <p className="augmentation-table__head" aria-hidden="true">
        {text.accuracy}
      </p>
      <ul className="augmentation-table__rows" aria-label={text.title}>
        {rows.map(({ id, images }) => (
          <li key={id} data-id={id}>
            <span className="augmentation-table__name">{text.names[id].name}</span>
            <span className="augmentation-table__label">{text.names[id].label}</span>
            <span className="augmentation-table__images">
              {images.map(({ digit, pixels }) => (
                <DigitImage
                  key={digit}
                  pixels={pixels}
                  sizePx={56}
                  label={text.digit(digit, text.names[id].name)}
                />
              ))}
            </span>
            <span className="augmentation-table__right">
              <span className="unseen">{`${text.accuracy}: `}</span>
              {`${(right[id] / 100).toFixed(2)}%`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
