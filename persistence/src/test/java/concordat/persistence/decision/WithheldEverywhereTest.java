package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.action.RaisingActions;
import concordat.domain.action.ShowingEvidence;
import concordat.domain.action.TrackingActions;
import concordat.domain.committee.ConstitutingCommittees;
import concordat.domain.committee.ConstitutingCommittees.PartyOfCommittee;
import concordat.domain.committee.LegalForm;
import concordat.domain.conflict.NewBreach;
import concordat.domain.conflict.RecordingBreaches;
import concordat.domain.decision.Ballot;
import concordat.domain.decision.Closing;
import concordat.domain.decision.Condition;
import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.LinkKind;
import concordat.domain.decision.NewChairsAction;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.RecordingDecisions.GivenVote;
import concordat.domain.decision.TakingChairsActions;
import concordat.domain.decision.VotingOnDecisions;
import concordat.domain.escalation.Concerning;
import concordat.domain.escalation.EscalationKind;
import concordat.domain.escalation.NewEscalation;
import concordat.domain.escalation.RaisingEscalations;
import concordat.domain.escalation.Receiver;
import concordat.domain.highlight.DraftingHighlightReports;
import concordat.domain.highlight.HighlightLineId;
import concordat.domain.highlight.HighlightReportId;
import concordat.domain.highlight.HighlightText;
import concordat.domain.highlight.ReadingHighlightReports;
import concordat.domain.highlight.ReviewingHighlightReports;
import concordat.domain.interest.AnsweringConflicts;
import concordat.domain.interest.Concern;
import concordat.domain.interest.ConcernKind;
import concordat.domain.interest.DeclaringInterests;
import concordat.domain.interest.InterestId;
import concordat.domain.interest.NewInterest;
import concordat.domain.interest.TaggingItems;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.minutes.CommentingOnMinutes;
import concordat.domain.minutes.DraftingMinutes;
import concordat.domain.minutes.MinuteLineId;
import concordat.domain.minutes.MinutesId;
import concordat.domain.minutes.ReadingMinutes;
import concordat.domain.minutes.ReviewingMinutes;
import concordat.domain.paper.PaperId;
import concordat.domain.pathway.EvidenceDraft;
import concordat.domain.pathway.EvidenceKind;
import concordat.domain.pathway.FollowingStatus;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import concordat.domain.pathway.route.KeepingRoutes;
import concordat.domain.pathway.route.RouteStepId;
import concordat.domain.pathway.route.StepDraft;
import concordat.domain.pathway.route.StepTaken;
import concordat.domain.pathway.route.TakingSteps;
import concordat.domain.people.NewAppointment;
import concordat.domain.scheme.KeepingSchemes;
import concordat.domain.scheme.NewSchemeEntry;
import concordat.domain.scheme.Power;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A person who is kept from an item finds no row of it in any table that there is: the tables come from the database's
 * catalogue, and each is known either to follow an item or to be about none, so that no later table can be forgotten
 * (COI-10).
 */
class WithheldEverywhereTest {
    private static final Postgres POSTGRES = Postgres.running();
    private static final String WORD = "Quokkalease";
    private static final LocalDate DUE = LocalDate.of(2026, 7, 1);

    /** What follows an item, and is withheld with it. */
    private static final Set<String> OF_AN_ITEM = Set.of(
            "action",
            "action_evidence",
            "action_note",
            "action_revision",
            "agenda_item",
            "agenda_published_item",
            "conflict_set_aside",
            "decision",
            "decision_awaited",
            "decision_condition",
            "decision_leg",
            "decision_link",
            "decision_mandate",
            "decision_pin",
            "decision_quorum",
            "decision_review",
            "decision_roll",
            "decision_tally",
            "declaration",
            "escalation",
            "highlight_entry",
            "highlight_line",
            "item_tag",
            "minute_comment",
            "minute_line",
            "paper",
            "paper_content",
            "paper_file",
            "paper_version",
            "vote",
            "status_evidence",
            "status_proof");

