/**
 * What an element of the component library takes in another way than as an attribute, or at another time than when it is
 * drawn.
 */
import { noChange } from 'lit/html.js';
import { Directive, directive, PartType } from 'lit/directive.js';
import type { ElementPart, PartInfo } from 'lit/directive.js';

/** Boxes that are being drawn: the library says of them, too, that they change. */
const ticking = new WeakSet<EventTarget>();

/** Whether a box changes because it is drawn; no person has done that. */
export function isTicking(box: EventTarget): boolean {
	return ticking.has(box);
}

class ShowTick extends Directive {
	override render(_isTicked: boolean): typeof noChange {
		return noChange;
	}

	override update({ element }: ElementPart, [isTicked]: Parameters<this['render']>): typeof noChange {
		const box = element as HTMLInputElement;
		if (box.checked !== isTicked) {
			ticking.add(box);
			box.checked = isTicked;
			ticking.delete(box);
		}
		return noChange;
	}
}

/** Ticks a box as the document says; no person has done it. */
export const showTick = directive(ShowTick);

/** The native control inside a component; absent before the component is in the page. */
interface HasControl {
	readonly control?: HTMLElement;
}

/** The label is on this side of the component's border, what describes it on the other: it goes in as words. */
class Describe extends Directive {
	constructor(part: PartInfo) {
		super(part);
		if (part.type !== PartType.ELEMENT) {
			throw new Error('Only an element can be described.');
		}
	}

	render(_description: string, _inputMode: string): unknown {
		return noChange;
	}

	override update({ element }: ElementPart, [description, inputMode]: [string, string]): unknown {
		if ((element as HasControl).control) {
			apply(element, description, inputMode);
		} else {
			queueMicrotask(() => apply(element, description, inputMode));
		}
		return noChange;
	}
}

function apply(element: Element, description: string, inputMode: string): void {
	const { control } = element as HasControl;
	control?.setAttribute('dir', 'auto');
	control?.setAttribute('inputmode', inputMode);
	if (description === '') {
		control?.removeAttribute('aria-description');
	} else {
		control?.setAttribute('aria-description', description);
	}
}

/** Says a description, and what keys a field is typed with, to the control inside it. */
export const describe = directive(Describe);

/** A component that comes into the page calls itself by its kind, whatever name it has: it is named after that. */
class CallIt extends Directive {
	render(_name: string): unknown {
		return noChange;
	}

	override update({ element }: ElementPart, [name]: [string]): unknown {
		const call = (): void => element.setAttribute('aria-label', name);
		if (element.isConnected) {
			call();
		} else {
			queueMicrotask(call);
		}
		return noChange;
	}
}

/** Names a component. */
export const callIt = directive(CallIt);

/** A dropdown of the library; a native one has no `open`. */
interface Dropdown extends HTMLElement {
	value: string;
	readonly open?: boolean;
}

/**
 * A dropdown takes a value only when it has its options, which it gets to know a moment after they are drawn. What somebody
 * is about to choose in an open list stays chosen: they see what the document says when they have closed and left it.
 */
class Choose extends Directive {
	#wanted = '';

	render(_value: string): unknown {
		return noChange;
	}

	override update({ element }: ElementPart, [value]: [string]): unknown {
		this.#wanted = value;
		const dropdown = element as Dropdown;
		const show = (): void => {
			if (dropdown.open === true) {
				dropdown.addEventListener('focusout', show, { once: true });
			} else if (dropdown.value !== this.#wanted) {
				dropdown.value = this.#wanted;
			}
		};
		show();
		setTimeout(show);
		return noChange;
	}
}

/** Chooses a value of a dropdown as the document says. */
export const choose = directive(Choose);
