export { RcnnPipeline } from './RcnnPipeline'
