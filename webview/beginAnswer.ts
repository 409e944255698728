import { findFirstAnswer, lacksBlank } from './answers';

/**
 * Puts the caret where the first answer goes. The blank before it comes with its first letter: an answer that nobody
 * writes leaves no blank at the end of a line.
 */
export function beginAnswer(input: HTMLInputElement | HTMLTextAreaElement): void {
	const offset = findFirstAnswer(input.value);
	if (offset === undefined) {
		return;
	}
	input.setSelectionRange(offset, offset);
	const part = (event: Event): void => {
		if (event instanceof InputEvent && event.isComposing) {
			return;
		}
		input.removeEventListener('input', part);
		input.removeEventListener('compositionend', part);
		if (lacksBlank(input.value, offset)) {
			input.setRangeText(' ', offset, offset, 'preserve');
		}
	};
	input.addEventListener('input', part);
	input.addEventListener('compositionend', part);
}
