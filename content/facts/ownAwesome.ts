import type { Fact } from './fact'
import recorded from './ownAwesome.json'

/** What the text calls the recorded networks of the lab of own networks. */
const NAMES: Record<string, string> = {
  'c16 p c32 p f50 d50 f10': 'small',
  'c16 c16 p c32 c32p2 p c64 c64 p f50 d50 f10': 'chapter',
  'c8s2 n r(c8 n c8 n) r(c16s2 n c16 n) r(c32s2 n c32 n) g f10': 'residual',
  'f100 f10': 'affine',
}

type Entry = (typeof recorded)[number]

const fact = (value: string, { blocks, budget, device, date }: Entry): Fact => ({
  value,
  source: {
    ko: `우리가 돌린 실행: ${blocks}, 한 코어로 ${budget}초 학습, 시드 1, 시험 이미지 10,000장. ${device.replace('one thread', '스레드 1개')}, ${date}`,
    en: `Our own runs: ${blocks}, trained for ${budget} seconds of one core, seed 1, all 10,000 test images. ${device}, ${date}`,
  },
  mark: 'C',
})

/** What the text prints of them: the accuracy, and the steps that the seconds paid for. */
const PRINTED = ['small-10', 'small-10-steps', 'chapter-10', 'chapter-10-steps', 'affine-10', 'small-60', 'chapter-60', 'chapter-60-steps'] // prettier-ignore

/** `awesome-small-60`, `awesome-small-60-steps`. */
export const ownAwesome: Record<string, Fact> = Object.fromEntries(
  recorded
    .flatMap((entry): [string, Fact][] => {
      const name = `${NAMES[entry.blocks]}-${entry.budget}`
      return [
        [name, fact(`${(entry.right / 100).toFixed(2)}%`, entry)],
        [`${name}-steps`, fact(entry.steps.toLocaleString('en-US'), entry)],
      ]
    })
    .filter(([name]) => PRINTED.includes(name))
    .map(([name, one]) => [`awesome-${name}`, one]),
)
