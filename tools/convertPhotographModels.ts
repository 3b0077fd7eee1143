/**
 * `npx tsx tools/convertPhotographModels.ts`: fetches the published networks of the labs of photographs from npm, folds their batch norms into
 * their convolutions and writes them, rounded to half precision, into public/photographs, with what the rounding changes. The result is committed.
 * Needs `npm run build:wasm` and the pictures of `tools/takePhotographs.ts`.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { multiplyAdds } from '../src/engine/photographs/layerList'
import { encodeWeights, formatOf } from '../src/engine/weightsFile'
import { compareHalves } from './photographs/compareHalves'
import { readGraph } from './photographs/graph'
import { layersOf } from './photographs/layersOf'
import { MODELS } from './photographs/models'

const WORK = '.tmp/photographs'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A package's archive, unpacked; the folder. Throws when it is another archive than the one that is known. */
function unpack(name: string, known: string): string {
  const folder = join(WORK, name.replace(/\W+/g, '-'))
  mkdirSync(folder, { recursive: true })
  const archive = execFileSync('npm', ['pack', name, '--silent', '--pack-destination', folder], {
    encoding: 'utf8',
  }).trim()
  const digest = sha256(readFileSync(join(folder, archive)))
  if (digest !== known) throw new Error(`${archive} has the digest ${digest}, not ${known}`)
  execFileSync('tar', ['xzf', archive], { cwd: folder })
  return folder
}

for (const model of MODELS) {
  const graph = readGraph(join(unpack(model.package, model.sha256), model.graph))
  const { list, weights } = layersOf(graph, model.image, model.outputs)
  const bytes = encodeWeights(weights, 'float16')
  const layers = JSON.stringify(list)
  const folder = `public/photographs/${model.folder}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/weights.bin`, bytes)
  writeFileSync(`${folder}/layers.json`, `${layers}\n`)
  const card = {
    name: model.name,
    madeBy: 'npx tsx tools/convertPhotographModels.ts',
    source: {
      package: model.package,
      archiveSha256: model.sha256,
      licence: model.licence,
      credit: model.credit,
      papers: model.papers,
      trainedOn: model.trainedOn,
    },
    changes:
      'The graph’s convolutional part as a list of layers; batch norms and biases folded into the convolutions; parameters rounded to half precision. What stood before and behind it is this book’s own.',
    side: model.side,
    roundingChanges: await compareHalves(model.folder, list, weights),
    parameters: weights.length,
    multiplyAdds: multiplyAdds(list, model.side),
    layers: { file: 'layers.json', sha256: sha256(Buffer.from(`${layers}\n`)) },
    weights: {
      file: 'weights.bin',
      format: formatOf('float16'),
      bytes: bytes.length,
      sha256: sha256(bytes),
    },
  }
  writeFileSync(`${folder}/card.json`, `${JSON.stringify(card, null, 2)}\n`)
  console.log(`${model.name}: ${list.layers.length} layers, ${(bytes.length / 1e6).toFixed(1)} MB`)
}
