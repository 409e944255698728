const ids = new Map<string, string>();

/** A name for the element of the page that belongs to a key; keys may hold anything, ids may not. */
export function getId(key: string): string {
	const id = ids.get(key) ?? `part-${ids.size}`;
	ids.set(key, id);
	return id;
}