    /** What follows an item and has no history of its own: pieces of files, which never change, and what search finds of its rows. */
    private static final Set<String> PIECES = Set.of("paper_chunk", "search_entry");

    /** What belongs to chair's action only, of which a test of its own tells. */
    private static final Set<String> OF_CHAIRS_ACTION = Set.of("decision_consultation");

    /** What has an access key and is about no item. */
    private static final Set<String> ABOUT_NO_ITEM = Set.of(
            "agreement",
            "agreement_agreed_end",
            "agreement_approval",
            "agreement_signatory",
            "agreement_review",
            "document",
            "signatory",
            "agreement_break",
            "agreement_contact",
            "agreement_data_sharing",
            "agreement_procurement",
            "agreement_study",
            "agreement_tariff_year",
            "agenda_template",
            "agenda_template_item",
            "planned_work",
            "planned_work_deferral",
            "agreement_dispute",
            "agreement_dispute_owner",
            "agreement_dispute_respondent",
            "agreement_dispute_step",
            "agreement_extension",
            "agreement_formal_notice",
            "agreement_notice_address",
            "agreement_risk",
            "agreement_risk_score",
            "principal_risk",
            "principal_risk_action",
            "principal_risk_assurance",
            "principal_risk_holder",
            "principal_risk_score",
            "agreement_clause",
            "agreement_clause_change",
            "agreement_instrument",
            "agreement_instrument_signature",
            "agreement_link",
            "agreement_notice",
            "agreement_obligation",
            "agreement_obligation_answer",
            "agreement_obligation_delivery",
            "agreement_obligation_recipient",
            "agreement_party",
            "agreement_purpose",
            "agreement_signature",
            "agreement_text",
            "apology",
            "breach",
            "committee",
            "committee_party",
            "deputy",
            "highlight_report",
            "honorary_arrangement",
            "honorary_renewal",
            "programme_honorary",
            "earlier_decision",
            "interest",
            "joint_appraisal",
            "joint_post",
            "meeting",
            "minutes",
            "presence",
            "requisition",
            "requisition_signature",
            "scheme_entry",
            "seat",
            "standing_confirmation",
            "standing_declaration",
            "terms_of_reference");

    /** What is reckoned anew from other tables and has no history of its own. */
    private static final Set<String> RECKONED = Set.of("agreement_milestone", "document_content");

    /**
     * What has no access key: partners, people and their rights, parts of terms, the journal, and keys that hold ids only;
     * and links of the trail, which have the keys of both their ends.
     */
    private static final Set<String> WITHOUT_AN_ACCESS_KEY = Set.of(
            "agreement_alert",
            "board_report",
            "board_report_file",
            "board_report_piece",
            "board_report_prints",
            "board_report_schedule",
            "board_report_sheet",
            "honorary_alert",
            "appointment",
            "appointment_history",
            "audience",
            "audience_member",
            "audience_move",
            "bank_holiday",
            "calendar_feed",
            "clause_wording",
            "clause_wording_history",
            "intake",
            "intake_file",
            "intake_progress",
            "intake_record",
            "intake_row",
            "intake_taken_back",
            "interest_note",
            "interest_note_history",
            "interest_return",
            "interest_return_history",
            "interest_third_party",
            "interest_third_party_history",
            "invitation",
            "job",
            "journal_chain",
            "journal_counter",
            "journal_entry",
            "journal_payload",
            "kept_form",
            "kept_from",
            "mail",
            "mail_address",
            "mail_address_history",
            "mail_choice",
            "mail_news",
            "mail_server",
            "measure",
            "measure_aim",
            "measure_aim_history",
            "measure_history",
            "measure_value",
            "measure_value_history",
            "meeting_version",
            "number_series",
            "one_time_key",
            "opening_view",
            "organisation",
            "organisation_history",
            "organisation_name",
            "organisation_name_history",
            "pack",
            "pack_piece",
            "paper_note",
            "partnership",
            "partnership_history",
            "partnership_label",
            "partnership_label_history",
            "partnership_party",
            "partnership_party_history",
            "person",
            "person_history",
            "person_identity",
            "person_identity_history",
            "programme",
            "programme_aim",
            "programme_aim_history",
            "programme_history",
            "programme_partner",
            "programme_partner_history",
            "profession",
            "placement",
            "placement_history",
            "placement_tariff",
            "placement_tariff_history",
            "programme_service",
            "programme_service_history",
            "programme_status_change",
            "programme_status_change_history",
            "programme_milestone",
            "programme_milestone_history",
            "programme_person",
            "programme_person_history",
            "programme_output",
            "programme_output_history",
            "programme_change",
            "programme_change_history",
            "risk_appetite",
            "risk_appetite_history",
            "saved_view",
            "service",
            "service_history",
            "setting_value",
            "setting_value_history",
            "standard_measure",
            "status_milestone",
            "status_milestone_history",
            "status_track",
            "status_track_history",
            "status_award",
            "status_award_history",
            "route_step_taken",
            "route_step_taken_history",
            "route_step",
            "route_step_history",
            "criterion_assessment",
            "criterion_assessment_history",
            "criterion_pursuit",
            "criterion_pursuit_history",
            "criterion_version",
            "criterion_version_history",
            "criterion",
            "criterion_history",
            "terms_approval",
            "terms_minimum",
            "terms_veto_matter",
            "trail_link",
            "trail_link_history",
            "visibility",
            "waiting_sign_in");

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;
    private final Set<String> ids = new HashSet<>();

