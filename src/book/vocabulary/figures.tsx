import { NetworkDiagram as Diagram } from '../../figures/NetworkDiagram'
import { useLanguage } from '../language'

/** Figure 8-1 in the language of the page. */
export function NetworkDiagram() {
  return <Diagram language={useLanguage()} />
}
