import type { ColumnView, RatingsView } from '../src/protocol';
import type { LastingState } from './keptState';
import type { KnownWorksheet } from './knownWorksheet';
import type { Problem } from './problemList';

/** Whether somebody rates without seeing what others have rated, and what must not be seen then. */
export class RatingAlone {
	readonly #worksheet: KnownWorksheet;
	readonly #kept: { readonly state: LastingState };

	constructor(worksheet: KnownWorksheet, kept: { readonly state: LastingState }) {
		this.#worksheet = worksheet;
		this.#kept = kept;
	}

	/** The only column of ratings that is shown; `undefined` where nobody rates alone. */
	findColumn(ratings: RatingsView): ColumnView | undefined {
		return ratings.columns.find(({ key }) => key === this.#kept.state.column);
	}

	/** Whether somebody does. */
	get isOn(): boolean {
		const { ratings, trustFactors } = this.#worksheet.view;
		return [ratings, trustFactors].some(rated => rated && this.findColumn(rated));
	}

	/** Whether a problem tells nothing of what others have rated, or need not be silent about it. */
	maySee({ target, tellsRatings }: Problem): boolean {
		const ratings = this.#worksheet.update?.view.ratings;
		const only = ratings && this.findColumn(ratings);
		const isOwn = target?.at === 'rating' && target.column === only?.key;
		return !tellsRatings || !only || isOwn;
	}
}
