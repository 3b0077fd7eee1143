export { TaskMap } from './TaskMap'
