package concordat.domain.pathway;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import concordat.domain.paper.Incoming;
import concordat.domain.paper.PaperContents;
import concordat.domain.paper.PaperFormat;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.Scan;
import concordat.domain.partner.OrganisationKind;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Sha256;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.world.KeysInMemory;
import concordat.domain.world.SettingsInMemory;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way of a trust to university status (US-1). */
class StatusTrackTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final PartnershipId PARTNERSHIP = PartnershipId.next(CLOCK);
    private static final OrganisationId ALDER = OrganisationId.next(CLOCK);
    private static final String FINGERPRINT = "a".repeat(64);
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
        breaking.put(TrackRule.STAGE_FOLLOWS, () -> reach(track(), TrackStage.SUBMITTED, TODAY));
        breaking.put(
                TrackRule.STAGE_IS_NOT_REACHED_IN_THE_FUTURE,
                () -> reach(track(), TrackStage.BUILDING_EVIDENCE, TODAY.plusDays(1)));
        breaking.put(TrackRule.STAGES_ARE_REACHED_IN_TURN, () -> {
            StatusTrack track = track();
            reach(track, TrackStage.BUILDING_EVIDENCE, TODAY);
            reach(track, TrackStage.BOARD_APPROVED_TO_APPLY, TODAY.minusDays(1));
        });
        breaking.put(TrackRule.STEPS_COME_FIRST, () -> track().reach(
                        TrackStage.BUILDING_EVIDENCE, TODAY, "", List.of("Board: decide"), CLOCK, TODAY));
        breaking.put(
                TrackRule.AWARD_NAMES_ITS_AUTHORITY,
                () -> reach(atSubmission(Track.UHA_MEMBERSHIP), TrackStage.AWARDED, TODAY));
        breaking.put(TrackRule.AWARD_IS_PROVED, () -> atSubmission(Track.UHA_MEMBERSHIP)
                .award(
                        new Award.Terms("Association", TODAY, null, "", null, ""),
                        false,
                        List.of(),
                        "Somebody",
                        CLOCK,
                        TODAY));
        breaking.put(TrackRule.AWARD_EXPIRES_LATER, () -> award(atSubmission(Track.UHA_MEMBERSHIP), "", TODAY));
        breaking.put(TrackRule.AWARD_OF_A_NAME_SAYS_IT, () -> award(atSubmission(Track.UHA_MEMBERSHIP), "Alder", null));
        breaking.put(
                TrackRule.NAME_OF_A_FOUNDATION_TRUST_SAYS_SO,
                () -> award(atSubmission(Track.UNIVERSITY_NAME), "Alder University Trust", null));
        breaking.put(
                TrackRule.EVIDENCE_IS_NOT_OF_THE_FUTURE,
                () -> note(track(), EvidenceDraft.of(TODAY.plusDays(1), "A letter", "")));
        breaking.put(TrackRule.EVIDENCE_IS_WITHDRAWN_ONCE, () -> {
            StatusTrack track = track();
            note(track, EvidenceDraft.of(TODAY, "A letter", ""));
            UUID letter = track.evidence().get(0).id();
            track.withdraw(letter, "It was a draft", TODAY);
            track.withdraw(letter, "It was a draft", TODAY);
        });
        breaking.put(TrackRule.EVIDENCE_IS_REVISED_AS_IT_STANDS, () -> {
            StatusTrack track = track();
            note(track, EvidenceDraft.of(TODAY, "A letter", ""));
            UUID letter = track.evidence().get(0).id();
            revise(track, letter, "A letter, signed");
            revise(track, letter, "A letter, sealed");
        });
        breaking.put(
                TrackRule.EVIDENCE_IS_REVIEWED_LATER,
                () -> note(track(), new EvidenceDraft(TODAY, "A letter", "", null, "", TODAY)));
        breaking.put(TrackRule.EVIDENCE_IS_THERE, () -> {
            FollowingStatus officer = office.asOfficerOf(ALDER);
            StatusTrackId id = officer.open(PARTNERSHIP, ALDER, Track.UHA_MEMBERSHIP);
            officer.noteRecord(
                    id, 0, EvidenceDraft.of(TODAY, "A decision", ""), EvidenceKind.DECISION, UUID.randomUUID());
        });
        breaking.put(TrackRule.EVIDENCE_IS_HARMLESS, () -> {
            FollowingStatus officer = office.asOfficerOf(ALDER);
            StatusTrackId id = officer.open(PARTNERSHIP, ALDER, Track.UHA_MEMBERSHIP);
            officer.noteFile(id, 0, EvidenceDraft.of(TODAY, "A letter", ""), file(Scan.Verdict.FOUND));
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

        reach(track, TrackStage.BUILDING_EVIDENCE, null);
        reach(track, TrackStage.BOARD_APPROVED_TO_APPLY, TODAY);

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
        note(track, EvidenceDraft.of(TODAY, "A letter of support", "Board paper 12"));

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
        office.asOfficerOf(ALDER).noteEvidence(id, 0, EvidenceDraft.of(TODAY, "A letter", ""));
        office.asOfficerOf(ALDER)
                .withdrawEvidence(id, 0, office.get(id).evidence().get(0).id(), "It was a draft");

        assertThat(office.journal)
                .extracting(event -> event.kind())
                .containsExactly("TrackOpened", "StageReached", "EvidenceNoted", "EvidenceWithdrawn");
        assertThatThrownBy(() -> office.asOfficerOf(CEDAR).noteEvidence(id, 0, EvidenceDraft.of(TODAY, "A letter", "")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_form_that_is_sent_twice_opens_one_track_and_notes_evidence_once() {
        StatusTrackId id = office.asOfficerOf(ALDER).open("form 0", PARTNERSHIP, ALDER, Track.UNIVERSITY_NAME);
        assertThat(office.asOfficerOf(ALDER).open("form 0", PARTNERSHIP, ALDER, Track.UNIVERSITY_NAME))
                .isEqualTo(id);

        office.asOfficerOf(ALDER)
                .once("form 1", id, status -> status.noteEvidence(id, 0, EvidenceDraft.of(TODAY, "A letter", "")));
        office.asOfficerOf(ALDER)
                .once("form 1", id, status -> status.noteEvidence(id, 0, EvidenceDraft.of(TODAY, "A letter", "")));
        office.asOfficerOf(ALDER)
                .once(
                        "form 2",
                        id,
                        status -> status.noteEvidence(id, 0, EvidenceDraft.of(TODAY, "Another letter", "")));

        assertThat(office.get(id).evidence()).extracting(Evidence::text).containsExactly("A letter", "Another letter");
    }

    private static StatusTrack track() {
        return new StatusTrack(StatusTrackId.next(CLOCK), PARTNERSHIP, ALDER, Track.UHA_MEMBERSHIP);
    }

    @Test
    void a_revision_replaces_the_one_before_and_both_have_a_fingerprint_of_their_own() {
        StatusTrack track = track();
        note(track, EvidenceDraft.of(TODAY, "A letter", ""));
        Evidence first = track.evidence().get(0);
        revise(track, first.id(), "A letter, signed");

        Evidence second = track.evidence().get(1);
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.piece()).isEqualTo(first.piece());
        assertThat(second.stands()).isTrue();
        assertThat(first.stands()).isFalse();
        assertThat(first.superseded()).contains(TODAY);
        assertThat(first.text()).isEqualTo("A letter");
        assertThat(second.fingerprint().orElseThrow())
                .hasSize(64)
                .isNotEqualTo(first.fingerprint().orElseThrow());
    }

    @Test
    void a_record_is_evidence_with_the_fingerprint_of_what_it_says_and_a_revision_reads_it_anew() {
        UUID decision = UUID.randomUUID();
        FollowingStatus officer = office.asOfficerOf(ALDER);
        StatusTrackId id = officer.open(PARTNERSHIP, ALDER, Track.UHA_MEMBERSHIP);
        office.records.put(decision, "Carried");
        officer.noteRecord(id, 0, EvidenceDraft.of(TODAY, "The board agreed", ""), EvidenceKind.DECISION, decision);
        office.records.put(decision, "Carried, then rescinded");
        UUID noted = office.get(id).evidence().get(0).id();
        officer.reviseEvidence(id, 0, noted, EvidenceDraft.of(TODAY, "The board had agreed", ""));

        assertThat(office.get(id).evidence())
                .extracting(piece -> piece.subject().fingerprint())
                .containsExactly(Sha256.hex("Carried"), Sha256.hex("Carried, then rescinded"));
    }

    @Test
    void a_file_is_kept_with_its_fingerprint() {
        FollowingStatus officer = office.asOfficerOf(ALDER);
        StatusTrackId id = officer.open(PARTNERSHIP, ALDER, Track.UHA_MEMBERSHIP);
        officer.noteFile(id, 0, EvidenceDraft.of(TODAY, "A letter", ""), file(Scan.Verdict.CLEAN));

        EvidenceSubject subject = office.get(id).evidence().get(0).subject();
        assertThat(subject.fingerprint()).isEqualTo(FINGERPRINT);
        assertThat(requireNonNull(subject.file()).name()).isEqualTo("letter.pdf");
        assertThat(office.files).containsExactly(requireNonNull(subject.id()));
    }

    private static void reach(StatusTrack track, TrackStage stage, @Nullable LocalDate on) {
        track.reach(stage, on, "", List.of(), CLOCK, TODAY);
    }

    private static StatusTrack atSubmission(Track which) {
        StatusTrack track = new StatusTrack(StatusTrackId.next(CLOCK), PARTNERSHIP, ALDER, which);
        reach(track, TrackStage.BUILDING_EVIDENCE, TODAY);
        reach(track, TrackStage.BOARD_APPROVED_TO_APPLY, TODAY);
        reach(track, TrackStage.SUBMITTED, TODAY);
        return track;
    }

    private static void award(StatusTrack track, String name, @Nullable LocalDate expires) {
        track.award(
                new Award.Terms("Secretary of State", TODAY, expires, name, null, "Order"),
                true,
                List.of(),
                "Somebody",
                CLOCK,
                TODAY);
    }

    private static void note(StatusTrack track, EvidenceDraft draft) {
        track.note(draft, EvidenceSubject.STATEMENT, "Somebody", CLOCK, TODAY);
    }

    private static void revise(StatusTrack track, UUID evidence, String text) {
        track.revise(evidence, EvidenceDraft.of(TODAY, text, ""), EvidenceSubject.STATEMENT, "Somebody", CLOCK, TODAY);
    }

    private static Incoming file(Scan.Verdict verdict) {
        return new Incoming(
                "letter.pdf",
                Path.of("letter.pdf"),
                100,
                FINGERPRINT,
                PaperFormat.PDF,
                1,
                Set.of(),
                new Scan(verdict, ""));
    }

    private static final class Office implements StatusTracks {
        private final List<Event> journal = new ArrayList<>();
        private final Map<StatusTrackId, StatusTrack> kept = new HashMap<>();
        private final OneTimeKeys keys = new KeysInMemory();
        private final Map<UUID, String> records = new HashMap<>();
        private final List<UUID> files = new ArrayList<>();

        FollowingStatus asOfficerOf(OrganisationId organisation) {
            CurrentActor current = new CurrentActor();
            current.become(new Actor.Person(
                    "issuer",
                    "subject",
                    PersonId.next(CLOCK),
                    "Somebody",
                    List.of(new Capacity(
                            UUID.randomUUID(), Role.GOVERNANCE_OFFICER, organisation, null, null, false, "Officer"))));
            TrustFacts facts = new TrustFacts() {
                @Override
                public Optional<String> nameOf(OrganisationId trust, PartnershipId partnership, LocalDate day) {
                    return trust.equals(ALDER) && partnership.equals(PARTNERSHIP)
                            ? Optional.of("Alder Trust")
                            : Optional.empty();
                }

                @Override
                public Optional<OrganisationKind> kindOf(OrganisationId trust) {
                    return Optional.of(OrganisationKind.NHS_TRUST);
                }
            };
            return new FollowingStatus(
                    this,
                    facts,
                    (track, stage) -> List.of(),
                    new Records(),
                    new Contents(),
                    new SettingsInMemory(),
                    keys,
                    current,
                    journal::add,
                    CLOCK);
        }

        private final class Records implements EvidenceSubjects {
            @Override
            public Optional<Subject> find(PartnershipId partnership, EvidenceKind kind, UUID id) {
                return Optional.ofNullable(records.get(id)).map(says -> new Subject(kind, id, "Ref", "Title", says));
            }

            @Override
            public List<Subject> matching(PartnershipId partnership, EvidenceKind kind, String words) {
                return List.of();
            }

            @Override
            public Map<UUID, Subject> all(Collection<UUID> ids) {
                return Map.of();
            }
        }

        private final class Contents implements PaperContents {
            @Override
            public void keep(UUID id, PaperId paper, String fingerprint, Path content) {
                throw new UnsupportedOperationException("no paper");
            }

            @Override
            public void keep(UUID id, ActionId action, String fingerprint, Path content) {
                throw new UnsupportedOperationException("no action");
            }

            @Override
            public void keep(UUID id, PartnershipId partnership, String fingerprint, Path content) {
                files.add(id);
            }

            @Override
            public void copy(UUID id, OutputStream to) {
                throw new UnsupportedOperationException("nobody opens it");
            }
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
        public List<StatusTrack> all() {
            return List.copyOf(kept.values());
        }

        @Override
        public List<StatusTrack> of(OrganisationId trust) {
            return List.copyOf(kept.values());
        }

        @Override
        public StatusTrack get(StatusTrackId id) {
            return requireNonNull(kept.get(id));
        }

        @Override
        public Evidence evidence(UUID id) {
            return kept.values().stream()
                    .flatMap(track -> track.evidence().stream())
                    .filter(piece -> piece.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("evidence"));
        }

        @Override
        public StatusTrack lock(StatusTrackId id, long seen) {
            return requireNonNull(kept.get(id));
        }
    }
}
