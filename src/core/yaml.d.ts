/** A YAML file, bundled as the plain data it holds; see `yamlAsData` in `build.mjs`. Unknown until it is checked. */
declare module '*.yaml' {
	const data: unknown;
	export default data;
}
