/** Who sends the app's mail: ORGANIZER of every invitation, for good (D3). */
export interface Sender {
  readonly name: string;
  readonly email: string;
  readonly replyTo: string | null;
}

/** A tenant: owns event types, hosts, locations and bookings. */
export interface AppRecord {
  readonly id: string;
  readonly name: string;
  readonly timezone: string;
  readonly locale: string;
  readonly origins: readonly string[];
  readonly branding: { readonly tokens: Readonly<Record<string, string>>; readonly logo_url: string | null };
  readonly sender: Sender;
  readonly frameAncestors: readonly string[];
}
