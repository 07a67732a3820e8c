/** In place of Cal.com's script: what a page embeds of theirs becomes our elements. */
import { takeOverCal } from '../moving/cal-page.ts';
import { loadElements, settingsOf, tagOf } from '../moving/script-settings.ts';

const settings = settingsOf(tagOf('from-cal.js'));
takeOverCal(settings);
void loadElements(settings);
