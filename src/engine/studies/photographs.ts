/** Answers the labs of photographs: asks published networks, which are fetched at the first question. */
import { detectIn } from '../photographs/ssdlite'
import { PhotographSegmenter } from '../photographs/deeplab'
import { fetchPhotographNetwork, type PhotographNetwork } from '../photographs/shipped'
import {
  BEGIN_PHOTOGRAPH_AFRESH,
  type Photograph,
  type PhotographsPart,
  type PhotographsTask,
} from '../studyTasks/photographs'
import type { Study, StudyContext } from './study'

export class PhotographsStudy implements Study<'photographs'> {
  private readonly networks = new Map<string, Promise<PhotographNetwork>>()
  private underWay: { segmenter: PhotographSegmenter; layers: number; ms: number } | null = null

  constructor(private readonly context: Pick<StudyContext, 'siteUrl' | 'now'>) {}

  async advance(task: PhotographsTask): Promise<PhotographsPart> {
    switch (task.kind) {
      case 'detect':
        return this.detect(task.photograph, task.least)
      case 'begin-segmenting':
        return this.begin(task.photograph)
      case 'segment':
        return this.segment(task.layers)
      case 'stop-segmenting':
        this.stop()
        return { kind: 'stopped' }
    }
  }

  end(): void {
    this.stop()
    for (const network of this.networks.values())
      void network.then(({ weights }) => weights.dispose()).catch(() => undefined)
    this.networks.clear()
  }

  private async detect(photograph: Photograph, least: number): Promise<PhotographsPart> {
    const { now } = this.context
    const since = now()
    const { list, weights } = await this.networkOf('ssdlite')
    const loaded = now()
    const candidates = await detectIn(list, weights, photograph, least)
    return { kind: 'detected', candidates, ms: now() - loaded, loadMs: loaded - since }
  }

  private async begin(photograph: Photograph): Promise<PhotographsPart> {
    const { now } = this.context
    this.stop()
    const since = now()
    const { list, weights } = await this.networkOf('deeplabv3')
    const loaded = now()
    const segmenter = new PhotographSegmenter(list, weights, photograph)
    const layers = list.layers.length
    this.underWay = { segmenter, layers, ms: now() - loaded }
    return { kind: 'begun', layers, loadMs: loaded - since }
  }

  private async segment(layers: number): Promise<PhotographsPart> {
    const { underWay } = this
    if (!underWay) throw new Error(BEGIN_PHOTOGRAPH_AFRESH)
    const { segmenter } = underWay
    const since = this.context.now()
    const done = segmenter.advance(layers)
    if (!segmenter.isOver) {
      underWay.ms += this.context.now() - since
      return { kind: 'under-way', done, layers: underWay.layers }
    }
    this.underWay = null
    const classes = await segmenter.classes()
    const { width, height } = segmenter
    segmenter.dispose()
    return { kind: 'segmented', width, height, classes, ms: underWay.ms + this.context.now() - since }
  }

  private stop(): void {
    this.underWay?.segmenter.dispose()
    this.underWay = null
  }

  private networkOf(folder: string): Promise<PhotographNetwork> {
    const known = this.networks.get(folder)
    if (known) return known
    const network = fetchPhotographNetwork(`${this.context.siteUrl}photographs/${folder}/`)
    this.networks.set(folder, network)
    network.catch(() => this.networks.delete(folder)) // the next question fetches again
    return network
  }
}
