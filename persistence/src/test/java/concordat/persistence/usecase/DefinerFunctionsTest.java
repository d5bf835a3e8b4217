package concordat.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.persistence.Postgres;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The functions that see more than the actor: few, each for a reason, and none that a stranger could run or divert. */
class DefinerFunctionsTest {
    private static final Postgres POSTGRES = Postgres.running();

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("administered_partnerships", "says whose label the actor may put on record; policies ask it"),
            Map.entry("appointments_of", "ADMINISTRATOR_IS_NOT_OFFICER is reckoned from all appointments of a person"),
            Map.entry("attendance", "names from seats, marks only for meetings that the actor may see"),
            Map.entry("audience", "finds or makes an audience; gives nothing but its id"),
            Map.entry("audiences", "says to which audiences the actor belongs; every policy asks it"),
            Map.entry("audiences_found", "the same, found anew; nobody but that function runs it"),
            Map.entry("kept_entries", "positions of entries about what is withheld from the actor; a policy asks it"),
            Map.entry("audiences_of", "a register is read behind each audience of its kind to which the actor belongs"),
            Map.entry("audited_partnerships", "says whose journal the actor may read; the journal's policy asks it"),
            Map.entry("actor_for", "sign-in itself, before there is an actor"),
            Map.entry("committee_of_item", "an item's committee, for rules about kept people"),
            Map.entry("committee_audiences", "a register of committees' business is read behind each of them"),
            Map.entry("committees", "says of which committees the actor may know"),
            Map.entry("correction_of", "a decision's standing follows from corrections that the actor may not see"),
            Map.entry("corrections_of", "what may still be done to a decision is reckoned from all its corrections"),
            Map.entry("paper_references_like", "a reference of papers is given once, whoever sees its item"),
            Map.entry("minute_references_like", "a reference of minutes is given once, whoever sees its item"),
            Map.entry("items_to_minute", "minutes have a line for each item, whoever drafts them: ids and numbers"),
            Map.entry("minutes_begun", "a part of a meeting has one set of minutes, whoever sees it: its id"),
            Map.entry("count_minutes", "whoever concludes minutes sees every item: a number"),
            Map.entry("last_minute_number", "minutes are numbered on, whoever sees them: a number"),
            Map.entry(
                    "withheld_minutes", "number and reference of a minute withheld from the actor, and no other field"),
            Map.entry("minutes_audience", "who may see a minute: an access key, and nothing of it"),
            Map.entry("key_minutes", "in triggers: minutes are seen by who sees their item"),
            Map.entry("key_new_minutes", "trigger: new minutes are seen by officer and chair"),
            Map.entry("key_minutes_of_row", "trigger: minutes are seen by who sees their item"),
            Map.entry("close_to_receiver", "trigger: what is withheld from somebody is shown to no other committee"),
            Map.entry("executive_of", "whose issued reports the actor reads as an executive; policies ask it"),
            Map.entry("highlight_audience", "who may see a line of a report: an access key, and nothing of it"),
            Map.entry("highlight_opens_to", "whose executives read a report: an organisation, and nothing of it"),
            Map.entry("key_highlight", "in triggers: a report is seen by who sees its items"),
            Map.entry("key_new_highlight", "trigger: a new report is seen by officer and chair"),
            Map.entry("key_highlights_of_row", "trigger: a report is seen by who sees its items and agreements"),
            Map.entry("keep_highlight", "trigger: what was issued is never changed"),
            Map.entry("items_to_report", "a report has a line for each item, whoever drafts it: ids and places"),
            Map.entry("highlight_begun", "a report has one draft, whoever sees it: its id, version and state"),
            Map.entry("count_highlights", "whoever issues a report sees every item: a number"),
            Map.entry("count_upward", "whoever issues a report sees all that waits for the body: a number"),
            Map.entry("keep_minutes", "trigger: what was circulated or approved is never changed"),
            Map.entry("kept_planned_work", "entries from whose items the actor is kept; policies ask it"),
            Map.entry("count_items", "the number of the next item counts items that the actor may not see"),
            Map.entry("follow_owner", "trigger: what belongs to an action has its owner"),
            Map.entry("follow_ruling", "trigger: a ruling keeps its person from the item"),
            Map.entry("forget_old_forms", "forms whose time is over go, whose ever they were"),
            Map.entry("holdings_of_seat", "SEAT_IS_HELD_BY_ONE_AT_A_TIME is reckoned from all its holders"),
            Map.entry("invitation_shown", "whoever shows an invitation's secret is nobody yet"),
            Map.entry("is_committee_code_taken", "a code is of one committee, of whichever partnership"),
            Map.entry("journal_append", "the only way into the journal"),
            Map.entry("keep_declared", "trigger: a declared decision is never changed"),
            Map.entry("keep_with_declared", "trigger: what belongs to a declared decision is never changed"),
            Map.entry("known_organisations", "says of which organisations the actor may know; policies ask it"),
            Map.entry("known_partnerships", "says of which partnerships the actor may know; policies ask it"),
            Map.entry("keep_answer", "trigger: an answer of a parent body is given once"),
            Map.entry(
                    "answered_conflicts", "which possible conflicts are answered, whoever sees the answers; no reason"),
            Map.entry("concerns_of_meeting", "conflicts are looked for in all that an item concerns"),
            Map.entry("interests_at_meeting", "conflicts are looked for among all interests, published or not"),
            Map.entry(
                    "follow_item_audience", "trigger: what an item concerns, and answers on it, are withheld with it"),
            Map.entry("keep_interest", "trigger: what was declared stays as it was"),
            Map.entry(
                    "register_scope",
                    "who is to declare is reckoned from all appointments to a partnership's committees"),
            Map.entry(
                    "interests_no_longer_public",
                    "published versions of what is private now are so too; a policy asks it"),
            Map.entry(
                    "on_committees",
                    "reports say on which committees of a partnership people were, whoever reads them; as register_scope"),
            Map.entry("keep_scheme_entry", "trigger: an entry of a scheme is only ended"),
            Map.entry("pins", "hashes of what a decision is about, and nothing of its content"),
            Map.entry("is_taken_up", "a deferred matter comes back once, whoever sees the item on which it does"),
            Map.entry("unanswered", "what the actor has to answer in writing; own seats and votes only"),
            Map.entry("to_be_ratified_on", "a decision ratifies what its item took up, whoever sees that"),
            Map.entry("scheme_of", "what a committee may decide is reckoned from all entries of a scheme"),
            Map.entry("kept_audiences", "says what is withheld from the actor, for policies of what is theirs"),
            Map.entry(
                    "trail_end",
                    "a link has the access keys of both its ends, whoever records it; called by its trigger"),
            Map.entry("take_audiences_of_ends", "trigger: a link of the trail has the access keys of both its ends"),
            Map.entry("key_evidence", "trigger: evidence is seen by who sees the record that it points at"),
            Map.entry("follow_in_evidence", "trigger: evidence is withheld with the record that it points at"),
            Map.entry("key_with_partners", "trigger: a file of evidence is seen by every partner"),
            Map.entry("follow_in_trail", "trigger: a link of the trail is withheld with either of its ends"),
            Map.entry("follow_decision", "trigger: the flag of a decision is withheld with it"),
            Map.entry("keep_breach", "trigger: a breach record is only closed"),
            Map.entry("keep_review", "trigger: the result of a review is recorded once"),
            Map.entry("unreviewed", "a breach record is closed when all decisions are reviewed, seen or not"),
            Map.entry("keep_standing_declaration", "trigger: a standing declaration is only ended"),
            Map.entry("standing_posts", "whoever has a post in another partner is asked, whoever records the decision"),
            Map.entry("count_open_disputes", "trigger: an agreement shows that it is in dispute"),
            Map.entry("pass_audience_on", "trigger: what belongs to an agreement is seen by who sees the agreement"),
            Map.entry("follow_agreement", "trigger: the text of an agreement is seen by who sees the agreement"),
            Map.entry("signatories_of", "authority is checked against all signatories of a party, whoever asks"),
            Map.entry("appointment_had_ended", "nobody signs after their appointment ended; yes or no"),
            Map.entry("seal_number_used", "a seal register has each number once; yes or no"),
            Map.entry(
                    "draft_audience", "who may see what has not been accepted: an access key, and nothing of the item"),
            Map.entry("key_paper", "in triggers: papers are seen by who sees their item"),
            Map.entry("key_new_paper", "trigger: a new paper is seen by officer and chair"),
            Map.entry("key_with_paper", "trigger: versions and files are seen by who sees their paper"),
            Map.entry("key_with_content", "trigger: pieces of a file are seen by who sees it"),
            Map.entry("key_with_action", "trigger: files of evidence are seen by who sees their action"),
            Map.entry("key_paper_of_row", "trigger: what is accepted is seen by who sees the item"),
            Map.entry("key_papers_of_item", "trigger: papers are seen by who sees their item"),
            Map.entry(
                    "is_deputy_of_conflicted",
                    "a rule's answer: whether a sponsor deputises for an author with an interest"),
            Map.entry(
                    "standing_of_papers",
                    "tested by PapersOnRecordTest: where a paper belongs, for who sees the paper"),
            Map.entry(
                    "executives_at",
                    "from whom a sponsor is chosen: ids, for officers of the organisation's partnerships"),
            Map.entry("follow_agreement_with_documents", "trigger: files are seen by who sees their agreement"),
            Map.entry(
                    "follow_agreement_in_obligations",
                    "trigger: what is owed by an agreement is seen by who sees the agreement"),
            Map.entry("keep_obligation", "trigger: what was met or closed is never changed"),
            Map.entry("keep_recipient", "trigger: what was met or closed is never changed"),
            Map.entry("is_under", "parents make no circle, whoever sees the agreements between; yes or no"),
            Map.entry(
                    "data_sharing_gap",
                    "a compliance gap is reckoned from all agreements; yes or no, never which covers it"),
            Map.entry("gives_way_to", "supersession is not circular, whoever sees the agreements between; yes or no"),
            Map.entry("keep_confirmed_text", "trigger: a text that is on record is not entered again"),
            Map.entry("keep_executed_clauses", "trigger: an executed text is never changed"),
            Map.entry("keep_signed_changes", "trigger: what a party has signed is never changed"),
            Map.entry("keep_signed_instrument", "trigger: what a party has signed is never changed"),
            Map.entry("keep_form", "whoever leaves a form after their session has ended is nobody yet"),
            Map.entry("keep_from", "a ruling keeps its person from an item"),
            Map.entry("lock_seat", "the facts of a seat, locked, for whoever may know of its committee"),
            Map.entry("change_meeting", "trigger: whoever follows a meeting is told that it has changed"),
            Map.entry("meeting_versions", "how often meetings have changed: numbers, for whoever knows their ids"),
            Map.entry("move_with_person", "trigger: access keys follow the person"),
            Map.entry("next_number", "numbers are gap-free, whoever asks"),
            Map.entry("open_to_deputies", "all that is published of a meeting is seen by its deputies"),
            Map.entry("with_deputies", "whether somebody deputises in a meeting; nothing but its own id"),
            Map.entry("open_questions", "a meeting closes when no question is open, seen or not"),
            Map.entry("organisations_as", "says whom the actor administers; policies ask it"),
            Map.entry("owner_of_identity", "IDENTITY_BELONGS_TO_ONE_PERSON is reckoned from all sign-ins"),
            Map.entry("own_organisations", "says where the actor is appointed; what is shared with staff asks it"),
            Map.entry("own_committees", "what is withheld is counted on the reader's own committees only"),
            Map.entry("sees_part2", "says whether the actor is admitted to reserved business"),
            Map.entry("withheld_from_report", "a number for each reason, and never what is withheld"),
            Map.entry("partnerships", "says to which partnerships the actor belongs; policies ask it"),
            Map.entry("people_at", "an officer or executive chooses sponsors and managers among a partner's appointed"),
            Map.entry("person_on_record", "what records of the day call a person"),
            Map.entry("journal_head", "the head of a chain up to a position: a hash, nothing of its entry"),
            Map.entry("position_at", "the position that a time means; nothing of its entry"),
            Map.entry("redeem_invitation", "whoever was invited is nobody until it is done"),
            Map.entry("items_to_come", "quorum is forecast for all items; of each no more than its number"),
            Map.entry("room_apologies", "quorum is forecast from all apologies"),
            Map.entry("room_deputies", "quorum is reckoned from all deputies"),
            Map.entry("room_handlings", "quorum is reckoned from all rulings"),
            Map.entry("room_present", "quorum is reckoned from all who are present"),
            Map.entry("seat_holders", "quorum and votes are reckoned from all seats"),
            Map.entry("served_committees", "says which committees the officer serves; policies ask it"),
            Map.entry("served_people", "says whom the officer's committees appoint; a policy asks it"),
            Map.entry("set_audience_members", "names the sponsors and managers of an audience"),
            Map.entry("votes_on", "the outcome is reckoned from all votes"),
            Map.entry("wait_for_access", "whoever waits is nobody yet"),
            Map.entry("withhold_item", "all that follows an item is withheld with it"),
            Map.entry("withheld_lines", "number and time of an item withheld from the actor, and no other field"),
            Map.entry(
                    "intake_reached",
                    "how far the work on an import has come is said in a transaction without an actor"),
            Map.entry("intake_progress", "how far the work on an import has come: a number, for whoever knows its id"),
            Map.entry("intake_in_use", "what refers to the actor's import is counted, seen or not; a number"),
            Map.entry("take_back_intake", "the actor's own import is taken back whole, as nothing else is deleted"),
            Map.entry("is_taken_back", "trigger: what is never deleted goes with the import that made it; yes or no"),
            Map.entry("administered_people", "says whose mail address the actor may enter; a policy asks it"),
            Map.entry("mail_figures", "administrators see how many mails wait, never whose or what is in them"),
            Map.entry("mail_recipients", "whom an act concerns is found among all; ids, and no more"),
            Map.entry("papers_to_write", "authors to be reminded are found among all; ids, for one job alone"),
            Map.entry("reminders_due", "what is due is found among all there is; ids, for one job alone"),
            Map.entry("owner_of_feed", "whoever shows the secret of a calendar's address is nobody yet"),
            Map.entry("setting_on", "what a partnership has chosen; a number"),
            Map.entry("tell", "word is left for people whom the actor may not see; nothing is given back but a number"),
            Map.entry("actor_of", "with which rights a job is done on behalf of somebody; as sign-in finds them"),
            Map.entry(
                    "find_pack",
                    "a pack is found by the fingerprint of all it holds, which its reader reckons from what they see"),
            Map.entry("pack_piece", "as find_pack; a piece of its content"),
            Map.entry("keep_pack", "a pack is kept for whoever may see the same, and found by its fingerprint alone"),
            Map.entry("keep_pack_piece", "as keep_pack; until the pack is complete"),
            Map.entry("complete_pack", "as keep_pack; nothing is given back"),
            Map.entry("forget_packs", "packs of everybody go with time; a number, for one job alone"),
            Map.entry("own_appointments", "the actor's own appointments, and no other's"),
            Map.entry(
                    "note_withheld",
                    "whoever withholds an interest need not see who loses sight of it; nothing is given back"),
            Map.entry(
                    "note_report_rights",
                    "what the actor may see, noted for the actor's own report; nothing is given back"),
            Map.entry("opens_report", "the actor's own report, held against what they may see now; yes or no"),
            Map.entry("schedules_running", "what is due is reckoned for all owners; ids and days, for one job alone"),
            Map.entry("schedules_to_tell", "owners are told of their own reports; ids, for one job alone"),
            Map.entry("open_titles", "number and open title of an item for Part 2, given to be seen; no other field"),
            Map.entry("search", "tested by SearchingRecordsTest: full text finds what the policy of its table shows"),
            Map.entry("suggest", "as search; titles and references"),
            Map.entry("find_by", "in triggers: what search finds of a row has the access key of that row"),
            Map.entry("find_row", "trigger: a row is found as it is now"),
            Map.entry("find_no_more", "trigger: what is gone is not found"),
            Map.entry("find_agreement_of_part", "trigger: an agreement is found by its parties and purposes"),
            Map.entry("find_meeting", "as find_by"),
            Map.entry("find_item", "as find_by"),
            Map.entry("find_paper", "as find_by; the version accepted last, and the one in hand"),
            Map.entry("find_minute", "as find_by"),
            Map.entry("find_decision", "as find_by"),
            Map.entry("find_earlier_decision", "as find_by"),
            Map.entry("find_action", "as find_by"),
            Map.entry("find_agreement", "as find_by"),
            Map.entry("find_clause", "as find_by"),
            Map.entry("find_committee", "as find_by"),
            Map.entry("files_to_read", "which files wait to be read for search; ids, for one job alone"),
            Map.entry("find_file", "the text of a file is found by who sees its paper; for one job alone"),
            Map.entry("find_file_no_more", "trigger: a file taken out of a paper is not found"),
            Map.entry("hold_job", "a lease is kept in a transaction without an actor, by whoever knows it"),
            Map.entry("name_in_job", "trigger: a job says on whose behalf it is done"),
            Map.entry("write_history", "trigger: the past is written by nobody else"));

    @Test
    void each_function_that_sees_more_than_the_actor_is_known_and_has_its_reason() {
        assertThat(POSTGRES.truth("select distinct proname from pg_proc where prosecdef"
                        + " and pronamespace not in ('pg_catalog'::regnamespace, 'extension'::regnamespace)"))
                .containsExactlyInAnyOrderElementsOf(REASONS.keySet());
    }

    @Test
    void each_has_its_search_path_pinned_with_temporary_tables_last() {
        assertThat(
                        POSTGRES.truth(
                                """
                        select proname from pg_proc
                         where prosecdef and pronamespace = 'app'::regnamespace
                           and not coalesce(proconfig, '{}') && array['search_path=concordat, app, pg_temp']"""))
                .isEmpty();
    }

    @Test
    void nobody_but_the_application_may_run_any_function_of_the_application() {
        assertThat(
                        POSTGRES.truth(
                                """
                        select p.proname
                          from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
                         where p.pronamespace = 'app'::regnamespace and a.grantee = 0"""))
                .isEmpty();
    }

    @Test
    void a_function_of_a_later_migration_is_not_everybodys_either() {
        POSTGRES.owner("create function app.of_later() returns int language sql as 'select 1'");
        try {
            assertThat(
                            POSTGRES.truth(
                                    """
                            select a.grantee::regrole
                              from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
                             where p.proname = 'of_later' order by 1"""))
                    .containsExactlyInAnyOrder(Postgres.OWNER, Postgres.APPLICATION);
        } finally {
            POSTGRES.owner("drop function app.of_later()");
        }
    }
}
