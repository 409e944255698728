import type * as vscode from 'vscode';
import { Disposable } from './dispose';
import { toLogged } from './errors';
import type { FactsCache, KnownFacts } from './factsCache';
import type { FileFacts } from './factsReader';

/** How long changes wait until they are kept, in milliseconds. */
const restBeforeSave = 60_000;

/** Changes after which everything is kept anew, so that the file of changes stays small. */
const mostChanges = 500;

/** Decides when facts are kept and how much of them. Keeps what is not kept yet when it is disposed. */
export class FactsKeeper extends Disposable {
	readonly #cache: FactsCache;
	readonly #logger: vscode.LogOutputChannel;
	readonly #getKnown: () => KnownFacts;
	#all: KnownFacts = new Map();
	#changed: KnownFacts = new Map();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#saving = Promise.resolve();

	/** @param getKnown What is known now of files on disk. */
	constructor(cache: FactsCache, logger: vscode.LogOutputChannel, getKnown: () => KnownFacts) {
		super();
		this.#cache = cache;
		this.#logger = logger;
		this.#getKnown = getKnown;
	}

	override dispose(): void {
		if (this.#timer !== undefined) {
			void this.save();
		}
		super.dispose();
	}

	/** Fetches what was kept at an earlier start. */
	async load(): Promise<void> {
		try {
			const { all, changed } = await this.#cache.load();
			this.#all = all;
			this.#changed = changed;
		} catch (error) {
			this.#logger.warn('Loading what was known of worksheets', toLogged(error));
		}
	}

	/** What was kept of a file. */
	find(key: string): FileFacts | undefined {
		return this.#changed.get(key) ?? this.#all.get(key);
	}

	/** Keeps what is known, but not at once. */
	saveSoon(): void {
		if (!this.isDisposed) {
			this.#timer ??= setTimeout(() => void this.save(), restBeforeSave);
		}
	}

	/** Keeps what is known now and was not kept yet. */
	save(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#saving = this.#saving.then(() => this.#saveKnown());
		return this.#saving;
	}

	async #saveKnown(): Promise<void> {
		const known = this.#getKnown();
		const changed = new Map([...known].filter(([key, file]) => !isSame(file, this.#all.get(key))));
		const gone = this.#all.size - (known.size - changed.size);
		try {
			if (changed.size + gone > mostChanges || this.#all.size === 0) {
				await this.#cache.saveAll(known);
				this.#all = known;
				this.#changed = new Map();
			} else if (!isSameMap(changed, this.#changed)) {
				await this.#cache.saveChanges(changed);
				this.#changed = changed;
			}
		} catch (error) {
			this.#logger.warn('Keeping what is known of worksheets', toLogged(error));
		}
	}
}

function isSame(file: FileFacts, kept: FileFacts | undefined): boolean {
	const isSameText = file.stamp?.mtime === kept?.stamp?.mtime && file.stamp?.size === kept?.stamp?.size;
	return isSameText && file.kindMark === kept?.kindMark;
}

function isSameMap(files: KnownFacts, kept: KnownFacts): boolean {
	return files.size === kept.size && [...files].every(([key, file]) => isSame(file, kept.get(key)));
}
