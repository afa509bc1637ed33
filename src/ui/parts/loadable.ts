/** A module that is loaded once it is needed. */
export interface Loadable<Module> {
  /** Undefined until it is loaded. */
  readonly module: Module | undefined;
  /** A failed load can be tried again. */
  load(): Promise<Module>;
}

export function createLoadable<Module>(importModule: () => Promise<Module>): Loadable<Module> {
  let module: Module | undefined;
  let loading: Promise<Module> | undefined;
  return {
    get module() {
      return module;
    },
    load() {
      loading ??= importModule().then(
        (loaded) => (module = loaded),
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
  };
}
