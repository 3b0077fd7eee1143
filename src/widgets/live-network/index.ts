export { View } from './View'
export { meta } from './meta'
