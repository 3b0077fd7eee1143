import { pooling } from '../pooling'

/** tfjs `AvgPool`; padding is not counted. */
export const avgPool = pooling('avgPool')
