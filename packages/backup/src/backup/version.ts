import description from '../../package.json' with { type: 'json' };

/** Of this Navette: its packages are of one version. */
export const NAVETTE_VERSION = description.version;
