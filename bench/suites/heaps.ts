/** JavaScript heaps of a browser's workers, from outside: `performance.memory` exists on pages only. */
import type { Browser, CDPSession } from '@playwright/test'

interface Reply {
  id: number
  result: { usedSize: number }
}

/** Sends one command to a target; Playwright hands out no session of a worker, so it goes through the browser's own. */
function command(session: CDPSession, sessionId: string, id: number, method: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const hear = (event: { sessionId: string; message: string }) => {
      const reply = JSON.parse(event.message) as Reply
      if (event.sessionId !== sessionId || reply.id !== id) return
      session.off('Target.receivedMessageFromTarget', hear)
      resolve(reply)
    }
    session.on('Target.receivedMessageFromTarget', hear)
    const message = JSON.stringify({ id, method })
    session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject)
  })
}

/** Bytes in use of each worker's heap, after a collection of its garbage. */
export async function heapsOfWorkers(browser: Browser): Promise<number[]> {
  const session = await browser.newBrowserCDPSession()
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'worker' }] })
  const heaps: number[] = []
  for (const { targetId } of targetInfos) {
    const { sessionId } = await session.send('Target.attachToTarget', { targetId })
    await command(session, sessionId, 1, 'HeapProfiler.collectGarbage')
    const { result } = await command(session, sessionId, 2, 'Runtime.getHeapUsage')
    heaps.push(result.usedSize)
  }
  await session.detach()
  return heaps
}
