import assert from 'node:assert/strict';
import { toCsv } from '../../src/core/csv';

suite('toCsv', () => {
	test('quotes what would end a cell or a line', () => {
		const cells = ['a,b', 'say "hi"', 'one\r\ntwo', 'one\ntwo', 'plain', '', null, -3];
		assert.equal(toCsv(['x'], [cells]), 'x\r\n"a,b","say ""hi""","one\r\ntwo","one\ntwo",plain,,,-3\r\n');
	});

	test('keeps a spreadsheet from running a cell', () => {
		const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("x"),1'];
		assert.equal(toCsv(['x'], [cells]), `x\r\n'=1+1,'+1,'-1,'@SUM(A1),'\t=1,"'\r=1","'=HYPERLINK(""x""),1"\r\n`);
	});
});
