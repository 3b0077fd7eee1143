import type { ComponentType } from 'react'
import transformReadings from '../../../content/facts/transforms.json'
import { gated, WhenNear } from '../gate'
import { useLanguage, type Language } from '../language'
import { useStrings } from '../strings'

/**
 * A figure by the name of its folder and component, in the language of the page; its code loads when the reader comes near.
 */
function figure<Name extends string, Props extends object = object>(
  name: Name,
  load: () => Promise<Record<Name, ComponentType<{ language: Language } & Props>>>,
) {
  const gate = gated(async () => (await load())[name])
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

/** Figure 8-1: the deep network. */
export const NetworkDiagram = figure('NetworkDiagram', () => import('../../figures/NetworkDiagram'))

/** Figure 8-3: the ranking of MNIST. */
export const MnistRanking = figure('MnistRanking', () => import('../../figures/MnistRanking'))

/** Figure 8-4, with what `tools/measureTransforms.ts` measured. */
export const AugmentationTable = figure('AugmentationTable', async () => {
  const { AugmentationTable } = await import('../../figures/AugmentationTable')
  return {
    AugmentationTable: ({ language }) => <AugmentationTable language={language} right={transformReadings} />,
  }
})

/** Figures 8-5 and 8-6: `kernels` is "5" or "3,3". */
export const ReceptiveField = figure<'ReceptiveField', { kernels: string }>(
  'ReceptiveField',
  () => import('../../figures/ReceptiveField'),
)

/** Figure 8-6a: n layers of 3×3 against one filter. */
export const StackCost = figure('StackCost', () => import('../../figures/StackCost'))

/** Figure 8-7: a piece of WordNet. */
export const SynsetTree = figure('SynsetTree', () => import('../../figures/SynsetTree'))

/** Figure 8-7a: ImageNet and MNIST to one scale. */
export const DataSetScale = figure('DataSetScale', () => import('../../figures/DataSetScale'))

/** Figure 8-7b: how a top-k error is counted. */
export const TopFive = figure('TopFive', () => import('../../figures/TopFive'))

/** Figure 8-8: the winners of ILSVRC. */
export const IlsvrcChart = figure('IlsvrcChart', () => import('../../figures/IlsvrcChart'))

/** Figure 8-9: VGG layer by layer. */
export const VggStack = figure('VggStack', () => import('../../figures/VggStack'))

/** Figure 8-14: where AlexNet's forward time goes. */
export const LayerTimes = figure('LayerTimes', () => import('../../figures/LayerTimes'))

/** Figure 8-15: one training step on a CPU and on GPUs. */
export const TrainingTimes = figure('TrainingTimes', () => import('../../figures/TrainingTimes'))

/** Figure 8-16: speed-up by many GPUs. */
export const ScalingCurve = figure('ScalingCurve', () => import('../../figures/ScalingCurve'))

/** Figure 8-17: what detection answers. */
export const DetectionScene = figure('DetectionScene', () => import('../../figures/DetectionScene'))

/** Figure 8-17a: two boxes to move. */
export const BoxOverlap = figure('BoxOverlap', () => import('../../figures/BoxOverlap'))

/** Figure 8-18: R-CNN, step by step. */
export const RcnnPipeline = figure('RcnnPipeline', () => import('../../figures/RcnnPipeline'))

/** Figure 8-18a: suppression, step by step. */
export const SuppressionSteps = figure('SuppressionSteps', () => import('../../figures/SuppressionSteps'))

/** One number in five formats, bit by bit. */
export const FloatBits = figure('FloatBits', () => import('../../figures/FloatBits'))

/** Pixels to rows, filters to columns. */
export const Im2colSteps = figure('Im2colSteps', () => import('../../figures/Im2colSteps'))

/** Synchronous and asynchronous steps of four workers. */
export const StepTimeline = figure('StepTimeline', () => import('../../figures/StepTimeline'))