    @Test
    void no_row_of_a_withheld_item_is_found_in_any_table_with_an_access_key() {
        AgendaItemId item = decidedInFull();
        withhold(item);

        Set<String> following = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (String table : tablesWithAudience()) {
            List<String> withheld =
                    POSTGRES.truth("select id from %s where audience in (select id from audience where item_id = '%s')"
                            .formatted(table, item.value()));
            (withheld.isEmpty() ? others : following).add(table);
            if (!withheld.isEmpty()) {
                String all = "select id from concordat." + table;
                assertThat(world.sees("Fay", all)).as(table).doesNotContainAnyElementsOf(withheld);
                assertThat(world.sees(OFFICER, all)).as(table).containsAll(withheld);
            }
        }

        assertThat(following).containsAll(PIECES);
        following.removeAll(PIECES);
        assertThat(following).containsExactlyInAnyOrderElementsOf(withHistory(OF_AN_ITEM));
        assertThat(others).containsAll(RECKONED);
        others.removeAll(RECKONED);
        assertThat(others)
                .containsExactlyInAnyOrderElementsOf(
                        withHistory(Stream.concat(ABOUT_NO_ITEM.stream(), OF_CHAIRS_ACTION.stream())
                                .collect(Collectors.toSet())));
    }

    @Test
    void whom_the_chair_consulted_is_withheld_with_the_matter() {
        DecisionId taken = committee.as(
                OFFICER,
                TakingChairsActions.class,
                taking -> taking.take(
                        "withheld " + committee.id,
                        committee.id,
                        new NewChairsAction(
                                ItemText.open("1", "Winter beds", Purpose.APPROVAL, "Ann", 10, ""),
                                NewQuestion.of("To open twelve beds", Proposal.to(Outcome.APPROVED)),
                                "Patients wait",
                                "Clause 9",
                                committee.seatOf("Ann"),
                                "",
                                Optional.of(committee.seatOf("Bob")),
                                List.of(new NewChairsAction.Consulted(
                                        committee.seatOf("Dee"), LocalDate.of(2026, 5, 12), "Agrees")),
                                List.of()),
                        List.of()));
        String consulted = "select id from concordat.decision_consultation where decision_id = '" + taken.value() + "'";
        assertThat(world.sees("Fay", consulted)).hasSize(1);

        withhold(committee
                .as(OFFICER, ReadingDecisions.class, reading -> reading.get(taken))
                .item());

        assertThat(world.sees("Fay", consulted)).isEmpty();
        assertThat(world.sees("Fay", consulted.replace("decision_consultation", "decision_consultation_history")))
                .isEmpty();
        assertThat(world.sees("Eve", consulted)).hasSize(1);
    }

