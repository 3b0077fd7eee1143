import type { ReactNode } from 'react'

interface Props {
  url: string
  width: number
  height: number
  alt: string
  /** What is laid over it, as large as it is. */
  children?: ReactNode
}

/** A photograph as wide as there is room, with something over it. */
export const PhotographFrame = ({ url, width, height, alt, children }: Props) => (
  <div className="photograph-frame" style={{ aspectRatio: `${width} / ${height}` }}>
    <img src={url} width={width} height={height} alt={alt} loading="lazy" />
    {children}
  </div>
)
