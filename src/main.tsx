/** The composition root. It is put into the page when the prerendered text is on the screen (boot.ts). */
import { layOutRest, whenIdle } from './app/layOutRest'
import { showNotice } from './app/notice'
import { keepEarlyInput } from './book/earlyInput'
import { isMissingCode, reloadOnce } from './book/missingCode'
import './book/styles/index.css'

if (import.meta.env.DEV)
  void Promise.all([import('./book/styles/fonts.css'), import('./book/styles/fontsRest.css')])

keepEarlyInput()

try {
  await import('react-dom/client') // the largest part, in a task of its own
  await new Promise((resume) => setTimeout(resume))
  const { takeOver } = await import('./app/takeOver')
  await takeOver()
} catch (error) {
  if (!isMissingCode(error)) throw error
  if (!(await reloadOnce())) showNotice(['partMissing'], () => location.reload())
}
layOutRest()
if (import.meta.env.PROD) whenSettled(() => void import('./app/keepOffline').then((it) => it.keepOffline()))

/** Once the page has all it needs, the reader has settled on it, and the device has nothing better to do. */
function whenSettled(act: () => void): void {
  const later = () => setTimeout(() => whenIdle(act), 5000)
  if (document.readyState === 'complete') later()
  else addEventListener('load', later, { once: true })
}
