import type { Fact } from './fact'
import recorded from './ownBatches.json'

/** Of one way of training: the share of the test images that it reads, over the starts that were recorded. */
function measured(name: string, accuracies: readonly number[]): Fact {
  const percent = (share: number) => (100 * share).toFixed(1)
  const [least, most] = [Math.min(...accuracies), Math.max(...accuracies)].map(percent)
  const { machine, date } = recorded
  const starts = accuracies.length
  return {
    value: least === most ? `${most}%` : `${least}–${most}%`,
    source: {
      ko: `우리가 돌린 실행: 8.3.3의 실험 “${name}”, 출발점 ${starts}가지, 시험 이미지 10,000장. ${machine.replace('threads', '스레드')}, ${date}`,
      en: `Our own runs: “${name}” of section 8.3.3’s lab, ${starts === 1 ? 'one start' : `${starts} starts`}, all 10,000 test images. ${machine}, ${date}`,
    },
    mark: 'C',
  }
}

/** By crowd and way, such as `10-linear`: the accuracies of its starts. */
const accuracies: Record<string, number[]> = {}
for (const [name, accuracy] of Object.entries(recorded.accuracies))
  (accuracies[name.slice(0, name.lastIndexOf('-'))] ??= []).push(accuracy)

/** What `tools/recordBatches.ts` measured: `batches-alone`, and `batches-10-linear` for ten workers and their way. */
export const ownBatches: Record<string, Fact> = Object.fromEntries(
  Object.entries(accuracies).map(([name, all]) => [`batches-${name}`, measured(name, all)]),
)
