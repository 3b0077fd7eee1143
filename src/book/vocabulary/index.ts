import { DeepDive, Goals, Note, Pitfall, Recap } from './Asides'
import { Cite } from './Cite'
import { CodeBlock } from './Code'
import { CodeTabs } from './CodeTabs'
import { Exercise, Hint, Solution } from './Exercise'
import { Fact } from './Fact'
import { Figure } from './Figure'
import {
  AugmentationTable,
  BoxOverlap,
  DataSetScale,
  DetectionScene,
  FloatBits,
  IlsvrcChart,
  Im2colSteps,
  LayerTimes,
  MnistRanking,
  NetworkDiagram,
  RcnnPipeline,
  ReceptiveField,
  ScalingCurve,
  StackCost,
  StepTimeline,
  SuppressionSteps,
  SynsetTree,
  TopFive,
  TrainingTimes,
  VggStack,
} from './figures'
import { Heading2, Heading3, Image, Link, Table, Tex } from './prose'
import { Choice, Question, Quiz } from './Quiz'
import { Ref } from './Ref'
import { References } from './References'
import { Term } from './Term'
import { Widget } from './Widget'

/** Every name that a text may use; MDX files import nothing. */
export const vocabulary = {
  Goals,
  Note,
  Pitfall,
  DeepDive,
  Recap,
  Fact,
  Cite,
  Term,
  Ref,
  References,
  Figure,
  NetworkDiagram,
  LayerTimes,
  TrainingTimes,
  Im2colSteps,
  ScalingCurve,
  StepTimeline,
  FloatBits,
  AugmentationTable,
  MnistRanking,
  ReceptiveField,
  StackCost,
  DataSetScale,
  IlsvrcChart,
  SynsetTree,
  TopFive,
  VggStack,
  BoxOverlap,
  DetectionScene,
  RcnnPipeline,
  SuppressionSteps,
  Quiz,
  Question,
  Choice,
  Exercise,
  Hint,
  Solution,
  CodeTabs,
  Widget,
  Tex,
  h2: Heading2,
  h3: Heading3,
  a: Link,
  img: Image,
  table: Table,
  pre: CodeBlock,
}
