export { meta } from './meta'
export { View } from './View'
