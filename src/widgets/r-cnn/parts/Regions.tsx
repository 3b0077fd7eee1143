/** Segments, or what merging has made of them, in colours; the next pair to be merged is outlined. */
import { useMemo } from 'react'
import { ownersAfter, type Hierarchy } from '../../../math/selectiveSearch/grouping'
import type { Segments } from '../../../math/selectiveSearch/segments'
import { SCENE_SIDE } from '../../../math/scenes/scene'
import { bordersOf, pathsOf } from './regionPaths'

const COLOURS = 6
/** From this portion of the picture on a region is ground. */
const LARGE = 0.4

export function Regions({
  segments,
  hierarchy,
  merged,
  isNextShown,
}: {
  segments: Segments
  hierarchy: Hierarchy
  merged: number
  isNextShown: boolean
}) {
  const { regions, borders } = useMemo(() => {
    const owners = ownersAfter(hierarchy, merged)
    const labels = segments.labels.map((label) => owners[label]!)
    const paths = pathsOf(labels, SCENE_SIDE, hierarchy.regions.length)
    return {
      regions: paths.flatMap((path, region) => (path ? [{ path, region }] : [])),
      borders: bordersOf(labels, SCENE_SIDE),
    }
  }, [segments, hierarchy, merged])
  const next = isNextShown ? hierarchy.merges[merged] : undefined
  return (
    <g className="r-cnn__regions">
      {regions.map(({ path, region }) => (
        <path
          key={region}
          d={path}
          data-colour={region % COLOURS}
          data-large={hierarchy.regions[region]!.size > LARGE * SCENE_SIDE ** 2 ? '' : undefined}
          data-next={next && (region === next.a || region === next.b) ? '' : undefined}
        />
      ))}
      <path className="r-cnn__borders" d={borders} />
      {next &&
        [next.a, next.b].map((region) => {
          const { x, y, width, height } = hierarchy.regions[region]!.box
          return <rect key={region} className="r-cnn__next" {...{ x, y, width, height }} />
        })}
    </g>
  )
}
