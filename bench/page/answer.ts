/** What a worker of the benchmark says: lines while it works, then its answer. */
export type Said<Answer> = { line: string } | { answer: Answer }

/** Answers this worker's tasks, one after another; an error is thrown where the page hears of it. */
export function answer<Task, Answer>(
  perform: (task: Task, tell: (line: string) => void) => Promise<Answer>,
): void {
  const say = (said: Said<Answer>) => self.postMessage(said)
  self.onmessage = ({ data }: MessageEvent<Task>) =>
    void perform(data, (line) => say({ line })).then(
      (given) => say({ answer: given }),
      (error: unknown) =>
        setTimeout(() => {
          throw error
        }),
    )
}
