import type { ComponentType } from 'react'
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

/** Figure 8-1 in the language of the page. */
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
  const [{ AugmentationTable }, { default: right }] = await Promise.all([
    import('../../figures/AugmentationTable'),
    import('../../../content/facts/transforms.json'),
  ])
  return ({ language }) => <AugmentationTable language={language} right={right} />
})

/** Figures 8-5 and 8-6: `kernels` is "5" or "3,3". */
export const ReceptiveField = figure<{ kernels: string }>(
  'ReceptiveField',
  async () => (await import('../../figures/ReceptiveField')).ReceptiveField,
)

/** Figure 8-6a. */
export const StackCost = figure('StackCost', async () => (await import('../../figures/StackCost')).StackCost)

/** Figure 8-7 in the language of the page. */
export const SynsetTree = figure(
  'SynsetTree',
  async () => (await import('../../figures/SynsetTree')).SynsetTree,
)

/** Figure 8-7a in the language of the page. */
export const DataSetScale = figure(
  'DataSetScale',
  async () => (await import('../../figures/DataSetScale')).DataSetScale,
)

/** Figure 8-7b in the language of the page. */
export const TopFive = figure('TopFive', async () => (await import('../../figures/TopFive')).TopFive)

/** Figure 8-8 in the language of the page. */
export const IlsvrcChart = figure(
  'IlsvrcChart',
  async () => (await import('../../figures/IlsvrcChart')).IlsvrcChart,
)

/** Figure 8-9 in the language of the page. */
export const VggStack = figure('VggStack', async () => (await import('../../figures/VggStack')).VggStack)

/** A figure in the language of the page. */
const inLanguage = (Drawing: ComponentType<{ language: Language }>) =>
  function InLanguage() {
    return <Drawing language={useLanguage()} />
  }

/** Figures of 8.4.1: what detection answers, two boxes to move, suppression, the pipeline of R-CNN. */
export const DetectionScene = inLanguage(Detection)

export const BoxOverlap = inLanguage(Boxes)

export const SuppressionSteps = inLanguage(Suppression)

export const RcnnPipeline = inLanguage(Pipeline)
