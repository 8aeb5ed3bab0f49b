"""Every action there is, by name: the literal list that all faces are held to."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from proprietor.actions.context import Request
from proprietor.values.refusals import Refusal


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the business can do.

    The request and its function are given by where they stand, `trade.Name`, and loaded when they are asked for: whoever
    writes a win down need not load backups and forgetting. A test looks every one of them up.

    Attributes:
        name: `noun.verb`, the same in every face.
        order: where the type of the order stands in this room.
        deed: where the function that carries it out stands.
        writes: whether it may change the books.
        destructive: whether something is gone afterwards that undo does not bring back.
        needs_books: whether it must look at the records; what does not works when they cannot be read.
    """

    name: str
    order: str
    deed: str
    writes: bool = False
    destructive: bool = False
    needs_books: bool = True

    @property
    def request(self) -> type[Request[Any]]:
        """The type of the order."""
        found: type[Request[Any]] = _at(self.order)
        return found

    @property
    def fulfil(self) -> Callable[..., Any]:
        """The function that carries it out."""
        found: Callable[..., Any] = _at(self.deed)
        return found

    @property
    def title(self) -> str:
        """What it does, in a sentence: the first line of the request's docstring."""
        return (self.request.__doc__ or "").partition("\n")[0]


def _at(place: str) -> Any:  # noqa: ANN401 - a type or a function
    trade, _, name = place.partition(".")
    return getattr(import_module(f"{__package__}.{trade}"), name)


