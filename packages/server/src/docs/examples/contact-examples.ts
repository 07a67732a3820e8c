import type { CallExample } from './call-example.ts';

const id = '$CONTACT_ID';

/** A person, as a CRM knows it. */
export const contactExamples: readonly CallExample[] = [
  {
    of: 'createContact',
    body: {
      name: 'Robin',
      email: 'robin@example.com',
      external_id: 'crm-1881',
      opportunities: [{ name: 'New website', stage: 'Offer', amount: 12000, currency: 'EUR' }],
    },
    keeps: { CONTACT_ID: { at: '/id', like: 'ctc_06w…' } },
  },
  {
    of: 'createContact',
    title: 'Somebody with a name and a telephone number alone',
    body: { name: 'Sam', phone: '+49 30 901821' },
    keeps: { OTHER_CONTACT_ID: { at: '/id', like: 'ctc_070…' } },
  },
  { of: 'listContacts', query: { q: 'robin' } },
  { of: 'getContact', path: { id } },
  { of: 'changeContact', path: { id }, body: { lifecycle_stage: 'customer' } },
  { of: 'exportContact', path: { id } },
  { of: 'exportPerson', body: { email: 'robin@example.com' } },
  { of: 'eraseContact', path: { id: '$OTHER_CONTACT_ID' } },
  { of: 'erasePerson', body: { email: 'visitor@example.com' } },
  { of: 'deleteContact', path: { id } },
];
