/**
 * Works something out once for each object that it is asked about, and remembers it for as long as both the object and
 * the returned function live. At the top of a module mostly for what never changes and many worksheets share, a kind or a
 * ladder: for a worksheet remembering costs more than it saves, unless several rules read the same text line by line.
 */
export function oncePer<Key extends object, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
	const known = new WeakMap<Key, { readonly value: Value }>();
	return key => {
		let found = known.get(key);
		if (found === undefined) {
			found = { value: workOut(key) };
			known.set(key, found);
		}
		return found.value;
	};
}
