const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** Thrown into the body of `withCleanup` when the process is asked to stop. `exitCode` is the shell's 128 + signal. */
export class Interrupted extends Error {
	constructor(signal) {
		super(`Stopped by ${signal}.`);
		this.exitCode = signals[signal];
	}
}

/**
 * Runs `body`, then undoes everything it handed to `defer`, last first: when it ends, throws, or a signal arrives.
 * Servers, browsers and temporary folders of this folder's scripts are all owned this way, so that none outlives them.
 */
export async function withCleanup(body) {
	const undos = [];
	let closed = false;
	const defer = async undo => {
		// A signal may have closed us while the body was still opening things.
		if (closed) {
			await undo();
		} else {
			undos.push(undo);
		}
	};
	const { signalled, stopListening } = listenForSignals();
	try {
		return await Promise.race([body(defer), signalled]);
	} finally {
		closed = true;
		stopListening();
		await undoAll(undos);
	}
}

/** Undoes last first; one failing undo does not keep the others from running, but is thrown at the end. */
async function undoAll(undos) {
	const errors = [];
	for (const undo of undos.reverse()) {
		await Promise.resolve()
			.then(undo)
			.catch(error => errors.push(error));
	}
	if (errors.length > 0) {
		throw errors[0];
	}
}

function listenForSignals() {
	const names = Object.keys(signals);
	let interrupt;
	const signalled = new Promise((_, reject) => {
		interrupt = signal => reject(new Interrupted(signal));
	});
	names.forEach(name => process.on(name, interrupt));
	return { signalled, stopListening: () => names.forEach(name => process.off(name, interrupt)) };
}
