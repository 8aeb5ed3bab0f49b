"""The example at the end of each help of the books' commands."""

EXAMPLES: dict[str, dict[str, str]] = {
    "win": {
        "record": "proprietor win record --action 'Wrote a starter letter' --result 'Calls fell by October' \\\n"
        "    --figure.from 40 --figure.to 12 --figure.unit 'calls a week' --seen-by 'Ana Ruiz (boss)'",
        "list": "proprietor win list --limit 10",
        "show": "proprietor win show win_4k7m",
        "edit": "proprietor win edit win_4k7m --on 2024-10",
        "delete": "proprietor win delete win_4k7m",
    },
    "claim": {
        "record": "proprietor claim record 'I cut office calls by writing letters parents understand' \\\n"
        "    --question value --cites win_4k7m",
        "list": "proprietor claim list",
        "show": "proprietor claim show clm_8t2d",
        "edit": "proprietor claim edit clm_8t2d --versus 'agency staff'",
        "delete": "proprietor claim delete clm_8t2d",
    },
    "person": {
        "record": "proprietor person record 'Ana Ruiz' --relation boss --may-be-named",
        "list": "proprietor person list",
        "show": "proprietor person show per_9w3c",
        "edit": "proprietor person edit per_9w3c --saw 'Sat in the office when the letter went out'",
        "delete": "proprietor person delete per_9w3c",
    },
    "artefact": {
        "record": "proprietor artefact record 'Starter letter' --file letter.pdf --on 2024-09 --shows win_4k7m",
        "list": "proprietor artefact list",
        "show": "proprietor artefact show art_5h6j",
        "edit": "proprietor artefact edit art_5h6j --note 'The second version is the good one'",
        "delete": "proprietor artefact delete art_5h6j",
    },
    "want": {
        "record": "proprietor want record 'Four days a week from autumn' --since 2024-02",
        "list": "proprietor want list",
        "show": "proprietor want show wnt_2r7v",
        "edit": "proprietor want edit wnt_2r7v --voiced 2024-05-14",
        "delete": "proprietor want delete wnt_2r7v",
    },
    "complaint": {
        "record": "proprietor complaint record 'Plans change every Monday and nobody says why' --since 2023-09",
        "list": "proprietor complaint list",
        "show": "proprietor complaint show cmp_6y1m",
        "edit": "proprietor complaint edit cmp_6y1m --raised 2024-03 --about trade",
        "delete": "proprietor complaint delete cmp_6y1m",
    },
    "assumption": {
        "record": "proprietor assumption record 'She thinks I am happy where I am' --about per_9w3c --sure 80",
        "list": "proprietor assumption list",
        "show": "proprietor assumption show asm_3q8z",
        "edit": "proprietor assumption edit asm_3q8z --held partly --outcome 'She had wondered'",
        "delete": "proprietor assumption delete asm_3q8z",
    },
    "decision": {
        "record": "proprietor decision record 'Stay until the new timetable runs' --on 2024-06-01 --look-back 2025-01",
        "list": "proprietor decision list",
        "show": "proprietor decision show dec_7b4n",
        "edit": "proprietor decision edit dec_7b4n --outcome 'It runs since March'",
        "delete": "proprietor decision delete dec_7b4n",
    },
    "employer": {
        "record": "proprietor employer record 'Harbour Street School' --sector 'primary education' --place Leeds",
        "list": "proprietor employer list",
        "show": "proprietor employer show emp_1x9k",
        "edit": "proprietor employer edit emp_1x9k --place York",
        "delete": "proprietor employer delete emp_1x9k",
    },
    "role": {
        "record": "proprietor role record 'Office manager' --employer emp_1x9k --since 2019-09",
        "list": "proprietor role list",
        "show": "proprietor role show rol_4d2p",
        "edit": "proprietor role edit rol_4d2p --until 2024-12",
        "delete": "proprietor role delete rol_4d2p",
    },
    "credential": {
        "record": "proprietor credential record 'BSc Nursing' --sort degree --issuer 'University of Leeds' --on 2012",
        "list": "proprietor credential list",
        "show": "proprietor credential show crd_8k2m",
        "edit": "proprietor credential edit crd_8k2m --until 2028-03",
        "delete": "proprietor credential delete crd_8k2m",
    },
    "ask": {
        "record": "proprietor ask record 'to work four days a week from September' --person per_8m2k --on 2027-03-02 \\\n"
        "    --why-now 'The new timetable is made in May'",
        "list": "proprietor ask list",
        "show": "proprietor ask show ask_5t3w",
        "edit": "proprietor ask edit ask_5t3w --opening '51,200 EUR a year'",
        "delete": "proprietor ask delete ask_5t3w",
    },
    "answer": {
        "record": "proprietor answer record 'Not before the budget' --ask ask_5t3w --result not_now --by 2027-04-15",
        "list": "proprietor answer list",
        "show": "proprietor answer show ans_3d8q",
        "edit": "proprietor answer edit ans_3d8q --done",
        "delete": "proprietor answer delete ans_3d8q",
    },
    "telling": {
        "record": "proprietor telling record --win win_4k7m --person per_8m2k --medium mail --on 2027-03-05",
        "list": "proprietor telling list",
        "show": "proprietor telling show tel_9f1c",
        "edit": "proprietor telling edit tel_9f1c --medium talk",
        "delete": "proprietor telling delete tel_9f1c",
    },
    "competency": {
        "record": "proprietor competency record 'Handing over a shift' --about 'Passes on what the next person must know' \\\n"
        "    --level3 'Names what is open, one thing after the other.'",
        "list": "proprietor competency list",
        "show": "proprietor competency show cpt_2h7v",
        "edit": "proprietor competency edit cpt_2h7v --level5 'Changed the sheet so that nothing open is left out.'",
        "delete": "proprietor competency delete cpt_2h7v",
    },
    "goal": {
        "record": "proprietor goal record 'Count the late handovers for two weeks' --about cpt_2h7v --by 2027-01-15",
        "list": "proprietor goal list",
        "show": "proprietor goal show gol_7m3x",
        "edit": "proprietor goal edit gol_7m3x --done --came 'Eleven, nine of them on Mondays'",
        "delete": "proprietor goal delete gol_7m3x",
    },
    "target": {
        "record": "proprietor target record 'Bed manager' --level senior --place 'Leeds, UK' --pay '45,000 GBP a year'",
        "list": "proprietor target list",
        "show": "proprietor target show tgt_4c8q",
        "edit": "proprietor target edit tgt_4c8q --pay '47,000 GBP a year'",
        "delete": "proprietor target delete tgt_4c8q",
    },
    "opportunity": {
        "record": "proprietor opportunity record 'Bed manager, Quayside Hospital' --channel referral --person per_3f0c \\\n"
        "    --step 'Ring the ward and ask who decides' --by 2026-12-04",
        "list": "proprietor opportunity list",
        "show": "proprietor opportunity show opp_8d2k",
        "edit": "proprietor opportunity edit opp_8d2k --step 'Send the two examples' --by 2026-12-10",
        "delete": "proprietor opportunity delete opp_8d2k",
    },
    "option": {
        "record": "proprietor option record 'Join Quayside Hospital' --decision dec_7b4n --way join --opportunity opp_8d2k",
        "list": "proprietor option list",
        "show": "proprietor option show opt_5r2m",
        "edit": "proprietor option edit opt_5r2m --note 'Only if the ward is the day clinic'",
        "delete": "proprietor option delete opt_5r2m",
    },
    "debrief": {
        "record": "proprietor debrief record 'First talk at the harbour school' --needs 'One number that is right' \\\n"
        "    --promised 'She lets me know' --by 2026-12-04",
        "list": "proprietor debrief list",
        "show": "proprietor debrief show dbr_6k2w",
        "edit": "proprietor debrief edit dbr_6k2w --outcome lost --reason pay --they-said",
        "delete": "proprietor debrief delete dbr_6k2w",
    },
}
"""Kind → command → what one would type."""
