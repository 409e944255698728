/** What a person shall look at when the page is drawn next: wanted by a step or a jump, and done once. */
export class Attention {
	/** The key of the control that gets the focus as soon as it is drawn. */
	focusNext: string | undefined;
	/** Whether that control holds questions, and its caret goes to where the first answer does. */
	isAnsweredNext = false;
	/** Whether a person has just done a step: what has the focus is brought into view when it is drawn. */
	isStepDone = false;
	/** The place that a jump goes to: parts that hold it open. */
	revealed: string | undefined;
	readonly #redraw: () => void;

	constructor(redraw: () => void) {
		this.#redraw = redraw;
	}

	/** Jumps to what a key names, and opens the parts around it. */
	go(key: string): void {
		this.revealed = key;
		this.#redraw();
	}
}
