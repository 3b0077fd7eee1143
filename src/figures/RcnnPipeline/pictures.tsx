import { BoxMark, SceneImage, warp, Warped } from '../DigitScene'
import { followed, others, WARPED_SIDE } from './regions'

const crops = followed.map(({ box }) => warp(box, WARPED_SIDE))

/** What each of the five steps has in its hands, in their order. Decoration: the words beside say the same. */
export const pictures = (background: string) => [
  <SceneImage key="image" />,
  <SceneImage key="regions">
    {others.map((box) => (
      <BoxMark key={`${box.x}-${box.y}`} box={box} kind="removed" />
    ))}
    {followed.map(({ box }) => (
      <BoxMark key={`${box.x}-${box.y}`} box={box} kind="candidate" />
    ))}
  </SceneImage>,
  <span key="warp" className="rcnn-pipeline__crops">
    {crops.map((pixels, index) => (
      <Warped key={index} pixels={pixels} side={WARPED_SIDE} />
    ))}
  </span>,
  <FeatureDrawing key="cnn" />,
  <span key="classify" className="rcnn-pipeline__classes">
    {followed.map(({ label }, index) => (
      <span key={index} className="rcnn-pipeline__class">
        <Warped pixels={crops[index]!} side={WARPED_SIDE} />
        <span>{label ?? background}</span>
      </span>
    ))}
  </span>,
]

/** A few convolutions and the long vector that leaves them; sizes are those of a drawing, not of the network. */
function FeatureDrawing() {
  return (
    <svg className="rcnn-pipeline__cnn" viewBox="0 0 128 80" aria-hidden="true">
      {[0, 1, 2].map((at) => (
        <path
          key={at}
          className="rcnn-pipeline__slab"
          d={`M${8 + at * 26} ${20 + at * 6}l14 -10v${52 - at * 10}l-14 10z`}
        />
      ))}
      <path className="rcnn-pipeline__arrow" d="M84 40h12m-4 -4l4 4l-4 4" />
      <rect className="rcnn-pipeline__vector" x={104} y={4} width={8} height={72} />
    </svg>
  )
}
