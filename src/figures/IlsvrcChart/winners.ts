/**
 * The winners of the ILSVRC classification task. One convention for all years: top-5 error on the hidden test set, trained
 * on the supplied data only (2012 and 2013 were a little better with other data). From 2014 on the number is the
 * classification column of classification with localisation. Sources: fact sheet, sections 1.1 and 1.2.
 */
type Kind = 'features' | 'network'

export interface Winner {
  year: number
  team: string
  /** Top-5 error in percent. */
  error: number
  kind: Kind
  /** Layers with weights in the deepest network of the entry; null where there is no single such number. */
  depth: number | null
}

export const winners: Winner[] = [
  { year: 2010, team: 'NEC-UIUC', error: 28.19, kind: 'features', depth: null },
  { year: 2011, team: 'XRCE', error: 25.77, kind: 'features', depth: null },
  { year: 2012, team: 'SuperVision (AlexNet)', error: 16.42, kind: 'network', depth: 8 },
  { year: 2013, team: 'Clarifai', error: 11.74, kind: 'network', depth: 8 },
  { year: 2014, team: 'GoogLeNet', error: 6.66, kind: 'network', depth: 22 },
  { year: 2015, team: 'MSRA (ResNet)', error: 3.57, kind: 'network', depth: 152 },
  { year: 2016, team: 'Trimps-Soushen', error: 2.99, kind: 'network', depth: null },
  { year: 2017, team: 'WMW (SENet)', error: 2.25, kind: 'network', depth: null },
]

/** Two people who labelled test images of 2012–2014 by hand: error in percent. */
export const humans = { first: 5.1, second: 12 }

/** As printed: three significant figures. */
export const percent = (error: number): string => error.toPrecision(3)

export const ERROR_MAX = 30
export const DEPTH_MAX = Math.max(...winners.map(({ depth }) => depth ?? 0))
