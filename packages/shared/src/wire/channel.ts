import { z } from 'zod';
import { instant } from './text.ts';

/** The message channels that have settings; e-mail has its server's. */
export const channelKinds = ['genesys', 'http'] as const;
export type ChannelKind = (typeof channelKinds)[number];

/**
 * Where an organization of Genesys Cloud lives: one of the provider's own domains, and nobody else's. Source: the region hosts of the
 * provider's SDKs; a pattern, so that a new region needs no new version of ours.
 */
const genesysRegion = z
  .string()
  .regex(
    /^(mypurecloud\.(com|com\.au|de|ie|jp)|[a-z]{2,5}[0-9]\.(us-gov-|eusc-)?pure\.cloud)$/,
    'must be a region of Genesys Cloud such as mypurecloud.de or usw2.pure.cloud',
  );

const printable = (what: string) =>
  z.string().regex(/^[\x21-\x7e]{1,200}$/, `must be ${what}, without spaces`);

const genesysSettings = z.strictObject({
  region: genesysRegion,
  /** Of an OAuth client with the grant "client credentials". */
  client_id: printable('the id of an OAuth client').refine(
    (id) => !id.includes(':'),
    'must not contain a colon',
  ),
  /** The open messaging integration, which messages come from. */
  integration_id: z.guid('must be the id of an open messaging integration'),
});

const httpSettings = z.strictObject({
  /** Who is called for every message. */
  url: z.string().max(2000),
});

/** Body that sets Genesys Cloud up. Without `client_secret` the one that is there stays. */
export const genesysRequestSchema = genesysSettings.extend({
  client_secret: printable('the secret of the OAuth client').optional(),
});
export type GenesysRequest = z.infer<typeof genesysRequestSchema>;

/** Body that sets the gateway up. Without `secret` the one that is there stays, and the first one is made. */
export const httpRequestSchema = httpSettings.extend({ secret: z.string().max(200).optional() });
export type HttpRequest = z.infer<typeof httpRequestSchema>;

const common = { version: z.int(), created_at: instant, updated_at: instant };

/** A channel as it is read: secrets are never among it. */
export const genesysChannelSchema = z.object({
  id: z.literal('genesys'),
  ...genesysSettings.shape,
  ...common,
});
export const httpChannelSchema = z.object({ id: z.literal('http'), ...httpSettings.shape, ...common });
export type GenesysChannel = z.infer<typeof genesysChannelSchema>;
export type HttpChannel = z.infer<typeof httpChannelSchema>;

/** The answer that set the gateway up; with the secret when the server has just made it, and never again. */
export const createdHttpChannelSchema = httpChannelSchema.extend({ secret: z.string().optional() });
