import { writeFileSync } from 'node:fs'

/** Runs the specs that have registered themselves, writes { ran, failed: [spec names], device } as JSON, and ends the process. */
export async function execute(reportFile: string, device = ''): Promise<never> {
  const failed: string[] = []
  let ran = 0
  const env = jasmine.getEnv()
  env.configure({ random: false })
  env.addReporter({
    specDone: ({ status, fullName }) => {
      if (status === 'passed' || status === 'failed') ran++
      if (status === 'failed') failed.push(fullName.replaceAll('\n', ' '))
    },
  })
  await env.execute()
  writeFileSync(reportFile, JSON.stringify({ ran, failed: failed.sort(), device }))
  process.exit(0)
}
