/** A host's calendar elsewhere, as far as bookings are written into it. Both calls may be repeated without harm. */
export interface CalendarProvider {
  /** Makes or replaces the entry with this UID. */
  put(uid: string, entry: string): Promise<void>;
  /** Removes the entry with this UID; one that is gone already is fine. */
  remove(uid: string): Promise<void>;
}
