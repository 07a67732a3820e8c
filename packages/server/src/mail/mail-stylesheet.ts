import { cardColors, type Accent } from './accent.ts';

/** Text and surfaces of a mail; every pair that meets has the contrast of WCAG AA. */
interface Palette {
  readonly page: string;
  readonly card: string;
  readonly panel: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
}

/** The colours that stand on the elements themselves, for programs that drop style sheets. */
export const lightPalette: Palette = {
  page: '#f1f3f6',
  card: cardColors.light,
  panel: '#f5f6f9',
  text: '#1f2430',
  muted: '#565d6b',
  line: '#c9ced8',
};

/** The colours of readers who prefer the dark. */
export const darkPalette: Palette = {
  page: '#14161b',
  card: cardColors.dark,
  panel: '#282c36',
  text: '#e8eaf0',
  muted: '#adb4c2',
  line: '#4a5160',
};

/** Letters that every system has; Arabic ones come from the system, too. */
export const fontFamily =
  "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans Arabic',Helvetica,Arial,sans-serif";

/** What inline styles cannot say: narrow windows, and the dark. */
export const styleSheet = ({ dark }: Accent): string => `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 480px) {
.frame { padding: 16px 10px !important; }
.card { padding: 22px 18px 10px !important; }
.panel { padding: 14px 14px 4px !important; }
}
@media (prefers-color-scheme: dark) {
${darkRules('', dark)}
}
${darkRules('[data-ogsc] ', dark)}
`;

/** Said twice: Outlook's apps rename what they have darkened, and look for the second form. */
const darkRules = (within: string, accent: Accent['dark']): string => {
  const { page, card, panel, text, muted, line } = darkPalette;
  const rules: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['page', { 'background-color': page }],
    ['card', { 'background-color': card, 'border-top-color': accent.edge }],
    ['panel', { 'background-color': panel }],
    ['text', { color: text }],
    ['muted', { color: muted }],
    ['quote', { 'border-color': line, color: text }],
    ['action', { 'background-color': accent.color }],
    ['button', { 'background-color': accent.color, 'border-color': accent.edge, color: accent.textColor }],
  ];
  return rules
    .map(([name, style]) => {
      const said = Object.entries(style).map(([property, value]) => `${property}: ${value} !important;`);
      return `${within}.${name} { ${said.join(' ')} }`;
    })
    .join('\n');
};
