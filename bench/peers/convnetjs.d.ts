/** The little of ConvNetJS 0.3.0 that the benchmark uses; the package has no types. */
declare module 'convnetjs' {
  export class Vol {
    constructor(width: number, height: number, depth: number, value?: number)
    /** Row, column, depth. */
    w: Float64Array
  }
  export interface LayerDefinition {
    type: 'input' | 'conv' | 'pool' | 'fc' | 'softmax'
    [option: string]: string | number
  }
  export class Net {
    makeLayers(definitions: LayerDefinition[]): void
  }
  export class Trainer {
    constructor(net: Net, options: { method: string; batch_size: number })
    /** One image forward and back; after each `batch_size` of them the parameters move. */
    train(x: Vol, label: number): { loss: number }
  }
}
