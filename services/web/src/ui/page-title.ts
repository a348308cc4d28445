/** Pages that have a title of their own in the browser's tab. */
export type PageTitle = 'signIn' | 'desk' | 'needs' | 'need' | 'opportunities' | 'missing';
