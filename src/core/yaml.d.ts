/** A YAML file, bundled as the plain data it holds; see `yamlAsData` in `build.mjs`. Unknown until it is checked. */
declare module '*.yaml' {
	const data: unknown;
	export default data;
}

/** The same as the text that it is, with its comments; see `yamlAsData` in `build.mjs`. */
declare module '*.yaml?text' {
	const text: string;
	export default text;
}
