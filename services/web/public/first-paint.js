// Runs before the first paint, in a file of its own because the page allows no inline script.
(() => {
  let scheme = null;
  let language = null;
  try {
    scheme = localStorage.getItem('navette.colour-scheme');
    language = localStorage.getItem('navette.language');
  } catch {
    // Storage may be closed to us; the system's choice then holds.
  }
  const dark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light';
  if (language !== null) document.documentElement.lang = language;
})();
