/** Writes the HTML of every sample mail in every language into a folder: `node write-mail-samples.ts FOLDER`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageTags } from '@slotkit/shared/vocabularies';
import { composeMail } from '../mail/compose-mail.ts';
import { mailSamples } from './mail-samples.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say which folder to write into.');
for (const locale of languageTags) {
  for (const { name, subject } of mailSamples(locale)) {
    const mail = composeMail(subject);
    writeFileSync(join(folder, `${name}.${locale}.html`), mail.html);
    writeFileSync(join(folder, `${name}.${locale}.txt`), `${mail.subject}\n\n${mail.text}`);
  }
}
