/**
 * What a training step costs on many devices, as section 8.3.3 works it out: every device computes its share of the batch, then
 * the gradients are exchanged. A model: nothing is hidden behind computing, messages never collide, and adding is free.
 */

/** A network in training on equal devices. */
export interface ClusterSetting {
  devices: number
  /** Of the gradient. */
  bytes: number
  /** Images in the share of one device. */
  share: number
  /** That one device trains a second. */
  imagesPerSecond: number
  /** Bytes a second into and out of every device. */
  bandwidth: number
  /** Seconds that a message waits however short it is. */
  latency: number
  /** How many times as long the slowest device takes; 1 where all are equal. */
  slowest: number
}

export const EXCHANGES = ['ring', 'tree', 'server'] as const
/** `ring`: reduce-scatter and all-gather in a circle; `tree`: up and down a binary tree, whole; `server`: all to one and back. */
export type Exchange = (typeof EXCHANGES)[number]

/** Seconds of one exchange; nobody to exchange with takes none. */
export function exchangeSeconds(exchange: Exchange, setting: ClusterSetting): number {
  const { devices: n, bytes, bandwidth, latency } = setting
  if (n <= 1) return 0
  const whole = bytes / bandwidth
  switch (exchange) {
    case 'ring':
      return ((2 * (n - 1)) / n) * whole + 2 * (n - 1) * latency
    case 'tree':
      return 2 * Math.ceil(Math.log2(n)) * (whole + latency)
    case 'server':
      return 2 * n * whole + 2 * latency // n gradients in and n sets of weights out, over the server's one line
  }
}

/** Seconds that an ordinary device needs for its share. */
export const shareSeconds = ({ share, imagesPerSecond }: ClusterSetting): number => share / imagesPerSecond

/** Seconds of a synchronous step: the slowest share, then the exchange. */
export const stepSeconds = (exchange: Exchange, setting: ClusterSetting): number =>
  setting.slowest * shareSeconds(setting) + exchangeSeconds(exchange, setting)

/** How many times as many images a second as one ordinary device trains: synchronous, each device with its share. */
export const clusterSpeedUp = (exchange: Exchange, setting: ClusterSetting): number =>
  (setting.devices * shareSeconds(setting)) / stepSeconds(exchange, setting)

/**
 * The same where nobody waits for another: each device fetches weights from one server and sends its gradient when it is ready,
 * as often as the server's line allows. Says nothing of what stale gradients are worth.
 */
export function asynchronousSpeedUp(setting: ClusterSetting): number {
  const { devices, bytes, bandwidth, latency, slowest } = setting
  const computing = shareSeconds(setting)
  if (devices <= 1) return 1 / slowest
  const alone = (2 * bytes) / bandwidth + 2 * latency
  const wished = (devices - 1) / (computing + alone) + 1 / (slowest * computing + alone)
  const possible = bandwidth / (2 * bytes)
  return Math.min(wished, possible) * computing
}