    @Test
    void no_word_and_no_id_of_a_withheld_item_is_found_in_any_row_of_any_table() {
        AgendaItemId item = decidedInFull();
        assertThat(tablesThatTell("Fay")).contains("agenda_item", "decision", "decision_leg", "vote");

        withhold(item);

        assertThat(tablesThatTell("Fay")).isEmpty();
        assertThat(tablesThatTell("Eve"))
                .contains("agenda_item", "agenda_item_history", "decision", "decision_leg", "action");
    }

    @Test
    void who_is_kept_from_an_item_finds_no_word_of_it_in_what_they_recorded_themselves() {
        AgendaItemId item = decidedInFull();
        assertThat(tablesThatTell(OFFICER)).contains("journal_payload");
        long others = recordedBy(OFFICER);

        committee.does("Ann", START, RulingOnInterests.class, all -> {
            all.declare(item, world.id(OFFICER), world.trust, InterestType.FINANCIAL, "Shares in the " + WORD);
            all.rule(item, world.id(OFFICER), Handling.LEAVE_NO_PAPER, "Policy", committee.seatOf("Ann"));
        });

        // The keys of their own forms: what stops a second click, and no page shows.
        assertThat(tablesThatTell(OFFICER)).isSubsetOf("one_time_key");
        assertThat(recordedBy(OFFICER)).isBetween(1L, others - 1);
        assertThat(tablesThatTell("Ann")).contains("journal_payload");
    }

    private long recordedBy(String name) {
        return world.sees(name, "select position from concordat.journal_entry").size();
    }

    @Test
    void the_tables_without_an_access_key_are_known() {
        Set<String> without = new TreeSet<>(
                POSTGRES.truth(
                        """
                select t.table_name from information_schema.tables t
                 where t.table_schema = 'concordat' and t.table_type = 'BASE TABLE'
                   and t.table_name not like 'probe%' and t.table_name not like 'flyway%'
                   and not exists (select from information_schema.columns c
                                    where c.table_schema = 'concordat' and c.table_name = t.table_name
                                      and c.column_name = 'audience')"""));

        assertThat(without).containsExactlyInAnyOrderElementsOf(WITHOUT_AN_ACCESS_KEY);
    }

    @Test
    void a_vote_cast_before_the_ruling_no_longer_counts() {
        AgendaItemId item = committee.atAnItem();
        DecisionId decision = committee.as(
                OFFICER,
                RecordingDecisions.class,
                all -> all.open(
                        "open" + item,
                        item,
                        NewQuestion.of("That the plan be approved", Proposal.to(Outcome.APPROVED)),
                        List.of()));
        for (String name : List.of("Ann", "Bob", "Cyd", "Dee", "Eve", "Fay")) {
            committee.does(
                    name,
                    START,
                    VotingOnDecisions.class,
                    all -> all.vote(
                            decision, committee.seatOf(name), name.equals("Fay") ? Ballot.AGAINST : Ballot.FOR));
        }
        // The terms ask for all six: five suffice here.
        POSTGRES.recorded("update terms_minimum set needed = 5 where needed = 6 and terms_id in"
                + " (select id from terms_of_reference where committee_id = '" + committee.id.value() + "')");

        rule(item, Handling.LEAVE);
        committee.does(OFFICER, START, RecordingDecisions.class, all -> all.declare(decision, Closing.byVote()));

        DecisionSheet sheet = committee.as(OFFICER, ReadingDecisions.class, all -> all.get(decision));
        assertThat(sheet.legs().get(0).tally().votesFor()).isEqualTo(5);
        assertThat(sheet.legs().get(0).tally().against()).isZero();
        assertThat(POSTGRES.truth(
                        "select left_at is not null from declaration where agenda_item_id = '" + item.value() + "'"))
                .as("their time out is recorded")
                .containsExactly("t");
    }

