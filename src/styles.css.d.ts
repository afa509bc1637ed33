// TypeScript 6 and later refuse a CSS import without types.
export {};
