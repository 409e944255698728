const controls = /\p{Cc}/gu;
const directions = /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Text that is safe to show in a terminal: control characters, such as those that begin an escape sequence, become their
 * pictures (`␛`), and characters that turn the direction of writing become their code.
 */
export function toVisible(text: string): string {
	return text.replace(controls, toPicture).replace(directions, toCode);
}

function toPicture(control: string): string {
	const code = control.charCodeAt(0);
	return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '␡' : toCode(control);
}

function toCode(character: string): string {
	return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
