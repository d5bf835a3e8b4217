package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.aim.AimDecision;
import concordat.domain.aim.AimDecision.Noted;
import concordat.domain.aim.AimRow;
import concordat.domain.aim.AimSheet;
import concordat.domain.aim.AimTie;
import concordat.domain.aim.ReadingAims;
import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.measure.DefiningMeasures;
import concordat.domain.measure.Direction;
import concordat.domain.measure.MeasureDomain;
import concordat.domain.measure.MeasureDraft;
import concordat.domain.measure.MeasureId;
import concordat.domain.measure.MeasureRow;
import concordat.domain.measure.PeriodBasis;
import concordat.domain.measure.Shape;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.programme.MaintainingProgrammes;
import concordat.domain.programme.ProgrammeEntry;
import concordat.domain.programme.ProgrammeKind;
import concordat.domain.programme.ProgrammeRow;
import concordat.domain.programme.ProgrammeStatus;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PurposeId;
import concordat.domain.trail.KeepingTrails;
import concordat.domain.trail.Place;
import concordat.domain.trail.Relation;
import concordat.domain.trail.TrailKind;
import concordat.domain.trail.TrailLinkId;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.ReportedRows;
import concordat.persistence.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What tells of an aim of the partnership, as people find it who may see more of it or less. */
class AimsOnRecordTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final String READER = "Reader at B";
    private static final String ADVISER = "Officer of the committee";

    private final JointCommittee committee = new JointCommittee();
    private final World world = committee.world;
    private final AgendaItemId item = committee.atAnItem();
    private final AgreementId partnership =
            agreement("Partnership", AgreementType.PARTNERSHIP_AGREEMENT, true, "Teach", "Learn");

    @BeforeEach
    void appoint() {
        world.with(READER, Role.EXECUTIVE, world.otherTrust);
        world.with(ADVISER, Role.EXECUTIVE, world.trust);
    }

    @Test
    void the_aims_are_the_purposes_of_partnership_agreements_that_are_known() {
        agreement("In draft", AgreementType.PARTNERSHIP_AGREEMENT, false, "Not yet");
        agreement("Of a service", AgreementType.SERVICE_LEVEL_AGREEMENT, true, "No aim");

        assertThat(aims(READER, null))
                .extracting(AimRow::number, AimRow::text, AimRow::agreement, AimRow::measures, AimRow::decisions)
                .containsExactly(tuple(1, "Teach", partnership, 0, 0), tuple(2, "Learn", partnership, 0, 0));
        assertThat(sheet(READER, aim("Teach"), null).measures()).isEmpty();
    }

    @Test
    void an_aim_shows_what_tells_of_it_and_by_what_each_decision_does() {
        PurposeId teach = aim("Teach");
        AgreementId placements = agreement("Placements", AgreementType.PLACEMENT_AGREEMENT, true);
        measure("Placement weeks", world.trust, teach);
        measure("Recruits", world.otherTrust, aim("Learn"));
        MeasureId old = measure("Old", world.trust, teach);
        officer(DefiningMeasures.class, defining -> {
            defining.retire(old, 0, "Nobody asks");
            return old;
        });
        programme("Placements in wards", placements, teach);
        DecisionId noted = decide("noted", "That teachers be paid", null);
        DecisionId through = decide("through", "That wards be opened", placements);
        DecisionId whole = decide("whole", "That the partnership go on", partnership);
        decide("other", "That beds be painted", null);
        note(noted, teach, "It pays for them");

        AimSheet sheet = sheet(READER, teach, null);

        assertThat(sheet.measures()).extracting(MeasureRow::name).containsExactly("Placement weeks");
        assertThat(sheet.programmes()).extracting(ProgrammeRow::name).containsExactly("Placements in wards");
        assertThat(sheet.decisions())
                .extracting(AimDecision::id, AimDecision::tie, AimDecision::standing)
                .containsExactlyInAnyOrder(
                        tuple(noted, AimTie.NOTED, "Approved"),
                        tuple(through, AimTie.PROGRAMME, "Approved"),
                        tuple(whole, AimTie.AGREEMENT, "Approved"));
        assertThat(noteOf(sheet, noted))
                .extracting(Noted::by, Noted::on, Noted::why)
                .containsExactly(OFFICER, TODAY, "It pays for them");
        assertThat(sheet.decisions())
                .filteredOn(each -> each.tie() == AimTie.PROGRAMME)
                .extracting(AimDecision::through)
                .containsExactly("Placements in wards");
        assertThat(reported(READER, TODAY))
                .containsExactly(
                        "aim Teach: Placement weeks, %s | Placements in wards | %s; %s; %s"
                                .formatted(nameOf(world.trust), reference(noted), reference(through), reference(whole)),
                        "aim Learn: Recruits, %s |  | %s".formatted(nameOf(world.otherTrust), reference(whole)));
        assertThat(reported(READER, TODAY.minusDays(1)))
                .as("decided and noted on a later day")
                .element(0)
                .asString()
                .endsWith("| ");
        assertThat(sheet.cut()).isFalse();
        assertThat(sheet.aim())
                .extracting(AimRow::measures, AimRow::programmes, AimRow::decisions)
                .containsExactly(1, 1, 3);
        assertThat(sheet(READER, aim("Learn"), null).decisions())
                .extracting(AimDecision::id)
                .containsExactly(whole);
    }

    @Test
    void the_closest_tie_is_told_and_a_note_is_struck_with_a_reason() {
        PurposeId teach = aim("Teach");
        DecisionId whole = decide("whole", "That the partnership go on", partnership);
        TrailLinkId link = note(whole, teach, "");
        assertThat(sheet(READER, teach, null).decisions())
                .extracting(AimDecision::tie)
                .containsExactly(AimTie.NOTED);

        officer(KeepingTrails.class, all -> {
            all.end("strike " + link.value(), link, 0, "It was another aim");
            return link;
        });

        assertThat(sheet(READER, teach, null).decisions())
                .extracting(AimDecision::tie)
                .containsExactly(AimTie.AGREEMENT);
    }

    @Test
    void what_tells_of_it_is_narrowed_to_a_partner() {
        PurposeId teach = aim("Teach");
        measure("Placement weeks", world.trust, teach);
        programme("Placements in wards", null, teach);
        note(decide("noted", "That teachers be paid", null), teach, "");

        assertThat(sheet(READER, teach, world.trust).aim())
                .extracting(AimRow::measures, AimRow::programmes, AimRow::decisions)
                .containsExactly(1, 1, 1);
        assertThat(sheet(READER, teach, world.otherTrust).aim())
                .extracting(AimRow::measures, AimRow::programmes, AimRow::decisions)
                .containsExactly(0, 0, 1);
        AimSheet ofNobody = sheet(READER, teach, world.university);
        assertThat(ofNobody.measures()).isEmpty();
        assertThat(ofNobody.programmes()).isEmpty();
        assertThat(ofNobody.decisions()).isEmpty();
        assertThat(aims(READER, world.university)).extracting(AimRow::decisions).containsOnly(0);
    }

    @Test
    void who_is_kept_from_a_decision_finds_it_neither_at_its_aim_nor_in_a_count() {
        PurposeId teach = aim("Teach");
        note(decide("noted", "That teachers be paid", null), teach, "");
        assertThat(sheet("Fay", teach, null).aim().decisions()).isEqualTo(1);

        officer(RulingOnInterests.class, all -> {
            all.declare(item, world.id("Fay"), world.otherTrust, InterestType.FINANCIAL, "Shares");
            return item;
        });
        officer(RulingOnInterests.class, all -> {
            all.rule(item, world.id("Fay"), Handling.LEAVE_NO_PAPER, "Policy", committee.seatOf("Ann"));
            return item;
        });

        assertThat(sheet("Fay", teach, null).decisions()).isEmpty();
        assertThat(aims("Fay", null)).extracting(AimRow::decisions).containsOnly(0);
        assertThat(reported("Fay", TODAY)).first().asString().endsWith(" | ");
        assertThat(reported("Eve", TODAY)).first().asString().doesNotEndWith(" | ");
        assertThat(sheet("Eve", teach, null).decisions()).hasSize(1);
    }

    private List<String> reported(String reader, LocalDate day) {
        return ReportedRows.on(day, world, reader, ReportForm.WORKING).of(Register.AIMS);
    }

    private static String reference(DecisionId decision) {
        return Postgres.running()
                .truth("select reference from decision where id = '" + decision.value() + "'")
                .get(0);
    }

    private static String nameOf(OrganisationId organisation) {
        return Postgres.running()
                .truth("select short_name from organisation where id = '" + organisation.value() + "'")
                .get(0);
    }

    @Test
    void only_officers_of_a_partner_note_and_nobody_elsewhere_sees_an_aim() {
        PurposeId teach = aim("Teach");
        DecisionId decision = decide("noted", "That teachers be paid", null);
        World elsewhere = new World();

        assertThat(sheet(OFFICER, teach, null).keeps()).isTrue();
        assertThat(sheet(READER, teach, null).keeps()).isFalse();
        assertThatThrownBy(() -> as(
                        ADVISER,
                        KeepingTrails.class,
                        all -> all.link(
                                UUID.randomUUID().toString(),
                                Relation.DECISION_FOR_AIM,
                                new Place(TrailKind.DECISION, decision.value()),
                                new Place(TrailKind.AIM, teach.value()),
                                "")))
                .isInstanceOf(NotAllowed.class);
        assertThat(committee.console.<ReadingAims, List<AimRow>>as(
                        elsewhere.actor(World.ADMINISTRATOR), ReadingAims.class, reading -> reading.aims(null)))
                .isEmpty();
        assertThatThrownBy(() -> committee.console.as(
                        elsewhere.actor(World.ADMINISTRATOR), ReadingAims.class, reading -> reading.aim(teach, null)))
                .isInstanceOf(NotFound.class);
    }

    private static Noted noteOf(AimSheet sheet, DecisionId decision) {
        Noted noted = sheet.decisions().stream()
                .filter(each -> each.id().equals(decision))
                .findFirst()
                .orElseThrow()
                .noted();
        assertThat(noted).isNotNull();
        return Objects.requireNonNull(noted);
    }

    private List<AimRow> aims(String who, @Nullable OrganisationId partner) {
        return as(who, ReadingAims.class, reading -> reading.aims(partner));
    }

    private AimSheet sheet(String who, PurposeId aim, @Nullable OrganisationId partner) {
        return as(who, ReadingAims.class, reading -> reading.aim(aim, partner));
    }

    private PurposeId aim(String text) {
        return aims(OFFICER, null).stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private TrailLinkId note(DecisionId decision, PurposeId aim, String why) {
        return officer(
                KeepingTrails.class,
                all -> all.link(
                        UUID.randomUUID().toString(),
                        Relation.DECISION_FOR_AIM,
                        new Place(TrailKind.DECISION, decision.value()),
                        new Place(TrailKind.AIM, aim.value()),
                        why));
    }

    private AgreementId agreement(String title, AgreementType type, boolean announced, String... purposes) {
        AgreementDraft draft = AgreementDraft.between(title, type, world.trust, world.otherTrust);
        AgreementId id = officer(
                MaintainingAgreements.class,
                all -> all.record(world.partnership, purposes.length == 0 ? draft : draft.withPurposes(purposes)));
        if (announced) {
            officer(MaintainingAgreements.class, all -> {
                all.announce(id, 0, TODAY.minusYears(1));
                return id;
            });
        }
        return id;
    }

    private MeasureId measure(String name, OrganisationId organisation, PurposeId aim) {
        return as(
                organisation.equals(world.trust) ? OFFICER : officerOfTheOther(),
                DefiningMeasures.class,
                defining -> defining.define(
                        world.partnership,
                        new MeasureDraft(
                                organisation,
                                name,
                                "",
                                MeasureDomain.EDUCATION,
                                organisation,
                                "Ada Example",
                                "weeks",
                                Shape.NUMBER,
                                "",
                                "",
                                false,
                                Direction.INCREASE,
                                PeriodBasis.MONTH,
                                null,
                                null,
                                Set.of(aim),
                                true)));
    }

    private String officerOfTheOther() {
        String name = "Officer of B";
        world.with(name, Role.GOVERNANCE_OFFICER, world.otherTrust);
        return name;
    }

    private void programme(String name, @Nullable AgreementId agreement, PurposeId aim) {
        officer(
                MaintainingProgrammes.class,
                all -> all.record(
                        world.partnership,
                        ProgrammeEntry.of(name, ProgrammeKind.PLACEMENTS, ProgrammeStatus.UNDER_WAY, world.trust)
                                .restingOn(agreement, Set.of(aim))));
    }

    private DecisionId decide(String key, String question, @Nullable AgreementId about) {
        NewQuestion asked = NewQuestion.of(question, Proposal.to(Outcome.APPROVED));
        return committee.approve(key, item, about == null ? asked : asked.about(about.value()));
    }

    private <U, T> T officer(Class<U> useCase, Function<U, T> act) {
        return as(OFFICER, useCase, act);
    }

    private <U, T> T as(String who, Class<U> useCase, Function<U, T> act) {
        return committee.as(who, useCase, act);
    }
}
