/** Section 8.1.1's zoom into the network: every activation of one image, after any kept epoch of a recorded run. */
import { activationsOf, pixelsOf } from '../activations'
import { KeptEpochs } from '../keptEpochs'
import { Model } from '../model'
import type { ExplorationPart, ExplorationTask } from '../studyTasks/exploration'
import { imageOf } from './selection'
import type { Study, DigitContext } from './study'

export class ExplorationStudy implements Study<'exploration'> {
  private readonly runs = new Map<string, KeptEpochs>()

  constructor(private readonly context: Pick<DigitContext, 'testSet'>) {}

  async advance({ model: url, epoch, image, withParameters }: ExplorationTask): Promise<ExplorationPart> {
    const run = this.runs.get(url) ?? new KeptEpochs(url)
    this.runs.set(url, run)
    const [net, { pixels, label }] = await Promise.all([run.after(epoch), this.seen(image)])
    const model = new Model(net.plan, net)
    try {
      const { tensors } = model.network
      return {
        pixels,
        label,
        ...(await activationsOf(model, pixelsOf(pixels))),
        parameters: withParameters ? { tensors, values: net.values } : null,
      }
    } finally {
      model.dispose()
    }
  }

  end(): void {
    this.runs.clear()
  }

  private async seen(image: ExplorationTask['image']): Promise<Pick<ExplorationPart, 'pixels' | 'label'>> {
    if (typeof image !== 'number') return { pixels: image, label: null }
    const { pixels, label } = await imageOf(await this.context.testSet(), image)
    return { pixels: pixels.slice(), label }
  }
}
