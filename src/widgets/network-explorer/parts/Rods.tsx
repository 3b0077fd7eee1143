import type { CSSProperties } from 'react'

interface Props {
  values: ArrayLike<number>
  chosen: number
  /** What a click on one chooses: a channel of the layer, or of the layer before. */
  chooses: 'channel' | 'input'
  /** The zoom goes in and out through the chosen one. */
  isDoor?: boolean
  /** Above and below each, where there is room for words. */
  captions?: readonly (readonly [above: string, below: string])[]
}

/** Values as rods up and down from a line, of which one is chosen. */
export function Rods({ values, chosen, chooses, isDoor = false, captions }: Props) {
  const all = Array.from(values)
  const most = Math.max(0, ...all)
  const least = Math.min(0, ...all)
  const range = Math.max(1e-9, most - least)
  return (
    <div className="explorer__rods" style={{ '--zero': -least / range } as CSSProperties}>
      {all.map((value, index) => (
        <div
          key={index}
          className="explorer__rod"
          {...{ [`data-${chooses}`]: index }}
          data-chosen={index === chosen || undefined}
        >
          {captions && <span className="explorer__value">{captions[index]![0]}</span>}
          <span className="explorer__shaft">
            <i
              data-below={value < 0 || undefined}
              style={{ '--share': Math.abs(value) / range } as CSSProperties}
              {...(isDoor && index === chosen && { 'data-door': '', 'data-whole': '' })}
            />
          </span>
          {captions && <span className="explorer__number">{captions[index]![1]}</span>}
        </div>
      ))}
    </div>
  )
}
