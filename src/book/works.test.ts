import { expect, it } from 'vitest'
import { references } from '../../content/references'
import { shortReference } from '../../content/references/reference'
import { addressLabel, asSentence } from './works'

it.each([
  ['https://arxiv.org/abs/1409.1556', 'arXiv:1409.1556'],
  ['https://doi.org/10.1007/s11633-017-1054-2', 'doi:10.1007/s11633-017-1054-2'],
  ['https://www2.eecs.berkeley.edu/Pubs/x.html', 'www2.eecs.berkeley.edu'],
])('names %s as %s', (url, label) => expect(addressLabel(url)).toBe(label))

it.each([
  ['Girshick, R.', 'Girshick'],
  ['Simonyan, K., Zisserman, A.', 'Simonyan & Zisserman'],
  ['He, K., Zhang, X., Ren, S., Sun, J.', 'He et al.'],
  ['NVIDIA', 'NVIDIA'],
])('shortens %s to %s', (authors, short) => {
  const work = { authors, year: 2016, title: '', venue: '', url: '' }
  expect(shortReference(work)).toBe(`${short} 2016`)
  expect(shortReference({ ...work, letter: 'b' })).toBe(`${short} 2016b`)
})

it('cites no two works by the same words', () => {
  const cited = Object.values(references).map(shortReference)
  expect(cited.filter((words, i) => cited.indexOf(words) !== i)).toEqual([])
})

it('ends a title with one stop, not two', () => {
  expect(asSentence('Deep residual learning')).toBe('Deep residual learning.')
  expect(asSentence('Do deep nets really need to be deep?')).toBe('Do deep nets really need to be deep?')
})
