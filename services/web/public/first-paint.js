// Runs before the first paint, in a file of its own because the page allows no inline script.
(() => {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      // Storage may be closed to us; the system's choice then holds.
      return null;
    }
  };
  const paint = () => {
    const scheme = kept('navette.colour-scheme');
    const dark = scheme === 'dark' || (scheme !== 'light' && system.matches);
    document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light';
  };
  paint();
  system.addEventListener('change', paint);
  const language = kept('navette.language');
  if (language !== null) document.documentElement.lang = language;
})();
