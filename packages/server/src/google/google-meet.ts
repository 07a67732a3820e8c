/** What a location's `value` says for a conference by Google Meet. */
export const googleMeet = 'google_meet';

/** Whether people meet by Google Meet there. */
export const isGoogleMeet = (location: { readonly type: string; readonly value: string } | null): boolean =>
  location?.type === 'conference' && location.value === googleMeet;
