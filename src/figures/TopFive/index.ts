export { TopFive } from './TopFive'
