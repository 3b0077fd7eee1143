import { useEffect } from 'react'
import { useStrings } from '../book/strings'
import { colourFrame, setTheme, themes, useTheme, type Theme } from './theme'

const pictures: Record<Theme, string> = {
  system: 'M8 1.5a6.5 6.5 0 100 13zM8 1.5a6.5 6.5 0 010 13',
  light:
    'M8 5a3 3 0 100 6 3 3 0 000-6zM8 .8v1.6M8 13.6v1.6M.8 8h1.6M13.6 8h1.6M2.9 2.9L4 4M12 12l1.1 1.1M2.9 13.1L4 12M12 4l1.1-1.1',
  dark: 'M13.6 9.8A6 6 0 016.2 2.4a6 6 0 107.4 7.4z',
}

/** Light, dark, or as the system says. */
export function ThemeSwitch() {
  const t = useStrings()
  const chosen = useTheme()
  useEffect(() => colourFrame(chosen), [chosen])
  return (
    <div className="themes" role="group" aria-label={t.theme}>
      {themes.map((theme) => (
        <button
          key={theme}
          type="button"
          title={t[theme]}
          aria-label={t[theme]}
          aria-pressed={theme === chosen}
          onClick={() => setTheme(theme)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" data-theme-icon={theme} aria-hidden="true">
            <path d={pictures[theme]} />
          </svg>
        </button>
      ))}
    </div>
  )
}
