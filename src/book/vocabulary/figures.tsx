import type { ComponentType } from 'react'
import transformReadings from '../../../content/facts/transforms.json'
import { gated, WhenNear } from '../gate'
import { useLanguage, type Language } from '../language'
import { useStrings } from '../strings'

/** A figure by the name of its folder, in the language of the page; its code loads when the reader comes near. */
function figure<Props extends object = object>(
  name: string,
  load: () => Promise<ComponentType<{ language: Language } & Props>>,
) {
  const gate = gated(load)
  return function FigureWhenNear(props: Props) {
    const t = useStrings()
    return (
      <WhenNear
        gate={gate}
        language={useLanguage()}
        rest={props}
        fallback={<p className="widget__pending">{t.loading}</p>}
        frame={{ className: 'figure__near', 'data-figure': name }}
      />
    )
  }
}

/** Figure 8-1 */
export const NetworkDiagram = figure(
  'NetworkDiagram',
  async () => (await import('../../figures/NetworkDiagram')).NetworkDiagram,
)

/** Figure 8-14: where AlexNet's forward time goes. */
export const LayerTimes = figure(
  'LayerTimes',
  async () => (await import('../../figures/LayerTimes')).LayerTimes,
)

/** Figure 8-15: one training step on a CPU and on GPUs. */
export const TrainingTimes = figure(
  'TrainingTimes',
  async () => (await import('../../figures/TrainingTimes')).TrainingTimes,
)

/** Pixels to rows, filters to columns. */
export const Im2colSteps = figure(
  'Im2colSteps',
  async () => (await import('../../figures/Im2colSteps')).Im2colSteps,
)

/** Figure 8-16: speed-up by many GPUs. */
export const ScalingCurve = figure(
  'ScalingCurve',
  async () => (await import('../../figures/ScalingCurve')).ScalingCurve,
)

/** Synchronous and asynchronous steps of four workers. */
export const StepTimeline = figure(
  'StepTimeline',
  async () => (await import('../../figures/StepTimeline')).StepTimeline,
)

/** One number in five formats, bit by bit. */
export const FloatBits = figure('FloatBits', async () => (await import('../../figures/FloatBits')).FloatBits)

/** Figure 8-3. */
export const MnistRanking = figure(
  'MnistRanking',
  async () => (await import('../../figures/MnistRanking')).MnistRanking,
)

/** Figure 8-4, with what `tools/measureTransforms.ts` measured. */
export const AugmentationTable = figure('AugmentationTable', async () => {
  const { AugmentationTable } = await import('../../figures/AugmentationTable')
  return ({ language }) => <AugmentationTable language={language} right={transformReadings} />
})

/** Figures 8-5 and 8-6: `kernels` is "5" or "3,3". */
export const ReceptiveField = figure<{ kernels: string }>(
  'ReceptiveField',
  async () => (await import('../../figures/ReceptiveField')).ReceptiveField,
)

/** Figure 8-6a. */
export const StackCost = figure('StackCost', async () => (await import('../../figures/StackCost')).StackCost)

/** Figure 8-7 */
export const SynsetTree = figure(
  'SynsetTree',
  async () => (await import('../../figures/SynsetTree')).SynsetTree,
)

/** Figure 8-7a */
export const DataSetScale = figure(
  'DataSetScale',
  async () => (await import('../../figures/DataSetScale')).DataSetScale,
)

/** Figure 8-7b */
export const TopFive = figure('TopFive', async () => (await import('../../figures/TopFive')).TopFive)

/** Figure 8-8 */
export const IlsvrcChart = figure(
  'IlsvrcChart',
  async () => (await import('../../figures/IlsvrcChart')).IlsvrcChart,
)

/** Figure 8-9 */
export const VggStack = figure('VggStack', async () => (await import('../../figures/VggStack')).VggStack)

/** Figure 8-17: what detection answers. */
export const DetectionScene = figure(
  'DetectionScene',
  async () => (await import('../../figures/DetectionScene')).DetectionScene,
)

/** Figure 8-17a: two boxes to move. */
export const BoxOverlap = figure(
  'BoxOverlap',
  async () => (await import('../../figures/BoxOverlap')).BoxOverlap,
)

/** Figure 8-18a. */
export const SuppressionSteps = figure(
  'SuppressionSteps',
  async () => (await import('../../figures/SuppressionSteps')).SuppressionSteps,
)

/** Figure 8-18: R-CNN, step by step. */
export const RcnnPipeline = figure(
  'RcnnPipeline',
  async () => (await import('../../figures/RcnnPipeline')).RcnnPipeline,
)
