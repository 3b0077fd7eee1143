import type { OptimizerName } from '../protocol'
import { adaGrad } from './adaGrad'
import { adam } from './adam'
import { momentum } from './momentum'
import type { Optimizer } from './optimizer'
import { sgd } from './sgd'

export const optimizers: Record<OptimizerName, Optimizer> = { sgd, momentum, adagrad: adaGrad, adam }