    private Set<String> tablesThatTell(String name) {
        Set<String> telling = new TreeSet<>();
        String tells = "t::text ~* '" + WORD + "|" + String.join("|", ids) + "'";
        for (String table : POSTGRES.truth(
                """
                select relname from pg_class
                 where relnamespace = 'concordat'::regnamespace and relkind = 'r'
                   and has_table_privilege('%s', oid, 'select')"""
                        .formatted(Postgres.APPLICATION))) {
            if (!world.sees(name, "select 1 from concordat." + table + " t where " + tells + " limit 1")
                    .isEmpty()) {
                telling.add(table);
            }
        }
        return telling;
    }

    private static List<String> tablesWithAudience() {
        return POSTGRES.truth(
                """
                select c.table_name from information_schema.columns c
                  join information_schema.tables t using (table_schema, table_name)
                 where c.table_schema = 'concordat' and c.column_name = 'audience' and t.table_type = 'BASE TABLE'
                   and c.table_name not like 'probe%'""");
    }

    private static Set<String> withHistory(Set<String> tables) {
        Set<String> both = new TreeSet<>(tables);
        tables.forEach(table -> both.add(table + "_history"));
        return both;
    }

    /** Tags the item, and sets aside what somebody has on the register with it. */
    private void setAside(AgendaItemId item) {
        Concern supplier = Concern.named(ConcernKind.ORGANISATION, "Brookside Supplies");
        InterestId interest = committee.as(
                "Bob",
                DeclaringInterests.class,
                declaring -> declaring.declare(
                        "interest" + item,
                        world.partnership,
                        world.id("Bob"),
                        world.trust,
                        NewInterest.own(
                                InterestType.FINANCIAL, supplier, "Director", true, Term.from(World.LONG_AGO))));
        committee.does(OFFICER, START, TaggingItems.class, tagging -> tagging.tag(item, List.of(supplier)));
        committee.does(
                OFFICER,
                START,
                AnsweringConflicts.class,
                answering -> answering.setAside(item, interest, "It left the tender", committee.seatOf("Ann")));
    }

    /** A decision is evidence on the way to university status, and the proof of a step on it. */
    private void provesStatus(DecisionId decision) {
        StatusTrackId track = committee.as(
                OFFICER,
                FollowingStatus.class,
                status -> status.open(world.partnership, world.trust, Track.UHA_MEMBERSHIP));
        committee.does(
                OFFICER,
                START,
                FollowingStatus.class,
                status -> status.noteRecord(
                        track,
                        0,
                        EvidenceDraft.of(LocalDate.of(2026, 5, 11), "The board decided on " + WORD, ""),
                        EvidenceKind.DECISION,
                        decision.value()));
        RouteStepId step = committee.as(
                OFFICER,
                KeepingRoutes.class,
                routes -> routes.set(
                        "step " + track,
                        world.partnership,
                        new StepDraft(
                                Track.UHA_MEMBERSHIP,
                                null,
                                "Decide to apply",
                                "Board",
                                TrackStage.SUBMITTED,
                                false,
                                "Custom",
                                false)));
        committee.does(
                OFFICER,
                START,
                TakingSteps.class,
                steps -> steps.take(
                        "taken " + track,
                        track,
                        step,
                        new StepTaken.Taking(LocalDate.of(2026, 5, 11), null, decision, "")));
    }

