import { pooling } from '../pooling'

/** tfjs `MaxPool`. */
export const maxPool = pooling('maxPool')
