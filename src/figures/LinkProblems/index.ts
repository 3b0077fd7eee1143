export { LinkProblems } from './LinkProblems'
