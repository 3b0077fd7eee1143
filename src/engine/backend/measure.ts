import { noiseBatch } from '../datasets/noise'
import { Model } from '../model'
import { DEFAULT_PLAN, type BackendReport } from '../protocol'

/** Images a probing step trains on: few where one takes long. */
const batchFor = ({ name, refusal }: BackendReport) =>
  name === 'cpu' ? 1 : refusal === 'software-gpu' ? 2 : 50

/** Training pace of the current backend in images per second: the best of three steps after one to warm up. */
export async function measurePace(report: BackendReport, now: () => number): Promise<number> {
  const model = new Model(DEFAULT_PLAN)
  const batch = noiseBatch(batchFor(report))
  const time = async () => {
    const start = now()
    const metrics = model.trainStep(batch, 0)
    await metrics.data()
    metrics.dispose()
    return now() - start
  }
  const first = await time() // compiles shaders, fills caches
  const times = first > 2000 ? [first] : [await time(), await time(), await time()]
  model.dispose()
  return (1000 * batch.labels.length) / Math.min(...times)
}
