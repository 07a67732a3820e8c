import { transform } from 'lightningcss';

/** Minifies a style sheet without lowering anything: what the source asks of browsers is what they get. */
export function compactCss(styles: string): string {
  const { code, warnings } = transform({ filename: 'styles.css', code: Buffer.from(styles), minify: true });
  if (warnings[0] !== undefined) throw new Error(`A style sheet of ours: ${warnings[0].message}`);
  return code.toString();
}
