import type { LanguageTag } from '@slotkit/shared/vocabularies';
import type { FirstMessages, LaterMessages } from './messages.ts';

/** The two files of a language: the sentences of the first view, and those of the rest. */
export type LanguageFiles = readonly [
  first: () => Promise<{ readonly sentences: FirstMessages }>,
  later: () => Promise<{ readonly sentences: LaterMessages }>,
];

/**
 * Where each language's sentences are. Every import is written out, so that any bundler finds them; our own build for the script tag
 * says the same in fewer words (`build/language-chunks.ts`).
 */
export const languageFiles: Readonly<Record<LanguageTag, LanguageFiles>> = {
  en: [() => import('./en.ts'), () => import('./en-later.ts')],
  es: [() => import('./es.ts'), () => import('./es-later.ts')],
  fr: [() => import('./fr.ts'), () => import('./fr-later.ts')],
  de: [() => import('./de.ts'), () => import('./de-later.ts')],
  it: [() => import('./it.ts'), () => import('./it-later.ts')],
  pt: [() => import('./pt.ts'), () => import('./pt-later.ts')],
  nl: [() => import('./nl.ts'), () => import('./nl-later.ts')],
  pl: [() => import('./pl.ts'), () => import('./pl-later.ts')],
  tr: [() => import('./tr.ts'), () => import('./tr-later.ts')],
  ja: [() => import('./ja.ts'), () => import('./ja-later.ts')],
  zh: [() => import('./zh.ts'), () => import('./zh-later.ts')],
  ar: [() => import('./ar.ts'), () => import('./ar-later.ts')],
  he: [() => import('./he.ts'), () => import('./he-later.ts')],
};
