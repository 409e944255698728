import assert from 'node:assert/strict';
import { builtInKinds } from '../../src/core/builtInKinds';
import type { Kind } from '../../src/core/kind';
import { formatMessage } from '../../src/core/message';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { findField } from '../../src/core/worksheet';
import { markers } from './markers';

suite('parseWorksheet', () => {
	test('leaves files alone that are no worksheets', () => {
		const others = {
			empty: '',
			'byte order mark': '\ufeff',
			'no frontmatter': '# Title\n\nworksheet: career-development\n',
			'other frontmatter': '---\ntitle: x\n---\n',
			'other language': '---json\n{ "worksheet": "career-development" }\n---\n',
			'blank line first': '\n---\nworksheet: career-development\n---\n',
			'nested key': '---\na:\n  worksheet: career-development\n---\n',
			'nested key in flow style': '---\n{ a: { worksheet: career-development } }\n---\n',
			'key in a text': '---\na: |\n  worksheet: x\n---\n',
			'other broken frontmatter': '---\na: [\n---\n',
			'other unclosed frontmatter': '---\ntitle: x\n\n# Title\n\nworksheet: x\n',
			'horizontal rules': '---\n\ntext\n\n---\n',
		};
		const taken = Object.entries(others).filter(([, text]) => parseWorksheet(text) !== undefined);
		assert.deepEqual(
			taken.map(([name]) => name),
			[],
		);
	});

	const body = '# Tïtle 😀\n\n## Direction\n\na\n\n- [x] b\n';
	for (const eol of ['\n', '\r\n'] as const) {
		for (const mark of ['', '\ufeff']) {
			test(`reads a worksheet that begins with ${JSON.stringify(`${mark}---${eol}`)}`, () => {
				const marked = `${mark}---\n«worksheet: career-development»\nperson: «Zoë 😀 Park»\nstatus: active\n---\n${body}`;
				const { text, ranges } = markers(marked.replaceAll('\n', eol));
				const worksheet = parseWorksheet(text);
				assert.ok(worksheet);
				assert.deepEqual([worksheet.identity, findField(worksheet, 'person')?.target], ranges);
				const { status, title, kind, problem, sections, actions } = worksheet;
				assert.deepEqual(
					[worksheet.eol, status, title, kind?.id, problem],
					[eol, 'active', 'Tïtle 😀', 'career-development', undefined],
				);
				assert.deepEqual([sections[0]?.isEmpty, actions[0]?.isDone], [false, true]);
			});
		}
	}

	const problems: [name: string, marked: string, message: RegExp][] = [
		['an unclosed fence', '«---»\nworksheet: career-development\nperson: A\n', /never closed/],
		['an unclosed fence at the end', '«---»\nworksheet: x', /never closed/],
		[
			'a key that stands twice',
			'---\nworksheet: a\nperson: A\n«person»: B\n---\n',
			/`person` stands here a second time/,
		],
		['YAML that cannot be read', '---\nworksheet: a\nfocus: «[»a\n---\n', /opened and never closed/],
		['a line that ends the block for others', '«---»\nworksheet: a\n---x: 1\n---\n', /begins with `---`/],
	];
	for (const [name, marked, message] of problems) {
		for (const eol of ['\n', '\r\n']) {
			test(`says what is wrong with ${name}, with ${JSON.stringify(eol)}`, () => {
				const { text, ranges } = markers(marked.replaceAll('\n', eol));
				const problem = parseWorksheet(text)?.problem;
				assert.deepEqual([problem?.range], ranges);
				assert.match(problem ? formatMessage(problem.message) : '', message);
			});
		}
	}

	test('reads the body and the kind in spite of a problem', () => {
		const worksheet = parseWorksheet(`---\nworksheet: career-development\nperson: A\nperson: B\n---\n${body}`);
		assert.deepEqual(
			[worksheet?.kind?.id, worksheet?.title, worksheet?.actions.length],
			['career-development', 'Tïtle 😀', 1],
		);
	});

	test('has no kind where the key names none that is known', () => {
		const names = ['other', '', '3', '[career-development]', 'constructor', 'Career-development'];
		const worksheets = names.map(name =>
			parseWorksheet(`---\nworksheet: ${name}\nmentor: Bo\ntags: [a]\n---\n${body}`),
		);
		assert.deepEqual(
			worksheets.map(worksheet => {
				const written = worksheet?.fields.filter(({ pair }) => pair !== undefined);
				return [worksheet?.kind, written?.map(({ spec }) => spec.key), worksheet?.unknownKeys, worksheet?.title];
			}),
			Array(6).fill([undefined, ['worksheet', 'tags'], [], 'Tïtle 😀']),
		);
	});

	test('knows the kinds that it is given, and no others', () => {
		const own: Kind = { ...(builtInKinds.get('manager-review') as Kind), id: 'own' };
		const kinds = new Map([[own.id, own]]);
		const found = ['own', 'manager-review'].map(id => parseWorksheet(`---\nworksheet: "${id}"\n---\n`, kinds)?.kind);
		assert.deepEqual(found, [own, undefined]);
	});

	test('is a draft where the status says nothing else', () => {
		const lines = ['', 'status:', 'status: Active', 'status: 1', 'status: "closed"', 'status: paused'];
		const statuses = lines.map(line => parseWorksheet(`---\nworksheet: own\n${line}\n---\n`)?.status);
		assert.deepEqual(statuses, ['draft', 'draft', 'draft', 'draft', 'closed', 'paused']);
	});

	test('takes the line ending of the first line', () => {
		const texts = ['---\r\nworksheet: a\n---\n', '---\nworksheet: a\r\n---\r\n', '---\nworksheet: a\n---'];
		assert.deepEqual(
			texts.map(text => parseWorksheet(text)?.eol),
			['\r\n', '\n', '\n'],
		);
	});
});
