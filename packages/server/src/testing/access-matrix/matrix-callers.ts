import { apiScopes, type ApiScope, type Role } from '@slotkit/shared/wire';

/** Somebody who calls, and by which headers. */
export type MatrixCaller =
  | { readonly kind: 'nobody' | 'widget key' | 'manage' | 'confirm' | 'join' | 'hold' }
  | { readonly kind: 'client'; readonly scope: ApiScope }
  | { readonly kind: 'member'; readonly role: Role };

/** Everybody of the matrix. */
export const matrixCallers: readonly MatrixCaller[] = [
  { kind: 'nobody' },
  { kind: 'widget key' },
  { kind: 'manage' },
  { kind: 'confirm' },
  { kind: 'join' },
  { kind: 'hold' },
  ...apiScopes.map((scope) => ({ kind: 'client', scope }) as const),
  ...(['agent', 'manager', 'admin'] as const).map((role) => ({ kind: 'member', role }) as const),
];

/** A caller in words, as the headers of the world know it. */
export const callerName = (caller: MatrixCaller): string =>
  caller.kind === 'client' ? `client ${caller.scope}` : caller.kind === 'member' ? caller.role : caller.kind;
