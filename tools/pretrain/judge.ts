/** What nets say of test images, as the book's plain wasm kernels compute it: the same bits on every machine. */
import { takeBatch } from '../../src/engine/datasets/batch'
import type { Dataset } from '../../src/engine/datasets/dataset'
import { Model } from '../../src/engine/model'
import { nodeDataParallel } from '../../src/engine/parallel/testing/nodeReplicas'
import { whenReady } from '../../src/engine/parallel/whenReady'
import type { Plan } from '../../src/engine/protocol'
import { softmax } from '../../src/math/softmax'

const BATCH = 100

/**
 * Softmax probabilities [images × 10] by each of several θ of one plan's network, in inference mode. Needs wasm as the
 * current backend.
 */
export async function probabilitiesOf(
  plan: Plan,
  thetas: Float32Array[],
  test: Dataset,
  threads: number,
): Promise<Float32Array[]> {
  const model = new Model(plan)
  const compute = nodeDataParallel(model, { size: threads, count: threads })
  try {
    await whenReady(compute.pool, threads)
    const answers: Float32Array[] = []
    for (const values of thetas) {
      model.load({ tensors: model.network.tensors, values })
      const probabilities = new Float32Array(test.size * 10)
      const ask = async (first: number) => {
        const indices = Array.from({ length: Math.min(BATCH, test.size - first) }, (_, i) => first + i)
        const logits = await compute.logits(takeBatch(test, indices).pixels)
        for (let i = 0; i < indices.length; i++)
          probabilities.set(softmax(logits.subarray(i * 10, i * 10 + 10)), (first + i) * 10)
      }
      await Promise.all(Array.from({ length: Math.ceil(test.size / BATCH) }, (_, i) => ask(i * BATCH)))
      answers.push(probabilities)
    }
    return answers
  } finally {
    compute.dispose()
    model.dispose()
  }
}

/** The mean of several nets' probabilities. */
export function average(answers: Float32Array[]): Float32Array {
  return answers[0]!.map((_, i) => answers.reduce((sum, answer) => sum + answer[i]!, 0) / answers.length)
}

export interface Verdict {
  /** 0–1. */
  accuracy: number
  /** Indices of misclassified images, the most confident mistake first. */
  wrong: number[]
}

/** Compares probabilities [images × 10] with labels; of equal probabilities the smaller digit is the answer. */
export function verdictOf(probabilities: Float32Array, labels: Uint8Array): Verdict {
  const mistakes: { index: number; confidence: number }[] = []
  labels.forEach((label, index) => {
    const row = probabilities.subarray(index * 10, index * 10 + 10)
    const confidence = Math.max(...row)
    if (row.indexOf(confidence) !== label) mistakes.push({ index, confidence })
  })
  mistakes.sort((a, b) => b.confidence - a.confidence || a.index - b.index)
  const accuracy = (labels.length - mistakes.length) / labels.length
  return { accuracy, wrong: mistakes.map(({ index }) => index) }
}
