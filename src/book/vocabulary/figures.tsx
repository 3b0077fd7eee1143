import type { ComponentType } from 'react'
import transformReadings from '../../../content/facts/transforms.json'
import type { ArchitectureProps } from '../../figures/Architecture'
import type { InceptionModuleProps } from '../../figures/InceptionModule'
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

/** Figures 8-10 and 8-13, and their like: a whole network, its parts open. */
export const Architecture = figure<'Architecture', Omit<ArchitectureProps, 'language'>>(
  'Architecture',
  () => import('../../figures/Architecture'),
)

/** Figure 8-11: the branches of an inception module, and what 1×1 saves; 3a unless `module` says otherwise. */
export const InceptionModule = figure<'InceptionModule', Omit<InceptionModuleProps, 'language'>>(
  'InceptionModule',
  () => import('../../figures/InceptionModule'),
)

/** Figure 8-12: a residual block in numbers. */
export const SkipConnection = figure('SkipConnection', () => import('../../figures/SkipConnection'))

/** Figure 8-14: where AlexNet's forward time goes. */
export const LayerTimes = figure('LayerTimes', () => import('../../figures/LayerTimes'))

/** Figure 8-15: one training step on a CPU and on GPUs. */
export const TrainingTimes = figure('TrainingTimes', () => import('../../figures/TrainingTimes'))

/** Figure 8-16: speed-up by many GPUs. */
export const ScalingCurve = figure('ScalingCurve', () => import('../../figures/ScalingCurve'))

/** Figure 8-16c: four answers to one picture. */
export const TaskMap = figure('TaskMap', () => import('../../figures/TaskMap'))

/** Figure 8-17: what detection answers. */
export const DetectionScene = figure('DetectionScene', () => import('../../figures/DetectionScene'))

/** Figure 8-17a: two boxes to move. */
export const BoxOverlap = figure('BoxOverlap', () => import('../../figures/BoxOverlap'))

/** Figure 8-18: R-CNN, step by step. */
export const RcnnPipeline = figure('RcnnPipeline', () => import('../../figures/RcnnPipeline'))

/** Figure 8-18a: suppression, step by step. */
export const SuppressionSteps = figure('SuppressionSteps', () => import('../../figures/SuppressionSteps'))

/** Figure 8-20a: a transposed convolution, value by value. */
export const UpsamplingSteps = figure('UpsamplingSteps', () => import('../../figures/UpsamplingSteps'))

/** Figure 8-21: four answers to the digit scene, the last of them a caption. */
export const CaptionScene = figure('CaptionScene', () => import('../../figures/CaptionScene'))

/** Figure 8-22: a captioner unrolled over time. */
export const CaptionSteps = figure('CaptionSteps', () => import('../../figures/CaptionSteps'))

/** Figure 8-22a: captions judged by BLEU. */
export const BleuScore = figure('BleuScore', () => import('../../figures/BleuScore'))
/** Figure 8-19: three kinds of segmentation. */
export const SegmentationScene = figure('SegmentationScene', () => import('../../figures/SegmentationScene'))

/** Figure 8-20: from a fully connected layer to an answer for each pixel. */
export const FcnSteps = figure('FcnSteps', () => import('../../figures/FcnSteps'))

/** One number in five formats, bit by bit. */
export const FloatBits = figure('FloatBits', () => import('../../figures/FloatBits'))

/** Pixels to rows, filters to columns. */
export const Im2colSteps = figure('Im2colSteps', () => import('../../figures/Im2colSteps'))

/** Synchronous and asynchronous steps of four workers. */
export const StepTimeline = figure('StepTimeline', () => import('../../figures/StepTimeline'))
