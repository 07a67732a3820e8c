/** Whose something is, from a member's point of view; `other` is another app's. */
export const owners = ['own', 'team', 'app', 'other'] as const;
export type Owner = (typeof owners)[number];

/** Ids of what belongs to one owner: a host with everything that hangs on it, and what its app has once. */
export interface OwnedObjects {
  readonly appId: string;
  /** The form by which a client of the app asks for a token. */
  readonly tokenRequest: string;
  readonly slug: string;
  readonly host: string;
  readonly eventType: string;
  readonly booking: string;
  readonly contact: string;
  readonly delivery: string;
  readonly exception: string;
  readonly dnd: string;
  readonly calendar: string;
  readonly location: string;
  readonly widgetKey: string;
  readonly webhook: string;
  readonly webhookDelivery: string;
  readonly hold: string;
  readonly client: string;
  readonly member: string;
  readonly team: string;
  /** Another host of the same event type. */
  readonly colleague: string;
}
export type OwnedKind = 'booking' | 'contact' | 'host' | 'eventType';
