/** The parameters of a recorded run as they were after some of its epochs: one file holds them one behind another. */
import { invariant } from '../lib/invariant'
import { networkOf } from './networks/networkOf'
import { DEFAULT_PLAN, type NetParameters, type Plan } from './protocol'
import { fetchOk, fetchShippedModel } from './shippedModel'
import { bytesOf, decodeWeights } from './weightsFile'

/** `card.json` of a run that kept epochs. */
interface Card {
  plan: Partial<Plan>
  epochs: { file: string; format: string; of: { epoch: number }[] }
}

export class KeptEpochs {
  private card: Promise<Card> | null = null
  private file: Promise<ArrayBuffer> | null = null
  private readonly known = new Map<number, Promise<NetParameters>>()

  /** `url`: of the run's folder, with a slash at its end. */
  constructor(private readonly url: string) {}

  /** Fetches an epoch when it is first asked for; rejects with a sentence where it cannot be had. */
  after(epoch: number): Promise<NetParameters> {
    const asked = this.known.get(epoch) ?? this.fetchEpoch(epoch)
    this.known.set(epoch, asked)
    asked.catch(() => this.known.delete(epoch)) // the next question starts afresh
    return asked
  }

  private async fetchEpoch(epoch: number): Promise<NetParameters> {
    const { plan: given, epochs } = await this.readCard()
    const plan = { ...DEFAULT_PLAN, ...given }
    const at = epochs.of.findIndex((kept) => kept.epoch === epoch)
    invariant(at >= 0, `the run kept no parameters of epoch ${epoch}`)
    // A file of its own has the last, which is then kept for reading offline; a piece of a file is not.
    if (at === epochs.of.length - 1) return fetchShippedModel(this.url)
    const { size } = networkOf(plan)
    const bytesEach = bytesOf(epochs.format, size)
    const bytes = await this.piece(this.url + epochs.file, at * bytesEach, bytesEach)
    return { plan, values: decodeWeights(bytes, epochs.format, size) }
  }

  private readCard(): Promise<Card> {
    this.card ??= fetchOk(`${this.url}card.json`).then((response) => response.json() as Promise<Card>)
    this.card.catch(() => (this.card = null))
    return this.card
  }

  /** A piece of a file, which is a small part of it; where the host or the network gives no pieces, the whole is fetched and kept. */
  private async piece(url: string, from: number, length: number): Promise<ArrayBuffer> {
    if (!this.file) {
      const range = `bytes=${from}-${from + length - 1}`
      const response = await fetch(url, { headers: { range } }).catch(() => null)
      if (response?.status === 206) {
        const bytes = await response.arrayBuffer()
        if (bytes.byteLength === length) return bytes
      }
      const whole = response?.status === 200 ? Promise.resolve(response) : fetchOk(url)
      this.file = whole.then((answer) => answer.arrayBuffer())
      this.file.catch(() => (this.file = null))
    }
    return (await this.file).slice(from, from + length)
  }
}
