import type { ItemListView, SectionView, Target, ToWebviewMessage, WorksheetView } from '../src/protocol';
import { PlaceIndex } from './placeIndex';
import type { Place } from './placeIndex';

type Update = Extract<ToWebviewMessage, { type: 'update' }>;

/** The worksheet as the extension told of it last, and the places in it. */
export class KnownWorksheet {
	#update: Update | undefined;
	#places: PlaceIndex | undefined;
	/** Those of the update before; absent where it could not be changed. */
	#before: PlaceIndex | undefined;

	/** Takes over a newer state. */
	receive(update: Update): void {
		this.#before = this.isLocked ? undefined : this.#places;
		this.#places = new PlaceIndex(update.view, this.#places);
		this.#update = update;
	}

	/** What the extension sent last; `undefined` before that. */
	get update(): Update | undefined {
		return this.#update;
	}

	/** What is shown. Only to be asked after the first update. */
	get view(): WorksheetView {
		if (!this.#update) {
			throw new Error('There is nothing to show yet.');
		}
		return this.#update.view;
	}

	/** Whether nothing can be changed. */
	get isLocked(): boolean {
		return this.#update?.locked !== undefined;
	}

	/** A list of items by its key. */
	findList(list: string): ItemListView | undefined {
		return this.view.lists.find(({ key }) => key === list);
	}

	/** A section by its id. */
	findSection(section: string): SectionView | undefined {
		return this.view.sections.find(({ id }) => id === section);
	}

	/** The place of a key; `undefined` where there is none, or none any more. */
	getPlace(key: string): Place | undefined {
		return this.#places?.get(key);
	}

	/** The key of a place, or of what holds it. */
	findKey(target: Target): string | undefined {
		return this.#places?.findKey(target);
	}

	/** The number of the task that a key names, if it says one of what it said. */
	findAction(key: string, texts: readonly string[]): number | undefined {
		const place = this.getPlace(key);
		return place?.target.at === 'action' && texts.includes(place.value) ? place.target.index : undefined;
	}

	/** What a key is called since the last update that was about `text` before it; `undefined` where that is as it was. */
	findMoved(key: string, text: string): string | undefined {
		const found = this.getPlace(key);
		const renamed = found || !this.#places ? undefined : this.#before?.findRenamed(key, this.#places);
		return renamed ?? (found?.value === text ? undefined : this.#places?.findMoved(key, text));
	}
}
