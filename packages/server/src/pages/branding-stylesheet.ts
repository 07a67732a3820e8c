import { isSafeToken } from '@slotkit/shared/wire';
import type { AppRecord } from '../apps/app-record.ts';

/** The app's design tokens as a stylesheet for the pages it is shown on; what is not safe is left out. */
export function brandingStylesheet({ branding }: Pick<AppRecord, 'branding'>): string {
  const declarations = Object.entries(branding.tokens)
    .filter(([name, value]) => isSafeToken(name, value))
    .map(([name, value]) => `  ${name}: ${value};\n`);
  return `:root {\n${declarations.join('')}}\n`;
}
