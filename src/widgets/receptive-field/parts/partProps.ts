import type { Change, Setting } from '../model'
import type { Strings } from '../strings'

/** What each part of the lab gets. */
export interface PartProps {
  setting: Setting
  onChange(change: Change): void
  count(n: number): string
  t: Strings
}
