import type { Policy } from '@precept/model';

/** What applies when nobody has chosen anything: every rule at its own severity. */
const settings: Omit<Policy, 'digest'> = { name: 'base', rules: {}, ownContacts: [], ownHosts: [] };

export { settings as baseSettings };
