/**
 * A place in a worksheet by what it means. Indices count from 0 in the version of the document that the view was made
 * of; nobody but core turns a target into offsets.
 */
export type Target =
	/** The first H1. */
	| { readonly at: 'title' }
	/** A root key of the frontmatter. */
	| { readonly at: 'field'; readonly key: string }
	/** An item of a list, or one of its keys. */
	| { readonly at: 'item'; readonly list: string; readonly index: number; readonly key?: string }
	/** What one side says of a competency or practice, or its `evidence`; without a column, all of it. */
	| { readonly at: 'rating'; readonly slug: string; readonly column?: string }
	/** The same of a trust factor. */
	| { readonly at: 'trustFactor'; readonly slug: string; readonly column?: string }
	/** A task of the body; as a value its words, without the box. */
	| { readonly at: 'action'; readonly index: number }
	/** A section by its id in the view, or one of its parts, as {@link getSectionParts} counts them. */
	| { readonly at: 'section'; readonly section: string; readonly part?: number }
	/** A cell below the header of a table that is a part of a section. */
	| {
			readonly at: 'cell';
			readonly section: string;
			readonly part: number;
			readonly row: number;
			readonly column: number;
	  };

/** What a person puts into a place: words, a number, the elements of a list; `null` clears it. */
export type EditValue = string | number | readonly string[] | null;

/** One thing that a person wants changed: an intent, without offsets. `editWorksheet` makes it text edits. */
export type WorksheetEdit =
	| { readonly type: 'setValue'; readonly target: Target; readonly value: EditValue }
	/** Ticks or unticks a task, and the item that it repeats. */
	| { readonly type: 'tickAction'; readonly index: number; readonly isDone: boolean }
	/** Adds a task below the heading of an item; the heading is made where it is missing. */
	| { readonly type: 'addAction'; readonly list: string; readonly index: number; readonly words: string }
	/** Adds an item with the next free id, to be filled in. */
	| { readonly type: 'addItem'; readonly list: string }
	/** Moves an item so that it stands at `to` in its list. */
	| { readonly type: 'moveItem'; readonly list: string; readonly index: number; readonly to: number }
	| { readonly type: 'removeItem'; readonly list: string; readonly index: number }
	/** Adds the skeleton of an entry of today to a log section. */
	| { readonly type: 'addEntry'; readonly section: string }
	/** Adds a row to the table of a section, which is made where it is missing. */
	| { readonly type: 'addRow'; readonly section: string }
	/** Takes a row below the header out of a table that is a part of a section. */
	| { readonly type: 'removeRow'; readonly section: string; readonly part: number; readonly row: number };
