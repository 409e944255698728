/**
 * The practices that the product must give a place, a recognition and a question, one a line:
 *
 *     id | place | what of the place is for the practice | question
 *
 * A place is `Section > block`, a block that the kind has for the section; `list.key`, a key of an item; or `key`, one of the
 * frontmatter. What is for the practice are words of the block, or a value of the key. The question is asked by the kind in
 * one of its sections, or by the block itself.
 */
export interface Practice {
	readonly id: string;
	/** Id of the kind. */
	readonly kind: string;
	readonly place: string;
	readonly detail: string;
	readonly question: string;
}

const pmTrust = `
000-01 | Baseline > trust-item-circles | Team | Who tells you bad news early, and who tells you last?
000-02 | Baseline > trust-item-circles | Stakeholders | In which topic is your word enough, and in which do people check?
000-03 | Baseline > trust-item-circles | Wider organisation | What would a leader who barely knows you say about your word?
000-04 | Baseline > reflection-why-now | slowed down | Why is trust worth working on right now?
000-05 | trust_factors | credibility | In which topic is your word enough, and in which do people check?
000-06 | trust_factors | self_focus | What do people believe you want for yourself?
000-07 | trust_factors | reliability | What did you promise in the last three months, and what came of it?
000-08 | Baseline > safety-check-signs | Who disagreed | Who tells you bad news early, and who tells you last?
000-09 | Baseline > safety-check-signs | could have failed | When did somebody last take a risk because of you?
000-10 | Follow-up > review-entry | The one habit until the next review | When do you look again?
000-11 | Lead by example > trust-item | integrity | What did you say you would do, and did you?
000-12 | Lead by example > trust-item | accountability | What went wrong because of you, and who heard it from you first?
000-13 | Lead by example > decision | Reasons | Which reason did you leave out when you explained a decision?
000-14 | Lead by example > trust-item | honesty | What are you putting off saying?
000-15 | Lead by example > mistake | Whom I told | What went wrong because of you, and who heard it from you first?
000-16 | Lead by example > credit | Whose name was on it | Whose name was on the last success?
000-17 | Lead by example > trust-item | conduct | Where would a colleague copy you, and should they?
000-18 | Clear expectations > expectation-roles | Role | Who could not say what they are responsible for in this release?
000-19 | Clear expectations > expectation-roles | Answers for | Who could not say what they are responsible for in this release?
000-20 | Clear expectations > expectation | What is expected | What do you expect that you have never written down?
000-21 | Clear expectations > expectation-roles | Contributes to | Could each person link their week to a product result?
000-22 | Clear expectations > goal-team | Goal | Which goal does the team privately think is impossible?
000-23 | Clear expectations > milestone-task | M1 | What is the next milestone, and does everybody give the same answer?
000-24 | Feedback and listening > feedback-sbi | Behaviour | Who has had no feedback from you this month?
000-25 | Clear expectations > expectation-guidance | objective | Where is effort going that no goal asked for?
000-26 | Clear expectations > trust-item | clarity | What would people have to guess if you were ill for two weeks?
000-27 | Empowerment > delegation-row | Decision | Which decision do you keep only out of habit?
000-28 | Empowerment > delegation-row-strengths | responsibility | What would you hand over if you had to leave early for a month?
000-29 | Empowerment > delegation-row | tell,sell,consult,agree,advise,inquire,delegate | At which delegation level is each repeated decision, and is it the right one?
000-30 | Empowerment > delegation-row-strengths | Strength | Who knows more than you about the thing you decided last?
000-31 | Empowerment > trust-item | autonomy | What did the team decide without you this month?
000-32 | Empowerment > trust-item | ownership | Who presented the work?
000-33 | Empowerment > passing-on-contribution | What they brought | Whose view is missing in the room?
000-34 | Empowerment > trust-item | trust shown | Which decision did you take back, and what did that teach people?
000-35 | Feedback and listening > feedback-request | a team member | What one narrow question will you ask, and whom?
000-36 | Feedback and listening > feedback-request | a stakeholder | What one narrow question will you ask, and whom?
000-37 | Feedback and listening > feedback-request | a customer | What did a customer say that your plan does not answer?
000-38 | Feedback and listening > trust-item | openness | Whose view is missing in the room?
000-39 | Feedback and listening > listening-note | in their words | Can you state the other view so that its owner agrees?
000-40 | Feedback and listening > trust-item | respect | How did the person feel who lost the last argument with you?
000-41 | Feedback and listening > you-said-i-did | They said | What did you do with the last suggestion, and does the giver know?
000-42 | Relationships and networks > contact-stakeholder | stakeholder | Whose support will you need in six months?
000-43 | Relationships and networks > contact-stakeholder | senior management | What is each key person trying to achieve this quarter?
000-44 | Relationships and networks > contact-stakeholder | partner | Who hears from you only when something is late?
000-45 | Relationships and networks > contact-stakeholder | What I give | What did you give that was not for your own plan?
000-46 | Relationships and networks > help-log | bridge | Which function have you not sat with this quarter?
000-47 | Relationships and networks > event | networking evening | Which event will you attend, and what will you bring back?
000-48 | Relationships and networks > event | conference | Which event will you attend, and what will you bring back?
000-49 | Relationships and networks > contact | Why this person | Who outside the company could tell you the truth about your field?
000-50 | Relationships and networks > contact-stakeholder | Next contact | Who hears from you only when something is late?
000-51 | commitments.measure | | What will you promise, to whom, and how will they know?
`;

