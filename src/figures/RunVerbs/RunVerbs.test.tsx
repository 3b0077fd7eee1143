import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RunVerbs, type RunVerbsProps } from './RunVerbs'

const nothing = () => {}
const props: RunVerbsProps = {
  words: {
    start: 'Start',
    pause: 'Pause',
    resume: 'Resume',
    again: 'Again',
    reset: 'Reset',
    busy: 'Busy',
    failed: 'It failed:',
    failedThen: 'Try again.',
  },
  status: 'idle',
  isBusy: false,
  progress: null,
  detail: null,
  outcome: 'It is over',
  onStart: nothing,
  onPause: nothing,
  onResume: nothing,
  onReset: nothing,
}

test.each([
  ['idle', 'Start'],
  ['running', 'Pause'],
  ['paused', 'Resume'],
  ['failed', 'Resume'],
  ['done', 'Again'],
] as const)('while %s its main verb is %s', (status, verb) => {
  expect(renderToStaticMarkup(<RunVerbs {...props} status={status} />)).toContain(`>${verb}</button>`)
})

test('a failure is told with the engine’s words and a way on', () => {
  const html = renderToStaticMarkup(<RunVerbs {...props} status="failed" detail="no memory" />)
  expect(html).toContain('It failed: <q>no memory</q> Try again.')
})

test('while another run holds the engine it says so and does not start', () => {
  const html = renderToStaticMarkup(<RunVerbs {...props} isBusy />)
  expect(html).toContain('disabled')
  expect(html).toContain('Busy')
})
