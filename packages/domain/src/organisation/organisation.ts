export const ORGANISATION_SIZES = ['TPE', 'PME', 'ETI', 'GE'] as const;
export type OrganisationSize = (typeof ORGANISATION_SIZES)[number];

/** What an organisation is in the network, several at once. A startup is usually a PME: size is not role. */
export const ORGANISATION_ROLES = ['startup', 'industrial', 'lab', 'training', 'support', 'public'] as const;
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];