const leaderTrust = `
001-01 | Support and empowerment > trust-item | environment | What would they tell a friend about working for you?
001-02 | Understanding the role > trust-item-role | Owns the product vision | Who wrote the current product vision, and does the PM agree that they own it?
001-03 | Understanding the role > trust-item-role | Decides on features | Which decisions belong to the PM, and who knows?
001-04 | Understanding the role > trust-item-role | Oversees development | Which request did you answer that should have gone to the PM?
001-05 | Understanding the role > contact-groups | What it pulls for | Which two groups pull them in opposite directions?
001-06 | Understanding the role > trust-item | respect | When did you last overrule them, and where?
001-07 | Clear communication > trust-item | openness | What do you know that would change their plan?
001-08 | Clear communication > mistake | Cause | Which message did you have to send twice?
001-09 | Clear communication > expectation | What is expected | What would disappoint you that you have not said?
001-10 | Feedback and iteration > feedback-sbi | Impact | What did you see, and what did it lead to?
001-11 | Clear communication > listening-note | in their words | What did they tell you last time, in their words?
001-12 | Clear communication > trust-item | candour | When did they last say that you were wrong?
001-13 | Clear communication > decision | Who took part | Which coming decision is open, and which only looks open?
001-14 | Shared vision and goals > alignment | Vision in one sentence | How would each of you write the vision in one sentence?
001-15 | Shared vision and goals > alignment | First priority | What are your three priorities in order, and what are theirs?
001-16 | Shared vision and goals > expectation | What is expected | What should stop because of these goals?
001-17 | Shared vision and goals > alignment | What to stop first | What should stop because of these goals?
001-18 | Shared vision and goals > decision | Goal it serves | Which decision this quarter served no shared goal?
001-19 | Shared vision and goals > decision-vision | Who was there | Who was present when the goals were made?
001-20 | Support and empowerment > feedback-sbi-strength | Strength | What is this PM better at than you?
001-21 | Support and empowerment > delegation-row | From | Which decision will you let go, and from what date?
001-22 | Support and empowerment > trust-item | ownership | What would they do differently if you were away?
001-23 | Support and empowerment > help-log | resource | What have they asked for that has no answer?
001-24 | Support and empowerment > help-log | Asked first | Did you ask what help was wanted?
001-25 | Support and empowerment > trust-item | confidence shown | Who has heard you back them?
001-26 | Feedback and iteration > feedback-sbi | My first reaction | What was your first reaction, and could they see it?
001-27 | Feedback and iteration > feedback-request | my PM | What did you ask feedback on, and how narrowly?
001-28 | Feedback and iteration > you-said-i-did | an issue | What did you change, and do they know?
001-29 | Feedback and iteration > you-said-i-did | a process | Which way of working will you two try differently for a month?
001-30 | Agreements > review-entry | Next review | When is the next fixed moment, in both directions?
001-31 | Feedback and iteration > goal-growth | about it | What are you learning at the moment, and have you said so?
001-32 | Leading by example > trust-item | consistency | Which behaviour do you ask for and not show?
001-33 | Leading by example > trust-item | integrity | What would you do if your boss were watching, and if nobody were?
001-34 | Leading by example > trust-item | transparency | Which reasons did you keep to yourself, and was that necessary?
001-35 | Leading by example > mistake | Whom I told | Which mistake of yours did people hear from you?
001-36 | Leading by example > trust-item | environment | What do people copy from you without being told?
001-37 | Leading by example > trust-item | consistency | How are you in a bad week?
001-38 | commitments.by | | What will each of you do before the next look?
`;

