import transformReadings from '../../../content/facts/transforms.json'
import { AugmentationTable as Augmentations } from '../../figures/AugmentationTable'
import { FloatBits as Bits } from '../../figures/FloatBits'
import { Im2colSteps as Im2col } from '../../figures/Im2colSteps'
import { LayerTimes as Times } from '../../figures/LayerTimes'
import { MnistRanking as Ranking } from '../../figures/MnistRanking'
import { NetworkDiagram as Diagram } from '../../figures/NetworkDiagram'
import { ReceptiveField as Fields } from '../../figures/ReceptiveField'
import { ScalingCurve as Scaling } from '../../figures/ScalingCurve'
import { StackCost as Costs } from '../../figures/StackCost'
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

/** Figure 8-3. */
export function MnistRanking() {
  return <Ranking language={useLanguage()} />
}

/** Figure 8-4, with what `tools/measureTransforms.ts` measured. */
export function AugmentationTable() {
  return <Augmentations language={useLanguage()} right={transformReadings} />
}

/** Figures 8-5 and 8-6: `kernels` is "5" or "3,3". */
export function ReceptiveField({ kernels }: { kernels: string }) {
  return <Fields language={useLanguage()} kernels={kernels} />
}

/** Figure 8-6a. */
export function StackCost() {
  return <Costs language={useLanguage()} />
}
