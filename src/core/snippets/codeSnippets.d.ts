/** A file of VS Code snippets, bundled as the plain data it holds. */
declare module '*.code-snippets' {
	const data: Readonly<
		Record<
			string,
			{ readonly prefix: string | readonly string[]; readonly description: string; readonly body: readonly string[] }
		>
	>;
	export default data;
}
