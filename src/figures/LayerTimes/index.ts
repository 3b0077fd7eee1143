export { LayerTimes } from './LayerTimes'
export { gathered, sharesOf, sumsOf, sumsOfShares, timedLayers, type Share } from './alexNet'
export { Key, ShareStrip } from './ShareStrip'
