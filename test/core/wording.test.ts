import assert from 'node:assert/strict';
import { beginsWithActivity, isVague } from '../../src/core/wording';

suite('beginsWithActivity', () => {
	const activities = [
		'Attend two conferences on pricing.',
		'attended the leadership programme',
		'I will attend a talk',
		'Read three books on strategy',
		'Read up on pricing',
		'Reading articles about discovery',
		'Watch all videos of the series',
		'Listen to a podcast every week',
		'Study the pricing book',
		'Join meetups',
		'Visit a customer every month',
		'Finish the course',
		'Complete the online negotiation course by March',
		'Completed an SQL certification',
		'Took a training on interviews',
		'Sign up for a workshop',
		'Enrol in the course',
		'Participate in the planning round',
		'Take part in two reviews',
	];
	for (const measure of activities) {
		test(`sees the effort in "${measure}"`, () => assert.equal(beginsWithActivity(measure), true));
	}

	const effects = [
		'Adopted in the January planning round, and both partner leads can name its main trade-off.',
		'A written agreement signed by both leads',
		'One round finished, with a written decision the team accepted.',
		'Two partner teams attend the review without being asked',
		'Attendance above 80 percent',
		'Read rate of the update above 60 %',
		'Reading time below three minutes',
		'Watch time up by a tenth',
		'Visits to the pricing page doubled',
		'Join rate of the beta above 30 %',
		'Studies published in the forum',
		'Sign-ups doubled',
		'Sign up rate above 30 %',
		'Enrol 20 customers in the beta',
		'Complete a discovery round with a decision',
		'Finish the migration without an incident',
		'Completed launch in four markets',
		'Do not escalate for a quarter',
		'Take over the weekly review from Sam',
		'What will others see? Attend a talk',
		'',
	];
	for (const measure of effects) {
		test(`is silent about "${measure}"`, () => assert.equal(beginsWithActivity(measure), false));
	}
});

suite('isVague', () => {
	const vague = [
		'Improve my communication with stakeholders',
		'Get better at prioritising',
		'Become a better listener',
		'Be more strategic',
		'To strengthen the relationship with my team',
		'Communicate better with engineers',
		'Grow as a leader',
		'Increase my influence',
		'Enhance the way we work',
	];
	for (const title of vague) {
		test(`asks what would be seen in "${title}"`, () => assert.equal(isVague(title), true));
	}

	const tangible = [
		'Write a one-year strategy for Returns that two partner teams plan against.',
		'Settle the refund-timing dispute with Finance and Support without escalating it.',
		'Run a discovery round from question to decision with little help.',
		'Improve the weekly update for Finance',
		'Improve contacts per order to 0.2',
		'Grow from one team to two',
		'Get better at interviews by March',
		'Improve "time to first value"',
		'Improve the handover until nobody asks twice',
		'Ship the improved checkout',
		'Ask for no more than one review',
		'Growth plan adopted',
		'What exactly will others see? Improve my communication',
		'Hold a stakeholder conversation about a trade-off so that the mentor hears of it no more',
		'',
	];
	for (const title of tangible) {
		test(`is silent about "${title}"`, () => assert.equal(isVague(title), false));
	}
});

test('wording is read in linear time', () => {
	const start = Date.now();
	for (const word of ['I to ', 'take the ', 'read a-', 'improve ', '( ']) {
		beginsWithActivity(word.repeat(20_000));
		isVague(word.repeat(20_000));
	}
	assert.ok(Date.now() - start < 1000);
});
