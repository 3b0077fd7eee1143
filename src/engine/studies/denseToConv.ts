/** Section 8.4.2: the shipped classifier with fully connected layers and as a fully convolutional network, with the same parameters. */
import { tensor1d, tensor4d, tidy, type Tensor, type Tensor1D } from '@tensorflow/tfjs-core'
import { invariant } from '../../lib/invariant'
import { scaled } from '../../math/scaled'
import { sizeOf } from '../../math/sizeOf'
import { logitsOf } from '../gradient'
import { deepConvNet } from '../networks/deepConvNet'
import { fullyConvolutional } from '../networks/fullyConvolutional'
import type { Network } from '../networks/sequential'
import type { NetParameters } from '../protocol'
import { fetchShippedModel } from '../shippedModel'
import type { DenseToConvPart, DenseToConvTask, FormAnswer } from '../studyTasks/denseToConv'
import type { Study, StudyContext } from './study'

const MODEL = 'models/deep-convnet-augmented/'

/** Who has taken so long is timed well enough. */
const LONG_MS = 1000

type Ask<Kind extends DenseToConvTask['kind']> = Extract<DenseToConvTask, { kind: Kind }>

/** One set of parameters in both forms. */
interface Forms {
  dense: Network
  convolution: Network
  theta: Tensor1D
}

export class DenseToConvStudy implements Study<'dense-to-conv'> {
  private forms: Promise<Forms> | null = null
  private readonly warm = new Set<string>()

  constructor(private readonly context: Pick<StudyContext, 'siteUrl' | 'now'>) {}

  async advance(task: DenseToConvTask): Promise<DenseToConvPart> {
    this.forms ??= fetchShippedModel(`${this.context.siteUrl}${MODEL}`).then(formsOf)
    const asked = this.forms
    asked.catch(() => (this.forms = null)) // the next question fetches again
    const forms = await asked
    switch (task.kind) {
      case 'digit':
        return readDigit(forms, task)
      case 'pass':
        return this.pass(forms, task)
      case 'windows':
        return this.windows(forms, task)
    }
  }

  end(): void {
    void this.forms?.then(({ theta }) => theta.dispose()).catch(() => undefined)
    this.forms = null
  }

  private async pass(forms: Forms, { pixels, widthPx, repeats }: Ask<'pass'>): Promise<DenseToConvPart> {
    const { scores, shape, ms } = await this.timed(`pass ${pixels.length}`, repeats, () =>
      slide(forms, pixels, widthPx),
    )
    const [rows, columns] = shape.slice(1) as [number, number]
    return { kind: 'pass', rows, columns, scores, ms }
  }

  private async windows(
    { dense, theta }: Forms,
    { pixels, repeats }: Ask<'windows'>,
  ): Promise<DenseToConvPart> {
    const { scores, ms } = await this.timed(`windows ${pixels.length}`, repeats, () =>
      logitsOf(dense, theta, scaled(pixels)),
    )
    return { kind: 'windows', scores, ms }
  }

  /** Computes `repeats` times or for a second, after one that is not timed where the like of it was not computed before: then memory and programs are made. */
  private async timed(
    what: string,
    repeats: number,
    compute: () => Tensor,
  ): Promise<{ scores: Float32Array; shape: number[]; ms: number[] }> {
    const ms: number[] = []
    for (;;) {
      const since = this.context.now()
      const output = compute()
      const scores = await read(output)
      if (this.warm.has(what)) ms.push(this.context.now() - since)
      this.warm.add(what)
      const { shape } = output
      output.dispose()
      const spentMs = ms.reduce((sum, one) => sum + one, 0)
      if (ms.length >= repeats || spentMs > LONG_MS) return { scores, shape, ms }
    }
  }
}

/** Both forms of parameters in the network's own convention. */
export const formsOf = ({ plan, values }: NetParameters): Forms => ({
  dense: deepConvNet(plan),
  convolution: fullyConvolutional(plan),
  theta: tensor1d(values),
})

/** One pass over a picture of bytes, [1, rows, columns, 10]; the caller disposes it. Throws when it is smaller than 28 × 28 or not whole. */
export function slide(
  { convolution, theta }: Omit<Forms, 'dense'>,
  pixels: Uint8Array,
  widthPx: number,
): Tensor {
  const heightPx = pixels.length / widthPx
  invariant(Number.isInteger(heightPx), `${pixels.length} pixels are no picture of width ${widthPx}`)
  invariant(
    Math.min(heightPx, widthPx) >= 28,
    `a picture of ${heightPx} × ${widthPx} is smaller than a digit`,
  )
  return tidy(() => {
    const x = tensor4d(scaled(pixels), [1, heightPx, widthPx, 1])
    return convolution.forward(theta, x, { dropoutRng: null }).output
  })
}

async function readDigit(
  { dense, convolution, theta }: Forms,
  { pixels, neuron }: Ask<'digit'>,
): Promise<DenseToConvPart> {
  const [densely, convolved] = await Promise.all(
    [dense, convolution].map((network) => outputs(network, theta, pixels)),
  )
  const at = dense.tensors.findIndex(({ name }) => name === 'affine1.weight')
  const offset = dense.tensors.slice(0, at).reduce((sum, { shape }) => sum + sizeOf(shape), 0)
  const [inputs, units] = dense.tensors[at]!.shape as [number, number]
  invariant(Number.isInteger(neuron) && neuron >= 0 && neuron < units, `there is no neuron ${neuron}`)
  const values = await theta.data<'float32'>()
  const weights = Float32Array.from({ length: inputs }, (_, i) => values[offset + i * units + neuron]!)
  const answer = (layers: Record<string, Float32Array>): FormAnswer => ({
    hidden: layers.affine1!,
    scores: layers.affine2!,
  })
  return {
    kind: 'digit',
    map: densely!.pool3!,
    weights,
    bias: values[offset + inputs * units + neuron]!,
    dense: answer(densely!),
    convolution: answer(convolved!),
  }
}

/** What the layers of a form make of one digit, by name. */
async function outputs(
  network: Network,
  theta: Tensor1D,
  pixels: Uint8Array,
): Promise<Record<string, Float32Array>> {
  const kept: { layer: string; output: Tensor }[] = []
  tidy(() => {
    const x = tensor4d(scaled(pixels), [1, 28, 28, 1])
    network.forward(theta, x, {
      dropoutRng: null,
      probe(layer, what, output) {
        if (what === 'output' && WANTED.has(layer)) kept.push({ layer, output: output.clone() })
      },
    })
    return kept.map(({ output }) => output)
  })
  const layers = await Promise.all(
    kept.map(async ({ layer, output }) => [layer, await read(output)] as const),
  )
  for (const { output } of kept) output.dispose()
  return Object.fromEntries(layers)
}

const WANTED: ReadonlySet<string> = new Set(['pool3', 'affine1', 'affine2'])

/** A copy: tfjs may answer with a view of its own memory. */
const read = async (tensor: Tensor): Promise<Float32Array> => (await tensor.data<'float32'>()).slice()
