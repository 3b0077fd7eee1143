/**
 * `npx tsx tools/recordScenes.ts [segmentation] [detection] [captioning]`: asks the shipped networks of section 8.4 about the first scenes of their labs,
 * times them, and writes both beside what their cards say of held-out scenes, for the labs to show first and for the text to print. Needs
 * `npm run build:wasm` and the networks of `npm run pretrain:scenes`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { RcnnStudy } from '../src/engine/studies/rcnn'
import { ScenesStudy } from '../src/engine/studies/scenes'
import { pocket, pocketScene } from '../src/math/scenes/pocket'
import { renderScene } from '../src/math/scenes/render'
import { serveFiles } from '../tests/support/nodeFiles'
import { nodeSprites } from './scenes/nodeSprites'
import { recordCaptioning } from './scenes/recordCaptioning'
import { recordDetection } from './scenes/recordDetection'
import type { Card, Recorder } from './scenes/recorder'
import { recordSegmentation } from './scenes/recordSegmentation'

/** Scenes that a reader sees without asking. */
const SCENES = 3

const RECORDERS: Record<string, (recorder: Recorder) => Promise<void>> = {
  segmentation: recordSegmentation,
  detection: recordDetection,
  captioning: recordCaptioning,
}

const named = process.argv.slice(2)
await startNodeWasm()
serveFiles('public/')
const study = new ScenesStudy({ siteUrl: 'public/', sprites: nodeSprites, now: () => performance.now() })
const rcnn = new RcnnStudy({ siteUrl: 'public/', sprites: nodeSprites, now: () => performance.now() })
const about = {
  recordedAt: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, one thread, Node ${process.versions.node}`,
}
async function writeFacts(lab: string, facts: object): Promise<void> {
  const name = `own${lab[0]!.toUpperCase()}${lab.slice(1)}`
  const { recordedAt: date, machine } = about
  await writeFile(`content/facts/${name}.json`, `${JSON.stringify({ date, machine, ...facts }, null, 2)}\n`)
}

const recorder: Recorder = {
  ask: async (task, kind) => {
    const part = await study.advance(task)
    if (part.kind !== kind) throw new Error(`asked for ${kind}, and was told ${part.kind}`)
    return part as never
  },
  askScenes: (task) => study.advance(task),
  askRcnn: (task) => rcnn.advance(task),
  scenes: Array.from({ length: SCENES }, (_, i) => renderScene(pocketScene(i), pocket).pixels),
  card: async (folder) => JSON.parse(await readFile(`public/models/${folder}/card.json`, 'utf8')) as Card,
  about,
  async write(lab, shown, facts) {
    await writeFile(`src/widgets/${lab}/recorded.json`, `${JSON.stringify({ ...about, ...shown })}\n`)
    if (facts) await writeFacts(lab, facts)
    process.stdout.write(`${lab}: recorded\n`)
  },
}
for (const name of named.length > 0 ? named : Object.keys(RECORDERS)) await RECORDERS[name]!(recorder)
