import { typeNames } from '../describeType';
import { message, shorten } from '../message';
import type { Message } from '../message';
import type { DataShape } from './dataShape';

/** What may stand at a place, in a few words. */
export function describeShape(shape: DataShape): Message {
	switch (shape.is) {
		case 'text':
			return shape.isLong ? message('lines of text') : typeNames.text;
		case 'number':
			return shape.isWhole ? typeNames.integer : message('number');
		case 'choice':
			return message('{0}', shorten(shape.of.join(', ')));
		case 'list':
			return shape.singular === undefined ? typeNames.list : message('list, one {0} each', shape.singular);
		case 'anything':
			return message('anything');
		case 'keys':
		case 'table':
			return typeNames.container;
	}
}
