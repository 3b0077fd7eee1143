export { AugmentationTable } from './AugmentationTable'
