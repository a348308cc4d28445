/** Prospects, and whoever is known without a contract. */
export const PROSPECTS = 'RGPD art. 6(1)(f); CNIL, gestion commerciale';
export const LIMITATION = 'RGPD art. 6(1)(f); Code civil art. 2224';
export const SECURITY = 'RGPD art. 6(1)(f) and 32';
export const FUNDING = 'RGPD art. 6(1)(c); Regulations (EU) 2021/1060 art. 82 and 2023/2831 art. 6';
export const MINIMISATION = 'RGPD art. 5(1)(c) and (e)';