    private AgendaItemId decidedInFull() {
        AgendaItemId first = committee.atAnItem();
        MeetingId meeting = committee.as(
                OFFICER, ReadingMeetings.class, reading -> reading.item(first).meeting());
        AgendaItemId item = committee.as(
                OFFICER,
                PreparingMeetings.class,
                all -> all.addLateItem(
                        meeting,
                        ItemText.open("9", WORD + " of space", Purpose.APPROVAL, "Bob", 10, "The " + WORD),
                        "Urgent"));
        for (Power power : List.of(Power.reserved("Estates"), Power.delegated("", committee.id))) {
            committee.as(
                    OFFICER,
                    KeepingSchemes.class,
                    schemes -> schemes.record(
                            power.matter() + item,
                            world.partnership,
                            new NewSchemeEntry(
                                    world.trust,
                                    "SD " + power.matter(),
                                    power,
                                    Term.from(World.LONG_AGO),
                                    "Board",
                                    World.LONG_AGO)));
        }
        setAside(item);
        PapersInHand papers = new PapersInHand(committee);
        PaperId paper = papers.written(item, WORD + " paper", Part.PART_1, "All about the " + WORD);
        papers.submit(paper);
        papers.accept(paper);
        papers.written(item, WORD + " draft", Part.PART_1, "More about the " + WORD);
        ids.add(paper.value().toString());
        DecisionId earlier = record(item, "earlier" + item, question().on("Estates"));
        DecisionId later = record(item, "later" + item, question().correcting(LinkKind.AMENDS, earlier, false));
        ids.addAll(List.of(
                item.value().toString(),
                earlier.value().toString(),
                later.value().toString()));
        provesStatus(later);
        committee.as(
                OFFICER,
                RecordingBreaches.class,
                all -> all.open(
                        "breach" + item,
                        committee.id,
                        world.id("Fay"),
                        new NewBreach(InterestType.FINANCIAL, "Shares", LocalDate.of(2026, 5, 11), "Audit"),
                        List.of(later)));
        ActionId action = new ActionId(
                UUID.fromString(POSTGRES.truth("select id from action where decision_id = '" + later.value() + "'")
                        .get(0)));
        ids.add(action.value().toString());
        committee.does(
                OFFICER, START, TrackingActions.class, all -> all.note("note " + action, action, WORD + " chased"));
        committee.does(
                OFFICER,
                START,
                TrackingActions.class,
                all -> all.revise(action, all.get(action).version(), DUE.plusDays(30), "The " + WORD + " is late"));
        ActionId plain = committee.as(
                OFFICER,
                RaisingActions.class,
                all -> all.raise(
                        "raise" + item,
                        item,
                        new RaisingActions.NewAction("Measure the " + WORD, world.id("Bob"), world.trust, DUE)));
        ids.add(plain.value().toString());
        committee.does("Bob", START, ShowingEvidence.class, all -> {
            all.state("state" + item, plain, "The " + WORD + " was measured");
            all.link("link" + item, plain, "Plan", "https://intranet.example/" + WORD);
        });
        papers.show(plain, WORD + " plan.pdf", "A plan of the " + WORD);
        CommitteeId other = committee.as(
                OFFICER,
                ConstitutingCommittees.class,
                all -> all.constitute(
                        world.partnership,
                        "Another committee",
                        "WE" + Long.toString(System.nanoTime(), 36).toUpperCase(java.util.Locale.ENGLISH),
                        LegalForm.JOINT_COMMITTEE,
                        false,
                        List.of(
                                new PartyOfCommittee(world.trust, "Trust Board", true, false),
                                new PartyOfCommittee(world.otherTrust, "Board of Directors", true, false))));
        world.appoint(NewAppointment.to(
                other, world.id("Fay"), Role.VOTING_MEMBER, world.otherTrust, Term.from(World.LONG_AGO)));
        ids.add(committee
                .as(
                        OFFICER,
                        TrackingActions.class,
                        all -> all.transfer(
                                "transfer" + item,
                                plain,
                                new TrackingActions.Transfer(
                                        other, world.id("Bob"), world.trust, DUE, "The " + WORD + " is theirs")))
                .value()
                .toString());
        ids.add(committee
                .as(
                        OFFICER,
                        RaisingEscalations.class,
                        all -> all.raise(
                                "refer" + item,
                                item,
                                new NewEscalation(
                                        EscalationKind.REFERRAL,
                                        Receiver.committee(other, "Another committee"),
                                        "The " + WORD,
                                        "The " + WORD + " is beyond us",
                                        "Say who pays for the " + WORD,
                                        DUE,
                                        Concerning.of(later))))
                .value()
                .toString());
        minuted(meeting, item);
        reported(meeting, item);
        return item;
    }

