import * as vscode from 'vscode';

/** What a step ended with. */
export type StepOutcome = 'next' | 'back' | 'cancel';

/** One question of a multi-step quick input. */
export interface QuickStep<State> {
	/** Whether the question is due; asked anew each time, as earlier answers may change it. */
	readonly isAsked: (state: State) => boolean;
	/** True where the answer decides which questions follow, so that nobody can say yet how many there are. */
	readonly isFork?: true;
	/** Asks, and puts the answer into the state. */
	readonly ask: (state: State, place: StepPlace) => Promise<StepOutcome>;
}

/** Where a step stands among those that are asked. */
export interface StepPlace {
	readonly title: string;
	readonly step: number;
	/** Absent while nobody can tell. */
	readonly totalSteps?: number;
}

/** Asks one step after the other; Back returns to the step before with its answer kept. False: the person left. */
export async function runQuickSteps<State>(
	title: string,
	steps: readonly QuickStep<State>[],
	state: State,
): Promise<boolean> {
	const asked: QuickStep<State>[] = [];
	for (let current = findNext(steps, undefined, state); current;) {
		const totalSteps = asked.length + steps.slice(steps.indexOf(current)).filter(step => step.isAsked(state)).length;
		const outcome = await current.ask(state, { title, step: asked.length + 1, ...(!current.isFork && { totalSteps }) });
		if (outcome === 'cancel') {
			return false;
		}
		if (outcome === 'back') {
			current = asked.pop();
			continue;
		}
		asked.push(current);
		current = findNext(steps, current, state);
	}
	return asked.length > 0;
}

function findNext<State>(
	steps: readonly QuickStep<State>[],
	after: QuickStep<State> | undefined,
	state: State,
): QuickStep<State> | undefined {
	return steps.slice(after ? steps.indexOf(after) + 1 : 0).find(step => step.isAsked(state));
}

/** A choice among items. */
export interface PickQuestion<Item extends vscode.QuickPickItem> {
	readonly placeholder: string;
	readonly items: readonly Item[];
	readonly active?: Item | undefined;
	/** Makes an item of what is typed, where the items are only proposals. */
	readonly toItem?: (value: string) => Item | undefined;
	readonly accept: (item: Item) => void;
}

/** Asks to choose one of some items. */
export function askPick<Item extends vscode.QuickPickItem>(
	place: StepPlace,
	question: PickQuestion<Item>,
): Promise<StepOutcome> {
	const pick = vscode.window.createQuickPick<Item>();
	pick.items = question.items;
	pick.placeholder = question.placeholder;
	pick.matchOnDescription = true;
	pick.matchOnDetail = true;
	if (question.active) {
		pick.activeItems = [question.active];
	}
	if (question.toItem) {
		// At the end: VS Code names an item by its place, and may be told of a choice before it knows of other items.
		pick.onDidChangeValue(value => (pick.items = [...new Set([...question.items, ...findTyped(question, value)])]));
	}
	return ask(pick, place, () => {
		const item = pick.selectedItems[0] ?? pick.activeItems[0] ?? findTyped(question, pick.value)[0];
		if (item) {
			question.accept(item);
		}
		return Promise.resolve(item !== undefined);
	});
}

/** The item that is typed, also where it is one of the proposals; none where only those can be chosen. */
function findTyped<Item extends vscode.QuickPickItem>({ items, toItem }: PickQuestion<Item>, value: string): Item[] {
	const typed = toItem?.(value);
	return typed ? [items.find(({ label }) => label === typed.label) ?? typed] : [];
}

/** A line of text. */
export interface InputQuestion {
	readonly prompt: string;
	readonly placeholder?: string;
	readonly value: string;
	/** What is wrong with the text, and what to do; nothing where it is fine. */
	readonly validate: (value: string) => Promise<string | undefined>;
	readonly accept: (value: string) => void;
}

/** Asks for a line of text. What is wrong with it is said when it is accepted, and goes when it is changed. */
export function askInput(place: StepPlace, question: InputQuestion): Promise<StepOutcome> {
	const input = vscode.window.createInputBox();
	input.prompt = question.prompt;
	input.placeholder = question.placeholder;
	input.value = question.value;
	input.onDidChangeValue(() => (input.validationMessage = undefined));
	return ask(input, place, async () => {
		const value = input.value.trim();
		const problem = await question.validate(value);
		if (problem !== undefined) {
			input.validationMessage = problem;
			return false;
		}
		question.accept(value);
		return true;
	});
}

/** What a quick pick and an input box have in common. */
type StepInput = Pick<vscode.InputBox, keyof vscode.QuickInput | 'buttons' | 'onDidAccept' | 'onDidTriggerButton'>;

/** Shows an input until it is accepted, left or sent back; disposes it. */
async function ask(input: StepInput, place: StepPlace, tryAccept: () => Promise<boolean>): Promise<StepOutcome> {
	input.title = place.title;
	input.step = place.totalSteps && place.step;
	input.totalSteps = place.totalSteps;
	input.ignoreFocusOut = true;
	input.buttons = place.step > 1 ? [vscode.QuickInputButtons.Back] : [];
	try {
		return await new Promise<StepOutcome>((resolve, reject) => {
			input.onDidHide(() => resolve('cancel'));
			input.onDidTriggerButton(button => resolve(button === vscode.QuickInputButtons.Back ? 'back' : 'cancel'));
			input.onDidAccept(() => {
				input.busy = true;
				tryAccept()
					.then(isAccepted => isAccepted && resolve('next'), reject)
					.finally(() => (input.busy = false));
			});
			input.show();
		});
	} finally {
		input.dispose();
	}
}
