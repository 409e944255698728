import type { Memento } from 'vscode';

/** Most files of which something is kept; of the one that was kept first, the oldest goes. */
const mostFiles = 200;

/** Where in the memory of the workspace which part is, by the uri of its file. */
const memoryKey = { words: 'form.words', column: 'form.column' } as const;
type Part = keyof typeof memoryKey;

/** What outlives forms that are closed, in the memory of the workspace: words that no file has, and who rates alone. */
export class KeptForms {
	readonly #memory: Pick<Memento, 'get' | 'update'>;
	/** What was renamed since the start: a form may close after its file has another name. */
	readonly #renamed = new Map<string, string>();

	constructor(memory: Pick<Memento, 'get' | 'update'>) {
		this.#memory = memory;
	}

	/** Hands out the words of a file and keeps them no longer: the form that gets them has them. */
	takeWords(uri: string): string | undefined {
		this.#renamed.delete(uri);
		const words = this.#get('words')[uri];
		this.#set('words', uri, undefined);
		return words;
	}

	/** Keeps the words that a form of a file had when it was closed. */
	keepWords(uri: string, words: string): void {
		this.#set('words', this.#renamed.get(uri) ?? uri, words);
	}

	/** The only column of ratings that forms of a file show; `undefined` where they show all. */
	getColumn(uri: string): string | undefined {
		return this.#get('column')[uri];
	}

	/** Keeps the only column that is shown; empty or absent where all are. */
	keepColumn(uri: string, column: string | undefined): void {
		this.#set('column', this.#renamed.get(uri) ?? uri, column || undefined);
	}

	/** A file, or a folder with all below it, has another name. */
	rename(from: string, to: string): void {
		this.#renamed.set(from, to);
		for (const part of ['words', 'column'] as const) {
			for (const [uri, kept] of Object.entries(this.#get(part))) {
				if (uri === from || uri.startsWith(`${from}/`)) {
					this.#set(part, uri, undefined);
					this.#set(part, to + uri.slice(from.length), kept);
				}
			}
		}
	}

	#get(part: Part): Readonly<Record<string, string>> {
		return this.#memory.get<Record<string, string>>(memoryKey[part]) ?? {};
	}

	#set(part: Part, uri: string, kept: string | undefined): void {
		const { [uri]: before, ...others } = this.#get(part);
		if (before !== kept) {
			const all = Object.entries({ ...others, ...(kept !== undefined && { [uri]: kept }) });
			void this.#memory.update(memoryKey[part], Object.fromEntries(all.slice(-mostFiles)));
		}
	}
}
