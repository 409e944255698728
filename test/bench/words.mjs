/** Raw material of generated worksheets. */
export const firstNames = [
	'Ada',
	'Sam',
	'Noor',
	'Lena',
	'Jürgen',
	'Zoë',
	'Mei',
	'Tariq',
	'Ines',
	'Oluwaseun',
	'Kofi',
	'Björk',
	'Élodie',
	'Ravi',
];
export const lastNames = [
	'Park',
	'Ruiz',
	'Haddad',
	'Brandt',
	'O’Neill',
	'Smith',
	'Wójcik',
	'Tanaka',
	'Okafor',
	'Sørensen',
	'da Silva',
	'Nguyễn',
];

export const competencies = [
	'customer-insight',
	'data-fluency',
	'product-strategy',
	'business-acumen',
	'prioritisation',
	'discovery',
	'delivery',
	'communication',
	'stakeholder-influence',
	'trust-building',
];

export const goalTitles = [
	'Write a one-year strategy for Returns that two partner teams plan against.',
	'Settle the refund-timing dispute with Finance and Support without escalating it.',
	'Run a discovery round from question to decision with little help.',
	'Hold the conversation about a trade-off with the sales lead alone.',
	'Bring the onboarding drop-off below nine percent by the second release of spring.',
	'Hand the weekly metrics review over to two colleagues who run it by themselves.',
];
export const measures = [
	'Adopted in the January planning round, and both leads can name its main trade-off.',
	'A written agreement signed by both leads, and no reopened ticket for six weeks.',
	'One round finished, with a written decision that the team accepted.',
	'Two such conversations, each followed by a one-line note from the stakeholder.',
	'Nine percent or less on the dashboard for four weeks, confirmed by the analyst.',
];
export const actions = [
	'(experience) Draft two pages: problem, choices, what we will not do.',
	'(people) Ask a principal PM to attack the draft.',
	'(experience) Present to Logistics and collect objections.',
	'(support) Put the strategy on the planning agenda.',
	'(learning) Read one book on strategy and write half a page on what I would change.',
	'(people) Interview both leads about what they need and what they fear.',
	'(experience) Offer three options with cost per order 🚀.',
];
export const sentences = [
	'I want to own a product area where several teams depend on my choices.',
	'What we agreed: promotion depends on a role being open, so this worksheet is about readiness.',
	'Shipped self-service returns; contacts per order fell from 0.31 to 0.22 in one quarter.',
	'Learned the hard way that a good launch does not make a strategy.',
	'People trust what I say about users, and I avoid arguments about money.',
	'The options paper slipped two weeks because I did not ask Finance for data.',
	'Nobody outside my team could say what we would do next — that was new to me.',
	'We tried the *smaller* version first and kept `refund_v2` behind a switch.',
];
export const results = [
	'Saved about five weeks of work',
	'Three objections I had missed',
	'Contacts per order 0.31 to 0.22',
	'Found that the real worry was chargebacks',
];
