import { expect, it } from 'vitest'
import { NO_AUGMENTATION } from '../engine/protocol'
import type { Contestant } from '../engine/studyTasks/comparison'
import { affine, conv } from '../math/architectures/layers'
import { deepNet } from '../math/architectures/deepNet'
import { layersOf, measure, sumOf } from '../math/architectures/measure'
import { parseNetwork } from '../math/networkText'
import { labHref } from './labHref'

const contestant = (network: Contestant['network']): Contestant => ({
  name: 'a net',
  network,
  data: { pool: 5000 },
  augmentation: NO_AUGMENTATION,
  optimizer: 'momentum',
  rates: [
    { from: 0, rate: 0.05 },
    { from: 90, rate: 0.005 },
  ],
  initialisation: 'xavier',
  batchSize: 50,
  seed: 7,
})

const parametersOf = (network: Contestant['network']) => sumOf(layersOf(measure(network)), 'params')

for (const depth of [4, 20, 56] as const)
  for (const isResidual of [false, true])
    it(`opens a ${isResidual ? 'residual' : 'plain'} net of ${depth} layers as it is`, () => {
      const network = deepNet({ depth, isResidual, norm: true })
      const href = labHref('ko', contestant(network), { images: 5000, epochs: 1 })!
      const { pathname, searchParams, hash } = new URL(href, 'https://book.example')
      expect(pathname + hash).toMatch(/\/ko\/8\.1\.1\/#training$/)
      const { layers, ...rest } = Object.fromEntries(searchParams)
      expect(rest).toEqual({ optimizer: 'momentum', lr: '0.05', batch: '50', init: 'xavier', seed: '7', n: '5000', epochs: '1' }) // prettier-ignore
      const parsed = parseNetwork(layers!)
      expect('network' in parsed && parametersOf(parsed.network)).toBe(parametersOf(network))
    })

it('has no link for what that lab would not train', () => {
  const parts = [conv('conv1', 600, 3), affine('affine', 10)]
  expect(labHref('en', contestant({ name: 'too wide', input: [1, 28, 28], parts }))).toBeNull()
})
