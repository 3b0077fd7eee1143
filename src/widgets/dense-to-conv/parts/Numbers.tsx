import { useId, useMemo, type MouseEvent } from 'react'
import { greyPng } from '../../../figures/DigitImage/png'
import { MAP, signPicture, type Placed } from '../model'

interface NumbersProps {
  /** 1,024 of them. */
  values: Float32Array
  /** Where each stands, and how large that makes the picture. */
  width: number
  height: number
  placeOf(at: number): Placed
  label: string
  /** Those below zero have a hue of their own. */
  isSigned?: boolean
  followed: number
  onFollow(number: number): void
}

/** All numbers of a map or a neuron as small squares, the one that is followed framed. A click follows another; the slider beside does so by keys. */
export function Numbers(props: NumbersProps) {
  const { values, width, height, placeOf, label, isSigned, followed, onFollow } = props
  const shape = { width, height, placeOf }
  const pictures = useMemo(
    () =>
      (isSigned ? ([1, -1] as const) : ([1] as const)).map((sign) =>
        greyPng(signPicture(values, sign, shape), width),
      ),
    [values, isSigned, width, height, placeOf], // eslint-disable-line react-hooks/exhaustive-deps -- the shape is made of these
  )
  const { x, y } = placeOf(followed)
  const follow = ({ currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>) => {
    const box = currentTarget.getBoundingClientRect()
    const column = Math.floor(((clientX - box.left) / box.width) * width)
    const row = Math.floor(((clientY - box.top) / box.height) * height)
    for (let at = 0; at < MAP.size; at++) {
      const placed = placeOf(at)
      if (placed.x === column && placed.y === row) onFollow(at)
    }
  }
  return (
    <figure className="forms__numbers">
      <figcaption>{label}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
        data-signed={isSigned || undefined}
        onClick={follow}
      >
        {isSigned ? (
          pictures.map((png, i) => (
            <Tinted key={i} png={png} width={width} height={height} isNegative={i === 1} />
          ))
        ) : (
          <image href={pictures[0]} width={width} height={height} preserveAspectRatio="none" />
        )}
        <rect className="forms__followed" x={x} y={y} width={1} height={1} />
      </svg>
    </figure>
  )
}

interface TintedProps {
  png: string
  width: number
  height: number
  isNegative: boolean
}

/** A hue of the theme, as strong as a grey picture is bright. */
function Tinted({ png, width, height, isNegative }: TintedProps) {
  const id = useId()
  return (
    <>
      <mask id={id} maskUnits="userSpaceOnUse" x={0} y={0} width={width} height={height}>
        <image href={png} width={width} height={height} preserveAspectRatio="none" />
      </mask>
      <rect
        className="forms__tint"
        data-negative={isNegative || undefined}
        width={width}
        height={height}
        mask={`url(#${id})`}
      />
    </>
  )
}
