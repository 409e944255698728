import { actions, competencies, firstNames, goalTitles, lastNames, measures, results, sentences } from './words.mjs';

/**
 * Pieces of a worksheet, each a list of lines. What one worksheet says in several places (a date, an id, a rating) is
 * chosen once, so that it is a healthy one.
 */
export class Parts {
	/** Three people. */
	names;
	/** Two goals. */
	goals;
	/** A rating for each competency. */
	ratings;
	#random;
	#start;
	#end;
	#lastCheckin;

	constructor(random) {
		this.#random = random;
		this.names = random.sample(firstNames, 3).map(name => `${name} ${random.pick(lastNames)}`);
		this.#start = random.dateAfter('2026-05-01', 0, 90);
		this.#end = random.dateAfter('2026-12-15', 0, 60);
		this.#lastCheckin = random.dateAfter('2026-11-14', 0, 3);
		this.ratings = competencies.map(slug => ({ slug, rating: random.between(3, 4) }));
		this.goals = random.sample(this.ratings, 2).map(({ slug, rating }, index) => ({
			id: `G${index + 1}`,
			competency: slug,
			rating,
			title: random.pick(goalTitles),
			measure: random.pick(measures),
			due: random.dateAfter('2026-12-01', 0, 14),
			status: random.pick(['not-started', 'on-track', 'at-risk']),
		}));
	}

	/** Keys that all kinds share. */
	common(cadence) {
		return [
			'status: active',
			`start: ${this.#start}`,
			`end: ${this.#end}`,
			`cadence: ${cadence}`,
			`last_checkin: ${this.#lastCheckin}`,
			'next_checkin: 2026-11-28',
			`sharing: ${this.#random.pick(['private', 'pair'])}`,
			'ladder: pm-default',
			'tags: [growth, returns]',
		];
	}

	/** The frontmatter of a goal, with keys of its kind. */
	goal({ id, competency, title, measure, due, status }, own) {
		const keys = Object.entries({ competency, title, measure, due, status, ...own });
		return [`  - id: ${id}`, ...keys.map(([key, value]) => `    ${key}: ${value}`)];
	}

	/** A section of some sentences. */
	prose(title, length) {
		return [`## ${title}`, '', ...this.#random.sample(sentences, length), ''];
	}

	/** What is to be done for a goal. */
	actions({ id, title }) {
		const chosen = ['(support) Put it on the planning agenda.', ...this.#random.sample(actions, 3)];
		const lines = chosen.map(action => {
			const due = this.#random.dateAfter('2026-11-25', 0, 15);
			return `- [${this.#random.pick([' ', 'x'])}] ${action} Owner: ${this.#random.pick(firstNames)}. Due: ${due}`;
		});
		return [`### ${id} ${title}`, '', ...lines, ''];
	}

	/** A table of ratings with a note on each. */
	assessment() {
		const rows = this.ratings.map(({ slug, rating }) => `| ${slug} | ${rating} | ${this.#random.pick(results)} |`);
		return ['## Assessment', '', '| Competency | Self | What we talked about |', '| --- | --- | --- |', ...rows, ''];
	}

	/** Four rows of evidence; one has a link to a file beside it. */
	evidence() {
		const rows = [1, 2, 3, 4].map(number => {
			const date = this.#random.dateAfter('2026-08-01', 0, 90);
			const link = number === 1 ? `notes/${date}.md` : '';
			const { slug } = this.#random.pick(this.ratings);
			return `| E${number} | ${date} | ${slug} | ${this.#random.pick(results)} | Design lead | ${link} |`;
		});
		const header = '| ID | Date | Competency | What happened | Who saw it | Link |';
		return ['## Evidence', '', header, '| --- | --- | --- | --- | --- | --- |', ...rows, ''];
	}

	feedback() {
		const lines = ['Situation', 'Behaviour', 'Impact', 'Alternative'].map(
			part => `- ${part}: ${this.#random.pick(sentences)}`,
		);
		return ['## Feedback', '', `### ${this.#random.dateAfter('2026-10-01', 0, 40)}`, '', ...lines, ''];
	}

	/** Dated entries, the last one of the last check-in. */
	log(title, length) {
		const earlier = Array.from({ length: length - 1 }, (_, index) =>
			this.#random.dateAfter('2026-09-01', index * 20, index * 20 + 15),
		);
		const entries = [...earlier, this.#lastCheckin].flatMap(date => [
			`### ${date}`,
			'',
			`- Moved: ${this.#random.pick(sentences)}`,
			`- Decided: ${this.#random.pick(sentences)}`,
			`- [ ] ${this.#random.pick(firstNames)}: send the notes by 2026-11-27`,
			'',
		]);
		return [`## ${title}`, '', ...entries];
	}
}
