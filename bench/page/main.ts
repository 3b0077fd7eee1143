import type { Entry } from './worker'

declare global {
  interface Window {
    /** Images per second of each run of an entry, measured in a fresh worker. */
    measure(entry: Entry): Promise<number[]>
  }
}

window.measure = (entry) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<number[]>) => {
      worker.terminate()
      resolve(data)
    }
    worker.onerror = ({ message }) => {
      worker.terminate()
      reject(new Error(message))
    }
    worker.postMessage(entry)
  })