const manager = `
002-01 | Changes and report back > worksheet-link | the other side | Which worksheet has the other side filled in, and have you compared them?
002-02 | Engagement and conditions > workload-engagement | My guess | What do you believe about the mood in the team, and who told you?
002-03 | Engagement and conditions > workload-engagement | Signs I looked at | Who stays and has stopped caring?
002-04 | Engagement and conditions > workload | Load | Who carries more than they say, and what will you take away?
002-07 | Engagement and conditions > trust-item | environment | Which rule of ours makes good work harder?
002-09 | commitments.by | | What do you promise?
002-10 | Engagement and conditions > trust-item | engagement | What would the quietest person say?
002-11 | Engagement and conditions > workload-development | Stretch task | What stretch task is waiting for each person?
002-12 | Engagement and conditions > action-obstacle | What stands in the way? | What is one obstacle only you can remove?
002-13 | ratings | upward-feedback | How do you measure whether you are useful?
002-14 | Myself as a product > workload-users | What they need from me | Who are your users, and what did each come to you for last month?
002-15 | 360 feedback > feedback-360 | Raters per group | Which theme came from more than one direction?
002-16 | Hard questions in a one-on-one > hard-question | Answer in their words | What should I have told you earlier?
002-17 | Hard questions in a one-on-one > hard-question | How I made it safe | What do people hold back when I am in the room?
002-18 | Skip-level meetings > skip-level | Themes | What slows the team down that nobody has fixed?
002-19 | Four habits > help-log | problem | Whom did you help to solve a problem, and who solved it in the end?
002-20 | Four habits > help-log | bridge | Which two departments should talk this month, and about what?
002-21 | Four habits > help-log | habit | Which habit of the group would you keep if everything else changed?
002-22 | Four habits > help-log | lesson | What is your most expensive lesson, and who could use it?
`;

const boss = `
002-01 | Reviews > worksheet-link | the other side | Which worksheet has the other side filled in, and have you compared them?
002-05 | Own results > priority-sort | Who needs to know | Who expects something from you that you will not deliver, and do they know?
002-06 | Own results > priority-sort | Right or wrong thing | What do you do well that should no longer be done?
002-08 | Own results > goal-team | Measure | If you could do only three things this month, which?
002-09 | commitments.by | | What do you promise?
002-23 | Own results > goal-team | Target | Which number would you put your name under, and where is it heading?
002-24 | Boss's success > boss | What I add | What is your boss judged on this quarter?
002-25 | Own results > trust-item | influence | Whose mind did you change, and with what?
002-26 | Own results > action-stuck | Next move | What has not moved for two weeks, and what is the next move?
002-27 | Own results > boss-knowledge | Asked by | Which question about your product could you not answer?
002-28 | Relationships and trust > delegation-row-asked | What earns it | Which decision would you like to own, and what would earn it?
002-29 | Rapport > boss-preferences | Bad news | How does your boss like to get news, numbers and bad news?
002-30 | Mentors > mentor-search | Topic | Which problem has somebody else already solved?
002-31 | Initiative > boss-problem | I propose | What are three options, and which would you choose?
002-32 | Relationships and trust > contact-repair | My part | Which relationship needs repair, and what was your part in it?
002-33 | Relationships and trust > passing-on | What I passed on | What is better at work because of you?
`;

const career = `
002-34 | Goals and actions > goal-heading | Why it matters | What would you like to be trusted with in two years that you are not trusted with today?
002-35 | target | | What did you do in the last quarter that a person at the target level would do?
002-36 | Goals and actions > learning-item-action | Read,Listen to,Take the course,Attend the workshop,Try the tool | Where will you use it within two weeks?
`;

