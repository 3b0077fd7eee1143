import { DeepDive, Goals, Note, Pitfall, Recap } from './Asides'
import { Cite } from './Cite'
import { CodeBlock } from './Code'
import { CodeTabs } from './CodeTabs'
import { Exercise, Hint, Solution } from './Exercise'
import { Fact } from './Fact'
import { Figure } from './Figure'
import {
  Architecture,
  AugmentationTable,
  BleuScore,
  BoxOverlap,
  CaptionScene,
  CaptionSteps,
  DataSetScale,
  DetectionScene,
  FcnSteps,
  FloatBits,
  IlsvrcChart,
  Im2colSteps,
  InceptionModule,
  LayerTimes,
  MnistRanking,
  NetworkDiagram,
  RcnnPipeline,
  ReceptiveField,
  ScalingCurve,
  SkipConnection,
  SegmentationScene,
  StackCost,
  StepTimeline,
  SuppressionSteps,
  SynsetTree,
  TaskMap,
  TopFive,
  TrainingTimes,
  VggStack,
} from './figures'
import { Heading2, Heading3, Image, Link, Table, Tex } from './prose'
import { Answer, Guess, Predict } from './Predict'
import { Question } from './Question'
import { Choice, Quiz } from './Quiz'
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
  TaskMap,
  Architecture,
  SkipConnection,
  InceptionModule,
  BoxOverlap,
  DetectionScene,
  RcnnPipeline,
  SuppressionSteps,
  CaptionScene,
  CaptionSteps,
  BleuScore,
  SegmentationScene,
  FcnSteps,
  Predict,
  Guess,
  Answer,
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
