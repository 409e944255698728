/** Gives gray-matter the `Buffer` that the web worker host lacks. Injected by the bundler into that build only. */
export { Buffer } from 'buffer';
