/** Everything that a visitor needs after the first view, in one file. */
export { DetailsView } from './details-view.ts';
export { dressAnew } from './dress-anew.ts';
export { errorDetail, errorText } from './error-text.ts';
export { followTimes } from '../live/live-times.ts';
export { forwarded } from '../flow/forwarded-query.ts';
export { laterStyles } from './later.styles.ts';
export { LinkView } from './link-view.ts';
export { lostNotice } from './lost-notice.ts';
export { request } from './request.ts';
export { pressGridKey, pressTimesKey } from './times-keys.ts';
export { zoneOptions } from './zone-options.ts';
