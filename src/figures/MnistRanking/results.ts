/**
 * Figure 8-3: error rates on the 10,000 test digits, from the MNIST page of "What is the class of this image?" in its edition
 * of 22 February 2016; a few of table 2 of Srivastava et al. 2014; and this book's own. `kind` is our own classification by the titles of
 * the papers; whether a method augments or votes is said only where its paper or the page does.
 */
export const KINDS = ['cnn', 'network', 'knn', 'svm', 'linear', 'other'] as const
export type Kind = (typeof KINDS)[number]

/** This book's own, measured by us: the name is in strings.ts. */
export type OwnName = 'deep' | 'eight' | 'simple' | 'linear'

export interface Result {
  /** Percent. */
  error: number
  name: string
  year: number
  kind: Kind
  /** Trained or asked on changed images; null where our sources do not say. */
  augmented: boolean | null
  /** A vote of several networks or views; null where our sources do not say. */
  several: boolean | null
  own?: OwnName
}

type Traits = Partial<Pick<Result, 'augmented' | 'several' | 'own'>>

const result = (error: number, name: string, year: number, kind: Kind, traits: Traits = {}): Result => ({
  error,
  name,
  year,
  kind,
  augmented: null,
  several: null,
  ...traits,
})

export const results: Result[] = [
  result(0.21, 'DropConnect', 2013, 'cnn', { augmented: true, several: true }),
  result(0.23, 'Multi-column Deep Neural Networks', 2012, 'cnn', { several: true }),
  result(0.23, 'APAC: Augmented Pattern Classification', 2015, 'network', { augmented: true, several: true }),
  result(0.24, 'Batch-normalized Maxout Network in Network', 2015, 'cnn'),
  result(0.28, '', 2026, 'cnn', { augmented: true, several: true, own: 'eight' }),
  result(0.29, 'Generalizing Pooling Functions', 2016, 'cnn', { augmented: false, several: false }),
  result(0.31, 'Recurrent CNN', 2015, 'cnn'),
  result(0.31, 'Importance of Normalisation Layers', 2015, 'cnn'),
  result(0.32, 'Fractional Max-Pooling', 2015, 'cnn', { several: true }),
  result(0.33, 'Competitive Multi-scale Convolution', 2015, 'cnn'),
  result(0.35, 'Deep Big Simple Neural Nets', 2010, 'network', { augmented: true }),
  result(0.35, 'C-SVDDNet: single-layer features', 2014, 'other'),
  result(0.37, 'Fast-learning shallow CNN', 2015, 'cnn', { augmented: false }),
  result(0.39, 'Sparse Representations, Energy-Based Model', 2006, 'cnn'),
  result(0.39, 'Convolutional Kernel Networks', 2014, 'other', { augmented: false }),
  result(0.4, 'Best Practices for CNNs', 2003, 'cnn', { augmented: true }),
  result(0.45, 'Maxout Networks', 2013, 'cnn', { augmented: false }),
  result(0.45, 'Training Very Deep Networks', 2015, 'cnn', { several: false }),
  result(0.47, 'Network in Network', 2014, 'cnn'),
  result(0.52, 'Trainable COSFIRE filters', 2013, 'other'),
  result(0.54, 'Deformation-model K-NN', 2007, 'knn'),
  result(0.56, 'Virtual SVM', 2002, 'svm'),
  result(0.62, 'PCANet', 2014, 'other'),
  result(0.63, 'Shape-context K-NN', 2002, 'knn'),
  result(0.65, '', 2016, 'cnn', { augmented: false, several: false, own: 'deep' }),
  result(0.95, 'Deep Boltzmann machine', 2009, 'network'),
  result(1.17, '', 2026, 'cnn', { augmented: false, several: false, own: 'simple' }),
  result(1.25, 'Dropout, 3 × 1,024 ReLU', 2014, 'network', { augmented: false, several: false }),
  result(1.4, 'SVM, Gaussian kernel', 2014, 'svm', { augmented: false, several: false }),
  result(1.6, 'Standard net, 2 × 800 units', 2014, 'network', { augmented: false, several: false }),
  result(7.28, '', 2026, 'linear', { augmented: false, several: false, own: 'linear' }),
]

/** Test images behind every number. */
const IMAGES = 10_000

/** Standard error of an error rate, both in percent. */
export function standardError(errorPercent: number): number {
  const p = errorPercent / 100
  return 100 * Math.sqrt((p * (1 - p)) / IMAGES)
}

export const ANSWERS = ['any', 'yes', 'no'] as const
export type Answer = (typeof ANSWERS)[number]

export interface Filter {
  kind: Kind | 'all'
  augmented: Answer
  several: Answer
  /** Published by then. */
  until: number
}

export const YEARS = {
  first: Math.min(...results.map(({ year }) => year)),
  last: Math.max(...results.map(({ year }) => year)),
}
export const EVERYTHING: Filter = { kind: 'all', augmented: 'any', several: 'any', until: YEARS.last }

const fits = (trait: boolean | null, answer: Answer): boolean =>
  answer === 'any' || (trait !== null && trait === (answer === 'yes'))

/** In order, best first; of what a filter asks and the sources do not say, nothing. */
export const filtered = (filter: Filter, of: readonly Result[] = results): Result[] =>
  of.filter(
    ({ kind, augmented, several, year }) =>
      (filter.kind === 'all' || kind === filter.kind) &&
      fits(augmented, filter.augmented) &&
      fits(several, filter.several) &&
      year <= filter.until,
  )

/** How many of those that fit otherwise are left out because the sources do not say. */
export function unsaid(filter: Filter, of: readonly Result[] = results): number {
  const others = filtered({ ...filter, augmented: 'any', several: 'any' }, of)
  return others.filter(
    ({ augmented, several }) =>
      (filter.augmented !== 'any' && augmented === null) || (filter.several !== 'any' && several === null),
  ).length
}
