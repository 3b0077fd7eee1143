/** The changes that figure 8-4 shows and `tools/measureTransforms.ts` measures: one fixed case of each kind. */
import { STILL, type Geometry } from './resample'

export interface Transform {
  id: 'none' | 'crop' | 'shift' | 'scale' | 'rotate' | 'brightness' | 'flip'
  geometry: Geometry
  gain: number
}

const change = (id: Transform['id'], geometry: Partial<Geometry>, gain = 1): Transform => ({
  id,
  geometry: { ...STILL, ...geometry },
  gain,
})

/** In the order of the figure. */
export const transforms: Transform[] = [
  change('none', {}),
  change('crop', { stretch: 24 / 28, cropX: 1, cropY: -1 }), // a window of 24 × 24 pixels, a little off the centre
  change('shift', { shiftX: 2 }), // two pixels to the right
  change('scale', { stretch: 1 / 0.8 }), // to 80 percent
  change('rotate', { angle: (10 * Math.PI) / 180 }),
  change('brightness', {}, 0.6),
  change('flip', { mirror: -1 }),
]
