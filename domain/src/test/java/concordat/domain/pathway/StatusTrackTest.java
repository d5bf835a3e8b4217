package concordat.domain.pathway;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.world.KeysInMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way of a trust to university status (US-1). */
class StatusTrackTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final PartnershipId PARTNERSHIP = PartnershipId.next(CLOCK);
    private static final OrganisationId ALDER = OrganisationId.next(CLOCK);
    private static final OrganisationId CEDAR = OrganisationId.next(CLOCK);

    private final Map<TrackRule, Runnable> breaking = new EnumMap<>(TrackRule.class);
    private final Office office = new Office();

    StatusTrackTest() {
        breaking.put(TrackRule.TRACK_IS_OF_A_TRUST_OF_THE_PARTNERSHIP, () -> office.asOfficerOf(CEDAR)
                .open(PARTNERSHIP, CEDAR, Track.UHA_MEMBERSHIP));
        breaking.put(TrackRule.TRACK_IS_OPENED_ONCE, () -> {
            office.asOfficerOf(ALDER).open(PARTNERSHIP, ALDER, Track.UHA_MEMBERSHIP);
            office.asOfficerOf(ALDER).open(PARTNERSHIP, ALDER, Track.UHA_MEMBERSHIP);
        });
        breaking.put(TrackRule.STAGE_FOLLOWS, () -> track().reach(TrackStage.AWARDED, TODAY, "", CLOCK, TODAY));
        breaking.put(TrackRule.STAGE_IS_NOT_REACHED_IN_THE_FUTURE, () -> track().reach(
                        TrackStage.BUILDING_EVIDENCE, TODAY.plusDays(1), "", CLOCK, TODAY));
        breaking.put(TrackRule.STAGES_ARE_REACHED_IN_TURN, () -> {
            StatusTrack track = track();
            track.reach(TrackStage.BUILDING_EVIDENCE, TODAY, "", CLOCK, TODAY);
            track.reach(TrackStage.BOARD_APPROVED_TO_APPLY, TODAY.minusDays(1), "", CLOCK, TODAY);
        });
        breaking.put(TrackRule.EVIDENCE_IS_NOT_OF_THE_FUTURE, () -> track().note(
                        TODAY.plusDays(1), "A letter", "", CLOCK, TODAY));
        breaking.put(TrackRule.EVIDENCE_IS_WITHDRAWN_ONCE, () -> {
            StatusTrack track = track();
            track.note(TODAY, "A letter", "", CLOCK, TODAY);
            UUID letter = track.evidence().get(0).id();
            track.withdraw(letter, "It was a draft", TODAY);
            track.withdraw(letter, "It was a draft", TODAY);
        });
    }

    @ParameterizedTest
    @EnumSource(TrackRule.class)
    void every_rule_can_be_broken_and_says_so(TrackRule rule) {
        Runnable act = requireNonNull(breaking.get(rule), () -> "nothing breaks " + rule);

        RuleBroken broken = catchThrowableOfType(RuleBroken.class, act::run);

        assertThat(broken).as("what breaks %s", rule).isNotNull();
        assertThat(broken.rule()).isEqualTo(rule);
        assertThat(broken.getMessage()).doesNotContain("{");
        assertThat(rule.id()).startsWith("US-");
    }

    @Test
    void a_track_begins_with_nothing_started() {
        assertThat(track().stage()).isEqualTo(TrackStage.NOT_STARTED);
        assertThat(track().reached()).isEmpty();
    }

    @Test
    void the_stages_reached_are_kept_in_their_turn() {
        StatusTrack track = track();

        track.reach(TrackStage.BUILDING_EVIDENCE, null, "Portfolio begun", CLOCK, TODAY);
        track.reach(TrackStage.BOARD_APPROVED_TO_APPLY, TODAY, "", CLOCK, TODAY);

        assertThat(track.stage()).isEqualTo(TrackStage.BOARD_APPROVED_TO_APPLY);
        assertThat(track.reached()).contains(TODAY);
        assertThat(track.milestones())
                .extracting(Milestone::stage)
                .containsExactly(TrackStage.BUILDING_EVIDENCE, TrackStage.BOARD_APPROVED_TO_APPLY);
    }

    @Property
    void only_a_change_of_name_takes_effect_after_the_award(@ForAll Track track) {
        assertThat(TrackStage.AWARDED.next(track).contains(TrackStage.NAME_EFFECTIVE))
                .isEqualTo(track == Track.UNIVERSITY_NAME);
    }

    @Property
    void every_stage_leads_somewhere_and_never_to_itself_or_to_nothing_started(
            @ForAll TrackStage stage, @ForAll Track track) {
        assertThat(stage.next(track)).isNotEmpty().doesNotContain(stage, TrackStage.NOT_STARTED);
    }

    @Test
    void withdrawn_evidence_stays_readable() {
        StatusTrack track = track();
        track.note(TODAY, "A letter of support", "Board paper 12", CLOCK, TODAY);

        track.withdraw(track.evidence().get(0).id(), "It was a draft", TODAY);

        assertThat(track.evidence()).singleElement().satisfies(letter -> {
            assertThat(letter.text()).isEqualTo("A letter of support");
            assertThat(letter.withdrawn()).contains(TODAY);
        });
        assertThatThrownBy(() -> track.withdraw(UUID.randomUUID(), "Unknown", TODAY))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_officers_of_the_trust_keep_its_tracks_and_nobody_elses() {
        StatusTrackId id = office.asOfficerOf(ALDER).open(PARTNERSHIP, ALDER, Track.UNIVERSITY_NAME);

        office.asOfficerOf(ALDER).reach(id, 0, TrackStage.BUILDING_EVIDENCE, TODAY, "");
        office.asOfficerOf(ALDER).noteEvidence(id, 0, TODAY, "A letter", "");
        office.asOfficerOf(ALDER)
                .withdrawEvidence(id, 0, office.get(id).evidence().get(0).id(), "It was a draft");

        assertThat(office.journal)
                .extracting(event -> event.kind())
                .containsExactly("TrackOpened", "StageReached", "EvidenceNoted", "EvidenceWithdrawn");
        assertThatThrownBy(() -> office.asOfficerOf(CEDAR).noteEvidence(id, 0, TODAY, "A letter", ""))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_form_that_is_sent_twice_opens_one_track_and_notes_evidence_once() {
        StatusTrackId id = office.asOfficerOf(ALDER).open("form 0", PARTNERSHIP, ALDER, Track.UNIVERSITY_NAME);
        assertThat(office.asOfficerOf(ALDER).open("form 0", PARTNERSHIP, ALDER, Track.UNIVERSITY_NAME))
                .isEqualTo(id);

        office.asOfficerOf(ALDER).once("form 1", id, status -> status.noteEvidence(id, 0, TODAY, "A letter", ""));
        office.asOfficerOf(ALDER).once("form 1", id, status -> status.noteEvidence(id, 0, TODAY, "A letter", ""));
        office.asOfficerOf(ALDER).once("form 2", id, status -> status.noteEvidence(id, 0, TODAY, "Another letter", ""));

        assertThat(office.get(id).evidence()).extracting(Evidence::text).containsExactly("A letter", "Another letter");
    }

    private static StatusTrack track() {
        return new StatusTrack(StatusTrackId.next(CLOCK), PARTNERSHIP, ALDER, Track.UHA_MEMBERSHIP);
    }

    private static final class Office implements StatusTracks {
        private final List<Event> journal = new ArrayList<>();
        private final Map<StatusTrackId, StatusTrack> kept = new HashMap<>();
        private final OneTimeKeys keys = new KeysInMemory();

        FollowingStatus asOfficerOf(OrganisationId organisation) {
            CurrentActor current = new CurrentActor();
            current.become(new Actor.Person(
                    "issuer",
                    "subject",
                    PersonId.next(CLOCK),
                    "Somebody",
                    List.of(new Capacity(
                            UUID.randomUUID(), Role.GOVERNANCE_OFFICER, organisation, null, null, false, "Officer"))));
            TrustFacts facts = (trust, partnership, day) -> trust.equals(ALDER) && partnership.equals(PARTNERSHIP)
                    ? Optional.of("Alder Trust")
                    : Optional.empty();
            return new FollowingStatus(this, facts, keys, current, journal::add, CLOCK);
        }

        @Override
        public void add(StatusTrack track) {
            kept.put(track.id(), track);
        }

        @Override
        public Optional<StatusTrackId> find(OrganisationId trust, Track track) {
            return kept.values().stream()
                    .filter(known -> known.trust().equals(trust) && known.track() == track)
                    .map(StatusTrack::id)
                    .findFirst();
        }

        @Override
        public StatusTrack get(StatusTrackId id) {
            return requireNonNull(kept.get(id));
        }

        @Override
        public StatusTrack lock(StatusTrackId id, long seen) {
            return requireNonNull(kept.get(id));
        }
    }
}
