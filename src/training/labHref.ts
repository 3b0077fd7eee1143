/** From a contestant of a comparison to the training lab (section 8.1.1). */
import type { Contestant } from '../engine/studyTasks/comparison'
import { parseNetwork, printNetwork } from '../math/networkText'

interface Amount {
  /** Training images; all of MNIST, when left out. */
  images?: number
  epochs?: number
}

/**
 * The link under which that lab trains the contestant's network in its way; null where it cannot, or its language of networks cannot say it.
 * Of the rates the first counts.
 */
export function labHref(
  language: 'ko' | 'en',
  contestant: Contestant,
  { images, epochs }: Amount = {},
): string | null {
  const layers = printNetwork(contestant.network)
  if ('problem' in parseNetwork(layers)) return null
  const query = new URLSearchParams({
    layers,
    optimizer: contestant.optimizer,
    lr: String(contestant.rates[0]!.rate),
    batch: String(contestant.batchSize),
    init: contestant.initialisation,
    seed: String(contestant.seed),
    ...(images !== undefined && { n: String(images) }),
    ...(epochs !== undefined && { epochs: String(epochs) }),
  })
  return `${import.meta.env.BASE_URL}${language}/8.1.1/?${query.toString()}#training`
}