    /** Closes the meeting, circulates its minutes and has them commented on. */
    private void minuted(MeetingId meeting, AgendaItemId item) {
        committee.does(OFFICER, START, ConductingMeetings.class, all -> all.close(meeting));
        MinutesId minutes = committee.as(OFFICER, DraftingMinutes.class, all -> all.draft(meeting, Part.PART_1));
        MinuteLineId line = committee.as(OFFICER, ReadingMinutes.class, all -> all.get(minutes)).lines().stream()
                .filter(each -> each.item().equals(item))
                .findFirst()
                .orElseThrow()
                .id();
        ids.add(line.value().toString());
        committee.does(
                OFFICER,
                START,
                DraftingMinutes.class,
                all -> all.write("minute" + item, line, "The " + WORD + " was discussed", 0));
        committee.does(OFFICER, START, DraftingMinutes.class, all -> all.submit(minutes));
        committee.does("Ann", START, ReviewingMinutes.class, all -> all.agree(minutes));
        committee.does(OFFICER, START, DraftingMinutes.class, all -> all.circulate(minutes));
        committee.does(
                "Eve",
                START,
                CommentingOnMinutes.class,
                all -> all.comment("comment" + item, line, "The " + WORD + " was another"));
    }

    /** Issues what is reported of the meeting, which has closed. */
    private void reported(MeetingId meeting, AgendaItemId item) {
        Receiver board = committee
                .as(OFFICER, ReadingHighlightReports.class, all -> all.bodies(committee.id))
                .get(0);
        HighlightReportId report =
                committee.as(OFFICER, DraftingHighlightReports.class, all -> all.draft(meeting, Part.PART_1, board));
        HighlightLineId line =
                committee.as(OFFICER, ReadingHighlightReports.class, all -> all.get(report)).lines().stream()
                        .filter(each -> each.item().equals(item))
                        .findFirst()
                        .orElseThrow()
                        .id();
        ids.add(line.value().toString());
        committee.does(
                OFFICER,
                START,
                DraftingHighlightReports.class,
                all -> all.write(
                        "highlight" + item,
                        line,
                        new HighlightText(true, "The " + WORD, "No " + WORD, "One " + WORD, "A " + WORD),
                        0));
        committee.does(OFFICER, START, DraftingHighlightReports.class, all -> all.submit(report));
        committee.does("Ann", START, ReviewingHighlightReports.class, all -> all.agree(report));
        committee.does(OFFICER, START, DraftingHighlightReports.class, all -> all.issue(report));
    }

    private static NewQuestion question() {
        return NewQuestion.of("That the " + WORD + " be approved", Proposal.to(Outcome.APPROVED_WITH_CONDITIONS));
    }

    private DecisionId record(AgendaItemId item, String key, NewQuestion question) {
        List<GivenVote> votes = committee.seats.entrySet().stream()
                .map(seat -> new GivenVote(seat.getValue(), world.id(seat.getKey()), Ballot.FOR))
                .toList();
        return committee.as(
                OFFICER,
                RecordingDecisions.class,
                all -> all.record(
                        key,
                        item,
                        question,
                        List.of(new Condition("Report on the " + WORD, world.id("Fay"), world.otherTrust, DUE)),
                        votes,
                        Closing.byVote()));
    }

    private void withhold(AgendaItemId item) {
        rule(item, Handling.LEAVE_NO_PAPER);
    }

    private void rule(AgendaItemId item, Handling handling) {
        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                all -> all.declare(
                        item, world.id("Fay"), world.otherTrust, InterestType.FINANCIAL, "Shares in the " + WORD));
        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                all -> all.rule(item, world.id("Fay"), handling, "Policy", committee.seatOf("Ann")));
    }
}
