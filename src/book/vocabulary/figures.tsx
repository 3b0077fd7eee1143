import { FloatBits as Bits } from '../../figures/FloatBits'
import { Im2colSteps as Im2col } from '../../figures/Im2colSteps'
import { LayerTimes as Times } from '../../figures/LayerTimes'
import { NetworkDiagram as Diagram } from '../../figures/NetworkDiagram'
import { ScalingCurve as Scaling } from '../../figures/ScalingCurve'
import { StepTimeline as Timeline } from '../../figures/StepTimeline'
import { TrainingTimes as Training } from '../../figures/TrainingTimes'
import { useLanguage } from '../language'

/** Figure 8-1 in the language of the page. */
export function NetworkDiagram() {
  return <Diagram language={useLanguage()} />
}

/** Figure 8-14: where AlexNet's forward time goes. */
export function LayerTimes() {
  return <Times language={useLanguage()} />
}

/** Figure 8-15: one training step on a CPU and on GPUs. */
export function TrainingTimes() {
  return <Training language={useLanguage()} />
}

/** Pixels to rows, filters to columns. */
export function Im2colSteps() {
  return <Im2col language={useLanguage()} />
}

/** Figure 8-16: speed-up by many GPUs. */
export function ScalingCurve() {
  return <Scaling language={useLanguage()} />
}

/** Synchronous and asynchronous steps of four workers. */
export function StepTimeline() {
  return <Timeline language={useLanguage()} />
}

/** One number in five formats, bit by bit. */
export function FloatBits() {
  return <Bits language={useLanguage()} />
}
