import { languages, LanguageContext } from '../book/language'
import type { Demos } from '../widgets/demo'

/** The named states of one widget, each in both languages and both themes. */
export function DemoStates({ demos }: { demos: Demos }) {
  return Object.entries(demos).map(([name, demo]) => (
    <details key={name} className="gallery__state" open>
      <summary>{name}</summary>
      <div className="gallery__grid">
        {(['light', 'dark'] as const).flatMap((theme) =>
          languages.map((language) => (
            <div key={theme + language} className="gallery__demo" data-theme={theme} lang={language}>
              <LanguageContext value={language}>{demo(language)}</LanguageContext>
            </div>
          )),
        )}
      </div>
    </details>
  ))
}
