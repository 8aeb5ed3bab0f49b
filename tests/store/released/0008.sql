-- The books of schema 0008. Made by tests/store/freeze.py; once released, never edited.
-- Read into an empty SQLite database.
PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE records (
	number INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	added TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	CONSTRAINT pk_records PRIMARY KEY (number), 
	UNIQUE (id)
);
CREATE TABLE journal (
	seq INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	action TEXT NOT NULL, 
	summary TEXT NOT NULL, 
	undoes INTEGER NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (seq)
);
CREATE TABLE changes (
	seq INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	record TEXT NOT NULL, 
	"before" TEXT, 
	"after" TEXT, 
	CONSTRAINT pk_changes PRIMARY KEY (seq, place), 
	CONSTRAINT fk_changes_seq FOREIGN KEY(seq) REFERENCES journal (seq)
);
CREATE TABLE answers (
	id TEXT NOT NULL, 
	ask TEXT, 
	"on" TEXT, 
	result TEXT, 
	said TEXT, 
	condition TEXT, 
	promised TEXT, 
	"by" TEXT, 
	done BOOLEAN, 
	came TEXT, 
	CONSTRAINT pk_answers PRIMARY KEY (id), 
	CONSTRAINT fk_answers_ask FOREIGN KEY(ask) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_answers_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE appraisals (
	id TEXT NOT NULL, 
	option TEXT, 
	attribute TEXT, 
	complaint TEXT, 
	low TEXT, 
	likely TEXT, 
	high TEXT, 
	unit TEXT, 
	source TEXT, 
	rests TEXT, 
	CONSTRAINT pk_appraisals PRIMARY KEY (id), 
	CONSTRAINT fk_appraisals_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_appraisals_option FOREIGN KEY(option) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_appraisals_complaint FOREIGN KEY(complaint) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_appraisals_rests FOREIGN KEY(rests) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE artefacts (
	id TEXT NOT NULL, 
	name TEXT, 
	address TEXT, 
	file TEXT, 
	digest TEXT, 
	"on" TEXT, 
	note TEXT, 
	CONSTRAINT pk_artefacts PRIMARY KEY (id), 
	CONSTRAINT fk_artefacts_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE asks (
	id TEXT NOT NULL, 
	ask TEXT, 
	want TEXT, 
	complaint TEXT, 
	why_now TEXT, 
	person TEXT, 
	decider TEXT, 
	interests TEXT, 
	"on" TEXT, 
	place TEXT, 
	market_low_minor BIGINT, 
	market_low_currency TEXT, 
	market_low_period TEXT, 
	market_middle_minor BIGINT, 
	market_middle_currency TEXT, 
	market_middle_period TEXT, 
	market_high_minor BIGINT, 
	market_high_currency TEXT, 
	market_high_period TEXT, 
	market_source TEXT, 
	alternative TEXT, 
	live BOOLEAN, 
	reservation_minor BIGINT, 
	reservation_currency TEXT, 
	reservation_period TEXT, 
	target_minor BIGINT, 
	target_currency TEXT, 
	target_period TEXT, 
	opening_minor BIGINT, 
	opening_currency TEXT, 
	opening_period TEXT, 
	reason_above TEXT, 
	least TEXT, 
	packages TEXT, 
	concessions TEXT, 
	gain INTEGER, 
	cost INTEGER, 
	years INTEGER, 
	chance INTEGER, 
	"check" TEXT, 
	direct INTEGER, 
	rank INTEGER, 
	credit INTEGER, 
	season INTEGER, 
	paper INTEGER, 
	warmth INTEGER, 
	quiet INTEGER, 
	risk INTEGER, 
	own TEXT, 
	CONSTRAINT pk_asks PRIMARY KEY (id), 
	CONSTRAINT fk_asks_complaint FOREIGN KEY(complaint) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_asks_decider FOREIGN KEY(decider) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_asks_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_asks_person FOREIGN KEY(person) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_asks_want FOREIGN KEY(want) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE assumptions (
	id TEXT NOT NULL, 
	about TEXT, 
	belief TEXT, 
	sure INTEGER, 
	test TEXT, 
	held TEXT, 
	outcome TEXT, 
	since TEXT, theirs BOOLEAN, 
	CONSTRAINT pk_assumptions PRIMARY KEY (id), 
	CONSTRAINT fk_assumptions_about FOREIGN KEY(about) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_assumptions_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE briefings (
	id TEXT NOT NULL, 
	name TEXT, 
	"on" TEXT, 
	employer TEXT, 
	posting TEXT, 
	notes TEXT, 
	left_out TEXT, 
	own TEXT, 
	CONSTRAINT pk_briefings PRIMARY KEY (id), 
	CONSTRAINT fk_briefings_employer FOREIGN KEY(employer) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_briefings_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE claims (
	id TEXT NOT NULL, 
	question TEXT, 
	text TEXT, 
	their_problem TEXT, 
	versus TEXT, 
	competency TEXT, 
	CONSTRAINT pk_claims PRIMARY KEY (id), 
	CONSTRAINT fk_claims_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE competencies (
	id TEXT NOT NULL, 
	name TEXT, 
	about TEXT, 
	level1 TEXT, 
	level2 TEXT, 
	level3 TEXT, 
	level4 TEXT, 
	level5 TEXT, 
	model TEXT, 
	CONSTRAINT pk_competencies PRIMARY KEY (id), 
	CONSTRAINT fk_competencies_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE complaints (
	id TEXT NOT NULL, 
	what TEXT, 
	role TEXT, 
	since TEXT, 
	changer TEXT, 
	raised TEXT, 
	outcome TEXT, about TEXT, mended BOOLEAN, 
	CONSTRAINT pk_complaints PRIMARY KEY (id), 
	CONSTRAINT fk_complaints_changer FOREIGN KEY(changer) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_complaints_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_complaints_role FOREIGN KEY(role) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE conversations (
	id TEXT NOT NULL, 
	name TEXT, 
	occasion TEXT, 
	"on" TEXT, 
	employer TEXT, 
	mine TEXT, 
	text TEXT, 
	form TEXT, 
	CONSTRAINT pk_conversations PRIMARY KEY (id), 
	CONSTRAINT fk_conversations_employer FOREIGN KEY(employer) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_conversations_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE corrections (
	id TEXT NOT NULL, 
	conversation TEXT, 
	turn INTEGER, 
	question INTEGER, 
	label TEXT, 
	value TEXT, 
	CONSTRAINT pk_corrections PRIMARY KEY (id), 
	CONSTRAINT fk_corrections_conversation FOREIGN KEY(conversation) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_corrections_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE credentials (
	id TEXT NOT NULL, 
	name TEXT, 
	sort TEXT, 
	issuer TEXT, 
	"on" TEXT, 
	until TEXT, 
	address TEXT, 
	note TEXT, 
	CONSTRAINT pk_credentials PRIMARY KEY (id), 
	CONSTRAINT fk_credentials_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE debriefs (
	id TEXT NOT NULL, 
	name TEXT, 
	"on" TEXT, 
	employer TEXT, 
	needs TEXT, 
	asked TEXT, 
	learned TEXT, 
	outcome TEXT, 
	reason TEXT, 
	they_said BOOLEAN, 
	promised TEXT, 
	"by" TEXT, 
	met TEXT, 
	conversation TEXT, 
	briefing TEXT, 
	CONSTRAINT pk_debriefs PRIMARY KEY (id), 
	CONSTRAINT fk_debriefs_briefing FOREIGN KEY(briefing) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_debriefs_conversation FOREIGN KEY(conversation) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_debriefs_employer FOREIGN KEY(employer) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_debriefs_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE decisions (
	id TEXT NOT NULL, 
	what TEXT, 
	why TEXT, 
	expected TEXT, 
	"on" TEXT, 
	look_back TEXT, 
	outcome TEXT, pay_minor BIGINT, pay_currency TEXT, pay_period TEXT, chance INTEGER, came TEXT, 
	CONSTRAINT pk_decisions PRIMARY KEY (id), 
	CONSTRAINT fk_decisions_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE employers (
	id TEXT NOT NULL, 
	name TEXT, 
	sector TEXT, 
	place TEXT, 
	note TEXT, 
	CONSTRAINT pk_employers PRIMARY KEY (id), 
	CONSTRAINT fk_employers_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE exemplars (
	id TEXT NOT NULL, 
	text TEXT, 
	occupation TEXT, 
	skill TEXT, 
	"on" TEXT, 
	denied BOOLEAN, 
	CONSTRAINT pk_exemplars PRIMARY KEY (id), 
	CONSTRAINT fk_exemplars_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE goals (
	id TEXT NOT NULL, 
	what TEXT, 
	about TEXT, 
	why TEXT, 
	"by" TEXT, 
	came TEXT, 
	done BOOLEAN, 
	CONSTRAINT pk_goals PRIMARY KEY (id), 
	CONSTRAINT fk_goals_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_goals_about FOREIGN KEY(about) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE invitations (
	id TEXT NOT NULL, 
	person TEXT, 
	asker TEXT, 
	competencies TEXT, 
	"on" TEXT, 
	until TEXT, 
	recipient TEXT, 
	secret TEXT, 
	CONSTRAINT pk_invitations PRIMARY KEY (id), 
	CONSTRAINT fk_invitations_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_invitations_person FOREIGN KEY(person) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE links (
	id TEXT NOT NULL, 
	verb TEXT, 
	source TEXT, 
	target TEXT, 
	CONSTRAINT pk_links PRIMARY KEY (id), 
	CONSTRAINT fk_links_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_links_source FOREIGN KEY(source) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_links_target FOREIGN KEY(target) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE moves (
	id TEXT NOT NULL, 
	opportunity TEXT, 
	what TEXT, 
	"on" TEXT, 
	person TEXT, 
	reason TEXT, 
	debrief TEXT, 
	note TEXT, 
	pay_minor BIGINT, 
	pay_currency TEXT, 
	pay_period TEXT, 
	round INTEGER, 
	mine BOOLEAN, 
	they_said BOOLEAN, 
	CONSTRAINT pk_moves PRIMARY KEY (id), 
	CONSTRAINT fk_moves_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_moves_opportunity FOREIGN KEY(opportunity) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_moves_person FOREIGN KEY(person) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_moves_debrief FOREIGN KEY(debrief) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE opportunities (
	id TEXT NOT NULL, 
	name TEXT, 
	channel TEXT, 
	posting TEXT, 
	employer TEXT, 
	person TEXT, 
	briefing TEXT, 
	variant TEXT, 
	step TEXT, 
	"by" TEXT, 
	note TEXT, 
	CONSTRAINT pk_opportunities PRIMARY KEY (id), 
	CONSTRAINT fk_opportunities_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_opportunities_posting FOREIGN KEY(posting) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_opportunities_employer FOREIGN KEY(employer) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_opportunities_person FOREIGN KEY(person) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_opportunities_briefing FOREIGN KEY(briefing) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE options (
	id TEXT NOT NULL, 
	name TEXT, 
	decision TEXT, 
	way TEXT, 
	opportunity TEXT, 
	ask TEXT, 
	note TEXT, 
	taken BOOLEAN, 
	CONSTRAINT pk_options PRIMARY KEY (id), 
	CONSTRAINT fk_options_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_options_decision FOREIGN KEY(decision) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_options_opportunity FOREIGN KEY(opportunity) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_options_ask FOREIGN KEY(ask) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "pay-tables" (
	id TEXT NOT NULL, 
	name TEXT, 
	licence TEXT, 
	"on" TEXT, 
	"table" TEXT, 
	rows INTEGER, 
	CONSTRAINT "pk_pay-tables" PRIMARY KEY (id), 
	CONSTRAINT "fk_pay-tables_id" FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE people (
	id TEXT NOT NULL, 
	name TEXT, 
	relation TEXT, 
	employer TEXT, 
	saw TEXT, 
	may_be_named BOOLEAN, 
	may_be_quoted BOOLEAN, 
	contact TEXT, 
	note TEXT, steps INTEGER, team TEXT, 
	CONSTRAINT pk_people PRIMARY KEY (id), 
	CONSTRAINT fk_people_employer FOREIGN KEY(employer) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_people_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE postings (
	id TEXT NOT NULL, 
	title TEXT, 
	company TEXT, 
	place TEXT, 
	city TEXT, 
	region TEXT, 
	country TEXT, 
	workplace TEXT, 
	level TEXT, 
	level_source TEXT, 
	employment TEXT, 
	pay_source TEXT, 
	occupation_code TEXT, 
	occupation_scheme TEXT, 
	occupation TEXT, 
	must TEXT, 
	nice TEXT, 
	named TEXT, 
	posted_on TEXT, 
	valid_until TEXT, 
	seen_first TEXT, 
	seen_last TEXT, 
	education TEXT, 
	industry TEXT, 
	source TEXT, 
	source_id TEXT, 
	url TEXT, 
	apply_url TEXT, 
	description TEXT, 
	pay_low_minor BIGINT, 
	pay_low_currency TEXT, 
	pay_low_period TEXT, 
	pay_high_minor BIGINT, 
	pay_high_currency TEXT, 
	pay_high_period TEXT, 
	openings INTEGER, 
	experience_months INTEGER, 
	CONSTRAINT pk_postings PRIMARY KEY (id), 
	CONSTRAINT fk_postings_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE rehearsals (
	id TEXT NOT NULL, 
	name TEXT, 
	"on" TEXT, 
	scenario TEXT, 
	manager TEXT, 
	seed INTEGER, 
	said TEXT, 
	text TEXT, 
	uncovered INTEGER, 
	CONSTRAINT pk_rehearsals PRIMARY KEY (id), 
	CONSTRAINT fk_rehearsals_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE replies (
	id TEXT NOT NULL, 
	invitation TEXT, 
	"on" TEXT, 
	ratings TEXT, 
	problem TEXT, 
	stop TEXT, 
	mark TEXT, 
	written TEXT, 
	fingerprint TEXT, 
	may_be_named BOOLEAN, 
	may_be_quoted BOOLEAN, 
	CONSTRAINT pk_replies PRIMARY KEY (id), 
	CONSTRAINT fk_replies_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_replies_invitation FOREIGN KEY(invitation) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE roles (
	id TEXT NOT NULL, 
	name TEXT, 
	employer TEXT, 
	since TEXT, 
	until TEXT, 
	note TEXT, 
	CONSTRAINT pk_roles PRIMARY KEY (id), 
	CONSTRAINT fk_roles_employer FOREIGN KEY(employer) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_roles_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE "self-ratings" (
	id TEXT NOT NULL, 
	competency TEXT, 
	"on" TEXT, 
	note TEXT, 
	level INTEGER, 
	CONSTRAINT "pk_self-ratings" PRIMARY KEY (id), 
	CONSTRAINT "fk_self-ratings_id" FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT "fk_self-ratings_competency" FOREIGN KEY(competency) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE targets (
	id TEXT NOT NULL, 
	name TEXT, 
	occupation TEXT, 
	level TEXT, 
	place TEXT, 
	note TEXT, 
	pay_minor BIGINT, 
	pay_currency TEXT, 
	pay_period TEXT, 
	CONSTRAINT pk_targets PRIMARY KEY (id), 
	CONSTRAINT fk_targets_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE tellings (
	id TEXT NOT NULL, 
	win TEXT, 
	person TEXT, 
	"on" TEXT, 
	medium TEXT, 
	note TEXT, 
	CONSTRAINT pk_tellings PRIMARY KEY (id), 
	CONSTRAINT fk_tellings_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_tellings_person FOREIGN KEY(person) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_tellings_win FOREIGN KEY(win) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE waivers (
	id TEXT NOT NULL, 
	about TEXT, 
	rule TEXT, 
	reason TEXT, 
	CONSTRAINT pk_waivers PRIMARY KEY (id), 
	CONSTRAINT fk_waivers_about FOREIGN KEY(about) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_waivers_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE
);
CREATE TABLE wants (
	id TEXT NOT NULL, 
	what TEXT, 
	pay_minor BIGINT, 
	pay_currency TEXT, 
	pay_period TEXT, 
	since TEXT, 
	role TEXT, 
	voiced TEXT, 
	outcome TEXT, 
	CONSTRAINT pk_wants PRIMARY KEY (id), 
	CONSTRAINT fk_wants_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_wants_role FOREIGN KEY(role) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE weighings (
	id TEXT NOT NULL, 
	decision TEXT, 
	"on" TEXT, 
	swings TEXT, 
	again TEXT, 
	scales TEXT, 
	CONSTRAINT pk_weighings PRIMARY KEY (id), 
	CONSTRAINT fk_weighings_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_weighings_decision FOREIGN KEY(decision) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE wins (
	id TEXT NOT NULL, 
	problem TEXT, 
	action TEXT, 
	result TEXT, 
	figure_value TEXT, 
	figure_unit TEXT, 
	figure_before TEXT, 
	figure_after TEXT, 
	figure_period TEXT, 
	"on" TEXT, 
	until TEXT, 
	role TEXT, 
	skills TEXT, 
	share INTEGER, 
	confidentiality TEXT, 
	CONSTRAINT pk_wins PRIMARY KEY (id), 
	CONSTRAINT fk_wins_id FOREIGN KEY(id) REFERENCES records (id) ON DELETE CASCADE, 
	CONSTRAINT fk_wins_role FOREIGN KEY(role) REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE VIRTUAL TABLE search USING fts5(
  id UNINDEXED, kind UNINDEXED, title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE INDEX ix_answers_ask ON answers (ask);
CREATE INDEX ix_appraisals_complaint ON appraisals (complaint);
CREATE INDEX ix_appraisals_option ON appraisals (option);
CREATE INDEX ix_appraisals_rests ON appraisals (rests);
CREATE INDEX ix_asks_complaint ON asks (complaint);
CREATE INDEX ix_asks_decider ON asks (decider);
CREATE INDEX ix_asks_person ON asks (person);
CREATE INDEX ix_asks_want ON asks (want);
CREATE INDEX ix_assumptions_about ON assumptions (about);
CREATE INDEX ix_briefings_employer ON briefings (employer);
CREATE INDEX ix_changes_record ON changes (record);
CREATE INDEX ix_complaints_changer ON complaints (changer);
CREATE INDEX ix_complaints_role ON complaints (role);
CREATE INDEX ix_conversations_employer ON conversations (employer);
CREATE INDEX ix_corrections_conversation ON corrections (conversation);
CREATE INDEX ix_debriefs_briefing ON debriefs (briefing);
CREATE INDEX ix_debriefs_conversation ON debriefs (conversation);
CREATE INDEX ix_debriefs_employer ON debriefs (employer);
CREATE INDEX ix_goals_about ON goals (about);
CREATE INDEX ix_invitations_person ON invitations (person);
CREATE INDEX ix_links_source ON links (source);
CREATE INDEX ix_links_target ON links (target);
CREATE INDEX ix_moves_debrief ON moves (debrief);
CREATE INDEX ix_moves_opportunity ON moves (opportunity);
CREATE INDEX ix_moves_person ON moves (person);
CREATE INDEX ix_opportunities_briefing ON opportunities (briefing);
CREATE INDEX ix_opportunities_employer ON opportunities (employer);
CREATE INDEX ix_opportunities_person ON opportunities (person);
CREATE INDEX ix_opportunities_posting ON opportunities (posting);
CREATE INDEX ix_options_ask ON options (ask);
CREATE INDEX ix_options_decision ON options (decision);
CREATE INDEX ix_options_opportunity ON options (opportunity);
CREATE INDEX ix_people_employer ON people (employer);
CREATE INDEX ix_replies_invitation ON replies (invitation);
CREATE INDEX ix_roles_employer ON roles (employer);
CREATE INDEX "ix_self-ratings_competency" ON "self-ratings" (competency);
CREATE INDEX ix_tellings_person ON tellings (person);
CREATE INDEX ix_tellings_win ON tellings (win);
CREATE INDEX ix_waivers_about ON waivers (about);
CREATE INDEX ix_wants_role ON wants (role);
CREATE INDEX ix_weighings_decision ON weighings (decision);
CREATE INDEX ix_wins_role ON wins (role);
INSERT INTO "alembic_version" ("version_num") VALUES ('0008');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (1, 'emp_j8gvvsdw93', 'employer', 1, 'typed', '2026-03-14T12:00:01+00:00', '2026-03-14T12:00:01+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (2, 'rol_3s7jttbrrx', 'role', 1, 'typed', '2026-03-14T12:00:02+00:00', '2026-03-14T12:00:02+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (3, 'win_cpfe34xkkg', 'win', 2, 'typed', '2026-03-14T12:00:03+00:00', '2026-03-14T12:00:17+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (4, 'per_zfnymbr7y3', 'person', 1, 'typed', '2026-03-14T12:00:03+00:00', '2026-03-14T12:00:03+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (5, 'lnk_xm2s3k3q1c', 'link', 1, 'typed', '2026-03-14T12:00:03+00:00', '2026-03-14T12:00:03+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (6, 'art_nsbg791zn9', 'artefact', 1, 'typed', '2026-03-14T12:00:04+00:00', '2026-03-14T12:00:04+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (7, 'lnk_7n059cncn8', 'link', 1, 'typed', '2026-03-14T12:00:05+00:00', '2026-03-14T12:00:05+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (8, 'clm_msde7zme58', 'claim', 1, 'typed', '2026-03-14T12:00:06+00:00', '2026-03-14T12:00:06+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (9, 'lnk_py8ry88eny', 'link', 1, 'typed', '2026-03-14T12:00:07+00:00', '2026-03-14T12:00:07+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (10, 'wnt_1ck4zx0tt3', 'want', 1, 'typed', '2026-03-14T12:00:08+00:00', '2026-03-14T12:00:08+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (11, 'crd_628pbksd0y', 'credential', 1, 'typed', '2026-03-14T12:00:09+00:00', '2026-03-14T12:00:09+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (12, 'cmp_t8xskkwk53', 'complaint', 1, 'typed', '2026-03-14T12:00:10+00:00', '2026-03-14T12:00:10+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (13, 'asm_8jc1pyx395', 'assumption', 1, 'typed', '2026-03-14T12:00:11+00:00', '2026-03-14T12:00:11+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (14, 'dec_am153d6dcz', 'decision', 1, 'typed', '2026-03-14T12:00:12+00:00', '2026-03-14T12:00:12+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (15, 'ask_afh7wdmmmg', 'ask', 1, 'typed', '2026-03-14T12:00:13+00:00', '2026-03-14T12:00:13+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (16, 'ans_xsgnr4tkk5', 'answer', 1, 'typed', '2026-03-14T12:00:14+00:00', '2026-03-14T12:00:14+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (17, 'wvr_w22q4qvj3y', 'waiver', 1, 'typed', '2026-03-14T12:00:15+00:00', '2026-03-14T12:00:15+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (18, 'cnv_d2m6xfds6w', 'conversation', 1, 'typed', '2026-03-14T12:00:19+00:00', '2026-03-14T12:00:19+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (19, 'cor_ajzwt0k8n5', 'correction', 1, 'typed', '2026-03-14T12:00:20+00:00', '2026-03-14T12:00:20+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (20, 'reh_95zsmsx2c8', 'rehearsal', 1, 'typed', '2026-03-14T12:00:21+00:00', '2026-03-14T12:00:21+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (21, 'brf_gx1crh867w', 'briefing', 1, 'typed', '2026-03-14T12:00:22+00:00', '2026-03-14T12:00:22+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (22, 'dbr_2f7meajb22', 'debrief', 1, 'typed', '2026-03-14T12:00:23+00:00', '2026-03-14T12:00:23+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (23, 'per_neavj8bc6t', 'person', 1, 'proposed', '2026-03-14T12:00:24+00:00', '2026-03-14T12:00:24+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (24, 'asm_nca01ee1x1', 'assumption', 1, 'proposed', '2026-03-14T12:00:24+00:00', '2026-03-14T12:00:24+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (25, 'cpt_babxs38qjm', 'competency', 1, 'typed', '2026-03-14T12:00:26+00:00', '2026-03-14T12:00:26+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (26, 'slf_5wx9zg5dn5', 'self-rating', 1, 'typed', '2026-03-14T12:00:27+00:00', '2026-03-14T12:00:27+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (27, 'inv_pvnxvjatj7', 'invitation', 1, 'typed', '2026-03-14T12:00:28+00:00', '2026-03-14T12:00:28+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (28, 'rpl_nm2hrw7tx2', 'reply', 1, 'typed', '2026-03-14T12:00:29+00:00', '2026-03-14T12:00:29+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (29, 'pst_x8sm7e0yhb', 'posting', 1, 'typed', '2026-03-14T12:00:30+00:00', '2026-03-14T12:00:30+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (30, 'opp_zfdaysxn4n', 'opportunity', 1, 'typed', '2026-03-14T12:00:31+00:00', '2026-03-14T12:00:31+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (31, 'mov_gby4xvb49t', 'move', 1, 'typed', '2026-03-14T12:00:32+00:00', '2026-03-14T12:00:32+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (32, 'mov_td0rgphj44', 'move', 1, 'typed', '2026-03-14T12:00:33+00:00', '2026-03-14T12:00:33+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (33, 'mov_qrwmkrfret', 'move', 1, 'typed', '2026-03-14T12:00:34+00:00', '2026-03-14T12:00:34+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (34, 'exm_e79xa2h0kt', 'exemplar', 1, 'typed', '2026-03-14T12:00:35+00:00', '2026-03-14T12:00:35+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (35, 'exm_q96n8e7q5d', 'exemplar', 1, 'typed', '2026-03-14T12:00:36+00:00', '2026-03-14T12:00:36+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (36, 'ptb_57gzjfnam1', 'pay-table', 1, 'typed', '2026-03-14T12:00:37+00:00', '2026-03-14T12:00:37+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (37, 'dec_1fthgptw83', 'decision', 1, 'typed', '2026-03-14T12:00:38+00:00', '2026-03-14T12:00:38+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (38, 'dec_a8mny90a9q', 'decision', 1, 'typed', '2026-03-14T12:00:39+00:00', '2026-03-14T12:00:39+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (39, 'cmp_pk4vhvzmv1', 'complaint', 1, 'typed', '2026-03-14T12:00:41+00:00', '2026-03-14T12:00:41+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (40, 'lnk_gsyfe69ack', 'link', 1, 'typed', '2026-03-14T12:00:42+00:00', '2026-03-14T12:00:42+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (41, 'opt_2kg4hdndy4', 'option', 1, 'typed', '2026-03-14T12:00:43+00:00', '2026-03-14T12:00:43+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (42, 'opt_p8ag4dvfpf', 'option', 1, 'typed', '2026-03-14T12:00:45+00:00', '2026-03-14T12:00:45+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (43, 'apr_epsv52gxrg', 'appraisal', 1, 'typed', '2026-03-14T12:00:46+00:00', '2026-03-14T12:00:46+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (44, 'apr_5vsv7zdfaf', 'appraisal', 1, 'typed', '2026-03-14T12:00:47+00:00', '2026-03-14T12:00:47+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (45, 'wgh_r3nypynmf0', 'weighing', 1, 'typed', '2026-03-14T12:00:48+00:00', '2026-03-14T12:00:48+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (46, 'tel_wc0yy0058h', 'telling', 1, 'typed', '2026-03-14T12:01:03+00:00', '2026-03-14T12:01:03+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (47, 'gol_vdw8p7ygc0', 'goal', 1, 'typed', '2026-03-14T12:01:09+00:00', '2026-03-14T12:01:09+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (48, 'tgt_s5ytr02rpn', 'target', 1, 'typed', '2026-03-14T12:01:17+00:00', '2026-03-14T12:01:17+00:00');
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (1, '2026-03-14T12:00:01+00:00', 'record.record', 'Recorded the employer “Harbour Street School”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (2, '2026-03-14T12:00:02+00:00', 'record.record', 'Recorded the role “Office manager”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (3, '2026-03-14T12:00:03+00:00', 'record.record', 'Recorded the win “Calls fell from 40 to 12 a week”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (4, '2026-03-14T12:00:04+00:00', 'record.record', 'Recorded the artefact “Starter letter”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (5, '2026-03-14T12:00:05+00:00', 'link.record', 'Linked “Starter letter” shows “Calls fell from 40 to 12 a week”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (6, '2026-03-14T12:00:06+00:00', 'record.record', 'Recorded the claim “I cut calls by writing letters parents understand”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (7, '2026-03-14T12:00:07+00:00', 'link.record', 'Linked “I cut calls by writing letters parents understand” cites “Calls fell from 40 to 12 a week”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (8, '2026-03-14T12:00:08+00:00', 'record.record', 'Recorded the want “Four days a week”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (9, '2026-03-14T12:00:09+00:00', 'record.record', 'Recorded the credential “BSc Nursing, University of Leeds”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (10, '2026-03-14T12:00:10+00:00', 'record.record', 'Recorded the complaint “Plans change every Monday”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (11, '2026-03-14T12:00:11+00:00', 'record.record', 'Recorded the assumption “She thinks I am happy”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (12, '2026-03-14T12:00:12+00:00', 'record.record', 'Recorded the decision “Stay until summer”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (13, '2026-03-14T12:00:13+00:00', 'record.record', 'Recorded the ask “to work four days a week from September”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (14, '2026-03-14T12:00:14+00:00', 'record.record', 'Recorded the answer “not now: Not before the budget, but yes, I see it”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (15, '2026-03-14T12:00:15+00:00', 'remark.set-aside', 'Set W204 aside for the win “Calls fell from 40 to 12 a week”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (16, '2026-03-14T12:00:17+00:00', 'record.revise', 'Revised the win “Calls fell from 40 to 12 a week”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (17, '2026-03-14T12:00:19+00:00', 'talk.keep', 'Kept the conversation “First talk at the school”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (18, '2026-03-14T12:00:20+00:00', 'talk.correct', 'Put right in “First talk at the school”: 2 focus: their_problem', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (19, '2026-03-14T12:00:21+00:00', 'rehearsal.keep', 'Kept the rehearsal “Head of mathematics, secondary school”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (20, '2026-03-14T12:00:22+00:00', 'briefing.keep', 'Kept the briefing “Head of office”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (21, '2026-03-14T12:00:23+00:00', 'record.record', 'Recorded the debrief “First talk, written up”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (22, '2026-03-14T12:00:24+00:00', 'record.accept', 'Accepted 2 of what the debrief “First talk, written up” suggests', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (23, '2026-03-14T12:00:26+00:00', 'record.record', 'Recorded the competency “Handing over a shift”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (24, '2026-03-14T12:00:27+00:00', 'record.record', 'Recorded the self-rating “level 4”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (25, '2026-03-14T12:00:28+00:00', 'record.record', 'Recorded the invitation “asked for feedback in one competency on 1 March 2024”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (26, '2026-03-14T12:00:29+00:00', 'record.record', 'Recorded the reply “1 rating, 0 not observed”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (27, '2026-03-14T12:00:30+00:00', 'record.record', 'Recorded the posting “Office manager (m/f/d)”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (28, '2026-03-14T12:00:31+00:00', 'record.record', 'Recorded the opportunity “Office manager”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (29, '2026-03-14T12:00:32+00:00', 'record.record', 'Recorded the move “applied on 7 February 2024”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (30, '2026-03-14T12:00:33+00:00', 'record.record', 'Recorded the move “a pay figure was named: 36,000 GBP a year”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (31, '2026-03-14T12:00:34+00:00', 'record.record', 'Recorded the move “lost on 1 March 2024”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (32, '2026-03-14T12:00:35+00:00', 'record.record', 'Recorded the exemplar ““Ward clerk lead” means ward-clerk”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (33, '2026-03-14T12:00:36+00:00', 'record.record', 'Recorded the exemplar ““Excel” does not mean microsoft-excel”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (34, '2026-03-14T12:00:37+00:00', 'record.record', 'Recorded the pay-table “Survey”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (35, '2026-03-14T12:00:38+00:00', 'record.record', 'Recorded the decision “Stay, or go”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (36, '2026-03-14T12:00:39+00:00', 'record.record', 'Recorded the decision “Take the first post”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (37, '2026-03-14T12:00:41+00:00', 'record.record', 'Recorded the complaint “Plans change each Monday”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (38, '2026-03-14T12:00:42+00:00', 'link.record', 'Linked “Plans change every Monday” is the same as “Plans change each Monday”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (39, '2026-03-14T12:00:43+00:00', 'record.record', 'Recorded the option “Stay”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (40, '2026-03-14T12:00:45+00:00', 'record.record', 'Recorded the option “Join”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (41, '2026-03-14T12:00:46+00:00', 'record.record', 'Recorded the appraisal “pay: 34,000 to 40,000, likely 36,500.5 GBP a year”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (42, '2026-03-14T12:00:47+00:00', 'record.record', 'Recorded the appraisal “mends a complaint: 20 to 70, likely 40 %”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (43, '2026-03-14T12:00:48+00:00', 'record.record', 'Recorded the weighing “pay=100, life=62.5”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (44, '2026-03-14T12:01:03+00:00', 'record.record', 'Recorded the telling “She asked how it was done”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (45, '2026-03-14T12:01:09+00:00', 'record.record', 'Recorded the goal “Write down three possible causes before touching the next f…”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (46, '2026-03-14T12:01:17+00:00', 'record.record', 'Recorded the target “Bed manager”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (47, '2026-03-14T12:01:27+00:00', 'record.record', 'Recorded the win “A slip”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (48, '2026-03-14T12:01:28+00:00', 'journal.undo', 'Took back: Recorded the win “A slip”', 47);
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (1, 0, 'emp_j8gvvsdw93', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:01+00:00", "changed": "2026-03-14T12:00:01+00:00", "record": {"kind": "employer", "id": "emp_j8gvvsdw93", "name": "Harbour Street School", "sector": "primary education", "place": "Leeds"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (2, 0, 'rol_3s7jttbrrx', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:02+00:00", "changed": "2026-03-14T12:00:02+00:00", "record": {"kind": "role", "id": "rol_3s7jttbrrx", "name": "Office manager", "employer": "emp_j8gvvsdw93", "since": "2019-09"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (3, 0, 'win_cpfe34xkkg', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "win", "id": "win_cpfe34xkkg", "problem": "Parents rang forty times a week", "action": "Wrote a starter letter;\nit''s two pages", "result": "Calls fell from 40 to 12 a week", "figure": {"value": "-28.50", "unit": "calls a week", "before": "40", "after": "12", "period": "8 weeks"}, "on": "2023-04", "role": "rol_3s7jttbrrx", "skills": ["writing", "school law"], "share": 80, "confidentiality": "masked"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (3, 1, 'per_zfnymbr7y3', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "person", "id": "per_zfnymbr7y3", "name": "Ana Ruiz", "relation": "boss", "may_be_named": false, "may_be_quoted": false}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (3, 2, 'lnk_xm2s3k3q1c', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "link", "id": "lnk_xm2s3k3q1c", "verb": "saw", "source": "per_zfnymbr7y3", "target": "win_cpfe34xkkg"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (4, 0, 'art_nsbg791zn9', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:04+00:00", "changed": "2026-03-14T12:00:04+00:00", "record": {"kind": "artefact", "id": "art_nsbg791zn9", "name": "Starter letter", "address": "https://example.org/letter"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (5, 0, 'lnk_7n059cncn8', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:05+00:00", "changed": "2026-03-14T12:00:05+00:00", "record": {"kind": "link", "id": "lnk_7n059cncn8", "verb": "shows", "source": "art_nsbg791zn9", "target": "win_cpfe34xkkg"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (6, 0, 'clm_msde7zme58', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:06+00:00", "changed": "2026-03-14T12:00:06+00:00", "record": {"kind": "claim", "id": "clm_msde7zme58", "question": "value", "text": "I cut calls by writing letters parents understand"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (7, 0, 'lnk_py8ry88eny', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:07+00:00", "changed": "2026-03-14T12:00:07+00:00", "record": {"kind": "link", "id": "lnk_py8ry88eny", "verb": "cites", "source": "clm_msde7zme58", "target": "win_cpfe34xkkg"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (8, 0, 'wnt_1ck4zx0tt3', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:08+00:00", "changed": "2026-03-14T12:00:08+00:00", "record": {"kind": "want", "id": "wnt_1ck4zx0tt3", "what": "Four days a week", "pay": {"minor": 8450000, "currency": "EUR", "period": "year"}, "since": "2024", "role": "rol_3s7jttbrrx"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (9, 0, 'crd_628pbksd0y', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:09+00:00", "changed": "2026-03-14T12:00:09+00:00", "record": {"kind": "credential", "id": "crd_628pbksd0y", "name": "BSc Nursing", "sort": "certificate", "issuer": "University of Leeds", "on": "2012"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (10, 0, 'cmp_t8xskkwk53', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:10+00:00", "changed": "2026-03-14T12:00:10+00:00", "record": {"kind": "complaint", "id": "cmp_t8xskkwk53", "what": "Plans change every Monday", "role": "rol_3s7jttbrrx", "mended": false, "about": "unmarked"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (11, 0, 'asm_8jc1pyx395', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:11+00:00", "changed": "2026-03-14T12:00:11+00:00", "record": {"kind": "assumption", "id": "asm_8jc1pyx395", "belief": "She thinks I am happy", "theirs": false, "sure": 60, "held": "untested"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (12, 0, 'dec_am153d6dcz', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:12+00:00", "changed": "2026-03-14T12:00:12+00:00", "record": {"kind": "decision", "id": "dec_am153d6dcz", "what": "Stay until summer", "on": "2024-01-31", "look_back": "2024-07", "came": "open"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (13, 0, 'ask_afh7wdmmmg', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:13+00:00", "changed": "2026-03-14T12:00:13+00:00", "record": {"kind": "ask", "id": "ask_afh7wdmmmg", "ask": "to work four days a week from September", "live": false}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (14, 0, 'ans_xsgnr4tkk5', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:14+00:00", "changed": "2026-03-14T12:00:14+00:00", "record": {"kind": "answer", "id": "ans_xsgnr4tkk5", "ask": "ask_afh7wdmmmg", "result": "not_now", "said": "Not before the budget, but yes, I see it", "done": false}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (15, 0, 'wvr_w22q4qvj3y', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:15+00:00", "changed": "2026-03-14T12:00:15+00:00", "record": {"kind": "waiver", "id": "wvr_w22q4qvj3y", "about": "win_cpfe34xkkg", "rule": "W204", "reason": "It is a name"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (16, 0, 'win_cpfe34xkkg', '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "win", "id": "win_cpfe34xkkg", "problem": "Parents rang forty times a week", "action": "Wrote a starter letter;\nit''s two pages", "result": "Calls fell from 40 to 12 a week", "figure": {"value": "-28.50", "unit": "calls a week", "before": "40", "after": "12", "period": "8 weeks"}, "on": "2023-04", "role": "rol_3s7jttbrrx", "skills": ["writing", "school law"], "share": 80, "confidentiality": "masked"}}', '{"version": 2, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:17+00:00", "record": {"kind": "win", "id": "win_cpfe34xkkg", "problem": "Parents rang forty times a week", "action": "Wrote a starter letter;\nit''s two pages", "result": "Calls fell from 40 to 12 a week", "figure": {"value": "-28.50", "unit": "calls a week", "before": "40", "after": "12", "period": "8 weeks"}, "on": "2023-04", "role": "rol_3s7jttbrrx", "skills": ["writing", "school law"], "share": 90, "confidentiality": "masked"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (17, 0, 'cnv_d2m6xfds6w', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:19+00:00", "changed": "2026-03-14T12:00:19+00:00", "record": {"kind": "conversation", "id": "cnv_d2m6xfds6w", "name": "First talk at the school", "occasion": "interview", "on": "2024-02", "employer": "emp_j8gvvsdw93", "mine": ["Ana"], "text": "Dana: Why us?\nAna: I like beginnings. What is hard about your first week?\nDana: Nobody knows who comes.", "form": "Named turns"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (18, 0, 'cor_ajzwt0k8n5', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:20+00:00", "changed": "2026-03-14T12:00:20+00:00", "record": {"kind": "correction", "id": "cor_ajzwt0k8n5", "conversation": "cnv_d2m6xfds6w", "turn": 2, "label": "focus", "value": "their_problem"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (19, 0, 'reh_95zsmsx2c8', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:21+00:00", "changed": "2026-03-14T12:00:21+00:00", "record": {"kind": "rehearsal", "id": "reh_95zsmsx2c8", "name": "Head of mathematics, secondary school", "on": "2026-03-14", "scenario": "head-of-maths", "manager": "open", "seed": 7, "said": "---\nWhat is hard about your timetable?\n---", "text": "Helen Marsden: Hello, I''m Helen Marsden. Come in and make yourself comfortable. Why this job, and not one of the dozen others advertised that week?\nYou: What is hard about your timetable?\nHelen Marsden: Oh, go on then. I sat with a boy in February who''d won the Year 8 puzzle cup. He told me he wasn''t a maths person any more. He is fourteen. Now I''m curious. Suppose a friend asked you what we do here. What would you say?\nHelen Marsden: It''s quite all right, mine always come to me on the stairs.", "uncovered": 1}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (20, 0, 'brf_gx1crh867w', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:22+00:00", "changed": "2026-03-14T12:00:22+00:00", "record": {"kind": "briefing", "id": "brf_gx1crh867w", "name": "Head of office", "on": "2024-03", "employer": "emp_j8gvvsdw93", "posting": "Head of office, Harbour Street School\nYou keep one list of pupils that is right, and hold the nerve of parents on Mondays.", "notes": "They mourn the old list.\nParents ring.", "left_out": ["slow-hiring", "wage-question"], "own": "- Ask who keeps the list."}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (21, 0, 'dbr_2f7meajb22', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:23+00:00", "changed": "2026-03-14T12:00:23+00:00", "record": {"kind": "debrief", "id": "dbr_2f7meajb22", "name": "First talk, written up", "on": "2024-02-05", "employer": "emp_j8gvvsdw93", "needs": "One number for each class\nthat is right", "asked": "A mistake", "learned": "Nobody owns the list", "outcome": "lost", "reason": "pay", "they_said": true, "promised": "She lets me know", "by": "2024-02-12", "met": "Mrs Halden, head of office", "conversation": "cnv_d2m6xfds6w", "briefing": "brf_gx1crh867w"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (22, 0, 'per_neavj8bc6t', NULL, '{"version": 1, "source": "proposed", "added": "2026-03-14T12:00:24+00:00", "changed": "2026-03-14T12:00:24+00:00", "record": {"kind": "person", "id": "per_neavj8bc6t", "name": "Mrs Halden", "relation": "client", "employer": "emp_j8gvvsdw93", "may_be_named": false, "may_be_quoted": false, "note": "head of office"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (22, 1, 'asm_nca01ee1x1', NULL, '{"version": 1, "source": "proposed", "added": "2026-03-14T12:00:24+00:00", "changed": "2026-03-14T12:00:24+00:00", "record": {"kind": "assumption", "id": "asm_nca01ee1x1", "about": "per_neavj8bc6t", "belief": "They need: One number for each class that is right", "theirs": false, "sure": 70, "test": "Say it back at the next talk and hear whether they agree", "held": "untested", "since": "2024-02-05"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (23, 0, 'cpt_babxs38qjm', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:26+00:00", "changed": "2026-03-14T12:00:26+00:00", "record": {"kind": "competency", "id": "cpt_babxs38qjm", "name": "Handing over a shift", "about": "Passes on what matters", "level3": "Names what is open"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (24, 0, 'slf_5wx9zg5dn5', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:27+00:00", "changed": "2026-03-14T12:00:27+00:00", "record": {"kind": "self-rating", "id": "slf_5wx9zg5dn5", "competency": "cpt_babxs38qjm", "level": 4, "on": "2024-03-01", "note": "The last three"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (25, 0, 'inv_pvnxvjatj7', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:28+00:00", "changed": "2026-03-14T12:00:28+00:00", "record": {"kind": "invitation", "id": "inv_pvnxvjatj7", "person": "per_zfnymbr7y3", "asker": "Ada Olsen", "competencies": ["cpt_babxs38qjm"], "on": "2024-03-01", "until": "2024-03-22", "recipient": "age1public", "secret": "a secret key"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (26, 0, 'rpl_nm2hrw7tx2', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:29+00:00", "changed": "2026-03-14T12:00:29+00:00", "record": {"kind": "reply", "id": "rpl_nm2hrw7tx2", "invitation": "inv_pvnxvjatj7", "on": "2024-03-09", "ratings": ["cpt_babxs38qjm=3"], "problem": "The lists", "stop": "Apologising", "may_be_named": true, "may_be_quoted": false, "mark": "0f", "written": "2024-03-08", "fingerprint": "ab"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (27, 0, 'pst_x8sm7e0yhb', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:30+00:00", "changed": "2026-03-14T12:00:30+00:00", "record": {"kind": "posting", "id": "pst_x8sm7e0yhb", "title": "Office manager (m/f/d)", "company": "Quayside Hospital", "place": "Leeds, UK", "workplace": "hybrid", "level": "manager", "pay_low": {"minor": 1550, "currency": "GBP", "period": "hour"}, "pay_high": {"minor": 1725, "currency": "GBP", "period": "hour"}, "pay_source": "posted", "must": ["minute-taking"], "posted_on": "2024-02", "openings": 2, "description": "You keep one list.\nExcel is a must."}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (28, 0, 'opp_zfdaysxn4n', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:31+00:00", "changed": "2026-03-14T12:00:31+00:00", "record": {"kind": "opportunity", "id": "opp_zfdaysxn4n", "name": "Office manager", "channel": "referral", "posting": "pst_x8sm7e0yhb"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (29, 0, 'mov_gby4xvb49t', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:32+00:00", "changed": "2026-03-14T12:00:32+00:00", "record": {"kind": "move", "id": "mov_gby4xvb49t", "opportunity": "opp_zfdaysxn4n", "what": "applied", "on": "2024-02-07", "mine": false, "reason": "none", "they_said": false}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (30, 0, 'mov_td0rgphj44', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:33+00:00", "changed": "2026-03-14T12:00:33+00:00", "record": {"kind": "move", "id": "mov_td0rgphj44", "opportunity": "opp_zfdaysxn4n", "what": "pay_named", "round": 1, "pay": {"minor": 3600000, "currency": "GBP", "period": "year"}, "mine": true, "reason": "none", "they_said": false}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (31, 0, 'mov_qrwmkrfret', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:34+00:00", "changed": "2026-03-14T12:00:34+00:00", "record": {"kind": "move", "id": "mov_qrwmkrfret", "opportunity": "opp_zfdaysxn4n", "what": "lost", "on": "2024-03-01", "mine": false, "reason": "pay", "they_said": true}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (32, 0, 'exm_e79xa2h0kt', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:35+00:00", "changed": "2026-03-14T12:00:35+00:00", "record": {"kind": "exemplar", "id": "exm_e79xa2h0kt", "text": "Ward clerk lead", "occupation": "ward-clerk", "denied": false, "on": "2024-02-01"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (33, 0, 'exm_q96n8e7q5d', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:36+00:00", "changed": "2026-03-14T12:00:36+00:00", "record": {"kind": "exemplar", "id": "exm_q96n8e7q5d", "text": "Excel", "skill": "microsoft-excel", "denied": true}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (34, 0, 'ptb_57gzjfnam1', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:37+00:00", "changed": "2026-03-14T12:00:37+00:00", "record": {"kind": "pay-table", "id": "ptb_57gzjfnam1", "name": "Survey", "rows": 1, "table": "occupation_code,currency,unit,p50\n43-6011,GBP,YEAR,31000"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (35, 0, 'dec_1fthgptw83', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:38+00:00", "changed": "2026-03-14T12:00:38+00:00", "record": {"kind": "decision", "id": "dec_1fthgptw83", "what": "Stay, or go", "expected": "Calmer Mondays", "pay": {"minor": 3600000, "currency": "GBP", "period": "year"}, "came": "open"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (36, 0, 'dec_a8mny90a9q', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:39+00:00", "changed": "2026-03-14T12:00:39+00:00", "record": {"kind": "decision", "id": "dec_a8mny90a9q", "what": "Take the first post", "expected": "To stay five years", "on": "2019-06", "chance": 60, "came": "partly", "outcome": "Four years"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (37, 0, 'cmp_pk4vhvzmv1', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:41+00:00", "changed": "2026-03-14T12:00:41+00:00", "record": {"kind": "complaint", "id": "cmp_pk4vhvzmv1", "what": "Plans change each Monday", "mended": true, "about": "trade"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (38, 0, 'lnk_gsyfe69ack', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:42+00:00", "changed": "2026-03-14T12:00:42+00:00", "record": {"kind": "link", "id": "lnk_gsyfe69ack", "verb": "same", "source": "cmp_t8xskkwk53", "target": "cmp_pk4vhvzmv1"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (39, 0, 'opt_2kg4hdndy4', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:43+00:00", "changed": "2026-03-14T12:00:43+00:00", "record": {"kind": "option", "id": "opt_2kg4hdndy4", "name": "Stay", "decision": "dec_1fthgptw83", "way": "stay", "taken": false}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (40, 0, 'opt_p8ag4dvfpf', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:45+00:00", "changed": "2026-03-14T12:00:45+00:00", "record": {"kind": "option", "id": "opt_p8ag4dvfpf", "name": "Join", "decision": "dec_1fthgptw83", "way": "join", "opportunity": "opp_zfdaysxn4n", "taken": false, "note": "A day clinic"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (41, 0, 'apr_epsv52gxrg', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:46+00:00", "changed": "2026-03-14T12:00:46+00:00", "record": {"kind": "appraisal", "id": "apr_epsv52gxrg", "option": "opt_p8ag4dvfpf", "attribute": "pay", "low": "34000", "likely": "36500.5", "high": "40000", "unit": "GBP a year", "source": "They named it", "rests": "opp_zfdaysxn4n"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (42, 0, 'apr_5vsv7zdfaf', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:47+00:00", "changed": "2026-03-14T12:00:47+00:00", "record": {"kind": "appraisal", "id": "apr_5vsv7zdfaf", "option": "opt_p8ag4dvfpf", "complaint": "cmp_t8xskkwk53", "low": "20", "likely": "40", "high": "70", "unit": "%"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (43, 0, 'wgh_r3nypynmf0', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:48+00:00", "changed": "2026-03-14T12:00:48+00:00", "record": {"kind": "weighing", "id": "wgh_r3nypynmf0", "decision": "dec_1fthgptw83", "on": "2024-03-02", "swings": ["pay=100", "life=62.5"], "again": "60", "scales": ["pay=34000..40000 GBP"]}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (44, 0, 'tel_wc0yy0058h', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:01:03+00:00", "changed": "2026-03-14T12:01:03+00:00", "record": {"kind": "telling", "id": "tel_wc0yy0058h", "medium": "talk", "note": "She asked how it was done"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (45, 0, 'gol_vdw8p7ygc0', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:01:09+00:00", "changed": "2026-03-14T12:01:09+00:00", "record": {"kind": "goal", "id": "gol_vdw8p7ygc0", "what": "Write down three possible causes before touching the next fault", "why": "Two colleagues see this lower than I do", "done": false, "came": "What came of it"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (46, 0, 'tgt_s5ytr02rpn', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:01:17+00:00", "changed": "2026-03-14T12:01:17+00:00", "record": {"kind": "target", "id": "tgt_s5ytr02rpn", "name": "Bed manager", "occupation": "bed-manager", "level": "unknown", "place": "Leeds, UK", "pay": {"minor": 4500000, "currency": "GBP", "period": "year"}, "note": "Note"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (47, 0, 'win_3qmpe94acm', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:01:27+00:00", "changed": "2026-03-14T12:01:27+00:00", "record": {"kind": "win", "id": "win_3qmpe94acm", "result": "A slip", "confidentiality": "open"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (48, 0, 'win_3qmpe94acm', '{"version": 1, "source": "typed", "added": "2026-03-14T12:01:27+00:00", "changed": "2026-03-14T12:01:27+00:00", "record": {"kind": "win", "id": "win_3qmpe94acm", "result": "A slip", "confidentiality": "open"}}', NULL);
INSERT INTO "answers" ("id", "ask", "on", "result", "said", "condition", "promised", "by", "done", "came") VALUES ('ans_xsgnr4tkk5', 'ask_afh7wdmmmg', NULL, 'not_now', 'Not before the budget, but yes, I see it', '', '', NULL, 0, '');
INSERT INTO "appraisals" ("id", "option", "attribute", "complaint", "low", "likely", "high", "unit", "source", "rests") VALUES ('apr_epsv52gxrg', 'opt_p8ag4dvfpf', 'pay', NULL, '34000', '36500.5', '40000', 'GBP a year', 'They named it', 'opp_zfdaysxn4n');
INSERT INTO "appraisals" ("id", "option", "attribute", "complaint", "low", "likely", "high", "unit", "source", "rests") VALUES ('apr_5vsv7zdfaf', 'opt_p8ag4dvfpf', '', 'cmp_t8xskkwk53', '20', '40', '70', '%', '', NULL);
INSERT INTO "artefacts" ("id", "name", "address", "file", "digest", "on", "note") VALUES ('art_nsbg791zn9', 'Starter letter', 'https://example.org/letter', '', '', NULL, '');
INSERT INTO "asks" ("id", "ask", "want", "complaint", "why_now", "person", "decider", "interests", "on", "place", "market_low_minor", "market_low_currency", "market_low_period", "market_middle_minor", "market_middle_currency", "market_middle_period", "market_high_minor", "market_high_currency", "market_high_period", "market_source", "alternative", "live", "reservation_minor", "reservation_currency", "reservation_period", "target_minor", "target_currency", "target_period", "opening_minor", "opening_currency", "opening_period", "reason_above", "least", "packages", "concessions", "gain", "cost", "years", "chance", "check", "direct", "rank", "credit", "season", "paper", "warmth", "quiet", "risk", "own") VALUES ('ask_afh7wdmmmg', 'to work four days a week from September', NULL, NULL, '', NULL, NULL, '', NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '');
INSERT INTO "assumptions" ("id", "about", "belief", "sure", "test", "held", "outcome", "since", "theirs") VALUES ('asm_8jc1pyx395', NULL, 'She thinks I am happy', 60, '', 'untested', '', NULL, 0);
INSERT INTO "assumptions" ("id", "about", "belief", "sure", "test", "held", "outcome", "since", "theirs") VALUES ('asm_nca01ee1x1', 'per_neavj8bc6t', 'They need: One number for each class that is right', 70, 'Say it back at the next talk and hear whether they agree', 'untested', '', '2024-02-05', 0);
INSERT INTO "briefings" ("id", "name", "on", "employer", "posting", "notes", "left_out", "own") VALUES ('brf_gx1crh867w', 'Head of office', '2024-03', 'emp_j8gvvsdw93', 'Head of office, Harbour Street School'||char(10)||'You keep one list of pupils that is right, and hold the nerve of parents on Mondays.', 'They mourn the old list.'||char(10)||'Parents ring.', '["slow-hiring", "wage-question"]', '- Ask who keeps the list.');
INSERT INTO "claims" ("id", "question", "text", "their_problem", "versus", "competency") VALUES ('clm_msde7zme58', 'value', 'I cut calls by writing letters parents understand', '', '', '');
INSERT INTO "competencies" ("id", "name", "about", "level1", "level2", "level3", "level4", "level5", "model") VALUES ('cpt_babxs38qjm', 'Handing over a shift', 'Passes on what matters', '', '', 'Names what is open', '', '', '');
INSERT INTO "complaints" ("id", "what", "role", "since", "changer", "raised", "outcome", "about", "mended") VALUES ('cmp_t8xskkwk53', 'Plans change every Monday', 'rol_3s7jttbrrx', NULL, NULL, NULL, '', 'unmarked', 0);
INSERT INTO "complaints" ("id", "what", "role", "since", "changer", "raised", "outcome", "about", "mended") VALUES ('cmp_pk4vhvzmv1', 'Plans change each Monday', NULL, NULL, NULL, NULL, '', 'trade', 1);
INSERT INTO "conversations" ("id", "name", "occasion", "on", "employer", "mine", "text", "form") VALUES ('cnv_d2m6xfds6w', 'First talk at the school', 'interview', '2024-02', 'emp_j8gvvsdw93', '["Ana"]', 'Dana: Why us?'||char(10)||'Ana: I like beginnings. What is hard about your first week?'||char(10)||'Dana: Nobody knows who comes.', 'Named turns');
INSERT INTO "corrections" ("id", "conversation", "turn", "question", "label", "value") VALUES ('cor_ajzwt0k8n5', 'cnv_d2m6xfds6w', 2, NULL, 'focus', 'their_problem');
INSERT INTO "credentials" ("id", "name", "sort", "issuer", "on", "until", "address", "note") VALUES ('crd_628pbksd0y', 'BSc Nursing', 'certificate', 'University of Leeds', '2012', NULL, '', '');
INSERT INTO "debriefs" ("id", "name", "on", "employer", "needs", "asked", "learned", "outcome", "reason", "they_said", "promised", "by", "met", "conversation", "briefing") VALUES ('dbr_2f7meajb22', 'First talk, written up', '2024-02-05', 'emp_j8gvvsdw93', 'One number for each class'||char(10)||'that is right', 'A mistake', 'Nobody owns the list', 'lost', 'pay', 1, 'She lets me know', '2024-02-12', 'Mrs Halden, head of office', 'cnv_d2m6xfds6w', 'brf_gx1crh867w');
INSERT INTO "decisions" ("id", "what", "why", "expected", "on", "look_back", "outcome", "pay_minor", "pay_currency", "pay_period", "chance", "came") VALUES ('dec_am153d6dcz', 'Stay until summer', '', '', '2024-01-31', '2024-07', '', NULL, NULL, NULL, NULL, 'open');
INSERT INTO "decisions" ("id", "what", "why", "expected", "on", "look_back", "outcome", "pay_minor", "pay_currency", "pay_period", "chance", "came") VALUES ('dec_1fthgptw83', 'Stay, or go', '', 'Calmer Mondays', NULL, NULL, '', 3600000, 'GBP', 'year', NULL, 'open');
INSERT INTO "decisions" ("id", "what", "why", "expected", "on", "look_back", "outcome", "pay_minor", "pay_currency", "pay_period", "chance", "came") VALUES ('dec_a8mny90a9q', 'Take the first post', '', 'To stay five years', '2019-06', NULL, 'Four years', NULL, NULL, NULL, 60, 'partly');
INSERT INTO "employers" ("id", "name", "sector", "place", "note") VALUES ('emp_j8gvvsdw93', 'Harbour Street School', 'primary education', 'Leeds', '');
INSERT INTO "exemplars" ("id", "text", "occupation", "skill", "on", "denied") VALUES ('exm_e79xa2h0kt', 'Ward clerk lead', 'ward-clerk', '', '2024-02-01', 0);
INSERT INTO "exemplars" ("id", "text", "occupation", "skill", "on", "denied") VALUES ('exm_q96n8e7q5d', 'Excel', '', 'microsoft-excel', NULL, 1);
INSERT INTO "goals" ("id", "what", "about", "why", "by", "came", "done") VALUES ('gol_vdw8p7ygc0', 'Write down three possible causes before touching the next fault', NULL, 'Two colleagues see this lower than I do', NULL, 'What came of it', 0);
INSERT INTO "invitations" ("id", "person", "asker", "competencies", "on", "until", "recipient", "secret") VALUES ('inv_pvnxvjatj7', 'per_zfnymbr7y3', 'Ada Olsen', '["cpt_babxs38qjm"]', '2024-03-01', '2024-03-22', 'age1public', 'a secret key');
INSERT INTO "links" ("id", "verb", "source", "target") VALUES ('lnk_xm2s3k3q1c', 'saw', 'per_zfnymbr7y3', 'win_cpfe34xkkg');
INSERT INTO "links" ("id", "verb", "source", "target") VALUES ('lnk_7n059cncn8', 'shows', 'art_nsbg791zn9', 'win_cpfe34xkkg');
INSERT INTO "links" ("id", "verb", "source", "target") VALUES ('lnk_py8ry88eny', 'cites', 'clm_msde7zme58', 'win_cpfe34xkkg');
INSERT INTO "links" ("id", "verb", "source", "target") VALUES ('lnk_gsyfe69ack', 'same', 'cmp_t8xskkwk53', 'cmp_pk4vhvzmv1');
INSERT INTO "moves" ("id", "opportunity", "what", "on", "person", "reason", "debrief", "note", "pay_minor", "pay_currency", "pay_period", "round", "mine", "they_said") VALUES ('mov_gby4xvb49t', 'opp_zfdaysxn4n', 'applied', '2024-02-07', NULL, 'none', NULL, '', NULL, NULL, NULL, NULL, 0, 0);
INSERT INTO "moves" ("id", "opportunity", "what", "on", "person", "reason", "debrief", "note", "pay_minor", "pay_currency", "pay_period", "round", "mine", "they_said") VALUES ('mov_td0rgphj44', 'opp_zfdaysxn4n', 'pay_named', NULL, NULL, 'none', NULL, '', 3600000, 'GBP', 'year', 1, 1, 0);
INSERT INTO "moves" ("id", "opportunity", "what", "on", "person", "reason", "debrief", "note", "pay_minor", "pay_currency", "pay_period", "round", "mine", "they_said") VALUES ('mov_qrwmkrfret', 'opp_zfdaysxn4n', 'lost', '2024-03-01', NULL, 'pay', NULL, '', NULL, NULL, NULL, NULL, 0, 1);
INSERT INTO "opportunities" ("id", "name", "channel", "posting", "employer", "person", "briefing", "variant", "step", "by", "note") VALUES ('opp_zfdaysxn4n', 'Office manager', 'referral', 'pst_x8sm7e0yhb', NULL, NULL, NULL, '', '', NULL, '');
INSERT INTO "options" ("id", "name", "decision", "way", "opportunity", "ask", "note", "taken") VALUES ('opt_2kg4hdndy4', 'Stay', 'dec_1fthgptw83', 'stay', NULL, NULL, '', 0);
INSERT INTO "options" ("id", "name", "decision", "way", "opportunity", "ask", "note", "taken") VALUES ('opt_p8ag4dvfpf', 'Join', 'dec_1fthgptw83', 'join', 'opp_zfdaysxn4n', NULL, 'A day clinic', 0);
INSERT INTO "pay-tables" ("id", "name", "licence", "on", "table", "rows") VALUES ('ptb_57gzjfnam1', 'Survey', '', NULL, 'occupation_code,currency,unit,p50'||char(10)||'43-6011,GBP,YEAR,31000', 1);
INSERT INTO "people" ("id", "name", "relation", "employer", "saw", "may_be_named", "may_be_quoted", "contact", "note", "steps", "team") VALUES ('per_zfnymbr7y3', 'Ana Ruiz', 'boss', NULL, '', 0, 0, '', '', NULL, '');
INSERT INTO "people" ("id", "name", "relation", "employer", "saw", "may_be_named", "may_be_quoted", "contact", "note", "steps", "team") VALUES ('per_neavj8bc6t', 'Mrs Halden', 'client', 'emp_j8gvvsdw93', '', 0, 0, '', 'head of office', NULL, '');
INSERT INTO "postings" ("id", "title", "company", "place", "city", "region", "country", "workplace", "level", "level_source", "employment", "pay_source", "occupation_code", "occupation_scheme", "occupation", "must", "nice", "named", "posted_on", "valid_until", "seen_first", "seen_last", "education", "industry", "source", "source_id", "url", "apply_url", "description", "pay_low_minor", "pay_low_currency", "pay_low_period", "pay_high_minor", "pay_high_currency", "pay_high_period", "openings", "experience_months") VALUES ('pst_x8sm7e0yhb', 'Office manager (m/f/d)', 'Quayside Hospital', 'Leeds, UK', '', '', '', 'hybrid', 'manager', '', '', 'posted', '', '', '', '["minute-taking"]', '[]', '[]', '2024-02', NULL, NULL, NULL, '', '', '', '', '', '', 'You keep one list.'||char(10)||'Excel is a must.', 1550, 'GBP', 'hour', 1725, 'GBP', 'hour', 2, NULL);
INSERT INTO "rehearsals" ("id", "name", "on", "scenario", "manager", "seed", "said", "text", "uncovered") VALUES ('reh_95zsmsx2c8', 'Head of mathematics, secondary school', '2026-03-14', 'head-of-maths', 'open', 7, '---'||char(10)||'What is hard about your timetable?'||char(10)||'---', 'Helen Marsden: Hello, I''m Helen Marsden. Come in and make yourself comfortable. Why this job, and not one of the dozen others advertised that week?'||char(10)||'You: What is hard about your timetable?'||char(10)||'Helen Marsden: Oh, go on then. I sat with a boy in February who''d won the Year 8 puzzle cup. He told me he wasn''t a maths person any more. He is fourteen. Now I''m curious. Suppose a friend asked you what we do here. What would you say?'||char(10)||'Helen Marsden: It''s quite all right, mine always come to me on the stairs.', 1);
INSERT INTO "replies" ("id", "invitation", "on", "ratings", "problem", "stop", "mark", "written", "fingerprint", "may_be_named", "may_be_quoted") VALUES ('rpl_nm2hrw7tx2', 'inv_pvnxvjatj7', '2024-03-09', '["cpt_babxs38qjm=3"]', 'The lists', 'Apologising', '0f', '2024-03-08', 'ab', 1, 0);
INSERT INTO "roles" ("id", "name", "employer", "since", "until", "note") VALUES ('rol_3s7jttbrrx', 'Office manager', 'emp_j8gvvsdw93', '2019-09', NULL, '');
INSERT INTO "self-ratings" ("id", "competency", "on", "note", "level") VALUES ('slf_5wx9zg5dn5', 'cpt_babxs38qjm', '2024-03-01', 'The last three', 4);
INSERT INTO "targets" ("id", "name", "occupation", "level", "place", "note", "pay_minor", "pay_currency", "pay_period") VALUES ('tgt_s5ytr02rpn', 'Bed manager', 'bed-manager', 'unknown', 'Leeds, UK', 'Note', 4500000, 'GBP', 'year');
INSERT INTO "tellings" ("id", "win", "person", "on", "medium", "note") VALUES ('tel_wc0yy0058h', NULL, NULL, NULL, 'talk', 'She asked how it was done');
INSERT INTO "waivers" ("id", "about", "rule", "reason") VALUES ('wvr_w22q4qvj3y', 'win_cpfe34xkkg', 'W204', 'It is a name');
INSERT INTO "wants" ("id", "what", "pay_minor", "pay_currency", "pay_period", "since", "role", "voiced", "outcome") VALUES ('wnt_1ck4zx0tt3', 'Four days a week', 8450000, 'EUR', 'year', '2024', 'rol_3s7jttbrrx', NULL, '');
INSERT INTO "weighings" ("id", "decision", "on", "swings", "again", "scales") VALUES ('wgh_r3nypynmf0', 'dec_1fthgptw83', '2024-03-02', '["pay=100", "life=62.5"]', '60', '["pay=34000..40000 GBP"]');
INSERT INTO "wins" ("id", "problem", "action", "result", "figure_value", "figure_unit", "figure_before", "figure_after", "figure_period", "on", "until", "role", "skills", "share", "confidentiality") VALUES ('win_cpfe34xkkg', 'Parents rang forty times a week', 'Wrote a starter letter;'||char(10)||'it''s two pages', 'Calls fell from 40 to 12 a week', '-28.50', 'calls a week', '40', '12', '8 weeks', '2023-04', NULL, 'rol_3s7jttbrrx', '["writing", "school law"]', 90, 'masked');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (1, 'emp_j8gvvsdw93', 'employer', 'Harbour Street School', 'primary education'||char(10)||'Leeds');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (2, 'rol_3s7jttbrrx', 'role', 'Office manager', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (3, 'win_cpfe34xkkg', 'win', 'Calls fell from 40 to 12 a week', 'Parents rang forty times a week'||char(10)||'Wrote a starter letter;'||char(10)||'it''s two pages'||char(10)||'writing school law');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (4, 'per_zfnymbr7y3', 'person', 'Ana Ruiz', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (6, 'art_nsbg791zn9', 'artefact', 'Starter letter', 'https://example.org/letter');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (8, 'clm_msde7zme58', 'claim', 'I cut calls by writing letters parents understand', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (10, 'wnt_1ck4zx0tt3', 'want', 'Four days a week', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (11, 'crd_628pbksd0y', 'credential', 'BSc Nursing, University of Leeds', 'BSc Nursing'||char(10)||'University of Leeds');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (12, 'cmp_t8xskkwk53', 'complaint', 'Plans change every Monday', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (13, 'asm_8jc1pyx395', 'assumption', 'She thinks I am happy', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (14, 'dec_am153d6dcz', 'decision', 'Stay until summer', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (15, 'ask_afh7wdmmmg', 'ask', 'to work four days a week from September', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (16, 'ans_xsgnr4tkk5', 'answer', 'not now: Not before the budget, but yes, I see it', 'Not before the budget, but yes, I see it');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (18, 'cnv_d2m6xfds6w', 'conversation', 'First talk at the school', 'Ana'||char(10)||'Dana: Why us?'||char(10)||'Ana: I like beginnings. What is hard about your first week?'||char(10)||'Dana: Nobody knows who comes.'||char(10)||'Named turns');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (20, 'reh_95zsmsx2c8', 'rehearsal', 'Head of mathematics, secondary school', 'head-of-maths'||char(10)||'open'||char(10)||'---'||char(10)||'What is hard about your timetable?'||char(10)||'---'||char(10)||'Helen Marsden: Hello, I''m Helen Marsden. Come in and make yourself comfortable. Why this job, and not one of the dozen others advertised that week?'||char(10)||'You: What is hard about your timetable?'||char(10)||'Helen Marsden: Oh, go on then. I sat with a boy in February who''d won the Year 8 puzzle cup. He told me he wasn''t a maths person any more. He is fourteen. Now I''m curious. Suppose a friend asked you what we do here. What would you say?'||char(10)||'Helen Marsden: It''s quite all right, mine always come to me on the stairs.');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (21, 'brf_gx1crh867w', 'briefing', 'Head of office', 'Head of office, Harbour Street School'||char(10)||'You keep one list of pupils that is right, and hold the nerve of parents on Mondays.'||char(10)||'They mourn the old list.'||char(10)||'Parents ring.'||char(10)||'slow-hiring wage-question'||char(10)||'- Ask who keeps the list.');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (22, 'dbr_2f7meajb22', 'debrief', 'First talk, written up', 'One number for each class'||char(10)||'that is right'||char(10)||'A mistake'||char(10)||'Nobody owns the list'||char(10)||'She lets me know'||char(10)||'Mrs Halden, head of office');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (23, 'per_neavj8bc6t', 'person', 'Mrs Halden', 'head of office');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (24, 'asm_nca01ee1x1', 'assumption', 'They need: One number for each class that is right', 'Say it back at the next talk and hear whether they agree');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (25, 'cpt_babxs38qjm', 'competency', 'Handing over a shift', 'Passes on what matters'||char(10)||'Names what is open');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (29, 'pst_x8sm7e0yhb', 'posting', 'Office manager (m/f/d)', 'Quayside Hospital'||char(10)||'Leeds, UK'||char(10)||'minute-taking'||char(10)||'You keep one list.'||char(10)||'Excel is a must.');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (30, 'opp_zfdaysxn4n', 'opportunity', 'Office manager', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (36, 'ptb_57gzjfnam1', 'pay-table', 'Survey', 'occupation_code,currency,unit,p50'||char(10)||'43-6011,GBP,YEAR,31000');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (37, 'dec_1fthgptw83', 'decision', 'Stay, or go', 'Calmer Mondays');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (38, 'dec_a8mny90a9q', 'decision', 'Take the first post', 'To stay five years'||char(10)||'Four years');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (39, 'cmp_pk4vhvzmv1', 'complaint', 'Plans change each Monday', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (41, 'opt_2kg4hdndy4', 'option', 'Stay', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (42, 'opt_p8ag4dvfpf', 'option', 'Join', 'A day clinic');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (46, 'tel_wc0yy0058h', 'telling', 'She asked how it was done', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (47, 'gol_vdw8p7ygc0', 'goal', 'Write down three possible causes before touching the next fault', 'Two colleagues see this lower than I do'||char(10)||'What came of it');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (48, 'tgt_s5ytr02rpn', 'target', 'Bed manager', 'bed-manager'||char(10)||'Leeds, UK'||char(10)||'Note');
COMMIT;
