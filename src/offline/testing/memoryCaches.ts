/** Cache Storage in memory, as much of it as the service worker uses; it can be made to run full. */
export class MemoryCaches {
  readonly all = new Map<string, Map<string, Response>>()
  /** How many more entries fit. */
  room = Infinity

  private readonly cache = (entries: Map<string, Response>) => ({
    match: async (url: string) => entries.get(url)?.clone(),
    put: async (url: string, response: Response) => {
      if (this.room-- <= 0) throw new DOMException('full', 'QuotaExceededError')
      entries.set(url, response.clone())
    },
    delete: async (url: string) => entries.delete(url),
    keys: async () => [...entries.keys()].map((url) => ({ url })),
  })

  open = async (name: string) => {
    if (!this.all.has(name)) this.all.set(name, new Map())
    return this.cache(this.all.get(name)!)
  }
  keys = async () => [...this.all.keys()]
  has = async (name: string) => this.all.has(name)
  delete = async (name: string) => this.all.delete(name)
}
