/** The features of one square, a strip of cells, and what each class's SVM makes of them. */
import { CLASSES } from '../../../math/rcnn/classifiers'
import type { Look } from '../recorded'
import type { Strings } from '../strings'
import { Bars } from './Bars'

/** Scores run from −REACH to REACH in the bars. */
const REACH = 3

export function Features({ look, proposal, t }: { look: Look; proposal: number; t: Strings }) {
  const { features, scores } = look.looked
  const count = features.length / look.boxes.length
  const own = features.subarray(proposal * count, (proposal + 1) * count)
  const most = own.reduce((greatest, value) => Math.max(greatest, value), 0) || 1
  const active = own.reduce((sum, value) => sum + Number(value > 0), 0)
  const ofClasses = [...scores.subarray(proposal * CLASSES, (proposal + 1) * CLASSES)]
  const best = ofClasses.indexOf(Math.max(...ofClasses))
  return (
    <>
      <svg
        className="r-cnn__features"
        viewBox={`0 0 ${count} 4`}
        role="img"
        aria-label={t.featuresAlt(count, active)}
        preserveAspectRatio="none"
      >
        {[...own].map((value, i) => (
          <rect key={i} x={i} width={0.9} height={4} opacity={0.08 + (0.92 * value) / most} />
        ))}
      </svg>
      <Bars
        label={t.scoresOf(proposal + 1)}
        bars={ofClasses.map((score, label) => ({
          name: String(label),
          share: (score + REACH) / (2 * REACH),
          value: signed(score),
          kind: label === best && score > 0 ? 'best' : undefined,
        }))}
      />
    </>
  )
}

/** A number with its sign and two decimals. */
export const signed = (value: number): string => value.toFixed(2).replace('-', '−')
