import { unsafeCSS, type CSSResult } from 'lit';
import skeleton from 'fullcalendar/skeleton.css?inline';
import theme from 'fullcalendar/themes/classic/theme.css?inline';

/** FullCalendar's own styles, for a shadow root: what they say of the document they say of the element. */
export const libraryStyles: CSSResult = unsafeCSS(`${skeleton}${theme}`.replaceAll(':root', ':host'));
