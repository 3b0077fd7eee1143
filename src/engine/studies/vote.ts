/** Asks the members of a shipped ensemble about test images, as the page wants it, and keeps each network until the study ends. */
import { softmax } from '../../math/softmax'
import { takeBatch } from '../datasets/batch'
import { TEST_BATCH } from '../evaluate'
import { Model } from '../model'
import type { NetParameters } from '../protocol'
import { fetchMember } from '../shippedModel'
import type { VotePart, VoteTask } from '../studyTasks/vote'
import { whole } from './selection'
import type { Study, DigitContext } from './study'

const CLASSES = 10

export class VoteStudy implements Study<'vote'> {
  private readonly models = new Map<string, Model>()

  constructor(
    private readonly context: Pick<DigitContext, 'testSet' | 'now'>,
    private readonly fetchOne: (ensemble: string, member: number) => Promise<NetParameters> = fetchMember,
  ) {}

  async advance({ ensemble, member, from, count }: VoteTask): Promise<VotePart> {
    const test = await whole(await this.context.testSet())
    const model = await this.modelOf(ensemble, member)
    const labels = test.labels.slice(from, from + count)
    const probabilities = new Float32Array(labels.length * CLASSES)
    const since = this.context.now()
    for (let first = 0; first < labels.length; first += TEST_BATCH) {
      const size = Math.min(TEST_BATCH, labels.length - first)
      const { pixels } = takeBatch(
        test,
        Array.from({ length: size }, (_, i) => from + first + i),
      )
      const logits = model.logits(pixels)
      const rows = await logits.data<'float32'>()
      logits.dispose()
      for (let i = 0; i < size; i++)
        probabilities.set(softmax(rows.subarray(CLASSES * i, CLASSES * (i + 1))), CLASSES * (first + i))
    }
    return { labels, probabilities, ms: this.context.now() - since }
  }

  end(): void {
    for (const model of this.models.values()) model.dispose()
    this.models.clear()
  }

  private async modelOf(ensemble: string, member: number): Promise<Model> {
    const key = `${ensemble} ${member}`
    const known = this.models.get(key)
    if (known) return known
    const { plan, values } = await this.fetchOne(ensemble, member)
    const model = new Model({ ...plan, optimizer: 'sgd' }, { values })
    this.models.set(key, model)
    return model
  }
}
