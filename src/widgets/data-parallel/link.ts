/** What the reader has set, in the address: `?workers=4&batch=100&straggler=1`, and of the simulator `&net=vgg-16&devices=64&gbit=10`. */
import { BATCH_STEP, FIRST, LEAST_BATCH, MOST, MOST_BATCH, sound, type Setting } from './model'
import { FIRST_SIMULATED, LIMITS, MOST_DEVICES, MOST_SHARE, netNames, type Simulated } from './simulator'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: string
  given: string
  used: string
}

export interface Linked {
  setting: Setting
  simulated: Simulated
}

/** One key of the address: its text for what is set, and what is set by a text; null where the text makes no sense. */
interface Entry {
  key: string
  write(linked: Linked): string
  read(given: string): { setting?: Partial<Setting>; simulated?: Partial<Simulated> } | null
}

const isWhole = (given: string, least: number, most: number, step: number) =>
  /^\d{1,4}$/.test(given) && Number(given) >= least && Number(given) <= most && Number(given) % step === 0
const isPowerOfTwo = (given: string, most: number) =>
  isWhole(given, 1, most, 1) && Number.isInteger(Math.log2(Number(given)))
const isSwitch = (given: string) => given === '0' || given === '1'
const asSwitch = (is: boolean) => (is ? '1' : '0')

/** A number between two ends, in ordinary digits. */
function amount(field: keyof typeof LIMITS, key: string): Entry {
  const { min, max } = LIMITS[field]
  return {
    key,
    write: ({ simulated }) => String(simulated[field]),
    read: (given) =>
      /^\d{1,5}(\.\d{1,3})?$/.test(given) && Number(given) >= min && Number(given) <= max
        ? { simulated: { [field]: Number(given) } }
        : null,
  }
}

const ENTRIES: readonly Entry[] = [
  {
    key: 'workers',
    write: ({ setting }) => String(setting.workers),
    read: (given) => (isWhole(given, 1, MOST, 1) ? { setting: { workers: Number(given) } } : null),
  },
  {
    key: 'batch',
    write: ({ setting }) => String(setting.batch),
    read: (given) =>
      isWhole(given, LEAST_BATCH, MOST_BATCH, BATCH_STEP) ? { setting: { batch: Number(given) } } : null,
  },
  {
    key: 'straggler',
    write: ({ setting }) => asSwitch(setting.hasStraggler),
    read: (given) => (isSwitch(given) ? { setting: { hasStraggler: given === '1' } } : null),
  },
  {
    key: 'net',
    write: ({ simulated }) => simulated.net,
    read: (given) => {
      const net = netNames.find((name) => name === given)
      return net ? { simulated: { net } } : null
    },
  },
  {
    key: 'devices',
    write: ({ simulated }) => String(2 ** simulated.devicesLog2),
    read: (given) =>
      isPowerOfTwo(given, MOST_DEVICES) ? { simulated: { devicesLog2: Math.log2(Number(given)) } } : null,
  },
  {
    key: 'share',
    write: ({ simulated }) => String(2 ** simulated.shareLog2),
    read: (given) =>
      isPowerOfTwo(given, MOST_SHARE) ? { simulated: { shareLog2: Math.log2(Number(given)) } } : null,
  },
  amount('imagesPerSecond', 'pace'),
  amount('gigabits', 'gbit'),
  amount('microseconds', 'us'),
  {
    key: 'slow',
    write: ({ simulated }) => asSwitch(simulated.hasStraggler),
    read: (given) => (isSwitch(given) ? { simulated: { hasStraggler: given === '1' } } : null),
  },
]

export const KEYS = ENTRIES.map(({ key }) => key)
const AT_FIRST: Linked = { setting: FIRST.setting, simulated: FIRST_SIMULATED }

/** What a query says; what it does not say, or says wrongly, is as at first. */
export function linkedIn(query: URLSearchParams): Linked & { problems: LinkProblem[] } {
  let { setting, simulated } = AT_FIRST
  const problems: LinkProblem[] = []
  for (const { key, read, write } of ENTRIES) {
    const given = query.get(key)
    if (given === null) continue
    const change = read(given)
    if (!change) problems.push({ key, given, used: write(AT_FIRST) })
    setting = { ...setting, ...change?.setting }
    simulated = { ...simulated, ...change?.simulated }
  }
  return { setting: sound(setting), simulated, problems }
}

/** The query with what is set in it, other keys untouched; what is as at first is left out. */
export function withLinked(query: URLSearchParams, linked: Linked): URLSearchParams {
  const next = new URLSearchParams(query)
  for (const { key, write } of ENTRIES) {
    const text = write(linked)
    if (text === write(AT_FIRST)) next.delete(key)
    else next.set(key, text)
  }
  return next
}
