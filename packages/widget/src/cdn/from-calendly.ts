/** In place of Calendly's script: what a page embeds of theirs becomes our elements. */
import { takeOverCalendly } from '../moving/calendly-page.ts';
import { loadElements, settingsOf, tagOf } from '../moving/script-settings.ts';

const settings = settingsOf(tagOf('from-calendly.js'));
takeOverCalendly(settings);
void loadElements(settings);
