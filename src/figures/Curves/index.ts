export { Curves, type CurvesProps, type Series } from './Curves'
