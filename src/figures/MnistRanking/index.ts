export { MnistRanking } from './MnistRanking'
