export { BlockBuilder, type BlockBuilderProps } from './BlockBuilder'
export { problemWords } from './problemWords'
