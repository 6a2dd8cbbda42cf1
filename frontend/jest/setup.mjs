// Layout-dependent parts of MUI ask for these; jsdom has no layout, so nothing matches and nothing is observed.
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

globalThis.matchMedia ??= (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
});

globalThis.ResizeObserver ??= class {
  observe() {
    return undefined;
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
};

globalThis.scrollTo = () => undefined;

Element.prototype.scrollIntoView ??= () => undefined;
