import { sentences as later } from '../../localization/en-later.ts';
import { sentences as first } from '../../localization/en.ts';
import { countedIn } from '../../localization/counted.ts';
import type { Localization } from '../../localization/languages.ts';
import type { Formats } from '../../time/formats.ts';

const messages = { ...first, ...later };

/** What the widget's own parts, such as its month and the fields of its form, are said in. */
export const visitorWords = (formats: Formats): Localization => ({
  messages,
  formats,
  counted: countedIn('en', (count) => formats.number(count)),
});
