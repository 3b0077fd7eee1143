/**
 * `npx tsx tools/recordImagenet.ts [data.noun synsets.txt]`: what section 8.2.1's lab shows and its text prints. Given WordNet 3.0's file of
 * nouns (Debian's wordnet-base has it) and a list of the 1,000 numbers of ILSVRC-2012's classes (the package timm has it), writes the tree
 * again; in any case asks three of the book's networks where the labels of the test digits stand. Needs `npm run build:wasm`; takes two minutes.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus } from 'node:os'
import { imageAt } from '../src/engine/datasets/dataset'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { printedOf, UNIT, type Net, type RecordedRanks } from '../src/widgets/imagenet/model'
import type { RecordedGlosses, RecordedTree } from '../src/widgets/imagenet/modelTree'
import { readMnist } from '../tests/support/nodeMnist'
import { greySheet } from './errors/greySheet'
import type { EnsembleCard, NetworkCard } from './pretrain/card'
import { average, probabilitiesOf } from './pretrain/judge'
import { cardOf, thetasOf } from './pretrain/readThetas'

const OUT = 'src/widgets/imagenet/'
/** What the text prints of it. */
const FACTS = 'content/facts/ownImagenet.json'
const today = new Date().toISOString().slice(0, 10)

interface Noun {
  words: string
  gloss: string
  parents: number[]
}

/** WordNet's own format (wndb(5WN)): number, file, kind, count of words in hex, words, count of pointers, pointers, gloss. */
function nounOf(line: string): [number, Noun] {
  const [data = '', gloss = ''] = line.split(' | ')
  const fields = data.split(' ')
  const count = parseInt(fields[3]!, 16)
  const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!.replaceAll('_', ' '))
  const pointers = fields.slice(5 + 2 * count)
  const parents = pointers.flatMap((symbol, i) => (symbol === '@' ? [Number(pointers[i + 1])] : []))
  const definition = gloss.split('; "')[0]!.trim()
  return [Number(fields[0]), { words: words.join(', '), gloss: definition, parents }]
}

async function recordTree(nounsFile: string, idsFile: string): Promise<void> {
  const lines = (await readFile(nounsFile, 'utf8')).split('\n').filter((line) => /^\d{8} /.test(line))
  const nouns = new Map(lines.map(nounOf))
  const classes = (await readFile(idsFile, 'utf8'))
    .split('\n')
    .flatMap((line) => (/^n\d{8}/.test(line) ? [Number(line.slice(1, 9))] : []))
  const children = new Map<number, Set<number>>()
  const below = new Map<number, number>()
  let several = 0
  let top = 0
  for (const each of classes) {
    let isSeveral = false
    for (let at = each; ;) {
      below.set(at, (below.get(at) ?? 0) + 1)
      const { parents } = nouns.get(at)!
      isSeveral ||= parents.length > 1
      const parent = parents[0]
      if (parent === undefined) {
        top = at
        break
      }
      children.set(parent, (children.get(parent) ?? new Set()).add(at))
      at = parent
    }
    several += Number(isSeveral)
  }
  const isClass = new Set(classes)
  const synsets: [number, number, string, 0 | 1][] = []
  const glosses: string[] = []
  const add = (number: number, parent: number): void => {
    const own = [...(children.get(number) ?? [])]
    // A level with one branch only says nothing, but for the top.
    if (own.length === 1 && !isClass.has(number) && parent >= 0) return add(own[0]!, parent)
    const { words, gloss } = nouns.get(number)!
    synsets.push([parent, number, words, isClass.has(number) ? 1 : 0])
    glosses.push(gloss)
    const at = synsets.length - 1
    own.sort((a, b) => below.get(b)! - below.get(a)! || a - b)
    for (const child of own) add(child, at)
  }
  add(top, -1)
  const tree: RecordedTree = { recordedAt: today, several, synsets }
  await writeFile(`${OUT}recordedSynsets.json`, `${JSON.stringify(tree)}\n`)
  // WordNet's licence wants to be on every copy.
  const licence = await readFile(`${OUT}wordnet-licence.txt`, 'utf8')
  const texts: RecordedGlosses = { licence, glosses }
  await writeFile(`${OUT}recordedGlosses.json`, `${JSON.stringify(texts)}\n`)
  process.stdout.write(`${classes.length} classes, ${synsets.length} synsets, ${several} in several places\n`)
}

const [nouns, ids] = process.argv.slice(2)
if (nouns && ids) await recordTree(nouns, ids)

await startNodeWasm()
const test = await readMnist('test', 10_000)
const threads = Math.min(2, availableParallelism())
async function asked(folder: string): Promise<Float32Array> {
  const { plan, weights } = await cardOf<NetworkCard>(folder)
  return (await probabilitiesOf(plan, await thetasOf(folder, plan, weights), test, threads))[0]!
}
const members: Float32Array[] = []
for (const { plan, weights } of (await cardOf<EnsembleCard>('ensemble')).members)
  members.push((await probabilitiesOf(plan, await thetasOf('ensemble', plan, weights), test, threads))[0]!)
const answers: Record<Net, Float32Array> = {
  simple: await asked('simple-convnet'),
  deep: await asked('deep-convnet-augmented'),
  eight: average(members),
}
const rowOf = (net: Net, index: number) => answers[net].subarray(10 * index, 10 * index + 10)

/** Classes that are placed before the label: those with more, and of those with as much the smaller digits. */
function rankOf(net: Net, index: number): number {
  const row = rowOf(net, index)
  const label = test.labels[index]!
  return row.filter((p, digit) => p > row[label]! || (p === row[label] && digit < label)).length
}

const [COLUMNS, DECK] = [12, 24]
const indices = Array.from(test.labels.keys())
/** Those about which the smallest network is least sure. */
const digits = indices
  .map((index) => ({ index, sure: Math.max(...rowOf('simple', index)) }))
  .toSorted((a, b) => a.sure - b.sure)
  .slice(0, DECK)
  .map(({ index }) => index)
const of = <Value>(value: (net: Net) => Value): Record<Net, Value> => ({
  simple: value('simple'),
  deep: value('deep'),
  eight: value('eight'),
})
const recorded: RecordedRanks = {
  recordedAt: today,
  machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`,
  ranks: of((net) => {
    const counts = new Array<number>(10).fill(0)
    for (const index of indices) counts[rankOf(net, index)]!++
    return counts
  }),
  columns: COLUMNS,
  digits,
  labels: digits.map((index) => test.labels[index]).join(''),
  probabilities: of((net) =>
    digits.flatMap((index) => [...rowOf(net, index)].map((p) => Math.round(UNIT * p))),
  ),
}
await writeFile(
  `${OUT}digits.png`,
  greySheet(
    digits.map((index) => imageAt(test, index)),
    COLUMNS,
  ),
)
await writeFile(`${OUT}recordedRanks.json`, `${JSON.stringify(recorded)}\n`)
const tree = JSON.parse(await readFile(`${OUT}recordedSynsets.json`, 'utf8')) as RecordedTree
await writeFile(FACTS, `${JSON.stringify(printedOf(tree, recorded), null, 2)}\n`)
process.stdout.write(`${JSON.stringify(recorded.ranks)}\n`)
