/** Properties that are left out where they have no value. */
export type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** The properties that have a value. In what is kept as JSON an absent one must not be there at all. */
export function pickPresent<T extends object>(properties: T): Present<T> {
	const present = Object.entries(properties).filter(([, value]) => value !== undefined);
	// The compiler does not follow keys through a list of entries.
	return Object.fromEntries(present) as Present<T>;
}
