/** Figure 8-19: three kinds of segmentation of the digit scene, as a picture and in numbers. Masks are the ink of the digits. */
import { useId, useState } from 'react'
import { MaskMark, SCENE, SceneImage } from '../DigitScene'
import { Segmented } from '../Segmented'
import { KINDS, masks, rows, type Kind } from './answers'
import { words } from './strings'
import './SegmentationScene.css'

const count = new Intl.NumberFormat('en-US')

export interface SegmentationSceneProps {
  language: 'ko' | 'en'
  first?: Kind
}

export function SegmentationScene({ language, first = 'semantic' }: SegmentationSceneProps) {
  const text = words[language]
  const hatch = useId()
  const [kind, choose] = useState<Kind>(first)
  const total = rows[kind].reduce((sum, { pixels }) => sum + pixels, 0)
  return (
    <div className="segmentation-scene">
      <div>
        <Segmented
          label={text.legend}
          options={KINDS.map((value) => ({ value, label: text.kinds[value] }))}
          value={kind}
          onChange={choose}
        />
        <SceneImage label={text.alt[kind]}>
          <defs>
            <pattern id={hatch} width={4} height={4} patternUnits="userSpaceOnUse">
              <path className="segmentation-scene__hatch" d="M0 4L4 0" />
            </pattern>
          </defs>
          {kind === 'panoptic' && <rect width={SCENE.width} height={SCENE.height} fill={`url(#${hatch})`} />}
          {masks(kind).map((mask) => (
            <MaskMark key={mask.object.id} {...mask} />
          ))}
        </SceneImage>
      </div>
      <table className="segmentation-scene__table">
        <thead>
          <tr>
            {text.heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows[kind].map(({ label, object, pixels }) => (
            <tr key={`${label}-${object}`}>
              <td>{label ?? text.background}</td>
              <td>{object ?? text.none}</td>
              <td>{count.format(pixels)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {text.total}
            </th>
            <td>{count.format(total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
