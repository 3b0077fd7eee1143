export { IlsvrcChart } from './IlsvrcChart'
