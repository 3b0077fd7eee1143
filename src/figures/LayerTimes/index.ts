export { LayerTimes } from './LayerTimes'
