/**
 * Stands in for `node:assert/strict` in the web worker host, which has no Node modules: `build.mjs` puts it in its
 * place, so that test files import Node's assertions whichever host they run in. Holds what the suite uses.
 */

/** Carries what Mocha needs to print a difference. */
class AssertionError extends Error {
	override readonly name = 'AssertionError';
	readonly showDiff = true;

	constructor(
		message: string,
		readonly actual?: unknown,
		readonly expected?: unknown,
	) {
		super(message);
	}
}

function ok(value: unknown, message: string | Error = 'Expected a truthy value'): void {
	if (!value) {
		fail(message, value, true);
	}
}

function equal(actual: unknown, expected: unknown, message: string | Error = 'Expected equal values'): void {
	if (!Object.is(actual, expected)) {
		fail(message, actual, expected);
	}
}

function notEqual(actual: unknown, expected: unknown, message: string | Error = 'Expected different values'): void {
	if (Object.is(actual, expected)) {
		fail(message, actual, expected);
	}
}

function deepEqual(actual: unknown, expected: unknown, message: string | Error = 'Expected deeply equal values'): void {
	if (!isDeepEqual(actual, expected)) {
		fail(message, actual, expected);
	}
}

function match(actual: string, pattern: RegExp, message: string | Error = `Expected text that matches ${pattern}`) {
	if (!pattern.test(actual)) {
		fail(message, actual, String(pattern));
	}
}

async function rejects(promise: Promise<unknown> | (() => Promise<unknown>), pattern?: RegExp): Promise<void> {
	const settled = typeof promise === 'function' ? promise() : promise;
	const error = await settled.then(
		() => fail('Expected a rejection'),
		(reason: unknown) => reason,
	);
	if (pattern) {
		match(String(error), pattern);
	}
}

function fail(message: string | Error, actual?: unknown, expected?: unknown): never {
	throw message instanceof Error ? message : new AssertionError(message, actual, expected);
}

function isDeepEqual(actual: unknown, expected: unknown): boolean {
	if (Object.is(actual, expected)) {
		return true;
	}
	if (!isObject(actual) || !isObject(expected) || Object.getPrototypeOf(actual) !== Object.getPrototypeOf(expected)) {
		return false;
	}
	if (actual instanceof Map || actual instanceof Set) {
		return isDeepEqual([...actual], [...(expected as typeof actual)]);
	}
	const keys = Object.keys(actual);
	return (
		keys.length === Object.keys(expected).length &&
		keys.every(key => Object.hasOwn(expected, key) && isDeepEqual(actual[key], expected[key]))
	);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

// The one default export of this code base: Node's module has one too, and test files must not see the difference.
export default Object.assign(ok, { ok, equal, notEqual, deepEqual, match, rejects });
