export { DataSetScale } from './DataSetScale'
