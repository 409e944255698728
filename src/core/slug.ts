/** A name in kebab-case, as ids and slugs are: `Sr. Product Manager` → `sr-product-manager`. Empty where no letter is left. */
export function toSlug(name: string): string {
	return name
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}

/** A slug that is not taken yet: `pm`, `pm-2`, `pm-3` … It is taken from then on. */
export function takeSlug(name: string, otherwise: string, taken: Set<string>): string {
	const slug = toSlug(name) || otherwise;
	let free = slug;
	for (let number = 2; taken.has(free); number++) {
		free = `${slug}-${number}`;
	}
	taken.add(free);
	return free;
}
