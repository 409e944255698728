import { newestSchema } from '../../commonFields';
import { message } from '../../message';
import type { Rule } from '../../rule';
import { getNumber } from '../../valueNode';
import { findField } from '../../worksheet';

/**
 * The file is of a newer format than this tool knows. What is new in it goes unread, so some checks may be wrong.
 *
 * @flagged
 * schema: «2»
 *
 * @fixed
 * schema: 1
 */
export const schemaNewer: Rule = {
	code: 'schema-newer',
	description: '`schema` is newer than this tool',
	severity: 'information',
	check({ worksheet }, report) {
		const field = findField(worksheet, 'schema');
		const version = getNumber(field?.value);
		if (field && version !== undefined && Number.isInteger(version) && version > newestSchema) {
			report({
				range: field.target,
				message: message(
					'Found format version `{0}`, the newest known here is `{1}`; some checks may be wrong until the extension is updated',
					version,
					newestSchema,
				),
			});
		}
	},
};
