/** Digits in rows, each with a caption: misclassified images, a class, a batch. Selectable when `onSelect` is given. */
import { type CSSProperties, type ReactNode } from 'react'
import { DigitImage } from '../DigitImage'
import './ImageGrid.css'

export interface ImageGridItem<Id extends string | number> {
  /** Unique within the grid; what `onSelect` receives. */
  id: Id
  /** [28, 28], 0 black to 255 white. */
  pixels: Uint8Array
  caption: ReactNode
  /** What the picture shows, for those who do not see it. */
  label: string
}

export interface ImageGridProps<Id extends string | number> {
  items: readonly ImageGridItem<Id>[]
  sizePx?: number
  onSelect?: (id: Id) => void
  /** Outlined and announced as pressed; only with `onSelect`. */
  selectedId?: Id | null
  /** Stands in for the grid when there are no items. */
  emptyText: ReactNode
}

export function ImageGrid<Id extends string | number>(props: ImageGridProps<Id>) {
  const { items, sizePx = 56, onSelect, selectedId = null, emptyText } = props
  if (items.length === 0) return <p className="image-grid-empty">{emptyText}</p>
  return (
    <ul className="image-grid" style={{ '--digit-size': `${sizePx}px` } as CSSProperties}>
      {items.map(({ id, pixels, caption, label }) => {
        const digit = (
          <>
            <DigitImage pixels={pixels} sizePx={sizePx} label={label} />
            <span className="image-grid__caption">{caption}</span>
          </>
        )
        return (
          <li key={id}>
            {onSelect ? (
              <button
                type="button"
                className="image-grid__cell image-grid__cell--button"
                aria-pressed={id === selectedId}
                onClick={() => onSelect(id)}
              >
                {digit}
              </button>
            ) : (
              <div className="image-grid__cell">{digit}</div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