CATALOGUE: tuple[Action, ...] = (
    Action("record.record", "books.Record", "books.record", writes=True),
    Action("record.revise", "books.Revise", "books.revise", writes=True),
    Action("record.delete", "books.Delete", "books.delete", writes=True),
    Action("record.show", "looking.ShowRecord", "looking.show_record"),
    Action("record.list", "looking.ListRecords", "looking.list_records"),
    Action("record.find", "looking.FindRecords", "looking.find_records"),
    Action("document.read", "documents.ReadDocument", "documents.read_document"),
    Action("link.record", "books.LinkRecords", "books.link_records", writes=True),
    Action("text.lint", "remarks.LintText", "remarks.lint_a_text"),
    Action("line.read", "remarks.ReadWin", "remarks.read_a_win"),
    Action("books.lint", "remarks.LintBooks", "remarks.lint_the_books"),
    Action("rule.list", "remarks.ListRules", "remarks.list_rules"),
    Action("proposition.show", "proposition.ShowProposition", "proposition.show_proposition"),
    Action("proposition.export", "proposition.ExportProposition", "proposition.export_proposition"),
    Action("witness.find", "witnesses.FindWitnesses", "witnesses.find_witnesses"),
    Action("agenda.show", "agenda.ShowAgenda", "agenda.show_agenda"),
    Action("agenda.postpone", "agenda.PostponeItem", "agenda.postpone_item", writes=True),
    Action("agenda.silence", "agenda.SilenceItem", "agenda.silence_item", writes=True),
    Action("agenda.resume", "agenda.ResumeItem", "agenda.resume_item", writes=True),
    Action("quiet-hours.show", "quieting.ShowQuietHours", "quieting.show_quiet_hours", needs_books=False),
    Action("quiet-hours.keep", "quieting.KeepQuietHours", "quieting.keep_quiet_hours", needs_books=False),
    Action("week.show", "week.ShowWeek", "week.show_week"),
    Action("win.capture", "week.CaptureWin", "week.capture_win", writes=True),
    Action("week.close", "week.CloseWeek", "week.close_week", writes=True),
    Action("board-meeting.show", "board.ShowBoardMeeting", "board.show_board_meeting"),
    Action("board-meeting.export", "board.ExportBoardMeeting", "board.export_board_meeting"),
    Action("remark.set-aside", "remarks.SetAside", "remarks.set_aside", writes=True),
    Action("talk.analyse", "lab.AnalyseTalk", "lab.analyse_a_talk"),
    Action("talk.keep", "lab.KeepTalk", "lab.keep_a_talk", writes=True),
    Action("talk.show", "lab.ShowTalk", "lab.show_a_talk"),
    Action("talk.draw", "lab.DrawTalk", "lab.draw_a_talk"),
    Action("talk.list", "lab.ListTalks", "lab.list_talks"),
    Action("talk.speak-as", "lab.SpeakAs", "lab.speak_as", writes=True),
    Action("talk.correct", "lab.CorrectTalk", "lab.correct_a_talk", writes=True),
    Action("brief.make", "briefing.MakeBrief", "briefing.make_a_brief"),
    Action("brief.show", "briefing.ShowBrief", "briefing.show_a_brief"),
    Action("brief.export", "briefing.ExportBrief", "briefing.export_a_brief"),
    Action("briefing.keep", "briefing.KeepBriefing", "briefing.keep_a_briefing", writes=True),
    Action("briefing.list", "briefing.ListBriefings", "briefing.list_briefings"),
    Action("record.propose", "proposing.ProposeChanges", "proposing.propose_changes"),
    Action("record.accept", "proposing.AcceptProposals", "proposing.accept_proposals", writes=True),
    Action("proposal.make", "proposals.MakeProposal", "proposals.make_proposal"),
    Action("proposal.list", "proposals.ListProposals", "proposals.list_proposals"),
    Action("proposal.accept", "proposals.AcceptProposal", "proposals.accept_proposal", writes=True),
    Action("proposal.refuse", "proposals.RefuseProposal", "proposals.refuse_proposal"),
    Action("recap.show", "recapping.ShowRecap", "recapping.show_recap"),
    Action("recap.export", "recapping.ExportRecap", "recapping.export_recap"),
    Action("calendar.show", "calendar.ShowCalendar", "calendar.show_calendar"),
    Action("calendar.export", "calendar.ExportCalendar", "calendar.export_calendar"),
    Action("playbook.show", "playbook.ShowPlaybook", "playbook.show_playbook", needs_books=False),
    Action("scenario.list", "rehearsing.ListScenarios", "rehearsing.list_scenarios", needs_books=False),
    Action("ask.find", "boss_scenes.FindAsks", "boss_scenes.find_asks"),
    Action("rehearsal.play", "rehearsing.PlayRehearsal", "rehearsing.play_a_rehearsal"),
    Action("rehearsal.look-back", "rehearsing.LookBack", "rehearsing.look_back"),
    Action("rehearsal.keep", "rehearsing.KeepRehearsal", "rehearsing.keep_a_rehearsal", writes=True),
    Action("practice.show", "rehearsing.ShowPractice", "rehearsing.show_practice"),
    Action("chart.draw", "drawing.DrawChart", "drawing.draw_a_chart", needs_books=False),
    Action("utterance.tag", "lab.TagUtterances", "lab.tag_utterances", needs_books=False),
    Action("visibility.show", "visibility.ShowVisibility", "visibility.show_visibility"),
    Action("visibility.export", "visibility.ExportVisibility", "visibility.export_visibility"),
    Action("telling.record", "visibility.RecordTelling", "visibility.record_telling", writes=True),
    Action("note.draft", "visibility.DraftNote", "visibility.draft_note"),
    Action("note.export", "visibility.ExportNote", "visibility.export_note"),
    Action("plan.show", "asking.ShowPlan", "asking.show_plan"),
    Action("script.revise", "asking.SayOtherwise", "asking.say_otherwise", writes=True),
    Action("script.export", "asking.ExportScript", "asking.export_script"),
    Action("competency.offer", "rating.OfferCompetencies", "rating.offer_competencies"),
    Action("competency.pick", "rating.PickCompetencies", "rating.pick_competencies", writes=True),
    Action("competency.look-over", "rating.LookOverCompetency", "rating.look_over_competency", needs_books=False),
    Action("self-rating.record", "rating.RateYourself", "rating.rate_yourself", writes=True),
    Action("feedback.show", "inviting.ShowFeedback", "inviting.show_feedback"),
    Action("feedback.invite", "inviting.InviteRater", "inviting.invite_rater", writes=True),
    Action("feedback.form", "inviting.MakeForm", "inviting.make_form"),
    Action("feedback.guide", "inviting.MakeGuide", "inviting.make_guide"),
    Action("feedback.receive", "replying.ReceiveReplies", "replying.receive_replies", writes=True),
    Action("feedback.enter", "replying.EnterFeedback", "replying.enter_feedback", writes=True),
    Action("calibration.show", "calibrating.ShowCalibration", "calibrating.show_calibration"),
    Action("calibration.export", "calibrating.ExportCalibration", "calibrating.export_calibration"),
    Action("complaint.register", "complaining.ShowRegister", "complaining.show_register"),
    Action("complaint.sort", "complaining.SortComplaint", "complaining.sort_complaint", writes=True),
    Action("decision.show", "deciding.ShowDecision", "deciding.show_decision"),
    Action("decision.weigh", "deciding.WeighDecision", "deciding.weigh_decision"),
    Action("decision.export", "decision_papers.ExportDecision", "decision_papers.export_decision"),
    Action("decision.settle", "settling.SettleDecision", "settling.settle_decision", writes=True),
    Action("decision.look-back", "settling.LookBackOnDecision", "settling.look_back_on_decision", writes=True),
    Action("option.suggest", "deciding.SuggestOptions", "deciding.suggest_options"),
    Action("option.take", "deciding.TakeOptions", "deciding.take_options", writes=True),
    Action("option.appraise", "appraising.AppraiseOption", "appraising.appraise_option", writes=True),
    Action("weight.ask", "swinging.AskWeights", "swinging.ask_weights"),
    Action("weight.answer", "swinging.AnswerWeights", "swinging.answer_weights", writes=True),
    Action("pay-path.show", "paths.ShowPayPaths", "paths.show_pay_paths"),
    Action("forecast.show", "settling.ShowForecasts", "settling.show_forecasts"),
    Action("posting.preview", "postings.PreviewPostings", "postings.preview_postings"),
    Action("posting.import", "postings.ImportPostings", "postings.import_postings", writes=True),
    Action("posting.show", "offering.ShowPosting", "offering.show_posting"),
    Action("posting.rank", "offering.RankPostings", "offering.rank_postings"),
    Action("market.show", "postings.ShowMarket", "postings.show_market"),
    Action("title.sort", "sorting.SortTitle", "sorting.sort_title", writes=True),
    Action("skill.sort", "sorting.SortSkill", "sorting.sort_skill", writes=True),
    Action("title.match", "market.MatchTitles", "market.match_titles"),
    Action("vocabulary.list", "vocabularies.ListVocabularies", "vocabularies.list_vocabularies", needs_books=False),
    Action("vocabulary.preview", "vocabularies.PreviewVocabulary", "vocabularies.preview_vocabulary", needs_books=False),
    Action("vocabulary.import", "vocabularies.ImportVocabulary", "vocabularies.import_vocabulary", needs_books=False),
    Action("vocabulary.drop", "vocabularies.DropVocabulary", "vocabularies.drop_vocabulary", needs_books=False),
    Action("pay.show", "pay.ShowPay", "pay.show_pay"),
    Action("pay-table.preview", "pay.PreviewPayTable", "pay.preview_pay_table"),
    Action("pay-table.import", "pay.ImportPayTable", "pay.import_pay_table", writes=True),
    Action("lesson.show", "lesson.ShowLesson", "lesson.show_lesson"),
    Action("pipeline.show", "pipeline.ShowPipeline", "pipeline.show_pipeline"),
    Action("opportunity.show", "pipeline.ShowOpportunity", "pipeline.show_opportunity"),
    Action("opportunity.start", "pipeline.StartOpportunity", "pipeline.start_opportunity", writes=True),
    Action("opportunity.brief", "pipeline.BriefOpportunity", "pipeline.brief_opportunity", writes=True),
    Action("move.record", "pipeline.RecordMove", "pipeline.record_move", writes=True),
    Action("market.diagnose", "diagnosing.DiagnoseMarket", "diagnosing.diagnose_market"),
    Action("posting.aggregate", "aggregating.AggregatePostings", "aggregating.aggregate_postings", needs_books=False),
    Action("cell.show", "aggregating.ShowCells", "aggregating.show_cells", needs_books=False),
    Action("model.show", "exchanges.ShowModel", "exchanges.show_model", needs_books=False),
    Action("model.set", "choosing_model.SetModel", "choosing_model.set_model", needs_books=False),
    Action("model.try", "exchanges.TryModel", "exchanges.try_model", needs_books=False),
    Action("exchange.list", "exchanges.ListExchanges", "exchanges.list_exchanges", needs_books=False),
    Action("exchange.delete", "exchanges.DeleteExchanges", "exchanges.delete_exchanges", needs_books=False),
    Action("draft.rephrase", "phrasing.RephraseDraft", "phrasing.rephrase_draft"),
    Action("turn.rephrase", "phrasing.RephraseTurn", "phrasing.rephrase_turn"),
    Action("win.propose", "noting.ProposeWins", "noting.propose_wins"),
    Action("win.accept", "noting.AcceptWins", "noting.accept_wins", writes=True),
    Action("journal.read", "undoing.ReadJournal", "undoing.read_journal"),
    Action("journal.undo", "undoing.Undo", "undoing.undo", writes=True),
    Action("artefact.keep", "keeping.KeepArtefact", "keeping.keep_artefact", writes=True),
    Action("artefact.find", "files.FindFile", "files.find_file"),
    Action("backup.make", "keeping.Backup", "keeping.backup"),
    Action("backup.preview", "keeping.PreviewRestore", "keeping.preview_restore"),
    Action("backup.restore", "keeping.Restore", "keeping.restore", writes=True, destructive=True),
    Action("snapshot.list", "keeping.ListSnapshots", "keeping.list_snapshots", needs_books=False),
    Action("snapshot.take", "keeping.TakeSnapshot", "keeping.take_snapshot"),
    Action("folder.export", "folder.ExportFolder", "folder.export_folder"),
    Action("folder.preview", "folder.PreviewFolder", "folder.preview_folder"),
    Action("folder.import", "folder.ImportFolder", "folder.import_folder", writes=True),
    Action("cv.show", "cv.ShowCv", "cv.show_cv"),
    Action("cv.export", "cv.ExportCv", "cv.export_cv"),
    Action("brag.show", "brag.ShowBrag", "brag.show_brag"),
    Action("brag.export", "brag.ExportBrag", "brag.export_brag"),
    Action("proof.show", "proof.ShowProof", "proof.show_proof"),
    Action("proof.export", "proof.ExportProof", "proof.export_proof"),
    Action("person.export", "cards.ExportPeople", "cards.export_people"),
    Action("table.export", "tables.ExportTables", "tables.export_tables"),
    Action("import.preview", "importing.PreviewImport", "importing.preview_import"),
    Action("import.accept", "importing.AcceptImport", "importing.accept_import", writes=True),
    Action("person.trace", "forgetting.ForgetPreview", "forgetting.forget_preview"),
    Action("person.forget", "forgetting.Forget", "forgetting.forget", writes=True, destructive=True),
    Action("books.examine", "health.Doctor", "health.doctor"),
    Action("books.mend", "health.Mend", "health.mend", writes=True),
)


def by_order(actions: Iterable[Action]) -> dict[str, Action]:
    """Actions by where their order stands.

    Raises:
        ValueError: when a name or an order stands twice; a mistake of ours, so it is no Refusal.
    """
    every = tuple(actions)
    table = {action.order: action for action in every}
    if not len(table) == len({action.name for action in every}) == len(every):
        message = "a name or a request stands twice in the catalogue"
        raise ValueError(message)
    return table


_TABLE = by_order(CATALOGUE)


def action_for(request: Request[Any]) -> Action:
    """The action that fulfils a request.

    Raises:
        Refusal: `unknown-action` for something that is no request of ours.
    """
    kind = type(request)
    room, _, trade = kind.__module__.rpartition(".")
    action = _TABLE.get(f"{trade}.{kind.__qualname__}") if room == __package__ else None
    if action is None:
        raise Refusal("unknown-action", f"Nobody here fulfils {kind.__name__}.", "The catalogue lists all requests.")
    return action