const mentorship = `
003-01 | Purpose > session-mentor | lived through | What has the mentor lived through that you are facing?
003-02 | Sessions > session | What I heard, and what I keep | Which part of the mentor's story does not fit your case?
003-03 | Sessions > session | What I see differently now | What do you see differently since last time?
003-04 | goals.type | skill | Is it a skill, a career step or a project?
003-05 | goals.competency | product-strategy | Which competency of the ladder does it belong to?
003-06 | goals.competency | stakeholder-influence | Which competency of the ladder does it belong to?
003-07 | goals.competency | market-knowledge | Which competency of the ladder does it belong to?
003-08 | Purpose > mentorship-goal-focus | Focus area | Which part of the job has nobody explained to you?
003-09 | Sessions > session | Pitfall that my mentor sees coming | What could stop you, and what then?
003-10 | Sessions > session | Decision we talked through | What will you do, by when, and how will the other know?
003-11 | Passing it on > passing-on | To whom | What did you teach somebody this month?
003-12 | Passing it on > passing-on | What came of it | Which colleague got unstuck because of you?
003-13 | Passing it on > passing-on | Habit the team could keep | Which habit from this mentorship could the team adopt?
003-14 | goals.type | skill | Who besides the two of you could notice the change?
003-15 | goals.type | career | Is it a skill, a career step or a project?
003-16 | goals.type | project | Is it a skill, a career step or a project?
003-17 | Agreement > agreement | Mentor's part | What can you count on the mentor for, and what not?
003-18 | Agreement > agreement | Mentee's part | What do you bring to each session, and when is it sent?
003-19 | agreed_on | | When do you look at this agreement again?
003-20 | Agreement > agreement | Ground rules | What should we say as soon as we notice it?
003-21 | Sessions > session | Goal for today | What do you want to leave with today?
003-22 | Sessions > session | Questions I brought | Which question feels too basic to ask?
003-23 | Sessions > session | Where things are | What is really going on, and what is only your guess?
003-24 | Agreement > safety-check | How freely I could speak | What stays between you, and what are the exceptions?
003-25 | Feedback > feedback-sbi | from mentee to mentor | What should the mentor do differently in these sessions?
003-26 | Feedback > feedback-sbi | from mentor to mentee | What was seen or heard, as a camera would have recorded it?
003-27 | Celebrations > win | success | How does this person like to be recognised?
003-28 | Feedback > feedback-sbi | Alternative | What else would have been possible?
003-29 | Feedback > feedback-request | one moment | Which moment is this about, and was it a good time to say it?
003-30 | Feedback > feedback-sbi | What I will try, and what came of it | What will be tried next time?
003-31 | milestones.goal | | What can you both look at half-way?
003-32 | milestones.due | | What would make you move a date, and who decides?
003-33 | Sessions > action | Owner: | What will you do, by when, and how will the other know?
003-34 | Sessions > session | Questions I brought | What do you bring to each session, and when is it sent?
003-35 | Sessions > session | Since last time | What happened since last time with what you agreed?
003-36 | Sessions > session | - [ ] Mentee: | What happened since last time with what you agreed?
004-01 | Sessions > session | Options we looked at | What has the mentor lived through that you are facing?
004-02 | goals.type | skill | Is it a skill, a career step or a project?
004-03 | target | | Which of your goals would you keep if only one were allowed?
004-04 | Passing it on > passing-on | What I passed on | What did you teach somebody this month?
004-05 | Agreement > agreement | What we talk about, and what not | What is outside the scope of these talks?
004-06 | Purpose > mentorship-goal-focus | Why now | Which of your goals would you keep if only one were allowed?
004-07 | goals.measure | | What will be true at the end that is not true now?
004-08 | goals.due | | Can it be reached in the sessions you have?
004-09 | goals.competency | product-strategy | Which competency of the ladder does it belong to?
004-10 | goals.competency | stakeholder-influence | Which competency of the ladder does it belong to?
004-11 | goals.competency | trust-building | Which competency of the ladder does it belong to?
004-12 | milestones.due | | What has to come first?
004-13 | Sessions > session | Where things are | What are you avoiding?
004-14 | Sessions > session | Questions I still have | Which question feels too basic to ask?
004-15 | Agreement > agreement | How I like to get feedback | How do you like to receive feedback: at once, later, in writing?
004-16 | Agreement > agreement | Ground rules | What should we say as soon as we notice it?
004-17 | Feedback > listening-note | They agreed | What should the mentor do differently in these sessions?
004-18 | Agreement > agreement | Ground rules | What will you do when one of you has to cancel twice?
004-19 | Agreement > safety-check | What I held back | What do you hope for that you have not said yet?
004-20 | Purpose > session-mentor | how I came here | What should the other person know about how you came here?
004-21 | Feedback > feedback-sbi-strength | Strength | What should be kept exactly as it is?
004-22 | Feedback > feedback-sbi | Alternative | What else would have been possible?
004-23 | Goals and milestones > goal-heading | (experience) | Which piece of real work lets you practise it?
004-24 | Feedback > feedback-sbi | Asked first whether it is a good time | Which moment is this about, and was it a good time to say it?
004-25 | Feedback > feedback-sbi | Situation | What was seen or heard, as a camera would have recorded it?
004-26 | Feedback > feedback-sbi | Impact | What followed from it, and for whom?
004-27 | Feedback > feedback-sbi | Alternative | What else would have been possible?
004-28 | Sessions > session | Reflection | What did you learn about yourself?
004-29 | Sessions > reflection | first hour | Which was not, and what did you learn from that?
004-30 | Closing > closing | What I will keep doing without a mentor | What will you go on doing alone?
004-31 | Sessions > action | Due: | What is the smallest thing you can do this week?
004-32 | goals.evidence | | Which goals were reached, and what proves it?
004-33 | Learning plan > learning-item | By | Where will you use it within two weeks?
004-34 | Learning plan > learning-item | trend | Which trend could make your product old?
004-35 | Learning plan > learning-item | For | Which objective does this serve?
004-36 | Learning plan > learning-item | book | Which chapter or hour of it is enough?
004-37 | Learning plan > learning-item | article | What will you do differently?
004-38 | Learning plan > learning-item | course | Where will you use it within two weeks?
004-39 | Learning plan > event | bring back | Which event will you attend, and whom will you look for?
004-40 | Learning plan > learning-item | What I took from it | What surprised you in it?
004-41 | Sessions > reflection | What I learned about myself | What did you learn about yourself?
004-42 | Network > contact | Person | Which question do you have that only a certain person can answer?
004-43 | Network > event | to meet | Which event will you attend, and whom will you look for?
004-44 | Network > contact | peer | Who does your job somewhere else?
004-45 | Network > intro | Both agreed first | Have both sides agreed to the introduction?
004-46 | Network > intro | collaborator | Whom does the mentor know that you should meet, and why should that person want it?
004-47 | Network > intro | expert | Which question do you have that only a certain person can answer?
004-48 | Network > contact | Why this person | Who sees the world differently enough to correct you?
004-49 | Network > mentor-search | Asked on | Who could be your next mentor?
004-50 | Network > contact | opens a door | Which door did this contact open?
004-51 | Celebrations > win | effort | What effort did nobody notice?
004-52 | Celebrations > win | Milestone | Which milestone was reached, and who heard of it?
004-53 | Celebrations > win | big | Which milestone was reached, and who heard of it?
004-54 | Celebrations > win | small | What went a little better than last time?
004-55 | Celebrations > win | Date | When did you last write something here?
004-56 | Closing > closing | a mentee of my own | What comes next: another goal, another mentor, a mentee of your own?
`;

/** Every practice with its kind, in the order of the kinds; one that two kinds are for stands there twice. */
export const practices: readonly Practice[] = [
	...read('career-development', career),
	...read('mentorship-goal', mentorship),
	...read('pm-trust-review', pmTrust),
	...read('leader-trust-review', leaderTrust),
	...read('manager-review', manager),
	...read('boss-partnership', boss),
];

function read(kind: string, lines: string): Practice[] {
	return lines
		.trim()
		.split('\n')
		.map(line => {
			const [id = '', place = '', detail = '', question = ''] = line.split('|').map(cell => cell.trim());
			return { id, kind, place, detail, question };
		});
}
