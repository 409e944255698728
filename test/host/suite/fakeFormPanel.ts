import * as vscode from 'vscode';
import type { FormPanel } from '../../../src/features/form/formController';
import type { FromWebviewMessage, ToWebviewMessage } from '../../../src/protocol';
import { eventually } from './eventually';

type MessageOf<Type extends ToWebviewMessage['type']> = Extract<ToWebviewMessage, { type: Type }>;

/** Stands in for the page of a form: keeps what is posted to it, and sends what a page would. */
export class FakeFormPanel implements FormPanel {
	readonly viewColumn = undefined;
	readonly visible = true;
	readonly onDidChangeViewState = new vscode.EventEmitter<vscode.WebviewPanelOnDidChangeViewStateEvent>().event;
	/** What the page does before it says that all is sent. */
	beforeSettled: (() => void) | undefined;
	readonly posts: ToWebviewMessage[] = [];
	readonly #emitter = new vscode.EventEmitter<unknown>();
	#ids = 0;

	readonly webview = {
		onDidReceiveMessage: this.#emitter.event,
		postMessage: (message: ToWebviewMessage): Promise<boolean> => {
			this.posts.push(message);
			if (message.type === 'settle') {
				this.beforeSettled?.();
				this.send({ type: 'settled' });
			}
			return Promise.resolve(true);
		},
	};

	/** Sends anything at all. */
	send(message: unknown): void {
		this.#emitter.fire(message);
	}

	/** Sends an edit for the version that the page knows, or another one; resolves with the answer. */
	async edit(
		edit: Extract<FromWebviewMessage, { type: 'edit' }>['edit'],
		version = this.last('update')?.version ?? 0,
	): Promise<MessageOf<'editApplied' | 'editRejected'>> {
		const id = this.#ids++;
		this.send({ type: 'edit', id, version, edit });
		return this.answer(id);
	}

	/** Asks for a fix of the problems that were posted last; resolves with the answer. */
	async applyFix(problem: number, fix: number): Promise<MessageOf<'editApplied' | 'editRejected'>> {
		const id = this.#ids++;
		this.send({ type: 'applyFix', id, version: this.last('problems')?.version ?? 0, problem, fix });
		return this.answer(id);
	}

	/** The newest post of a type. */
	last<Type extends ToWebviewMessage['type']>(type: Type): MessageOf<Type> | undefined {
		return this.posts.filter((post): post is MessageOf<Type> => post.type === type).at(-1);
	}

	/** Waits for an update that fulfils a condition. */
	async update(what: string, condition: (update: MessageOf<'update'>) => boolean): Promise<MessageOf<'update'>> {
		await eventually(what, () => {
			const update = this.last('update');
			return update !== undefined && condition(update);
		});
		return this.last('update')!;
	}

	async answer(id: number): Promise<MessageOf<'editApplied' | 'editRejected'>> {
		const find = (): MessageOf<'editApplied' | 'editRejected'> | undefined =>
			this.posts.find((post): post is MessageOf<'editApplied' | 'editRejected'> => {
				return (post.type === 'editApplied' || post.type === 'editRejected') && post.id === id;
			});
		await eventually(`the answer to edit ${id}`, () => find() !== undefined);
		return find()!;
	}
}
