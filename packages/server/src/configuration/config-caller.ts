import type { AuditEntry } from '@slotkit/shared/wire';
import type { Principal } from '../access/principal.ts';

/** Who reads or changes the configuration: a client, a member, or whoever runs the server's commands, who may do everything. */
export type ConfigCaller = Principal | { readonly kind: 'operator'; readonly appId: string };

/** A caller as the audit log knows it. */
export function auditActorOf(caller: ConfigCaller): AuditEntry['actor'] {
  switch (caller.kind) {
    case 'client':
      return { type: caller.client.kind, id: caller.client.id, name: caller.client.name };
    case 'member':
      return { type: 'member', id: caller.member.id, name: caller.member.name };
    case 'operator':
      return { type: 'operator', id: null, name: null };
  }
}
