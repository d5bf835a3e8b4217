package concordat.domain.agreement.dispute;

import static concordat.domain.agreement.AnAgreement.ALDER;
import static concordat.domain.agreement.AnAgreement.BIRCH;
import static concordat.domain.agreement.AnAgreement.CEDAR;
import static concordat.domain.agreement.AnAgreement.TODAY;
import static concordat.domain.agreement.AnAgreement.officerOf;
import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AnAgreement;
import concordat.domain.agreement.PartyFacts.Appointed;
import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.dispute.DisputeDetails.OwnerDetails;
import concordat.domain.agreement.dispute.DisputeDetails.StepDetails;
import concordat.domain.agreement.text.ClauseId;
import concordat.domain.agreement.text.ClausePart;
import concordat.domain.agreement.text.ClauseWords;
import concordat.domain.agreement.text.TextOffice;
import concordat.domain.settings.SettingChange;
import concordat.domain.settings.SettingValue;
import concordat.domain.settings.SettingValues;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Event;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Page;
import concordat.domain.shared.WorkingDays;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.world.KeysInMemory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A dispute climbs its ladder, step by step, each with its time. */
class DisputesTest {
    private static final LocalDate NOTIFIED = LocalDate.of(2026, 2, 2);
    private static final Ladder SHORT = new Ladder(List.of(new LadderStep("Leads", 5), new LadderStep("Chiefs", 10)));

    private final Agreement agreement = AnAgreement.executedWithTeam();
    private final Office office = new Office(agreement);
    private final RaisingDisputes raising = office.raising(officerOf(ALDER));
    private final ReadingDisputes reading = office.reading(officerOf(ALDER));
    private int forms;

    @Test
    void the_usual_ladder_has_four_steps_with_times_in_working_days() {
        assertThat(reading.usualLadder(agreement.id()).steps())
                .containsExactly(
                        new LadderStep("Operational leads", 10),
                        new LadderStep("Executive sponsors", 15),
                        new LadderStep("Chief executives and Vice-Chancellor", 20),
                        new LadderStep("Mediation (CEDR)", 30));
    }

    @Test
    void raised_it_is_on_its_first_step_from_the_day_of_notification_on() {
        DisputeDetails dispute = dispute(raise(aDispute()));

        assertThat(dispute.name()).isEqualTo("Dispute 1");
        assertThat(dispute.state()).isEqualTo(DisputeState.OPEN);
        assertThat(dispute.raisedBy()).isEqualTo("Alder Trust");
        assertThat(dispute.against()).containsExactly("University of Cedar");
        assertThat(running(dispute).started()).isEqualTo(NOTIFIED);
        assertThat(running(dispute).deadline()).isEqualTo(LocalDate.of(2026, 2, 9));
        assertThat(running(dispute).overdue()).isTrue();
        assertThat(running(dispute).clock()).isEqualTo("Overdue by 15 working days");
        assertThat(dispute.steps().get(1).deadline()).isNull();
    }

