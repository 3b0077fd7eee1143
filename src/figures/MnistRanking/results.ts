/**
 * Figure 8-3: error rates on the 10,000 test digits, from the MNIST page of "What is the class of this image?" in its edition
 * of 22 February 2016, and this chapter's network. `kind` is our own classification by the titles of the papers.
 */
export type Kind = 'cnn' | 'network' | 'other'

export interface Result {
  /** Percent. */
  error: number
  name: string
  year: number
  kind: Kind
  /** This chapter's own network, with the weights of 2016. */
  own?: boolean
}

const result = (error: number, name: string, year: number, kind: Kind): Result => ({
  error,
  name,
  year,
  kind,
})

export const results: Result[] = [
  result(0.21, 'DropConnect', 2013, 'cnn'),
  result(0.23, 'Multi-column Deep Neural Networks', 2012, 'cnn'),
  result(0.23, 'APAC: Augmented Pattern Classification', 2015, 'network'),
  result(0.24, 'Batch-normalized Maxout Network in Network', 2015, 'cnn'),
  result(0.29, 'Generalizing Pooling Functions', 2016, 'cnn'),
  result(0.31, 'Recurrent CNN', 2015, 'cnn'),
  result(0.32, 'Fractional Max-Pooling', 2015, 'cnn'),
  result(0.33, 'Competitive Multi-scale Convolution', 2015, 'cnn'),
  result(0.35, 'Deep Big Simple Neural Nets', 2010, 'network'),
  result(0.35, 'C-SVDDNet: single-layer features', 2014, 'other'),
  result(0.37, 'Fast-learning shallow CNN', 2015, 'cnn'),
  result(0.39, 'Convolutional Kernel Networks', 2014, 'other'),
  result(0.4, 'Best Practices for CNNs', 2003, 'cnn'),
  result(0.45, 'Maxout Networks', 2013, 'cnn'),
  result(0.45, 'Training Very Deep Networks', 2015, 'cnn'),
  result(0.47, 'Network in Network', 2014, 'cnn'),
  result(0.52, 'Trainable COSFIRE filters', 2013, 'other'),
  result(0.56, 'Virtual SVM', 2002, 'other'),
  result(0.63, 'Shape-context K-NN', 2002, 'other'),
  { ...result(0.65, '', 2016, 'cnn'), own: true },
]

/** Test images behind every number. */
const IMAGES = 10_000

/** Standard error of an error rate, both in percent. */
export function standardError(errorPercent: number): number {
  const p = errorPercent / 100
  return 100 * Math.sqrt((p * (1 - p)) / IMAGES)
}
