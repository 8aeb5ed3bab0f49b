-- The books of schema 0005. Made by tests/store/freeze.py; once released, never edited.
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
	outcome TEXT, 
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
	outcome TEXT, 
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
CREATE INDEX ix_changes_record ON changes (record);
INSERT INTO "alembic_version" ("version_num") VALUES ('0005');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (1, 'emp_39nhsdgewx', 'employer', 1, 'typed', '2026-03-14T12:00:01+00:00', '2026-03-14T12:00:01+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (2, 'rol_5bmtw3tscs', 'role', 1, 'typed', '2026-03-14T12:00:02+00:00', '2026-03-14T12:00:02+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (3, 'win_3sy2bzktvf', 'win', 2, 'typed', '2026-03-14T12:00:03+00:00', '2026-03-14T12:00:16+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (4, 'per_tx38j6g79s', 'person', 1, 'typed', '2026-03-14T12:00:03+00:00', '2026-03-14T12:00:03+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (5, 'lnk_2fvga2ht2r', 'link', 1, 'typed', '2026-03-14T12:00:03+00:00', '2026-03-14T12:00:03+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (6, 'art_m2yn8q7mx1', 'artefact', 1, 'typed', '2026-03-14T12:00:04+00:00', '2026-03-14T12:00:04+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (7, 'lnk_fg2hqgxycm', 'link', 1, 'typed', '2026-03-14T12:00:05+00:00', '2026-03-14T12:00:05+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (8, 'clm_yenadz3yb5', 'claim', 1, 'typed', '2026-03-14T12:00:06+00:00', '2026-03-14T12:00:06+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (9, 'lnk_mkrrst9gc3', 'link', 1, 'typed', '2026-03-14T12:00:07+00:00', '2026-03-14T12:00:07+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (10, 'wnt_kameqpejn2', 'want', 1, 'typed', '2026-03-14T12:00:08+00:00', '2026-03-14T12:00:08+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (11, 'cmp_bfhqgf2q2b', 'complaint', 1, 'typed', '2026-03-14T12:00:09+00:00', '2026-03-14T12:00:09+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (12, 'asm_jw15wtn9e9', 'assumption', 1, 'typed', '2026-03-14T12:00:10+00:00', '2026-03-14T12:00:10+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (13, 'dec_kcqk4wx11t', 'decision', 1, 'typed', '2026-03-14T12:00:11+00:00', '2026-03-14T12:00:11+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (14, 'ask_zsaphgxmy1', 'ask', 1, 'typed', '2026-03-14T12:00:12+00:00', '2026-03-14T12:00:12+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (15, 'ans_zjt175q5rc', 'answer', 1, 'typed', '2026-03-14T12:00:13+00:00', '2026-03-14T12:00:13+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (16, 'wvr_b4kw0abf3b', 'waiver', 1, 'typed', '2026-03-14T12:00:14+00:00', '2026-03-14T12:00:14+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (17, 'cnv_63wk0a02d1', 'conversation', 1, 'typed', '2026-03-14T12:00:18+00:00', '2026-03-14T12:00:18+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (18, 'cor_g12s4m0hsd', 'correction', 1, 'typed', '2026-03-14T12:00:19+00:00', '2026-03-14T12:00:19+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (19, 'reh_vxq7aqd0m5', 'rehearsal', 1, 'typed', '2026-03-14T12:00:20+00:00', '2026-03-14T12:00:20+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (20, 'brf_zp6hq3yh7x', 'briefing', 1, 'typed', '2026-03-14T12:00:21+00:00', '2026-03-14T12:00:21+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (21, 'dbr_yhkq7t9kaa', 'debrief', 1, 'typed', '2026-03-14T12:00:22+00:00', '2026-03-14T12:00:22+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (22, 'per_7f7ap3q47k', 'person', 1, 'proposed', '2026-03-14T12:00:23+00:00', '2026-03-14T12:00:23+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (23, 'asm_73gb8rbtbc', 'assumption', 1, 'proposed', '2026-03-14T12:00:23+00:00', '2026-03-14T12:00:23+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (24, 'cpt_73preka8yc', 'competency', 1, 'typed', '2026-03-14T12:00:25+00:00', '2026-03-14T12:00:25+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (25, 'slf_kby0v5c7ya', 'self-rating', 1, 'typed', '2026-03-14T12:00:26+00:00', '2026-03-14T12:00:26+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (26, 'inv_jh39v5x5bm', 'invitation', 1, 'typed', '2026-03-14T12:00:27+00:00', '2026-03-14T12:00:27+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (27, 'rpl_eaf7d61797', 'reply', 1, 'typed', '2026-03-14T12:00:28+00:00', '2026-03-14T12:00:28+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (28, 'pst_wx2f0y6588', 'posting', 1, 'typed', '2026-03-14T12:00:29+00:00', '2026-03-14T12:00:29+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (29, 'opp_chm855zn7c', 'opportunity', 1, 'typed', '2026-03-14T12:00:30+00:00', '2026-03-14T12:00:30+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (30, 'mov_pzkkhh5dg3', 'move', 1, 'typed', '2026-03-14T12:00:31+00:00', '2026-03-14T12:00:31+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (31, 'mov_yc53y5vem4', 'move', 1, 'typed', '2026-03-14T12:00:32+00:00', '2026-03-14T12:00:32+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (32, 'mov_ftk5adwkvw', 'move', 1, 'typed', '2026-03-14T12:00:33+00:00', '2026-03-14T12:00:33+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (33, 'exm_jj0resc8be', 'exemplar', 1, 'typed', '2026-03-14T12:00:34+00:00', '2026-03-14T12:00:34+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (34, 'exm_ba99t1rrfk', 'exemplar', 1, 'typed', '2026-03-14T12:00:35+00:00', '2026-03-14T12:00:35+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (35, 'ptb_fh20p0rg17', 'pay-table', 1, 'typed', '2026-03-14T12:00:36+00:00', '2026-03-14T12:00:36+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (36, 'tel_54g166y0sf', 'telling', 1, 'typed', '2026-03-14T12:00:50+00:00', '2026-03-14T12:00:50+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (37, 'gol_qwgr3kajbg', 'goal', 1, 'typed', '2026-03-14T12:00:56+00:00', '2026-03-14T12:00:56+00:00');
INSERT INTO "records" ("number", "id", "kind", "version", "source", "added", "changed") VALUES (38, 'tgt_n2af3rgw10', 'target', 1, 'typed', '2026-03-14T12:01:04+00:00', '2026-03-14T12:01:04+00:00');
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (1, '2026-03-14T12:00:01+00:00', 'record.record', 'Recorded the employer “Harbour Street School”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (2, '2026-03-14T12:00:02+00:00', 'record.record', 'Recorded the role “Office manager”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (3, '2026-03-14T12:00:03+00:00', 'record.record', 'Recorded the win “Calls fell from 40 to 12 a week”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (4, '2026-03-14T12:00:04+00:00', 'record.record', 'Recorded the artefact “Starter letter”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (5, '2026-03-14T12:00:05+00:00', 'link.record', 'Linked “Starter letter” shows “Calls fell from 40 to 12 a week”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (6, '2026-03-14T12:00:06+00:00', 'record.record', 'Recorded the claim “I cut calls by writing letters parents understand”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (7, '2026-03-14T12:00:07+00:00', 'link.record', 'Linked “I cut calls by writing letters parents understand” cites “Calls fell from 40 to 12 a week”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (8, '2026-03-14T12:00:08+00:00', 'record.record', 'Recorded the want “Four days a week”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (9, '2026-03-14T12:00:09+00:00', 'record.record', 'Recorded the complaint “Plans change every Monday”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (10, '2026-03-14T12:00:10+00:00', 'record.record', 'Recorded the assumption “She thinks I am happy”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (11, '2026-03-14T12:00:11+00:00', 'record.record', 'Recorded the decision “Stay until summer”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (12, '2026-03-14T12:00:12+00:00', 'record.record', 'Recorded the ask “to work four days a week from September”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (13, '2026-03-14T12:00:13+00:00', 'record.record', 'Recorded the answer “not now: Not before the budget, but yes, I see it”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (14, '2026-03-14T12:00:14+00:00', 'remark.set-aside', 'Set W204 aside for the win “Calls fell from 40 to 12 a week”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (15, '2026-03-14T12:00:16+00:00', 'record.revise', 'Revised the win “Calls fell from 40 to 12 a week”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (16, '2026-03-14T12:00:18+00:00', 'talk.keep', 'Kept the conversation “First talk at the school”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (17, '2026-03-14T12:00:19+00:00', 'talk.correct', 'Put right in “First talk at the school”: 2 focus: their_problem', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (18, '2026-03-14T12:00:20+00:00', 'rehearsal.keep', 'Kept the rehearsal “Head of mathematics, secondary school”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (19, '2026-03-14T12:00:21+00:00', 'briefing.keep', 'Kept the briefing “Head of office”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (20, '2026-03-14T12:00:22+00:00', 'record.record', 'Recorded the debrief “First talk, written up”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (21, '2026-03-14T12:00:23+00:00', 'record.accept', 'Accepted 2 of what the debrief “First talk, written up” suggests', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (22, '2026-03-14T12:00:25+00:00', 'record.record', 'Recorded the competency “Handing over a shift”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (23, '2026-03-14T12:00:26+00:00', 'record.record', 'Recorded the self-rating “level 4”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (24, '2026-03-14T12:00:27+00:00', 'record.record', 'Recorded the invitation “asked for feedback in one competency on 1 March 2024”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (25, '2026-03-14T12:00:28+00:00', 'record.record', 'Recorded the reply “1 rating, 0 not observed”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (26, '2026-03-14T12:00:29+00:00', 'record.record', 'Recorded the posting “Office manager (m/f/d)”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (27, '2026-03-14T12:00:30+00:00', 'record.record', 'Recorded the opportunity “Office manager”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (28, '2026-03-14T12:00:31+00:00', 'record.record', 'Recorded the move “applied on 7 February 2024”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (29, '2026-03-14T12:00:32+00:00', 'record.record', 'Recorded the move “a pay figure was named: 36,000 GBP a year”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (30, '2026-03-14T12:00:33+00:00', 'record.record', 'Recorded the move “lost on 1 March 2024”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (31, '2026-03-14T12:00:34+00:00', 'record.record', 'Recorded the exemplar ““Ward clerk lead” means ward-clerk”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (32, '2026-03-14T12:00:35+00:00', 'record.record', 'Recorded the exemplar ““Excel” does not mean microsoft-excel”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (33, '2026-03-14T12:00:36+00:00', 'record.record', 'Recorded the pay-table “Survey”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (34, '2026-03-14T12:00:50+00:00', 'record.record', 'Recorded the telling “She asked how it was done”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (35, '2026-03-14T12:00:56+00:00', 'record.record', 'Recorded the goal “Write down three possible causes before touching the next f…”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (36, '2026-03-14T12:01:04+00:00', 'record.record', 'Recorded the target “Bed manager”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (37, '2026-03-14T12:01:11+00:00', 'record.record', 'Recorded the win “A slip”', 0);
INSERT INTO "journal" ("seq", "at", "action", "summary", "undoes") VALUES (38, '2026-03-14T12:01:12+00:00', 'journal.undo', 'Took back: Recorded the win “A slip”', 37);
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (1, 0, 'emp_39nhsdgewx', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:01+00:00", "changed": "2026-03-14T12:00:01+00:00", "record": {"kind": "employer", "id": "emp_39nhsdgewx", "name": "Harbour Street School", "sector": "primary education", "place": "Leeds"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (2, 0, 'rol_5bmtw3tscs', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:02+00:00", "changed": "2026-03-14T12:00:02+00:00", "record": {"kind": "role", "id": "rol_5bmtw3tscs", "name": "Office manager", "employer": "emp_39nhsdgewx", "since": "2019-09"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (3, 0, 'win_3sy2bzktvf', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "win", "id": "win_3sy2bzktvf", "problem": "Parents rang forty times a week", "action": "Wrote a starter letter;\nit''s two pages", "result": "Calls fell from 40 to 12 a week", "figure": {"value": "-28.50", "unit": "calls a week", "before": "40", "after": "12", "period": "8 weeks"}, "on": "2023-04", "role": "rol_5bmtw3tscs", "skills": ["writing", "school law"], "share": 80, "confidentiality": "masked"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (3, 1, 'per_tx38j6g79s', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "person", "id": "per_tx38j6g79s", "name": "Ana Ruiz", "relation": "boss", "may_be_named": false, "may_be_quoted": false}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (3, 2, 'lnk_2fvga2ht2r', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "link", "id": "lnk_2fvga2ht2r", "verb": "saw", "source": "per_tx38j6g79s", "target": "win_3sy2bzktvf"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (4, 0, 'art_m2yn8q7mx1', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:04+00:00", "changed": "2026-03-14T12:00:04+00:00", "record": {"kind": "artefact", "id": "art_m2yn8q7mx1", "name": "Starter letter", "address": "https://example.org/letter"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (5, 0, 'lnk_fg2hqgxycm', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:05+00:00", "changed": "2026-03-14T12:00:05+00:00", "record": {"kind": "link", "id": "lnk_fg2hqgxycm", "verb": "shows", "source": "art_m2yn8q7mx1", "target": "win_3sy2bzktvf"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (6, 0, 'clm_yenadz3yb5', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:06+00:00", "changed": "2026-03-14T12:00:06+00:00", "record": {"kind": "claim", "id": "clm_yenadz3yb5", "question": "value", "text": "I cut calls by writing letters parents understand"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (7, 0, 'lnk_mkrrst9gc3', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:07+00:00", "changed": "2026-03-14T12:00:07+00:00", "record": {"kind": "link", "id": "lnk_mkrrst9gc3", "verb": "cites", "source": "clm_yenadz3yb5", "target": "win_3sy2bzktvf"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (8, 0, 'wnt_kameqpejn2', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:08+00:00", "changed": "2026-03-14T12:00:08+00:00", "record": {"kind": "want", "id": "wnt_kameqpejn2", "what": "Four days a week", "pay": {"minor": 8450000, "currency": "EUR", "period": "year"}, "since": "2024", "role": "rol_5bmtw3tscs"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (9, 0, 'cmp_bfhqgf2q2b', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:09+00:00", "changed": "2026-03-14T12:00:09+00:00", "record": {"kind": "complaint", "id": "cmp_bfhqgf2q2b", "what": "Plans change every Monday", "role": "rol_5bmtw3tscs"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (10, 0, 'asm_jw15wtn9e9', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:10+00:00", "changed": "2026-03-14T12:00:10+00:00", "record": {"kind": "assumption", "id": "asm_jw15wtn9e9", "belief": "She thinks I am happy", "theirs": false, "sure": 60, "held": "untested"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (11, 0, 'dec_kcqk4wx11t', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:11+00:00", "changed": "2026-03-14T12:00:11+00:00", "record": {"kind": "decision", "id": "dec_kcqk4wx11t", "what": "Stay until summer", "on": "2024-01-31", "look_back": "2024-07"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (12, 0, 'ask_zsaphgxmy1', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:12+00:00", "changed": "2026-03-14T12:00:12+00:00", "record": {"kind": "ask", "id": "ask_zsaphgxmy1", "ask": "to work four days a week from September", "live": false}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (13, 0, 'ans_zjt175q5rc', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:13+00:00", "changed": "2026-03-14T12:00:13+00:00", "record": {"kind": "answer", "id": "ans_zjt175q5rc", "ask": "ask_zsaphgxmy1", "result": "not_now", "said": "Not before the budget, but yes, I see it", "done": false}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (14, 0, 'wvr_b4kw0abf3b', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:14+00:00", "changed": "2026-03-14T12:00:14+00:00", "record": {"kind": "waiver", "id": "wvr_b4kw0abf3b", "about": "win_3sy2bzktvf", "rule": "W204", "reason": "It is a name"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (15, 0, 'win_3sy2bzktvf', '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:03+00:00", "record": {"kind": "win", "id": "win_3sy2bzktvf", "problem": "Parents rang forty times a week", "action": "Wrote a starter letter;\nit''s two pages", "result": "Calls fell from 40 to 12 a week", "figure": {"value": "-28.50", "unit": "calls a week", "before": "40", "after": "12", "period": "8 weeks"}, "on": "2023-04", "role": "rol_5bmtw3tscs", "skills": ["writing", "school law"], "share": 80, "confidentiality": "masked"}}', '{"version": 2, "source": "typed", "added": "2026-03-14T12:00:03+00:00", "changed": "2026-03-14T12:00:16+00:00", "record": {"kind": "win", "id": "win_3sy2bzktvf", "problem": "Parents rang forty times a week", "action": "Wrote a starter letter;\nit''s two pages", "result": "Calls fell from 40 to 12 a week", "figure": {"value": "-28.50", "unit": "calls a week", "before": "40", "after": "12", "period": "8 weeks"}, "on": "2023-04", "role": "rol_5bmtw3tscs", "skills": ["writing", "school law"], "share": 90, "confidentiality": "masked"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (16, 0, 'cnv_63wk0a02d1', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:18+00:00", "changed": "2026-03-14T12:00:18+00:00", "record": {"kind": "conversation", "id": "cnv_63wk0a02d1", "name": "First talk at the school", "occasion": "interview", "on": "2024-02", "employer": "emp_39nhsdgewx", "mine": ["Ana"], "text": "Dana: Why us?\nAna: I like beginnings. What is hard about your first week?\nDana: Nobody knows who comes.", "form": "Named turns"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (17, 0, 'cor_g12s4m0hsd', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:19+00:00", "changed": "2026-03-14T12:00:19+00:00", "record": {"kind": "correction", "id": "cor_g12s4m0hsd", "conversation": "cnv_63wk0a02d1", "turn": 2, "label": "focus", "value": "their_problem"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (18, 0, 'reh_vxq7aqd0m5', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:20+00:00", "changed": "2026-03-14T12:00:20+00:00", "record": {"kind": "rehearsal", "id": "reh_vxq7aqd0m5", "name": "Head of mathematics, secondary school", "on": "2026-03-14", "scenario": "head-of-maths", "manager": "open", "seed": 7, "said": "---\nWhat is hard about your timetable?\n---", "text": "Helen Marsden: Hello, I''m Helen Marsden. Come in and make yourself comfortable. Why this job, and not one of the dozen others advertised that week?\nYou: What is hard about your timetable?\nHelen Marsden: Oh, go on then. I sat with a boy in February who''d won the Year 8 puzzle cup. He told me he wasn''t a maths person any more. He is fourteen. Now I''m curious. Suppose a friend asked you what we do here. What would you say?\nHelen Marsden: It''s quite all right, mine always come to me on the stairs.", "uncovered": 1}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (19, 0, 'brf_zp6hq3yh7x', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:21+00:00", "changed": "2026-03-14T12:00:21+00:00", "record": {"kind": "briefing", "id": "brf_zp6hq3yh7x", "name": "Head of office", "on": "2024-03", "employer": "emp_39nhsdgewx", "posting": "Head of office, Harbour Street School\nYou keep one list of pupils that is right, and hold the nerve of parents on Mondays.", "notes": "They mourn the old list.\nParents ring.", "left_out": ["slow-hiring", "wage-question"], "own": "- Ask who keeps the list."}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (20, 0, 'dbr_yhkq7t9kaa', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:22+00:00", "changed": "2026-03-14T12:00:22+00:00", "record": {"kind": "debrief", "id": "dbr_yhkq7t9kaa", "name": "First talk, written up", "on": "2024-02-05", "employer": "emp_39nhsdgewx", "needs": "One number for each class\nthat is right", "asked": "A mistake", "learned": "Nobody owns the list", "outcome": "lost", "reason": "pay", "they_said": true, "promised": "She lets me know", "by": "2024-02-12", "met": "Mrs Halden, head of office", "conversation": "cnv_63wk0a02d1", "briefing": "brf_zp6hq3yh7x"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (21, 0, 'per_7f7ap3q47k', NULL, '{"version": 1, "source": "proposed", "added": "2026-03-14T12:00:23+00:00", "changed": "2026-03-14T12:00:23+00:00", "record": {"kind": "person", "id": "per_7f7ap3q47k", "name": "Mrs Halden", "relation": "client", "employer": "emp_39nhsdgewx", "may_be_named": false, "may_be_quoted": false, "note": "head of office"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (21, 1, 'asm_73gb8rbtbc', NULL, '{"version": 1, "source": "proposed", "added": "2026-03-14T12:00:23+00:00", "changed": "2026-03-14T12:00:23+00:00", "record": {"kind": "assumption", "id": "asm_73gb8rbtbc", "about": "per_7f7ap3q47k", "belief": "They need: One number for each class that is right", "theirs": false, "sure": 70, "test": "Say it back at the next talk and hear whether they agree", "held": "untested", "since": "2024-02-05"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (22, 0, 'cpt_73preka8yc', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:25+00:00", "changed": "2026-03-14T12:00:25+00:00", "record": {"kind": "competency", "id": "cpt_73preka8yc", "name": "Handing over a shift", "about": "Passes on what matters", "level3": "Names what is open"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (23, 0, 'slf_kby0v5c7ya', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:26+00:00", "changed": "2026-03-14T12:00:26+00:00", "record": {"kind": "self-rating", "id": "slf_kby0v5c7ya", "competency": "cpt_73preka8yc", "level": 4, "on": "2024-03-01", "note": "The last three"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (24, 0, 'inv_jh39v5x5bm', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:27+00:00", "changed": "2026-03-14T12:00:27+00:00", "record": {"kind": "invitation", "id": "inv_jh39v5x5bm", "person": "per_tx38j6g79s", "asker": "Ada Olsen", "competencies": ["cpt_73preka8yc"], "on": "2024-03-01", "until": "2024-03-22", "recipient": "age1public", "secret": "a secret key"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (25, 0, 'rpl_eaf7d61797', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:28+00:00", "changed": "2026-03-14T12:00:28+00:00", "record": {"kind": "reply", "id": "rpl_eaf7d61797", "invitation": "inv_jh39v5x5bm", "on": "2024-03-09", "ratings": ["cpt_73preka8yc=3"], "problem": "The lists", "stop": "Apologising", "may_be_named": true, "may_be_quoted": false, "mark": "0f", "written": "2024-03-08", "fingerprint": "ab"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (26, 0, 'pst_wx2f0y6588', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:29+00:00", "changed": "2026-03-14T12:00:29+00:00", "record": {"kind": "posting", "id": "pst_wx2f0y6588", "title": "Office manager (m/f/d)", "company": "Quayside Hospital", "place": "Leeds, UK", "workplace": "hybrid", "level": "manager", "pay_low": {"minor": 1550, "currency": "GBP", "period": "hour"}, "pay_high": {"minor": 1725, "currency": "GBP", "period": "hour"}, "pay_source": "posted", "must": ["minute-taking"], "posted_on": "2024-02", "openings": 2, "description": "You keep one list.\nExcel is a must."}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (27, 0, 'opp_chm855zn7c', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:30+00:00", "changed": "2026-03-14T12:00:30+00:00", "record": {"kind": "opportunity", "id": "opp_chm855zn7c", "name": "Office manager", "channel": "referral", "posting": "pst_wx2f0y6588"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (28, 0, 'mov_pzkkhh5dg3', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:31+00:00", "changed": "2026-03-14T12:00:31+00:00", "record": {"kind": "move", "id": "mov_pzkkhh5dg3", "opportunity": "opp_chm855zn7c", "what": "applied", "on": "2024-02-07", "mine": false, "reason": "none", "they_said": false}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (29, 0, 'mov_yc53y5vem4', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:32+00:00", "changed": "2026-03-14T12:00:32+00:00", "record": {"kind": "move", "id": "mov_yc53y5vem4", "opportunity": "opp_chm855zn7c", "what": "pay_named", "round": 1, "pay": {"minor": 3600000, "currency": "GBP", "period": "year"}, "mine": true, "reason": "none", "they_said": false}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (30, 0, 'mov_ftk5adwkvw', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:33+00:00", "changed": "2026-03-14T12:00:33+00:00", "record": {"kind": "move", "id": "mov_ftk5adwkvw", "opportunity": "opp_chm855zn7c", "what": "lost", "on": "2024-03-01", "mine": false, "reason": "pay", "they_said": true}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (31, 0, 'exm_jj0resc8be', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:34+00:00", "changed": "2026-03-14T12:00:34+00:00", "record": {"kind": "exemplar", "id": "exm_jj0resc8be", "text": "Ward clerk lead", "occupation": "ward-clerk", "denied": false, "on": "2024-02-01"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (32, 0, 'exm_ba99t1rrfk', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:35+00:00", "changed": "2026-03-14T12:00:35+00:00", "record": {"kind": "exemplar", "id": "exm_ba99t1rrfk", "text": "Excel", "skill": "microsoft-excel", "denied": true}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (33, 0, 'ptb_fh20p0rg17', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:36+00:00", "changed": "2026-03-14T12:00:36+00:00", "record": {"kind": "pay-table", "id": "ptb_fh20p0rg17", "name": "Survey", "rows": 1, "table": "occupation_code,currency,unit,p50\n43-6011,GBP,YEAR,31000"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (34, 0, 'tel_54g166y0sf', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:50+00:00", "changed": "2026-03-14T12:00:50+00:00", "record": {"kind": "telling", "id": "tel_54g166y0sf", "medium": "talk", "note": "She asked how it was done"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (35, 0, 'gol_qwgr3kajbg', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:00:56+00:00", "changed": "2026-03-14T12:00:56+00:00", "record": {"kind": "goal", "id": "gol_qwgr3kajbg", "what": "Write down three possible causes before touching the next fault", "why": "Two colleagues see this lower than I do", "done": false, "came": "What came of it"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (36, 0, 'tgt_n2af3rgw10', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:01:04+00:00", "changed": "2026-03-14T12:01:04+00:00", "record": {"kind": "target", "id": "tgt_n2af3rgw10", "name": "Bed manager", "occupation": "ward-manager", "level": "unknown", "place": "Leeds, UK", "pay": {"minor": 4500000, "currency": "GBP", "period": "year"}, "note": "Note"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (37, 0, 'win_jj3exea5y6', NULL, '{"version": 1, "source": "typed", "added": "2026-03-14T12:01:11+00:00", "changed": "2026-03-14T12:01:11+00:00", "record": {"kind": "win", "id": "win_jj3exea5y6", "result": "A slip", "confidentiality": "open"}}');
INSERT INTO "changes" ("seq", "place", "record", "before", "after") VALUES (38, 0, 'win_jj3exea5y6', '{"version": 1, "source": "typed", "added": "2026-03-14T12:01:11+00:00", "changed": "2026-03-14T12:01:11+00:00", "record": {"kind": "win", "id": "win_jj3exea5y6", "result": "A slip", "confidentiality": "open"}}', NULL);
INSERT INTO "answers" ("id", "ask", "on", "result", "said", "condition", "promised", "by", "done", "came") VALUES ('ans_zjt175q5rc', 'ask_zsaphgxmy1', NULL, 'not_now', 'Not before the budget, but yes, I see it', '', '', NULL, 0, '');
INSERT INTO "artefacts" ("id", "name", "address", "file", "digest", "on", "note") VALUES ('art_m2yn8q7mx1', 'Starter letter', 'https://example.org/letter', '', '', NULL, '');
INSERT INTO "asks" ("id", "ask", "want", "complaint", "why_now", "person", "decider", "interests", "on", "place", "market_low_minor", "market_low_currency", "market_low_period", "market_middle_minor", "market_middle_currency", "market_middle_period", "market_high_minor", "market_high_currency", "market_high_period", "market_source", "alternative", "live", "reservation_minor", "reservation_currency", "reservation_period", "target_minor", "target_currency", "target_period", "opening_minor", "opening_currency", "opening_period", "reason_above", "least", "packages", "concessions", "gain", "cost", "years", "chance", "check", "direct", "rank", "credit", "season", "paper", "warmth", "quiet", "risk", "own") VALUES ('ask_zsaphgxmy1', 'to work four days a week from September', NULL, NULL, '', NULL, NULL, '', NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '');
INSERT INTO "assumptions" ("id", "about", "belief", "sure", "test", "held", "outcome", "since", "theirs") VALUES ('asm_jw15wtn9e9', NULL, 'She thinks I am happy', 60, '', 'untested', '', NULL, 0);
INSERT INTO "assumptions" ("id", "about", "belief", "sure", "test", "held", "outcome", "since", "theirs") VALUES ('asm_73gb8rbtbc', 'per_7f7ap3q47k', 'They need: One number for each class that is right', 70, 'Say it back at the next talk and hear whether they agree', 'untested', '', '2024-02-05', 0);
INSERT INTO "briefings" ("id", "name", "on", "employer", "posting", "notes", "left_out", "own") VALUES ('brf_zp6hq3yh7x', 'Head of office', '2024-03', 'emp_39nhsdgewx', 'Head of office, Harbour Street School'||char(10)||'You keep one list of pupils that is right, and hold the nerve of parents on Mondays.', 'They mourn the old list.'||char(10)||'Parents ring.', '["slow-hiring", "wage-question"]', '- Ask who keeps the list.');
INSERT INTO "claims" ("id", "question", "text", "their_problem", "versus", "competency") VALUES ('clm_yenadz3yb5', 'value', 'I cut calls by writing letters parents understand', '', '', '');
INSERT INTO "competencies" ("id", "name", "about", "level1", "level2", "level3", "level4", "level5", "model") VALUES ('cpt_73preka8yc', 'Handing over a shift', 'Passes on what matters', '', '', 'Names what is open', '', '', '');
INSERT INTO "complaints" ("id", "what", "role", "since", "changer", "raised", "outcome") VALUES ('cmp_bfhqgf2q2b', 'Plans change every Monday', 'rol_5bmtw3tscs', NULL, NULL, NULL, '');
INSERT INTO "conversations" ("id", "name", "occasion", "on", "employer", "mine", "text", "form") VALUES ('cnv_63wk0a02d1', 'First talk at the school', 'interview', '2024-02', 'emp_39nhsdgewx', '["Ana"]', 'Dana: Why us?'||char(10)||'Ana: I like beginnings. What is hard about your first week?'||char(10)||'Dana: Nobody knows who comes.', 'Named turns');
INSERT INTO "corrections" ("id", "conversation", "turn", "question", "label", "value") VALUES ('cor_g12s4m0hsd', 'cnv_63wk0a02d1', 2, NULL, 'focus', 'their_problem');
INSERT INTO "debriefs" ("id", "name", "on", "employer", "needs", "asked", "learned", "outcome", "reason", "they_said", "promised", "by", "met", "conversation", "briefing") VALUES ('dbr_yhkq7t9kaa', 'First talk, written up', '2024-02-05', 'emp_39nhsdgewx', 'One number for each class'||char(10)||'that is right', 'A mistake', 'Nobody owns the list', 'lost', 'pay', 1, 'She lets me know', '2024-02-12', 'Mrs Halden, head of office', 'cnv_63wk0a02d1', 'brf_zp6hq3yh7x');
INSERT INTO "decisions" ("id", "what", "why", "expected", "on", "look_back", "outcome") VALUES ('dec_kcqk4wx11t', 'Stay until summer', '', '', '2024-01-31', '2024-07', '');
INSERT INTO "employers" ("id", "name", "sector", "place", "note") VALUES ('emp_39nhsdgewx', 'Harbour Street School', 'primary education', 'Leeds', '');
INSERT INTO "exemplars" ("id", "text", "occupation", "skill", "on", "denied") VALUES ('exm_jj0resc8be', 'Ward clerk lead', 'ward-clerk', '', '2024-02-01', 0);
INSERT INTO "exemplars" ("id", "text", "occupation", "skill", "on", "denied") VALUES ('exm_ba99t1rrfk', 'Excel', '', 'microsoft-excel', NULL, 1);
INSERT INTO "goals" ("id", "what", "about", "why", "by", "came", "done") VALUES ('gol_qwgr3kajbg', 'Write down three possible causes before touching the next fault', NULL, 'Two colleagues see this lower than I do', NULL, 'What came of it', 0);
INSERT INTO "invitations" ("id", "person", "asker", "competencies", "on", "until", "recipient", "secret") VALUES ('inv_jh39v5x5bm', 'per_tx38j6g79s', 'Ada Olsen', '["cpt_73preka8yc"]', '2024-03-01', '2024-03-22', 'age1public', 'a secret key');
INSERT INTO "links" ("id", "verb", "source", "target") VALUES ('lnk_2fvga2ht2r', 'saw', 'per_tx38j6g79s', 'win_3sy2bzktvf');
INSERT INTO "links" ("id", "verb", "source", "target") VALUES ('lnk_fg2hqgxycm', 'shows', 'art_m2yn8q7mx1', 'win_3sy2bzktvf');
INSERT INTO "links" ("id", "verb", "source", "target") VALUES ('lnk_mkrrst9gc3', 'cites', 'clm_yenadz3yb5', 'win_3sy2bzktvf');
INSERT INTO "moves" ("id", "opportunity", "what", "on", "person", "reason", "debrief", "note", "pay_minor", "pay_currency", "pay_period", "round", "mine", "they_said") VALUES ('mov_pzkkhh5dg3', 'opp_chm855zn7c', 'applied', '2024-02-07', NULL, 'none', NULL, '', NULL, NULL, NULL, NULL, 0, 0);
INSERT INTO "moves" ("id", "opportunity", "what", "on", "person", "reason", "debrief", "note", "pay_minor", "pay_currency", "pay_period", "round", "mine", "they_said") VALUES ('mov_yc53y5vem4', 'opp_chm855zn7c', 'pay_named', NULL, NULL, 'none', NULL, '', 3600000, 'GBP', 'year', 1, 1, 0);
INSERT INTO "moves" ("id", "opportunity", "what", "on", "person", "reason", "debrief", "note", "pay_minor", "pay_currency", "pay_period", "round", "mine", "they_said") VALUES ('mov_ftk5adwkvw', 'opp_chm855zn7c', 'lost', '2024-03-01', NULL, 'pay', NULL, '', NULL, NULL, NULL, NULL, 0, 1);
INSERT INTO "opportunities" ("id", "name", "channel", "posting", "employer", "person", "briefing", "variant", "step", "by", "note") VALUES ('opp_chm855zn7c', 'Office manager', 'referral', 'pst_wx2f0y6588', NULL, NULL, NULL, '', '', NULL, '');
INSERT INTO "pay-tables" ("id", "name", "licence", "on", "table", "rows") VALUES ('ptb_fh20p0rg17', 'Survey', '', NULL, 'occupation_code,currency,unit,p50'||char(10)||'43-6011,GBP,YEAR,31000', 1);
INSERT INTO "people" ("id", "name", "relation", "employer", "saw", "may_be_named", "may_be_quoted", "contact", "note", "steps", "team") VALUES ('per_tx38j6g79s', 'Ana Ruiz', 'boss', NULL, '', 0, 0, '', '', NULL, '');
INSERT INTO "people" ("id", "name", "relation", "employer", "saw", "may_be_named", "may_be_quoted", "contact", "note", "steps", "team") VALUES ('per_7f7ap3q47k', 'Mrs Halden', 'client', 'emp_39nhsdgewx', '', 0, 0, '', 'head of office', NULL, '');
INSERT INTO "postings" ("id", "title", "company", "place", "city", "region", "country", "workplace", "level", "level_source", "employment", "pay_source", "occupation_code", "occupation_scheme", "occupation", "must", "nice", "named", "posted_on", "valid_until", "seen_first", "seen_last", "education", "industry", "source", "source_id", "url", "apply_url", "description", "pay_low_minor", "pay_low_currency", "pay_low_period", "pay_high_minor", "pay_high_currency", "pay_high_period", "openings", "experience_months") VALUES ('pst_wx2f0y6588', 'Office manager (m/f/d)', 'Quayside Hospital', 'Leeds, UK', '', '', '', 'hybrid', 'manager', '', '', 'posted', '', '', '', '["minute-taking"]', '[]', '[]', '2024-02', NULL, NULL, NULL, '', '', '', '', '', '', 'You keep one list.'||char(10)||'Excel is a must.', 1550, 'GBP', 'hour', 1725, 'GBP', 'hour', 2, NULL);
INSERT INTO "rehearsals" ("id", "name", "on", "scenario", "manager", "seed", "said", "text", "uncovered") VALUES ('reh_vxq7aqd0m5', 'Head of mathematics, secondary school', '2026-03-14', 'head-of-maths', 'open', 7, '---'||char(10)||'What is hard about your timetable?'||char(10)||'---', 'Helen Marsden: Hello, I''m Helen Marsden. Come in and make yourself comfortable. Why this job, and not one of the dozen others advertised that week?'||char(10)||'You: What is hard about your timetable?'||char(10)||'Helen Marsden: Oh, go on then. I sat with a boy in February who''d won the Year 8 puzzle cup. He told me he wasn''t a maths person any more. He is fourteen. Now I''m curious. Suppose a friend asked you what we do here. What would you say?'||char(10)||'Helen Marsden: It''s quite all right, mine always come to me on the stairs.', 1);
INSERT INTO "replies" ("id", "invitation", "on", "ratings", "problem", "stop", "mark", "written", "fingerprint", "may_be_named", "may_be_quoted") VALUES ('rpl_eaf7d61797', 'inv_jh39v5x5bm', '2024-03-09', '["cpt_73preka8yc=3"]', 'The lists', 'Apologising', '0f', '2024-03-08', 'ab', 1, 0);
INSERT INTO "roles" ("id", "name", "employer", "since", "until", "note") VALUES ('rol_5bmtw3tscs', 'Office manager', 'emp_39nhsdgewx', '2019-09', NULL, '');
INSERT INTO "self-ratings" ("id", "competency", "on", "note", "level") VALUES ('slf_kby0v5c7ya', 'cpt_73preka8yc', '2024-03-01', 'The last three', 4);
INSERT INTO "targets" ("id", "name", "occupation", "level", "place", "note", "pay_minor", "pay_currency", "pay_period") VALUES ('tgt_n2af3rgw10', 'Bed manager', 'ward-manager', 'unknown', 'Leeds, UK', 'Note', 4500000, 'GBP', 'year');
INSERT INTO "tellings" ("id", "win", "person", "on", "medium", "note") VALUES ('tel_54g166y0sf', NULL, NULL, NULL, 'talk', 'She asked how it was done');
INSERT INTO "waivers" ("id", "about", "rule", "reason") VALUES ('wvr_b4kw0abf3b', 'win_3sy2bzktvf', 'W204', 'It is a name');
INSERT INTO "wants" ("id", "what", "pay_minor", "pay_currency", "pay_period", "since", "role", "voiced", "outcome") VALUES ('wnt_kameqpejn2', 'Four days a week', 8450000, 'EUR', 'year', '2024', 'rol_5bmtw3tscs', NULL, '');
INSERT INTO "wins" ("id", "problem", "action", "result", "figure_value", "figure_unit", "figure_before", "figure_after", "figure_period", "on", "until", "role", "skills", "share", "confidentiality") VALUES ('win_3sy2bzktvf', 'Parents rang forty times a week', 'Wrote a starter letter;'||char(10)||'it''s two pages', 'Calls fell from 40 to 12 a week', '-28.50', 'calls a week', '40', '12', '8 weeks', '2023-04', NULL, 'rol_5bmtw3tscs', '["writing", "school law"]', 90, 'masked');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (1, 'emp_39nhsdgewx', 'employer', 'Harbour Street School', 'primary education'||char(10)||'Leeds');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (2, 'rol_5bmtw3tscs', 'role', 'Office manager', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (3, 'win_3sy2bzktvf', 'win', 'Calls fell from 40 to 12 a week', 'Parents rang forty times a week'||char(10)||'Wrote a starter letter;'||char(10)||'it''s two pages'||char(10)||'writing school law');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (4, 'per_tx38j6g79s', 'person', 'Ana Ruiz', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (6, 'art_m2yn8q7mx1', 'artefact', 'Starter letter', 'https://example.org/letter');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (8, 'clm_yenadz3yb5', 'claim', 'I cut calls by writing letters parents understand', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (10, 'wnt_kameqpejn2', 'want', 'Four days a week', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (11, 'cmp_bfhqgf2q2b', 'complaint', 'Plans change every Monday', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (12, 'asm_jw15wtn9e9', 'assumption', 'She thinks I am happy', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (13, 'dec_kcqk4wx11t', 'decision', 'Stay until summer', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (14, 'ask_zsaphgxmy1', 'ask', 'to work four days a week from September', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (15, 'ans_zjt175q5rc', 'answer', 'not now: Not before the budget, but yes, I see it', 'Not before the budget, but yes, I see it');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (17, 'cnv_63wk0a02d1', 'conversation', 'First talk at the school', 'Ana'||char(10)||'Dana: Why us?'||char(10)||'Ana: I like beginnings. What is hard about your first week?'||char(10)||'Dana: Nobody knows who comes.'||char(10)||'Named turns');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (19, 'reh_vxq7aqd0m5', 'rehearsal', 'Head of mathematics, secondary school', 'head-of-maths'||char(10)||'open'||char(10)||'---'||char(10)||'What is hard about your timetable?'||char(10)||'---'||char(10)||'Helen Marsden: Hello, I''m Helen Marsden. Come in and make yourself comfortable. Why this job, and not one of the dozen others advertised that week?'||char(10)||'You: What is hard about your timetable?'||char(10)||'Helen Marsden: Oh, go on then. I sat with a boy in February who''d won the Year 8 puzzle cup. He told me he wasn''t a maths person any more. He is fourteen. Now I''m curious. Suppose a friend asked you what we do here. What would you say?'||char(10)||'Helen Marsden: It''s quite all right, mine always come to me on the stairs.');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (20, 'brf_zp6hq3yh7x', 'briefing', 'Head of office', 'Head of office, Harbour Street School'||char(10)||'You keep one list of pupils that is right, and hold the nerve of parents on Mondays.'||char(10)||'They mourn the old list.'||char(10)||'Parents ring.'||char(10)||'slow-hiring wage-question'||char(10)||'- Ask who keeps the list.');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (21, 'dbr_yhkq7t9kaa', 'debrief', 'First talk, written up', 'One number for each class'||char(10)||'that is right'||char(10)||'A mistake'||char(10)||'Nobody owns the list'||char(10)||'She lets me know'||char(10)||'Mrs Halden, head of office');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (22, 'per_7f7ap3q47k', 'person', 'Mrs Halden', 'head of office');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (23, 'asm_73gb8rbtbc', 'assumption', 'They need: One number for each class that is right', 'Say it back at the next talk and hear whether they agree');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (24, 'cpt_73preka8yc', 'competency', 'Handing over a shift', 'Passes on what matters'||char(10)||'Names what is open');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (28, 'pst_wx2f0y6588', 'posting', 'Office manager (m/f/d)', 'Quayside Hospital'||char(10)||'Leeds, UK'||char(10)||'minute-taking'||char(10)||'You keep one list.'||char(10)||'Excel is a must.');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (29, 'opp_chm855zn7c', 'opportunity', 'Office manager', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (35, 'ptb_fh20p0rg17', 'pay-table', 'Survey', 'occupation_code,currency,unit,p50'||char(10)||'43-6011,GBP,YEAR,31000');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (36, 'tel_54g166y0sf', 'telling', 'She asked how it was done', '');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (37, 'gol_qwgr3kajbg', 'goal', 'Write down three possible causes before touching the next fault', 'Two colleagues see this lower than I do'||char(10)||'What came of it');
INSERT INTO "search" ("rowid", "id", "kind", "title", "body") VALUES (38, 'tgt_n2af3rgw10', 'target', 'Bed manager', 'ward-manager'||char(10)||'Leeds, UK'||char(10)||'Note');
COMMIT;