    @Test
    void a_step_without_settlement_sets_the_clock_of_the_next_running() {
        DisputeId id = raise(aDispute());

        raising.endStep(id, 0, StepOutcome.NOT_SETTLED, LocalDate.of(2026, 2, 27), "");

        StepDetails next = running(dispute(id));
        assertThat(next.name()).isEqualTo("Chiefs");
        assertThat(next.started()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(next.deadline()).isEqualTo(LocalDate.of(2026, 3, 13));
        assertThat(next.clock()).isEqualTo("Due in 9 working days");
        assertThat(dispute(id).steps().get(0).isEndedLate()).isTrue();
    }

    @Test
    void beyond_the_last_step_it_has_ended_without_settlement() {
        DisputeId id = raise(aDispute());

        raising.endStep(id, 0, StepOutcome.NOT_SETTLED, TODAY, "");
        raising.endStep(id, 0, StepOutcome.NOT_SETTLED, TODAY, "No common ground");

        assertThat(dispute(id).state()).isEqualTo(DisputeState.ENDED);
        assertThat(dispute(id).running()).isNull();
        breaks(DisputeRule.DISPUTE_IS_OPEN, () -> raising.endStep(id, 0, StepOutcome.SETTLED, TODAY, "Too late"));
        assertThat(office.journal)
                .extracting(Event::kind)
                .containsExactly("DisputeRaised", "DisputeStepEnded", "DisputeStepEnded");
    }

    @Test
    void it_is_settled_on_terms_or_withdrawn_for_a_reason() {
        DisputeId settled = raise(aDispute());
        DisputeId withdrawn = raise(aDispute());

        assertThatThrownBy(() -> raising.endStep(settled, 0, StepOutcome.SETTLED, TODAY, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> raising.endStep(withdrawn, 0, StepOutcome.WITHDRAWN, TODAY, ""))
                .isInstanceOf(IllegalArgumentException.class);
        raising.endStep(settled, 0, StepOutcome.SETTLED, TODAY, "Half each");
        raising.endStep(withdrawn, 0, StepOutcome.WITHDRAWN, TODAY, "Overtaken by events");

        assertThat(dispute(settled).state()).isEqualTo(DisputeState.SETTLED);
        assertThat(dispute(settled).steps().get(0).note()).isEqualTo("Half each");
        assertThat(dispute(withdrawn).state()).isEqualTo(DisputeState.WITHDRAWN);
        assertThat(dispute(withdrawn).name()).isEqualTo("Dispute 2");
    }

    @Test
    void managers_answer_for_the_first_step_and_sponsors_for_the_second_until_others_are_named() {
        DisputeId id = raise(aDispute());
        assertThat(ownerOf(id, 1, ALDER)).map(Responsible::name).contains("Ben Example");
        assertThat(ownerOf(id, 2, ALDER)).map(Responsible::name).contains("Ada Example");
        assertThat(ownerOf(id, 1, CEDAR)).isEmpty();

        Appointed ada = AnAgreement.facts().peopleAt(ALDER).get(0);
        raising.entrust(id, 0, 1, ALDER, Responsible.of(ada.person()));
        raising.entrust(id, 0, 1, CEDAR, Responsible.named("Cleo Example"));

        assertThat(ownerOf(id, 1, ALDER)).map(Responsible::name).contains("Ada Example");
        assertThat(ownerOf(id, 1, CEDAR)).map(Responsible::name).contains("Cleo Example");
        breaks(
                DisputeRule.OWNER_IS_APPOINTED_THERE,
                () -> raising.entrust(id, 0, 1, CEDAR, Responsible.of(ada.person())));
        breaks(DisputeRule.OWNER_IS_OF_A_SIDE, () -> raising.entrust(id, 0, 1, BIRCH, Responsible.named("Nobody")));
        assertThatThrownBy(() -> raising.entrust(id, 0, 9, ALDER, null)).isInstanceOf(NotFound.class);
        raising.endStep(id, 0, StepOutcome.NOT_SETTLED, TODAY, "");
        breaks(DisputeRule.STEP_IS_STILL_TO_BE_OWNED, () -> raising.entrust(id, 0, 1, ALDER, null));
    }

    @Test
    void it_is_between_parties_of_an_executed_agreement() {
        Agreement draft = AnAgreement.inPreparation();
        office.with(draft);

        breaks(DisputeRule.AGREEMENT_IS_EXECUTED, () -> raising.raise("draft", draft.id(), aDispute()));
        breaks(DisputeRule.DISPUTE_IS_RAISED_BY_A_PARTY, () -> raise(aDispute(BIRCH, List.of(ALDER), NOTIFIED)));
        breaks(DisputeRule.DISPUTE_IS_AGAINST_ANOTHER_PARTY, () -> raise(aDispute(ALDER, List.of(), NOTIFIED)));
        breaks(DisputeRule.DISPUTE_IS_AGAINST_ANOTHER_PARTY, () -> raise(aDispute(ALDER, List.of(ALDER), NOTIFIED)));
        breaks(DisputeRule.DISPUTE_IS_AGAINST_ANOTHER_PARTY, () -> raise(aDispute(ALDER, List.of(BIRCH), NOTIFIED)));
        breaks(
                DisputeRule.DISPUTE_IS_AGAINST_ANOTHER_PARTY,
                () -> raise(aDispute(ALDER, List.of(CEDAR, CEDAR), NOTIFIED)));
    }

    @Test
    void nothing_happens_in_the_future_or_before_a_step_began() {
        breaks(
                DisputeRule.NOTHING_HAPPENS_IN_THE_FUTURE,
                () -> raise(aDispute(ALDER, List.of(CEDAR), TODAY.plusDays(1))));
        DisputeId id = raise(aDispute());

        breaks(
                DisputeRule.NOTHING_HAPPENS_IN_THE_FUTURE,
                () -> raising.endStep(id, 0, StepOutcome.NOT_SETTLED, TODAY.plusDays(1), ""));
        breaks(
                DisputeRule.STEP_ENDS_AFTER_IT_BEGAN,
                () -> raising.endStep(id, 0, StepOutcome.NOT_SETTLED, NOTIFIED.minusDays(1), ""));
    }

    @Test
    void it_may_be_about_a_clause_of_the_text() {
        Agreement drafted = AnAgreement.inPreparation();
        office.with(drafted);
        ClauseId clause = office.texts
                .drafting(officerOf(ALDER))
                .add("clause", drafted.id(), ClausePart.MAIN, new ClauseWords("Fees", "Half each", true));
        AnAgreement.execute(drafted);

        DisputeId id = raising.raise("about a clause", drafted.id(), aDispute().about(clause));

        assertThat(dispute(id).clause()).isEqualTo(clause);
        breaks(DisputeRule.CLAUSE_IS_OF_THE_AGREEMENT, () -> raise(aDispute().about(clause)));
    }

    @Test
    void only_who_keeps_the_agreement_raises_it_and_takes_it_up_the_ladder() {
        DisputeId id = raise(aDispute());
        RaisingDisputes stranger = office.raising(officerOf(BIRCH));

        assertThatThrownBy(() -> stranger.raise("stranger", agreement.id(), aDispute()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> stranger.endStep(id, 0, StepOutcome.NOT_SETTLED, TODAY, ""))
                .isInstanceOf(NotAllowed.class);
        assertThat(office.reading(officerOf(BIRCH)).canRaise(agreement.id())).isFalse();
        assertThat(reading.canRaise(agreement.id())).isTrue();
        assertThatThrownBy(() -> raising.endStep(id, 7, StepOutcome.NOT_SETTLED, TODAY, ""))
                .isInstanceOf(OutOfDate.class);
    }

    @Test
    void a_form_that_is_sent_twice_raises_and_ends_once() {
        DisputeId first = raising.raise("same", agreement.id(), aDispute());
        DisputeId again = raising.raise("same", agreement.id(), aDispute());
        raising.once("end", first, disputes -> disputes.endStep(first, 0, StepOutcome.NOT_SETTLED, TODAY, ""));
        raising.once("end", first, disputes -> disputes.endStep(first, 0, StepOutcome.NOT_SETTLED, TODAY, ""));

        assertThat(again).isEqualTo(first);
        assertThat(dispute(first).state()).isEqualTo(DisputeState.OPEN);
        assertThat(reading.about(agreement.id())).hasSize(1);
    }

    @Test
    void a_ladder_has_steps_and_a_step_has_time() {
        assertThatThrownBy(() -> new Ladder(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LadderStep("Leads", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LadderStep("Leads", 251)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LadderStep(" ", 5)).isInstanceOf(IllegalArgumentException.class);
    }

    private DisputeId raise(DisputeDraft draft) {
        return raising.raise("form " + forms++, agreement.id(), draft);
    }

    private static DisputeDraft aDispute() {
        return aDispute(ALDER, List.of(CEDAR), NOTIFIED);
    }

    private static DisputeDraft aDispute(OrganisationId by, List<OrganisationId> against, LocalDate notified) {
        return new DisputeDraft(by, against, "Fees for rooms", "Half of the fees back", null, notified, SHORT);
    }

    private DisputeDetails dispute(DisputeId id) {
        return reading.dispute(id);
    }

    private static StepDetails running(DisputeDetails dispute) {
        return Objects.requireNonNull(dispute.running());
    }

    private Optional<Responsible> ownerOf(DisputeId id, int step, OrganisationId side) {
        return dispute(id).steps().get(step - 1).owners().stream()
                .filter(owner -> owner.side().equals(side))
                .findFirst()
                .map(OwnerDetails::owner);
    }

    /** The use cases of disputes over registers in memory, with what they told the journal. */
    private static final class Office implements Disputes, SettingValues {
        final List<Event> journal = new ArrayList<>();
        final TextOffice texts = new TextOffice();
        private final Map<DisputeId, Dispute> kept = new LinkedHashMap<>();
        private final KeysInMemory keys = new KeysInMemory();

        Office(Agreement agreement) {
            with(agreement);
        }

        void with(Agreement agreement) {
            texts.with(agreement);
        }

        RaisingDisputes raising(Actor actor) {
            return new RaisingDisputes(
                    texts::get,
                    this,
                    texts,
                    AnAgreement.facts(),
                    () -> WorkingDays.BY_THE_CALENDAR,
                    keys,
                    current(actor),
                    journal::add,
                    AnAgreement.CLOCK);
        }

        ReadingDisputes reading(Actor actor) {
            return new ReadingDisputes(
                    texts, this, this, () -> WorkingDays.BY_THE_CALENDAR, current(actor), AnAgreement.CLOCK);
        }

        private static CurrentActor current(Actor actor) {
            CurrentActor current = new CurrentActor();
            current.become(actor);
            return current;
        }

        @Override
        public void add(Dispute dispute) {
            kept.put(dispute.id(), dispute);
        }

        @Override
        public List<Dispute> about(AgreementId agreement) {
            return kept.values().stream()
                    .filter(dispute -> dispute.agreement().equals(agreement))
                    .toList();
        }

        @Override
        public Dispute get(DisputeId id) {
            return Optional.ofNullable(kept.get(id)).orElseThrow(() -> new NotFound("dispute"));
        }

        @Override
        public Dispute lock(DisputeId id, long seen) {
            if (get(id).version() != seen) {
                throw new OutOfDate("dispute");
            }
            return get(id);
        }

        @Override
        public Page<DisputeRow> register(DisputeFilter filter, Keyset keyset, LocalDate today) {
            throw new UnsupportedOperationException("tested on the database");
        }

        @Override
        public List<DisputeRow> dueBy(LocalDate day, Set<OrganisationId> sides) {
            throw new UnsupportedOperationException("tested on the database");
        }

        @Override
        public void add(SettingValue value) {
            throw new UnsupportedOperationException("no setting is changed here");
        }

        @Override
        public List<SettingChange> changes() {
            return List.of();
        }
    }
}
