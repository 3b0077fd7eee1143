export { BleuScore } from './BleuScore'
