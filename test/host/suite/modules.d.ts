/** Every test file of this folder, bundled by `build.mjs`; importing it declares the suites. */
declare module 'all-tests';

/** Mocha's browser build: sets the globals `Mocha` and `mocha`. */
declare module 'mocha/mocha';
