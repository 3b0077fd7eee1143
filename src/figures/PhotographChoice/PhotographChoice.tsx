/** Which photograph a lab of section 8.4 reads: one of the book's, or a file of the reader's. */
import { useId } from 'react'
import { PICTURES, pictureFile, type PictureName } from '../../math/photographs/pictures'
import { words } from './strings'
import './PhotographChoice.css'

export interface PhotographChoiceProps {
  language: 'ko' | 'en'
  /** The book's root, with a slash at its end. */
  root: string
  name: PictureName
  isOwn: boolean
  /** The name of a file that was no picture. */
  refused: string | null
  onName(name: PictureName): void
  onFile(file: File): void
}

export function PhotographChoice(props: PhotographChoiceProps) {
  const { language, root, name, isOwn, refused, onName, onFile } = props
  const t = words[language]
  const group = useId()
  return (
    <div className="photograph-choice">
      <fieldset>
        <legend>{t.choose}</legend>
        {PICTURES.map((picture) => (
          <label key={picture.name}>
            <input
              type="radio"
              name={group}
              checked={!isOwn && picture.name === name}
              onChange={() => onName(picture.name)}
            />
            <img
              src={root + pictureFile(picture.name)}
              width={picture.width}
              height={picture.height}
              alt=""
              loading="lazy"
            />
            <span>{t.pictures[picture.name].name}</span>
          </label>
        ))}
        <label className="photograph-choice__own" data-chosen={isOwn ? '' : undefined}>
          <input
            type="file"
            accept="image/*"
            onChange={({ target }) => {
              const file = target.files?.[0]
              if (file) onFile(file)
              target.value = ''
            }}
          />
          <span>{t.own}</span>
        </label>
      </fieldset>
      {refused !== null && <p role="alert">{t.refused(refused)}</p>}
    </div>
  )
}

/** What a photograph shows, in a sentence. */
export const altOf = (language: 'ko' | 'en', name: PictureName, isOwn: boolean): string =>
  isOwn ? words[language].ownAlt : words[language].pictures[name].alt

/** Whose it is. */
export const creditOf = (language: 'ko' | 'en', name: PictureName, isOwn: boolean): string =>
  isOwn ? words[language].ownCredit : words[language].pictures[name].credit
