/** A nap that a wake-up ends early; a wake-up that came before the nap ends it at once, so that none is missed. */
export function createSleeper(): { wake(): void; sleep(ms: number): Promise<void> } {
  let woken = false;
  let end: (() => void) | undefined;
  return {
    wake() {
      woken = true;
      end?.();
    },
    async sleep(ms) {
      if (!woken) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          end = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        end = undefined;
      }
      woken = false;
    },
  };
}
