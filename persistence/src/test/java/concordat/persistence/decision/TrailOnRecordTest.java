package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import concordat.domain.agreement.AgreementDates;
import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.SignatureEntry;
import concordat.domain.agreement.obligation.Evidence;
import concordat.domain.agreement.obligation.FulfillingObligations;
import concordat.domain.agreement.obligation.KeepingObligations;
import concordat.domain.agreement.obligation.ObligationDraft;
import concordat.domain.agreement.obligation.ObligationId;
import concordat.domain.agreement.obligation.Recurrence;
import concordat.domain.agreement.text.ClauseId;
import concordat.domain.agreement.text.ClausePart;
import concordat.domain.agreement.text.ClauseWords;
import concordat.domain.agreement.text.DraftingTexts;
import concordat.domain.decision.Ballot;
import concordat.domain.decision.Closing;
import concordat.domain.decision.Condition;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.RecordingDecisions.GivenVote;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.pathway.EvidenceDraft;
import concordat.domain.pathway.FollowingStatus;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import concordat.domain.programme.MaintainingProgrammes;
import concordat.domain.programme.ProgrammeEntry;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.programme.ProgrammeKind;
import concordat.domain.programme.ProgrammeStatus;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Page;
import concordat.domain.shared.RuleBroken;
import concordat.domain.trail.Gap;
import concordat.domain.trail.GapReason;
import concordat.domain.trail.GapRow;
import concordat.domain.trail.KeepingTrails;
import concordat.domain.trail.Place;
import concordat.domain.trail.ReadingGaps;
import concordat.domain.trail.ReadingTrails;
import concordat.domain.trail.Relation;
import concordat.domain.trail.Trail;
import concordat.domain.trail.TrailKind;
import concordat.domain.trail.TrailLinkId;
import concordat.domain.trail.TrailPoint;
import concordat.domain.trail.TrailRule;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The trail as it is walked over what is really on record, by people who may see more of it or less. */
class TrailOnRecordTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final String READER = "Reader at B";

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;
    private final AgendaItemId item = committee.atAnItem();
    private final StatusTrackId track =
            officer(FollowingStatus.class, all -> all.open(world.partnership, world.trust, Track.TEACHING_COMMITMENT));

    @BeforeEach
    void appoint() {
        world.with(READER, Role.EXECUTIVE, world.otherTrust);
    }

    @Test
    void it_is_walked_both_ways_over_all_that_is_on_record() {
        Whole whole = new Whole();

        assertThat(kinds(OFFICER, whole.clause))
                .containsExactly(
                        TrailKind.AGREEMENT,
                        TrailKind.CLAUSE,
                        TrailKind.OBLIGATION,
                        TrailKind.DECISION,
                        TrailKind.ACTION,
                        TrailKind.FULFILMENT,
                        TrailKind.PROGRAMME,
                        TrailKind.TRACK);
        assertThat(kinds(OFFICER, place(TrailKind.TRACK, track.value())))
                .containsExactlyElementsOf(kinds(OFFICER, whole.clause));
        assertThat(from(OFFICER, whole.decision).before())
                .extracting(each -> each.step().relation())
                .containsExactlyInAnyOrder(Relation.DECISION_ON_AGREEMENT, Relation.DECISION_ON_OBLIGATION);
        TrailPoint met = from(OFFICER, whole.fulfilment).at();
        assertThat(met.title()).isEqualTo("All wards have one");
        assertThat(met.page()).isEqualTo(whole.obligation.id());
        assertThat(met.due()).isEqualTo(TODAY);
        assertThat(from(OFFICER, whole.decision).at().words()).isEqualTo("Approved with conditions");
        assertThat(from(OFFICER, place(TrailKind.TRACK, track.value())).at().title())
                .isEqualTo(Track.TEACHING_COMMITMENT.words());
    }

    @Test
    void who_may_not_see_an_end_sees_neither_the_link_nor_what_lies_behind_it() {
        Whole whole = new Whole();
        String links = "select id from concordat.trail_link";
        assertThat(world.sees("Fay", links)).hasSize(4);
        assertThat(kinds("Fay", whole.action)).contains(TrailKind.DECISION, TrailKind.TRACK);

        withhold(item);

        assertThat(world.sees("Fay", links)).hasSize(2);
        assertThat(world.sees("Fay", links.replace("trail_link", "trail_link_history")))
                .hasSize(2);
        assertThat(world.sees("Eve", links.replace("trail_link", "trail_link_history")))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(kinds("Fay", whole.clause)).doesNotContain(TrailKind.DECISION, TrailKind.ACTION);
        assertThatThrownBy(() -> from("Fay", whole.decision)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> from("Fay", whole.action)).isInstanceOf(NotFound.class);
        assertThat(candidates("Fay", whole.clause, Relation.DECISION_ON_CLAUSE)).isEmpty();
        assertThat(page("Fay", Gap.DECISION_WITHOUT_CLAUSE)).isEmpty();
        assertThat(kinds("Eve", whole.clause)).contains(TrailKind.DECISION, TrailKind.ACTION);
    }

    @Test
    void a_confidential_agreement_is_on_nobodys_trail_but_its_teams() {
        Whole whole = new Whole();
        assertThat(kinds(READER, place(TrailKind.PROGRAMME, whole.programme.value())))
                .contains(TrailKind.AGREEMENT, TrailKind.FULFILMENT);

        keepConfidential(whole.agreement);

        assertThat(kinds(READER, place(TrailKind.PROGRAMME, whole.programme.value())))
                .containsExactly(TrailKind.PROGRAMME, TrailKind.TRACK);
        assertThatThrownBy(() -> from(READER, whole.clause)).isInstanceOf(NotFound.class);
        assertThat(world.sees(READER, "select id from concordat.trail_link")).hasSize(1);
        assertThat(kinds(OFFICER, place(TrailKind.PROGRAMME, whole.programme.value())))
                .contains(TrailKind.AGREEMENT);
    }

    @Test
    void nothing_of_it_is_seen_from_elsewhere() {
        Whole whole = new Whole();
        World elsewhere = new World();

        for (String relation : List.of("trail_link", "trail_link_history", "trail_step", "trail_point")) {
            assertThat(elsewhere.sees(World.ADMINISTRATOR, "select 1 from concordat." + relation))
                    .as(relation)
                    .isEmpty();
        }
        assertThatThrownBy(() -> committee.console.as(
                        elsewhere.actor(World.ADMINISTRATOR),
                        ReadingTrails.class,
                        reading -> reading.from(place(TrailKind.PROGRAMME, whole.programme.value()))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_link_is_ended_and_never_changed_even_by_the_owner() {
        Whole whole = new Whole();
        TrailLinkId link = Objects.requireNonNull(from(OFFICER, whole.decision).before().stream()
                        .filter(each -> each.step().link() != null)
                        .findFirst()
                        .orElseThrow()
                        .step()
                        .link())
                .id();
        assertThatThrownBy(() -> officer(KeepingTrails.class, all -> {
                    all.end("stale", link, 9, "Because");
                    return link;
                }))
                .isInstanceOf(OutOfDate.class);

        officer(KeepingTrails.class, all -> {
            all.end("end " + link.value(), link, 0, "It was another one");
            return link;
        });

        assertThat(kinds(OFFICER, whole.decision)).doesNotContain(TrailKind.CLAUSE, TrailKind.OBLIGATION);
        for (String attempt : List.of(
                "update trail_link set note = 'Other' where id = '%s'",
                "update trail_link set ended_on = null, ending_reason = '' where id = '%s'",
                "update trail_link set later_id = earlier_id where id = '%s'",
                "delete from trail_link where id = '%s'")) {
            assertThatThrownBy(() -> Postgres.running().recorded(attempt.formatted(link.value())))
                    .as(attempt)
                    .hasMessageContaining("never changed or deleted");
        }
        link(Relation.DECISION_ON_OBLIGATION, whole.obligation, whole.decision);
        assertThatThrownBy(() -> link(Relation.DECISION_ON_OBLIGATION, whole.obligation, whole.decision))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(TrailRule.LINKED_ONCE));
    }

    @Test
    void candidates_are_of_the_same_partnership_not_linked_yet_and_contain_the_text() {
        Whole whole = new Whole();
        DecisionId other = decide("other", NewQuestion.of("That beds be opened", Proposal.to(Outcome.APPROVED)));
        new JointCommittee().atAnItem();

        assertThat(candidates(OFFICER, whole.obligation, Relation.DECISION_ON_OBLIGATION))
                .containsExactly("That beds be opened");
        assertThat(candidates(OFFICER, whole.clause, Relation.DECISION_ON_CLAUSE))
                .containsExactlyInAnyOrder("That beds be opened", "That supervisors be named");
        List<TrailPoint> found = officer(
                ReadingTrails.class,
                reading -> reading.candidates(whole.clause, Relation.DECISION_ON_CLAUSE, "SUPERVIS"));
        assertThat(found).extracting(TrailPoint::place).containsExactly(whole.decision);
        assertThat(candidates(OFFICER, place(TrailKind.DECISION, other.value()), Relation.DECISION_ON_CLAUSE))
                .containsExactly("Supervision");
    }

    @Test
    void each_report_of_gaps_lists_what_is_missing_and_nothing_else() {
        Whole whole = new Whole();
        DecisionId loose = decide("loose", NewQuestion.of("That beds be opened", Proposal.to(Outcome.APPROVED)));
        decide("noted", NewQuestion.of("That the plan be noted", Proposal.to(Outcome.NOTED)));
        ObligationId alone = obligation(whole.agreement, null, "Pay for a supervisor");
        ProgrammeId baseless = programme("Without any", null);
        AgreementId drafted = agreement("In draft", false);
        ProgrammeId early = programme("On a draft", drafted);

        assertThat(page(OFFICER, Gap.OBLIGATION_WITHOUT_DECISION))
                .containsExactly(tuple(alone.value(), GapReason.NOTHING_IMPLEMENTS_IT));
        assertThat(page(OFFICER, Gap.DECISION_WITHOUT_CLAUSE))
                .containsExactly(tuple(loose.value(), GapReason.IMPLEMENTS_NOTHING));
        assertThat(page(OFFICER, Gap.PROGRAMME_WITHOUT_AGREEMENT))
                .containsExactlyInAnyOrder(
                        tuple(baseless.value(), GapReason.NO_AGREEMENT),
                        tuple(early.value(), GapReason.AGREEMENT_NOT_IN_FORCE));
        assertThat(page(READER, Gap.PROGRAMME_WITHOUT_AGREEMENT))
                .as("the draft cannot be seen, and so is not judged")
                .containsExactly(tuple(baseless.value(), GapReason.NO_AGREEMENT));
        assertThat(page(OFFICER, Gap.AGREEMENT_WITHOUT_TERMS))
                .containsExactly(tuple(whole.agreement.value(), GapReason.NO_COMMITTEE));
        govern(whole.agreement);
        assertThat(page(OFFICER, Gap.AGREEMENT_WITHOUT_TERMS)).isEmpty();
        assertThat(page(LocalDate.of(2030, 1, 1), Gap.AGREEMENT_WITHOUT_TERMS))
                .containsExactly(tuple(whole.agreement.value(), GapReason.TERMS_OVERDUE));
        assertThat(officer(ReadingGaps.class, ReadingGaps::counts))
                .containsEntry(Gap.OBLIGATION_WITHOUT_DECISION, 1L)
                .containsEntry(Gap.DECISION_WITHOUT_CLAUSE, 1L)
                .containsEntry(Gap.TRACK_WITHOUT_EVIDENCE, 0L)
                .containsEntry(Gap.PROGRAMME_WITHOUT_AGREEMENT, 2L)
                .containsEntry(Gap.AGREEMENT_WITHOUT_TERMS, 0L);
        link(Relation.DECISION_ON_CLAUSE, whole.clause, place(TrailKind.DECISION, loose.value()));
        assertThat(page(OFFICER, Gap.DECISION_WITHOUT_CLAUSE)).isEmpty();
    }

    @Test
    void an_obligation_is_implemented_by_a_decision_on_its_clause() {
        AgreementId agreement = agreement("Placements", true);
        ClauseId clause = clauseOf(agreement);
        ObligationId owed = obligation(agreement, clause, "Name a supervisor");
        DecisionId decision = decide("it", NewQuestion.of("That it be so", Proposal.to(Outcome.APPROVED)));
        assertThat(page(OFFICER, Gap.OBLIGATION_WITHOUT_DECISION))
                .containsExactly(tuple(owed.value(), GapReason.NOTHING_IMPLEMENTS_IT));

        link(
                Relation.DECISION_ON_CLAUSE,
                place(TrailKind.CLAUSE, clause.value()),
                place(TrailKind.DECISION, decision.value()));

        assertThat(page(OFFICER, Gap.OBLIGATION_WITHOUT_DECISION)).isEmpty();
    }

    @Test
    void evidence_is_recent_for_the_months_that_are_set() {
        status((all, version) -> all.reach(track, version, TrackStage.BUILDING_EVIDENCE, TODAY.minusYears(2), ""));
        assertThat(page(OFFICER, Gap.TRACK_WITHOUT_EVIDENCE))
                .containsExactly(tuple(track.value(), GapReason.NO_EVIDENCE));

        status((all, version) ->
                all.noteEvidence(track, version, EvidenceDraft.of(TODAY.minusMonths(12), "A letter", "")));

        assertThat(page(OFFICER, Gap.TRACK_WITHOUT_EVIDENCE)).isEmpty();
        assertThat(page(TODAY.plusDays(1), Gap.TRACK_WITHOUT_EVIDENCE))
                .containsExactly(tuple(track.value(), GapReason.OLD_EVIDENCE));
    }

    @Test
    void a_report_is_read_page_by_page() {
        List<UUID> recorded = new ArrayList<>();
        for (int each = 0; each < 5; each++) {
            recorded.add(programme("Programme " + each, null).value());
        }

        List<UUID> read = new ArrayList<>();
        Keyset keyset = Keyset.first().ofSize(2);
        while (read.size() < 20) {
            Keyset asked = keyset;
            Page<GapRow> page = officer(ReadingGaps.class, gaps -> gaps.page(Gap.PROGRAMME_WITHOUT_AGREEMENT, asked));
            page.rows().forEach(row -> read.add(row.place().id()));
            if (page.next() == null) {
                break;
            }
            keyset = Keyset.after(page.nextToken().orElseThrow()).ofSize(2);
        }

        assertThat(read).containsExactlyInAnyOrderElementsOf(recorded);
    }

    /** One thing of each kind, on one trail. */
    private final class Whole {
        final AgreementId agreement = agreement("Placements", true);
        final ClauseId of = clauseOf(agreement);
        final Place clause = place(TrailKind.CLAUSE, of.value());
        final Place obligation = place(
                TrailKind.OBLIGATION,
                obligation(agreement, of, "Name a supervisor").value());
        final Place decision = place(
                TrailKind.DECISION,
                decide(
                                "whole",
                                NewQuestion.of(
                                                "That supervisors be named",
                                                Proposal.to(Outcome.APPROVED_WITH_CONDITIONS))
                                        .about(agreement.value()),
                                new Condition("Write to the wards", world.id("Bob"), world.trust, TODAY.plusDays(30)))
                        .value());
        final Place action = place(
                TrailKind.ACTION,
                UUID.fromString(Postgres.running()
                        .truth("select id from action where decision_id = '" + decision.id() + "'")
                        .get(0)));
        final Place fulfilment = place(TrailKind.FULFILMENT, meet(obligation.id()));
        final ProgrammeId programme = programme("Placements in wards", agreement);

        Whole() {
            link(Relation.DECISION_ON_OBLIGATION, obligation, decision);
            link(Relation.FULFILMENT_BY_ACTION, action, fulfilment);
            link(Relation.FULFILMENT_FOR_PROGRAMME, fulfilment, place(TrailKind.PROGRAMME, programme.value()));
            link(
                    Relation.PROGRAMME_FOR_TRACK,
                    place(TrailKind.PROGRAMME, programme.value()),
                    place(TrailKind.TRACK, track.value()));
        }
    }

    private AgreementId agreement(String title, boolean executed) {
        OrganisationId[] parties = {world.trust, world.otherTrust};
        AgreementId id = officer(
                MaintainingAgreements.class,
                all -> all.record(
                        world.partnership,
                        AgreementDraft.between(title, AgreementType.PLACEMENT_AGREEMENT, parties)
                                .dated(AgreementDates.between(TODAY.minusYears(1), TODAY.plusYears(9)))));
        if (executed) {
            officer(
                    DraftingTexts.class,
                    texts -> texts.add(
                            UUID.randomUUID().toString(),
                            id,
                            ClausePart.MAIN,
                            new ClauseWords("Supervision", "Each student has a supervisor.", true)));
            long seen = version(id);
            officer(MaintainingAgreements.class, all -> {
                all.execute(
                        id,
                        seen,
                        List.of(
                                new SignatureEntry(world.trust, "Sam Sample", "Chief Executive", TODAY.minusYears(1)),
                                new SignatureEntry(
                                        world.otherTrust, "Pat Pattern", "Chief Executive", TODAY.minusYears(1))));
                return id;
            });
        }
        return id;
    }

    private long version(AgreementId id) {
        return officer(ReadingAgreements.class, all -> all.agreement(id)).version();
    }

    private void keepConfidential(AgreementId id) {
        long seen = version(id);
        officer(MaintainingAgreements.class, all -> {
            all.keepConfidential(id, seen, true);
            return id;
        });
    }

    private void govern(AgreementId id) {
        Postgres.running()
                .recorded("update agreement set governing_committee_id = '" + committee.id.value() + "' where id = '"
                        + id.value() + "'");
    }

    private static ClauseId clauseOf(AgreementId agreement) {
        return new ClauseId(UUID.fromString(Postgres.running()
                .truth("select id from agreement_clause where agreement_id = '" + agreement.value() + "'")
                .get(0)));
    }

    private ObligationId obligation(AgreementId agreement, @Nullable ClauseId clause, String title) {
        ObligationDraft draft =
                ObligationDraft.of(title, world.trust, List.of(world.otherTrust), Recurrence.once(TODAY));
        return officer(
                KeepingObligations.class,
                all -> all.record(
                        UUID.randomUUID().toString(), agreement, clause == null ? draft : draft.from(clause)));
    }

    private UUID meet(UUID obligation) {
        officer(FulfillingObligations.class, all -> {
            all.meet(
                    UUID.randomUUID().toString(),
                    new ObligationId(obligation),
                    0,
                    TODAY,
                    new Evidence(TODAY, "All wards have one", "The list", "Shared drive"));
            return obligation;
        });
        return UUID.fromString(Postgres.running()
                .truth("select id from agreement_obligation_delivery where obligation_id = '" + obligation + "'")
                .get(0));
    }

    private DecisionId decide(String key, NewQuestion question, Condition... conditions) {
        return officer(
                RecordingDecisions.class,
                all -> all.record(
                        key + committee.id,
                        item,
                        question,
                        List.of(conditions),
                        committee.seats.entrySet().stream()
                                .map(seat -> new GivenVote(seat.getValue(), world.id(seat.getKey()), Ballot.FOR))
                                .toList(),
                        Closing.byVote()));
    }

    private ProgrammeId programme(String name, @Nullable AgreementId agreement) {
        return officer(
                MaintainingProgrammes.class,
                all -> all.record(
                        world.partnership,
                        ProgrammeEntry.of(name, ProgrammeKind.PLACEMENTS, ProgrammeStatus.UNDER_WAY, world.trust)
                                .restingOn(agreement, Set.of())));
    }

    private void status(BiConsumer<FollowingStatus, Long> change) {
        long version = Long.parseLong(Postgres.running()
                .truth("select version from status_track where id = '" + track.value() + "'")
                .get(0));
        officer(FollowingStatus.class, all -> {
            change.accept(all, version);
            return track;
        });
    }

    private void withhold(AgendaItemId from) {
        officer(RulingOnInterests.class, all -> {
            all.declare(from, world.id("Fay"), world.otherTrust, InterestType.FINANCIAL, "Shares");
            return from;
        });
        officer(RulingOnInterests.class, all -> {
            all.rule(from, world.id("Fay"), Handling.LEAVE_NO_PAPER, "Policy", committee.seatOf("Ann"));
            return from;
        });
    }

    private TrailLinkId link(Relation relation, Place earlier, Place later) {
        return officer(
                KeepingTrails.class, all -> all.link(UUID.randomUUID().toString(), relation, earlier, later, ""));
    }

    private Trail from(String name, Place place) {
        return committee.as(name, ReadingTrails.class, reading -> reading.from(place));
    }

    private List<TrailKind> kinds(String name, Place place) {
        return from(name, place).points().stream().map(TrailPoint::kind).toList();
    }

    private List<String> candidates(String name, Place from, Relation relation) {
        return committee.as(name, ReadingTrails.class, reading -> reading.candidates(from, relation, "")).stream()
                .map(TrailPoint::title)
                .toList();
    }

    private List<Tuple> page(String name, Gap gap) {
        return committee.as(name, ReadingGaps.class, gaps -> gaps.page(gap, Keyset.first())).rows().stream()
                .map(row -> tuple(row.place().id(), row.reason()))
                .toList();
    }

    private List<Tuple> page(LocalDate day, Gap gap) {
        return committee
                .console
                .at(
                        Instant.parse(day + "T12:00:00Z"),
                        world.actor(OFFICER),
                        ReadingGaps.class,
                        gaps -> gaps.page(gap, Keyset.first()))
                .rows()
                .stream()
                .map(row -> tuple(row.place().id(), row.reason()))
                .toList();
    }

    private <U, T> T officer(Class<U> useCase, Function<U, T> act) {
        return committee.console.at(START, world.actor(OFFICER), useCase, act);
    }

    private static Place place(TrailKind kind, UUID id) {
        return new Place(kind, id);
    }
}
