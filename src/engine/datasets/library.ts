import type { Environment } from '../backend/environment'
import type { Split } from '../../math/scenes/generate'
import type { Sprites } from '../../math/scenes/scene'
import type { FromEngine } from '../protocol'
import { fetchGarments } from '../scenes/garments'
import { PAGE_DIGITS, spritesOf } from '../scenes/sprites'
import { whole } from '../studies/selection'
import { isIdentity, augmentInto, scaleInto } from './augment'
import { imageAt, PIXELS, type Dataset } from './dataset'
import { fetchMnist } from './fetchMnist'
import { stream } from '../../math/rng'
import type { Augmentation } from '../protocol'

const TEST_IMAGES = 10_000
const TRAINING_IMAGES = 60_000

/** Keeps MNIST in the worker's memory, so that a second run does not load it again. */
export class Library {
  private train: { images: number; dataset: Promise<Dataset> } | null = null
  private test: Promise<Dataset> | null = null

  constructor(
    private readonly urls: Pick<Environment, 'mnistUrl' | 'siteUrl'>,
    private readonly post: (message: FromEngine) => void,
  ) {}

  private load(split: 'train' | 'test', images: number): Promise<Dataset> {
    return fetchMnist(split, {
      baseUrl: this.urls.mnistUrl,
      images,
      notify: (notice) => this.post({ type: 'notice', notice }),
      ...(split === 'train'
        ? {
            onProgress: (loadedImages: number) =>
              this.post({ type: 'data', loadedImages, totalImages: images }),
          }
        : {}),
    })
  }

  /** The first `images` training images. */
  trainingSet(images: number): Promise<Dataset> {
    if (this.train?.images !== images) this.train = { images, dataset: this.load('train', images) }
    const { dataset } = this.train
    dataset.catch(() => (this.train = null)) // the next attempt starts afresh
    return dataset
  }

  testSet(): Promise<Dataset> {
    this.test ??= this.load('test', TEST_IMAGES)
    this.test.catch(() => (this.test = null))
    return this.test
  }

  /** What scenes of a split are drawn from, once it has all come. */
  async sprites(split: Split): Promise<Sprites> {
    const digits = await whole(
      await (split === 'test'
        ? this.testSet()
        : this.trainingSet(split === 'train' ? PAGE_DIGITS : TRAINING_IMAGES)),
    )
    return spritesOf(split, digits, await fetchGarments(`${this.urls.siteUrl}data/fashion/`, split))
  }

  /** `count` real digits, each before and after augmentation: [2·count, 784] bytes. */
  async preview(augmentation: Augmentation, seed: number, draw: number, count: number) {
    const train = this.train ? await this.train.dataset : await this.trainingSet(5000)
    if (!(await train.shards[0]!.ready)) throw new Error('no training image could be loaded')
    const pairs = new Uint8Array(2 * count * PIXELS)
    const labels = new Uint8Array(count)
    const rng = stream(seed, 'preview', draw)
    const floats = new Float32Array(PIXELS)
    for (let i = 0; i < count; i++) {
      const image = imageAt(train, i)
      if (isIdentity(augmentation)) scaleInto(floats, image)
      else augmentInto(floats, image, augmentation, rng)
      pairs.set(image, 2 * i * PIXELS)
      pairs.set(
        floats.map((value) => Math.round(value * 255)),
        (2 * i + 1) * PIXELS,
      )
      labels[i] = train.labels[i]!
    }
    return { pairs, labels }
  }

  /** Pixels of test images, [indices.length, 784] bytes. */
  async testImages(indices: number[]): Promise<Uint8Array> {
    const test = await this.testSet()
    await Promise.all(test.shards.map(({ ready }) => ready))
    const pixels = new Uint8Array(indices.length * PIXELS)
    indices.forEach((index, i) => pixels.set(imageAt(test, index), i * PIXELS))
    return pixels
  }
}
