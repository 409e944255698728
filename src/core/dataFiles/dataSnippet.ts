import { escapeSnippet } from '../completion/completion';
import { toYamlText } from '../edits';
import type { DataKey, DataName, DataShape, KeysShape, NameSource } from './dataShape';

/** Files that name more than anybody has get no lines for all of them. */
const most = 20;

/** Writes what a new value begins with, as a snippet with a stop wherever something is due. */
export class DataSnippet {
	#stop = 0;
	readonly #getNames: (source: NameSource) => readonly DataName[];

	constructor(getNames: (source: NameSource) => readonly DataName[]) {
		this.#getNames = getNames;
	}

	/** A key with what follows it; `indentation` is that of the key. */
	writeKey(name: string, shape: DataShape, indentation: string): string {
		return `${name}:${this.#writeValue(shape, indentation)}`;
	}

	/** The keys that a new mapping begins with, below each other, each but the first with `indentation`. */
	writeKeys({ keys }: KeysShape, indentation: string): string {
		const lines = getFirstKeys(keys).map(([name, { shape }]) => this.writeKey(name, shape, indentation));
		return lines.length === 0 ? this.#next() : lines.join(`\n${indentation}`);
	}

	/** A value on one line, in brackets where it holds more; of keys only what cannot be left out, and what is left to say. */
	writeFlow(shape: DataShape): string {
		if (shape.is === 'list') {
			return `[${this.#next()}]`;
		}
		if (shape.is !== 'keys') {
			return shape.is === 'table' ? `{ ${this.#next()} }` : this.#next();
		}
		const pairs = getFirstKeys(shape.keys).map(([name, { shape: value }]) => `${name}: ${this.writeFlow(value)}`);
		return pairs.length === 0 ? `{ ${this.#next()} }` : `{ ${pairs.join(', ')} }`;
	}

	#writeValue(shape: DataShape, indentation: string): string {
		const deeper = `${indentation}  `;
		switch (shape.is) {
			case 'text':
				return shape.isLong ? ` |\n${deeper}${this.#next()}` : ` ${this.#next()}`;
			case 'keys':
				return `\n${deeper}${this.writeKeys(shape, deeper)}`;
			case 'list':
				return shape.of.is === 'keys'
					? `\n${deeper}- ${this.writeKeys(shape.of, `${deeper}  `)}`
					: ` ${this.writeFlow(shape)}`;
			case 'table': {
				const names = this.#getNames(shape.names).slice(0, most);
				const lines = names.map(({ name }) => `${escapeSnippet(toYamlText(name))}: ${this.writeFlow(shape.of)}`);
				return `\n${deeper}${lines.length === 0 ? this.#next() : lines.join(`\n${deeper}`)}`;
			}
			default:
				return ` ${this.#next()}`;
		}
	}

	#next(): string {
		return `$${++this.#stop}`;
	}
}

function getFirstKeys(keys: KeysShape['keys']): readonly (readonly [string, DataKey])[] {
	return Object.entries(keys).filter(([, { isRequired, isUsual }]) => isRequired || isUsual);
}
