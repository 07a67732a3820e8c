export type { FieldFacts } from './field-facts.ts';
export { settingFacts } from './setting-facts.ts';
export type { SettingFacts, SettingKind, SettingName } from './setting-kinds.ts';
